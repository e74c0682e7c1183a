/** Texts that a reader of news meets, and texts that nobody would write: what properties of the engine are tried on. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const examples = join(import.meta.dirname, '../../examples');
export const notes: readonly string[] = globSync('*.md', { cwd: examples })
  .sort()
  .map((name) => readFileSync(join(examples, name), 'utf8'));

/** Whole sentences, one of every kind that the engine tells apart. */
export const SENTENCES: readonly string[] = [
  'Німеччина виділить Україні 5 млрд євро на системи ППО.',
  'Уряд Норвегії обіцяє передати 7,5 млрд крон (близько 640 млн євро) до кінця року.',
  'Данія, Швеція та Естонія внесуть 120, 80 і 15 млн доларів відповідно.',
  '«Ми готові допомогти», – сказав прем’єр-міністр Нідерландів Дік Схооф.',
  'Угорщина не надасть ані гривні, заявив Петер Сійярто в інтерв’ю Reuters.',
  'За словами генсека НАТО Марка Рютте, партнери профінансують пакет PURL на $500 млн.',
  'Президент України Володимир Зеленський попросив США про $90 млрд.',
  'Він додав, що вони отримають стільки ж.',
  'ЄС спрямує 1–1,5 млрд євро щомісяця, з яких 300 млн внесе Чехія.',
  'Міністерство оборони Канади передало 20 бронемашин і 5 тис. снарядів.',
  'Пентагон призупинив постачання, Кремль це привітав.',
  'МЗС Чехії: Прага збереже ініціативу й у 2026 році.',
  'О. В. Бульба і Т. Шевчук приїхали до м. Львів.',
  'Понад сто двадцять п’ять мільйонів фунтів дасть Лондон, якщо погодить парламент.',
  'Країни Балтії нададуть 30 млн євро.',
  'Литва, Латвія та Естонія нададуть 30 млн євро.',
  'Українсько-польські переговори тривали в Києві 12.05.2025 о 15:30.',
];

/** Paragraphs whose meaning hangs on those before them. */
export const LEANING: readonly string[] = [
  'Раніше країна передала Україні 5 гаубиць.',
  'Також уряд виділить Україні 10 млн євро.',
  'Уряд передав Україні 30 генераторів.',
  'Країна виділить Україні ще 4 млн крон.',
  '«Ми виділимо Україні 20 млн євро», – сказав він.',
  '«Наша допомога становить 8 млн євро».',
  'Крім того, ми передамо Україні 3 танки.',
  'У цій програмі вже 1,5 млрд доларів європейських партнерів.',
  'На конференції для України оголосили внески:',
  'Хто скільки виділить Україні:',
  '- Данія – 5 млн євро\n- Швеція – 7 млн крон',
  'Польський міністр прибув до Києва.',
  'Мерц пообіцяв Україні 2 батареї Patriot.',
  'Канцлер пообіцяв Україні 300 млн євро.',
];

export const PIECES: readonly string[] = [
  'Німеччина', 'україни', 'США', 'ЄС', 'рф', 'Київ', 'НАТО', 'Мінські', 'угоди', 'Зеленський', 'Рютте', 'уряд', 'МЗС', 'президент',
  'міністр', 'фон', 'дер', 'Ляєн', 'він', 'ми', 'партнери', 'PURL', 'виділить', 'виділити', 'не', 'готова', 'передала', 'отримає',
  'просить', 'обіцяє', 'відмовилася', 'заявив', 'за словами', 'на', 'для', 'від', 'до', 'понад', 'близько', 'з яких', 'зокрема',
  'стільки ж', 'і', 'та', 'а', 'що', 'якщо', 'млн', 'млрд', 'тис.', 'мільярдів', 'сто', 'півтора', 'євро', 'доларів', 'крон', '$', '€',
  '₴', 'грн', 'USD', '5', '1,5', '300', '10–20', '2025', 'на місяць', 'щороку', 'до кінця року', 'танків', 'Reuters', 'УНІАН', 'м.',
  'О.', '«', '»', '“', '”', '"', '(', ')', '[', ']', '–', '—', '-', ',', '.', '. ', '!', '?', '…', ':', ';', '/', '%', '№',
]; // biome-ignore format: a list of words
const SPACES: readonly string[] = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00A0',
  '\u202F',
  '\u200B',
  '\u00AD',
  '**',
  '_',
];
export const MARKDOWN: readonly string[] = [
  '---\n',
  '# ',
  '> ',
  '- ',
  '1. ',
  '| ',
  ' |\n',
  '```\n',
  '~~~',
  '`',
  '[',
  '](',
  ')',
  '[[',
  ']]',
  '[^1]',
  '<!--',
  '-->',
  '<b>',
  '&nbsp;',
  '<!-- poruka:off -->',
  '<!-- poruka:on -->',
  'https://example.org/США',
  '![',
  '***',
  '\\',
  '#Україна',
  '<http',
  'poruka:',
  '\n\n',
  '\n',
];

const mixed = (words: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...SPACES)), { maxLength })
    .map((pairs) => pairs.map(([word, space]) => word + space).join(''));

/** Any UTF-16 at all, halves of pairs and control characters included. */
const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0x400, max: 0x4ff }),
      fc.integer({ max: 0xa0, min: 0 }),
    ),
  )
  .map((codes) => String.fromCharCode(...codes));

export const soup: fc.Arbitrary<string> = mixed(
  [...PIECES, ...MARKDOWN, '\u202E', '\u0301', '😀', '\uD83D', '\uFEFF', '\u0000'],
  80,
);
export const news: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: mixed(PIECES, 25) }),
    { minLength: 1, maxLength: 8 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', ' ', '\n', '\n\n'), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, i) => part + gaps[i]).join('')),
  );

export type Edit = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const cut = (text: string, a: number, b: number): readonly [string, string, string] => {
  const [from, to] = [Math.floor(Math.min(a, b) * text.length), Math.floor(Math.max(a, b) * text.length)];
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
};
const lines = (text: string, change: (list: string[]) => string[]): string => change(text.split('\n')).join('\n');
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  // a few characters lost, a long piece lost, a piece twice, a piece turned round, something put in
  fc.tuple(place, fc.nat(6)).map(
    ([at, n]): Edit =>
      (text) => {
        const [head, , tail] = cut(text, at, at);
        return head + tail.slice(n);
      },
  ),
  fc.tuple(place, place).map(
    ([a, b]): Edit =>
      (text) =>
        cut(text, a, b)[0] + cut(text, a, b)[2],
  ),
  fc.tuple(place, fc.nat(300)).map(
    ([at, n]): Edit =>
      (text) => {
        const [head, , tail] = cut(text, at, at);
        return head + tail.slice(0, n) + tail;
      },
  ),
  fc.tuple(place, fc.nat(40)).map(
    ([at, n]): Edit =>
      (text) => {
        const [head, , tail] = cut(text, at, at);
        return head + [...tail.slice(0, n)].reverse().join('') + tail.slice(n);
      },
  ),
  fc.tuple(place, fc.constantFrom(...PIECES, ...MARKDOWN, '\uDC00', '\u0008')).map(
    ([at, piece]): Edit =>
      (text) => {
        const [head, , tail] = cut(text, at, at);
        return head + piece + tail;
      },
  ),
  fc.tuple(place, place).map(
    ([a, b]): Edit =>
      (text) =>
        lines(text, (list) => {
          const [from, to] = [Math.floor(a * list.length), Math.floor(b * list.length)];
          const [taken = ''] = list.splice(from, 1);
          list.splice(to, 0, taken);
          return list;
        }),
  ),
  place.map(
    (a): Edit =>
      (text) =>
        lines(text, (list) => list.flatMap((line, i) => (i === Math.floor(a * list.length) ? [line, line] : [line]))),
  ),
  place.map(
    (a): Edit =>
      (text) =>
        lines(text, (list) => list.filter((_, i) => i !== Math.floor(a * list.length))),
  ),
);

export const damaged: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...notes), fc.array(edit, { minLength: 1, maxLength: 12 }))
  .map(([note, edits]) => edits.reduce((text, change) => change(text), note));

export const anything: fc.Arbitrary<string> = fc.oneof(units, fc.string({ unit: 'binary' }), soup, news);
