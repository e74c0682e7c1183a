/** Offsets of a text as terminals and editors make links of: «3:14». */
import { firstIndex } from '../model/sorted.ts';

/** UTF-16 offset → line and column, both counted from 1. */
export function places(text: string): (offset: number) => string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = Math.max(
      1,
      firstIndex(starts.length, (i) => (starts[i] ?? 0) > offset),
    );
    return `${line}:${offset - (starts[line - 1] ?? 0) + 1}`;
  };
}
