/** A note → who is named in it and how often, in the order of the text: as a line of words, so that ten thousand notes need little memory. */
import type { Analysis } from '../model/analysis.ts';
import { idOf } from '../model/mention.ts';
import type { NoteView } from './index.ts';

/** How often each party of the text is named, with offices and pronouns; a mention that stands for several counts for each. */
function countsIn({ entities, mentions }: Analysis): ReadonlyMap<string, number> {
  const meant = mentions.map((mention) => new Set([idOf(mention)]));
  for (const { id, mentions: linked } of entities) for (const at of linked) meant[at]?.add(id);
  const counts = new Map(entities.map(({ id }) => [id, 0]));
  for (const id of meant.flatMap((ids) => [...ids])) {
    const before = id === null ? undefined : counts.get(id);
    if (id !== null && before !== undefined) counts.set(id, before + 1);
  }
  return counts;
}

/** `UA 5 DE 2`; '' when nobody is named. */
export const namesOf = (analysis: Analysis): string =>
  [...countsIn(analysis)]
    .filter(([, count]) => count > 0)
    .map(([id, count]) => `${id} ${count}`)
    .join(' ');

/** Of a note of the index or of one that was just read. */
export function namedIn({ named, analysis }: NoteView): readonly (readonly [id: string, count: number])[] {
  const parts = (named ?? (analysis ? namesOf(analysis) : '')).split(' ');
  const out: [string, number][] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) out.push([parts[at] ?? '', Number(parts[at + 1])]);
  return out;
}
