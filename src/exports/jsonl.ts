/** Notes → JSON Lines: what JSON has of a note, a note a line, each line for itself. */
import type { ExportOptions, Notes } from './formats.ts';
import { noteOf } from './json.ts';

const NOTE_SCHEMA = 'poruka/note@1';

export async function* jsonl(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  const { generator } = options;
  for await (const note of notes)
    yield `${JSON.stringify({ schema: NOTE_SCHEMA, generator, ...noteOf(note, options) })}\n`;
}
