/** A place in a text → what is named there, and where else the text names it. */
import type { Analysis } from '../model/analysis.ts';
import { lengthOf } from '../model/document.ts';
import { idOf, type Mention } from '../model/mention.ts';

interface Named {
  readonly id: string;
  /** The narrowest mention at the place. */
  readonly mention: Mention;
}

/** What is named at the offset; its end belongs to it, as the cursor after a word does. */
export function namedAt(analysis: Analysis, at: number): Named | null {
  const here = analysis.mentions
    .filter(({ start, end }) => start <= at && at <= end)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  for (const mention of here) {
    const id = idOf(mention);
    if (id !== null) return { id, mention };
  }
  return null;
}

/** Everything in the text that names it, in order: names, offices and pronouns alike. A state is also what its adjective and its capital name. */
export function occurrencesOf(analysis: Analysis, id: string): readonly Mention[] {
  const linked = new Set(analysis.entities.find((entity) => entity.id === id)?.mentions ?? []);
  return analysis.mentions.filter((mention, i) => linked.has(i) || idOf(mention) === id);
}
