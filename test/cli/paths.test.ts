/** What a pattern stands for: as in a shell. */
import { strict as assert } from 'node:assert';
import { isNote, patternOf } from '../../src/cli/paths.ts';

describe('patterns of files', () => {
  const TABLE: readonly (readonly [pattern: string, yes: readonly string[], not: readonly string[]])[] = [
    ['*.md', ['a.md', 'нотатка.md'], ['a/b.md', 'a.mdx', 'a+md']],
    ['notes/**/*.md', ['notes/a.md', 'notes/2025/09/a.md'], ['notes.md', 'other/a.md', 'notes/a.txt']],
    ['notes/**', ['notes/a.md', 'notes/2025/a.txt'], ['notes2/a.md']],
    ['2025-0?.md', ['2025-01.md'], ['2025-010.md', '2025-0/.md']],
    ['[ab]-[!0-9].md', ['a-x.md'], ['c-x.md', 'a-5.md']],
    ['{осло,київ}.{md,txt}', ['осло.md', 'київ.txt'], ['львів.md', 'осло.rst']],
    ['a (1)+$.md', ['a (1)+$.md'], ['a 1.md']],
    ['[.md', ['[.md'], ['.md']],
  ];
  for (const [pattern, yes, not] of TABLE)
    it(pattern, () => {
      for (const path of yes) assert.ok(patternOf(pattern).test(path), path);
      for (const path of not) assert.ok(!patternOf(pattern).test(path), path);
    });

  it('of a folder: notes, and nothing that is hidden or of a program', () => {
    for (const path of ['a.md', 'b/c.markdown', 'd.TXT', './e.md', '../f.md']) assert.ok(isNote(path), path);
    for (const path of ['a.yaml', '.obsidian/x.md', 'b/.trash/c.md', 'node_modules/p/README.md'])
      assert.ok(!isNote(path), path);
  });
});
