/** `tag`: what is found → the front matter of each note, or with `--dry-run` the change as a diff. */
import { writeNote } from '../notes/note.ts';
import { recordsAfterSave } from '../register/index.ts';
import { unifiedDiff } from '../views/diff.ts';
import type { Command } from './command.ts';
import { each, source, write } from './files.ts';
import { problemText, type Reading, viewOf } from './notes.ts';
import { complain, print, t, words } from './terminal.ts';

async function tagNote(file: string, reading: Reading, dryRun: boolean): Promise<void> {
  const { text, bom, stamp } = await source(file);
  const kept = recordsAfterSave(await viewOf(file, text, reading));
  const written = writeNote(text, kept);
  if (!written.ok) throw new Error(problemText(file, written.problem));
  for (const problem of written.problems) complain(problemText(file, problem));
  const shifted = written.edits.map((edit) => ({
    ...edit,
    start: edit.start + bom.length,
    end: edit.end + bom.length,
  }));
  if (dryRun) return print(unifiedDiff(file, bom + text, shifted));
  if (file === '-') return print(bom + written.text);
  if (written.text === text) return complain(t('cli.unchanged', { file }));
  await write(file, bom + written.text, stamp);
  complain(t('cli.tagged', { file, records: words.plural('records', kept.length) }));
}

export const tag: Command = {
  options: ['date', 'knowledge', 'dry-run'],
  async run(files, { 'dry-run': dryRun = false }, reading) {
    return { failed: await each(files, (file) => tagNote(file, reading, dryRun)) };
  },
};
