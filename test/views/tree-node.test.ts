/** A node with details that nobody opens makes none. */
import { strict as assert } from 'node:assert';
import { node, withDetails } from '../../src/views/tree-node.ts';

describe('details of a node', () => {
  it('are made when they are asked for, once, and not when the node is copied', () => {
    let made = 0;
    const plain = node({ id: 'a', label: 'а', icon: 'x', contextValue: 'detail' });
    const first = withDetails(plain, () => {
      made += 1;
      return [plain];
    });
    const copy = withDetails({ ...first, label: 'б' }, () => first.children);
    assert.equal(made, 0);
    assert.deepEqual([copy.children, first.children, copy.label], [[plain], [plain], 'б']);
    assert.equal(made, 1);
  });
});
