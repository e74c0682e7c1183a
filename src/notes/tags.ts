/** Ids ⇄ flat tags that Obsidian, Foam and Hugo all allow: letters, digits, `_ - /`. What a note's records imply, and nothing else, is ours. */
import type { NoteRecord } from '../model/note.ts';

export interface Implied {
  readonly kind: 'country' | 'actor' | 'programme' | 'act';
  readonly id: string;
}

/** Bodies whose id looks like that of a state. */
const BODIES = new Set(['EU', 'UN', 'WB']);
const isState = (id: string): boolean => /^[A-Z]{2}$/.test(id) && !BODIES.has(id);

const legal = (part: string): string =>
  part
    .normalize('NFC')
    .replace(/:/g, '/')
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');

/** `UA` → `country/UA`, `NATO` → `actor/NATO`, `person:zelenskyi-volodymyr` → `actor/person/zelenskyi-volodymyr`. */
export const partyTag = (id: string): string => (isState(id) ? 'country/' : 'actor/') + legal(id);

/** The other way: `actor/group/partners` → the actor `group:partners`; null for a tag of another shape. */
export function implied(tag: string): Implied | null {
  const match = /^(country|actor|programme|act)\/([\p{L}\p{N}_/-]+)$/u.exec(tag);
  const [, kind, id = ''] = match ?? [];
  if (kind === 'country' || kind === 'programme' || kind === 'act') return { kind, id };
  return kind === 'actor' ? { kind, id: id.replace(/^(org|person|group)\//, '$1:') } : null;
}

const PARTIES = ['by', 'for', 'requester', 'addressee', 'supplier'] as const;

/** Tags of every record that was not rejected: states, other parties, programmes, acts, each sorted. */
export function tagsOf(records: readonly NoteRecord[]): readonly string[] {
  const parties = new Set<string>();
  const programmes = new Set<string>();
  const acts = new Set<string>();
  for (const record of records) {
    if (record.review === 'rejected') continue;
    for (const role of PARTIES) for (const id of record[role] ?? []) if (legal(id)) parties.add(partyTag(id));
    if (record.speaker && legal(record.speaker)) parties.add(partyTag(record.speaker));
    if (record.programme && legal(record.programme)) programmes.add('programme/' + legal(record.programme));
    acts.add('act/' + record.act);
  }
  const order = (tags: ReadonlySet<string>, prefix: string): string[] =>
    [...tags].filter((tag) => tag.startsWith(prefix)).sort();
  return [
    ...order(parties, 'country/'),
    ...order(parties, 'actor/'),
    ...order(programmes, 'programme/'),
    ...order(acts, 'act/'),
  ];
}
