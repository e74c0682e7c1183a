/** What the analyst knows, at work: each section in every case, before the lexicon, and nothing of it in the next text without it. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, choices, known, knownWith, vocabulary } from '../../src/analyze.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Mention } from '../../src/model/mention.ts';
import { readKnowledge } from '../../src/notes/knowledge.ts';
import { formsOfName, formsOfPerson } from '../../src/uk/own-forms.ts';
import { ukrainian } from '../../src/uk/index.ts';
import { withKnowledge } from '../../src/uk/knowledge.ts';

function own(text: string): Knowledge {
  const { knowledge, problems } = readKnowledge(text, vocabulary);
  assert.deepEqual(problems, []);
  return knowledge;
}
const DATE = '2026-03-10';
const read = (text: string, knowledge: Knowledge | null, date: string | null = DATE) =>
  analyze(text, { id: 'test', date, knowledge });

const idOf = (mention: Mention): string =>
  mention.kind === 'actor'
    ? (mention.entity ?? mention.candidates.join('|'))
    : mention.kind === 'country'
      ? mention.iso
      : mention.kind === 'programme' || mention.kind === 'treaty'
        ? mention.key
        : '';
/** «text=id», nested ones left out. */
const found = (text: string, knowledge: Knowledge | null, date?: string | null): readonly string[] =>
  read(text, knowledge, date)
    .mentions.filter(({ nested }) => !nested)
    .map((mention) => `${mention.text}=${idOf(mention)}`);

const CASES = 'ngdail';
/** The first form of each case. */
const paradigm = (forms: ReturnType<typeof formsOfName>): string =>
  [...CASES].map((letter) => forms.find((form) => form.cases.includes(letter))?.text ?? '–').join(', ');

describe('own knowledge: forms', () => {
  const NAMES: readonly (readonly [name: string, like: string | null, forms: string])[] = [
    [
      'Фонд Відродження Півдня',
      null,
      'Фонд Відродження Півдня, Фонду Відродження Півдня, Фонду Відродження Півдня, Фонд Відродження Півдня, Фондом Відродження Півдня, Фондові Відродження Півдня',
    ],
    [
      'Верховна Рада Таврії',
      null,
      'Верховна Рада Таврії, Верховної Ради Таврії, Верховній Раді Таврії, Верховну Раду Таврії, Верховною Радою Таврії, Верховній Раді Таврії',
    ],
    [
      'Збройні сили Таврії',
      null,
      'Збройні сили Таврії, Збройних сил Таврії, Збройним силам Таврії, Збройні сили Таврії, Збройними силами Таврії, Збройних силах Таврії',
    ],
    [
      'виконавча директорка Фонду',
      null,
      'виконавча директорка Фонду, виконавчої директорки Фонду, виконавчій директорці Фонду, виконавчу директорку Фонду, виконавчою директоркою Фонду, виконавчій директорці Фонду',
    ],
    [
      'Група Вагнера',
      null,
      'Група Вагнера, Групи Вагнера, Групі Вагнера, Групу Вагнера, Групою Вагнера, Групі Вагнера',
    ],
    ['«Нова Пошта»', null, 'Нова Пошта, Нової Пошти, Новій Пошті, Нову Пошту, Новою Поштою, Новій Пошті'],
    ['ФВП', null, 'ФВП, ФВП, ФВП, ФВП, ФВП, ФВП'],
    [
      'Північ Допомога',
      'область …',
      'Північ Допомога, Півночі Допомога, Півночі Допомога, Північ Допомога, Північчю Допомога, Півночі Допомога',
    ],
    ['рада =безпеки', null, 'рада безпеки, ради безпеки, раді безпеки, раду безпеки, радою безпеки, раді безпеки'],
  ];
  for (const [name, like, forms] of NAMES)
    it(`${name}${like ? ` like ${like}` : ''}`, () => assert.equal(paradigm(formsOfName(name, like)), forms));

  const PEOPLE: readonly (readonly [name: string, family: string | null, gender: 'm' | 'f', forms: string])[] = [
    [
      'Ольга Приклад',
      null,
      'f',
      'Ольга Приклад, Ольги Приклад, Ользі Приклад, Ольгу Приклад, Ольгою Приклад, Ользі Приклад',
    ],
    [
      'Остап Вишневецький',
      null,
      'm',
      'Остап Вишневецький, Остапа Вишневецького, Остапу Вишневецькому, Остапа Вишневецького, Остапом Вишневецьким, Остапу Вишневецькому',
    ],
    [
      'Ганна ван дер Приклад',
      null,
      'f',
      'Ганна ван дер Приклад, Ганни ван дер Приклад, Ганні ван дер Приклад, Ганну ван дер Приклад, Ганною ван дер Приклад, Ганні ван дер Приклад',
    ],
  ];
  for (const [name, family, gender, forms] of PEOPLE)
    it(name, () => assert.equal(paradigm(formsOfPerson(name, family, gender)), forms));
});

describe('own knowledge: in a text', () => {
  const knowledge = own(`
people:
  - {name: "Ольга Приклад", country: UA, office: "речниця штабу оборони півдня", aliases: ["Приклад"]}
  - {name: "Остап Вишневецький", id: "person:ostap"}
  - {name: "Володимир Зеленський", aliases: ["Зе"]}
organizations:
  - {name: "Фонд «Відродження Півдня»", id: "org:south", aliases: ["ФВП"]}
  - {name: "Місія Таврії", speaksFor: NO}
  - {name: "Європейський Союз", aliases: ["брюссельська родина"]}
programmes:
  - {key: SOUTH_FUND, name: "Програма південного відродження", aliases: ["ППВ"], beneficiary: UA}
  - {key: ELSEWHERE, name: "Програма північного світла"}
holders:
  - {office: defence_minister, of: LV, person: "Марта Ліепіня", from: 2026-02-01, to: 2026-03-15}
  - {office: "голова Фонду «Відродження Півдня»", person: "Остап Вишневецький", from: 2025-01-01}
  - {office: president, of: UA, person: "person:ostap", from: 2026-03-01, to: 2026-03-20}
aliases:
  - {text: "старий континент", means: "group:europe"}
  - {text: "країна тисячі озер", means: FI}
  - {text: "південний пакет", means: SOUTH_FUND}
  - {text: "Стара фортеця", means: "org:south"}
ignore:
  - "Швейцарія"
  - {text: "ресторан Прага"}
  - {text: "Естонія", kind: actor}
  - "Петро Коваленко"
`);

  const TABLE: readonly (readonly [text: string, ...found: string[]])[] = [
    // people: in any case, alone by the alias, by their office
    ['Ольгою Приклад захоплювалися всі.', 'Ольгою Приклад=person:pryklad-olha'],
    ['Журналісти чекали на Приклад.', 'Приклад=person:pryklad-olha'],
    ['Речниця штабу оборони півдня нічого не сказала.', 'Речниця штабу оборони півдня=person:pryklad-olha'],
    ['Про речницю штабу оборони півдня писали газети.', 'речницю штабу оборони півдня=person:pryklad-olha'],
    [
      'Остапа Вишневецького нагородили. Вишневецький подякував.',
      'Остапа Вишневецького=person:ostap',
      'Вишневецький=person:ostap',
    ],
    ['Зе поїхав до Одеси.', 'Зе=person:zelenskyi-volodymyr'],
    // bodies: declined, in any quotes, by their abbreviation
    ['Фонду «Відродження Півдня» бракує людей.', 'Фонду «Відродження Півдня»=org:south'],
    ['Фондом "Відродження Півдня" опікуються волонтери.', 'Фондом "Відродження Півдня"=org:south'],
    ['У Фонді Відродження Півдня про це мовчать.', 'Фонді Відродження Півдня=org:south'],
    ['Люди довіряють ФВП.', 'ФВП=org:south'],
    ['Брюссельська родина збереться восени.', 'Брюссельська родина=EU', 'восени='],
    ['Люди вірять старій фортеці.'],
    ['Люди вірять Старій фортеці.', 'Старій фортеці=org:south'],
    // aliases of states, groups and programmes
    ['Старий континент мерзне, а країні тисячі озер тепло.', 'Старий континент=group:europe', 'країні тисячі озер=FI'],
    ['Про південний пакет забули.', 'південний пакет=SOUTH_FUND'],
    // holders
    ['Міністр оборони Латвії прибув.', 'Міністр оборони Латвії=person:liepinia-marta'],
    ['З головою Фонду «Відродження Півдня» розмовляли довго.', 'головою Фонду «Відродження Півдня»=person:ostap'],
    ['Президент України виступив.', 'Президент України=person:ostap'],
    ['Глава держави виступив.', 'Глава держави=person:ostap'],
    // ignored: in every case, and what lies within; longer names stay
    ['Швейцарія мовчить, у Швейцарії тихо.'],
    ['Уряд Швейцарії мовчить.', 'Уряд Швейцарії=org:government-ch'],
    ['Вечеряли в ресторані Прага на набережній.'],
    ['Естонія чекає.', 'Естонія=EE'],
    ['Петром Коваленком захоплювалися. Коваленко мовчав.', 'Коваленко=person:kovalenko'],
  ];
  for (const [text, ...expected] of TABLE) it(text, () => assert.deepEqual(found(text, knowledge), expected));

  it('another date has another holder: the lexicon again where the file says nothing', () => {
    const at = (date: string | null): readonly string[] => found('Президент України виступив.', knowledge, date);
    assert.deepEqual(at('2025-05-05'), ['Президент України=person:zelenskyi-volodymyr']);
    assert.deepEqual(at('2026-03-01'), ['Президент України=person:ostap']);
    assert.deepEqual(at('2026-03-20'), ['Президент України='], 'whoever came before does not come back');
    assert.deepEqual(at(null), ['Президент України=']);
  });

  it('the money of a programme goes to whom the file says, and to nobody where it says nothing', () => {
    const parties = (text: string) =>
      read(text, knowledge).statements.map(
        ({ by, for: whom, programme }) => `${by.join()} → ${whom.join()} ${programme}`,
      );
    assert.deepEqual(parties('Данія виділить 20 млн євро на Програму південного відродження.'), ['DK → UA SOUTH_FUND']);
    assert.deepEqual(parties('Норвегія внесла до ППВ 5 млн євро.'), ['NO → UA SOUTH_FUND']);
    assert.deepEqual(parties('Данія виділить 20 млн євро на Програму північного світла.'), ['DK →  ELSEWHERE']);
  });

  it('a body gives for the state that it speaks for', () => {
    const [statement] = read('Місія Таврії передасть Україні 5 млн крон.', knowledge).statements;
    assert.deepEqual([statement?.by, statement?.for], [['NO'], ['UA']]);
  });

  it('entities and views have the names of the file', () => {
    const { entities } = read('Люди довіряють ФВП, Приклад і старому континенту.', knowledge);
    assert.deepEqual(
      entities.map(({ name, type }) => `${name} ${type}`),
      ['Фонд «Відродження Півдня» org', 'Ольга Приклад person', 'старий континент group'],
    );
    assert.equal(knownWith(knowledge)('org:south'), 'Фонд «Відродження Півдня»');
    assert.equal(knownWith(knowledge)('DE'), known('DE'));
    assert.equal(knownWith(null)('org:south'), null);
  });

  it('two people of one name are candidates', () => {
    const two = own(
      'people:\n  - {name: Олена Приклад, aliases: [Приклад]}\n  - {name: Ганна Приклад, aliases: [Приклад]}\n',
    );
    const [mention] = read('Журналісти чекали на Приклад.', two).mentions;
    assert.deepEqual(mention?.kind === 'actor' && mention.candidates, ['person:pryklad-olena', 'person:pryklad-hanna']);
  });

  it('the same words are the analyst’s, not the lexicon’s; a longer name stays the lexicon’s', () => {
    const mine = own('organizations:\n  - {name: Світовий банк, id: "org:mine"}\n  - {name: Рада, id: "org:rada"}\n');
    assert.deepEqual(found('У Світовому банку чекають.', mine), ['Світовому банку=org:mine']);
    assert.deepEqual(found('Верховна Рада чекає.', mine), ['Верховна Рада=org:verkhovna-rada']);
  });

  it('says in every analysis that a file was read', () =>
    assert.equal(read('', knowledge).generator.lexicon, `${ukrainian.version}+poruka.yaml`));

  it('without a file, or with an empty one, the language is the very same; with one it is made once', () => {
    assert.equal(withKnowledge(ukrainian, null), ukrainian);
    assert.equal(withKnowledge(ukrainian, own('')), ukrainian);
    assert.equal(withKnowledge(ukrainian, knowledge), withKnowledge(ukrainian, knowledge));
    assert.notEqual(withKnowledge(ukrainian, knowledge).rules, ukrainian.rules);
    for (const [text] of TABLE) assert.deepEqual(read(text, null), analyze(text, { id: 'test', date: DATE }));
    assert.deepEqual(found('Люди довіряють ФВП. Швейцарія мовчить.', null).at(-1), 'Швейцарія=CH');
  });

  it('thousands of rows find what they name', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `  - {name: "Фонд Номер${i}", id: "org:n${i}"}`).join('\n');
    const many = own(`organizations:\n${rows}\n`);
    assert.deepEqual(found('Фондом Номер2999 опікуються.', many), ['Фондом Номер2999=org:n2999']);
  });

  it('docs/knowledge.md shows a file without mistakes, and only offices and model words that there are', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/knowledge.md'), 'utf8');
    const shown = own(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
    assert.ok(Object.values(shown).every((rows: readonly unknown[]) => rows.length > 0));
    const words = (heading: string, end: string): readonly string[] =>
      [...(text.split(heading)[1]?.split(end)[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
    const offices = words('## Offices', '## Mistakes');
    const models = words('Model words:', '## Offices');
    assert.ok(offices.length > 20 && models.length > 20);
    assert.deepEqual(
      offices.filter((office) => !vocabulary.isOffice(office)),
      [],
    );
    assert.deepEqual(
      models.filter((word) => !vocabulary.isModel(word)),
      [],
    );
  });

  it('what an editor offers is what the file may say, and has a name', () => {
    const { countries, bodies, offices, models } = choices;
    for (const list of [countries, bodies, offices, models]) assert.ok(list.length > 20);
    assert.ok(countries.every(vocabulary.isCountry) && bodies.every(vocabulary.isThing));
    assert.ok(offices.every(vocabulary.isOffice) && models.every(vocabulary.isModel));
    assert.deepEqual(
      [...countries, ...bodies].filter((id) => known(id) === null),
      [],
    );
  });
});
