/**
 * A note that was read → its entry in the index, and back: what the register, the tree and the exports ask of a note, as plain values
 * without text and analysis, so that ten thousand fit into memory and into a file. What only an open note shows is left out: where the
 * mentions are, and which words filled which role.
 */
import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { MoneyMention } from '../model/mention.ts';
import type { KeptMention, NoteMeta, NoteRecord } from '../model/note.ts';
import type { Amount, Statement } from '../model/statement.ts';
import { namesOf } from '../register/named.ts';
import { keptRowsOf, type NoteView, partiesOf, type Row, rowsOf } from '../register/index.ts';

/** What the statement says beyond its record; a key that is absent is as `likeRecord` makes it. */
type Beyond = Partial<Statement>;

interface EntryRow {
  readonly record: NoteRecord;
  /** Start and end in the text of the note. */
  readonly span?: readonly [number, number];
  readonly lost?: boolean;
  readonly otherwise?: boolean;
  /** Of a lost one: where it may be. */
  readonly maybe?: Row['candidates'];
  /** It stands in the note. */
  readonly kept?: boolean;
  /** Absent: the record is the person's own. */
  readonly found?: Beyond;
}

export interface Entry {
  readonly title: string;
  readonly meta: NoteMeta;
  readonly date: string | null;
  /** As the note keeps them. */
  readonly kept: readonly EntryRow[];
  /** Actors, states and sums on which a person has decided; absent when there are none. */
  readonly mentions?: readonly KeptMention[];
  /** A number stands for the row with this index in `kept`, of which there is nothing new to say. */
  readonly rows: readonly (EntryRow | number)[];
  /** Who is named how often, as `namedIn` reads it; absent: nobody. */
  readonly named?: string;
  /** Who the text names otherwise than the lexicon does, or whom it alone names. */
  readonly names: readonly Pick<Entity, 'id' | 'type' | 'name'>[];
  /** Sums that `found` points to. */
  readonly money: readonly MoneyMention[];
}

const NONE: readonly never[] = [];
/** An amount whose mention says no more than the record. */
const PLAIN = -1;

/** The statement as its record tells it. */
const likeRecord = (record: NoteRecord): Statement => ({
  id: record.id,
  act: record.act,
  stage: record.stage ?? null,
  polarity: record.polarity ?? 'pos',
  by: record.by ?? NONE,
  for: record.for ?? NONE,
  requester: record.requester ?? NONE,
  addressee: record.addressee ?? NONE,
  supplier: record.supplier ?? NONE,
  candidates: NONE,
  joint: record.joint ?? false,
  theme: (record.theme ?? null) as Statement['theme'],
  instrument: (record.instrument ?? null) as Statement['instrument'],
  programme: record.programme ?? null,
  items: record.items ?? NONE,
  amounts: (record.amounts ?? NONE).map(({ min, max, currency, basis, per, cumulative }) => ({
    mention: PLAIN,
    min,
    max,
    currency,
    basis,
    per: per ?? null,
    ...(cumulative && { cumulative }),
  })),
  conditions: record.conditions ?? NONE,
  due: record.due ?? null,
  period: record.period ?? null,
  fulfilment: record.fulfilment ?? NONE,
  of: record.of ?? null,
  speaker: record.speaker ?? null,
  attribution: (record.attribution ?? null) as Statement['attribution'],
  chain: NONE,
  certainty: {},
  counted: record.counted ?? false,
  domestic: record.domestic ?? false,
  reason: (record.reason ?? 'not.act') as Statement['reason'],
  sameAs: record.sameAs ?? null,
  partOf: record.partOf ?? null,
  evidence: NONE,
  rule: '',
  parts: NONE,
});

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The sums of one note that say more than the record does, each once. */
function collectMoney(analysis: Analysis) {
  const money: MoneyMention[] = [];
  const places = new Map<MoneyMention, number>();
  const kept = (amount: Amount): Amount => {
    const mention = amount.mention === null ? null : analysis.mentions[amount.mention];
    if (mention === null) return amount;
    if (mention?.kind !== 'money' || (mention.per === null && mention.perUnit === null && !mention.approx))
      return { ...amount, mention: PLAIN };
    const at = places.get(mention) ?? money.push(mention) - 1;
    places.set(mention, at);
    return { ...amount, mention: at };
  };
  return { money, kept };
}

function beyond(statement: Statement, record: NoteRecord, amounts: readonly Amount[]): Beyond {
  const known = likeRecord(record);
  const whole: Statement = { ...statement, amounts, evidence: NONE, parts: NONE };
  const keys = Object.keys(known) as (keyof Statement)[];
  const told = keys.filter((key) => !same(whole[key], known[key])).map((key) => [key, whole[key]] as const);
  // why it is this act, and which of several it is, no record says
  const { because, turn } = statement;
  return { ...Object.fromEntries(told), ...(because && { because }), ...(turn && { turn }) };
}

/** null: the note keeps nothing and names nobody. `known` is what the lexicon calls an id. */
export function entryOf(view: NoteView, known: (id: string) => string | null): Entry | null {
  const { analysis, title, meta, mentions = NONE } = view;
  const [all, kept] = [rowsOf(view), keptRowsOf(view)];
  const named = analysis ? namesOf(analysis) : '';
  if (!analysis || (all.length + kept.length + mentions.length === 0 && named === '')) return null;
  const { money, kept: keptAmount } = collectMoney(analysis);
  const asEntry = ({ record, statement, span, lost, otherwise, kept, candidates }: Row): EntryRow => ({
    record,
    ...(span && { span: [span.start, span.end] as const }),
    ...(lost && { lost }),
    ...(otherwise && { otherwise }),
    ...(candidates.length > 0 && { maybe: candidates }),
    ...(kept && { kept }),
    ...(statement && { found: beyond(statement, record, statement.amounts.map(keptAmount)) }),
  });
  const keptRows = kept.map(asEntry);
  const written = new Map(keptRows.map((row, i) => [JSON.stringify(row), i]));
  const rows = all.map((row) => {
    const made = asEntry(row);
    return (row.kept ? written.get(JSON.stringify(made)) : undefined) ?? made;
  });
  const parties = new Set([...all, ...kept].flatMap(partiesOf));
  const names = analysis.entities.filter(
    ({ id, name, mentions }) => (parties.has(id) || mentions.length > 0) && known(id) !== name,
  );
  return {
    title,
    meta,
    date: analysis.date,
    kept: keptRows,
    ...(mentions.length > 0 && { mentions }),
    rows,
    ...(named !== '' && { named }),
    names: names.map(({ id, type, name }) => ({ id, type, name })),
    money,
  };
}

/**
 * A row that keeps nothing but its entry: tens of thousands are in memory. Its statement is made whenever somebody asks for it, since most rows of
 * a workspace are only counted.
 */
class EntryAsRow implements Row {
  readonly note: NoteView;
  readonly #entry: EntryRow;

  constructor(note: NoteView, entry: EntryRow) {
    this.note = note;
    this.#entry = entry;
  }
  get record(): NoteRecord {
    return this.#entry.record;
  }
  get kept(): boolean {
    return this.#entry.kept ?? false;
  }
  get lost(): boolean {
    return this.#entry.lost ?? false;
  }
  get state(): Row['state'] {
    return this.lost ? 'needs-review' : 'attached';
  }
  get candidates(): Row['candidates'] {
    return this.#entry.maybe ?? NONE;
  }
  get otherwise(): boolean {
    return this.#entry.otherwise ?? false;
  }
  get span(): Span | null {
    const { span } = this.#entry;
    return span ? { start: span[0], end: span[1] } : null;
  }
  get statement(): Statement | null {
    const { found, record } = this.#entry;
    return found ? { ...likeRecord(record), ...found } : null;
  }
}

/** A note as the register takes it. Its analysis has what the rows point to, and its text is empty. */
export function viewOf(uri: string, entry: Entry, generator: Analysis['generator']): NoteView {
  const { title, meta, date, kept, mentions = NONE, rows, names, money, named } = entry;
  const analysis: Analysis = {
    schema: 'poruka/analysis@1',
    generator,
    id: uri,
    date,
    mentions: money,
    entities: names.length === 0 ? NONE : names.map((name) => ({ ...name, mentions: NONE, country: null })),
    quotes: NONE,
    statements: NONE,
  };
  const made: { rows: readonly Row[]; kept: readonly Row[] } = { rows: NONE, kept: NONE };
  const note: NoteView = {
    uri,
    title,
    meta,
    analysis,
    records: kept.length === 0 ? NONE : kept.map(({ record }) => record),
    mentions,
    ...(named !== undefined && { named }),
    text: '',
    ready: made,
  };
  const rowOf = (row: EntryRow): Row => new EntryAsRow(note, row);
  if (kept.length > 0) made.kept = kept.map(rowOf);
  if (rows.length > 0)
    made.rows = rows.map((row) => (typeof row === 'number' ? made.kept[row] : rowOf(row))).filter((row) => !!row);
  return note;
}
