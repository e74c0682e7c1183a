/** The view «Actors and countries»: who is named in the workspace and in its statements; a note that is opened there shows every place that names them, and a click selects it. */
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  Disposable as Together,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import { entityNodes, mentionNodes } from '../../views/tree-entities.ts';
import { PAGE } from '../../views/tree-lists.ts';
import type { TreeNode } from '../../views/tree-node.ts';
import type { Analyses } from '../index/analyses.ts';
import { loadEngine } from '../engine.ts';
import { holdTree } from './held-tree.ts';
import type { Language } from '../language.ts';
import { knownTo } from '../index/reading.ts';
import { itemOf } from './items.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';

const VIEW = 'poruka.entities';

export function showEntities(analyses: Analyses, notes: WorkspaceNotes, language: Language): Disposable {
  let roots: readonly TreeNode[] = [];
  let pages: ReadonlyMap<string, number> = new Map();
  let reading = new CancellationTokenSource();
  let isOfNow = false;

  /** Read only now, and only the note that somebody opened. */
  async function mentionsIn(node: TreeNode): Promise<readonly TreeNode[]> {
    if (node.uri === null || node.entity === null) return [];
    const document = await workspace.openTextDocument(Uri.parse(node.uri, true));
    const read = await analyses.now(document);
    return read ? mentionNodes(node.uri, read.text, read.analysis, node.entity, node.id) : [];
  }

  const held = holdTree({
    roots: () => roots,
    childrenOf: ({ children }) => children,
    late: { isSo: ({ contextValue }) => contextValue === 'note', find: mentionsIn },
    itemOf: (node) => itemOf(node, null, node.list === null ? undefined : 'poruka.showMoreEntities'),
  });
  const view: TreeView<TreeNode> = window.createTreeView<TreeNode>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: held.provider,
  });

  /** Also of a view that nobody has opened: the manifest knows only the display language. */
  const name = (): void => {
    view.title = language.words().t('tree.entities');
  };
  name();

  async function draw(): Promise<void> {
    if (!view.visible) {
      isOfNow = false;
      return;
    }
    reading.cancel();
    reading = new CancellationTokenSource();
    const { token } = reading;
    const read = window.withProgress({ location: { viewId: VIEW } }, () => notes.read(token));
    const [{ all }, { choices }] = await Promise.all([read, loadEngine()]);
    if (token.isCancellationRequested) return;
    const countries = new Set(choices.countries);
    roots = entityNodes(
      all.map((one) => one.view),
      { words: language.words(), known: knownTo(all), isCountry: (id) => countries.has(id), pages },
    );
    isOfNow = true;
    // before it «nobody is named» would only mean that nobody has looked
    void commands.executeCommand('setContext', 'poruka.entitiesRead', true);
    held.refresh();
  }

  function showMore(node: unknown): void {
    const list = typeof node === 'object' && node !== null && 'list' in node ? node.list : null;
    if (typeof list !== 'string') return;
    pages = new Map([...pages, [list, (pages.get(list) ?? PAGE) + PAGE]]);
    void draw();
  }

  return Together.from(
    held,
    view,
    { dispose: () => reading.cancel() },
    view.onDidChangeVisibility(({ visible }) => visible && !isOfNow && void draw()),
    notes.onDidChange(() => void draw()),
    analyses.onDidChange(() => void draw()),
    language.onDidChange(() => {
      name();
      void draw();
    }),
    commands.registerCommand('poruka.showMoreEntities', showMore),
  );
}
