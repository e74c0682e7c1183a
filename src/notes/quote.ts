/** Text → the same words without typography, with a way back to the offsets. Digits, letters and their case are never changed. */
import type { Span } from '../model/document.ts';

export interface Folded {
  readonly text: string;
  /** Offsets into the original of what stands at [at, at + 1) here. */
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
}

const SAME: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from('«»“”„‟″＂', (mark) => [mark, '"'] as const),
  ...Array.from('’ʼ‘‚‛`´′ʹ＇', (mark) => [mark, "'"] as const),
  ...Array.from('‐‑‒–—―−', (mark) => [mark, '-'] as const),
  ['…', '...'],
]);
/** Stress marks, soft hyphens, joiners and direction marks mean nothing to us. */
const IGNORABLE = /[\u0301\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /\s/;
const MARK = /\p{M}/u;
const PLAIN = /[\p{L}\p{N}]/u;

/** «500 млн» with a no-break space, curly or straight quotes, short or long dashes, hard wraps: all one. Runs of space are one space. */
export function foldQuote(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  const put = (piece: string, start: number, end: number): void => {
    for (let i = 0; i < piece.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    out += piece;
  };
  for (let at = 0; at < text.length; ) {
    const from = at;
    const unit = text[at++] ?? '';
    const mapped = SAME[unit];
    if (mapped) put(mapped, from, at);
    else if (unit > ' ' && unit < '\u007F') put(unit, from, at);
    else if (SPACE.test(unit) && unit !== '\uFEFF') {
      while (at < text.length && SPACE.test(text[at] ?? '')) at++;
      put(' ', from, at);
    } else if (!IGNORABLE.test(unit)) {
      const next = text[at] ?? '';
      const joined = next > '\u02FF' && MARK.test(next) && PLAIN.test(unit) ? (unit + next).normalize('NFC') : unit;
      // «й» typed as «и» and a breve
      if (joined.length === 1 && joined !== unit) at++;
      put(joined.length === 1 ? joined : unit, from, at);
    }
  }
  return {
    text: out,
    start: (at) => starts[at] ?? text.length,
    end: (at) => (at > 0 ? (ends[at - 1] ?? text.length) : (starts[0] ?? 0)),
  };
}

/** Figures, codes and words with digits; signs of money and shares; words. Other punctuation is nobody's meaning. */
const WORD = /\d+(?:[.,:  ]\d+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[\p{Sc}%‰№§+]/gu;
const FIGURE = /[\p{N}\p{Sc}%‰№§+]/u;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Edits between two words, counted up to 2; an exchange of neighbours is one. */
function apart(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const x = a.slice(head, a.length - tail);
  const y = b.slice(head, b.length - tail);
  if (x.length <= 1 && y.length <= 1) return 1;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0] ? 1 : 2;
}

/**
 * A slip of the keyboard in a word that no figure or currency can hide in: «допмога», «оборони» → «Оборони». The first letter stays
 * and the word is long, so «більйон» is not «мільйон», «євро» is not «песо».
 */
function slip(a: string, b: string): boolean {
  if (FIGURE.test(a) || FIGURE.test(b)) return a === b;
  if (a.toLowerCase() === b.toLowerCase()) return true;
  return (
    Math.min(a.length, b.length) >= 5 &&
    a[0]?.toLowerCase() === b[0]?.toLowerCase() &&
    apart(a.toLowerCase(), b.toLowerCase()) <= 1
  );
}

/** How far from a figure a word may still name its unit: «500 млн американських доларів». */
const REACH = 4;

/** True when the two say the same figures in the same units and differ by slips, or by a word or two that stand far from any figure. */
export function harmless(quote: string, found: string): boolean {
  const a = wordsOf(quote);
  const b = wordsOf(found);
  let head = 0;
  while (head < a.length && head < b.length && slip(a[head] ?? '', b[head] ?? '')) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && slip(a.at(-1 - tail) ?? '', b.at(-1 - tail) ?? '')) tail++;
  const lost = a.slice(head, a.length - tail);
  const gained = b.slice(head, b.length - tail);
  if (lost.length === 0 && gained.length === 0) return true;
  // one of them only: a word added or a word left out, never one word for another
  if (lost.length > 0 && gained.length > 0) return false;
  const longer = lost.length > 0 ? a : b;
  const size = lost.length + gained.length;
  const near = longer.slice(Math.max(0, head - REACH), head + size + REACH);
  // without any digit the figure may be a word, and no word can be let go
  const told = [...lost, ...gained];
  // «не», «без», «до» turn a sentence over
  if (size > 2 || told.some((word) => word.length < 4)) return false;
  return longer.some((word) => /\d/.test(word)) && !near.some((word) => FIGURE.test(word));
}

/** How many characters two spans share. */
export const overlapping = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
