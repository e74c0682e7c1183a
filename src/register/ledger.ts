/** What counts: the rule for one record, what it gives in each currency, and what a total is. */
import type { NoteRecord, RecordAmount } from '../model/note.ts';
import { put } from '../model/sorted.ts';
import { COUNTABLE, OPEN_CONDITIONS, summed } from '../model/statement.ts';

export interface Total {
  readonly currency: string;
  readonly min: number;
  /** null: one of the sums has no upper bound. */
  readonly max: number | null;
  /** One of the sums is «близько 5 млрд». */
  readonly approx?: true;
  /** Commitments that give it a sum. */
  readonly count: number;
  /** Of these, not reviewed by a person. */
  readonly unreviewed: number;
}

export interface Ledger {
  /** By currency code. */
  readonly aid: readonly Total[];
  readonly domestic: readonly Total[];
  /** Commitments that count, those with a quantity and no sum included. */
  readonly counted: number;
  readonly unreviewed: number;
  /** Sums that count and whose currency nobody knows: added to nothing. */
  readonly unclear: number;
}

/** The rule of docs/counting.md: an act that gives, not negated, a giver, a sum or quantity, no open precondition, no part and no restatement of another. */
const byRule = (record: NoteRecord): boolean =>
  COUNTABLE.has(record.act) &&
  record.polarity !== 'neg' &&
  (record.by?.length ?? 0) > 0 &&
  ((record.amounts?.some(({ min, max }) => min !== null || max !== null) ?? false) ||
    (record.items?.some(({ qty }) => qty !== null) ?? false)) &&
  !record.conditions?.some(({ type }) => OPEN_CONDITIONS.has(type)) &&
  record.partOf === undefined &&
  record.sameAs === undefined;

/**
 * `counted` holds whoever wrote it. Without it, what we found says in `reason` why it does not count; what a person wrote or edited
 * counts by the rule.
 */
export function counts(record: NoteRecord): boolean {
  const { review, counted, reason } = record;
  if (review === 'rejected') return false;
  if (counted !== undefined) return counted;
  return review === 'edited' || reason === undefined ? byRule(record) : reason.startsWith('counted.');
}

/** The amounts of the record that a total adds up. */
export const summedAmounts = (record: NoteRecord): readonly RecordAmount[] =>
  (record.amounts ?? []).filter((amount) => summed(amount) && !amount.per);

/** A sum of doubles of which each is exact to a cent stays exact to a cent: 0.1 + 0.2 is 0.3. */
export const cents = (value: number): number => (Number.isInteger(value) ? value : Math.round(value * 100) / 100);

/** What one record gives in one currency: the amounts that a total adds up, together. */
export interface RecordSum {
  readonly currency: string;
  readonly min: number | null;
  /** null: one of the amounts has no upper bound. */
  readonly max: number | null;
  /** One of the amounts is «близько 5 млрд». */
  readonly approx?: true;
  /** The amounts' own, when it is one. */
  readonly basis: string;
  readonly per?: undefined;
  readonly amounts: readonly RecordAmount[];
}

const together = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => cents(sum + (value ?? 0)), 0);

/** By currency, in the order of the record; an amount whose currency nobody knows is in none of them. */
export function sumsOf(record: NoteRecord): readonly RecordSum[] {
  const byCurrency = new Map<string, RecordAmount[]>();
  for (const amount of summedAmounts(record)) {
    if (amount.currency === null || (amount.min === null && amount.max === null)) continue;
    put(byCurrency, amount.currency, amount);
  }
  return [...byCurrency].map(([currency, amounts]) => {
    const mins = amounts.map(({ min }) => min);
    const maxs = amounts.map(({ max }) => max);
    const [first] = amounts;
    return {
      currency,
      min: mins.every((min) => min === null) ? null : together(mins),
      max: maxs.includes(null) ? null : together(maxs),
      ...(amounts.some(({ approx }) => approx) && { approx: true }),
      basis: amounts.length === 1 && first ? first.basis : 'total',
      amounts,
    };
  });
}
