/** Notes and the wish for suggestions → the rows that an export has: what is kept, and only if asked what is found beside it. */
import { keptRowsOf, type Row, rowsOf } from '../register/index.ts';
import type { ExportOptions, Tagged } from './formats.ts';

/** Rejected ones included. */
const exportedRows = (note: Tagged, { suggestions }: ExportOptions): readonly Row[] =>
  suggestions ? rowsOf(note) : keptRowsOf(note);

/** What a reader of a table or a report is shown. */
export const shownRows = (note: Tagged, options: ExportOptions): readonly Row[] =>
  exportedRows(note, options).filter(({ record }) => record.review !== 'rejected');

/** «auto», «accepted», «edited», «rejected» of a kept record; «suggestion» of what no note keeps. */
export const reviewOf = ({ kept, record }: Row): string => (kept ? record.review : 'suggestion');

export const pathOf = ({ uri }: Tagged, { path }: ExportOptions): string => path?.(uri) ?? uri;

/** The day that the note is of, as far as anybody knows. */
export const dateOf = ({ meta, analysis }: Tagged): string | null => meta.date ?? analysis?.date ?? null;
