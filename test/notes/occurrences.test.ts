/** Where a quote stands, whether few are asked for or many, is where it stands. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { occurrences } from '../../src/notes/occurrences.ts';

function plainly(text: string, quote: string): readonly number[] {
  const out: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) out.push(at);
  return out;
}

/** Letters that repeat, so that quotes overlap and share beginnings and ends. */
const letters = fc.string({ unit: fc.constantFrom('а', 'б', ' '), minLength: 1, maxLength: 80 });

describe('occurrences', () => {
  it('every place of every piece of a text, in order', () =>
    fc.assert(
      fc.property(letters, fc.array(fc.tuple(fc.nat(80), fc.nat(40)), { minLength: 30 }), (text, cuts) => {
        const { of } = occurrences(text);
        for (const [start, size] of cuts) {
          const quote = text.slice(start, start + size);
          assert.deepEqual(of(quote, 1000), quote === '' ? [] : plainly(text, quote));
        }
      }),
    ));

  it('what is not there has no place, and a limit holds', () => {
    const { of } = occurrences('Литва передасть два генератори. '.repeat(40));
    for (let i = 0; i < 40; i++) assert.deepEqual(of(`Литва передасть ${i} генератори. `, 9), []);
    assert.equal(of('Литва передасть два', 7).length, 7);
    assert.deepEqual(of('два генератори. Литва', 2), [16, 48]);
    assert.deepEqual(of('Л'.repeat(2000), 5), []);
  });
});
