/**
 * A row → what linking asks of it, worked out once: who gives, how much, of what, when. Nothing here knows another row. Keys are joined, since a
 * template leaves its parts in memory beside the key.
 */
import { isGroup } from '../model/ids.ts';
import { type Act, summed } from '../model/statement.ts';
import type { NoteRecord, RecordAmount } from '../model/note.ts';
import { dayOf } from './dates.ts';
import type { Row } from './index.ts';

/** Statements of one family may be one; a need and a pledge never are. */
type Family = 'give' | 'ask' | 'against' | 'other';

interface Sum {
  /** What kind of sum, its rate and its figure, without the currency: «sum||500000000». */
  readonly figure: string;
  readonly currency: string | null;
  readonly isConversion: boolean;
}

export interface Said {
  readonly row: Row;
  readonly record: NoteRecord;
  /** Unique over all notes. */
  readonly key: string;
  /** Of the note, in days; null when nobody knows it. */
  readonly day: number | null;
  readonly family: Family;
  /** How far the obligation has come; null for what is no giving. */
  readonly progress: number | null;
  /** Sorted and joined, '' for nobody; of a need those who ask. */
  readonly givers: string;
  readonly ofGroup: boolean;
  /** «Загалом від початку війни»: all so far. */
  readonly isRunning: boolean;
  /** «Третій транш»: two numbers are never one. */
  readonly nth: string | null;
  /** «Ще 100 млн», «черговий транш»: beside what was told before. */
  readonly isMore: boolean;
  readonly sums: readonly Sum[];
  /** With a quantity. */
  readonly things: readonly {
    readonly name: string;
    readonly item: string;
    readonly head: string;
    readonly qty: number;
  }[];
  /** Runs of five words of the quote, each as a number, sorted: by these the same words are found in another note. */
  readonly runs: readonly number[];
}

const FAMILY: Readonly<Partial<Record<Act, Family>>> = {
  pledge: 'give',
  agreement: 'give',
  contribution_report: 'give',
  delivery_report: 'give',
  assurance: 'give',
  readiness: 'give',
  intent: 'give',
  wish: 'give',
  proposal: 'give',
  need: 'ask',
  request: 'ask',
  target: 'ask',
  refusal: 'against',
  suspension: 'against',
  withdrawal: 'against',
  breach_claim: 'against',
  denial: 'against',
};

/** A promise may follow readiness and a delivery a promise; what comes the other way round is another matter. */
const PROGRESS: Readonly<Partial<Record<Act, number>>> = {
  wish: 0,
  proposal: 0,
  intent: 0,
  readiness: 0,
  assurance: 1,
  pledge: 1,
  agreement: 1,
  contribution_report: 2,
  delivery_report: 3,
};

const joined = (ids: readonly string[] | undefined): string => [...new Set(ids)].sort().join(' ');

/** What the figure of a sum begins with that a total would add. */
export const SUMMED = 'sum||';

const CLASS: Readonly<Partial<Record<RecordAmount['basis'], string>>> = {
  total: 'sum',
  increment: 'sum',
  conversion: 'sum',
};

function sumOf({ min, max, currency, basis, per }: RecordAmount): readonly Sum[] {
  const figure = min ?? max;
  if (figure === null) return [];
  const kind = CLASS[basis] ?? basis;
  return [{ figure: [kind, per ?? '', figure].join('|'), currency, isConversion: basis === 'conversion' }];
}

/** Every sum of it that a total would add is a total so far. */
export function isRunning({ amounts = [] }: NoteRecord): boolean {
  const whole = amounts.filter(summed);
  return whole.length > 0 && whole.every(({ cumulative }) => cumulative === true);
}

/** «батарея Patriot» and «батарея» begin alike. */
const headOf = (item: string): string => item.toLowerCase().split(/\s/, 1)[0] ?? '';

/** Taken apart by the analyst, it repeats nothing and is no part, whatever we have read. */
function own({ record }: Row): NoteRecord {
  if (!record.apart) return record;
  const { sameAs, partOf, reason, ...rest } = record;
  return reason === undefined || reason === 'not.same' || reason === 'not.part' ? rest : { ...rest, reason };
}

const WORD = /[\p{L}\p{N}]+/gu;
const RUN = 5;

/** FNV-1a, 30 bits: two runs may share a number, and nothing is ever taken for the same by one run alone. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 2;
}

/** A figure is any figure, since it is there that outlets differ. */
function runsOf({ evidence: { exact } }: NoteRecord): readonly number[] {
  const words = (exact.toLowerCase().match(WORD) ?? []).map((word) => (/^\d/.test(word) ? '#' : word));
  const runs = words.slice(RUN - 1).map((_, at) => hash(words.slice(at, at + RUN).join(' ')));
  return [...new Set(runs)].sort((a, b) => a - b);
}

const NONE: readonly never[] = [];
/**
 * One for all that is empty, else a copy without the room that is left for more in a list that has grown: a list of one has room for sixteen, and
 * tens of thousands of rows are kept.
 */
export const kept = <T>(list: readonly T[]): readonly T[] => (list.length > 0 ? list.slice() : NONE);

const known = new WeakMap<Row, Said>();

/** Worked out once for each row, since a register is made again after each change of a note. */
export function said(row: Row): Said {
  const one = known.get(row) ?? sayingOf(row);
  known.set(row, one);
  return one;
}

function sayingOf(row: Row): Said {
  const { note, statement } = row;
  const record = own(row);
  const family = FAMILY[record.act] ?? 'other';
  const isGiving = family === 'give' && record.polarity !== 'neg';
  const asks = family === 'ask';
  const parties = asks
    ? (record.requester ?? record.for)
    : family === 'against'
      ? (record.of?.by ?? record.by)
      : record.by;
  return {
    row,
    record,
    key: [note.uri, record.id].join('#'),
    day: dayOf(note.analysis?.date ?? note.meta.date),
    family: family === 'give' && !isGiving ? 'against' : family,
    progress: isGiving ? (PROGRESS[record.act] ?? null) : null,
    givers: joined(parties),
    ofGroup: !asks && (parties?.length ?? 0) > 0 && (parties ?? []).every(isGroup),
    isRunning: isRunning(record),
    nth: statement?.turn?.nth ?? null,
    isMore: statement?.turn?.more === true || (record.amounts ?? []).some(({ basis }) => basis === 'increment'),
    sums: kept((record.amounts ?? NONE).flatMap(sumOf)),
    things: kept(
      (record.items ?? NONE).flatMap(({ item, qty }) =>
        qty === null ? [] : [{ name: item, item: item.toLowerCase(), head: headOf(item), qty }],
      ),
    ),
    runs: kept(runsOf(record)),
  };
}

/** The figures that a total would add, with their currency. */
const figuresOf = ({ sums }: Said): readonly string[] =>
  sums.flatMap(({ figure, currency, isConversion }) =>
    figure.startsWith(SUMMED) && !isConversion ? [`${figure}|${currency}`] : [],
  );

/** «40 млн на дрони» tells one sum of «40 млн на дрони та 10 млн на радари»: those who tell all that they tell, and no less. */
export function fullest(members: readonly Said[]): readonly Said[] {
  const several = new Map<string, readonly string[]>();
  for (const one of members) {
    const figures = figuresOf(one);
    if (figures.length > 1) several.set([...figures].sort().join(), figures);
  }
  if (several.size === 0) return members;
  const isPart = (figures: readonly string[]): boolean =>
    figures.length > 0 &&
    [...several.values()].some((all) => {
      const left = [...all];
      for (const figure of figures) {
        const at = left.indexOf(figure);
        if (at < 0) return false;
        left.splice(at, 1);
      }
      return left.length > 0;
    });
  return members.filter((one) => !isPart(figuresOf(one)));
}

/** Undated last; then as the notes are addressed and as the text goes: the same for every order in which notes come. */
export function inOrder(a: Said, b: Said): number {
  const [left, right] = [a.day ?? Number.POSITIVE_INFINITY, b.day ?? Number.POSITIVE_INFINITY];
  if (left !== right) return left < right ? -1 : 1;
  const [here, there] = [a.row.note.uri, b.row.note.uri];
  if (here !== there) return here < there ? -1 : 1;
  const place = ({ row }: Said): number => row.span?.start ?? row.record.evidence.start;
  return place(a) - place(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** At most so many days apart; what has no date may be of any time. */
export const near = (a: Said, b: Said, days: number): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= days;

/** Outlets that tell of one event do so within these days. */
export const EVENT = 3;
