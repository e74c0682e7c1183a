/** Statements → records with anchors, and records ⇄ the plain values of YAML. */
import * as v from 'valibot';
import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/document.ts';
import { type NoteRecord, REVIEWS } from '../model/note.ts';
import { ACTS, type Statement, STAGES } from '../model/statement.ts';
import { describe } from './anchor.ts';
import { anchor, figure, formOf, ids, isEmpty, NOWHERE, nullable, object, type Plain, scalar, text } from './fields.ts';

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
  items: v.array(object({ item: text, qty: figure, unit: nullable(scalar) })),
  amounts: v.array(
    object({
      min: figure,
      max: figure,
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
  fulfilment: v.array(object({ qty: figure, min: figure, max: figure, status: text })),
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
  evidence: anchor,
  review: v.picklist(REVIEWS),
  decided: object({ by: scalar, on: text }),
  generator: object({ version: scalar, lexicon: scalar }),
} as const;

/** A person wrote it, and it quotes nothing, when no word is said of that. */
export const RECORD_FORM = formOf<NoteRecord>(FIELDS, 'act', { review: 'edited', evidence: NOWHERE });

export const { plain, read: readRecord, same: sameRecord } = RECORD_FORM;

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
