/** What counts and how it adds up: meaning → records; each table has what must not be added too. */
import { strict as assert } from 'node:assert';
import type { NoteRecord } from '../../src/model/note.ts';
import { keptRowsOf } from '../../src/register/index.ts';
import { counts } from '../../src/register/ledger.ts';
import { totalsFrom } from './notes.ts';
import { note, record, sum } from '../views/sample.ts';

const usd = (value: number) => sum(value, value, 'USD');

describe('counts', () => {
  const given = { id: 'a', amounts: [usd(5)], review: 'edited' } as const;
  const TABLE: readonly (readonly [string, NoteRecord, boolean])[] = [
    ['a pledge with giver and sum', record(given), true],
    [
      'a delivery with giver and quantity',
      record({ id: 'a', act: 'delivery_report', items: [{ item: 'міст', qty: 2, unit: null }], review: 'edited' }),
      true,
    ],
    ['«до 5 млрд»: an upper bound is a sum', record({ ...given, amounts: [sum(null, 5e9, 'USD')] }), true],
    [
      'a duration is no precondition',
      record({ ...given, conditions: [{ text: 'поки триває війна', type: 'duration' }] }),
      true,
    ],
    ['the word of a person holds', record({ ...given, act: 'readiness', counted: true }), true],
    ['not: the word of a person holds', record({ ...given, counted: false }), false],
    ['not: rejected, whatever else it says', record({ ...given, counted: true, review: 'rejected' }), false],
    ['not: readiness', record({ ...given, act: 'readiness' }), false],
    ['not: negated', record({ ...given, polarity: 'neg' }), false],
    ['not: nobody gives', record({ ...given, by: [] }), false],
    [
      'not: no sum and no quantity',
      record({ ...given, amounts: [], items: [{ item: 'міст', qty: null, unit: null }] }),
      false,
    ],
    [
      'not: an open precondition',
      record({ ...given, conditions: [{ text: 'якщо схвалить парламент', type: 'precondition' }] }),
      false,
    ],
    ['not: a part of another', record({ ...given, partOf: 'b' }), false],
    ['not: a restatement of another', record({ ...given, sameAs: 'b' }), false],
    ['not: found, and we say why not', record({ ...given, review: 'auto', reason: 'not.unspecified_group' }), false],
    [
      'not: the same, accepted by a person',
      record({ ...given, review: 'accepted', reason: 'not.unspecified_group' }),
      false,
    ],
    [
      'edited by a person: the old reason is not asked',
      record({ ...given, review: 'edited', reason: 'not.no_promisor' }),
      true,
    ],
  ];
  for (const [name, value, expected] of TABLE) it(name, () => assert.equal(counts(value), expected));
});

const totalsOf = (...records: readonly NoteRecord[]) => totalsFrom(keptRowsOf(note({ records })));
const one = (currency: string, min: number, max: number | null, count = 1, unreviewed = 0) => ({
  currency,
  min,
  max,
  count,
  unreviewed,
});

describe('ledger', () => {
  it('adds within a currency and never across', () => {
    const { aid } = totalsOf(
      record({ id: 'a', amounts: [usd(100)] }),
      record({ id: 'b', amounts: [usd(50), sum(7, 7, 'EUR')] }),
    );
    assert.deepEqual(aid, [one('EUR', 7, 7), one('USD', 150, 150, 2)]);
  });

  it('adds increments, not levels, shares, rates, remainders or conversions', () => {
    const { aid } = totalsOf(
      record({
        id: 'a',
        amounts: (['increment', 'new_level', 'share', 'rate', 'remaining', 'conversion'] as const).map((basis) =>
          sum(10, 10, 'NOK', basis),
        ),
      }),
      record({ id: 'b', amounts: [{ ...sum(3, 3, 'NOK'), per: 'P1M' }] }),
    );
    assert.deepEqual(aid, [one('NOK', 10, 10)]);
  });

  it('keeps bounds: «понад» has no upper end, «до» no lower one', () => {
    assert.deepEqual(
      totalsOf(record({ id: 'a', amounts: [sum(5, null, 'USD')] }), record({ id: 'b', amounts: [usd(1)] })).aid,
      [one('USD', 6, null, 2)],
    );
    assert.deepEqual(
      totalsOf(record({ id: 'a', amounts: [sum(null, 5, 'USD')] }), record({ id: 'b', amounts: [usd(1)] })).aid,
      [one('USD', 1, 6, 2)],
    );
  });

  it('a total with a sum that is about so much is about so much', () => {
    assert.deepEqual(
      totalsOf(record({ id: 'a', amounts: [{ ...usd(5), approx: true }] }), record({ id: 'b', amounts: [usd(1)] })).aid,
      [{ ...one('USD', 6, 6, 2), approx: true }],
    );
  });

  it('keeps own funds apart from aid', () => {
    const { aid, domestic } = totalsOf(
      record({ id: 'a', amounts: [usd(1)] }),
      record({ id: 'b', amounts: [usd(2)], domestic: true }),
    );
    assert.deepEqual([aid, domestic], [[one('USD', 1, 1)], [one('USD', 2, 2)]]);
  });

  it('leaves out parts, restatements and what a person rejected', () => {
    const { aid, counted } = totalsOf(
      record({ id: 'a', amounts: [usd(500)] }),
      record({ id: 'b', amounts: [usd(90)], partOf: 'a' }),
      record({ id: 'c', amounts: [usd(500)], sameAs: 'a' }),
      record({ id: 'd', amounts: [usd(8)], review: 'rejected' }),
    );
    assert.deepEqual([aid, counted], [[one('USD', 500, 500)], 1]);
  });

  it('tells what nobody reviewed, and can leave it out', () => {
    const records = [
      record({ id: 'a', amounts: [usd(1)], review: 'auto' }),
      record({ id: 'b', amounts: [usd(2)], review: 'accepted' }),
    ];
    const rows = keptRowsOf(note({ records }));
    assert.deepEqual(totalsFrom(rows).aid, [one('USD', 3, 3, 2, 1)]);
    assert.deepEqual(totalsFrom(rows.filter(({ record: { review } }) => review !== 'auto')).aid, [one('USD', 2, 2)]);
  });

  it('adds no sum whose currency nobody knows', () => {
    const { aid, unclear, counted } = totalsOf(record({ id: 'a', amounts: [sum(5, 5, null)] }));
    assert.deepEqual([aid, unclear, counted], [[], 1, 1]);
  });

  it('adds cents exactly', () => {
    assert.deepEqual(
      totalsOf(record({ id: 'a', amounts: [usd(0.1)] }), record({ id: 'b', amounts: [usd(0.2)] })).aid[0]?.min,
      0.3,
    );
  });

  it('is empty for nothing', () => {
    assert.deepEqual(totalsFrom([]), {
      aid: [],
      domestic: [],
      counted: 0,
      unreviewed: 0,
      unclear: 0,
      byGiver: [],
      byReceiver: [],
      disputed: 0,
      overdue: 0,
      lost: 0,
    });
  });
});
