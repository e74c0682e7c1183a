/**
 * Nodes of a tree that is made anew at every change → what VS Code holds of it: one element for an id, the same object for as long as the tree
 * has the id. So only what looks otherwise is drawn again, and what is open, selected and scrolled to stays.
 */
import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { TreeNode } from '../../views/tree-node.ts';
import { lookOf, tooltipOf } from './items.ts';

/** As it is now; a node has its id from one time to the next, and nothing else need be the same. */
interface Source {
  readonly roots: () => readonly TreeNode[];
  readonly childrenOf: (node: TreeNode) => readonly TreeNode[];
  /** Children that are found only when somebody opens their node: of which nodes, and how. */
  readonly late?: {
    readonly isSo: (node: TreeNode) => boolean;
    readonly find: (node: TreeNode) => Promise<readonly TreeNode[]>;
  };
  readonly parentOf?: (node: TreeNode) => TreeNode | undefined;
  readonly itemOf: (node: TreeNode) => TreeItem;
}

interface HeldTree extends Disposable {
  readonly provider: TreeDataProvider<TreeNode>;
  readonly elementOf: (node: TreeNode) => TreeNode;
  /** The source is another: what looks otherwise is drawn again. */
  readonly refresh: () => void;
  /** Drawn again, whatever they look like; without elements the whole tree. */
  readonly drawAgain: (elements?: TreeNode[]) => void;
}

interface Held {
  readonly element: TreeNode;
  /** As it was drawn last, the tooltip too when somebody saw it; null: not yet. */
  look: string | null;
  tooltip: string | null;
  /** Ids of the children that were given; null: nobody has asked. */
  children: string | null;
}

/** VS Code gathers changes for 200 ms. */
const ASKED_MS = 1_000;

const idsOf = (nodes: readonly TreeNode[]): string => nodes.map(({ id }) => id).join('\n');

export function holdTree({ roots, childrenOf, late, parentOf, itemOf }: Source): HeldTree {
  const changed = new EventEmitter<TreeNode | TreeNode[] | undefined>();
  const held = new Map<string, Held>();
  let givenRoots: string | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  /** Of a node that is the same as last time nothing is worked out again. */
  let looks = new WeakMap<TreeNode, string>();

  function hold(node: TreeNode): Held {
    const known = held.get(node.id);
    if (known) return known;
    // says what the newest node says: see `refresh`
    const made = { element: Object.create(node) as TreeNode, look: null, tooltip: null, children: null };
    held.set(node.id, made);
    return made;
  }
  const elementOf = (node: TreeNode): TreeNode => hold(node).element;

  function give(element: TreeNode | undefined, nodes: readonly TreeNode[]): TreeNode[] {
    if (element) hold(element).children = idsOf(nodes);
    else givenRoots = idsOf(nodes);
    return nodes.map(elementOf);
  }

  function getChildren(element?: TreeNode): TreeNode[] | Promise<TreeNode[]> {
    if (element && late?.isSo(element)) return late.find(element).then((nodes) => give(element, nodes));
    return give(element, element ? childrenOf(element) : roots());
  }

  function getTreeItem(element: TreeNode): TreeItem {
    const item = itemOf(element);
    hold(element).look = lookOf(item);
    return item;
  }

  function resolveTreeItem(item: TreeItem, element: TreeNode): TreeItem {
    hold(element).tooltip = element.tooltip();
    return tooltipOf(item, element);
  }

  function looksNow(node: TreeNode): string {
    const look = looks.get(node) ?? lookOf(itemOf(node));
    looks.set(node, look);
    return look;
  }

  const looksOtherwise = ({ look, tooltip }: Held, node: TreeNode): boolean =>
    (look !== null && look !== looksNow(node)) || (tooltip !== null && tooltip !== node.tooltip());

  /** While VS Code is still asking for an element, it does not hear that the element has changed: so once more, when it has asked. */
  function refresh(): void {
    tell();
    clearTimeout(later);
    later = setTimeout(tell, ASKED_MS);
  }

  function tell(): void {
    const again: TreeNode[] = [];
    const there = new Set<string>();
    const replace = (nodes: readonly TreeNode[], isDrawn: boolean): void => {
      for (const node of nodes) {
        const one = held.get(node.id);
        if (!one) continue;
        there.add(node.id);
        Object.setPrototypeOf(one.element, node);
        const children = one.children === null || late?.isSo(node) ? null : childrenOf(node);
        const isOther = looksOtherwise(one, node) || one.children !== (children && idsOf(children));
        if (isOther && !isDrawn) again.push(one.element);
        if (children) replace(children, isDrawn || isOther);
      }
    };
    const now = roots();
    const isWhole = givenRoots !== idsOf(now);
    replace(now, isWhole);
    for (const id of held.keys()) if (!there.has(id)) held.delete(id);
    if (isWhole) changed.fire(undefined);
    else if (again.length > 0) changed.fire(again);
  }

  return {
    provider: {
      onDidChangeTreeData: changed.event,
      getChildren,
      getTreeItem,
      resolveTreeItem,
      ...(parentOf && {
        getParent: (element: TreeNode) => {
          const parent = parentOf(element);
          return parent && elementOf(parent);
        },
      }),
    },
    elementOf,
    refresh,
    drawAgain: (elements) => {
      looks = new WeakMap();
      changed.fire(elements);
    },
    dispose: () => {
      clearTimeout(later);
      changed.dispose();
    },
  };
}
