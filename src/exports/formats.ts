/** The formats that notes are exported to: a new one is a file beside this and a row here; the picker and the command line read the table. */
import type { Analysis } from '../model/analysis.ts';
import type { NoteView } from '../register/index.ts';
import type { Filter } from '../views/filter.ts';
import type { Known } from '../views/names.ts';
import type { WordKey, Words } from '../views/words/words.ts';
import { brat, bratFiles } from './brat.ts';
import { bundle, bundleFiles } from './bundle.ts';
import { COLUMNS } from './commitments.ts';
import { csv, csvForExcel } from './csv.ts';
import { ftm } from './ftm.ts';
import { html } from './html.ts';
import { iati } from './iati.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { KIEL_COLUMNS, kiel } from './kiel.ts';
import { report } from './markdown.ts';
import { webAnnotation } from './web-annotation.ts';
import { SHEETS, xlsx, xlsxSheets } from './xlsx.ts';
import type { Packed } from './zip.ts';

/** A note with what it keeps; its analysis is read only when suggestions are exported or to explain what is kept. */
export type Tagged = NoteView;

/** One at a time and once: ten thousand notes need not be in memory together. */
export type Notes = Iterable<Tagged> | AsyncIterable<Tagged>;

/** Text is written as UTF-8. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

export interface ExportOptions {
  readonly words: Words;
  readonly known: Known;
  /** What computed the records: goes into every file. */
  readonly generator: Analysis['generator'];
  /** Also what the analysis finds and the note does not keep, marked as such. */
  readonly suggestions?: boolean;
  /** The commitments that are meant, and of a format that holds what each note says the statements. */
  readonly filter?: Filter | null;
  /** ISO date; what was due before it is overdue. Absent: nothing is called so. */
  readonly asOf?: string;
  /** CSV: what parts the columns. */
  readonly separator?: ',' | ';';
  /** CSV: begin with a byte order mark, without which Excel does not see UTF-8. */
  readonly bom?: boolean;
  /** How a file names a note, the same in every host: its path in the workspace. */
  readonly path?: (uri: string) => string;
}

/** A table of the file: a CSV has one, a workbook one a sheet. */
export interface Table {
  readonly name: string;
  /** Names of its columns, in order. */
  readonly columns: readonly string[];
}

const tableOf = (name: string, columns: readonly { readonly name: string }[]): readonly Table[] => [
  { name, columns: columns.map((column) => column.name) },
];

export interface Format {
  readonly id: string;
  /** Its purpose, with its name in brackets. */
  readonly label: WordKey;
  /** What stands in it, for who chooses. */
  readonly has: WordKey;
  /** Without a dot. */
  readonly extension: string;
  /** `rows`: what is kept and found; `text`: also the text and every mention, so that a note of the index is read again. */
  readonly asks: 'rows' | 'text';
  /** It has each commitment of all notes once, and narrows them itself; the others have what each note says. */
  readonly merges?: boolean;
  /** Nothing that a terminal can show. */
  readonly binary?: boolean;
  /** Where the fields are columns: the same for all notes. */
  readonly tables?: readonly Table[];
  /** What a file that no person reads is packed from. */
  readonly parts?: (notes: Notes, options: ExportOptions) => AsyncIterable<Packed>;
  /** Nothing of a note is kept once its chunks are out, except what stands in a total. */
  readonly write: (notes: Notes, options: ExportOptions) => AsyncIterable<Chunk>;
}

export const FORMATS: readonly Format[] = [
  {
    id: 'xlsx',
    label: 'export.xlsx',
    has: 'export.xlsx.has',
    extension: 'xlsx',
    asks: 'text',
    binary: true,
    merges: true,
    tables: SHEETS,
    parts: xlsxSheets,
    write: xlsx,
  },
  {
    id: 'csv',
    label: 'export.csv',
    has: 'export.csv.has',
    extension: 'csv',
    asks: 'rows',
    merges: true,
    tables: tableOf('commitments', COLUMNS),
    write: csv,
  },
  {
    id: 'csv-excel',
    label: 'export.csvExcel',
    has: 'export.csvExcel.has',
    extension: 'csv',
    asks: 'rows',
    merges: true,
    tables: tableOf('commitments', COLUMNS),
    write: csvForExcel,
  },
  { id: 'md', label: 'export.md', has: 'export.md.has', extension: 'md', asks: 'rows', write: report },
  { id: 'html', label: 'export.html', has: 'export.html.has', extension: 'html', asks: 'rows', write: html },
  {
    id: 'kiel',
    label: 'export.kiel',
    has: 'export.kiel.has',
    extension: 'csv',
    asks: 'rows',
    merges: true,
    tables: tableOf('commitments', KIEL_COLUMNS),
    write: kiel,
  },
  {
    id: 'iati',
    label: 'export.iati',
    has: 'export.iati.has',
    extension: 'xml',
    asks: 'rows',
    merges: true,
    write: iati,
  },
  { id: 'json', label: 'export.json', has: 'export.json.has', extension: 'json', asks: 'text', write: json },
  { id: 'jsonl', label: 'export.jsonl', has: 'export.jsonl.has', extension: 'jsonl', asks: 'text', write: jsonl },
  {
    id: 'web-annotation',
    label: 'export.webAnnotation',
    has: 'export.webAnnotation.has',
    extension: 'jsonld',
    asks: 'text',
    write: webAnnotation,
  },
  { id: 'ftm', label: 'export.ftm', has: 'export.ftm.has', extension: 'ftm.json', asks: 'text', write: ftm },
  {
    id: 'brat',
    label: 'export.brat',
    has: 'export.brat.has',
    extension: 'zip',
    asks: 'text',
    binary: true,
    parts: bratFiles,
    write: brat,
  },
  {
    id: 'zip',
    label: 'export.zip',
    has: 'export.zip.has',
    extension: 'zip',
    asks: 'text',
    binary: true,
    parts: bundleFiles,
    write: bundle,
  },
];
