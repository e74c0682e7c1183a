/** A record and the text as it is now → where its evidence stands: found by its quote, and told from other sums that read alike. */
import type { Located, NoteRecord } from '../model/note.ts';
import { locate } from './anchor.ts';
import { foldQuote } from './quote.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** «мільярд євро» is not in «мільярд єврооблігацій». */
function says(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + words.length] ?? '')) return true;
  }
  return false;
}

/** Sums of the record that its quote says in these very words. */
function sums({ amounts = [], evidence }: NoteRecord): readonly string[] {
  const quote = foldQuote(evidence.exact).text;
  return amounts.map(({ raw }) => foldQuote(raw).text.trim()).filter((raw) => raw !== '' && says(quote, raw));
}

export function placeOf(text: string, record: NoteRecord): Located {
  const located = locate(text, record.evidence);
  const { span } = located;
  if (located.state !== 'moved' || !span) return located;
  const found = foldQuote(text.slice(span.start, span.end)).text;
  if (sums(record).every((sum) => says(found, sum))) return located;
  return { state: 'needs-review', span: null, candidates: [{ ...span, score: 1 }] };
}
