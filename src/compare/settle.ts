/** A difference and the person's choice → what my note keeps then: mine, theirs in its place, or both side by side. Everything else stays as it is. */
import type { KeptMention, NoteRecord } from '../model/note.ts';
import { describe } from '../notes/anchor.ts';
import { freeIds } from '../notes/fields.ts';
import { alone, without } from '../notes/standing.ts';
import type { Pair } from './pairs.ts';
import type { Compared, Tagging } from './taggings.ts';

/** Where one of us alone has tagged, both is that one. */
export type Choice = 'mine' | 'theirs' | 'both';

type Kept = NoteRecord | KeptMention;

/** Theirs as it stands in my text. */
function here<T extends Kept>(one: T, id: string, text: string, { other }: Pair<T>): T {
  return {
    ...one,
    id,
    ...(other && { evidence: { ...describe(text, other), ...(one.evidence.gone && { gone: true as const }) } }),
  };
}

function settled<T extends Kept>(
  kept: readonly T[],
  text: string,
  pairs: readonly Pair<T>[],
  pair: Pair<T>,
  choice: Choice,
  stem: string,
): readonly T[] {
  const { mine, theirs } = pair;
  if (choice === 'mine') return kept;
  if (theirs === null) return choice === 'both' ? kept : kept.filter(({ id }) => id !== mine?.id);
  const place = mine === null ? -1 : kept.findIndex(({ id }) => id === mine.id);
  if (choice === 'theirs' && mine !== null && place >= 0)
    return kept.map((one, i) => (i === place ? here(theirs, mine.id, text, pair) : one));
  const added = here(
    theirs,
    freeIds(
      kept.map(({ id }) => id),
      stem,
    )(theirs.id),
    text,
    pair,
  );
  // before the first of mine that comes after it in the order of the pairs
  const after = new Set(pairs.slice(pairs.indexOf(pair) + 1).flatMap((one) => one.mine?.id ?? []));
  const next = place >= 0 ? place + 1 : kept.findIndex(({ id }) => after.has(id));
  return next < 0 ? [...kept, added] : [...kept.slice(0, next), added, ...kept.slice(next)];
}

/**
 * Ids in what comes from them point to their records: mine where we have both, else nowhere. What repeats a record that I have not counts by
 * itself, unless another of mine that they say is the same does.
 */
function pointed(
  record: NoteRecord,
  records: readonly NoteRecord[],
  pairs: readonly Pair<NoteRecord>[],
  counts: (record: NoteRecord) => boolean,
): NoteRecord {
  const byId = new Map(records.map((one) => [one.id, one]));
  const mineOf = ({ mine }: Pair<NoteRecord>): NoteRecord | undefined => (mine ? byId.get(mine.id) : undefined);
  const byTheirs = new Map(pairs.map((pair) => [pair.theirs?.id, mineOf(pair)]));
  const ofMine = (id: string | undefined): string | undefined => (id === undefined ? undefined : byTheirs.get(id)?.id);
  const { sameAs, partOf, ...rest } = alone(record, (id) => ofMine(id) === undefined);
  const [same, part] = [ofMine(sameAs), ofMine(partOf)];
  const told = { ...rest, ...(same !== undefined && { sameAs: same }), ...(part !== undefined && { partOf: part }) };
  if (record.sameAs === undefined || same !== undefined) return told;
  const instead = pairs
    .filter(({ theirs }) => theirs?.sameAs === record.sameAs)
    .map(mineOf)
    .find((one) => one !== undefined && one.id !== record.id && counts(one));
  return instead ? { ...told, sameAs: instead.id, reason: 'not.same' } : told;
}

/** `which`: one of the pairs of `compared`, which was made of `mine`. `counts`: whether a record counts as it stands. */
export function settle(
  mine: Tagging,
  { records, mentions }: Compared,
  which: Pair<NoteRecord> | Pair<KeptMention>,
  choice: Choice,
  counts: (record: NoteRecord) => boolean,
): Pick<Tagging, 'records' | 'mentions'> {
  const record = records.find((pair) => pair === which);
  if (record) {
    const out = settled(mine.records, mine.text, records, record, choice, 'R');
    const before = new Set(mine.records);
    const left = out.map((one) => (before.has(one) ? one : pointed(one, out, records, counts)));
    const isGone = (id: string): boolean => id === record.mine?.id && !out.some((one) => one.id === id);
    return { records: left.map(without(left, isGone, counts)), mentions: mine.mentions };
  }
  const mention = mentions.find((pair) => pair === which);
  return {
    records: mine.records,
    mentions: mention ? settled(mine.mentions, mine.text, mentions, mention, choice, 'M') : mine.mentions,
  };
}
