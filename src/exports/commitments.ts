/**
 * A row of the register → lines of a table with typed cells. One line a commitment; one that gives in several currencies has a line for
 * each, numbered by `sum_no`, so that adding up `min` where `in_total` is true gives what each note counts. Notes are not
 * merged here: the ledger adds once what two of them tell.
 */
import type { RecordAmount } from '../model/note.ts';
import type { Row } from '../register/index.ts';
import { counts, type RecordSum, sumsOf } from '../register/ledger.ts';
import { exact } from '../views/money.ts';
import { nameOfParty } from '../views/names.ts';
import { itemText } from '../views/told.ts';
import type { ExportOptions } from './formats.ts';
import { dateOf, pathOf, reviewOf } from './rows.ts';

export type Cell = string | number | boolean | null | undefined;

export interface Column<T> {
  readonly name: string;
  /** `date`: ISO or part of one; `money`: a figure in major units. */
  readonly kind?: 'date' | 'money';
  /** In characters. */
  readonly width?: number;
  readonly cell: (item: T, options: ExportOptions) => Cell;
}

export interface Line {
  readonly row: Row;
  /** From 1. */
  readonly no: number;
  readonly sum: RecordSum | RecordAmount | undefined;
  /** Totals add it up. */
  readonly inTotal: boolean;
  /** Amounts that stand in no line of this row. */
  readonly others: readonly RecordAmount[];
}

export function linesOf(row: Row): readonly Line[] {
  const { record } = row;
  const sums = sumsOf(record);
  const counted = counts(record);
  const summed = new Set(sums.flatMap(({ amounts }) => amounts));
  const others = (record.amounts ?? []).filter((amount) => !summed.has(amount));
  if (sums.length > 0) return sums.map((sum, i) => ({ row, no: i + 1, sum, inTotal: counted, others }));
  const [first, ...rest] = others;
  return [{ row, no: 1, sum: first, inTotal: false, others: rest }];
}

const list = (values: readonly string[] | undefined): string => (values ?? []).join('; ');
const party = (ids: readonly string[] = [], { note }: Row, { words, known }: ExportOptions): string =>
  list(ids.map((id) => nameOfParty(id, note.analysis, words, known)));

/** Names of columns are a public interface: some may be added, none is renamed. */
export const COLUMNS: readonly Column<Line>[] = [
  { name: 'note', width: 30, cell: ({ row }, options) => pathOf(row.note, options) },
  { name: 'title', width: 40, cell: ({ row }) => row.note.title },
  { name: 'outlet', width: 16, cell: ({ row }) => row.note.meta.outlet },
  { name: 'url', width: 30, cell: ({ row }) => row.note.meta.url },
  { name: 'date', kind: 'date', cell: ({ row }) => dateOf(row.note) },
  { name: 'id', cell: ({ row }) => row.record.id },
  { name: 'act', width: 16, cell: ({ row }) => row.record.act },
  { name: 'stage', width: 12, cell: ({ row }) => row.record.stage },
  { name: 'polarity', cell: ({ row }) => row.record.polarity ?? 'pos' },
  { name: 'by', cell: ({ row }) => list(row.record.by) },
  { name: 'by_names', width: 24, cell: ({ row }, options) => party(row.record.by, row, options) },
  { name: 'for', cell: ({ row }) => list(row.record.for) },
  { name: 'for_names', width: 16, cell: ({ row }, options) => party(row.record.for, row, options) },
  { name: 'joint', cell: ({ row }) => row.record.joint ?? false },
  { name: 'min', kind: 'money', width: 18, cell: ({ sum }) => sum?.min },
  { name: 'max', kind: 'money', width: 18, cell: ({ sum }) => sum?.max },
  { name: 'currency', cell: ({ sum }) => sum?.currency },
  { name: 'basis', cell: ({ sum }) => sum?.basis },
  { name: 'per', cell: ({ sum }) => sum?.per },
  {
    name: 'other_amounts',
    width: 24,
    cell: ({ others }, { words }) => list(others.map((other) => `${exact(other, words)} (${other.basis})`)),
  },
  { name: 'theme', width: 14, cell: ({ row }) => row.record.theme },
  { name: 'instrument', width: 14, cell: ({ row }) => row.record.instrument },
  { name: 'programme', width: 14, cell: ({ row }) => row.record.programme },
  {
    name: 'items',
    width: 30,
    cell: ({ row }, { words }) => list(row.record.items?.map((item) => itemText(item, words))),
  },
  {
    name: 'conditions',
    width: 30,
    cell: ({ row }) => list(row.record.conditions?.map(({ text, type }) => `${text} (${type})`)),
  },
  { name: 'due_text', width: 20, cell: ({ row }) => row.record.due?.text },
  { name: 'due_from', kind: 'date', cell: ({ row }) => row.record.due?.from },
  { name: 'due_to', kind: 'date', cell: ({ row }) => row.record.due?.to },
  { name: 'speaker', width: 24, cell: ({ row }) => row.record.speaker },
  { name: 'attribution', width: 14, cell: ({ row }) => row.record.attribution },
  { name: 'counted', cell: ({ row }) => counts(row.record) },
  { name: 'domestic', cell: ({ row }) => row.record.domestic ?? false },
  { name: 'reason', width: 24, cell: ({ row }) => row.record.reason },
  { name: 'part_of', cell: ({ row }) => row.record.partOf },
  { name: 'same_as', cell: ({ row }) => row.record.sameAs },
  { name: 'review', width: 12, cell: ({ row }) => reviewOf(row) },
  { name: 'evidence', width: 80, cell: ({ row }) => row.record.evidence.exact },
  { name: 'start', cell: ({ row }) => row.span?.start },
  { name: 'end', cell: ({ row }) => row.span?.end },
  { name: 'rule', width: 24, cell: ({ row }) => row.statement?.rule },
  {
    name: 'generator',
    width: 20,
    cell: (_, { generator }) => `${generator.version} ${generator.lexicon}`,
  },
  { name: 'sum_no', cell: ({ no }) => no },
  { name: 'in_total', cell: ({ inTotal }) => inTotal },
];
