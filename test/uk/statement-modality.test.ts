/** How sure, how real, and who wants it: embedded questions, guesses, opinions, denials and what only goes on. */
import { table } from './statement-table.ts';

table('embedded questions and doubts: a possibility, whatever the verb', [
  ['Невідомо, чи виділить Німеччина Україні 1 млрд євро.', 'possibility DE → UA | 1000000000 EUR | –'],
  ['Журналісти запитали, чи передасть Польща Україні 14 літаків.', 'possibility PL → UA | 14 літак | –'],
  ['Експерти сумніваються, що Угорщина виділить Україні 100 млн євро.', 'possibility HU → UA | 100000000 EUR | –'],
  ['У Києві не вірять, що Ірландія передасть Україні 20 радарів.', 'possibility IE → UA | 20 радар | –'],
  ['Постає питання, хто профінансує пакет на 500 млн доларів для України.', 'possibility ? → UA | 500000000 USD | –'],
]);

table('a guess of what is to come is no pledge', [
  ['Навряд чи США нададуть Україні 20 млрд доларів.', 'possibility US → UA | 20000000000 USD | –'],
  ['Можливо, Норвегія виділить Україні 2 млрд крон.', 'possibility NO → UA | 2000000000 NOK | –'],
  ['Ймовірно, Швеція передасть Україні 14 літаків.', 'possibility SE → UA | 14 літак | –'],
]);

table('hearsay changes nothing of what is said', [
  ['Німеччина, мовляв, передасть Україні 10 танків.', 'pledge DE → UA | 10 танк | counted'],
  ['Франція нібито передасть Україні шість літаків.', 'pledge FR → UA | 6 літак | counted'],
  ['За даними Reuters, Німеччина передасть Україні 100 танків.', 'pledge DE → UA | 100 танк | counted'],
  ['Імовірно, Литва передала Україні 10 танків.', 'delivery_report LT → UA | 10 танк | counted'],
]);

table('an opinion of what others «мають» give is a norm, a schedule is an intent', [
  ['Канада має виділити Україні 5 млрд доларів, вважає Туск.', 'norm CA → UA | 5000000000 CAD | –'],
  ['Туск переконаний, що Італія має передати Україні 10 гаубиць.', 'norm IT → UA | 10 гаубиц | –'],
  ['До кінця року Італія має передати Україні 10 гаубиць.', 'intent IT → UA | 10 гаубиц | –'],
]);

table('of what is to come and nobody is named to give: expected', [
  ['Україні буде виділено 500 млн євро.', 'expectation ? → UA | 500000000 EUR | –'],
  ['Німеччиною буде виділено Україні 500 млн євро.', 'pledge DE → UA | 500000000 EUR | counted'],
]);

table('a report is denied, and nothing refused', [
  [
    'Міноборони Чехії назвало фейком інформацію про відмову передати Україні 20 танків.',
    'denial CZ → UA | 20 танк | –',
  ],
  ['У Пентагоні заперечили призупинення постачання ракет Україні.', 'denial US → UA | ракет | –'],
  ['Словаччина не відмовлялася від передачі Україні 10 гаубиць.'],
]);

table('what is said again or goes on is nothing new', [
  [
    'Німеччина виділить Україні 9 млрд євро. Канцлер Мерц підтвердив, що Берлін надасть Україні 9 млрд євро.',
    'pledge DE → UA | 9000000000 EUR | counted',
    'pledge DE → UA | 9000000000 EUR | same',
  ],
  ['Данія підтвердила свою обіцянку надати Україні 19 літаків.', 'pledge DK → UA | 19 літак | counted'],
  ['Польща продовжить постачати Україні 200 снарядів щомісяця.', 'assurance PL → UA | 200 снаряд | –'],
]);

table('assured with a sum: pledged; without: assured', [
  ['Литва запевнила Київ, що виділить 30 млн євро на дрони.', 'pledge LT → UA | 30000000 EUR | counted'],
  ['Білий дім запевнив Київ, що США долучаться до гарантій безпеки.', 'assurance US → UA | –'],
  [
    'Білий дім запевнив Київ, що США нададуть гарантії безпеки, однак у Держдепі цього не підтвердили.',
    'assurance US → UA | –',
    'denial US → UA | –',
  ],
]);

table('whoever intends to take away intends to give nothing', [
  ['Словаччина погрожує заблокувати 50 млрд євро для України.', 'refusal SK → UA | 50000000000 EUR | –'],
  ['Прем’єр Угорщини підтвердив намір блокувати 90 млрд євро для України.', 'refusal HU → UA | 90000000000 EUR | –'],
  ['Уряд Італії пообіцяв не скорочувати допомогу Україні.', 'pledge IT → UA | –'],
]);

table('«потрібно зазначити, що» is a turn of speech', [
  ['Потрібно зазначити, що Копенгаген постійно надає Україні допомогу.', 'assurance DK → UA | –'],
  ['Треба додати, що Латвія виділить Україні 9 млн євро.', 'pledge LV → UA | 9000000 EUR | counted'],
  ['Україні треба додати 9 млн євро на дрони.', 'need * → UA | 9000000 EUR | –'],
]);
