/** What is prose and what is blanked out: each table shows the text and, under it, what is left. Offsets never move. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { body, bodyStart, frontMatterSpan, withoutLineMarks } from '../../src/text/body.ts';

const left = (text: string): string => body(text).replace(/\s+/g, ' ').trim();

describe('body', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['---\ntitle: Уряд\n---\nТекст.', 'Текст.'],
    ['Перед\n```\nкод\n```\nпісля', 'Перед після'],
    ['Перед\n~~~ js\nкод\n~~~\nпісля', 'Перед після'],
    ['Перед\n```\nкод без кінця', 'Перед'],
    ['Слово `код` слово', 'Слово слово'],
    ['```код``` в рядку\nТекст.', '```код``` в рядку Текст.'],
    ['Перед <!-- без кінця, після', 'Перед <!-- без кінця, після'],
    ['Перед <!-- так --> між <!-- без кінця', 'Перед між <!-- без кінця'],
    ['Об`єкт і п`ять', 'Об`єкт і п`ять'],
    ['Перед <!-- нотатка\nна два рядки --> після', 'Перед після'],
    ['Перед <!-- poruka:off --> моє <!-- poruka:on --> після', 'Перед після'],
    ['Перед <!-- poruka:off --> моє до кінця', 'Перед'],
    ['[Рада](https://rada.gov.ua/a_(b)) ухвалила', '[Рада]( ухвалила'],
    ['[Рада](https://rada.gov.ua "Верховна Рада") ухвалила', '[Рада] ухвалила'],
    ['Так[^1] і [Рада][rada]', 'Так і [Рада]'],
    ['[[note|Уряд]] вирішив', '[[ Уряд]] вирішив'],
    ['Див. https://example.org/500-млн, далі', 'Див. далі'],
    ['Пишіть на press@example.org щодня', 'Пишіть на щодня'],
    ['<b>Уряд</b> і 5 < 6', 'Уряд і 5 < 6'],
    ['500&nbsp;млн &#8212; багато', '500 млн — багато'],
    ['&laquo;Ми готові&raquo;, &ndash; сказав', '«Ми готові» , – сказав'],
    ['&euro;5 млн &amp; інше', '€5 млн інше'],
    ['Перед %%моя нотатка%% після', 'Перед після'],
    ['5%% на рік', '5%% на рік'],
    ['~~Дасть 100 млн.~~ Дасть 80 млн.', 'Дасть 80 млн.'],
    ['Було <del>100</del> <s class="x">90</s> 80 млн', 'Було 80 млн'],
    ['Від ~~5 до ~~6 млн', 'Від ~~5 до ~~6 млн'],
    ['<strong>Уряд</strong> і <span>рада</span>', 'Уряд і рада'],
    ['Рахунок AT&T', 'Рахунок AT&T'],
  ];
  for (const [text, expected] of rows) it(JSON.stringify(text), () => assert.equal(left(text), expected));

  const words: readonly (readonly [string, string])[] = [
    ['п&#8217;ять', 'п’ять'],
    ['п&rsquo;ять', 'п’ять'],
    ['об&#39;єкт', "об'єкт"],
    ['об&#x27;єкт', "об'єкт"],
    ['Укра&#1111;на', 'Україна'],
    ['Украї&shy;на', 'Україна'],
    ['**У**ряд', 'Уряд'],
    ['<b>У</b>ряд', 'Уряд'],
    // two words without a space between are two words
    ['**Мерц**заявив', '**Мерц**заявив'],
    ['5&nbsp;000&nbsp;000', '5000000'],
  ];
  for (const [text, word] of words)
    it(`one word: ${text}`, () => assert.equal(left(text).replace(/[\u00AD\s]/g, ''), word));

  it('never moves an offset or a line end', () => {
    const piece = fc.constantFrom(
      '---\n',
      '```',
      '~~~',
      '`',
      '<!--',
      '-->',
      '[',
      '](',
      ')',
      '[[',
      '|',
      'https://',
      '@',
      '<b>',
      '&amp;',
      'Уряд',
      '\n',
      '\r\n',
      ' ',
      '🇺🇦',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
        (text) => {
          const out = body(text);
          assert.equal(out.length, text.length);
          for (let i = 0; i < text.length; i++) {
            if (out[i] !== text[i])
              assert.ok(out[i] === ' ' && text[i] !== '\n' && text[i] !== '\r', `${i} of ${JSON.stringify(text)}`);
          }
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('frontMatterSpan', () => {
  const yes: readonly (readonly [string, number])[] = [
    ['---\ntitle: a\n---\nТ', 17],
    ['\uFEFF---\ntitle: a\n---\nТ', 18],
    ['---\r\ntitle: a\r\n---\r\nТ', 20],
    ['---\ntitle: a\n...\nТ', 17],
    ['---  \n---', 9],
    ['---\n# c\n---\nТ', 12],
    ['---\n\n  a: 1\n---\nТ', 16],
    ['---\n- a\n---\nТ', 12],
    ['---\n"a: (b)": 1\n---\nТ', 20],
    ['---\n{a: 1}\n---\nТ', 15],
    ['---\nбез двокрапки\nдата: 1\n---\n', 30],
  ];
  for (const [text, end] of yes) {
    it(`ends at ${end} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(frontMatterSpan(text), { start: 0, end });
      assert.equal(bodyStart(text), end);
    });
  }

  const no: readonly string[] = [
    '',
    'Т\n---\na: 1\n---\n',
    '---\ntitle: a\nТ',
    '----\na: 1\n---\n',
    ' ---\na: 1\n---\n',
    '---\nУряд ухвалив рішення.\n\n---\nДалі.',
    '---\nУряд ухвалив рішення.\n\nМіністр: так.\n---\nДалі.',
    '---\na: "x\u2028---\u2028"\n',
  ];
  for (const text of no) {
    it(`none in ${JSON.stringify(text)}`, () => {
      assert.equal(frontMatterSpan(text), null);
      assert.equal(bodyStart(text), 0);
    });
  }

  it('counts no byte order mark as body', () => assert.equal(bodyStart('\uFEFFТ'), 1));
});

describe('withoutLineMarks', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['## Заголовок', '   Заголовок'],
    ['- пункт\n* пункт\n12. пункт', '  пункт\n  пункт\n    пункт'],
    ['> цитата\n> > глибше', '  цитата\n    глибше'],
    ['-5 градусів\n#тег\n2026. Рік', '-5 градусів\n#тег\n2026. Рік'],
  ];
  for (const [text, expected] of rows) it(JSON.stringify(text), () => assert.equal(withoutLineMarks(text), expected));
});
