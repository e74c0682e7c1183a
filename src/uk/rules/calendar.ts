/** Points of a calendar, said in full or not, × the document's day → EDTF dates. Pure arithmetic on ISO strings; unknown stays null. */
import { byWord } from '../../text/by-word.ts';

/** What was said: «5 вересня», «III квартал 2026», «цього року». */
export interface Point {
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year';
  /** The year as said; null when the text leaves it out. */
  readonly year: number | null;
  /** «наступного року»: years from the document's; null when not said so. */
  readonly yearShift: number | null;
  /** Month 1–12, quarter 1–4, half 1–2, or first month of a season. */
  readonly index: number | null;
  readonly day: number | null;
  /** «наступного місяця», «завтра», «минулої п'ятниці»: units of the grain from the document's day. */
  readonly shift: number | null;
  /** Monday is 1. */
  readonly weekday: number | null;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
/** A month stands for its middle when it is compared with a day. */
const MIDDLE = 15;
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const number = (date: string): number => Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10))) / DAY;
const iso = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);
export const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string): number => Number(date.slice(5, 7));
export const addDays = (date: string, days: number): string => iso(number(date) + days);
const month = (year: number, of: number): string => `${pad(year, 4)}-${pad(of)}`;
const lastDay = (year: number, of: number): number => new Date(Date.UTC(year, of, 0)).getUTCDate();

/** Months from a date, as EDTF month. */
export function addMonths(date: string, months: number): string {
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  return month(Math.floor(total / 12), (total % 12) + 1);
}

/** A full ISO date that exists, of a year we can compute with. */
export const isDate = (date: string | null): date is string => date !== null && exists(date);

const exists = byWord((date) => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return false;
  const [year, of, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1000 && of >= 1 && of <= 12 && day >= 1 && day <= lastDay(year, of);
});

/** The first and last day of an EDTF date: «2026» → 2026-01-01, 2026-12-31. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}
export function finalDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${pad(lastDay(yearOf(date), monthOf(date)))}` : date;
}

const same = (date: string): Period => ({ from: date, to: date });
const months = (year: number, first: number, count: number): Period => ({
  from: month(year, first),
  to: addMonths(month(year, first), count - 1),
});

/** Monday of the week that many weeks away. */
const monday = (date: string, weeks: number): string => addDays(date, -((number(date) + 3) % 7) + 7 * weeks);

/** Where the year left out lies: near the document's day, not before it (a deadline), or not after it (a verb in the past). */
export type Side = 'near' | 'ahead' | 'behind';

/** Which year is meant when none is said. */
function nearestYear(today: string, of: number, day: number, side: Side): number {
  const year = yearOf(today);
  const distance = (y: number): number => number(`${pad(y, 4)}-${pad(of)}-${pad(Math.min(day, 28))}`) - number(today);
  const current = of === monthOf(today) && day === MIDDLE;
  if (side === 'ahead') return current || distance(year) >= 0 ? year : year + 1;
  if (side === 'behind') return current || distance(year) <= 0 ? year : year - 1;
  return [year - 1, year, year + 1].reduce(
    (best, y) => (Math.abs(distance(y)) < Math.abs(distance(best)) ? y : best),
    year,
  );
}

function yearSaid(point: Point, today: string | null): number | null {
  if (point.year !== null) return point.year;
  return point.yearShift !== null && today !== null ? yearOf(today) + point.yearShift : null;
}

/** Relative points: «завтра», «наступного тижня», «минулої п'ятниці», «цього кварталу». */
function relative(point: Point, today: string): Period | null {
  const shift = point.shift ?? 0;
  if (point.weekday !== null) {
    const inWeek = addDays(monday(today, shift), point.weekday - 1);
    if (point.shift !== null) return same(inWeek);
    const away = number(inWeek) - number(today);
    return same(away > 3 ? addDays(inWeek, -7) : away < -3 ? addDays(inWeek, 7) : inWeek);
  }
  switch (point.grain) {
    case 'day':
      return same(addDays(today, shift));
    case 'week':
      return { from: monday(today, shift), to: addDays(monday(today, shift), 6) };
    case 'month':
      return same(addMonths(today, shift));
    case 'quarter':
      return months(
        yearOf(addMonths(today, 3 * shift)),
        Math.floor((monthOf(addMonths(today, 3 * shift)) - 1) / 3) * 3 + 1,
        3,
      );
    case 'half':
      return months(yearOf(addMonths(today, 6 * shift)), monthOf(addMonths(today, 6 * shift)) > 6 ? 7 : 1, 6);
    case 'year':
      return same(pad(yearOf(today) + shift, 4));
    default:
      return null;
  }
}

const LENGTH = { quarter: 3, half: 6, season: 3, month: 1, year: 12, week: 1, day: 1 } as const;

/** «наступної весни», «минулої осені»: the first that begins after today, the last that is over. `next` is one that is not over. */
function seasonAway(next: Period, shift: number, today: string): Period {
  const year = (years: number): Period => ({
    from: addMonths(next.from, 12 * years),
    to: addMonths(next.to, 12 * years),
  });
  if (shift > 0) return firstDay(next.from) > today ? next : year(1);
  return finalDay(next.to) < today ? next : finalDay(year(-1).to) < today ? year(-1) : year(-2);
}

/** The point as first and last EDTF date; null when the document's day is needed and unknown. */
export function resolve(point: Point, today: string | null, side: Side = 'near'): Period | null {
  const said = yearSaid(point, today);
  const { index, day } = point;
  if (index === null || point.weekday !== null) {
    if (point.grain === 'year' && said !== null) return same(pad(said, 4));
    return today === null ? null : relative(point, today);
  }
  const first = point.grain === 'quarter' ? 3 * index - 2 : point.grain === 'half' ? 6 * index - 5 : index;
  const length = LENGTH[point.grain];
  // of winter January stands for the whole, of a quarter its middle month
  const middle = ((first - 1 + (length >> 1)) % 12) + 1;
  const near =
    said ?? (today === null ? null : nearestYear(today, middle, day ?? MIDDLE, point.shift ? 'ahead' : side));
  if (near === null) return null;
  if (point.shift && said === null && today !== null)
    return seasonAway(months(middle < first ? near - 1 : near, first, length), point.shift, today);
  const year = said === null && middle < first ? near - 1 : near;
  if (day !== null) return day <= lastDay(year, index) ? same(`${month(year, index)}-${pad(day)}`) : null;
  return months(year, first, length);
}

/** The first, middle or last third of a year or month; the whole of anything else. */
export function partOf(period: Period, part: 'start' | 'middle' | 'end'): Period {
  const { from, to } = period;
  if (from !== to || from.length === 10) return period;
  if (from.length === 4) {
    const first = { start: 1, middle: 5, end: 9 }[part];
    return months(Number(from), first, 4);
  }
  const [first, last] = { start: [1, 10], middle: [11, 20], end: [21, Number(finalDay(from).slice(8))] }[part] as [
    number,
    number,
  ];
  return { from: `${from}-${pad(first)}`, to: `${from}-${pad(last)}` };
}
