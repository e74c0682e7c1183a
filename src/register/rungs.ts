/** Why two rows may tell of one thing: a ladder of reasons, each with the keys under which rows meet and what must hold of the two. */
import { mayShare } from '../model/ids.ts';
import { sameItem } from '../model/statement.ts';
import { EVENT, kept, near, type Said, SUMMED } from './said.ts';

/** Why two statements are taken for one. The texts in Ukrainian and English are `views/words`; one code, one text. */
export const LINKS = [
  'analyst',
  'same-note',
  'same-sum',
  'same-things',
  'conversion',
  'group-sum',
  'other-currency',
  'other-sum',
  'same-subject',
  'later-total',
  'same-words',
  'part',
  'delivery',
  'about',
] as const;
export type Link = (typeof LINKS)[number];

export type Key = string | number;

export interface Rung {
  readonly why: Link;
  /** Only rows that share a key are compared. */
  readonly keys: (one: Said) => readonly Key[];
  /** A key holds only for the one statement of its note that might be meant by it: for what has neither sum nor figure in common. */
  readonly alone?: true;
  /** Two that have a date are never one when there are more days between them. */
  readonly days: number;
  readonly fits: (later: Said, earlier: Said) => boolean;
}

/** Days in which the same sum is a promise affirmed again, and in which it may be agreed, paid in or delivered. */
const AGAIN = 60;
const ONWARD = 400;
/** «Ще 100 млн» is soon another hundred. */
const MORE = 14;

/** Close enough in time for what it is: a promise may come true after a year; after a delivery a promise is a new one. */
function follows(later: Said, earlier: Said): boolean {
  if (near(later, earlier, EVENT)) return true;
  if (later.progress === null || earlier.progress === null) return near(later, earlier, AGAIN);
  if (later.progress > earlier.progress) return near(later, earlier, ONWARD);
  // after a sum that was whole «ще 100 млн» is no repetition of it
  if (later.isMore && !earlier.isMore) return false;
  return later.progress === earlier.progress && near(later, earlier, later.isMore ? MORE : AGAIN);
}

export const agree = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;

/** Neither programme nor beneficiary speaks against it; of two needs, and of what is told weeks apart, nor what it is for. */
function alike(one: Said, other: Said): boolean {
  const [{ record: a, family }, { record: b }] = [one, other];
  if ((family === 'ask' || !near(one, other, EVENT)) && !agree(a.theme, b.theme)) return false;
  return agree(a.programme, b.programme) && mayShare(a.for, b.for);
}

/** Told of one event, as far as anybody knows: what has no date is of none. */
const together = (a: Said, b: Said, days: number): boolean => a.day !== null && b.day !== null && near(a, b, days);

/** The same things in the same number. */
const sameThings = (a: Said, b: Said): boolean =>
  a.things.some(({ item, qty }) => b.things.some((other) => other.qty === qty && sameItem(item, other.item)));

const sharedFigure = (a: Said, b: Said): boolean =>
  a.sums.some(({ figure }) => b.sums.some((other) => other.figure === figure));

/** Joined, since a template leaves its parts in memory beside the key. */
const keyOf = (...parts: readonly (string | number | null | undefined)[]): string => parts.join('|');

/** By whom and of which family: nothing else is ever compared. */
const who = ({ family, givers, record }: Said): string => keyOf(family, family === 'against' ? record.act : '', givers);

/** How many of the numbers of two sorted lists are the same. */
function inBoth(a: readonly number[], b: readonly number[]): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return common;
}

const named = (one: Said): boolean => one.givers !== '' && one.family !== 'other';
const gives = (one: Said): boolean => one.givers !== '' && one.family === 'give';
const isPaidIn = ({ record }: Said): boolean => record.act === 'contribution_report' && record.programme !== undefined;
const summed = ({ sums }: Said) => sums.filter(({ figure }) => figure.startsWith(SUMMED));
const figureOf = (one: Said): number => Number(summed(one)[0]?.figure.slice(SUMMED.length) ?? 0);

/** From the surest to the least sure; the first that fits is the reason. */
export const RUNGS: readonly Rung[] = [
  {
    why: 'same-sum',
    days: ONWARD,
    keys: (one) =>
      named(one)
        ? one.sums.filter((sum) => !sum.isConversion).map(({ figure, currency }) => keyOf(who(one), figure, currency))
        : [],
    fits: (a, b) => alike(a, b) && (a.family === 'ask' ? near(a, b, AGAIN) : follows(a, b)),
  },
  {
    why: 'conversion',
    days: ONWARD,
    keys: (one) => (gives(one) ? summed(one).map(({ figure, currency }) => keyOf(who(one), figure, currency)) : []),
    fits: (a, b) => alike(a, b) && follows(a, b),
  },
  {
    why: 'same-things',
    days: ONWARD,
    keys: (one) => (named(one) ? one.things.map(({ head, qty }) => keyOf(who(one), head, qty)) : []),
    fits: (a, b) => (a.sums.length === 0 || b.sums.length === 0) && sameThings(a, b) && alike(a, b) && follows(a, b),
  },
  {
    // «партнери», «європейські партнери» and those whom another outlet names: one sum of one day
    why: 'group-sum',
    days: EVENT,
    keys: (one) => (gives(one) ? summed(one).map(({ figure, currency }) => keyOf(figure, currency)) : []),
    fits: (a, b) => (a.ofGroup || b.ofGroup) && a.givers !== b.givers && together(a, b, EVENT) && alike(a, b),
  },
  {
    why: 'other-currency',
    days: EVENT,
    keys: (one) => (named(one) ? one.sums.map(({ figure }) => keyOf(who(one), figure)) : []),
    fits: (a, b) => near(a, b, EVENT) && alike(a, b),
  },
  {
    // «вже внесли 1,5 млрд», and nine days later «вже понад 2 млрд»
    why: 'later-total',
    days: Number.POSITIVE_INFINITY,
    keys: (one) =>
      gives(one) && (one.isRunning || (one.ofGroup && isPaidIn(one)))
        ? summed(one).map(({ currency }) => keyOf(who(one), one.record.programme ?? '', currency))
        : [],
    fits: (a, b) => alike(a, b) && !a.isMore && figureOf(a) >= figureOf(b),
  },
  {
    why: 'other-sum',
    days: 1,
    alone: true,
    keys: (one) =>
      gives(one) && !one.ofGroup && summed(one).length + one.things.length > 0
        ? [
            ...(one.record.programme && summed(one).length > 0 ? [keyOf(who(one), one.record.programme)] : []),
            ...new Set(one.things.map(({ head }) => keyOf(who(one), head))),
          ]
        : [],
    fits: (a, b) =>
      together(a, b, 1) &&
      a.record.act === b.record.act &&
      alike(a, b) &&
      summed(a).length > 0 === summed(b).length > 0 &&
      (a.things.length === 0 ||
        b.things.length === 0 ||
        a.things.some((x) => b.things.some((y) => sameItem(x.item, y.item)))),
  },
  {
    why: 'same-subject',
    days: 1,
    alone: true,
    keys: (one) =>
      named(one) && one.family !== 'ask' && one.sums.length + one.things.length === 0
        ? [one.record.programme, one.record.theme].flatMap((subject) => (subject ? [keyOf(who(one), subject)] : []))
        : [],
    fits: (a, b) => together(a, b, 1) && alike(a, b) && agree(a.record.theme, b.record.theme),
  },
  {
    why: 'same-words',
    days: EVENT,
    keys: ({ runs }) => runs,
    fits: (a, b) => {
      if (!near(a, b, EVENT) || a.family !== b.family) return false;
      const common = inBoth(a.runs, b.runs);
      const shared = common / Math.min(a.runs.length, b.runs.length);
      if (a.givers === b.givers) return common >= 3 && shared >= 0.5;
      // «… внесе до PURL 500 млн доларів» is said of many givers: only a long sentence is the same but for the name
      return common >= 8 && shared >= 0.75 && (sharedFigure(a, b) || a.sums.length + b.sums.length === 0);
    },
  },
  {
    // «40 млн» and «45 млн» of one giver on one day, each all that its outlet tells of that giver
    why: 'other-sum',
    days: 1,
    alone: true,
    keys: (one) =>
      gives(one) && !one.ofGroup && !one.isRunning && !one.isMore && !one.record.programme && summed(one).length === 1
        ? [keyOf(who(one), one.record.act, summed(one)[0]?.currency)]
        : [],
    fits: (a, b) => {
      if (!together(a, b, 1) || !alike(a, b) || !agree(a.record.theme, b.record.theme)) return false;
      const [less = 0, more = 0] = [figureOf(a), figureOf(b)].sort((x, y) => x - y);
      const isOneTheme = a.record.theme !== undefined && a.record.theme === b.record.theme;
      return more <= less * (isOneTheme ? 1.5 : 1.25);
    },
  },
];

const NONE: readonly never[] = [];

/** The statements of one note → for each of them its keys on each rung. What the analyst took apart meets nobody. */
export function keysIn(note: readonly Said[]): readonly (readonly (readonly Key[])[])[] {
  const isOriginal = ({ record }: Said): boolean => record.sameAs === undefined && record.partOf === undefined;
  const byRung = RUNGS.map(({ keys, alone }) => {
    const all = note.map((one) => (alone && !isOriginal(one) ? NONE : keys(one)));
    if (!alone) return all;
    const counts = new Map<Key, number>();
    for (const key of all.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
    return all.map((own) => own.filter((key) => counts.get(key) === 1));
  });
  return note.map(({ record, runs }, i) =>
    byRung.map((all) => {
      const own = all[i] ?? NONE;
      // the runs are kept as they are already
      return record.apart ? NONE : own === runs ? own : kept(own);
    }),
  );
}
