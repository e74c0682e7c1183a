/** The two front doors of a note: text → Note, and text × records → the same text with our keys replaced. */
import { bodyStart } from '../text/body.ts';
import type { Note, NoteMeta, NoteRecord, Written } from '../model/note.ts';

export interface WriteOptions {
  /** false: records are written, `tags:` is left as it is. */
  readonly tags?: boolean;
  /** Keys that a new note gets; a key that the note already has is never changed. */
  readonly meta?: Partial<NoteMeta>;
  /** new · tagged · reviewed; absent leaves what is there. */
  readonly status?: string;
  /** False for a character that the file's encoding lacks: it is written as `\uXXXX`. */
  readonly encodes?: (character: string) => boolean;
}

export const readNote = (text: string): Note => ({
  meta: { title: null, outlet: null, url: null, date: null },
  bodyStart: bodyStart(text),
  version: null,
  records: [],
  tags: [],
  status: null,
  problems: [],
});

export const writeNote = (text: string, _records: readonly NoteRecord[], _options: WriteOptions = {}): Written => ({
  ok: true,
  text,
  edits: [],
  problems: [],
});
