/**
 * The language as it is, and what an analyst knows besides → the language that knows both: their names are found first, their holders and
 * programmes count before the lexicon's, what they ignore is found by no rule. Made once for a reading of the file; the language given is never changed.
 */
import type { StatementGrammar } from '../grammar/statement-grammar.ts';
import type { Holder, Known, Language, References } from '../grammar/language.ts';
import type { Document } from '../model/document.ts';
import type { Form } from '../model/grammar.ts';
import {
  type Choices,
  isEmpty,
  isInWords,
  type Knowledge,
  type OwnHolder,
  type OwnOrganization,
  type OwnPerson,
  type Vocabulary,
} from '../model/knowledge.ts';
import type { ActorHint, Mention } from '../model/mention.ts';
import { once } from '../model/once.ts';
import { put } from '../model/sorted.ts';
import { fold } from '../text/fold.ts';
import { allCountries } from './country-forms.ts';
import { models, withoutMarks } from './declension.ts';
import { GROUPS } from './lexicon/groups.ts';
import { sameOffices, TENURES } from './lexicon/holders.ts';
import { MEDIA } from './lexicon/media.ts';
import { COMPLEMENTS, HEADS } from './lexicon/offices.ts';
import { ORGANIZATIONS } from './lexicon/organizations.ts';
import { PEOPLE, personById } from './lexicon/people.ts';
import { PROGRAMMES } from './lexicon/programmes.ts';
import { TREATIES } from './lexicon/treaties.ts';
import { formsOfName, formsOfPerson, genderOf, partsOf } from './own-forms.ts';
import { known as knownThing } from './references.ts';
import { type Ignoring, ignoring, type Meaning, OWN, type OwnName, ownRule, without } from './rules/own.ts';
import { personId, slug } from './transliterate.ts';

let ids: ReadonlyMap<string, string> | null = null;

/** What the lexicon calls so: a row about «Європейський Союз» is about EU, whether it says so or not. */
function idOfName(name: string): string | undefined {
  ids ??= new Map(
    [
      ...[...ORGANIZATIONS, ...MEDIA, ...GROUPS].flatMap((row) =>
        [
          row.name,
          ...(row.also ?? []).map((also) => (typeof also === 'string' ? also : also[0])),
          ...(row.short ?? []),
        ].map((one) => [fold(withoutMarks(one)), row.id] as const),
      ),
      ...PEOPLE.map(({ name: one, id }) => [fold(one), id] as const),
    ].reverse(),
  );
  return ids.get(fold(name));
}

const countryCodes: ReadonlySet<string> = new Set(allCountries.map(({ id }) => id));
const named: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...PROGRAMMES.map((row) => [row.key, { kind: 'programme', key: row.key, name: withoutMarks(row.name) }] as const),
  ...TREATIES.map((row) => [row.key, { kind: 'treaty', key: row.key, name: withoutMarks(row.name) }] as const),
]);
const offices: ReadonlySet<string> = new Set([
  ...HEADS.map(({ office }) => office),
  ...COMPLEMENTS.map(({ value }) => value.office),
  ...TENURES.flatMap(({ office }) => [...sameOffices(office)]),
]);

export const vocabulary: Vocabulary = {
  isCountry: (code) => countryCodes.has(code),
  isThing: (id) => named.has(id) || knownThing(id) !== null,
  isOffice: (office) => offices.has(office),
  isModel: (word) => models.has(word),
};

export const choices: Choices = {
  countries: [...countryCodes].sort(),
  bodies: [...ORGANIZATIONS, ...GROUPS].map(({ id }) => id).sort(),
  offices: [...offices].sort(),
  models: [...models].sort((a, b) => a.localeCompare(b, 'uk')),
};

const idOfPerson = ({ id, name, family }: Pick<OwnPerson, 'id' | 'name' | 'family'>): string => {
  const parts = partsOf(name, family);
  return id ?? idOfName(name) ?? personId(parts.given, parts.family);
};
const idOfBody = ({ id, name, type }: OwnOrganization): string =>
  id ?? idOfName(name) ?? `${type === 'group' ? 'group' : 'org'}:${slug(name)}`;
/** «речниця фонду» → an office that only the file knows. */
const idOfOffice = (words: string): string => `own:${slug(words)}`;

interface Things {
  readonly known: ReadonlyMap<string, Known>;
  readonly people: ReadonlyMap<string, OwnPerson>;
  readonly bodies: ReadonlyMap<string, OwnOrganization>;
}

/** Every row's id; a row of the file about a thing of the lexicon changes only what it says. */
function thingsOf(knowledge: Knowledge, base: References): Things {
  const known = new Map<string, Known>();
  const people = new Map<string, OwnPerson>();
  const bodies = new Map<string, OwnOrganization>();
  for (const row of knowledge.people) {
    const id = idOfPerson(row);
    people.set(id, row);
    known.set(id, { id, type: 'person', name: row.name, country: row.country ?? base.known(id)?.country ?? null });
  }
  for (const row of knowledge.organizations) {
    const id = idOfBody(row);
    bodies.set(id, row);
    known.set(id, { id, type: row.type, name: row.name, country: row.country ?? base.known(id)?.country ?? null });
  }
  return { known, people, bodies };
}

const hintOfPerson = (id: string, name: string, family: string | null, country: string | null): ActorHint => {
  const listed = personById(id);
  const parts = listed ?? partsOf(name, family);
  return {
    id,
    ...(country !== null && countryCodes.has(country) ? { country } : {}),
    family: parts.family,
    ...(parts.given ? { given: parts.given } : {}),
    lemmas: [fold(parts.family)],
  };
};

/** What an id of the file or the lexicon stands for; a name for what has only an id. */
function meaningOf(
  id: string,
  text: string,
  { known, people, bodies }: Things,
  base: References,
  programmes: ReadonlyMap<string, Meaning>,
): Meaning {
  if (countryCodes.has(id)) return { kind: 'country', iso: id };
  const own = programmes.get(id) ?? named.get(id);
  if (own) return own;
  const thing = known.get(id) ?? base.known(id);
  const name = thing?.name ?? text;
  const type =
    thing && thing.type !== 'country'
      ? thing.type
      : id.startsWith('person:')
        ? 'person'
        : id.startsWith('group:')
          ? 'group'
          : 'org';
  const country = thing?.country ?? null;
  if (type === 'person')
    return { kind: 'actor', type, name, hint: hintOfPerson(id, name, people.get(id)?.family ?? null, country) };
  const row = ORGANIZATIONS.find((one) => one.id === id);
  const speaksFor = bodies.get(id)?.speaksFor ?? row?.speaksFor ?? null;
  return {
    kind: 'actor',
    type,
    name,
    hint: {
      id,
      ...(country !== null && countryCodes.has(country) ? { country } : {}),
      ...(speaksFor === null ? {} : { speaksFor }),
    },
  };
}

const role = (words: string, of: string | null): Meaning => ({
  kind: 'actor',
  type: 'role',
  name: words,
  hint: { office: idOfOffice(words), ...(of === null ? {} : { of }) },
});

/** Every form of every name of the file, likeliest first. */
function namesOf(knowledge: Knowledge, things: Things, base: References): readonly OwnName[] {
  const out: OwnName[] = [];
  const put = (meaning: Meaning, forms: readonly Form[]): void => {
    for (const form of forms) out.push({ form, meaning });
  };
  const programmes = new Map(
    knowledge.programmes.map(({ key, name }): readonly [string, Meaning] => [
      key,
      { kind: 'programme', key, name: withoutMarks(name) },
    ]),
  );
  const meaning = (id: string, text: string): Meaning => meaningOf(id, text, things, base, programmes);
  for (const row of knowledge.people) {
    const who = meaning(idOfPerson(row), row.name);
    const gender = row.gender ?? genderOf(row.name, row.family) ?? personById(idOfPerson(row))?.gender ?? null;
    const { family } = partsOf(row.name, row.family);
    for (const name of [row.name, ...row.aliases]) {
      const surname = ` ${name} `.includes(` ${family} `) ? family : null;
      put(who, formsOfPerson(name, surname, gender));
    }
    if (row.office !== null) put(role(row.office, null), formsOfName(row.office, null));
  }
  for (const row of knowledge.organizations) {
    const body = meaning(idOfBody(row), row.name);
    put(body, formsOfName(row.name, row.like));
    for (const name of row.aliases) put(body, formsOfName(name, null));
  }
  for (const row of knowledge.programmes) {
    const programme = meaning(row.key, row.name);
    put(programme, formsOfName(row.name, row.like));
    for (const name of row.aliases) put(programme, formsOfName(name, null));
  }
  for (const row of knowledge.aliases) {
    const what = meaning(row.means, withoutMarks(row.text));
    const isPerson = what.kind === 'actor' && what.type === 'person' && row.like === null;
    put(
      what,
      isPerson ? formsOfPerson(row.text, null, personById(row.means)?.gender ?? null) : formsOfName(row.text, row.like),
    );
  }
  for (const { office, of } of knowledge.holders)
    if (isInWords(office)) put(role(office, of), formsOfName(office, null));
  return out;
}

interface Post extends Holder {
  readonly office: string;
  readonly of: string | null;
}

const isIn = ({ from, to }: Pick<OwnHolder, 'from' | 'to'>, date: string | null): boolean =>
  date === null ? from === null && to === null : (from === null || from <= date) && (to === null || date < to);

/** Dated offices of the file, those of its people included, by the ids that the rules give them. */
function postsOf(knowledge: Knowledge, things: Things): readonly Post[] {
  const byName = new Map<string, string>();
  for (const [id, row] of things.people) for (const name of [row.name, id]) byName.set(fold(name), id);
  const own = knowledge.people.flatMap((row) =>
    row.office === null ? [] : [{ office: row.office, of: null, person: idOfPerson(row), from: null, to: null }],
  );
  return [...knowledge.holders, ...own].map(({ office, of, person, from, to }) => {
    const id =
      byName.get(fold(person)) ??
      (person.includes(':') ? person : idOfPerson({ id: null, name: person, family: null }));
    const name = things.known.get(id)?.name ?? knownThing(id)?.name ?? person;
    return { id, name, office: isInWords(office) ? idOfOffice(office) : office, of, from, to };
  });
}

function referencesWith(
  base: References,
  things: Things,
  posts: readonly Post[],
  aliases: Knowledge['aliases'],
): References {
  const known = new Map(things.known);
  for (const { id, name, of } of posts)
    if (!known.has(id) && !base.known(id))
      known.set(id, { id, type: 'person', name, country: of !== null && countryCodes.has(of) ? of : null });
  for (const { means, text } of aliases) {
    const type = /^(org|person|group):/.exec(means)?.[1] as 'org' | 'person' | 'group' | undefined;
    if (type && !known.has(means) && !base.known(means))
      known.set(means, { id: means, type, name: withoutMarks(text), country: null });
  }
  const byOffice = new Map<string, Post[]>();
  const byPerson = new Map<string, Post[]>();
  for (const post of posts) {
    put(byOffice, post.office.startsWith('own:') ? post.office : `${post.office} ${post.of}`, post);
    if (post.of !== null) put(byPerson, post.id, post);
  }
  const silent = new Set(
    posts.filter(({ office, of }) => office.startsWith('own:') && of === null).map(({ office }) => office),
  );
  return {
    ...base,
    known: (id) => known.get(id) ?? base.known(id),
    speaksFor: (office) => !silent.has(office) && base.speaksFor(office),
    holders(office, of, date) {
      const key = office.startsWith('own:')
        ? office
        : sameOffices(office)
            .map((one) => `${one} ${of}`)
            .find((one) => byOffice.has(one));
      const own = byOffice.get(key ?? '') ?? [];
      const now = own.filter((post) => isIn(post, date));
      if (now.length > 0) return now.map(({ id, name, from, to }) => ({ id, name, from, to }));
      // whoever came before somebody of the file does not come back after them
      const latest = own.findLast(({ from }) => date !== null && (from === null || from <= date));
      return base
        .holders(office, of, date)
        .filter(({ from }) => !latest || (latest.from !== null && from !== null && latest.from < from));
    },
    serves: (person, date) => byPerson.get(person)?.find((post) => isIn(post, date))?.of ?? base.serves(person, date),
  };
}

const isBody = (mention: Mention): boolean => mention.kind === 'actor' && /org$|^(?:media|group)$/.test(mention.type);

/** «Рада директорів ФВП» still names ФВП; the analyst's «Народна Рада Таврії» holds no «Народна Рада», but its state and the bodies everyone knows. */
function nestsOwn(outer: Mention, inner: Mention): boolean | null {
  if (outer.rule === OWN && isBody(outer))
    return inner.kind === 'country'
      ? inner.form !== 'metonym'
      : isBody(inner) && (inner.rule === OWN || inner.rule === 'organization');
  return inner.rule === OWN && isBody(inner) && isBody(outer) ? true : null;
}

interface Informed {
  readonly language: Language;
  readonly ignored: Ignoring;
}

function inform(language: Language, knowledge: Knowledge): Informed {
  const things = thingsOf(knowledge, language.references);
  const ignored = ignoring(knowledge.ignore);
  const rules = knowledge.ignore.length === 0 ? language.rules : language.rules.map((rule) => without(rule, ignored));
  const names = namesOf(knowledge, things, language.references);
  const posts = postsOf(knowledge, things);
  return {
    ignored,
    language: {
      ...language,
      version: `${language.version}+poruka.yaml`,
      rules: names.length === 0 ? rules : [ownRule(names), ...rules],
      nests: (outer, inner) => nestsOwn(outer, inner) ?? language.nests(outer, inner),
      references: referencesWith(language.references, things, posts, knowledge.aliases),
    },
  };
}

const informed = once(inform);

/** The language itself when there is nothing to add; the same object for the same two, so that all that is cached by it stays. */
export const withKnowledge = (language: Language, knowledge: Knowledge | null | undefined): Language =>
  knowledge && !isEmpty(knowledge) ? informed(language, knowledge).language : language;

/** Mentions that a second look has found, without what is to be ignored. */
export const shown = (
  document: Document,
  mentions: readonly Mention[],
  language: Language,
  knowledge: Knowledge | null | undefined,
): readonly Mention[] =>
  knowledge && knowledge.ignore.length > 0
    ? mentions.filter((mention) => !informed(language, knowledge).ignored.hides(document, mention))
    : mentions;

const grammarWith = once((grammar: StatementGrammar, { programmes }: Knowledge): StatementGrammar => {
  const own = new Map(programmes.map(({ key, beneficiary }) => [key, beneficiary] as const));
  return { ...grammar, beneficiaryOf: (programme) => own.get(programme) ?? grammar.beneficiaryOf(programme) };
});

/** The grammar that knows to whom the money of the file's programmes goes. */
export const statementsWith = (grammar: StatementGrammar, knowledge: Knowledge | null | undefined): StatementGrammar =>
  knowledge && knowledge.programmes.length > 0 ? grammarWith(grammar, knowledge) : grammar;
