/** The selection grows and shrinks by a word, and what a statement quotes with it. */
import { Selection } from 'vscode';
import { describe } from '../../notes/anchor.ts';
import { resized, wordAt } from '../../notes/by-hand.ts';
import { attach } from '../../notes/merge.ts';
import { withRecords } from '../../register/keeping.ts';
import { headline, ofRow } from '../../views/told.ts';
import { rangeOf } from '../positions.ts';
import { settings } from '../settings.ts';
import type { Choice } from '../text/statements.ts';
import { here, write } from './gesture.ts';

/** The selection by a word; where it is just what a statement quotes, the quote goes along. */
export async function resize(end: 'start' | 'end', by: 1 | -1, choice: Choice): Promise<void> {
  const at = await here(choice);
  if (!at) return;
  const { editor, reading } = at;
  const { text } = reading;
  const span = at.span.start === at.span.end ? wordAt(text, at.span.start) : at.span;
  if (!span) return;
  const now = at.span.start === at.span.end && by > 0 && end === 'end' ? span : resized(text, span, end, by);
  const own = reading.rows.find((row) => row.span?.start === span.start && row.span.end === span.end);
  if (own && (now.start !== span.start || now.end !== span.end)) {
    const { document } = editor;
    const words = choice.language.words();
    const kept = withRecords(reading.note.records, reading.rows, [own.record]);
    const records = attach(kept, own.record.id, describe(text, now), settings.who(document));
    const what = headline(ofRow(own), { words, known: reading.known });
    const before = document.getText().length;
    if (!(await write(choice, at, { records }, words.t('editor.review.resized', { what })))) return;
    // the front matter before it has grown
    const moved = document.getText().length - before;
    const range = rangeOf(document, { start: now.start + moved, end: now.end + moved });
    editor.selection = new Selection(range.start, range.end);
    return;
  }
  const range = rangeOf(editor.document, now);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}
