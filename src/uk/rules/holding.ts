/** Ranges of tokens × a token → the range that holds it: sentence or paragraph of a place, by halving. */
import type { TokenRange } from '../../model/document.ts';

export function holding(ranges: readonly TokenRange[], at: number): TokenRange {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return ranges[low] ?? { from: at, to: at };
}
