/** Notes → CSV (RFC 4180): one row a commitment of all notes; no cell can be run as a formula. Figures are exact, names and ids side by side. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { type Cell, COLUMNS, commitmentsOf, linesOf } from './commitments.ts';
import type { ExportOptions, Notes } from './formats.ts';

type Separator = NonNullable<ExportOptions['separator']>;

/** Where columns are parted by semicolons, the comma is the decimal sign. */
const text = (cell: Cell, separator: Separator): string | number =>
  typeof cell === 'number' ? (separator === ';' ? String(cell).replace('.', ',') : cell) : String(cell ?? '');

/** Rows of cells → lines of CSV. What begins like a formula gets an apostrophe. */
export const lines = (rows: readonly (readonly Cell[])[], separator: Separator, bom = false): string =>
  stringify(
    rows.map((cells) => cells.map((cell) => text(cell, separator))),
    { delimiter: separator, record_delimiter: '\r\n', escape_formulas: true, bom },
  );

export async function* csv(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  const { separator = ',', bom = false } = options;
  yield lines([COLUMNS.map(({ name }) => name)], separator, bom);
  for (const commitment of await commitmentsOf(notes, options))
    yield lines(
      linesOf(commitment).map((line) => COLUMNS.map(({ cell }) => cell(line, options))),
      separator,
    );
}

/** As Excel in a Ukrainian locale opens it by a double click: semicolons, decimal commas, a byte order mark. */
export const csvForExcel = (notes: Notes, options: ExportOptions): AsyncGenerator<string> =>
  csv(notes, { ...options, separator: ';', bom: true });
