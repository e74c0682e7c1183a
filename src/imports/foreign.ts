/** What another annotation tool says of a text: a quote with its place and what it is called, before anybody knows whether we can use it. */
import type { Anchor } from '../model/note.ts';

export interface Foreign {
  /** As its file names it, for reports. */
  readonly id: string;
  /** Path of the text that it is about; null when the file does not say. */
  readonly source: string | null;
  /** `start` counts code points of the whole text, as both formats do; 0 when the file says no place. */
  readonly anchor: Anchor;
  /** Names, tags and comments; the first that is an act says what it is. */
  readonly labels: readonly string[];
  /** Our own record, when the file carries one. */
  readonly record: unknown;
}
