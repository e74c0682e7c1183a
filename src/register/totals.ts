/** Commitments → totals: by currency, aid apart from own funds, and of the aid by giver and by receiver; each commitment once. */
import { groupBy } from '../model/sorted.ts';
import type { Commitment, Worth } from './commitments.ts';
import { cents, type Ledger, type Total } from './ledger.ts';

/** Several who give one sum stand together: it belongs to none of them alone. */
export interface PartyTotal {
  /** Sorted ids; none when nobody is named, or outlets name different ones. */
  readonly parties: readonly string[];
  readonly totals: readonly Total[];
  /** Commitments, those without a sum included. */
  readonly counted: number;
}

export interface Totals extends Ledger {
  readonly byGiver: readonly PartyTotal[];
  readonly byReceiver: readonly PartyTotal[];
  /** Commitments whose statements disagree, whether they count or not. */
  readonly disputed: number;
  readonly overdue: number;
  /** Of the counted, those whose evidence is nowhere in the notes any more. */
  readonly lost: number;
}

const plus = (total: Total, { min, max, approx }: Worth, unreviewed: number): Total => ({
  currency: total.currency,
  min: cents(total.min + (min ?? 0)),
  max: total.max === null || max === null ? null : cents(total.max + max),
  ...((total.approx || approx) && { approx: true as const }),
  count: total.count + 1,
  unreviewed: total.unreviewed + unreviewed,
});

/** In the order of currency codes. */
function byCurrency(commitments: readonly Commitment[]): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const { worth, isUnreviewed } of commitments) {
    for (const one of worth) {
      const { currency } = one;
      if (currency === null) continue;
      const before = totals.get(currency) ?? { currency, min: 0, max: 0, count: 0, unreviewed: 0 };
      totals.set(currency, plus(before, one, isUnreviewed ? 1 : 0));
    }
  }
  return [...totals.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function byParty(commitments: readonly Commitment[], role: 'by' | 'for'): readonly PartyTotal[] {
  return [...groupBy(commitments, (commitment) => commitment[role].join(' '))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({
      parties: key === '' ? [] : key.split(' '),
      totals: byCurrency(own),
      counted: own.length,
    }));
}

/** What counts, without asking who gives to whom. */
export function ledgerOf(commitments: readonly Commitment[]): Ledger {
  const counted = commitments.filter((commitment) => commitment.counted);
  return {
    aid: byCurrency(counted.filter(({ domestic }) => !domestic)),
    domestic: byCurrency(counted.filter(({ domestic }) => domestic)),
    counted: counted.length,
    unreviewed: counted.filter(({ isUnreviewed }) => isUnreviewed).length,
    unclear: counted.flatMap(({ worth }) => worth).filter(({ currency }) => currency === null).length,
  };
}

export function totals(commitments: readonly Commitment[]): Totals {
  const aid = commitments.filter(({ counted, domestic }) => counted && !domestic);
  return {
    ...ledgerOf(commitments),
    byGiver: byParty(aid, 'by'),
    byReceiver: byParty(aid, 'for'),
    disputed: commitments.filter(({ conflicts }) => conflicts.length > 0).length,
    overdue: commitments.filter(({ isOverdue }) => isOverdue).length,
    lost: commitments.filter(({ isLost }) => isLost).length,
  };
}
