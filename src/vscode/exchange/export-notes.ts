/** Tagged notes → a file in a format of exports/: asks which notes, which format and where, and writes what the notes keep, all or nothing. */
import {
  CancellationError,
  type CancellationToken,
  commands,
  CancellationTokenSource,
  type Disposable,
  Disposable as Together,
  env,
  type Memento,
  ProgressLocation,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Chunk, ExportOptions, Format } from '../../exports/formats.ts';
import { MOST_RECORDS, previewOf, previewPage } from '../../exports/preview.ts';
import { fitting, meantBy, within } from '../../exports/selection.ts';
import type { Span } from '../../model/document.ts';
import { keptRowsOf, type NoteView } from '../../register/index.ts';
import { parseFilter } from '../../views/filter.ts';
import type { Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import { loadEngine } from '../engine.ts';
import { loadFormats } from '../formats.ts';
import type { Language } from '../language.ts';
import { formatPicker } from './ask-format.ts';
import { ask, complain, literal, mention, progressText } from '../messages.ts';
import { activeProse, isProse } from '../prose.ts';
import { fileName, knownTo, type Listed, type Reading, readText } from '../index/reading.ts';
import { saveTags } from '../records/save-tags.ts';
import { today } from '../today.ts';
import type { Tree } from '../trees/tree.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';

const SCOPES = ['selection', 'note', 'filter', 'workspace'] as const;
type Scope = (typeof SCOPES)[number];

/** A key binding may say what would be asked: `{ "format": "csv", "scope": "note" }`. */
interface Wish {
  readonly format?: unknown;
  readonly scope?: unknown;
  /** True: also what is found and not kept, marked so; false: what is kept. */
  readonly suggestions?: unknown;
}

/** What was chosen last stands first. */
const LAST = 'poruka.export.last';

const pick = async <T>(items: readonly (QuickPickItem & { readonly value: T })[], title: string, placeHolder: string) =>
  (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.value;

const firstOf = <T>(items: readonly T[], isFirst: (item: T) => boolean): readonly T[] => [
  ...items.filter(isFirst),
  ...items.filter((item) => !isFirst(item)),
];

const keptIn = (notes: readonly Listed[]): number => notes.reduce((sum, { view }) => sum + view.records.length, 0);

const foundIn = (notes: readonly Listed[]): number => notes.reduce((sum, { rows }) => sum + rows.length, 0);

const pathOf = (uri: string): string => workspace.asRelativePath(Uri.parse(uri));

async function askScope(
  wished: unknown,
  last: unknown,
  note: Reading | null,
  selection: Span | null,
  tree: Shown,
  words: Words,
): Promise<Scope | undefined> {
  const possible = SCOPES.filter((scope) =>
    scope === 'selection'
      ? note && selection
      : scope === 'note'
        ? note
        : scope === 'filter'
          ? tree.filter() !== '' && (note || tree.scope() === 'workspace')
          : (workspace.workspaceFolders?.length ?? 0) > 0 || !note,
  );
  const ready = SCOPES.find((scope) => scope === wished);
  if (ready) return possible.includes(ready) ? ready : undefined;
  if (possible.length === 1) return possible[0];
  const details = { description: words.plural('records', note?.note.records.length ?? 0) };
  const items = firstOf(possible, (scope) => scope === last).map((scope) => ({
    label: words.t(scope === 'selection' || scope === 'filter' ? `editor.export.${scope}` : `editor.view.${scope}`),
    ...(scope === 'filter' && {
      description: words.t(`editor.view.${tree.scope()}`),
      detail: literal(tree.filter()),
    }),
    ...(scope === 'note' && note && { ...details, detail: literal(note.view.title) }),
    value: scope,
  }));
  return pick(items, words.t('editor.export.title'), words.t('editor.export.askScope'));
}

/** What is not kept would be missing without a word: so that is asked, with how much of each there is. */
async function askSuggestions(
  { suggestions, ...wish }: Wish,
  last: unknown,
  kept: number,
  found: number,
  words: Words,
): Promise<boolean | undefined> {
  if (typeof suggestions === 'boolean') return suggestions;
  const isTold = wish.format !== undefined && wish.scope !== undefined;
  if (isTold || found <= kept) return false;
  const items = firstOf([false, true], (value) => value === last).map((value) => ({
    label: words.t(value ? 'editor.export.all' : 'editor.export.kept'),
    description: words.plural('records', value ? found : kept),
    ...(value && { detail: words.t('editor.export.allMarked') }),
    value,
  }));
  return pick(items, words.t('editor.export.title'), words.t('editor.export.askKept'));
}

function proposedFile(format: Format, scope: Scope, note: Uri | undefined, words: Words): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const own = words.t('editor.export.fileName');
  const name = (scope === 'selection' || scope === 'note') && note ? fileName(note.path).replace(/\.[^.]+$/, '') : own;
  const file = format.extension === 'md' && name !== own ? `${name}.${own}.md` : `${name}.${format.extension}`;
  if (folder) return Uri.joinPath(folder, file);
  return note && note.scheme !== 'untitled' ? Uri.joinPath(note, '..', file) : Uri.file(`/${file}`);
}

/** What of a note is meant. */
type Part = (view: NoteView) => NoteView;

const partOf = (one: Listed, part: Part): Listed => {
  const view = part(one.view);
  return { ...one, view, rows: view.ready?.rows ?? [] };
};

/** A note of the index has neither text nor mentions: it is read again, as it stands in the editor when it is open there. */
async function whole({ view, knowledge }: Listed): Promise<NoteView> {
  if (!view.ready && view.text !== '') return view;
  const uri = Uri.parse(view.uri);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === view.uri);
  const text =
    open && isProse(open) ? open.getText() : await workspace.decode(await workspace.fs.readFile(uri), { uri });
  return (await readText(uri, text, knowledge)).view;
}

/** Notes as the format asks for them, one at a time, until somebody cancels. A note that is gone by now is left out and named. */
async function* streamed(
  notes: readonly Listed[],
  { asks }: Format,
  token: CancellationToken,
  told: (done: number) => void,
  gone: (uri: string) => unknown,
  part: Part,
): AsyncGenerator<NoteView> {
  let turn = Date.now();
  for (const [i, note] of notes.entries()) {
    if (token.isCancellationRequested) throw new CancellationError();
    const view = asks === 'text' ? await whole(note).catch(() => void gone(note.view.uri)) : note.view;
    if (view) yield part(view);
    if (Date.now() - turn < 50) continue;
    told(i + 1);
    await new Promise((done) => setTimeout(done, 0));
    turn = Date.now();
  }
}

async function bytesOf(chunks: AsyncIterable<Chunk>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
  const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** All or nothing: a file beside it takes its place. */
async function replaceFile(file: Uri, bytes: Uint8Array): Promise<void> {
  const temporary = Uri.joinPath(file, '..', `.${fileName(file.path)}.${Date.now()}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, file, { overwrite: true });
  } catch (error) {
    // It may never have been there; what went wrong is told below.
    await workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

/** The notes that hold the first records; one without any is a note all the same. */
function beginningOf(notes: readonly Listed[], suggestions: boolean): readonly Listed[] {
  let records = 0;
  return notes.filter((note) => {
    const isNeeded = records < MOST_RECORDS;
    records += Math.max(1, suggestions ? note.rows.length : note.view.records.length);
    return isNeeded;
  });
}

/** What goes into the file of a format. */
interface Content {
  readonly listed: readonly Listed[];
  readonly part: Part;
  readonly options: ExportOptions;
}

/** Made as the file is; lines of whole commitments are joined from all notes, for the others a few notes are enough. */
async function pageOf(format: Format, content: Content, first: ReadonlySet<string>): Promise<string> {
  const { listed, part, options } = content;
  const isWhole = format.merges && format.asks === 'rows';
  const notes = isWhole ? listed : listed.filter(({ view }) => first.has(view.uri));
  const { token } = new CancellationTokenSource();
  const ignored = (): void => undefined;
  // a note that is gone is named when the file is written
  const preview = await previewOf(format, streamed(notes, format, token, ignored, ignored, part), options);
  return previewPage({ ...preview, isCut: preview.isCut || notes.length < listed.length }, format, options.words);
}

type Shown = Pick<Tree, 'filter' | 'scope'>;

export function offerExport(
  analyses: Analyses,
  notes: WorkspaceNotes,
  tree: Shown,
  language: Language,
  memory: Memento,
): Disposable {
  async function readWorkspace(words: Words): Promise<readonly Listed[] | null> {
    return window.withProgress(
      { location: ProgressLocation.Notification, title: words.t('editor.view.reading'), cancellable: true },
      async (progress, token) => {
        const tell = notes.onDidRead(() => progress.report({ message: progressText(notes.now().progress, words) }));
        const { readings, isSlow } = await notes.read(token);
        tell.dispose();
        if (token.isCancellationRequested) return null;
        // a file that lacks notes must not be taken for the whole
        if (isSlow) complain(words.t('editor.view.slow'));
        return readings;
      },
    );
  }

  const picker = formatPicker();

  async function askFormat(
    wished: unknown,
    last: unknown,
    page: (format: Format) => Promise<string>,
    words: Words,
  ): Promise<Format | undefined> {
    const formats = await loadFormats();
    const ready = formats.find(({ id }) => id === wished);
    return (
      ready ??
      picker.ask(
        firstOf(formats, ({ id }) => id === last),
        page,
        words,
      )
    );
  }

  /** false: it was cancelled, or it failed and that was said. */
  async function write(file: Uri, format: Format, { listed, part, options }: Content): Promise<boolean> {
    const { words } = options;
    const title = words.t('editor.export.title');
    const gone: string[] = [];
    try {
      await window.withProgress(
        { location: ProgressLocation.Notification, title, cancellable: true },
        async (progress, token) => {
          const told = (done: number): void =>
            progress.report({
              message: words.t('editor.export.progress', {
                done: words.number(done),
                all: words.number(listed.length),
              }),
            });
          const bytes = await bytesOf(
            format.write(
              streamed(listed, format, token, told, (uri) => gone.push(pathOf(uri)), part),
              options,
            ),
          );
          if (token.isCancellationRequested) throw new CancellationError();
          await replaceFile(file, bytes);
        },
      );
      // a file that lacks notes must not be taken for the whole
      if (gone.length > 0) complain(words.t('editor.export.gone', { notes: gone.join(', ') }));
      return true;
    } catch (error) {
      if (error instanceof CancellationError) return mention(words.t('editor.export.cancelled')) ?? false;
      const reason = error instanceof Error ? error.message : String(error);
      return complain(words.t('editor.export.failed', { reason })) ?? false;
    }
  }

  async function exportNotes(argument: unknown): Promise<void> {
    const words = language.words();
    const wish: Wish = typeof argument === 'object' && argument !== null ? argument : {};
    const last = memory.get<Wish>(LAST, {});
    const editor = activeProse();
    const note = editor ? await analyses.now(editor.document) : null;
    if (!note && !workspace.workspaceFolders?.length) return void complain(words.t('editor.noNote'));
    const selection =
      editor && !editor.selection.isEmpty
        ? {
            start: editor.document.offsetAt(editor.selection.start),
            end: editor.document.offsetAt(editor.selection.end),
          }
        : null;
    const scope = await askScope(wish.scope, last.scope, note, selection, tree, words);
    if (!scope) return;
    const isWide = scope === 'workspace' || (scope === 'filter' && tree.scope() === 'workspace');
    const read = isWide ? await readWorkspace(words) : note ? [note] : null;
    if (!read) return;
    const filter = scope === 'filter' ? parseFilter(tree.filter()) : null;
    const partWith = (suggestions: boolean): Part => {
      if (scope === 'selection' && selection) return (view) => within(view, selection);
      if (!filter) return (view) => view;
      const rows = read.flatMap((one) => (suggestions ? one.rows : keptRowsOf(one.view)));
      const isMeant = meantBy(filter, rows, knownTo(read), today());
      return (view) => fitting(view, isMeant);
    };
    const isPart = scope === 'selection' || filter !== null;
    const chosenWith = (part: Part): readonly Listed[] => (isPart ? read.map((one) => partOf(one, part)) : read);
    let part = partWith(false);
    let chosen = chosenWith(part);
    let suggestions = false;
    if (keptIn(chosen) === 0) {
      const [partOfAll, all] = [partWith(true), words.t('editor.export.suggestions')];
      const chosenOfAll = chosenWith(partOfAll);
      if (filter && foundIn(chosenOfAll) === 0) return void complain(words.t('editor.export.filteredOut'));
      const save = words.t('editor.export.saveFirst');
      const pressed = await ask(words.t('editor.export.none'), ...(isWide ? [all] : [save, all]));
      if (pressed === save && (await saveTags(analyses, language))) return exportNotes({ ...wish, scope });
      if (pressed !== all) return;
      suggestions = true;
      part = partOfAll;
      chosen = chosenOfAll;
    } else {
      const partOfAll = partWith(true);
      const chosenOfAll = chosenWith(partOfAll);
      const also = await askSuggestions(wish, last.suggestions, keptIn(chosen), foundIn(chosenOfAll), words);
      if (also === undefined) return;
      suggestions = also;
      if (also) [part, chosen] = [partOfAll, chosenOfAll];
    }
    const { analyze } = await loadEngine();
    const { generator } = analyze('', { id: '' });
    const isMeant = ({ view, rows }: Listed): boolean =>
      suggestions ? !filter || rows.length > 0 : view.records.length + (filter ? 0 : (view.mentions?.length ?? 0)) > 0;
    const contentOf = (format: Format): Content => {
      // a table has whole commitments: it narrows them itself, by all of their statements
      const narrowsItself = filter !== null && format.merges;
      const listed = (narrowsItself ? read : chosen).filter(isMeant);
      return {
        listed,
        part: narrowsItself ? (view) => view : part,
        options: {
          words,
          known: knownTo(listed),
          generator,
          suggestions,
          filter,
          path: pathOf,
          asOf: today(),
          bom: format.id === 'csv',
        },
      };
    };
    const first = new Set(beginningOf(chosen.filter(isMeant), suggestions).map(({ view }) => view.uri));
    const page = (format: Format): Promise<string> => pageOf(format, contentOf(format), first);
    const format = await askFormat(wish.format, last.format, page, words);
    if (!format) return;
    const file = await window.showSaveDialog({
      defaultUri: proposedFile(format, scope, editor?.document.uri, words),
      filters: { [words.t(format.label)]: [format.extension] },
      title: words.t('editor.export.title'),
    });
    if (!file) return;
    await memory.update(LAST, { format: format.id, scope, suggestions });
    if (!(await write(file, format, contentOf(format)))) return;
    const open = words.t('editor.export.open');
    const records = words.plural('records', suggestions ? foundIn(chosen) : keptIn(chosen));
    const done = words.t('editor.export.done', { records, file: fileName(file.path) });
    void window.showInformationMessage(literal(done), open).then((pressed) => {
      if (pressed !== open) return;
      // a workbook is for another program
      if (format.binary && file.scheme === 'file') void env.openExternal(file);
      else void commands.executeCommand('vscode.open', file);
    });
  }

  return Together.from(picker, commands.registerCommand('poruka.export', exportNotes));
}
