/** What a person points at when they tag by hand: the word or the sentence at a place, a span longer or shorter by a word, the same name elsewhere. */
import type { Span } from '../model/document.ts';
import type { NoteRecord } from '../model/note.ts';
import { bodyStart } from '../text/body.ts';
import { describe } from './anchor.ts';
import { freeIds } from './fields.ts';
import { sameName } from './mentions.ts';

/** «прем'єр-міністр», «1,5», «НАТО» */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\-,.][\p{L}\p{M}\p{N}]+)*/gu;
/** A stop, and what opens the next sentence. After so short a word it may stand for the rest of it («ім.», «млн.»): rather two sentences than half of one. */
const STOP = /(?<!(?<!\p{L})(?:\p{L}|\p{Ll}{2,3}))[.!?…]+["»”)]*(?=\s+(?:[–—-]\s+)?["«“(]*[\p{Lu}\p{N}])/gu;

const wordsIn = (text: string, from: number, to: number): readonly Span[] =>
  [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));

/** What stands between the blank lines round it. */
export function paragraphAround(text: string, { start, end }: Span): Span {
  let from = bodyStart(text);
  const body = from;
  for (const { index, 0: gap } of text.slice(body).matchAll(/\n[ \t\r]*\n/g)) {
    const at = body + index;
    if (at >= end) return { start: from, end: at };
    if (at < start) from = at + gap.length;
  }
  return { start: from, end: text.length };
}

/** Without the spaces, marks of Markdown and stops at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const head = /^[\s#>*_–—-]*/u.exec(said)?.[0].length ?? 0;
  const tail = /[\s.!?…*_]*$/u.exec(said)?.[0].length ?? 0;
  return head + tail >= said.length ? { start, end: start } : { start: start + head, end: end - tail };
}

/** null: there is none, or it is in the front matter. A cursor behind a word is at it. */
export function wordAt(text: string, at: number): Span | null {
  if (at < bodyStart(text)) return null;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const words = wordsIn(text, Math.max(line, bodyStart(text)), next < 0 ? text.length : next);
  return words.find(({ start, end }) => start <= at && at <= end) ?? null;
}

/** The sentence or sentences that the span stands in. */
export function sentenceAround(text: string, span: Span): Span {
  const paragraph = paragraphAround(text, span);
  const ends = [...text.slice(paragraph.start, paragraph.end).matchAll(STOP)].map(
    ({ 0: stop, index }) => paragraph.start + index + stop.length,
  );
  const start = ends.findLast((end) => end <= span.start) ?? paragraph.start;
  const end = ends.find((one) => one >= span.end) ?? paragraph.end;
  return trimmed(text, { start, end });
}

/** Longer or shorter by a word at one end, within its paragraph; as it is when there is no further word, or no other one left. */
export function resized(text: string, span: Span, end: 'start' | 'end', by: 1 | -1): Span {
  const paragraph = paragraphAround(text, span);
  const words = wordsIn(text, paragraph.start, paragraph.end);
  if (by > 0) {
    const next =
      end === 'end' ? words.find((word) => word.end > span.end) : words.findLast((word) => word.start < span.start);
    if (!next) return span;
    return end === 'end' ? { start: span.start, end: next.end } : { start: next.start, end: span.end };
  }
  const own = words.filter((word) => word.start < span.end && word.end > span.start);
  if (own.length < 2) return span;
  return end === 'end'
    ? { start: span.start, end: own.at(-2)?.end ?? span.end }
    : { start: own[1]?.start ?? span.start, end: span.end };
}

const QUOTES = /^["'«»“”„’]+$/;

/** Wherever the body has the name, in any case of its words; in order. Quotation marks round the name are part of it. */
export function namesLike(text: string, name: string): readonly Span[] {
  const own = wordsIn(name, 0, name.length);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const [lead, said, tail] = [name.slice(0, first.start), name.slice(first.start, last.end), name.slice(last.end)];
  const initial = (word: string): string => word.normalize('NFC').charAt(0).toLowerCase();
  const words = wordsIn(text, bodyStart(text), text.length);
  return words.flatMap(({ start, end: wordEnd }, i): readonly Span[] => {
    const word = text.slice(start, wordEnd);
    const end = words[i + own.length - 1]?.end;
    if (end === undefined || !/^\p{Lu}/u.test(word) || initial(word) !== initial(said)) return [];
    const here = text.slice(start, end);
    if (/\n\s*\n/.test(here) || !sameName(said, here)) return [];
    const before = QUOTES.test(lead) && text.endsWith(lead, start) ? lead.length : 0;
    const after = QUOTES.test(tail) && text.startsWith(tail, end) ? tail.length : 0;
    return [{ start: start - before, end: end + after }];
  });
}

/** A statement that nobody found: what it says is filled by whoever tagged it. */
export const recordByHand = (text: string, span: Span, taken: ReadonlySet<string>): NoteRecord => ({
  id: freeIds(taken)(''),
  act: 'pledge',
  stage: 'pledged',
  evidence: describe(text, span),
  review: 'edited',
});
