/** One entry of a list in our block ⇄ the plain values of YAML, by a table of its keys. A value that we cannot read is kept, never dropped. */
import * as v from 'valibot';
import { type Encodes, encodesAll, pairLines, same } from './yaml-text.ts';

export const scalar = v.pipe(
  // another tool may have taken "NO" for a truth value and 2026 for a number
  v.union([v.string(), v.number(), v.literal(false)]),
  v.transform((value) => (value === false ? 'NO' : String(value))),
);
export const ids = v.pipe(
  v.union([v.array(scalar), scalar]),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);
export const nullable = <T extends v.GenericSchema>(schema: T): v.OptionalSchema<v.NullableSchema<T, null>, null> =>
  v.optional(v.nullable(schema, null), null);
export const figure = nullable(v.number());
export const text = v.optional(scalar, '');

/** A list is no object: «evidence: [a, b]» is not read as one with the keys 0 and 1. */
export const object = <const T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.looseObject(entries),
  );

/** A quote with what stands round it, or the quote alone. */
export const anchor = v.union([
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
]);
export const NOWHERE = { exact: '', prefix: '', suffix: '', start: 0 } as const;

export type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

export interface Kept {
  readonly id: string;
  /** Keys of the file that are not ours. */
  readonly extra?: Plain;
}

interface Read<T> {
  readonly record: T;
  /** Keys whose value could not be read; they stand in `extra`. */
  readonly unread: readonly string[];
}

/** How the entries of one list of the block are read and written. */
export interface Form<T extends Kept> {
  /** The entry as the file holds it: every key with something in it, ours in their order, then the others. */
  readonly plain: (entry: T) => Plain;
  /** null: it is none, since the one key that it needs is not there or says nothing that we know. */
  readonly read: (value: unknown) => Read<T> | null;
  readonly same: (a: T, b: T) => boolean;
  /** Its dash at `indent`. */
  readonly lines: (entry: T, indent: string, encodes?: Encodes) => string[];
}

/**
 * `fields`: one schema a key, in the order in which they are written. `needed`: the key without which it is no entry.
 * `unsaid`: what an entry is without a word about it. Objects are loose: keys of ours or of others that we do not know stay.
 */
export function formOf<T extends Kept>(
  fields: Readonly<Record<string, v.GenericSchema>>,
  needed: string,
  unsaid: Plain,
): Form<T> {
  const schemaOf = (key: string): v.GenericSchema | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined);

  function plain(entry: T): Plain {
    const out: Record<string, unknown> = { id: entry.id };
    const values = { ...entry } as Plain;
    for (const key of Object.keys(fields)) if (!isEmpty(values[key])) out[key] = values[key];
    const { extra = {} } = entry;
    for (const [key, value] of Object.entries(extra)) if (!Object.hasOwn(out, key)) out[key] = value;
    // where the file has something that we cannot read, what reading put in its place is nobody's word
    for (const [key, value] of Object.entries(unsaid))
      if (Object.hasOwn(extra, key) && same(values[key], value)) out[key] = extra[key];
    return out;
  }

  function read(value: unknown): Read<T> | null {
    const must = schemaOf(needed);
    if (!isPlain(value) || !must || !v.is(must, value[needed])) return null;
    const out: Record<string, unknown> = {};
    const extra: Record<string, unknown> = {};
    const unread: string[] = [];
    for (const [key, raw] of Object.entries(value)) {
      if (key === 'id') continue;
      const schema = schemaOf(key);
      const given = schema ? v.safeParse(schema, raw) : null;
      if (given?.success) {
        if (!isEmpty(given.output)) out[key] = given.output;
      } else {
        extra[key] = raw;
        // an empty key says nothing and is no mistake
        if (schema && raw !== null) unread.push(key);
      }
    }
    const id = v.safeParse(scalar, value.id);
    const entry = {
      ...unsaid,
      ...out,
      id: id.success ? id.output : '',
      ...(Object.keys(extra).length > 0 && { extra }),
    };
    // every key was read by its own schema above
    return { record: entry as unknown as T, unread };
  }

  function lines(entry: T, indent: string, encodes: Encodes = encodesAll): string[] {
    const all = Object.entries(plain(entry)).flatMap(([key, value]) => pairLines(key, value, indent + '  ', encodes));
    return all.map((line, i) => (i === 0 ? indent + '- ' + line.trimStart() : line));
  }

  return { plain, read, same: (a, b) => same(plain(a), plain(b)), lines };
}

/**
 * Ids that are taken → what gives the next one: R02 taken → the number after all that are, R07, and that is taken from then on.
 * `none`: the stem of an id that has none.
 */
export function freeIds(taken: Iterable<string>, none = 'R'): (id: string) => string {
  const used = new Set<string>();
  const last = new Map<string, number>();
  const split = (id: string): readonly [stem: string, number: number] => {
    const [, stem = '', digits = ''] = /^(.*?)(\d*)$/s.exec(id) ?? [];
    return [stem || none, digits.length <= 9 ? Number(digits) : 0];
  };
  const take = (id: string): string => {
    const [stem, number] = split(id);
    used.add(id);
    last.set(stem, Math.max(last.get(stem) ?? 0, number));
    return id;
  };
  for (const id of taken) take(id);
  return (id) => {
    if (id && !used.has(id)) return take(id);
    const [stem] = split(id);
    return take(stem + String((last.get(stem) ?? 0) + 1).padStart(2, '0'));
  };
}
