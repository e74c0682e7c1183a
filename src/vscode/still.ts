/** Lines come into the front matter, above what a person reads: what they read stays where it is on the screen, as near as whole lines allow. */
import {
  commands,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import { readNote } from '../notes/note.ts';

/** Not the front matter, and not a body whose front matter is folded away in sight: then nothing moves by itself. */
function isReadBelow({ document, visibleRanges, selection }: TextEditor): boolean {
  const [first, second] = visibleRanges;
  if (!first) return false;
  const body = document.positionAt(readNote(document.getText()).bodyStart).line;
  if (first.start.line >= body) return true;
  if (second && first.end.line < body && second.start.line >= body) return false;
  return selection.active.line >= body && visibleRanges.some((range) => range.contains(selection.active));
}

/** Lines that `revealRange` leaves free above what it brings to the top: for those that stick there. */
function linesAbove({ uri, languageId }: TextDocument): number {
  const editor = workspace.getConfiguration('editor', { uri, languageId });
  const sticky = editor.get('stickyScroll.enabled', true) ? editor.get('stickyScroll.maxLineCount', 5) : 0;
  return Math.max(sticky, editor.get('cursorSurroundingLines', 0));
}

/** Asked before the edit; what it gives back is called after it. Of several editors, the active one: only that can be scrolled by lines. */
export function keepStill(documents: readonly TextDocument[]): () => void {
  const editor = window.activeTextEditor;
  const top = editor?.visibleRanges[0]?.start;
  if (!editor || !top || !documents.includes(editor.document) || !isReadBelow(editor)) return () => undefined;
  const before = editor.document.lineCount;
  return () => {
    const more = editor.document.lineCount - before;
    const line = top.line + more;
    if (more === 0 || line < 0 || window.activeTextEditor !== editor) return;
    // the first line that is seen may be the third of a long paragraph
    const at = new Position(line, top.character);
    editor.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
    const value = Math.min(linesAbove(editor.document), line);
    const scroll = { to: 'down', by: 'wrappedLine', value, revealCursor: false };
    if (value > 0) void commands.executeCommand('editorScroll', scroll);
  };
}
