/** A text that has been read once: tokens, sentences and paragraphs, all as UTF-16 offsets into the text exactly as given. */
import { firstIndex } from './sorted.ts';

/** Half-open range [start, end) of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Half-open range [from, to) of tokens, as indexes into those of a document. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** `word` letters (hyphens and apostrophes inside), `number` digits with their separators, `symbol` $ € % №, `mark` punctuation. */
export type TokenKind = 'word' | 'number' | 'symbol' | 'mark';

/** How a word is capitalized: «гривня» none, «Київ» first, «НАТО» all (two letters or more), «МінРегіон» mixed. */
export type Capitals = 'none' | 'first' | 'all' | 'mixed';

export interface Token extends Span {
  readonly text: string;
  /** Folded for look-up: lower case, one apostrophe ('), one hyphen (-), no stress marks, ґ as г. */
  readonly key: string;
  readonly kind: TokenKind;
  readonly capitals: Capitals;
  /** Nothing at all stands between this token and the one before it. */
  readonly glued: boolean;
  /** What has been worked out of the word, shared by all tokens that are written so; only `text/of-word.ts` looks into it. */
  readonly facts: unknown[];
}

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** A word with a capital anywhere. */
export const hasCapital = (token: Token | undefined): boolean => isWord(token) && token.capitals !== 'none';

/** '' where there is no token. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** What a token is wherever it stands. */
export type Word = Omit<Token, 'start' | 'end' | 'glued'>;

/** A sentence, and the tokens that make it. */
export interface Sentence extends Span, TokenRange {}

export type ParagraphKind = 'text' | 'heading' | 'item' | 'quote';

/** A paragraph of the body, and the tokens that make it. */
export interface Paragraph extends Span, TokenRange {
  readonly kind: ParagraphKind;
  /**
   * The paragraph as a document of its own, its offsets and tokens counted from its own beginning. Paragraphs of the same text share one
   * object, in whatever document they stand, so that what a stage finds in a paragraph alone is found once.
   */
  readonly alone: Document;
}

export interface Document {
  readonly text: string;
  /** ISO date at which offices and relative deadlines are resolved; null when nobody knows it. */
  readonly date: string | null;
  /** The outlet that published it, as its front matter says; the outermost source of everything in it. */
  readonly outlet: string | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

/** True when the spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies within `outer` (they may be equal). */
export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const lengthOf = ({ start, end }: Span): number => end - start;

/** Index of the span that holds the offset, in sorted spans that do not overlap; of the next one when it falls in a gap. */
export function indexAt(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (i) => (spans[i]?.end ?? 0) > offset);
}

/** By start, then longest first: the order of every list of spans. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
