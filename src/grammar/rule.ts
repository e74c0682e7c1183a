/** A rule: which tokens wake it, and what it finds there. Rules are blind to each other; `settle` decides between their finds. */
import type { Document, Token, Word } from '../model/document.ts';
import type { Gender, GrammaticalNumber } from '../model/grammar.ts';
import type { Found, Mention } from '../model/mention.ts';
import type { Keys } from './phrases.ts';

/** Classes of tokens that wake a rule when no key does: a numeral, a currency sign, any capitalized word, «В.», a small word with a hyphen. */
export type TokenClass = 'number' | 'symbol' | 'capital' | 'initial' | 'compound';

export interface Rule {
  readonly name: string;
  /** Folded keys that wake the rule; a collection, not an iterator, since every language that lists the rule asks again. */
  readonly keys?: Keys | readonly string[];
  readonly classes?: readonly TokenClass[];
  /** Which words of those classes it can find anything at, when not all: asked once a word, so that the others cost nothing. */
  readonly heeds?: (word: Word) => boolean;
  /** Mentions found at the token `at` (usually starting there); overlapping readings are welcome, likeliest first. */
  find(document: Document, at: number): readonly Mention[];
}

const opensWithDigit = (text: string): boolean => text >= '0' && text < ':';

/** «5-та», «10-ти» are words that a rule for numbers should see. */
export function classOf(token: Token): TokenClass | null {
  if (token.kind === 'number' || (token.kind === 'word' && opensWithDigit(token.text))) return 'number';
  if (token.kind === 'symbol') return 'symbol';
  if (token.kind !== 'word') return null;
  if (token.capitals === 'none') return token.key.includes('-') ? 'compound' : null;
  return token.text.length === 1 ? 'initial' : 'capital';
}

interface Shape {
  readonly cases?: string;
  readonly number?: GrammaticalNumber | null;
  readonly gender?: Gender | null;
}

/** What every mention of the tokens [from, to) has in common. */
export function found(document: Document, from: number, to: number, rule: string, shape: Shape = {}): Found {
  const start = document.tokens[from]?.start ?? 0;
  const end = document.tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    rule,
    nested: false,
    cases: shape.cases ?? '',
    number: shape.number ?? null,
    gender: shape.gender ?? null,
  };
}
