/** The currency of a sum: said in it, or left out and said beside it; and whether it is the sum before in another currency. */
import type { Document, Token } from '../../model/document.ts';
import { conversionFillers, conversionOpeners, moneyStems } from '../lexicon/currencies.ts';
import { magnitudes } from '../lexicon/numerals.ts';
import { currencyAfter, currencyBefore, isCurrency, type Unit } from './currency.ts';
import { pastDot, quantityKeys } from './number.ts';
import { CHANGE_FROM, isChange, isShort, itemAt, nextItem, type Sum } from './money-sums.ts';

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

/** «45 млн, 21 млн та 10 млн євро»: said once, after the last of a list. */
function unitOfList(tokens: readonly Token[], { items, end }: Sum): Unit | null {
  const last = items[items.length - 1];
  if (!last || last.quantity.power < MILLION) return null;
  let next = nextItem(tokens, end);
  for (let i = 0; i < LISTED && next && (next.by === 'and' || next.by === 'comma'); i++) {
    const { unit, prefixed, quantity } = next.value;
    if (prefixed || quantity.power < MILLION) return null;
    if (unit) return unit;
    next = nextItem(tokens, next.end);
  }
  return null;
}
const MILLION = 6;
/** So many sums a list may hold. */
const LISTED = 8;

/** The unit of a sum: said in it, shared from the amount after it, or left out after an amount before it. */
export function unitOf(document: Document, at: number, sum: Sum, from: number, to: number): Unit | null {
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
  const shared = unitOfList(tokens, sum);
  if (shared) return inferred(shared);
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
export function isConversion(tokens: readonly Token[], lead: number, isAbout: boolean, unit: Unit): boolean {
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
