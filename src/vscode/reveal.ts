/** A place in a note → its text selected in the editor, in sight; as a glance only, the focus stays where it is. */
import { Selection, type TextDocument, type TextEditor, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { Span } from '../model/document.ts';
import { rangeOf } from './positions.ts';

export async function reveal(note: TextDocument | string, span: Span, preserveFocus = false): Promise<TextEditor> {
  const document = typeof note === 'string' ? await workspace.openTextDocument(Uri.parse(note, true)) : note;
  // Where it is already open, also in another column, it is not opened again.
  const column = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const editor = await window.showTextDocument(document, {
    preserveFocus,
    ...(column !== undefined && { viewColumn: column }),
  });
  const range = document.validateRange(rangeOf(document, span));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
