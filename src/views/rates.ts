/**
 * Official rates of the National Bank of Ukraine → what commitments are worth in hryvnias, each at the rate of the day of its note. For
 * comparison only: nothing of it is kept in a record, added to a total or exported.
 */
import type { Commitment, Worth } from '../register/commitments.ts';
import { totals } from '../register/totals.ts';
import type { Total } from '../register/ledger.ts';

export const HRYVNIA = 'UAH';

/** Hryvnias for one unit of each currency, on one day. */
export type DayRates = Readonly<Record<string, number>>;
/** By ISO date. */
export type Rates = ReadonlyMap<string, DayRates>;
/** By ISO date, the codes of currencies. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

interface ConvertedRow {
  /** As it was told. */
  readonly total: Total;
  /** The same in hryvnias; as the sum, without those for which there is no rate. */
  readonly worth: Total;
  /** The lowest and the highest of the rates. */
  readonly low: number;
  readonly high: number;
}

export interface Converted {
  readonly rows: readonly ConvertedRow[];
  readonly all: Total;
  /** Days of the first and the last rate; null when none was used. */
  readonly from: string | null;
  readonly to: string | null;
  /** Sums without a rate: no date, no such day or currency. */
  readonly left: number;
}

const CODE = /^[A-Z]{3}$/;

/** The bank's answer for a day, whatever it may be: `[{"cc":"USD","rate":41.2,…},…]`. null when that is not what it is. */
export function readRates(answer: unknown): DayRates | null {
  if (!Array.isArray(answer)) return null;
  const rates = answer.flatMap((one: unknown): readonly (readonly [string, number])[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { cc, rate } = one as Readonly<Record<string, unknown>>;
    return typeof cc === 'string' && CODE.test(cc) && typeof rate === 'number' && Number.isFinite(rate) && rate > 0
      ? [[cc, rate]]
      : [];
  });
  return rates.length > 0 ? Object.fromEntries(rates) : null;
}

/** The day of the note that tells best what it is worth. */
const dayOf = ({ lead: { note } }: Commitment): string | null => {
  const date = note.analysis?.date ?? note.meta.date;
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
};

/** Days whose rates are asked for, with the currencies, in their order; none after `asOf`, since nobody knows them. */
export function wantedOf(commitments: readonly Commitment[], asOf: string): Wanted {
  const wanted = new Map<string, Set<string>>();
  for (const commitment of commitments) {
    const day = dayOf(commitment);
    if (day === null || day > asOf) continue;
    for (const { currency } of commitment.worth) {
      if (currency === null || currency === HRYVNIA) continue;
      const codes = wanted.get(day) ?? new Set();
      wanted.set(day, codes.add(currency));
    }
  }
  return new Map([...wanted].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `code` may be whatever a note says. */
const rateOf = (rates: DayRates | undefined, code: string): number | undefined =>
  rates && Object.hasOwn(rates, code) ? rates[code] : undefined;

/** Days of which something is not known yet. */
export const unknownOf = (wanted: Wanted, rates: Rates): readonly string[] =>
  [...wanted]
    .filter(([day, codes]) => [...codes].some((code) => rateOf(rates.get(day), code) === undefined))
    .map(([day]) => day);

/** To the kopiika. */
const times = (value: number, rate: number): number => Math.round(value * rate * 100) / 100;

export function converted(commitments: readonly Commitment[], rates: Rates): Converted {
  const used = new Map<
    string,
    { readonly known: Commitment[]; readonly worth: Commitment[]; readonly rates: number[] }
  >();
  const days: string[] = [];
  let left = 0;
  for (const commitment of commitments) {
    const day = dayOf(commitment);
    for (const one of commitment.worth) {
      if (one.currency === null) continue;
      const rate = one.currency === HRYVNIA ? 1 : day === null ? undefined : rateOf(rates.get(day), one.currency);
      if (rate === undefined) {
        left += 1;
        continue;
      }
      if (day !== null && one.currency !== HRYVNIA) days.push(day);
      const row = used.get(one.currency) ?? { known: [], worth: [], rates: [] };
      used.set(one.currency, row);
      const inHryvnias: Worth = {
        ...one,
        currency: HRYVNIA,
        min: one.min === null ? null : times(one.min, rate),
        max: one.max === null ? null : times(one.max, rate),
      };
      row.known.push({ ...commitment, worth: [one] });
      row.worth.push({ ...commitment, worth: [inHryvnias] });
      row.rates.push(rate);
    }
  }
  const sum = (list: readonly Commitment[]): Total =>
    totals(list).aid[0] ?? { currency: HRYVNIA, min: 0, max: 0, count: 0, unreviewed: 0 };
  days.sort();
  return {
    rows: [...used]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) => ({
        total: sum(row.known),
        worth: sum(row.worth),
        low: Math.min(...row.rates),
        high: Math.max(...row.rates),
      })),
    all: sum([...used.values()].flatMap(({ worth }) => worth)),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    left,
  };
}
