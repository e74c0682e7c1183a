/**
 * What a euro was worth at least and at most from 2014 on, in other currencies: wide on purpose, and only to tell whether two figures of
 * one giver may be one gift told in two currencies («$1,4 млрд» in the headline, «12,9 млрд крон» in the text). Nothing is converted by it.
 * After the euro reference rates of the European Central Bank, rounded outwards: 3.9683 złoty on 21 April 2015, 12.32 Norwegian krones on
 * 19 March 2020.
 */
const EURO: Readonly<Record<string, readonly [least: number, most: number]>> = {
  EUR: [1, 1],
  USD: [0.95, 1.4],
  GBP: [0.69, 0.95],
  CHF: [0.88, 1.25],
  SEK: [8.5, 12.1],
  NOK: [8, 12.4],
  DKK: [7.4, 7.5],
  PLN: [3.9, 5],
  CZK: [23, 28.6],
  HUF: [290, 435],
  RON: [4.3, 5.4],
  BGN: [1.95, 1.96],
  JPY: [108, 195],
  CAD: [1.25, 1.7],
  AUD: [1.35, 1.95],
  NZD: [1.35, 2.15],
  KRW: [1130, 1850],
  CNY: [6.5, 8.8],
};

/** Of «понад 70 млн»: how much more it may be. */
const OVER = 1.3;

type Sum = Readonly<Record<'min' | 'max', number | null>> & { readonly currency: string | null };

/** From what to what a sum may have been worth, in euros. */
function euros({ min, max, currency }: Sum): readonly [least: number, most: number] | null {
  const rate = currency === null ? undefined : EURO[currency];
  const least = min ?? max;
  const most = max ?? (min === null ? null : min * OVER);
  return rate && least !== null && most !== null ? [least / rate[1], most / rate[0]] : null;
}

/** The sums may be one: between the bounds of what each was ever worth. False of one currency, and of one that has no row. */
export function mayBeWorth(a: Sum, b: Sum): boolean {
  const [one, other] = [euros(a), euros(b)];
  return a.currency !== b.currency && one !== null && other !== null && one[0] <= other[1] && other[0] <= one[1];
}

/** The sum is surely less than all of the other. */
export function isWithin(part: Sum, whole: Sum): boolean {
  if (part.currency === whole.currency) return (part.max ?? part.min ?? 0) < (whole.min ?? whole.max ?? 0);
  const [one, all] = [euros(part), euros(whole)];
  return one !== null && all !== null && one[1] < all[0];
}
