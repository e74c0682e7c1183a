/** Body → paragraphs: blank lines, headings, list items and table rows part them; a hard wrap inside a sentence does not. */
import type { ParagraphKind, Span } from '../model/document.ts';

export interface Block extends Span {
  readonly kind: ParagraphKind;
}

interface Line extends Span {
  readonly kind: ParagraphKind | 'blank';
  readonly marked: boolean;
  readonly trimmed: string;
}

const HEADING = /^[ \t]*#{1,6}[ \t]/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]/;
const QUOTE = /^[ \t]*>/;
const TABLE_ROW = /^[ \t]*\|.*\|[ \t]*$/;
const ENDS = /[.!?…:;»"”)]$/;
const LOWER_START = /^[*_[(«"“]*\p{Ll}/u;

function linesOf(text: string): Line[] {
  const out: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    const kind = !trimmed
      ? 'blank'
      : HEADING.test(line)
        ? 'heading'
        : ITEM.test(line)
          ? 'item'
          : QUOTE.test(line)
            ? 'quote'
            : 'text';
    out.push({ start, end, kind, marked: kind === 'heading' || kind === 'item' || TABLE_ROW.test(line), trimmed });
    start = end + 1;
  }
  return out;
}

/** A run of lines is wrapped prose when a line breaks off and the next goes on in lower case, and no line is overlong. */
function isWrapped(lines: readonly Line[]): boolean {
  const broken = lines.some(
    (line, i) => i + 1 < lines.length && !ENDS.test(line.trimmed) && LOWER_START.test(lines[i + 1]?.trimmed ?? ''),
  );
  return broken && lines.slice(0, -1).every((line) => line.trimmed.length >= 40 && line.trimmed.length <= 120);
}

export function paragraphs(text: string): Block[] {
  const out: Block[] = [];
  let run: Line[] = [];
  const push = (from: Line, to: Line): void => {
    out.push({ start: from.start, end: to.end, kind: from.kind === 'blank' ? 'text' : from.kind });
  };
  const flush = (): void => {
    const wrapped = isWrapped(run);
    let from: Line | null = null;
    run.forEach((line, i) => {
      from ??= line;
      const next = run[i + 1];
      if (next && (wrapped || (!ENDS.test(line.trimmed) && LOWER_START.test(next.trimmed)))) return;
      push(from, line);
      from = null;
    });
    run = [];
  };
  for (const line of linesOf(text)) {
    if (
      line.kind === 'blank' ||
      line.marked ||
      (run[0] && run[0].kind !== line.kind && !(run[0].kind === 'item' && line.kind === 'text'))
    )
      flush();
    if (line.kind === 'blank') continue;
    run.push(line);
    if (line.kind === 'heading' || (line.marked && line.kind === 'text')) flush();
  }
  flush();
  return out;
}

const RUSSIAN = /[ыэъё]+/gi;
const UKRAINIAN = /[іїєґ]/i;
const CYRILLIC = /\p{Script=Cyrillic}+/gu;
const LATIN = /\p{Script=Latin}+/gu;
/** How many letters: the pattern matches runs of them. */
const count = (text: string, pattern: RegExp): number =>
  text.match(pattern)?.reduce((sum, run) => sum + run.length, 0) ?? 0;

/** English, Russian and code paragraphs are left silent; a short headline of names and abbreviations is given the benefit of the doubt. */
export function isForeign(paragraph: string): boolean {
  const latin = count(paragraph, LATIN);
  if (UKRAINIAN.test(paragraph)) return latin > 0 && latin > 4 * count(paragraph, CYRILLIC);
  if (count(paragraph, RUSSIAN) >= 2) return true;
  return latin > 20 && latin > 2 * count(paragraph, CYRILLIC);
}
