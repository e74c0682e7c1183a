/** Files → notes with their analysis. The engine and the formats are loaded when there is something to read: help and complaints need no lexicon. */
import { basename } from 'node:path';
import type { Analysis } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Problem } from '../model/note.ts';
import { heeding } from '../notes/mentions.ts';
import { readNote } from '../notes/note.ts';
import type { NoteView } from '../register/index.ts';
import type { Known } from '../views/names.ts';
import { answers } from './threads.ts';
import { complain, progress, t, words } from './terminal.ts';

export const engine = () => import('../analyze.ts');
export const formats = async () => (await import('../exports/formats.ts')).FORMATS;

/** What every note is read with, and in how many threads. */
export interface Reading {
  /** Of the command line: wins over what the note says. */
  readonly date: string | null | undefined;
  readonly knowledge: Knowledge | null;
  /** 1: in none but this. */
  readonly jobs: number;
}

export const problemText = (file: string, { line, column, code, detail }: Problem): string =>
  `${file}:${line}:${column}: ${t(`problem.${code}`, { detail })}`;

export async function knownOf({ knowledge }: Reading): Promise<Known> {
  return (await engine()).knownWith(knowledge);
}

/** What reads the notes, even when there are none. */
export async function generatorOf({ knowledge }: Reading): Promise<Analysis['generator']> {
  return (await engine()).analyze('', { id: '', knowledge }).generator;
}

export async function analysisOf(id: string, text: string, { date, knowledge }: Reading): Promise<Analysis> {
  const { meta, mentions } = readNote(text);
  const { analyze } = await engine();
  const context = { id, date: date ?? meta.date, outlet: meta.outlet, knowledge };
  return heeding(mentions, text, (said) => analyze(text, said ? { ...context, said } : context));
}

export async function viewOf(file: string, text: string, reading: Reading): Promise<NoteView> {
  const note = readNote(text);
  const error = note.problems.find(({ severity }) => severity === 'error');
  if (error) throw new Error(problemText(file, error));
  return {
    uri: file,
    title: note.meta.title ?? basename(file),
    meta: note.meta,
    records: note.records,
    mentions: note.mentions,
    analysis: await analysisOf(file, text, reading),
    text,
  };
}

export interface Tally {
  notes: number;
  records: number;
  failed: number;
}

/** One note at a time, in the order of the files; `jobs` threads read ahead of what is written. */
export async function* streamOf(files: readonly string[], reading: Reading, tally: Tally): AsyncGenerator<NoteView> {
  let done = 0;
  for await (const answer of answers(
    files.map((file) => ({ view: file })),
    reading,
  )) {
    const file = files[done] ?? '';
    if (files.length > 1) progress(t('cli.progress', { done, all: files.length, file }));
    done += 1;
    if (answer.error !== undefined) {
      tally.failed += 1;
      complain(answer.error);
      continue;
    }
    const view = 'view' in answer ? answer.view : (JSON.parse(answer.text) as NoteView);
    tally.notes += 1;
    tally.records += view.records.length;
    yield view;
  }
  progress('');
  if (tally.failed > 0 && files.length > 1) complain(t('cli.skipped', { files: words.plural('files', tally.failed) }));
}

/** All together, for what needs them all. */
export async function viewsOf(
  files: readonly string[],
  reading: Reading,
): Promise<{ readonly views: readonly NoteView[]; readonly failed: number }> {
  const views: NoteView[] = [];
  const tally: Tally = { notes: 0, records: 0, failed: 0 };
  for await (const view of streamOf(files, reading, tally)) views.push(view);
  return { views, failed: tally.failed };
}
