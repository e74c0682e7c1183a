/** What is a part of what, whose dollars they are, and whose money it was. */
import { table } from './statement-table.ts';

table('dollars of a state that calls its own by their name elsewhere in the text', [
  [
    'Нова Зеландія надасть Україні майже 10 млн доларів.\n\nНова Зеландія надасть Україні 16 млн новозеландських доларів (9,8 млн доларів).',
    'pledge NZ → UA | 10000000 USD | counted',
    'pledge NZ → UA | 16000000 NZD | 9800000 USD conversion | same',
  ],
  [
    'Канада дасть Україні 440 млн доларів.\n\nУряд Канади вирішив виділити Україні 600 млн доларів (440 млн доларів США).',
    'pledge CA → UA | 440000000 USD | counted',
    'agreement CA → UA | 600000000 CAD | 440000000 USD conversion | same',
  ],
  [
    'Канада виділить Україні 600 млн доларів (440 млн доларів США).',
    'pledge CA → UA | 600000000 CAD | 440000000 USD conversion | counted',
  ],
  [
    'Австралія виділить Україні 50 млн австралійських доларів. Нова Зеландія дасть Україні 9 млн доларів.',
    'pledge AU → UA | 50000000 AUD | counted',
    'pledge NZ → UA | 9000000 NZD | counted',
  ],
]);

table('not: its own are named once, and then they are dollars', [
  [
    'Канада надасть Україні 5 млрд канадських доларів. Ще 200 млн доларів Оттава дасть Україні на енергетику.',
    'pledge CA → UA | 5000000000 CAD | counted',
    'pledge CA → UA | 200000000 CAD increment | counted',
  ],
  [
    'Канада надасть Україні 5 млрд канадських доларів ($3,7 млрд). Ще 200 млн доларів Оттава дасть Україні на енергетику.',
    'pledge CA → UA | 5000000000 CAD | 3700000000 USD conversion | counted',
    'pledge CA → UA | 200000000 CAD increment | counted',
  ],
  ['Канада виділить Україні 300 млн доларів.', 'pledge CA → UA | 300000000 CAD | counted'],
]);

table('of what several give together one gives a part', [
  [
    'Данія та Норвегія вирішили вкласти 5 млрд норвезьких крон у зброю для України. Норвегія внесе 1,5 млрд норвезьких крон.',
    'agreement DK+NO → UA | 5000000000 NOK | counted',
    'pledge NO → * | 1500000000 NOK | part',
  ],
  [
    'Данія та Норвегія разом виділять Україні $500 млн. Норвегія внесе 1,5 млрд норвезьких крон.',
    'pledge DK+NO → UA | 500000000 USD | counted',
    'pledge NO → * | 1500000000 NOK | part',
  ],
]);

table('not: besides what they give together, or for something else', [
  [
    'Данія та Норвегія разом виділять Україні 5 млрд норвезьких крон. Також Норвегія надасть Україні 1,5 млрд норвезьких крон.',
    'pledge DK+NO → UA | 5000000000 NOK | counted',
    'pledge NO → UA | 1500000000 NOK | counted',
  ],
  [
    'Данія та Норвегія разом виділять Україні 500 млн крон на озброєння. Норвегія надасть Україні 100 млн норвезьких крон на розмінування.',
    'pledge DK+NO → UA | 500000000 ? | counted',
    'pledge NO → UA | 100000000 NOK | counted',
  ],
  [
    'Данія та Норвегія разом виділять Україні 5 млрд норвезьких крон. Швеція надасть Україні 1,5 млрд шведських крон.',
    'pledge DK+NO → UA | 5000000000 NOK | counted',
    'pledge SE → UA | 1500000000 SEK | counted',
  ],
]);

table('a package and its parts: of one giver they are shares', [
  [
    'Латвія виділить Україні 9,8 млн євро. Рига виділить 3,6 млн євро на дрони. Ще 6,2 млн євро уряд спрямує на лікарні.',
    'pledge LV → UA | 9800000 EUR | counted',
    'pledge LV → * | 3600000 EUR | part',
    'pledge LV → * | 6200000 EUR increment | part',
  ],
]);

table('not: sums of two givers that come to no sum of a third', [
  [
    'Естонія виділить Україні 50 млн євро. Латвія виділить Україні 20 млн євро. Литва виділить Україні 30 млн євро.',
    'pledge EE → UA | 50000000 EUR | counted',
    'pledge LV → UA | 20000000 EUR | counted',
    'pledge LT → UA | 30000000 EUR | counted',
  ],
  [
    'Естонія виділить Україні 60 млн євро. Естонія виділить Україні 20 млн євро. Литва виділить Україні 30 млн євро.',
    'pledge EE → UA | 60000000 EUR | counted',
    'pledge EE → UA | 20000000 EUR | counted',
    'pledge LT → UA | 30000000 EUR | counted',
  ],
]);

table('whose the thing was before is no giver of what is done with it', [
  [
    'На п’ять котелень, отриманих у межах проєкту USAID, міськрада спрямувала 30 млн грн.',
    '? * * → * | 30000000 UAH | *',
  ],
  [
    'Ще 30 мільйонів гривень спрямовано на встановлення котелень для лікарень, отриманих у межах проєкту USAID.',
    '? pledge ? → UA | 30000000 UAH increment | –',
  ],
  [
    'Уряд Грузії направив в Україну обігрівачі. Раніше Україні доставили 200 генераторів, куплених за зібрані волонтерами кошти.',
    '? delivery_report GE → UA | –',
    'delivery_report ? → UA | 200 генератор | –',
  ],
  [
    'Уряд Грузії направив в Україну обігрівачі. Раніше Україні доставили 200 генераторів, куплених за кошти волонтерів.',
    '? delivery_report GE → UA | –',
    'delivery_report * → UA | 200 генератор | *',
  ],
]);

table('not: within a project it is given', [
  [
    'Лікарням Харкова передали 20 генераторів у межах проєкту USAID.',
    'delivery_report US → * | 20 генератор | counted',
  ],
  [
    'До державного бюджету України надійшло 200 млн доларів у межах проєкту Світового банку.',
    'delivery_report WB → UA | 200000000 USD | counted',
  ],
]);

table('a number of things and where they come from', [
  [
    'Україні доставили вісім генераторів із Литви на 400 тисяч євро.',
    'delivery_report LT → UA | 400000 EUR | 8 генератор | counted',
  ],
  ['До України прибули 20 промислових генераторів з Литви.', 'delivery_report LT → UA | 20 генератор | counted'],
]);

table('not: people, what is bought, and the adversary', [
  ['Україні передали тіла 20 бійців із росії.', '? delivery_report ? → UA | –'],
  ['Україні передали 20 ракет із росії.', '? delivery_report ? → UA | 20 ракета | –'],
  ['Норвегія передала Україні 20 генераторів із Німеччини.', 'delivery_report NO → UA | 20 генератор | counted'],
]);

table('a name that shows no case has that of its noun', [
  ['20 генераторів передала організація «Обрій».', 'delivery_report org:obrii → * | 20 генератор | counted'],
  [
    '20 генераторів лікарні передав благодійний фонд «Обрій».',
    'delivery_report org:obrii → * | 20 генератор | counted',
  ],
  ['Литва передала організації «Обрій» 20 генераторів.', 'delivery_report LT → org:obrii | 20 генератор | counted'],
  ['Литва передала 20 генераторів фонду «Обрій».', 'delivery_report LT → org:obrii | 20 генератор | counted'],
]);

table('the sum after the name of a programme is of the tranche, unless it is all of the programme', [
  [
    'Рада ЄС схвалила виділення Україні п’ятого траншу в рамках Ukraine Facility розміром близько 1,9 млрд євро.',
    'agreement EU → UA | 1900000000 EUR | UKRAINE_FACILITY | counted',
  ],
  [
    'Єврокомісія виділила Україні транш у межах Ukraine Facility обсягом 50 млрд євро.',
    'pledge EU → UA | UKRAINE_FACILITY | –',
  ],
  ['Єврокомісія виділила Україні транш у межах кредиту обсягом 18 млрд євро.', 'pledge EU → UA | –'],
]);

table('«залучить від» a bank is to come, «від партнерів» is a goal', [
  ['Україна залучить від ЄБРР 120 млн євро на газові сховища.', 'pledge EBRD → UA | 120000000 EUR | counted'],
  ['Україна залучить від партнерів 12 млрд євро.', 'target group:partners → UA | 12000000000 EUR | –'],
  ['Україна планує залучити від ЄБРР 120 млн євро.', 'target EBRD → UA | 120000000 EUR | –'],
  ['Будівництво заводу Kingspan залучить інвестиції на 280 млн євро.', '? * * → * | 280000000 EUR | –'],
  ['Україна залучає від ЄБРР 120 млн євро.', 'target EBRD → UA | 120000000 EUR | –'],
]);

table('whose sum stands in a bracket, in words too', [
  [
    'Внески оголосили Велика Британія (понад 12 млн євро) та Німеччина (на загальну суму понад 30 млн євро).',
    'pledge GB → * | 12000000.. EUR | counted',
    'pledge DE → * | 30000000.. EUR | counted',
  ],
]);

table('what it comes to with what was told', [
  [
    'Австрія виділить 18 млн євро. Таким чином підтримка Австрією України перевищить 150 млн євро.',
    'pledge AT → * | 18000000 EUR | counted',
    'pledge AT → UA | 150000000.. EUR so far | –',
  ],
  [
    'Швеція виділить Україні 25 млрд крон. Завдяки цьому загальна військова й цивільна підтримка України з боку Швеції сягне 100 млрд крон.',
    'pledge SE → UA | 25000000000 SEK | counted',
    'pledge SE → UA | 100000000000 SEK so far | –',
  ],
]);

table('several after «а» share the verb that follows', [
  [
    'Данія виділила 171 млн євро, а Норвегія, Польща та Німеччина разом надали 429 млн євро.',
    'pledge DK → * | 171000000 EUR | counted',
    'delivery_report NO+PL+DE → * | 429000000 EUR | counted',
  ],
]);

table('not: one of them is of the clause before', [
  [
    'Данія виділила 171 млн євро, а Норвегія – 50 млн євро, Польща надала 20 млн євро.',
    'pledge DK → * | 171000000 EUR | counted',
    'pledge NO → * | 50000000 EUR | counted',
    'delivery_report PL → * | 20000000 EUR | counted',
  ],
  [
    'Україна просила 100 млн євро, а Данія, яка цього року головує в ЄС, виділила 50 млн євро.',
    'request * → UA | 100000000 EUR | –',
    'pledge DK → UA | 50000000 EUR | counted',
  ],
]);

table('whose government it is: of the minister, and not of where he arrives', [
  [
    'Міністр оборони Данії, прибуваючи до штаб-квартири НАТО, заявив, що його уряд надасть Україні 500 млн крон.',
    'pledge DK → UA | 500000000 DKK | counted',
  ],
  [
    '«Уряд затвердив угоду для надання фінансової допомоги Україні на суму 137 млн євро», – ідеться в публікації.',
    'agreement ? → UA | 137000000 EUR | –',
  ],
  ['Рада міністрів Португалії схвалила виділення Україні 20 млн євро.', 'agreement PT → UA | 20000000 EUR | counted'],
]);

table('not: the body that the verb agrees with, and a government for its own people', [
  [
    'НАТО, яке зібралося в Брюсселі, заявило, що надасть Україні 100 млн євро.',
    'pledge NATO → UA | 100000000 EUR | counted',
  ],
  ['Уряд виділив 20 млн грн українським лікарням.', 'pledge UA → UA | 20000000 UAH | domestic'],
]);

table('whoever announces it for a body of a state', [
  [
    'Координатор Ради національної безпеки США Джон Кірбі анонсував пакети допомоги для України на суму 270 млн доларів.',
    'pledge US → UA | 270000000 USD | counted',
  ],
  [
    '«Від імені президента Макрона я оголошую про пакет вартістю 300 млн євро для України», – сказав радник.',
    'pledge FR → UA | 300000000 EUR | counted',
  ],
]);

table('not: a person who gives, whatever body stands beside the name', [
  ['Актор Шон Пенн передав українським лікарням 2 млн доларів.', '? delivery_report * → * | 2000000 USD | *'],
  [
    'Співробітник Ради національної безпеки США Джон Сміт передав дитячій лікарні 2 тисячі доларів.',
    '? delivery_report person:smit-dzhon → * | 2000 USD | *',
  ],
]);

table('the United Nations and the agency of theirs that gives', [
  [
    'ООН надасть Україні 90 млн доларів.\n\nУправління Верховного комісара ООН у справах біженців (УВКБ ООН) виділить українцям 90 млн доларів.',
    'pledge UN → UA | 90000000 USD | counted',
    'pledge org:unhcr → * | 90000000 USD | same',
  ],
]);

table('not: two agencies with one figure', [
  [
    'ЮНІСЕФ надасть Україні 5 млн доларів. УВКБ ООН надасть Україні 5 млн доларів.',
    'pledge UNICEF → UA | 5000000 USD | counted',
    'pledge org:unhcr → UA | 5000000 USD | counted',
  ],
]);

table('«медичні товари» are given, goods are traded', [
  ['Японія відправила в Україну 27 тонн медичних товарів.', 'delivery_report JP → UA | 27 тонна | counted'],
  ['Японія поставила в Україну товарів на 27 млн доларів.'],
]);

table('those who take part are nobody that a ledger knows', [
  ['Учасники марафону зібрали 5 млн грн.'],
  ['Учасники змови передали Росії 5 млн доларів.', '? * ? → RU | 5000000 USD | –'],
  ['Для учасників форуму Данія виділила 10 тисяч євро.', '? pledge DK → * | 10000 EUR | counted'],
]);

table('round figures come to one another by chance', [
  [
    'Німеччина надасть Україні 50 млн євро на газ. Франція надасть Україні 30 млн євро. Також Німеччина надасть Україні 20 млн євро на школи.',
    'pledge DE → UA | 50000000 EUR | counted',
    'pledge FR → UA | 30000000 EUR | counted',
    'pledge DE → UA | 20000000 EUR | counted',
  ],
  [
    'Данія та Норвегія разом нададуть Україні 500 млн євро. Норвегія надасть Молдові 50 млн крон.',
    'pledge DK+NO → UA | 500000000 EUR | counted',
    'pledge NO → MD | 50000000 NOK | counted',
  ],
  [
    'Данія, Нідерланди та Швеція внесуть 1 млрд доларів до PURL. Нідерланди передадуть Україні 500 млн євро на дрони.',
    'pledge DK+NL+SE → UA | 1000000000 USD | PURL | counted',
    'pledge NL → UA | 500000000 EUR | counted',
  ],
  [
    'Франція та Німеччина домовилися про спільний кредит Україні на 50 млрд євро.\n\nМакрон пообіцяв Україні 3 млрд євро.',
    'agreement FR+DE → UA | 50000000000 EUR | counted',
    'pledge FR → UA | 3000000000 EUR | counted',
  ],
]);

table('a package is called overall, too', [
  [
    'Німеччина надасть Україні загальну військову допомогу на 200 млн євро. Також Німеччина передасть Україні 10 танків.',
    'pledge DE → UA | 200000000 EUR | counted',
    'pledge DE → UA | 10 | counted',
  ],
  ['Загальна допомога Данії Україні сягне 9 млрд євро.', '* DK → UA | 9000000000 EUR so far'],
]);

table('where things come from is not who pays, when the text says that somebody does', [
  ['Україні передали 20 вантажівок із Польщі, придбаних ООН.', 'delivery_report ? → UA | 20 | –'],
  ['Україні поставили 100 ракет із Німеччини, які замовила Норвегія.', '? delivery_report ? → UA | 100 | –'],
  ['Україні передали 200 мільйонів доларів і 15 ракет з Ізраїлю.', 'delivery_report ? → UA | 200000000 USD | 15 | –'],
]);

table('a name that shows no case, before its verb', [
  ['EPAM передала Україні 5 млн доларів.', 'delivery_report org:epam → UA | 5000000 USD | counted'],
]);

table('a person beside a state speaks for it', [
  [
    'Від імені президента Трампа Вітакер оголосив про пакет на 300 млн доларів для України.',
    'pledge US → UA | 300000000 USD | counted',
  ],
]);

table('who draws from whom', [
  ['Росія залучить від Китаю 5 млрд юанів.', '? target CN → RU | 5000000000 CNY | –'],
  ['З держбюджету виділили 50 млн доларів на купівлю газу.', 'pledge UA → UA | 50000000 USD | domestic'],
  [
    'Україна отримала 100 млн євро від Данії, з них 30 млн євро від Норвегії.',
    'delivery_report DK → UA | 100000000 EUR | counted',
  ],
]);

table('whose programme it is, is no giver', [
  ['Україна отримала 700 млн фунтів у межах ініціативи G7 ERA.', 'delivery_report ? → UA | 700000000 GBP | ERA | –'],
  ['Україна отримала 20 млн доларів у межах ініціативи G7.', 'delivery_report G7 → UA | 20000000 USD | counted'],
]);

table('each sum before the one that it came from', [
  [
    'Прем’єр уточнив, що 90 млн євро надійшло від Швейцарії, близько 30 млн євро – від Норвегії, 15 млн євро – від Німеччини.',
    'delivery_report CH → * | 90000000 EUR | counted',
    'delivery_report NO → * | 30000000 EUR | counted',
    'delivery_report DE → * | 15000000 EUR | counted',
  ],
  [
    'Україна отримала 100 млн євро від Данії та 50 танків від Польщі.',
    'delivery_report DK → UA | 100000000 EUR | counted',
    'delivery_report PL → UA | 50 танк | counted',
  ],
]);

table('not: one sum of several', [
  ['Україна отримала 100 млн євро від Данії та Норвегії.', 'delivery_report DK+NO → UA | 100000000 EUR | counted'],
  [
    'Від Данії та Норвегії Україна отримала 100 млн євро і 50 танків.',
    'delivery_report DK+NO → UA | 100000000 EUR | 50 танк | counted',
  ],
]);

table('agreed by nobody who is named', [
  [
    'Литва внесе до PURL 12 млн доларів. Раніше вже було узгоджено чотири пакети.',
    'pledge LT → UA | 12000000 USD | PURL | counted',
    '? agreement ? → UA | 4 пакет | –',
  ],
]);

table('things told apart hold what was given so far as well as sums do', [
  [
    'Литва передала Україні 20 бронетранспортерів. Загалом Вільнюс уже надав Києву 700 млн євро.',
    'delivery_report LT → UA | 20 бронетранспортер | counted',
    'delivery_report LT → UA | 700000000 EUR so far | –',
  ],
  ['Німеччина передала Україні 60 Gepard.', 'delivery_report DE → UA | 60 Gepard | counted'],
]);

table('not: a sum agreed in the next sentence is of whoever acts in the one before', [
  [
    'Британія передасть Україні 20 дронів. Крім того, схвалено 5,7 млн фунтів на розмінування.',
    'pledge GB → UA | 20 дрон | counted',
    'agreement GB → UA | 5700000 GBP | counted',
  ],
]);

table('a town before a bank or a commission is no part of its name', [
  [
    'Для забезпечення енергостійкості Харкова Світовий банк виділив 47 млн євро.',
    'pledge WB → * | 47000000 EUR | counted',
  ],
  ['Для шкіл Львова Європейська комісія виділила 47 млн євро.', 'pledge EU → * | 47000000 EUR | counted'],
]);

table('a budget that nobody is named for is at home only in its money', [
  [
    'Після внесення поправок в останню хвилину бюджетний комітет Бундестагу рано-вранці схвалив бюджет з видатками у 510 млрд євро.',
    '? process DE → * | 510000000000 EUR | –',
    '? agreement ? → * | 510000000000 EUR | –',
  ],
  ['У бюджеті на дрони закладено 45 млрд грн.', 'agreement UA → UA | 45000000000 UAH | domestic'],
]);

table('what the package holds that was told, what the gerund tells of its verb, and what all of it is', [
  [
    'Данія надасть Україні пакет на 900 млн євро. Пакет передбачає виділення 300 млн євро на дрони для України з боку Данії.',
    'pledge DK → UA | 900000000 EUR | counted',
    'agreement DK → UA | 300000000 EUR | part',
  ],
  [
    'Естонія прискорить передачу Україні 90 млн євро, надавши 40 млн євро вже цього року.',
    'pledge EE → UA | 90000000 EUR | counted',
    'pledge EE → UA | 40000000 EUR | part',
  ],
  [
    'Україна отримала від ЄС 3 млрд євро із загалом 18 млрд євро.',
    'delivery_report EU → UA | 3000000000 EUR | counted',
  ],
  [
    'ЄС виплатив Україні 3 млрд євро із пакета фінансової допомоги для України обсягом до 18 млрд євро.',
    'delivery_report EU → UA | 3000000000 EUR | counted',
  ],
  [
    'Данія передасть Україні пакет на 4,4 млрд крон – майже 590 млн євро.',
    'pledge DK → UA | 4400000000 DKK | 590000000 EUR conversion | counted',
  ],
  [
    'Литва надішле Україні понад $27 млн.\n\nЛитва планує надати Україні 25 млн євро (понад $27 млн).\n\nЛитва надасть Україні 25 млн євро.',
    'pledge LT → UA | 27000000.. USD | counted',
    'intent LT → UA | 25000000 EUR | 27000000.. USD conversion | –',
    'pledge LT → UA | 25000000 EUR | same',
  ],
]);

table('not: another package, more than the verb tells, another sum', [
  [
    'Данія надала Україні пакет на 900 млн євро. Новий пакет передбачає виділення 300 млн євро на дрони для України з боку Данії.',
    'delivery_report DK → UA | 900000000 EUR | counted',
    'agreement DK → UA | 300000000 EUR | counted',
  ],
  [
    'Данія надасть Україні пакет на 100 млн євро. Пакет передбачає виділення 300 млн євро на дрони для України з боку Данії.',
    'pledge DK → UA | 100000000 EUR | counted',
    'agreement DK → UA | 300000000 EUR | counted',
  ],
  [
    'Естонія подвоїть допомогу Україні, виділивши 40 млн євро.',
    'pledge EE → UA | –',
    'pledge EE → UA | 40000000 EUR | counted',
  ],
  [
    'США виділять Україні 74 млн доларів. Їхній внесок перевищив 1 млрд доларів США, а внесок уряду США – понад 2 млрд доларів.',
    'pledge US → UA | 74000000 USD | counted',
  ],
  ['Україна отримала від Данії загалом 18 млн євро.', 'delivery_report DK → UA | 18000000 EUR | counted'],
  ['ЄС виплатив Україні кредит обсягом до 18 млрд євро.', 'delivery_report EU → UA | ..18000000000 EUR | counted'],
  [
    'Данія передасть Україні 44 млн крон, а Литва – майже 5 млн євро.',
    'pledge DK → UA | 44000000 DKK | counted',
    'pledge LT → UA | 5000000 EUR | counted',
  ],
]);

table('things given so far are in what is told beside them, unless that is still to come', [
  [
    'Литва передала Україні 30 генераторів на 5 млн євро. Від початку війни Литва передала Україні 900 генераторів.',
    'delivery_report LT → UA | 5000000 EUR | 30 генератор | counted',
    'delivery_report LT → UA | 900 генератор | –',
  ],
  [
    'Естонія виділить Україні 20 млн євро. Естонія вже надала Україні військової допомоги на 500 млн євро.',
    'pledge EE → UA | 20000000 EUR | counted',
    'delivery_report EE → UA | 500000000 EUR so far | counted',
  ],
]);

table('not: nothing is told beside it, one year, one package', [
  [
    'За цей час Литва передала Україні 900 генераторів. Литва вже спрямувала Україні понад 70 млн євро.',
    'delivery_report LT → UA | 900 генератор | counted',
    'pledge LT → UA | 70000000.. EUR so far | –',
  ],
  ['Від початку війни Литва передала Україні 900 генераторів.', 'delivery_report LT → UA | 900 генератор | counted'],
  [
    'Литва передала Україні 30 генераторів. Цього року Литва передала Україні 900 дронів.',
    'delivery_report LT → UA | 30 генератор | counted',
    'delivery_report LT → UA | 900 дрон | counted',
  ],
  [
    'Естонія вже надала Україні пакет військової допомоги на 50 млн євро. Естонія виділить Україні 20 млн євро.',
    'delivery_report EE → UA | 50000000 EUR | counted',
    'pledge EE → UA | 20000000 EUR | counted',
  ],
]);

table('a tranche is a part of what was decided before', [
  [
    'МВФ затвердив кредитну програму для України на 17,1 млрд доларів. У травні Фонд перерахував перший транш, 3,2 млрд доларів.',
    'agreement IMF → UA | 17100000000 USD | counted',
    'delivery_report IMF → * | 3200000000 USD | part',
  ],
  [
    'ЄС перерахував Україні перший транш на 3 млрд євро. ЄС виділить ще один транш на 1 млрд євро.',
    'delivery_report EU → UA | 3000000000 EUR | counted',
    'pledge EU → * | 1000000000 EUR increment | counted',
  ],
  [
    'Фон дер Ляєн нагадала, що ЄС уже надав Україні допомогу на 108 млрд євро. Рада ЄС схвалила надання Україні першого траншу, 4,2 млрд євро.',
    'delivery_report EU → UA | 108000000000 EUR so far | –',
    'agreement EU → UA | 4200000000 EUR | counted',
  ],
]);

table('who agrees upon what it is to get gives nothing', [
  ['Україна домовилася про постачання 1800 трансформаторів.', 'agreement ? → UA | 1800 трансформатор | –'],
  ['Україна домовилася з Литвою про постачання 20 генераторів.', 'agreement LT → UA | 20 генератор | counted'],
  ['ФАО надасть підтримку 240 000 українським фермерам.', 'pledge org:fao → UA | –'],
]);
