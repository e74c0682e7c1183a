/** text → its front matter parsed with ranges, or the problem that forbids touching it. Offsets are those of the whole text. */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../model/document.ts';
import type { Problem, ProblemCode, TextEdit } from '../model/note.ts';
import { frontMatterSpan } from '../text/body.ts';

export interface Front {
  readonly text: string;
  /** Of the first line after the opening `---`. */
  readonly start: number;
  /** Of the closing line. */
  readonly end: number;
  readonly eol: string;
  /** null when there is nothing between the two lines but comments. */
  readonly root: YAMLMap | null;
  readonly document: Document.Parsed;
  /** Found when asked for: reading needs none. */
  readonly comments: () => readonly Span[];
}

type Opened =
  | { readonly kind: 'front'; readonly front: Front }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export function problemAt(
  text: string,
  span: Span,
  code: ProblemCode,
  detail = '',
  severity: Problem['severity'] = 'error',
): Problem {
  const before = text.slice(0, span.start);
  const lines = before.split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  // a byte order mark is no column
  const column = last.length + 1 - (lines.length === 1 && last.startsWith('\uFEFF') ? 1 : 0);
  return { code, severity, line: lines.length, column, start: span.start, end: Math.max(span.start, span.end), detail };
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  TAB_AS_INDENT: 'yaml.tab',
  DUPLICATE_KEY: 'yaml.duplicate',
  BAD_INDENT: 'yaml.indent',
};

interface Lexeme extends Span {
  readonly source: string;
}

/** Zero-width marks of the lexer: document, scalar, end of a broken flow. */
const MARKS = new Set(['\u0002', '\u001F', '\u0018']);

function lexemes(source: string): Lexeme[] {
  const out: Lexeme[] = [];
  let at = 0;
  let content = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (MARKS.has(lexeme)) {
      content = lexeme === '\u001F';
      continue;
    }
    // what follows a scalar mark is content even when it looks like a comment
    out.push({ start: at, end: at + lexeme.length, source: content ? ' ' + lexeme : lexeme });
    content = false;
    at += lexeme.length;
  }
  return out;
}

const OPEN = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSE = /(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?$/;
const CONFLICT = /(?<=^|[\n\r\uFEFF])(?:<{7}|>{7}|\|{7})(?: [^\n\r]*)?(?=[\n\r]|$)/;
const KEY_LINE = /^[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:[ \t]|$)/u;

/** The first `---` is never closed: a slip when keys follow, a thematic break when prose does. */
function unclosed(text: string): Problem | null {
  const open = OPEN.exec(text);
  if (!open) return null;
  const lines = text.slice(open[0].length, open[0].length + 2000).split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() && !line.startsWith('#')) ?? '';
  if (!KEY_LINE.test(first)) return null;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return problemAt(text, { start, end: start + 3 }, 'front-matter.unclosed');
}

/** TOML between `+++` or after `---toml`, JSON in braces or after `---json`: with ours before it, whoever reads it would find it no more. */
const OTHER =
  /^\uFEFF?(?:(\+{3})[ \t]*[\r\n]+(?:#[^\r\n]*[\r\n]+)*[ \t]*(?:\[|["'\w.-]+[ \t]*=|\+{3})|(---(?:toml|json))[ \t]*[\r\n]|(\{)\s*"[^"\r\n]+"\s*:)/;

function other(text: string): Problem | null {
  const mark = OTHER.exec(text)?.slice(1).find(Boolean);
  if (mark === undefined) return null;
  const start = text.indexOf(mark);
  return problemAt(text, { start, end: start + mark.length }, 'front-matter.other');
}

function parse(text: string, start: number, end: number, forWriting: boolean): Opened {
  const source = text.slice(0, end);
  const fail = (span: Span, code: ProblemCode, detail = ''): Opened => ({
    kind: 'problem',
    problem: problemAt(text, span, code, detail),
  });
  const mark = CONFLICT.exec(source);
  if (mark) return fail({ start: mark.index, end: mark.index + mark[0].length }, 'front-matter.conflict');
  const carriage = /\r(?!\n)/.exec(source);
  if (carriage) return fail({ start: carriage.index, end: carriage.index + 1 }, 'front-matter.line-ends');
  const document = parseDocument(source, { prettyErrors: false, keepSourceTokens: forWriting, logLevel: 'error' });
  const error = document.errors[0];
  if (error) {
    const [from, to] = error.pos;
    // a quote that is never closed is reported where it opens, not at the end of the file
    const opens =
      error.code === 'MISSING_CHAR' ? lexemes(source).find((part) => part.start < from && from <= part.end) : undefined;
    const at = opens && /^["']/.test(opens.source) ? opens.start : Math.min(from, Math.max(end - 1, 0));
    const detail =
      error.code === 'DUPLICATE_KEY' ? (/^[^:\r\n]*/.exec(text.slice(at))?.[0] ?? '').trim() : error.message;
    return fail({ start: at, end: Math.min(Math.max(to, at + 1), end) }, CODES[error.code] ?? 'yaml.syntax', detail);
  }
  const contents: unknown = document.contents;
  // nothing between the lines reads as an empty scalar
  const empty = isScalar(contents) && contents.value === null && !contents.source && !contents.tag && !contents.anchor;
  if (contents && !empty && !isMap(contents)) {
    const from = isScalar(contents) || isCollection(contents) ? (contents.range?.[0] ?? start) : start;
    return fail({ start: from, end: from + 1 }, 'front-matter.not-a-mapping');
  }
  let comments: readonly Span[] | null = null;
  const front: Front = {
    text,
    start,
    end,
    eol: text.slice(0, start).endsWith('\r\n') ? '\r\n' : '\n',
    root: isMap(contents) ? contents : null,
    document,
    comments: () => (comments ??= lexemes(source).filter((part) => part.source.startsWith('#'))),
  };
  return { kind: 'front', front };
}

/** For writing the parser keeps where every dash and comma stands; reading is faster without. */
export function openFront(text: string, forWriting = false): Opened {
  const span = frontMatterSpan(text);
  const start = OPEN.exec(text)?.[0].length ?? 0;
  if (!span) {
    const conflict = CONFLICT.exec(text.slice(0, 100));
    if (conflict && conflict.index <= 1) {
      const at = { start: conflict.index, end: conflict.index + conflict[0].length };
      return { kind: 'problem', problem: problemAt(text, at, 'front-matter.conflict') };
    }
    const problem = unclosed(text) ?? (forWriting ? other(text) : null);
    return problem ? { kind: 'problem', problem } : { kind: 'none' };
  }
  const end = span.end - (CLOSE.exec(text.slice(0, span.end))?.[0].length ?? 0);
  try {
    return parse(text, start, end, forWriting);
  } catch (error) {
    // the parser gives up on absurd nesting
    const detail = error instanceof Error ? error.message : '';
    return { kind: 'problem', problem: problemAt(text, { start, end: start + 1 }, 'yaml.syntax', detail) };
  }
}

/** The pair of a mapping by its key; null when absent. */
export const pairOf = (map: unknown, key: string): Pair | null =>
  isMap(map) ? (map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) ?? null) : null;

const rangeOf = (node: unknown): readonly [number, number] | null => {
  const range = isScalar(node) || isCollection(node) || isRanged(node) ? node.range : null;
  return range ? [range[0], range[1]] : null;
};
const isRanged = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

export const startOf = (node: unknown): number => rangeOf(node)?.[0] ?? 0;

/** Where the last thing written in a node ends; what follows a block collection (comments, blank lines) is not its own. */
export function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return last.value ? endOf(last.value) : endOf(last.key);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return Math.max(endOf(node.items.at(-1)), startOf(node) + 1);
  return rangeOf(node)?.[1] ?? 0;
}

export const spanOf = (node: unknown): Span => ({ start: startOf(node), end: endOf(node) });

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The start of the line after the one where something ends at `offset`. */
export function lineAfter(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** Lines [start, end) out, the comments in them kept as lines of their own at `indent`, then `lines` in. */
export function replaceLines(front: Front, span: Span, indent: string, lines: readonly string[]): TextEdit {
  const kept = front
    .comments()
    .filter((comment) => span.start <= comment.start && comment.end <= span.end)
    .map((comment) => indent + front.text.slice(comment.start, comment.end).trimEnd());
  return { ...span, newText: [...kept, ...lines].map((line) => line + front.eol).join('') };
}

/** Sorted, touching ones joined, those that change nothing left out. */
export function tidy(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const out: TextEdit[] = [];
  const ordered = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i);
  for (const { edit } of ordered) {
    const last = out.at(-1);
    if (last && edit.start <= last.end) {
      out[out.length - 1] = {
        start: last.start,
        end: Math.max(last.end, edit.end),
        newText: last.newText + edit.newText,
      };
    } else out.push(edit);
  }
  return out.filter((edit) => text.slice(edit.start, edit.end) !== edit.newText);
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return out + text.slice(at);
}
