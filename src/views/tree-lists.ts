/** How a person wants to see the tree: what stands in it → what the filter leaves, in groups, in an order, in pages. Plain values; nothing is lost or told twice. */
import { type Review, REVIEWS } from '../model/note.ts';
import { groupBy } from '../model/sorted.ts';
import { type Stage, STAGES } from '../model/statement.ts';
import { type Commitment, flagsIn } from '../register/commitments.ts';
import type { Row } from '../register/index.ts';
import { sumsOf } from '../register/ledger.ts';
import { oneLine } from './escape.ts';
import type { Filter } from './filter.ts';
import { names, type Reader } from './told.ts';

/** `kind`: commitments, readiness, needs, refusals. */
export const GROUPINGS = ['kind', 'by', 'for', 'programme', 'stage', 'due', 'currency', 'file', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const SORTINGS = ['who', 'sum', 'date', 'position'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** So many of a list are drawn until a person asks for more: the editor is slow with long open lists. */
export const PAGE = 500;
/** How much of a list is shown, by the id of its node; where it does not say, a page. */
export type Pages = Pick<ReadonlyMap<string, number>, 'get'>;
export const EVERY_PAGE: Pages = { get: () => Number.POSITIVE_INFINITY };

/** A statement, or a commitment by the statement that tells it best. */
export interface Listed {
  readonly row: Row;
  readonly commitment: Commitment | null;
  /** Its place in the order of the notes and of their texts. */
  readonly at: number;
}

interface Group {
  /** What all of it has in common; '' when there is no such thing. */
  readonly key: string;
  readonly label: string;
  readonly list: readonly Listed[];
}

export const listed = (rows: readonly Row[], commitments: readonly Commitment[] | null): readonly Listed[] => {
  if (!commitments) return rows.map((row, at) => ({ row, commitment: null, at }));
  const places = new Map(rows.map((row, at) => [row, at]));
  return commitments.map((commitment) => {
    const row = commitment.lead;
    return { row, commitment, at: places.get(row) ?? rows.length };
  });
};

/** Commitments of which one statement fits stay whole; a total of them is therefore a total of commitments. Rejected ones only when asked for. */
export function narrowed(
  rows: readonly Row[],
  commitments: readonly Commitment[],
  filter: Filter | null,
  known: Reader['known'],
): { readonly rows: readonly Row[]; readonly commitments: readonly Commitment[] } {
  if (!filter || filter.isEmpty) return { rows, commitments };
  const context = { known, ...flagsIn(commitments) };
  const left = rows.filter(
    (row) => (filter.asksRejected || row.record.review !== 'rejected') && filter.matches(row, context),
  );
  const fits = new Set(left);
  return {
    rows: left,
    commitments: commitments.filter(({ statements }) => statements.some(({ row }) => fits.has(row))),
  };
}

/** Statements of which each waits for a decision of its own; the others are grouped as commitments in a workspace. */
export const isByStatement = (grouping: Grouping): boolean => grouping === 'file' || grouping === 'status';

const idsOf = ({ commitment, row }: Listed, role: 'by' | 'for'): readonly string[] =>
  commitment ? commitment[role] : [...(row.record[role] ?? [])].sort();

/** Several who give one sum stand together, as in the totals: it belongs to none of them alone. */
function keyOf(one: Listed, grouping: Exclude<Grouping, 'kind'>): string {
  const { row, commitment } = one;
  const { record, note } = row;
  switch (grouping) {
    case 'by':
    case 'for':
      return idsOf(one, grouping).join(' ');
    case 'programme':
      return record.programme ?? '';
    case 'stage':
      return (commitment ? commitment.stage : record.stage) ?? '';
    case 'due': {
      const { due } = commitment?.due?.row.record ?? record;
      return (due?.to ?? due?.from ?? '').slice(0, 'YYYY-MM'.length);
    }
    case 'currency':
      return sumsOf(record)[0]?.currency ?? '';
    case 'file':
      return note.uri;
    case 'status':
      return record.review;
  }
}

function labelOf(key: string, grouping: Exclude<Grouping, 'kind'>, { row }: Listed, reader: Reader): string {
  const { words } = reader;
  if (key === '') return words.t(`tree.none.${grouping}`);
  switch (grouping) {
    case 'by':
    case 'for':
      return names(key.split(' '), row.note, reader);
    case 'stage':
      return words.label('stage', key);
    case 'due':
      return words.date(key);
    case 'status':
      return words.label('review', key);
    case 'file':
      return oneLine(row.note.title) || words.t('tree.untitled');
    default:
      return key;
  }
}

type Order<T> = (a: T, b: T) => number;

function orderOfGroups(grouping: Exclude<Grouping, 'kind'>, { words }: Reader): Order<Group> {
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  const byKey: Order<Group> = (a, b) => (a.key < b.key ? -1 : 1);
  const order: Order<Group> =
    grouping === 'stage'
      ? (a, b) => STAGES.indexOf(a.key as Stage) - STAGES.indexOf(b.key as Stage)
      : grouping === 'status'
        ? (a, b) => REVIEWS.indexOf(a.key as Review) - REVIEWS.indexOf(b.key as Review)
        : grouping === 'due' || grouping === 'currency'
          ? byKey
          : (a, b) => compare(a.label, b.label) || byKey(a, b);
  // last what says nothing of it
  return (a, b) => (a.key === '' ? 1 : b.key === '' ? -1 : order(a, b));
}

export function grouped(
  list: readonly Listed[],
  grouping: Exclude<Grouping, 'kind'>,
  reader: Reader,
): readonly Group[] {
  return [...groupBy(list, (one) => keyOf(one, grouping))]
    .map(([key, own]) => ({ key, list: own, label: own[0] ? labelOf(key, grouping, own[0], reader) : key }))
    .sort(orderOfGroups(grouping, reader));
}

const dateOf = ({ row: { note } }: Listed): string => note.analysis?.date ?? note.meta.date ?? '';

const latestFirst: Order<string> = (a, b) => (a === b ? 0 : a < b ? 1 : -1);

/** Ordered by what each says, worked out once for each; equals by date, then as they came. */
const ordered = <T>(list: readonly Listed[], said: (one: Listed) => T, order: Order<T>): readonly Listed[] =>
  list
    .map((one) => ({ one, value: said(one), date: dateOf(one) }))
    .sort((a, b) => order(a.value, b.value) || latestFirst(a.date, b.date))
    .map(({ one }) => one);

/** Who gives, else who asks. */
function giverOf({ row: { record, note } }: Listed, reader: Reader): string {
  const { by = [], requester = [] } = record;
  return names(by.length > 0 ? by : requester, note, reader);
}

/** Of thousands few are different: only these are compared. */
function ranks(labels: Iterable<string>, { words }: Reader): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(words.locale);
  const order = [...new Set(labels)].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : compare(a, b)));
  let rank = 0;
  // the same rank for what the language does not tell apart
  return new Map(order.map((label, i) => [label, i > 0 && compare(order[i - 1] ?? '', label) !== 0 ? ++rank : rank]));
}

interface Sum {
  readonly currency: string;
  readonly value: number;
}

/** Largest first within a currency, since nothing is converted; last what has no sum. */
const largestFirst: Order<Sum | null> = (a, b) => {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.currency === b.currency ? b.value - a.value : a.currency < b.currency ? -1 : 1;
};

function sumOf({ row, commitment }: Listed): Sum | null {
  const worth = commitment?.worth.find(({ currency }) => currency !== null);
  const { currency, min, max } = worth ?? sumsOf(row.record)[0] ?? { currency: null, min: null, max: null };
  const value = max ?? min;
  return currency === null || value === null ? null : { currency, value };
}

export function sorted(list: readonly Listed[], sorting: Sorting, reader: Reader): readonly Listed[] {
  switch (sorting) {
    case 'who': {
      const givers = new Map(list.map((one) => [one, giverOf(one, reader)]));
      const order = ranks(givers.values(), reader);
      return ordered(
        list,
        (one) => order.get(givers.get(one) ?? '') ?? 0,
        (a, b) => a - b,
      );
    }
    case 'sum':
      return ordered(list, sumOf, largestFirst);
    case 'date':
      return ordered(
        list,
        () => 0,
        () => 0,
      );
    case 'position':
      return [...list].sort((a, b) => a.at - b.at);
  }
}
