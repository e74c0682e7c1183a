/** The ways to see the tree that a person chooses: filter, groups, order, how much of long lists. All but the last are remembered for the workspace. */
import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type Memento,
  type QuickPickItem,
  Disposable as Together,
  window,
} from 'vscode';
import { parseFilter } from '../../views/filter.ts';
import type { TreeOptions } from '../../views/tree.ts';
import { GROUPINGS, PAGE, SORTINGS } from '../../views/tree-lists.ts';
import type { WordKey } from '../../views/words/words.ts';
import type { Language } from '../language.ts';
import { oneLine } from '../../views/escape.ts';

export interface TreeWays extends Disposable {
  readonly options: () => Pick<TreeOptions, 'group' | 'sort' | 'filter' | 'pages'>;
  /** Shows at least so many of a list. */
  readonly showUpTo: (list: string, count: number) => void;
  /** As it was typed; '' when nothing is left out. */
  readonly filter: () => string;
  readonly onDidChange: Event<void>;
}

const GROUP = 'poruka.tree.group';
const SORT = 'poruka.tree.sort';
const FILTER = 'poruka.tree.filter';

export function offerWays(language: Language, memory: Memento): TreeWays {
  const changed = new EventEmitter<void>();
  const remembered = <T extends string>(key: string, all: readonly T[]): T | undefined =>
    all.find((one) => one === memory.get(key));
  let group = remembered(GROUP, GROUPINGS);
  let sort = remembered(SORT, SORTINGS);
  let typed = memory.get(FILTER, '');
  let filter = parseFilter(typed);
  let pages: ReadonlyMap<string, number> = new Map();

  const tellFiltered = (): void => void commands.executeCommand('setContext', 'poruka.filtered', !filter.isEmpty);
  tellFiltered();

  async function setFilter(text: string): Promise<void> {
    typed = oneLine(text);
    filter = parseFilter(typed);
    pages = new Map();
    tellFiltered();
    changed.fire();
    await memory.update(FILTER, filter.isEmpty ? undefined : typed);
  }

  async function askFilter(argument: unknown): Promise<void> {
    const words = language.words();
    const text =
      typeof argument === 'string'
        ? argument
        : await window.showInputBox({
            prompt: words.t('tree.askFilter'),
            value: typed,
            ignoreFocusOut: true,
            validateInput: (value) => {
              const [problem] = parseFilter(value).problems;
              return problem ? words.t('editor.many.badFilter', { text: problem.text }) : null;
            },
          });
    if (text !== undefined) await setFilter(text);
  }

  /** The one that is so now stands first, so that Enter changes nothing. */
  async function choose<T extends string>(
    ways: readonly T[],
    now: T | undefined,
    texts: { readonly of: 'group' | 'sort'; readonly title: WordKey },
    wished: unknown,
  ): Promise<T | undefined> {
    const words = language.words();
    const given = ways.find((way) => way === wished);
    if (given) return given;
    const items = ways
      .map((way): QuickPickItem & { readonly way: T } => ({
        label: words.t(`tree.${texts.of}.${way}` as WordKey),
        ...(way === now && { description: words.t('tree.now') }),
        way,
      }))
      .sort((a, b) => Number(b.way === now) - Number(a.way === now));
    return (await window.showQuickPick(items, { placeHolder: words.t(texts.title) }))?.way;
  }

  async function askGroup(wished: unknown): Promise<void> {
    const way = await choose(GROUPINGS, group ?? 'kind', { of: 'group', title: 'tree.askGroup' }, wished);
    if (!way) return;
    group = way;
    await memory.update(GROUP, way);
    changed.fire();
  }

  async function askSort(wished: unknown): Promise<void> {
    const way = await choose(SORTINGS, sort, { of: 'sort', title: 'tree.askSort' }, wished);
    if (!way) return;
    sort = way;
    await memory.update(SORT, way);
    changed.fire();
  }

  function showUpTo(list: string, count: number): void {
    pages = new Map([...pages, [list, Math.max(pages.get(list) ?? PAGE, PAGE * Math.ceil(count / PAGE))]]);
    changed.fire();
  }

  function showMore(node: unknown): void {
    const list = typeof node === 'object' && node !== null && 'list' in node ? node.list : null;
    if (typeof list === 'string') showUpTo(list, (pages.get(list) ?? PAGE) + PAGE);
  }

  const all = Together.from(
    changed,
    commands.registerCommand('poruka.filterTree', askFilter),
    commands.registerCommand('poruka.clearFilter', () => setFilter('')),
    commands.registerCommand('poruka.groupTree', askGroup),
    commands.registerCommand('poruka.sortTree', askSort),
    commands.registerCommand('poruka.showMore', showMore),
  );
  return {
    options: () => ({ ...(group && { group }), ...(sort && { sort }), filter, pages }),
    showUpTo,
    filter: () => (filter.isEmpty ? '' : typed),
    onDidChange: changed.event,
    dispose: () => all.dispose(),
  };
}
