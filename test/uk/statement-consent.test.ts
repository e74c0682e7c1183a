/** Whose the gift is when several are named: whoever gives a share of a whole, whoever decided it, and whoever only lets others give. */
import { table } from './statement-table.ts';

table('whoever is named beside a share gives the share, and not the whole', [
  [
    'Торік Україна отримала 30 млрд доларів, з яких 18 млрд – від ЄС, 5 млрд – від Канади.',
    'delivery_report ? → UA | 30000000000 USD | –',
    'delivery_report EU → UA | 18000000000 USD share | counted',
    'delivery_report CA → UA | 5000000000 USD share | counted',
  ],
  [
    'Від партнерів надійшло 40 млн євро, з них 15 млн від Данії.',
    'delivery_report group:partners → ? | 40000000 EUR | counted',
    'delivery_report DK → ? | 15000000 EUR share | part',
  ],
  [
    'Партнери надали Україні 40 млн євро, у тому числі 15 млн – Європейський Союз.',
    'delivery_report group:partners → UA | 40000000 EUR | counted',
    'delivery_report EU → UA | 15000000 EUR share | part',
  ],
  [
    'Партнери надали Україні 40 млн євро, зокрема ЄС – 15 млн, Японія – 3 млн.',
    'delivery_report group:partners → UA | 40000000 EUR | counted',
    'delivery_report EU → UA | 15000000 EUR share | part',
    'delivery_report JP → UA | 3000000 EUR share | part',
  ],
  [
    'Партнери надали Україні 40 млн євро, зокрема від ЄС – 15 млн, від Японії – 3 млн.',
    'delivery_report group:partners → UA | 40000000 EUR | counted',
    'delivery_report EU → UA | 15000000 EUR share | part',
    'delivery_report JP → UA | 3000000 EUR share | part',
  ],
  [
    'Країни ЄС дали 40 млн євро, зокрема Данія перерахувала 5 млн, Швеція 8 млн, Чехія 6 млн.',
    'delivery_report group:eu-states → ? | 40000000 EUR | counted',
    'delivery_report DK → ? | 5000000 EUR share | part',
    'delivery_report SE → ? | 8000000 EUR share | part',
    'delivery_report CZ → ? | 6000000 EUR share | part',
  ],
  [
    'Німеччина виділить 500 млн євро, з яких 100 млн – для ЮНІСЕФ.',
    'pledge DE → ? | 500000000 EUR | counted',
    'pledge DE → UNICEF | 100000000 EUR share | part',
  ],
  [
    'ЄС надасть 500 млн євро, з яких 100 млн надійдуть від Данії.',
    'pledge EU → ? | 500000000 EUR | counted',
    'pledge DK → ? | 100000000 EUR share | part',
  ],
]);

table('not: nobody else is named beside the share', [
  [
    'Німеччина виділить 500 млн євро, зокрема 100 млн – на дрони.',
    'pledge DE → ? | 500000000 EUR | counted',
    'pledge DE → ? | 100000000 EUR share | part',
  ],
  [
    'Німеччина виділила 500 млн євро, зокрема 100 млн на дрони, а Франція – 50 млн.',
    'pledge DE → ? | 500000000 EUR | counted',
    'pledge DE → ? | 100000000 EUR share | part',
    'pledge FR → ? | 50000000 EUR | counted',
  ],
]);

table('«та 30 млн – Данія»: the verb is understood after «та», too', [
  [
    '500 млн євро Україні надала Британія та 30 млн – Данія.',
    'delivery_report GB → UA | 500000000 EUR | counted',
    'delivery_report DK → UA | 30000000 EUR | counted',
  ],
  [
    'Німеччина виділила Україні 200 млн євро та Франція – 50 млн.',
    'pledge DE → UA | 200000000 EUR | counted',
    'pledge FR → UA | 50000000 EUR | counted',
  ],
  [
    'Швеція і Данія виділили Україні 200 млн євро та 50 млн – Італія.',
    'pledge SE+DK → UA | 200000000 EUR | counted',
    'pledge IT → UA | 50000000 EUR | counted',
  ],
]);

table('a state that lets others give gives nothing itself', [
  ['Угорщина розблокувала 50 млрд євро для України.', 'agreement ? → UA | 50000000000 EUR | –'],
  ['Словаччина розблокувала допомогу Україні на 90 млрд євро.', 'agreement ? → UA | 90000000000 EUR | –'],
  ['Чехія проголосувала за надання Україні кредиту на 90 млрд євро.', 'agreement ? → UA | 90000000000 EUR | –'],
]);

table('its own money is in its own currency, and its parliament decides on that; a union has one of its own', [
  ['США розблокували 61 млрд доларів для України.', 'agreement US → UA | 61000000000 USD | counted'],
  ['ЄС розблокував 1,5 млрд євро для України.', 'agreement EU → UA | 1500000000 EUR | counted'],
  ['Парламент Чехії проголосував за надання Україні 20 млн євро.', 'agreement CZ → * | 20000000 EUR | counted'],
]);

table('whose decision or loan it is, whoever supports it', [
  ['Угорщина погодила кредит ЄС на 90 млрд євро для України.', 'agreement EU → UA | 90000000000 EUR | counted'],
  ['Зеленський привітав рішення Данії надати Україні 100 млн євро.', 'agreement DK → UA | 100000000 EUR | counted'],
  ['Польща розкритикувала рішення Литви виділити Україні 3 млн євро.', 'agreement LT → UA | 3000000 EUR | counted'],
]);

table('not: whoever blocks it refuses, and whoever decides for herself gives', [
  ['Угорщина заблокувала рішення ЄС про виділення Україні 18 млрд євро.', 'refusal HU → UA | 18000000000 EUR | –'],
  ['Литва ухвалила рішення надати Україні 100 млн євро.', 'agreement LT → UA | 100000000 EUR | counted'],
  ['Польща погодила передачу Україні 14 літаків.', 'agreement PL → UA | 14 літак | counted'],
]);

table('verbs of handing over and of moving money', [
  ['Данія вручила українським лікарням 20 генераторів.', 'delivery_report DK → UA | 20 генератор | counted'],
  ['Литва відвантажила Україні 30 трансформаторів.', 'delivery_report LT → UA | 30 трансформатор | counted'],
  ['Польща переспрямувала Україні 40 млн євро.', 'pledge PL → UA | 40000000 EUR | counted'],
  ['Литва потроїла внесок до фонду, до 30 млн євро.', 'pledge LT → ? | 30000000 EUR new_level | counted'],
  ['Українці надонатили на дрони 12 млн гривень.', 'contribution_report UA → UA | 12000000 UAH | domestic'],
]);

table('not: what is handed over need not be aid', [
  ['Прем’єр вручив Зеленському запрошення на саміт.'],
  ['Контрабандисти переправили до Польщі 20 тисяч пачок цигарок.'],
]);

table('each sum goes to whoever is named with it', [
  [
    'Норвегія виділила 500 млн євро для України та 300 млн євро для Молдови.',
    'pledge NO → UA | 500000000 EUR | counted',
    'pledge NO → MD | 300000000 EUR | counted',
  ],
  [
    'ЄС надасть Україні 6 млрд євро і Молдові 2 млрд євро.',
    'pledge EU → UA | 6000000000 EUR | counted',
    'pledge EU → MD | 2000000000 EUR | counted',
  ],
  [
    'Конгрес виділив 14 млрд доларів Ізраїлю та 61 млрд доларів Україні.',
    'pledge US → IL | 14000000000 USD | counted',
    'pledge US → UA | 61000000000 USD | counted',
  ],
  [
    'Британія виділить 50 млн фунтів на відбудову України і 30 млн фунтів на біженців у Молдові.',
    'pledge GB → UA | 50000000 GBP | counted',
    'pledge GB → MD | 30000000 GBP | counted',
  ],
]);

table('not: where a thing comes from, or against whom it is, gains nothing by it', [
  [
    'Данія виділить Україні 50 млн євро на снаряди і 30 млн євро на дрони з Туреччини.',
    'pledge DK → UA | 50000000 EUR | counted',
    'pledge DK → UA | 30000000 EUR | counted',
  ],
]);

table('the other end of the same gift is for the same, unless it is the giver’s own', [
  [
    'Литва виділить 30 млн євро на дрони для України та 20 млн євро на боєприпаси.',
    'pledge LT → UA | 30000000 EUR | counted',
    'pledge LT → UA | 20000000 EUR | counted',
  ],
  [
    'Німеччина виділить 108 млрд євро на бундесвер і 11 млрд євро на допомогу Україні.',
    'pledge DE → UA | 11000000000 EUR | counted',
  ],
]);

table('what a document holds is decided no more than the document', [
  ['Єврокомісія запропонувала план, який надасть Україні 70 млрд євро.', 'proposal EU → UA | 70000000000 EUR | –'],
  ['Парламент Данії ухвалив закон, який виділить Україні 70 млрд крон.', 'pledge DK → UA | 70000000000 DKK | counted'],
  [
    'Зеленський обговорив план з Норвегією, яка виділить Україні 70 млн євро.',
    'pledge NO → UA | 70000000 EUR | counted',
  ],
  [
    'Єврокомісія запропонувала план, який передбачає надання Україні 70 млрд євро.',
    'proposal EU → UA | 70000000000 EUR | –',
  ],
  [
    'Комітет Сенату схвалив проєкт бюджету, який передбачає виділення Україні 300 млн доларів.',
    '? process US → ? | –',
    'process US → UA | 300000000 USD | –',
  ],
  [
    'Польський уряд обговорює програму, яка передбачає виділення Україні 70 млн злотих.',
    '? process PL → ? | –',
    'process PL → UA | 70000000 PLN | –',
  ],
  [
    'Сенат почав розгляд законопроєкту, який передбачає виділення Україні 70 млрд доларів.',
    'process US → UA | 70000000000 USD | –',
  ],
  [
    'Сейм не схвалив бюджет, який передбачає виділення Україні 70 млн злотих.',
    '? not agreement PL → ? | –',
    'not agreement PL → UA | 70000000 PLN | –',
  ],
  // decided
  [
    'Рада ЄС ухвалила регламент, який передбачає надання Україні 70 млрд євро.',
    'agreement EU → UA | 70000000000 EUR | counted',
  ],
  [
    'Уряд Данії затвердив бюджет, який передбачає 7 млрд крон для України.',
    '? agreement DK → ? | –',
    'agreement DK → UA | 7000000000 DKK | counted',
  ],
  [
    'Уряд Данії затвердив план, який передбачає виділення Україні 70 млн євро.',
    'agreement DK → UA | 70000000 EUR | counted',
  ],
  [
    'Німеччина виконує угоду, яка передбачає надання Україні 70 млн євро.',
    '? counter_obligation DE → ? | –',
    'agreement DE → UA | 70000000 EUR | counted',
  ],
]);

table('a name and its sum, and nothing for the verb', [
  [
    'Торік Данія перерахувала 1,5 млн доларів, Німеччина 1,1 млн, Швеція понад 2 млн.',
    'delivery_report DK → ? | 1500000 USD | counted',
    'delivery_report DE → ? | 1100000 USD | counted',
    'delivery_report SE → ? | 2000000.. USD | counted',
  ],
  [
    'Литва передала Україні 20 дронів, Латвія 30, Естонія 10 пікапів.',
    'delivery_report LT → UA | 20 дрон | counted',
    'delivery_report LV → UA | 30 дрон | counted',
    'delivery_report EE → UA | 10 пікап | counted',
  ],
  [
    'Данія виділила 45 млн доларів, Швеція 21 млн та Норвегія 10 млн євро.',
    'pledge DK → ? | 45000000 USD | counted',
    'pledge SE → ? | 21000000 USD | counted',
    'pledge NO → ? | 10000000 EUR | counted',
  ],
  [
    'Німеччина надала 2 млн євро, Україна отримала 1 млн.',
    'delivery_report DE → ? | 2000000 EUR | counted',
    'delivery_report ? → UA | 1000000 EUR | –',
  ],
]);

table('not: what somebody gives whom no list knows is not hers', [
  ['4 млн євро дає грантом уряд Канади, 1 млн євро – місто.', 'pledge CA → ? | 4000000 EUR | counted'],
]);

table('who made what is given gains nothing, nor who tells of it', [
  ['Польща передасть Україні 650 тисяч доз AstraZeneca.', 'pledge PL → UA | 650000 доз | counted'],
  ['Данія передала Україні 10 генераторів Caterpillar.', 'delivery_report DK → UA | 10 генератор | counted'],
  ['Юрченко: за рік громада отримала від USAID 10 млн гривень.', 'delivery_report US → ? | 10000000 UAH | counted'],
]);

table('an organ of a body that the text has named before', [
  [
    'МВФ веде переговори з Києвом. Рада директорів Фонду схвалила для України 2 млрд доларів.',
    'agreement IMF → UA | 2000000000 USD | counted',
  ],
]);
