/** What the analyst knows: `poruka.yaml`, found and read once, before the first note. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Knowledge } from '../model/knowledge.ts';
import { readKnowledge } from '../notes/knowledge.ts';
import { each, source } from './files.ts';
import { engine, problemText } from './notes.ts';
import { complain, t } from './terminal.ts';

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

/** What is right of it counts, whatever is wrong: `failed` when anything is. `asked` is the file by name; '' asks for none. */
export async function knowledgeFor(
  asked: string | undefined,
  first: string | undefined,
): Promise<{ readonly knowledge: Knowledge | null; readonly failed: number }> {
  let knowledge: Knowledge | null = null;
  const file = asked ?? (await knowledgeFile(first));
  if (!file) return { knowledge, failed: 0 };
  const failed = await each([file], async () => {
    const { text } = await source(file);
    const { vocabulary } = await engine();
    const read = readKnowledge(text, vocabulary);
    knowledge = read.knowledge;
    for (const problem of read.problems) complain(problemText(file, problem));
    if (read.problems.some(({ severity }) => severity === 'error')) throw new Error(t('cli.knowledge', { file }));
  });
  return { knowledge, failed };
}
