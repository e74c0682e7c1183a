/** What may stand in the `poruka:` block, as plain shapes: what the editor completes and explains there, and as JSON Schema for others. */
import { KEPT_KINDS, MENTION_REVIEWS, REVIEWS } from '../model/note.ts';
import { ACTS, REASONS, STAGES } from '../model/statement.ts';

export type Shape =
  | { readonly kind: 'text' | 'number' | 'boolean' | 'party' }
  /** One of a few words; `group` names them for people (`act.pledge`). */
  | { readonly kind: 'choice'; readonly group: string; readonly values: readonly string[]; readonly open?: true }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'keys'; readonly keys: Keys };
export type Keys = Readonly<Record<string, Shape>>;

const text: Shape = { kind: 'text' };
const number: Shape = { kind: 'number' };
const truth: Shape = { kind: 'boolean' };
const party: Shape = { kind: 'party' };
const parties: Shape = { kind: 'list', of: party };
const keys = (entries: Keys): Shape => ({ kind: 'keys', keys: entries });
const rows = (entries: Keys): Shape => ({ kind: 'list', of: keys(entries) });
const choice = (group: string, values: readonly string[]): Shape => ({ kind: 'choice', group, values });
/** Others are read too: the words that we write. */
const usually = (group: string, values: readonly string[]): Shape => ({ kind: 'choice', group, values, open: true });

const THEMES = [
  'military',
  'financial',
  'humanitarian',
  'security_guarantee',
  'reconstruction',
  'energy',
  'political',
  'sanctions',
  'other',
];
const BASES = ['total', 'increment', 'new_level', 'rate', 'share', 'remaining', 'conversion'];
const CONDITIONS = ['precondition', 'temporal', 'duration', 'reciprocal', 'approval'];
const RELATIONS = ['at', 'by', 'from', 'during', 'every', 'soon'];

export const STATUSES = ['new', 'tagged', 'reviewed'] as const;

const EVIDENCE = keys({ exact: text, prefix: text, suffix: text, start: number, copies: number, gone: truth });

export const RECORD: Keys = {
  id: text,
  act: choice('act', ACTS),
  stage: choice('stage', STAGES),
  polarity: choice('polarity', ['neg']),
  by: parties,
  for: parties,
  requester: parties,
  addressee: parties,
  supplier: parties,
  joint: truth,
  theme: usually('theme', THEMES),
  instrument: text,
  programme: text,
  items: rows({ item: text, qty: number, unit: text }),
  amounts: rows({
    min: number,
    max: number,
    currency: text,
    approx: truth,
    basis: usually('basis', BASES),
    per: text,
    raw: text,
  }),
  conditions: rows({ text, type: usually('condition', CONDITIONS) }),
  due: keys({ text, relation: usually('relation', RELATIONS), from: text, to: text }),
  period: keys({ from: text, to: text }),
  fulfilment: rows({ qty: number, min: number, max: number, status: text }),
  of: keys({ act: choice('act', ACTS), by: parties }),
  speaker: party,
  attribution: text,
  counted: truth,
  domestic: truth,
  reason: usually('reason', REASONS),
  sameAs: text,
  partOf: text,
  commitment: text,
  apart: truth,
  evidence: EVIDENCE,
  review: choice('review', REVIEWS),
  decided: keys({ by: text, on: text }),
  generator: keys({ version: text, lexicon: text }),
};

export const MENTION: Keys = {
  id: text,
  kind: choice('kind', KEPT_KINDS),
  entity: party,
  name: text,
  amount: keys({ min: number, max: number, currency: text, approx: truth, per: text }),
  scope: choice('scope', ['note']),
  evidence: EVIDENCE,
  review: choice('review', MENTION_REVIEWS),
  decided: keys({ by: text, on: text }),
};

export const BLOCK: Keys = {
  version: number,
  status: usually('noteStatus', STATUSES),
  records: rows(RECORD),
  mentions: rows(MENTION),
};

/** The shape at a path of keys from the block down: `records`, `amounts`; lists are looked into. */
export function shapeAt(path: readonly string[]): Shape | null {
  let shape: Shape = keys(BLOCK);
  for (const key of path) {
    if (shape.kind === 'list') shape = shape.of;
    if (shape.kind !== 'keys' || !Object.hasOwn(shape.keys, key)) return null;
    shape = shape.keys[key] ?? shape;
  }
  return shape;
}

export const inside = (shape: Shape): Shape => (shape.kind === 'list' ? inside(shape.of) : shape);

type Json = Readonly<Record<string, unknown>>;

/** `meaning`: of a key, by its path («amounts.raw»); '' when nobody has written one. */
function jsonOf(shape: Shape, path: string, meaning: (path: string) => string): Json {
  switch (shape.kind) {
    case 'text':
    case 'party':
      return { type: ['string', 'number', 'null'] };
    case 'number':
      return { type: ['number', 'null'] };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return shape.open ? { type: 'string', examples: shape.values } : { enum: shape.values };
    case 'list':
      return { type: 'array', items: jsonOf(shape.of, path, meaning) };
    case 'keys':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.keys).map(([key, one]) => {
            const at = path === '' ? key : `${path}.${key}`;
            const description = meaning(at);
            return [key, { ...(description && { description }), ...jsonOf(one, at, meaning) }];
          }),
        ),
        // keys of the analyst and of newer versions are kept
        additionalProperties: true,
      };
  }
}

/** The file that ships: media/record.schema.json is this, and a test says when it is stale. */
export function blockJsonSchema(meaning: (path: string) => string): Json {
  const block = jsonOf(keys(BLOCK), '', meaning) as { readonly properties: Readonly<Record<string, Json>> };
  const { records = {}, mentions = {} } = block.properties;
  const needs = (list: Json, key: string): Json => ({ ...list, items: { ...(list.items as Json), required: [key] } });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The poruka: block of a note, version 1',
    ...block,
    properties: {
      ...block.properties,
      version: { const: 1 },
      records: needs(records, 'act'),
      mentions: needs(mentions, 'kind'),
    },
  };
}
