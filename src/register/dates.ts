/** Dates of notes and deadlines → days that can be compared. What is no date is null, never a guess. */

const DAY = 86_400_000;
const FULL = /^\d{4}-\d{2}-\d{2}$/;
const PART = /^(\d{4})(?:-(?:(\d{2})|([QH])([1-4])))?$/;

const day = (year: number, month: number, date: number): number => Math.round(Date.UTC(year, month, date) / DAY);

/** Days since 1970-01-01; null for anything but a whole ISO date. */
export function dayOf(date: string | null | undefined): number | null {
  if (!date || !FULL.test(date)) return null;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.round(at / DAY);
}

/** Days since 1970-01-01 → the ISO date. */
export const dateOf = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

/** The ISO date of a moment in the time zone of this machine. */
export const dateAt = (moment: Date): string =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Of an EDTF date, its last day: 2026 → 31 December, 2026-02 → 28 February, 2026-Q1 and 2026-33 → 31 March, 2026-21 (spring) → 31 May. */
export function lastDay(edtf: string | null | undefined): number | null {
  if (!edtf) return null;
  const whole = dayOf(edtf);
  if (whole !== null) return whole;
  const [, years, months, kind, nth] = PART.exec(edtf) ?? [];
  if (!years) return null;
  const year = Number(years);
  if (kind) return day(year, Number(nth) * (kind === 'Q' ? 3 : 6), 0);
  if (!months) return day(year, 12, 0);
  const month = Number(months);
  if (month >= 1 && month <= 12) return day(year, month, 0);
  if (month >= 21 && month <= 23) return day(year, (month - 20) * 3 + 2, 0);
  // a winter ends in the year after
  if (month === 24) return day(year + 1, 2, 0);
  return month >= 33 && month <= 36 ? day(year, (month - 32) * 3, 0) : null;
}
