/** The command line: files or JSON Lines in; analyses, explanations, exports, tagged notes or totals out. */
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { isDate } from '../imports/json-line.ts';
import type { Values, WordKey } from '../views/words/words.ts';
import { annotate } from './annotate.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { type Command, Misuse, type Option, OPTIONS } from './command.ts';
import { explain } from './explain.ts';
import { exportNotes } from './export.ts';
import { knowledgeFor } from './knowledge.ts';
import { ledger } from './ledger.ts';
import { formats } from './notes.ts';
import { expand } from './paths.ts';
import { tag } from './tag.ts';
import { args, complain, DONE, isLocale, listen, PARTLY, print, t, WRONG_USE } from './terminal.ts';
import { serve } from './threads.ts';

declare const __VERSION__: string | undefined;
const VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

const COMMANDS: Readonly<Record<string, Command>> = {
  annotate,
  explain,
  export: exportNotes,
  tag,
  check,
  compare,
  ledger,
};
const MOST_JOBS = 64;
const ANYWHERE: readonly Option[] = ['lang', 'help', 'version'];

const parse = () => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

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

  const [name, ...names] = positionals;
  if (name === undefined) return misused('cli.noCommand');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return misused('cli.unknownCommand', { command: name });
  const allowed: readonly string[] = [...command.options, ...ANYWHERE];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign) return misused('cli.notForCommand', { option: foreign, command: name });
  for (const option of ['date', 'as-of'] as const) {
    const date = values[option];
    if (date !== undefined && !isDate(date)) return misused('cli.badDate', { option, date });
  }
  if (values.jsonl && names.length > 0) return misused('cli.jsonlFiles');
  if (!values.jsonl && names.length === 0) return misused('cli.noFiles', { command: name });

  const jobs = values.jobs === undefined ? 1 : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    return misused('cli.badJobs', { jobs: values.jobs ?? '', most: MOST_JOBS });

  const { files, failed: missing } = command.takesFolders ? { files: names, failed: 0 } : await expand(names);
  const { knowledge, failed: wrong } = await knowledgeFor(values.knowledge, files[0]);
  try {
    const { failed, code = DONE } = await command.run(files, values, { date: values.date, knowledge, jobs });
    return failed + missing + wrong > 0 ? PARTLY : code;
  } catch (error) {
    if (error instanceof Misuse) return misused(error.key, error.values);
    throw error;
  }
}

if (isMainThread) {
  listen();
  process.exitCode = await main();
} else serve();
