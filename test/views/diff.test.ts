/** Diffs: what `git apply` makes of text and diff is what the edits make of it, line ends and missing ones included. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unifiedDiff } from '../../src/views/diff.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}
const edited = (text: string, edits: readonly Edit[]): string => {
  let at = 0;
  let out = '';
  for (const { start, end, newText } of edits) {
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
};
const replaced = (text: string, from: string, to: string): Edit => {
  const start = text.indexOf(from);
  return { start, end: start + from.length, newText: to };
};

const LONG = Array.from({ length: 40 }, (_, i) => `рядок ${i + 1}\n`).join('');
const CRLF = '---\r\ntitle: а\r\n---\r\n\r\nТіло.\r\n';
const TABLE: readonly (readonly [string, string, readonly Edit[]])[] = [
  ['a new note gets its front matter', 'Тіло.\n', [{ start: 0, end: 0, newText: '---\ntags: [a]\n---\n' }]],
  ['no line end at the end', 'Тіло без кінця', [{ start: 0, end: 0, newText: '---\n---\n' }]],
  ['a line end is added at the end', 'Тіло без кінця', [{ start: 14, end: 14, newText: '\nще' }]],
  ['text after the last line', 'а\n', [{ start: 2, end: 2, newText: 'б\n' }]],
  ['an empty file', '', [{ start: 0, end: 0, newText: 'а\n' }]],
  ['everything goes', 'а\nб\n', [{ start: 0, end: 4, newText: '' }]],
  ['CRLF', CRLF, [replaced(CRLF, 'title: а\r\n', 'title: а\r\ntags: []\r\n')]],
  ['a part of a line', LONG, [replaced(LONG, 'рядок 20', 'РЯДОК 20')]],
  ['two edits of one line', LONG, [replaced(LONG, 'рядок 2\n', 'р 2\n'), replaced(LONG, 'рядок 3\n', '')]],
  ['two hunks', LONG, [replaced(LONG, 'рядок 5\n', ''), replaced(LONG, 'рядок 30\n', 'а\nб\n')]],
  ['two changes in one hunk', LONG, [replaced(LONG, 'рядок 5\n', 'а\nб\n'), replaced(LONG, 'рядок 10\n', '')]],
  ['a cut across lines', LONG, [replaced(LONG, 'ок 7\nрядок 8\nряд', '')]],
  ['a byte order mark', '\uFEFF---\n---\nТіло\n', [{ start: 5, end: 5, newText: 'tags: []\n' }]],
];

describe('unified diff', () => {
  for (const [name, text, edits] of TABLE) {
    it(name, () => {
      const folder = mkdtempSync(join(tmpdir(), 'diff-'));
      try {
        writeFileSync(join(folder, 'note.md'), text);
        writeFileSync(join(folder, 'it.diff'), unifiedDiff('note.md', text, edits));
        execFileSync('git', ['apply', '-p0', '--whitespace=nowarn', 'it.diff'], { cwd: folder, stdio: 'pipe' });
        const expected = edited(text, edits);
        assert.equal(expected === '' ? '' : readFileSync(join(folder, 'note.md'), 'utf8'), expected);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }

  it('is what a person expects', () => {
    assert.equal(
      unifiedDiff('a.md', 'а\nб\nв\nг\nґ\n', [{ start: 4, end: 5, newText: 'В' }]),
      '--- a.md\n+++ a.md\n@@ -1,5 +1,5 @@\n а\n б\n-в\n+В\n г\n ґ\n',
    );
  });

  it('is empty when nothing changes', () => {
    assert.equal(unifiedDiff('a.md', LONG, []), '');
    assert.equal(unifiedDiff('a.md', LONG, [replaced(LONG, 'рядок 3', 'рядок 3')]), '');
  });
});
