/**
 * What a person types to see less → which rows are meant: `who:DE to:UA sum:>1bn due:<2026 stage:pledged is:overdue text:"Patriot"`. Names of
 * tokens and values are understood in Ukrainian and English whatever the interface speaks; a bare word looks everywhere. Never throws.
 *
 * Tokens: who, to, asks, speaker (id or part of a name) · sum (`>1bn`, `<=500m EUR`, `5m..10m`), currency · due, date (`<2026`, `2026-03`,
 * `2025..2026`) · act, stage, theme, programme (code or word) · text, note, outlet (part of it) · is: counted, uncounted, unreviewed, reviewed,
 * accepted, edited, rejected, kept, lost, overdue, conflict, domestic, conditional, joint. Tokens narrow one by one; `who:DE,FR` is either,
 * `-who:DE` all others. Ukrainian names stand in words-filter-uk.ts, «хто:DE кому:UA сума:>1млрд строк:<2026 є:прострочено».
 */
import type { Span } from '../model/document.ts';
import type { NoteRecord, RecordAmount } from '../model/note.ts';
import { counts } from '../register/ledger.ts';
import type { Row } from '../register/index.ts';
import { oneLine } from './escape.ts';
import { type Known, nameOfParty } from './names.ts';
import { words } from './words/words.ts';
import { filterEn, type FilterKey, type FilterState } from './words/filter-en.ts';
import { filterUk } from './words/filter-uk.ts';

/** What the row alone does not say. */
export interface FilterContext {
  readonly known: Known;
  readonly isOverdue: (row: Row) => boolean;
  readonly isConflict: (row: Row) => boolean;
}

export interface FilterProblem extends Span {
  readonly code: 'filter.key' | 'filter.value';
  /** The token as it was typed. */
  readonly text: string;
}

export interface Filter {
  readonly matches: (row: Row, context: FilterContext) => boolean;
  /** Tokens that say nothing; they narrow nothing either. */
  readonly problems: readonly FilterProblem[];
  readonly isEmpty: boolean;
  /** Rejected rows, which are left out else, are asked for. */
  readonly asksRejected: boolean;
  /** What is overdue or disputed is asked for: that only all notes together say. */
  readonly asksWhole: boolean;
}

type Test = (row: Row, context: FilterContext) => boolean;
/** null: no such value. */
type Reader = (value: string) => Test | null;

/** Small letters, one kind of apostrophe, one kind of space. */
const plain = (text: string): string => oneLine(text).toLocaleLowerCase('uk').replace(/[’ʼ`]/g, "'");
const holds = (whole: string, part: string): boolean => plain(whole).includes(part);

const LOCALES = ['uk', 'en'] as const;

/** By its id, or by any part of its name in either language: «DE», «german». */
function isParty(id: string, value: string, { note }: Row, { known }: FilterContext): boolean {
  if (plain(id) === value) return true;
  if (/^[a-z]{2}$/.test(value)) return false;
  return LOCALES.some((locale) => holds(nameOfParty(id, note.analysis, words(locale), known), value));
}

const party =
  (ids: (record: NoteRecord) => readonly string[] | undefined): Reader =>
  (value) =>
  (row, context) =>
    (ids(row.record) ?? []).some((id) => isParty(id, value, row, context));

/** By its code, or by what either language calls it: «pledged», «обіцяно». */
const labelled =
  (group: string, code: (record: NoteRecord) => string | undefined): Reader =>
  (value) =>
  ({ record }) => {
    const own = code(record);
    return (
      own !== undefined &&
      (plain(own) === value || LOCALES.some((locale) => plain(words(locale).label(group, own)) === value))
    );
  };

const UNITS: Readonly<Record<string, number>> = { ...filterUk.units, ...filterEn.units };
const units = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const AMOUNT = new RegExp(`^(\\d+(?:[ \\u00A0]\\d{3})*(?:[.,]\\d+)?) ?(?:(${units})\\.?)? ?([a-z]{3})?$`, 'i');
/** «1,5млрд», «500 млн EUR», «20000000». */
function amount(text: string): { readonly value: number; readonly currency: string | null } | null {
  const [, digits, unit, code] = AMOUNT.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const power = unit === undefined ? 0 : UNITS[unit.toLowerCase()];
  const value = Number(`${digits.replace(/[ \u00A0]/g, '').replace(',', '.')}e${power}`);
  return { value, currency: code?.toUpperCase() ?? null };
}

type Comparison = '>' | '>=' | '<' | '<=' | '=';
const COMPARED = /^(>=|<=|>|<|=|≥|≤)?(.+)$/s;
const SIGNS: Readonly<Record<string, Comparison>> = { '≥': '>=', '≤': '<=' };

/** Is any value between the two ends so? A missing end is open. */
function compares(low: number, high: number, sign: Comparison, value: number): boolean {
  if (sign === '>') return low > value;
  if (sign === '>=') return low >= value;
  if (sign === '<') return high < value;
  if (sign === '<=') return high <= value;
  return low <= value && value <= high;
}

const compared = (text: string): readonly [Comparison, string] => {
  const [, sign = '=', rest = ''] = COMPARED.exec(text) ?? [];
  return [SIGNS[sign] ?? (sign as Comparison), rest];
};

/** `5..10` has two ends, anything else one. */
function endsOf(value: string): readonly (readonly [Comparison, string])[] {
  const [from = '', to] = value.split('..');
  if (to === undefined) return [compared(value)];
  return [
    ['>=', from],
    ['<=', to],
  ];
}

/** «300 млн крон (40 млн євро)» is said in crowns; a conversion that stands alone is what is said. */
function reported({ amounts = [] }: NoteRecord): readonly RecordAmount[] {
  const said = amounts.filter(({ basis }) => basis !== 'conversion');
  return said.length > 0 ? said : amounts;
}

/** `>1млрд`, `<=500млн EUR`, `5млн..10млн`. */
const sum: Reader = (value) => {
  const tests = endsOf(value).map(([sign, text]) => ({
    sign,
    than: amount(text),
  }));
  if (tests.some(({ than }) => than === null)) return null;
  return ({ record }) =>
    reported(record).some(({ min, max, currency }) =>
      tests.every(
        ({ sign, than }) =>
          than !== null &&
          (than.currency === null || than.currency === currency) &&
          (min !== null || max !== null) &&
          compares(min ?? 0, max ?? Number.POSITIVE_INFINITY, sign, than.value),
      ),
    );
};

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const last = (date: string): string => `${date}${'-99-99'.slice(0, 10 - date.length)}`;
/** `<2026`, `2026-03`, `>=2025-09-01`, `2025..2026`: dates of the calendar, compared as far as both go. */
const dated =
  (span: (row: Row) => { readonly from: string | null; readonly to: string | null } | null): Reader =>
  (value) => {
    const ends = endsOf(value);
    if (ends.some(([, date]) => !DATE.test(date))) return null;
    return (row) => {
      const own = span(row);
      const first = own?.from ?? own?.to;
      const final = own?.to ?? own?.from;
      if (!first || !final) return false;
      return ends.every(([sign, date]) => {
        if (sign === '<') return last(final) < date;
        if (sign === '<=') return last(final) <= last(date);
        if (sign === '>') return first > last(date);
        if (sign === '>=') return first >= date;
        return first <= last(date) && last(final) >= date;
      });
    };
  };

const STATES: Readonly<Record<FilterState, Test>> = {
  counted: ({ record }) => counts(record),
  uncounted: ({ record }) => !counts(record),
  unreviewed: ({ record }) => record.review === 'auto',
  reviewed: ({ record }) => record.review !== 'auto',
  accepted: ({ record }) => record.review === 'accepted',
  edited: ({ record }) => record.review === 'edited',
  rejected: ({ record }) => record.review === 'rejected',
  kept: ({ kept }) => kept,
  lost: ({ lost }) => lost,
  overdue: (row, context) => context.isOverdue(row),
  conflict: (row, context) => context.isConflict(row),
  domestic: ({ record }) => record.domestic === true,
  conditional: ({ record }) => (record.conditions?.length ?? 0) > 0,
  joint: ({ record }) => record.joint === true,
};

/** Every name in either language → what it names. */
const named = <K extends string>(...tables: readonly Readonly<Record<K, string>>[]): ReadonlyMap<string, K> =>
  new Map(
    tables.flatMap((table) =>
      (Object.entries(table) as [K, string][]).flatMap(([key, names]) =>
        names.split(' ').map((name) => [name, key] as const),
      ),
    ),
  );
const STATE_NAMES = named(filterEn.states, filterUk.states);

const is: Reader = (value) => {
  const state = STATE_NAMES.get(value.replace(/[- ]/g, ''));
  return state === undefined ? null : STATES[state];
};

const says =
  (...texts: readonly ((row: Row) => string | null | undefined)[]): Reader =>
  (value) =>
  (row) =>
    texts.some((text) => holds(text(row) ?? '', value));

const evidence = ({ record }: Row): string => record.evidence.exact;
const giver = party(({ by }) => by);
const recipient = party((record) => record.for);
const asker = party(({ requester }) => requester);
const speaker = party((record) => (record.speaker === undefined ? [] : [record.speaker]));
const programme = labelled('programme', (record) => record.programme);
const quote = says(evidence);

/** A bare word looks for people, bodies and states, for programmes, and in the sentence and the title. */
const anything: Reader = (value) => {
  const tests = [giver, recipient, asker, speaker, programme, quote, says(({ note }) => note.title)].map((reader) =>
    reader(value),
  );
  return (row, context) => tests.some((test) => test?.(row, context));
};

const READERS: Readonly<Record<FilterKey, Reader>> = {
  who: giver,
  to: recipient,
  asks: asker,
  speaker,
  sum,
  currency:
    (value) =>
    ({ record }) =>
      reported(record).some(({ currency }) => currency?.toLowerCase() === value),
  due: dated(({ record }) => record.due ?? null),
  date: dated(({ note }) => (note.meta.date === null ? null : { from: note.meta.date, to: note.meta.date })),
  act: labelled('act', ({ act }) => act),
  stage: labelled('stage', ({ stage }) => stage),
  theme: labelled('theme', ({ theme }) => theme),
  programme,
  is,
  text: quote,
  note: says(
    ({ note }) => note.title,
    ({ note }) => decoded(note.uri),
  ),
  outlet: says(({ note }) => note.meta.outlet),
};
const KEY_NAMES = named(filterEn.keys, filterUk.keys);

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // a lone «%» in a name: as it stands
    return uri;
  }
}

/** `-who:"Велика Британія",US`: a token is parted by spaces, but not inside quotes; a space may follow a colon or a sign of comparison. */
const TOKEN = /(-)?(?:([\p{L}]+):\s*)?((?:"[^"]*"?|«[^»]*»?|[^\s"«])+)/gu;
const values = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]*)"?|«([^»]*)»?|([^,"«]+)/g)]
    .map(([, a, b, c]) => a ?? b ?? c ?? '')
    .filter((part) => part.trim() !== '');

export function parseFilter(text: string): Filter {
  const tests: Test[] = [];
  const problems: FilterProblem[] = [];
  let asksRejected = false;
  let asksWhole = false;
  for (const match of text.matchAll(TOKEN)) {
    const [token, minus, key, value = ''] = match;
    const span = { start: match.index, end: match.index + token.length, text: token };
    const name = key === undefined ? undefined : KEY_NAMES.get(key.toLocaleLowerCase('uk'));
    const reader = name === undefined ? anything : READERS[name];
    if (key !== undefined && name === undefined) {
      problems.push({ ...span, code: 'filter.key' });
      continue;
    }
    // «5,5млрд» is one number
    const parts = reader === sum ? [value.replaceAll('"', '')] : values(value);
    const read = parts.map((part) => reader(reader === sum ? part : plain(part)));
    const good = read.filter((test) => test !== null);
    if (good.length < read.length || read.length === 0) problems.push({ ...span, code: 'filter.value' });
    if (good.length === 0) continue;
    const any: Test = (row, context) => good.some((test) => test(row, context));
    asksWhole ||= reader === is && (read.includes(STATES.overdue) || read.includes(STATES.conflict));
    asksRejected ||= !minus && reader === is && read.includes(STATES.rejected);
    tests.push(minus ? (row, context) => !any(row, context) : any);
  }
  return {
    matches: (row, context) => tests.every((test) => test(row, context)),
    problems,
    asksRejected,
    asksWhole,
    isEmpty: tests.length === 0,
  };
}
