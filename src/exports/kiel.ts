/**
 * Notes → a table with the columns of the Kiel Ukraine Support Tracker's main data (CSV), then our own: the commitments of all notes that
 * count, each once, so that its values may be added within a currency. What the source reports stands apart; nothing is converted, a value in euros is one
 * that was reported in euros. What no person reviewed and what a state spends on itself is marked.
 */
import type { Item } from '../model/statement.ts';
import type { Commitment } from '../register/commitments.ts';
import type { Row } from '../register/index.ts';
import { boundOf } from '../views/money.ts';
import { nameOfParty } from '../views/names.ts';
import {
  addedSums,
  type Cell,
  type Column,
  commitmentsOf,
  giversOf,
  idOf,
  isUnreviewed,
  notesOf,
  originOf,
  receiversOf,
  sourceText,
} from './commitments.ts';
import { lines } from './csv.ts';
import type { ExportOptions, Notes, Tagged } from './formats.ts';
import { dateOf, reviewOf } from './rows.ts';

/** A sum of the activity, an item of it, or both. */
interface Part {
  readonly commitment: Commitment;
  /** The statement that tells it best. */
  readonly row: Row;
  readonly no: number;
  readonly sum: ReturnType<typeof addedSums>[number] | undefined;
  readonly item: Item | undefined;
}

const AID: Readonly<Record<string, string>> = {
  military: 'Military',
  financial: 'Financial',
  humanitarian: 'Humanitarian',
};

/** Promised is a commitment; a package that is specified, on its way or there is an allocation. */
const MEASURE: Readonly<Record<string, string>> = {
  pledged: 'Commitment',
  agreed: 'Commitment',
  allocated: 'Allocation',
  in_delivery: 'Allocation',
  fulfilled: 'Allocation',
  partially_fulfilled: 'Allocation',
};

const value = ({ sum }: Part): number | null => sum?.min ?? sum?.max ?? null;
/** When it was first told. */
const day = ({ commitment }: Part): string | null =>
  commitment.statements.map(({ row }) => dateOf(row.note)).find((date) => date !== null) ?? null;
/** Kiel counts months from January 2022, which is 1: January 2025 is 37; 0 without a date. */
const month = (date: string | null): number =>
  date === null ? 0 : (Number(date.slice(0, 4)) - 2022) * 12 + Number(date.slice(5, 7));
const year = (text: string | null | undefined): string => /^\d{4}/.exec(text ?? '')?.[0] ?? '';

const activity = ({ commitment }: Part, options: ExportOptions): string => idOf(originOf(commitment), options);

/** Delivered, of the things that are counted: one thing only, else nobody knows which. */
function delivered({ commitment, row, item }: Part): Cell {
  const { items = [], fulfilment = [] } = row.record;
  const told = commitment.fulfilled.find((one) => one.item !== null && one.item === item?.item)?.delivered;
  if (told) return told.min;
  const done = fulfilment.filter(({ status, qty }) => status === 'delivered' && qty !== null);
  return item && items.length === 1 && done.length > 0 ? done.reduce((sum, { qty }) => sum + (qty ?? 0), 0) : undefined;
}

const names = (ids: readonly string[] = [], note: Tagged, { words, known }: ExportOptions): string =>
  ids.map((id) => nameOfParty(id, note.analysis, words, known)).join('; ');

const EMPTY = (): Cell => undefined;

export const KIEL_COLUMNS: readonly Column<Part>[] = [
  { name: 'activity_id', cell: activity },
  { name: 'sub_activity_id', cell: (part, options) => `${activity(part, options)}.${part.no}` },
  { name: 'donor', cell: ({ commitment, row }, options) => names(giversOf(commitment), row.note, options) },
  { name: 'announcement_date', cell: day },
  { name: 'month', cell: (part) => month(day(part)) },
  { name: 'month_exists_dummy', cell: (part) => (day(part) ? 1 : 0) },
  { name: 'earmarked_year', cell: ({ row }) => year(row.record.period?.from ?? row.record.period?.to) },
  { name: 'aid_type_general', cell: ({ row }) => AID[row.record.theme ?? ''] },
  {
    name: 'aid_type_specific',
    cell: ({ row }) => [row.record.theme, row.record.instrument].filter(Boolean).join(', '),
  },
  { name: 'explanation', cell: ({ row }) => row.record.evidence.exact },
  { name: 'item', cell: ({ item }) => item?.item },
  { name: 'item_type', cell: ({ item }) => item?.unit },
  { name: 'item_numb', cell: ({ item }) => item?.qty },
  { name: 'item_numb_deliv', cell: delivered },
  { name: 'item_price_USD', cell: EMPTY },
  { name: 'item_value_estimate_USD', cell: EMPTY },
  { name: 'measure', cell: ({ commitment }) => MEASURE[commitment.stage ?? ''] },
  { name: 'reporting_currency', cell: ({ sum }) => sum?.currency },
  { name: 'source_reported_value', cell: value },
  { name: 'total_value_dummy', cell: (part) => (value(part) === null ? 0 : 1) },
  { name: 'tot_activity_value', cell: value },
  { name: 'tot_activity_value_EUR', cell: (part) => (part.sum?.currency === 'EUR' ? value(part) : undefined) },
  { name: 'tot_sub_activity_value', cell: value },
  { name: 'tot_sub_activity_value_EUR', cell: (part) => (part.sum?.currency === 'EUR' ? value(part) : undefined) },
  { name: 'tot_value_deliv_EUR', cell: EMPTY },
  // ours, which the tracker has not
  { name: 'poruka_donor_id', cell: ({ commitment }) => giversOf(commitment).join('; ') },
  { name: 'poruka_joint', cell: ({ row }) => row.record.joint ?? false },
  {
    name: 'poruka_recipient',
    cell: ({ commitment, row }, options) => names(receiversOf(commitment), row.note, options),
  },
  { name: 'poruka_recipient_id', cell: ({ commitment }) => receiversOf(commitment).join('; ') },
  { name: 'poruka_bound', cell: ({ sum }) => sum && boundOf(sum) },
  { name: 'poruka_min', cell: ({ sum }) => sum?.min },
  { name: 'poruka_max', cell: ({ sum }) => sum?.max },
  { name: 'poruka_programme', cell: ({ row }) => row.record.programme },
  { name: 'poruka_review', cell: ({ row }) => reviewOf(row) },
  { name: 'poruka_domestic', cell: ({ commitment }) => commitment.domestic },
  { name: 'poruka_reason', cell: ({ commitment }) => commitment.reason },
  { name: 'poruka_outlet', cell: ({ row }) => row.note.meta.outlet },
  { name: 'poruka_url', cell: ({ row }) => row.note.meta.url },
  { name: 'poruka_generator', cell: (_, { generator }) => `${generator.version} ${generator.lexicon}` },
  { name: 'poruka_unreviewed', cell: ({ commitment }) => isUnreviewed(commitment) },
  { name: 'poruka_needs_review', cell: ({ commitment }) => commitment.isLost },
  { name: 'poruka_conflicts', cell: ({ commitment }) => commitment.conflicts.map(({ about }) => about).join('; ') },
  { name: 'poruka_notes', cell: ({ commitment }) => notesOf(commitment) },
  {
    name: 'poruka_sources',
    cell: ({ commitment }, options) => commitment.statements.map((stated) => sourceText(stated, options)).join('; '),
  },
];

/** Sums first, each with an item while there are some; what is left of the items has rows without a value. */
function partsOf(commitment: Commitment): readonly Part[] {
  const { lead: row } = commitment;
  const sums = addedSums(commitment);
  const items = row.record.items ?? [];
  const length = Math.max(1, sums.length, items.length);
  return Array.from({ length }, (_, i) => ({ commitment, row, no: i + 1, sum: sums[i], item: items[i] }));
}

export async function* kiel(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  const { separator = ',', bom = false } = options;
  yield lines([KIEL_COLUMNS.map(({ name }) => name)], separator, bom);
  for (const commitment of await commitmentsOf(notes, options)) {
    if (!commitment.counted) continue;
    const rows = partsOf(commitment).map((part) => KIEL_COLUMNS.map(({ cell }) => cell(part, options)));
    yield lines(rows, separator);
  }
}
