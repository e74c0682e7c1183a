/** Records that a person has decided on → what the note keeps: these and those they point to, in the order of the text; every other stays as it is. */
import type { NoteRecord } from '../model/note.ts';
import { asWritten, type Row } from './index.ts';

/** The records and those they point to, so that no id in the file points nowhere. */
function needed(changed: readonly NoteRecord[], rows: readonly Row[]): ReadonlySet<string> {
  const byId = new Map(rows.map(({ record }) => [record.id, record]));
  const out = new Set<string>();
  const add = (record: NoteRecord | undefined): void => {
    if (!record || out.has(record.id)) return;
    out.add(record.id);
    for (const id of [record.sameAs, record.partOf]) if (id !== undefined) add(byId.get(id));
  };
  changed.forEach(add);
  return out;
}

/** `rows`: all of this note, suggestions included; `changed`: records of theirs as they shall be. */
export function withRecords(
  kept: readonly NoteRecord[],
  rows: readonly Row[],
  changed: readonly NoteRecord[],
): readonly NoteRecord[] {
  if (changed.length === 0) return kept;
  const rowOf = new Map(rows.map((row) => [row.record.id, row]));
  const now = new Map(changed.map((record) => [record.id, asWritten(record, rowOf.get(record.id))]));
  const out = kept.map((record) => now.get(record.id) ?? record);
  const wanted = needed([...now.values()], rows);
  const has = new Set(out.map(({ id }) => id));
  const place = new Map(rows.map(({ record }, i) => [record.id, i]));
  for (const { record } of rows) {
    if (!wanted.has(record.id) || has.has(record.id)) continue;
    has.add(record.id);
    const at = place.get(record.id) ?? 0;
    const before = out.findIndex(({ id }) => (place.get(id) ?? -1) > at);
    out.splice(before < 0 ? out.length : before, 0, now.get(record.id) ?? record);
  }
  return out;
}
