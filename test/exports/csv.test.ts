/** CSV, read back by a parser we did not write: what goes in comes out, and no cell is a formula. */
import { strict as assert } from 'node:assert';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { NoteRecord } from '../../src/model/note.ts';
import { csv as chunks, csvForExcel } from '../../src/exports/csv.ts';
import type { ExportOptions } from '../../src/exports/formats.ts';
import { keptRowsOf } from '../../src/register/index.ts';
import { totalsFrom } from '../register/notes.ts';
import { collected, options } from './collected.ts';
import { note, record, sum, TEXT } from '../views/sample.ts';

const csv = (...given: Parameters<typeof chunks>): Promise<string> => collected(chunks(...given));
type Cells = Readonly<Record<string, string>>;
const read = (text: string, delimiter = ','): readonly Cells[] =>
  parse(text, { columns: true, delimiter, bom: true, record_delimiter: '\r\n', relax_column_count: false }) as Cells[];
const row = async (kept: NoteRecord, more: Partial<ExportOptions> = {}): Promise<Cells> => {
  const [first] = read(await csv([note({ records: [kept] })], { ...options, ...more }), more.separator);
  assert.ok(first);
  return first;
};

describe('CSV', () => {
  it('a row has everything that a reader of a table asks for', async () => {
    const cells = await row(
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
    it(`${JSON.stringify(text)} is no formula, under either separator`, async () => {
      for (const separator of [',', ';'] as const) {
        const cells = await row(
          record({ id: text, evidence: { exact: text, prefix: '', suffix: '', start: 0 }, programme: text }),
          { separator },
        );
        assert.deepEqual([cells.id, cells.evidence, cells.programme], [expected, expected, expected]);
      }
    });
  }

  it('quotes, separators and line ends come back as they were', async () => {
    const exact = 'він сказав: «"так"»; потім, за мить,\r\nдодав\nі ще';
    for (const separator of [',', ';'] as const) {
      const cells = await row(record({ id: 'R01', evidence: { exact, prefix: '', suffix: '', start: 0 } }), {
        separator,
      });
      assert.equal(cells.evidence, exact);
    }
  });

  it('a figure is exact, and written for the separator', async () => {
    const kept = record({ id: 'R01', amounts: [sum(1234567.89, 1234567.89, 'EUR')] });
    assert.equal((await row(kept)).min, '1234567.89');
    assert.equal((await row(kept, { separator: ';' })).min, '1234567,89');
  });

  it('a byte order mark only when asked for; lines end as in RFC 4180', async () => {
    const plain = await csv([note({ records: [record({ id: 'R01' })] })], options);
    assert.equal(await csv([note({ records: [record({ id: 'R01' })] })], { ...options, bom: true }), `\uFEFF${plain}`);
    assert.equal(plain.split('\r\n').length, 3);
    assert.ok(plain.endsWith('\r\n'));
  });

  it('only what is kept, unless suggestions are asked for; never what was rejected', async () => {
    const notes = [note({ records: [record({ id: 'R01' }), record({ id: 'R02', review: 'rejected', by: ['DK'] })] })];
    assert.deepEqual(
      read(await csv(notes, options)).map(({ id, review }) => [id, review]),
      [['R01', 'accepted']],
    );
    assert.deepEqual(
      read(await csv(notes, { ...options, suggestions: true })).map(({ review }) => review),
      ['accepted', 'suggestion', 'suggestion'],
    );
  });

  it('no notes: the names of the columns', async () => {
    assert.match(await csv([], options), /^note,title,outlet,url,date,id,act,[^\r\n]*\r\n$/);
  });

  it('several sums of one currency are one figure; of two currencies two lines, and no amount is lost', async () => {
    const amounts = [
      sum(5e8, 5e8, 'USD'),
      sum(2e8, null, 'USD', 'increment'),
      sum(null, 3e6, 'EUR'),
      sum(1e9, 1e9, 'USD', 'new_level'),
      sum(7, 7, null),
    ];
    const lines = read(await csv([note({ records: [record({ id: 'R01', amounts })] })], options));
    assert.deepEqual(
      lines.map(({ id, sum_no, min, max, currency, in_total }) => [id, sum_no, min, max, currency, in_total]),
      [
        ['R01', '1', '700000000', '', 'USD', 'true'],
        ['R01', '2', '', '3000000', 'EUR', 'true'],
      ],
    );
    for (const { other_amounts = '' } of lines) assert.match(other_amounts, /1.000.000.000.USD \(new_level\); 7\D/);
  });

  it('what is in the totals adds up to the ledger, whatever the records', async () => {
    const amount = fc.record({
      min: fc.option(fc.integer({ min: 0, max: 1e9 })),
      max: fc.option(fc.integer({ min: 0, max: 1e9 })),
      currency: fc.option(fc.constantFrom('USD', 'EUR', 'UAH')),
      basis: fc.constantFrom('total', 'increment', 'rate', 'share', 'new_level'),
      raw: fc.constant(''),
    });
    const anyRecord = fc.record({
      id: fc.uuid(),
      amounts: fc.array(amount, { maxLength: 4 }),
      domestic: fc.boolean(),
      review: fc.constantFrom('auto', 'edited', 'accepted', 'rejected'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 6 }), async (records) => {
        const kept = records.map((one) => record(one as Partial<NoteRecord> & { id: string }));
        const sums = new Map<string, number>();
        for (const { in_total, domestic, currency, min } of read(await csv([note({ records: kept })], options)))
          if (in_total === 'true') {
            const key = `${domestic} ${currency}`;
            sums.set(key, (sums.get(key) ?? 0) + Number(min));
          }
        const { aid, domestic } = totalsFrom(keptRowsOf(note({ records: kept })));
        const expected = [
          ...aid.map(({ currency, min }) => [`false ${currency}`, min] as const),
          ...domestic.map(({ currency, min }) => [`true ${currency}`, min] as const),
        ];
        assert.deepEqual([...sums].sort(), expected.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('for Excel: semicolons, decimal commas and the mark of UTF-8; the path of the note as the host says it', async () => {
    const notes = [note({ records: [record({ id: 'R01', amounts: [sum(1.5, 1.5, 'EUR')] })] })];
    const text = await collected(csvForExcel(notes, { ...options, path: (uri) => uri.replace('file:///notes/', '') }));
    assert.ok(text.startsWith('\uFEFFnote;title;'));
    const [cells] = read(text, ';');
    assert.deepEqual([cells?.note, cells?.min], ['oslo.md', '1,5']);
  });
});
