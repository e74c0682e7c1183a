/** Nodes of a tree → these and all below them, from top to bottom. */
import type { TreeNode } from '../../src/views/tree-node.ts';

export const flat = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);
