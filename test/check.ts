/** The one place where tests call the engine: a text → short lines that a person can compare with the sentence. */
import { analyze } from '../src/analyze.ts';
import type { Analysis } from '../src/model/analysis.ts';
import type { Amount, Statement } from '../src/model/statement.ts';

export const read = (text: string, date: string | null = '2025-09-10'): Analysis => analyze(text, { id: 'test', date });

function bounds({ min, max }: Amount): string {
  if (min === max) return String(min);
  return `${min ?? ''}..${max ?? ''}`;
}

/** «pledge DE → UA | 5000000000 EUR | counted»: act, givers, beneficiaries, sums with their basis unless total, items, programme. */
export function line(statement: Statement): string {
  const { act, polarity, by, requester, amounts, items, programme, counted, domestic, partOf, sameAs } = statement;
  const givers = by.length > 0 ? by.join('+') : requester.length > 0 ? `(${requester.join('+')})` : '?';
  const sums = amounts.map((amount) =>
    [
      bounds(amount),
      amount.currency ?? '?',
      amount.basis === 'total' ? '' : amount.basis,
      amount.cumulative ? 'so far' : '',
      amount.per ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  const goods = items.map(({ item, qty }) => (qty === null ? item : `${qty} ${item}`));
  const status = counted ? (domestic ? 'domestic' : 'counted') : partOf ? 'part' : sameAs ? 'same' : '–';
  return [
    `${polarity === 'neg' ? 'not ' : ''}${act} ${givers} → ${statement.for.join('+') || '?'}`,
    ...sums,
    ...goods,
    ...(programme ? [programme] : []),
    status,
  ].join(' | ');
}

export const statements = (text: string, date: string | null = '2025-09-10'): string[] =>
  read(text, date).statements.map(line);
