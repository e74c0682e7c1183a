/** What an export is asked for before its format: which notes, whether what is found goes with what is kept, and where the file goes. */
import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Format } from '../../exports/formats.ts';
import type { Span } from '../../model/document.ts';
import type { Words } from '../../views/words/words.ts';
import { fileName, type Reading } from '../index/reading.ts';
import { literal } from '../messages.ts';
import type { Tree } from '../trees/tree.ts';

const SCOPES = ['selection', 'note', 'filter', 'workspace'] as const;
type Scope = (typeof SCOPES)[number];

/** A key binding may say what would be asked: `{ "format": "csv", "scope": "note" }`. */
export interface Wish {
  readonly format?: unknown;
  readonly scope?: unknown;
  /** True: also what is found and not kept, marked so; false: what is kept. */
  readonly suggestions?: unknown;
}

export type Shown = Pick<Tree, 'filter' | 'scope'>;

const pick = async <T>(items: readonly (QuickPickItem & { readonly value: T })[], title: string, placeHolder: string) =>
  (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.value;

export const withFirst = <T>(items: readonly T[], isFirst: (item: T) => boolean): readonly T[] => [
  ...items.filter(isFirst),
  ...items.filter((item) => !isFirst(item)),
];

export async function askScope(
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
  const items = withFirst(possible, (scope) => scope === last).map((scope) => ({
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
export async function askSuggestions(
  { suggestions, ...wish }: Wish,
  last: unknown,
  kept: number,
  found: number,
  words: Words,
): Promise<boolean | undefined> {
  if (typeof suggestions === 'boolean') return suggestions;
  const isTold = wish.format !== undefined && wish.scope !== undefined;
  if (isTold || found <= kept) return false;
  const items = withFirst([false, true], (value) => value === last).map((value) => ({
    label: words.t(value ? 'editor.export.all' : 'editor.export.kept'),
    description: words.plural('records', value ? found : kept),
    ...(value && { detail: words.t('editor.export.allMarked') }),
    value,
  }));
  return pick(items, words.t('editor.export.title'), words.t('editor.export.askKept'));
}

export function proposedFile(format: Format, scope: Scope, note: Uri | undefined, words: Words): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const own = words.t('editor.export.fileName');
  const name = (scope === 'selection' || scope === 'note') && note ? fileName(note.path).replace(/\.[^.]+$/, '') : own;
  const file = format.extension === 'md' && name !== own ? `${name}.${own}.md` : `${name}.${format.extension}`;
  if (folder) return Uri.joinPath(folder, file);
  return note && note.scheme !== 'untitled' ? Uri.joinPath(note, '..', file) : Uri.file(`/${file}`);
}
