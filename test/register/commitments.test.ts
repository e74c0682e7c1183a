/** Commitments: where outlets disagree and what is added then, how a promise fares, and totals of groups beside their members. */
import { strict as assert } from 'node:assert';
import { totals } from '../../src/register/totals.ts';
import { type Commitment, flagsOf } from '../../src/register/commitments.ts';
import type { NoteView } from '../../src/register/index.ts';
import { amount, conflicts, drawn, eur, note, register, rowsOf, says, things, usd, worth } from './notes.ts';

const pledge = (by: string, more = {}) => says('pledge', by, more);
const given = (by: string, more = {}) => says('contribution_report', by, more);
const first = (notes: readonly NoteView[], asOf: string | null = null): Commitment => {
  const [commitment] = register(notes, asOf).commitments;
  assert.ok(commitment);
  return commitment;
};
const quote = (figure: string): string => `На зустрічі з послами він сказав, що до зими бракує ${figure} на дрони`;

describe('conflicts', () => {
  const DAY = '2025-05-20';
  /** Notes, what disagrees, what is added all the same. */
  const TABLE: readonly (readonly [string, readonly NoteView[], readonly string[], string])[] = [
    [
      'a currency that nobody said, one that the reporter supplied, and another of the same day',
      [
        note(
          'a',
          DAY,
          'A',
          says('need', '', { requester: ['UA'], amounts: [amount(6e9, null)], quote: quote('6 мільярдів') }),
        ),
        note(
          'b',
          DAY,
          'B',
          says('need', '', { requester: ['UA'], amounts: [usd(6e9, null)], quote: quote('понад 6 млрд доларів') }),
        ),
        note('c', DAY, 'C', says('need', '', { requester: ['UA'], amounts: [eur(6e9)], quote: quote('6 млрд євро') })),
        note('d', DAY, 'D', says('request', 'group:partners', { requester: ['UA'], amounts: [usd(6e9)] })),
      ],
      ['currency: b.R1 d.R1 / c.R1'],
      '',
    ],
    [
      'a pledge in two currencies is added to neither',
      [
        note('a', DAY, 'A', pledge('DK', { amounts: [usd(50)] })),
        note('b', DAY, 'B', pledge('DK', { amounts: [eur(50)] })),
      ],
      ['currency: a.R1 / b.R1'],
      '',
    ],
    [
      'not: a sum and its conversion',
      [
        note('a', DAY, 'A', pledge('NO', { amounts: [amount(1000, 'NOK'), amount(85, 'EUR', 85, 'conversion')] })),
        note('b', DAY, 'B', pledge('NO', { amounts: [eur(85)] })),
      ],
      [],
      '1000 NOK',
    ],
    [
      'two sums of one day within a programme: between the two',
      [
        note('a', DAY, 'A', pledge('SE', { amounts: [eur(275)], programme: 'PURL' })),
        note('b', DAY, 'B', pledge('SE', { amounts: [eur(257)], programme: 'PURL' })),
        note('c', DAY, 'C', pledge('SE', { amounts: [eur(275)], programme: 'PURL' })),
      ],
      ['amount: a.R1 c.R1 / b.R1'],
      '257–275 EUR',
    ],
    [
      'not: a bound that a headline has lost',
      [
        note('a', DAY, 'A', pledge('SE', { amounts: [eur(275, null)], programme: 'PURL' })),
        note('b', DAY, 'B', pledge('SE', { amounts: [eur(275)], programme: 'PURL' })),
      ],
      [],
      '≥275 EUR',
    ],
    [
      'another number of the same things',
      [
        note('a', DAY, 'A', pledge('ES', things(20, 'гаубиця'))),
        note('b', DAY, 'B', pledge('ES', things(12, 'гаубиця'))),
      ],
      ['amount: a.R1 / b.R1'],
      '',
    ],
    [
      'a wish that another outlet calls readiness',
      [
        note('a', DAY, 'A', says('wish', 'TR', { theme: 'security_guarantee' })),
        note('b', DAY, 'B', says('readiness', 'TR', { theme: 'security_guarantee' })),
      ],
      ['act: a.R1 / b.R1'],
      '',
    ],
    [
      'a contribution that another outlet calls delivered: added once',
      [
        note('a', DAY, 'A', given('group:european-partners', { amounts: [usd(1500)], programme: 'PURL' })),
        note('b', DAY, 'B', says('delivery_report', 'group:europe', { amounts: [usd(1500)], programme: 'PURL' })),
      ],
      ['act: a.R1 / b.R1'],
      '1500 USD',
    ],
    [
      'a pledge that another outlet calls readiness is not added',
      [
        note('a', DAY, 'A', pledge('BE', { amounts: [eur(100)] })),
        note('b', DAY, 'B', says('readiness', 'BE', { amounts: [eur(100)] })),
      ],
      ['act: a.R1 / b.R1'],
      '',
    ],
    [
      'not: readiness a month before',
      [
        note('a', '2025-04-01', 'A', says('readiness', 'BE', { amounts: [eur(100)] })),
        note('b', DAY, 'B', pledge('BE', { amounts: [eur(100)] })),
      ],
      [],
      '100 EUR',
    ],
    [
      'not: a promise and its signing',
      [
        note('a', DAY, 'A', pledge('BE', { amounts: [eur(100)] })),
        note('b', DAY, 'B', says('agreement', 'BE', { amounts: [eur(100)] })),
      ],
      [],
      '100 EUR',
    ],
    [
      'the same words by another giver: added, and to nobody by name',
      [
        note(
          'a',
          DAY,
          'A',
          pledge('LT', {
            amounts: [eur(30)],
            quote:
              'Литва виділить на відбудову шкіл, лікарень і дитячих садків у прифронтових громадах півдня 30 млн євро',
          }),
        ),
        note(
          'b',
          DAY,
          'B',
          pledge('LV', {
            amounts: [eur(30)],
            quote:
              'Латвія виділить на відбудову шкіл, лікарень і дитячих садків у прифронтових громадах півдня 30 млн євро',
          }),
        ),
      ],
      ['actor: a.R1 / b.R1'],
      '30 EUR',
    ],
    [
      'the same words in another mouth',
      [
        note(
          'a',
          DAY,
          'A',
          says('process', '', { speaker: 'person:a', quote: 'Щодня тривають перемовини про зміст гарантій безпеки' }),
        ),
        note(
          'b',
          DAY,
          'B',
          says('process', '', { speaker: 'person:b', quote: 'Щодня тривають перемовини про зміст гарантій безпеки' }),
        ),
      ],
      ['speaker: a.R1 / b.R1'],
      '',
    ],
    [
      'a report that its giver denies is not added',
      [
        note('a', DAY, 'A', pledge('DE', { amounts: [eur(500)] })),
        note('b', '2025-05-21', 'B', says('denial', 'DE', { amounts: [eur(500)], of: { act: 'pledge', by: ['DE'] } })),
      ],
      ['denied: a.R1 / b.R1'],
      '',
    ],
    [
      'what somebody else denies is',
      [
        note('a', DAY, 'A', pledge('DE', { amounts: [eur(500)] })),
        note('b', '2025-05-21', 'B', says('denial', 'RU', { amounts: [eur(500)], of: { act: 'pledge', by: ['DE'] } })),
      ],
      ['denied: a.R1 / b.R1'],
      '500 EUR',
    ],
  ];
  for (const [name, notes, expected, sum] of TABLE) {
    it(name, () => {
      const { commitments } = register(notes);
      const [commitment] = commitments;
      assert.equal(commitments.length, 1, drawn(commitments).join('\n'));
      assert.deepEqual(conflicts(commitment), expected);
      assert.equal(worth(commitment), sum);
    });
  }

  it('is over when a person rejects the wrong version', () => {
    const commitment = first([
      note('a', DAY, 'A', pledge('DK', { amounts: [usd(50)] })),
      note('b', DAY, 'B', pledge('DK', { amounts: [eur(50)], review: 'rejected' })),
    ]);
    assert.deepEqual([conflicts(commitment), worth(commitment)], [[], '50 USD']);
  });

  it('an accepted version is what is added, and the other is still shown', () => {
    const commitment = first([
      note('a', DAY, 'A', pledge('SE', { amounts: [eur(275)], programme: 'PURL', review: 'accepted' })),
      note('b', DAY, 'B', pledge('SE', { amounts: [eur(257)], programme: 'PURL' })),
    ]);
    assert.deepEqual([conflicts(commitment), worth(commitment)], [['amount: a.R1 / b.R1'], '275 EUR']);
  });
});

describe('lifecycle', () => {
  const stages = ({ history }: Commitment): readonly string[] =>
    history.map(({ stage, on, row }) => `${on} ${stage} ${row.note.title}`);
  const patriot = note(
    'a',
    '2025-01-10',
    'A',
    pledge('DE', {
      ...things(2, 'батарея Patriot'),
      due: { text: 'до кінця червня', relation: 'by', from: null, to: '2025-06-30' },
    }),
  );
  const one = (name: string, date: string) =>
    note(name, date, name, says('delivery_report', 'DE', things(1, 'батарея Patriot')));

  it('keeps every stage with its evidence; a promise affirmed again does not undo its signing', () => {
    const sum = { amounts: [eur(500)] };
    const commitment = first([
      note('a', '2025-01-10', 'A', says('readiness', 'DE', sum)),
      note('b', '2025-02-01', 'B', pledge('DE', sum)),
      note('c', '2025-03-01', 'C', says('agreement', 'DE', sum)),
      note('d', '2025-03-20', 'D', pledge('DE', sum)),
      note('e', '2025-09-01', 'E', says('delivery_report', 'DE', sum)),
    ]);
    assert.deepEqual(stages(commitment), [
      '2025-01-10 ready a',
      '2025-02-01 pledged b',
      '2025-03-01 agreed c',
      '2025-09-01 fulfilled e',
    ]);
    assert.deepEqual([commitment.stage, worth(commitment)], ['fulfilled', '500 EUR']);
  });

  it('«не виділить» takes the promise back, though the verb is that of a promise', () => {
    const sum = { amounts: [eur(300)] };
    const taken = pledge('DE', { ...sum, polarity: 'neg', stage: 'pledged', counted: false });
    const commitment = first([note('a', '2025-02-01', 'A', pledge('DE', sum)), note('b', '2025-02-20', 'B', taken)]);
    assert.equal(commitment.stage, 'cancelled');
  });

  it('«1 з 2 батарей»: a delivery that two outlets report is one delivery', () => {
    const commitment = first([patriot, one('b', '2025-03-01'), one('c', '2025-03-02')], '2025-05-01');
    assert.deepEqual(drawn([commitment]), ['a.R1 part:b.R1(delivery) part:c.R1(same-things)']);
    assert.deepEqual(commitment.fulfilled, [
      { item: 'батарея Patriot', currency: null, promised: { min: 2, max: 2 }, delivered: { min: 1, max: 1 } },
    ]);
    assert.deepEqual([commitment.stage, commitment.isOverdue], ['partially_fulfilled', false]);
  });

  it('is overdue after the deadline, relative to the day that is asked about', () => {
    const notes = [patriot, one('b', '2025-03-01')];
    assert.deepEqual(
      ['2025-06-30', '2025-07-01', null].map((asOf) => first(notes, asOf).isOverdue),
      [false, true, false],
    );
  });

  it('marks the statements of what is overdue or disputed, for filters', () => {
    const rows = rowsOf([
      patriot,
      one('b', '2025-03-01'),
      note('x', '2025-05-20', 'X', pledge('DK', { amounts: [usd(50)] })),
      note('y', '2025-05-20', 'Y', pledge('DK', { amounts: [eur(50)] })),
    ]);
    const { isOverdue, isConflict } = flagsOf(rows, '2026-01-01');
    assert.deepEqual(rows.map(isOverdue), [true, true, false, false]);
    assert.deepEqual(rows.map(isConflict), [false, false, true, true]);
  });

  it('is never overdue once everything has come', () => {
    const commitment = first([patriot, one('b', '2025-03-01'), one('c', '2025-06-01')], '2026-01-01');
    assert.deepEqual(stages(commitment), [
      '2025-01-10 pledged a',
      '2025-03-01 partially_fulfilled b',
      '2025-06-01 fulfilled c',
    ]);
    assert.equal(commitment.isOverdue, false);
  });

  const DUE: readonly (readonly [string, string, boolean])[] = [
    ['by', '2025', false],
    ['by', '2025-06', true],
    ['at', '2025-Q2', true],
    ['soon', '2025-06', false],
    ['from', '2025-06', false],
  ];
  for (const [relation, to, expected] of DUE) {
    it(`${relation} ${to} is ${expected ? '' : 'not '}overdue on 1 July 2025`, () => {
      const due = { text: '', relation, from: null, to };
      assert.equal(
        first([note('a', '2025-01-10', 'A', pledge('DE', { ...things(2, 'міст'), due }))], '2025-07-01').isOverdue,
        expected,
      );
    });
  }

  it('a tranche within a programme is a part, and adds nothing', () => {
    const { commitments } = register([
      note('a', '2025-01-10', 'A', says('agreement', 'EU', { amounts: [eur(5000)], programme: 'ERA' })),
      note('b', '2025-03-10', 'B', says('delivery_report', 'EU', { amounts: [eur(1000)], programme: 'ERA' })),
      note('c', '2025-05-10', 'C', says('delivery_report', 'EU', { amounts: [eur(500)], programme: 'ERA' })),
    ]);
    assert.deepEqual(drawn(commitments), ['a.R1 part:b.R1(delivery) part:c.R1(delivery)']);
    assert.deepEqual(commitments[0]?.fulfilled, [
      { item: null, currency: 'EUR', promised: { min: 5000, max: 5000 }, delivered: { min: 1500, max: 1500 } },
    ]);
    assert.equal(worth(commitments[0]), '5000 EUR');
  });

  it('a suspension stops it and does not take it back, a withdrawal does', () => {
    const sum = { amounts: [eur(30)] };
    const of = { act: 'pledge', by: ['CZ'] } as const;
    const notes = [
      note('a', '2025-01-10', 'A', pledge('CZ', sum)),
      note('b', '2025-02-10', 'B', says('suspension', 'CZ', { of })),
    ];
    const stopped = first(notes);
    assert.deepEqual(drawn([stopped]), ['a.R1 about:b.R1(about)']);
    assert.deepEqual([stopped.stage, worth(stopped)], ['suspended', '30 EUR']);
    const gone = first([...notes, note('c', '2025-03-10', 'C', says('withdrawal', 'CZ', { ...sum, of }))]);
    assert.deepEqual([gone.stage, worth(gone), gone.reason], ['cancelled', '', 'not.cancelled']);
  });

  it('not: a suspension when two promises may be meant', () => {
    const { commitments } = register([
      note('a', '2025-01-10', 'A', pledge('CZ', { amounts: [eur(30)] })),
      note('b', '2025-01-10', 'B', pledge('CZ', { amounts: [eur(40)] })),
      note('c', '2025-02-10', 'C', says('suspension', 'CZ', { of: { act: 'pledge', by: ['CZ'] } })),
    ]);
    assert.deepEqual(drawn(commitments), ['a.R1', 'b.R1', 'c.R1']);
  });
});

describe('totals of groups', () => {
  const purl = (value: number) => ({ amounts: [usd(value)], programme: 'PURL' });
  const whole = note('all', '2025-08-22', 'A', given('group:european-partners', purl(1500)));
  const members = [
    note('nl', '2025-08-04', 'B', pledge('NL', purl(500))),
    note('north', '2025-08-05', 'C', pledge('DK NO SE', { ...purl(500), joint: true })),
    note('de', '2025-08-13', 'D', pledge('DE', purl(500))),
  ];
  const usdOf = (notes: readonly NoteView[]) => totals(register(notes).commitments).aid;
  const dollars = (min: number, count: number) => [{ currency: 'USD', min, max: min, count, unreviewed: count }];

  it('is replaced by its members when these arrive', () => {
    assert.deepEqual(usdOf([whole]), dollars(1500, 1));
    assert.deepEqual(usdOf([whole, ...members]), dollars(1500, 3));
    const replaced = register([whole, ...members]).commitments.find(({ by }) => by[0] === 'group:european-partners');
    assert.deepEqual([replaced?.counted, replaced?.reason, replaced?.members.length], [false, 'not.members', 3]);
  });

  it('keeps what its members do not explain', () => {
    assert.deepEqual(usdOf([whole, ...members.slice(0, 2)]), dollars(1500, 3));
    const rest = register([whole, ...members.slice(0, 2)]).commitments.find(({ members: { length } }) => length > 0);
    assert.deepEqual([rest?.reason, worth(rest)], ['counted.remainder', '500 USD']);
  });

  it('not: by a giver who is no member, nor in another programme', () => {
    assert.deepEqual(usdOf([whole, note('ca', '2025-08-24', 'E', pledge('CA', purl(500)))]), dollars(2000, 2));
    const other = note('nl', '2025-08-04', 'B', pledge('NL', { ...purl(500), programme: 'ERA' }));
    assert.deepEqual(usdOf([whole, other]), dollars(2000, 2));
  });

  it('members in another currency leave nothing that anybody could tell', () => {
    const euros = note('nl', '2025-08-04', 'B', pledge('NL', { amounts: [eur(450)], programme: 'PURL' }));
    assert.deepEqual(
      usdOf([whole, euros]).map(({ currency, min }) => [currency, min]),
      [['EUR', 450]],
    );
  });

  const so = (value: number, more = {}) => ({ amounts: [{ ...eur(value), cumulative: true as const }], ...more });
  const eurOf = (notes: readonly NoteView[]) => totals(register(notes).commitments).aid.map(({ min }) => min);

  it('all so far holds what was given before it, not what comes after, and the next such total holds it', () => {
    const all = note('all', '2025-06-01', 'A', given('DK', so(9000)));
    const before = note('b', '2025-03-01', 'B', pledge('DK', { amounts: [eur(100)], programme: 'PURL' }));
    const after = note('c', '2025-07-01', 'C', pledge('DK', { amounts: [eur(200)] }));
    const next = note('d', '2025-09-01', 'D', given('DK', so(9400)));
    assert.deepEqual(eurOf([all, before]), [9000]);
    assert.deepEqual(eurOf([all, before, after]), [9200]);
    assert.deepEqual(eurOf([all, before, after, next]), [9400]);
    assert.deepEqual(eurOf([all, note('e', '2025-05-01', 'E', pledge('NO', { amounts: [eur(5)] }))]), [9005]);
  });

  it('a sum in a total of a group and in all that its giver has given is in each, and added once', () => {
    const so500 = note(
      'all',
      '2025-08-22',
      'A',
      given('group:european-partners', { amounts: [eur(500)], programme: 'PURL' }),
    );
    const part = note('b', '2025-08-20', 'B', pledge('DK', { amounts: [eur(100)], programme: 'PURL' }));
    const inPurl = note('c', '2025-08-22', 'C', given('DK', so(150, { programme: 'PURL' })));
    const ever = note('d', '2025-08-25', 'D', given('DK', so(9000)));
    assert.deepEqual(eurOf([so500, part]), [500]);
    assert.deepEqual(eurOf([so500, part, inPurl]), [500]);
    assert.deepEqual(eurOf([so500, part, ever]), [9400]);
    assert.deepEqual(eurOf([so500, part, inPurl, ever]), [9350]);
  });

  it('several givers, one sum, and later the share of one of them', () => {
    const [north] = members.slice(1);
    assert.ok(north);
    assert.deepEqual(usdOf([north, note('dk', '2025-09-01', 'F', pledge('DK', purl(180)))]), dollars(500, 2));
  });
});

describe('totals', () => {
  it('by giver and by receiver: each commitment once, several givers together, currencies apart', () => {
    const { byGiver, byReceiver } = totals(
      register([
        note('a', '2025-03-01', 'A', pledge('DE', { amounts: [eur(500)] })),
        note(
          'b',
          '2025-03-02',
          'B',
          pledge('DE', { amounts: [eur(500)] }),
          pledge('DE', { amounts: [usd(7)], for: ['MD'] }),
        ),
        note('c', '2025-03-02', 'C', pledge('NO DK', { amounts: [eur(90)], joint: true })),
        note('d', '2025-03-02', 'D', pledge('UA', { amounts: [amount(1000, 'UAH')], domestic: true })),
      ]).commitments,
    );
    const told = (list: typeof byGiver) =>
      list.map(({ parties, totals: sums }) => [
        parties.join('+'),
        ...sums.map(({ currency, min }) => `${min} ${currency}`),
      ]);
    assert.deepEqual(told(byGiver), [
      ['DE', '500 EUR', '7 USD'],
      ['DK+NO', '90 EUR'],
    ]);
    assert.deepEqual(told(byReceiver), [
      ['MD', '7 USD'],
      ['UA', '590 EUR'],
    ]);
  });
});
