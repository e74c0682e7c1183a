/** The formats that notes are exported to: a new one is a file beside this and a row here; the picker and the command line read the table. */
import type { Analysis } from '../model/analysis.ts';
import type { NoteView } from '../register/index.ts';
import type { Known } from '../views/names.ts';
import type { WordKey, Words } from '../views/words.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { report } from './markdown.ts';

/** A note with what it keeps; its analysis is read only when suggestions are exported or to explain what is kept. */
export type Tagged = NoteView;

export interface ExportOptions {
  readonly words: Words;
  readonly known: Known;
  /** What computed the records: goes into every file. */
  readonly generator: Analysis['generator'];
  /** Also what the analysis finds and the note does not keep, marked as such. */
  readonly suggestions?: boolean;
  /** CSV: what parts the columns. */
  readonly separator?: ',' | ';';
  /** CSV: begin with a byte order mark, without which Excel does not see UTF-8. */
  readonly bom?: boolean;
}

export interface Format {
  readonly id: string;
  readonly label: WordKey;
  /** Without a dot. */
  readonly extension: string;
  readonly write: (notes: readonly Tagged[], options: ExportOptions) => string;
}

export const FORMATS: readonly Format[] = [
  { id: 'csv', label: 'export.csv', extension: 'csv', write: csv },
  { id: 'json', label: 'export.json', extension: 'json', write: json },
  { id: 'md', label: 'export.md', extension: 'md', write: report },
];
