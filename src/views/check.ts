/** Where the records of a note stand → lines for a terminal: what a person must look at, with the likeliest places, then how many of each. Ends with a line end. */
import type { Checked } from '../register/check.ts';
import type { Commitment } from '../register/commitments.ts';
import type { Row } from '../register/index.ts';
import { conflictText, deadline } from './commitment.ts';
import { oneLine } from './escape.ts';
import type { Paint } from './explain.ts';
import { places } from './line-column.ts';
import { headline, ofRow, type Reader } from './told.ts';
import type { Words } from './words/words.ts';

/** A quote longer than this tells no more than its beginning. */
const SHOWN = 100;
const quote = (text: string): string =>
  `«${oneLine(text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text)}»`;

export function checkText(file: string, text: string, checks: readonly Checked[], words: Words, paint: Paint): string {
  const { t } = words;
  const at = places(text);
  const line = ({ id, state, start, end, exact, candidates, otherwise }: Checked): readonly string[] => {
    if (!otherwise && (state === 'attached' || state === 'detached')) return [];
    const place = start === null ? file : `${file}:${at(start)}`;
    const style = state === 'needs-review' || otherwise ? 'bad' : 'dim';
    const said = quote(start === null || end === null ? exact : text.slice(start, end));
    return [
      `${place}: ${id} ${paint(style, [t(`check.${state}`), ...(otherwise ? [t('check.otherwise')] : [])].join(', '))} ${said}`,
      ...candidates.map((one) => `  ${file}:${at(one.start)}: ${paint('dim', quote(text.slice(one.start, one.end)))}`),
    ];
  };
  const count = (state: Checked['state']): string => {
    const n = checks.filter((check) => check.state === state).length;
    return n === 0 ? '' : `${t(`check.${state}`)} ${words.number(n)}`;
  };
  const counts = [count('attached'), count('moved'), count('needs-review'), count('detached')].filter(Boolean);
  const total = `${file}: ${words.plural('records', checks.length)}`;
  return [...checks.flatMap(line), counts.length === 0 ? total : `${total} (${counts.join(', ')})`]
    .map((one) => `${one}\n`)
    .join('');
}

/** A commitment whose deadline has passed or on which notes differ: a line each, after all notes. */
export function standsText(commitment: Commitment, reader: Reader, paint: Paint): string {
  const { words } = reader;
  const { isOverdue, conflicts, lead } = commitment;
  const what = headline(ofRow(lead), reader);
  const place = ({ note, record }: Row): string => `${note.uri}: ${record.id}`;
  const lines = [
    ...(isOverdue ? [words.t('register.due', { date: deadline(commitment, words) })] : []),
    ...conflicts.map((conflict) => words.t('register.conflict', { what: conflictText(conflict, reader) })),
  ];
  return lines.map((line) => `${place(lead)} ${paint('bad', line)} ${oneLine(what)}\n`).join('');
}
