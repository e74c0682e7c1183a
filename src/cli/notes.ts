/** Files → notes with their analysis. The engine and the formats are loaded when there is something to read: help and complaints need no lexicon. */
import { basename } from 'node:path';
import type { Analysis } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Problem } from '../model/note.ts';
import { heeding } from '../notes/mentions.ts';
import { readNote } from '../notes/note.ts';
import type { NoteView } from '../register/index.ts';
import type { Known } from '../views/names.ts';
import { each, source } from './files.ts';
import { complain, progress, t, words } from './terminal.ts';

export const engine = () => import('../analyze.ts');
export const formats = async () => (await import('../exports/formats.ts')).FORMATS;

/** What every note is read with. */
export interface Reading {
  /** Of the command line: wins over what the note says. */
  readonly date: string | null | undefined;
  readonly knowledge: Knowledge | null;
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

/** All together, for what needs them all. */
export async function viewsOf(
  files: readonly string[],
  reading: Reading,
): Promise<{ readonly views: readonly NoteView[]; readonly failed: number }> {
  const views: NoteView[] = [];
  const failed = await each(files, async (file) => {
    views.push(await viewOf(file, (await source(file)).text, reading));
  });
  return { views, failed };
}

export interface Tally {
  notes: number;
  records: number;
  failed: number;
}

/** One note at a time, each read when the one before it is written. */
export async function* streamOf(files: readonly string[], reading: Reading, tally: Tally): AsyncGenerator<NoteView> {
  for (const [i, file] of files.entries()) {
    if (files.length > 1) progress(t('cli.progress', { done: i, all: files.length, file }));
    let view: NoteView | undefined;
    tally.failed += await each([file], async () => {
      view = await viewOf(file, (await source(file)).text, reading);
    });
    if (!view) continue;
    tally.notes += 1;
    tally.records += view.records.length;
    yield view;
  }
  progress('');
  if (tally.failed > 0 && files.length > 1) complain(t('cli.skipped', { files: words.plural('files', tally.failed) }));
}
