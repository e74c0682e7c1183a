/** A sum of money → text: exact («≥ 6 000 000 000 USD»), short («≥ 6 млрд $») or spoken. Bounds, rate and unit are never dropped, nothing is rounded silently. */
import type { Words } from './words/words.ts';

/** What a money mention, an amount of a statement or record and a total have in common. `min` null: at most; `max` null: at least. */
export interface Sum {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly approx?: boolean | undefined;
  readonly per?: string | null | undefined;
  readonly perUnit?: string | null | undefined;
}

type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'range';

/** null when neither end is known. */
export function boundOf(sum: Sum): Bound | null {
  if (sum.min === null) return sum.max === null ? null : 'atMost';
  if (sum.max === null) return 'atLeast';
  return sum.min === sum.max ? (sum.approx ? 'about' : 'exact') : 'range';
}

/** Only signs that mean one currency; «CAD» and «NOK» are clearer as codes. */
const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', UAH: '₴', JPY: '¥' };
const NO_BREAK = '\u00A0';

type Write = (value: number) => string;

/** The nearest figure below and above that the writing can show; the value itself when it can. */
interface Rounding {
  readonly down: (value: number) => number;
  readonly up: (value: number) => number;
}
const EXACT: Rounding = { down: (value) => value, up: (value) => value };

/**
 * Puts the figure between its bounds; the currency is written once, after a range. One sign says it all: a lower bound is rounded
 * down and stays true, «about» is about already, and only an exact figure or a range that is not shown whole says «≈».
 */
function bounded(
  sum: Sum,
  words: Words,
  figure: Write,
  withCurrency: (figures: string) => string,
  { down, up }: Rounding = EXACT,
): string {
  const marked = (text: string, ...values: readonly number[]): string =>
    values.every((value) => down(value) === value) ? text : words.t('money.rounded', { sum: text });
  const written = (value: number): string => withCurrency(figure(value));
  switch (boundOf(sum)) {
    case null:
      return sum.currency === null ? words.t('money.unknown') : `${words.t('money.unknown')}, ${sum.currency}`;
    case 'atLeast':
      return words.t('money.atLeast', { sum: written(down(sum.min ?? 0)) });
    case 'atMost':
      return words.t('money.atMost', { sum: written(up(sum.max ?? 0)) });
    case 'about':
      return words.t('money.about', { sum: written(sum.min ?? 0) });
    case 'range': {
      const [low = 0, high = 0] = [sum.min ?? 0, sum.max ?? 0];
      const [min, max] = [figure(low), figure(high)];
      // «≈ 2,509 трлн»: both ends are rounded to one
      return marked(withCurrency(min === max ? min : words.t('money.range', { min, max })), low, high);
    }
    default:
      return marked(written(sum.min ?? 0), sum.min ?? 0);
  }
}

/** The rate: «на місяць», «за т». Never multiplied out. */
function rated(text: string, sum: Sum, words: Words): string {
  const byUnit = sum.perUnit ? words.t('money.perUnit', { sum: text, unit: sum.perUnit }) : text;
  if (!sum.per) return byUnit;
  const known = words.label('per', sum.per);
  return known === sum.per
    ? words.t('per.other', { sum: byUnit, period: period(sum.per, words) })
    : known.replace('{sum}', () => byUnit);
}

const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;

/** ISO 8601 duration of one unit: P18M → «18 місяців»; any other as it is. */
function period(duration: string, words: Words): string {
  const [, count, unit] = /^P(\d{1,6})([DWMY])$/.exec(duration) ?? [];
  return count && unit ? words.plural(UNITS[unit as keyof typeof UNITS], Number(count)) : duration;
}

export const exact = (sum: Sum, words: Words): string =>
  rated(
    bounded(
      sum,
      words,
      (value) => words.number(value),
      (figures) =>
        sum.currency === null ? words.t('money.noCurrency', { sum: figures }) : figures + NO_BREAK + sum.currency,
    ),
    sum,
    words,
  );

/** Bounds without a currency, for things that are counted: «≤ 500 000». */
export const figures = (sum: Sum, words: Words): string =>
  bounded(
    sum,
    words,
    (value) => words.number(value),
    (text) => text,
  );

const COMPACT = new Map<string, Intl.NumberFormat>();
function compact(words: Words, display: 'short' | 'long', currency: string | null): Intl.NumberFormat {
  const key = `${words.locale} ${display} ${currency}`;
  const ready =
    COMPACT.get(key) ??
    new Intl.NumberFormat(words.locale, {
      notation: 'compact',
      compactDisplay: display,
      maximumFractionDigits: 3,
      ...(currency ? { style: 'currency', currency, currencyDisplay: 'name' } : {}),
    });
  COMPACT.set(key, ready);
  return ready;
}

/** What the last of three decimals of «млрд» stands for. */
const unitOf = (value: number): number => 10 ** (3 * Math.floor(Math.log10(value) / 3) - 3);
/** What «млрд» with three decimals can say without loss; 1 234 567 890 cannot be. */
const lossless = (value: number): boolean => value % unitOf(value) === 0;

/** «12 345» is clearer than «12,345 тис.»: thousands are compact only when round. */
const compactable = (value: number): boolean => value >= 1e6 || (value >= 1e4 && value % 1000 === 0);

const rounding =
  (round: (value: number) => number) =>
  (value: number): number =>
    !compactable(value) || lossless(value) ? value : round(value / unitOf(value)) * unitOf(value);
const COMPACTED: Rounding = { down: rounding(Math.floor), up: rounding(Math.ceil) };

export const short = (sum: Sum, words: Words): string => {
  const symbol = sum.currency === null ? undefined : SYMBOLS[sum.currency];
  const figure: Write = (value) =>
    compactable(value) ? compact(words, 'short', null).format(value) : words.number(value);
  const withCurrency = (figures: string): string => {
    if (sum.currency === null) return words.t('money.noCurrency', { sum: figures });
    return symbol ? words.t('money.symbol', { sum: figures, symbol }) : figures + NO_BREAK + sum.currency;
  };
  return rated(bounded(sum, words, figure, withCurrency, COMPACTED), sum, words);
};

const CODE = /^[A-Z]{3}$/;

/** For a screen reader: «61 мільярд доларів США». */
export const spoken = (sum: Sum, words: Words): string => {
  const { currency } = sum;
  if (currency === null || !CODE.test(currency) || boundOf(sum) === 'range') return exact(sum, words);
  const figure: Write = (value) =>
    compactable(value) && lossless(value)
      ? compact(words, 'long', currency).format(value)
      : `${words.number(value)} ${currency}`;
  return rated(
    bounded(sum, words, figure, (figures) => figures),
    sum,
    words,
  );
};
