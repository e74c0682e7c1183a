/** The dashboard's figures: notes → sums by giver, stage, month and programme; each table has what must not be added too. */
import { strict as assert } from 'node:assert';
import {
  type Dashboard,
  dashboardOf,
  figuresOf,
  type Figure,
  type Group,
  seriesOf,
} from '../../src/views/dashboard.ts';
import { amount, eur, note, register, says, things, usd } from '../register/notes.ts';

const NOTES = [
  note(
    'a',
    '2025-05-20',
    'Берег',
    says('pledge', 'DK', {
      amounts: [usd(50)],
      programme: 'PURL',
      theme: 'military',
      due: { text: 'до червня', relation: 'by', from: null, to: '2025-06' },
    }),
    says('pledge', 'IS', { amounts: [eur(3)], review: 'accepted', theme: 'energy' }),
    says('need', '', { requester: ['UA'], amounts: [eur(20)], theme: 'energy' }),
    says('request', '', { requester: ['UA'], amounts: [eur(null, 7)], theme: 'energy' }),
  ),
  note('b', '2025-05-20', 'Гавань', says('pledge', 'IS', { amounts: [eur(3)], review: 'accepted', theme: 'energy' })),
  note(
    'c',
    '2025-08-01',
    'Хвиля',
    says('pledge', 'DK', { amounts: [eur(8), usd(1)], programme: 'PURL', theme: 'military' }),
    says('pledge', 'DE NL', { amounts: [eur(100)] }),
    says('pledge', 'EE', { ...things(2, 'батарея') }),
    says('pledge', 'UA', { for: ['UA'], amounts: [amount(900, 'UAH')], domestic: true }),
    says('pledge', 'LV', { amounts: [eur(77)], review: 'rejected' }),
    says('readiness', 'FR', { amounts: [eur(55)] }),
  ),
  note('d', '', 'Без дати', says('pledge', 'NO', { amounts: [amount(5, null)] })),
];
const dashboard = dashboardOf(register(NOTES, '2025-11-01').commitments, '2025-11-01');

const sum = ({ total, of }: Figure): string =>
  total ? `${total.min || `≤${total.max}`} ${total.currency}` : `${of.length}`;
/** «DK: 2 = 8 EUR + 51 USD» */
const drawn = (groups: readonly Group[]): readonly string[] =>
  groups.map(
    ({ key, count, sums }) =>
      `${key || '–'}: ${[count.of.length, sums.map(sum).join(' + ')].filter((part) => part !== '').join(' = ')}`,
  );

describe('dashboard', () => {
  const TABLE: readonly (readonly [string, (of: Dashboard) => readonly Group[], readonly string[]])[] = [
    [
      'aid: one commitment of two outlets once; own funds, rejected and readiness not',
      ({ aid }) => [aid],
      ['aid: 6 = 111 EUR + 51 USD'],
    ],
    ['own funds apart', ({ domestic }) => [domestic], ['domestic: 1 = 900 UAH']],
    [
      'by giver: who give together stand together',
      ({ byGiver }) => byGiver,
      ['DK: 2 = 8 EUR + 51 USD', 'DE NL: 1 = 100 EUR', 'EE: 1', 'IS: 1 = 3 EUR', 'NO: 1'],
    ],
    ['by stage: a quantity without a sum is one too', ({ byStage }) => byStage, ['pledged: 6 = 111 EUR + 51 USD']],
    [
      'by month, undated last',
      ({ byMonth }) => byMonth,
      ['2025-05: 2 = 3 EUR + 50 USD', '2025-08: 3 = 108 EUR + 1 USD', '–: 1'],
    ],
    ['by programme, none last', ({ byProgramme }) => byProgramme, ['PURL: 2 = 8 EUR + 51 USD', '–: 4 = 103 EUR']],
    ['needs', ({ needs }) => needs.map(({ needed }) => needed), ['energy: 2 = 20 EUR']],
    ['what is given for the same', ({ needs }) => needs.map(({ pledged }) => pledged), ['energy: 1 = 3 EUR']],
  ];
  for (const [name, groups, expected] of TABLE) it(name, () => assert.deepEqual(drawn(groups(dashboard)), expected));

  it('giver × programme, only where there is something', () => {
    assert.deepEqual(
      dashboard.matrix.map(
        ({ giver, programme, group }) => `${giver} × ${programme}: ${group.sums.map(sum).join(' + ')}`,
      ),
      ['DK × PURL: 8 EUR + 51 USD'],
    );
  });

  it('what is overdue and where outlets differ', () => {
    assert.deepEqual(
      dashboard.overdue.map(({ of }) => of[0]?.by),
      [['DK']],
    );
    const told = register([
      note('e', '2025-05-20', 'Берег', says('pledge', 'DK', { amounts: [usd(50)] })),
      note('f', '2025-05-20', 'Маяк', says('pledge', 'DK', { amounts: [eur(50)] })),
    ]);
    const disputed = dashboardOf(told.commitments, null);
    assert.deepEqual([disputed.conflicts.length, drawn([disputed.aid])], [1, ['aid: 0']]);
  });

  it('a sum whose currency nobody knows is told and not added', () => assert.equal(dashboard.unclear, 1));

  it('what a person reviewed is told apart', () => {
    assert.deepEqual(
      dashboard.byMonth[0]?.sums.map(({ reviewed }) => reviewed?.min ?? null),
      [3, null],
    );
  });

  it('a currency is a chart: the largest first, currencies with the most commitments first', () => {
    assert.deepEqual(
      seriesOf(dashboard.byGiver).map(({ currency, bars }) => `${currency}: ${bars.map(({ key }) => key).join(', ')}`),
      ['EUR: DE NL, DK, IS', 'USD: DK'],
    );
    assert.deepEqual(
      seriesOf(dashboard.byMonth, true).map(({ bars }) => bars.map(({ key }) => key)),
      [
        ['2025-05', '2025-08'],
        ['2025-05', '2025-08'],
      ],
    );
  });

  it('every figure is found by its id, and the commitments of a sum are those that add to it', () => {
    const figures = figuresOf(dashboard);
    assert.ok(figures.size > 20);
    for (const [id, { of, total }] of figures) {
      assert.match(id, /^[a-z]+(-\d+)?(-[A-Z]{3})?$/);
      if (!total) continue;
      assert.equal(of.length, total.count, id);
      assert.equal(
        of
          .flatMap(({ worth }) => worth)
          .filter(({ currency }) => currency === total.currency)
          .reduce((all, { min }) => all + (min ?? 0), 0),
        total.min,
        id,
      );
    }
  });

  it('is empty for nothing', () => {
    const none = dashboardOf([], null);
    assert.deepEqual(
      [
        none.aid.sums,
        none.byGiver,
        none.byStage,
        none.byMonth,
        none.matrix,
        none.needs,
        none.overdue,
        none.conflicts,
      ].flat(),
      [],
    );
  });
});
