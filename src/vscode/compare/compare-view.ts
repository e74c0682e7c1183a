/** The view «Compare taggings» as it is drawn: notes, their differences, and how far the two agree. */
import { type Disposable, EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, window } from 'vscode';
import { agreementOf } from '../../compare/taggings.ts';
import { type CompareNode, compareTree, placeId } from '../../views/compare-tree.ts';
import { heard } from '../../views/escape.ts';
import { loadEngine } from '../engine.ts';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../language.ts';
import { type Comparison, foundIn } from './comparison.ts';

export const VIEW = 'poruka.compared';

interface ComparedView extends Disposable {
  readonly draw: (comparison: Comparison | null) => Promise<void>;
  /** The difference of a node: of that which is given, else of what is selected. */
  readonly chosen: (argument: unknown) => string | null;
  /** Selects the node of the difference, if anybody sees the view. */
  readonly reveal: (id: string) => Promise<void>;
}

export function viewComparison(knowledge: OwnKnowledge, language: Language): ComparedView {
  const changed = new EventEmitter<undefined>();
  let roots: readonly CompareNode[] = [];
  const parents = new Map<string, CompareNode>();

  const view = window.createTreeView<CompareNode>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node ? node.children : roots)],
      getParent: (node) => parents.get(node.id),
      getTreeItem: itemOf,
    },
  });

  async function draw(comparison: Comparison | null): Promise<void> {
    const words = language.words();
    const { knownWith } = await loadEngine();
    const known = knownWith(comparison ? await knowledge.of(comparison.asked.mine) : null);
    const notes = (comparison?.shown ?? []).map(({ note }) => note);
    const agreement = agreementOf(notes.map(({ compared }) => compared));
    roots = comparison ? compareTree(notes, agreement, comparison.settled, { words, known }) : [];
    parents.clear();
    for (const [child, parent] of below(roots)) parents.set(child.id, parent);
    view.title = words.t('compare.view', { theirs: comparison?.asked.name ?? '' });
    view.message = comparison && foundIn(comparison).length === 0 ? words.t('compare.allAgree') : '';
    changed.fire(undefined);
  }

  return {
    draw,
    chosen(argument) {
      const { place } = (argument ?? view.selection[0] ?? {}) as Partial<CompareNode>;
      return place ? placeId(place) : null;
    },
    async reveal(id) {
      const node = roots.flatMap((root) => [root, ...root.children]).find((one) => one.id === id);
      if (node && view.visible) await view.reveal(node, { select: true });
    },
    dispose() {
      changed.dispose();
      view.dispose();
    },
  };
}

/** Each node with the one that it is below. */
const below = (nodes: readonly CompareNode[]): readonly (readonly [child: CompareNode, parent: CompareNode])[] =>
  nodes.flatMap((node) => [...node.children.map((child) => [child, node] as const), ...below(node.children)]);

function itemOf(node: CompareNode): TreeItem {
  const { None, Expanded, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(node.label, node.children.length === 0 ? None : node.expanded ? Expanded : Collapsed);
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.iconPath = new ThemeIcon(node.icon);
  item.contextValue = node.contextValue;
  item.accessibilityInformation = { label: heard(node.spoken) };
  if (node.place) item.command = { command: 'poruka.openDifference', title: '', arguments: [node] };
  return item;
}
