/** What a person says about which statements are one commitment → what to write into which records. Everything else stays automatic. */
import type { NoteRecord } from '../model/note.ts';
import { type Commitment, registerOf } from './commitments.ts';
import { type Row, rowWith } from './index.ts';

export interface LinkEdit {
  readonly row: Row;
  /** null: none. */
  readonly commitment: string | null;
  readonly apart: boolean;
}

export function withLink(record: NoteRecord, { commitment, apart }: Omit<LinkEdit, 'row'>): NoteRecord {
  const rest = { ...record };
  delete (rest as { commitment?: string }).commitment;
  delete (rest as { apart?: true }).apart;
  return { ...rest, ...(commitment !== null && { commitment }), ...(apart && { apart: true }) };
}

const changes = ({ row, commitment, apart }: LinkEdit): boolean =>
  (row.record.commitment ?? null) !== commitment || (row.record.apart ?? false) !== apart;

/** «dk-purl-2025-03-01»: who, what, when; another number when that name is taken. */
function newName({ by, statements }: Commitment, taken: ReadonlySet<string>): string {
  const subject = statements.find(({ row }) => row.record.programme)?.row.record.programme;
  const note = statements[0]?.row.note;
  const parts = [...by.slice(0, 3), subject ?? '', note?.analysis?.date ?? note?.meta.date ?? ''];
  const stem =
    parts
      .join('-')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'commitment';
  for (let nth = 1; ; nth++) {
    const name = nth === 1 ? stem : `${stem}-${nth}`;
    if (!taken.has(name)) return name;
  }
}

const namesIn = (commitments: readonly Commitment[]): readonly string[] =>
  commitments.flatMap(({ statements }) => statements.flatMap(({ row }) => row.record.commitment ?? [])).sort();

const holds = (commitment: Commitment, row: Row): boolean => commitment.statements.some((stated) => stated.row === row);

/** The rows, and with them all that is one with them now, become one commitment. Empty when they are it already by the person's word. */
export function linkEdits(commitments: readonly Commitment[], chosen: readonly Row[]): readonly LinkEdit[] {
  const wanted = new Set(chosen);
  const meant = commitments.filter(({ statements }) => statements.some(({ row }) => wanted.has(row)));
  const [first] = meant;
  if (!first || wanted.size < 2) return [];
  const [known] = namesIn(meant);
  const commitment = known ?? newName(first, new Set(namesIn(commitments)));
  // a name of the person's that others have too goes over as a whole
  for (const { row } of meant.flatMap(({ statements }) => statements))
    if (row.record.commitment !== undefined) wanted.add(row);
  return [...wanted].map((row): LinkEdit => ({ row, commitment, apart: false })).filter(changes);
}

/** A link of the person's own is taken back; what we have joined is taken apart. Several rows stay one with each other. */
export function unlinkEdits(rows: readonly Row[], chosen: readonly Row[]): readonly LinkEdit[] {
  const { commitments } = registerOf(rows);
  const wanted = new Set(chosen);
  const [first] = commitments.filter((commitment) => chosen.some((row) => holds(commitment, row)));
  if (!first) return [];
  if (wanted.size > 1) {
    const commitment = newName(first, new Set(namesIn(commitments)));
    return [...wanted].map((row): LinkEdit => ({ row, commitment, apart: true })).filter(changes);
  }
  return [...wanted].map((row): LinkEdit => {
    const name = row.record.commitment;
    if (name === undefined) return { row, commitment: null, apart: true };
    // without its name it may still be where the others of that name are
    const bare = rowWith(row, { record: withLink(row.record, { commitment: null, apart: false }) });
    const after = registerOf(rows.map((one) => (one === row ? bare : one))).commitments;
    const home = after.find((commitment) => holds(commitment, bare));
    const isBack = home?.statements.some((stated) => stated.row.record.commitment === name) ?? false;
    return { row, commitment: null, apart: isBack };
  });
}
