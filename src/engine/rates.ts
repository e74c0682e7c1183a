/**
 * What a euro was worth at least and at most from 2014 on, in other currencies: wide on purpose, and only to tell whether two figures of
 * one giver may be one gift told in two currencies («$1,4 млрд» in the headline, «12,9 млрд крон» in the text). Nothing is converted by it.
 * After the euro reference rates of the European Central Bank, rounded outwards.
 */
const EURO: Readonly<Record<string, readonly [least: number, most: number]>> = {
  EUR: [1, 1],
  USD: [0.95, 1.4],
  GBP: [0.69, 0.93],
  CHF: [0.9, 1.25],
  SEK: [8.8, 12],
  NOK: [8, 12.1],
  DKK: [7.4, 7.5],
  PLN: [4, 5],
  CZK: [23, 28],
  HUF: [300, 432],
  RON: [4.4, 5.2],
  BGN: [1.95, 1.96],
  JPY: [113, 185],
  CAD: [1.28, 1.66],
  AUD: [1.38, 1.82],
  NZD: [1.52, 2.1],
  KRW: [1170, 1760],
  CNY: [6.5, 8.8],
};

/** Of «понад 70 млн»: how much more it may be. */
const OVER = 1.3;

/** The sums may be one: between the bounds of what each was ever worth. False of one currency, and of one that has no row. */
export function mayBeWorth(
  a: { readonly min: number | null; readonly max: number | null; readonly currency: string | null },
  b: { readonly min: number | null; readonly max: number | null; readonly currency: string | null },
): boolean {
  const euros = ({ min, max, currency }: typeof a): readonly [number, number] | null => {
    const rate = currency === null ? undefined : EURO[currency];
    const least = min ?? max;
    const most = max ?? (min === null ? null : min * OVER);
    return rate && least !== null && most !== null ? [least / rate[1], most / rate[0]] : null;
  };
  const [one, other] = [euros(a), euros(b)];
  return a.currency !== b.currency && one !== null && other !== null && one[0] <= other[1] && other[0] <= one[1];
}
