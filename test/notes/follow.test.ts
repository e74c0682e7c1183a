/** Places followed through changes of the text: shifted, grown, cut, gone; any change undone gives the place back. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { follow, moved } from '../../src/notes/follow.ts';

const edit = (start: number, end: number, newText: string) => ({ start, end, newText });
const span = { start: 10, end: 20 };

describe('follow', () => {
  const table: readonly (readonly [string, ReturnType<typeof edit>, readonly [number, number] | null])[] = [
    ['put in before', edit(2, 2, 'abc'), [13, 23]],
    ['put in at its start', edit(10, 10, 'abc'), [13, 23]],
    ['put in at its end', edit(20, 20, 'abc'), [10, 20]],
    ['put in inside', edit(12, 12, 'abc'), [10, 23]],
    ['taken out inside', edit(12, 15, ''), [10, 17]],
    ['its beginning replaced with what stands before', edit(8, 12, 'x'), [9, 17]],
    ['its end replaced with what stands behind', edit(18, 25, 'x'), [10, 18]],
    ['all of it replaced', edit(10, 20, 'abc'), null],
    ['more than all of it deleted', edit(0, 40, ''), null],
  ];
  for (const [name, change, expected] of table)
    it(name, () => assert.deepEqual(moved(span, change), expected && { start: expected[0], end: expected[1] }));

  it('several changes at once, in whatever order the editor names them', () => {
    const edits = [edit(0, 0, '12345'), edit(12, 14, ''), edit(30, 31, 'x')];
    for (const order of [edits, [...edits].reverse()])
      assert.deepEqual([...follow(new Map([['R01', span]]), order)], [['R01', { start: 15, end: 23 }]]);
  });

  it('what is typed inside or beside and undone leaves the place where it was', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(8), fc.string({ maxLength: 6 }), (start, size, newText) => {
        const change = edit(start, start + size, newText);
        const inside = start >= span.start && start + size <= span.end;
        const beside = start + size <= span.start || start >= span.end;
        fc.pre(inside || beside);
        const there = moved(span, change);
        if (!there) return;
        const back = moved(there, edit(start, start + newText.length, 'x'.repeat(size)));
        // what was taken out at the very edge comes back as a neighbour
        const atEdge = inside && (start === span.start || start + size === span.end);
        if (back && !atEdge) assert.deepEqual(back, span);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
