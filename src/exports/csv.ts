/** Notes → CSV (RFC 4180): one row a record, rejected ones left out; no cell can be run as a formula. Figures are exact, names and ids side by side. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { RecordAmount } from '../model/note.ts';
import { counts, summedAmounts } from '../register/ledger.ts';
import type { Row } from '../register/index.ts';
import { exact } from '../views/money.ts';
import { nameOfParty } from '../views/names.ts';
import { itemText } from '../views/told.ts';
import type { ExportOptions, Tagged } from './formats.ts';
import { exportedRows, reviewOf } from './rows.ts';

type Cell = string | number | boolean | null | undefined;

interface Column {
  readonly name: string;
  readonly cell: (row: Row, amount: RecordAmount | undefined, options: ExportOptions) => Cell;
}

const list = (values: readonly string[] | undefined): string => (values ?? []).join('; ');
const party = (ids: readonly string[] = [], { note }: Row, { words, known }: ExportOptions): string =>
  list(ids.map((id) => nameOfParty(id, note.analysis, words, known)));

/** Names of columns are a public interface: some may be added, none is renamed. */
const COLUMNS: readonly Column[] = [
  { name: 'note', cell: ({ note }) => note.uri },
  { name: 'title', cell: ({ note }) => note.title },
  { name: 'outlet', cell: ({ note }) => note.meta.outlet },
  { name: 'url', cell: ({ note }) => note.meta.url },
  { name: 'date', cell: ({ note }) => note.meta.date ?? note.analysis?.date },
  { name: 'id', cell: ({ record }) => record.id },
  { name: 'act', cell: ({ record }) => record.act },
  { name: 'stage', cell: ({ record }) => record.stage },
  { name: 'polarity', cell: ({ record }) => record.polarity ?? 'pos' },
  { name: 'by', cell: ({ record }) => list(record.by) },
  { name: 'by_names', cell: (row, _, options) => party(row.record.by, row, options) },
  { name: 'for', cell: ({ record }) => list(record.for) },
  { name: 'for_names', cell: (row, _, options) => party(row.record.for, row, options) },
  { name: 'joint', cell: ({ record }) => record.joint ?? false },
  { name: 'min', cell: (_, amount) => amount?.min },
  { name: 'max', cell: (_, amount) => amount?.max },
  { name: 'currency', cell: (_, amount) => amount?.currency },
  { name: 'basis', cell: (_, amount) => amount?.basis },
  { name: 'per', cell: (_, amount) => amount?.per },
  {
    name: 'other_amounts',
    cell: ({ record }, amount, { words }) =>
      list(
        record.amounts?.filter((other) => other !== amount).map((other) => `${exact(other, words)} (${other.basis})`),
      ),
  },
  { name: 'theme', cell: ({ record }) => record.theme },
  { name: 'instrument', cell: ({ record }) => record.instrument },
  { name: 'programme', cell: ({ record }) => record.programme },
  { name: 'items', cell: ({ record }, _, { words }) => list(record.items?.map((item) => itemText(item, words))) },
  { name: 'conditions', cell: ({ record }) => list(record.conditions?.map(({ text, type }) => `${text} (${type})`)) },
  { name: 'due_text', cell: ({ record }) => record.due?.text },
  { name: 'due_from', cell: ({ record }) => record.due?.from },
  { name: 'due_to', cell: ({ record }) => record.due?.to },
  { name: 'speaker', cell: ({ record }) => record.speaker },
  { name: 'attribution', cell: ({ record }) => record.attribution },
  { name: 'counted', cell: ({ record }) => counts(record) },
  { name: 'domestic', cell: ({ record }) => record.domestic ?? false },
  { name: 'reason', cell: ({ record }) => record.reason },
  { name: 'part_of', cell: ({ record }) => record.partOf },
  { name: 'same_as', cell: ({ record }) => record.sameAs },
  { name: 'review', cell: reviewOf },
  { name: 'evidence', cell: ({ record }) => record.evidence.exact },
  { name: 'start', cell: ({ span }) => span?.start },
  { name: 'end', cell: ({ span }) => span?.end },
  { name: 'rule', cell: ({ statement }) => statement?.rule },
  { name: 'generator', cell: (_, __, { generator }) => `${generator.version} ${generator.lexicon}` },
];

export function csv(notes: readonly Tagged[], options: ExportOptions): string {
  const separator = options.separator ?? ',';
  // where columns are parted by semicolons, the comma is the decimal sign
  const text = (cell: Cell): string | number =>
    typeof cell === 'number' ? (separator === ';' ? String(cell).replace('.', ',') : cell) : String(cell ?? '');
  const rows = notes
    .flatMap((note) => exportedRows(note, options))
    .filter(({ record }) => record.review !== 'rejected');
  const lines = rows.map((row) => {
    const amount = summedAmounts(row.record)[0] ?? row.record.amounts?.[0];
    return COLUMNS.map(({ cell }) => text(cell(row, amount, options)));
  });
  return stringify([COLUMNS.map(({ name }) => name), ...lines], {
    delimiter: separator,
    record_delimiter: '\r\n',
    escape_formulas: true,
    bom: options.bom ?? false,
  });
}
