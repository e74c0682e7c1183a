/** Ids → what the lexicon knows of them; offices → who held them. What linking asks, answered from the lexicons. */
import type { Known, References } from '../grammar/language.ts';
import { later } from '../model/once.ts';
import { groupBy } from '../model/sorted.ts';
import { allCountries } from './country-forms.ts';
import { withoutMarks } from './declension.ts';
import { GIVERS, GROUPS } from './lexicon/groups.ts';
import { holders, TENURES } from './lexicon/holders.ts';
import { ADVERSARIES, FEDERATIONS, LEGAL_FORMS } from './lexicon/org-patterns.ts';
import { MEDIA } from './lexicon/media.ts';
import { officeMeant, officeReadings, officeSpeaks } from './lexicon/office-readings.ts';
import { ORGANIZATIONS } from './lexicon/organizations.ts';
import { PEOPLE } from './lexicon/people.ts';
import { isAdjective } from './rules/complement.ts';
import { stateBodyHint } from './rules/organization.ts';
import { HOME, HOME_CURRENCY } from './rules/state.ts';
import { slug } from './transliterate.ts';

function knownThings(): ReadonlyMap<string, Known> {
  const out = new Map<string, Known>();
  const add = (known: Known): void => {
    if (!out.has(known.id)) out.set(known.id, known);
  };
  for (const { id, name } of allCountries) add({ id, type: 'country', name: withoutMarks(name), country: id });
  for (const row of ORGANIZATIONS)
    add({ id: row.id, type: row.type, name: withoutMarks(row.name), country: row.country ?? null });
  for (const row of MEDIA)
    add({ id: row.id, type: 'media', name: withoutMarks(row.name), country: row.country ?? null });
  for (const row of GROUPS) add({ id: row.id, type: 'group', name: withoutMarks(row.name), country: null });
  for (const row of GIVERS) add({ id: row.id, type: 'group', name: row.name, country: null });
  for (const person of PEOPLE) add({ id: person.id, type: 'person', name: person.name, country: person.country });
  return out;
}

let things: ReadonlyMap<string, Known> | null = null;

export function known(id: string): Known | null {
  things ??= knownThings();
  return things.get(id) ?? null;
}

/** The state or body that the person served at the date; the highest office is listed first. */
const serves = (person: string, date: string | null): string | null =>
  date === null
    ? null
    : (tenures()
        .get(person)
        ?.find((row) => row.from <= date && (row.to === null || date < row.to))?.of ?? null);
const tenures = later(() => groupBy(TENURES, ({ person }) => person));

/** «Фонду», «Раду», «Національного» without their endings. */
const stemOf = (word: string): string => word.replace(/(?:ого|ому|ими|им|их|[аеиіїйоуюяь]{1,2})$/, '');
const LONGEST_ENDING = 3;
/** «Паливна компанія „Обрій“» is «Обрій». */
const FIRM = /^(?:компані|корпораці|груп|холдинг|фірм|підприємств|концерн|товариств|завод|відділенн)/;
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'ʼ]+/u)
    .filter(Boolean);

/**
 * «Фонд» of «Міжнародний валютний фонд», «Антикорупційний суд» of «Вищий антикорупційний суд», «Обрій» of «ТОВ „Обрій“»; never «міськради» of
 * «департамент міськради», whose noun comes first.
 */
function isShortFor(short: readonly string[], words: readonly string[]): boolean {
  const stems = short.map(stemOf);
  const has = (word: string, stem: string): boolean =>
    word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
  const isNamed = (word: string): boolean => stems.some((stem) => has(word, stem));
  const noun = words.find(
    (word) => isNamed(word) || !(isAdjective(word) || FIRM.test(word) || LEGAL_FORMS.has(word.toUpperCase())),
  );
  const opens = noun === undefined || isNamed(noun);
  return stems.length > 0 && opens && stems.every((stem) => words.some((word) => has(word, stem)));
}

export const references: References = {
  known,
  holders,
  serves,
  readings: officeReadings,
  meant: officeMeant,
  speaksFor: officeSpeaks,
  home: HOME,
  body: stateBodyHint,
  wordsOf,
  isShortFor,
  federations: FEDERATIONS,
  adversaries: ADVERSARIES,
  currency: HOME_CURRENCY,
  slug,
};
