/** Questions that a chat in the editor may ask → plain values with their evidence, ready for JSON. Nothing here is made up: every figure has its sentence. */
import type { Card } from '../model/card.ts';
import { put } from '../model/sorted.ts';
import { type Commitment, registerOf } from '../register/commitments.ts';
import { counts, type Total } from '../register/ledger.ts';
import { totals } from '../register/totals.ts';
import type { Row } from '../register/index.ts';
import { type FilterContext, type FilterProblem, parseFilter } from './filter.ts';
import { exact } from './money.ts';
import { type Known, nameOfParty } from './names.ts';
import { headline, ofRow, reasons, verdict } from './told.ts';
import type { Words } from './words/words.ts';

export interface Asking extends FilterContext {
  readonly words: Words;
}

interface Party {
  readonly id: string;
  readonly name: string;
}

/** One commitment as a model reads it. */
interface AnswerRecord {
  readonly id: string;
  readonly summary: string;
  readonly act: string;
  readonly stage: string | null;
  readonly by: readonly Party[];
  readonly for: readonly Party[];
  readonly amounts: readonly {
    readonly text: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly currency: string | null;
    readonly basis: string;
  }[];
  readonly due: string | null;
  readonly programme: string | null;
  /** Added to totals, and why or why not. */
  readonly counted: boolean;
  readonly why: readonly string[];
  /** Whether a person has confirmed it: `auto` is a suggestion that nobody has read. */
  readonly review: string;
  readonly evidence: string;
  readonly note: {
    readonly uri: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly date: string | null;
    readonly url: string | null;
  };
}

interface Answer {
  readonly total: number;
  readonly shown: number;
  /** Parts of the filter that were not understood and narrowed nothing. */
  readonly ignored: readonly string[];
  readonly records: readonly AnswerRecord[];
}

const partiesOf = (ids: readonly string[] | undefined, { note }: Row, { words, known }: Asking): readonly Party[] =>
  (ids ?? []).map((id) => ({ id, name: nameOfParty(id, note.analysis, words, known) }));

function recordOf(row: Row, asking: Asking): AnswerRecord {
  const { words, known } = asking;
  const { record, note } = row;
  const told = ofRow(row);
  const reader = { words, known };
  return {
    id: record.id,
    summary: headline(told, reader),
    act: record.act,
    stage: record.stage ?? null,
    by: partiesOf(record.by, row, asking),
    for: partiesOf(record.for, row, asking),
    amounts: (record.amounts ?? []).map(({ min, max, currency, basis, per, approx }) => ({
      text: exact({ min, max, currency, per, approx }, words),
      min,
      max,
      currency,
      basis,
    })),
    due: record.due?.text ?? null,
    programme: record.programme ?? null,
    counted: counts(record),
    why: [verdict(told, reader), ...reasons(told, reader)],
    review: record.review,
    evidence: record.evidence.exact,
    note: { uri: note.uri, title: note.title, outlet: note.meta.outlet, date: note.meta.date, url: note.meta.url },
  };
}

const ignored = (problems: readonly FilterProblem[]): readonly string[] => problems.map(({ text }) => text);

/** Rows that the filter leaves, in their order, at most so many. What a person rejected is left out unless the filter asks for it. */
export function findAnswer(rows: readonly Row[], filter: string, limit: number, asking: Asking): Answer {
  const { matches, problems, asksRejected } = parseFilter(filter);
  const found = rows.filter((row) => (row.record.review !== 'rejected' || asksRejected) && matches(row, asking));
  const records = found.slice(0, limit).map((row) => recordOf(row, asking));
  return { total: found.length, shown: records.length, ignored: ignored(problems), records };
}

export const GROUPINGS = ['donor', 'recipient', 'programme'] as const;
export type Grouping = (typeof GROUPINGS)[number];

interface TotalsAnswer {
  readonly ignored: readonly string[];
  /** A joint promise stands under all its givers together, never under each. Currencies are never mixed. */
  readonly groups: readonly {
    readonly ids: readonly string[];
    readonly name: string;
    readonly totals: readonly Total[];
    readonly counted: number;
    readonly unreviewed: number;
  }[];
}

const groupOf = ({ by: givers, for: gainers, lead }: Commitment, by: Grouping): readonly string[] =>
  by === 'donor' ? givers : by === 'recipient' ? gainers : lead.record.programme ? [lead.record.programme] : [];

/** What counts, each commitment once, added up by donor, recipient or programme; own funds of a state on itself are no aid and left out. */
export function totalsAnswer(rows: readonly Row[], filter: string, by: Grouping, asking: Asking): TotalsAnswer {
  const { matches, problems } = parseFilter(filter);
  const groups = new Map<string, Commitment[]>();
  for (const commitment of registerOf(rows).commitments) {
    if (!commitment.counted || commitment.domestic || !matches(commitment.lead, asking)) continue;
    put(groups, JSON.stringify(groupOf(commitment, by)), commitment);
  }
  return {
    ignored: ignored(problems),
    groups: [...groups]
      .map(([key, members]) => {
        const ids: readonly string[] = JSON.parse(key);
        const { aid, counted, unreviewed } = totals(members);
        const [first] = members;
        const name = ids
          .map((id) => nameOfParty(id, first?.lead.note.analysis ?? null, asking.words, asking.known))
          .join(' + ');
        return { ids, name, totals: aid, counted, unreviewed };
      })
      .sort((a, b) => b.counted - a.counted || (a.name < b.name ? -1 : 1)),
  };
}

interface ActorAnswer {
  readonly card: Card | null;
  /** Statements of the notes in which the actor gives, gains, asks or speaks. */
  readonly gives: number;
  readonly gains: number;
  readonly asks: number;
  readonly speaks: number;
}

/** Ids of everybody in the rows whose id or name is that, in either language. */
export function actorsNamed(
  rows: readonly Row[],
  name: string,
  known: Known,
  languages: readonly Words[],
): readonly string[] {
  const wanted = name.trim().toLocaleLowerCase('uk');
  const ids = new Set(
    rows.flatMap(({ record }) =>
      [...(record.by ?? []), ...(record.for ?? []), ...(record.requester ?? []), record.speaker ?? []].flat(),
    ),
  );
  return [...ids].filter(
    (id) =>
      id.toLowerCase() === wanted ||
      languages.some((words) => nameOfParty(id, null, words, known).toLocaleLowerCase('uk').includes(wanted)),
  );
}

export function actorAnswer(rows: readonly Row[], id: string, card: Card | null): ActorAnswer {
  const of = (test: (row: Row) => boolean | undefined): number => rows.filter(test).length;
  return {
    card,
    gives: of(({ record }) => record.by?.includes(id)),
    gains: of(({ record }) => record.for?.includes(id)),
    asks: of(({ record }) => record.requester?.includes(id)),
    speaks: of(({ record }) => record.speaker === id),
  };
}
