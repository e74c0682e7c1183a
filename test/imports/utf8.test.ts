/** Bytes → text: the place of the first bad byte is that which a strict decoder written out by hand finds. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { decode } from '../../src/imports/utf8.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const EURO = [0xe2, 0x82, 0xac];

describe('utf-8', () => {
  const TABLE: readonly (readonly [string, Uint8Array, number])[] = [
    ['windows-1251 after ASCII', bytes(0x41, 0xcd, 0xe0), 1],
    ['a character cut at the end', bytes(0x41, ...EURO.slice(0, 2)), 1],
    ['a character cut in the middle', bytes(...EURO, 0xe2, 0x82, 0x41), 3],
    ['a byte that goes on from nothing', bytes(...EURO, 0x82, 0x41), 3],
    ['an overlong form', bytes(0x41, 0xc0, 0x80), 1],
    ['a surrogate', bytes(...EURO, 0xed, 0xa0, 0x80), 3],
    ['beyond the last character', bytes(0xf4, 0x90, 0x80, 0x80), 0],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x41, 0x00), 0],
  ];
  for (const [name, input, bad] of TABLE) it(`${name}: byte ${bad}`, () => assert.deepEqual(decode(input), { bad }));

  it('a byte order mark stays, and so does every character', () => {
    for (const text of ['', '\uFEFFа', 'Їжак 🦔 €', '\u0000']) assert.deepEqual(decode(Buffer.from(text)), { text });
  });

  it('good text, one byte spoiled: everything before the fault is good, and the fault is where it was made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const good = Buffer.from(before);
        assert.deepEqual(decode(Buffer.concat([good, bytes(0xff), Buffer.from(after)])), { bad: good.length });
      }),
    );
  });
});
