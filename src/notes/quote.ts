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

/** Printed ASCII and our letters stand for themselves: most of a text, told without a pattern. */
const isOrdinary = (code: number): boolean =>
  (code > 0x20 && code < 0x7f && code !== 0x60) || (code >= 0x410 && code <= 0x457);

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
    let run = at;
    while (isOrdinary(text.charCodeAt(run))) run++;
    // a mark that follows belongs to the letter before it
    if (run > at && run < text.length && text[run] !== ' ') run--;
    if (run > at) {
      for (let i = at; i < run; i++) {
        starts.push(i);
        ends.push(i + 1);
      }
      out += text.slice(at, run);
      at = run;
      continue;
    }
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

const CAPITAL = /^\p{Lu}/u;
/** No word for a figure is as long in any of its forms. */
const LONG = 10;

/** A letter struck twice, or two in the wrong order: no word becomes another one by that, be it a name. */
function mistyped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  if (long.length - short.length === 1)
    return long.length >= 4 && long[head] === long[head - 1] && short.slice(head) === long.slice(head + 1);
  return short.length >= 5 && [...short].sort().join() === [...long].sort().join() && apart(short, long) === 1;
}

/**
 * A slip of the keyboard in a word that no figure or currency can hide in: «допмога», «оборони» → «Оборони». The first letter stays
 * and the word is long, so «більйон» is not «мільйон», «євро» is not «песо»; the last stays but in a very long one, so «мільярд» is
 * not «мільярди», «передав» not «передає». A name keeps its every letter: «Ірландія» is not «Ісландія».
 */
function slip(a: string, b: string): boolean {
  if (FIGURE.test(a) || FIGURE.test(b)) return a === b;
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (mistyped(a.toLowerCase(), b.toLowerCase())) return true;
  if (CAPITAL.test(a) || CAPITAL.test(b)) return false;
  return (
    Math.min(a.length, b.length) >= 5 &&
    a[0] === b[0] &&
    (a.at(-1) === b.at(-1) || Math.min(a.length, b.length) >= LONG) &&
    apart(a, b) <= 1
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

/**
 * True when word for word the two differ by a slip in one or two words, be it a name or the ending of a figure: alone it says nothing, to
 * one who has read both and found the same it says that the sentence is the same.
 */
export function slips(quote: string, found: string): boolean {
  const a = wordsOf(quote);
  const b = wordsOf(found);
  if (a.length !== b.length) return false;
  const other = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]));
  return (
    other.length <= 2 && other.every(([x, y]) => !FIGURE.test(x + y) && apart(x.toLowerCase(), y.toLowerCase()) <= 1)
  );
}

/** Every figure of a text with what comes before and after it: «понад 500 млн євро». */
const figures = (text: string): string => {
  const words = wordsOf(text);
  return words.flatMap((word, i) => (FIGURE.test(word) ? words.slice(Math.max(0, i - 1), i + 3) : [])).join(' ');
};

/** True when both say figures, the same, in the same units, in the same order. */
export const sameFigures = (quote: string, found: string): boolean =>
  figures(quote) !== '' && figures(quote) === figures(found);

/** How many characters two spans share. */
export const overlapping = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
