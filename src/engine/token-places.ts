/** Mentions → the tokens [from, to) that they cover, and back: both lists are sorted, so one pass is enough. */
import type { Document, Span, TokenRange } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { same } from '../model/same.ts';
import { firstIndex } from '../model/sorted.ts';
import { ByToken } from '../text/by-token.ts';

export function placesOf({ tokens }: Document, mentions: readonly Mention[]): readonly TokenRange[] {
  let at = 0;
  return mentions.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
    return { from: at, to };
  });
}

/** Token → the longest mention that begins there. */
export function startingAt({ tokens }: Document, places: readonly TokenRange[]): ByToken<number> {
  const out = new ByToken<number>(tokens.length);
  places.forEach(({ from }, i) => {
    if (!out.has(from)) out.set(from, i);
  });
  return out;
}

/** Token after the last of a mention → the longest mention that ends there. */
export function endingAt({ tokens }: Document, places: readonly TokenRange[]): ByToken<number> {
  const out = new ByToken<number>(tokens.length);
  places.forEach(({ from, to }, i) => {
    const other = out.get(to);
    if (other === undefined || from < (places[other]?.from ?? 0)) out.set(to, i);
  });
  return out;
}

export const moved = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** The mentions of a paragraph, as they stand in the text. */
export interface OwnMentions {
  /** Of the paragraph. */
  readonly start: number;
  /** Which of all mentions is the first of them. */
  readonly first: number;
  readonly list: readonly Mention[];
}

export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): OwnMentions {
  const from = (offset: number): number => firstIndex(mentions.length, (i) => (mentions[i]?.start ?? offset) >= offset);
  const first = from(start);
  return { start, first, list: mentions.slice(first, from(end)) };
}

/** In the paragraph's own offsets. */
export const inOwnOffsets = ({ start, list }: OwnMentions): readonly Mention[] =>
  start === 0 ? list : list.map((mention) => moved(mention, -start));

/** In their own offsets they are the same. */
export const sameMentions = (a: OwnMentions, b: OwnMentions): boolean =>
  a.list.length === b.list.length &&
  a.list.every((mention, i) => {
    const other = b.list[i] as Mention;
    if (mention.start - a.start !== other.start - b.start || mention.end - a.start !== other.end - b.start)
      return false;
    return same(mention, other, OFFSETS);
  });

const OFFSETS: ReadonlySet<string> = new Set(['start', 'end']);

/** Text of tokens [from, to) without the marks at its ends. */
export function spanOf(document: Document, from: number, to: number): (Span & { readonly text: string }) | null {
  let [first, last] = [from, to];
  const isMark = (at: number): boolean =>
    document.tokens[at]?.kind === 'mark' && !/^["«»“”„)(]$/.test(document.tokens[at]?.text ?? '');
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  const start = document.tokens[first]?.start;
  const end = document.tokens[last - 1]?.end;
  return start === undefined || end === undefined || last <= first
    ? null
    : { start, end, text: document.text.slice(start, end) };
}
