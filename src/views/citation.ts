/** A row → one line to paste beside a figure: the words, where they were published, and when. */
import type { Row } from '../register/index.ts';
import { link, oneLine } from './escape.ts';
import type { Words } from './words/words.ts';

/** «Данія виділить …» — «Вечірні вісті», 18 вересня 2025 р., https://…. What the note does not know is left out; its title stands in for a missing outlet. */
export function citation({ record, note }: Row, words: Words): string {
  const { outlet, date, url } = note.meta;
  const source = [outlet ?? note.title, date === null ? '' : words.date(date), link(url) ?? ''].filter(Boolean);
  return `«${oneLine(record.evidence.exact)}» — ${source.map(oneLine).join(', ')}`;
}
