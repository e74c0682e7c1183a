/** Rates: an answer of the bank is read or is not one; sums in hryvnias are of the day of the note, and what has no rate is told, not guessed. */
import { strict as assert } from 'node:assert';
import { converted, readRates, unknownOf, wantedOf } from '../../src/views/rates.ts';
import { amount, eur, note, register, says, usd } from '../register/notes.ts';

const ROW = { r030: 840, txt: 'Долар США', rate: 41.5, cc: 'USD', exchangedate: '03.03.2025', special: null };

describe('answer of the National Bank', () => {
  const TABLE: readonly (readonly [string, unknown, unknown])[] = [
    ['rows with more keys than are asked for', [ROW, { cc: 'EUR', rate: 43.2 }], { USD: 41.5, EUR: 43.2 }],
    [
      'a row that is none is left out',
      [ROW, null, 7, { cc: 'EUR' }, { cc: 'eur', rate: 1 }, { cc: 'GBP', rate: '52' }],
      { USD: 41.5 },
    ],
    [
      'not: no rate is nothing or less',
      [
        { cc: 'USD', rate: 0 },
        { cc: 'EUR', rate: -1 },
        { cc: 'PLN', rate: Number.NaN },
      ],
      null,
    ],
    ['not: an empty list', [], null],
    ['not: an object', { message: 'Wrong parameters format' }, null],
    ['not: nothing', null, null],
  ];
  for (const [name, answer, expected] of TABLE) it(name, () => assert.deepEqual(readRates(answer), expected));
});

const { commitments } = register([
  note(
    'a',
    '2025-03-03',
    'Бриз',
    says('pledge', 'DK', { amounts: [usd(100)] }),
    says('pledge', 'NO', { amounts: [amount(10, 'NOK', null)] }),
  ),
  note(
    'b',
    '2025-03-04',
    'Маяк',
    says('pledge', 'EE', { amounts: [usd(0.1), eur(7)] }),
    says('pledge', 'SE', { amounts: [amount(500, 'UAH')] }),
  ),
  note('c', '', 'Без дати', says('pledge', 'LT', { amounts: [eur(9)] })),
  note('d', '2099-01-01', 'Майбутнє', says('pledge', 'LV', { amounts: [eur(11)] })),
  note(
    'e',
    '2025-03-04',
    'Чудне',
    says('pledge', 'PL', { amounts: [amount(3, 'toString')] }),
    says('readiness', 'FR', { amounts: [eur(5)] }),
  ),
]);
const RATES = new Map([
  ['2025-03-03', { USD: 41.5, NOK: 3.7 }],
  ['2025-03-04', { USD: 41.7, EUR: 43.2 }],
]);

describe('sums in hryvnias', () => {
  it('asks for the days of what counts, none that is still to come, and none twice', () => {
    const wanted = wantedOf(commitments, '2025-11-01');
    assert.deepEqual(
      [...wanted].map(([day, codes]) => `${day}: ${[...codes].sort().join(' ')}`),
      ['2025-03-03: NOK USD', '2025-03-04: EUR USD toString'],
    );
    assert.deepEqual(unknownOf(wanted, new Map()), ['2025-03-03', '2025-03-04']);
    assert.deepEqual(unknownOf(wanted, RATES), ['2025-03-04']);
  });

  it('each at the rate of its day, to the kopiika; hryvnias as they are; bounds stay bounds', () => {
    const { rows, all, from, to, left } = converted(commitments, RATES);
    assert.deepEqual(
      rows.map(({ total, worth, low, high }) => [total.currency, total.min, worth.min, worth.max, low, high]),
      [
        ['EUR', 7, 302.4, 302.4, 43.2, 43.2],
        ['NOK', 10, 37, null, 3.7, 3.7],
        ['UAH', 500, 500, 500, 1, 1],
        ['USD', 100.1, 4154.17, 4154.17, 41.5, 41.7],
      ],
    );
    assert.deepEqual([all.currency, all.min, all.max, from, to], ['UAH', 4993.57, null, '2025-03-03', '2025-03-04']);
    assert.equal(left, 3);
  });

  it('changes no commitment', () => {
    const before = JSON.stringify(commitments.map(({ worth }) => worth));
    converted(commitments, RATES);
    assert.equal(JSON.stringify(commitments.map(({ worth }) => worth)), before);
  });

  it('without any rate only hryvnias are known', () => {
    const { rows, from, left } = converted(commitments, new Map());
    assert.deepEqual([rows.map(({ total }) => total.currency), from, left], [['UAH'], null, 7]);
  });
});
