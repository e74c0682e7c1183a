/** What must hold of every problem that is told of a file. */
import { strict as assert } from 'node:assert';
import type { Problem } from '../../src/model/note.ts';

/** A problem points into the text, and says the line and column of where it points. */
export function placed(text: string, { start, end, line, column, code }: Problem): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${code} ${start} ${end}`);
  const lines = text.slice(0, start).split(/\r\n|\n|\r/);
  const bom = lines.length === 1 && text.startsWith('\uFEFF') && start > 0 ? 1 : 0;
  assert.deepEqual([line, column], [lines.length, (lines.at(-1) ?? '').length + 1 - bom], code);
}
