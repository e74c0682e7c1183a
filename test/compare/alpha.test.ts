/** Krippendorff's alpha against the worked examples of his «Computing Krippendorff's Alpha-Reliability» (2011), and at its ends. */
import { strict as assert } from 'node:assert';
import { placeReliability, reliability, type Unit } from '../../src/compare/alpha.ts';

/** One coder a line, as the paper prints it; a dot: says nothing. */
const units = (...coders: readonly string[]): readonly Unit[] => {
  const rows = coders.map((line) => line.split(' ').map((code) => (code === '.' ? null : code)));
  return (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? null));
};

const EXAMPLES: readonly (readonly [string, readonly Unit[], number, string])[] = [
  ['A: two coders, two codes', units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 2 / 21, '0.095'],
  [
    'B: two coders, five codes',
    units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
    1 - (6 * 23) / 448,
    '0.692',
  ],
  [
    'C: four coders who left some out',
    units('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'),
    1 - (8 * 39) / 1216,
    '0.743',
  ],
];

describe("Krippendorff's alpha", () => {
  for (const [name, data, exact, printed] of EXAMPLES)
    it(`${name}: ${printed}`, () => {
      const { alpha } = reliability(data);
      assert.ok(alpha !== null && Math.abs(alpha - exact) < 1e-12, String(alpha));
      assert.equal(alpha.toFixed(3), printed);
    });

  it('says of how many units two coders speak, and of how many they say the same', () => {
    const { units: coded, same } = reliability(EXAMPLES[2]?.[1] ?? []);
    assert.deepEqual([coded, same], [11, 8]);
  });

  it('is 1 when all agree on more than one code, and nothing when there is but one', () => {
    assert.equal(reliability(units('a b', 'a b')).alpha, 1);
    assert.equal(reliability(units('a a a', 'a a a')).alpha, null);
    assert.equal(reliability(units('a . b', '. a .')).alpha, null);
    assert.equal(reliability([]).alpha, null);
  });

  it('is below 0 when they disagree more than chance would', () =>
    assert.equal(reliability(units('a b', 'b a')).alpha, -0.5));

  it('of places is the same, counted instead of listed', () => {
    // example A: both say 1 once, one of them four times, neither five times
    const { alpha, units: all, same } = placeReliability({ both: 1, one: 4, neither: 5 });
    assert.equal(alpha?.toFixed(3), '0.095');
    assert.deepEqual([all, same], [10, 6]);
  });
});
