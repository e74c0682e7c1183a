/** Roles: the words for an office, which one it is and whose. Braces mark the spans; a name never is inside them. */
import assert from 'node:assert/strict';
import { mentionsOf } from '../../src/engine/find/mentions.ts';
import type { ActorMention } from '../../src/model/mention.ts';
import { read } from '../../src/text/read.ts';
import { abbreviations } from '../../src/uk/lexicon/abbreviations.ts';
import { COMPLEMENTS, HEADS } from '../../src/uk/lexicon/offices.ts';
import { office } from '../../src/uk/rules/office.ts';
import { checkOf } from './marked.ts';

const language = { rules: [office], nests: (): boolean => false };

const find = (text: string): ActorMention[] =>
  mentionsOf(read(text, { date: null, outlet: null, abbreviations }), language).flatMap((mention) =>
    mention.kind === 'actor' ? [mention] : [],
  );

/** «foreign_minister PL former»; of a body of a state only the state is shown. */
const show = ({ hint }: ActorMention): string =>
  [hint?.office, hint?.of?.startsWith('org:') ? hint.country : hint?.of, hint?.tenure]
    .filter((part) => part !== undefined)
    .join(' ');

/** Marked text, then office, state or body, tenure of each span. */
const ROLES: readonly (readonly [marked: string, ...meanings: readonly string[]])[] = [
  ['{Президент України} Володимир Зеленський прибув до Відня.', 'president UA'],
  ['Розмова з {президентом України} тривала довго.', 'president UA'],
  ['{Президент} подякував партнерам.', 'president'],
  ['{ПРЕЗИДЕНТ} ЗЕЛЕНСЬКИЙ ПРИБУВ ДО ВІДНЯ', 'president'],
  ['{ПРЕЗИДЕНТ ПОЛЬЩІ} ПРИБУВ ДО ВІДНЯ', 'president PL'],
  ['За словами {президента}, рішення готове.', 'president'],
  ['{Президентка Молдови} Мая Санду підтримала ідею.', 'president MD'],
  ['{Український президент} подякував Осло.', 'president UA'],
  ['Зустріч із {польським президентом} перенесли.', 'president PL'],
  ['{Глава держави} підписав указ.', 'head_of_state'],
  ['Як зазначив {очільник держави}, часу обмаль.', 'head_of_state'],
  ['{Генеральний секретар НАТО} Марк Рютте відповів.', 'secretary_general NATO'],
  ['Слова {генерального секретаря НАТО} підтримали.', 'secretary_general NATO'],
  ['{Генсек НАТО} не коментує.', 'secretary_general NATO'],
  ['{Генсек Альянсу} закликав не зволікати.', 'secretary_general NATO'],
  ['{Заступник генсека НАТО} засудив удар.', 'deputy_secretary_general NATO'],
  ['{Генсек ООН} засудив удар.', 'secretary_general UN'],
  ['{Генсекретар ООН} Антоніу Гутерріш засудив удар.', 'secretary_general UN'],
  ['{Державний секретар США} прилетів уночі.', 'secretary_of_state US'],
  ['{Держсекретар} Марко Рубіо прилетів уночі.', 'secretary_of_state'],
  ['Із {держсекретарем США} говорили про зерно.', 'secretary_of_state US'],
  ['{Прем’єр-міністр Данії} Метте Фредеріксен показала завод.', 'prime_minister DK'],
  ['{Прем’єр-міністерка України} представила план.', 'prime_minister UA'],
  ['{Прем’єрка} звернулася до громад.', 'prime_minister'],
  ['Пропозицію {польського прем’єра} відхилили.', 'prime_minister PL'],
  ['{Глава уряду} пояснив бюджет.', 'prime_minister'],
  ['{Очільниця уряду Латвії} Евіка Сіліня пояснила бюджет.', 'prime_minister LV'],
  ['{Глава чеського уряду} поїхав додому.', 'prime_minister CZ'],
  ['{Німецька канцлерка} назвала суму.', 'chancellor DE'],
  ['{Канцлер Німеччини} Фрідріх Мерц назвав суму.', 'chancellor DE'],
  ['{Канцлер ФРН} назвав суму.', 'chancellor DE'],
  ['{Міністр оборони Литви} підтвердив пакет.', 'defence_minister LT'],
  ['{Міністр оборони} підтвердив пакет.', 'defence_minister'],
  ['{Міністерка оборони Іспанії} Маргарита Роблес підтвердила пакет.', 'defence_minister ES'],
  ['{Міністра закордонних справ Угорщини} викликали.', 'foreign_minister HU'],
  ['{Очільник МЗС Польщі} викликав {посла}.', 'foreign_minister PL', 'ambassador'],
  ['{Очільниця МЗС} викликала колегу.', 'foreign_minister'],
  ['{Глава МЗС Чехії} Ян Ліпавський відповів.', 'foreign_minister CZ'],
  ['{Глава чеського МЗС} відповів.', 'foreign_minister CZ'],
  ['{Керівник зовнішньополітичного відомства} відповів.', 'foreign_minister'],
  ['{Очільник оборонного відомства Нідерландів} відповів.', 'defence_minister NL'],
  ['{Глава Пентагону} Піт Гегсет відповів.', 'defence_minister US'],
  ['{Глава Держдепу} відповів.', 'secretary_of_state US'],
  ['{Глава Міноборони Великої Британії} відповів.', 'defence_minister GB'],
  ['{Міністр фінансів} Сергій Марченко показав розрахунки.', 'finance_minister'],
  ['{Міністерка економіки} оголосила програму.', 'economy_minister'],
  ['{Міністра енергетики} звільнили.', 'energy_minister'],
  ['{Міністр внутрішніх справ} Ігор Клименко приїхав на місце удару.', 'interior_minister'],
  ['{Віцепрем’єр-міністр} відкрив виставку.', 'deputy_prime_minister'],
  ['{Перша віцепрем’єрка} відкрила виставку.', 'deputy_prime_minister'],
  ['{Віцепрезидент США} Джей Ді Венс виступив у Мюнхені.', 'vice_president US'],
  ['{Спікер парламенту} оголосив перерву.', 'speaker'],
  ['{Голова Верховної Ради} Руслан Стефанчук оголосив перерву.', 'speaker UA'],
  ['{Спікерка Бундестагу} відкрила засідання.', 'speaker DE'],
  ['{Речниця МЗС Румунії} уточнила деталі.', 'spokesperson RO'],
  ['{Речник уряду Німеччини} уточнив деталі.', 'spokesperson DE'],
  ['{Речник Єврокомісії} уточнив деталі.', 'spokesperson EU'],
  ['{Пресекретар президента} уточнив деталі.', 'spokesperson'],
  ['{Посол США в Україні} вручив листа.', 'ambassador US'],
  ['{Посла Франції при ЄС} запросили.', 'ambassador FR'],
  ['{Французький посол} приніс вибачення.', 'ambassador FR'],
  ['{Радник президента} заперечив.', 'adviser'],
  ['{Радник з нацбезпеки США} вилетів до Женеви.', 'adviser US'],
  ['{Радниця міністра оборони} написала допис.', 'adviser'],
  ['{Спецпосланець США} прибув до Стамбула.', 'special_envoy US'],
  ['{Спецпредставниця Канади} прибула до Стамбула.', 'special_envoy CA'],
  ['{Головнокомандувач ЗСУ} доповів про втрати ворога.', 'commander_in_chief UA'],
  ['{Головком} доповів про втрати ворога.', 'commander_in_chief'],
  ['{Начальник Генштабу} поїхав на фронт.', 'chief_of_general_staff'],
  ['{Голова Нацбанку} пояснив ставку.', 'central_bank_governor UA'],
  ['{Керівник Офісу президента} провів нараду.', 'presidential_office_head UA'],
  ['{Глава ОП} провів нараду.', 'presidential_office_head UA'],
  ['{Секретар РНБО} назвав дату.', 'security_council_secretary UA'],
  ['{Очільник ГУР} назвав дату.', 'hur_head UA'],
  ['{Голова СБУ} назвав дату.', 'sbu_head UA'],
  ['{Директор НАБУ} назвав дату.', 'nabu_head UA'],
  ['{Єврокомісар} відвідав Миколаїв.', 'commissioner'],
  ['{Президентка Єврокомісії} Урсула фон дер Ляєн виступила у Страсбурзі.', 'commission_president EU'],
  ['{Голова Єврокомісії} виступила у Страсбурзі.', 'commission_president EU'],
  ['{Президент Європейської ради} скликав лідерів.', 'council_president EU'],
  ['{Президентка Європарламенту} прийняла делегацію.', 'parliament_president EU'],
  ['{Верховна представниця ЄС} закликала до дій.', 'high_representative EU'],
  ['{Глава дипломатії ЄС} Кая Каллас закликала до дій.', 'high_representative EU'],
  ['Зустріч із {директоркою-розпорядницею МВФ} призначено на вівторок.', 'managing_director IMF'],
  ['{Глава МАГАТЕ} Рафаель Гроссі приїхав на станцію.', 'director_general IAEA'],
  ['{Президент Світового банку} оголосив позику.', 'bank_president WB'],
  ['{Папа Римський} помолився за мир.', 'pope'],
  ['{Король Данії} відвідав госпіталь.', 'king DK'],
  ['{Губернатор Курської області} утік.', 'governor'],
  ['{Мер Харкова} показав пошкодження.', 'mayor'],
  ['{Генпрокурор} передав справу до суду.', 'prosecutor_general'],
  ['{Колишній президент США} дав інтерв’ю.', 'president US former'],
  ['{Колишнього прем’єра Італії} запросили на форум.', 'prime_minister IT former'],
  ['{Ексміністр оборони} спростував чутки.', 'defence_minister former'],
  ['{Екс-глава МЗС Литви} спростував чутки.', 'foreign_minister LT former'],
  ['{Експрезидент} спростував чутки.', 'president former'],
  ['{Тодішній британський прем’єр} приїхав першим.', 'prime_minister GB former'],
  ['{Новообраний президент Румунії} склав присягу.', 'president RO elect'],
  ['{Федеральний канцлер} виступив у Бундестазі.', 'chancellor'],
  ['Розмова з {федеральною міністеркою оборони Німеччини} тривала годину.', 'defence_minister DE'],
  ['{Колишній федеральний президент Австрії} приїхав першим.', 'president AT former'],
  ['{Російський диктатор} погрожував.', 'leader RU'],
  ['{Американський лідер} приїхав першим.', 'leader US'],
  ['{Лідер Франції} приїхав першим.', 'leader FR'],
  ['{Лідерка партії} приїхала першою.', 'party_leader'],
  ['{Спікер Ради} оголосив перерву.', 'speaker UA'],
  ['{Начальник Генерального штабу ЗСУ} поїхав на фронт.', 'chief_of_general_staff UA'],
  ['{Очільник ГУР МОУ} назвав дату.', 'hur_head UA'],
  ['{В. о. міністра енергетики} виступив у парламенті.', 'energy_minister acting'],
  ['{Виконувач обов’язків голови СБУ} виступив у парламенті.', 'sbu_head UA acting'],
  ['{Заступник міністра оборони США} приїхав до Києва.', 'deputy_defence_minister US'],
  ['{Перший заступник глави МЗС} приїхав до Києва.', 'deputy_foreign_minister'],
  ['{Сенатор-республіканець} заперечив.', 'senator'],
  ['Слова {сенаторів США} не почули.', 'senator US'],
  ['Листа передали {прем’єр-міністрам Данії, Швеції та Норвегії}.', 'prime_minister DK'],
  ['{Голова комітету Верховної Ради} закрив засідання.', 'committee_head UA'],
  ['{Голова правління «Укренерго»} пояснив графіки.', 'board_head UA'],
  ['{Командувач Повітряних сил} показав відео.', 'commander UA'],
  ['{Голова правління Інституту міської політики} навела приклад.', 'board_head'],
  ['{Директорка Інституту міської політики} навела приклад.', 'head'],
  ['Про це знав {гендиректор ПАТ «Обрій-Сталь»}.', 'head'],
  ['{Гендиректор «Обрій-Сталі»} підписав угоду.', 'head'],
  ['{Очільниця фонду «Тепле слово»} показала звіт.', 'head'],
  ['Запитали {координаторку ООН}.', 'representative UN'],
  ['{Харківський міський голова} оголосив жалобу.', 'mayor'],
  ['{Представниця МЗС РФ} погрожувала.', 'representative RU'],
  ['{Речник Кремля} погрожував.', 'spokesperson RU'],
  ['{Помічник президента РФ} погрожував.', 'adviser RU'],
  ['{ПРЕЗИДЕНТ УКРАЇНИ} ЗВЕРНУВСЯ ДО НАРОДУ', 'president UA'],
];

const NOT: readonly string[] = [
  'Вибори президента призначать навесні.',
  'Кандидат у президенти зняв свою кандидатуру.',
  'На посаду міністра претендують троє.',
  'Журналіст і лікар чекали біля входу.',
  'Суддя оголосив вирок.',
  'Глава друга договору не змінилася.',
  'Голова боліла весь день.',
  'Начальник цеху виписав премію.',
  'Директор школи привітав учнів.',
  'Президенти обмінялися подарунками.',
  'Міністри обговорили порядок денний.',
  'Депутати розійшлися на канікули.',
  'Керівник проєкту пішов у відпустку.',
  'Директор «взяв відпустку» і зник.',
  'Очільниця гуртка співала.',
  'Радник не знає подробиць.',
  'Секретар вела протокол.',
  'Прем’єра вистави відбулася в суботу.',
  'Ми чекали на прем’єру фільму.',
  'Комісія перевірила склад.',
  'Лідер чемпіонату програв.',
  'Федеральний бюджет збільшили.',
  'Голова ради села вийшов.',
  'Президент клубу звільнив тренера.',
  'Спікер форуму запізнився.',
  'Він посол доброї волі.',
  'Представники громади зібрали підписи.',
  'Голова комітету вийшов.',
];

describe('office', () => {
  const check = checkOf(find, show);
  for (const [marked, ...meanings] of ROLES) it(marked, () => check(marked, meanings));
  describe('not a role', () => {
    for (const text of NOT)
      it(text, () =>
        assert.deepEqual(
          find(text).map((mention) => mention.text),
          [],
        ),
      );
  });

  it('names the role in the nominative and says its case', () => {
    const first = (text: string): readonly [string | undefined, string | undefined] => [
      find(text)[0]?.name,
      find(text)[0]?.cases,
    ];
    assert.deepEqual(first('Розмова з президентом України.'), ['президент України', 'i']);
    assert.deepEqual(first('Слова німецької канцлерки.'), ['німецька канцлерка', 'g']);
    assert.deepEqual(first('Слова для очільника МЗС Польщі.'), ['очільник МЗС Польщі', 'g']);
    assert.deepEqual(first('Глава держави сказав.'), ['Глава держави', 'n']);
    assert.deepEqual(first('Подякував колишньому послу США.')[0], 'колишній посол США');
  });
  it('says the state of the office, and the state of no body', () => {
    assert.equal(find('Глава Пентагону відповів.')[0]?.hint?.country, 'US');
    assert.equal(find('Генсек НАТО відповів.')[0]?.hint?.country, undefined);
  });
  it('every group of nouns with complements has nouns, and no complement is written twice for a group', () => {
    const groups = new Set(HEADS.map((head) => head.group));
    const seen = new Set<string>();
    for (const { groups: own, phrases } of COMPLEMENTS) {
      for (const group of own) {
        assert.ok(groups.has(group));
        for (const phrase of phrases) {
          const key = `${group} ${phrase}`;
          assert.ok(!seen.has(key), key);
          seen.add(key);
        }
      }
    }
  });
  it('no Latin letter stands inside a Cyrillic word', () => {
    const texts = [...HEADS.flatMap((head) => head.names.flat()), ...COMPLEMENTS.flatMap((row) => row.phrases)];
    for (const text of texts) assert.doesNotMatch(text, /[a-z]/i);
  });
});
