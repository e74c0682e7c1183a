/** The reading of one text: what `analyze` returns and, as JSON, what `poruka annotate` writes. */
import type { Span } from './document.ts';
import type { Entity, Quote } from './entity.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mention } from './mention.ts';
import type { KeptAmount, KeptMention } from './note.ts';
import type { Statement } from './statement.ts';

export interface Analysis {
  readonly schema: 'poruka/analysis@1';
  /** So that a published figure can be traced to what computed it. */
  readonly generator: { readonly version: string; readonly lexicon: string };
  /** The file's path or the input line's id. */
  readonly id: string;
  readonly date: string | null;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
}

/** What a person says of one place of the text: it is this, or nothing of this kind. */
export interface Said extends Span {
  readonly kind: KeptMention['kind'];
  readonly isNone: boolean;
  readonly entity: string | null;
  readonly name: string | null;
  readonly amount: KeptAmount | null;
}

/** What the caller knows about the text and the text itself does not say. */
export interface Context {
  readonly id: string;
  /** ISO date; overrides what the front matter says. */
  readonly date?: string | null;
  readonly outlet?: string | null;
  /** The analyst's own `poruka.yaml`; the same object for every text of one reading of the file, since what is made of it is kept by it. */
  readonly knowledge?: Knowledge | null;
  /** Holds before anything is linked. */
  readonly said?: readonly Said[];
}
