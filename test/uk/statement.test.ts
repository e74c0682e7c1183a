/** Who commits what to whom: sentences by frame and by act, and those that say nothing of the kind. */
import assert from 'node:assert/strict';
import { read, statements } from '../check.ts';

type Row = readonly [sentence: string, ...lines: readonly string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [sentence, ...lines] of rows) it(sentence, () => assert.deepEqual(statements(sentence), lines));
  });
}

table('a pledge: the future of giving', [
  ['Німеччина виділить Україні 5 млрд євро.', 'pledge DE → UA | 5000000000 EUR | counted'],
  ['Україні Німеччина наступного року виділить 5 млрд євро.', 'pledge DE → UA | 5000000000 EUR | counted'],
  ['П’ять мільярдів євро Україні виділить Німеччина.', 'pledge DE → UA | 5000000000 EUR | counted'],
  ['Канада надасть українській армії 40 бронемашин.', 'pledge CA → UA | 40 бронемашина | counted'],
  ['Уряд Данії передасть Україні 19 літаків F-16.', 'pledge DK → UA | 19 літак F-16 | counted'],
  ['Швеція інвестуватиме в українську енергетику 300 млн крон.', 'pledge SE → UA | 300000000 SEK | counted'],
  ['Осло профінансує закупівлю газу для України на 150 млн євро.', 'pledge NO → UA | 150000000 EUR | counted'],
  [
    '«Ми виділимо Україні ще 200 млн євро», – сказав прем’єр-міністр Бельгії.',
    'pledge BE → UA | 200000000 EUR increment | counted',
  ],
  ['Японія обіцяє Україні 100 генераторів.', 'pledge JP → UA | 100 генератор | counted'],
  ['Міністр оборони Латвії заявив, що країна передасть Україні 1500 дронів.', 'pledge LV → UA | 1500 дрон | counted'],
  [
    'Данія, Швеція та Норвегія спільно профінансують пакет на $500 млн у межах PURL.',
    'pledge DK+SE+NO → UA | 500000000 USD | PURL | counted',
  ],
]);

table('budget acts and announcements are pledges', [
  ['Франція виділила Україні 2 млрд євро.', 'pledge FR → UA | 2000000000 EUR | counted'],
  ['Нідерланди виділяють 250 млн євро на дрони для України.', 'pledge NL → UA | 250000000 EUR | дрон | counted'],
  ['Естонія оголосила про внесок у €12 млн до PURL.', 'pledge EE → UA | 12000000 EUR | PURL | counted'],
  [
    'Прем’єр-міністр Канади анонсував пакет допомоги Україні на 2 млрд доларів.',
    'pledge CA → UA | 2000000000 CAD | counted',
  ],
]);

table('delivered, paid in, agreed', [
  ['Велика Британія передала Україні 600 ракет.', 'delivery_report GB → UA | 600 ракета | counted'],
  ['Україна отримала від Єврокомісії 1,5 млрд євро.', 'delivery_report EU → UA | 1500000000 EUR | counted'],
  ['До бюджету України надійшло 900 млн доларів від МВФ.', 'delivery_report IMF → UA | 900000000 USD | counted'],
  ['Литва внесла до PURL 30 млн євро.', 'contribution_report LT → UA | 30000000 EUR | PURL | counted'],
  ['Сейм схвалив виділення Україні 100 млн злотих.', 'agreement PL → UA | 100000000 PLN | counted'],
  ['Уряд Чехії ухвалив рішення надати Україні 50 танків.', 'agreement CZ → UA | 50 танк | counted'],
  ['У держбюджеті на дрони закладено 45 млрд грн.', 'agreement UA → UA | 45000000000 UAH | дрон | domestic'],
]);

table('converse verbs', [
  [
    'Уже наступного тижня Україна отримає від Канади 2,5 млрд канадських доларів у межах механізму ERA.',
    'pledge CA → UA | 2500000000 CAD | ERA | counted',
  ],
  ['До кінця року Україна отримає ще $3 млрд.', 'expectation ? → UA | 3000000000 USD increment | –'],
]);

table('increment and new level', [
  [
    'Норвегія збільшить військову допомогу Україні у 2026 році на 7 млрд крон – до 85 млрд крон.',
    'pledge NO → UA | 7000000000 NOK increment | 85000000000 NOK new_level | counted',
  ],
]);

table('before a commitment', [
  ['Італія готова надати Україні систему SAMP/T.', 'readiness IT → UA | система SAMP | –'],
  ['Іспанія планує передати Україні ще 20 танків.', 'intent ES → UA | 20 танк | –'],
  ['Греція хоче долучитися до ініціативи PURL.', 'wish GR → UA | PURL | –'],
  [
    'Єврокомісія запропонувала надати Києву позику обсягом до 140 млрд євро.',
    'proposal EU → UA | ..140000000000 EUR | –',
  ],
  ['США можуть передати Україні ракети Tomahawk.', 'possibility US → UA | ракета Tomahawk | –'],
]);

table('needs, requests, norms', [
  ['Україна потребує $60 млрд на оборону.', 'need (UA) → UA | 60000000000 USD | –'],
  ['Україні бракує 8 млрд доларів.', 'need (UA) → UA | 8000000000 USD | –'],
  ['Київ просить у партнерів $10 млрд на протиповітряну оборону.', 'request group:partners → UA | 10000000000 USD | –'],
  ['Зеленський закликав США надати Україні більше систем ППО.', 'request US → UA | система | –'],
]);

table('refused, suspended, withdrawn, denied', [
  ['Угорщина заблокувала виділення Україні 6,6 млрд євро.', 'refusal HU → UA | 6600000000 EUR | –'],
  ['Словаччина призупинила передачу Києву 400 генераторів.', 'suspension SK → UA | 400 генератор | –'],
  ['Берлін відмовився передати Україні ракети Taurus.', 'refusal DE → UA | ракета Taurus | –'],
  [
    'Речник уряду Німеччини спростував повідомлення ЗМІ про те, що Берлін готовий передати Україні ракети Taurus.',
    'denial DE → UA | ракета Taurus | –',
  ],
]);

table('what is spent at home, by one or by two', [
  ['Греція і Туреччина витратять 2 млрд євро на власну армію.', 'pledge GR+TR → GR+TR | 2000000000 EUR | domestic'],
]);

table('whose government, whose budget: the speaker’s', [
  ['У федеральному бюджеті передбачено 900 млн євро на ремонт мостів.'],
  [
    'Борис Пісторіус, міністр оборони Німеччини, зустрівся з міністром оборони України Денисом Шмигалем.\n\n«У бюджеті ми передбачили на підтримку України 900 млн євро», – наголосив федеральний міністр оборони.',
    'agreement DE → UA | 900000000 EUR | counted',
  ],
  [
    '«Наш уряд виділить Україні 20 млн євро», – заявила прем’єр-міністерка Данії Метте Фредеріксен.',
    'pledge DK → UA | 20000000 EUR | counted',
  ],
  [
    'Прем’єр-міністр Естонії Крістен Міхал сказав: «Наш уряд схвалив 10 млн євро допомоги Україні».',
    'agreement EE → UA | 10000000 EUR | counted',
  ],
  [
    '«Ми передбачили в бюджеті 900 млн євро для України», – сказав міністр фінансів Німеччини Ларс Клінгбайль.',
    'agreement DE → UA | 900000000 EUR | counted',
  ],
  [
    '«Наш уряд виділив 1,8 млрд грн на дрони», – сказав прем’єр-міністр Денис Шмигаль.',
    'pledge UA → UA | 1800000000 UAH | дрон | domestic',
  ],
  [
    '«Світовий банк обіцяв нам 300 млн доларів», – розповіла Юлія Свириденко.',
    'pledge WB → UA | 300000000 USD | counted',
  ],
]);

table('conditions keep a pledge from counting', [
  ['Якщо парламент погодиться, Австрія надасть Україні 30 млн євро.', 'pledge AT → UA | 30000000 EUR | –'],
  [
    'Лондон щороку виділятиме Україні 3 млрд фунтів стерлінгів, доки це буде потрібно.',
    'pledge GB → UA | 3000000000 GBP rate P1Y | counted',
  ],
]);

describe('a ministry «of the country» speaks for the state that the sentence is about', () => {
  for (const [text, attribution] of [
    ['Норвегія передасть Україні 300 млн євро, повідомило Міністерство оборони країни.', 'representative'],
    ['Україна отримає від Норвегії 300 млн євро, повідомило Міністерство оборони України.', 'beneficiary'],
  ] as const)
    it(text, () => assert.equal(read(text).statements[0]?.attribution, attribution));
});

describe('what a pledge waits for, in the words of the text', () => {
  for (const [text, ...conditions] of [
    ['Після ратифікації угоди Данія виділить Україні 5 млн євро.', 'Після ратифікації угоди'],
    ['У разі згоди парламенту виділить Україні 30 млн євро й Австрія.', 'У разі згоди парламенту'],
    ['Данія виділить Україні 5 млн євро лише після ратифікації угоди.', 'після ратифікації угоди'],
    ['Якщо парламент погодиться, Австрія надасть Україні 30 млн євро.', 'Якщо парламент погодиться'],
    ['Після візиту Данія виділила Україні 5 млн євро.'],
  ] as const)
    it(text, () => {
      const found = read(text).statements.flatMap((statement) =>
        statement.conditions.map((condition) => condition.text),
      );
      assert.deepEqual(found, conditions);
    });
});

table('nothing is given', [
  ['Німеччина програла Україні в товариському матчі.'],
  ['Держдеп схвалив продаж Румунії ракет на $400 млн.'],
  ['Збитки компанії становили 15 млн доларів.'],
  ['Міністр заявив, що ситуація на фронті складна.'],
  ['Чи надасть Японія Україні кредит на 3 млрд доларів?'],
  ['За рік експорт зріс на 2 млрд доларів, повідомили в Мінекономіки.'],
]);
