/** Things on their way, thanks for what was approved, councils, headlines of goods: sentences whose verb is not one of giving. */
import { table } from './statement-table.ts';

table('goods that travel come from whoever gives them', [
  ['Ще 12 трансформаторів прямують до України з Італії.', 'delivery_report IT → UA | 12 трансформатор | counted'],
  ['З Данії до України поїхали 12 автобусів.', 'delivery_report DK → UA | 12 автобус | counted'],
  ['До Києва з Норвегії їде колона з 30 генераторами.', 'delivery_report NO → ? | 30 генератор | counted'],
  ['У дорозі ще 8 генераторів з Данії.', 'delivery_report DK → ? | 8 генератор | counted'],
  ['Перші 20 бронемашин зі Швеції вже в Україні.', 'delivery_report SE → UA | 20 бронемашина | counted'],
]);

table('not: people travel, too, and what comes from an adversary is no gift', [
  ['Президент Польщі прямує до Києва.'],
  ['Із Польщі в Україну приїхали 200 туристів.'],
  ['З Києва до Львова їдуть 30 автобусів.'],
  ['До Маріуполя з Росії заїхали 20 вантажівок.'],
  ['До Маріуполя з Росії приїхали 20 вантажівок.'],
  ['Уряд перебуває на шляху реформ.'],
]);

table('a deed that took place', [
  ['Передача перших десяти гаубиць Данією відбулася торік.', 'delivery_report DK → ? | 10 гаубиця | counted'],
]);

table('agreed with whom, or from where', [
  ['Домовилися з Фінляндією про 16 генераторів.', 'agreement FI → ? | 16 генератор | counted'],
  ['Ми домовилися про 16 генераторів зі Швейцарії.', 'agreement CH → ? | 16 генератор | counted'],
]);

table('of two sides that agree on goods the one that is not at home gives them', [
  ['Зеленський домовився з Трампом про 12 систем Patriot.', 'agreement US → UA | 12 система Patriot | counted'],
  ['Київ і Лондон домовилися про 4 тисячі ракет.', 'agreement GB → UA | 4000 ракета | counted'],
  [
    'Міністри оборони України та Литви підписали угоду про 40 бронемашин.',
    'agreement LT → UA | 40 бронемашина | counted',
  ],
  ['Україна підписала з США угоду про 24 літаки.', 'agreement US → UA | 24 літак | counted'],
  ['Україна домовилася з партнерами про 1,2 млн снарядів.', 'agreement group:partners → UA | 1200000 снаряд | counted'],
  ['Україна домовилася про 18 генераторів зі Швейцарії.', 'agreement CH → UA | 18 генератор | counted'],
  ['Україна домовилася про 18 генераторів від Італії.', 'agreement IT → UA | 18 генератор | counted'],
  ['Україна домовилася з Норвегією про ще 10 систем ППО.', 'agreement NO → UA | 10 система | counted'],
]);

table('not: agreed is what is done with the things', [
  ['Україна та Чехія домовилися про спільний ремонт 90 танків.', 'agreement UA+CZ → ? | танк | –'],
  ['Україна домовилася з Румунією про транзит 3 млн тонн зерна.', 'agreement UA+RO → ? | тонна | зерно | –'],
  ['Україна і Данія домовилися про виробництво 30 тисяч дронів.', 'agreement UA+DK → ? | дрон | –'],
  ['Україна домовилася з Росією про обмін 200 військовополонених на 200 солдатів.', 'agreement UA+RU → ? | солдат | –'],
  ['Україна підписала лист про наміри придбати 120 літаків Gripen у Швеції.', 'agreement UA → UA | літак Gripen | –'],
]);

table('not: no goods are agreed upon', [
  ['Домовилися про обмін полоненими з Росією.'],
  ['Країни домовилися про 3 раунди переговорів зі США.'],
]);

table('what somebody is thanked for has been approved, and waits for nothing', [
  ['Дякую Канаді за схвалення пакета допомоги на 2 млрд євро.', 'agreement CA → ? | 2000000000 EUR | counted'],
]);

table('a duty is to do something, and not to have something', [
  ['Литва має передати 10 автомобілів.', 'intent LT → ? | 10 автомобіль | –'],
  ['Маємо нове надходження від Японії – 500 млн доларів.', 'delivery_report JP → ? | 500000000 USD | counted'],
  ['Естонія не має надходжень від Росії.'],
]);

table('the sum that is needed, whatever it is needed for', [
  ['Україні необхідно 4 млрд доларів, щоб закрити дефіцит бюджету.', 'need (UA) → UA | 4000000000 USD | –'],
]);

table('headlines of goods', [
  ['Новий пакет допомоги від Іспанії: 70 генераторів.', 'pledge ES → ? | 70 генератор | counted'],
  ['Новий пакет: 30 танків від Швеції.', 'pledge SE → ? | 30 танк | counted'],
  [
    'Підтримка від Латвії: 12 автомобілів і 3 генератори вже у лікарнях.',
    'pledge LV → ? | 12 автомобіль | 3 генератор | counted',
  ],
]);

table('not: headlines of sanctions, of adversaries and of what is stuck, asked about or paid for', [
  ['Новий пакет санкцій від ЄС: 30 танкерів і 12 компаній.'],
  ['Пакет санкцій від Канади: 60 кораблів тіньового флоту.'],
  ['Новий пакет від МВФ: 7 вимог до України.'],
  ['Новий пакет від Росії: 30 ракет по Києву.'],
  ['Пакет від Ірану: 200 дронів для Росії.'],
  ['Допомога від США: 40 млрд доларів застрягли в Конгресі.'],
  ['Допомога від США: 300 млн доларів під питанням.'],
  ['Допомога від ЄС: що відомо про 400 млн євро.'],
  ['Допомога від Польщі: скандал навколо 20 генераторів.'],
  ['Надходження від Туреччини: 20 млрд доларів за газ.'],
]);

table('not: nothing is given', [['Лист від Франції: 20 танків не буде.'], ['Привіт від 20 солдатів з Польщі.']]);

table('councils of towns: public money in the money of the state', [
  [
    'На сесії Луцької міської ради виділили 12 млн гривень на дрони для ЗСУ.',
    'pledge org:lutska-miska-rada → UA | 12000000 UAH | дрон | domestic',
  ],
  [
    'Депутати Вінницької міської ради проголосували за виділення 30 млн грн на дрони для ЗСУ.',
    'agreement org:vinnytska-miska-rada → UA | 30000000 UAH | дрон | domestic',
  ],
  [
    'Віденська міська рада вже переказала Львову 200 тис. євро на укриття.',
    'delivery_report org:videnska-miska-rada → ? | 200000 EUR | counted',
  ],
  ['Львівська міська рада уклала договір з фірмою «Буд» на 5 млн грн.'],
]);

table('«хочу оголосити»: said herewith', [
  [
    '«Хочу сьогодні оголосити, що ми виділяємо 90 млн доларів на газ», – сказав прем’єр Норвегії Йонас Гар Стьоре.',
    'pledge NO → ? | 90000000 USD | counted',
  ],
  [
    'Стармер повідомив про підвищення військової допомоги Україні до 4,5 млрд фунтів.',
    'pledge GB → UA | 4500000000 GBP new_level | counted',
  ],
]);

table('not: only wished', [
  ['«Хочу передати Україні 10 танків», – сказав прем’єр Данії.', 'wish DK → UA | 10 танк | –'],
]);

table('things without a number', [
  ['Данія передала Україні пікапи й одяг для дітей.', 'delivery_report DK → UA | пікап | одяг | –'],
]);
