/** Who says it → the chain of sources, how sure each is, and in whose name. */
import type { Document, Word } from '../../model/document.ts';
import type { Attribution } from '../../model/statement.ts';
import type { Party } from './arguments.ts';

/** What the stages before know of who speaks and for whom. */
export interface Voices {
  /** The contract's id for `by` and `for`; null when nobody can be named. */
  readonly party: (mention: Party) => string | null;
  /** Entity ids of who speaks at the offset and who relays it; the party whose «ми» it is; every source, outermost first. */
  readonly speakerAt: (offset: number) => {
    readonly speaker: string | null;
    readonly via: string | null;
    readonly side: string | null;
    /** In quotation marks, or as good as: the speaker's own words. */
    readonly direct: boolean;
    readonly chain: readonly { readonly name: string; readonly entity: string | null }[];
  };
  /** The side that an entity speaks for: its state or body, or itself. */
  readonly sideOf: (entity: string) => string | null;
  /** The word is a form of a verb of speech. */
  readonly says: (word: Word) => boolean;
  /** The outlet's own state: «уряд», «ми» of its leaders. */
  readonly home: string;
}

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

type Voice = ReturnType<Voices['speakerAt']>;

/** Outermost first: the outlet, whoever relays, whoever speaks. */
export const chainOf = (document: Document, voice: Voice): string[] =>
  unique([...(document.outlet ? [document.outlet] : []), ...voice.chain.map(({ name }) => name)]);

/** The innermost source is as sure as its words; whoever relays it says nothing of its own. */
export function certaintyOf(voice: Voice, value: string): Record<string, string> {
  const innermost = voice.chain.at(-1);
  return innermost ? { [innermost.name]: value, author: 'Uu' } : { author: value };
}

/** `anonymous`: the sentence speaks of sources without a name. A speaker without a side is an outlet. */
export function attributionOf(
  speaker: string | null,
  side: string | null,
  by: readonly string[],
  gains: readonly string[],
  anonymous: boolean,
): Attribution | null {
  if (anonymous) return 'anonymous';
  if (!side) return speaker ? 'media' : null;
  if (by.includes(side)) return speaker === side ? 'self' : 'representative';
  return gains.includes(side) ? 'beneficiary' : 'third_party';
}
