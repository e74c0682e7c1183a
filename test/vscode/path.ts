/** What is expected of one note on the whole path: `path.json` of the workspace, when it has one. */

export interface Path {
  readonly note: string;
  /** A word that stands once in the text, where it stands, the shape of the mark on it, and what its hover says. */
  readonly words: readonly {
    readonly text: string;
    readonly start: number;
    readonly shape: string | null;
    readonly says: readonly string[];
  }[];
  readonly labels: readonly string[];
  /** What must not be in any label. */
  readonly never: readonly string[];
  /** A click on the label selects [start, end). */
  readonly jump: { readonly label: string; readonly start: number; readonly end: number };
  /** What each exported file has. */
  readonly exported: readonly string[];
}
