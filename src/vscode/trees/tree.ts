/** The view «Порука»: who committed what to whom, in this note or in the whole workspace; a click selects the sentence that says so. */
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  type Event,
  type Memento,
  type TextDocument,
  Disposable as Together,
  TreeItemCheckboxState,
  type TreeCheckboxChangeEvent,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { Register } from '../../register/commitments.ts';
import { same } from '../../model/same.ts';
import type { Row } from '../../register/index.ts';
import { EVERY_PAGE } from '../../views/tree-lists.ts';
import { type Scope, treeOf } from '../../views/tree.ts';
import type { TreeNode } from '../../views/tree-node.ts';
import type { Analyses } from '../index/analyses.ts';
import { holdTree } from './held-tree.ts';
import type { Language } from '../language.ts';
import { complain, progressText } from '../messages.ts';
import { isProse } from '../prose.ts';
import { knownTo, type Listed } from '../index/reading.ts';
import { reveal, revealRecord } from '../text/reveal.ts';
import { settings } from '../settings.ts';
import { pause, soon } from '../soon.ts';
import { once, placeOf, type StatementPlace } from '../text/statements.ts';
import { today } from '../today.ts';
import { dragStatements } from './drag.ts';
import { itemOf } from './items.ts';
import { offerWays } from './ways.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';

const VIEW = 'poruka.statements';

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

/** Each time something is drawn the editor asks for all of it again: while notes are read that is done seldom, and of long lists less is seen. */
const MUCH_MORE = 2;
const SHORT_PAGE = 100;
/** Where files change all the time, so many times as long as drawing takes nothing is drawn. */
const REST = 4;

interface Shown {
  readonly roots: readonly TreeNode[];
  /** Of what was looked at so far: thousands of statements have details that nobody opens. */
  readonly parents: Map<string, TreeNode>;
  /** All that it is made of: of the same nothing is drawn again, so that nothing moves; null when that is too much to compare. */
  readonly of: unknown;
}

const show = (roots: readonly TreeNode[], of: unknown = null): Shown => ({ roots, parents: new Map(), of });

/** What nodes say of a note and its rows. */
const contentsOf = ({ view: { uri, title, meta, analysis }, rows, knowledge }: Listed): unknown => ({
  uri,
  title,
  meta,
  knowledge,
  date: analysis?.date,
  names: analysis?.entities.map(({ id, name }) => [id, name]),
  rows: rows.map(
    ({ record, statement, kept, state, span, lost, otherwise, candidates }) =>
      [record, statement, kept, state, span, lost, otherwise, candidates] as const,
  ),
});

function childrenOf(node: TreeNode, { parents }: Shown): readonly TreeNode[] {
  for (const child of node.children) parents.set(child.id, node);
  return node.children;
}

/** The first node that fits, and on the way to it who is whose child. Details of statements are not looked into. */
function findNode(shown: Shown, fits: (node: TreeNode) => boolean): TreeNode | undefined {
  const search = (nodes: readonly TreeNode[]): TreeNode | undefined => {
    for (const node of nodes) {
      if (fits(node)) return node;
      const found = node.recordId === null ? search(childrenOf(node, shown)) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return search(shown.roots);
}

/** The statements that a node is about, or that it is a detail of. */
function selectedIn(node: TreeNode, shown: Shown): readonly StatementPlace[] {
  for (let at: TreeNode | undefined = node; at; at = shown.parents.get(at.id)) if (at.about.length > 0) return at.about;
  return [];
}

const unreviewed = (rows: readonly Row[]): number => rows.filter(({ record }) => record.review === 'auto').length;

export interface Tree extends Disposable {
  /** For a key that is pressed in the tree. */
  readonly selected: () => readonly StatementPlace[];
  /** As it was typed; '' when nothing is left out. `poruka.filterTree` sets it. */
  readonly filter: () => string;
  readonly onDidChangeFilter: Event<void>;
  /** Of what: the note, or all notes. */
  readonly scope: () => Scope;
}

export function showTree(analyses: Analyses, notes: WorkspaceNotes, language: Language, memory: Memento): Tree {
  const ways = offerWays(language, memory);
  let scope: Scope = settings.treeScope() === 'workspace' ? 'workspace' : 'note';
  let shown = show([]);
  /** What is shown, with every page of its lists. */
  let whole = (): Shown => shown;
  let note: TextDocument | null = null;
  let reading = new CancellationTokenSource();
  /** How many notes had been looked at when all were drawn last, when that was, and what it cost. */
  let drawn = { notes: 0, at: 0, ms: 0 };
  let drawing: Promise<void> | null = null;
  let mustDraw = false;

  const selected = (): readonly StatementPlace[] => once(view.selection.flatMap((node) => selectedIn(node, shown)));

  let boxes: boolean | null = null;
  /** Asked of the editor once, not for every node. */
  const hasBoxes = (): boolean => {
    boxes ??= settings.treeCheckboxes();
    return boxes;
  };
  function askBoxes(): void {
    boxes = null;
    held.drawAgain();
  }

  const held = holdTree({
    roots: () => shown.roots,
    childrenOf: (node) => childrenOf(node, shown),
    parentOf: ({ id }) => shown.parents.get(id),
    itemOf: (node) => itemOf(node, hasBoxes() ? language.words() : null),
  });
  const view: TreeView<TreeNode> = window.createTreeView<TreeNode>(VIEW, {
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    dragAndDropController: dragStatements({ analyses, language, selected }, (node) => {
      for (let at: TreeNode | undefined = node; at; at = shown.parents.get(at.id)) if (at.assign) return at.assign;
      return null;
    }),
    treeDataProvider: held.provider,
  });

  const setContext = (key: string, value: string): void =>
    void commands.executeCommand('setContext', `poruka.${key}`, value);

  const filtered = (): string => {
    const filter = ways.filter();
    return filter === '' ? '' : language.words().t('tree.filtered', { filter });
  };

  /** A message would stand in place of the welcome text. The filter once more, since the buttons of the title leave a description little room. */
  function tell(message: string): void {
    view.message = shown.roots.length > 0 ? [message, filtered()].filter(Boolean).join(' · ') : '';
  }

  function draw(readings: readonly Listed[], empty: Empty, message = '', register?: Register): void {
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

  function drawNote(): void {
    // A pane that is not an editor takes the focus, yet the note is still there to be read.
    const active = window.activeTextEditor?.document;
    if (active && isProse(active)) note = active;
    else if (!window.visibleTextEditors.some(({ document }) => document === note)) note = null;
    if (!note) {
      draw([], active && active.uri.scheme !== 'output' ? 'not-prose' : 'no-note');
      return;
    }
    const read = analyses.latest(note);
    if (read) draw([read], 'nothing-found');
    else if (analyses.isTooLarge(note)) draw([], 'too-large');
  }

  /** What is known by now: the rest comes while it is read. Of many notes the register is made between the turns of the editor. */
  async function drawOnce(): Promise<void> {
    const words = language.words();
    const { readings, progress, isSlow } = notes.now();
    const started = Date.now();
    drawn = { ...drawn, notes: progress?.done ?? 0 };
    const rows = readings.flatMap((one) => one.rows);
    const register = await notes.register(rows);
    if (scope !== 'workspace') return;
    const message = progress ? progressText(progress, words) : isSlow ? words.t('editor.view.slow') : '';
    draw(readings, progress ? 'reading' : 'nothing-in-workspace', message, register);
    drawn = { ...drawn, at: Date.now(), ms: Date.now() - started };
  }

  /** One drawing at a time: what is asked for meanwhile is one more, of what is known then. */
  function drawKnown(): Promise<void> {
    mustDraw = true;
    drawing ??= drawWhileAsked();
    return drawing;
  }

  async function drawWhileAsked(): Promise<void> {
    try {
      while (mustDraw) {
        mustDraw = false;
        await drawOnce();
      }
    } finally {
      drawing = null;
    }
  }

  /** What comes while thousands of notes are read: the first at once, then whenever there is so much more that it is worth to be drawn. */
  function drawSome(): void {
    const { progress } = notes.now();
    if (scope !== 'workspace' || !view.visible || drawing !== null || !progress) return;
    const { done } = progress;
    if (shown.roots.length === 0 || done < drawn.notes || done > MUCH_MORE * drawn.notes) void drawKnown();
    else tell(progressText(progress, language.words()));
  }

  async function drawWorkspace(all: boolean): Promise<void> {
    if (!workspace.workspaceFolders?.length) return draw([], 'no-folder');
    const before = reading;
    reading = new CancellationTokenSource();
    const { token } = reading;
    if (shown.roots.length === 0) setContext('empty', 'reading');
    const done = notes.read(token, all);
    // Not sooner: what is being read goes on for the new reader.
    before.cancel();
    await window.withProgress({ location: { viewId: VIEW } }, () => done);
    await pause(drawn.at + REST * drawn.ms - Date.now());
    if (!token.isCancellationRequested && scope === 'workspace') await drawKnown();
  }

  const drawScope = async (all = false): Promise<void> => {
    if (scope === 'note') drawNote();
    // Nobody sees it: the workspace is read when the view is opened.
    else if (view.visible) await drawWorkspace(all);
  };

  /** Also while nobody sees it: the manifest knows only the display language. */
  const name = (): void => {
    view.title = language.words().t(`editor.view.title.${scope}`);
  };

  async function setScope(wanted: Scope): Promise<void> {
    scope = wanted;
    name();
    reading.cancel();
    setContext('scope', scope);
    await drawScope();
  }

  async function showEvidence(argument: unknown): Promise<void> {
    const place = placeOf(argument);
    const node = argument as Partial<TreeNode> | undefined;
    if (place && (await revealRecord(place, analyses))) return;
    if (node?.evidence) return void (await reveal(node.evidence.uri, node.evidence));
    complain(language.words().t('editor.gone'));
  }

  /** Long lists are drawn in pages: as many as it takes to see the node. */
  async function turnTo(fits: (node: TreeNode) => boolean): Promise<void> {
    const all = whole();
    const node = findNode(all, fits);
    const list = node && all.parents.get(node.id);
    if (!node || !list) return;
    ways.showUpTo(list.id, list.children.indexOf(node) + 1);
    await drawing;
  }

  async function showInTree(argument: unknown): Promise<void> {
    const place = placeOf(argument);
    if (!place) return;
    const isIt = ({ about }: TreeNode): boolean =>
      about.some(({ uri, recordId }) => uri === place.uri && recordId === place.recordId);
    if (!findNode(shown, isIt)) await turnTo(isIt);
    const node = findNode(shown, isIt);
    if (node) await view.reveal(held.elementOf(node), { select: true, focus: true, expand: true });
    else await commands.executeCommand(`${VIEW}.focus`);
  }

  /** A box that is checked accepts; one that is unchecked takes the decision back. Drawn again in any case: what could not be written must not look so. */
  async function check({ items }: TreeCheckboxChangeEvent<TreeNode>): Promise<void> {
    const into = (state: TreeItemCheckboxState) => items.flatMap(([node, now]) => (now === state ? [node] : []));
    for (const [state, command] of [
      [TreeItemCheckboxState.Checked, 'poruka.accept'],
      [TreeItemCheckboxState.Unchecked, 'poruka.takeBack'],
    ] as const) {
      const nodes = into(state);
      if (nodes.length > 0) await commands.executeCommand(command, nodes[0], nodes);
    }
    held.drawAgain(items.map(([node]) => node));
  }

  const again = (): void => void drawScope();
  name();
  const { dispose } = Together.from(
    held,
    view,
    view.onDidChangeCheckboxState(check),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('poruka.tree.checkboxes') && askBoxes()),
    ways,
    ways.onDidChange(() => (scope === 'note' ? drawNote() : void drawKnown())),
    { dispose: () => reading.cancel() },
    soon(() => void setScope(scope)),
    analyses.onDidChange(again),
    language.onDidChange(() => {
      name();
      again();
    }),
    notes.onDidChange(() => scope === 'workspace' && again()),
    notes.onDidRead(drawSome),
    window.onDidChangeActiveTextEditor(() => scope === 'note' && again()),
    window.onDidChangeVisibleTextEditors(() => scope === 'note' && again()),
    view.onDidChangeVisibility(({ visible }) => visible && scope === 'workspace' && again()),
    commands.registerCommand('poruka.showWorkspace', () => setScope('workspace')),
    commands.registerCommand('poruka.showNote', () => setScope('note')),
    commands.registerCommand('poruka.toggleScope', () => setScope(scope === 'note' ? 'workspace' : 'note')),
    commands.registerCommand('poruka.refresh', () => drawScope(true)),
    commands.registerCommand('poruka.reveal', showEvidence),
    commands.registerCommand('poruka.showInTree', showInTree),
  );
  return { selected, scope: () => scope, filter: ways.filter, onDidChangeFilter: ways.onDidChange, dispose };
}
