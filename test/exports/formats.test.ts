/** What holds for every format of the table: a label, chunks for no notes and for any, the same bytes each time, nothing asked of a note twice. */
import { strict as assert } from 'node:assert';
import { strFromU8, unzipSync } from 'fflate';
import { FORMATS } from '../../src/exports/formats.ts';
import { within } from '../../src/exports/selection.ts';
import { words } from '../../src/views/words/words.ts';
import { known, note, record, sum, TEXT } from '../views/sample.ts';
import { collectedBytes, options } from './collected.ts';

/** The library writes the time into the archive. */
const unpacked = (bytes: Uint8Array): unknown =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);

describe('formats', () => {
  for (const format of FORMATS) {
    it(`${format.id}: purpose and name in both languages; no notes, one and two are written, the same each time`, async () => {
      for (const locale of ['uk', 'en'] as const)
        assert.match(words(locale).t(format.label), /^\S.* \(.+\)$/, 'purpose first, the format in brackets');
      const one = note({ records: [record({ id: 'R01', amounts: [sum(7e9, null, 'NOK')] })] });
      assert.ok((await collectedBytes(format.write([], options))).length > 0 || ['jsonl', 'ftm'].includes(format.id));
      for (const suggestions of [false, true]) {
        const given = { ...options, suggestions };
        const twice = await Promise.all(
          [0, 1].map(() => collectedBytes(format.write([one, { ...one, uri: 'file:///notes/b.md' }], given))),
        );
        assert.deepEqual(...(twice.map(format.extension === 'xlsx' ? unpacked : String) as [unknown, unknown]));
      }
    });

    it(`${format.id}: notes are taken one at a time`, async () => {
      let taken = 0;
      const stream = async function* () {
        for (let i = 0; i < 3; i++) {
          taken += 1;
          yield note({ uri: `file:///notes/${i}.md`, records: [record({ id: 'R01' })] });
        }
      };
      await collectedBytes(format.write(stream(), options));
      assert.equal(taken, 3);
    });
  }

  it('whatever a note says, every format is written', async () => {
    const evil = '\uD800 =1 "\'<&>]]>\u0000\uFFFF\n\t--> 😀 ../%';
    const kept = record({
      id: evil,
      by: [evil, `org:${evil}`],
      programme: evil,
      counted: true,
      amounts: [sum(1.5, 1.5, evil)],
      extra: { [evil]: evil },
      evidence: { exact: evil, prefix: evil, suffix: evil, start: -5 },
    });
    const meta = { title: evil, outlet: evil, url: evil, date: evil };
    const view = note({ uri: evil, title: evil, meta, records: [kept], analysis: null, text: evil });
    for (const format of FORMATS)
      assert.ok((await collectedBytes(format.write([view], options))).length > 0, format.id);
  });

  it('of a selection there is only what stands in it, and indexes lead where they led', () => {
    const start = TEXT.indexOf('Київ просить');
    const view = within(note({ records: [record({ id: 'R01' })] }), { start, end: start + 4 });
    assert.deepEqual(view.records, []);
    assert.deepEqual(
      view.ready?.rows.map(({ record }) => record.act),
      ['request'],
    );
    const first = TEXT.indexOf('Норвегія');
    const other = within(note({ records: [record({ id: 'R01' })] }), { start: first, end: first + 3 });
    assert.equal(other.records.length, 1);
    for (const { amounts } of other.analysis?.statements ?? [])
      for (const { mention } of amounts)
        assert.equal(mention === null ? 'money' : other.analysis?.mentions[mention]?.kind, 'money');
    for (const { id, mentions } of other.analysis?.entities ?? [])
      assert.deepEqual(
        mentions.map((i) => other.analysis?.mentions[i]?.text),
        [known(id)],
      );
  });
});
