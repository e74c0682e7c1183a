/** A ledger → its totals as lines for a terminal: aid, then own funds, each currency by itself. Ends with a line end. */
import type { Ledger, Total } from '../register/ledger.ts';
import type { Paint } from './explain.ts';
import { exact } from './money.ts';
import type { Words } from './words/words.ts';

export function totalsText(sums: Ledger, notes: number, words: Words, paint: Paint): string {
  const { t } = words;
  const part = (title: string, totals: readonly Total[]): readonly string[] =>
    totals.length === 0
      ? []
      : [
          paint('bold', title),
          ...totals.map((total) => {
            const about = `${words.plural('commitments', total.count)}, ${words.plural('unreviewed', total.unreviewed)}`;
            return `  ${exact(total, words)}  ${paint('dim', about)}`;
          }),
        ];
  const parts = [...part(t('report.aid'), sums.aid), ...part(t('report.domestic'), sums.domestic)];
  return [
    ...(parts.length > 0 ? parts : [t(sums.counted > 0 ? 'report.noSums' : 'report.none')]),
    ...(sums.unclear > 0 ? [t('tree.unclear', { n: words.number(sums.unclear) })] : []),
    ...(notes > 1 && parts.length > 0 ? [paint('dim', t('tree.merged'))] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
