/** A matter → where those who tell of it disagree: all versions with their sources. Nothing here decides who is right. */
import { isGroup, shares } from '../model/ids.ts';
import type { Act } from '../model/statement.ts';
import type { Row } from './index.ts';
import { allOf, type Matter } from './relate.ts';
import { EVENT, inOrder, near, type Said } from './said.ts';

/** About what. The texts in Ukrainian and English are `views/words`; one code, one text. */
export const DISAGREEMENTS = ['amount', 'currency', 'actor', 'act', 'speaker', 'denied'] as const;
type Disagreement = (typeof DISAGREEMENTS)[number];

export interface Conflict {
  readonly about: Disagreement;
  /** Each version with everybody who tells it so, in the order of time. */
  readonly versions: readonly (readonly Row[])[];
}

/** Runs of statements that tell of one event; what is told later supersedes and does not contradict. */
export function eventsOf(members: readonly Said[], days = EVENT): readonly (readonly Said[])[] {
  const events: Said[][] = [];
  for (const one of members) {
    const last = events.at(-1);
    const before = last?.at(-1);
    if (last && before && near(one, before, days)) last.push(one);
    else events.push([one]);
  }
  return events;
}

/** Version by version, each compared with the first that told it so: `version` null for who says nothing of it. */
function versions<T>(
  members: readonly Said[],
  version: (one: Said) => T | null,
  agree: (a: T, b: T) => boolean,
): readonly (readonly Row[])[] {
  const found: { readonly value: T; readonly rows: Row[] }[] = [];
  for (const one of members) {
    const value = version(one);
    if (value === null) continue;
    const same = found.find((other) => agree(other.value, value));
    if (same) same.rows.push(one.row);
    else found.push({ value, rows: [one.row] });
  }
  return found.map(({ rows }) => rows);
}

type Interval = readonly [currency: string, min: number, max: number];

/** The sums that the statement adds, by currency; «понад 6» and «6,2» may both be true, «6» and «7» may not. */
function intervals({ record }: Said): readonly Interval[] | null {
  const out = (record.amounts ?? []).flatMap(({ currency, min, max, basis, per, approx }): Interval[] => {
    const figure = min ?? max;
    if (currency === null || figure === null || per || (basis !== 'total' && basis !== 'increment')) return [];
    const slack = approx ? figure * 0.05 : 0;
    return [[currency, (min ?? 0) - slack, (max ?? Number.POSITIVE_INFINITY) + slack]];
  });
  return out.length > 0 ? out : null;
}

const touch = ([, min, max]: Interval, [, from, to]: Interval): boolean => min <= to && from <= max;
const together = (parts: readonly Interval[]): Interval =>
  parts.reduce(([key, a, b], [, c, d]) => [key, a + c, b + d], ['', 0, 0]);

/** In each currency that both tell, every sum of the one that tells fewer is one of the other's, or all together are as much. */
function mayBeOne(a: readonly Interval[], b: readonly Interval[]): boolean {
  const [[one], [other]] = [a, b];
  // as most often, and of many outlets each is compared with many
  if (one && other && a.length + b.length === 2) return one[0] !== other[0] || touch(one, other);
  return [...new Set(a.map(([currency]) => currency))].every((currency) => {
    const [mine, theirs] = [a, b].map((list) => list.filter(([other]) => other === currency)) as [
      Interval[],
      Interval[],
    ];
    if (theirs.length === 0 || touch(together(mine), together(theirs))) return true;
    const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
    return few.every((one) => many.some((other) => touch(one, other)));
  });
}

/** A conversion that the text gives is no other version; a rate says it where no sum does. */
const currenciesOf = ({ record }: Said): readonly string[] | null => {
  const of = (...wanted: readonly string[]): readonly string[] =>
    (record.amounts ?? []).flatMap(({ currency, basis }) =>
      currency !== null && wanted.includes(basis) ? [currency] : [],
    );
  const sums = of('total', 'increment', 'conversion');
  const out = sums.length > 0 ? sums : of('rate');
  return out.length > 0 ? out : null;
};

/** «46 млн євро (50 млн доларів)» makes one version of those who say euros and those who say dollars. */
function currencyVersions(members: readonly Said[]): readonly (readonly Row[])[] {
  let found: { readonly currencies: string[]; readonly told: Said[] }[] = [];
  for (const one of members) {
    const own = currenciesOf(one);
    if (own === null) continue;
    const [first, ...others] = found.filter(({ currencies }) => shares(currencies, own));
    if (!first) found.push({ currencies: [...own], told: [one] });
    first?.currencies.push(...own, ...others.flatMap(({ currencies }) => currencies));
    first?.told.push(one, ...others.flatMap(({ told }) => told));
    found = found.filter((version) => !others.includes(version));
  }
  return found.map(({ told }) => told.sort(inOrder).map(({ row }) => row));
}

const thingsOf = ({ things }: Said): readonly Interval[] | null =>
  things.length > 0 ? things.map(({ head, qty }) => [head, qty, qty] as const) : null;

/** A group is whoever is named for it: no contradiction. */
const giversOf = ({ record, givers }: Said): string | null =>
  givers === '' || (record.by ?? []).some(isGroup) ? null : givers;

/** A promise and its signing are told on one day, and so are a need and the request; the others mean more or less than each other. */
const CLASS: Readonly<Partial<Record<Act, string>>> = {
  agreement: 'pledge',
  request: 'need',
  target: 'need',
};
const equal = (a: string, b: string): boolean => a === b;

const NONE: readonly never[] = [];

/** `quotes`: the very same words, so that whoever is said to have said them must be one. */
export function conflictsOf(matter: Matter, quotes: boolean): readonly Conflict[] {
  if (matter.group.members.length === 1 && matter.about.length === 0) return NONE;
  const out: Conflict[] = [];
  const found = (about: Disagreement, rows: readonly (readonly Row[])[]): void => {
    if (rows.length > 1) out.push({ about, versions: rows });
  };
  for (const event of eventsOf(matter.group.members)) {
    found('currency', currencyVersions(event));
    const sums = versions(event, intervals, mayBeOne);
    found('amount', sums.length > 1 ? sums : versions(event, thingsOf, mayBeOne));
    found('actor', versions(event, giversOf, equal));
  }
  // what is promised on one day may be sent two days later: of acts, only what is told at once can disagree
  for (const event of eventsOf(matter.group.members, 1)) {
    const original = event.filter(({ record }) => record.sameAs === undefined);
    if (new Set(original.map(({ row }) => row.note.uri)).size < 2) continue;
    found(
      'act',
      versions(original, ({ record }) => CLASS[record.act] ?? record.act, equal),
    );
    if (quotes)
      found(
        'speaker',
        versions(original, ({ record }) => record.speaker ?? null, equal),
      );
  }
  const denials = matter.about.flatMap(allOf).filter(({ record }) => record.act === 'denial');
  const told = matter.group.members.map(({ row }) => row);
  if (denials.length > 0) out.push({ about: 'denied', versions: [told, denials.map(({ row }) => row)] });
  return out;
}
