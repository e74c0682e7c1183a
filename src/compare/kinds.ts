/** What two taggings may say otherwise of the same place, kind by kind: each kind gives a code, and equal codes are agreement. null: nothing is said. */
import type { KeptMention, NoteRecord } from '../model/note.ts';

type Codes<T> = Readonly<Record<string, (one: T) => string | null>>;

const list = (ids: readonly string[] | undefined): string => [...(ids ?? [])].sort().join(' ');
const rows = (values: readonly (readonly unknown[])[] | undefined): string =>
  (values ?? [])
    .map((row) => JSON.stringify(row))
    .sort()
    .join(' ');

/** A rejected record says nothing of who and how much. */
const said =
  (code: (record: NoteRecord) => string) =>
  (record: NoteRecord): string | null =>
    record.review === 'rejected' ? null : code(record);

/** What nobody has decided is nobody's answer. */
const decisionOf = ({ review }: { readonly review: string }): string | null =>
  review === 'auto' ? null : review === 'rejected' ? 'rejected' : 'kept';

export const OF_RECORDS = {
  decision: decisionOf,
  act: said(({ act, polarity }) => (polarity === 'neg' ? `${act} neg` : act)),
  stage: said(({ stage }) => stage ?? ''),
  by: said((record) => list(record.by)),
  for: said((record) => list(record.for)),
  amounts: said(({ amounts }) => rows(amounts?.map(({ min, max, currency, per }) => [min, max, currency, per ?? '']))),
  items: said(({ items }) => rows(items?.map(({ item, qty }) => [item, qty]))),
  programme: said(({ programme }) => programme ?? ''),
  due: said(({ due }) => (due ? JSON.stringify([due.from, due.to, (due.from ?? due.to) ? '' : due.text]) : '')),
  counted: said(({ counted }) => (counted ? 'yes' : 'no')),
} as const satisfies Codes<NoteRecord>;

export const OF_MENTIONS = {
  decision: decisionOf,
  entity: ({ kind, entity, review }) => (kind === 'money' || review === 'rejected' ? null : (entity ?? '')),
  sum: ({ kind, amount, review }) =>
    kind !== 'money' || review === 'rejected'
      ? null
      : JSON.stringify([amount?.min ?? null, amount?.max ?? null, amount?.currency ?? null, amount?.per ?? '']),
} as const satisfies Codes<KeptMention>;

export type RecordKind = keyof typeof OF_RECORDS;
export type MentionKind = keyof typeof OF_MENTIONS;
export const RECORD_KINDS = Object.keys(OF_RECORDS) as readonly RecordKind[];
export const MENTION_KINDS = Object.keys(OF_MENTIONS) as readonly MentionKind[];
