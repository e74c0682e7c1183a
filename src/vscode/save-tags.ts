/** «Save tags»: what the note says and nobody has decided goes into its front matter beside what a person decided, as one undoable edit. */
import { commands, type Disposable } from 'vscode';
import { recordsAfterSave } from '../register/index.ts';
import type { Analyses } from './analyses.ts';
import type { Language } from './language.ts';
import { complain, mention } from './messages.ts';
import { activeProse } from './prose.ts';
import { writeRecords } from './write-note.ts';

export async function saveTags(analyses: Analyses, language: Language): Promise<boolean> {
  const words = language.words();
  const document = activeProse()?.document;
  if (!document) return complain(words.t('editor.noNote')) ?? false;
  const reading = await analyses.now(document);
  if (!reading) return complain(words.t(analyses.isTooLarge(document) ? 'editor.tooLarge' : 'editor.changed')) ?? false;
  const { note, view } = reading;
  const records = recordsAfterSave(view);
  const isBroken = note.problems.some(({ severity }) => severity === 'error');
  if (records.length === 0 && note.version === null && !isBroken)
    return complain(words.t('editor.nothingToSave')) ?? false;
  const outcome = await writeRecords(document, reading, records, words);
  if (outcome === 'written') mention(words.t('editor.saved', { records: words.plural('records', records.length) }));
  if (outcome === 'unchanged') mention(words.t('editor.unchanged'));
  return outcome !== 'refused';
}

export const offerSaveTags = (analyses: Analyses, language: Language): Disposable =>
  commands.registerCommand('poruka.saveTags', () => saveTags(analyses, language));
