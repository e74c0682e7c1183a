/**
 * Tokens → what stands in quotation marks, although marks do not pair: one kind for both sides, marks within marks, one of the two missing.
 * The pieces are in order and never overlap; a piece never leaves its paragraph.
 */
import type { Document, Paragraph, Token, TokenRange } from '../../model/document.ts';

/** Its tokens, marks included. */
export interface Quoted extends TokenRange {
  readonly opened: boolean;
  readonly closed: boolean;
}

const OPENS = /^[«„‟]$/;
const CLOSES = /^»$/;
const EITHER = /^["“”]$/;
const DASH = /^[–—-]$/;
/** What may stand between the end of the words and the dash of «„…“, – сказав»: any stop or comma. */
const STOP = /^(?:[,.!?…]|\.{2,}|[!?]{2,})$/;
const SPACE_OR_OPENING = /[\s([{«„“"/–—-]/;
const SPACE_OR_STOP = /[\s.,;:!?…)\]}»”/–—-]/;

/** Marks within marks, deeper than anybody writes them. */
const DEPTH = 8;

interface Marks {
  /** A verb of speech. */
  readonly says: (token: Token | undefined) => boolean;
}

/** «, – сказав»: index of the verb when the words before `at` are followed by a stop, a dash and a verb of speech; else null. */
export function sayingAfter(tokens: readonly Token[], at: number, end: number, says: Marks['says']): number | null {
  let next = at;
  while (
    next < end &&
    next - at < 4 &&
    (STOP.test(tokens[next]?.text ?? '') ||
      CLOSES.test(tokens[next]?.text ?? '') ||
      EITHER.test(tokens[next]?.text ?? ''))
  )
    next++;
  const dash = DASH.test(tokens[next]?.text ?? '');
  if (dash) next++;
  if (!dash && tokens[next - 1]?.text !== ',') return null;
  return next < end && says(tokens[next]) ? next : null;
}

type Direction = 'open' | 'close' | null;

function directionOf(document: Document, token: Token, depth: number): Direction {
  if (OPENS.test(token.text)) return 'open';
  if (CLOSES.test(token.text)) return 'close';
  if (!EITHER.test(token.text)) return null;
  const before = document.text[token.start - 1] ?? ' ';
  const after = document.text[token.end] ?? ' ';
  const opening = SPACE_OR_OPENING.test(before);
  const closing = SPACE_OR_STOP.test(after);
  if (opening !== closing) return opening ? 'open' : 'close';
  return depth > 0 ? 'close' : 'open';
}

const closesSame = (open: Token | undefined, close: Token): boolean =>
  open?.text === '«' ? close.text === '»' : close.text !== '»';

/** Where words that were opened and never closed end: before «, – сказав», else with the paragraph. */
function endOfUnclosed(tokens: readonly Token[], from: number, to: number, says: Marks['says']): number {
  for (let at = from + 2; at < to; at++) {
    if (DASH.test(tokens[at]?.text ?? '') && STOP.test(tokens[at - 1]?.text ?? '') && says(tokens[at + 1]))
      return at - 1;
  }
  return to;
}

/** Where words that were closed and never opened begin: after the piece before them or after the last sentence in which somebody speaks. */
function startOfUnopened(document: Document, first: number, close: number, floor: number, says: Marks['says']): number {
  let start = close;
  for (let i = first; i >= 0; i--) {
    const sentence = document.sentences[i];
    if (!sentence || sentence.to <= floor) break;
    const from = Math.max(sentence.from, floor);
    if (start < close && document.tokens.slice(from, sentence.to).some(says)) break;
    start = from;
  }
  while (start < close && document.tokens[start]?.kind === 'mark') start++;
  return start;
}

function inParagraph(document: Document, paragraph: Paragraph, { says }: Marks): Quoted[] {
  const { tokens } = document;
  const out: Quoted[] = [];
  const stack: number[] = [];
  const inner: Quoted[] = [];
  let sentence = 0;
  // «»»»»»»»»»»: nothing but marks up to here, so no later search comes back
  let barren = paragraph.from;
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const token = tokens[at];
    if (!token) break;
    while ((document.sentences[sentence]?.to ?? Infinity) <= at) sentence++;
    const direction = token.kind === 'mark' ? directionOf(document, token, stack.length) : null;
    if (direction === 'open' && stack.length < DEPTH) stack.push(at);
    if (direction !== 'close') continue;
    const match = stack.findLastIndex((open) => closesSame(tokens[open], token));
    // «„Ми з „Назвою“ готові“, – сказав»: a mark before the verb of speech closes everything
    const all = stack.length > 1 && sayingAfter(tokens, at + 1, paragraph.to, says) !== null;
    const keep = all ? 0 : match >= 0 ? match : stack.length - 1;
    const from = stack[keep];
    if (from === undefined) {
      const floor = Math.max(out.at(-1)?.to ?? paragraph.from, barren);
      const start = startOfUnopened(document, sentence, at, floor, says);
      if (start === at) barren = at + 1;
      if (at - start > 2) out.push({ from: start, to: at + 1, opened: false, closed: true });
      continue;
    }
    stack.length = keep;
    (keep === 0 ? out : inner).push({ from, to: at + 1, opened: true, closed: true });
  }
  const open = stack[0];
  if (open === undefined) return out;
  const end = endOfUnclosed(tokens, open, paragraph.to, says);
  const within = inner.filter((piece) => piece.from > open);
  // a stray mark before whole pieces of its own is a slip; the pieces are what was quoted
  if (end === paragraph.to && within.length > 0)
    out.push(...within.filter((piece, i) => i === 0 || piece.from >= (within[i - 1]?.to ?? 0)));
  else out.push({ from: open, to: end, opened: true, closed: false });
  return out;
}

/** «— Ми готові, — сказав він. — Ми дамо»: in a dialogue the dashes part what is said from who says it. */
function dialogue(tokens: readonly Token[], paragraph: Paragraph, says: Marks['says']): Quoted[] {
  const out: Quoted[] = [];
  const isBreak = (at: number): boolean => DASH.test(tokens[at]?.text ?? '') && STOP.test(tokens[at - 1]?.text ?? '');
  let start: number | null = DASH.test(tokens[paragraph.from]?.text ?? '') ? paragraph.from + 1 : paragraph.from;
  for (let at = start; at < paragraph.to; at++) {
    if (!isBreak(at)) continue;
    if (start !== null && says(tokens[at + 1])) {
      if (at - 1 > start) out.push({ from: start, to: at - 1, opened: false, closed: false });
      start = null;
    } else start ??= at + 1;
  }
  if (out.length > 0 && start !== null && start < paragraph.to)
    out.push({ from: start, to: paragraph.to, opened: false, closed: false });
  return out;
}

/** Of a paragraph alone. */
export function quotedIn(document: Document, paragraph: Paragraph, marks: Marks): readonly Quoted[] {
  const pieces = inParagraph(document, paragraph, marks);
  const talk =
    pieces.length === 0 && (paragraph.kind === 'item' || DASH.test(document.tokens[paragraph.from]?.text ?? ''));
  return talk ? dialogue(document.tokens, paragraph, marks.says) : pieces;
}
