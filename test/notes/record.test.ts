/** Statements → records: what is empty is left out, quotes stand instead of offsets. */
import { strict as assert } from 'node:assert';
import type { Analysis } from '../../src/model/analysis.ts';
import type { MoneyMention } from '../../src/model/mention.ts';
import type { Statement } from '../../src/model/statement.ts';
import { freeIds } from '../../src/notes/fields.ts';
import { RECORD_FORM, readRecord, recordsOf } from '../../src/notes/record.ts';
import { EMPTY } from '../views/sample.ts';

const text = '---\ntitle: Так\n---\nДанія виділить 5 млн євро на місяць.\n';
const at = (part: string): { start: number; end: number; text: string } => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  text: part,
});
const money: MoneyMention = {
  ...at('5 млн євро'),
  kind: 'money',
  rule: 'money',
  nested: false,
  cases: '',
  number: null,
  gender: null,
  min: 5e6,
  max: 5e6,
  approx: false,
  currency: 'EUR',
  currencySource: 'stated',
  currencies: [],
  per: 'P1M',
  perUnit: null,
  cue: [],
  conversion: false,
};
const statement: Statement = {
  ...EMPTY,
  id: 'R01',
  act: 'pledge',
  stage: 'pledged',
  by: ['DK'],
  amounts: [
    { mention: 0, min: 5e6, max: 5e6, currency: 'EUR', basis: 'rate', per: 'P1M' },
    { mention: null, min: null, max: null, currency: null, basis: 'total', per: null },
  ],
  counted: true,
  reason: 'counted.rate',
  evidence: [at('Данія виділить 5 млн євро на місяць.')],
};
const analysis = (...statements: readonly Statement[]): Analysis => ({
  schema: 'poruka/analysis@1',
  generator: { version: '0', lexicon: '0' },
  id: 'a',
  date: null,
  mentions: [money],
  entities: [],
  quotes: [],
  statements,
});

describe('recordsOf', () => {
  it('makes a record of each statement', () => {
    assert.deepEqual(recordsOf(analysis(statement), text), [
      {
        id: 'R01',
        act: 'pledge',
        stage: 'pledged',
        by: ['DK'],
        amounts: [
          { min: 5e6, max: 5e6, currency: 'EUR', basis: 'rate', per: 'P1M', raw: '5 млн євро' },
          { min: null, max: null, currency: null, basis: 'total', raw: '' },
        ],
        counted: true,
        reason: 'counted.rate',
        evidence: { exact: 'Данія виділить 5 млн євро на місяць.', prefix: '', suffix: '\n', start: 0 },
        review: 'auto',
      },
    ]);
  });

  it('says of a figure that it is approximate, where the text does', () => {
    const [record] = recordsOf({ ...analysis(statement), mentions: [{ ...money, approx: true }] }, text);
    assert.deepEqual(
      record?.amounts?.map(({ approx }) => approx),
      [true, undefined],
    );
  });

  it('quotes pieces that stand together as one, and the longest when they do not', () => {
    const far = `${text}\nУряд Данії підтвердив це.\n`;
    const end = { start: far.indexOf('Уряд'), end: far.indexOf('Уряд') + 10, text: 'Уряд Данії' };
    const quote = (evidence: Statement['evidence']): string | undefined =>
      recordsOf(analysis({ ...statement, evidence }), far)[0]?.evidence.exact;
    assert.equal(quote([at('Данія'), at('5 млн євро')]), 'Данія виділить 5 млн євро');
    assert.equal(quote([at('Данія'), end]), 'Уряд Данії');
  });

  it('says negation, and survives a statement without evidence', () => {
    const [record] = recordsOf(analysis({ ...statement, polarity: 'neg', evidence: [] }), text);
    assert.deepEqual([record?.polarity, record?.evidence.exact], ['neg', '']);
  });
});

describe('readRecord', () => {
  it('asks for nothing but an act: what a person wrote by hand is theirs', () => {
    assert.deepEqual(readRecord({ act: 'pledge', by: 'DE', evidence: 'Берлін дасть' })?.record, {
      id: '',
      act: 'pledge',
      by: ['DE'],
      evidence: { exact: 'Берлін дасть', prefix: '', suffix: '', start: 0 },
      review: 'edited',
    });
    for (const value of [null, 'pledge', [], {}, { act: 'promise' }, { act: ['pledge'] }])
      assert.equal(readRecord(value), null);
  });

  it('what cannot be read is written again as it stands, a decision in its place', () => {
    const read = readRecord({ id: 'R01', act: 'pledge', review: 'мабуть', evidence: ['Берлін', 'дасть'] });
    assert.ok(read);
    assert.deepEqual(read.unread, ['review', 'evidence']);
    const lines = ['- id: R01', '  act: pledge', '  evidence: ["Берлін", "дасть"]', '  review: "мабуть"'];
    assert.deepEqual(RECORD_FORM.lines(read.record, ''), lines);
    assert.deepEqual(RECORD_FORM.lines({ ...read.record, review: 'accepted' }, ''), [
      ...lines.slice(0, 3),
      '  review: accepted',
    ]);
  });
});

describe('freeIds', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['R02', [], 'R02'],
    ['R02', ['R02', 'R06', 'S9'], 'R07'],
    ['', ['R01'], 'R02'],
    ['моє', ['моє'], 'моє01'],
    ['R99', ['R99'], 'R100'],
  ];
  for (const [id, taken, free] of rows)
    it(`${id} among ${taken.join(' ')} → ${free}`, () => assert.equal(freeIds(taken)(id), free));

  it('what is given is taken', () => {
    const next = freeIds(['R02', 'R2025']);
    assert.deepEqual([next('R02'), next(''), next('R2030'), next('R02')], ['R2026', 'R2027', 'R2030', 'R2031']);
  });
});
