/** Tagged notes → a file in a format of exports/: asks which format, which notes and where, and writes what the notes keep. */
import { commands, type Disposable, ProgressLocation, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { type Format, FORMATS } from '../exports/formats.ts';
import type { Words } from '../views/words.ts';
import type { Analyses } from './analyses.ts';
import { loadEngine } from './engine.ts';
import type { Language } from './language.ts';
import { ask, complain, literal } from './messages.ts';
import { activeProse } from './prose.ts';
import { fileName, knownTo, type Reading } from './reading.ts';
import { saveTags } from './save-tags.ts';
import { LIMIT, type WorkspaceNotes } from './workspace-notes.ts';

type Scope = 'note' | 'workspace';

/** A key binding may say what would be asked: `{ "format": "csv", "scope": "note" }`. */
interface Wish {
  readonly format?: unknown;
  readonly scope?: unknown;
}

const pick = async <T>(items: readonly (QuickPickItem & { readonly value: T })[], title: string, placeHolder: string) =>
  (await window.showQuickPick(items, { title, placeHolder }))?.value;

const kept = (readings: readonly Reading[]): number => readings.reduce((sum, { note }) => sum + note.records.length, 0);

const suggested = (readings: readonly Reading[]): number => readings.reduce((sum, { rows }) => sum + rows.length, 0);

async function askFormat(wish: Wish, words: Words): Promise<Format | undefined> {
  const wished = FORMATS.find(({ id }) => id === wish.format);
  if (wished) return wished;
  const items = FORMATS.map((format) => ({
    label: words.t(format.label),
    description: `.${format.extension}`,
    value: format,
  }));
  return pick(items, words.t('editor.export.title'), words.t('editor.export.askFormat'));
}

async function askScope(wish: Wish, note: Reading | null, words: Words): Promise<Scope | undefined> {
  if (wish.scope === 'note' || wish.scope === 'workspace') return wish.scope;
  const hasFolder = (workspace.workspaceFolders?.length ?? 0) > 0;
  if (!note || !hasFolder) return note ? 'note' : 'workspace';
  const items = [
    {
      label: words.t('editor.view.note'),
      description: words.plural('records', note.note.records.length),
      detail: literal(note.view.title),
      value: 'note' as const,
    },
    { label: words.t('editor.view.workspace'), value: 'workspace' as const },
  ];
  return pick(items, words.t('editor.export.title'), words.t('editor.export.askScope'));
}

function proposedFile(format: Format, scope: Scope, words: Words): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const note = activeProse()?.document.uri;
  const name =
    scope === 'note' && note ? fileName(note.path).replace(/\.[^.]+$/, '') : words.t('editor.export.fileName');
  const file = `${name}.${format.extension}`;
  const own = format.extension === 'md' && scope === 'note' ? `${name}.${words.t('editor.export.fileName')}.md` : file;
  if (folder) return Uri.joinPath(folder, own);
  return note && note.scheme !== 'untitled' ? Uri.joinPath(note, '..', own) : Uri.file(`/${own}`);
}

export function offerExport(analyses: Analyses, notes: WorkspaceNotes, language: Language): Disposable {
  async function read(scope: Scope, note: Reading | null, words: Words): Promise<readonly Reading[] | null> {
    if (scope === 'note') return note ? [note] : null;
    return window.withProgress(
      { location: ProgressLocation.Notification, title: words.t('editor.view.reading'), cancellable: true },
      async (_progress, token) => {
        const { readings, isLimited, isSlow } = await notes.read(token);
        if (token.isCancellationRequested) return null;
        // a file that lacks notes must not be taken for the whole
        if (isLimited) complain(words.t('editor.view.limit', { n: words.number(LIMIT) }));
        else if (isSlow) complain(words.t('editor.view.slow'));
        return readings;
      },
    );
  }

  async function write(
    file: Uri,
    format: Format,
    readings: readonly Reading[],
    suggestions: boolean,
    words: Words,
  ): Promise<void> {
    const { analyze } = await loadEngine();
    const known = knownTo(readings);
    const { generator } = readings[0]?.analysis ?? analyze('', { id: '' });
    const views = readings.filter(({ note }) => suggestions || note.records.length > 0).map(({ view }) => view);
    const text = format.write(views, { words, known, generator, suggestions, bom: format.id === 'csv' });
    try {
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return void complain(words.t('editor.export.failed', { reason }));
    }
    const open = words.t('editor.export.open');
    const records = words.plural('records', suggestions ? suggested(readings) : kept(readings));
    const done = words.t('editor.export.done', { records, file: fileName(file.path) });
    void window.showInformationMessage(literal(done), open).then((pressed) => {
      if (pressed === open) void commands.executeCommand('vscode.open', file);
    });
  }

  async function exportNotes(argument: unknown): Promise<void> {
    const words = language.words();
    const wish: Wish = typeof argument === 'object' && argument !== null ? argument : {};
    const document = activeProse()?.document;
    const note = document ? await analyses.now(document) : null;
    if (!note && !workspace.workspaceFolders?.length) return void complain(words.t('editor.noNote'));
    const format = await askFormat(wish, words);
    const scope = format && (await askScope(wish, note, words));
    if (!format || !scope) return;
    const readings = await read(scope, note, words);
    if (!readings) return;
    let suggestions = false;
    if (kept(readings) === 0) {
      const all = words.t('editor.export.suggestions');
      const save = words.t('editor.export.saveFirst');
      const pressed = await ask(words.t('editor.export.none'), ...(scope === 'note' ? [save, all] : [all]));
      if (pressed === save && (await saveTags(analyses, language))) return exportNotes({ format: format.id, scope });
      if (pressed !== all) return;
      suggestions = true;
    }
    const file = await window.showSaveDialog({
      defaultUri: proposedFile(format, scope, words),
      filters: { [words.t(format.label)]: [format.extension] },
      title: words.t('editor.export.title'),
    });
    if (file) await write(file, format, readings, suggestions, words);
  }

  return commands.registerCommand('poruka.export', exportNotes);
}
