/** What the terminal is told: output, complaints and progress in its language, and what is left when somebody interrupts. */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Style } from '../views/explain.ts';
import { type Locale, type Values, type WordKey, words as wordsOf } from '../views/words/words.ts';

export const DONE = 0;
export const PARTLY = 1;
export const WRONG_USE = 2;
const INTERRUPTED = 130;
const TERMINATED = 143;

export const isLocale = (value: unknown): value is Locale => value === 'uk' || value === 'en';

export const args: readonly string[] = process.argv.slice(2);

/** Known before anything is said: `--lang`, else the language of the terminal. */
function locale(): Locale {
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

export const words = wordsOf(locale());
export const t = (key: WordKey, values?: Values): string => words.t(key, values);

let progressShown = false;
/** One line that the next one replaces; '' takes it away. */
export function progress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001B[K${text}`);
  progressShown = text !== '';
}

export function complain(text: string): void {
  if (progressShown) progress('');
  process.stderr.write(`${text}\n`);
}

/** Waits for a slow reader, so that memory does not grow with what it has not read. */
export async function print(chunk: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(chunk)) await new Promise<void>((go) => process.stdout.once('drain', go));
}

const ANSI: Readonly<Record<Style, string>> = { bold: '1', dim: '2', good: '32', bad: '33', mark: '36' };
const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
export const paint = (style: Style, text: string): string =>
  coloured && text ? `\u001B[${ANSI[style]}m${text}\u001B[0m` : text;

/** The half-written file that an interruption must not leave behind. */
let unfinished: string | null = null;
export const isWriting = (file: string | null): void => {
  unfinished = file;
};

function leave(code: number): void {
  // it may have taken its place a moment ago
  if (unfinished !== null) rmSync(unfinished, { force: true });
  progress('');
  process.exit(code);
}

/** `| head` closes the pipe when it has enough: not an error of ours. */
const pipeClosed = (error: NodeJS.ErrnoException): void => process.exit(error.code === 'EPIPE' ? DONE : PARTLY);

export function listen(): void {
  process.stdout.on('error', pipeClosed);
  process.on('SIGINT', () => leave(INTERRUPTED));
  process.on('SIGTERM', () => leave(TERMINATED));
}
