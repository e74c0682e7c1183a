/** What `poruka.yaml` may hold: one schema a section, checked by valibot, and the same as JSON Schema for editors that complete and explain keys. */
import * as v from 'valibot';
import { IGNORABLE } from '../model/knowledge.ts';

export const LIMITS = { characters: 2_000_000, rows: 10_000, text: 200, list: 100 } as const;

const described = <T extends v.GenericSchema>(
  schema: T,
  text: string,
): v.SchemaWithPipe<readonly [T, v.DescriptionAction<v.InferOutput<T>, string>]> => v.pipe(schema, v.description(text));

/** One line of text: what a folded scalar breaks is joined again. */
const line = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()),
  v.nonEmpty(),
  v.maxLength(LIMITS.text),
);
const id = v.pipe(line, v.regex(/^(?:[A-Z][A-Z0-9]+|(?:org|person|group):[a-z0-9-]+)$/));
const date = v.pipe(line, v.isoDate());
const lines = v.pipe(v.array(line), v.maxLength(LIMITS.list));

const NAME = 'As written in the nominative.';
const LIKE =
  'Model words for the first words of the name; the words after them never change. Without it the endings decide, and what follows the first noun never changes.';
const ALIASES = 'Other names, in the nominative; abbreviations as they are written.';
const PARTY = 'A state by its ISO code (UA), or an id: NATO, EU, org:…';

const person = v.object({
  name: described(line, `${NAME} The given name first, unless \`family\` says otherwise.`),
  id: v.optional(described(id, 'person:…; made of the name when absent.')),
  family: v.optional(described(line, 'The surname within the name, when it is not its last word.')),
  gender: v.optional(described(v.picklist(['m', 'f']), 'Guessed from the given name when absent.')),
  country: v.optional(described(line, PARTY)),
  office: v.optional(described(line, 'The words by which the text may name this person.')),
  aliases: v.optional(described(lines, `${ALIASES} A surname alone stands here if it always means this person.`)),
});

const organization = v.object({
  name: described(line, NAME),
  id: v.optional(described(id, 'org:…; made of the name when absent.')),
  type: v.optional(described(v.picklist(['org', 'intl_org', 'media', 'group']), 'org when absent.')),
  country: v.optional(described(line, PARTY)),
  speaksFor: v.optional(described(line, `The party that it speaks and gives for. ${PARTY}`)),
  aliases: v.optional(described(lines, ALIASES)),
  like: v.optional(described(line, LIKE)),
});

const programme = v.object({
  key: described(v.pipe(line, v.regex(/^[A-Z][A-Z0-9_]*$/)), 'Latin capitals, digits and _.'),
  name: described(line, NAME),
  aliases: v.optional(described(lines, ALIASES)),
  beneficiary: v.optional(described(line, `Who gets its money when the text names nobody. ${PARTY}`)),
  like: v.optional(described(line, LIKE)),
});

const holder = v.object({
  office: described(line, 'An office such as defence_minister, or the words that name it in the text.'),
  of: v.optional(described(line, PARTY)),
  person: described(line, 'Name or id of who holds it.'),
  from: v.optional(described(date, 'First day, as 2026-02-01; since always when absent.')),
  to: v.optional(described(date, 'The day of the successor, as 2026-02-01; in office when absent.')),
});

const alias = v.object({
  text: described(line, NAME),
  means: described(line, `What it names. ${PARTY} Or the key of a programme.`),
  like: v.optional(described(line, LIKE)),
});

const ignored = v.object({
  text: described(line, 'The words that are never marked, in the nominative; all their cases are meant.'),
  kind: v.optional(described(v.picklist(IGNORABLE), 'Only as this; as anything when absent.')),
});

/** A section; `main` is the key that a row of nothing but text stands for. */
export const SECTIONS = {
  people: { row: person, main: 'name', text: 'People: found in every case, linked as one.' },
  organizations: { row: organization, main: 'name', text: 'Bodies, outlets and groups.' },
  programmes: { row: programme, main: null, text: 'Programmes and funds.' },
  holders: { row: holder, main: null, text: 'Who holds which office when.' },
  aliases: { row: alias, main: null, text: 'Other words for what is known already.' },
  ignore: { row: ignored, main: 'text', text: 'What is never marked.' },
} as const;
export type Section = keyof typeof SECTIONS;

type Json = Readonly<Record<string, unknown>>;

interface Node {
  readonly type: string;
  readonly pipe?: readonly { readonly type?: string; readonly requirement?: unknown; readonly description?: string }[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly options?: readonly string[];
  readonly wrapped?: Node;
}

/** The rules of a pipe that JSON Schema has words for. */
function limits(node: Node): Json {
  const out: Record<string, unknown> = {};
  for (const step of node.pipe ?? []) {
    // a pipe that begins with another pipe: the limits of that one hold too
    if ('pipe' in step) Object.assign(out, limits(step as Node));
    if (step.type === 'description') out.description = step.description;
    else if (step.type === 'non_empty') out.minLength = 1;
    else if (step.type === 'max_length') out[node.type === 'array' ? 'maxItems' : 'maxLength'] = step.requirement;
    else if (step.type === 'regex' && step.requirement instanceof RegExp) out.pattern = step.requirement.source;
    else if (step.type === 'iso_date') out.format = 'date';
  }
  return out;
}

function jsonOf(node: Node): Json {
  if (node.type === 'optional' && node.wrapped) return jsonOf(node.wrapped);
  if (node.type === 'picklist') return { enum: node.options, ...limits(node) };
  // a list of one may be written without its dash
  if (node.type === 'array' && node.item) {
    const item = jsonOf(node.item);
    const { description, ...more } = limits(node);
    return { description, anyOf: [{ type: 'array', items: item, ...more }, item] };
  }
  if (node.type !== 'object' || !node.entries) return { type: ['string', 'number', 'boolean'], ...limits(node) };
  const entries = Object.entries(node.entries);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([key, value]) => [
        key,
        value.type === 'optional' ? { anyOf: [jsonOf(value), { type: 'null' }] } : jsonOf(value),
      ]),
    ),
    required: entries.filter(([, { type }]) => type !== 'optional').map(([key]) => key),
    additionalProperties: false,
  };
}

/** The file that ships for `yamlValidation`: media/poruka.schema.json is this, and a test says when it is stale. */
export function knowledgeJsonSchema(): Json {
  const sections = Object.entries(SECTIONS).map(([name, { row, main, text }]) => {
    const json = jsonOf(row as unknown as Node);
    const items = main === null ? json : { anyOf: [json, { type: ['string', 'number'], maxLength: LIMITS.text }] };
    return [name, { description: text, type: ['array', 'null'], items, maxItems: LIMITS.rows }] as const;
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'poruka.yaml: your own knowledge',
    type: ['object', 'null'],
    properties: {
      version: { const: 1, description: 'The version of this format: 1.' },
      ...Object.fromEntries(sections),
    },
    additionalProperties: false,
  };
}
