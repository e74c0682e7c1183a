/** UTF-16 offsets of a text ⇄ its characters as Python, brat and the Web Annotation model count them: code points. */
import { firstIndex } from '../model/sorted.ts';

export interface CodePoints {
  readonly of: (offset: number) => number;
  readonly offset: (codePoint: number) => number;
}

/** How many of the sorted numbers are below the limit. */
const below = (sorted: readonly number[], limit: number): number =>
  firstIndex(sorted.length, (i) => (sorted[i] ?? limit) >= limit);

export function codePoints(text: string): CodePoints {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  /** Where the same pairs stand when each is one character. */
  const places = pairs.map((at, i) => at - i);
  return {
    of: (offset) => offset - below(pairs, offset),
    offset: (codePoint) => codePoint + below(places, codePoint),
  };
}
