/** `annotate`: each note → its analysis, a line of JSON; or each line of JSON Lines → a line. */
import { byteLines, isBlank } from '../imports/lines.ts';
import type { Command } from './command.ts';
import { each } from './files.ts';
import type { Reading } from './notes.ts';
import { complain, print, progress, t, words } from './terminal.ts';
import { answers, LIMIT_MB, type Work } from './threads.ts';

async function* linesIn(): AsyncGenerator<Work> {
  let line = 0;
  for await (const bytes of byteLines(process.stdin, LIMIT_MB * 2 ** 20)) {
    line += 1;
    if (!bytes || !isBlank(bytes)) yield { bytes, line };
  }
}

async function annotateLines(reading: Reading): Promise<number> {
  let failed = 0;
  let done = 0;
  for await (const { text = '', error, ...more } of answers(linesIn(), reading)) {
    if (error !== undefined) complain(error);
    if (error !== undefined || ('isBad' in more && more.isBad)) failed += 1;
    await print(text);
    done += 1;
    if (done % 100 === 0) progress(t('cli.progressLines', { done }));
  }
  progress('');
  return failed;
}

async function annotateFiles(files: readonly string[], reading: Reading): Promise<number> {
  let failed = 0;
  let done = 0;
  for await (const { text = '', error } of answers(
    files.map((annotate) => ({ annotate })),
    reading,
  )) {
    if (files.length > 1) progress(t('cli.progress', { done, all: files.length, file: files[done] ?? '' }));
    done += 1;
    if (error === undefined) await print(text);
    else {
      failed += 1;
      complain(error);
    }
  }
  progress('');
  if (failed > 0 && files.length > 1) complain(t('cli.skipped', { files: words.plural('files', failed) }));
  return failed;
}

export const annotate: Command = {
  options: ['date', 'knowledge', 'jsonl', 'jobs'],
  async run(files, { jsonl }, reading) {
    if (!jsonl) return { failed: await annotateFiles(files, reading) };
    let bad = 0;
    const failed = await each(['-'], async () => {
      bad = await annotateLines(reading);
    });
    return { failed: failed + bad };
  },
};
