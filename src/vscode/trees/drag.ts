/** Statements dragged out of the tree are quoted with their source where they are dropped; dropped on a group of the tree they are said to belong there. */
import { type CancellationToken, type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import { withRoles } from '../../register/roles.ts';
import type { TreeNode } from '../../views/tree-node.ts';
import type { Choice, StatementPlace } from '../text/statements.ts';
import { writeChanges } from '../records/write-decisions.ts';

/** What VS Code calls things dragged from this view. */
const OWN = 'application/vnd.code.tree.poruka.statements';

export const dragStatements = (
  choice: Choice,
  /** The group that a node is, or stands in. */
  groupOf: (node: TreeNode) => TreeNode['assign'],
): TreeDragAndDropController<TreeNode> => ({
  dragMimeTypes: ['text/plain'],
  dropMimeTypes: [OWN],
  handleDrag(nodes: readonly TreeNode[], data: DataTransfer): void {
    const quotes = nodes.map(({ quote }) => quote()).filter((quote) => quote !== '');
    if (quotes.length > 0) data.set('text/plain', new DataTransferItem(quotes.join('\n\n')));
    data.set(OWN, new DataTransferItem(nodes.flatMap(({ about }) => about)));
  },
  async handleDrop(target: TreeNode | undefined, data: DataTransfer, token: CancellationToken): Promise<void> {
    const places: readonly StatementPlace[] = data.get(OWN)?.value ?? [];
    const roles = target && groupOf(target);
    if (!roles || places.length === 0 || token.isCancellationRequested) return;
    await writeChanges(places, choice, ({ record }, who) => withRoles(record, roles, who));
  },
});
