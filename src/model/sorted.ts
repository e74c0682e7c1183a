/** Finding without going through a list: where a value would stand in a sorted one, what has a key, which spans touch a span. */
import type { Span } from './document.ts';

/** The first of `count` indexes for which it holds, `count` when it holds for none. Where it holds, it holds for all that follow. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Items that stand at one or more spans → which of them share a character with a span, in the order of the list. */
export function byPlace<T>(
  items: readonly T[],
  spansOf: (item: T, index: number) => readonly Span[],
): (span: Span) => readonly T[] {
  const pieces = items
    .flatMap((item, i) => spansOf(item, i).map(({ start, end }) => ({ start, end, i, reach: end })))
    .sort((a, b) => a.start - b.start);
  // how far any of the pieces up to here goes
  let furthest = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    furthest = Math.max(furthest, piece.end);
    piece.reach = furthest;
  }
  return ({ start, end }) => {
    const found = new Set<number>();
    const after = firstIndex(pieces.length, (at) => (pieces[at]?.start ?? 0) >= end);
    for (let at = after - 1; at >= 0; at--) {
      const piece = pieces[at];
      if (!piece || piece.reach <= start) break;
      if (piece.end > start) found.add(piece.i);
    }
    return [...found].sort((a, b) => a - b).map((i) => items[i] as T);
  };
}

/** One value more in the list under the key. */
export function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** In the order of the list under each key. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) put(groups, keyOf(item), item);
  return groups;
}
