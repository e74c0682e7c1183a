/** Ids → flat tags that Obsidian, Foam and Hugo all allow: letters, digits, `_ - /`. What a note's records imply, and nothing else, is ours. */
import { isState } from '../model/ids.ts';
import type { KeptMention, NoteRecord } from '../model/note.ts';

/** How tags are written: under which key, and what stands before the id of each kind; null for a kind that gets no tags. */
export interface TagStyle {
  readonly key: string;
  readonly country: string | null;
  readonly actor: string | null;
  readonly programme: string | null;
  readonly act: string | null;
}

export const TAG_STYLE: TagStyle = {
  key: 'tags',
  country: 'country/',
  actor: 'actor/',
  programme: 'programme/',
  act: 'act/',
};

const legal = (part: string): string =>
  part
    .normalize('NFC')
    .replace(/:/g, '/')
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');

/** Roles of a record in which parties stand, by their ids. */
export const PARTIES = ['by', 'for', 'requester', 'addressee', 'supplier'] as const;

/** Tags of every record and mention that was not rejected: states, other parties, programmes, acts, each sorted. */
export function tagsOf(
  records: readonly NoteRecord[],
  style: TagStyle = TAG_STYLE,
  mentions: readonly KeptMention[] = [],
): readonly string[] {
  const kinds = {
    country: new Set<string>(),
    actor: new Set<string>(),
    programme: new Set<string>(),
    act: new Set<string>(),
  };
  const add = (kind: keyof typeof kinds, id: string): void => {
    const prefix = style[kind];
    const name = legal(id);
    if (prefix !== null && name) kinds[kind].add(prefix + name);
  };
  for (const record of records) {
    if (record.review === 'rejected') continue;
    const parties = PARTIES.flatMap((role) => record[role] ?? []);
    for (const id of [...parties, record.speaker ?? '']) add(isState(id) ? 'country' : 'actor', id);
    add('programme', record.programme ?? '');
    add('act', record.act);
  }
  for (const { entity = '', review } of mentions)
    if (review !== 'rejected') add(isState(entity) ? 'country' : 'actor', entity);
  return [...new Set(Object.values(kinds).flatMap((tags) => [...tags].sort()))];
}
