/** The rows of states and territories → look-ups by form: what a phrase, a part of a compound or a capital names. Built once, when loaded. */
import { type Phrases, phrases } from '../grammar/phrases.ts';
import type { Form, Gender, GrammaticalNumber } from '../model/grammar.ts';
import { fold } from '../text/fold.ts';
import { adjective, decline, demonym } from './declension.ts';
import { type Country, countries, type Name } from './lexicon/countries.ts';
import {
  anyPrefix,
  combining,
  commonPrefixes,
  homographs,
  oldCompounds,
  otherNames,
  partnerAdjectives,
  partners,
  prefixed,
  prefixes,
} from './lexicon/country-guards.ts';
import { territories } from './lexicon/territories.ts';

/** `other`: a name that only looks like a state. */
type Style = 'name' | 'abbreviation' | 'adjective' | 'demonym' | 'other';

export interface Sense {
  readonly iso: string;
  readonly style: Style;
  /** As generated: abbreviations are compared with it. */
  readonly text: string;
  readonly cases: string;
  /** null when the form may be either. */
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
}

export const allCountries: readonly Country[] = [...countries, ...territories];

const isAbbreviation = (name: string): boolean => name.length > 1 && name === name.toUpperCase();

type Shape = Omit<Sense, 'iso' | 'style' | 'text'>;
const sense = (iso: string, style: Style, text: string, { cases, number, gender }: Shape): Sense => ({
  iso,
  style,
  text,
  cases,
  number,
  gender,
});

/** One form for each text: «українці» is the plural of one noun and the dative of another. */
function merged(forms: readonly Form[]): readonly MergedForm[] {
  if (new Set(forms.map((form) => form.text)).size === forms.length) return forms;
  const out = new Map<string, MergedForm>();
  for (const form of forms) {
    const known = out.get(form.text);
    if (known) {
      let { cases } = known;
      for (const letter of form.cases) if (!cases.includes(letter)) cases += letter;
      const number = known.number === form.number ? known.number : null;
      const gender = known.gender === form.gender ? known.gender : null;
      out.set(form.text, { text: form.text, cases, number, gender });
    } else out.set(form.text, form);
  }
  return [...out.values()];
}
interface MergedForm extends Shape {
  readonly text: string;
}

/** Forms of a name; with `plural`, also those of the plural that the singular has not: «Україн», «Українам». */
function formsOf(name: Name): readonly Form[] {
  const own = decline(name.name, name.like);
  if (!name.plural) return own;
  const known = new Set(own.map((form) => fold(form.text)));
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return [
    ...own,
    ...decline(name.name.toLowerCase(), name.like)
      .filter((form) => form.number === 'pl' && !known.has(form.text))
      .map((form) => ({ ...form, text: capital(form.text) })),
  ];
}

/** «Папуа — Нова Гвінея» is also written with a hyphen. */
const spellings = (text: string): readonly string[] =>
  text.includes(' — ') ? [text, text.replace(' — ', '-')] : [text];

/** «-им» is singular and plural; merged once, since adjectives are the most of all forms. */
const ADJECTIVE_ENDINGS = merged(adjective('ий'));

export function sensesOf(country: Country): readonly Sense[] {
  const { id: iso } = country;
  const names = [country, ...(country.also ?? [])];
  const full = names.filter((one) => !isAbbreviation(one.name));
  const short = [
    ...names.filter((one) => isAbbreviation(one.name)).map((one) => one.name),
    ...(country.abbreviations ?? []),
  ];
  const out: Sense[] = [];
  for (const form of merged(full.flatMap(formsOf))) {
    for (const text of spellings(form.text)) out.push(sense(iso, 'name', text, form));
  }
  for (const text of short) out.push(sense(iso, 'abbreviation', text, INDECLINABLE));
  for (const one of country.adjectives ?? []) {
    const stem = one.slice(0, -2);
    for (const form of ADJECTIVE_ENDINGS) out.push(sense(iso, 'adjective', stem + form.text, form));
  }
  for (const form of merged((country.people ?? []).flatMap(([man, woman]) => demonym(man, woman)))) {
    out.push(sense(iso, 'demonym', form.text, form));
  }
  return out;
}
const INDECLINABLE: Shape = { cases: 'ngdail', number: null, gender: null };

const allSenses: readonly Sense[] = allCountries.flatMap(sensesOf);

const others: readonly Sense[] = otherNames.flatMap(([name, like]) =>
  merged(decline(name, like)).map((form) => sense('', 'other', form.text, form)),
);

/** «проросійський», «антиукраїнська». */
function prefixedSenses(): readonly Sense[] {
  const about = new Set(prefixed);
  const any = new Set(anyPrefix);
  const out: Sense[] = [];
  for (const one of allSenses) {
    if (one.style !== 'adjective' || !about.has(one.iso) || one.text.includes('-')) continue;
    for (const prefix of any.has(one.iso) ? prefixes : commonPrefixes)
      out.push(sense(one.iso, 'adjective', prefix + one.text, one));
  }
  return out;
}

/** Other names stand first: «Північна Ірландія» is longer, «Чеський Рай» wins a tie. */
export const senses: Phrases<Sense> = phrases(byText());

function* byText(): Generator<readonly [string, Sense]> {
  for (const some of [others, allSenses, prefixedSenses()]) for (const one of some) yield [one.text, one];
}

/** One-word forms, for the parts of a compound; made when the first compound is met. */
let ofWords: ReadonlyMap<string, Sense> | null = null;
export function wordSense(key: string): Sense | undefined {
  ofWords ??= new Map(
    allSenses.filter((one) => one.cases !== 'v' && !/[ -]/.test(one.text)).map((one) => [fold(one.text), one] as const),
  );
  return ofWords.get(key);
}

/** «українсько-», «франко-» → the state. */
export const firstParts: ReadonlyMap<string, string> = new Map([
  ...allCountries.flatMap((country) =>
    (country.adjectives ?? []).map((one) => [fold(one.replace(/ий$/, 'о')), country.id] as const),
  ),
  ...Object.entries(combining).map(([part, iso]) => [fold(part), iso] as const),
]);

/** Known parts of a compound that name no state. */
export const otherParts: ReadonlySet<string> = new Set([
  ...partners,
  ...partnerAdjectives.flatMap((one) => adjective(one).map((form) => fold(form.text))),
  ...partnerAdjectives.map((one) => fold(one.replace(/ий$/, 'о'))),
]);

export const oldCompoundForms: ReadonlySet<string> = new Set(
  [...oldCompounds].flatMap((one) => adjective(one).map((form) => fold(form.text))),
);

/** Form → is a verb after it cue enough. */
export const homographForms: ReadonlyMap<string, boolean> = new Map(
  homographs.flatMap(({ name, like, verb }) => decline(name, like).map((form) => [fold(form.text), verb] as const)),
);

/** Every form of the words, for look-up. */
export const keysOf = (rows: readonly (readonly [name: string, like?: string])[]): ReadonlySet<string> =>
  new Set(rows.flatMap(([name, like]) => decline(name, like).map((form) => fold(form.text))));
