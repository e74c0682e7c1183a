/** Long work in steps: the same as at once, in the same order, with others having their turn. */
import { strict as assert } from 'node:assert';
import { atOnce, each, mapped } from '../../src/register/steps.ts';

describe('work in steps', () => {
  const list = Array.from({ length: 300 }, (_, i) => i);

  it('gives the same as at once', () => {
    assert.deepEqual(
      atOnce(mapped(list, (one) => one * 2)),
      list.map((one) => one * 2),
    );
    assert.deepEqual(atOnce(mapped([], (one) => one)), []);
  });

  it('stops between a few and the next few', () => {
    const seen: number[] = [];
    const steps = each(list, (one) => void seen.push(one));
    const counts: number[] = [];
    while (!steps.next().done) counts.push(seen.length);
    assert.deepEqual(seen, list);
    assert.ok(counts.length >= 4 && counts.every((count, i) => count - (counts[i - 1] ?? 0) <= 64), String(counts));
  });
});
