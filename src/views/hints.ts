/** An analysis → short remarks to be drawn behind words of the text: what a sum comes to, which days a deadline means. */
import type { Analysis } from '../model/analysis.ts';
import type { Mention } from '../model/mention.ts';
import { exact } from './money.ts';
import type { Words } from './words/words.ts';

interface Hint {
  /** Offset after which it stands. */
  readonly at: number;
  readonly text: string;
}

/** What the text itself says so adds nothing: «5 000 000 EUR», «2026». */
const isSaid = (hint: string, said: string): boolean =>
  hint.replace(/\s/g, '').toLowerCase() === said.replace(/\s/g, '').toLowerCase();

function hintOf(mention: Mention, words: Words): string | null {
  if (mention.kind === 'money') return exact(mention, words);
  if (mention.kind !== 'date') return null;
  return words.dates(mention.from, mention.to) || null;
}

/** In order of the text. Only dates that something is due by: the others are context. */
export function hintsOf(analysis: Analysis, words: Words): readonly Hint[] {
  const due = new Set(analysis.statements.flatMap((statement) => statement.due?.text ?? []));
  return analysis.mentions.flatMap((mention) => {
    if (mention.kind === 'date' && !due.has(mention.text)) return [];
    const text = hintOf(mention, words);
    return text === null || isSaid(text, mention.text) ? [] : [{ at: mention.end, text }];
  });
}
