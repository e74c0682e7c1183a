/** What the editor knows of a note: of an open one everything, of one in the index what lists, totals and exports ask. */
import type { Uri } from 'vscode';
import type { Span } from '../../model/document.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { type ReadNote, readWhole } from '../../reader/read.ts';
import { type NoteView, type Row, rowsOf } from '../../register/index.ts';
import type { Known } from '../../views/names.ts';
import { loadEngine } from '../engine.ts';

/** A note as every list has it. */
export interface Listed {
  readonly view: NoteView;
  readonly rows: readonly Row[];
  /** Of the folder of the note. */
  readonly knowledge: Knowledge | null;
  readonly known: Known;
}

export interface Reading extends ReadNote, Listed {
  readonly text: string;
}

/** The last part of an address, readable: `…/%D0%B0.md` → «а.md». */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `live`: where the editor has followed records to. */
export async function readText(
  uri: Uri,
  text: string,
  knowledge: Knowledge | null,
  live: ReadonlyMap<string, Span> = new Map(),
): Promise<Reading> {
  const engine = await loadEngine();
  const read = readWhole(uri.toString(), fileName(uri.path), text, knowledge, engine);
  const view: NoteView = { ...read.view, live };
  return { ...read, view, text, rows: rowsOf(view), knowledge, known: engine.knownWith(knowledge) };
}

/** Names for many notes at once: of what each folder knows, the first. */
export function knownTo(notes: readonly Listed[]): Known {
  const all = [...new Set(notes.map(({ known }) => known))];
  const [first] = all;
  // the same as last time: what was told with it need not be told again
  if (first && all.length === 1) return first;
  return (id) => {
    for (const known of all) {
      const name = known(id);
      if (name !== null) return name;
    }
    return null;
  };
}
