/** An export of the first records → what a person sees of it before a file is written: its parts (sheets, files), the fields of each, their text. */
import { unescaped } from '../views/xml.ts';
import type { Words } from '../views/words/words.ts';
import type { ExportOptions, Format, Notes } from './formats.ts';
import type { Packed } from './zip.ts';

/** So many records tell what a file is like. */
export const MOST_RECORDS = 20;

interface Preview {
  readonly parts: readonly (Packed & { readonly fields: readonly string[] })[];
  /** The file goes on. */
  readonly isCut: boolean;
}

const distinct = (names: Iterable<string>): readonly string[] => [...new Set(names)];

const matches = (text: string, pattern: RegExp): readonly string[] =>
  distinct(Array.from(text.matchAll(pattern), ([, name = '']) => name));

/** «notes.records.by»: the way to each value; lists are not told from what they hold. */
function* pathsOf(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* pathsOf(one, path);
  else if (typeof value !== 'object' || value === null) yield path;
  else for (const [key, one] of Object.entries(value)) yield* pathsOf(one, path === '' ? key : `${path}.${key}`);
}

/** By the ending of the name; what is not here has no fields: a note, say, is text. */
const FIELDS: readonly (readonly [RegExp, (text: string) => readonly string[]])[] = [
  [
    /\.csv$/,
    (text) =>
      text
        .replace(/^\uFEFF/, '')
        .split('\r\n', 1)[0]
        ?.split(/[,;]/) ?? [],
  ],
  [
    /\.(?:jsonl|ftm\.json)$/,
    (text) => distinct(text.split('\n').flatMap((line) => [...pathsOf(line && JSON.parse(line))])).filter(Boolean),
  ],
  [/\.(?:json|jsonld)$/, (text) => distinct(pathsOf(JSON.parse(text)))],
  [/\.xml$/, (text) => matches(text, /<([a-z][\w-]*)/g)],
  [/^export\.md$/, (text) => matches(text, /^(?:##? | {2}- (?=[^\n:]+: ))([^\n:]+)/gm)],
  [/\.html$/, (text) => matches(text, /<(?:h[12]|dt)>([^<]+)/g).map(unescaped)],
  [/\.ann$/, (text) => matches(text, /^[TEA]\d+\t(\w+)/gm)],
];

const fieldsOf = ({ name, text }: Packed): readonly string[] =>
  FIELDS.find(([ending]) => ending.test(name))?.[1](text) ?? [];

/**
 * Made by the exporter itself, and never more of it than is shown: of a table with a chunk a commitment the first lines; of the others
 * all that the notes give, so that these are to be few.
 */
export async function previewOf(format: Format, notes: Notes, options: ExportOptions): Promise<Preview> {
  const parts: Packed[] = [];
  let isCut = false;
  if (format.parts) for await (const part of format.parts(notes, options)) parts.push(part);
  else {
    let text = '';
    let left = format.merges ? MOST_RECORDS + 1 : Number.POSITIVE_INFINITY;
    for await (const chunk of format.write(notes, options)) {
      isCut = left === 0;
      if (isCut) break;
      left -= 1;
      text += chunk;
    }
    parts.push({ name: `export.${format.extension}`, text });
  }
  return { parts: parts.map((part) => ({ ...part, fields: fieldsOf(part) })), isCut };
}

/** Longer than any run of backticks in what it holds. */
const fence = (text: string): string =>
  '`'.repeat(Array.from(text.matchAll(/`+/g)).reduce((most, [run]) => Math.max(most, run.length + 1), 3));

/** Without a mark that nobody sees, and without the style of an HTML page, which is longer than what it says. */
const readable = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/^(<!DOCTYPE html>[\s\S]*?<style>)[\s\S]*?(?=<\/style>)/, '$1…')
    .replaceAll('\r\n', '\n')
    .trimEnd();

/** Markdown, to be read as text: of each part its fields and how it begins. */
export function previewPage({ parts, isCut }: Preview, { label, has }: Format, words: Words): string {
  const told = parts.flatMap(({ name, fields, text }) => [
    `## ${name}`,
    ...(fields.length > 0
      ? [words.t('export.fields', { n: words.number(fields.length), fields: fields.join(', ') })]
      : []),
    `${fence(text)}${name.slice(name.lastIndexOf('.') + 1)}\n${readable(text)}\n${fence(text)}`,
  ]);
  const much = words.t(isCut ? 'export.fields.cut' : 'export.fields.all', { n: words.number(MOST_RECORDS) });
  return `${[`# ${words.t(label)}`, `${words.t(has)}. ${much}`, ...told].join('\n\n')}\n`;
}
