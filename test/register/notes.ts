/** Invented notes of several outlets, made of records by hand: what the register is tested on, without the engine. */
import type { NoteRecord, RecordAmount } from '../../src/model/note.ts';
import type { Act } from '../../src/model/statement.ts';
import { keptRowsOf, type NoteView, type Row } from '../../src/register/index.ts';
import { type Commitment, type Register, registerOf } from '../../src/register/commitments.ts';
import { type Totals, totals } from '../../src/register/totals.ts';

export const usd = (min: number | null, max: number | null = min): RecordAmount => amount(min, 'USD', max);
export const eur = (min: number | null, max: number | null = min): RecordAmount => amount(min, 'EUR', max);
export const amount = (
  min: number | null,
  currency: string | null,
  max: number | null = min,
  basis: RecordAmount['basis'] = 'total',
): RecordAmount => ({ min, max, currency, basis, raw: '' });

export const things = (qty: number, item: string) => ({ items: [{ item, qty, unit: null }] });

type Given = Partial<NoteRecord> & { readonly quote?: string };

/** What one record says; the quote is its own unless given. */
export const says = (act: Act, by: string, more: Given = {}): Given => ({
  act,
  by: by === '' ? [] : by.split(' '),
  for: ['UA'],
  review: 'auto',
  ...more,
});

const STAGES: Readonly<Partial<Record<Act, NoteRecord['stage']>>> = {
  pledge: 'pledged',
  contribution_report: 'pledged',
  agreement: 'agreed',
  delivery_report: 'fulfilled',
  readiness: 'ready',
  wish: 'ready',
  suspension: 'suspended',
  withdrawal: 'cancelled',
};

/** A note of an outlet, on a day ('' for a note without a date). */
export function note(name: string, date: string, outlet: string, ...records: readonly Given[]): NoteView {
  const quotes = records.map(({ quote }, i) => quote ?? `${name} ${i}.`);
  const text = quotes.join('\n\n');
  return {
    uri: `file:///notes/${name}.md`,
    title: name,
    meta: { title: name, outlet, url: null, date: date || null },
    analysis: null,
    text,
    records: records.map(({ quote: _, ...record }, i): NoteRecord => {
      const exact = quotes[i] ?? '';
      const act = record.act ?? 'pledge';
      const stage = STAGES[act];
      return {
        id: `R${i + 1}`,
        act,
        ...(stage && { stage }),
        evidence: { exact, prefix: '', suffix: '', start: text.indexOf(exact) },
        review: 'auto',
        ...record,
      };
    }),
  };
}

export const rowsOf = (notes: readonly NoteView[]): readonly Row[] => notes.flatMap(keptRowsOf);
export const register = (notes: readonly NoteView[], asOf: string | null = null): Register =>
  registerOf(rowsOf(notes), asOf);

const nameOf = ({ note: { title }, record }: Row): string => `${title}.${record.id}`;

/** «a.R1 b.R1(same-sum)»: every commitment with its statements and why they stand there. */
export const drawn = (commitments: readonly Commitment[]): readonly string[] =>
  commitments.map(({ statements }) =>
    statements
      .map(({ row, why, role }) => `${role === 'same' ? '' : `${role}:`}${nameOf(row)}${why ? `(${why})` : ''}`)
      .join(' '),
  );

/** «500 USD», «≥6 EUR», «0–5 USD», '' when it adds nothing. */
export const worth = (commitment: Commitment | undefined): string =>
  (commitment?.worth ?? [])
    .map(({ min, max, currency }) => `${max === null ? `≥${min}` : min === max ? min : `${min}–${max}`} ${currency}`)
    .join(' + ');

/** «currency: a.R1 / b.R1 c.R1» */
export const conflicts = (commitment: Commitment | undefined): readonly string[] =>
  (commitment?.conflicts ?? []).map(
    ({ about, versions }) => `${about}: ${versions.map((rows) => rows.map(nameOf).join(' ')).join(' / ')}`,
  );

export const totalsFrom = (rows: readonly Row[]): Totals => totals(registerOf(rows).commitments);
