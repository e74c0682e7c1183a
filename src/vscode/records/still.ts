/** Lines come into the front matter or go, above what a person reads: what they read stays where it is on the screen, as near as whole lines allow. */
import {
  commands,
  type Disposable,
  Position,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import { readNote } from '../../notes/note.ts';
import { isProse } from '../prose.ts';

/** Lines that `revealRange` leaves free above what it brings to the top: for those that stick there. */
function linesAbove({ uri, languageId }: TextDocument): number {
  const editor = workspace.getConfiguration('editor', { uri, languageId });
  const sticky = editor.get('stickyScroll.enabled', true) ? editor.get('stickyScroll.maxLineCount', 5) : 0;
  return Math.max(sticky, editor.get('cursorSurroundingLines', 0));
}

/** A place within a line, since the first that is seen may be the third of a long paragraph. */
function bringToTop(editor: TextEditor, at: Position): void {
  editor.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
  const value = Math.min(linesAbove(editor.document), at.line);
  const scroll = { to: 'down', by: 'wrappedLine', value, revealCursor: false };
  if (value > 0) void commands.executeCommand('editorScroll', scroll);
}

const linesOf = (text: string): number => text.split('\n').length - 1;

/** What the editor shows is told after what the text is: its ranges are still of the text before. */
function keep({ document, contentChanges }: TextDocumentChangeEvent): void {
  const editor = window.activeTextEditor;
  const [first, second] = editor?.visibleRanges ?? [];
  if (!editor || !first || editor.document !== document || !isProse(document)) return;
  const more = contentChanges.reduce(
    (sum, { text, range }) => sum + linesOf(text) - range.end.line + range.start.line,
    0,
  );
  if (more === 0) return;
  const body = document.positionAt(readNote(document.getText()).bodyStart).line;
  const before = body - more;
  if (!contentChanges.every(({ range }) => range.end.line <= before)) return;
  const top = first.start;
  const isFolded = second !== undefined && first.end.line < before && second.start.line >= before;
  // whoever has the cursor in the front matter reads that
  const isRead =
    editor.selection.active.line >= Math.min(body, before) &&
    editor.visibleRanges.some(({ end }) => end.line >= before);
  if (isFolded && top.line < before) return;
  // a note that is seen whole stays seen whole
  if (top.line === 0 && (editor.visibleRanges.at(-1)?.end.line ?? 0) >= document.lineCount - more - 1) return;
  // whoever has scrolled on from the cursor is left where they are
  if (isRead && top.line <= editor.selection.active.line)
    bringToTop(editor, new Position(Math.max(0, top.line + more), top.character));
}

/** Whoever changes it: a decision, its undo, or what came from the disk. Of several editors the active one, since only that can be scrolled by lines. */
export const keepStill = (): Disposable => workspace.onDidChangeTextDocument(keep);
