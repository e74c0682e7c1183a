/** A statement → one line of a table of tests: the sentence, and how each thing that it says was read. For reports of mistakes. */
import type { Statement } from '../model/statement.ts';
import type { Span } from '../model/document.ts';
import type { Row } from '../register/index.ts';
import { oneLine } from './escape.ts';
import { ofRow, type Told } from './told.ts';

type Parties = Pick<Statement, 'act' | 'by' | 'for' | 'requester' | 'items' | 'programme' | 'counted' | 'domestic'>;
/** What the line tells of a statement that was found, or of a record that is kept. */
type Readable = Parties &
  Pick<Statement, 'partOf' | 'sameAs'> & {
    readonly negated: boolean;
    readonly amounts: Told['amounts'] | Statement['amounts'];
  };

const bounds = ({ min, max }: Readable['amounts'][number]): string =>
  min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;

const status = ({ counted, domestic, partOf, sameAs }: Readable): string => {
  if (counted) return domestic ? 'domestic' : 'counted';
  return partOf ? 'part' : sameAs ? 'same' : '–';
};

/** «pledge DE → UA | 5000000000 EUR | counted»: act, givers, beneficiaries, sums with their basis unless total, items, programme. */
export function readingLine(told: Readable): string {
  const { act, negated, by, requester, amounts, items, programme } = told;
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
  return [
    `${negated ? 'not ' : ''}${act} ${givers} → ${told.for.join('+') || '?'}`,
    ...sums,
    ...goods,
    ...(programme ? [programme] : []),
    status(told),
  ].join(' | ');
}

/** A full stop and the like, then a capital: as far as it can be told without the words of a language. */
const END = /[.!?…][»”"’)]*\s+(?=[«“„"—–-]?\s?\p{Lu})/gu;

/** The sentence around the span, within its line. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  const ends = [...text.slice(from, to).matchAll(END)].map((match) => from + match.index + match[0].length);
  return { start: ends.findLast((at) => at <= start) ?? from, end: ends.find((at) => at >= end) ?? to };
}

const quoted = (text: string): string => `'${oneLine(text).replace(/['\\]/g, '\\$&')}'`;

/** `rows`: all of the note, of which those in the same sentence are told. Ends with a line end; the note's date stands in a comment. */
export function testLine(row: Row, rows: readonly Row[]): string {
  const { text, meta } = row.note;
  const place = row.span && sentenceAround(text, row.span);
  const beside = place
    ? rows.filter((other) => other.span && other.span.start >= place.start && other.span.end <= place.end)
    : [];
  const sentence = place ? text.slice(place.start, place.end).trim() : row.record.evidence.exact;
  const lines = (beside.length > 0 ? beside : [row]).map((other) => readingLine(ofRow(other)));
  const date = meta.date ? `  // ${meta.date}` : '';
  return `[${[sentence, ...lines].map(quoted).join(', ')}],${date}\n`;
}
