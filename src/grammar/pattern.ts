/** Pattern combinators: how a rule is written so that it reads like the phrase it finds. A pattern never throws and never looks back before `at`. */
import type { Token } from '../model/document.ts';

/** `end` is the index of the first token after the match. */
export interface Match<T> {
  readonly end: number;
  readonly value: T;
}
export type Pattern<T> = (tokens: readonly Token[], at: number) => Match<T> | null;

/** One token that passes the test. */
export const token =
  (test: (token: Token) => boolean): Pattern<Token> =>
  (tokens, at) => {
    const found = tokens[at];
    return found && test(found) ? { end: at + 1, value: found } : null;
  };

/** One token with one of the folded keys: `words('від', 'до')`. */
export const words = (...keys: readonly string[]): Pattern<Token> => {
  const set = new Set(keys);
  return token((t) => set.has(t.key));
};

/** One token of a table: the table's value. */
export const inTable =
  <T>(table: ReadonlyMap<string, T>): Pattern<T> =>
  (tokens, at) => {
    const found = tokens[at];
    const value = found && table.get(found.key);
    return value === undefined ? null : { end: at + 1, value };
  };

type Values<P extends readonly Pattern<unknown>[]> = { [K in keyof P]: P[K] extends Pattern<infer T> ? T : never };

/** All patterns, one after another. */
export const seq =
  <P extends readonly Pattern<unknown>[]>(...patterns: P): Pattern<Values<P>> =>
  (tokens, at) => {
    const values: unknown[] = [];
    let end = at;
    for (const pattern of patterns) {
      const match = pattern(tokens, end);
      if (!match) return null;
      values.push(match.value);
      end = match.end;
    }
    return { end, value: values as Values<P> };
  };

/** The first pattern that matches; order is preference. */
export const oneOf =
  <T>(...patterns: readonly Pattern<T>[]): Pattern<T> =>
  (tokens, at) => {
    for (const pattern of patterns) {
      const match = pattern(tokens, at);
      if (match) return match;
    }
    return null;
  };

/** The pattern, or nothing at no cost. */
export const maybe =
  <T>(pattern: Pattern<T>): Pattern<T | null> =>
  (tokens, at) =>
    pattern(tokens, at) ?? { end: at, value: null };

/** The pattern `least` times or more, as often as it goes. */
export const many =
  <T>(pattern: Pattern<T>, least = 0): Pattern<readonly T[]> =>
  (tokens, at) => {
    const value: T[] = [];
    let end = at;
    for (let match = pattern(tokens, end); match && match.end > end; match = pattern(tokens, end)) {
      value.push(match.value);
      end = match.end;
    }
    return value.length < least ? null : { end, value };
  };

/** What the phrase means; `null` from the reading says that it is no such phrase after all. */
export const means =
  <A, B>(
    pattern: Pattern<A>,
    reading: (value: A, tokens: readonly Token[], at: number, end: number) => B | null,
  ): Pattern<B> =>
  (tokens, at) => {
    const match = pattern(tokens, at);
    const value = match && reading(match.value, tokens, at, match.end);
    return match && value !== null ? { end: match.end, value: value as B } : null;
  };

/** Matches nothing and consumes nothing when the pattern does not follow. */
export const notAhead =
  (pattern: Pattern<unknown>): Pattern<null> =>
  (tokens, at) =>
    pattern(tokens, at) ? null : { end: at, value: null };
