/** What is shown before a file is written is what the file has: its columns and fields, and how it begins. */
import { strict as assert } from 'node:assert';
import { strFromU8, unzipSync } from 'fflate';
import { type Format, FORMATS } from '../../src/exports/formats.ts';
import { MOST_RECORDS, previewOf, previewPage } from '../../src/exports/preview.ts';
import { words } from '../../src/views/words/words.ts';
import { note, record, sum } from '../views/sample.ts';
import { collected, collectedBytes, options } from './collected.ts';

const one = note({ records: [record({ id: 'R01', amounts: [sum(7e9, null, 'NOK')], counted: true })] });
const formatOf = (id: string): Format => {
  const format = FORMATS.find((each) => each.id === id);
  assert.ok(format, id);
  return format;
};

/** The first row of a sheet, as the workbook has it. */
function heads(files: Readonly<Record<string, Uint8Array>>, no: number): readonly string[] {
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const strings = Array.from(read('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)</g), ([, text = '']) => text);
  const row = /<row .*?<\/row>/.exec(read(`xl/worksheets/sheet${no}.xml`))?.[0] ?? '';
  return Array.from(row.matchAll(/<v>(\d+)</g), ([, at]) => strings[Number(at)] ?? '');
}

describe('preview of an export', () => {
  for (const id of ['csv', 'csv-excel', 'kiel'])
    it(`${id}: the columns that are told are those of the file, whose beginning is shown`, async () => {
      const format = formatOf(id);
      const file = await collected(format.write([one], options));
      const { parts, isCut } = await previewOf(format, [one], options);
      const columns = file
        .replace('\uFEFF', '')
        .split('\r\n')[0]
        ?.split(id === 'csv-excel' ? ';' : ',');
      assert.deepEqual(format.tables?.[0]?.columns, columns);
      assert.deepEqual(parts[0]?.fields, columns);
      assert.equal(parts[0]?.text, file);
      assert.equal(isCut, false);
    });

  it('xlsx: sheets and columns are those of the workbook', async () => {
    const format = formatOf('xlsx');
    const files = unzipSync(await collectedBytes(format.write([one], options)));
    const { parts } = await previewOf(format, [one], options);
    assert.deepEqual(
      parts.map(({ name, fields }) => ({ name: name.replace('.csv', ''), columns: fields })),
      format.tables,
    );
    for (const [i, { fields }] of parts.entries()) assert.deepEqual(fields, heads(files, i + 1));
    assert.match(parts[0]?.text ?? '', /7000000000/);
  });

  for (const [id, field] of [
    ['json', 'notes.records.evidence.exact'],
    ['jsonl', 'records.evidence.exact'],
    ['web-annotation', 'items.target.selector.exact'],
    ['ftm', 'properties.publisher'],
    ['iati', 'transaction-type'],
    ['md', words('uk').t('report.totals')],
    ['html', words('uk').t('report.title')],
  ] as const)
    it(`${id}: all of a few notes, with its fields`, async () => {
      const format = formatOf(id);
      const dated = { ...one, meta: { ...one.meta, date: '2026-02-03', outlet: 'Фіорд' } };
      const { parts } = await previewOf(format, [dated], options);
      assert.equal(parts[0]?.text, await collected(format.write([dated], options)));
      assert.ok(parts[0].fields.includes(field), parts[0].fields.join(', '));
    });

  for (const id of ['brat', 'zip'])
    it(`${id}: the files of the archive`, async () => {
      const format = formatOf(id);
      const files = unzipSync(await collectedBytes(format.write([one], options)));
      const { parts } = await previewOf(format, [one], options);
      assert.deepEqual(
        parts.map(({ name, text }) => [name, text]),
        Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
      );
      const fields = parts.flatMap((part) => part.fields);
      assert.ok(fields.includes(id === 'zip' ? 'notes.sha256' : 'Review'), fields.join(', '));
    });

  it('of a long table the first records, as the file begins, and the page says so', async () => {
    const format = formatOf('csv');
    const records = Array.from({ length: 50 }, (_, i) =>
      record({ id: `R${i}`, amounts: [sum(1e6 * (i + 1), 1e6 * (i + 1), 'EUR')] }),
    );
    const notes = [note({ records, analysis: null })];
    const file = await collected(format.write(notes, options));
    const preview = await previewOf(format, notes, options);
    const [part] = preview.parts;
    assert.ok(part && file.startsWith(part.text));
    assert.equal(part.text.trimEnd().split('\r\n').length, MOST_RECORDS + 1);
    for (const locale of ['uk', 'en'] as const) {
      const page = previewPage(preview, format, words(locale));
      assert.ok(page.startsWith(`# ${words(locale).t(format.label)}\n`));
      assert.ok(page.includes(words(locale).t('export.fields.cut', { n: '20' })));
    }
  });

  it('of an HTML report the content, not the style', async () => {
    const html = formatOf('html');
    const page = previewPage(await previewOf(html, [one], options), html, words('uk'));
    assert.ok(page.includes('<style>…</style>'), page);
    assert.ok(page.includes('<h2>Норвегія</h2>'), page);
  });

  it('what a note says never ends its block', async () => {
    const text = 'Текст\n```\n````\n# Не заголовок';
    const page = previewPage(
      await previewOf(formatOf('zip'), [note({ text, records: [] })], options),
      formatOf('zip'),
      words('uk'),
    );
    assert.ok(page.includes(`\`\`\`\`\`md\n${text}\n\`\`\`\`\``), page);
  });
});
