/** A note's text → all that is known of it: what its front matter keeps, what the engine finds, and both as rows. */
import type { analyze, knownWith } from '../analyze.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Note } from '../model/note.ts';
import { heeding } from '../notes/mentions.ts';
import { readNote } from '../notes/note.ts';
import type { NoteView } from '../register/index.ts';

/** Passed in, since where it is loaded from differs: see vscode/engine.ts. */
export interface Engine {
  readonly analyze: typeof analyze;
  readonly knownWith: typeof knownWith;
}

export interface ReadNote {
  readonly note: Note;
  readonly analysis: Analysis;
  readonly view: NoteView;
}

/** `name` is the title of a note that has none. */
export function readWhole(
  uri: string,
  name: string,
  text: string,
  knowledge: Knowledge | null,
  { analyze }: Engine,
): ReadNote {
  const note = readNote(text);
  const { title, date, outlet } = note.meta;
  const analysis = heeding(note.mentions, text, (said) =>
    analyze(text, { id: uri, date, outlet, knowledge, ...(said && { said }) }),
  );
  const view = {
    uri,
    title: title ?? name,
    meta: note.meta,
    analysis,
    records: note.records,
    mentions: note.mentions,
    text,
  };
  return { note, analysis, view };
}
