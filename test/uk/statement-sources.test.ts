/** On whose word a statement stands: who says it, in whose name, and through whom it came. */
import assert from 'node:assert/strict';
import { read } from '../check.ts';

type Row = readonly [sentence: string, attribution: string | null, ...chain: readonly string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [sentence, attribution, ...chain] of rows)
      it(sentence, () => {
        const [statement] = read(sentence).statements;
        assert.deepEqual([statement?.attribution, ...(statement?.chain ?? [])], [attribution, ...chain]);
      });
  });
}

table('who says it: whoever gives, whoever gains, a third', [
  [
    'Міністр оборони Німеччини Борис Пісторіус заявив, що Берлін передасть Україні 10 танків.',
    'representative',
    'Борис Пісторіус',
  ],
  ['Зеленський повідомив, що Німеччина передасть Україні 10 танків.', 'beneficiary', 'Володимир Зеленський'],
  ['Прем’єр Польщі Дональд Туск заявив, що Німеччина передасть Україні 10 танків.', 'third_party', 'Дональд Туск'],
  ['Кремль заявив, що США призупинили допомогу Україні.', 'third_party', 'Кремль'],
  ['Німеччина передасть Україні 10 танків.', null],
]);

table('an outlet', [
  ['За даними Reuters, Німеччина передасть Україні 10 танків.', 'media', 'Reuters'],
  ['Politico: ЄС виділить Україні 5 млрд євро.', 'media', 'Politico'],
  ['Як пише Bloomberg, Франція передасть Україні 6 літаків.', 'media', 'Bloomberg'],
]);

table('sources without a name, however they are told', [
  [
    'Німеччина передасть Україні 10 танків, повідомляє Reuters із посиланням на джерела в уряді.',
    'anonymous',
    'Reuters',
  ],
  ['Джерела Bloomberg стверджують, що Франція передасть Україні 6 літаків.', 'anonymous', 'Bloomberg'],
  ['За словами трьох дипломатів, ЄС виділить Україні 5 млрд євро.', 'anonymous'],
  ['Співрозмовник видання в уряді розповів, що Канада виділить Україні 50 млн доларів.', 'anonymous'],
  [
    'За даними Reuters, яке посилається на двох посадовців, Білий дім пообіцяв Україні 20 ракет.',
    'anonymous',
    'Reuters',
    'Білий дім',
  ],
]);

table('from the outlet inward', [
  [
    'Телеканал CNN повідомив, що, за словами Каї Каллас, ЄС передасть Україні 30 гаубиць.',
    'representative',
    'CNN',
    'Кая Каллас',
  ],
  [
    'Зеленський сказав, що Макрон пообіцяв Україні 100 літаків.',
    'representative',
    'Володимир Зеленський',
    'Емманюель Макрон',
  ],
  ['Речник уряду Данії заявив, що Копенгаген передасть Україні 10 танків.', 'representative', 'речник уряду Данії'],
]);

table('the name of a format does not speak', [
  [
    'Борис Пісторіус під час зустрічі у форматі "Рамштайн" зазначив, що Німеччина передасть Україні 10 танків.',
    'representative',
    'Борис Пісторіус',
  ],
]);
