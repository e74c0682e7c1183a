/** A note's text → all that is known of it: what its front matter keeps, what the engine finds, and both as rows. */
import type { Uri } from 'vscode';
import type { Analysis } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
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
  /** Of the folder of the note. */
  readonly knowledge: Knowledge | null;
  readonly known: Known;
}

/** The last part of an address, readable: `…/%D0%B0.md` → «а.md». */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export async function readText(uri: Uri, text: string, knowledge: Knowledge | null): Promise<Reading> {
  const { analyze, knownWith } = await loadEngine();
  const note = readNote(text);
  const { title, date, outlet } = note.meta;
  const analysis = analyze(text, { id: uri.toString(), date, outlet, knowledge });
  const view: NoteView = {
    uri: uri.toString(),
    title: title ?? fileName(uri.path),
    meta: note.meta,
    analysis,
    records: note.records,
    text,
  };
  return { text, note, analysis, view, rows: rowsOf(view), knowledge, known: knownWith(knowledge) };
}

/** Names for many notes at once: of what each folder knows, the first. */
export function knownTo(readings: readonly Reading[]): Known {
  const all = [...new Map(readings.map(({ knowledge, known }) => [knowledge, known])).values()];
  return (id) => {
    for (const known of all) {
      const name = known(id);
      if (name !== null) return name;
    }
    return null;
  };
}
