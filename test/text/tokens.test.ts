/** Text → tokens: what is one token, what parts them, and what is not a token at all. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokensOf } from '../../src/text/tokens.ts';

const texts = (text: string): string[] => tokensOf(text, 0, text.length).map((token) => token.text);
const key = (text: string): string | undefined => tokensOf(text, 0, text.length)[0]?.key;

const CASES: readonly (readonly [text: string, ...tokens: string[]])[] = [
  ['зобов’язання', 'зобов’язання'],
  ["зобов'язання", "зобов'язання"],
  ['обʼєкт', 'обʼєкт'],
  ['об`єкт', 'об`єкт'],
  ['прес-конференція', 'прес-конференція'],
  ['Кот-д’Івуар', 'Кот-д’Івуар'],
  ['США–Україна', 'США', '–', 'Україна'],
  ['F-16', 'F-16'],
  ['Ту-95МС', 'Ту-95МС'],
  ['G7', 'G7'],
  ['М777', 'М777'],
  ['5-та стаття', '5-та', 'стаття'],
  ['100-відсоткова', '100-відсоткова'],
  ['5–7 млрд', '5', '–', '7', 'млрд'],
  ['1 234 567,89', '1 234 567,89'],
  ['1\u00A0234\u00A0567', '1\u00A0234\u00A0567'],
  ['1\u202F234', '1\u202F234'],
  ['1\u2009234', '1\u2009234'],
  ["1'234'567", "1'234'567"],
  ['1\u00A0\u00A0\u00A0234', '1\u00A0\u00A0\u00A0234'],
  ['1 2345', '1', '2345'],
  ['2025 100 днів', '2025', '100', 'днів'],
  ['12.05.2025', '12.05.2025'],
  ['15:30', '15:30'],
  ['5млрд', '5', 'млрд'],
  ['млрд.грн', 'млрд', '.', 'грн'],
  ['на4 480', 'на', '4 480'],
  ['EUR500', 'EUR', '500'],
  ['$1,5 млрд', '$', '1,5', 'млрд'],
  ['10%', '10', '%'],
  ['№ 5', '№', '5'],
  ['**Данія** дала', 'Данія', 'дала'],
  ['[Данія] дала', 'Данія', 'дала'],
  ['_Данія_', 'Данія'],
  ['«Ми»', '«', 'Ми', '»'],
  ['так...', 'так', '...'],
  ['так…', 'так', '…'],
  ['ві\u0301йна', 'ві\u0301йна'],
  ['зобо\u00ADв’язання', 'зобо\u00ADв’язання'],
  ['Укра\u200Bїна\u200B дала', 'Укра\u200Bїна', 'дала'],
  ['прем"єр і об"єкти', 'прем"єр', 'і', 'об"єкти'],
  ['"Яблуко"є, завод"Яр", "п"', '"', 'Яблуко', '"', 'є', ',', 'завод', '"', 'Яр', '"', ',', '"', 'п', '"'],
  [''],
  ['   \n'],
];

describe('tokens', () => {
  it('a word parted by the end of a line is one, with its own hyphen or without', () => {
    const parted = (text: string): string[] =>
      tokensOf(text, 0, text.length, { keepsHyphen: (before) => before === 'прем’єр', runTogether: () => 0 }).map(
        (token) => token.key,
      );
    assert.deepEqual(parted('500 міль-\nйонів'), ['500', 'мільйонів']);
    assert.deepEqual(parted('500 міль-\r\n  йонів'), ['500', 'мільйонів']);
    assert.deepEqual(parted('прем’єр-\nміністр'), ["прем'єр-міністр"]);
    assert.deepEqual(parted('Україна -\nце ми'), ['україна', '-', 'це', 'ми']);
    assert.deepEqual(parted('5-\n7 млн'), ['5', '-', '7', 'млн']);
    assert.equal(tokensOf('міль-\nйон', 0, 9)[0]?.text, 'міль-\nйон');
  });
  for (const [text, ...tokens] of CASES) it(JSON.stringify(text), () => assert.deepEqual(texts(text), tokens));

  it('fold apostrophes, hyphens, ґ and stress', () => {
    assert.equal(key('Прем’єр‑міністр'), "прем'єр-міністр");
    assert.equal(key('Ґабороне'), 'габороне');
    assert.equal(key('ві\u0301йна'), 'війна');
    assert.equal(key('–'), '-');
    assert.equal(key('прем"єр'), "прем'єр");
    assert.equal(key('Укра\u200Dїна'), 'україна');
    assert.equal(key('\u0048імеччина'), 'німеччина');
    assert.equal(key('\u0042АШИНГТОН'), 'вашингтон');
  });

  it('know their capitals', () => {
    const capitals = (text: string): string | undefined => tokensOf(text, 0, text.length)[0]?.capitals;
    assert.deepEqual(['гривня', 'Київ', 'НАТО', 'МінРегіон', 'Івано-Франківськ'].map(capitals), [
      'none',
      'first',
      'all',
      'mixed',
      'first',
    ]);
  });

  it('know what stands right before them', () =>
    assert.deepEqual(
      tokensOf('5млрд грн.', 0, 10).map((token) => token.glued),
      [false, true, false, true],
    ));

  it('are slices of the text, in order', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        let last = 0;
        for (const token of tokensOf(text, 0, text.length)) {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok(token.start >= last && token.end > token.start);
          last = token.end;
        }
      }),
    ));
});
