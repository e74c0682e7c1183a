/** What a person may type into the filter: it never throws, says yes or no of every row, and points at the tokens that say nothing. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { rowsOf } from '../src/register/index.ts';
import { parseFilter } from '../src/views/filter.ts';
import { filterEn } from '../src/views/words/filter-en.ts';
import { filterUk } from '../src/views/words/filter-uk.ts';
import { known, note, record, sum } from '../test/views/sample.ts';
import { damaged, repeated } from './bytes.ts';
import type { Target } from './target.ts';

const rows = rowsOf(
  note({
    records: [
      record({ id: 'R01', amounts: [sum(7e9, null, 'NOK')], stage: 'pledged', counted: true }),
      record({ id: 'R02', review: 'rejected' }),
    ],
  }),
);
const SAMPLES = [
  'who:DE to:UA sum:>1bn due:<2026 stage:pledged is:overdue text:"Patriot"',
  'хто:DE,FR кому:UA сума:>=1,5млрд строк:2025-01..2026 є:прострочено',
  '-who:"Велика Британія",US сума:5млн..10млн EUR note:допомога%20 PURL',
];
const names = [filterEn, filterUk].flatMap(({ keys, states, units }) =>
  [keys, states, units].flatMap((table) =>
    Object.entries(table).flatMap(([key, said]) => [key, ...String(said).split(' ')]),
  ),
);
const PIECES = [
  ...names,
  ':',
  ':',
  ':',
  ' ',
  ' ',
  ',',
  '"',
  '«',
  '»',
  '-',
  '>',
  '<=',
  '=',
  '≥',
  '..',
  '2026',
  '-03',
  '1',
  '000',
  '.',
  'EUR',
  '%',
  '\u00A0',
  '\n',
  '(',
  '*',
  '\\',
];

export const target: Target<string> = {
  inputs: fc.oneof(
    { weight: 60, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((parts) => parts.join('')) },
    { weight: 60, arbitrary: damaged(SAMPLES) },
    { weight: 20, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: repeated(PIECES) },
  ),
  check: (text) => {
    const { matches, problems } = parseFilter(text);
    const context = { known, isOverdue: () => true, isConflict: () => false };
    for (const row of rows) assert.equal(typeof matches(row, context), 'boolean');
    for (const { start, end, text: token } of problems) assert.equal(text.slice(start, end), token);
  },
  size: (text) => text.length,
  pace: 10,
};
