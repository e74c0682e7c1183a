/** Totals of a group («європейські партнери внесли 1,5 млрд») or so far («загалом від початку війни») beside what they are made of: nothing is added twice. */
import { isGroup } from '../model/ids.ts';
import { firstIndex, put } from '../model/sorted.ts';
import type { Commitment, Worth } from './commitments.ts';
import { dayOf } from './dates.ts';
import { isClosed, mayBelong } from './groups.ts';
import { EVENT, isRunning } from './said.ts';
import { each, mapped, type Steps } from './steps.ts';

/** Members are told of after their total too; what was given before it is in it. */
const AFTER = 45;
/** A promise of a few known givers, without a programme: their own shares are told within these days. */
const SOON = 14;

interface Placed {
  readonly commitment: Commitment;
  /** Of its lead: a total that was told again is as of then. */
  readonly day: number | null;
  readonly isTotal: boolean;
  /** «Загалом від початку війни». */
  readonly isRunning: boolean;
  /** As a total, and as a part of one. */
  readonly pots: { readonly whole: string | null; readonly part: string | null };
  readonly purse: string | null;
}

const isRunningTotal = ({ lead }: Commitment): boolean => isRunning(lead.record);

const isTotal = (commitment: Commitment): boolean => {
  const { by, lead } = commitment;
  if (by.length === 0) return false;
  return by.every(isGroup) || (by.length > 1 && lead.record.joint === true) || isRunningTotal(commitment);
};

/** «Данія, Норвегія та Швеція разом»: each of them, and two of the three; a group: whoever may be meant by it. */
function covers(whole: Placed, one: Placed): boolean {
  const [total, part] = [whole.commitment, one.commitment];
  const belongs = (id: string): boolean =>
    total.by.some((other) => other === id || (isGroup(other) && mayBelong(id, other)));
  if (total === part || part.by.length === 0 || !part.by.every(belongs)) return false;
  if (!whole.isRunning) return String(part.by) !== String(total.by);
  // so far within a programme is in all so far, not the other way round
  return !one.isRunning || (!total.lead.record.programme && part.lead.record.programme !== undefined);
}

/** What commitments of one pot have in common: a programme, or the theme when the givers are few and known. */
function potOf(commitment: Commitment, isWhole: boolean): string | null {
  const { lead, by, domestic } = commitment;
  const { programme, theme } = lead.record;
  if (domestic) return null;
  if (programme) return `programme ${programme}`;
  if (isWhole && isRunningTotal(commitment)) return null;
  return theme && (!isWhole || by.every((id) => !isGroup(id) || isClosed(id))) ? `theme ${theme}` : null;
}

/** All that somebody has given so far, whatever for. */
const purseOf = ({ by, domestic }: Commitment): string | null => (domestic ? null : `purse ${by.join(' ')}`);

function inTime(total: Placed, part: Placed): boolean {
  if (total.day === null || part.day === null) return true;
  const later = part.day - total.day;
  const { programme, act } = total.commitment.lead.record;
  if (total.isRunning) return later <= EVENT;
  if (!programme) return Math.abs(later) <= SOON;
  // «вже внесли»: everything up to that day
  return later <= AFTER && (later >= -AFTER || act === 'contribution_report' || act === 'delivery_report');
}

/** The narrowest first: of «партнери» and «країни Балтії» a giver belongs to the latter. */
function width({ by }: Commitment): number {
  if (by.every((id) => !isGroup(id))) return by.length;
  if (by.every((id) => !isGroup(id) || isClosed(id))) return 10;
  return by.some((id) => mayBelong('US', id)) ? 1000 : 100;
}

/** What is left of a total when its members are taken out; null when they are told in another currency, so that nobody can say. */
function remainder(total: readonly Worth[], members: readonly Commitment[]): readonly Worth[] | null {
  const given = members.flatMap(({ worth }) => worth);
  if (given.some(({ currency }) => !total.some((one) => one.currency === currency))) return null;
  return total.map(({ currency, min, max, approx }) => {
    const own = given.filter((one) => one.currency === currency);
    const least = own.reduce((sum, one) => sum + (one.min ?? 0), 0);
    const most = own.reduce((sum, one) => sum + (one.max ?? one.min ?? 0), 0);
    return {
      currency,
      min: Math.max(0, (min ?? 0) - most),
      max: max === null ? null : Math.max(0, max - least),
      ...((approx || own.some((one) => one.approx)) && { approx: true as const }),
    };
  });
}

const isLeft = ({ min, max }: Worth): boolean => (min ?? 0) > 0 || max === null || max > 0;

const known = new WeakMap<Commitment, Placed>();

/** Worked out once, since commitments stay while notes change. */
function placed(commitment: Commitment): Placed {
  const one = known.get(commitment) ?? placing(commitment);
  known.set(commitment, one);
  return one;
}

function placing(commitment: Commitment): Placed {
  const { note } = commitment.lead;
  return {
    commitment,
    day: dayOf(note.analysis?.date ?? note.meta.date),
    isTotal: isTotal(commitment),
    isRunning: isRunningTotal(commitment),
    pots: { whole: potOf(commitment, true), part: potOf(commitment, false) },
    purse: purseOf(commitment),
  };
}

/** Of several totals of one group, that which is nearest in time; those of one kind are sorted by day. */
function nearest(totals: readonly Placed[], part: Placed): Placed | undefined {
  const at = firstIndex(totals.length, (i) => (totals[i]?.day ?? Number.POSITIVE_INFINITY) >= (part.day ?? 0));
  return [totals[at], totals[at - 1]].find((one) => one && inTime(one, part));
}

/** Totals in their pots, by who gives, each list by day. */
function potted(totals: readonly Placed[], potOf: (total: Placed) => string | null): Pots {
  const pots = new Map<string, Map<string, Placed[]>>();
  for (const total of totals) {
    const pot = potOf(total);
    if (pot === null) continue;
    const kinds = pots.get(pot) ?? new Map<string, Placed[]>();
    const kind = `${total.isRunning} ${total.commitment.by.join(' ')}`;
    put(kinds, kind, total);
    pots.set(pot, kinds);
  }
  const byDay = (a: Placed, b: Placed): number =>
    (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY);
  for (const kinds of pots.values()) for (const list of kinds.values()) list.sort(byDay);
  return pots;
}

type Pots = ReadonlyMap<string, ReadonlyMap<string, readonly Placed[]>>;

/** The narrowest total of the pot that may hold it. */
const holder = (pots: Pots, pot: string | null, part: Placed): Placed | undefined =>
  [...((pot === null ? undefined : pots.get(pot)) ?? new Map<string, readonly Placed[]>()).values()]
    .filter(([first]) => first && covers(first, part))
    .map((totals) => nearest(totals, part))
    .filter((one) => one !== undefined)
    .sort(({ commitment: a }, { commitment: b }) => width(a) - width(b) || (a.id < b.id ? -1 : 1))[0];

/** Totals keep only what their members do not explain. */
export function* replacingTotals(commitments: readonly Commitment[]): Steps<readonly Commitment[]> {
  const worthy = commitments.filter(({ counted, worth }) => counted && worth.length > 0).map(placed);
  const totals = worthy.filter(({ isTotal }) => isTotal);
  if (totals.length === 0) return commitments;
  yield;
  const pots = potted(totals, ({ pots }) => pots.whole);
  const purses = potted(
    totals.filter(({ isRunning, commitment }) => isRunning && !commitment.lead.record.programme),
    ({ purse }) => purse,
  );
  const memberOf = new Map<Commitment, readonly Commitment[]>();
  const members = new Map<Commitment, Commitment[]>();
  yield* each(worthy, (part) => {
    const inPot = holder(pots, part.pots.part, part);
    // within a programme it is already in what its giver has given there
    const inPurse = inPot?.isRunning ? undefined : holder(purses, part.purse, part);
    const wholes = [...new Set([inPot?.commitment, inPurse?.commitment])].filter((one) => one !== undefined);
    if (wholes.length > 0) memberOf.set(part.commitment, wholes);
    for (const whole of wholes) put(members, whole, part.commitment);
  });
  return yield* mapped(commitments, (commitment): Commitment => {
    const own = members.get(commitment) ?? [];
    const wholes = memberOf.get(commitment) ?? [];
    if (own.length + wholes.length === 0) return commitment;
    const placed = { ...commitment, memberOf: wholes.map(({ id }) => id) };
    if (own.length === 0) return placed;
    const worth = remainder(commitment.worth, own)?.filter(isLeft) ?? [];
    const rest = worth.length > 0;
    return {
      ...placed,
      members: own.map(({ id }) => id),
      counted: rest,
      isUnreviewed: rest && commitment.isUnreviewed,
      isLost: rest && commitment.isLost,
      reason: rest ? 'counted.remainder' : 'not.members',
      worth,
    };
  });
}
