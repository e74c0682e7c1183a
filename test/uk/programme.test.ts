/** Programmes and treaties in sentences: `{KEY:text}`; treaties have keys of their own table. */
import assert from 'node:assert/strict';
import { mentionsOf } from '../../src/engine/find/mentions.ts';
import type { NamedMention } from '../../src/model/mention.ts';
import { read } from '../../src/text/read.ts';
import { models } from '../../src/uk/declension.ts';
import { abbreviations } from '../../src/uk/lexicon/abbreviations.ts';
import { PROGRAMMES } from '../../src/uk/lexicon/programmes.ts';
import { TREATIES } from '../../src/uk/lexicon/treaties.ts';
import { formsOf } from '../../src/uk/rules/known-names.ts';
import { programme, treaty } from '../../src/uk/rules/programme.ts';
import { tableOf } from './marked.ts';

const language = { rules: [programme, treaty], nests: () => true } as unknown as Parameters<typeof mentionsOf>[1];
const all = (text: string): readonly NamedMention[] =>
  mentionsOf(read(text, { date: null, outlet: null, abbreviations }), language).flatMap((mention) =>
    mention.kind === 'programme' || mention.kind === 'treaty' ? [mention] : [],
  );

const table = tableOf(
  (text) => all(text).filter(({ nested }) => !nested),
  ({ key }) => key,
);

table('programmes', [
  'Внески до програми {PURL:PURL} зросли.',
  'Канада приєдналася до {PURL:Переліку пріоритетних потреб України}.',
  'Країни фінансують {PURL:перелік пріоритетних потреб України} разом.',
  'Транш надійшов за механізмом {ERA:ERA}.',
  'Кредит {ERA:ERA Loans} повертатимуть з активів.',
  'У межах {UKRAINE_FACILITY:Ukraine Facility} перераховано 3 млрд.',
  'Перегляд {EFF:програми розширеного фінансування} завершили.',
  'За програмою {EFF:EFF} надійде транш.',
  'Гроші {SAFE:SAFE} підуть на дрони.',
  'За {DANISH_MODEL:данською моделлю} купують гаубиці.',
  'Сума {CZ_AMMO:чеської ініціативи} подвоїлася.',
  'Снаряди прибули за {CZ_AMMO:чеською снарядною ініціативою}.',
  'Бельгія блокує {REPARATION_LOAN:репараційну позику}.',
  'Умови {REPARATION_LOAN:репараційного кредиту} узгодили.',
  'Закон про {LEND_LEASE:ленд-ліз} не застосували.',
  'Ракети профінансує {EPF:Європейський фонд миру}.',
  'Виплати з {EPF:Європейського фонду миру} заблоковано.',
  'Проєкт {EDIP:EDIP} схвалили.',
  'Місія {EUMAM:EUMAM} навчила бригаду.',
  'Пакет за {PDA:PDA} готують.',
  'Контракти {USAI:USAI} підписали.',
  'Ініціатива «{GRAIN_FROM_UKRAINE:Зерно з України}» годує Африку.',
  'Вихід із «{BLACK_SEA_GRAIN:зернової угоди}» підняв ціни.',
  'Виплати за «{YEVIDNOVLENNIA:єВідновлення}» отримали сім’ї.',
  'Кредити «{YEOSELIA:єОселі}» подешевшали.',
  'Внесок у {UKRAINE_ENERGY_SUPPORT_FUND:Фонд енергетичної підтримки України} зробила Австрія.',
  'Участь у {UKRAINE_TRANSITION_PROGRAM:Ukraine Transition Programme} підтвердили.',
  // each is a thing of its own
  'Кораблі патрулюють у межах {BALTIC_SENTRY:Baltic Sentry}.',
  'Літаки чергують у межах {EASTERN_SENTRY:Eastern Sentry}.',
  'Проєкт {ARISE:ARISE} підтримає фермерів, а {FORTIS:FORTIS Ukraine} прийме внески.',
  'Випробування в межах {TEST_IN_UKRAINE:Test in Ukraine} почалися.',
  'Фінансує це {IFU:Міжнародний фонд для України}.',
  'Другий етап {INTERFLEX:Interflex} почався.',
  'Про {PEACE_FORMULA:Формулу миру} говорили в Давосі.',
]);

table('treaties, whole and by article', [
  'Вихід із {NAT:Північноатлантичного договору} неможливий.',
  'Текст {NAT:Договору про НАТО} короткий.',
  'Спрацює {ART5:стаття 5 Договору про НАТО}.',
  'Аналог {ART5:5-ї статті Договору про НАТО} дали б одразу.',
  'Це {ART5:п’ята стаття Північноатлантичного договору}.',
  'Згідно зі {ART4:ст. 4 Договору про НАТО} скликали раду.',
  'Повторення {BUDAPEST_MEMO:Будапештського меморандуму} не буде.',
  'За {BUDAPEST_MEMO:Будапештським меморандумом} зброю віддали.',
  'Порушення {MINSK:Мінських угод} фіксували щодня.',
  'Йшлося про {MINSK:мінські домовленості}.',
  'Кремль нагадав про {ISTANBUL:Стамбульські домовленості}.',
  'Це суперечить {UN_CHARTER:Статуту ООН}.',
  'Вірменія ратифікувала {ROME_STATUTE:Римський статут}.',
  'Поводження з полоненими визначають {GENEVA:Женевські конвенції}.',
  'Позов подано за {GENOCIDE:Конвенцією про геноцид}.',
  'Вихід з {OTTAWA:Оттавської конвенції} погодили.',
  'Учасники {NPT:Договору про нерозповсюдження ядерної зброї} зібралися.',
  'Оновлення {ASSOCIATION:Угоди про асоціацію} триває.',
  'Підписали {HUNDRED_YEAR_PARTNERSHIP:договір про сторічне партнерство}.',
  'Ратифікували {MINERALS_DEAL:угоду про надра}.',
  'Порівняли з {MOLOTOV_RIBBENTROP:пактом Молотова – Ріббентропа}.',
  'Росія вийшла з {INF:ДРСМД}.',
]);

table('neither', [
  'Уряд затвердив нову програму.',
  'Мирна ініціатива провалилася.',
  'Договір оренди розірвано.',
  'Мінські вулиці порожні.',
  'Будапештський вокзал зачинено.',
  'Женевське озеро красиве.',
  'Римський імператор помер.',
  'Стаття 5 закону змінена.',
  'Данська журналістка написала про модель літака.',
  'Репараційна комісія зібралася.',
  'Чеські виробники раді.',
  'Статут товариства затверджено.',
  'Кредит доступний усім.',
  'Угоду підписали вчора.',
  'Меморандум про співпрацю підписали.',
]);

describe('programmes and treaties as data', () => {
  const rows = [...PROGRAMMES, ...TREATIES];
  it('keys are Latin and each names one row', () => {
    for (const { key } of rows) assert.match(key, /^[A-Z0-9]+(?:_[A-Z0-9]+)*$/);
    assert.equal(new Set(rows.map((row) => row.key)).size, rows.length);
  });
  it('an article holds its treaty, nested', () => {
    const found = all('стаття 5 Договору про НАТО');
    assert.deepEqual(
      found.map(({ key, nested }) => [key, nested]),
      [
        ['ART5', false],
        ['NAT', true],
      ],
    );
    assert.equal(found[0]?.name, 'стаття 5 Договору про НАТО');
  });
  it('cases are those of the form', () => {
    assert.equal(all('Будапештського меморандуму')[0]?.cases, 'g');
    assert.equal(all('данською моделлю')[0]?.cases, 'i');
    assert.equal(all('PURL')[0]?.cases, 'ngdailv');
  });
  it('models exist', () => {
    for (const row of rows)
      for (const like of [
        row.like,
        ...(row.also ?? []).map((also) => (typeof also === 'string' ? undefined : also[1])),
      ])
        for (const word of like?.split(/[ -]/) ?? []) assert.ok(models.has(word), `${row.key}: ${word}`);
  });
  it('every form of every row is found in a sentence', () => {
    const missed = rows.flatMap((row) =>
      [...formsOf(row)]
        .map(([form]) => form)
        .filter((form) => !all(`Тоді ж у програмі ${form} згадали двічі.`).some((one) => one.key === row.key)),
    );
    assert.deepEqual(missed, []);
  });
});
