/** Body → paragraphs: blank lines, headings, list items and table rows part them; a hard wrap inside a sentence does not. */
import type { ParagraphKind, Span } from '../model/document.ts';

interface Block extends Span {
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
const QUOTE_MARKS = /^(?:[ \t]*>)+/;
const TABLE_ROW = /^[ \t]*\|.*\|[ \t]*$/;
const ENDS = /[.!?…:;»"”)]$/;
const LOWER_START = /^[*_[(«"“]*\p{Ll}/u;

function linesOf(text: string): Line[] {
  const out: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.replace(QUOTE_MARKS, '').trim();
    const kind = !line.trim()
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

const BULLET = /^[ \t]*(?:(?:[-*+–—•·➖]|\d{1,2}[.)])[ \t]+|[▪▫◾◽🔹🔸✅☑✔]\uFE0F?[ \t]*)/u;
/** «6 гаубиць», «близько 200 машин»: what goes on with a sentence, and opens none. */
const GOES_ON = /^[ \t]*[*_«("]*[\p{Ll}\d$€£~≈]/u;
/** So long a list may still be one sentence. */
const LONGEST_LIST = 1_500;

/** «Німеччина передала: – 6 гаубиць; – 20 вантажівок.»: a list that a colon opens is one sentence with what stands before it, whatever its lines. */
function withLists(text: string, blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const lead = blocks[i] as Block;
    let { end } = lead;
    if (lead.kind !== 'heading' && text.slice(lead.start, end).trimEnd().endsWith(':'))
      for (let next = blocks[i + 1]; next && next.end - lead.start < LONGEST_LIST; next = blocks[i + 1]) {
        const line = text.slice(next.start, next.end);
        const open = /[;,]\s*$/.test(text.slice(lead.start, end)) || /;\s*$/.test(line);
        if (!(BULLET.test(line) || open) || !GOES_ON.test(line.replace(BULLET, ''))) break;
        end = next.end;
        i++;
        if (/[.!?]\s*$/.test(line)) break;
      }
    out.push({ ...lead, end });
  }
  return out;
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
  return withLists(text, out);
}

/**
 * What Ukrainian does not write: the letters of its neighbours (Belarusian has its «ў»), «и» as a word and before a vowel at the end of a word
 * («заседание», «Германия», but «чия»).
 */
const STRANGE = /[ыэъёў]|(?<!\p{L})и(?!\p{L})|и[ие][ймх]?(?!\p{L})|(?<=\p{L}[^ч\P{L}])и[я](?!\p{L})/giu;
const UKRAINIAN = /[іїєґ]|(?<=\p{L})['’ʼ](?=[яюєї])/giu;
/** Of both scripts as they are written in Europe. */
const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530;
const isLatin = (code: number): boolean =>
  (code > 0x40 && code < 0x5b) ||
  (code > 0x60 && code < 0x7b) ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code < 0x1f00);
function count(text: string, is: (code: number) => boolean): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) if (is(text.charCodeAt(at))) letters++;
  return letters;
}
const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** A paragraph of so many letters without «і» is not Ukrainian. */
const LONG = 120;

/** English, Russian and code paragraphs are left silent; a short headline of names and abbreviations is given the benefit of the doubt. */
export function isForeign(paragraph: string): boolean {
  const strange = times(paragraph, STRANGE);
  // a Ukrainian paragraph may quote a Russian sentence, a Russian one may name a Ukrainian outlet
  if (strange > 0 && times(paragraph, UKRAINIAN) < 2 * strange) return true;
  const latin = count(paragraph, isLatin);
  const ukrainian = paragraph.search(UKRAINIAN) >= 0;
  if (ukrainian && latin === 0) return false;
  const cyrillic = count(paragraph, isCyrillic);
  if (ukrainian) return latin > 4 * cyrillic;
  return cyrillic > LONG || (latin > 20 && latin > 2 * cyrillic);
}
