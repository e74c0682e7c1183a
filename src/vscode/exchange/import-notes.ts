/**
 * A file of ours or of another annotation tool → records in the notes that it is about, as edits that can be undone: our JSON as it is,
 * annotations as suggestions that a person picks. What did not attach is told in a report.
 */
import {
  commands,
  type Disposable,
  FileType,
  type QuickPickItem,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Attached, attachForeign, attachMentions, attachRecords } from '../../imports/attach.ts';
import { readBrat } from '../../imports/brat.ts';
import type { Foreign } from '../../imports/foreign.ts';
import { readNotes } from '../../imports/notes-json.ts';
import { type Imported, importReport } from '../../imports/told.ts';
import { readWebAnnotations } from '../../imports/web-annotations.ts';
import type { KeptMention, NoteRecord } from '../../model/note.ts';
import { groupBy } from '../../model/sorted.ts';
import type { Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { complain, literal } from '../messages.ts';
import { activeProse } from '../prose.ts';
import { fileName, type Reading } from '../index/reading.ts';
import { writeMany } from '../records/write-note.ts';

/** What a file says of one note. */
type Given =
  | {
      readonly note: string | null;
      readonly records: readonly NoteRecord[];
      readonly mentions: readonly KeptMention[];
    }
  | { readonly note: string | null; readonly foreign: readonly Foreign[] };

const textOf = async (uri: Uri): Promise<string> => workspace.decode(await workspace.fs.readFile(uri), { uri });

/** The text that brat's offsets count stands beside its annotations. */
async function bratOf(uri: Uri): Promise<readonly Given[]> {
  const name = fileName(uri.path).replace(/\.ann$/i, '');
  const text = await textOf(uri.with({ path: uri.path.replace(/\.ann$/i, '.txt') }));
  return [{ note: null, foreign: readBrat(await textOf(uri), text, name) }];
}

/** null: nothing that we read. */
async function read(uri: Uri): Promise<readonly Given[] | null> {
  if (/\.ann$/i.test(uri.path)) return bratOf(uri);
  const text = await textOf(uri);
  const ours = readNotes(text);
  if (ours) return ours.notes.map(({ uri: note, records, mentions = [] }) => ({ note, records, mentions }));
  const foreign = readWebAnnotations(text);
  if (!foreign || foreign.length === 0) return null;
  return [...groupBy(foreign, ({ source }) => source)].map(([note, list]) => ({ note, foreign: list }));
}

const isFile = (uri: Uri): PromiseLike<boolean> =>
  workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.File) !== 0,
    () => false,
  );

/** By its path in a folder of the workspace; else the note that is open, when the file is about one only. */
async function documentOf(note: string | null, isOnly: boolean): Promise<TextDocument | null> {
  const folders = workspace.workspaceFolders ?? [];
  const places = note
    ? folders.flatMap(({ uri, name }) => [
        Uri.joinPath(uri, note),
        // with several folders a path begins with the name of its own
        ...(folders.length > 1 && note.startsWith(`${name}/`) ? [Uri.joinPath(uri, note.slice(name.length + 1))] : []),
      ])
    : [];
  for (const uri of places) if (await isFile(uri)) return workspace.openTextDocument(uri);
  return isOnly || note === null ? (activeProse()?.document ?? null) : null;
}

/** Suggestions that a person picks are accepted; null when the list is closed. */
async function picked(attached: Attached, words: Words): Promise<readonly NoteRecord[] | null> {
  const items = attached.taken.map((record): QuickPickItem & { readonly record: NoteRecord } => ({
    label: literal(words.label('act', record.act)),
    detail: literal(record.evidence.exact),
    picked: true,
    record,
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: words.t('import.title'),
    placeHolder: words.t('import.pick'),
    matchOnDetail: true,
  });
  if (!chosen) return null;
  const accepted = new Set(chosen.map(({ record }) => record));
  const offered = new Set(attached.taken);
  return attached.records.flatMap((record) =>
    accepted.has(record) ? [{ ...record, review: 'accepted' as const }] : offered.has(record) ? [] : [record],
  );
}

export function offerImport(analyses: Analyses, language: Language): Disposable {
  /** null: the person has closed the list. */
  async function importInto(
    document: TextDocument,
    reading: Reading,
    given: Given,
    words: Words,
  ): Promise<Imported | null> {
    const { note, text } = reading;
    const isOurs = 'records' in given;
    const attached = isOurs
      ? attachRecords(text, note.records, given.records)
      : attachForeign(text, note.records, given.foreign);
    const records = isOurs || attached.taken.length === 0 ? attached.records : await picked(attached, words);
    if (!records) return null;
    const mentions = isOurs ? attachMentions(text, note.mentions, given.mentions) : note.mentions;
    const isNew = attached.taken.length > 0 || mentions !== note.mentions;
    const outcome = isNew ? await writeMany([{ document, reading, records, mentions }], words) : 'unchanged';
    const taken = isOurs ? attached.taken.length : records.length - note.records.length;
    return { note: given.note, isHere: true, taken: outcome === 'written' ? taken : 0, left: attached.left };
  }

  async function importNotes(argument: unknown): Promise<void> {
    const words = language.words();
    const files =
      argument instanceof Uri
        ? [argument]
        : await window.showOpenDialog({
            canSelectMany: true,
            filters: { [words.t('import.files')]: ['json', 'jsonl', 'jsonld', 'ann'] },
            title: words.t('import.title'),
          });
    if (!files) return;
    const imports: Imported[] = [];
    for (const file of files) {
      const all = await read(file).catch((error) => {
        complain(words.t('import.unreadable', { file: fileName(file.path), reason: String(error?.message ?? error) }));
        return [];
      });
      if (!all) complain(words.t('import.unknown', { file: fileName(file.path) }));
      for (const given of all ?? []) {
        const document = await documentOf(given.note, all?.length === 1);
        const reading = document && (await analyses.now(document));
        const done = reading ? await importInto(document, reading, given, words) : null;
        if (reading && !done) return;
        imports.push(done ?? { note: given.note, isHere: false, taken: 0, left: [] });
      }
    }
    if (imports.length === 0) return;
    const taken = imports.reduce((sum, one) => sum + one.taken, 0);
    const show = words.t('import.report');
    const told = words.t('import.done', {
      records: words.plural('records', taken),
      left: words.number(imports.reduce((sum, { left }) => sum + left.filter(({ why }) => why !== 'no-act').length, 0)),
    });
    void window.showInformationMessage(literal(told), show).then(async (pressed) => {
      if (pressed !== show) return;
      const content = importReport(imports, words);
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    });
  }

  return commands.registerCommand('poruka.import', importNotes);
}
