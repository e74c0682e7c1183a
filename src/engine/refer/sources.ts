/** Who may be speaking: a mention as a source of words, and those talked about last, so that «він» and an unnamed speaker find theirs. */
import type { Gender, GrammaticalNumber } from '../../model/grammar.ts';
import type { Mention } from '../../model/mention.ts';
import { entityOf, partyOf } from './entities.ts';

/** One link of a chain of sources. */
export interface Source {
  /** Entity.id; null for «речник уряду», whom the text does not name. */
  readonly entity: string | null;
  /** The party it speaks for: whose «ми» it is. */
  readonly side: string | null;
  /** Index of the mention that names it; null when carried over from elsewhere. */
  readonly mention: number | null;
  /** For people to read: the nominative, or the words of the text. */
  readonly name: string;
}

export interface Center {
  readonly source: Source;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly isPerson: boolean;
}

export interface Naming {
  readonly mentions: readonly Mention[];
  readonly parties: ReadonlyMap<string, string>;
  readonly nameOf: (entity: string) => string;
}

const uncapitalized = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The mention as a source; null for what cannot speak (money, dates, a pronoun by itself). */
export function sourceOf({ mentions, parties, nameOf }: Naming, index: number): Center | null {
  const mention = mentions[index];
  if (!mention || (mention.kind !== 'actor' && mention.kind !== 'country')) return null;
  if (mention.kind === 'actor' && mention.type === 'pronoun') return null;
  if (mention.kind === 'country' && mention.form === 'adjective') return null;
  const entity = entityOf(mention);
  const hint = mention.kind === 'actor' ? mention.hint : null;
  const of = entity ?? hint?.of ?? hint?.speaksFor ?? null;
  const isRole = mention.kind === 'actor' && mention.type === 'role';
  const isPerson = mention.kind === 'actor' && (mention.type === 'person' || mention.type === 'role');
  return {
    source: {
      entity,
      // an outlet that says «ми» promises nothing
      side: of === null || (mention.kind === 'actor' && mention.type === 'media') ? null : partyOf(of, parties),
      mention: index,
      // «Речник уряду» opened its sentence
      name: entity ? nameOf(entity) : isRole ? uncapitalized(mention.text) : mention.text,
    },
    // «міністр оборони оголосила»: the word is masculine, the person need not be
    gender: mention.kind === 'actor' && mention.type === 'role' ? null : mention.gender,
    number: mention.number,
    isPerson,
  };
}

export const sameSource = (a: Source | undefined, b: Source | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    (a.entity !== null ? a.entity === b.entity : b.entity === null && a.mention === b.mention));

/** How many were talked about since: further back nobody looks for «він». */
const MEMORY = 12;

export interface Centers {
  push(center: Center): void;
  /** The person talked about last whom the gender fits. */
  person(gender: Gender | null): Center | null;
}

export function centers(): Centers {
  const list: Center[] = [];
  return {
    push(center) {
      list.push(center);
      if (list.length > MEMORY) list.shift();
    },
    person: (gender) =>
      list.findLast(
        (center) =>
          center.isPerson &&
          center.number !== 'pl' &&
          (gender === null || center.gender === null || center.gender === gender),
      ) ?? null,
  };
}
