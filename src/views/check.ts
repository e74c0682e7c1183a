/** Where the records of a note stand → lines for a terminal: what a person must look at, with the likeliest places, then how many of each. Ends with a line end. */
import type { Checked } from '../register/check.ts';
import { oneLine } from './escape.ts';
import type { Paint } from './explain.ts';
import { places } from './places.ts';
import type { Words } from './words.ts';

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
