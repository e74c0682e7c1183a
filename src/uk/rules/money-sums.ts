/** Tokens → amounts, and those that share a currency as one sum: «5–7 млрд», «10, 15 і 20 млн», «12 грн 50 коп.». */
import type { Match } from '../../grammar/pattern.ts';
import type { Token } from '../../model/document.ts';
import { isShort as isShortKey, letters, levelStems, magnitudes, overshoots } from '../lexicon/numerals.ts';
import { currencyAfter, currencyBefore, ownOf, type Unit } from './currency.ts';
import { type Decimal, pastDot, pastRepeat, plus, type Quantity, quantity, shift, toNumber } from './number.ts';

interface Item {
  readonly quantity: Quantity;
  readonly unit: Unit | null;
  /** The currency stands before the number. */
  readonly prefixed: boolean;
  /** «$100+ млн», «5 млрд+». */
  readonly orMore: boolean;
}

const AMOUNT = quantity();
const ENGLISH_AMOUNT = quantity(true);

/** «12 грн 50 коп.»: coins after the currency are part of the sum. */
function withCoins(tokens: readonly Token[], match: Match<Item>): Match<Item> {
  const from = pastDot(tokens, match.end);
  const coins = AMOUNT(tokens, tokens[from]?.text === ',' ? from + 1 : from);
  const unit = coins?.value.bare && coins.value.value ? currencyAfter(tokens, coins.end) : null;
  const { value } = match.value.quantity;
  if (!unit?.value.coin || !value || !coins?.value.value || match.value.unit?.coin) return match;
  const sum = plus(value, shift(coins.value.value, -2));
  return { end: unit.end, value: { ...match.value, quantity: { ...match.value.quantity, value: sum, bare: false } } };
}

/** «$5 млрд», «5 млрд грн», «USD 5 млн», «5 млрд»: one amount, its currency before, after or nowhere. */
export function itemAt(tokens: readonly Token[], at: number): Match<Item> | null {
  const before = currencyBefore(tokens, at);
  const amount = (before ? ENGLISH_AMOUNT : AMOUNT)(tokens, before?.end ?? at);
  if (!amount) return null;
  let { end, value } = amount;
  let orMore = false;
  // «$100+ млн», «40 з гаком мільйонів»: the magnitude stands after the words
  const over = overshoots.some(([one, two]) => tokens[end]?.key === one && tokens[end + 1]?.key === two);
  if (tokens[end]?.text === '+' || (over && magnitudes.has(tokens[end + 2]?.key ?? ''))) {
    orMore = true;
    end += over ? 2 : 1;
    const noun = value.bare ? magnitudes.get(tokens[end]?.key ?? '') : undefined;
    if (noun && value.value) {
      value = { ...value, value: shift(value.value, noun.power), power: noun.power, bare: false };
      end++;
    }
  }
  // «$5M», «600к грн»: without a sign before it only thousands, and the currency must follow
  const glued = value.bare && tokens[end]?.glued ? letters.get(tokens[end]?.key ?? '') : undefined;
  const letter = before || (glued === 3 && currencyAfter(tokens, end + 1)) ? glued : undefined;
  if (letter && value.value) {
    value = { ...value, value: shift(value.value, letter), power: letter, bare: false };
    end++;
  }
  const repeated = pastRepeat(tokens, end);
  const abbreviated = value.power > 0 && magnitudes.get(tokens[end - 1]?.key ?? '')?.alone === 'nothing';
  const after = currencyAfter(tokens, abbreviated ? pastDot(tokens, repeated) : repeated);
  if (before) {
    const same = after && after.value.code !== null && after.value.code === before.value.code;
    // «$200 млн канадських доларів»: the words say whose the sign is
    const own = after && after.value.source === 'stated' && ownOf(before.value).includes(after.value.code ?? '');
    const unit = own ? after.value : before.value;
    return { end: same || own ? after.end : end, value: { quantity: value, unit, prefixed: true, orMore } };
  }
  const item = { quantity: value, unit: after?.value ?? null, prefixed: false, orMore };
  if (!after) return { end, value: item };
  // «5 левів»: animals, unless there are thousands of them
  if (after.value.homograph && value.power < 3) return null;
  return withCoins(tokens, { end: after.end, value: item });
}

type Separator = 'range' | 'to' | 'or' | 'and' | 'comma';
const SEPARATORS: ReadonlyMap<string, Separator> = new Map([
  ['-', 'range'],
  ['..', 'range'],
  ['...', 'range'],
  ['…', 'range'],
  ['до', 'to'],
  ['або', 'or'],
  ['чи', 'or'],
  ['і', 'and'],
  ['й', 'and'],
  ['та', 'and'],
  [',', 'comma'],
]);

const SKIPPED: ReadonlySet<string> = new Set(['навіть', 'приблизно', 'майже', 'близько']);
export const CHANGE_FROM: ReadonlySet<string> = new Set(['з', 'із', 'зі']);
const NUMBERED: ReadonlySet<string> = new Set([
  '№',
  'ст',
  'стаття',
  'статті',
  'п',
  'пункт',
  'пункту',
  'ч',
  'лот',
  'лоту',
  'лоти',
]);

export const isShort = (tokens: readonly Token[], end: number): boolean => isShortKey(tokens[end - 1]?.key ?? '');

/** «з 8 до 9 млн»; «зросла на 1,4 до 7,9 млрд»: an old level or an increment, and the new level after it. */
export function isChange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  if (CHANGE_FROM.has(before)) return true;
  return (
    before === 'на' &&
    tokens.slice(Math.max(0, at - 6), at - 1).some(({ key }) => levelStems.some((stem) => key.startsWith(stem)))
  );
}

/** The word between two amounts, and the amount after it. */
export function nextItem(tokens: readonly Token[], end: number): (Match<Item> & { readonly by: Separator }) | null {
  const at = isShort(tokens, end) ? pastDot(tokens, end) : end;
  const by = SEPARATORS.get(tokens[at]?.key ?? '');
  if (!by) return null;
  const item = itemAt(tokens, SKIPPED.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1);
  return item && { ...item, by };
}

const YEAR = /^(?:19|20)\d\d$/;
const less = (a: Decimal, b: Decimal): boolean => toNumber(a) < toNumber(b);

/** «5–7 млрд»: the first number takes the magnitude of the second; «500 тис. – 1 млн» has its own. In a list it may be the larger: «30 і 15 млн». */
export function sharing(a: Quantity, b: Quantity, listed = false): Quantity {
  if (!a.bare || b.power === 0 || !a.value || !b.value) return a;
  const value = shift(a.value, b.power);
  return listed || toNumber(value) <= toNumber(b.to ?? b.value) ? { ...a, value, power: b.power, bare: false } : a;
}

/** Do both amounts make one span? «5–7 млрд», «10 або 15 млн», «$5–$7 млрд», «10, 15 і 20 млн». */
function joins(a: Item, by: Separator, b: Item): boolean {
  const low = sharing(a.quantity, b.quantity).value;
  if (!low || !b.quantity.value) return false;
  const sameCode = a.unit !== null && b.unit !== null && a.unit.code === b.unit.code && a.prefixed === b.prefixed;
  const oneUnit = a.prefixed ? b.unit === null || sameCode : a.unit === null && !b.prefixed;
  if (by === 'range') return (oneUnit || sameCode) && less(low, b.quantity.value);
  if (by === 'to') return oneUnit && (!sameCode || a.quantity.bare) && less(low, b.quantity.value);
  if (by === 'or') return oneUnit && !sameCode && (!a.prefixed || !b.quantity.bare);
  // «€300 і €311 млн»: the sign twice, the magnitude once
  const scaled = a.prefixed && b.quantity.power > 0 && by === 'and';
  return oneUnit && (!sameCode || scaled) && a.quantity.bare && (!a.prefixed || !b.quantity.bare);
}

export interface Sum {
  readonly items: readonly Item[];
  readonly end: number;
  readonly range: boolean;
  /** «10, 15 і 20 млн»: sums beside each other, and no bounds of one. */
  readonly listed: boolean;
}

const MOST = 8;
/** «між 5 і 7 млрд» bounds one sum, «по 10 і 20 млн» says what each of many gets. */
const BETWEEN: ReadonlySet<string> = new Set(['між', 'поміж', 'по']);

/** Everything that shares a unit with the amount at `at`. */
export function sumAt(tokens: readonly Token[], at: number): Sum | null {
  const first = itemAt(tokens, at);
  if (!first) return null;
  const single = { items: [first.value], end: first.end, range: false, listed: false };
  const items: Item[] = [first.value];
  let { end } = first;
  let last: Separator | null = null;
  const before = tokens[at - 1];
  const barred = YEAR.test(tokens[at]?.text ?? '') || NUMBERED.has(before?.key ?? '') || before?.text === '№';
  for (let next = barred ? null : nextItem(tokens, end); next && items.length < MOST; next = nextItem(tokens, end)) {
    const previous = items[items.length - 1] ?? first.value;
    if (!joins(previous, next.by, next.value)) break;
    if (next.by === 'to' && isChange(tokens, at)) break;
    if (last !== null && (last === 'range' || last === 'to' || next.by === 'range' || next.by === 'to')) break;
    items.push(next.value);
    end = next.end;
    last = next.by;
    if (next.value.unit && !next.value.prefixed) break;
  }
  const closed = last !== 'comma' || before?.key === 'по';
  const unit = items.some((item) => item.unit);
  const listed = last === 'and' || last === 'comma' || last === 'or';
  if (items.length === 1 || !closed || (listed && !unit)) return single;
  return { items, end, range: true, listed: last === 'and' && !BETWEEN.has(before?.key ?? '') };
}
