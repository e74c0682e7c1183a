/**
 * `poruka.yaml` → what it says, and its mistakes at their lines. A broken row is left out and the rest is used; no text ever throws. The file is
 * data only: nothing in it is a pattern or runs.
 */
import { firstIndex } from '../model/sorted.ts';
import * as v from 'valibot';
import { isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import type { Span } from '../model/document.ts';
import type { Knowledge, Vocabulary } from '../model/knowledge.ts';
import type { Problem, ProblemCode } from '../model/note.ts';
import { type Complain, type Fields, knowledgeOf, type Path, type Row, type Rows } from './knowledge-rows.ts';
import { LIMITS, SECTIONS, type Section } from './knowledge-schema.ts';

export interface ReadKnowledge {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
}

/** More than anyone reads; what follows is left unsaid. */
const MOST_PROBLEMS = 100;

type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };
/** Offsets → lines and columns, in one search. */
function complainTo(text: string, shift: number, out: Problem[]): Complain {
  let starts: number[] | null = null;
  const lines = (): readonly number[] => {
    if (!starts) {
      starts = [0];
      for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    }
    return starts;
  };
  return (span, code, detail = '', severity = 'error') => {
    if (out.length >= MOST_PROBLEMS) return;
    const found = lines();
    const line = Math.max(
      1,
      firstIndex(found.length, (i) => (found[i] ?? 0) > span.start),
    );
    const start = Math.min(span.start, text.length);
    const end = Math.max(start, Math.min(span.end, text.length));
    const column = start - (found[line - 1] ?? 0) + 1;
    out.push({
      code,
      severity,
      line,
      column,
      start: start + shift,
      end: end + shift,
      detail: detail.slice(0, LIMITS.text),
    });
  };
}

const spanOf = (node: unknown): Span | null => {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null;
  return range ? { start: range[0], end: range[1] } : null;
};

/** The word as it stands in the file: «NO» is Norway and 2026-02-01 a date, whatever YAML makes of them. */
const scalarText = (node: ParsedNode | null | undefined): string | null => {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
};

const keyText = (key: unknown): string => (isScalar(key) ? (scalarText(key as ParsedNode) ?? '') : '');
const valueAt = (map: YAMLMap, key: string): unknown => map.items.find((pair) => keyText(pair.key) === key)?.value;

/** A node and its plain value; anchors, aliases and keys that stand twice are named and make the whole unusable. */
function plain(node: unknown, complain: Complain, ok: { value: boolean }): Plain {
  const fail = (code: ProblemCode, at: Span | null, detail = ''): null => {
    ok.value = false;
    if (at) complain(at, code, detail);
    return null;
  };
  if (isAlias(node)) return fail('knowledge.anchor', spanOf(node), node.source);
  if (isScalar(node)) return scalarText(node as ParsedNode);
  if (isSeq(node)) return node.items.map((item) => plain(item, complain, ok));
  if (!isMap(node)) return null;
  const out = new Map<string, Plain>();
  for (const { key, value } of node.items) {
    const name = keyText(key);
    if (out.has(name) || name === '<<') {
      fail(name === '<<' ? 'knowledge.anchor' : 'yaml.duplicate', spanOf(key), name);
      continue;
    }
    const inner = plain(value, complain, ok);
    if (inner !== null) out.set(name, inner);
  }
  return Object.fromEntries(out);
}

function nodeAt(row: unknown, path: Path): unknown {
  let node = row;
  for (const step of path) {
    const next = isMap(node) ? valueAt(node, String(step)) : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!spanOf(next)) return node;
    node = next;
  }
  return node;
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  string: 'knowledge.text',
  array: 'knowledge.list',
  object: 'knowledge.row',
  picklist: 'knowledge.value',
  max_length: 'knowledge.long',
  non_empty: 'knowledge.missing',
  regex: 'knowledge.id',
  iso_date: 'knowledge.date',
};

/** What the schema says against a value, as our codes. */
function complainOf(issue: v.BaseIssue<unknown>, at: Row['at'], complain: Complain): void {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (issue.received === 'undefined') {
    complain(at(), 'knowledge.missing', key);
    return;
  }
  const code = CODES[issue.type] ?? 'knowledge.text';
  const said = typeof issue.input === 'string' ? issue.input : key;
  const allowed = issue.expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ') ?? '';
  const detail = {
    'knowledge.value': `${key}: ${allowed}`,
    'knowledge.id': said,
    'knowledge.date': said,
    'knowledge.row': '',
  }[code as string];
  complain(at(...path), code, detail ?? key);
}

const LISTS: ReadonlySet<string> = new Set(['aliases']);

function rowOf(node: unknown, section: Section, complain: Complain): Row | null {
  const { row: schema, main } = SECTIONS[section];
  const whole = spanOf(node) ?? { start: 0, end: 0 };
  const ok = { value: true };
  let value = plain(node, complain, ok);
  if (!ok.value) return null;
  if (typeof value === 'string' && main !== null) value = { [main]: value };
  const at: Row['at'] = (...path) => (path.length === 0 ? whole : spanOf(nodeAt(node, path))) ?? whole;
  if (value === null || typeof value === 'string' || Array.isArray(value)) {
    complain(whole, 'knowledge.row');
    return null;
  }
  const entries = Object.entries(value).map(
    ([key, one]) => [key, LISTS.has(key) && typeof one === 'string' ? [one] : one] as const,
  );
  if (isMap(node)) {
    for (const { key } of node.items) {
      const name = keyText(key);
      if (!Object.hasOwn(schema.entries, name)) complain(spanOf(key) ?? whole, 'knowledge.key', name, 'note');
    }
  }
  const checked = v.safeParse(schema as v.GenericSchema, Object.fromEntries(entries));
  if (checked.success) return { fields: checked.output as Fields, at };
  for (const issue of checked.issues) complainOf(issue, at, complain);
  return null;
}

const NO_ROWS: Rows = { people: [], organizations: [], programmes: [], holders: [], aliases: [], ignore: [] };

/** Rows need three. The parser takes seconds for thousands. */
const DEEPEST = 8;

/** Marks of the lexer, which stand for no character. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** Where brackets stand in more brackets than any row needs. */
function tooDeep(body: string): number | null {
  let depth = 0;
  let at = 0;
  for (const lexeme of new Lexer().lex(body)) {
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth--;
    if (depth > DEEPEST) return at;
    if (!MARKS.has(lexeme)) at += lexeme.length;
  }
  return null;
}

const YAML_CODES: Readonly<Record<string, ProblemCode>> = { TAB_AS_INDENT: 'yaml.tab', BAD_INDENT: 'yaml.indent' };

/** Rows of the sections; what a mistake of YAML stands in is left out, since nobody knows what it says. */
function rowsOf(body: string, complain: Complain): Rows {
  // our own look for keys that stand twice is linear, that of the parser is not
  const document = parseDocument(body, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const mistakes = document.errors.map(({ pos: [start, end], code, message }) => {
    const span = { start, end: Math.max(end, start + 1) };
    complain(span, YAML_CODES[code] ?? 'yaml.syntax', message);
    return start;
  });
  const isBroken = (node: unknown): boolean => {
    const span = spanOf(node);
    return !span || mistakes.some((start) => span.start <= start && start <= span.end);
  };
  const root: unknown = document.contents;
  if (root === null || (isScalar(root) && scalarText(root as ParsedNode) === null)) return NO_ROWS;
  if (!isMap(root)) {
    if (mistakes.length === 0) complain(spanOf(root) ?? { start: 0, end: 1 }, 'knowledge.not-a-mapping');
    return NO_ROWS;
  }
  const out: Record<Section, readonly Row[]> = { ...NO_ROWS };
  const seen = new Set<string>();
  let left: number = LIMITS.rows;
  for (const { key, value } of root.items) {
    const name = keyText(key);
    const where = spanOf(key) ?? { start: 0, end: 1 };
    if (seen.has(name)) complain(where, 'yaml.duplicate', name);
    else if (name === 'version') {
      const version = isScalar(value) ? scalarText(value as ParsedNode) : '';
      if (version !== null && version !== '1') complain(spanOf(value) ?? where, 'knowledge.version', version);
    } else if (!Object.hasOwn(SECTIONS, name)) complain(where, 'knowledge.key', name, 'note');
    else if (isAlias(value)) complain(spanOf(value) ?? where, 'knowledge.anchor', value.source);
    else if (isSeq(value)) {
      const over = spanOf(value.items[left]);
      if (over) complain(over, 'knowledge.rows', String(LIMITS.rows));
      const items = value.items.slice(0, left).filter((item) => mistakes.length === 0 || !isBroken(item));
      left -= items.length;
      out[name as Section] = items.flatMap((item) => rowOf(item, name as Section, complain) ?? []);
    } else if (!(isScalar(value) && scalarText(value as ParsedNode) === null) && value !== null)
      complain(spanOf(value) ?? where, 'knowledge.section', name);
    seen.add(name);
  }
  return out;
}

/** Offsets of problems are those of the text as given; the knowledge is whole even when some rows are not. */
export function readKnowledge(source: string, vocabulary: Vocabulary): ReadKnowledge {
  const problems: Problem[] = [];
  const shift = source.startsWith('\uFEFF') ? 1 : 0;
  const body = source.slice(shift);
  const complain = complainTo(body, shift, problems);
  const read = (rows: Rows): ReadKnowledge => ({
    knowledge: knowledgeOf(rows, vocabulary, complain),
    problems: problems.sort((a, b) => a.start - b.start),
  });
  if (body.length > LIMITS.characters) {
    complain({ start: 0, end: 1 }, 'knowledge.too-large', String(LIMITS.characters));
    return read(NO_ROWS);
  }
  try {
    const deep = tooDeep(body);
    if (deep !== null) {
      complain({ start: deep, end: deep + 1 }, 'knowledge.deep');
      return read(NO_ROWS);
    }
    return read(rowsOf(body, complain));
  } catch (error) {
    // the parser gives up on absurd nesting
    complain({ start: 0, end: 1 }, 'yaml.syntax', error instanceof Error ? error.message : '');
    return read(NO_ROWS);
  }
}
