/** The same commitment in several notes is one: why two statements are joined, and, as much, what must stay apart. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { NoteView } from '../../src/register/index.ts';
import { totals } from '../../src/register/totals.ts';
import { amount, drawn, eur, note, register, says, things, usd } from './notes.ts';

const pledge = (by: string, more = {}) => says('pledge', by, more);
const d500 = { amounts: [eur(500)] };

const TABLE: readonly (readonly [string, readonly NoteView[], readonly string[]])[] = [
  [
    'two outlets on one day',
    [note('a', '2025-03-01', 'A', pledge('DE', d500)), note('b', '2025-03-01', 'B', pledge('DE', d500))],
    ['a.R1 b.R1(same-sum)'],
  ],
  [
    'affirmed again five weeks later',
    [note('a', '2025-03-01', 'A', pledge('DE', d500)), note('b', '2025-04-05', 'B', pledge('DE', d500))],
    ['a.R1 b.R1(same-sum)'],
  ],
  [
    'not: «ще 500 млн» four weeks after 500 million',
    [
      note('a', '2025-03-01', 'A', pledge('DE', d500)),
      note('b', '2025-03-29', 'B', pledge('DE', { amounts: [{ ...eur(500), basis: 'increment' }] })),
    ],
    ['a.R1', 'b.R1'],
  ],
  [
    'not: the same sum weeks later, for something else',
    [
      note('a', '2025-03-01', 'A', pledge('DE', { ...d500, theme: 'military' })),
      note('b', '2025-04-05', 'B', pledge('DE', { ...d500, theme: 'energy' })),
    ],
    ['a.R1', 'b.R1'],
  ],
  [
    'not: the same sum half a year later',
    [note('a', '2025-03-01', 'A', pledge('DE', d500)), note('b', '2025-09-05', 'B', pledge('DE', d500))],
    ['a.R1', 'b.R1'],
  ],
  [
    'promised, agreed, delivered half a year later',
    [
      note('a', '2025-03-01', 'A', pledge('DE', d500)),
      note('b', '2025-04-05', 'B', says('agreement', 'DE', d500)),
      note('c', '2025-10-05', 'C', says('delivery_report', 'DE', d500)),
    ],
    ['a.R1 b.R1(same-sum) c.R1(same-sum)'],
  ],
  [
    'not: promised again after it was delivered',
    [
      note('a', '2025-03-01', 'A', says('delivery_report', 'DE', d500)),
      note('b', '2025-03-20', 'B', pledge('DE', d500)),
    ],
    ['a.R1', 'b.R1'],
  ],
  [
    'not: another giver',
    [note('a', '2025-03-01', 'A', pledge('DE', d500)), note('b', '2025-03-01', 'B', pledge('FR', d500))],
    ['a.R1', 'b.R1'],
  ],
  [
    'not: another programme, even through a note that names none',
    [
      note('a', '2025-03-01', 'A', pledge('DE', { ...d500, programme: 'PURL' })),
      note('b', '2025-03-02', 'B', pledge('DE', d500)),
      note('c', '2025-03-03', 'C', pledge('DE', { ...d500, programme: 'ERA' })),
    ],
    ['a.R1 b.R1(same-sum)', 'c.R1'],
  ],
  [
    'not: for somebody else',
    [
      note('a', '2025-03-01', 'A', pledge('DE', d500)),
      note('b', '2025-03-01', 'B', pledge('DE', { ...d500, for: ['MD'] })),
    ],
    ['a.R1', 'b.R1'],
  ],
  [
    'not: two sums of one note, and each finds its own in another',
    [
      note(
        'a',
        '2025-03-01',
        'A',
        pledge('DE', { ...d500, theme: 'energy' }),
        pledge('DE', { ...d500, theme: 'military' }),
      ),
      note(
        'b',
        '2025-03-01',
        'B',
        pledge('DE', { ...d500, theme: 'military' }),
        pledge('DE', { ...d500, theme: 'energy' }),
      ),
    ],
    ['a.R1 b.R2(same-sum)', 'a.R2 b.R1(same-sum)'],
  ],
  [
    'twins of a note find twins',
    [
      note('a', '2025-03-01', 'A', pledge('DE', d500), pledge('DE', d500)),
      note('b', '2025-03-01', 'B', pledge('DE', d500), pledge('DE', d500)),
    ],
    ['a.R1 b.R1(same-sum)', 'a.R2 b.R2(same-sum)'],
  ],
  [
    'a repetition within the note comes along',
    [
      note('a', '2025-03-01', 'A', pledge('DE', d500), pledge('DE', { ...d500, sameAs: 'R1' })),
      note('b', '2025-03-02', 'B', pledge('DE', d500)),
    ],
    ['a.R1 a.R2(same-note) b.R1(same-sum)'],
  ],
  [
    'a sum and its conversion',
    [
      note(
        'a',
        '2025-03-01',
        'A',
        pledge('NO', { amounts: [amount(1000, 'NOK'), amount(85, 'EUR', 85, 'conversion')] }),
      ),
      note('b', '2025-03-01', 'B', pledge('NO', { amounts: [eur(85)] })),
    ],
    ['a.R1 b.R1(conversion)'],
  ],
  [
    'so many of the same things',
    [
      note('a', '2025-03-01', 'A', pledge('ES', things(20, 'гаубиця'))),
      note('b', '2025-03-09', 'B', pledge('ES', things(20, 'гаубиця М777'))),
    ],
    ['a.R1 b.R1(same-things)'],
  ],
  [
    'not: fewer of them a month later',
    [
      note('a', '2025-03-01', 'A', pledge('ES', things(20, 'гаубиця'))),
      note('b', '2025-04-09', 'B', pledge('ES', things(6, 'гаубиця'))),
    ],
    ['a.R1', 'b.R1'],
  ],
  [
    'a group by another name, and those whom it stands for',
    [
      note('a', '2025-03-01', 'A', pledge('group:baltic-countries', { amounts: [eur(120)] })),
      note('b', '2025-03-02', 'B', pledge('EE LT LV', { amounts: [eur(120)], joint: true })),
    ],
    ['a.R1 b.R1(group-sum)'],
  ],
  [
    'not: two named givers through a group',
    [
      note('a', '2025-03-01', 'A', pledge('DK', d500)),
      note('b', '2025-03-01', 'B', pledge('group:partners', d500)),
      note('c', '2025-03-02', 'C', pledge('NL', d500)),
    ],
    ['a.R1 b.R1(group-sum)', 'c.R1'],
  ],
  [
    'what a group has given so far grows',
    [
      note(
        'a',
        '2025-08-22',
        'A',
        says('contribution_report', 'group:partners', { amounts: [usd(1500)], programme: 'PURL' }),
      ),
      note(
        'b',
        '2025-08-31',
        'B',
        says('contribution_report', 'group:partners', { amounts: [usd(2000, null)], programme: 'PURL' }),
      ),
    ],
    ['a.R1 b.R1(later-total)'],
  ],
  [
    'a need that several outlets quote',
    [
      note('a', '2025-03-01', 'A', says('need', '', { requester: ['UA'], amounts: [usd(6000)], theme: 'military' })),
      note(
        'b',
        '2025-03-02',
        'B',
        says('request', 'group:partners', { requester: ['UA'], amounts: [usd(6000, null)] }),
      ),
    ],
    ['a.R1 b.R1(same-sum)'],
  ],
  [
    'not: a need and a pledge of one sum',
    [
      note('a', '2025-03-01', 'A', says('need', 'DE', { requester: ['DE'], ...d500 })),
      note('b', '2025-03-01', 'B', pledge('DE', d500)),
    ],
    ['a.R1', 'b.R1'],
  ],
  [
    'a note that is given twice says everything once',
    [note('a', '2025-03-01', 'A', pledge('DE', d500)), note('a', '2025-03-01', 'A', pledge('DE', d500))],
    ['a.R1'],
  ],
  [
    'not: what a person rejected',
    [
      note('a', '2025-03-01', 'A', pledge('DE', d500)),
      note('b', '2025-03-01', 'B', pledge('DE', { ...d500, review: 'rejected' })),
    ],
    ['a.R1'],
  ],
  [
    'the analyst links what nothing else would',
    [
      note('a', '2025-03-01', 'A', pledge('DE', { ...d500, commitment: 'x' })),
      note('b', '2026-03-01', 'B', pledge('group:partners', { amounts: [usd(7)], commitment: 'x' })),
    ],
    ['a.R1 b.R1(analyst)'],
  ],
  [
    'two names by the analyst are two commitments',
    [
      note('a', '2025-03-01', 'A', pledge('DE', { ...d500, commitment: 'x' })),
      note('b', '2025-03-01', 'B', pledge('DE', { ...d500, commitment: 'y' })),
    ],
    ['a.R1', 'b.R1'],
  ],
  [
    'what the analyst took apart nothing joins, the others go on',
    [
      note('a', '2025-03-01', 'A', pledge('DE', { ...d500, apart: true })),
      note('b', '2025-03-01', 'B', pledge('DE', d500)),
      note('c', '2025-03-01', 'C', pledge('DE', d500)),
    ],
    ['a.R1', 'b.R1 c.R1(same-sum)'],
  ],
  [
    'taken apart together',
    [
      note('a', '2025-03-01', 'A', pledge('DE', { ...d500, apart: true, commitment: 'x' })),
      note('b', '2025-03-01', 'B', pledge('DE', { ...d500, apart: true, commitment: 'x' })),
      note('c', '2025-03-01', 'C', pledge('DE', d500)),
    ],
    ['a.R1 b.R1(analyst)', 'c.R1'],
  ],
  [
    'taken apart from a repetition within the note',
    [note('a', '2025-03-01', 'A', pledge('DE', d500), pledge('DE', { ...d500, sameAs: 'R1', apart: true }))],
    ['a.R1', 'a.R2'],
  ],
  [
    'not: a short sentence that is said of another giver too',
    [
      note('a', '2025-03-01', 'A', pledge('DE', { ...d500, quote: 'Німеччина внесе до програми PURL 500 млн євро' })),
      note('b', '2025-03-01', 'B', pledge('SE', { ...d500, quote: 'Швеція внесе до програми PURL 500 млн євро' })),
    ],
    ['a.R1', 'b.R1'],
  ],
  [
    'the same words, other figures',
    [
      note(
        'a',
        '2025-03-01',
        'A',
        pledge('SE', {
          amounts: [eur(275)],
          quote: 'Швеція передасть на ремонт мостів і доріг 275 мільйонів, сказав міністр',
        }),
      ),
      note(
        'b',
        '2025-03-02',
        'B',
        pledge('SE', {
          amounts: [eur(257)],
          quote: 'Швеція передасть на ремонт мостів і доріг 257 мільйонів, сказав міністр',
        }),
      ),
    ],
    ['a.R1 b.R1(same-words)'],
  ],
];

describe('one commitment in several notes', () => {
  for (const [name, notes, expected] of TABLE)
    it(name, () => assert.deepEqual(drawn(register(notes).commitments), expected));

  it('adds its sum once, also when its day is unknown', () => {
    const notes = [
      note('a', '2025-03-01', 'A', pledge('DE', d500)),
      note('b', '', 'B', pledge('DE', d500)),
      note('c', '2025-03-20', 'C', pledge('DE', d500)),
    ];
    const { aid, counted } = totals(register(notes).commitments);
    assert.deepEqual([aid, counted], [[{ currency: 'EUR', min: 500, max: 500, count: 1, unreviewed: 1 }], 1]);
  });
});

describe('link', () => {
  const records = fc.record({
    act: fc.constantFrom(
      'pledge',
      'agreement',
      'contribution_report',
      'delivery_report',
      'readiness',
      'need',
      'suspension',
    ),
    by: fc.constantFrom('DE', 'DK', 'group:partners', 'DK NO'),
    figure: fc.constantFrom(100, 200, 300),
    currency: fc.constantFrom('EUR', 'USD', null),
    programme: fc.constantFrom('PURL', 'ERA', undefined),
    theme: fc.constantFrom('military', 'energy', undefined),
    commitment: fc.constantFrom(undefined, undefined, undefined, 'x', 'y'),
    apart: fc.constantFrom(undefined, undefined, undefined, undefined, true as const),
  });
  const notes = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.array(records, { minLength: 1, maxLength: 4 })), {
      maxLength: 12,
    })
    .map((all) =>
      all.map(([day, own], i) =>
        note(
          `n${i}`,
          day > 25 ? '' : `2025-03-${String(day).padStart(2, '0')}`,
          `outlet ${i % 3}`,
          ...own.map(({ act, by, figure, currency, programme, theme, commitment, apart }) =>
            says(act as 'pledge', by, {
              amounts: [amount(figure, currency)],
              ...(programme && { programme }),
              ...(theme && { theme }),
              ...(commitment && { commitment }),
              ...(apart && { apart }),
            }),
          ),
        ),
      ),
    );

  it('the order of the notes changes nothing', () => {
    fc.assert(
      fc.property(
        notes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const [left, right] = [register(all, '2025-12-31'), register(shuffled, '2025-12-31')];
          assert.deepEqual(drawn(right.commitments), drawn(left.commitments));
          assert.deepEqual(totals(right.commitments), totals(left.commitments));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('every statement stands in exactly one commitment, and what the analyst says holds', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const { commitments } = register(all);
        const rows = commitments.flatMap(({ statements }) => statements.map(({ row }) => row));
        assert.equal(rows.length, all.flatMap((one) => one.records).length);
        assert.equal(new Set(rows).size, rows.length);
        const named = (name: string) =>
          new Set(
            commitments.flatMap(({ id, statements }) =>
              statements.some(({ row }) => row.record.commitment === name) ? [id] : [],
            ),
          );
        const [x, y] = [named('x'), named('y')];
        assert.ok(x.size <= 1 && y.size <= 1, 'one name, several commitments');
        assert.ok(
          [...x].every((id) => !y.has(id)),
          'two names, one commitment',
        );
        for (const { statements } of commitments) {
          const apart = statements.filter(({ row }) => row.record.apart);
          if (apart.length > 0 && apart.every(({ row }) => !row.record.commitment)) assert.equal(statements.length, 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
