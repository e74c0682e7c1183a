/** What a gesture of tagging begins with and ends with: what is selected in the note of the editor, and one edit of its front matter. */
import type { Span } from '../../model/document.ts';
import { complain, mention } from '../messages.ts';
import { spanOf } from '../positions.ts';
import { activeProse } from '../prose.ts';
import type { Reading } from '../index/reading.ts';
import type { Choice } from '../text/statements.ts';
import { type Change, writeMany } from './write-note.ts';

export interface Here {
  readonly editor: NonNullable<ReturnType<typeof activeProse>>;
  readonly reading: Reading;
  /** Without the spaces at its ends; empty at a bare cursor. */
  readonly span: Span;
}

export async function here({ analyses, language }: Choice): Promise<Here | null> {
  const words = language.words();
  const editor = activeProse();
  const reading = editor && (await analyses.now(editor.document));
  if (!editor || !reading) return complain(words.t('editor.noNote'));
  const { start, end } = spanOf(editor.document, editor.selection);
  const said = reading.text.slice(start, end);
  const span = {
    start: start + said.length - said.trimStart().length,
    end: end - said.length + said.trimEnd().length,
  };
  if (start < reading.note.bodyStart) return complain(words.t('annotate.body'));
  return { editor, reading, span: span.end < span.start ? { start, end: start } : span };
}

/** One edit of the front matter; `done` is told then. */
export async function write(
  { language }: Choice,
  { editor: { document }, reading }: Pick<Here, 'editor' | 'reading'>,
  kept: Partial<Pick<Change, 'records' | 'mentions'>>,
  done: string,
): Promise<boolean> {
  const change = { document, reading, records: reading.note.records, ...kept };
  if ((await writeMany([change], language.words())) === 'refused') return false;
  mention(done);
  return true;
}
