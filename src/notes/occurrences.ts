/**
 * A text → where any quote stands in it. The text is gone through once for all quotes of about one length, so that finding thousands of
 * quotes costs as much as reading the text some times, and not thousands of times.
 */

export interface Occurrences {
  /** Offsets in order, overlapping ones included, the first `limit` of them; none of ''. */
  readonly of: (quote: string, limit: number) => readonly number[];
}

/** Shorter quotes are looked for directly: there is little that they could be told by. */
const SHORTEST = 8;
const LONGEST = 512;
/** A few quotes are found sooner than the text is prepared. */
const FEW = 16;
const BASE = 0x01000193;

/** Places of a window under its hash, chained in the order of the text. */
interface Windows {
  readonly size: number;
  readonly mask: number;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly lengths: Int32Array;
}

function hashOf(text: string, at: number, size: number): number {
  let hash = 0;
  for (let i = at; i < at + size; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Spread over the low bits, which a product with an odd number leaves to the last letters. */
const slot = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

function windowsOf(text: string, size: number): Windows {
  const count = Math.max(0, text.length - size + 1);
  const mask = 2 ** Math.ceil(Math.log2(count + 1)) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count);
  const lengths = new Int32Array(mask + 1);
  let top = 1;
  for (let i = 1; i < size; i++) top = Math.imul(top, BASE);
  const slots = new Int32Array(count);
  let hash = count > 0 ? hashOf(text, 0, size) : 0;
  for (let at = 0; at < count; at++) {
    slots[at] = slot(hash, mask);
    hash = (hash - Math.imul(text.charCodeAt(at), top)) | 0;
    hash = (Math.imul(hash, BASE) + (at + size < text.length ? text.charCodeAt(at + size) : 0)) | 0;
  }
  for (let at = count - 1; at >= 0; at--) {
    const own = slots[at] ?? 0;
    next[at] = first[own] ?? -1;
    first[own] = at;
    lengths[own] = (lengths[own] ?? 0) + 1;
  }
  return { size, mask, first, next, lengths };
}

function direct(text: string, quote: string, limit: number): readonly number[] {
  const out: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && out.length < limit; at = text.indexOf(quote, at + 1)) out.push(at);
  return out;
}

export function occurrences(text: string): Occurrences {
  const prepared = new Map<number, Windows>();
  const windows = (size: number): Windows => {
    const made = prepared.get(size) ?? windowsOf(text, size);
    prepared.set(size, made);
    return made;
  };
  let asked = 0;
  return {
    of(quote, limit) {
      if (quote === '' || limit <= 0) return [];
      asked += 1;
      if (asked <= FEW || quote.length < SHORTEST) return direct(text, quote, limit);
      // at least half of the quote, or much of it; told by its beginning or by its end, whichever is rarer
      const { size, mask, first, next, lengths } = windows(Math.min(LONGEST, 2 ** Math.floor(Math.log2(quote.length))));
      const tail = quote.length - size;
      const [begin, end] = [slot(hashOf(quote, 0, size), mask), slot(hashOf(quote, tail, size), mask)];
      const [from, shift] = (lengths[begin] ?? 0) <= (lengths[end] ?? 0) ? [begin, 0] : [end, tail];
      const out: number[] = [];
      for (let at = first[from] ?? -1; at >= 0 && out.length < limit; at = next[at] ?? -1)
        if (text.startsWith(quote, at - shift) && at >= shift) out.push(at - shift);
      return out;
    },
  };
}
