/**
 * Document × mentions → who is who and who says what: stages 4 and 5, the front door of linking, quotes and pronouns. Every index of an entity
 * is valid; stretches with a speaker are sorted and disjoint.
 */
import type { Language } from '../../grammar/language.ts';
import { bySpan, type Document, indexAt, type Span, type Word } from '../../model/document.ts';
import type { Entity, Quote } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Chain } from './attribution.ts';
import { entityOf, link, partyOf } from './entities.ts';
import { painted, resolvePronouns } from './pronouns.ts';
import { type QuoteReading, quotesOf } from './quotes.ts';

/** A stretch of text that somebody is the source of. */
export interface Speaking extends Span {
  /** Entity.id; null when the text names nobody that we know («речник уряду»): then `chain` has the words. */
  readonly speaker: string | null;
  readonly via: string | null;
  /** The party whose «ми» it is. */
  readonly side: string | null;
  /** Outermost first; indexes of mentions are those of `Referred.mentions`. */
  readonly chain: Chain;
  readonly direct: boolean;
  /** No cue: the speaker goes on from before. */
  readonly carried: boolean;
}

export interface Referred {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaking[];
  /** Entity → the party that it speaks and gives for, where that is another. */
  readonly parties: ReadonlyMap<string, string>;
}

/** What the statements ask: who speaks here, and whom a mention stands for in `by` and `for`. */
interface Voices {
  party(mention: Mention): string | null;
  speakerAt(offset: number): Pick<Speaking, 'speaker' | 'via' | 'side' | 'chain' | 'direct'>;
  sideOf(entity: string): string | null;
  says(word: Word): boolean;
  readonly home: string;
}

const NOBODY: Pick<Speaking, 'speaker' | 'via' | 'side' | 'chain' | 'direct'> = {
  speaker: null,
  via: null,
  side: null,
  chain: [],
  direct: false,
};

export function voicesOf(
  speakers: readonly Speaking[],
  parties: ReadonlyMap<string, string>,
  language: Language,
): Voices {
  const sideOf = (entity: string): string => partyOf(entity, parties);
  return {
    party(mention) {
      const entity = entityOf(mention);
      if (entity !== null) return sideOf(entity);
      const of = mention.kind === 'actor' && mention.type === 'role' ? mention.hint?.of : undefined;
      return of === undefined ? null : sideOf(of);
    },
    speakerAt: (offset) => speakerAt(speakers, offset) ?? NOBODY,
    sideOf,
    says: (word) => language.speech.verb(word) !== null,
    home: language.references.home,
  };
}

const quoteOf = ({ start, end, text, speaker, via }: QuoteReading): Quote => ({ start, end, text, speaker, via });

function speaking(
  document: Document,
  readings: readonly QuoteReading[],
  moved: readonly (number | null)[],
): Speaking[] {
  const chains = new Map<Chain, Chain>();
  const chainOf = (chain: Chain): Chain => {
    const ready = chains.get(chain);
    if (ready) return ready;
    const made = chain.map((source) => ({
      ...source,
      mention: source.mention === null ? null : (moved[source.mention] ?? null),
    }));
    chains.set(chain, made);
    return made;
  };
  const paint = painted(document, readings);
  const out: Speaking[] = [];
  for (let at = 0; at < paint.length; ) {
    const which = paint[at] ?? -1;
    let to = at + 1;
    while (to < paint.length && paint[to] === which) to++;
    const reading = readings[which];
    const [first, last] = [document.tokens[at], document.tokens[to - 1]];
    if (reading && first && last) {
      const { speaker, via, direct, cue, chain } = reading;
      out.push({
        start: first.start,
        end: last.end,
        speaker,
        via,
        side: chain.at(-1)?.side ?? null,
        chain: chainOf(chain),
        direct,
        carried: cue === null,
      });
    }
    at = to;
  }
  return out;
}

/** Who is the source of what stands at the offset; null: the outlet itself. */
export function speakerAt(speakers: readonly Speaking[], offset: number): Speaking | null {
  let low = 0;
  let high = speakers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speakers[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = speakers[low];
  return found && found.start <= offset ? found : null;
}

/** Who speaks in [start, end), in offsets from its start. Of the chains who it is, not where: the rest of the text does not move with it. */
export function speakersIn(speakers: readonly Speaking[], start: number, end: number): readonly Speaking[] {
  const out: Speaking[] = [];
  for (let i = indexAt(speakers, start); (speakers[i]?.start ?? end) < end; i++) {
    const speaking = speakers[i] as Speaking;
    out.push({
      ...speaking,
      start: Math.max(0, speaking.start - start),
      end: Math.min(speaking.end, end) - start,
      chain: speaking.chain.map((source) => ({ ...source, mention: null })),
    });
  }
  return out;
}

export function refer(document: Document, mentions: readonly Mention[], language: Language): Referred {
  const linked = link(document, mentions, language);
  const readings = quotesOf(document, linked.mentions, linked.entities, language, linked.parties);
  const {
    mentions: resolved,
    entities,
    moved,
  } = resolvePronouns(document, linked.mentions, linked.entities, readings, language);
  const quotes = readings.filter((reading) => reading.direct).map(quoteOf);
  const speakers = speaking(document, readings, moved);
  return {
    mentions: resolved,
    entities,
    quotes: quotes.sort(bySpan),
    speakers,
    parties: linked.parties,
  };
}
