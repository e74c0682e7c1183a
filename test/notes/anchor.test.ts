/** Quotes that find their place again: every span of a text as it is, and a table of edits with what may be attached and what may not. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe as anchorOf, locate } from '../../src/notes/anchor.ts';
import { foldQuote, harmless } from '../../src/notes/quote.ts';
import { article, sentences } from './article.ts';

const spanOf = (text: string, part: string, nth = 1): { start: number; end: number } => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(part, start + 1);
  assert.ok(start >= 0, part);
  return { start, end: start + part.length };
};

/** Where the evidence is after the edit, as text; null for *needs review*. */
function place(before: string, part: string, edit: (text: string) => string, nth = 1): string | null {
  const text = edit(before);
  const { span } = locate(text, anchorOf(before, spanOf(before, part, nth)));
  return span && text.slice(span.start, span.end);
}

const DANISH = 'Данія виділить 500 млн євро на артилерійські снаряди.';
const THANKS = 'Міністр подякував партнерам.';
const swap = (from: string, to: string) => (text: string) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

describe('locate', () => {
  it('finds every span of an unchanged text, repeated sentences and blanks too', () => {
    const piece = fc.constantFrom(
      'Данія дасть 5 млн. ',
      'а',
      ' ',
      '\n\n',
      '\r\n',
      '🇺🇦',
      'и\u0306',
      '«так»',
      'Данія дасть 5 млн. ',
    );
    const texts = fc.tuple(
      fc.constantFrom('', '\uFEFF', '---\na: 1\n---\n'),
      fc.array(piece, { minLength: 1, maxLength: 30 }),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), ([front, parts], a, b) => {
        const text = front + parts.join('');
        const from = front.length;
        const size = text.length - from;
        const [start, end] = [from + (a % size), from + (b % size) + 1].sort((x, y) => x - y) as [number, number];
        const found = locate(text, anchorOf(text, { start, end }));
        assert.deepEqual([found.state, found.span], ['attached', { start, end }]);
      }),
      { seed: 5, numRuns: 2000 },
    );
    for (const span of sentences(article)) assert.deepEqual(locate(article, anchorOf(article, span)).span, span);
  });

  it('counts from the body, so that the front matter may grow', () => {
    const anchor = anchorOf(article, spanOf(article, DANISH));
    const front = '---\ntitle: Так\n---\n';
    const found = locate(front + article, anchor);
    assert.deepEqual(found, { state: 'attached', span: spanOf(front + article, DANISH), candidates: [] });
  });

  it('remembers how many copies there were, only when there were more', () => {
    assert.equal(anchorOf(article, spanOf(article, THANKS)).copies, 2);
    assert.equal('copies' in anchorOf(article, spanOf(article, DANISH)), false);
  });

  it('cuts no character in half', () => {
    const text = '🇺🇦'.repeat(12) + ' так ' + '🇺🇦'.repeat(12);
    const { prefix, suffix } = anchorOf(` ${text}`, spanOf(` ${text}`, 'так'));
    for (const part of [prefix, suffix]) assert.doesNotMatch(part, /\p{Cs}/u);
  });

  const moved: readonly (readonly [string, string, (text: string) => string, string])[] = [
    ['a paragraph before', DANISH, (text) => `Новий абзац.\n\n${text}`, DANISH],
    [
      'its paragraph moved to the end',
      DANISH,
      (text) => text.replace(/Данія виділить.*\n\n/, '') + '\n' + (/Данія виділить.*/.exec(text)?.[0] ?? ''),
      DANISH,
    ],
    [
      'everything around rewritten',
      DANISH,
      () => `Зовсім інший вступ, якого не було.\n\n${DANISH}\n\nІ зовсім інший кінець.`,
      DANISH,
    ],
    [
      'no-break spaces',
      DANISH,
      (text) => text.replaceAll('500 млн', '500\u00A0млн'),
      DANISH.replace('500 млн', '500\u00A0млн'),
    ],
    ['other line ends', DANISH, (text) => text.replaceAll('\n', '\r\n'), DANISH],
    [
      'a hard wrap',
      DANISH,
      swap('євро на артилерійські', 'євро\nна артилерійські'),
      DANISH.replace('євро на', 'євро\nна'),
    ],
    [
      'other quotes and dashes',
      '«Ми не зупинимося на цьому», — сказав',
      (text) => text.replace(/[«»]/g, '"').replaceAll('—', '–'),
      '"Ми не зупинимося на цьому", – сказав',
    ],
    [
      'another apostrophe',
      'Прем’єр-міністр заявив, що його країна',
      (text) => text.replaceAll('’', "'"),
      "Прем'єр-міністр заявив, що його країна",
    ],
    [
      'a slip mended',
      'Канада вже передлаа 40 бронемашин.',
      swap('передлаа', 'передала'),
      'Канада вже передала 40 бронемашин.',
    ],
    [
      'a letter dropped',
      'Рішення можуть ухвалити на саміті 18 грудня',
      swap('ухвалити', 'ухвалти'),
      'Рішення можуть ухвалти на саміті 18 грудня',
    ],
    [
      'a word added far from the figure',
      DANISH,
      swap('снаряди. Про', 'снаряди великого калібру. Про'),
      'Данія виділить 500 млн євро на артилерійські снаряди великого калібру.',
    ],
    [
      'the look-alike beside it gone',
      '- Данія: 120 млн євро на системи ППО;',
      swap('- Швеція: 120 млн євро на системи ППО;\n', ''),
      '- Данія: 120 млн євро на системи ППО;',
    ],
    [
      'the paragraph behind one of two copies rewritten',
      THANKS,
      (text) => text.replace(/\n\nВодночас.*/, '\n\nІнший абзац тут.'),
      THANKS,
    ],
  ];
  for (const [name, part, edit, expected] of moved) {
    it(`follows: ${name}`, () => {
      const before = name === 'a slip mended' ? article.replace('передала 40', 'передлаа 40') : article;
      assert.equal(place(before, part, edit), expected);
    });
  }

  const asked: readonly (readonly [string, string, (text: string) => string, number?])[] = [
    ['500 became 600', DANISH, swap('500 млн', '600 млн')],
    ['500 became 5000', DANISH, swap('500 млн', '5000 млн')],
    ['млн became млрд', DANISH, swap('500 млн', '500 млрд')],
    ['євро became крон', DANISH, swap('500 млн євро', '500 млн крон')],
    ['a bound was put before the figure', DANISH, swap('500 млн', 'близько 500 млн')],
    ['1,5 became 15', 'отримала 1,5 млн снарядів', swap('1,5 млн', '15 млн')],
    [
      'половину became третину',
      'Половину цієї суми, за його словами, готові взяти на себе союзники',
      swap('Половину', 'Третину'),
    ],
    ['a denial', 'За його словами, перші поставки почнуться вже навесні.', swap('почнуться', 'не почнуться')],
    [
      'the figure changed and the old sentence quoted elsewhere',
      DANISH,
      (text) => swap('500 млн', '700 млн')(text) + `\nРаніше писали: ${DANISH} Тепер інакше.\n`,
    ],
    [
      'deleted, only a look-alike left',
      '- Данія: 120 млн євро на системи ППО;',
      swap('- Данія: 120 млн євро на системи ППО;\n', ''),
    ],
    [
      'deleted, the other copy left',
      THANKS,
      (text) => text.replace(`Угорщина`, 'Словаччина').replace(new RegExp(`${THANKS}\\n\\nВодночас`), 'Водночас'),
      1,
    ],
    ['rewritten', DANISH, swap(DANISH, 'Копенгаген обіцяє профінансувати закупівлю боєприпасів.')],
    ['a short quote with nothing known around it', '120 млн євро', () => 'Італія попросила 120 млн євро на інше.', 2],
    ['everything gone', DANISH, () => ''],
  ];
  for (const [name, part, edit, nth] of asked) {
    it(`asks: ${name}`, () => assert.equal(place(article, part, edit, nth), null));
  }

  it('shows where the evidence may be now, the likeliest first', () => {
    const text = article.replace('500 млн', '650 млн');
    const { state, candidates } = locate(text, anchorOf(article, spanOf(article, DANISH)));
    assert.equal(state, 'needs-review');
    assert.deepEqual(
      candidates.slice(0, 1).map(({ start, end }) => text.slice(start, end)),
      [DANISH.replace('500', '650')],
    );
    const rewritten = article.replace(DANISH, 'Копенгаген обіцяє профінансувати закупівлю боєприпасів.');
    const places = locate(rewritten, anchorOf(article, spanOf(article, DANISH))).candidates;
    const shown = places.map(({ start, end }) => rewritten.slice(start, end));
    assert.ok(shown.slice(0, 2).includes('Копенгаген обіцяє профінансувати закупівлю боєприпасів.'), shown.join('\n'));
  });

  it('asks which, when two equal sentences stand in equal surroundings', () => {
    const block =
      'Перед тим нічого не сталося в цьому місті.\n\nДанія дасть 5 млн євро.\n\nПісля того теж нічого не сталося тут.\n\n';
    const text = block.repeat(3);
    const anchor = anchorOf(text, spanOf(text, 'Данія дасть 5 млн євро.', 2));
    assert.equal(locate(text, anchor).state, 'attached');
    const found = locate(`Вставка.\n\n${text}`, anchor);
    assert.deepEqual([found.state, found.candidates.length], ['needs-review', 3]);
  });

  it('says nothing of an empty quote', () => {
    assert.deepEqual(locate('Текст', { exact: '', prefix: '', suffix: '', start: 0 }), {
      state: 'needs-review',
      span: null,
      candidates: [],
    });
  });
});

describe('realistic edits, by a seeded script', () => {
  /** Over 6,000 anchors in all. */
  const SEEDS = 40;
  type Change = (text: string, next: (below: number) => number) => string;
  const paragraphs = (text: string): string[] => text.split('\n\n');
  const edits: Record<string, Change> = {
    'inserted paragraph': (text, next) => {
      const parts = paragraphs(text);
      parts.splice(
        next(parts.length + 1),
        0,
        'Раніше агенція повідомляла, що переговори тривали всю ніч і завершилися під ранок.',
      );
      return parts.join('\n\n');
    },
    'paragraphs in another order': (text, next) => {
      const parts = paragraphs(text);
      const [one = ''] = parts.splice(next(parts.length), 1);
      parts.splice(next(parts.length + 1), 0, one);
      return parts.join('\n\n');
    },
    typography: (text) =>
      text
        .replace(/[«»]/g, '"')
        .replaceAll('—', '–')
        .replaceAll('’', 'ʼ')
        .replace(/(\d) (?=\p{L})/gu, '$1\u00A0'),
    'a slip': (text, next) => {
      const words = [...text.matchAll(/\p{Ll}{7,}/gu)];
      const word = words[next(words.length)];
      return word ? text.slice(0, word.index + 3) + text.slice(word.index + 4) : text;
    },
    'a look-alike added': (text, next) => {
      const parts = paragraphs(text);
      const spans = sentences(text);
      const span = spans[next(spans.length)] ?? { start: 0, end: 0 };
      parts.splice(
        next(parts.length),
        0,
        text
          .slice(span.start, span.end)
          .replace(/[\uE000\uE001]/g, '')
          .replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)),
      );
      return parts.join('\n\n');
    },
    'a figure changed': (text, next) => {
      const digits = [...text.matchAll(/\d/g)];
      const at = digits[next(digits.length)]?.index ?? 0;
      return text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);
    },
  };

  const kinds = Object.values(edits);
  edits['four at once'] = (text, next) =>
    [0, 1, 2, 3].reduce((now) => kinds[next(kinds.length)]?.(now, next) ?? now, text);

  /** Marks that no edit touches show where each sentence has really gone. */
  function measure(name: string, change: Change, seed: number): { wrong: number; right: number; asked: number } {
    let state = seed;
    const next = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const begin = state;
    const out = { wrong: 0, right: 0, asked: 0 };
    const plainAfter = change(article, next);
    for (const span of sentences(article)) {
      // nobody can tell which of two equal sentences is which once they have changed places
      if (name === 'four at once' && article.slice(span.start, span.end) === THANKS) continue;
      state = begin;
      const marked = `${article.slice(0, span.start)}\uE000${article.slice(span.start, span.end)}\uE001${article.slice(span.end)}`;
      const changed = change(marked, next);
      const bare = changed.replace(/[\uE000\uE001]/g, '');
      // the marks have shifted what the script hits: such a run says nothing
      if (bare !== plainAfter) continue;
      const start = changed.indexOf('\uE000');
      const end = changed.indexOf('\uE001') - 1;
      const found = locate(bare, anchorOf(article, span)).span;
      if (!found) out.asked++;
      else if (
        found.start < end &&
        start < found.end &&
        Math.abs(found.start - start) <= 2 &&
        Math.abs(found.end - end) <= 2
      )
        out.right++;
      else out.wrong++;
    }
    return out;
  }

  for (const [name, change] of Object.entries(edits)) {
    it(`${name}: none goes astray`, () => {
      const sum = { wrong: 0, right: 0, asked: 0 };
      for (let seed = 1; seed <= SEEDS; seed++) {
        const one = measure(name, change, seed * 7919);
        sum.wrong += one.wrong;
        sum.right += one.right;
        sum.asked += one.asked;
      }
      if (process.env.SHOW) console.log(name, sum);
      assert.equal(sum.wrong, 0);
      assert.ok(sum.right + sum.asked > 20 * SEEDS, 'enough was measured');
      if (!['a figure changed', 'four at once'].includes(name))
        assert.ok(sum.right >= 0.97 * (sum.right + sum.asked), JSON.stringify(sum));
    });
  }
});

describe('harmless', () => {
  const yes: readonly (readonly [string, string])[] = [
    ['дасть 5 млн євро на оборону', 'дасть 5 млн євро на обороу'],
    ['дасть 5 млн євро на Оборону', 'дасть 5 млн євро на оборону'],
    ['Данія дасть, 5 млн', 'Данія дасть 5 млн'],
    ['Даннія дасть 5 млн', 'Данія дасть 5 млн'],
    ['заявив Вашнигтон', 'заявив Вашингтон'],
  ];
  const no: readonly (readonly [string, string])[] = [
    ['5 мільйонів євро', '5 більйонів євро'],
    ['5 млн євро', '5 млн песо'],
    ['$5 млн', '€5 млн'],
    ['1,5 млн', '1.5 млн'],
    ['1 500 снарядів', '15 00 снарядів'],
    ['F-16', 'F-35'],
    ['п’ять мільярдів', 'шість мільярдів'],
    ['мільярд євро на оборону', 'мільярди євро на оборону'],
    ['дасть тисячу дронів', 'дасть тисячі дронів'],
    ['передав літаки', 'передає літаки'],
    ['Ірландія дасть 5 млн', 'Ісландія дасть 5 млн'],
    ['мільярдів євро', 'десять мільярдів євро'],
    ['5 % суми', '5 суми'],
  ];
  for (const [a, b] of yes) it(`${a} = ${b}`, () => assert.equal(harmless(foldQuote(a).text, foldQuote(b).text), true));
  for (const [a, b] of no) it(`${a} ≠ ${b}`, () => assert.equal(harmless(foldQuote(a).text, foldQuote(b).text), false));
});
