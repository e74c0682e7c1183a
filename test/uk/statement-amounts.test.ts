/** Which sum is whose, which is new, and which only tells what was given before. */
import { table } from './statement-table.ts';

table('what comes to the sum before it is its shares', [
  [
    'Єврокомісія виділить Україні 90 млрд євро: 30 млрд євро на бюджет і 60 млрд євро на оборону.',
    'pledge EU → UA | 90000000000 EUR | counted',
    'pledge EU → UA | 30000000000 EUR share | part',
    'pledge EU → UA | 60000000000 EUR share | part',
  ],
]);

table('not: each sum is for something of its own', [
  [
    'Франція виділить Україні 150 млн євро на дрони, 100 млн євро на генератори та 50 млн євро на навчання.',
    'pledge FR → UA | 150000000 EUR | counted',
    'pledge FR → UA | 100000000 EUR | counted',
    'pledge FR → UA | 50000000 EUR | counted',
  ],
  [
    'Франція виділить Україні 150 млн євро на захист неба: 100 млн євро на ракети та 50 млн євро на навчання.',
    'pledge FR → UA | 150000000 EUR | counted',
    'pledge FR → UA | 100000000 EUR share | part',
    'pledge FR → UA | 50000000 EUR share | part',
  ],
]);

table('what was given so far beside what is still to come: both count', [
  [
    'Данія оголосила про пакет на 500 млн євро для України. Загалом Копенгаген уже надав Києву понад 9 млрд євро.',
    'pledge DK → UA | 500000000 EUR | counted',
    'delivery_report DK → UA | 9000000000.. EUR so far | counted',
  ],
  [
    'Швеція передасть Україні бронемашини на 2 млрд крон. Від початку війни Стокгольм надав Україні 80 млрд крон.',
    'pledge SE → UA | 2000000000 SEK | counted',
    'delivery_report SE → UA | 80000000000 SEK so far | counted',
  ],
  [
    'За три роки Норвегія надала Україні 8 млрд євро, а тепер виділить ще 300 млн євро.',
    'delivery_report NO → UA | 8000000000 EUR so far | counted',
    'pledge NO → UA | 300000000 EUR increment | counted',
  ],
]);

table('not: what is new may be in it', [
  [
    'Данія передала Україні пакет на 500 млн євро. Загалом Копенгаген уже надав Києву понад 9 млрд євро.',
    'delivery_report DK → UA | 500000000 EUR | counted',
    'delivery_report DK → UA | 9000000000.. EUR so far | –',
  ],
  [
    'Данія виділить Україні 500 млн євро. Загалом підтримка України Данією сягне 9 млрд євро.',
    'pledge DK → UA | 500000000 EUR | counted',
    'pledge DK → UA | 9000000000 EUR so far | –',
  ],
  [
    'Литва внесла до PURL 30 млн євро. Загалом союзники зібрали для PURL 1,9 млрд доларів.',
    'contribution_report LT → UA | 30000000 EUR | PURL | counted',
    'contribution_report group:allies → UA | 1900000000 USD so far | PURL | –',
  ],
  [
    'З лютого 2022 року Канада надала Україні 22 млрд канадських доларів. Сьогодні Оттава виділила ще 50 млн канадських доларів.',
    'delivery_report CA → UA | 22000000000 CAD so far | –',
    'pledge CA → * | 50000000 CAD increment | counted',
  ],
]);

table('«вже надала», «сума сягнула»: all so far', [
  [
    'Німеччина вже надала Україні понад 40 млрд євро, а цього року надасть ще 9 млрд євро.',
    'delivery_report DE → UA | 40000000000.. EUR so far | counted',
    'pledge DE → UA | 9000000000 EUR increment | counted',
  ],
  ['Сума допомоги Литви Україні сягнула 1,5 млрд євро.', '* LT → UA | 1500000000 EUR so far | counted'],
]);

table('«вже» with an exact sum is one payment', [
  ['Японія вже перерахувала Україні 300 млн доларів.', 'delivery_report JP → UA | 300000000 USD | counted'],
  [
    'Данія вже передала Україні 200 млн євро й передасть ще 50 млн євро.',
    'delivery_report DK → UA | 200000000 EUR | counted',
    'pledge DK → UA | 50000000 EUR increment | counted',
  ],
]);

table('a sum that only adds up the others is not added again', [
  [
    'Данія виділить Україні 500 млн євро на ППО і 300 млн євро на дрони, загалом 800 млн євро.',
    'pledge DK → UA | 500000000 EUR | counted',
    'pledge DK → UA | 300000000 EUR | дрон | counted',
  ],
]);

table('a running total alone counts; of two of one giver the second is in the first', [
  [
    'Від початку повномасштабного вторгнення Німеччина надала Україні понад 40 млрд євро.',
    'delivery_report DE → UA | 40000000000.. EUR so far | counted',
  ],
  ['Сукупно країни ЄС виділили Україні 180 млрд євро.', 'pledge * → UA | 180000000000 EUR so far | counted'],
  [
    'За час війни Литва надала Україні 1,5 млрд євро. За останній рік Вільнюс надав Києву 300 млн євро.',
    'delivery_report LT → UA | 1500000000 EUR so far | counted',
    'delivery_report LT → UA | 300000000 EUR so far | part',
  ],
  [
    'Партнери загалом пообіцяли Україні 12 млрд євро, з них 2 млрд – на ППО.',
    'pledge group:partners → UA | 12000000000 EUR so far | counted',
    'pledge group:partners → UA | 2000000000 EUR share | part',
  ],
]);

table('no running total: one gift, however it is told', [
  ['Естонія надала Україні всього 5 млн євро.', 'delivery_report EE → UA | 5000000 EUR | counted'],
  ['Данія за тиждень передасть Україні 100 млн євро.', 'pledge DK → UA | 100000000 EUR | counted'],
  ['Іспанія торік надала Україні 1 млрд євро.', 'delivery_report ES → UA | 1000000000 EUR | counted'],
  ['Франція за три роки передасть Україні зброю на 6 млрд євро.', 'pledge FR → UA | 6000000000 EUR | counted'],
  [
    'Латвія надала Україні 10 млн євро, а Естонія загалом надала 20 млн євро.',
    'delivery_report LV → UA | 10000000 EUR | counted',
    'delivery_report EE → UA | 20000000 EUR so far | counted',
  ],
]);

table('sums of a list in the order of who gives', [
  [
    'Бельгія та Люксембург виділять Україні 10 та 15 млн євро відповідно.',
    'pledge BE → UA | 10000000 EUR | counted',
    'pledge LU → UA | 15000000 EUR | counted',
  ],
  [
    'Латвія, Литва й Естонія передадуть Україні 30, 20 і 10 млн євро відповідно.',
    'pledge LV → UA | 30000000 EUR | counted',
    'pledge LT → UA | 20000000 EUR | counted',
    'pledge EE → UA | 10000000 EUR | counted',
  ],
  [
    'Норвегія і Данія виділять Україні 4 і 5 млрд крон.',
    'pledge NO → UA | 4000000000 NOK | counted',
    'pledge DK → UA | 5000000000 DKK | counted',
  ],
  [
    'Фінляндія та Швеція виділили Україні 60 млн євро і 90 млн євро відповідно.',
    'pledge FI → UA | 60000000 EUR | counted',
    'pledge SE → UA | 90000000 EUR | counted',
  ],
  [
    'Польща (150 млн), Литва (30 млн) і Чехія (20 млн євро) профінансують закупівлю снарядів для України.',
    'pledge PL → UA | 150000000 EUR | counted',
    'pledge LT → UA | 30000000 EUR | counted',
    'pledge CZ → UA | 20000000 EUR | counted',
  ],
  [
    'Данія виділить Україні 200 млн, а Швеція – 300 млн крон.',
    'pledge DK → UA | 200000000 DKK | counted',
    'pledge SE → UA | 300000000 SEK | counted',
  ],
]);

table('sums of a list in the order of who gains', [
  [
    'ЄС надасть Україні та Молдові 900 і 100 млн євро відповідно.',
    'pledge EU → UA | 900000000 EUR | counted',
    'pledge EU → MD | 100000000 EUR | counted',
  ],
  [
    'Японія виділила Україні й Вірменії 40 і 15 млн доларів.',
    'pledge JP → UA | 40000000 USD | counted',
    'pledge JP → AM | 15000000 USD | counted',
  ],
]);

table('a list of one giver is several sums, a range is one', [
  [
    'Канада виділить Україні 100 і 50 млн доларів на дрони та ППО.',
    'pledge CA → UA | 100000000 CAD | 50000000 CAD | counted',
  ],
  ['Канада виділить Україні від 100 до 150 млн доларів.', 'pledge CA → UA | 100000000..150000000 CAD | counted'],
  ['Канада виділить Україні 100–150 млн доларів.', 'pledge CA → UA | 100000000..150000000 CAD | counted'],
  ['Австрія виділить Україні два або три мільйони євро.', 'pledge AT → UA | 2000000..3000000 EUR | counted'],
  [
    'Данія та Швеція разом виділять Україні 200 або 300 млн євро.',
    'pledge DK+SE → UA | 200000000..300000000 EUR | counted',
  ],
]);

table('spent on oneself or on war: no aid', [
  ['Росія витратить на війну проти України 13 трлн рублів.'],
  ['Росія заклала в бюджет 13 трлн рублів на війну.'],
  ['Німеччина витратить на оборону 100 млрд євро.', 'pledge DE → DE | 100000000000 EUR | domestic'],
  ['У бюджеті Німеччини передбачено 100 млрд євро на оборону.', 'agreement DE → DE | 100000000000 EUR | domestic'],
  ['Москва виділила 3 трлн рублів на оборону.'],
  ['Уряд витратить 5 млрд грн на дрони.', 'pledge UA → UA | 5000000000 UAH | domestic'],
]);

table('spent on another: aid, to whomever it goes', [
  ['Німеччина витратить на допомогу Україні 9 млрд євро.', 'pledge DE → UA | 9000000000 EUR | counted'],
  ['Бундестаг передбачив 11,5 млрд євро на підтримку України.', 'agreement DE → UA | 11500000000 EUR | counted'],
  ['У бюджеті Швеції передбачено 40 млрд крон військової допомоги.', 'agreement SE → * | 40000000000 SEK | counted'],
  ['КНДР передасть Росії 100 ракет.', 'pledge KP → RU | 100 ракет | counted'],
  ['Москва виділить Північній Кореї 500 млн рублів.', 'pledge RU → KP | 500000000 RUB | counted'],
  ['США виділять Ізраїлю 3,8 млрд доларів.', 'pledge US → IL | 3800000000 USD | counted'],
]);

table('what was told is a part of what follows', [
  [
    'Єврокомісія перерахує Україні четвертий транш – 1,2 млрд євро. Це частина позики на 18 млрд євро, яку Брюссель зобов’язався надати торік.',
    'pledge EU → UA | 1200000000 EUR | part',
    'pledge EU → UA | 18000000000 EUR | counted',
  ],
  [
    'Японія перерахувала Україні 400 млн доларів. Це лише частина кредиту на 3 млрд доларів, який Токіо надає в межах ERA.',
    'delivery_report JP → UA | 400000000 USD | part',
    'pledge JP → UA | 3000000000 USD | ERA | counted',
  ],
  [
    'Литва виділила Україні 5 млн євро. Це вагомий внесок. Данія виділила Україні 20 млн євро.',
    'pledge LT → UA | 5000000 EUR | counted',
    'pledge DK → UA | 20000000 EUR | counted',
  ],
]);

table('one promise told in round figures, with a bound or converted: once', [
  [
    'Норвегія виділить понад $74 млн на дрони для України.\n\nНорвегія виділить Україні 800 млн норвезьких крон (74,6 млн доларів), повідомив уряд.',
    'pledge NO → UA | 74000000.. USD | counted',
    'pledge NO → UA | 800000000 NOK | 74600000 USD conversion | same',
  ],
  [
    'ЄБРР надасть Україні позику на суму до 180 млн євро. ЄБРР надасть Україні 180 млн євро на газ.',
    'pledge EBRD → UA | ..180000000 EUR | counted',
    'pledge EBRD → UA | 180000000 EUR | same',
  ],
  [
    'Швеція передасть Україні понад 30 млн євро. Стокгольм перекаже Україні 32 млн євро.',
    'pledge SE → UA | 30000000.. EUR | counted',
    'pledge SE → UA | 32000000 EUR | same',
  ],
]);

table('two promises of nearly one sum stay two', [
  [
    'Данія виділить Україні 20 млн євро на дрони. Данія виділить Україні 23 млн євро на ППО.',
    'pledge DK → UA | 20000000 EUR | counted',
    'pledge DK → UA | 23000000 EUR | counted',
  ],
  [
    'Данія виділить Україні 20 млн євро. Данія виділить Молдові 20 млн євро.',
    'pledge DK → UA | 20000000 EUR | counted',
    'pledge DK → MD | 20000000 EUR | counted',
  ],
  [
    'Японія виділить Україні 150 млн доларів. Корея виділить Україні 150 млн доларів.',
    'pledge JP → UA | 150000000 USD | counted',
    'pledge KR → UA | 150000000 USD | counted',
  ],
]);

table('«перевищила», «стільки ж», what came of what was promised', [
  [
    'Допомога Данії Україні від початку війни перевищила 10 млрд євро.',
    '* DK → UA | 10000000000.. EUR so far | counted',
  ],
  ['Обсяг допомоги ЄС Україні перевищує 180 млрд євро.', 'pledge EU → UA | 180000000000.. EUR | counted'],
  [
    'Данія виділить Україні 100 млн євро. Стільки ж дасть Швеція.',
    'pledge DK → UA | 100000000 EUR | counted',
    'pledge SE → UA | 100000000 EUR | counted',
  ],
  [
    'Бельгія дасть на чеську ініціативу 100 млн євро, стільки ж виділить Люксембург.',
    'pledge BE → UA | 100000000 EUR | CZ_AMMO | counted',
    'pledge LU → UA | 100000000 EUR | CZ_AMMO | counted',
  ],
  ['Стільки ж людей бачила Данія.'],
  [
    'Із 500 обіцяних Україні ракет Швеція доставила 200.',
    'pledge SE → * | 500 ракет | counted',
    'delivery_report SE → * | 200 ракет | part',
  ],
  ['Німеччина прострочила виплату Україні 100 млн євро.', 'breach_claim DE → UA | 100000000 EUR | –'],
]);

table('what a colon opens, and no more than the sum before it, are its shares', [
  [
    'Австралія надасть Україні 95 млн євро: 50 млн євро на ракети та 43 млн євро на обладнання.',
    'pledge AU → UA | 95000000 EUR | counted',
    'pledge AU → UA | 50000000 EUR share | part',
    'pledge AU → UA | 43000000 EUR share | part',
  ],
  [
    'Хто скільки виділить Україні: Данія – 50 млн євро, Литва – 43 млн євро.',
    '* DK → * | 50000000 EUR',
    '* LT → * | 43000000 EUR',
  ],
]);

table('what a sum is paid out of is not given', [
  [
    'Єврокомісія виплатила Україні ще 900 млн євро з пакета на суму 12 млрд євро.',
    'delivery_report EU → UA | 900000000 EUR increment | counted',
  ],
  ['У лютому Україна отримає перший транш із 12 млрд євро від ЄС.', 'pledge EU → UA | –'],
  [
    'Польща передала Україні 70 млн злотих із кредиту на 300 млн злотих.',
    'delivery_report PL → UA | 70000000 PLN | counted',
  ],
]);

table('after a colon come shares, though they do not add up', [
  [
    'Естонія виділить Україні 30 млн євро: щонайменше 18 млн євро – на дрони, а 7 млн євро – на навчання.',
    'pledge EE → UA | 30000000 EUR | counted',
    'pledge EE → UA | 18000000.. EUR share | part',
    'pledge EE → UA | 7000000 EUR share | part',
  ],
]);

table('sentences that come to the sum before them tell its shares', [
  [
    'Канада представила пакет підтримки України вартістю 65 млн євро. Так, 40 млн євро спрямують на відбудову української енергосистеми. Ще 25 млн євро виділили на розмінування України.',
    'pledge CA → UA | 65000000 EUR | counted',
    'expectation ? → UA | 40000000 EUR | part',
    'pledge ? → * | 25000000 EUR increment | part',
  ],
  [
    'Канада виділить Україні 65 млн євро. Литва виділить Україні 40 млн євро. Латвія виділить Україні 25 млн євро.',
    'pledge CA → UA | 65000000 EUR | counted',
    'pledge LT → UA | 40000000 EUR | counted',
    'pledge LV → UA | 25000000 EUR | counted',
  ],
]);

table('«уже надав допомогу на» is all so far, «лише цього року» too', [
  [
    'Євросоюз уже надав Україні допомогу на 90 млрд євро. Рада ЄС схвалила надання Україні траншу на 3 млрд євро.',
    'delivery_report EU → UA | 90000000000 EUR so far | –',
    'agreement EU → UA | 3000000000 EUR | counted',
  ],
  ['Данія вже передала Україні пакет допомоги на 200 млн євро.', 'delivery_report DK → UA | 200000000 EUR | counted'],
]);

table('what is signed for was told as delivered: once', [
  [
    'ЄБРР надав Нафтогазу 70 млн євро. Нафтогаз підписав грантову угоду з ЄБРР на 70 млн євро.',
    'delivery_report EBRD → UA | 70000000 EUR | counted',
    'agreement EBRD → UA | 70000000 EUR | same',
  ],
  [
    'Данія вже передала Україні 70 млн євро й передасть ще 70 млн євро.',
    'delivery_report DK → UA | 70000000 EUR | counted',
    'pledge DK → UA | 70000000 EUR increment | counted',
  ],
]);

table('planned and paid out of: the plan is not told as a promise', [
  [
    'Єврокомісія виплатила Україні 900 млн євро із пакета на суму 12 млрд євро, запланованого на цей рік.',
    'delivery_report EU → UA | 900000000 EUR | counted',
  ],
]);

table('pounds sterling converted in brackets are one sum', [
  [
    'Британія виділить Україні 44 млн фунтів стерлінгів (близько 59,2 млн доларів США).',
    'pledge GB → UA | 44000000 GBP | 59200000 USD conversion | counted',
  ],
]);

table('what a restatement adds is known from then on', [
  [
    'Швейцарія виділяє Україні майже €32 млн. Швейцарія надасть Україні 30 млн франків (майже 32 млн євро). Берн допомагає Києву, виділивши 30 млн франків.',
    'pledge CH → UA | 32000000 EUR | counted',
    'pledge CH → UA | 30000000 CHF | 32000000 EUR conversion | same',
    'assurance CH → UA | –',
    'pledge CH → * | 30000000 CHF | same',
  ],
]);

table('what is given altogether, with the new sum in it, is nothing new', [
  [
    'Литва виділить Україні 5 млн євро. З урахуванням цього внеску загальний обсяг військової підтримки України з боку Литви у 2026 році становитиме 41 млн євро.',
    'pledge LT → UA | 5000000 EUR | counted',
    'pledge LT → UA | 41000000 EUR so far | –',
  ],
]);

table('what a package holds for so much', [
  [
    'Норвегія представила пакет допомоги, що включає заходи військової підтримки на суму 4,6 мільярда норвезьких крон (близько 443 мільйонів доларів).',
    'pledge NO → * | 4600000000 NOK | 443000000 USD conversion | counted',
  ],
]);

table('a bound in a headline and the conversion of the exact sum', [
  [
    'Фінляндія оголосила про пакет допомоги Україні на понад $200 млн.\n\nПрем’єр-міністр Фінляндії повідомив, що Гельсінкі виділяють Україні 214 млн євро (приблизно 247,4 мільйона доларів).',
    'pledge FI → UA | 200000000.. USD | counted',
    'pledge FI → UA | 214000000 EUR | 247400000 USD conversion | same',
  ],
  [
    'Фінляндія оголосила про пакет допомоги Україні на понад $200 млн.\n\nУряд Фінляндії також передасть Україні 290 млн євро (приблизно 317 мільйонів доларів).',
    'pledge FI → UA | 200000000.. USD | counted',
    'pledge FI → UA | 290000000 EUR | 317000000 USD conversion | counted',
  ],
]);

table('one group under two names', [
  [
    'Країни Північної Європи й Канада нададуть Україні допомогу на €35 млрд.\n\nЄвропейські союзники та Канада збільшили військову допомогу для України до понад 35 мільярдів євро.',
    'pledge group:nordic-states+CA → UA | 35000000000 EUR | counted',
    'pledge group:european-allies+CA → UA | 35000000000.. EUR | same',
  ],
]);

table('delivered, and told again as if it were to come', [
  [
    'ЄС переказав Україні транш 3,1 млрд євро.\n\n«Сьогодні ЄС виділяє Україні майже 3,1 млрд євро», – заявила фон дер Ляєн.',
    'delivery_report EU → UA | 3100000000 EUR | counted',
    'pledge EU → UA | 3100000000 EUR | same',
  ],
  [
    'Данія передала Україні 70 млн євро. У 2027 році Данія виділить Україні 70 млн євро.',
    'delivery_report DK → UA | 70000000 EUR | counted',
    'pledge DK → UA | 70000000 EUR | counted',
  ],
]);

table('what is paid out of a programme, beside all of it', [
  [
    'За два місяці Україна отримає від ЄС 6 млрд євро за програмою Ukraine Facility. Торік лідери ЄС погодили програму підтримки України на 50 млрд євро під назвою Ukraine Facility.',
    'pledge EU → UA | 6000000000 EUR | UKRAINE_FACILITY | part',
    'agreement EU → UA | 50000000000 EUR | UKRAINE_FACILITY | counted',
  ],
  [
    'ЄС виплатив Україні 6 млрд євро за програмою Ukraine Facility.',
    'delivery_report EU → UA | 6000000000 EUR | UKRAINE_FACILITY | counted',
  ],
]);

table('a sum and who gave it, told after the sum alone; and the shares that come to it', [
  [
    'Україна отримала вже $1,5 млрд в рамках програми PURL.\n\nНідерланди, Данія та Швеція надали Україні $1,5 млрд у межах ініціативи PURL.',
    'delivery_report * → UA | 1500000000 USD | PURL | same',
    'delivery_report NL+DK+SE → UA | 1500000000 USD | PURL | counted',
  ],
  [
    'Нідерланди, Данія, Швеція та Німеччина надали Україні 1,5 млрд доларів у межах PURL. Нідерланди внесли 500 млн доларів, спільний внесок Данії та Швеції сягнув 500 млн доларів, а вчора Німеччина додала ще 500 млн доларів.',
    'delivery_report NL+DK+SE+DE → UA | 1500000000 USD | PURL | counted',
    'contribution_report NL → * | 500000000 USD | part',
    'contribution_report DK+SE → * | 500000000 USD so far | part',
    'contribution_report DE → * | 500000000 USD increment | part',
  ],
]);

table('«додав» gives a sum, or says something', [
  [
    'Учора Німеччина додала ще 500 млн доларів до програми PURL.',
    'contribution_report DE → UA | 500000000 USD increment | PURL | counted',
  ],
  ['«Підтримка України триватиме», – додав Рютте.'],
]);

table('at whose rate it was converted', [
  [
    'Австралія оголосила новий пакет допомоги Україні на $20 млн.\n\nУряд Австралії надасть Україні 31 мільйон австралійських доларів (майже 20,6 мільйонів доларів США).',
    'pledge AU → UA | 20000000 USD | counted',
    'pledge AU → UA | 31000000 AUD | 20600000 USD conversion | same',
  ],
  [
    'Австралія виділить Україні $15 млн.\n\nУряд Австралії надасть Україні 31 мільйон австралійських доларів (майже 20,6 мільйонів доларів США).',
    'pledge AU → UA | 15000000 USD | counted',
    'pledge AU → UA | 31000000 AUD | 20600000 USD conversion | counted',
  ],
]);

table('a conversion in a clause of its own is the same sum', [
  [
    'Внесок Норвегії складе 1 млрд норвезьких крон, що дорівнює 98 млн доларів.',
    'pledge NO → * | 1000000000 NOK | 98000000 USD conversion | counted',
  ],
  [
    'Данія виділить Україні 3,7 млрд крон, що еквівалентно 520 мільйонам доларів.',
    'pledge DK → UA | 3700000000 DKK | 520000000 USD conversion | counted',
  ],
]);

table('all so far: «наразі», «вже … цього року»', [
  [
    'Фінляндія виділила Україні 25 млн євро. «Наразі Фінляндія поставила Україні обладнання на загальну суму 2,3 мільярда євро», – наголосив міністр.',
    'pledge FI → UA | 25000000 EUR | counted',
    'delivery_report FI → UA | 2300000000 EUR so far | –',
  ],
  ['Данія цього року вже перерахувала Україні 20 млн євро.', 'delivery_report DK → UA | 20000000 EUR so far | counted'],
]);

table('whose dollars they are, the text says elsewhere', [
  [
    'Канада виділить Україні 650 млн доларів (482 млн доларів США).',
    'pledge CA → UA | 650000000 CAD | 482000000 USD conversion | counted',
  ],
  ['Канада виділить Україні 650 млн доларів.', 'pledge CA → UA | 650000000 CAD | counted'],
  [
    'Канада виділить Україні 482 млн доларів.\n\nРечник пояснив: це 650 млн доларів (482 млн доларів США).',
    'pledge CA → UA | 482000000 USD | counted',
    '? * * → * | 650000000 CAD | 482000000 USD conversion',
  ],
  // the giver decides where nothing is converted, or something else than dollars is
  [
    'Канада виділить Україні 50 млн доларів на дрони.\n\nСША дадуть Україні 50 млн доларів США на ППО.',
    'pledge CA → UA | 50000000 CAD | counted',
    'pledge US → UA | 50000000 USD | counted',
  ],
  [
    'Канада надасть Україні 25 млн доларів.\n\nАвстралія виділила Україні 100 млн австралійських доларів.',
    'pledge CA → UA | 25000000 CAD | counted',
    '* AU → UA | 100000000 AUD | counted',
  ],
  [
    'Данія надасть Україні 500 млн крон.\n\nНорвегія надасть Україні 500 млн норвезьких крон.',
    'pledge DK → UA | 500000000 DKK | counted',
    'pledge NO → UA | 500000000 NOK | counted',
  ],
  [
    'Норвегія виділить Україні 85 млн доларів (850 млн норвезьких крон). Норвегія дасть Україні ще 200 млн крон на газ.',
    'pledge NO → UA | 85000000 USD | 850000000 NOK conversion | counted',
    'pledge NO → UA | 200000000 NOK increment | counted',
  ],
  [
    'Нова Зеландія дасть Україні 16 млн новозеландських доларів, що еквівалентно 9,8 млн доларів. Нова Зеландія дасть лікарням 4 млн доларів.',
    'pledge NZ → UA | 16000000 NZD | 9800000 USD conversion | counted',
    '? pledge NZ → * | 4000000 USD',
  ],
  [
    'Канада дасть Україні 500 млн доларів, або 360 млн доларів США. Ще 20 млн доларів Канада виділить Україні на генератори.',
    'pledge CA → UA | 500000000 CAD | 360000000 USD conversion | counted',
    'pledge CA → UA | 20000000 CAD increment | counted',
  ],
  // a conversion into another kind of money says nothing of dollars, and the same dollars twice are no conversion of others
  [
    'Австралія виділить Україні 100 млн доларів (65 млн євро).',
    'pledge AU → UA | 100000000 AUD | 65000000 EUR conversion | counted',
  ],
]);

table('what a gift comes to is said above of whoever gives it', [
  [
    'Шостий пакет допомоги, який Італія надасть Україні, становить 200 млн євро.',
    'pledge IT → UA | 200000000 EUR | counted',
  ],
  [
    'Обсяг допомоги, яку Азербайджан надав Україні, сягнув 40 млн доларів.',
    'delivery_report AZ → UA | 40000000 USD so far | counted',
  ],
  ['Населення країни, яка передала Україні танки, становить 5 млн людей.', 'delivery_report ? → UA | танк | –'],
]);

table('bought abroad with what is given', [
  ['23 жовтня уряд виділив 8,4 млрд грн на імпорт газу для населення.', 'pledge UA → UA | 8400000000 UAH | domestic'],
  ['Імпорт газу з Норвегії сягнув 5 млрд євро.'],
]);

table('each sum with what it is for', [
  [
    'Данія виділить Україні 10 млн євро на укриття та 5 млн євро на ліки.',
    'pledge DK → UA | 10000000 EUR | counted',
    'pledge DK → UA | 5000000 EUR | ліки | counted',
  ],
  [
    'Уряд виділив 1,8 млрд гривень на дороги та 665 млн на пальне.',
    'pledge UA → UA | 1800000000 UAH | domestic',
    'pledge UA → UA | 665000000 UAH | пальне | domestic',
  ],
  ['Данія виділить Україні 10 млн євро кредиту на укриття.', 'pledge DK → UA | 10000000 EUR | counted'],
]);

table('what follows a share is a share, though the verb is only understood', [
  [
    'ЄБРР спрямував 1,15 млрд євро в енергетику України, у тому числі 770 млн євро кредитів на газ, доповнених 219 млн євро грантів, а також 160 млн євро для «Укрнафти».',
    'pledge EBRD → UA | 1150000000 EUR | counted',
    'pledge EBRD → UA | 770000000 EUR share | part',
    'pledge EBRD → UA | 219000000 EUR share | part',
    'pledge EBRD → * | 160000000 EUR share | part',
  ],
]);

table('the verb of amounting may stand in a clause of its own', [
  [
    'Італія прагне миру, і пакети допомоги, які вона надала Україні, складають близько 1 млрд євро.',
    'delivery_report IT → UA | 1000000000 EUR | counted',
  ],
]);

table('in how many parts it comes is no quantity', [
  ['Данія зобов’язалася виплатити решту двома частинами.', 'pledge DK → ? | –'],
  ['Норвегія передасть Україні 300 снарядів трьома рівними партіями.', 'pledge NO → UA | 300 снаряд | counted'],
  ['Швеція надасть Україні 40 млн крон двома платежами.', 'pledge SE → UA | 40000000 SEK | counted'],
  ['Норвегія передасть Україні 3 партії снарядів.', 'pledge NO → UA | 3 партія | снаряд | counted'],
  ['«Ми закриваємо два напрями», – сказав міністр оборони України.'],
]);

table('whoever gains by one sum need not by the other', [
  [
    'Німеччина виділить 108 млрд євро на бундесвер і 11,5 млрд євро на військову допомогу Україні.',
    'pledge DE → UA | 11500000000 EUR | counted',
  ],
  [
    'Данія виділить 10 млн євро на укриття для України та 5 млн євро на ліки для Молдови.',
    'pledge DK → UA | 10000000 EUR | counted',
    'pledge DK → MD | 5000000 EUR | ліки | counted',
  ],
]);

table('a rate and what it comes to in all are one statement: the total counts', [
  [
    'Норвегія даватиме Україні 3 млрд крон на рік – загалом 15 млрд крон за п’ять років.',
    'pledge NO → UA | 3000000000 NOK rate P1Y | 15000000000 NOK | counted',
  ],
  [
    'Норвегія даватиме Україні 3 млрд крон щороку – загалом 15 млрд крон за п’ять років.',
    'pledge NO → UA | 3000000000 NOK rate P1Y | 15000000000 NOK | counted',
  ],
  [
    'Латвія щороку передаватиме Україні 10 млн євро протягом чотирьох років, загалом 40 млн євро.',
    'pledge LV → UA | 10000000 EUR rate P1Y | 40000000 EUR | counted',
  ],
]);

table('not: a rate alone, however it is told', [
  [
    'Норвегія щороку – уже п’ять років поспіль – дає Україні 3 млрд крон.',
    'pledge NO → UA | 3000000000 NOK rate P1Y | counted',
  ],
  ['Латвія щомісяця даватиме Україні загалом 10 млн євро.', 'pledge LV → UA | 10000000 EUR rate P1M | counted'],
]);
