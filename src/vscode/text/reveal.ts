/** A place in a note → its text selected in the editor, in sight; as a glance only, the focus stays where it is. */
import {
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../model/document.ts';
import type { Analyses } from '../index/analyses.ts';
import { rangeOf } from '../positions.ts';
import type { StatementPlace } from './statements.ts';

/** `elsewhere`: the column for a note that is not open yet. */
export async function reveal(
  note: TextDocument | string,
  span: Span,
  preserveFocus = false,
  elsewhere?: ViewColumn,
): Promise<TextEditor> {
  const document = typeof note === 'string' ? await workspace.openTextDocument(Uri.parse(note, true)) : note;
  // Where it is already open, also in another column, it is not opened again.
  const column = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn ?? elsewhere;
  const editor = await window.showTextDocument(document, {
    preserveFocus,
    ...(column !== undefined && { viewColumn: column }),
  });
  const range = document.validateRange(rangeOf(document, span));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Where the words of a record are now, which may not be where they were when somebody was shown them; false when they are not found. */
export async function revealRecord(
  { uri, recordId }: StatementPlace,
  analyses: Analyses,
  elsewhere?: ViewColumn,
): Promise<boolean> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const now = await analyses.now(document);
  const span = now?.rows.find(({ record }) => record.id === recordId)?.span;
  if (span) await reveal(document, span, false, elsewhere);
  return Boolean(span);
}
