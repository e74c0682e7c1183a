/** Any note in any format: it is written, as Unicode, the same each time; JSON is JSON, CSV is a table, and every offset reproduces its text. */
import { strict as assert } from 'node:assert';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { analyze, known } from '../src/analyze.ts';
import { type ExportOptions, FORMATS } from '../src/exports/formats.ts';
import type { NoteRecord } from '../src/model/note.ts';
import { type Locale, words } from '../src/views/words/words.ts';
import type { NoteView } from '../src/register/index.ts';
import { MARKDOWN, news, PIECES, SENTENCES } from '../test/engine/texts.ts';
import { collectedBytes } from '../test/exports/collected.ts';
import { records } from '../test/notes/generated.ts';
import { damaged, repeated } from './bytes.ts';
import type { Target } from './target.ts';

interface Input {
  readonly texts: readonly string[];
  readonly records: readonly NoteRecord[];
  readonly meta: readonly [string | null, string | null, string | null, string | null];
  readonly format: string;
  readonly suggestions: boolean;
  readonly locale: Locale;
}

const nasty = fc.option(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('=1+1', '../../a', 'a\r\nb', ']]>', '--', '2026-02-01', '2026', 'file:///c:/%', '\uFFFE'),
  ),
);
/** No character of XML. */
const CONTROL = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/u;
const marks = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

const lines = (text: string): void => {
  for (const line of text.split('\n')) if (line) JSON.parse(line);
};
const parsed: Readonly<Record<string, (text: string, notes: readonly NoteView[]) => void>> = {
  json: (text) => JSON.parse(text),
  jsonl: lines,
  ftm: lines,
  csv: (text) => parse(text),
  'csv-excel': (text) => parse(text, { bom: true, delimiter: ';' }),
  kiel: (text) => parse(text, { bom: true }),
  'web-annotation': (text, [first]) => {
    for (const { target } of JSON.parse(text).items) {
      const [quote, position] = target.selector;
      if (position && first) assert.equal(marks(first.text, position.start, position.end), quote.exact);
    }
  },
};

export const target: Target<Input> = {
  inputs: fc.record({
    texts: fc.array(
      fc.oneof(
        { weight: 30, arbitrary: damaged(SENTENCES) },
        { weight: 30, arbitrary: news },
        { weight: 1, arbitrary: repeated([...PIECES, ...MARKDOWN, ' ']) },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    records,
    meta: fc.tuple(nasty, nasty, nasty, nasty),
    format: fc.constantFrom(...FORMATS.map(({ id }) => id)),
    suggestions: fc.boolean(),
    locale: fc.constantFrom<Locale[]>('uk', 'en'),
  }),
  check: async ({ texts, records: kept, meta: [title, outlet, url, date], format: id, suggestions, locale }) => {
    const notes = texts.map(
      (text, i): NoteView => ({
        uri: `file:///notes/${i}.md`,
        title: title ?? '',
        meta: { title, outlet, url, date },
        analysis: analyze(text, { id: 'x', ...(date !== null && { date }) }),
        records: kept,
        text,
      }),
    );
    const options: ExportOptions = {
      words: words(locale),
      known,
      generator: { version: '0.0.1', lexicon: '2026-01-01' },
      suggestions,
    };
    const format = FORMATS.find((one) => one.id === id);
    assert.ok(format);
    const some = id === 'web-annotation' ? notes.slice(0, 1) : notes;
    const bytes = await collectedBytes(format.write(some, options));
    if (format.binary) {
      for (const part of Object.values(unzipSync(bytes))) new TextDecoder('utf-8', { fatal: true }).decode(part);
      return;
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (/xml|html/.test(format.extension)) assert.doesNotMatch(text, CONTROL);
    parsed[id]?.(text, some);
  },
  size: ({ texts, records: kept }) => texts.join('').length + JSON.stringify(kept).length,
  pace: 200,
};
