/** `compare`: two files, two folders, or versions of git → where their taggings differ, and how far they agree beyond chance. Nothing is written. */
import { join } from 'node:path';
import {
  agreementOf,
  agrees,
  compareAlone,
  compareTaggings,
  reviewed as onlyReviewed,
  type Tagging,
} from '../compare/taggings.ts';
import { readNote } from '../notes/note.ts';
import { type ComparedNote, compareJson, compareText } from '../views/compare.ts';
import { type Command, Misuse } from './command.ts';
import { each } from './files.ts';
import { knownOf, problemText } from './notes.ts';
import { paint, print, words } from './terminal.ts';
import { atRef, onDisk, type Version } from './versions.ts';

const DIFFERS = 3;

/** Mine, then theirs. */
async function sides(files: readonly string[], refs: readonly string[]): Promise<readonly [Version, Version]> {
  const [first = '', second = ''] = files;
  if (files.length !== (refs.length === 0 ? 2 : 1) || refs.length > 2) throw new Misuse('cli.compareWhat');
  if (refs.length === 0) return [await onDisk(first), await onDisk(second)];
  const versions = await Promise.all(refs.map((ref) => atRef(first, ref)));
  const [one, other] = versions;
  if (!one) throw new Misuse('cli.compareWhat');
  return other ? [one, other] : [await onDisk(first), one];
}

export const compare: Command = {
  takesFolders: true,
  options: ['ref', 'knowledge', 'reviewed', 'json'],
  async run(files, { ref: refs = [], reviewed = false, json = false }, reading) {
    const [mine, theirs] = await sides(files, refs);
    if (mine.isFolder !== theirs.isFolder) throw new Misuse('cli.compareWhat');
    const paths = [...new Set([...mine.notes.keys(), ...theirs.notes.keys()])].sort();
    const [folder = ''] = files;
    const nameOf = (path: string): string => (path === '' ? folder : join(folder, path));

    async function taggingOf(version: Version, path: string): Promise<Tagging | null> {
      const text = await version.notes.get(path)?.();
      if (text === undefined) return null;
      const note = readNote(text);
      const error = note.problems.find(({ severity }) => severity === 'error');
      if (error) throw new Error(problemText(nameOf(path), error));
      const { records, mentions } = note;
      const tagging = { text, records, mentions };
      return reviewed ? onlyReviewed(tagging) : tagging;
    }

    const notes: ComparedNote[] = [];
    const failed = await each(paths, async (path) => {
      const [one, other] = [await taggingOf(mine, path), await taggingOf(theirs, path)];
      const file = nameOf(path);
      if (one && other) notes.push({ file, text: one.text, compared: compareTaggings(one, other), alone: null });
      else if (one) notes.push({ file, text: one.text, compared: compareAlone(one, 'mine'), alone: 'mine' });
      else if (other) notes.push({ file, text: other.text, compared: compareAlone(other, 'theirs'), alone: 'theirs' });
    });
    const agreement = agreementOf(notes.map(({ compared }) => compared));
    await print(
      json
        ? compareJson(notes, agreement)
        : compareText(notes, agreement, { words, known: await knownOf(reading) }, paint),
    );
    const isOne = notes.every(({ compared }) => compared.records.every(agrees) && compared.mentions.every(agrees));
    return { failed, ...(!isOne && { code: DIFFERS }) };
  },
};
