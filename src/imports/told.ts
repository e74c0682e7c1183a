/** What came of an import → a report to read (Markdown): for each note what was taken and what was not, with the quote and the reason. */
import { markdown } from '../views/escape.ts';
import type { Words } from '../views/words/words.ts';
import type { Left } from './attach.ts';

export interface Imported {
  /** As the file names the note; null when it does not. */
  readonly note: string | null;
  /** false: there is no such note here. */
  readonly isHere: boolean;
  readonly taken: number;
  readonly left: readonly Left[];
}

/** Mentions are found anew from the text: their number says enough. */
const COUNTED: ReadonlySet<string> = new Set(['no-act', 'same']);

export function importReport(imports: readonly Imported[], words: Words): string {
  const { t } = words;
  const part = ({ note, isHere, taken, left }: Imported): readonly string[] => {
    const counted = [...COUNTED].flatMap((why) => {
      const n = left.filter((one) => one.why === why).length;
      return n > 0 ? [`- ${t(`import.${why as 'no-act' | 'same'}`)}: ${words.number(n)}`] : [];
    });
    const named = left
      .filter(({ why }) => !COUNTED.has(why))
      .map(({ id, quote, why }) => `- ${t(`import.${why}`)}: ${markdown(id)}, «${markdown(quote)}»`);
    return [
      `## ${markdown(note ?? t('import.anyNote'))}`,
      isHere ? `${t('import.taken')}: ${words.plural('records', taken)}` : t('import.noNote'),
      ...(counted.length + named.length > 0 ? [[...counted, ...named].join('\n')] : []),
    ];
  };
  return `${[`# ${t('import.title')}`, ...imports.flatMap(part)].join('\n\n')}\n`;
}
