/** Tokens → sums of money with exact values. The span is sign or number to the end of the currency; bounds and rates are read outside it. */
import { classOf, found, type Rule } from '../../grammar/rule.ts';
import type { Match } from '../../grammar/pattern.ts';
import type { Document, Token } from '../../model/document.ts';
import type { MoneyMention } from '../../model/mention.ts';
import { conversionFillers, conversionOpeners, moneyStems } from '../lexicon/currencies.ts';
import { isShort as isShortKey, letters, levelStems, magnitudes, overshoots } from '../lexicon/numerals.ts';
import { currencyAfter, currencyBefore, currencyKeys, isCurrency, ownOf, type Unit } from './currency.ts';
import { holding } from './holding.ts';
import { boundsOf, type Bounds } from './money-bounds.ts';
import { ratesOf } from './money-rates.ts';
import {
  type Decimal,
  pastDot,
  pastRepeat,
  plus,
  type Quantity,
  quantity,
  quantityKeys,
  shift,
  toNumber,
} from './number.ts';

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
function itemAt(tokens: readonly Token[], at: number): Match<Item> | null {
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
const CHANGE_FROM: ReadonlySet<string> = new Set(['з', 'із', 'зі']);
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

const isShort = (tokens: readonly Token[], end: number): boolean => isShortKey(tokens[end - 1]?.key ?? '');

/** «з 8 до 9 млн»; «зросла на 1,4 до 7,9 млрд»: an old level or an increment, and the new level after it. */
function isChange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  if (CHANGE_FROM.has(before)) return true;
  return (
    before === 'на' &&
    tokens.slice(Math.max(0, at - 6), at - 1).some(({ key }) => levelStems.some((stem) => key.startsWith(stem)))
  );
}

/** The word between two amounts, and the amount after it. */
function nextItem(tokens: readonly Token[], end: number): (Match<Item> & { readonly by: Separator }) | null {
  const at = isShort(tokens, end) ? pastDot(tokens, end) : end;
  const by = SEPARATORS.get(tokens[at]?.key ?? '');
  if (!by) return null;
  const item = itemAt(tokens, SKIPPED.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1);
  return item && { ...item, by };
}

const YEAR = /^(?:19|20)\d\d$/;
const less = (a: Decimal, b: Decimal): boolean => toNumber(a) < toNumber(b);

/** «5–7 млрд»: the first number takes the magnitude of the second; «500 тис. – 1 млн» has its own. In a list it may be the larger: «30 і 15 млн». */
function sharing(a: Quantity, b: Quantity, listed = false): Quantity {
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
  return oneUnit && !sameCode && a.quantity.bare && (!a.prefixed || !b.quantity.bare);
}

interface Sum {
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
function sumAt(tokens: readonly Token[], at: number): Sum | null {
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

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'на для у в за від до з із зі під при щодо про протягом упродовж впродовж через після і й та а але або чи що як які яких котрі'.split(
    ' ',
  ),
);
const VERB = /(?:[аиуя]в|[бвгджзклмнпрстхцчшщ]е|є|ла|ли|ло|ть|лися|лася|лося|ться|но|то)$/;

/** Nothing that could be counted follows: «2 млрд —», «2 млрд на», «2 млрд надасть», not «2 млн снарядів». */
function nothingCounted(tokens: readonly Token[], end: number, to: number): boolean {
  const next = tokens[end];
  if (!next || end >= to || next.kind === 'mark') return next?.text !== '/';
  return next.kind === 'word' && (PREPOSITIONS.has(next.key) || VERB.test(next.key));
}

/** How far back a currency left out may have been said. */
const REACH = 60;

/** The currency of the nearest whole amount before `at`: «$6 млрд, а Німеччина — 2 млрд». */
function currencyBack(tokens: readonly Token[], at: number, from: number, reach = REACH): Unit | null {
  for (let j = at - 1; j >= Math.max(from, at - reach); j--) {
    if (!isCurrency(tokens[j])) continue;
    const before = currencyBefore(tokens, j);
    if (before && tokens[before.end]?.kind === 'number') return before.value;
    const place = j > 0 && (currencyAfter(tokens, j - 1)?.end ?? 0) > j ? j - 1 : j;
    const dotted = tokens[place - 1]?.text === '.';
    const counted = dotted ? tokens[place - 2] : tokens[place - 1];
    const after =
      counted?.kind === 'number' || quantityKeys.has(counted?.key ?? '') || isShort(tokens, dotted ? place - 1 : place)
        ? currencyAfter(tokens, place)
        : null;
    if (after) return after.value;
  }
  return null;
}

/** «200 млн, а Швеція – 300 млн крон», «Польща (150 млн) і Чехія (20 млн крон)»: said once, after the last of like sums. */
function currencyAhead(tokens: readonly Token[], end: number, to: number): Unit | null {
  const bracketed = tokens[end]?.text === ')';
  // «Литва дасть 30 млн, Латвія — 20 млн, Естонія — 25 млн євро»
  const listed = [2, 3, 4].some((after) => DASHES.has(tokens[end + after]?.key ?? ''));
  // «перерахував 250 млн із запланованих 300 млн євро»
  const part = CHANGE_FROM.has(tokens[end]?.key ?? '') ? itemAt(tokens, end + 2) : null;
  if (part && /[иі]х$/.test(tokens[end + 1]?.key ?? '') && part.value.quantity.power >= 3) return part.value.unit;
  const contrast = tokens[end]?.text === ',' && (listed || CONTRAST.has(tokens[end + 1]?.key ?? ''));
  if (!bracketed && !contrast) return null;
  for (let at = end + 1; at < Math.min(to, end + AHEAD); at++) {
    const opens = bracketed ? tokens[at - 1]?.text === '(' : DASHES.has(tokens[at - 1]?.key ?? '');
    const next = opens ? itemAt(tokens, at) : null;
    if (!next) continue;
    if (next.value.prefixed || next.value.quantity.power < 3) return null;
    if (next.value.unit) return next.value.unit;
  }
  return null;
}
const AHEAD = 24;
const CONTRAST: ReadonlySet<string> = new Set(['а', 'та', 'і']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

const inferred = (unit: Unit): Unit =>
  unit.code ? { ...unit, source: 'inferred', codes: [], coin: false } : { ...unit, source: 'ambiguous', coin: false };

/** The unit of a sum: said in it, shared from the amount after it, or left out after an amount before it. */
function unitOf(document: Document, at: number, sum: Sum, from: number, to: number): Unit | null {
  const { tokens } = document;
  const [first] = sum.items;
  const last = sum.items[sum.items.length - 1];
  const said = first?.unit ?? last?.unit ?? null;
  // «15 млрд норвезьких крон … до 85 млрд крон»: the same noun, said in full before
  if (said?.code === null && said.codes.length > 1) {
    const full = currencyBack(tokens, at, from);
    return full?.code && said.codes.includes(full.code) ? inferred(full) : said;
  }
  if (said || !first || !last) return said;
  const next = nextItem(tokens, sum.end);
  const change = next?.by === 'to' && isChange(tokens, at);
  const listed = next?.by === 'and' || next?.by === 'comma' || next?.by === 'to';
  if (next?.value.unit && !next.value.prefixed && (change || (listed && last.quantity.power > 0)))
    return inferred(next.value.unit);
  if (last.quantity.power < 3 || !last.quantity.value) return null;
  const end = isShort(tokens, sum.end) ? pastDot(tokens, sum.end) : sum.end;
  if (!nothingCounted(tokens, end, to)) return null;
  const near = currencyBack(tokens, at, from);
  if (near) return inferred(near);
  const ahead = currencyAhead(tokens, end, to);
  if (ahead) return inferred(ahead);
  const spoken = tokens
    .slice(Math.max(from, at - 12), at)
    .some((token) => moneyStems.some((stem) => token.key.startsWith(stem)));
  const far = spoken ? currencyBack(tokens, at, 0, 3 * REACH) : null;
  return far && inferred(far);
}

/** How many words may stand between an amount and its conversion: «— це за курсом НБУ приблизно». */
const CONVERSION_REACH = 8;
const BRACKET = /^[([]$/;
const DASH = /^[–—-]$/;

/** «39,5 млрд крон (1,6 млрд євро)», «10 млн доларів, або 9 млн євро», «10 млн доларів / 9 млн євро»: the same amount in another currency. */
function isConversion(tokens: readonly Token[], lead: number, isAbout: boolean, unit: Unit): boolean {
  let opened = false;
  let dashed = false;
  let at = lead - 1;
  for (; at >= lead - CONVERSION_REACH; at--) {
    const token = tokens[at];
    if (!token) return false;
    const bracket = BRACKET.test(token.text);
    if (bracket || token.text === '/' || token.text === '=' || conversionOpeners.has(token.key)) opened = true;
    else if (isCurrency(token) && tokens[at - 1]?.key === 'на') continue;
    // «5 млрд крон – майже 700 млн євро»
    else if (DASH.test(token.text) && isAbout) dashed = true;
    else if (!conversionFillers.has(token.key) && !DASH.test(token.text) && token.text !== ',') break;
    if (bracket) {
      at--;
      break;
    }
  }
  // the other amount ends right before: «крон (», «доларів, або», «млн. (»
  let last = tokens[at]?.text === '.' || tokens[at]?.text === ',' ? at - 1 : at;
  // «фунтів стерлінгів (»
  if (/^стерлінг/.test(tokens[last]?.key ?? '')) last--;
  if (!opened && !dashed) return false;
  if (!isCurrency(tokens[last]) && tokens[last]?.kind !== 'number' && !magnitudes.has(tokens[last]?.key ?? ''))
    return false;
  const other = currencyBack(tokens, last + 1, Math.max(0, last - 8));
  if (other === null || other.code === null) return other !== null;
  // «650 млн доларів (482 млн доларів США)»: the first are not those that bare dollars usually are
  // «внесок США – понад 2 млрд доларів»: the dash is the verb
  return other.code !== unit.code || (opened && other.codes.length > 0 !== unit.codes.length > 0);
}

/** «тисячі гривень» after «понад» or «близько» is one thousand in the genitive, not thousands. */
const GENITIVE: ReadonlySet<string> = new Set(['близько', 'від', 'до', 'менше', 'більше', 'понад']);

function mentionOf(document: Document, at: number, sum: Sum): MoneyMention | null {
  const { tokens } = document;
  if (sum.end > holding(document.paragraphs, at).to) return null;
  const { from, to } = holding(document.sentences, at);
  const unit = unitOf(document, at, sum, from, to);
  if (!unit) return null;
  const last = sum.items[sum.items.length - 1];
  const [first] = sum.items;
  if (!first || !last) return null;
  const after = sum.items.length === 1 && first.quantity.bare && !first.unit ? nextItem(tokens, sum.end)?.value : last;
  const quantities = sum.items.map((item) =>
    item === last && item === after
      ? item.quantity
      : sharing(item.quantity, (after ?? last).quantity, sum.items.length > 1),
  );
  const exact = (value: Decimal): number => toNumber(unit.coin ? shift(value, -2) : value);
  const values = quantities.flatMap(({ value, to: high }) => [value, high].flatMap((x) => (x ? [exact(x)] : [])));
  const one =
    values.length === 0 && GENITIVE.has(tokens[at - 1]?.key ?? '') && tokens[at]?.key === 'тисячі' ? 1000 : null;
  const low = values.length > 0 ? Math.min(...values) : one;
  const high = values.length > 0 ? Math.max(...values) : one;
  const bounds: Bounds = boundsOf(tokens, at, sum.end, from, Math.max(to, sum.end));
  const rates = ratesOf(tokens, at, bounds.from, sum.end, from, to);
  const slice = (start: number, end: number): string =>
    document.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const single = low === high;
  // the tilde is Markdown's and no token
  const tilde = /~ ?$/.test(document.text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 2), tokens[at]?.start ?? 0));
  const min = bounds.min || sum.items.some((item) => item.orMore);
  const cues = [
    ...rates.cues.filter(([start]) => start < at),
    ...bounds.cues,
    ...rates.cues.filter(([start]) => start >= at),
  ];
  const conversion = isConversion(tokens, bounds.from, bounds.approx || min, unit);
  return {
    ...found(document, at, sum.end, 'money', { cases: first.quantity.cases }),
    kind: 'money',
    min: single && bounds.max && !min ? null : low,
    max: single && min && !bounds.max ? null : high,
    approx:
      bounds.approx ||
      rates.approx ||
      low === null ||
      tilde ||
      (one === null && quantities.some((quantity) => quantity.approx)),
    currency: unit.code,
    currencySource: unit.source,
    // «500 млн канадських доларів (360 млн доларів)»: whoever gives, the second are the usual ones
    currencies: unit.code && conversion ? [] : unit.codes,
    per: rates.per,
    perUnit: rates.unit && slice(...rates.unit),
    cue: cues.map(([start, end]) => slice(start, end)),
    ...(sum.listed && values.length === sum.items.length && { list: values }),
    conversion,
  };
}

/** «$1,5 млрд», «пів мільярда євро», «від 5 до 7 млрд доларів на місяць», «12 грн 50 коп.» */
export const money: Rule = {
  name: 'money',
  keys: [...quantityKeys, ...currencyKeys],
  classes: ['number', 'symbol'],
  find(document, at) {
    // «USD/UAH 41,5» is a pair, «10 млн євро / 11 млн доларів» are two sums; and the number of «$5» is found from its sign
    const token = document.tokens[at];
    if (!token) return [];
    if (document.tokens[at - 1]?.text === '/' && !(isCurrency(document.tokens[at - 2]) && classOf(token) === 'number'))
      return [];
    if (document.tokens[at - 1]?.kind === 'symbol' && currencyBefore(document.tokens, at - 1)?.end === at) return [];
    const sum = sumAt(document.tokens, at);
    const mention = sum && mentionOf(document, at, sum);
    return mention ? [mention] : [];
  },
};
