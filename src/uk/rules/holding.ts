/** Ranges of tokens × a token → the range that holds it: sentence or paragraph of a place, by halving. */

export interface Range {
  readonly from: number;
  readonly to: number;
}

export function holding(ranges: readonly Range[], at: number): Range {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return ranges[low] ?? { from: at, to: at };
}
