/** Two taggings of a note → where they agree, where they do not and in what; of many notes together, how far beyond chance. */
import type { Span } from '../model/document.ts';
import type { KeptMention, NoteRecord } from '../model/note.ts';
import { bodyStart } from '../text/body.ts';
import { placeReliability, type Places, type Reliability, reliability, type Unit } from './alpha.ts';
import { MENTION_KINDS, type MentionKind, OF_MENTIONS, OF_RECORDS, RECORD_KINDS, type RecordKind } from './kinds.ts';
import { type Pair, pairUp } from './pairs.ts';

/** One version of a note: what somebody has tagged in it. */
export interface Tagging {
  readonly text: string;
  readonly records: readonly NoteRecord[];
  readonly mentions: readonly KeptMention[];
}

interface Matched<T, K extends string> extends Pair<T> {
  /** Kinds of which they say otherwise; none where one side has not tagged it. */
  readonly differs: readonly K[];
}
export type MatchedRecord = Matched<NoteRecord, RecordKind>;
export type MatchedMention = Matched<KeptMention, MentionKind>;

export interface Compared {
  readonly records: readonly MatchedRecord[];
  readonly mentions: readonly MatchedMention[];
  /** Characters of my text that both, one or neither has tagged with a record. */
  readonly places: Places;
  /** The text itself is one and the same, whatever the front matter. */
  readonly isSameText: boolean;
}

export const agrees = ({ mine, theirs, differs }: Matched<unknown, string>): boolean =>
  mine !== null && theirs !== null && differs.length === 0;

type Codes<T, K extends string> = Readonly<Record<K, (one: T) => string | null>>;

const otherwise = <T, K extends string>(kinds: readonly K[], codes: Codes<T, K>, a: T, b: T): readonly K[] =>
  kinds.filter((kind) => {
    const [mine, theirs] = [codes[kind](a), codes[kind](b)];
    return mine !== null && theirs !== null && mine !== theirs;
  });

const matched = <T, K extends string>(
  pairs: readonly Pair<T>[],
  kinds: readonly K[],
  codes: Codes<T, K>,
): readonly Matched<T, K>[] =>
  pairs.map((pair) => ({
    ...pair,
    differs: pair.mine && pair.theirs ? otherwise(kinds, codes, pair.mine, pair.theirs) : [],
  }));

/** Joined where they touch, in the order of the text. */
function united(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function placesOf(text: string, pairs: readonly Pair<NoteRecord>[]): Places {
  const isTagged = (record: NoteRecord | null): boolean => record !== null && record.review !== 'rejected';
  // a pair has the place of mine in `span` and that of theirs in `other`
  const mine = united(pairs.flatMap(({ mine, span }) => (isTagged(mine) && span ? [span] : [])));
  const theirs = united(pairs.flatMap(({ theirs, other }) => (isTagged(theirs) && other ? [other] : [])));
  const either = length(united([...mine, ...theirs]));
  const both = length(mine) + length(theirs) - either;
  return { both, one: either - both, neither: text.length - bodyStart(text) - either };
}

/** Rejections of the same words as one thing: what kind they reject must be one. */
const sameKind = (a: KeptMention, b: KeptMention): number | null => {
  if (a.kind !== b.kind) return null;
  return MENTION_KINDS.length - otherwise(MENTION_KINDS, OF_MENTIONS, a, b).length;
};

export function compareTaggings(mine: Tagging, theirs: Tagging): Compared {
  const records = pairUp(
    mine.text,
    mine.records,
    theirs.records,
    (a, b) => RECORD_KINDS.length - otherwise(RECORD_KINDS, OF_RECORDS, a, b).length,
  );
  return {
    records: matched(records, RECORD_KINDS, OF_RECORDS),
    mentions: matched(pairUp(mine.text, mine.mentions, theirs.mentions, sameKind), MENTION_KINDS, OF_MENTIONS),
    places: placesOf(mine.text, records),
    isSameText: mine.text.slice(bodyStart(mine.text)) === theirs.text.slice(bodyStart(theirs.text)),
  };
}

/** A note that only one of the two has: all of it stands alone, and nothing is said of its places. */
export function compareAlone(tagging: Tagging, whose: 'mine' | 'theirs'): Compared {
  const nothing: Tagging = { ...tagging, records: [], mentions: [] };
  const compared = whose === 'mine' ? compareTaggings(tagging, nothing) : compareTaggings(nothing, tagging);
  return { ...compared, places: { both: 0, one: 0, neither: 0 } };
}

/** Only what a person has decided. */
export const reviewed = (tagging: Tagging): Tagging => ({
  ...tagging,
  records: tagging.records.filter(({ review }) => review !== 'auto'),
});

export interface Agreement {
  /** Whether a character of the text is tagged. */
  readonly place: Reliability;
  readonly records: Readonly<Record<RecordKind, Reliability>>;
  readonly mentions: Readonly<Record<MentionKind, Reliability>>;
  readonly counts: Counts;
}

/** Of records and mentions together. */
export interface Counts {
  readonly agreed: number;
  readonly otherwise: number;
  readonly onlyMine: number;
  readonly onlyTheirs: number;
}

const unitsOf = <T>(pairs: readonly Pair<T>[], code: (one: T) => string | null): readonly Unit[] =>
  pairs.map(({ mine, theirs }) => [mine ? code(mine) : null, theirs ? code(theirs) : null]);

const perKind = <T, K extends string>(
  kinds: readonly K[],
  codes: Codes<T, K>,
  pairs: readonly Pair<T>[],
): Readonly<Record<K, Reliability>> =>
  Object.fromEntries(kinds.map((kind) => [kind, reliability(unitsOf(pairs, codes[kind]))])) as Record<K, Reliability>;

/** All notes are one set of units: what is seldom in one note may be often in many. */
export function agreementOf(notes: readonly Compared[]): Agreement {
  const records = notes.flatMap((note) => note.records);
  const mentions = notes.flatMap((note) => note.mentions);
  const add = (of: (places: Places) => number): number => notes.reduce((sum, { places }) => sum + of(places), 0);
  const all: readonly Matched<unknown, string>[] = [...records, ...mentions];
  const count = (fits: (pair: Matched<unknown, string>) => boolean): number => all.filter(fits).length;
  return {
    place: placeReliability({
      both: add(({ both }) => both),
      one: add(({ one }) => one),
      neither: add(({ neither }) => neither),
    }),
    records: perKind(RECORD_KINDS, OF_RECORDS, records),
    mentions: perKind(MENTION_KINDS, OF_MENTIONS, mentions),
    counts: {
      agreed: count(agrees),
      otherwise: count(({ differs }) => differs.length > 0),
      onlyMine: count(({ theirs }) => theirs === null),
      onlyTheirs: count(({ mine }) => mine === null),
    },
  };
}
