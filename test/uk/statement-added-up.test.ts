/** Parts told first, and then what they come to: as a package, as «усі» of them, or after one sentence that tells them all. */
import { table } from './statement-table.ts';

table('what was told comes to the package, to all of them, to what a sentence tells', [
  [
    'Бельгія надасть Україні 80 млн євро на дрони і 40 млн євро на снаряди. Уряд Бельгії схвалив пакет на 120 млн євро у четвер.',
    'pledge BE → UA | 80000000 EUR | part',
    'pledge BE → UA | 40000000 EUR | part',
    'agreement BE → * | 120000000 EUR | counted',
  ],
  [
    'Бельгія надасть Україні 80 млн євро на дрони і 40 млн євро на снаряди. Таким чином, Бельгія виділить Україні 120 млн євро.',
    'pledge BE → UA | 80000000 EUR | part',
    'pledge BE → UA | 40000000 EUR | part',
    'pledge BE → UA | 120000000 EUR | counted',
  ],
  [
    'Данія надасть Україні 80 млн євро на дрони і 40 млн євро на снаряди. Усі 120 млн євро Копенгаген перерахує Україні до червня.',
    'pledge DK → UA | 80000000 EUR | part',
    'pledge DK → UA | 40000000 EUR | part',
    'pledge DK → UA | 120000000 EUR | counted',
  ],
  [
    'Швеція виділить Україні 40 млн євро на ППО. Ще 60 млн євро Стокгольм дасть на енергетику. Внесок у 100 млн євро Швеція перерахує в травні.',
    'pledge SE → UA | 40000000 EUR | part',
    'pledge SE → * | 60000000 EUR increment | part',
    'pledge SE → * | 100000000 EUR | counted',
  ],
  [
    'Швеція виділить Україні 40 млн євро на ППО та 60 млн євро на дрони\n\nСтокгольм надасть Україні 100 млн євро, повідомив міністр.',
    'pledge SE → UA | 40000000 EUR | part',
    'pledge SE → UA | 60000000 EUR | part',
    'pledge SE → UA | 100000000 EUR | counted',
  ],
]);

table('not: three gifts of one giver, an end, a year or a day of its own, given already, besides', [
  [
    'Швеція виділить Україні 40 млн євро на ППО. Швеція дасть Україні 60 млн євро на дрони. Стокгольм дасть Україні 100 млн євро.',
    'pledge SE → UA | 40000000 EUR | counted',
    'pledge SE → UA | 60000000 EUR | counted',
    'pledge SE → UA | 100000000 EUR | counted',
  ],
  [
    'У травні Швеція надала Україні 40 млн євро. У червні Швеція надала Україні 60 млн євро. У липні Швеція надала Україні пакет на 100 млн євро.',
    'delivery_report SE → UA | 40000000 EUR | counted',
    'delivery_report SE → UA | 60000000 EUR | counted',
    'delivery_report SE → UA | 100000000 EUR | counted',
  ],
  [
    'Литва виділить Україні 20 млн євро на дрони та 30 млн євро на снаряди. Наступного року Вільнюс надасть Україні 50 млн євро.',
    'pledge LT → UA | 20000000 EUR | counted',
    'pledge LT → UA | 30000000 EUR | counted',
    'pledge LT → UA | 50000000 EUR | counted',
  ],
  [
    'Литва виділить Україні 20 млн євро на дрони та 30 млн євро на снаряди. Литва вже надала Україні 50 млн євро.',
    'pledge LT → UA | 20000000 EUR | counted',
    'pledge LT → UA | 30000000 EUR | counted',
    'delivery_report LT → UA | 50000000 EUR | counted',
  ],
  [
    'Литва виділить Україні 20 млн євро на дрони та 30 млн євро на снаряди. Також Вільнюс виділить Україні пакет на 50 млн євро.',
    'pledge LT → UA | 20000000 EUR | counted',
    'pledge LT → UA | 30000000 EUR | counted',
    'pledge LT → UA | 50000000 EUR | counted',
  ],
]);
