/**
 * Mentions → entities: stage 4. One entity for everything the text says about one thing; every actor mention gets its entity, or its candidates.
 * Entities stand in the order of their first mention, and their indexes are those of the mentions given.
 */
import type { Language } from '../../grammar/language.ts';
import type { Document } from '../../model/document.ts';
import type { Entity, EntityType } from '../../model/entity.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { put } from '../../model/sorted.ts';
import { bodies } from './bodies.ts';
import { type Office, offices } from './offices.ts';
import { people } from './people.ts';
import { shortNames } from './short-names.ts';
import { placesOf } from '../token-places.ts';

interface Linked {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Entity → the party that it speaks and gives for, where that is another: person in office → state or body, «МЗС Чехії» → CZ. */
  readonly parties: ReadonlyMap<string, string>;
}

type Described = Omit<Entity, 'mentions'>;

/** The id of `by` and `for`: a state for who speaks for it, else the entity's own. */
export const partyOf = (entity: string, parties: Linked['parties']): string => parties.get(entity) ?? entity;

/** What a mention is about: entity of an actor, state of a country. */
export const entityOf = (mention: Mention | undefined): string | null =>
  mention?.kind === 'actor' ? mention.entity : mention?.kind === 'country' ? mention.iso : null;

/** Entities of linked mentions; `describe` knows every id among them. */
export function gather(mentions: readonly Mention[], describe: (id: string) => Described): readonly Entity[] {
  const found = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    const id = entityOf(mention);
    if (id !== null) put(found, id, index);
  });
  return [...found].map(([id, indexes]) => ({ ...describe(id), mentions: indexes }));
}

/** Whatever is known of an id that no mention describes: the state behind «ми», a holder whom the text does not name. */
export function describeKnown(id: string, language: Language, name = ''): Described {
  const known = language.references.known(id);
  if (known) return { id, type: known.type, name: known.name, country: known.country };
  const type: EntityType = id.startsWith('person:')
    ? 'person'
    : id.startsWith('group:')
      ? 'group'
      : id.startsWith('org:')
        ? 'org'
        : 'country';
  return { id, type, name: name || id, country: type === 'country' ? id : null };
}

const TYPES: Readonly<Partial<Record<ActorMention['type'], EntityType>>> = {
  org: 'org',
  intl_org: 'intl_org',
  media: 'media',
  group: 'group',
};

/** Id of a body, outlet or group: the lexicon's, else made of its name; null for the other types. */
function bodyId(mention: ActorMention, language: Language): string | null {
  if (!TYPES[mention.type]) return null;
  if (mention.hint?.id) return mention.hint.id;
  const slug = language.references.slug(mention.name);
  return slug ? `${mention.type === 'group' ? 'group' : 'org'}:${slug}` : null;
}

export function link(document: Document, mentions: readonly Mention[], language: Language): Linked {
  const { references } = language;
  const persons = people(mentions, language);
  const { roles, posts, names } = offices(document, mentions, placesOf(document, mentions), persons, language);
  const described = new Map<string, Described>();
  const parties = new Map<string, string>();
  const describe = (id: string, name: string, type: EntityType, country: string | null): void => {
    if (described.has(id)) return;
    const known = references.known(id);
    described.set(id, { id, type: known?.type ?? type, name: known?.name ?? name, country: known?.country ?? country });
  };

  const withOffice = (mention: ActorMention, { entity, candidates }: Office): ActorMention => {
    if (entity) describe(entity, names.get(entity) ?? entity, 'person', null);
    return { ...mention, entity, candidates };
  };
  const withPerson = (mention: ActorMention, index: number): ActorMention => {
    const person = persons.get(index);
    if (!person) return mention;
    describe(person.id, person.name, 'person', mention.hint?.country ?? null);
    return { ...mention, entity: person.id, name: person.name };
  };
  const naming = { references, people: persons };
  const meant = new Map([
    ...bodies(document, mentions, naming),
    ...shortNames(document, mentions, naming, (mention) => bodyId(mention, language)),
  ]);
  const withBody = (found: ActorMention, index: number): ActorMention => {
    const mention = { ...found, ...meant.get(index) };
    const id = bodyId(mention, language);
    const { country, speaksFor } = mention.hint ?? {};
    if (!id) return mention;
    describe(id, mention.name, TYPES[mention.type] ?? 'org', country ?? speaksFor ?? null);
    if (speaksFor) parties.set(id, speaksFor);
    return { ...mention, entity: id };
  };
  // people first: a role that names nobody new takes the name that the text gives
  mentions.forEach((mention, index) => {
    if (mention.kind === 'actor' && mention.type === 'person') withPerson(mention, index);
    else if (mention.kind === 'country') describe(mention.iso, mention.iso, 'country', mention.iso);
  });
  const linked = mentions.map((mention, index): Mention => {
    if (mention.kind !== 'actor' || mention.type === 'pronoun') return mention;
    if (mention.type === 'person') return withPerson(mention, index);
    const office = roles.get(index);
    return mention.type === 'role' ? (office ? withOffice(mention, office) : mention) : withBody(mention, index);
  });

  for (const [id, { type }] of described) {
    if (type !== 'person') continue;
    // without a date nobody's office is known but what the text says; then the state they belong to is the best guess
    const post =
      posts.get(id) ??
      references.serves(id, document.date) ??
      (document.date === null ? references.known(id)?.country : null);
    if (post) parties.set(id, parties.get(post) ?? post);
  }
  const ofPerson = (entity: Described): Described =>
    entity.type === 'person' && entity.country === null
      ? { ...entity, country: parties.get(entity.id) ?? null }
      : entity;
  const entities = gather(linked, (id) => ofPerson(described.get(id) ?? describeKnown(id, language)));
  return { mentions: linked, entities, parties };
}
