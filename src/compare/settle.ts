/** A difference and the person's choice → what my note keeps then: mine, theirs in its place, or both side by side. Everything else stays as it is. */
import type { KeptMention, NoteRecord } from '../model/note.ts';
import { describe } from '../notes/anchor.ts';
import { freeIds } from '../notes/fields.ts';
import { without } from '../notes/standing.ts';
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

/** Ids in what comes from them point to their records: mine where we have both, else nowhere. */
function pointed(
  records: readonly NoteRecord[],
  before: ReadonlySet<NoteRecord>,
  names: ReadonlyMap<string, string>,
): readonly NoteRecord[] {
  const has = new Set(records.map(({ id }) => id));
  return records.map((record) => {
    const { sameAs, partOf, ...rest } = record;
    if (before.has(record) || (sameAs === undefined && partOf === undefined)) return record;
    const now = (id: string | undefined): string | undefined => {
      const name = id === undefined ? undefined : names.get(id);
      return name !== undefined && has.has(name) ? name : undefined;
    };
    const [same, part] = [now(sameAs), now(partOf)];
    return { ...rest, ...(same !== undefined && { sameAs: same }), ...(part !== undefined && { partOf: part }) };
  });
}

/** `which`: one of the pairs of `compared`, which was made of `mine`. */
export function settle(
  mine: Tagging,
  { records, mentions }: Compared,
  which: Pair<NoteRecord> | Pair<KeptMention>,
  choice: Choice,
): Pick<Tagging, 'records' | 'mentions'> {
  const record = records.find((pair) => pair === which);
  if (record) {
    const out = settled(mine.records, mine.text, records, record, choice, 'R');
    const names = new Map(
      records.flatMap((pair) => (pair.mine && pair.theirs ? [[pair.theirs.id, pair.mine.id] as const] : [])),
    );
    const isGone = (id: string): boolean => id === record.mine?.id && !out.some((one) => one.id === id);
    const left = pointed(out, new Set(mine.records), names);
    return { records: left.map(without(left, isGone)), mentions: mine.mentions };
  }
  const mention = mentions.find((pair) => pair === which);
  return {
    records: mine.records,
    mentions: mention ? settled(mine.mentions, mine.text, mentions, mention, choice, 'M') : mine.mentions,
  };
}
