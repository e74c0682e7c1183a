/** A note's text → all that is known of it: what its front matter keeps, what the engine finds, and both as rows. */
import type { Analysis } from '../model/analysis.ts';
import type { Note } from '../model/note.ts';
import type { Known } from '../views/names.ts';
import { readNote } from '../notes/note.ts';
import { type NoteView, type Row, rowsOf } from '../register/index.ts';
import { loadEngine } from './engine.ts';

export interface Reading {
  readonly text: string;
  readonly note: Note;
  readonly analysis: Analysis;
  readonly view: NoteView;
  readonly rows: readonly Row[];
  readonly known: Known;
}

/** The last part of an address, readable: `…/%D0%B0.md` → «а.md». */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export async function readText(uri: string, path: string, text: string): Promise<Reading> {
  const { analyze, known } = await loadEngine();
  const note = readNote(text);
  const { title, date, outlet } = note.meta;
  const analysis = analyze(text, { id: uri, date, outlet });
  const view: NoteView = {
    uri,
    title: title ?? fileName(path),
    meta: note.meta,
    analysis,
    records: note.records,
    text,
  };
  return { text, note, analysis, view, rows: rowsOf(view), known };
}
