/** Plain values → YAML text that every reader (1.1 and 1.2, Obsidian, PyYAML, Ruby) reads the same. One line a value, Unicode as it is. */

/** Keys whose values are words of ours or short codes: written without quotes when nothing can misread them. */
const PLAIN = new Set([
  'id',
  'kind',
  'scope',
  'act',
  'stage',
  'polarity',
  'theme',
  'instrument',
  'programme',
  'basis',
  'type',
  'relation',
  'status',
  'attribution',
  'reason',
  'sameAs',
  'partOf',
  'review',
  'per',
]);
const SAFE = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const SAFE_KEY = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
/** What YAML 1.1 takes for a truth value or nothing: Norway's «NO». */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** Line ends of YAML 1.1, controls and what no file should hold raw. JSON has escaped everything below a space already. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
const hex = (unit: string): string => '\\u' + unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

export type Encodes = (character: string) => boolean;
export const encodesAll: Encodes = () => true;

/** «Порука» → `"Порука"`; a character that the file's encoding lacks becomes `\uXXXX`. */
export function quoted(text: string, encodes: Encodes = encodesAll): string {
  const json = JSON.stringify(text).replace(UNPRINTABLE, hex);
  if (encodes === encodesAll) return json;
  return Array.from(json, (character) => (encodes(character) ? character : character.split('').map(hex).join(''))).join(
    '',
  );
}

const keyText = (key: string, encodes: Encodes): string =>
  SAFE_KEY.test(key) && !RESERVED.test(key) && Array.from(key).every(encodes) ? key : quoted(key, encodes);

function numberText(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  if (Number.isInteger(value)) return BigInt(value).toString();
  // YAML 1.1 reads `1e-7` as a string, `1.0e-7` as a number
  return String(value).replace(/^(-?\d+)e/, '$1.0e');
}

const wordText = (key: string, value: string, encodes: Encodes): string =>
  PLAIN.has(key) && SAFE.test(value) && !RESERVED.test(value) ? value : quoted(value, encodes);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value on one line: `pledge`, `["UA"]`, `{min: 5, max: null}`. */
export function flow(key: string, value: unknown, encodes: Encodes = encodesAll): string {
  if (typeof value === 'string') return wordText(key, value, encodes);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return '[' + value.map((item) => flow('', item, encodes)).join(', ') + ']';
  if (!isObject(value)) return 'null';
  const inner = Object.entries(value).filter(([, item]) => item !== undefined);
  return '{' + inner.map(([name, item]) => keyText(name, encodes) + ': ' + flow(name, item, encodes)).join(', ') + '}';
}

/** A key and its value as lines: a list of maps takes one line an entry, everything else one line in all. */
export function pairLines(key: string, value: unknown, indent: string, encodes: Encodes = encodesAll): string[] {
  const head = indent + keyText(key, encodes) + ':';
  if (!Array.isArray(value) || !value.some(isObject)) return [head + ' ' + flow(key, value, encodes)];
  return [head, ...value.map((row) => indent + '  - ' + flow('', row, encodes))];
}

/** Equal as YAML sees it: the order of keys in a map says nothing, an absent value is no value. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = (value: Readonly<Record<string, unknown>>): string[] =>
    Object.keys(value).filter((key) => value[key] !== undefined);
  const own = keys(a);
  return own.length === keys(b).length && own.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
