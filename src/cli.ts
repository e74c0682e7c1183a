/** The command line: files or JSON Lines in; analyses, explanations, exports, tagged notes or totals out. One failing file never stops the rest. */
import { constants, rmSync } from 'node:fs';
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toJson } from './exports/analysis-json.ts';
import type { Chunk, Format } from './exports/formats.ts';
import { ledgerJson } from './exports/ledger-json.ts';
import { isDate, type RequestLine, requestOf } from './imports/json-line.ts';
import { byteLines, isBlank } from './imports/lines.ts';
import { decode } from './imports/utf8.ts';
import type { Analysis } from './model/analysis.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Problem } from './model/note.ts';
import { readKnowledge } from './notes/knowledge.ts';
import { readNote, writeNote } from './notes/note.ts';
import { checkNote } from './register/check.ts';
import { registerOf } from './register/commitments.ts';
import { type NoteView, recordsAfterSave, rowsOf } from './register/index.ts';
import { checkText } from './views/check.ts';
import { unifiedDiff } from './views/diff.ts';
import { explain, type Style } from './views/explain.ts';
import { ledgerText } from './views/ledger.ts';
import { type Locale, type Values, type WordKey, words as wordsOf } from './views/words.ts';

declare const __VERSION__: string | undefined;
const VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

const DONE = 0;
const PARTLY = 1;
const WRONG_USE = 2;
/** `check`: a record waits for a person. */
const NEEDS_REVIEW = 3;
const INTERRUPTED = 130;
const TERMINATED = 143;

const OPTIONS = {
  date: { type: 'string', short: 'd' },
  knowledge: { type: 'string', short: 'k' },
  jsonl: { type: 'boolean' },
  json: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  suggestions: { type: 'boolean' },
  separator: { type: 'string' },
  bom: { type: 'boolean' },
  'dry-run': { type: 'boolean', short: 'n' },
  reviewed: { type: 'boolean' },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type Option = keyof typeof OPTIONS;

const ANYWHERE: readonly Option[] = ['lang', 'help', 'version'];
const COMMANDS = {
  annotate: ['date', 'knowledge', 'jsonl'],
  explain: ['date', 'knowledge'],
  export: ['date', 'knowledge', 'format', 'out', 'suggestions', 'separator', 'bom'],
  tag: ['date', 'knowledge', 'dry-run'],
  check: ['date', 'knowledge', 'json'],
  ledger: ['date', 'knowledge', 'reviewed', 'json', 'as-of'],
} as const satisfies Readonly<Record<string, readonly Option[]>>;
type Command = keyof typeof COMMANDS;

const isLocale = (value: unknown): value is Locale => value === 'uk' || value === 'en';

/** Known before anything is said: `--lang`, else the language of the terminal. */
function localeOf(args: readonly string[]): Locale {
  const { lang } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  }).values;
  if (isLocale(lang)) return lang;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('uk') ? 'uk' : 'en';
}

const args = process.argv.slice(2);
const words = wordsOf(localeOf(args));
const t = (key: WordKey, values?: Values): string => words.t(key, values);

// Output and interruption

let progressShown = false;
function progress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001B[K${text}`);
  progressShown = text !== '';
}

function complain(text: string): void {
  if (progressShown) progress('');
  process.stderr.write(`${text}\n`);
}

/** Waits for a slow reader, so that memory does not grow with what it has not read. */
async function print(chunk: Chunk): Promise<void> {
  if (!process.stdout.write(chunk)) await new Promise<void>((go) => process.stdout.once('drain', go));
}

/** The half-written file that an interruption must not leave behind. */
let unfinished: string | null = null;

function leave(code: number): void {
  // it may have taken its place a moment ago
  if (unfinished !== null) rmSync(unfinished, { force: true });
  progress('');
  process.exit(code);
}

/** `| head` closes the pipe when it has enough: not an error of ours. */
const pipeClosed = (error: NodeJS.ErrnoException): void => process.exit(error.code === 'EPIPE' ? DONE : PARTLY);

const ANSI: Readonly<Record<Style, string>> = { bold: '1', dim: '2', good: '32', bad: '33', mark: '36' };
const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
const paint = (style: Style, text: string): string =>
  coloured && text ? `\u001B[${ANSI[style]}m${text}\u001B[0m` : text;

// Files

const REASONS: Readonly<Record<string, WordKey>> = {
  ENOENT: 'cli.notFound',
  EISDIR: 'cli.isDirectory',
  EACCES: 'cli.denied',
  EPERM: 'cli.denied',
};

function inWords(file: string, error: unknown): string {
  const { name, code, message } = error as NodeJS.ErrnoException;
  // what we say ourselves names the file; «Invalid string length» of a huge one does not
  if (code === undefined && name === 'Error') return message;
  if (code === undefined) return t('cli.failed', { file, detail: message });
  return t(REASONS[code] ?? 'cli.failed', { file, detail: message });
}

interface Source {
  /** Without the byte order mark: offsets count what follows it. */
  readonly text: string;
  readonly bom: '' | '\uFEFF';
  /** What tells that somebody else has written the file since. */
  readonly stamp: string | null;
}

const stampOf = async (file: string): Promise<string> => {
  const { mtimeMs, size, ino } = await stat(file);
  return `${mtimeMs} ${size} ${ino}`;
};

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function source(file: string): Promise<Source> {
  const stamp = file === '-' ? null : await stampOf(file);
  const bytes = file === '-' ? await standardInput() : await readFile(file);
  const decoded = decode(bytes);
  if ('bad' in decoded) throw new Error(t('cli.notUtf8', { file, offset: decoded.bad }));
  const { text } = decoded;
  return text.startsWith('\uFEFF') ? { text: text.slice(1), bom: '\uFEFF', stamp } : { text, bom: '', stamp };
}

/** All or nothing: a file beside it, flushed to the disk, takes its place, its owner and its mode. */
async function write(file: string, content: string | AsyncIterable<Chunk>, stamp: string | null = null): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => null);
  if (before) await access(target, constants.W_OK);
  if (before?.isDirectory()) throw new Error(t('cli.isDirectory', { file }));
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const handle = await open(temporary, 'wx', 0o666);
  unfinished = temporary;
  try {
    await handle.writeFile(content);
    if (before) {
      // root tags a note of somebody else: it stays theirs; others may not give files away
      await handle.chown(before.uid, before.gid).catch(() => undefined);
      await handle.chmod(before.mode & 0o7777);
    }
    await handle.sync();
    await handle.close();
    if (stamp !== null && (await stampOf(target)) !== stamp) throw new Error(t('cli.changedMeanwhile', { file }));
    await rename(temporary, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    unfinished = null;
  }
}

// Notes

const problemText = (file: string, { line, column, code, detail }: Problem): string =>
  `${file}:${line}:${column}: ${t(`problem.${code}`, { detail })}`;

/** Loaded when there is something to read: help and complaints need no lexicon. */
const engine = () => import('./analyze.ts');
/** Likewise, with the libraries of the formats. */
const formats = async () => (await import('./exports/formats.ts')).FORMATS;

// What the analyst knows

/** Read once, before the first note. */
let knowledge: Knowledge | null = null;

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** In the current folder, beside the first note, or above it as far as the root of its repository: without one nobody says how far to look. */
async function knowledgeFile(first = '-'): Promise<string | null> {
  const name = 'poruka.yaml';
  if (await exists(name)) return name;
  if (first === '-') return null;
  const found: string[] = [];
  const here = dirname(resolve(first));
  for (let folder = here; ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (await exists(file)) found.push(file);
    if (await exists(join(folder, '.git'))) return found[0] ?? null;
    if (folder === dirname(folder)) return found.find((one) => dirname(one) === here) ?? null;
  }
}

/** How many mistakes it has; what is right of it counts all the same. `--knowledge ''` asks for none. */
async function readOwn(asked: string | undefined, first: string | undefined): Promise<number> {
  const file = asked ?? (await knowledgeFile(first));
  if (!file) return 0;
  return each([file], async () => {
    const { text } = await source(file);
    const { vocabulary } = await engine();
    const read = readKnowledge(text, vocabulary);
    knowledge = read.knowledge;
    for (const problem of read.problems) complain(problemText(file, problem));
    if (read.problems.some(({ severity }) => severity === 'error')) throw new Error(t('cli.knowledge', { file }));
  });
}

/** `date` of the command line wins over what the note says. */
async function analysisOf(id: string, text: string, date: string | null | undefined): Promise<Analysis> {
  const { meta } = readNote(text);
  const { analyze } = await engine();
  return analyze(text, { id, date: date ?? meta.date, outlet: meta.outlet, knowledge });
}

async function viewOf(file: string, text: string, date: string | undefined): Promise<NoteView> {
  const note = readNote(text);
  const error = note.problems.find(({ severity }) => severity === 'error');
  if (error) throw new Error(problemText(file, error));
  const title = note.meta.title ?? basename(file);
  return {
    uri: file,
    title,
    meta: note.meta,
    records: note.records,
    mentions: note.mentions,
    analysis: await analysisOf(file, text, date),
    text,
  };
}

/** Every file in turn; how many failed, each of them named. */
async function each(files: readonly string[], work: (file: string) => Promise<void>): Promise<number> {
  let failed = 0;
  for (const [i, file] of files.entries()) {
    if (files.length > 1) progress(t('cli.progress', { done: i, all: files.length, file }));
    try {
      await work(file);
    } catch (error) {
      failed += 1;
      complain(inWords(file, error));
    }
  }
  progress('');
  if (failed > 0 && files.length > 1) complain(t('cli.skipped', { files: words.plural('files', failed) }));
  return failed;
}

const viewsOf = async (
  files: readonly string[],
  date: string | undefined,
): Promise<{ views: NoteView[]; failed: number }> => {
  const views: NoteView[] = [];
  const failed = await each(files, async (file) => {
    views.push(await viewOf(file, (await source(file)).text, date));
  });
  return { views, failed };
};

interface Tally {
  notes: number;
  records: number;
  failed: number;
}

/** One note at a time, each read when the one before it is written. */
async function* streamOf(files: readonly string[], date: string | undefined, tally: Tally): AsyncGenerator<NoteView> {
  for (const [i, file] of files.entries()) {
    if (files.length > 1) progress(t('cli.progress', { done: i, all: files.length, file }));
    let view: NoteView | undefined;
    tally.failed += await each([file], async () => {
      view = await viewOf(file, (await source(file)).text, date);
    });
    if (!view) continue;
    tally.notes += 1;
    tally.records += view.records.length;
    yield view;
  }
  progress('');
  if (tally.failed > 0 && files.length > 1) complain(t('cli.skipped', { files: words.plural('files', tally.failed) }));
}

// JSON Lines

/** Of one line: reading a text takes about two hundred times its size, and a line that is refused is better than a process that is killed. */
const LIMIT_MB = 8;

/** One line of input → what is written for it. */
async function answer(
  bytes: Uint8Array | null,
  line: number,
  date: string | undefined,
): Promise<{ json: unknown; ok: boolean }> {
  const read: RequestLine = bytes
    ? requestOf(bytes)
    : { ok: false, id: null, problem: 'cli.line.tooLong', values: { limit: LIMIT_MB } };
  if (!read.ok)
    return {
      json: { ...(read.id === null ? { line } : { id: read.id }), error: t(read.problem, read.values) },
      ok: false,
    };
  const { id, text, date: own } = read.request;
  try {
    return { json: toJson(await analysisOf(id, text, date ?? own)), ok: true };
  } catch (error) {
    // a text that we fail on costs its own answer and no other
    return { json: { id, error: error instanceof Error ? error.message : String(error) }, ok: false };
  }
}

async function annotateLines(date: string | undefined): Promise<number> {
  let failed = 0;
  let line = 0;
  for await (const bytes of byteLines(process.stdin, LIMIT_MB * 2 ** 20)) {
    line += 1;
    if (bytes && isBlank(bytes)) continue;
    const { json, ok } = await answer(bytes, line, date);
    if (!ok) failed += 1;
    await print(`${JSON.stringify(json)}\n`);
    if (line % 100 === 0) progress(t('cli.progressLines', { done: line }));
  }
  progress('');
  return failed;
}

// Commands: each gives how many inputs failed

async function tag(file: string, date: string | undefined, dryRun: boolean): Promise<void> {
  const { text, bom, stamp } = await source(file);
  const kept = recordsAfterSave(await viewOf(file, text, date));
  const written = writeNote(text, kept);
  if (!written.ok) throw new Error(problemText(file, written.problem));
  for (const problem of written.problems) complain(problemText(file, problem));
  const shifted = written.edits.map((edit) => ({
    ...edit,
    start: edit.start + bom.length,
    end: edit.end + bom.length,
  }));
  if (dryRun) return print(unifiedDiff(file, bom + text, shifted));
  if (file === '-') return print(bom + written.text);
  if (written.text === text) return complain(t('cli.unchanged', { file }));
  await write(file, bom + written.text, stamp);
  complain(t('cli.tagged', { file, records: words.plural('records', kept.length) }));
}

interface ExportWish {
  readonly format: Format;
  readonly out: string | undefined;
  readonly suggestions: boolean;
  readonly separator: ',' | ';';
  readonly bom: boolean;
}

async function exportNotes(files: readonly string[], date: string | undefined, wish: ExportWish): Promise<number> {
  const { analyze, knownWith } = await engine();
  const { generator } = analyze('', { id: '', knowledge });
  const tally: Tally = { notes: 0, records: 0, failed: 0 };
  const options = { ...wish, words, known: knownWith(knowledge), generator };
  const content = wish.format.write(streamOf(files, date, tally), options);
  let unwritten = 0;
  if (wish.out !== undefined && wish.out !== '-') unwritten = await each([wish.out], (file) => write(file, content));
  else for await (const chunk of content) await print(chunk);
  if (!wish.suggestions && tally.notes > 0 && tally.records === 0) complain(t('cli.nothingKept'));
  return tally.failed + unwritten;
}

interface LedgerWish {
  readonly reviewed: boolean;
  readonly json: boolean;
  /** ISO date; what was due before it is overdue. */
  readonly asOf: string;
}

/** By the clock of this machine and in its time zone. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

async function ledger(files: readonly string[], date: string | undefined, wish: LedgerWish): Promise<number> {
  const { views, failed } = await viewsOf(files, date);
  const rows = views.flatMap(rowsOf).filter(({ record }) => !wish.reviewed || record.review !== 'auto');
  const register = registerOf(rows, wish.asOf);
  const { analyze, knownWith } = await engine();
  const { generator } = views[0]?.analysis ?? analyze('', { id: '', knowledge });
  const known = knownWith(knowledge);
  await print(
    wish.json ? ledgerJson(register, generator) : ledgerText(register, views.length, { words, known }, paint),
  );
  return failed;
}

/** How many records need a person, and how many files could not be read. */
async function check(
  files: readonly string[],
  date: string | undefined,
  asJson: boolean,
): Promise<{ readonly open: number; readonly failed: number }> {
  let open = 0;
  const failed = await each(files, async (file) => {
    const { text } = await source(file);
    const checks = checkNote(await viewOf(file, text, date));
    open += checks.filter(({ state }) => state === 'needs-review').length;
    const lines = checks.map(({ id, kind, state, start, end, candidates, otherwise }) =>
      JSON.stringify({ file, id, kind, state, start, end, candidates, otherwise }),
    );
    await print(asJson ? lines.map((line) => `${line}\n`).join('') : checkText(file, text, checks, words, paint));
  });
  return { open, failed };
}

function misused(key: WordKey, values?: Values): number {
  complain(`${t(key, values)}\n${t('cli.seeHelp')}`);
  return WRONG_USE;
}

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    return misused('cli.badOption', { detail: (error as Error).message });
  }
  const { values, positionals } = parsed;
  if (values.lang !== undefined && !isLocale(values.lang)) return misused('cli.badLang', { lang: values.lang });
  if (values.help) {
    const names = (await formats()).map(({ id }) => id).join(', ');
    return print(t('cli.help', { version: VERSION, formats: names })).then(() => DONE);
  }
  if (values.version) return print(`${VERSION}\n`).then(() => DONE);

  const [name, ...files] = positionals;
  if (name === undefined) return misused('cli.noCommand');
  if (!Object.hasOwn(COMMANDS, name)) return misused('cli.unknownCommand', { command: name });
  const command = name as Command;
  const allowed: readonly string[] = [...COMMANDS[command], ...ANYWHERE];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign) return misused('cli.notForCommand', { option: foreign, command });
  const { date, jsonl = false, separator = ',', 'as-of': asOf } = values;
  if (date !== undefined && !isDate(date)) return misused('cli.badDate', { option: 'date', date });
  if (asOf !== undefined && !isDate(asOf)) return misused('cli.badDate', { option: 'as-of', date: asOf });
  if (jsonl && files.length > 0) return misused('cli.jsonlFiles');
  if (!jsonl && files.length === 0) return misused('cli.noFiles', { command });

  const wrong = await readOwn(values.knowledge, files[0]);
  const outcome = (failed: number): number => (failed + wrong > 0 ? PARTLY : DONE);
  switch (command) {
    case 'annotate':
      if (jsonl) {
        let bad = 0;
        const failed = await each(['-'], async () => {
          bad = await annotateLines(date);
        });
        return outcome(failed + bad);
      }
      return outcome(
        await each(files, async (file) =>
          print(`${JSON.stringify(toJson(await analysisOf(file, (await source(file)).text, date)))}\n`),
        ),
      );
    case 'explain':
      return outcome(
        await each(files, async (file) => {
          const { text } = await source(file);
          const { knownWith } = await engine();
          await print(explain(await analysisOf(file, text, date), text, { words, known: knownWith(knowledge) }, paint));
        }),
      );
    case 'export': {
      const table = await formats();
      const names = table.map(({ id }) => id).join('|');
      const format = table.find(({ id }) => id === values.format);
      if (values.format === undefined) return misused('cli.noFormat', { formats: names });
      if (!format) return misused('cli.badFormat', { format: values.format, formats: names });
      if (separator !== ',' && separator !== ';') return misused('cli.badSeparator', { separator });
      const { out, suggestions = false, bom = false } = values;
      if (format.binary && out === undefined && process.stdout.isTTY)
        return misused('cli.binary', { format: format.id });
      return outcome(await exportNotes(files, date, { format, out, suggestions, separator, bom }));
    }
    case 'tag':
      return outcome(await each(files, (file) => tag(file, date, values['dry-run'] ?? false)));
    case 'check': {
      const { open, failed } = await check(files, date, values.json ?? false);
      return failed + wrong === 0 && open > 0 ? NEEDS_REVIEW : outcome(failed);
    }
    case 'ledger':
      return outcome(
        await ledger(files, date, {
          reviewed: values.reviewed ?? false,
          json: values.json ?? false,
          asOf: asOf ?? today(),
        }),
      );
  }
}

const parse = () => parseArgs({ args, options: OPTIONS, allowPositionals: true });

process.stdout.on('error', pipeClosed);
process.on('SIGINT', () => leave(INTERRUPTED));
process.on('SIGTERM', () => leave(TERMINATED));
process.exitCode = await main();
