/** The nodes of a tree as they are shown now: who is whose child, where a node is, and which statements it is about. */
import type { TreeNode } from '../../views/tree-node.ts';
import type { Listed } from '../index/reading.ts';
import type { StatementPlace } from '../text/statements.ts';

export interface Shown {
  readonly roots: readonly TreeNode[];
  /** Of what was looked at so far: thousands of statements have details that nobody opens. */
  readonly parents: Map<string, TreeNode>;
  /** All that it is made of: of the same nothing is drawn again, so that nothing moves; null when that is too much to compare. */
  readonly of: unknown;
}

export const show = (roots: readonly TreeNode[], of: unknown = null): Shown => ({ roots, parents: new Map(), of });

/** What nodes say of a note and its rows. */
export const contentsOf = ({ view: { uri, title, meta, analysis }, rows, knowledge }: Listed): unknown => ({
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

export function childrenOf(node: TreeNode, { parents }: Shown): readonly TreeNode[] {
  for (const child of node.children) parents.set(child.id, node);
  return node.children;
}

/** The first node that fits, and on the way to it who is whose child. Details of statements are not looked into. */
export function findNode(shown: Shown, fits: (node: TreeNode) => boolean): TreeNode | undefined {
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
export function selectedIn(node: TreeNode, shown: Shown): readonly StatementPlace[] {
  for (let at: TreeNode | undefined = node; at; at = shown.parents.get(at.id)) if (at.about.length > 0) return at.about;
  return [];
}

/** What is dragged onto the node says: by the node itself, or by the one that it is below. */
export function assignIn(node: TreeNode, shown: Shown): TreeNode['assign'] {
  for (let at: TreeNode | undefined = node; at; at = shown.parents.get(at.id)) if (at.assign) return at.assign;
  return null;
}

/** It is about the statement. */
export const isAbout =
  ({ uri, recordId }: StatementPlace) =>
  ({ about }: TreeNode): boolean =>
    about.some((one) => one.uri === uri && one.recordId === recordId);
