/** What binding knows where it reads a clause: the text with what stands in it, and who is meant by whom. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import type { Document } from '../../model/document.ts';
import type { Party, Placed } from './arguments.ts';

export interface Scene {
  readonly document: Document;
  readonly grammar: StatementGrammar;
  readonly placed: Placed;
  /** The contract's id for `by` and `for`; null when nobody can be named. */
  readonly party: (mention: Party) => string | null;
  /** Whose side «ми» and an elided subject are at this offset. */
  readonly speakerAt: (offset: number) => string | null;
  /** The same, inside direct speech only. */
  readonly quotedAt: (offset: number) => string | null;
  /** The state named last before the offset: «Країна включить кошти …». */
  readonly stateBefore: (offset: number) => string | null;
  /** The programme named last in the paragraphs before. */
  readonly programmeBefore: string | null;
  readonly home: string;
}
