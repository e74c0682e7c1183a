/** Totals of a group («європейські партнери внесли 1,5 млрд») or so far («загалом від початку війни») beside what they are made of: nothing is added twice. */
import { isGroup } from '../model/ids.ts';
import { firstIndex } from '../model/sorted.ts';
import type { Commitment, Worth } from './commitments.ts';
import { dayOf } from './dates.ts';
import { isClosed, mayBelong } from './groups.ts';
import { EVENT, isRunning } from './said.ts';

/** Members are told of after their total too; what was given before it is in it. */
const AFTER = 45;
/** A promise of a few known givers, without a programme: their own shares are told within these days. */
const SOON = 14;

interface Placed {
  readonly commitment: Commitment;
  readonly day: number | null;
}

const isRunningTotal = ({ lead }: Commitment): boolean => isRunning(lead.record);

const isTotal = (commitment: Commitment): boolean => {
  const { by, lead } = commitment;
  if (by.length === 0) return false;
  return by.every(isGroup) || (by.length > 1 && lead.record.joint === true) || isRunningTotal(commitment);
};

/** «Данія, Норвегія та Швеція разом»: each of them, and two of the three; a group: whoever may be meant by it. */
function covers(total: Commitment, part: Commitment): boolean {
  const belongs = (id: string): boolean => total.by.some((one) => one === id || (isGroup(one) && mayBelong(id, one)));
  if (total === part || part.by.length === 0 || !part.by.every(belongs)) return false;
  if (!isRunningTotal(total)) return String(part.by) !== String(total.by);
  // so far within a programme is in all so far, not the other way round
  return !isRunningTotal(part) || (!total.lead.record.programme && part.lead.record.programme !== undefined);
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
  if (isRunningTotal(total.commitment)) return later <= EVENT;
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

/** The day of a commitment is that of its lead: a total that was told again is as of then. */
const placed = (commitment: Commitment): Placed => {
  const { note } = commitment.lead;
  return { commitment, day: dayOf(note.analysis?.date ?? note.meta.date) };
};

/** Of several totals of one group, that which is nearest in time; those of one kind are sorted by day. */
function nearest(totals: readonly Placed[], part: Placed): Placed | undefined {
  const at = firstIndex(totals.length, (i) => (totals[i]?.day ?? Number.POSITIVE_INFINITY) >= (part.day ?? 0));
  return [totals[at], totals[at - 1]].find((one) => one && inTime(one, part));
}

/** Totals in their pots, by who gives, each list by day. */
function potted(totals: readonly Placed[], potOf: (total: Commitment) => string | null): Pots {
  const pots = new Map<string, Map<string, Placed[]>>();
  for (const total of totals) {
    const pot = potOf(total.commitment);
    if (pot === null) continue;
    const kinds = pots.get(pot) ?? new Map<string, Placed[]>();
    const kind = `${isRunningTotal(total.commitment)} ${total.commitment.by.join(' ')}`;
    const own = kinds.get(kind);
    if (own) own.push(total);
    else kinds.set(kind, [total]);
    pots.set(pot, kinds);
  }
  const byDay = (a: Placed, b: Placed): number =>
    (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY);
  for (const kinds of pots.values()) for (const list of kinds.values()) list.sort(byDay);
  return pots;
}

type Pots = ReadonlyMap<string, ReadonlyMap<string, readonly Placed[]>>;

/** The narrowest total of the pot that may hold it. */
const holder = (pots: Pots, pot: string | null, part: Placed): Commitment | undefined =>
  [...((pot === null ? undefined : pots.get(pot)) ?? new Map<string, readonly Placed[]>()).values()]
    .filter(([first]) => first && covers(first.commitment, part.commitment))
    .map((totals) => nearest(totals, part)?.commitment)
    .filter((one) => one !== undefined)
    .sort((a, b) => width(a) - width(b) || (a.id < b.id ? -1 : 1))[0];

/** Totals keep only what their members do not explain. */
export function replaceTotals(commitments: readonly Commitment[]): readonly Commitment[] {
  const worthy = commitments.filter(({ counted, worth }) => counted && worth.length > 0).map(placed);
  const totals = worthy.filter(({ commitment }) => isTotal(commitment));
  if (totals.length === 0) return commitments;
  const pots = potted(totals, (total) => potOf(total, true));
  const purses = potted(
    totals.filter(({ commitment }) => isRunningTotal(commitment) && !commitment.lead.record.programme),
    purseOf,
  );
  const memberOf = new Map<Commitment, readonly Commitment[]>();
  const members = new Map<Commitment, Commitment[]>();
  for (const part of worthy) {
    const inPot = holder(pots, potOf(part.commitment, false), part);
    // within a programme it is already in what its giver has given there
    const inPurse = inPot && isRunningTotal(inPot) ? undefined : holder(purses, purseOf(part.commitment), part);
    const wholes = [...new Set([inPot, inPurse])].filter((one) => one !== undefined);
    memberOf.set(part.commitment, wholes);
    for (const whole of wholes) {
      const own = members.get(whole);
      if (own) own.push(part.commitment);
      else members.set(whole, [part.commitment]);
    }
  }
  return commitments.map((commitment): Commitment => {
    const own = members.get(commitment) ?? [];
    const placed = { ...commitment, memberOf: (memberOf.get(commitment) ?? []).map(({ id }) => id) };
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
