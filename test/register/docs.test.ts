/** docs/ledger.md tells of every code, in the words that people see. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { STANDINGS } from '../../src/register/commitments.ts';
import { DISAGREEMENTS } from '../../src/register/conflicts.ts';
import { LINKS } from '../../src/register/rungs.ts';
import { words } from '../../src/views/words/words.ts';

const text = readFileSync('docs/ledger.md', 'utf8');

describe('docs/ledger.md', () => {
  for (const [group, codes] of [
    ['link', LINKS],
    ['conflict', DISAGREEMENTS],
  ] as const) {
    for (const code of codes)
      it(`${group} ${code}`, () => {
        const [en, uk] = (['en', 'uk'] as const).map((locale) => words(locale).label(group, code));
        assert.ok(text.includes(`| \`${code}\` | ${en} | ${uk} |`), `| \`${code}\` | ${en} | ${uk} |`);
      });
  }

  it('why the whole counts or not', () => {
    for (const code of STANDINGS) assert.ok(text.includes(`\`${code}\``), code);
  });
});
