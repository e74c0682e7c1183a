/**
 * Mentions of offices → who holds them: the person named beside («президент України Володимир Зеленський», «Марко Рубіо, держсекретар США»),
 * a person the text names in that office elsewhere, else the holder at the document's date. What stays open has candidates or nobody.
 */
import type { Language, References } from '../../grammar/language.ts';
import type { Document, TokenRange } from '../../model/document.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { later } from '../../model/once.ts';
import { endingAt, startingAt } from '../token-places.ts';
import { agree, appositions, isRole, type OfficeReader } from './appositions.ts';
import { counter } from './bodies.ts';
import { type Holders, holdersOf } from './holders.ts';
import { type LastInOffice, lastInOffice, quoting } from './last-in-office.ts';
import type { Person } from './people.ts';
import { type TakingPart, takingPart } from './taking-part.ts';

export interface Office {
  readonly entity: string | null;
  readonly candidates: readonly string[];
  /** The state or body whose office it is, when known. */
  readonly of: string | null;
}

interface Offices {
  /** By mention index. */
  readonly roles: ReadonlyMap<number, Office>;
  /** Person → the state or body whose office the text gives them. */
  readonly posts: ReadonlyMap<string, string>;
  /** Names of holders that the text itself does not name. */
  readonly names: ReadonlyMap<string, string>;
}

/** An office that stands alone, and what the text says before and around it. */
interface Bare {
  readonly office: string;
  readonly index: number;
  readonly references: References;
  readonly taking: TakingPart;
  readonly held: Holders;
  readonly spoken: LastInOffice;
  readonly isQuoted: boolean;
  /** States and bodies of its sentence, but for home and those that it addresses. */
  readonly others: readonly string[];
  readonly atHome: () => readonly string[];
}

function meaning(found: readonly string[], of: string | null): Office {
  const distinct = [...new Set(found)];
  return {
    entity: distinct.length === 1 ? (distinct[0] ?? null) : null,
    candidates: distinct.length > 1 ? distinct : [],
    of,
  };
}

const holding = ({ held }: Pick<Bare, 'held'>, office: string, of: string): Office =>
  meaning(held.holders(office, of), of);

/** «Міністерка оборони»: of two the one who is no man. «Міністр» may be a woman. */
const ofWomen = ({ entity, candidates, of }: Office, { isMan }: Holders): Office =>
  meaning(
    [...(entity ? [entity] : []), ...candidates].filter((id) => !isMan(id)),
    of,
  );

/** «Федеральний міністр»: of a state of this sentence or of the text, and not the outlet's own. */
function ofFederation(bare: Pick<Bare, 'held' | 'taking' | 'references' | 'office' | 'index'>): Office {
  const { held, taking, references, office, index } = bare;
  const { home } = references;
  const withOffice = [...taking.here(index)].filter((of) => of !== home && held.holders(office, of).length > 0);
  const found =
    withOffice.length > 0
      ? withOffice.flatMap((of) => held.holders(office, of))
      : held
          .anywhere(office)
          .flatMap((persons) => [...persons])
          .filter((person) => held.posts.get(person) !== home);
  const one = new Set(found).size === 1 ? found[0] : undefined;
  const meant = found.length > 0 ? null : references.meant(office);
  if (meant) return holding(bare, office, meant);
  return meaning(found, (one && held.posts.get(one)) ?? (withOffice.length === 1 ? (withOffice[0] ?? null) : null));
}

/** «міністр оборони Борис Пісторіус … міністр додав» */
function ministerSpokenOf({ office, spoken }: Bare): Office | null {
  const minister = office === 'minister' ? spoken.last([office]) : null;
  return minister?.leads ? meaning([minister.entity], minister.of) : null;
}

/** Whom the text names in the office: of a state of the sentence, or at home, when it is not both. */
function namedInText(bare: Bare): Office | null {
  const { office, held, references, others } = bare;
  const named = others.filter((of) => held.isNamed(office, of));
  if (held.isNamed(office, references.home)) return named.length === 0 ? holding(bare, office, references.home) : null;
  return named.length === 1 ? holding(bare, office, named[0] ?? '') : null;
}

/** «Прибув президент Чехії. „Ми дамо зброю“, – сказав президент»: the one spoken of, unless ours was too. */
function lastSpokenOf({ office, held, references, spoken, isQuoted, atHome }: Bare): Office | null {
  const { home } = references;
  const last = spoken.last([office, ...references.readings(office)]);
  if (!last) return null;
  // «„Я привітав президента Фінляндії“, – сказав президент»: nobody says «я» and his own name
  if (last.quoted && !isQuoted && atHome().length > 0) return meaning(atHome(), home);
  if (last.of !== home) {
    const isOurs = last.away > 0 || atHome().some((id) => spoken.seen(id));
    if (!isOurs) return meaning([last.entity], last.of);
    if (last.leads && (last.away === 0 || !held.isNamed(office, home)))
      return meaning([...atHome(), last.entity], null);
  }
  return office === 'minister' ? meaning([last.entity], last.of) : null;
}

/** «США дадуть ракети, заявив президент»: ours or theirs. */
function ofSentence({ office, held, others, atHome }: Bare): Office | null {
  const withOffice = others.filter((of) => held.holders(office, of).length > 0);
  if (withOffice.length === 0) return null;
  const of = withOffice.length === 1 && atHome().length === 0 ? (withOffice[0] ?? null) : null;
  return meaning([...atHome(), ...withOffice.flatMap((party) => held.holders(office, party))], of);
}

/** «Уряд Данії оголосив пакет. „…“, – сказав міністр оборони»: theirs or ours. */
function ofSentenceBefore({ office, index, held, references, taking, atHome }: Bare): Office | null {
  const before = taking.here(index).size === 0 ? taking.before(index) : undefined;
  const [theirs] = before?.size === 1 && !before.has(references.home) ? before : [];
  const found = theirs ? held.holders(office, theirs) : [];
  return found.length > 0 ? meaning([...atHome(), ...found], null) : null;
}

const ofHome = ({ references, atHome }: Bare): Office | null =>
  atHome().length > 0 ? meaning(atHome(), references.home) : null;

/** The only one whom the text names in the office, else whoever is meant when nobody says whose it is. */
function onlyOne(bare: Bare): Office {
  const { office, held, references } = bare;
  const [persons] = held.anywhere(office);
  const only = persons?.size === 1 ? ([...persons][0] ?? null) : null;
  const meant = only ? null : references.meant(office);
  if (meant) return holding(bare, office, meant);
  return { entity: only, candidates: [], of: only ? (held.posts.get(only) ?? null) : null };
}

const ofBare = (bare: Bare): Office =>
  ministerSpokenOf(bare) ??
  namedInText(bare) ??
  lastSpokenOf(bare) ??
  ofSentence(bare) ??
  ofSentenceBefore(bare) ??
  ofHome(bare) ??
  onlyOne(bare);

export function offices(
  document: Document,
  mentions: readonly Mention[],
  places: readonly TokenRange[],
  people: ReadonlyMap<number, Person>,
  { references }: Language,
): Offices {
  const starts = startingAt(document, places);
  const reader: OfficeReader = {
    document,
    references,
    mentions,
    places,
    starts,
    ends: endingAt(document, places),
    people,
  };
  const beside = appositions(reader);
  const taking = takingPart(reader);
  const held = holdersOf(reader, beside, taking);
  const { posts, names } = held;
  const spoken = lastInOffice();
  const isQuotedAt = quoting(document);
  const paragraphAt = counter(document.paragraphs);
  const roles = new Map<number, Office>();

  const alone = (index: number, office: string, isQuoted: boolean): Office => {
    const to = taking.addressed(index);
    const others = [...taking.here(index)].filter((party) => party !== references.home && !to.has(party));
    const atHome = later(() => held.holders(office, references.home));
    return ofBare({ office, index, references, taking, held, spoken, isQuoted, others, atHome });
  };

  /** `office`: its id, that of whoever stands in for its holder included. */
  const officeOf = (mention: ActorMention, index: number, office: string | undefined, isQuoted: boolean): Office => {
    const of = held.ofBeside(index);
    const person = beside.get(index);
    if (person) return { entity: person.id, candidates: [], of: of ?? posts.get(person.id) ?? null };
    const { tenure, federal } = mention.hint ?? {};
    if (!office || mention.number === 'pl' || tenure === 'former' || tenure === 'elect')
      return { entity: null, candidates: [], of };
    const found = of
      ? holding({ held }, office, of)
      : federal
        ? ofFederation({ held, taking, references, office, index })
        : alone(index, office, isQuoted);
    return mention.gender === 'f' ? ofWomen(found, held) : found;
  };

  mentions.forEach((mention, index) => {
    spoken.at(paragraphAt(mention.start));
    const named = people.get(index)?.id;
    if (named) spoken.see(named);
    if (!isRole(mention)) return;
    const { office: name, tenure } = mention.hint ?? {};
    // whoever stands in for a minister is not the minister: an office of its own
    const office = name && tenure === 'acting' ? `acting_${name}` : name;
    const isQuoted = isQuotedAt(places[index]?.from ?? 0);
    const found = officeOf(mention, index, office, isQuoted);
    roles.set(index, found);
    const { entity } = found;
    if (!entity) return;
    if (name && tenure !== 'former' && mention.number !== 'pl') {
      const leads = agree(mention.cases, 'n');
      const names = [name, ...references.readings(name)];
      spoken.hold(names, { entity, of: found.of ?? posts.get(entity) ?? null, leads, quoted: isQuoted });
    }
    if (found.of && !tenure && !posts.has(entity) && references.speaksFor(office ?? '')) posts.set(entity, found.of);
  });
  return { roles, posts, names };
}
