/**
 * Commitments of all notes → lines of a table with typed cells. One line a commitment, told by the statement that tells it best; one that
 * gives in several currencies has a line for each, numbered by `sum_no`, so that adding up `min` where `in_total` is true gives what the
 * ledger gives.
 */
import type { RecordAmount } from '../model/note.ts';
import { type Commitment, registerOf, type Stated, type Worth } from '../register/commitments.ts';
import { bareRows, type Row } from '../register/index.ts';
import { type RecordSum, sumsOf } from '../register/ledger.ts';
import { exact } from '../views/money.ts';
import { nameOfParty } from '../views/names.ts';
import { itemText } from '../views/told.ts';
import { narrowed } from '../views/tree-lists.ts';
import type { ExportOptions, Notes } from './formats.ts';
import { dateOf, pathOf, reviewOf, shownRows } from './rows.ts';

export type Cell = string | number | boolean | null | undefined;

export interface Column<T> {
  readonly name: string;
  /** `date`: ISO or part of one; `money`: a figure in major units. */
  readonly kind?: 'date' | 'money';
  /** In characters. */
  readonly width?: number;
  readonly cell: (item: T, options: ExportOptions) => Cell;
}

/** Those that are meant, with everything that is said of them. */
export const chosen = (rows: readonly Row[], { filter = null, asOf, known }: ExportOptions): readonly Commitment[] =>
  narrowed(rows, registerOf(rows, asOf).commitments, filter, known).commitments;

/** Nothing of a note is kept but its rows. */
export async function commitmentsOf(notes: Notes, options: ExportOptions): Promise<readonly Commitment[]> {
  const rows: Row[] = [];
  for await (const note of notes) rows.push(...bareRows(note, shownRows(note, options)));
  return chosen(rows, options);
}

type Sum = Worth & Pick<RecordAmount, 'basis' | 'per'>;

interface Line {
  readonly commitment: Commitment;
  /** The statement that tells it best. */
  readonly row: Row;
  /** From 1. */
  readonly no: number;
  readonly sum: Sum | RecordSum | RecordAmount | undefined;
  /** Totals add it up. */
  readonly inTotal: boolean;
  /** Amounts of that statement that stand in no line. */
  readonly others: readonly RecordAmount[];
}

/** What it adds, each currency once; none of what does not count, or has no sum. */
export function addedSums({ lead, worth }: Commitment): readonly (Sum & { readonly currency: string })[] {
  const own = sumsOf(lead.record);
  return worth.flatMap(({ currency, min, ...bounds }) => {
    if (currency === null) return [];
    const basis = (own.find((sum) => sum.currency === currency)?.basis ?? 'total') as RecordAmount['basis'];
    // from nothing up: «до 5 млн» has no lower bound
    return [{ ...bounds, min: min === 0 && bounds.max !== null ? null : min, currency, basis }];
  });
}

export function linesOf(commitment: Commitment): readonly Line[] {
  const { lead: row } = commitment;
  const own = sumsOf(row.record);
  const summed = new Set(own.flatMap(({ amounts }) => amounts));
  const others = (row.record.amounts ?? []).filter((amount) => !summed.has(amount));
  const added = addedSums(commitment);
  const sums = added.length > 0 ? added : own;
  const inTotal = added.length > 0;
  if (sums.length > 0) return sums.map((sum, i) => ({ commitment, row, no: i + 1, sum, inTotal, others }));
  const [first, ...rest] = others;
  return [{ commitment, row, no: 1, sum: first, inTotal: false, others: rest }];
}

/** The statement that the commitment began with: its place names the commitment. */
export const originOf = ({ id, statements, lead }: Commitment): Row =>
  statements.find((stated) => stated.id === id)?.row ?? lead;

/** «notes/oslo.md#R02» */
export const idOf = ({ note, record }: Row, options: ExportOptions): string => `${pathOf(note, options)}#${record.id}`;

/** Nobody has looked at what makes it count or, where it does not count, at what tells it best. */
export const isUnreviewed = ({ counted, isUnreviewed: unseen, lead }: Commitment): boolean =>
  counted ? unseen : !lead.kept || lead.record.review === 'auto';

/** «2026-02-03 Фіорд https://… notes/oslo.md#R02 (same-sum)»: who told it, where, and why it stands here. */
export function sourceText({ row, role, why }: Stated, options: ExportOptions): string {
  const { outlet, url } = row.note.meta;
  const codes = [role === 'same' ? '' : role, why === role ? '' : (why ?? '')].filter((code) => code !== '');
  const parts = [dateOf(row.note), outlet, url, idOf(row, options), codes.length > 0 ? `(${codes.join(', ')})` : ''];
  return parts.filter((part) => part).join(' ');
}

/** How many different notes tell of it. */
export const notesOf = ({ statements }: Commitment): number => new Set(statements.map(({ row }) => row.note.uri)).size;

const list = (values: readonly string[] | undefined): string => (values ?? []).join('; ');
const party = (ids: readonly string[] = [], { note }: Row, { words, known }: ExportOptions): string =>
  list(ids.map((id) => nameOfParty(id, note.analysis, words, known)));

/** In the order of the text; nobody when outlets name different ones. */
export const giversOf = ({ by, lead }: Commitment): readonly string[] =>
  by.length === 0 ? [] : (lead.record.by ?? []);
export const receiversOf = ({ for: whom, lead }: Commitment): readonly string[] =>
  lead.record.for?.length ? lead.record.for : whom;
const dueOf = ({ due, lead }: Commitment) => lead.record.due ?? due?.row.record.due;
const conflictsOf = ({ conflicts }: Commitment): readonly string[] => [...new Set(conflicts.map(({ about }) => about))];

type RowColumns = readonly Column<{ readonly row: Row }>[];
/** Which statement of which note, and what it does. */
export const WHERE: RowColumns = [
  { name: 'note', width: 30, cell: ({ row }, options) => pathOf(row.note, options) },
  { name: 'title', width: 40, cell: ({ row }) => row.note.title },
  { name: 'outlet', width: 16, cell: ({ row }) => row.note.meta.outlet },
  { name: 'url', width: 30, cell: ({ row }) => row.note.meta.url },
  { name: 'date', kind: 'date', cell: ({ row }) => dateOf(row.note) },
  { name: 'id', cell: ({ row }) => row.record.id },
  { name: 'act', width: 16, cell: ({ row }) => row.record.act },
];
/** Its words, and how they were read. */
export const QUOTED: RowColumns = [
  { name: 'evidence', width: 80, cell: ({ row }) => row.record.evidence.exact },
  { name: 'start', cell: ({ row }) => row.span?.start },
  { name: 'end', cell: ({ row }) => row.span?.end },
  { name: 'rule', width: 24, cell: ({ row }) => row.statement?.rule },
];

/** Names of columns are a public interface: some may be added, none is renamed. */
export const COLUMNS: readonly Column<Line>[] = [
  ...WHERE,
  { name: 'stage', width: 12, cell: ({ commitment, row }) => commitment.stage ?? row.record.stage },
  { name: 'polarity', cell: ({ row }) => row.record.polarity ?? 'pos' },
  { name: 'by', cell: ({ commitment }) => list(giversOf(commitment)) },
  { name: 'by_names', width: 24, cell: ({ commitment, row }, options) => party(giversOf(commitment), row, options) },
  { name: 'for', cell: ({ commitment }) => list(receiversOf(commitment)) },
  {
    name: 'for_names',
    width: 16,
    cell: ({ commitment, row }, options) => party(receiversOf(commitment), row, options),
  },
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
  { name: 'due_text', width: 20, cell: ({ commitment }) => dueOf(commitment)?.text },
  { name: 'due_from', kind: 'date', cell: ({ commitment }) => dueOf(commitment)?.from },
  { name: 'due_to', kind: 'date', cell: ({ commitment }) => dueOf(commitment)?.to },
  { name: 'speaker', width: 24, cell: ({ row }) => row.record.speaker },
  { name: 'attribution', width: 14, cell: ({ row }) => row.record.attribution },
  { name: 'counted', cell: ({ commitment }) => commitment.counted },
  { name: 'domestic', cell: ({ commitment }) => commitment.domestic },
  { name: 'reason', width: 24, cell: ({ commitment }) => commitment.reason },
  { name: 'part_of', cell: ({ row }) => row.record.partOf },
  { name: 'same_as', cell: ({ row }) => row.record.sameAs },
  { name: 'review', width: 12, cell: ({ row }) => reviewOf(row) },
  ...QUOTED,
  {
    name: 'generator',
    width: 20,
    cell: (_, { generator }) => `${generator.version} ${generator.lexicon}`,
  },
  { name: 'sum_no', cell: ({ no }) => no },
  { name: 'in_total', cell: ({ inTotal }) => inTotal },
  { name: 'commitment', width: 30, cell: ({ commitment }, options) => idOf(originOf(commitment), options) },
  { name: 'unreviewed', cell: ({ commitment }) => isUnreviewed(commitment) },
  { name: 'needs_review', cell: ({ commitment, row }) => (commitment.counted ? commitment.isLost : row.lost) },
  { name: 'conflicts', width: 14, cell: ({ commitment }) => list(conflictsOf(commitment)) },
  { name: 'notes', cell: ({ commitment }) => notesOf(commitment) },
  { name: 'statements', cell: ({ commitment }) => commitment.statements.length },
  {
    name: 'sources',
    width: 60,
    cell: ({ commitment }, options) => list(commitment.statements.map((stated) => sourceText(stated, options))),
  },
  {
    name: 'quotes',
    width: 80,
    cell: ({ commitment }) =>
      [...new Set(commitment.statements.map(({ row }) => row.record.evidence.exact))].join(' | '),
  },
];
