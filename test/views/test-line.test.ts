/** The line of a test that a reader copies: the sentence alone, and everything that it was read to say. */
import assert from 'node:assert/strict';
import { analyze } from '../../src/analyze.ts';
import { rowsOf } from '../../src/register/index.ts';
import { testLine } from '../../src/views/test-line.ts';

const linesOf = (text: string, date: string | null = null): string[] => {
  const view = {
    uri: 'note:a',
    title: 'a',
    meta: { title: null, outlet: null, url: null, date },
    analysis: analyze(text, { id: 'a', date }),
    records: [],
    text,
  };
  const rows = rowsOf(view);
  return rows.map((row) => testLine(row, rows));
};

describe('a line of a test to copy', () => {
  it('holds its sentence only, and what it was read to say', () => {
    assert.deepEqual(linesOf('Погода була гарна. Данія виділить Україні 5 млн євро. Наступного дня дощило.'), [
      "['Данія виділить Україні 5 млн євро.', 'pledge DK → UA | 5000000 EUR | counted'],\n",
    ]);
  });

  it('tells everything that the sentence says, and the date on which it was read', () => {
    const line =
      "['Данія виділить Україні 5 млн євро, а Литва – 3 млн євро.', 'pledge DK → UA | 5000000 EUR | counted', 'pledge LT → UA | 3000000 EUR | counted'],  // 2025-09-10\n";
    assert.deepEqual(linesOf('Данія виділить Україні 5 млн євро, а Литва – 3 млн євро.', '2025-09-10'), [line, line]);
  });

  it('is one line of code, whatever marks the sentence has', () => {
    const [line = ''] = linesOf("Міністр сказав: 'Данія виділить Україні 5 млн євро'.");
    assert.match(line, /^\['.*\\'Данія.*'\],\n$/);
  });
});
