/** A copied article as the body of a note, and what its file is called. */
import { strict as assert } from 'node:assert';
import { bodyOf, fileNameOf, headlineOf, withoutHeadline } from '../../src/imports/clipping.ts';

const table = (title: string, of: (text: string) => string, rows: readonly (readonly [string, string])[]): void => {
  describe(title, () => {
    for (const [given, wanted] of rows) it(JSON.stringify(given), () => assert.equal(of(given), wanted));
  });
};

table('paragraphs of a clipping', bodyOf, [
  ['Перший абзац.\nДругий абзац.', 'Перший абзац.\n\nДругий абзац.\n'],
  ['Перший.\r\n\r\n\r\nДругий,\r\nдалі.', 'Перший.\n\nДругий,\nдалі.\n'],
  ['\n\nОдин абзац.  \n', 'Один абзац.\n'],
  ['Рядок\u2028ще рядок', 'Рядок\n\nще рядок\n'],
]);

table('headline of a clipping', headlineOf, [
  ['# Данія дасть ракети\nУряд повідомив…', 'Данія дасть ракети'],
  ['  Данія дасть ракети  ', 'Данія дасть ракети'],
  [`${'Довге речення. '.repeat(20)}\nДалі`, ''],
]);

describe('a body without its headline', () => {
  it('the title is not said twice', () =>
    assert.equal(withoutHeadline('Данія дасть ракети\n\nУряд…\n', 'Данія дасть ракети'), 'Уряд…\n'));
  it('another first line stays', () => assert.equal(withoutHeadline('Уряд…\n', 'Данія дасть ракети'), 'Уряд…\n'));
});

table('name of the file', (title) => fileNameOf(title, '2025-09-18'), [
  ['Данія дасть 2,1 млрд крон!', '2025-09-18-данія-дасть-2-1-млрд-крон'],
  ['../../etc/passwd', '2025-09-18-etc-passwd'],
  ['CON: <ні> | "так"?', '2025-09-18-con-ні-так'],
  ['  ', '2025-09-18'],
  [
    'Надзвичайно довгий заголовок, який ніколи не вміститься в назву файлу цілком',
    '2025-09-18-надзвичайно-довгий-заголовок-який-ніколи-не',
  ],
]);
