/** Tokens → a quantity with its exact value: digits, number words, magnitudes, fractions. The arithmetic is decimal, on integers; never on floats. */
import type { Match, Pattern } from '../../grammar/pattern.ts';
import { classOf } from '../../grammar/rule.ts';
import type { Token } from '../../model/document.ts';
import { atPlace } from '../../text/at-place.ts';
import { ofWord } from '../../text/of-word.ts';
import {
  cardinalPairs,
  cardinals,
  cardinalSuffixes,
  collectives,
  decimalPlaces,
  fractions,
  indefinites,
  type Magnitude,
  magnitudes,
  whole,
  withFraction,
} from '../lexicon/numerals.ts';

/** `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** «1.5» → 15 × 10^-1. The text is digits with at most one point. */
export function decimal(text: string): Decimal {
  const point = text.indexOf('.');
  return point < 0
    ? { digits: BigInt(text), exponent: 0 }
    : { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), exponent: point + 1 - text.length };
}
export const shift = (a: Decimal, power: number): Decimal => ({ digits: a.digits, exponent: a.exponent + power });
export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
});
export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const at = (x: Decimal): bigint => x.digits * 10n ** BigInt(x.exponent - exponent);
  return { digits: at(a) + at(b), exponent };
}
/** The nearest number, correctly rounded: `Number('41e5')`. */
export const toNumber = (a: Decimal): number => Number(`${a.digits}e${a.exponent}`);

const ONE = decimal('1');

export interface Quantity {
  /** null when nobody counted: «кілька мільйонів», «десятки мільйонів». */
  readonly value: Decimal | null;
  /** «п'ять-шість мільйонів»: the greater of the two. */
  readonly to: Decimal | null;
  readonly approx: boolean;
  /** Power of ten of the last magnitude said: 9 in «5 млрд», 0 in «5». */
  readonly power: number;
  /** A single number without magnitude: what a range may share its magnitude with. */
  readonly bare: boolean;
  readonly cases: string;
}

const LONGEST = 24;
const INTEGER = /^\d+$/;
const POINTED = /^\d+[.,]\d+$/;
const GROUPED_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const SPACES = /[\s\u00A0\u202F\u2009'’]/g;

/**
 * «1 234 567,89», «1.234.567», «2.5»: the value of a numeral as it is written in Ukrainian; null for a date or a time of day.
 * Three digits after one point are thousands unless a magnitude follows; after one comma only with a sign before them («$1,500»).
 */
export function decimalOf(text: string, scaled = false, english = false): Decimal | null {
  if (text.length > LONGEST) return null;
  const plain = text.replace(SPACES, '');
  if (INTEGER.test(plain)) return decimal(plain);
  const separators = plain.match(/[.,]/g)?.length ?? 0;
  if (GROUPED_BY_POINT.test(plain) && !(scaled && separators === 1))
    return decimal(plain.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_BY_COMMA.test(plain) && (separators > 1 || (english && !scaled)))
    return decimal(plain.replaceAll(',', ''));
  return POINTED.test(plain) ? decimal(plain.replace(',', '.')) : null;
}

/** «млн.»: the full stop of an abbreviation, when something of the phrase follows it. */
export const pastDot = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && tokens[at]?.glued ? at + 1 : at;

interface Count {
  readonly value: Decimal | null;
  readonly to: Decimal | null;
  readonly approx: boolean;
  readonly cases: string;
  /** Something said in words or below a thousand may end a sum: «5 тисяч двісті», not «5 тисяч 2024». */
  readonly tail: boolean;
}
const counted = (end: number, value: Decimal | null, more: Partial<Count> = {}): Match<Count> => ({
  end,
  value: { value, to: null, approx: value === null, cases: '', tail: true, ...more },
});

const placeOf = (value: number): number => (value >= 100 ? 100 : value >= 20 ? 10 : 1);

/** «сто двадцять п'ять»: hundreds, tens, units, each once. */
function cardinal(tokens: readonly Token[], at: number): Match<Count> | null {
  let end = at;
  let sum = 0;
  let place = 1000;
  let cases = '';
  for (let word = cardinals.get(tokens[end]?.key ?? ''); word; word = cardinals.get(tokens[end]?.key ?? '')) {
    const value = Number(word.value);
    if (placeOf(value) >= place || (value >= 10 && value < 20 && place === 10)) break;
    if (end === at) cases = word.cases;
    sum += value;
    place = placeOf(value);
    end++;
    if (place === 1) break;
  }
  return end === at ? null : counted(end, decimal(String(sum)), { cases });
}

/** «три з половиною», «5 з половиною», «дві цілих п'ять десятих». */
function withPart(tokens: readonly Token[], count: Match<Count>): Match<Count> {
  const { value } = count.value;
  const after = tokens[count.end]?.key ?? '';
  if (!value) return count;
  if (after === 'з' || after === 'із') {
    const part = withFraction.get(tokens[count.end + 1]?.key ?? '');
    return part ? counted(count.end + 2, plus(value, decimal(part)), { cases: count.value.cases }) : count;
  }
  if (!whole.has(after)) return count;
  const from = ['і', 'й', 'та'].includes(tokens[count.end + 1]?.key ?? '') ? count.end + 2 : count.end + 1;
  const part = cardinal(tokens, from);
  const places = part && decimalPlaces.get(tokens[part.end]?.key ?? '');
  return part?.value.value && places
    ? counted(part.end + 1, plus(value, shift(part.value.value, -places)), { cases: count.value.cases })
    : count;
}

const SUFFIXED = /^(\d{1,6})[-‑](\p{Ll}+)$/u;

/** «2,5», «1 200», «5-ти». */
function digits(tokens: readonly Token[], at: number, english: boolean): Match<Count> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const value = decimalOf(token.text, magnitudes.has(tokens[at + 1]?.key ?? ''), english);
    return value && counted(at + 1, value, { tail: toNumber(value) < 1000 || /\s/.test(token.text) });
  }
  const suffixed = token.kind === 'word' && /^\d/.test(token.text) ? SUFFIXED.exec(token.text) : null;
  return suffixed && cardinalSuffixes.has(suffixed[2] ?? '')
    ? counted(at + 1, decimal(suffixed[1] ?? ''), { cases: 'gdil' })
    : null;
}

/** Whatever counts: digits, words, «пів», «кілька», «п'ять-шість». */
function count(tokens: readonly Token[], at: number, english: boolean): Match<Count> | null {
  const key = tokens[at]?.key ?? '';
  if (indefinites.has(key)) return counted(at + 1, null);
  const pair = cardinalPairs.get(key);
  if (pair) return counted(at + 1, decimal(pair[0].value), { to: decimal(pair[1].value), cases: pair[0].cases });
  const fraction = fractions.get(key);
  if (fraction) return counted(at + 1, decimal(fraction));
  const number = digits(tokens, at, english) ?? cardinal(tokens, at);
  if (!number) return null;
  // «три чверті мільярда»
  const quarters = key === 'три' && tokens[number.end]?.key === 'чверті';
  return quarters ? counted(number.end + 1, decimal('0.75')) : withPart(tokens, number);
}

const scale = (value: Decimal | null, by: Magnitude): Decimal | null =>
  value && shift(times(value, decimal(by.factor)), by.power);

/** «два десятки», «півтори сотні», «кілька сотень», «десятки»: a count, and the noun of quantity that multiplies it. */
function collected(tokens: readonly Token[], at: number, english: boolean): Match<Count> | null {
  const number = count(tokens, at, english);
  const noun = collectives.get(tokens[number?.end ?? at]?.key ?? '');
  if (!noun) return number;
  const end = (number?.end ?? at) + 1;
  if (number) return counted(end, scale(number.value.value, noun), { to: scale(number.value.to, noun), approx: true });
  return counted(end, noun.alone === 'one' ? scale(ONE, noun) : null, { approx: true, cases: noun.cases });
}

/** «мільярд», «млн», and «тисяча мільйонів», where one magnitude counts another. */
function magnitudeAt(tokens: readonly Token[], at: number): Magnitude | undefined {
  const noun = magnitudes.get(tokens[at]?.key ?? '');
  const larger = noun && magnitudes.get(tokens[at + 1]?.key ?? '');
  return larger && larger.power > noun.power && larger.alone !== 'one' && noun.alone !== 'nothing'
    ? { ...noun, power: noun.power + larger.power }
    : noun;
}

interface Step extends Count {
  readonly power: number;
  readonly bare: boolean;
  /** Where the next step begins: after the dot of «млн.». */
  readonly next: number;
}

const LONGEST_REPEAT = 14;

/** «5 (п'ять) мільйонів», «1 000 (одна тисяча) гривень»: the words repeat the digits and say nothing new. */
export function pastRepeat(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_REPEAT; end++) {
    const token = tokens[end];
    if (token?.text === ')') return end > at + 1 ? end + 1 : at;
    if (!token || !(token.kind === 'number' || cardinals.has(token.key) || magnitudes.has(token.key))) return at;
  }
  return at;
}

/** One step of a sum: «5 млн», «п'ять мільйонів», «мільярд», «300». */
function step(tokens: readonly Token[], at: number, english: boolean): Match<Step> | null {
  const number = collected(tokens, at, english);
  const count = number ? number.end : at;
  const place = number ? pastRepeat(tokens, count) : at;
  const noun = magnitudeAt(tokens, place);
  if (!noun) return number && { end: count, value: { ...number.value, power: 0, bare: true, next: count } };
  const end = place + (magnitudes.get(tokens[place]?.key ?? '') === noun ? 1 : 2);
  const { power } = noun;
  const next = noun.alone === 'nothing' ? pastDot(tokens, end) : end;
  if (number) {
    const { value, to, approx, cases } = number.value;
    const scaled = { value: scale(value, noun), to: scale(to, noun), approx, cases, tail: true };
    return { end, value: { ...scaled, power, bare: false, next } };
  }
  if (noun.alone === 'nothing') return null;
  const alone = { to: null, tail: true, cases: noun.cases, power, bare: false, next };
  if (noun.alone === 'one') return { end, value: { ...alone, value: scale(ONE, noun), approx: false } };
  // «мільйонів п'ять», «тисяч зо двадцять»
  const after = noun.inverts ? cardinal(tokens, tokens[end]?.key === 'зо' ? end + 1 : end) : null;
  if (after && !magnitudes.has(tokens[after.end]?.key ?? '')) {
    const value = scale(after.value.value, noun);
    return { end: after.end, value: { ...alone, value, approx: true, next: after.end } };
  }
  return { end, value: { ...alone, value: null, approx: true } };
}

function read(tokens: readonly Token[], at: number, english: boolean): Match<Quantity> | null {
  const first = step(tokens, at, english);
  if (!first) return null;
  let { end } = first;
  let { value: sum, to, approx, power, next } = first.value;
  for (let more = power > 0 && sum ? step(tokens, next, false) : null; more; more = step(tokens, next, false)) {
    const { value } = more.value;
    if (!value || !sum || to || more.value.power >= power || !more.value.tail || more.value.approx) break;
    if (more.value.bare && toNumber(value) >= 10 ** power) break;
    sum = plus(sum, value);
    approx ||= more.value.approx;
    end = more.end;
    next = more.value.next;
    power = more.value.power;
    if (power === 0) break;
  }
  const { bare, cases } = first.value;
  return { end, value: { value: sum, to, approx, power: first.value.power, bare, cases } };
}

/** Rules for sums, dates and things ask of the same numbers. */
const reader = (english: boolean): Pattern<Quantity> => {
  const readHere = atPlace((tokens: readonly Token[], at) => read(tokens, at, english));
  return (tokens, at) => {
    const token = tokens[at];
    return token && (opensQuantity(token) || classOf(token) === 'number') ? readHere(tokens, at) : null;
  };
};
const UKRAINIAN = reader(false);
const ENGLISH = reader(true);

/** «2 млрд 300 млн», «сто двадцять п'ять мільйонів триста тисяч», «три з половиною мільярди», «десятки мільйонів», «1 200». */
export const quantity = (english = false): Pattern<Quantity> => (english ? ENGLISH : UKRAINIAN);

/** A quantity as plain numbers: for counting things («20 танків», «2,5 тисячі снарядів»). */
export function numberAt(tokens: readonly Token[], at: number): Match<{ readonly value: number | null }> | null {
  const match = UKRAINIAN(tokens, at);
  return match && { end: match.end, value: { value: match.value.value && toNumber(match.value.value) } };
}

/** First words of every quantity that does not begin with a digit. */
export const quantityKeys: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...cardinalPairs.keys(),
  ...fractions.keys(),
  ...indefinites,
  ...collectives.keys(),
  ...[...magnitudes].filter(([, { alone }]) => alone !== 'nothing').map(([key]) => key),
]);

const opensQuantity = ofWord((key) => quantityKeys.has(key), false);
