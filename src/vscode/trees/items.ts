/** A node of a tree → what VS Code draws of it; tooltips are made when the pointer asks. */
import {
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
} from 'vscode';
import type { TreeNode } from '../../views/tree-node.ts';
import type { Words } from '../../views/words/words.ts';

/** They have details that are made when they are opened. */
const LAZY: ReadonlySet<TreeNode['contextValue']> = new Set(['commitment', 'entity', 'note']);

/** `words`: of the box beside a statement that says whether a person has reviewed it; null for no boxes. `more`: the command that shows more of a list. */
export function itemOf(node: TreeNode, words: Words | null, more = 'poruka.showMore'): TreeItem {
  const { None, Expanded, Collapsed } = TreeItemCollapsibleState;
  // what has a record has details: they are made when it is opened
  const isLeaf = node.recordId === null && !LAZY.has(node.contextValue) && node.children.length === 0;
  const item = new TreeItem(node.label, isLeaf ? None : node.expanded ? Expanded : Collapsed);
  item.id = node.id;
  item.description = node.description;
  item.iconPath = new ThemeIcon(node.icon, node.muted ? new ThemeColor('disabledForeground') : undefined);
  item.contextValue = node.contextValue;
  item.accessibilityInformation = { label: node.spoken };
  if (words && node.isReviewed !== null) {
    const { isReviewed } = node;
    const tooltip = words.t(isReviewed ? 'tree.uncheck' : 'tree.check');
    item.checkboxState = {
      state: isReviewed ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip,
      accessibilityInformation: { label: tooltip },
    };
  }
  if (node.list !== null) item.command = { command: more, title: '', arguments: [node] };
  else if (node.evidence || node.recordId !== null)
    item.command = { command: 'poruka.reveal', title: '', arguments: [node] };
  return item;
}

/** Everything of it that a person sees or hears. */
export const lookOf = ({ command, ...item }: TreeItem): string => JSON.stringify([item, command?.command]);

export function tooltipOf(item: TreeItem, node: TreeNode): TreeItem {
  const tooltip = new MarkdownString(node.tooltip());
  tooltip.supportHtml = false;
  tooltip.isTrusted = false;
  item.tooltip = tooltip;
  return item;
}
