/** The workbook, unpacked: cells have types, text is no formula, characters that XML forbids are gone. LibreOffice opens it in test/tools. */
import { strict as assert } from 'node:assert';
import { strFromU8, unzipSync } from 'fflate';
import { xlsx } from '../../src/exports/xlsx.ts';
import { analysis, note, record, sum } from '../views/sample.ts';
import { collectedBytes, options } from './collected.ts';

const parts = async (...given: Parameters<typeof xlsx>): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await collectedBytes(xlsx(...given)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe('XLSX', () => {
  it('has its five sheets and typed cells; no cell is a formula', async () => {
    const records = [
      record({ id: '=1+1', programme: '@SUM(A1)', amounts: [sum(7e9, null, 'NOK')], counted: true }),
      record({ id: 'R02', theme: 'a\u0000b\u001Fc\uD800' }),
    ];
    const files = await parts([note({ records })], options);
    assert.deepEqual(
      files['xl/workbook.xml']?.match(/<sheet [^>]*?name="\w+"/g)?.map((tag) => /name="(\w+)"/.exec(tag)?.[1]),
      ['commitments', 'statements', 'mentions', 'money', 'actors'],
    );
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    assert.match(sheet, /<c [^>]*><v>7000000000<\/v>/);
    assert.match(sheet, /<c [^>]*t="b"[^>]*><v>1<\/v>/);
    for (const [name, text] of Object.entries(files)) assert.doesNotMatch(text, /<f>/, name);
    const strings = files['xl/sharedStrings.xml'] ?? '';
    assert.match(strings, />=1\+1</);
    assert.match(strings, />abc</);
  });

  it('writes a sheet larger than what is packed in one go', async () => {
    const records = Array.from({ length: 3_000 }, (_, i) => record({ id: `R${i}`, theme: `тема ${i}` }));
    const files = await parts([note({ records, analysis: null })], options);
    assert.equal(files['xl/worksheets/sheet1.xml']?.match(/<row /g)?.length, 3_001);
  });

  it('too many mentions end with a row that says how many are left out; commitments are all there', async () => {
    const view = note({ records: [record({ id: 'R01' })] });
    const files = await parts([view, view], options, 4);
    assert.equal(files['xl/worksheets/sheet3.xml']?.match(/<row /g)?.length, 4);
    const left = 2 * analysis.mentions.filter(({ kind }) => kind !== 'money').length - 2;
    assert.match(files['xl/sharedStrings.xml'] ?? '', new RegExp(`Ще рядків: ${left}\\.`));
    // a note that is given twice says everything once
    assert.equal(files['xl/worksheets/sheet1.xml']?.match(/<row /g)?.length, 2);
  });
});
