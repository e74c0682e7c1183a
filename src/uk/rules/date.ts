/** Tokens → dates and periods with their relation (at, by, from, during, every, soon), resolved at the document's day. The preposition is in the span. */
import { phrases } from '../../grammar/phrases.ts';
import { classOf, found, type Rule } from '../../grammar/rule.ts';
import { type Document, keyAt, type Token } from '../../model/document.ts';
import type { DateMention, DateRelation } from '../../model/mention.ts';
import { ofWord } from '../../text/of-word.ts';
import {
  dayAdverbs,
  during,
  grains,
  limits,
  ordinals,
  partsOf,
  recurrences,
  romans,
  seasons,
  shifts,
  soon,
  tens,
  yearAdverbs,
} from '../lexicon/date-words.ts';
import { monthPairs, months, weekdays } from '../lexicon/months.ts';
import {
  addDays,
  addMonths,
  finalDay,
  firstDay,
  isDate,
  type Period,
  type Point,
  partOf,
  resolve,
  type Side,
  yearOf,
} from './calendar.ts';
import { currentAt, dayAt, pastYearWord, pointAt, weakPointAt, wordAt, yearAt } from './date-points.ts';
import { holding } from './holding.ts';
import { quantity, quantityKeys, toNumber } from './number.ts';

const SOON = phrases(soon.map((phrase): [string, true] => [phrase, true]));
const EVERY = phrases(recurrences);
const LIMITS = phrases(limits);
const AMOUNT = quantity();
const has = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BY = has('до');
const FROM = has('з із зі від після починаючи');
const AT = has('у в о об на під');
const LEADS: ReadonlySet<string> = new Set([...BY, ...FROM, ...AT, ...during]);
const THROUGH = has('по до');

interface Reading {
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly relation: DateRelation;
}

const PAST = /(?:..[аиуя]в|..ла|..ли|..ло|..вся|лася|лися|лося)$/;
const NO_VERBS = has('справ держав прав заяв назв стали мали сила коли або число зброї');
const isPast = ofWord((key) => PAST.test(key) && !NO_VERBS.has(key), false);
const NEAR = 6;

/** «у травні пообіцяла»: a verb in the past beside it says on which side of the document's day the date lies. */
function sideOf(tokens: readonly Token[], at: number, end: number): Side {
  const past = (from: number, step: 1 | -1): boolean => {
    for (let j = from, left = NEAR; left > 0; j += step, left--) {
      const token = tokens[j];
      if (!token || token.kind === 'mark') return false;
      if (token.capitals === 'none' && isPast(token)) return true;
    }
    return false;
  };
  return past(at - 1, -1) || past(end, 1) ? 'behind' : 'near';
}

/** A period after its preposition: «до X» ends with it, «з X» begins with it. */
function related(preposition: string, period: Period | null, point: Point): Pick<Reading, 'from' | 'to' | 'relation'> {
  const from = period?.from ?? null;
  const to = period?.to ?? null;
  // «до літа» is until it begins; «до грудня», «до 2027 року» say no more than the month or year
  if (BY.has(preposition)) return { from: null, to: from, relation: 'by' };
  if (FROM.has(preposition)) return { from, to: null, relation: 'from' };
  const long = point.grain !== 'day' && point.grain !== 'week';
  if (during.has(preposition) || (preposition === 'на' && long)) return { from, to, relation: 'during' };
  return { from, to, relation: 'at' };
}

/** Words that may follow a bare year: «у 2026 передбачено», but not «у 2026 випадках». */
function endsYear(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return !next || next.kind === 'mark' || LEADS.has(next.key) || /(?:но|то|ла|ли|ло|ть|ться|й|і|та)$/.test(next.key);
}

/** «з 1 по 5 травня», «15–17 червня», «2025–2027 років», «з січня по березень 2026 року»: [first, last]. */
function rangeAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly first: Point; readonly last: Point } | null {
  const separated = (end: number): boolean => keyAt(tokens, end) === '-' || THROUGH.has(keyAt(tokens, end));
  const pair = wordAt(tokens, at).monthPairs;
  if (pair) {
    const said = yearAt(tokens, at + 1, true);
    const base: Point = {
      grain: 'month',
      day: null,
      shift: null,
      weekday: null,
      year: null,
      yearShift: null,
      index: null,
      ...said?.value,
    };
    return { end: said?.end ?? at + 1, first: { ...base, index: pair[0] }, last: { ...base, index: pair[1] } };
  }
  const day = dayAt(tokens, at);
  if (day && separated(day.end)) {
    const last = pointAt(tokens, day.end + 1);
    if (last?.value.day && last.value.index !== null && last.value.day > day.value)
      return { end: last.end, first: { ...last.value, day: day.value }, last: last.value };
  }
  const year = yearAt(tokens, at, true);
  const and = keyAt(tokens, year?.end ?? at);
  if (year?.value.year && (separated(year.end) || and === 'і' || and === 'та' || and === '/')) {
    const second = yearAt(tokens, year.end + 1, true);
    const named = second && (pastYearWord(tokens, second.end - 1) !== null || endsYear(tokens, second.end));
    if (named && second.value.year && second.value.year > year.value.year) {
      const base: Point = { grain: 'year', index: null, day: null, shift: null, weekday: null, ...year.value };
      return { end: second.end, first: base, last: { ...base, ...second.value } };
    }
  }
  const first = pointAt(tokens, at);
  if (!first || first.value.index === null || !separated(first.end)) return null;
  const last = pointAt(tokens, first.end + 1);
  if (last?.value.grain !== first.value.grain || last.value.index === null) return null;
  const unsaid = first.value.year === null && first.value.yearShift === null;
  const { year: y, yearShift } = last.value;
  return { end: last.end, first: unsaid ? { ...first.value, year: y, yearShift } : first.value, last: last.value };
}

function range(tokens: readonly Token[], at: number, today: string | null): Reading | null {
  const match = rangeAt(tokens, at);
  const first = match && resolve(match.first, today);
  const last = match && resolve(match.last, today);
  if (!match) return null;
  if (!first || !last) return { end: match.end, from: null, to: null, relation: 'during' };
  // «з грудня по лютий»: the last lies in the next year
  const later = finalDay(last.to) < firstDay(first.from) && match.last.year === null;
  const after = later ? resolve({ ...match.last, yearShift: null, year: yearOf(first.from) + 1 }, today) : last;
  return { end: match.end, from: first.from, to: after?.to ?? null, relation: 'during' };
}

const UNTIL: Readonly<Record<'start' | 'middle' | 'end', (period: Period) => string>> = {
  start: ({ from }) => firstDay(from),
  middle: (period) => finalDay(partOf(period, 'middle').to),
  end: ({ to }) => finalDay(to),
};

/** «до кінця року», «на початку 2026 року», «наприкінці серпня», «із середини місяця»: [at] is the part's word. */
function part(tokens: readonly Token[], at: number, preposition: string, today: string | null): Reading | null {
  const which = wordAt(tokens, at).partsOf;
  if (!which) return null;
  const match = pointAt(tokens, at + 1) ?? weakPointAt(tokens, at + 1) ?? currentAt(tokens, at + 1);
  if (!match) return null;
  const { end } = match;
  const whole = resolve(match.value, today, BY.has(preposition) ? 'ahead' : sideOf(tokens, at, end));
  if (BY.has(preposition)) return { end, from: null, to: whole && UNTIL[which](whole), relation: 'by' };
  const period = whole && partOf(whole, which);
  if (FROM.has(preposition)) return { end, from: period && firstDay(period.from), to: null, relation: 'from' };
  return { end, from: period?.from ?? null, to: period?.to ?? null, relation: 'at' };
}

/** So many days, weeks, months or years from a day, as precisely as the unit is. */
function away(today: string, count: number, grain: string): string | null {
  if (grain === 'day') return addDays(today, count);
  if (grain === 'week') return addDays(today, 7 * count);
  if (grain === 'month') return addMonths(today, count);
  if (grain === 'quarter') return addMonths(today, 3 * count);
  if (grain === 'half') return addMonths(today, 6 * count);
  return String(yearOf(today) + count);
}

const LAST = has('останніх останні останній минулих минулі попередніх попередні');
const NEXT = has('найближчих найближчі наступних наступні');
const MOST = 1000;

interface Stretch {
  readonly end: number;
  readonly grain: string;
  /** null: «кілька років». */
  readonly count: number | null;
  readonly way: -1 | 0 | 1;
}

/** «трьох років», «два місяці», «найближчі п'ять днів», «пів року», «рік». */
function stretch(tokens: readonly Token[], at: number): Stretch | null {
  const side = (place: number): -1 | 0 | 1 =>
    LAST.has(keyAt(tokens, place)) ? -1 : NEXT.has(keyAt(tokens, place)) ? 1 : 0;
  const before = side(at);
  const place = before === 0 ? at : at + 1;
  const amount = AMOUNT(tokens, place);
  const between = amount ? side(amount.end) : 0;
  const noun = (amount?.end ?? place) + (between === 0 ? 0 : 1);
  const grain = wordAt(tokens, noun).grains;
  if (!grain) return null;
  const value = amount ? amount.value.value : null;
  const count = amount ? (value === null ? null : toNumber(value)) : 1;
  // «у 2026 році» is no stretch of 2026 years
  if (count !== null && (count > MOST || (count >= 1800 && count <= 2100))) return null;
  const way = before === 0 ? between : before;
  return { end: noun + 1, grain, count, way };
}

/** Half a year is six months, a year and a half eighteen. */
function whole(count: number, grain: string): readonly [number, string] | null {
  if (Number.isInteger(count)) return [count, grain];
  if (grain === 'year' && Number.isInteger(count * 12)) return [count * 12, 'month'];
  return null;
}

/** «через два місяці», «протягом трьох років», «за останні пів року», «у найближчі п'ять днів». */
function lasting(tokens: readonly Token[], at: number, preposition: string, today: string | null): Reading | null {
  const match = stretch(tokens, at);
  if (!match) return null;
  const { end, grain, count, way } = match;
  const units = count === null ? null : whole(count, grain);
  const date = (sign: number): string | null =>
    today === null || units === null ? null : away(today, sign * units[0], units[1]);
  // «через чотири роки після вторгнення» counts from the war, and not from today
  if (preposition === 'через') {
    const since = /^(?:після|від|відтоді)$/.test(tokens[end]?.key ?? '');
    return { end, from: since ? null : date(1), to: since ? null : date(1), relation: 'at' };
  }
  if (during.has(preposition) || ((preposition === 'у' || preposition === 'в' || preposition === 'на') && way !== 0)) {
    if (way === 1) return { end, from: today, to: date(1), relation: 'during' };
    if (way === -1) return { end, from: date(-1), to: today, relation: 'during' };
    return preposition === 'за' ? null : { end, from: null, to: null, relation: 'during' };
  }
  return null;
}

/** «два роки тому», «рік тому». */
function ago(tokens: readonly Token[], at: number, today: string | null): Reading | null {
  const match = stretch(tokens, at);
  if (!match || keyAt(tokens, match.end) !== 'тому' || match.way !== 0) return null;
  const units = match.count === null ? null : whole(match.count, match.grain);
  const date = today === null || units === null ? null : away(today, -units[0], units[1]);
  return { end: match.end + 1, from: date, to: date, relation: 'at' };
}

/** A point after a preposition. */
function placed(tokens: readonly Token[], at: number, preposition: string, today: string | null): Reading | null {
  const strong = pointAt(tokens, at);
  const weak = strong ? null : weakPointAt(tokens, at);
  const match = strong ?? weak;
  if (!match) return null;
  if (weak && weak.value.grain === 'year' && !endsYear(tokens, weak.end)) return null;
  if (weak && weak.value.grain === 'season' && !BY.has(preposition) && !FROM.has(preposition) && preposition !== 'на')
    return null;
  if (preposition === 'за' && match.value.grain === 'day') return null;
  const period = resolve(match.value, today, BY.has(preposition) ? 'ahead' : sideOf(tokens, at, match.end));
  return { end: match.end, ...related(preposition, period, match.value) };
}

/** Words that a point of time begins with, or a stretch of it. */
const POINTS: readonly string[] = [
  ...months.keys(),
  ...monthPairs.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...ordinals.keys(),
  ...tens.keys(),
  ...romans.keys(),
  ...shifts.keys(),
  ...yearAdverbs.keys(),
  ...dayAdverbs.keys(),
  ...grains.keys(),
];
/** First words of every point, part and stretch, beside numbers: after a preposition anything else is no date, and most are. */
const OPENERS: ReadonlySet<string> = new Set([...quantityKeys, ...POINTS, ...partsOf.keys(), ...LAST, ...NEXT]);
const isOpener = ofWord((key) => OPENERS.has(key), false);
const opens = (token: Token | undefined): boolean =>
  token !== undefined && (isOpener(token) || classOf(token) === 'number');

/** «не пізніше 1 грудня», «не раніше ніж у березні 2027 року». */
function limited(tokens: readonly Token[], at: number, today: string | null): Reading | null {
  const limit = LIMITS.at(tokens, at)[0];
  if (!limit) return null;
  const place = AT.has(keyAt(tokens, limit.end)) ? limit.end + 1 : limit.end;
  const which = wordAt(tokens, place).partsOf;
  if (which) return part(tokens, place, limit.value === 'by' ? 'до' : 'з', today);
  const match = pointAt(tokens, place) ?? weakPointAt(tokens, place);
  if (!match) return null;
  const period = resolve(match.value, today, 'ahead');
  const { end } = match;
  if (limit.value === 'from') return { end, from: period?.from ?? null, to: null, relation: 'from' };
  // no later than March is all of March, no later than the 1st is that day
  return { end, from: null, to: period?.to ?? null, relation: 'by' };
}

/** Everything that may begin at the token, with its preposition or without. */
function readingAt(document: Document, at: number): Reading | null {
  const { tokens } = document;
  const every = EVERY.at(tokens, at)[0];
  if (every) return { end: every.end, from: null, to: null, relation: 'every' };
  const near = SOON.at(tokens, at)[0];
  if (near) return { end: near.end, from: null, to: null, relation: 'soon' };
  const lead = keyAt(tokens, at);
  const today = isDate(document.date) ? document.date : null;
  const bound = limited(tokens, at, today);
  if (bound) return bound;
  if (LEADS.has(lead) || lead === 'через') {
    const place = lead === 'починаючи' && FROM.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
    if (!opens(tokens[place])) return null;
    const bare = THROUGH.has(lead) || AT.has(lead) || FROM.has(lead) || during.has(lead);
    return (
      part(tokens, place, lead, today) ??
      (bare ? range(tokens, place, today) : null) ??
      lasting(tokens, place, lead, today) ??
      (lead === 'через' ? null : placed(tokens, place, lead, today))
    );
  }
  // «наприкінці серпня», «всередині року»; «початку» and «кінця» need their preposition
  if (/^(?:наприкінці|всередині|усередині)$/.test(lead)) return part(tokens, at, 'у', today);
  const past = ago(tokens, at, today);
  if (past) return past;
  const span = range(tokens, at, today);
  if (span) return span;
  const match = pointAt(tokens, at);
  if (!match) return null;
  // a month alone may be a name or an adjective: «Травень», «лютий ворог»
  const { grain, year, yearShift, day } = match.value;
  if (grain === 'month' && day === null && year === null && yearShift === null && match.value.index !== null)
    return null;
  const period = resolve(match.value, today, sideOf(tokens, at, match.end));
  return { end: match.end, from: period?.from ?? null, to: period?.to ?? null, relation: 'at' };
}

/** «до 1 вересня», «у 2026 році», «протягом трьох років», «щомісяця», «незабаром» */
export const date: Rule = {
  name: 'date',
  keys: new Set([
    ...LEADS,
    'через',
    ...SOON.keys,
    ...EVERY.keys,
    ...LIMITS.keys,
    ...POINTS,
    'наприкінці',
    'всередині',
    'усередині',
    'пів',
    'два',
    'три',
    'чотири',
    "п'ять",
    'кілька',
  ]),
  classes: ['number'],
  find(document, at) {
    const reading = readingAt(document, at);
    if (!reading) return [];
    const { end, from, to, relation } = reading;
    if (end > holding(document.paragraphs, at).to) return [];
    const mention: DateMention = { ...found(document, at, end, 'date'), kind: 'date', from, to, relation };
    return [mention];
  },
};
