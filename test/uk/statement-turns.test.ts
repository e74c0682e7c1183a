/** Sums that are alike and are not one: another tranche, another giver, a loan and a grant, so much each. And what is one all the same. */
import { table } from './statement-table.ts';

table('another tranche, another day, «ще»', [
  [
    'Україна отримала від ЄС перший транш на 1 млрд євро. У березні ЄС перерахував Україні ще один транш на 1 млрд євро.',
    'delivery_report EU → UA | 1000000000 EUR | counted',
    'delivery_report EU → UA | 1000000000 EUR increment | counted',
  ],
  [
    'МВФ перерахував Україні 500 млн доларів. У червні Фонд перерахував Україні черговий транш на 500 млн доларів.',
    'delivery_report IMF → UA | 500000000 USD | counted',
    '? delivery_report * → UA | 500000000 USD | *',
  ],
  [
    'ЄС надав Україні третій транш у 1 млрд євро. Четвертий транш у 1 млрд євро ЄС надав Україні в липні.',
    'delivery_report EU → UA | 1000000000 EUR | counted',
    'delivery_report EU → UA | 1000000000 EUR | counted',
  ],
  [
    'У березні Японія перерахувала Україні 300 млн доларів. У червні Японія перерахувала Україні 300 млн доларів.',
    'delivery_report JP → UA | 300000000 USD | counted',
    'delivery_report JP → UA | 300000000 USD | counted',
  ],
  [
    'Данія виділить Україні 100 млн євро на ППО. Ще 100 млн євро Копенгаген виділить на дрони.',
    'pledge DK → UA | 100000000 EUR | counted',
    'pledge DK → * | 100000000 EUR increment | counted',
  ],
]);

table('another: one all the same', [
  [
    'Данія виділить Україні 100 млн євро\n\nДанія виділить Україні ще 100 млн євро, повідомив міністр.',
    'pledge DK → UA | 100000000 EUR | counted',
    'pledge DK → UA | 100000000 EUR increment | same',
  ],
  [
    'Уряд Литви виділить Україні 20 млн євро. «Ми виділяємо ще 20 млн євро», – сказав прем’єр-міністр Литви.',
    'pledge LT → UA | 20000000 EUR | counted',
    'pledge LT → * | 20000000 EUR increment | same',
  ],
  [
    'ЄС перерахував Україні 1 млрд євро. Це черговий транш на 1 млрд євро.',
    'delivery_report EU → UA | 1000000000 EUR | counted',
  ],
  [
    'Японія надала Україні п’ять траншів на 300 млн доларів. Японія надала Україні 300 млн доларів, нагадав посол.',
    'delivery_report JP → UA | 300000000 USD | counted',
    'delivery_report JP → UA | 300000000 USD | same',
  ],
]);

table('one of two sums, told again', [
  [
    'Данія виділить Україні 100 млн євро. Копенгаген дасть 100 млн євро на ППО і 50 млн євро на енергетику України.',
    'pledge DK → UA | 100000000 EUR | counted',
    'pledge DK → UA | 100000000 EUR | same',
    'pledge DK → UA | 50000000 EUR | counted',
  ],
  [
    'Данія виділить Україні 100 млн євро на ППО і 50 млн євро на енергетику. Данія виділить Україні 50 млн євро на енергетику.',
    'pledge DK → UA | 100000000 EUR | counted',
    'pledge DK → UA | 50000000 EUR | counted',
    'pledge DK → UA | 50000000 EUR | same',
  ],
  [
    'Данія виділить Україні 100 млн євро на ППО і 50 млн євро на енергетику. Разом Данія виділить Україні 150 млн євро.',
    'pledge DK → UA | 100000000 EUR | part',
    'pledge DK → UA | 50000000 EUR | part',
    'pledge DK → UA | 150000000 EUR | counted',
  ],
]);

table('so much each', [
  [
    'Данія та Швеція виділять Україні по 20 млн євро кожна.',
    'pledge DK → UA | 20000000 EUR | counted',
    'pledge SE → UA | 20000000 EUR | counted',
  ],
  [
    'Польща й Чехія передадуть Україні по 10 танків.',
    'pledge PL → UA | 10 танк | counted',
    'pledge CZ → UA | 10 танк | counted',
  ],
  [
    'ЄС надасть Україні та Молдові по 100 млн євро.',
    'pledge EU → UA | 100000000 EUR | counted',
    'pledge EU → MD | 100000000 EUR | counted',
  ],
]);

table('not each', [
  ['Данія та Швеція разом виділять Україні 20 млн євро.', 'pledge DK+SE → UA | 20000000 EUR | counted'],
  ['Данія та Швеція передали Україні 10 танків.', 'delivery_report DK+SE → UA | 10 танк | counted'],
  ['Литва виділятиме Україні по 20 млн євро на рік.', 'pledge LT → UA | 20000000 EUR rate P1Y | counted'],
]);

table('«відповідно» of things', [
  [
    'Данія та Швеція передадуть Україні 20 танків і 10 БМП відповідно.',
    'pledge DK → UA | 20 танк | counted',
    'pledge SE → UA | 10 БМП | counted',
  ],
  [
    'Іспанія і Португалія передадуть Україні 10 та 6 гаубиць відповідно.',
    'pledge ES → UA | 10 гаубиц | counted',
    'pledge PT → UA | 6 гаубиц | counted',
  ],
  [
    'Естонія та Латвія виділять Україні 20 млн євро та 10 бронемашин відповідно.',
    'pledge EE → UA | 20000000 EUR | counted',
    'pledge LV → UA | 10 бронемашин | counted',
  ],
  [
    'Литва передала Україні 10, 12 та 20 бронемашин.',
    'delivery_report LT → UA | 10 бронемашин | 12 бронемашин | 20 бронемашин | counted',
  ],
  ['Тайвань передав Україні 1000 ліжок і 200 ковдр.', 'delivery_report TW → UA | 1000 ліжок | 200 ковдр | counted'],
]);

table('a loan and a grant', [
  [
    'ЄІБ надасть Україні 200 млн євро кредитів і 50 млн євро грантів.',
    'pledge EIB → UA | 200000000 EUR | instrument=loan | counted',
    'pledge EIB → UA | 50000000 EUR | instrument=grant | counted',
  ],
  [
    'Японія надасть Україні кредит на 100 млн доларів і грант на 100 млн доларів.',
    'pledge JP → UA | 100000000 USD | instrument=loan | counted',
    'pledge JP → UA | 100000000 USD | instrument=grant | counted',
  ],
  [
    'ЄС надасть Україні 500 млн євро: 400 млн євро кредиту та 100 млн євро гранту.',
    'pledge EU → UA | 500000000 EUR | counted',
    'pledge EU → UA | 400000000 EUR share | part',
    'pledge EU → UA | 100000000 EUR share | part',
  ],
  [
    'Норвегія надасть Україні 70 млн євро кредиту на ремонт і 30 млн євро кредиту на газ.',
    'pledge NO → UA | 70000000 EUR | 30000000 EUR | instrument=loan | counted',
  ],
]);

table('a subject of its own beside the verb that is understood', [
  [
    'США надали Україні 60 млрд доларів, а Європа лише 100 млрд.',
    'delivery_report US → UA | 60000000000 USD | counted',
  ],
  [
    'США надали Україні 60 млрд доларів, тоді як Європа – понад 100 млрд доларів.',
    'delivery_report US → UA | 60000000000 USD | counted',
    '? delivery_report ? → UA | 100000000000.. USD | –',
  ],
  [
    'Данія дасть Україні 5 млрд крон, а приватні компанії ще 300 млн крон.',
    'pledge DK → UA | 5000000000 DKK | counted',
    '? pledge ? → UA | 300000000 * increment | –',
  ],
  [
    'Фінляндія дасть Україні 50 млн євро, а приватні донори – 3 млн євро.',
    'pledge FI → UA | 50000000 EUR | counted',
    'pledge group:private-donors → UA | 3000000 EUR | counted',
  ],
]);

table('the same subject beside the verb that is understood', [
  [
    'Данія дасть Україні 5 млрд крон, а Молдові – 300 млн крон.',
    'pledge DK → UA | 5000000000 DKK | counted',
    'pledge DK → MD | 300000000 DKK | counted',
  ],
  [
    'Данія дасть Україні 5 млрд крон на ППО, а на енергетику – 300 млн крон.',
    'pledge DK → UA | 5000000000 DKK | 300000000 DKK | counted',
  ],
  [
    'Бельгія виділить Україні 5 млн євро цього року, а наступного року ще 6 млн євро.',
    'pledge BE → UA | 5000000 EUR | 6000000 EUR increment | counted',
  ],
  [
    'Бельгія виділить Україні 5 млн євро зараз, а восени ще 6 млн євро.',
    'pledge BE → UA | 5000000 EUR | 6000000 EUR increment | counted',
  ],
]);

table('capitals that give and gain', [
  ['Осло виділило Україні 2 млрд крон.', 'pledge NO → UA | 2000000000 NOK | counted'],
  ['Токіо надало Україні 2 млрд єн.', 'delivery_report JP → UA | 2000000000 JPY | counted'],
  ['Варшава перерахувала Києву 100 млн злотих.', 'delivery_report PL → UA | 100000000 PLN | counted'],
  ['Лондон пожертвував Києву 2 млн фунтів.', 'delivery_report GB → UA | 2000000 GBP | counted'],
]);

table('nothing adds them up: what they come to is chance', [
  [
    'Німеччина виділить Україні 100 млн євро на ППО та 50 млн євро на ліки. Молдові Німеччина виділить 150 млн євро.',
    'pledge DE → UA | 100000000 EUR | counted',
    'pledge DE → UA | 50000000 EUR | ліки | counted',
    'pledge DE → MD | 150000000 EUR | counted',
  ],
  [
    'Німеччина виділить Україні 200 млн євро на ППО та 200 млн євро на дрони.',
    'pledge DE → UA | 200000000 EUR | counted',
    'pledge DE → UA | 200000000 EUR | дрон | counted',
  ],
]);
