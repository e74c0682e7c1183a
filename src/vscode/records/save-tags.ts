/** «Save tags»: what the note says and nobody has decided goes into its front matter beside what a person decided, as one undoable edit. */
import { commands, type Disposable, Disposable as Together, window } from 'vscode';
import { STATUSES } from '../../notes/block-schema.ts';
import { recordsAfterSave } from '../../register/index.ts';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { complain, mention } from '../messages.ts';
import { activeProse } from '../prose.ts';
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

/** new · tagged · reviewed: asked for, and written beside the records as they are. */
async function setStatus(analyses: Analyses, language: Language, argument: unknown): Promise<boolean> {
  const words = language.words();
  const document = activeProse()?.document;
  const reading = document ? await analyses.now(document) : null;
  if (!document || !reading) return complain(words.t('editor.noNote')) ?? false;
  const items = STATUSES.map((label) => ({ label, description: words.label('noteStatus', label) }));
  const given = items.find(({ label }) => label === argument);
  const picked = given ?? (await window.showQuickPick(items, { placeHolder: words.t('editor.askStatus') }));
  if (!picked) return false;
  const outcome = await writeRecords(document, reading, reading.note.records, words, picked.label);
  if (outcome !== 'refused') mention(words.t('editor.status.set', { status: picked.description }));
  return outcome !== 'refused';
}

export const offerSaveTags = (analyses: Analyses, language: Language): Disposable =>
  Together.from(
    commands.registerCommand('poruka.saveTags', () => saveTags(analyses, language)),
    commands.registerCommand('poruka.setStatus', (argument: unknown) => setStatus(analyses, language, argument)),
  );
