/** What is found in sorted lists is what going through them finds. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { overlaps } from '../../src/model/document.ts';
import { byPlace, firstIndex, groupBy } from '../../src/model/sorted.ts';

const span = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 12 }))
  .map(([start, size]) => ({ start, end: start + size }));

describe('sorted lists', () => {
  it('firstIndex: where a value stands or would stand', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(30), (values, value) => {
        const list = values.sort((a, b) => a - b);
        const found = list.findIndex((one) => one >= value);
        assert.equal(
          firstIndex(list.length, (i) => (list[i] ?? 0) >= value),
          found < 0 ? list.length : found,
        );
      }),
    ));

  it('byPlace: whatever touches the span, in the order of the list', () =>
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 3 })), span, (items, asked) => {
        const expected = items.filter((pieces) => pieces.some((piece) => overlaps(piece, asked)));
        assert.deepEqual(byPlace(items, (pieces) => pieces)(asked), expected);
      }),
    ));

  it('groupBy: lists under their keys, in order', () =>
    assert.deepEqual(
      [...groupBy(['Рим', 'Рига', 'Київ'], (word) => word[0])],
      [
        ['Р', ['Рим', 'Рига']],
        ['К', ['Київ']],
      ],
    ));
});
