/** What was given so far, and what is told beside it: in it, still to come, or a part of what more givers gave. */
import { table } from './statement-table.ts';

table('what is being given now, or is counted in, may be in what was given so far', [
  [
    'Австралія оголосила про пакет на 75 млн євро для України. Загалом Канберра надала Україні 1,3 млрд євро, враховуючи цей пакет.',
    'pledge AU → UA | 75000000 EUR | counted',
    'delivery_report AU → UA | 1300000000 EUR so far | –',
  ],
  [
    'Австралія виділить Україні 75 млн євро. Разом із цим пакетом Канберра надала Україні 1,3 млрд євро.',
    'pledge AU → UA | 75000000 EUR | counted',
    'delivery_report AU → UA | 1300000000 EUR so far | –',
  ],
  [
    'Швеція виділить Україні 200 млн євро. Загалом із новою допомогою Стокгольм надав Україні 8 млрд євро.',
    'pledge SE → UA | 200000000 EUR | counted',
    'delivery_report SE → UA | 8000000000 EUR so far | –',
  ],
  [
    'Фінляндія передає Україні 3 млн євро. Від початку війни Гельсінкі надали Україні 2 млрд євро.',
    'delivery_report FI → UA | 3000000 EUR | counted',
    'delivery_report FI → UA | 2000000000 EUR so far | –',
  ],
  [
    'Сьогодні Латвія передає Україні 12 катерів. Від 2022 року Латвія передала Україні 70 катерів.',
    'delivery_report LV → UA | 12 катер | counted',
    'delivery_report LV → UA | 70 катер | –',
  ],
  [
    'Данія виділяє Україні 300 млн крон. Загалом Копенгаген уже надав Україні 9 млрд крон.',
    'pledge DK → UA | 300000000 DKK | counted',
    'delivery_report DK → UA | 9000000000 DKK so far | –',
  ],
]);

table('not: the present says that it is to come, or somebody promises', [
  [
    'Нідерланди загалом надали Україні 10 млрд євро. До кінця року Нідерланди передають Україні ще 500 млн євро.',
    'delivery_report NL → UA | 10000000000 EUR so far | counted',
    'delivery_report NL → UA | 500000000 EUR increment | counted',
  ],
  [
    'Нідерланди загалом надали Україні 10 млрд євро. Незабаром Нідерланди передають Україні 500 млн євро.',
    'delivery_report NL → UA | 10000000000 EUR so far | counted',
    'delivery_report NL → UA | 500000000 EUR | counted',
  ],
  [
    'Норвегія обіцяє Україні 100 млн крон. Від початку війни Осло надало Україні 4 млрд крон.',
    'pledge NO → UA | 100000000 NOK | counted',
    'delivery_report NO → UA | 4000000000 NOK so far | counted',
  ],
  [
    'Естонія передасть Україні 10 катерів. Від 2022 року Естонія передала Україні 60 катерів.',
    'pledge EE → UA | 10 катер | counted',
    'delivery_report EE → UA | 60 катер | counted',
  ],
]);

table('what one gave so far is in what it gave with others, and not the other way round', [
  [
    'Данія надала Україні 9 млрд євро з 2022 року. Данія та Швеція загалом надали Україні 15 млрд євро.',
    'delivery_report DK → UA | 9000000000 EUR so far | part',
    'delivery_report DK+SE → UA | 15000000000 EUR so far | counted',
  ],
  [
    'Данія та Швеція загалом надали Україні 15 млрд євро. Данія надала Україні 9 млрд євро з 2022 року.',
    'delivery_report DK+SE → UA | 15000000000 EUR so far | counted',
    'delivery_report DK → UA | 9000000000 EUR so far | part',
  ],
]);

table('things given altogether, and what is told of them apart', [
  [
    'США передали Україні 12 HIMARS, а загалом обіцяли 26 HIMARS.',
    'delivery_report US → UA | 12 HIMARS | part',
    'pledge US → UA | 26 HIMARS | counted',
  ],
  [
    'Естонія вже передала Україні 6 гаубиць. Загалом Таллінн обіцяв Україні 24 гаубиці.',
    'delivery_report EE → UA | 6 гаубиця | part',
    'pledge EE → UA | 24 гаубиця | counted',
  ],
  [
    'Усього Чехія поставила Україні 2 млн снарядів. Торік Прага передала Україні 500 тисяч снарядів.',
    'delivery_report CZ → UA | 2000000 снаряд | –',
    'delivery_report CZ → UA | 500000 снаряд | counted',
  ],
  [
    'Фінляндія передала Україні 30 катерів. Загалом Гельсінкі передали Україні 90 катерів.',
    'delivery_report FI → UA | 30 катер | counted',
    'delivery_report FI → UA | 90 катер | –',
  ],
]);

table('not: of another sort, of another giver, «всього» is only, one is still to come', [
  [
    'Фінляндія передала Україні 30 катерів. Загалом Гельсінкі передали Україні 90 гаубиць.',
    'delivery_report FI → UA | 30 катер | counted',
    'delivery_report FI → UA | 90 гаубиця | counted',
  ],
  [
    'Загалом Фінляндія передала Україні 30 катерів. Загалом Гельсінкі передали Україні 90 гаубиць.',
    'delivery_report FI → UA | 30 катер | counted',
    'delivery_report FI → UA | 90 гаубиця | counted',
  ],
  [
    'Швеція передала Україні 10 танків. Загалом Польща передала Україні 300 танків.',
    'delivery_report SE → UA | 10 танк | counted',
    'delivery_report PL → UA | 300 танк | counted',
  ],
  [
    'Латвія передала Україні всього 5 дронів. Торік Латвія передала Україні 100 дронів.',
    'delivery_report LV → UA | 5 дрон | counted',
    'delivery_report LV → UA | 100 дрон | counted',
  ],
  [
    'Литва передасть Україні 10 гаубиць. Загалом Вільнюс передав Україні 50 гаубиць.',
    'pledge LT → UA | 10 гаубиця | counted',
    'delivery_report LT → UA | 50 гаубиця | counted',
  ],
]);

table('whichever verb tells what was given so far, and whoever gave it', [
  [
    'За три роки Данія виділила Україні 9 млрд крон. Цього року Копенгаген виділить Україні 2 млрд крон.',
    'pledge DK → UA | 9000000000 DKK so far | counted',
    'pledge DK → UA | 2000000000 DKK | counted',
  ],
  [
    'За чотири роки ЄС надав Україні 150 млрд євро, а цього року надасть 30 млрд євро.',
    'delivery_report EU → UA | 150000000000 EUR so far | counted',
    'pledge EU → * | 30000000000 EUR | counted',
  ],
  [
    'За чотири роки НАТО надало Україні 15 млн євро, а цього року надасть ще 3 млн євро.',
    'delivery_report NATO → UA | 15000000 EUR so far | counted',
    'pledge NATO → * | 3000000 EUR increment | counted',
  ],
]);

table('not: given already, or only promised altogether', [
  [
    'За три роки Данія виділила Україні 9 млрд крон. Цього року Копенгаген виділив Україні 2 млрд крон.',
    'pledge DK → UA | 9000000000 DKK so far | –',
    'pledge DK → UA | 2000000000 DKK | counted',
  ],
  [
    'Загалом Данія пообіцяла Україні 9 млрд крон. Данія виділить Україні 2 млрд крон.',
    'pledge DK → UA | 9000000000 DKK so far | –',
    'pledge DK → UA | 2000000000 DKK | counted',
  ],
]);
