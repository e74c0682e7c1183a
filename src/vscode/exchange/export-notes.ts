/** Tagged notes → a file in a format of exports/: asks which notes, which format and where, and writes what the notes keep, all or nothing. */
import {
  commands,
  type Disposable,
  Disposable as Together,
  env,
  type Memento,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Format } from '../../exports/formats.ts';
import { parseFilter } from '../../views/filter.ts';
import type { Words } from '../../views/words/words.ts';
import { loadEngine } from '../engine.ts';
import { loadFormats } from '../formats.ts';
import type { Analyses } from '../index/analyses.ts';
import { fileName, type Listed } from '../index/reading.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';
import type { Language } from '../language.ts';
import { ask, complain, literal, progressText } from '../messages.ts';
import { spanOf } from '../positions.ts';
import { activeProse } from '../prose.ts';
import { saveTags } from '../records/save-tags.ts';
import { askScope, askSuggestions, proposedFile, type Shown, type Wish, withFirst } from './ask-export.ts';
import { formatPicker } from './ask-format.ts';
import { type Chosen, chosenOf, contentOf, firstOf, type Meant, pageOf } from './export-content.ts';
import { writeExport } from './write-export.ts';

/** What was chosen last stands first. */
const LAST = 'poruka.export.last';

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
        withFirst(formats, ({ id }) => id === last),
        page,
        words,
      )
    );
  }

  /** What is kept, or all that is found. `save`: that is to be kept first. Nothing when nobody chose. */
  async function choose(meant: Meant, isWide: boolean, wish: Wish, last: Wish): Promise<Chosen | 'save' | undefined> {
    const words = language.words();
    const [kept, all] = [chosenOf(meant, false), chosenOf(meant, true)];
    if (kept.records > 0) {
      const also = await askSuggestions(wish, last.suggestions, kept.records, all.records, words);
      return also === undefined ? undefined : also ? all : kept;
    }
    if (meant.filter && all.records === 0) return void complain(words.t('editor.export.filteredOut'));
    const [save, found] = [words.t('editor.export.saveFirst'), words.t('editor.export.suggestions')];
    const pressed = await ask(words.t('editor.export.none'), ...(isWide ? [found] : [save, found]));
    return pressed === save ? 'save' : pressed === found ? all : undefined;
  }

  /** Told, and opened when a person wants to see it. */
  function offerToOpen(file: Uri, { binary }: Format, { records }: Chosen, words: Words): void {
    const open = words.t('editor.export.open');
    const done = words.t('editor.export.done', {
      records: words.plural('records', records),
      file: fileName(file.path),
    });
    void window.showInformationMessage(literal(done), open).then((pressed) => {
      if (pressed !== open) return;
      // a workbook is for another program
      if (binary && file.scheme === 'file') void env.openExternal(file);
      else void commands.executeCommand('vscode.open', file);
    });
  }

  async function exportNotes(argument: unknown): Promise<void> {
    const words = language.words();
    const wish: Wish = typeof argument === 'object' && argument !== null ? argument : {};
    const last = memory.get<Wish>(LAST, {});
    const editor = activeProse();
    const note = editor ? await analyses.now(editor.document) : null;
    if (!note && !workspace.workspaceFolders?.length) return void complain(words.t('editor.noNote'));
    const selection = editor && !editor.selection.isEmpty ? spanOf(editor.document, editor.selection) : null;
    const scope = await askScope(wish.scope, last.scope, note, selection, tree, words);
    if (!scope) return;
    const isWide = scope === 'workspace' || (scope === 'filter' && tree.scope() === 'workspace');
    const read = isWide ? await readWorkspace(words) : note ? [note] : null;
    if (!read) return;
    const meant: Meant = {
      read,
      selection: scope === 'selection' ? selection : null,
      filter: scope === 'filter' ? parseFilter(tree.filter()) : null,
    };
    const chosen = await choose(meant, isWide, wish, last);
    if (chosen === 'save' && (await saveTags(analyses, language))) return exportNotes({ ...wish, scope });
    if (!chosen || chosen === 'save') return;
    const { analyze } = await loadEngine();
    const made = { generator: analyze('', { id: '' }).generator, words };
    const first = firstOf(meant, chosen);
    const page = (format: Format): Promise<string> => pageOf(format, contentOf(format, meant, chosen, made), first);
    const format = await askFormat(wish.format, last.format, page, words);
    if (!format) return;
    const file = await window.showSaveDialog({
      defaultUri: proposedFile(format, scope, editor?.document.uri, words),
      filters: { [words.t(format.label)]: [format.extension] },
      title: words.t('editor.export.title'),
    });
    if (!file) return;
    await memory.update(LAST, { format: format.id, scope, suggestions: chosen.suggestions });
    if (await writeExport(file, format, contentOf(format, meant, chosen, made)))
      offerToOpen(file, format, chosen, words);
  }

  return Together.from(picker, commands.registerCommand('poruka.export', exportNotes));
}
