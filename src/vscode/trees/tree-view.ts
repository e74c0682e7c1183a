/** The view «Порука» as it is drawn: nodes, title, message, badge and boxes. When it is drawn, and of what, is for `tree.ts` to say. */
import {
  commands,
  type Disposable,
  type Event,
  Disposable as Together,
  type TreeCheckboxChangeEvent,
  TreeItemCheckboxState,
  type TreeView,
  type TreeViewVisibilityChangeEvent,
  window,
  workspace,
} from 'vscode';
import { same } from '../../model/same.ts';
import type { Register } from '../../register/commitments.ts';
import type { Row } from '../../register/index.ts';
import { EVERY_PAGE } from '../../views/tree-lists.ts';
import { type Scope, treeOf } from '../../views/tree.ts';
import type { TreeNode } from '../../views/tree-node.ts';
import type { Analyses } from '../index/analyses.ts';
import { knownTo, type Listed } from '../index/reading.ts';
import type { Language } from '../language.ts';
import { settings } from '../settings.ts';
import { once, type StatementPlace } from '../text/statements.ts';
import { today } from '../today.ts';
import { dragStatements } from './drag.ts';
import { holdTree } from './held-tree.ts';
import { itemOf } from './items.ts';
import { assignIn, childrenOf, contentsOf, findNode, type Shown, selectedIn, show } from './shown.ts';
import type { TreeWays } from './ways.ts';

export const VIEW = 'poruka.statements';

/** Why the tree has nothing to show: `viewsWelcome` of package.json has a text for each. */
type Empty =
  | 'no-note'
  | 'not-prose'
  | 'nothing-found'
  | 'filtered'
  | 'too-large'
  | 'no-folder'
  | 'nothing-in-workspace'
  | 'reading';

/** Of long lists less is drawn while notes are read: each time the editor asks for all of it again. */
const SHORT_PAGE = 100;

/** What is to be seen. */
interface Picture {
  readonly scope: Scope;
  readonly readings: readonly Listed[];
  readonly empty: Empty;
  readonly message?: string;
  readonly register?: Register;
}

interface StatementsView extends Disposable {
  readonly isVisible: () => boolean;
  readonly isEmpty: () => boolean;
  readonly onDidChangeVisibility: Event<TreeViewVisibilityChangeEvent>;
  readonly selected: () => readonly StatementPlace[];
  /** Also while nobody sees it: the manifest knows only the display language. */
  readonly name: (scope: Scope) => void;
  readonly draw: (picture: Picture) => void;
  /** A message would stand in place of the welcome text. */
  readonly tell: (message: string) => void;
  /** Selects the first node that fits; false: none is drawn. */
  readonly reveal: (fits: (node: TreeNode) => boolean) => Promise<boolean>;
  /** Where the first node that fits would be, were every page of its list drawn. */
  readonly placeOf: (fits: (node: TreeNode) => boolean) => { readonly list: string; readonly at: number } | null;
}

export const setContext = (key: string, value: string): void =>
  void commands.executeCommand('setContext', `poruka.${key}`, value);

const unreviewed = (rows: readonly Row[]): number => rows.filter(({ record }) => record.review === 'auto').length;

export function viewStatements(analyses: Analyses, ways: TreeWays, language: Language): StatementsView {
  let shown = show([]);
  /** What is shown, with every page of its lists. */
  let whole = (): Shown => shown;
  /** Asked of the editor once, not for every node. */
  let boxes: boolean | null = null;

  const selected = (): readonly StatementPlace[] => once(view.selection.flatMap((node) => selectedIn(node, shown)));

  const held = holdTree({
    roots: () => shown.roots,
    childrenOf: (node) => childrenOf(node, shown),
    parentOf: ({ id }) => shown.parents.get(id),
    itemOf(node) {
      boxes ??= settings.treeCheckboxes();
      return itemOf(node, boxes ? language.words() : null);
    },
  });
  const view: TreeView<TreeNode> = window.createTreeView<TreeNode>(VIEW, {
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    dragAndDropController: dragStatements({ analyses, language, selected }, (node) => assignIn(node, shown)),
    treeDataProvider: held.provider,
  });

  const filtered = (): string => {
    const filter = ways.filter();
    return filter === '' ? '' : language.words().t('tree.filtered', { filter });
  };

  /** The filter once more, since the buttons of the title leave a description little room. */
  function tell(message: string): void {
    view.message = shown.roots.length > 0 ? [message, filtered()].filter(Boolean).join(' · ') : '';
  }

  function draw({ scope, readings, empty, message = '', register }: Picture): void {
    const words = language.words();
    const choices = { words, asOf: today(), ...ways.options() };
    const of = scope === 'note' ? { ...choices, empty, notes: readings.map(contentsOf) } : null;
    if (of && same(of, shown.of)) return;
    const views = readings.map((one) => one.view);
    const options = { ...choices, known: knownTo(readings), ...(register && { register }) };
    whole = () => show(treeOf(views, scope, { ...options, pages: EVERY_PAGE }));
    const pages = empty === 'reading' ? { get: (id: string) => options.pages?.get(id) ?? SHORT_PAGE } : options.pages;
    shown = show(treeOf(views, scope, { ...options, ...(pages && { pages }) }), of);
    const rows = readings.flatMap((one) => one.rows);
    const open = unreviewed(rows);
    view.description = filtered();
    view.badge = open === 0 ? undefined : { value: open, tooltip: words.plural('unreviewed', open) };
    tell(message);
    setContext('empty', ways.filter() !== '' && rows.length > 0 ? 'filtered' : empty);
    held.refresh();
  }

  async function reveal(fits: (node: TreeNode) => boolean): Promise<boolean> {
    const node = findNode(shown, fits);
    if (node) await view.reveal(held.elementOf(node), { select: true, focus: true, expand: true });
    return node !== undefined;
  }

  function placeOf(fits: (node: TreeNode) => boolean): ReturnType<StatementsView['placeOf']> {
    const all = whole();
    const node = findNode(all, fits);
    const list = node && all.parents.get(node.id);
    return node && list ? { list: list.id, at: list.children.indexOf(node) } : null;
  }

  function askBoxes(): void {
    boxes = null;
    held.drawAgain();
  }

  const all = Together.from(
    held,
    view,
    // drawn again in any case: what could not be written must not look so
    view.onDidChangeCheckboxState(async (event) => {
      await check(event);
      held.drawAgain(event.items.map(([node]) => node));
    }),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('poruka.tree.checkboxes') && askBoxes()),
  );
  return {
    isVisible: () => view.visible,
    isEmpty: () => shown.roots.length === 0,
    onDidChangeVisibility: view.onDidChangeVisibility,
    selected,
    name(scope) {
      view.title = language.words().t(`editor.view.title.${scope}`);
    },
    draw,
    tell,
    reveal,
    placeOf,
    dispose: () => all.dispose(),
  };
}

/** A box that is checked accepts; one that is unchecked takes the decision back. */
async function check({ items }: TreeCheckboxChangeEvent<TreeNode>): Promise<void> {
  for (const [state, command] of [
    [TreeItemCheckboxState.Checked, 'poruka.accept'],
    [TreeItemCheckboxState.Unchecked, 'poruka.takeBack'],
  ] as const) {
    const nodes = items.flatMap(([node, now]) => (now === state ? [node] : []));
    if (nodes.length > 0) await commands.executeCommand(command, nodes[0], nodes);
  }
}
