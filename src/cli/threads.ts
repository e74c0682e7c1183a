/** Notes and lines → their readings, here or in as many threads as asked for: the same bytes in the same order either way. */
import { toJson } from '../exports/analysis-json.ts';
import { type RequestLine, requestOf } from '../imports/json-line.ts';
import type { NoteView } from '../register/index.ts';
import { ordered, serveOrdered } from '../threads/ordered.ts';
import { inWords, source } from './files.ts';
import { analysisOf, type Reading, viewOf } from './notes.ts';
import { args, t } from './terminal.ts';

/** Of one line: reading a text takes about two hundred times its size, and a line that is refused is better than a process that is killed. */
export const LIMIT_MB = 8;

/** A note as the register takes it; the analysis of a note as a line; a line of JSON Lines, null when it is too long, and its number. */
export type Work =
  | { readonly view: string }
  | { readonly annotate: string }
  | { readonly bytes: Uint8Array | null; readonly line: number };

type Answer =
  | { readonly error: string; readonly text?: undefined }
  | { readonly view: NoteView; readonly text?: undefined; readonly error?: undefined }
  /** `isBad`: it is an answer, and says what is wrong. */
  | { readonly text: string; readonly isBad?: boolean; readonly error?: undefined };

async function answerLine(bytes: Uint8Array | null, line: number, reading: Reading): Promise<Answer> {
  const read: RequestLine = bytes
    ? requestOf(bytes)
    : { ok: false, id: null, problem: 'cli.line.tooLong', values: { limit: LIMIT_MB } };
  if (!read.ok) {
    const told = read.id === null ? { line } : { id: read.id };
    return { text: `${JSON.stringify({ ...told, error: t(read.problem, read.values) })}\n`, isBad: true };
  }
  const { id, text, date: own } = read.request;
  try {
    const analysis = await analysisOf(id, text, { ...reading, date: reading.date ?? own });
    return { text: `${JSON.stringify(toJson(analysis))}\n` };
  } catch (error) {
    // a text that we fail on costs its own answer and no other
    const message = error instanceof Error ? error.message : String(error);
    return { text: `${JSON.stringify({ id, error: message })}\n`, isBad: true };
  }
}

const nameOf = (work: Work): string => ('view' in work ? work.view : 'annotate' in work ? work.annotate : '-');

async function answer(work: Work, reading: Reading): Promise<Answer> {
  if ('bytes' in work) return answerLine(work.bytes, work.line, reading);
  const file = nameOf(work);
  try {
    const { text } = await source(file);
    if ('view' in work) return { view: await viewOf(file, text, reading) };
    return { text: `${JSON.stringify(toJson(await analysisOf(file, text, reading)))}\n` };
  } catch (error) {
    return { error: inWords(file, error) };
  }
}

async function* here(items: AsyncIterable<Work> | Iterable<Work>, reading: Reading): AsyncGenerator<Answer> {
  for await (const work of items) yield await answer(work, reading);
}

/** Standard input is of the process and of no thread. */
const isForThreads = (items: AsyncIterable<Work> | Iterable<Work>): boolean =>
  !Array.isArray(items) || (items.length > 1 && !items.some((work) => nameOf(work) === '-'));

export const answers = (items: AsyncIterable<Work> | Iterable<Work>, reading: Reading): AsyncGenerator<Answer> =>
  reading.jobs > 1 && isForThreads(items)
    ? ordered<Work, Answer>(items, {
        // in the bundle this file and main.ts are one
        program: new URL(import.meta.url.replace(/threads\.ts$/, 'main.ts')),
        count: reading.jobs,
        setting: { ...reading, jobs: 1 },
        argv: args,
        failed: (work, { message }) => ({ error: inWords(nameOf(work), new Error(message)) }),
      })
    : here(items, reading);

/** What runs in a thread. JSON costs a fraction of a structured clone. */
export const serve = (): void =>
  serveOrdered<Work, Answer, Reading>(async (work, reading) => {
    const given = await answer(work, reading);
    return 'view' in given ? { text: JSON.stringify(given.view) } : given;
  });
