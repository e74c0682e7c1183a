/** Persons beside their offices → who holds which office: whom the text names so, else the holder at the document's date. */
import { agree, isRole, type OfficeReader } from './appositions.ts';
import type { Person } from './people.ts';
import type { TakingPart } from './taking-part.ts';

export interface Holders {
  /** Person → the state or body whose office the text gives them. */
  readonly posts: Map<string, string>;
  /** Names of holders that the text itself does not name. */
  readonly names: ReadonlyMap<string, string>;
  /** Whose office it is by the words beside it. */
  ofBeside(index: number): string | null;
  /** The text names who holds that office of that state or body. */
  isNamed(office: string, of: string): boolean;
  /** Ids; several where offices are several, none where nobody is known. */
  holders(office: string, of: string): readonly string[];
  /** Whom the text names in the office, of whatever state. A set for each reading of the office. */
  anywhere(office: string): readonly ReadonlySet<string>[];
  /** Known to be a man: no «міністерка». */
  isMan(person: string): boolean;
}

export function holdersOf(reader: OfficeReader, beside: ReadonlyMap<number, Person>, taking: TakingPart): Holders {
  const { references, mentions, places, starts, ends, document } = reader;
  const { home } = references;
  const { date } = document;
  const names = new Map<string, string>();
  const men = new Set<string>();
  const posts = new Map<string, string>();
  /** «president@UA» → the person whom the text names so. */
  const named = new Map<string, string>();
  const anywhere = new Map<string, Set<string>>();

  const stateOf = (person: Person): string | null =>
    references.serves(person.id, date) ?? references.known(person.id)?.country ?? null;

  const ofBeside = (index: number): string | null => {
    const mention = mentions[index];
    const hint = isRole(mention) ? mention.hint : null;
    if (hint?.of) return hint.of;
    if (hint?.spoken) {
      const person = beside.get(index);
      return (person && stateOf(person)) ?? taking.spokenOf(index);
    }
    const place = places[index];
    const before = mentions[ends.get(place?.from ?? -1) ?? -1];
    if (before?.kind === 'country' && before.form === 'adjective') return before.iso;
    const after = mentions[starts.get(place?.to ?? -1) ?? -1];
    return after?.kind === 'country' && after.form === 'name' && agree(after.cases, 'g') ? after.iso : null;
  };

  /** «міністр оборони Дімітар Стоянов» in a sentence about Bulgaria; at home only if nobody else is known to hold the office there. */
  const ofAround = (index: number, person: Person, office: string): string | null => {
    const others = [...taking.around(index)].filter((party) => party !== home);
    if (others.length > 0) return others.length === 1 ? (others[0] ?? null) : null;
    const atHome = references.readings(office).flatMap((reading) => references.holders(reading, home, date));
    return atHome.length === 0 || atHome.some(({ id }) => id === person.id) ? home : null;
  };

  for (const [index, person] of beside) {
    const mention = mentions[index];
    if (!isRole(mention) || mention.hint?.tenure === 'former') continue;
    const office = mention.hint?.office;
    const of = ofBeside(index) ?? stateOf(person) ?? (office ? ofAround(index, person, office) : null);
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

  return {
    posts,
    names,
    ofBeside,
    isNamed: (office, of) => inText(office, of) !== undefined,
    holders(office, of) {
      const person = inText(office, of);
      if (person) return [person];
      for (const reading of references.readings(office)) {
        const found = references.holders(reading, of, date);
        for (const { id, name, gender } of found) {
          names.set(id, name);
          if (gender === 'm') men.add(id);
        }
        if (found.length > 0) return found.map(({ id }) => id);
      }
      return [];
    },
    anywhere: (office) => references.readings(office).flatMap((reading) => anywhere.get(reading) ?? []),
    isMan: (person) => men.has(person),
  };
}
