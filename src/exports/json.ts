/** Notes → JSON for other programs: every kept record and mention whole, rejected ones included, and with suggestions the analysis as `annotate` gives it. */
import { MENTION_FORM } from '../notes/mentions.ts';
import { plain } from '../notes/record.ts';
import { toJson } from './analysis-json.ts';
import type { ExportOptions, Notes, Tagged } from './formats.ts';
import { pathOf } from './rows.ts';

const NOTES_SCHEMA = 'poruka/notes@1';

/** A record is as the note holds it, keys that we do not know included. */
export const noteOf = (note: Tagged, options: ExportOptions) => ({
  uri: pathOf(note, options),
  meta: { ...note.meta, title: note.meta.title ?? note.title },
  records: note.records.map(plain),
  ...(note.mentions && note.mentions.length > 0 && { mentions: note.mentions.map(MENTION_FORM.plain) }),
  ...(options.suggestions && note.analysis ? { analysis: toJson(note.analysis) } : {}),
});

const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

/** The bytes of `JSON.stringify(…, null, 2)`, a note at a time. */
export async function* json(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  const { generator } = options;
  yield `{\n  "schema": "${NOTES_SCHEMA}",\n  "generator": ${indented(generator, '  ')},\n  "notes": [`;
  let isFirst = true;
  for await (const note of notes) {
    yield `${isFirst ? '' : ','}\n    ${indented(noteOf(note, options), '    ')}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n  '}]\n}\n`;
}
