/** What a person kept: records in the note's front matter. Quotes instead of offsets; never overwritten by a re-run. */
import type { Span } from './document.ts';
import type { Act, Basis, Condition, Due, Fulfilment, Item, Stage } from './statement.ts';

export const REVIEWS = ['auto', 'accepted', 'edited', 'rejected'] as const;
export type Review = (typeof REVIEWS)[number];

/** Where the evidence stands: exact quote, 32 characters around it, and a position counted from the start of the body. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset from the first character after the front matter. */
  readonly start: number;
  /** How many times the very same words stood in the text; absent when once. */
  readonly copies?: number;
  /** The analyst keeps the record though its words are no longer in the text: they are not looked for. */
  readonly gone?: true;
}

/**
 * Where an anchor is now. `moved`: elsewhere, or its typography or spelling changed; `needs-review`: nothing is certain enough; `detached`:
 * the analyst keeps the record without its text.
 */
export interface Located {
  readonly state: 'attached' | 'moved' | 'needs-review' | 'detached';
  readonly span: Span | null;
  /** Likeliest first; score from 0 to 1. */
  readonly candidates: readonly (Span & { readonly score: number })[];
}

export interface RecordAmount {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  /** «близько 5 млрд». */
  readonly approx?: boolean;
  /** «загалом від початку війни»: all so far. */
  readonly cumulative?: true;
  readonly basis: Basis;
  readonly per?: string;
  /** As the text has it: «$1,5 млрд». */
  readonly raw: string;
}

/** One commitment as the note keeps it. Absent means empty; unknown keys of the file are kept beside these. */
export interface NoteRecord {
  readonly id: string;
  readonly act: Act;
  readonly stage?: Stage;
  readonly polarity?: 'neg';
  readonly by?: readonly string[];
  readonly for?: readonly string[];
  readonly requester?: readonly string[];
  readonly addressee?: readonly string[];
  readonly supplier?: readonly string[];
  readonly joint?: boolean;
  readonly theme?: string;
  readonly instrument?: string;
  readonly programme?: string;
  readonly items?: readonly Item[];
  readonly amounts?: readonly RecordAmount[];
  readonly conditions?: readonly Condition[];
  readonly due?: Due;
  readonly period?: { readonly from: string | null; readonly to: string | null };
  readonly fulfilment?: readonly Fulfilment[];
  readonly of?: { readonly act: Act; readonly by: readonly string[] };
  readonly speaker?: string;
  readonly attribution?: string;
  readonly counted?: boolean;
  readonly domestic?: boolean;
  readonly reason?: string;
  readonly sameAs?: string;
  readonly partOf?: string;
  /** The analyst's name for the commitment: records of all notes with the same name are one, with different names never. */
  readonly commitment?: string;
  /** The analyst's word that it is one with no other record, unless they have the same `commitment`. */
  readonly apart?: true;
  readonly evidence: Anchor;
  readonly review: Review;
  /** Who decided and when (ISO date); only when the analyst has set a name. */
  readonly decided?: { readonly by: string; readonly on: string };
  /** What read the text when a person accepted the record: a later version may read it otherwise. */
  readonly generator?: { readonly version: string; readonly lexicon: string };
  /** Keys of the file that are not ours: the analyst's, or a newer version's. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The media type of a record as JSON: what an export writes whole, an import takes back. */
export const RECORD_FORMAT = 'application/vnd.poruka.record+json';

export const KEPT_KINDS = ['actor', 'country', 'money'] as const;
export const MENTION_REVIEWS = ['accepted', 'edited', 'rejected'] as const;

/** An actor, a state or a sum on which a person has decided, outside of any commitment. Absent means empty. */
export interface KeptMention {
  readonly id: string;
  readonly kind: (typeof KEPT_KINDS)[number];
  /** Whom it names: the id of a party; absent for a sum and for whom nobody knows. */
  readonly entity?: string;
  /** In the nominative, for an actor whom only this note knows. */
  readonly name?: string;
  readonly amount?: KeptAmount;
  /** Of a rejected one: the same name is none wherever it stands in the note; absent: here only. */
  readonly scope?: 'note';
  readonly evidence: Anchor;
  readonly review: (typeof MENTION_REVIEWS)[number];
  readonly decided?: { readonly by: string; readonly on: string };
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** In major units; exact: min = max. The words are the quote. */
export interface KeptAmount {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly approx?: boolean;
  readonly per?: string;
}

/** What a note's own front matter says about it. */
export interface NoteMeta {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO date. */
  readonly date: string | null;
}

/** Why a front matter could not be read or written whole. The texts in Ukrainian and English are `views/words`; one code, one text. */
export type ProblemCode =
  | 'yaml.tab'
  | 'yaml.duplicate'
  | 'yaml.indent'
  | 'yaml.syntax'
  | 'front-matter.unclosed'
  | 'front-matter.other'
  | 'front-matter.conflict'
  | 'front-matter.line-ends'
  | 'front-matter.not-a-mapping'
  | 'front-matter.braces'
  | 'poruka.not-a-mapping'
  | 'poruka.version'
  | 'poruka.records'
  | 'poruka.mentions'
  | 'record.unreadable'
  | 'record.key'
  | 'record.duplicate-id'
  | 'tags.not-a-list'
  // of poruka.yaml, the analyst's own knowledge
  | 'knowledge.too-large'
  | 'knowledge.deep'
  | 'knowledge.not-a-mapping'
  | 'knowledge.version'
  | 'knowledge.section'
  | 'knowledge.rows'
  | 'knowledge.row'
  | 'knowledge.key'
  | 'knowledge.missing'
  | 'knowledge.text'
  | 'knowledge.list'
  | 'knowledge.long'
  | 'knowledge.value'
  | 'knowledge.id'
  | 'knowledge.anchor'
  | 'knowledge.duplicate'
  | 'knowledge.country'
  | 'knowledge.unknown-id'
  | 'knowledge.office'
  | 'knowledge.family'
  | 'knowledge.model'
  | 'knowledge.words'
  | 'knowledge.date'
  | 'knowledge.dates'
  | 'knowledge.overlap';

/** Line and column count from 1, start and end are UTF-16 offsets into the whole text. An `error` means: nothing is written. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'note';
  readonly line: number;
  readonly column: number;
  /** The key, id or parser's words that the code is about; '' when there is nothing to add. */
  readonly detail: string;
}

export interface TextEdit extends Span {
  readonly newText: string;
}

export interface Note {
  readonly meta: NoteMeta;
  readonly bodyStart: number;
  /** Of the `poruka:` block; null when there is none. */
  readonly version: number | null;
  readonly records: readonly NoteRecord[];
  /** Where each record is written, in the order of `records`. */
  readonly written: readonly Span[];
  /** Actors, states and sums on which a person has decided. */
  readonly mentions: readonly KeptMention[];
  /** Where each of them is written. */
  readonly writtenMentions: readonly Span[];
  /** Every tag of the note, the analyst's own included. */
  readonly tags: readonly string[];
  /** new · tagged · reviewed; null when nobody said. */
  readonly status: string | null;
  readonly problems: readonly Problem[];
}

/** Edits are sorted, do not overlap, and lead from the given text to `text`. */
export type Written =
  | {
      readonly ok: true;
      readonly text: string;
      readonly edits: readonly TextEdit[];
      /** What was left alone and why; never an error. */
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };
