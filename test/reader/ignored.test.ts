/** What `.gitignore` files leave out, as git does. */
import { strict as assert } from 'node:assert';
import { ignoredBy } from '../../src/vscode/index/ignored.ts';

const ROOT = 'file:///notes/';

/** Files of ignore rules by folder → [path, left out]. */
const CASES: readonly (readonly [Readonly<Record<string, string>>, Readonly<Record<string, boolean>>])[] = [
  [{ '': 'drafts/\n*.bak.md\n' }, { 'drafts/a.md': true, 'a/drafts/b.md': true, 'a.md': false, 'x/y.bak.md': true }],
  [{ '': '/drafts\n' }, { 'drafts/a.md': true, 'a/drafts/b.md': false }],
  [{ '': '*.md\n!keep.md\n' }, { 'a.md': true, 'keep.md': false, 'a/keep.md': false }],
  [{ '': 'Архів/\n' }, { 'Архів/2024/а.md': true, 'архів/а.md': false }],
  // the file that is nearest decides
  [
    { '': '*.txt\n', 'a/': '!*.txt\n' },
    { 'x.txt': true, 'a/x.txt': false, 'ab/x.txt': true },
  ],
  [{ 'a/': 'x.md\n' }, { 'x.md': false, 'a/x.md': true, 'a/b/x.md': true }],
  // what lies in an ignored folder cannot take itself out again
  [{ '': 'a/\n', 'a/': '!*\n' }, { 'a/x.md': true }],
  [{ '': '# only a remark\n\n' }, { 'a.md': false }],
  [{}, { 'a.md': false }],
];

describe('what .gitignore leaves out', () => {
  for (const [rules, paths] of CASES)
    it(JSON.stringify(rules), () => {
      const isIgnored = ignoredBy(Object.entries(rules).map(([folder, text]) => ({ folder: ROOT + folder, text })));
      for (const [path, expected] of Object.entries(paths)) assert.equal(isIgnored(ROOT + path), expected, path);
      assert.equal(isIgnored('file:///elsewhere/drafts/a.md'), false);
    });
});
