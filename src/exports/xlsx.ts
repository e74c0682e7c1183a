/**
 * Notes → a workbook (XLSX) with typed cells: commitments as in the CSV, their statements, and what the texts name: mentions, money,
 * actors. A cell of text is a string whatever it begins with, so nothing in it is run. Rows and cells are held until the end, no note.
 */
import writeWorkbook, { type CellObject, type Cell as SheetCell, type Sheet } from 'write-excel-file/universal';
import type { Entity } from '../model/entity.ts';
import { isState } from '../model/ids.ts';
import type { Mention, MoneyMention } from '../model/mention.ts';
import type { Commitment, Stated } from '../register/commitments.ts';
import { bareRows, type Row } from '../register/index.ts';
import { exact } from '../views/money.ts';
import { nameOfParty } from '../views/names.ts';
import {
  type Cell,
  type Column,
  COLUMNS,
  chosen,
  giversOf,
  idOf as placeOf,
  linesOf,
  originOf,
  QUOTED,
  receiversOf,
  WHERE,
} from './commitments.ts';
import { lines } from './csv.ts';
import type { ExportOptions, Notes, Table, Tagged } from './formats.ts';
import { idOf } from '../model/mention.ts';
import { put } from '../model/sorted.ts';
import { dateOf, pathOf, reviewOf, shownRows } from './rows.ts';
import type { Packed } from './zip.ts';
import { legal } from '../views/xml.ts';

/** What Excel takes: rows of a sheet, the names of its columns included, and characters of a cell. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
/** A sheet is one piece of memory until it is packed: of thousands of notes, mentions are too many. */
const MOST_MENTIONS = 200_000;

interface Found<T> {
  readonly note: Tagged;
  readonly mention: T;
  /** Ids of the statements whose sum it is. */
  readonly statements: readonly string[];
}

const place: readonly Column<Found<Mention>>[] = [
  { name: 'note', width: 30, cell: ({ note }, options) => pathOf(note, options) },
  { name: 'title', width: 40, cell: ({ note }) => note.title },
  { name: 'date', kind: 'date', cell: ({ note }) => dateOf(note) },
  { name: 'text', width: 30, cell: ({ mention }) => mention.text },
];
const span: readonly Column<Found<Mention>>[] = [
  { name: 'nested', cell: ({ mention }) => mention.nested },
  { name: 'start', cell: ({ mention }) => mention.start },
  { name: 'end', cell: ({ mention }) => mention.end },
  { name: 'rule', width: 20, cell: ({ mention }) => mention.rule },
];

function nameOf({ mention, note }: Found<Mention>, { words, known }: ExportOptions): string | null {
  if (mention.kind === 'country') return nameOfParty(mention.iso, note.analysis, words, known);
  return 'name' in mention ? mention.name : null;
}

const MENTIONS: readonly Column<Found<Mention>>[] = [
  ...place,
  { name: 'kind', cell: ({ mention }) => mention.kind },
  {
    name: 'type',
    cell: ({ mention }) =>
      mention.kind === 'actor' ? mention.type : mention.kind === 'country' ? mention.form : undefined,
  },
  { name: 'id', width: 24, cell: ({ mention }) => idOf(mention) },
  { name: 'name', width: 30, cell: nameOf },
  {
    name: 'candidates',
    cell: ({ mention }) => (mention.kind === 'actor' ? mention.candidates.join('; ') : undefined),
  },
  { name: 'from', kind: 'date', cell: ({ mention }) => (mention.kind === 'date' ? mention.from : undefined) },
  { name: 'to', kind: 'date', cell: ({ mention }) => (mention.kind === 'date' ? mention.to : undefined) },
  { name: 'relation', cell: ({ mention }) => (mention.kind === 'date' ? mention.relation : undefined) },
  ...span,
];

const MONEY: readonly Column<Found<MoneyMention>>[] = [
  ...place,
  { name: 'min', kind: 'money', width: 18, cell: ({ mention }) => mention.min },
  { name: 'max', kind: 'money', width: 18, cell: ({ mention }) => mention.max },
  { name: 'approx', cell: ({ mention }) => mention.approx },
  { name: 'currency', cell: ({ mention }) => mention.currency },
  { name: 'currency_source', cell: ({ mention }) => mention.currencySource },
  { name: 'currencies', cell: ({ mention }) => mention.currencies.join('; ') },
  { name: 'per', cell: ({ mention }) => mention.per },
  { name: 'per_unit', cell: ({ mention }) => mention.perUnit },
  { name: 'conversion', cell: ({ mention }) => mention.conversion },
  { name: 'statements', cell: ({ statements }) => statements.join('; ') },
  ...span,
];

/** What each note says of a commitment. No figure here is one to add up: that is what the first sheet is for. */
interface Said extends Stated {
  readonly commitment: Commitment;
}
const STATEMENTS: readonly Column<Said>[] = [
  { name: 'commitment', width: 30, cell: ({ commitment }, options) => placeOf(originOf(commitment), options) },
  { name: 'role', cell: ({ role }) => role },
  { name: 'why', width: 14, cell: ({ why }) => why },
  ...WHERE,
  { name: 'stage', width: 12, cell: ({ row }) => row.record.stage },
  { name: 'by', cell: ({ row }) => row.record.by?.join('; ') },
  { name: 'for', cell: ({ row }) => row.record.for?.join('; ') },
  {
    name: 'amounts',
    width: 30,
    cell: ({ row }, { words }) =>
      row.record.amounts?.map((amount) => `${exact(amount, words)} (${amount.basis})`).join('; '),
  },
  { name: 'reason', width: 24, cell: ({ row }) => row.record.reason },
  { name: 'review', width: 12, cell: ({ row }) => reviewOf(row) },
  { name: 'needs_review', cell: ({ row }) => row.lost },
  ...QUOTED,
];

interface Actor {
  readonly id: string;
  readonly type: Entity['type'];
  readonly name: string;
  readonly country: string | null;
  notes: number;
  mentions: number;
  gives: number;
  gets: number;
}

/** One row a party over all notes; `gives` and `gets` are commitments, each once however many notes tell of it. */
const ACTORS: readonly Column<Actor>[] = [
  { name: 'id', width: 30, cell: ({ id }) => id },
  { name: 'name', width: 30, cell: ({ name }) => name },
  { name: 'type', cell: ({ type }) => type },
  { name: 'country', cell: ({ country }) => country },
  { name: 'notes', cell: ({ notes }) => notes },
  { name: 'mentions', cell: ({ mentions }) => mentions },
  { name: 'gives', cell: ({ gives }) => gives },
  { name: 'gets', cell: ({ gets }) => gets },
];

/** Whole days are dates of the sheet; «2026», «2026-Q1» and days that the calendar lacks stay text. */
function day(text: string): Date | null {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : null;
}

/** Each text once and by itself: a piece of a note's text would keep all of it in memory. */
function pool(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own: string = JSON.parse(JSON.stringify(text));
    texts.set(own, own);
    return own;
  };
}

const figure = (value: number): CellObject => ({
  type: Number,
  value,
  format: Number.isInteger(value) ? '#,##0' : '#,##0.00',
});

/** Text, figures and truth values by themselves are of their type. */
function typed(cell: Cell, kind: Column<never>['kind'], kept: (text: string) => string): SheetCell {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return kind === 'money' ? figure(cell) : cell;
  if (typeof cell === 'boolean') return cell;
  return (kind === 'date' ? day(cell) : null) ?? kept(legal(cell).slice(0, MOST_CHARACTERS));
}

const head = (name: string): CellObject => ({ type: String, value: name, fontWeight: 'bold' });

/** Rows of one sheet, as they come; where there are too many, the last row says how many are left out. */
function table<T>(
  name: string,
  columns: readonly Column<T>[],
  options: ExportOptions,
  kept: (text: string) => string,
  most = MOST_ROWS,
) {
  const rows: SheetCell[][] = [columns.map((column) => head(column.name))];
  let left = 0;
  return {
    add(item: T): void {
      if (rows.length < most - 1) rows.push(columns.map(({ cell, kind }) => typed(cell(item, options), kind, kept)));
      else left += 1;
    },
    sheet: (): Sheet<never> => ({
      sheet: name,
      data: left > 0 ? [...rows, [options.words.t('export.xlsx.left', { n: options.words.number(left) })]] : rows,
      dateFormat: 'yyyy-mm-dd',
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: column.width ?? (column.kind === 'date' ? 12 : 10) })),
    }),
  };
}

function usesOf({ analysis }: Tagged): ReadonlyMap<number, readonly string[]> {
  const uses = new Map<number, string[]>();
  for (const { id, amounts } of analysis?.statements ?? [])
    for (const { mention } of amounts) if (mention !== null) put(uses, mention, id);
  return uses;
}

/** The party as the first note that names it has it. */
function actorIn(actors: Map<string, Actor>, { analysis }: Tagged, { words, known }: ExportOptions) {
  const entities = new Map((analysis?.entities ?? []).map((entity) => [entity.id, entity]));
  return (id: string): Actor => {
    const { type, country } = entities.get(id) ?? { type: isState(id) ? 'country' : 'org', country: null };
    const name = nameOfParty(id, analysis, words, known);
    const one = actors.get(id) ?? { id, type, name, country, notes: 0, mentions: 0, gives: 0, gets: 0 };
    actors.set(id, one);
    return one;
  };
}

function countMentions(actors: Map<string, Actor>, note: Tagged, options: ExportOptions): void {
  const actor = actorIn(actors, note, options);
  for (const { id, mentions } of note.analysis?.entities ?? []) {
    const one = actor(id);
    one.notes += 1;
    one.mentions += mentions.length;
  }
}

function countCommitments(actors: Map<string, Actor>, commitment: Commitment, options: ExportOptions): void {
  const actor = actorIn(actors, commitment.lead.note, options);
  for (const id of giversOf(commitment)) actor(id).gives += 1;
  for (const id of receiversOf(commitment)) actor(id).gets += 1;
}

/** What stands at the head of each sheet. */
export const SHEETS: readonly Table[] = Object.entries({
  commitments: COLUMNS,
  statements: STATEMENTS,
  mentions: MENTIONS,
  money: MONEY,
  actors: ACTORS,
}).map(([name, columns]) => ({ name, columns: columns.map((column) => column.name) }));

async function sheetsOf(notes: Notes, options: ExportOptions, most: number): Promise<readonly Sheet<never>[]> {
  const kept = pool();
  const commitments = table('commitments', COLUMNS, options, kept);
  const statements = table('statements', STATEMENTS, options, kept);
  const mentions = table('mentions', MENTIONS, options, kept, most);
  const money = table('money', MONEY, options, kept, most);
  const parties = table('actors', ACTORS, options, kept);
  const actors = new Map<string, Actor>();
  const rows: Row[] = [];
  for await (const note of notes) {
    rows.push(...bareRows(note, shownRows(note, options)));
    const uses = usesOf(note);
    for (const [i, mention] of (note.analysis?.mentions ?? []).entries()) {
      const found = { note, statements: uses.get(i) ?? [] };
      if (mention.kind === 'money') money.add({ ...found, mention });
      else mentions.add({ ...found, mention });
    }
    countMentions(actors, note, options);
  }
  for (const commitment of chosen(rows, options)) {
    for (const line of linesOf(commitment)) commitments.add(line);
    for (const stated of commitment.statements) statements.add({ ...stated, commitment });
    countCommitments(actors, commitment, options);
  }
  for (const actor of [...actors.values()].sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1)))
    parties.add(actor);
  return [commitments, statements, mentions, money, parties].map(({ sheet }) => sheet());
}

const plainCell = (cell: SheetCell): Cell => {
  const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value as Cell);
};

/** Each sheet as CSV, to be looked at. */
export async function* xlsxSheets(notes: Notes, options: ExportOptions): AsyncGenerator<Packed> {
  for (const { sheet, data } of await sheetsOf(notes, options, MOST_MENTIONS))
    yield {
      name: `${sheet}.csv`,
      text: lines(
        (data as SheetCell[][]).map((row) => row.map(plainCell)),
        ',',
      ),
    };
}

export async function* xlsx(
  notes: Notes,
  options: ExportOptions,
  most = MOST_MENTIONS,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const sheets = await sheetsOf(notes, options, most);
  const file = await writeWorkbook([...sheets]).toBlob();
  yield new Uint8Array(await file.arrayBuffer());
}
