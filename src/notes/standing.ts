/** Records some of which repeat, or are a part of, what was rejected or deleted → what they are without it. */
import type { NoteRecord } from '../model/note.ts';
import { groupBy } from '../model/sorted.ts';

/** It repeats none of those and is part of none, and is not left uncounted for that; the same object when it never was. */
export function alone(record: NoteRecord, isGone: (id: string) => boolean): NoteRecord {
  const { sameAs, partOf, reason, ...rest } = record;
  const [repeats, belongs] = [sameAs, partOf].map((id) => id !== undefined && isGone(id));
  if (!repeats && !belongs) return record;
  return {
    ...rest,
    ...(reason !== undefined && reason !== 'not.same' && reason !== 'not.part' && { reason }),
    ...(sameAs !== undefined && !repeats && { sameAs }),
    ...(partOf !== undefined && !belongs && { partOf }),
  };
}

/** Of several records that repeat one that is gone, the first that can counts by itself, and the others repeat it: nothing is counted twice, and nothing lost. */
export function without(
  records: readonly NoteRecord[],
  isGone: (id: string) => boolean,
  counts: (record: NoteRecord) => boolean = () => true,
): (record: NoteRecord) => NoteRecord {
  const repeating = groupBy(records, ({ sameAs }) => sameAs);
  const firstOf = (id: string): NoteRecord | undefined => {
    const all = repeating.get(id) ?? [];
    return all.find((record) => counts(alone(record, isGone))) ?? all[0];
  };
  return (record) => {
    const { sameAs, reason } = record;
    const own = alone(record, isGone);
    const first = sameAs !== undefined && isGone(sameAs) ? firstOf(sameAs) : undefined;
    return first && first !== record ? { ...own, ...(reason !== undefined && { reason }), sameAs: first.id } : own;
  };
}
