/** Offsets ⇄ positions: the one place where they meet. Everywhere else offsets are used, positions only at the edges. */
import { Range, type TextDocument } from 'vscode';
import type { Span } from '../model/document.ts';

export const rangeOf = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

export const spanOf = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});
