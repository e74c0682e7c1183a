/** Our colours on the grounds that they stand on, in the four kinds of theme: marks are seen, and text on our grounds is read. The figures are those of WCAG 2. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Kind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';
interface Colour {
  readonly id: string;
  readonly defaults: Readonly<Record<Kind, string>>;
}

const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  readonly contributes: { readonly colors: readonly Colour[] };
};

/** Editor and text of the themes that VS Code starts with, the older and the newer of a kind. */
const THEMES: readonly (readonly [Kind, ground: string, text: string])[] = [
  ['dark', '#1F1F1F', '#CCCCCC'],
  ['dark', '#1E1E1E', '#D4D4D4'],
  ['light', '#FFFFFF', '#3B3B3B'],
  ['light', '#FFFFFF', '#000000'],
  ['highContrast', '#000000', '#FFFFFF'],
  ['highContrastLight', '#FFFFFF', '#292929'],
];
const MARK = 3;
const TEXT = 4.5;
const HIGH = 7;

const parts = (hex: string): readonly number[] =>
  [1, 3, 5, 7].map((at) => (hex.length > at ? Number.parseInt(hex.slice(at, at + 2), 16) / 255 : 1));

/** What is seen of a colour that lets the ground through. */
function over(colour: string, ground: string): readonly number[] {
  const [, , , alpha = 1] = parts(colour);
  return [0, 1, 2].map((i) => (parts(colour)[i] ?? 0) * alpha + (parts(ground)[i] ?? 0) * (1 - alpha));
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}

describe('contrast', () => {
  const grounds = contributes.colors.filter(({ id }) => id.endsWith('Background'));
  const marks = contributes.colors.filter(({ id }) => !id.endsWith('Background'));

  it('black on white is 21, and nothing on itself is 1', () => {
    assert.equal(Math.round(contrast(parts('#000000'), parts('#FFFFFF'))), 21);
    assert.equal(contrast(parts('#1F1F1F'), parts('#1F1F1F')), 1);
    assert.ok(marks.length > 5 && grounds.length > 1);
  });

  for (const [kind, editor, text] of THEMES) {
    const isHigh = kind.startsWith('high');
    const all = [editor, ...grounds.map(({ defaults }) => defaults[kind])].map((ground) => over(ground, editor));
    for (const { id, defaults } of marks)
      it(`${id} on ${editor} (${kind})`, () => {
        for (const ground of all) {
          const seen = contrast(over(defaults[kind], editor), ground);
          assert.ok(seen >= (isHigh ? TEXT : MARK), `${defaults[kind]} has ${seen.toFixed(2)}`);
        }
      });
    it(`text ${text} on our grounds (${kind})`, () => {
      for (const ground of all) assert.ok(contrast(parts(text), ground) >= (isHigh ? HIGH : TEXT));
    });
  }
});
