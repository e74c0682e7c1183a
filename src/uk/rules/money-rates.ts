/** The clause around an amount → what it is paid per: a month, a tonne, a person. «У середньому» in it makes the amount approximate. */
import { phrases } from '../../grammar/phrases.ts';
import type { Token } from '../../model/document.ts';
import { currencyShort, gatheringStems, priceUnits } from '../lexicon/currencies.ts';
import { frequencies, periodUnits } from '../lexicon/date-words.ts';
import { isShort, magnitudes } from '../lexicon/numerals.ts';
import { isCurrency } from './currency.ts';
import { pastDot } from './number.ts';

interface Rates {
  readonly per: string | null;
  /** Tokens of «тонну», «кВт·год», «особу». */
  readonly unit: readonly [from: number, to: number] | null;
  readonly approx: boolean;
  readonly cues: readonly (readonly [from: number, to: number])[];
}

/** «щомісяця», «щорічний», «кожного місяця»: anywhere in the clause. */
const OFTEN = phrases(frequencies);
/** «на місяць», «у рік», «за добу»: after the amount. */
const PER = phrases(
  periodUnits.flatMap(({ words, per, afterFor }) =>
    words.flatMap((word) =>
      ['на', 'у', 'в', '/', ...(afterFor ? ['за'] : [])].map((preposition): [string, string] => [
        `${preposition} ${word}`,
        per,
      ]),
    ),
  ),
);
const FOR: readonly string[] = [
  'за',
  '/',
  'на',
  ...['за', 'на'].flatMap((word) =>
    ['кожну', 'кожен', 'кожний', 'кожного', 'одного', 'одну', 'один'].map((each) => `${word} ${each}`),
  ),
];
/** The price's unit → how many words stand before it. */
const UNITS = phrases(
  priceUnits.flatMap((name) => FOR.map((word): [string, number] => [`${word} ${name}`, word.split(' ').length])),
);
const ON_AVERAGE = phrases([
  ['у середньому', 'avg'],
  ['в середньому', 'avg'],
  ['середньому', 'avg'],
]);

const STOPS: ReadonlySet<string> = new Set([';', ':', ',', '(', ')', '.', '!', '?', '…', '«', '»', '"', '“', '”', '„']);
const BEFORE = 12;
const AFTER = 6;

/** «зібрали», «надійшло»: what was gathered in a day is a total, what is spent in a day a rate. */
const gathered = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens.slice(Math.max(from, at - BEFORE), at).some(({ key }) => gatheringStems.some((stem) => key.startsWith(stem)));

const isSumEnd = (token: Token | undefined): boolean => isCurrency(token) || magnitudes.has(token?.key ?? '');

/** Rates of the amount [at, end); `lead` is where its bounds begin, [from, to) its sentence. */
export function ratesOf(
  tokens: readonly Token[],
  at: number,
  lead: number,
  end: number,
  from: number,
  to: number,
): Rates {
  let per: string | null = null;
  let unit: readonly [from: number, to: number] | null = null;
  let approx = false;
  const cues: [number, number][] = [];
  for (let j = lead - 1; j >= Math.max(from, at - BEFORE); j--) {
    const token = tokens[j];
    if (STOPS.has(token?.key ?? '') || isCurrency(token)) break;
    // «На місяць потрібно 5 млн», «витрати на місяць — 5 млн»
    const rate = PER.at(tokens, j)[0];
    const stands = j === from || STOPS.has(tokens[j - 1]?.key ?? '') || tokens[rate?.end ?? j]?.key === '-';
    const total = token?.key === 'за' && gathered(tokens, at, from);
    const found = OFTEN.at(tokens, j)[0] ?? (stands && !total ? rate : undefined);
    // «20 млн доларів на рік – загалом 100 млн»: of the amount before it
    const ofOther = found && tokens[found.end]?.key === '-' && isSumEnd(tokens[j - 1]);
    const often = ofOther ? undefined : found;
    if (often && often.end <= lead && per === null) {
      per = often.value;
      cues.unshift([j, often.end]);
    }
    const average = ON_AVERAGE.at(tokens, j)[0];
    if (average) {
      approx = true;
      if (cues[0]?.[0] === j + 1) cues.shift();
      cues.unshift([j, average.end]);
    }
  }
  const last = tokens[end - 1]?.key ?? '';
  const after = currencyShort.has(last) || isShort(last) ? pastDot(tokens, end) : end;
  for (let j = after; j < Math.min(to, end + AFTER); j++) {
    const token = tokens[j];
    if (token?.key === '/' ? j > after : STOPS.has(token?.key ?? '') || token?.kind === 'number' || isCurrency(token))
      break;
    const price = j <= after + 3 ? UNITS.at(tokens, j)[0] : undefined;
    if (price && (j === after || token?.key === 'на') && unit === null) {
      unit = [j + price.value, price.end];
      cues.push([j, price.end]);
      j = price.end - 1;
      continue;
    }
    // «на щоденну підтримку»: the support is, and not the sum
    const ofNoun = tokens[j - 1]?.key === 'на' || tokens[j - 1]?.key === 'для';
    const rate = PER.at(tokens, j)[0] ?? (ofNoun ? undefined : OFTEN.at(tokens, j)[0]);
    // «зібрали мільйон за добу», «мільйон зібрали за добу»: all of it
    const total = token?.key === 'за' && (j > after || gathered(tokens, at, from));
    if (rate && per === null && !total) {
      per = rate.value;
      cues.push([j, rate.end]);
    }
  }
  return { per, unit, approx, cues };
}
