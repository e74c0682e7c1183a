/** `annotate`: each note → its analysis, a line of JSON; or each line of JSON Lines → a line. */
import { toJson } from '../exports/analysis-json.ts';
import { type RequestLine, requestOf } from '../imports/json-line.ts';
import { byteLines, isBlank } from '../imports/lines.ts';
import type { Command } from './command.ts';
import { each, source } from './files.ts';
import { analysisOf, type Reading } from './notes.ts';
import { print, progress, t } from './terminal.ts';

/** Of one line: reading a text takes about two hundred times its size, and a line that is refused is better than a process that is killed. */
const LIMIT_MB = 8;

/** One line of input → what is written for it. */
async function answer(
  bytes: Uint8Array | null,
  line: number,
  reading: Reading,
): Promise<{ readonly json: unknown; readonly ok: boolean }> {
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
    return { json: toJson(await analysisOf(id, text, { ...reading, date: reading.date ?? own })), ok: true };
  } catch (error) {
    // a text that we fail on costs its own answer and no other
    return { json: { id, error: error instanceof Error ? error.message : String(error) }, ok: false };
  }
}

async function annotateLines(reading: Reading): Promise<number> {
  let failed = 0;
  let line = 0;
  for await (const bytes of byteLines(process.stdin, LIMIT_MB * 2 ** 20)) {
    line += 1;
    if (bytes && isBlank(bytes)) continue;
    const { json, ok } = await answer(bytes, line, reading);
    if (!ok) failed += 1;
    await print(`${JSON.stringify(json)}\n`);
    if (line % 100 === 0) progress(t('cli.progressLines', { done: line }));
  }
  progress('');
  return failed;
}

export const annotate: Command = {
  options: ['date', 'knowledge', 'jsonl'],
  async run(files, { jsonl }, reading) {
    if (!jsonl) {
      const failed = await each(files, async (file) =>
        print(`${JSON.stringify(toJson(await analysisOf(file, (await source(file)).text, reading)))}\n`),
      );
      return { failed };
    }
    let bad = 0;
    const failed = await each(['-'], async () => {
      bad = await annotateLines(reading);
    });
    return { failed: failed + bad };
  },
};
