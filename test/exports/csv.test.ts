/** CSV, read back by a parser we did not write: what goes in comes out, and no cell is a formula. */
import { strict as assert } from 'node:assert';
import { parse } from 'csv-parse/sync';
import type { NoteRecord } from '../../src/model/note.ts';
import { csv } from '../../src/exports/csv.ts';
import type { ExportOptions } from '../../src/exports/formats.ts';
import { words } from '../../src/views/words.ts';
import { known, note, record, sum, TEXT } from '../views/sample.ts';

const options: ExportOptions = { words: words('uk'), known, generator: { version: '0.0.1', lexicon: '2026-01-01' } };
type Cells = Readonly<Record<string, string>>;
const read = (text: string, delimiter = ','): readonly Cells[] =>
  parse(text, { columns: true, delimiter, bom: true, record_delimiter: '\r\n', relax_column_count: false }) as Cells[];
const row = (kept: NoteRecord, more: Partial<ExportOptions> = {}): Cells => {
  const [first] = read(csv([note({ records: [kept] })], { ...options, ...more }), more.separator);
  assert.ok(first);
  return first;
};

describe('CSV', () => {
  it('a row has everything that a reader of a table asks for', () => {
    const cells = row(
      record({
        id: 'R01',
        by: ['NO', 'DK'],
        joint: true,
        stage: 'pledged',
        amounts: [sum(85e9, 85e9, 'NOK', 'new_level'), sum(7e9, null, 'NOK', 'increment')],
        items: [{ item: 'генератор', qty: 400, unit: null }],
        conditions: [{ text: 'якщо схвалить парламент', type: 'approval' }],
        due: { text: 'до кінця 2026 року', relation: 'by', from: null, to: '2026-12-31' },
        programme: 'PURL',
        speaker: 'person:stere-yonas-har',
        counted: true,
        reason: 'counted.increment',
      }),
    );
    const start = TEXT.indexOf('Норвегія виділить');
    const expected: Cells = {
      note: 'file:///notes/oslo.md',
      title: 'Осло додає до пакета',
      outlet: 'Фіорд',
      url: 'https://fiord.example/oslo?a=1',
      date: '2026-02-03',
      id: 'R01',
      act: 'pledge',
      stage: 'pledged',
      by: 'NO; DK',
      by_names: 'Норвегія; Данія',
      for: 'UA',
      for_names: 'Україна',
      min: '7000000000',
      max: '',
      currency: 'NOK',
      basis: 'increment',
      programme: 'PURL',
      items: '400 × генератор',
      conditions: 'якщо схвалить парламент (approval)',
      due_text: 'до кінця 2026 року',
      due_to: '2026-12-31',
      speaker: 'person:stere-yonas-har',
      counted: 'true',
      domestic: 'false',
      reason: 'counted.increment',
      review: 'accepted',
      start: String(start),
      end: String(start + (cells.evidence ?? '').length),
      rule: 'pledge.allocate',
      generator: '0.0.1 2026-01-01',
    };
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, cells[key]])), expected);
    assert.match(cells.other_amounts ?? '', /^85.000.000.000.NOK \(new_level\)$/);
  });

  const FORMULAS: readonly (readonly [string, string])[] = [
    ['=1+1', "'=1+1"],
    ['+380441234567', "'+380441234567"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['=HYPERLINK("https://evil.example";"a")', '\'=HYPERLINK("https://evil.example";"a")'],
    ['звичайний = текст', 'звичайний = текст'],
    ['– з тире', '– з тире'],
    ["'вже", "'вже"],
  ];
  for (const [text, expected] of FORMULAS) {
    it(`${JSON.stringify(text)} is no formula, under either separator`, () => {
      for (const separator of [',', ';'] as const) {
        const cells = row(
          record({ id: text, evidence: { exact: text, prefix: '', suffix: '', start: 0 }, programme: text }),
          { separator },
        );
        assert.deepEqual([cells.id, cells.evidence, cells.programme], [expected, expected, expected]);
      }
    });
  }

  it('quotes, separators and line ends come back as they were', () => {
    const exact = 'він сказав: «"так"»; потім, за мить,\r\nдодав\nі ще';
    for (const separator of [',', ';'] as const) {
      assert.equal(
        row(record({ id: 'R01', evidence: { exact, prefix: '', suffix: '', start: 0 } }), { separator }).evidence,
        exact,
      );
    }
  });

  it('a figure is exact, and written for the separator', () => {
    const kept = record({ id: 'R01', amounts: [sum(1234567.89, 1234567.89, 'EUR')] });
    assert.equal(row(kept).min, '1234567.89');
    assert.equal(row(kept, { separator: ';' }).min, '1234567,89');
  });

  it('a byte order mark only when asked for; lines end as in RFC 4180', () => {
    const plain = csv([note({ records: [record({ id: 'R01' })] })], options);
    assert.equal(csv([note({ records: [record({ id: 'R01' })] })], { ...options, bom: true }), `\uFEFF${plain}`);
    assert.equal(plain.split('\r\n').length, 3);
    assert.ok(plain.endsWith('\r\n'));
  });

  it('only what is kept, unless suggestions are asked for; never what was rejected', () => {
    const notes = [note({ records: [record({ id: 'R01' }), record({ id: 'R02', review: 'rejected', by: ['DK'] })] })];
    assert.deepEqual(
      read(csv(notes, options)).map(({ id, review }) => [id, review]),
      [['R01', 'accepted']],
    );
    assert.deepEqual(
      read(csv(notes, { ...options, suggestions: true })).map(({ review }) => review),
      ['accepted', 'suggestion', 'suggestion'],
    );
  });

  it('no notes: the names of the columns', () => {
    assert.match(csv([], options), /^note,title,outlet,url,date,id,act,[^\r\n]*\r\n$/);
  });
});
