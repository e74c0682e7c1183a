/** A note → the note with only a part of what it says: what stands in a stretch of its text, or the statements that are meant. */
import { overlaps, type Span } from '../model/document.ts';
import { type Commitment, registerOf } from '../register/commitments.ts';
import { keptRowsOf, type NoteView, type Row, rowsOf } from '../register/index.ts';
import type { Filter, FilterContext } from '../views/filter.ts';
import type { Known } from '../views/names.ts';

/** `rows`: of all notes, since only these together say what is overdue or disputed. What is rejected is meant when it is asked for. */
export function meantBy(filter: Filter, rows: readonly Row[], known: Known, asOf: string): (row: Row) => boolean {
  const { commitments } = filter.asksWhole ? registerOf(rows, asOf) : { commitments: [] };
  const within = (fits: (commitment: Commitment) => boolean) => {
    const ids = new Set(commitments.filter(fits).flatMap(({ statements }) => statements.map(({ id }) => id)));
    return ({ note, record }: Row): boolean => ids.has(`${note.uri}#${record.id}`);
  };
  const context: FilterContext = {
    known,
    isOverdue: within(({ isOverdue }) => isOverdue),
    isConflict: within(({ conflicts }) => conflicts.length > 0),
  };
  return (row) => (filter.asksRejected || row.record.review !== 'rejected') && filter.matches(row, context);
}

/** Its text and what is found in it beside statements stay. */
export function fitting(note: NoteView, isMeant: (row: Row) => boolean): NoteView {
  const [kept, rows] = [keptRowsOf(note).filter(isMeant), rowsOf(note).filter(isMeant)];
  return { ...note, records: kept.map(({ record }) => record), ready: { kept, rows } };
}

/** Offsets stay those of the whole text. */
export function within(note: NoteView, span: Span): NoteView {
  const { analysis } = note;
  const inside = (one: Span | null): boolean => one !== null && overlaps(one, span);
  const kept = keptRowsOf(note).filter((row) => inside(row.span));
  const rows = rowsOf(note).filter((row) => inside(row.span));
  const view = { ...note, records: kept.map(({ record }) => record), ready: { kept, rows } };
  if (!analysis) return view;
  const statements = analysis.statements.filter(({ evidence }) => evidence.some(inside));
  // indexes of mentions lead from entities and amounts: what a chosen statement points to stays
  const used = new Set(statements.flatMap(({ amounts }) => amounts.map(({ mention }) => mention)));
  const places = analysis.mentions.flatMap((mention, i) => (inside(mention) || used.has(i) ? [i] : []));
  const moved = new Map(places.map((old, i) => [old, i]));
  return {
    ...view,
    analysis: {
      ...analysis,
      mentions: places.flatMap((i) => analysis.mentions[i] ?? []),
      entities: analysis.entities
        .map((entity) => ({ ...entity, mentions: entity.mentions.flatMap((i) => moved.get(i) ?? []) }))
        .filter(({ mentions }) => mentions.length > 0),
      quotes: analysis.quotes.filter(inside),
      statements: statements.map((statement) => ({
        ...statement,
        amounts: statement.amounts.map((amount) => ({
          ...amount,
          mention: amount.mention === null ? null : (moved.get(amount.mention) ?? null),
        })),
      })),
    },
  };
}
