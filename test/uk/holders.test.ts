/** The dated table of offices: consistent, and asked as the linker asks it. */
import assert from 'node:assert/strict';
import { holders, TENURES, tableAsOf } from '../../src/uk/lexicon/holders.ts';
import { nameOfPerson, PEOPLE, personById } from '../../src/uk/lexicon/people.ts';

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const names = (office: string, of: string, date: string | null): string =>
  holders(office, of, date)
    .map((holder) => holder.name)
    .join(' | ');

const ASKED: readonly (readonly [office: string, of: string, date: string | null, who: string])[] = [
  ['president', 'UA', '2019-05-19', 'Петро Порошенко'],
  ['president', 'UA', '2019-05-20', 'Володимир Зеленський'],
  ['head_of_state', 'UA', '2025-08-22', 'Володимир Зеленський'],
  ['prime_minister', 'UA', '2025-07-16', 'Денис Шмигаль'],
  ['prime_minister', 'UA', '2025-07-17', 'Юлія Свириденко'],
  ['foreign_minister', 'UA', '2022-03-01', 'Дмитро Кулеба'],
  ['commander_in_chief', 'UA', '2024-02-08', 'Олександр Сирський'],
  ['president', 'US', '2018-06-01', 'Дональд Трамп'],
  ['president', 'US', '2023-06-01', 'Джо Байден'],
  ['president', 'US', '2025-06-01', 'Дональд Трамп'],
  ['foreign_minister', 'US', '2025-03-01', 'Марко Рубіо'],
  ['prime_minister', 'DE', '2025-09-01', 'Фрідріх Мерц'],
  ['chancellor', 'DE', '2025-05-05', 'Олаф Шольц'],
  ['head_of_state', 'GB', '2024-01-01', 'Чарльз III'],
  ['secretary_general', 'NATO', '2024-09-30', 'Єнс Столтенберг'],
  ['secretary_general', 'NATO', '2025-08-22', 'Марк Рютте'],
  ['prime_minister', 'NL', '2023-05-01', 'Марк Рютте'],
  ['commission_president', 'EU', '2022-04-08', 'Урсула фон дер Ляєн'],
  ['managing_director', 'IMF', '2023-01-01', 'Крісталіна Георгієва'],
  ['president', 'EBRD', '2022-05-01', 'Оділь Рено-Бассо'],
  ['prime_minister', 'SK', '2023-08-01', 'Людовіт Одор'],
  ['foreign_minister', 'NL', '2025-09-04', 'Каспар Вельдкамп | Давід ван Вел'],
  ['foreign_minister', 'NL', '2025-09-05', 'Давід ван Вел'],
  ['defence_minister', 'LT', '2025-12-01', 'Робертас Каунас'],
  ['foreign_minister', 'CZ', '2025-12-14', 'Ян Ліпавський'],
  ['foreign_minister', 'CZ', '2025-12-15', 'Петр Мацінка'],
  ['defence_minister', 'RO', '2025-11-28', 'Йонуц Моштяну | Раду Міруца'],
  ['defence_minister', 'RO', '2025-12-23', 'Раду Міруца'],
  ['finance_minister', 'GB', '2023-05-01', 'Джеремі Гант'],
  ['finance_minister', 'DE', '2024-12-01', 'Йорг Кукіс'],
  ['defence_minister', 'PL', '2023-12-01', 'Маріуш Блащак'],
  ['defence_minister', 'IT', '2022-03-01', 'Лоренцо Гуеріні'],
  ['foreign_minister', 'FI', '2022-05-01', 'Пекка Гаавісто'],
  ['defence_minister', 'NO', '2023-05-01', 'Бйорн Арільд Грам'],
  ['secretary_of_state', 'VA', '2025-01-01', "П'єтро Паролін"],
  ['secretary_general', 'COE', '2025-01-01', 'Ален Берсе'],
  ['enlargement_commissioner', 'EU', '2024-11-30', 'Олівер Варгеї'],
  ['enlargement_commissioner', 'EU', '2024-12-01', 'Марта Кос'],
  ['defence_commissioner', 'EU', '2025-03-01', 'Андрюс Кубілюс'],
  ['finance_minister', 'NL', '2024-01-12', 'Стевен ван Вейєнберг'],
  ['foreign_minister', 'IE', '2025-11-18', 'Гелен Макенті'],
  ['defence_minister', 'FI', '2023-02-01', 'Мікко Савола'],
  ['defence_minister', 'RO', '2022-10-31', 'Ангел Тилвар'],
  ['acting_defence_minister', 'DK', '2023-07-01', 'Троельс Лунд Поульсен'],
  ['digital_minister', 'UA', '2026-01-13', ''],
  // the press calls the chancellor the leader of one state, the president of another
  ['leader', 'DE', '2025-09-01', 'Фрідріх Мерц'],
  ['leader', 'FR', '2025-09-01', 'Емманюель Макрон'],
  ['leader', 'IT', '2025-09-01', 'Джорджа Мелоні'],
  ['leader', 'EE', '2025-09-01', ''],
  // who stands in holds an office of his own
  ['acting_prime_minister', 'LT', '2025-08-20', 'Рімантас Шаджюс'],
  ['acting_sbu_head', 'UA', '2022-12-01', 'Василь Малюк'],
  ['acting_sbu_head', 'UA', '2026-01-20', 'Євгеній Хмара'],
  ['acting_sbu_head', 'UA', '2025-01-20', ''],
  // a gap: both neighbours
  ['prime_minister', 'LT', '2025-08-20', 'Гінтаутас Палуцкас | Інга Ругінене'],
  // no state of ours has a chancellor
  ['chancellor', 'UA', '2025-09-01', ''],
  // before the first row, after the last closed one, no date, no such office, after the table
  ['president', 'UA', '2010-01-01', ''],
  ['szr_head', 'UA', '2026-01-20', ''],
  ['president', 'UA', null, ''],
  ['president', 'MARS', '2024-01-01', ''],
  ['pastry_cook', 'FR', '2024-01-01', ''],
  ['president', 'UA', '2031-01-01', ''],
  ['president', 'UA', tableAsOf, 'Володимир Зеленський'],
];

describe('holders', () => {
  for (const [office, of, date, who] of ASKED)
    it(`${office} of ${of} on ${date}: ${who || 'nobody known'}`, () => assert.equal(names(office, of, date), who));

  it('every holder is in the list of people', () => {
    for (const tenure of TENURES)
      assert.ok(personById(tenure.person), `${tenure.office} of ${tenure.of}: ${tenure.person}`);
  });
  it('dates are dates, and end after they begin', () => {
    for (const { office, of, from, to } of TENURES) {
      assert.match(from, ISO, `${office} ${of}`);
      if (to === null) continue;
      assert.match(to, ISO, `${office} ${of}`);
      assert.ok(from < to, `${office} of ${of}: ${from} … ${to}`);
      assert.ok(to <= tableAsOf, `${office} of ${of} ends in the future`);
    }
    assert.match(tableAsOf, ISO);
  });
  it('no two rows of one office overlap, and they stand in order', () => {
    const last = new Map<string, { readonly to: string | null; readonly person: string }>();
    for (const tenure of TENURES) {
      const key = `${tenure.office} of ${tenure.of}`;
      const before = last.get(key);
      assert.ok(
        before === undefined || (before.to !== null && before.to <= tenure.from),
        `${key}: ${before?.person} and ${tenure.person}`,
      );
      last.set(key, tenure);
    }
  });
  it('ids of people are unique, and give their names', () => {
    assert.equal(new Set(PEOPLE.map((person) => person.id)).size, PEOPLE.length);
    for (const { id, name } of PEOPLE) {
      assert.match(id, /^person:[a-z0-9-]+$/);
      assert.equal(nameOfPerson(id), name);
    }
    assert.ok(PEOPLE.length >= 300);
    assert.equal(nameOfPerson('person:nobody'), null);
  });
  it('no Latin letter stands inside a Cyrillic name', () => {
    for (const { name } of PEOPLE) assert.doesNotMatch(name, /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu);
  });
});
