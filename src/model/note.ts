/** What a person kept: records in the note's front matter. Quotes instead of offsets; never overwritten by a re-run. */
import type { Act, Basis, Condition, Due, Fulfilment, Item, Stage } from './statement.ts';

export type Review = 'auto' | 'accepted' | 'edited' | 'rejected';

/** Where the evidence stands: exact quote, 32 characters around it, and a position counted from the start of the body. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset from the first character after the front matter. */
  readonly start: number;
}

export interface RecordAmount {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
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
  readonly evidence: Anchor;
  readonly review: Review;
}

/** What a note's own front matter says about it. */
export interface NoteMeta {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO date. */
  readonly date: string | null;
}
