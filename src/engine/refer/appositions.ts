/** Mentions of offices → the person named beside each: «президент України Володимир Зеленський», «Марко Рубіо, держсекретар США». */
import type { References } from '../../grammar/language.ts';
import type { Document, TokenRange } from '../../model/document.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import type { ByToken } from '../../text/by-token.ts';
import type { Person } from './people.ts';

/** What offices are read with. */
export interface OfficeReader {
  readonly document: Document;
  readonly references: References;
  readonly mentions: readonly Mention[];
  readonly places: readonly TokenRange[];
  readonly starts: ByToken<number>;
  readonly ends: ByToken<number>;
  /** By mention index. */
  readonly people: ReadonlyMap<number, Person>;
}

export const isRole = (mention: Mention | undefined): mention is ActorMention =>
  mention?.kind === 'actor' && mention.type === 'role';

/** One case is possible for both; a form without cases fits any. */
export const agree = (a: string, b: string): boolean =>
  a === '' || b === '' || [...a].some((letter) => b.includes(letter));

/** «прем'єр-міністр (Британії) Кір Стармер»: how many tokens of other mentions may stand between. */
const GAP = 6;
export const CLOSES = /^[,).;:!?…–—-]$/;

function personAfter({ mentions, places, starts, people }: OfficeReader, index: number, cases: string): Person | null {
  const to = places[index]?.to ?? 0;
  for (let at = to, next = starts.get(at); next !== undefined && at - to <= GAP; next = starts.get(at)) {
    const mention = mentions[next];
    const person = people.get(next);
    if (person) return mention && agree(mention.cases, cases) ? person : null;
    if (!mention || (mention.kind !== 'country' && !(mention.kind === 'actor' && /org$/.test(mention.type))))
      return null;
    at = places[next]?.to ?? at + GAP + 1;
  }
  return null;
}

function personBefore(reader: OfficeReader, index: number, { cases, hint }: ActorMention): Person | null {
  const { document, references, mentions, places, ends, people } = reader;
  const { text, tokens, date } = document;
  const place = places[index];
  if (!place || !/^[,(–—-]$/.test(tokens[place.from - 1]?.text ?? '')) return null;
  const next = tokens[place.to];
  const isClosed = !next || CLOSES.test(next.text) || text.slice(tokens[place.to - 1]?.end, next.start).includes('\n');
  const before = ends.get(place.from - 1);
  const mention = mentions[before ?? -1];
  const person = before === undefined ? undefined : people.get(before);
  if (!isClosed || !person || !mention || !agree(mention.cases, cases)) return null;
  const theirs = references.serves(person.id, date);
  return hint?.of && theirs && theirs !== hint.of && !hint.tenure ? null : person;
}

/** By index of the office. */
export function appositions(reader: OfficeReader): ReadonlyMap<number, Person> {
  const out = new Map<number, Person>();
  reader.mentions.forEach((mention, index) => {
    if (!isRole(mention) || mention.number === 'pl') return;
    const person = personAfter(reader, index, mention.cases) ?? personBefore(reader, index, mention);
    if (person) out.set(index, person);
  });
  return out;
}
