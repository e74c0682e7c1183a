/** Sentences that stand beside a rule and are none of its: everyday gifts that a wider rule would lose, or give to somebody else. */
import { table } from './statement-table.ts';

table('whoever frees what is her own gives it', [
  ['Німеччина розблокувала 3 млрд євро військової допомоги Україні.', 'agreement DE → UA | 3000000000 EUR | counted'],
  ['МВФ розблокував транш на 880 млн доларів для України.', 'agreement IMF → UA | 880000000 USD | counted'],
  ['Норвегія розблокувала 250 млн доларів для України.', 'agreement NO → UA | 250000000 USD | counted'],
]);

table('from whom it protects, or who made it, gives nothing', [
  ['Зеленський подякував Норвегії за 10 систем захисту від росії.', 'pledge NO → UA | 10 система | counted'],
  ['Зеленський подякував Італії за 4 системи ППО від Diehl Defence.', 'pledge IT → UA | 4 система | counted'],
  ['США оголосили про передачу Україні 100 дронів від Anduril.', 'pledge US → UA | 100 дрон | counted'],
]);

table('headlines that only mention an adversary, frozen assets, or what is in the package', [
  ['Новий пакет допомоги від США на 500 млн доларів на тлі атак росії', 'pledge US → ? | 500000000 USD | counted'],
  ['Кредит від ЄС на 35 млрд євро за рахунок заморожених активів росії', 'pledge EU → ? | 35000000000 EUR | counted'],
  ['Пакет допомоги від Данії на 500 млн євро: танки, дрони та боєприпаси', 'pledge DK → ? | 500000000 EUR | counted'],
]);

table('not: what an adversary gives or gets', [['Допомога від Ірану для росії: 200 дронів']]);

table('a plan that its own government presents, a bill that is passed', [
  ['Швеція представила план, який передбачає 2 млрд євро для України.', 'agreement SE → UA | 2000000000 EUR | counted'],
  [
    'Сенат проголосував за законопроєкт, який передбачає 61 млрд доларів для України.',
    'agreement US → UA | 61000000000 USD | counted',
  ],
]);

table('what is said of whom is put in is hers', [
  [
    'Польща передала 14 гаубиць, як і Словаччина, яка передала 13 гаубиць.',
    'delivery_report PL → ? | 14 гаубиця | counted',
    'delivery_report SK → ? | 13 гаубиця | counted',
  ],
]);

table('what comes for something, and cargo', [
  [
    'З Італії надійшло 30 трансформаторів для ремонту підстанцій.',
    'delivery_report IT → ? | 30 трансформатор | counted',
  ],
  ['З Італії прибули 10 вантажівок медикаментів.', 'delivery_report IT → ? | 10 вантажівка | counted'],
]);

table('not: cargo that is sold by the load', [['До України прямують 40 вантажівок зерна з Польщі.']]);

table('what was not promised and was done', [
  [
    'Данія не обіцяла, що передасть літаки, але виділила 100 млн євро.',
    'possibility DK → ? | –',
    'pledge DK → ? | 100000000 EUR | counted',
  ],
]);

table('a loan to another holds no tranche', [
  [
    'МВФ перерахував Україні транш на 1,6 млрд доларів. МВФ погодив 5 млрд доларів для Пакистану.',
    'delivery_report IMF → UA | 1600000000 USD | counted',
    'agreement IMF → PK | 5000000000 USD | counted',
  ],
]);

table('each keeps its own', [
  [
    'Польща виділила 3 млрд євро на оборону, Румунія 2 млрд євро.',
    'pledge PL → PL | 3000000000 EUR | domestic',
    'pledge RO → RO | 2000000000 EUR | domestic',
  ],
  // what the home state keeps, others may give to it
  [
    'Україна виділила 5 млрд гривень на дрони, а Німеччина виділила 2 млрд євро.',
    'pledge UA → UA | 5000000000 UAH | domestic',
    'pledge DE → UA | 2000000000 EUR | counted',
  ],
]);
