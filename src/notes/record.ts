/** Statements → records with anchors, and records ⇄ the plain values of YAML. */
import type { Analysis } from '../model/analysis.ts';
import type { NoteRecord } from '../model/note.ts';

/** Each statement as a record with its anchor; review `auto`. */
export const recordsOf = (_analysis: Analysis, _text: string): readonly NoteRecord[] => [];
