/**
 * Rows of many notes → groups of rows that tell of one commitment, each join with its reason. The order of the notes changes nothing.
 * Near-linear: under one key a row is compared only with the latest row of each kind, never with all.
 */
import { shares } from '../model/ids.ts';
import type { Row } from './index.ts';
import { agree, type Link, rungs } from './rungs.ts';
import { EVENT, inOrder, type Said, said } from './said.ts';
import { atOnce, each, mapped, type Steps } from './steps.ts';

/** Why a row stands in its group, and beside which earlier row; null for the row that the group began with. */
export type Joined = { readonly why: Link; readonly to: Said } | null;

export interface Group {
  /** In the order of time. */
  readonly members: readonly Said[];
  readonly joined: ReadonlyMap<Said, Joined>;
}

/** What a group says as a whole: two programmes, two names by the analyst or two statements of one note make two commitments. */
interface Growing {
  readonly members: Said[];
  readonly notes: Set<string>;
  origin: Said;
  /** More than one only by the analyst's word. */
  readonly programmes: Set<string>;
  /** Who gives, by name; a group is whoever is named for it. */
  readonly givers: Set<string>;
  /** «Третій транш». */
  readonly turns: Set<string>;
  /** First day of «ще 100 млн», and of what is told without «ще»; of none Infinity. */
  more: number;
  plain: number;
  commitment: string | undefined;
  apart: boolean;
  /** Those with which it has a note in common. */
  readonly strangers: Set<Growing>;
}

const NEVER = Number.POSITIVE_INFINITY;

/** One of them is empty, or they have something in common. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** «Ще 100 млн» is not what was told days before, whoever tells both without «ще» later. */
const isBeside = (more: Growing, other: Growing): boolean => more.more !== NEVER && other.plain < more.more - EVENT;

const mayJoin = (a: Growing, b: Growing, why: Link): boolean => {
  if (a.apart || b.apart || !agree(a.commitment, b.commitment)) return false;
  if (isBeside(a, b) || isBeside(b, a)) return false;
  if (!meet(a.turns, b.turns) || !meet(a.programmes, b.programmes)) return false;
  if (why !== 'same-words' && !meet(a.givers, b.givers)) return false;
  if (a.strangers.has(b)) return false;
  const [few, many] = a.notes.size < b.notes.size ? [a, b] : [b, a];
  for (const uri of few.notes) {
    if (!many.notes.has(uri)) continue;
    // they only grow: what one note has told as two stays two
    a.strangers.add(b);
    b.strangers.add(a);
    return false;
  }
  return true;
};

/** How likely of several candidates: the same place among twins, the same programme, theme and beneficiary. */
const likeness = ({ record: a }: Said, { record: b }: Said, twins: boolean): number =>
  (a.programme && a.programme === b.programme ? 8 : 0) +
  (a.theme && a.theme === b.theme ? 4 : 0) +
  (shares(a.for, b.for) ? 2 : 0) +
  (twins ? 1 : 0);

/** Two rows of a kind differ in nothing by which a candidate is preferred. */
const kindOf = ({ record, sums }: Said): string =>
  [record.programme, record.theme, record.for, record.commitment, sums.map(({ currency }) => currency)].join('|');

/** The how manieth of its note that says the very same: the first finds the first of another note, the second the second. */
function* twinsOf(all: readonly Said[]): Steps<ReadonlyMap<Said, number>> {
  const counts = new Map<Row['note'], Map<string, number>>();
  const twins = new Map<Said, number>();
  yield* each(all, (one) => {
    const { row, family, givers, sums, things } = one;
    const own = counts.get(row.note) ?? new Map<string, number>();
    counts.set(row.note, own);
    const key = `${family}\n${givers}\n${JSON.stringify([sums, things])}\n${kindOf(one)}`;
    const nth = own.get(key) ?? 0;
    own.set(key, nth + 1);
    twins.set(one, nth);
  });
  return twins;
}

/** Two records of a note may have one id, since people copy them: the second gets its place. */
const withOwnKey =
  (seen: Map<string, number>) =>
  (one: Said): Said => {
    const copies = seen.get(one.key) ?? 0;
    seen.set(one.key, copies + 1);
    return copies === 0 ? one : { ...one, key: `${one.key}~${copies}` };
  };

/** Rows of one kind under one key: the latest, and the latest of each number among twins, where there is more than one number. */
interface Alike {
  readonly kind: string;
  readonly nth: number;
  latest: Said;
  twins: Map<number, Said> | null;
}

/** Under one key the only kind, as most often, or all by their kinds. */
type Bucket = Alike | Map<string, Alike>;
type Buckets = Map<string | number, Bucket>;

/** Of a key under which there are more kinds the latest are compared with. */
const MOST_KINDS = 64;

function putAmong(alike: Alike, nth: number, one: Said): void {
  if (alike.nth !== nth) alike.twins ??= new Map([[alike.nth, alike.latest]]);
  alike.twins?.set(nth, one);
  alike.latest = one;
}

function put(buckets: Buckets, key: string | number, kind: string, nth: number, one: Said): void {
  const bucket = buckets.get(key);
  if (!bucket) buckets.set(key, { kind, nth, latest: one, twins: null });
  else if (bucket instanceof Map) putInKinds(bucket, kind, nth, one);
  else if (bucket.kind === kind) putAmong(bucket, nth, one);
  else {
    const kinds = new Map([[bucket.kind, bucket]]);
    putInKinds(kinds, kind, nth, one);
    buckets.set(key, kinds);
  }
}

function putInKinds(kinds: Map<string, Alike>, kind: string, nth: number, one: Said): void {
  const alike = kinds.get(kind);
  if (alike) putAmong(alike, nth, one);
  // put in anew, so that the first is the one that was not told for longest
  kinds.delete(kind);
  kinds.set(kind, alike ?? { kind, nth, latest: one, twins: null });
  const [oldest] = kinds.size > MOST_KINDS ? kinds.keys() : [];
  if (oldest !== undefined) kinds.delete(oldest);
}

/** Of each kind under any of these keys the latest, and the latest with the same number. */
function met(buckets: Buckets, keys: readonly (string | number)[], nth: number): Iterable<Said> {
  const found = new Set<Said>();
  const add = ({ latest, twins }: Alike): void => {
    found.add(twins?.get(nth) ?? latest).add(latest);
  };
  for (const key of keys) {
    const bucket = buckets.get(key);
    if (bucket instanceof Map) bucket.forEach(add);
    else if (bucket) add(bucket);
  }
  return found;
}

/** The notes in order, then what each says: far less to compare than row by row. */
function* sorted(all: readonly Said[]): Steps<Said[]> {
  const notes = new Map<Row['note'], Said[]>();
  yield* each(all, (one) => {
    const own = notes.get(one.row.note);
    if (own) own.push(one);
    else notes.set(one.row.note, [one]);
  });
  const lists = [...notes.values()].sort(([a], [b]) => inOrder(a as Said, b as Said));
  yield;
  return (yield* mapped(lists, (list) => list.sort(inOrder))).flat();
}

export const link = (rows: readonly Row[]): readonly Group[] => atOnce(linking(rows));

export function* linking(rows: readonly Row[]): Steps<readonly Group[]> {
  const first = new Map<string, Row['note']>();
  const own = rows.filter(({ record, note }) => {
    // a note that is given twice says everything once
    if (!first.has(note.uri)) first.set(note.uri, note);
    return record.review !== 'rejected' && first.get(note.uri) === note;
  });
  const all = (yield* sorted(yield* mapped(own, said))).map(withOwnKey(new Map()));
  yield;

  const groups = new Map<Said, Growing>();
  const joined = new Map<Said, Joined>();
  yield* each(all, (one) => {
    const { programme, commitment, apart = false } = one.record;
    const givers = one.family === 'give' && one.givers !== '' && !one.ofGroup ? one.givers : undefined;
    groups.set(one, {
      members: [one],
      notes: new Set([one.row.note.uri]),
      origin: one,
      programmes: new Set(programme === undefined ? [] : [programme]),
      givers: new Set(givers === undefined ? [] : [givers]),
      turns: new Set(one.nth === null ? [] : [one.nth]),
      more: one.isMore ? (one.day ?? NEVER) : NEVER,
      plain: one.isMore ? NEVER : (one.day ?? NEVER),
      commitment,
      apart,
      strangers: new Set(),
    });
    joined.set(one, null);
  });
  const groupOf = (one: Said): Growing => groups.get(one) as Growing;

  /** The origin that is later gives its place up, and that is where the reason stands. */
  function join(later: Said, earlier: Said, why: Link): void {
    const [a, b] = [groupOf(earlier), groupOf(later)];
    if (a === b) return;
    const [origin, other] = inOrder(a.origin, b.origin) < 0 ? [a.origin, b.origin] : [b.origin, a.origin];
    joined.set(other, { why, to: other === b.origin ? earlier : later });
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
    for (const one of from.members) {
      into.members.push(one);
      groups.set(one, into);
    }
    for (const uri of from.notes) into.notes.add(uri);
    for (const other of from.strangers) {
      into.strangers.add(other);
      other.strangers.add(into);
    }
    into.origin = origin;
    for (const programme of from.programmes) into.programmes.add(programme);
    for (const givers of from.givers) into.givers.add(givers);
    for (const nth of from.turns) into.turns.add(nth);
    into.more = Math.min(into.more, from.more);
    into.plain = Math.min(into.plain, from.plain);
    into.commitment ??= from.commitment;
    into.apart ||= from.apart;
  }

  // the analyst first, then what one text says of itself
  const byName = new Map<string, Said>();
  const byKey = new Map(all.map((one) => [one.key, one]));
  for (const one of all) {
    const { commitment } = one.record;
    if (commitment === undefined) continue;
    const earlier = byName.get(commitment);
    if (earlier) join(one, earlier, 'analyst');
    else byName.set(commitment, one);
  }
  for (const one of all) {
    const { sameAs } = one.record;
    const other = sameAs === undefined ? undefined : byKey.get(`${one.row.note.uri}#${sameAs}`);
    if (other && !other.record.apart && agree(groupOf(one).commitment, groupOf(other).commitment))
      join(one, other, 'same-note');
  }

  const ladder = (yield* rungs(all)).map((rung) => ({ ...rung, buckets: new Map() as Buckets }));
  const twins = yield* twinsOf(all);
  yield* each(all, (one) => {
    if (groupOf(one).apart) return;
    const nth = twins.get(one) ?? 0;
    const kind = kindOf(one);
    const like = (other: Said): number => likeness(one, other, twins.get(other) === nth);
    for (const { why, keys, fits, buckets } of ladder) {
      const own = keys(one);
      const mine = groupOf(one);
      let best: Said | null = null;
      for (const other of met(buckets, own, nth)) {
        const theirs = groupOf(other);
        if (theirs === mine || !fits(one, other) || !mayJoin(mine, theirs, why)) continue;
        if (!best || like(other) > like(best) || (like(other) === like(best) && inOrder(other, best) > 0)) best = other;
      }
      if (best) join(one, best, why);
      for (const key of own) put(buckets, key, kind, nth, one);
    }
  });

  return yield* mapped([...new Set(all.map(groupOf))], ({ members }) => ({
    members: members.sort(inOrder),
    joined: new Map(members.map((one) => [one, joined.get(one) ?? null])),
  }));
}
