/** What a phrase is to a rule: tokens from `at` → its end and what it means, or nothing. A pattern never throws. */
import type { Token } from '../model/document.ts';

/** `end` is the index of the first token after the match. */
export interface Match<T> {
  readonly end: number;
  readonly value: T;
}
export type Pattern<T> = (tokens: readonly Token[], at: number) => Match<T> | null;
