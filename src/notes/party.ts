/** Who stands in what a note keeps: whether a party does, and the same with another in its place. */
import type { KeptMention, NoteRecord } from '../model/note.ts';
import { PARTIES } from './tags.ts';

/** As a party of any role, as who speaks, or as whose promise is denied. */
export const names = (record: NoteRecord, id: string): boolean =>
  PARTIES.some((role) => record[role]?.includes(id)) || record.speaker === id || (record.of?.by.includes(id) ?? false);

/** Two who become one stand once in each role. */
export function withParty(record: NoteRecord, from: string, to: string): NoteRecord {
  if (!names(record, from)) return record;
  const swapped = (ids: readonly string[]): readonly string[] => [...new Set(ids.map((id) => (id === from ? to : id)))];
  const roles = PARTIES.flatMap((role) => {
    const ids = record[role];
    return ids ? [[role, swapped(ids)] as const] : [];
  });
  return {
    ...record,
    ...Object.fromEntries(roles),
    ...(record.speaker === from && { speaker: to }),
    ...(record.of && { of: { ...record.of, by: swapped(record.of.by) } }),
  };
}

/** The name that was given to the one is not that of the other. */
export function mentionWithParty(mention: KeptMention, from: string, to: string): KeptMention {
  if (mention.entity !== from) return mention;
  const { name: _, ...rest } = mention;
  return { ...rest, entity: to };
}
