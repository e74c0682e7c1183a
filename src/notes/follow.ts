/** Places of records while the text is typed in: each change of the editor moves, grows or cuts them; undoing it moves them back. */
import type { Span } from '../model/document.ts';
import type { NoteRecord, TextEdit } from '../model/note.ts';

/** By record and quote, so that a place is never that of another quote. */
export const placeKey = ({ id, evidence }: NoteRecord): string => `${id} ${evidence.exact}`;

/** null: all of it was replaced or deleted. What is put in at either end is not part of it. */
export function moved(span: Span, { start, end, newText }: TextEdit): Span | null {
  const grown = newText.length - (end - start);
  if (end <= span.start) return { start: span.start + grown, end: span.end + grown };
  if (start >= span.end) return span;
  if (start <= span.start && end >= span.end) return null;
  if (start < span.start) return { start: start + newText.length, end: span.end + grown };
  return { start: span.start, end: end > span.end ? start : span.end + grown };
}

/** `edits` are of one change, as the editor gives them: offsets of the text before it, none over another. */
export function follow(places: ReadonlyMap<string, Span>, edits: readonly TextEdit[]): ReadonlyMap<string, Span> {
  const last = [...edits].sort((a, b) => b.start - a.start);
  const out = new Map<string, Span>();
  for (const [key, span] of places) {
    const now = last.reduce<Span | null>((at, edit) => at && moved(at, edit), span);
    if (now) out.set(key, now);
  }
  return out;
}
