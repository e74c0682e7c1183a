/** Statements → records with anchors, and records ⇄ the plain values of YAML. A value that we cannot read is kept, never dropped. */
import * as v from 'valibot';
import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/document.ts';
import { type NoteRecord, REVIEWS } from '../model/note.ts';
import { ACTS, type Statement, STAGES } from '../model/statement.ts';
import { describe } from './anchor.ts';
import { type Encodes, encodesAll, pairLines, same } from './yaml-text.ts';

const scalar = v.pipe(
  // another tool may have taken "NO" for a truth value and 2026 for a number
  v.union([v.string(), v.number(), v.literal(false)]),
  v.transform((value) => (value === false ? 'NO' : String(value))),
);
const ids = v.pipe(
  v.union([v.array(scalar), scalar]),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);
const nullable = <T extends v.GenericSchema>(schema: T): v.OptionalSchema<v.NullableSchema<T, null>, null> =>
  v.optional(v.nullable(schema, null), null);
const amount = nullable(v.number());
const text = v.optional(scalar, '');

/** A list is no object: «evidence: [a, b]» is not read as one with the keys 0 and 1. */
const object = <const T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.looseObject(entries),
  );

/** One entry a key, in the order in which they are written. Objects are loose: keys of ours or of others that we do not know stay. */
const FIELDS = {
  act: v.picklist(ACTS),
  stage: v.picklist(STAGES),
  polarity: v.literal('neg'),
  by: ids,
  for: ids,
  requester: ids,
  addressee: ids,
  supplier: ids,
  joint: v.boolean(),
  theme: scalar,
  instrument: scalar,
  programme: scalar,
  items: v.array(object({ item: text, qty: amount, unit: nullable(scalar) })),
  amounts: v.array(
    object({
      min: amount,
      max: amount,
      currency: nullable(scalar),
      approx: v.optional(v.boolean()),
      cumulative: v.optional(v.literal(true)),
      basis: v.optional(scalar, 'total'),
      per: v.optional(scalar),
      raw: text,
    }),
  ),
  conditions: v.array(object({ text, type: v.optional(scalar, 'precondition') })),
  due: object({ text, relation: v.optional(scalar, 'by'), from: nullable(scalar), to: nullable(scalar) }),
  period: object({ from: nullable(scalar), to: nullable(scalar) }),
  fulfilment: v.array(object({ qty: amount, min: amount, max: amount, status: text })),
  of: object({ act: v.picklist(ACTS), by: v.optional(ids, []) }),
  speaker: scalar,
  attribution: scalar,
  counted: v.boolean(),
  domestic: v.boolean(),
  reason: scalar,
  sameAs: scalar,
  partOf: scalar,
  commitment: scalar,
  apart: v.literal(true),
  evidence: v.union([
    object({
      exact: text,
      prefix: text,
      suffix: text,
      start: v.optional(v.pipe(v.number(), v.integer()), 0),
      copies: v.optional(v.number()),
      gone: v.optional(v.literal(true)),
    }),
    v.pipe(
      v.string(),
      v.transform((exact) => ({ exact, prefix: '', suffix: '', start: 0 })),
    ),
  ]),
  review: v.picklist(REVIEWS),
  decided: object({ by: scalar, on: text }),
  generator: object({ version: scalar, lexicon: scalar }),
} as const;

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** What a record is without a word about it: a person wrote it, and it quotes nothing. */
const UNSAID = { review: 'edited', evidence: { exact: '', prefix: '', suffix: '', start: 0 } } as const;

/** The record as the file holds it: every key with something in it, ours in their order, then the others. */
export function plain(record: NoteRecord): Plain {
  const out: Record<string, unknown> = { id: record.id };
  const values: Plain = { ...record };
  for (const key of Object.keys(FIELDS)) if (!isEmpty(values[key])) out[key] = values[key];
  const { extra = {}, review, evidence } = record;
  for (const [key, value] of Object.entries(extra)) if (!Object.hasOwn(out, key)) out[key] = value;
  // where the file has something that we cannot read, what reading put in its place is nobody's word
  if (Object.hasOwn(extra, 'review') && review === UNSAID.review) out.review = extra.review;
  if (Object.hasOwn(extra, 'evidence') && same(evidence, UNSAID.evidence)) out.evidence = extra.evidence;
  return out;
}

export interface ReadRecord {
  readonly record: NoteRecord;
  /** Keys whose value could not be read; they stand in `extra`. */
  readonly unread: readonly string[];
}

/** Written by hand, a record may have nothing but its act: what is not said is empty, and a person said the rest. */
export function readRecord(value: unknown): ReadRecord | null {
  if (!isPlain(value) || !v.is(FIELDS.act, value.act)) return null;
  const out: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  const unread: string[] = [];
  for (const [key, raw] of Object.entries(value)) {
    if (key === 'id') continue;
    const schema = Object.hasOwn(FIELDS, key) ? FIELDS[key as keyof typeof FIELDS] : null;
    const read = schema ? v.safeParse(schema, raw) : null;
    if (read?.success) {
      if (!isEmpty(read.output)) out[key] = read.output;
    } else {
      extra[key] = raw;
      // an empty key says nothing and is no mistake
      if (schema && raw !== null) unread.push(key);
    }
  }
  const id = v.safeParse(scalar, value.id);
  const record = {
    ...UNSAID,
    ...out,
    id: id.success ? id.output : '',
    ...(Object.keys(extra).length > 0 && { extra }),
  };
  // every key was read by its own schema above
  return { record: record as unknown as NoteRecord, unread };
}

export const sameRecord = (a: NoteRecord, b: NoteRecord): boolean => same(plain(a), plain(b));

/** The lines of one record, its dash at `indent`. */
export function recordLines(record: NoteRecord, indent: string, encodes: Encodes = encodesAll): string[] {
  const lines = Object.entries(plain(record)).flatMap(([key, value]) => pairLines(key, value, indent + '  ', encodes));
  return lines.map((line, i) => (i === 0 ? indent + '- ' + line.trimStart() : line));
}

/** R02 taken → the next number after all that are: R07. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (id && !taken.has(id)) return id;
  const stem = /^(.*?)\d*$/.exec(id)?.[1] || 'R';
  const numbers = [...taken].filter((other) => other.startsWith(stem)).map((other) => other.slice(stem.length));
  const last = Math.max(0, ...numbers.filter((rest) => /^\d{1,9}$/.test(rest)).map(Number));
  return stem + String(last + 1).padStart(2, '0');
}

/** A quote longer than this is no longer one statement's evidence but a stretch of the article. */
const LONGEST = 600;

/** One quote a record: from the first piece of evidence to the last when they stand together, else the longest piece. */
function quoteOf(evidence: readonly Span[], whole: string): Span {
  const start = Math.min(...evidence.map((piece) => piece.start));
  const end = Math.max(...evidence.map((piece) => piece.end));
  if (evidence.length > 0 && end - start <= LONGEST && !/\n[ \t\r]*\n/.test(whole.slice(start, end)))
    return { start, end };
  const [longest] = [...evidence].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest ?? { start: 0, end: 0 };
}

const isApprox = ({ mentions }: Analysis, at: number | null): boolean => {
  const mention = at === null ? undefined : mentions[at];
  return mention?.kind === 'money' && mention.approx;
};

function recordOf(statement: Statement, analysis: Analysis, whole: string): NoteRecord {
  const given: Plain = {
    stage: statement.stage,
    polarity: statement.polarity === 'neg' ? 'neg' : null,
    by: statement.by,
    for: statement.for,
    requester: statement.requester,
    addressee: statement.addressee,
    supplier: statement.supplier,
    joint: statement.joint || null,
    theme: statement.theme,
    instrument: statement.instrument,
    programme: statement.programme,
    items: statement.items,
    amounts: statement.amounts.map(({ mention, min, max, currency, basis, per, cumulative }) => ({
      min,
      max,
      currency,
      ...(isApprox(analysis, mention) && { approx: true }),
      ...(cumulative && { cumulative }),
      basis,
      ...(per !== null && { per }),
      raw: (mention !== null && analysis.mentions[mention]?.text) || '',
    })),
    conditions: statement.conditions,
    due: statement.due,
    period: statement.period,
    fulfilment: statement.fulfilment,
    of: statement.of,
    speaker: statement.speaker,
    attribution: statement.attribution,
    counted: statement.counted || null,
    domestic: statement.domestic || null,
    reason: statement.reason,
    sameAs: statement.sameAs,
    partOf: statement.partOf,
  };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && !isEmpty(value)));
  const { id, act } = statement;
  return { id, act, ...said, evidence: describe(whole, quoteOf(statement.evidence, whole)), review: 'auto' };
}

/** Each statement as a record with its anchor; review `auto`. */
export const recordsOf = (analysis: Analysis, whole: string): readonly NoteRecord[] =>
  analysis.statements.map((statement) => recordOf(statement, analysis, whole));
