/** Months and weekdays: every form with its number. */
import { decline } from '../declension.ts';
import { declineFleeting } from '../fleeting.ts';

const SOFT: readonly (readonly [name: string, month: number])[] = [
  ['січень', 1], ['березень', 3], ['квітень', 4], ['травень', 5], ['червень', 6], ['липень', 7], ['серпень', 8], ['вересень', 9], ['жовтень', 10], ['грудень', 12],
];
const SHORT: readonly (readonly [short: string, month: number])[] = [
  ['січ', 1], ['лют', 2], ['берез', 3], ['квіт', 4], ['трав', 5], ['черв', 6], ['лип', 7], ['серп', 8], ['верес', 9], ['жовт', 10], ['листоп', 11], ['груд', 12],
];

const FLEETING = /(?:ень|ок)$/;

/** Forms of the singular; «січень», «понеділок» lose their vowel. */
const singular = (name: string, like?: string): readonly string[] =>
  (FLEETING.test(name) ? declineFleeting(name) : decline(name, like))
    .filter(({ number, cases }) => number === 'sg' && cases !== 'v')
    .map(({ text }) => text);

/** «січень, січня, січню, січневі, січнем, січні» → 1. */
export const months: ReadonlyMap<string, number> = new Map([
  ...SOFT.flatMap(([name, month]) => singular(name).map((text): [string, number] => [text, month])),
  ...singular('лютий').map((text): [string, number] => [text, 2]),
  ...singular('листопад', 'Лондон').map((text): [string, number] => [text, 11]),
]);

const inCases = (month: number): readonly string[] => {
  const forms = [...months].flatMap(([form, of]) => (of === month ? [form] : []));
  return [/(?:ень|тий|пад)$/, /(?:ня|ого|ада)$/, /(?:ні|ому|аді)$/].map((ending) => forms.find((form) => ending.test(form)) ?? '');
};

/** Of each month, by its number, the nominative, genitive and locative. */
const IN_CASES: readonly (readonly string[])[] = Array.from({ length: 13 }, (_, month) => inCases(month));

/** «вересні-грудні», «січень-лютий»: one word of two months, in one case. */
export const monthPairs: ReadonlyMap<string, readonly [first: number, last: number]> = new Map(
  Array.from({ length: 12 }, (_, i) => i + 1).flatMap((first) =>
    Array.from({ length: 12 - first }, (_, i) => first + 1 + i).flatMap((last) =>
      (IN_CASES[first] ?? []).map((form, i): [string, readonly [number, number]] => [`${form}-${IN_CASES[last]?.[i]}`, [first, last]]),
    ),
  ),
);

/** «12 серп. 2025»: only after a day. */
export const shortMonths: ReadonlyMap<string, number> = new Map(SHORT);

const WEEKDAYS: readonly (readonly [name: string, day: number, like?: string])[] = [
  ['понеділок', 1], ['вівторок', 2], ['середа', 3], ["п'ятниця", 5, 'столиця'], ['субота', 6, 'Україна'], ['неділя', 7, 'столиця'],
];

/** Monday is 1. «четвер» changes its last consonant: «у четверзі» is rare, «четверга» is not. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.flatMap(([name, day, like]) => singular(name, like).map((text): [string, number] => [text, day])),
  ...['четвер', 'четверга', 'четвергу', 'четвергові', 'четвергом'].map((text): [string, number] => [text, 4]),
]);
