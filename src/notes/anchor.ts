/**
 * A span of a text ⇄ a quote that finds it again after the text has changed. `locate(text, describe(text, span)).span` is the span.
 * What is not certain is never attached: it comes back as `needs-review` with the likeliest places.
 */
import search, { type Match } from 'approx-string-match';
import { bySpan, overlaps, type Span } from '../model/document.ts';
import type { Anchor, Located } from '../model/note.ts';
import { later } from '../model/once.ts';
import { firstIndex } from '../model/sorted.ts';
import { bodyStart } from '../text/body.ts';
import { type Occurrences, occurrences } from './occurrences.ts';
import { type Folded, foldQuote, harmless } from './quote.ts';

const CONTEXT = 32;

/** The weights of Hypothesis' anchoring: the position only breaks ties. */
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const TOTAL = WEIGHT.quote + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position;
const THRESHOLD = 0.8;
const MARGIN = 0.1;
/** Shorter quotes («500 млн євро») say too little to be known without their surroundings. */
const TELLING = 24;
const MOST_PLACES = 64;
const MOST_CANDIDATES = 5;

const isHigh = (unit: string | undefined): boolean => unit !== undefined && unit >= '\uD800' && unit <= '\uDBFF';
const isLow = (unit: string | undefined): boolean => unit !== undefined && unit >= '\uDC00' && unit <= '\uDFFF';

export function describe(text: string, span: Span): Anchor {
  const page = pageOf(text);
  const { body } = page;
  const exact = text.slice(span.start, span.end);
  let from = Math.max(Math.min(body, span.start), span.start - CONTEXT);
  let to = Math.min(text.length, span.end + CONTEXT);
  // half a character is no context
  if (from < span.start && isLow(text[from]) && isHigh(text[from - 1])) from++;
  if (to > span.end && isHigh(text[to - 1]) && isLow(text[to])) to--;
  const copies = exact.length >= CONTEXT / 4 ? page.copies().of(exact, 100).length : 1;
  return {
    exact,
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
    start: span.start - body,
    ...(copies > 1 && { copies }),
  };
}

/** How much of `part` stands in `text`, from 0 to 1; the first look is for the whole of it. */
function likeness(part: string, text: string): number {
  if (!part) return text ? 0 : 1;
  if (text.includes(part)) return 1;
  const best = search(text, part, part.length).reduce((least, match) => Math.min(least, match.errors), part.length);
  return 1 - best / part.length;
}

/** What is looked for, folded once. */
interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

interface Candidate extends Span {
  readonly quote: number;
  readonly context: number;
  readonly score: number;
}

function judge(body: string, sought: Sought, span: Span, quote: number): Candidate {
  const { prefix, suffix } = sought;
  const slack = 4;
  const before = body.slice(Math.max(0, span.start - prefix.length - slack), span.start);
  const after = body.slice(span.end, span.end + suffix.length + slack);
  const left = body.startsWith(prefix, span.start - prefix.length) && prefix ? 1 : likeness(prefix, before);
  const right = body.startsWith(suffix, span.end) && suffix ? 1 : likeness(suffix, after);
  const position = 1 - Math.min(1, Math.abs(span.start - sought.start) / Math.max(1, body.length));
  const sum = WEIGHT.quote * quote + WEIGHT.prefix * left + WEIGHT.suffix * right + WEIGHT.position * position;
  return { ...span, quote, context: left + right, score: sum / TOTAL };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The search ends a match where the errors are fewest; a word cut by it is taken whole. */
function toWords(body: string, span: Span): Span {
  let { start, end } = span;
  const isLetter = (at: number): boolean => LETTER.test(body[at] ?? '');
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start--;
  while (end < body.length && end > 0 && isLetter(end - 1) && isLetter(end)) end++;
  return { start, end };
}

/** Words added at either end belong to the sentence when its old surroundings stand behind them. */
function toContext(body: string, sought: Sought, span: Span): Span {
  const reach = CONTEXT;
  const head = sought.suffix.slice(0, reach / 2);
  const tail = sought.prefix.slice(-reach / 2);
  const after = head.length < 8 ? -1 : body.slice(span.end, span.end + reach + head.length).indexOf(head);
  const from = Math.max(0, span.start - reach - tail.length);
  const before = tail.length < 8 ? -1 : body.slice(from, span.start).lastIndexOf(tail);
  return { start: before < 0 ? span.start : from + before + tail.length, end: after < 0 ? span.end : span.end + after };
}

/** At most a tenth may differ in a short quote, a fifth in a long one; nothing in one under eight characters. */
function errorsAllowed(length: number): number {
  if (length < 8) return 0;
  return Math.min(256, Math.floor(length * (length < 64 ? 0.1 : 0.2)));
}

/** A text made ready for its records, which are located one after the other; equal quotes are searched once. */
interface Page {
  readonly text: string;
  readonly body: number;
  /** Of the text as it is. */
  readonly copies: () => Occurrences;
  readonly folded: () => Folded & { readonly where: Occurrences };
  /** By folded quote: where it stands, in order, the first 10,000. */
  readonly exact: Map<string, readonly number[]>;
  readonly rough: Map<string, readonly Match[]>;
}

/** The text with some spans blanked, so that they are not found again. */
function without(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort(bySpan)) {
    const from = Math.max(at, start);
    if (from >= end) continue;
    parts.push(text.slice(at, from), '\u0000'.repeat(end - from));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function memo<V>(known: Map<string, V>, key: string, find: () => V): V {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

const exactPlaces = (page: Page, exact: string): readonly number[] =>
  memo(page.exact, exact, () => page.folded().where.of(exact, 10_000));

/** Places like the quote, best first: what is found is blanked and the rest searched again, since a search tells only its best. */
function roughPlaces(page: Page, exact: string): readonly Match[] {
  const limit = errorsAllowed(exact.length);
  if (limit === 0) return [];
  return memo(page.rough, exact, () => {
    const out: Match[] = [];
    let rest = without(
      page.folded().text,
      exactPlaces(page, exact).map((start) => ({ start, end: start + exact.length })),
    );
    for (let round = 0; round < 4 && out.length < 2 * MOST_CANDIDATES; round++) {
      const matches = search(rest, exact, limit);
      if (matches.length === 0) break;
      out.push(...matches.slice(0, MOST_CANDIDATES));
      rest = without(rest, matches);
    }
    return out;
  });
}

function similar(page: Page, sought: Sought, known: readonly Span[]): Candidate[] {
  const body = page.folded().text;
  const out: Candidate[] = [];
  for (const match of roughPlaces(page, sought.exact)) {
    const span = toContext(body, sought, toWords(body, match));
    if (out.some((other) => overlaps(other, span)) || known.some((other) => overlaps(other, span))) continue;
    out.push(judge(body, sought, span, 1 - match.errors / sought.exact.length));
    if (out.length === MOST_CANDIDATES) break;
  }
  return out;
}

/** The gap that a rewritten sentence has left: what stands now between the old surroundings. */
function gap(page: Page, sought: Sought): Candidate | null {
  const { text: body, where } = page.folded();
  const { prefix, suffix, exact } = sought;
  if (prefix.length < 8 || suffix.length < 8) return null;
  for (const at of where.of(prefix, MOST_PLACES)) {
    const start = at + prefix.length;
    const size = body.slice(start, start + exact.length * 3 + suffix.length).indexOf(suffix);
    if (size < exact.length / 3) continue;
    return judge(body, sought, { start, end: start + size }, likeness(exact, body.slice(start, start + size)));
  }
  return null;
}

/** The `limit` of ascending numbers that are nearest to one. */
function nearest(all: readonly number[], to: number, limit: number): readonly number[] {
  if (all.length <= limit) return all;
  const at = firstIndex(all.length, (i) => (all[i] ?? 0) >= to);
  const around = all.slice(Math.max(0, at - limit), at + limit);
  return around.sort((a, b) => Math.abs(a - to) - Math.abs(b - to)).slice(0, limit);
}

function candidatesIn(page: Page, sought: Sought): { exact: Candidate[]; other: Candidate[] } {
  const { text: body, where } = page.folded();
  const { prefix, exact: quote, suffix } = sought;
  // the quote with all that stood around it, once: it is there, however many copies there are
  const [home, second] = where.of(prefix + quote + suffix, 2);
  if (home !== undefined && second === undefined) {
    const start = home + prefix.length;
    return { exact: [judge(body, sought, { start, end: start + quote.length }, 1)], other: [] };
  }
  const exact = nearest(exactPlaces(page, quote), sought.start, MOST_PLACES).map((start) =>
    judge(body, sought, { start, end: start + quote.length }, 1),
  );
  const other = similar(page, sought, exact);
  const hole = gap(page, sought);
  if (hole && ![...exact, ...other].some((one) => overlaps(one, hole))) other.push(hole);
  return { exact, other };
}

/** The one candidate that may be attached without asking. */
function certain(
  body: string,
  sought: Sought,
  exact: readonly Candidate[],
  other: readonly Candidate[],
  copies: number,
): Candidate | null {
  const home = exact.filter((one) => one.context === 2);
  if (home.length === 1) return home[0] ?? null;
  const [best, next] = [...exact, ...other].sort((a, b) => b.score - a.score);
  if (!best) return null;
  const clear = !next || best.score - next.score >= MARGIN;
  const sound = best.quote === 1 || harmless(sought.exact, body.slice(best.start, best.end));
  // where copies have come or gone, one side of the surroundings may be another copy's
  const single = copies === 1 || copies === exact.length || best.context >= 1.8;
  if (best.score >= THRESHOLD && clear && sound && single) return best;
  // the very same words, once then and once now: they have moved, unless another place looks like their home
  const [only] = exact;
  if (!only || exact.length > 1 || copies > 1 || sought.exact.length < TELLING) return null;
  return other.some((one) => one.context - only.context >= 0.5) ? null : only;
}

let last: Page | null = null;

/** The last text is remembered. */
function pageOf(text: string): Page {
  if (last?.text !== text) {
    const body = bodyStart(text);
    const copies = later(() => occurrences(text.slice(body)));
    const folded = later(() => {
      const made = foldQuote(text.slice(body));
      return { ...made, where: occurrences(made.text) };
    });
    last = { text, body, copies, folded, exact: new Map(), rough: new Map() };
  }
  return last;
}

export function locate(text: string, anchor: Anchor): Located {
  if (anchor.gone) return { state: 'detached', span: null, candidates: [] };
  const page = pageOf(text);
  const { body } = page;
  const start = body + anchor.start;
  const end = start + anchor.exact.length;
  const there =
    start >= 0 &&
    text.startsWith(anchor.exact, start) &&
    text.slice(Math.max(0, start - anchor.prefix.length), start) === anchor.prefix &&
    text.startsWith(anchor.suffix, end);
  if (there && (anchor.exact || anchor.prefix || anchor.suffix))
    return { state: 'attached', span: { start, end }, candidates: [] };
  const fold = (part: string): string => foldQuote(part).text;
  const sought = {
    exact: fold(anchor.exact),
    prefix: fold(anchor.prefix),
    suffix: fold(anchor.suffix),
    start: anchor.start,
  };
  if (!sought.exact.trim()) return { state: 'needs-review', span: null, candidates: [] };
  const folded = page.folded();
  const { exact, other } = candidatesIn(page, sought);
  const back = (span: Span): Span => ({ start: body + folded.start(span.start), end: body + folded.end(span.end) });
  const found = certain(folded.text, sought, exact, other, anchor.copies ?? 1);
  if (!found) {
    const all = [...exact, ...other].sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
    return { state: 'needs-review', span: null, candidates: all.map((one) => ({ ...back(one), score: one.score })) };
  }
  const span = back(found);
  const same = span.start === start && text.slice(span.start, span.end) === anchor.exact;
  return { state: same ? 'attached' : 'moved', span, candidates: [] };
}
