/** Tokens → points of the calendar as they are said: «5 вересня 2025 року», «І квартал», «восени», «наступного тижня». No preposition is read here. */
import type { Match } from '../../grammar/pattern.ts';
import { keyAt, type Token } from '../../model/document.ts';
import { ofWord } from '../../text/of-word.ts';
import {
  dayAdverbs,
  type Grain,
  grains,
  ordinals,
  romans,
  seasonAdverbs,
  seasons,
  shifts,
  tens,
  yearAdverbs,
  partsOf,
} from '../lexicon/date-words.ts';
import { monthPairs, months, shortMonths, weekdays } from '../lexicon/months.ts';
import type { Point } from './calendar.ts';
import { pastDot } from './number.ts';

const POINT: Point = { grain: 'day', year: null, yearShift: null, index: null, day: null, shift: null, weekday: null };
const point = (grain: Point['grain'], rest: Partial<Point>): Point => ({ ...POINT, grain, ...rest });

const YEAR = /^(?:1[89]|20)\d\d$/;
const YEAR_SUFFIXED = /^((?:1[89]|20)\d\d)[-‑](?:й|го|му|м|ий|ого|ому|им)$/;
const DAY_SUFFIXED = /^(\d{1,2})[-‑](?:го|е|му|ого|те|є|ме|ге)$/;

/** What the calendar calls so: all that the lexicons know of one word, in one look-up. */
const wordOf = (key: string) => ({
  months: months.get(key),
  monthPairs: monthPairs.get(key),
  shortMonths: shortMonths.get(key),
  weekdays: weekdays.get(key),
  seasons: seasons.get(key),
  ordinals: ordinals.get(key),
  tens: tens.get(key),
  romans: romans.get(key),
  shifts: shifts.get(key),
  yearAdverbs: yearAdverbs.get(key),
  dayAdverbs: dayAdverbs.get(key),
  grains: grains.get(key),
  partsOf: partsOf.get(key),
});
const NOTHING = wordOf('');
const calendar = ofWord((key) => {
  const word = wordOf(key);
  return Object.values(word).some((value) => value !== undefined) ? word : NOTHING;
}, NOTHING);
export function wordAt(tokens: readonly Token[], at: number): ReturnType<typeof wordOf> {
  const token = tokens[at];
  return token ? calendar(token) : NOTHING;
}
const opensWithDigit = ({ text }: Token): boolean => text < ':';

const FISCAL = /^(?:фінансов|бюджетн|календарн|навчальн)/;
/** «року», «р.», «рр.», «роках» after a year; the dot belongs to it when the sentence goes on. */
export function pastYearWord(tokens: readonly Token[], at: number): number | null {
  // «у 2027 фінансовому році»
  if (wordAt(tokens, at + 1).grains === 'year' && FISCAL.test(keyAt(tokens, at))) return at + 2;
  if (wordAt(tokens, at).grains === 'year') return at + 1;
  return keyAt(tokens, at) === 'р' || keyAt(tokens, at) === 'рр' ? at + 1 : null;
}

interface Year {
  readonly year: number | null;
  readonly yearShift: number | null;
}

/** «2026 року», «2026 р.», «2026-го», «наступного року», and the bare «2026» where a month or quarter stands before it. */
export function yearAt(tokens: readonly Token[], at: number, bare: boolean): Match<Year> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number' && YEAR.test(token.text)) {
    const end = pastYearWord(tokens, at + 1);
    if (end === null && !bare) return null;
    return { end: end ?? at + 1, value: { year: Number(token.text), yearShift: null } };
  }
  const suffixed = opensWithDigit(token) ? YEAR_SUFFIXED.exec(token.text) : null;
  if (suffixed)
    return { end: pastYearWord(tokens, at + 1) ?? at + 1, value: { year: Number(suffixed[1]), yearShift: null } };
  const shift = wordAt(tokens, at).shifts;
  return shift !== undefined && wordAt(tokens, at + 1).grains === 'year'
    ? { end: at + 2, value: { year: null, yearShift: shift } }
    : null;
}

const NONE: Year = { year: null, yearShift: null };
const withYear = (tokens: readonly Token[], at: number): Match<Year> =>
  yearAt(tokens, at, true) ?? { end: at, value: NONE };

/** «5», «20-го», «двадцять п'ятого», «першого». */
export function dayAt(tokens: readonly Token[], at: number): Match<number> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number')
    return /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text) ? { end: at + 1, value: Number(token.text) } : null;
  const suffixed = opensWithDigit(token) ? DAY_SUFFIXED.exec(token.text) : null;
  if (suffixed) return Number(suffixed[1]) <= 31 ? { end: at + 1, value: Number(suffixed[1]) } : null;
  const ten = wordAt(tokens, at).tens;
  const unit = wordAt(tokens, ten === undefined ? at : at + 1).ordinals;
  if (unit === undefined || (ten !== undefined && unit > 9)) return null;
  const value = (ten ?? 0) + unit;
  return value <= 31 ? { end: at + (ten === undefined ? 1 : 2), value } : null;
}

/** «вересня», «верес.». A short name has its dot with it. */
function monthAt(tokens: readonly Token[], at: number): Match<number> | null {
  const full = wordAt(tokens, at).months;
  if (full) return { end: at + 1, value: full };
  const short = wordAt(tokens, at).shortMonths;
  const end = pastDot(tokens, at + 1);
  return short && end > at + 1 ? { end, value: short } : null;
}

const GENITIVE = /(?:ня|го|да)$/;
/** «5 вересня 2025 року», «першого вересня». */
function dayOfMonth(tokens: readonly Token[], at: number): Match<Point> | null {
  const day = dayAt(tokens, at);
  const month = day && monthAt(tokens, day.end);
  if (!month || (month.end === day.end + 1 && !GENITIVE.test(keyAt(tokens, day.end)))) return null;
  const year = withYear(tokens, month.end);
  return { end: year.end, value: point('day', { day: day.value, index: month.value, ...year.value }) };
}

const NUMERIC = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:1[89]|20)\d\d)$/;
/** «17.08.2025», «2025-08-17». */
function numeric(tokens: readonly Token[], at: number): Match<Point> | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const match = NUMERIC.exec(token.text);
  if (match) {
    const end = pastYearWord(tokens, at + 1) ?? at + 1;
    return { end, value: point('day', { day: Number(match[1]), index: Number(match[2]), year: Number(match[3]) }) };
  }
  if (keyAt(tokens, at + 1) !== '-') return null;
  const parts = [0, 1, 2, 3, 4].map((i) => tokens[at + i]);
  const [year, , month, , day] = parts.map((part) => part?.text ?? '');
  const joined = parts.every((part, i) => part && (i === 0 || part.glued) && (i % 2 === 0 || part.key === '-'));
  if (
    !joined ||
    !YEAR.test(year ?? '') ||
    !/^(?:0[1-9]|1[0-2])$/.test(month ?? '') ||
    !/^(?:0[1-9]|[12]\d|3[01])$/.test(day ?? '')
  )
    return null;
  return { end: at + 5, value: point('day', { year: Number(year), index: Number(month), day: Number(day) }) };
}

/** «серпень 2025 року», «серпня». */
function monthPoint(tokens: readonly Token[], at: number): Match<Point> | null {
  const month = wordAt(tokens, at).months;
  if (!month) return null;
  const year = withYear(tokens, at + 1);
  return { end: year.end, value: point('month', { index: month, ...year.value }) };
}

const NUMBERED = /^([1-4])(?:[-‑](?:й|го|му|м|ий|е|ше|ге|тє|те|ому|ого))?$/;
/** «І квартал 2026 року», «у першому півріччі», «3-й квартал». */
function quarter(tokens: readonly Token[], at: number): Match<Point> | null {
  const grain = wordAt(tokens, at + 1).grains;
  if (grain !== 'quarter' && grain !== 'half') return null;
  const roman = tokens[at]?.capitals === 'none' ? undefined : wordAt(tokens, at).romans;
  const index = roman ?? wordAt(tokens, at).ordinals ?? Number(NUMBERED.exec(tokens[at]?.text ?? '')?.[1] ?? 0);
  if (index < 1 || index > (grain === 'quarter' ? 4 : 2)) return null;
  const year = withYear(tokens, at + 2);
  return { end: year.end, value: point(grain, { index, ...year.value }) };
}

/** «у першій половині 2026 року», «в другій половині року»: half a year. */
function halfOf(tokens: readonly Token[], at: number): Match<Point> | null {
  if (!HALVES.has(keyAt(tokens, at + 1))) return null;
  const index = wordAt(tokens, at).ordinals ?? 0;
  if (index !== 1 && index !== 2) return null;
  const year = yearAt(tokens, at + 2, true);
  if (year) return { end: year.end, value: point('half', { index, ...year.value }) };
  return wordAt(tokens, at + 2).grains === 'year'
    ? { end: at + 3, value: point('half', { index, yearShift: 0 }) }
    : null;
}
const HALVES: ReadonlySet<string> = new Set(['половина', 'половині', 'половину', 'половини', 'половиною']);

/** «восени 2025 року», «осінь 2025-го», «цієї зими». A season alone is only its adverb. */
function season(tokens: readonly Token[], at: number): Match<Point> | null {
  const shift = wordAt(tokens, at).shifts;
  const place = shift === undefined ? at : at + 1;
  const span = wordAt(tokens, place).seasons;
  if (!span) return null;
  const year = yearAt(tokens, place + 1, true);
  if (year) return { end: year.end, value: point('season', { index: span[0], ...year.value }) };
  const alone = seasonAdverbs.has(keyAt(tokens, at)) || shift !== undefined;
  return alone ? { end: place + 1, value: point('season', { index: span[0], shift: shift || null }) } : null;
}

/** «наступного тижня», «цього місяця», «минулої п'ятниці», «торік», «завтра». */
function shifted(tokens: readonly Token[], at: number): Match<Point> | null {
  const year = wordAt(tokens, at).yearAdverbs;
  if (year !== undefined) return { end: at + 1, value: point('year', { yearShift: year, shift: year }) };
  const day = wordAt(tokens, at).dayAdverbs;
  if (day !== undefined) return { end: at + 1, value: point('day', { shift: day }) };
  const shift = wordAt(tokens, at).shifts;
  if (shift === undefined) return null;
  const weekday = wordAt(tokens, at + 1).weekdays;
  if (weekday) return { end: at + 2, value: point('day', { weekday, shift }) };
  const month = wordAt(tokens, at + 1).months;
  if (month) return { end: at + 2, value: point('month', { index: month, yearShift: shift }) };
  const grain = wordAt(tokens, at + 1).grains;
  if (!grain || (grain === 'day' && shift === 0)) return null;
  return { end: at + 2, value: point(grain, { shift, yearShift: grain === 'year' ? shift : null }) };
}

function yearPoint(tokens: readonly Token[], at: number): Match<Point> | null {
  const year = yearAt(tokens, at, false);
  return year && { end: year.end, value: point('year', year.value) };
}

/** A point that needs nothing before it to be a date. */
export const pointAt = (tokens: readonly Token[], at: number): Match<Point> | null =>
  numeric(tokens, at) ??
  dayOfMonth(tokens, at) ??
  quarter(tokens, at) ??
  halfOf(tokens, at) ??
  shifted(tokens, at) ??
  season(tokens, at) ??
  yearPoint(tokens, at) ??
  monthPoint(tokens, at);

/** A point that is a date only after a preposition: «у понеділок», «до зими», «до кінця року», «у 2026». */
export function weakPointAt(tokens: readonly Token[], at: number): Match<Point> | null {
  const weekday = wordAt(tokens, at).weekdays;
  if (weekday) return { end: at + 1, value: point('day', { weekday }) };
  const span = wordAt(tokens, at).seasons;
  if (span) return { end: at + 1, value: point('season', { index: span[0] }) };
  const token = tokens[at];
  return token?.kind === 'number' && YEAR.test(token.text)
    ? { end: at + 1, value: point('year', { year: Number(token.text) }) }
    : null;
}

/** «року», «місяця», «кварталу» of the document's day: only after «до кінця», «на початку», «протягом». */
export function currentAt(tokens: readonly Token[], at: number): Match<Point> | null {
  const grain: Grain | undefined = wordAt(tokens, at).grains;
  return grain && grain !== 'day'
    ? { end: at + 1, value: point(grain, { shift: 0, yearShift: grain === 'year' ? 0 : null }) }
    : null;
}
