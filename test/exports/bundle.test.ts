/** The archive of notes: every note as it is, and a manifest that tells what each is and by which its text can be checked. */
import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { bundle } from '../../src/exports/bundle.ts';
import type { ExportOptions } from '../../src/exports/formats.ts';
import { uniqueNames } from '../../src/exports/zip.ts';
import { words } from '../../src/views/words/words.ts';
import { known, note, record, TEXT } from '../views/sample.ts';
import { collectedBytes } from './collected.ts';

const options: ExportOptions = {
  words: words('uk'),
  known,
  generator: { version: '0.0.1', lexicon: '2026-01-01' },
  path: (uri) => uri.replace('file:///', ''),
};

describe('archive of notes', () => {
  it('has each note and a manifest', async () => {
    const records = [record({ id: 'a', counted: true }), record({ id: 'b', review: 'rejected' })];
    const files = unzipSync(await collectedBytes(bundle([note({ records })], options)));
    assert.equal(strFromU8(files['notes/notes/oslo.md'] ?? new Uint8Array()), TEXT);
    const { schema, notes } = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    assert.equal(schema, 'poruka/bundle@1');
    const { path, sha256, url, date, counted, reviews } = notes[0];
    assert.deepEqual(
      { path, sha256, url, date, counted, reviews },
      {
        path: 'notes/notes/oslo.md',
        sha256: createHash('sha256').update(TEXT).digest('hex'),
        url: 'https://fiord.example/oslo?a=1',
        date: '2026-02-03',
        counted: 1,
        reviews: { auto: 0, accepted: 1, edited: 0, rejected: 1 },
      },
    );
  });

  it('no name leads out of the archive, and no two are one', () => {
    const nameOf = uniqueNames();
    assert.deepEqual(
      ['../../etc/a.md', '/a.md', 'A.md', 'file:///a.md', 'c:\\x\\..\\y.md', '', '.hidden', 'd.e/f'].map(nameOf),
      ['etc/a.md', 'a.md', 'A-2.md', 'a-3.md', 'x/y.md', 'note', '.hidden', 'd.e/f'],
    );
  });
});
