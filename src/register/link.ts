/** Rows that may be of one commitment → groups of rows that are, each join with its reason. */
import { shares } from '../model/ids.ts';
import type { Linkable } from './linkable.ts';
import type { Met } from './meetings.ts';
import { agree, type Link, RUNGS } from './rungs.ts';
import { EVENT, inOrder, type Said } from './said.ts';

/** Why a row stands in its group, and beside which earlier row; null for the row that the group began with. */
export type Joined = { readonly why: Link; readonly to: Said } | null;

export interface Group {
  /** In the order of time. */
  readonly members: readonly Said[];
  /** Of those that have joined another. */
  readonly joined: ReadonlyMap<Said, Joined>;
}

/** What a group says as a whole: two programmes, two names by the analyst or two statements of one note make two commitments. */
interface Growing {
  readonly members: Linkable[];
  readonly notes: Set<string>;
  origin: Linkable;
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
const likeness = ({ said: { record: a }, nth }: Linkable, { said: { record: b }, nth: other }: Linkable): number =>
  (a.programme && a.programme === b.programme ? 8 : 0) +
  (a.theme && a.theme === b.theme ? 4 : 0) +
  (shares(a.for, b.for) ? 2 : 0) +
  (nth === other ? 1 : 0);

function growing(one: Linkable): Growing {
  const { row, record, family, givers, ofGroup, nth, isMore, day } = one.said;
  const { programme, commitment, apart = false } = record;
  return {
    members: [one],
    notes: new Set([row.note.uri]),
    origin: one,
    programmes: new Set(programme === undefined ? [] : [programme]),
    givers: new Set(family === 'give' && givers !== '' && !ofGroup ? [givers] : []),
    turns: new Set(nth === null ? [] : [nth]),
    more: isMore ? (day ?? NEVER) : NEVER,
    plain: isMore ? NEVER : (day ?? NEVER),
    commitment,
    apart,
    strangers: new Set(),
  };
}

/** The smaller gives all it has to the larger. */
function grow(into: Growing, from: Growing): void {
  into.members.push(...from.members);
  for (const uri of from.notes) into.notes.add(uri);
  for (const other of from.strangers) {
    into.strangers.add(other);
    other.strangers.add(into);
  }
  for (const programme of from.programmes) into.programmes.add(programme);
  for (const givers of from.givers) into.givers.add(givers);
  for (const nth of from.turns) into.turns.add(nth);
  into.more = Math.min(into.more, from.more);
  into.plain = Math.min(into.plain, from.plain);
  into.commitment ??= from.commitment;
  into.apart ||= from.apart;
}

const NONE: ReadonlyMap<Said, Joined> = new Map();
const alone = ({ said }: Linkable): Group => ({ members: [said], joined: NONE });

/** `all` in the order of time, with everybody whom one of them meets. */
export function linked(all: readonly Linkable[], metBy: (one: Linkable) => Met): readonly Group[] {
  if (all.length === 1) return all.map(alone);
  const groups = new Map(all.map((one) => [one, growing(one)]));
  const joined = new Map<Said, Joined>();
  const groupOf = (one: Linkable): Growing => groups.get(one) as Growing;

  /** The origin that is later gives its place up, and that is where the reason stands. */
  function join(later: Linkable, earlier: Linkable, why: Link): void {
    const [a, b] = [groupOf(earlier), groupOf(later)];
    if (a === b) return;
    const [origin, other] = inOrder(a.origin.said, b.origin.said) < 0 ? [a.origin, b.origin] : [b.origin, a.origin];
    joined.set(other.said, { why, to: other === b.origin ? earlier.said : later.said });
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
    for (const one of from.members) groups.set(one, into);
    grow(into, from);
    into.origin = origin;
  }

  // the analyst first, then what one text says of itself
  const byName = new Map<string, Linkable>();
  for (const one of all) {
    const { commitment } = one.said.record;
    if (commitment === undefined) continue;
    const earlier = byName.get(commitment);
    if (earlier) join(one, earlier, 'analyst');
    else byName.set(commitment, one);
  }
  for (const one of all) {
    const other = one.repeats;
    if (other && agree(groupOf(one).commitment, groupOf(other).commitment)) join(one, other, 'same-note');
  }

  for (const one of all) {
    if (groupOf(one).apart) continue;
    const met = metBy(one);
    RUNGS.forEach(({ why }, nth) => {
      const mine = groupOf(one);
      let best: Linkable | null = null;
      let most = -1;
      for (const other of met[nth] ?? []) {
        const theirs = groupOf(other);
        if (theirs === mine || !mayJoin(mine, theirs, why)) continue;
        const like = likeness(one, other);
        if (!best || like > most || (like === most && inOrder(other.said, best.said) > 0)) [best, most] = [other, like];
      }
      if (best) join(one, best, why);
    });
  }

  return [...new Set(all.map(groupOf))].map(({ members }) => {
    const own = members.map(({ said }) => said).sort(inOrder);
    if (own.length === 1) return { members: own, joined: NONE };
    return {
      members: own,
      joined: new Map(own.flatMap((one) => (joined.has(one) ? [[one, joined.get(one) ?? null]] : []))),
    };
  });
}
