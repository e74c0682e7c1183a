/** What two people have tagged in one text → which of one is which of the other: the same place, then most said alike. One to one; what is left stands alone. */
import { lengthOf, type Span } from '../model/document.ts';
import type { Anchor } from '../model/note.ts';
import { groupBy } from '../model/sorted.ts';
import { locate } from '../notes/anchor.ts';
import { foldQuote, overlapping } from '../notes/quote.ts';

interface Anchored {
  readonly id: string;
  readonly evidence: Anchor;
}

export interface Pair<T> {
  readonly mine: T | null;
  readonly theirs: T | null;
  /** In my text: of mine, else of theirs; null when it is not found there. */
  readonly span: Span | null;
  /** Of theirs in my text. */
  readonly other: Span | null;
}

interface Placed<T> {
  readonly one: T;
  readonly span: Span | null;
  readonly quote: string;
}

interface Option<T> {
  readonly a: Placed<T>;
  readonly b: Placed<T>;
  readonly like: number;
}

/** From 0 to 1: how much of the shorter one is in both. */
const shared = (a: Span, b: Span): number =>
  Math.max(0, overlapping(a, b)) / Math.max(1, Math.min(lengthOf(a), lengthOf(b)));

/** Pairs that stand over each other, found in the order of the text. */
function* inOnePlace<T>(mine: readonly Placed<T>[], theirs: readonly Placed<T>[]): Generator<[Placed<T>, Placed<T>]> {
  const ordered = theirs.filter(({ span }) => span !== null).sort((a, b) => at(a) - at(b));
  const longest = Math.max(0, ...ordered.map(({ span }) => (span ? lengthOf(span) : 0)));
  let first = 0;
  for (const a of [...mine].sort((one, other) => at(one) - at(other))) {
    if (!a.span) continue;
    while (first < ordered.length && at(ordered[first]) + longest <= a.span.start) first++;
    for (let i = first; i < ordered.length; i++) {
      const b = ordered[i];
      if (!b?.span || b.span.start >= a.span.end) break;
      // a note about another part of a long sentence only touches it
      if (shared(a.span, b.span) >= 0.5) yield [a, b];
    }
  }
}
const at = (placed: Placed<unknown> | undefined): number => placed?.span?.start ?? Number.POSITIVE_INFINITY;

/** What is not found in the text: the very same words. */
function* ofOneQuote<T>(mine: readonly Placed<T>[], theirs: readonly Placed<T>[]): Generator<[Placed<T>, Placed<T>]> {
  const byQuote = groupBy(
    theirs.filter(({ quote }) => quote),
    ({ quote }) => quote,
  );
  for (const a of mine)
    for (const b of byQuote.get(a.quote) ?? []) if (a.span === null || b.span === null) yield [a, b];
}

/** `like`: how much two of one place say alike; null when they cannot be one. In the order of my text, what stands nowhere last. */
export function pairUp<T extends Anchored>(
  text: string,
  mine: readonly T[],
  theirs: readonly T[],
  like: (a: T, b: T) => number | null,
): readonly Pair<T>[] {
  const place = (one: T): Placed<T> => ({
    one,
    span: locate(text, one.evidence).span,
    quote: foldQuote(one.evidence.exact).text.trim(),
  });
  const ours = mine.map(place);
  const others = theirs.map(place);
  const options: Option<T>[] = [];
  for (const [a, b] of [...inOnePlace(ours, others), ...ofOneQuote(ours, others)]) {
    const alike = like(a.one, b.one);
    if (alike === null) continue;
    const near = a.span && b.span ? shared(a.span, b.span) : 0;
    options.push({ a, b, like: alike + near + (a.one.id === b.one.id ? 1 : 0) });
  }
  const found = new Map<Placed<T>, Placed<T>>();
  const used = new Set<Placed<T>>();
  for (const { a, b } of options.sort((x, y) => y.like - x.like)) {
    if (found.has(a) || used.has(b)) continue;
    found.set(a, b);
    used.add(b);
  }
  const pairs: Pair<T>[] = ours.map((a) => {
    const b = found.get(a);
    return { mine: a.one, theirs: b?.one ?? null, span: a.span ?? b?.span ?? null, other: b?.span ?? null };
  });
  for (const b of others) if (!used.has(b)) pairs.push({ mine: null, theirs: b.one, span: b.span, other: b.span });
  const start = ({ span }: Pair<T>): number => span?.start ?? text.length;
  return pairs
    .map((pair, i) => ({ pair, i }))
    .sort((a, b) => start(a.pair) - start(b.pair) || a.i - b.i)
    .map(({ pair }) => pair);
}
