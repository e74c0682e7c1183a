/** Notes and the wish for suggestions → the rows that an export has: what is kept, and only if asked what is found beside it. */
import { keptRowsOf, type Row, rowsOf } from '../register/index.ts';
import type { ExportOptions, Tagged } from './formats.ts';

export const exportedRows = (note: Tagged, { suggestions }: ExportOptions): readonly Row[] =>
  suggestions ? rowsOf(note) : keptRowsOf(note);

/** «auto», «accepted», «edited», «rejected» of a kept record; «suggestion» of what no note keeps. */
export const reviewOf = ({ kept, record }: Row): string => (kept ? record.review : 'suggestion');
