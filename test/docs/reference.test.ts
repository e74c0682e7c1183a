/** docs/reference*.md are what `npm run docs` writes from the manifest of today. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFERENCES, referenceIn } from '../../docs/reference.ts';

const root = join(import.meta.dirname, '../..');

describe('docs/reference', () => {
  for (const locale of ['en', 'uk'] as const)
    it(`${REFERENCES[locale]} says what the manifest says today`, () => {
      const written = readFileSync(join(root, REFERENCES[locale]), 'utf8');
      assert.equal(written, referenceIn(locale), 'the file is of another manifest: run `npm run docs`');
      assert.doesNotMatch(written, /%[a-z][\w.]*%/i, 'a text of the manifest that no table has');
    });
});
