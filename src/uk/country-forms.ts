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
export type Style = 'name' | 'abbreviation' | 'adjective' | 'demonym' | 'other';

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

/** One form for each text: «українці» is the plural of one noun and the dative of another. */
function merged(forms: readonly Form[]): readonly Omit<Sense, 'iso' | 'style'>[] {
  const out = new Map<
    string,
    { text: string; cases: string; number: GrammaticalNumber | null; gender: Gender | null }
  >();
  for (const form of forms) {
    const known = out.get(form.text);
    if (!known) {
      out.set(form.text, { text: form.text, cases: form.cases, number: form.number, gender: form.gender });
      continue;
    }
    for (const letter of form.cases) if (!known.cases.includes(letter)) known.cases += letter;
    if (known.number !== form.number) known.number = null;
    if (known.gender !== form.gender) known.gender = null;
  }
  return [...out.values()];
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
  return [
    ...merged(full.flatMap(formsOf)).flatMap((form) =>
      spellings(form.text).map((text) => ({ iso, style: 'name' as const, ...form, text })),
    ),
    ...short.map((text) => ({
      iso,
      style: 'abbreviation' as const,
      text,
      cases: 'ngdail',
      number: null,
      gender: null,
    })),
    ...(country.adjectives ?? []).flatMap((one) =>
      ADJECTIVE_ENDINGS.map((form) => ({
        iso,
        style: 'adjective' as const,
        ...form,
        text: one.slice(0, -2) + form.text,
      })),
    ),
    ...merged((country.people ?? []).flatMap(([man, woman]) => demonym(man, woman))).map((form) => ({
      iso,
      style: 'demonym' as const,
      ...form,
    })),
  ];
}

const allSenses: readonly Sense[] = allCountries.flatMap(sensesOf);

const others: readonly Sense[] = otherNames.flatMap(([name, like]) =>
  merged(decline(name, like)).map((form) => ({ iso: '', style: 'other' as const, ...form })),
);

/** «проросійський», «антиукраїнська». */
function prefixedSenses(): readonly Sense[] {
  const about = new Set(prefixed);
  const any = new Set(anyPrefix);
  return allSenses
    .filter((sense) => sense.style === 'adjective' && about.has(sense.iso) && !sense.text.includes('-'))
    .flatMap((sense) =>
      (any.has(sense.iso) ? prefixes : commonPrefixes).map((prefix) => ({ ...sense, text: prefix + sense.text })),
    );
}

/** Other names stand first: «Північна Ірландія» is longer, «Чеський Рай» wins a tie. */
export const senses: Phrases<Sense> = phrases(
  [...others, ...allSenses, ...prefixedSenses()].map((sense) => [sense.text, sense] as const),
);

/** One-word forms, for the parts of a compound. */
export const wordSenses: ReadonlyMap<string, Sense> = new Map(
  allSenses.filter((sense) => !/[ -]/.test(sense.text)).map((sense) => [fold(sense.text), sense] as const),
);

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
