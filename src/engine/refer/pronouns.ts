/**
 * Pronouns → whom they mean, as far as the text shows it: «ми» the speaker's side, «ти» who is called by name, «він» the speaker. A «він»
 * that stays open is dropped (it may be a thing), one of two who may have promised keeps both; «ми» and «я» stay, without an entity.
 */
import type { Language } from '../../grammar/language.ts';
import { type Document, indexAt } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { describeKnown, gather } from './entities.ts';
import { placesOf } from '../token-places.ts';
import type { QuoteReading } from './quotes.ts';

interface Resolved {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Index of a mention given → its index now; null for one that was dropped. */
  readonly moved: readonly (number | null)[];
}

/** Token → index of the reading that covers it, -1 for none. */
export function painted(document: Document, quotes: readonly QuoteReading[]): Int32Array {
  const out = new Int32Array(document.tokens.length).fill(-1);
  for (const [i, { from, to }] of quotes.entries()) out.fill(i, from, to);
  return out;
}

/** How far back «він» at the start of a sentence looks for a name. */
const BACK = 12;
const VERB = 3;

const isPronoun = (mention: Mention | undefined): mention is ActorMention =>
  mention?.kind === 'actor' && mention.type === 'pronoun';
const isNamed = (mention: Mention | undefined): mention is ActorMention =>
  mention?.kind === 'actor' && (mention.type === 'person' || mention.type === 'role');

export function resolvePronouns(
  document: Document,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  quotes: readonly QuoteReading[],
  language: Language,
): Resolved {
  const { tokens } = document;
  const places = placesOf(document, mentions);
  const paint = painted(document, quotes);
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  const readingAt = (index: number): number => paint[places[index]?.from ?? -1] ?? -1;
  const asSubject = new Map<number, string | null>();
  for (const { subject, chain } of quotes)
    if (subject !== null && !asSubject.get(subject)) asSubject.set(subject, chain.at(-1)?.entity ?? null);
  /** Reading → who is called by name in it. */
  const called = new Map<number, string>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'actor' || mention.cases !== 'v' || !mention.entity || mention.type === 'pronoun') return;
    const reading = readingAt(index);
    if (quotes[reading]?.direct && !called.has(reading)) called.set(reading, mention.entity);
  });
  const sentenceStarts = new Set(document.sentences.map((sentence) => sentence.from));
  const sentenceAt = (at: number): number => indexAt(document.sentences, tokens[at]?.start ?? 0);

  /** «Мерц зазначив, що він готовий»: nobody else is named before the pronoun. */
  const ofSpeaker = (index: number, mention: ActorMention, reading: QuoteReading): string | null => {
    const at = places[index]?.from ?? 0;
    if (
      reading.direct ||
      !reading.speaker ||
      reading.content === null ||
      at < reading.content ||
      !mention.cases.includes('n')
    )
      return null;
    const type = types.get(reading.speaker);
    if (mention.number === 'pl')
      return type === 'person' || type === 'media' || type === undefined ? null : reading.speaker;
    if (type !== 'person') return null;
    for (let i = index - 1; i >= 0 && (places[i]?.from ?? -1) >= reading.from && index - i < BACK; i--) {
      const other = mentions[i];
      if (isNamed(other) && other.entity !== reading.speaker) return null;
      if (isNamed(other) && other.type === 'person' && other.gender && other.gender !== mention.gender) return null;
    }
    return reading.speaker;
  };
  /** «Він прибув до Києва»: the person named last, when the verb is one of people. */
  const ofLast = (index: number, mention: ActorMention): string | null => {
    const at = places[index]?.from ?? 0;
    if (!sentenceStarts.has(at) || mention.number === 'pl' || !mention.cases.includes('n')) return null;
    if (!tokens.slice(at + 1, at + 1 + VERB).some((token) => language.speech.personal.has(token.key))) return null;
    for (let i = index - 1; i >= 0 && index - i < BACK; i--) {
      const other = mentions[i];
      if (!isNamed(other) || other.type !== 'person' || other.nested) continue;
      const before = tokens[(places[i]?.from ?? 0) - 1]?.key ?? '';
      const nominative = (other.cases === '' || other.cases.includes('n')) && !language.speech.prepositions.has(before);
      if (nominative && (other.gender === null || other.gender === mention.gender)) return other.entity;
    }
    return null;
  };

  /** «Італія прагне миру, і пакети, які вона надала»: the one state of that gender which is the subject before it in the sentence. */
  const ofState = (index: number, mention: ActorMention): string | null => {
    if (mention.number === 'pl' || !mention.cases.includes('n')) return null;
    const from = document.sentences[sentenceAt(places[index]?.from ?? 0)]?.start ?? 0;
    for (let i = index - 1; i >= 0 && (mentions[i]?.start ?? -1) >= from; i--) {
      const other = mentions[i];
      if (isNamed(other) && !other.nested && (other.gender === null || other.gender === mention.gender)) return null;
      if (other?.kind === 'country' && other.form === 'name' && !other.nested && other.cases.includes('n'))
        return other.gender === mention.gender ? other.iso : null;
    }
    return null;
  };

  const partyOf = (person: string): string | null =>
    language.references.serves(person, document.date) ?? language.references.known(person)?.country ?? null;
  /**
   * «Зеленський зустрівся з Мерцом. Він пообіцяв …»: grammar says the first, sense may say the second. The one other person of the sentence
   * before, when somebody promises here; a guest who met our own promises himself.
   */
  const rivalOf = (index: number, mention: ActorMention, entity: string): string | null => {
    const at = places[index]?.from ?? 0;
    const sentence = sentenceAt(at);
    const before = document.sentences[sentence - 1];
    if (mention.hint?.person !== 3 || mention.number === 'pl' || !before || document.sentences[sentence]?.from !== at)
      return null;
    if (!tokens.slice(at + 1, at + 1 + VERB).some((token) => language.speech.promises.has(token.key))) return null;
    const others = new Set<string>();
    for (let i = index - 1; i >= 0 && (places[i]?.from ?? -1) >= before.from; i--) {
      const other = mentions[i];
      if (!isNamed(other) || other.type !== 'person' || other.nested || !other.entity || other.entity === entity)
        continue;
      if (other.gender === null || other.gender === mention.gender) others.add(other.entity);
    }
    const [rival = null] = others.size === 1 ? others : [];
    return rival !== null && partyOf(rival) !== language.references.home && partyOf(rival) !== partyOf(entity)
      ? rival
      : null;
  };

  /** A state other than ours is named in the same sentence. */
  const isNamedBeside = (index: number, side: string | null): boolean => {
    if (side === null || side === language.references.home) return false;
    const sentence = document.sentences[sentenceAt(places[index]?.from ?? 0)];
    const names = (i: number): boolean => {
      const other = mentions[i];
      return (
        other?.kind === 'country' &&
        other.iso === side &&
        other.form !== 'adjective' &&
        !other.nested &&
        other.cases.includes('n')
      );
    };
    for (let i = index - 1; i >= 0 && (mentions[i]?.start ?? -1) >= (sentence?.start ?? 0); i--)
      if (names(i)) return true;
    for (let i = index + 1; (mentions[i]?.start ?? Infinity) < (sentence?.end ?? 0); i++) if (names(i)) return true;
    return false;
  };

  const meant = (index: number, mention: ActorMention): string | null => {
    const at = readingAt(index);
    const reading = quotes[at];
    const source = reading?.chain.at(-1);
    const isMedia = source?.entity ? types.get(source.entity) === 'media' : false;
    switch (mention.hint?.person) {
      case 1:
        if (!source || isMedia || !reading?.tells) return null;
        if (mention.number !== 'pl') return reading?.direct ? source.entity : null;
        // «Стармер сказав, що Британія стоятиме поруч із нами»: she is no «ми» of hers
        return reading && !reading.direct && isNamedBeside(index, source.side) ? language.references.home : source.side;
      case 2:
        return called.get(at) ?? null;
      case 3:
        return (
          asSubject.get(index) ??
          (reading ? ofSpeaker(index, mention, reading) : null) ??
          ofLast(index, mention) ??
          ofState(index, mention)
        );
      default:
        return null;
    }
  };

  const kept: Mention[] = [];
  const names = new Map(entities.map((entity) => [entity.id, entity]));
  const describe = (id: string): Omit<Entity, 'mentions'> => names.get(id) ?? describeKnown(id, language);
  const moved = mentions.map((mention, index): number | null => {
    if (!isPronoun(mention)) return kept.push(mention) - 1;
    const entity = meant(index, mention);
    if (entity === null && mention.hint?.person === 3) return null;
    const rival = entity === null ? null : rivalOf(index, mention, entity);
    if (entity !== null && rival !== null) return kept.push({ ...mention, candidates: [entity, rival] }) - 1;
    return kept.push(entity === null ? mention : { ...mention, entity, name: describe(entity).name }) - 1;
  });
  return { mentions: kept, entities: gather(kept, describe), moved };
}
