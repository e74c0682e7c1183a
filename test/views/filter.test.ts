/** The filter: what a person types → which rows stay. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { known } from '../../src/analyze.ts';
import type { NoteRecord } from '../../src/model/note.ts';
import type { Row } from '../../src/register/index.ts';
import { type FilterContext, parseFilter } from '../../src/views/filter.ts';
import { filterEn } from '../../src/views/words/filter-en.ts';
import { filterUk } from '../../src/views/words/filter-uk.ts';

const note = {
  uri: 'file:///notes/%D0%B4%D0%BE%D0%BF%D0%BE%D0%BC%D0%BE%D0%B3%D0%B0.md',
  title: 'Допомога за вересень',
  meta: { title: null, outlet: 'Вечірні вісті', url: null, date: '2025-09-18' },
  analysis: null,
  records: [],
  text: '',
};
const anchor = (exact: string): NoteRecord['evidence'] => ({ exact, prefix: '', suffix: '', start: 0 });
const row = (record: Partial<NoteRecord> & Pick<NoteRecord, 'id'>, exact: string): Row => ({
  note,
  record: { act: 'pledge', review: 'auto', evidence: anchor(exact), ...record },
  statement: null,
  kept: record.review !== undefined,
  span: null,
  state: 'attached',
  candidates: [],
  lost: false,
  otherwise: false,
});
const total = (min: number | null, max: number | null, currency: string | null) =>
  [{ min, max, currency, basis: 'total', raw: '' }] as const;

const ROWS: readonly Row[] = [
  row(
    {
      id: 'de',
      by: ['DE'],
      for: ['UA'],
      stage: 'pledged',
      amounts: total(2e9, 2e9, 'EUR'),
      counted: true,
      due: { text: 'до кінця року', relation: 'by', from: null, to: '2025-12-31' },
    },
    'Німеччина виділить Україні 2 млрд євро на ППО до кінця року',
  ),
  row(
    {
      id: 'gb',
      by: ['GB'],
      for: ['UA'],
      stage: 'allocated',
      amounts: total(5e8, null, 'GBP'),
      counted: true,
      review: 'accepted',
    },
    'Велика Британія виділила понад 500 млн фунтів на дрони',
  ),
  row(
    {
      id: 'ua',
      act: 'request',
      requester: ['UA'],
      amounts: total(null, 9e9, 'USD'),
      programme: 'PURL',
      counted: false,
    },
    'Україна просить до 9 млрд доларів для PURL',
  ),
  row(
    {
      id: 'hu',
      act: 'refusal',
      by: ['HU'],
      for: ['UA'],
      counted: false,
      review: 'rejected',
      speaker: 'person:siiiarto-peter',
    },
    'Угорщина не дасть нічого',
  ),
];

const context: FilterContext = { known, isOverdue: ({ record }) => record.id === 'de', isConflict: () => false };
const left = (text: string): string =>
  ROWS.filter((each) => parseFilter(text).matches(each, context))
    .map(({ record }) => record.id)
    .join(' ');

const CASES: readonly (readonly [text: string, ids: string])[] = [
  ['', 'de gb ua hu'],
  ['who:DE', 'de'],
  ['хто:DE', 'de'],
  ['who:німеч', 'de'],
  ['who:germany', 'de'],
  ['who:"Велика Британія"', 'gb'],
  ['who:«велика британія»', 'gb'],
  ['who: GB', 'gb'],
  ['who:DE,GB', 'de gb'],
  ['-who:DE', 'gb ua hu'],
  ['who:DE to:UA', 'de'],
  ['кому:Україн', 'de gb hu'],
  ['asks:UA', 'ua'],
  // a code is a code: «de» is in the names of many
  ['who:ua', ''],
  ['sum:>1млрд', 'de'],
  ['сума:>=500млн', 'de gb'],
  ['sum:>500млн', 'de'],
  ['sum:<10bn', 'de ua'],
  ['sum:1,5млрд..2,5млрд', 'de'],
  ['sum:2000000000', 'de gb ua'],
  ['sum:>1млнEUR', 'de'],
  ['sum:>1млнgbp', 'gb'],
  ['currency:gbp', 'gb'],
  ['due:<2026', 'de'],
  ['due:2025-12', 'de'],
  ['due:>2025', ''],
  ['строк:2025..2026', 'de'],
  ['date:2025-09', 'de gb ua hu'],
  ['date:<2025-09-18', ''],
  ['stage:pledged', 'de'],
  ['стадія:виділено', 'gb'],
  ['act:прохання', 'ua'],
  ['act:refusal,request', 'ua hu'],
  ['programme:purl', 'ua'],
  ['is:counted', 'de gb'],
  ['є:зараховано', 'de gb'],
  ['is:open', 'de ua'],
  ['is:rejected', 'hu'],
  ['is:overdue', 'de'],
  ['-is:overdue is:counted', 'gb'],
  ['text:дрони', 'gb'],
  ['text:"2 млрд"', 'de'],
  ['note:допомога', 'de gb ua hu'],
  ['outlet:вечірні', 'de gb ua hu'],
  ['PURL', 'ua'],
  ['британія', 'gb'],
  ['ППО німеччина', 'de'],
];

describe('filter', () => {
  for (const [text, ids] of CASES)
    it(`${text || '(nothing)'} → ${ids || 'none'}`, () => {
      assert.deepEqual(parseFilter(text).problems, []);
      assert.equal(left(text), ids);
    });

  const WRONG: readonly (readonly [text: string, code: string, token: string])[] = [
    ['хтось:DE', 'filter.key', 'хтось:DE'],
    ['who:DE sum:багато', 'filter.value', 'sum:багато'],
    ['due:завтра', 'filter.value', 'due:завтра'],
    ['is:гарно', 'filter.value', 'is:гарно'],
  ];
  for (const [text, code, token] of WRONG)
    it(`${text}: told where, and nothing is lost`, () => {
      const { problems } = parseFilter(text);
      assert.deepEqual(
        problems.map((problem) => [problem.code, text.slice(problem.start, problem.end)]),
        [[code, token]],
      );
      assert.equal(left(text), text.startsWith('who:DE') ? 'de' : 'de gb ua hu');
    });

  it('what is said decides its currency and size; a conversion only where nothing else is said', () => {
    const [crowns] = total(3e8, 3e8, 'NOK');
    const [euros] = total(2.6e7, 2.6e7, 'EUR');
    const rows = [
      row({ id: 'both', amounts: [crowns, { ...euros, basis: 'conversion' }] }, 'виділить 300 млн крон (26 млн євро)'),
      row({ id: 'alone', amounts: [{ ...euros, basis: 'conversion' }] }, 'у перерахунку 26 млн євро'),
    ];
    for (const [text, ids] of [
      ['currency:EUR', 'alone'],
      ['валюта:NOK', 'both'],
      ['sum:<100млн', 'alone'],
      ['sum:>100млн', 'both'],
    ] as const)
      assert.equal(
        rows
          .filter((each) => parseFilter(text).matches(each, context))
          .map(({ record }) => record.id)
          .join(),
        ids,
        text,
      );
  });

  it('every key and state has its names in both languages, and no two share one', () => {
    for (const part of ['keys', 'states'] as const) {
      assert.deepEqual(Object.keys(filterUk[part]), Object.keys(filterEn[part]));
      const names = [filterEn, filterUk].flatMap((table) => Object.values(table[part]).join(' ').split(' '));
      assert.equal(new Set(names).size, names.length);
      for (const name of Object.values(filterUk[part])) assert.match(name, /^[\p{Script=Cyrillic} ]+$/u);
    }
  });

  it('any text at all is a filter', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { matches, problems } = parseFilter(text);
        for (const each of ROWS) assert.equal(typeof matches(each, context), 'boolean');
        for (const { start, end, text: token } of problems) assert.equal(text.slice(start, end), token);
      }),
      { seed: 20251122, numRuns: 2_000 },
    ));
});
