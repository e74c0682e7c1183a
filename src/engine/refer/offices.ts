/**
 * Mentions of offices → who holds them: the person named beside («президент України Володимир Зеленський», «Марко Рубіо, держсекретар США»),
 * a person the text names in that office elsewhere, else the holder at the document's date. What stays open has candidates or nobody.
 */
import type { Language } from '../../grammar/language.ts';
import { type Document, indexAt } from '../../model/document.ts';
import { isState } from '../../model/ids.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { SPOKEN_OF } from './bodies.ts';
import type { Person } from './people.ts';
import { endingAt, type Place, startingAt } from '../token-places.ts';

export interface Office {
  readonly entity: string | null;
  readonly candidates: readonly string[];
  /** The state or body whose office it is, when known. */
  readonly of: string | null;
}

export interface Offices {
  /** By mention index. */
  readonly roles: ReadonlyMap<number, Office>;
  /** Person → the state or body whose office the text gives them. */
  readonly posts: ReadonlyMap<string, string>;
  /** Names of holders that the text itself does not name. */
  readonly names: ReadonlyMap<string, string>;
}

const isRole = (mention: Mention | undefined): mention is ActorMention =>
  mention?.kind === 'actor' && mention.type === 'role';
const agree = (a: string, b: string): boolean => a === '' || b === '' || [...a].some((letter) => b.includes(letter));
/** «прем'єр-міністр (Британії) Кір Стармер»: how many tokens of other mentions may stand between. */
const GAP = 6;
const CLOSES = /^[,).;:!?…–—-]$/;

/** The state or body that a mention takes part as. */
function partyOf(mention: Mention): string | undefined {
  if (mention.kind === 'country')
    return mention.form === 'adjective' || mention.form === 'demonym' ? undefined : mention.iso;
  if (mention.kind !== 'actor') return undefined;
  return mention.type === 'intl_org' ? mention.hint?.id : mention.type === 'org' ? mention.hint?.speaksFor : undefined;
}

/** How many paragraphs later an office is still the one spoken of. */
const NEAR = 2;

interface Spoken {
  readonly entity: string;
  readonly of: string | null;
  /** In the nominative: the sentence was about them. */
  readonly leads: boolean;
  /** Named in words that somebody else says. */
  readonly quoted: boolean;
}

/** Whether a token stands in quotation marks, for ever later tokens; every paragraph begins outside. */
function quoting({ tokens, paragraphs }: Document): (at: number) => boolean {
  let next = 0;
  let paragraph = 0;
  let open = false;
  return (at) => {
    for (; next < at; next++) {
      while ((paragraphs[paragraph + 1]?.from ?? Number.POSITIVE_INFINITY) <= next) {
        paragraph++;
        open = false;
      }
      const text = tokens[next]?.text ?? '';
      if (text === '«' || text === '„') open = true;
      else if (text === '»' || text === '”') open = false;
      else if (text === '"' || text === '“') open = !open;
    }
    return open;
  };
}

/** Who was last spoken of by an office, going through the text. */
function lastSpoken() {
  let paragraph = 0;
  let here = new Set<string>();
  const offices = new Map<string, Spoken & { readonly paragraph: number }>();
  return {
    at(now: number): void {
      if (now === paragraph) return;
      paragraph = now;
      here = new Set();
    },
    see: (person: string): unknown => here.add(person),
    /** Named in this paragraph. */
    seen: (person: string): boolean => here.has(person),
    hold(names: readonly string[], { entity, of, leads, quoted }: Spoken): void {
      if (!quoted) here.add(entity);
      // whoever is named in a quote is not whom the text around it is about
      for (const name of names)
        if (!quoted || (offices.get(name)?.quoted ?? true)) offices.set(name, { entity, of, leads, quoted, paragraph });
      // «міністр оборони Борис Пісторіус … міністр додав»; «зустрівся з міністром Умєровим» leaves it to whoever the sentence is about
      const before = offices.get('minister');
      if (
        names.some((name) => name.endsWith('_minister')) &&
        (leads || !before?.leads || before.paragraph < paragraph - 1)
      )
        offices.set('minister', { entity, of, leads, quoted, paragraph });
    },
    last(names: readonly string[]): (Spoken & { readonly away: number }) | null {
      for (const name of names) {
        const found = offices.get(name);
        if (found && paragraph - found.paragraph <= NEAR) return { ...found, away: paragraph - found.paragraph };
      }
      return null;
    },
  };
}

export function offices(
  document: Document,
  mentions: readonly Mention[],
  places: readonly Place[],
  people: ReadonlyMap<number, Person>,
  language: Language,
): Offices {
  const { references } = language;
  const { tokens } = document;
  const starts = startingAt(document, places);
  const ends = endingAt(document, places);
  const apposed = new Map<number, Person>();

  const personAfter = (index: number, role: ActorMention): Person | null => {
    const to = places[index]?.to ?? 0;
    for (let at = to, next = starts.get(at); next !== undefined && at - to <= GAP; next = starts.get(at)) {
      const mention = mentions[next];
      const person = people.get(next);
      if (person) return mention && agree(mention.cases, role.cases) ? person : null;
      if (!mention || (mention.kind !== 'country' && !(mention.kind === 'actor' && /org$/.test(mention.type))))
        return null;
      at = places[next]?.to ?? at + GAP + 1;
    }
    return null;
  };
  const personBefore = (index: number, role: ActorMention): Person | null => {
    const place = places[index];
    if (!place || !/^[,(–—-]$/.test(tokens[place.from - 1]?.text ?? '')) return null;
    const next = tokens[place.to];
    const closed =
      !next || CLOSES.test(next.text) || document.text.slice(tokens[place.to - 1]?.end, next.start).includes('\n');
    const before = ends.get(place.from - 1);
    const mention = mentions[before ?? -1];
    const person = before === undefined ? undefined : people.get(before);
    if (!closed || !person || !mention || !agree(mention.cases, role.cases)) return null;
    const theirs = references.serves(person.id, document.date);
    return role.hint?.of && theirs && theirs !== role.hint.of && !role.hint.tenure ? null : person;
  };
  mentions.forEach((mention, index) => {
    if (!isRole(mention) || mention.number === 'pl') return;
    const person = personAfter(index, mention) ?? personBefore(index, mention);
    if (person) apposed.set(index, person);
  });

  const ofBeside = (index: number, { hint }: ActorMention): string | null => {
    if (hint?.of) return hint.of;
    if (hint?.spoken) return ofSpoken(index);
    const place = places[index];
    const before = mentions[ends.get(place?.from ?? -1) ?? -1];
    if (before?.kind === 'country' && before.form === 'adjective') return before.iso;
    const after = mentions[starts.get(place?.to ?? -1) ?? -1];
    if (after?.kind === 'country' && after.form === 'name' && agree(after.cases, 'g')) return after.iso;
    return null;
  };

  const sentenceOf = new Map<number, number>();
  /** The states and bodies that take part in the sentence before, when it is of the same paragraph. */
  const sentenceBefore = (index: number): ReadonlySet<string> | undefined => {
    const at = sentenceOf.get(index) ?? 0;
    const [first, second] = [document.sentences[at - 1], document.sentences[at]];
    const parted =
      !first || !second || document.paragraphs[indexAt(document.paragraphs, second.start)]?.from === second.from;
    return parted ? undefined : open.get(at - 1);
  };
  /** Sentence → the states and bodies that take part in it, and all states named there. */
  const open = new Map<number, Set<string>>();
  const around = new Map<number, Set<string>>();
  /** «Данія виділить 1 млрд. ¶ Прем'єрка країни …»: whose the person beside is known to be, else the state that takes part nearest before. */
  const ofSpoken = (index: number): string => {
    const person = apposed.get(index);
    const theirs = person && (references.serves(person.id, document.date) ?? references.known(person.id)?.country);
    if (theirs) return theirs;
    const at = sentenceOf.get(index) ?? 0;
    for (let sentence = at - 1; sentence >= 0 && at - sentence <= SPOKEN_OF; sentence--) {
      const states = [...(open.get(sentence) ?? [])].filter((party) => isState(party) && party !== references.home);
      if (states.length > 0) return states.length === 1 ? (states[0] ?? references.home) : references.home;
    }
    return references.home;
  };
  let sentence = 0;
  mentions.forEach((mention, index) => {
    while ((document.sentences[sentence]?.end ?? Infinity) <= mention.start) sentence++;
    sentenceOf.set(index, sentence);
    const party = partyOf(mention);
    if (mention.kind === 'country') around.set(sentence, (around.get(sentence) ?? new Set()).add(mention.iso));
    if (party && !mention.nested) open.set(sentence, (open.get(sentence) ?? new Set()).add(party));
  });

  /** «Президент подякував Німеччині», «прибув до Франції»: who is spoken of right after an office is not whose it is. */
  const addressed = (index: number): ReadonlySet<string> => {
    const out = new Set<string>();
    for (let i = index + 1; sentenceOf.get(i) === sentenceOf.get(index); i++) {
      const mention = mentions[i];
      const [from, to] = [places[i - 1]?.to ?? 0, places[i]?.from ?? 0];
      if (!mention || tokens.slice(from, to).some(({ text }) => CLOSES.test(text))) break;
      const party = partyOf(mention);
      if (party && !/^n?$/.test(mention.cases)) out.add(party);
    }
    return out;
  };

  const names = new Map<string, string>();
  const men = new Set<string>();
  const posts = new Map<string, string>();
  /** «president@UA» → the person whom the text names so. */
  const named = new Map<string, string>();
  const anywhere = new Map<string, Set<string>>();
  /** «міністр оборони Дімітар Стоянов» in a sentence about Bulgaria; at home only if nobody else is known to hold the office there. */
  const ofAround = (index: number, person: Person, office: string): string | null => {
    const others = [...(around.get(sentenceOf.get(index) ?? -1) ?? [])].filter((party) => party !== references.home);
    if (others.length > 0) return others.length === 1 ? (others[0] ?? null) : null;
    const atHome = references
      .readings(office)
      .flatMap((reading) => references.holders(reading, references.home, document.date));
    return atHome.length === 0 || atHome.some((holder) => holder.id === person.id) ? references.home : null;
  };
  for (const [index, person] of apposed) {
    const mention = mentions[index];
    const office = isRole(mention) ? mention.hint?.office : undefined;
    if (!isRole(mention) || mention.hint?.tenure === 'former') continue;
    const of =
      ofBeside(index, mention) ??
      references.serves(person.id, document.date) ??
      references.known(person.id)?.country ??
      (office ? ofAround(index, person, office) : null);
    if (!of) continue;
    if (!posts.has(person.id) && (!office || references.speaksFor(office))) posts.set(person.id, of);
    if (!office) continue;
    for (const reading of [office, ...references.readings(office)]) {
      if (!named.has(`${reading}@${of}`)) named.set(`${reading}@${of}`, person.id);
      anywhere.set(reading, (anywhere.get(reading) ?? new Set()).add(person.id));
    }
  }

  const inText = (office: string, of: string): string | undefined =>
    references.readings(office).flatMap((reading) => named.get(`${reading}@${of}`) ?? [])[0];
  const holders = (office: string, of: string): readonly string[] => {
    const person = inText(office, of);
    if (person) return [person];
    for (const reading of references.readings(office)) {
      const found = references.holders(reading, of, document.date);
      for (const holder of found) names.set(holder.id, holder.name);
      for (const { id, gender } of found) if (gender === 'm') men.add(id);
      if (found.length > 0) return found.map((holder) => holder.id);
    }
    return [];
  };

  const settled = (found: readonly string[], of: string | null): Office => {
    const distinct = [...new Set(found)];
    return {
      entity: distinct.length === 1 ? (distinct[0] ?? null) : null,
      candidates: distinct.length > 1 ? distinct : [],
      of,
    };
  };
  /** «Міністерка оборони»: of two the one who is no man. «Міністр» may be a woman. */
  const ofWomen = ({ entity, candidates, of }: Office): Office =>
    settled(
      [...(entity ? [entity] : []), ...candidates].filter((id) => !men.has(id)),
      of,
    );
  /** «Федеральний міністр»: of a state of this sentence or of the text, and not the outlet's own. */
  const ofFederation = (index: number, office: string): Office => {
    const { home } = references;
    const here = [...(open.get(sentenceOf.get(index) ?? -1) ?? [])].filter((of) => of !== home);
    const withOffice = here.filter((of) => holders(office, of).length > 0);
    const found =
      withOffice.length > 0
        ? withOffice.flatMap((of) => holders(office, of))
        : references
            .readings(office)
            .flatMap((reading) => [...(anywhere.get(reading) ?? [])])
            .filter((person) => posts.get(person) !== home);
    const one = new Set(found).size === 1 ? found[0] : undefined;
    const meant = found.length > 0 ? null : references.meant(office);
    if (meant) return settled(holders(office, meant), meant);
    return settled(found, (one && posts.get(one)) ?? (withOffice.length === 1 ? (withOffice[0] ?? null) : null));
  };
  const spoken = lastSpoken();
  const inQuotes = quoting(document);
  const bare = (index: number, office: string): Office => {
    const { home } = references;
    const here = open.get(sentenceOf.get(index) ?? -1) ?? new Set<string>();
    const to = addressed(index);
    const others = [...here].filter((party) => party !== home && !to.has(party));
    const isNamed = (of: string): boolean => inText(office, of) !== undefined;
    const minister = office === 'minister' ? spoken.last([office]) : null;
    if (minister?.leads) return settled([minister.entity], minister.of);
    const namedHere = others.filter(isNamed);
    if (isNamed(home) && namedHere.length === 0) return settled(holders(office, home), home);
    if (namedHere.length === 1 && !isNamed(home))
      return settled(holders(office, namedHere[0] ?? ''), namedHere[0] ?? null);
    const atHome = holders(office, home);
    // «Прибув президент Чехії. „Ми дамо зброю“, – сказав президент»: the one spoken of, unless ours was too
    const last = spoken.last([office, ...references.readings(office)]);
    // «„Я привітав президента Фінляндії“, – сказав президент»: nobody says «я» and his own name
    const isQuoted = last?.quoted === true && !inQuotes(places[index]?.from ?? 0);
    if (isQuoted && atHome.length > 0) return settled(atHome, home);
    if (last && last.of !== home) {
      const ours = last.away > 0 || atHome.some((id) => spoken.seen(id));
      if (!ours) return settled([last.entity], last.of);
      if (last.leads && (last.away === 0 || !isNamed(home))) return settled([...atHome, last.entity], null);
    }
    if (last && office === 'minister') return settled([last.entity], last.of);
    // «США дадуть ракети, заявив президент»: ours or theirs
    const withOffice = others.filter((of) => holders(office, of).length > 0);
    if (withOffice.length > 0)
      return settled(
        [...atHome, ...withOffice.flatMap((of) => holders(office, of))],
        withOffice.length === 1 && atHome.length === 0 ? (withOffice[0] ?? null) : null,
      );
    // «Уряд Данії оголосив пакет. „…“, – сказав міністр оборони»: theirs or ours
    const before = here.size === 0 ? sentenceBefore(index) : undefined;
    const [theirs = ''] = before?.size === 1 && !before.has(home) ? before : [];
    if (theirs && holders(office, theirs).length > 0) return settled([...atHome, ...holders(office, theirs)], null);
    if (atHome.length > 0) return settled(atHome, home);
    const one = references.readings(office).flatMap((reading) => anywhere.get(reading) ?? [])[0];
    const only = one?.size === 1 ? ([...one][0] ?? null) : null;
    const meant = only ? null : references.meant(office);
    if (meant) return settled(holders(office, meant), meant);
    return { entity: only, candidates: [], of: only ? (posts.get(only) ?? null) : null };
  };

  const roles = new Map<number, Office>();
  let paragraph = 0;
  mentions.forEach((mention, index) => {
    while ((document.paragraphs[paragraph]?.end ?? Infinity) <= mention.start) paragraph++;
    spoken.at(paragraph);
    const named = people.get(index)?.id;
    if (named) spoken.see(named);
    if (!isRole(mention)) return;
    const person = apposed.get(index);
    const { office: name, tenure } = mention.hint ?? {};
    // whoever stands in for a minister is not the minister: an office of its own
    const office = name && tenure === 'acting' ? `acting_${name}` : name;
    const of = ofBeside(index, mention);
    if (person) roles.set(index, { entity: person.id, candidates: [], of: of ?? posts.get(person.id) ?? null });
    else if (!office || mention.number === 'pl' || tenure === 'former' || tenure === 'elect')
      roles.set(index, { entity: null, candidates: [], of });
    else {
      const open = of
        ? settled(holders(office, of), of)
        : mention.hint?.federal
          ? ofFederation(index, office)
          : bare(index, office);
      roles.set(index, mention.gender === 'f' ? ofWomen(open) : open);
    }
    const found = roles.get(index);
    if (found?.entity && name && tenure !== 'former' && mention.number !== 'pl')
      spoken.hold([name, ...references.readings(name)], {
        entity: found.entity,
        of: found.of ?? posts.get(found.entity) ?? null,
        leads: agree(mention.cases, 'n'),
        quoted: inQuotes(places[index]?.from ?? 0),
      });
    if (found?.entity && found.of && !tenure && !posts.has(found.entity) && references.speaksFor(office ?? ''))
      posts.set(found.entity, found.of);
  });
  return { roles, posts, names };
}
