/** Organizations in sentences: `{id:text}` is one that the lexicon knows, `{=name:text}` one that the grammar of names finds; nested ones are tested apart. */
import assert from 'node:assert/strict';
import { mentionsOf } from '../../src/engine/mentions.ts';
import type { ActorMention } from '../../src/model/mention.ts';
import { read } from '../../src/text/read.ts';
import { models } from '../../src/uk/declension.ts';
import { abbreviations } from '../../src/uk/lexicon/abbreviations.ts';
import { MEDIA } from '../../src/uk/lexicon/media.ts';
import { HEAD_MODELS, STATE_BODIES } from '../../src/uk/lexicon/org-patterns.ts';
import { ORGANIZATIONS } from '../../src/uk/lexicon/organizations.ts';
import { definedAbbreviations } from '../../src/uk/rules/defined-names.ts';
import { formsOf } from '../../src/uk/rules/known-names.ts';
import { nestsActor, organizationRules } from '../../src/uk/rules/organizations.ts';

const language = {
  rules: organizationRules,
  nests: (outer: unknown, inner: unknown): boolean => nestsActor(outer as ActorMention, inner as ActorMention),
} as unknown as Parameters<typeof mentionsOf>[1];

function all(text: string): readonly ActorMention[] {
  const document = read(text, { date: null, outlet: null, abbreviations });
  const found = mentionsOf(document, language);
  return [...found, ...definedAbbreviations(document, found)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((mention) => (mention.kind === 'actor' ? [mention] : []));
}

const tag = (mention: ActorMention): string => mention.hint?.id?.replace(/^org:/, '') ?? `=${mention.name}`;

function mark(text: string): string {
  let out = '';
  let end = 0;
  for (const mention of all(text)) {
    if (mention.nested) continue;
    out += `${text.slice(end, mention.start)}{${tag(mention)}:${mention.text}}`;
    end = mention.end;
  }
  return out + text.slice(end);
}
const strip = (marked: string): string => marked.replace(/\{[^{}:]*:([^{}]*)\}/g, '$1');

function table(name: string, rows: readonly string[]): void {
  describe(name, () => {
    for (const row of rows) it(strip(row), () => assert.equal(mark(strip(row)), row));
  });
}

table('international bodies, in every case and under every name', [
  'У {NATO:НАТО} обговорять новий пакет.',
  'Це рішення {NATO:Альянсу} ухвалили одноголосно.',
  'Внесок {NATO:Північноатлантичного альянсу} схвалять восени.',
  '{EU:Єврокомісія} запропонувала новий механізм.',
  'Про це домовилися з {EU:Європейською комісією}.',
  '{EU:Рада ЄС} продовжила санкції.',
  'За це проголосував {EU:Європарламент}.',
  'Лідери {EU:Євросоюзу} зберуться в четвер.',
  '{EU:Європейська рада} повернеться до питання у грудні.',
  'Кошти надійшли від {EU:Європейського Союзу}.',
  'Генсек {UN:ООН} закликав до тиші.',
  '{UN:Рада Безпеки ООН} збереться ввечері.',
  'Резолюцію {UN:Генасамблеї ООН} підтримала 141 країна.',
  'Міністри {G7:G7} підтвердили підтримку.',
  'У заяві {G7:Великої сімки} йдеться про активи.',
  'Місія {IMF:МВФ} працює в Києві.',
  'Із {IMF:Міжнародним валютним фондом} узгодили бюджет.',
  'Нам позичить {WB:світовий банк}, кажуть у місії.',
  '{WB:Світовий банк} схвалив позику.',
  '{EBRD:Європейський банк реконструкції та розвитку} інвестує в мережі.',
  'Кредити {EIB:ЄІБ} підуть на метро.',
  'Ставку {ECB:Європейського центрального банку} знизили.',
  'Спостерігачі {OSCE:ОБСЄ} поїхали.',
  'Експерти {IAEA:МАГАТЕ} оглянули енергоблок.',
  '{COE:Рада Європи} створила реєстр збитків.',
  '{icc:Міжнародний кримінальний суд} видав ордер.',
  'Вантаж {ICRC:Міжнародного комітету Червоного Хреста} прибув.',
  '{WHO:Всесвітня організація охорони здоров’я} передала ліки.',
  '{UNICEF:ЮНІСЕФ} привіз генератори для шкіл.',
  'Активи лежать у {euroclear:Euroclear}.',
  'Саміт {brics:БРІКС} відбувся без заяви.',
  'Вихід із {cis:СНД} підтримали.',
]);

table('Ukrainian institutions', [
  '{verkhovna-rada:Верховна Рада} ухвалила бюджет.',
  'Закон передали до {verkhovna-rada:Верховної Ради України}.',
  '{verkhovna-rada:Рада} підтримала законопроєкт.',
  'Депутати {verkhovna-rada:Ради} розглянуть його завтра.',
  '{government-ua:Кабмін} виділив 2 млрд грн.',
  'Постанову {government-ua:Кабінету Міністрів} оприлюднили.',
  'В {president-office:Офісі президента} заперечують.',
  'На {president-office:Банковій} мовчать.',
  '{mod-ua:Міноборони} замовить дрони.',
  'Кошти {mof-ua:Мінфіну} розподілили.',
  '{mfa-ua:МЗС} викликало посла.',
  'Нова програма {energy-ministry-ua:Міненерго} стартує восени.',
  '{nbu:НБУ} залишив ставку.',
  'Курс {nbu:Національного банку України} змінився.',
  '{rnbo:РНБО} запровадила санкції.',
  '{zsu:ЗСУ} отримали машини.',
  'Для {zsu:Збройних Сил України} купили рації.',
  'Аналітики {general-staff-ua:Генштабу} оновили зведення.',
  '{air-force-ua:Повітряні сили} збили 40 цілей.',
  '{sbu:СБУ} затримала агента.',
  'Фахівці {sbu:Служби безпеки України} викрили схему.',
  'У {hur:ГУР} підтвердили удар.',
  '{nabu:НАБУ} та {sapo:САП} завершили слідство.',
  'Справу веде {dbr:Державне бюро розслідувань}.',
  'Рятувальники {dsns:ДСНС} загасили пожежу.',
  'Слідчі {national-police:Нацполіції} відкрили провадження.',
  '{national-guard:Нацгвардія} отримала бронемашини.',
  '{defence-procurement-agency:Агенція оборонних закупівель} уклала контракт.',
  'Збитки {naftogaz:Нафтогазу} зросли.',
  '{ukrenergo:Укренерго} попередило про відключення.',
  'Поїзди {ukrzaliznytsia:Укрзалізниці} затримуються.',
  'Вклади в {oschadbank:Ощадбанку} компенсують.',
  'Блок {energoatom:Енергоатому} вивели в ремонт.',
  'Заявку відхилив {amcu:Антимонопольний комітет}.',
  'Вирок {vaks:ВАКС} набув чинності.',
  'Кошти зібрали через {united24:United24}.',
  'Приміщення продасть {state-property-fund:Фонд держмайна}.',
  'Генерацію {dtek:ДТЕКу} відновлюють.',
  'Депутати від «{sluha-narodu:Слуги народу}» були проти.',
]);

table('foreign bodies and companies', [
  '{white-house:Білий дім} підтвердив переговори.',
  'Речниця {state-department:Держдепартаменту США} прокоментувала це.',
  'У {pentagon:Пентагоні} готують новий пакет.',
  '{congress:Конгрес} має схвалити витрати.',
  'Закон пройшов {house-of-representatives:Палату представників США}.',
  '{kremlin:Кремль} погрожує відповіддю.',
  'У {kremlin:кремлі} відреагували на заяву.',
  'Депутати {state-duma:Держдуми} обурилися.',
  '{bundestag:Бундестаг} збільшив видатки.',
  'Склади {bundeswehr:Бундесверу} спорожніли.',
  '{storting:Стортинг} підтримав програму Нансена.',
  'На {downing-street:Даунінг-стріт} чекали гостей.',
  'Зустріч в {elysee:Єлисейському палаці} тривала годину.',
  'Прибутки {gazprom:Газпрому} впали.',
  'Завод {rheinmetall:Rheinmetall} запрацює.',
  'Угоду з {lockheed-martin:Lockheed Martin} підписали.',
  '{saab:Saab} відкриє представництво.',
  'За даними {cia:ЦРУ}, плани змінилися.',
]);

table('bodies of states: whose they are stands beside them', [
  '{government-dk:Уряд Данії} виділив кошти.',
  'Допомогу {government-de:німецького уряду} привезли.',
  '{mfa-cz:МЗС Чехії} викликало посла.',
  'Про це повідомило {mod-lt:міністерство оборони Литви}.',
  'Запит {mod-gb:британського Міноборони} задовольнили.',
  'Рішення {parliament-gb:британського парламенту} чекають.',
  '{storting:Парламент Норвегії} проголосував.',
  'Навчання {army-pl:польських Збройних сил} почалися.',
  'Склади {army-ee:естонської армії} поповнили.',
  'У {mof-jp:Мінфіні Японії} підтвердили транш.',
  'Представник {general-staff-ru:Генштабу РФ} промовчав.',
  '{upper-house-pl:Сенат Польщі} вніс правки.',
  '{lower-house-lt:Сейм Литви} ухвалив резолюцію.',
  'Про внесок оголосило {embassy-ca:посольство Канади}.',
  'За оцінками {intelligence-gb:британської розвідки}, запаси вичерпано.',
  '{mod-ua:Міністерство оборони України} отримало гроші.',
  'Так вважає {government-ua:український уряд}.',
  '{government-ua:Уряд} затвердив програму.',
  'Закон внесли до {verkhovna-rada:парламенту}.',
  'У Швеції {=уряд:уряд} подав бюджет.',
  'Затримання провела {police-nl:Національна поліція Нідерландів}.',
  '{mod-de:Федеральне міністерство оборони Німеччини} підтвердило це.',
  '{white-house:Адміністрація Трампа} переглядає закупівлі.',
  'Ордер видав {supreme-court-us:Верховний суд США}.',
]);

table('outlets', [
  'Про це пише {unian:УНІАН}.',
  'Джерело {bloomberg:Bloomberg} підтвердило суму.',
  'За словами співрозмовника «{yevropeiska-pravda:Європейської правди}», угоду готують.',
  '{ukrinform:Укрінформу} розповіли деталі.',
  'В інтерв’ю {radio-svoboda:Радіо Свобода} посол пояснив це.',
  'Агентство {reuters:Reuters} цитує документ.',
  '{financial-times:FT} дізналася про план.',
  'Як повідомляє {rbc-ukraine:РБК-Україна}, рішення є.',
  'Колонку надрукував {spiegel:Der Spiegel}.',
  'Журналісти {suspilne:Суспільного} були на місці.',
  'Видання «{focus:Фокус}» оприлюднило перелік.',
  'Матеріал вийшов у {kyiv-independent:The Kyiv Independent}.',
]);

table('bodies by the grammar of their names', [
  'Позов подало {=Міністерство лісової промисловості:Міністерство лісової промисловості}.',
  'Перевірку проводить {=Державна служба геології та надр України:Державна служба геології та надр України}.',
  'Рішення {=Стрийська міська рада:Стрийської міської ради} скасували.',
  'Депутати {=Черкаська облрада:Черкаської облради} зібралися.',
  'Це ухвала {=Голосіївський районний суд Києва:Голосіївського районного суду Києва}.',
  'Контракт уклав {=Департамент житлового господарства Одеської міськради:Департамент житлового господарства Одеської міськради}.',
  'Торги провело {=Управління капітального ремонту Закарпатської ОДА:Управління капітального ремонту Закарпатської ОДА}.',
  'Речник {=Сумська ОВА:Сумської ОВА} повідомив про обстріл.',
  'Штраф наклало {=Закарпатське ОТВ АМКУ:Закарпатське ОТВ АМКУ}.',
  'Будівництво {=Хмельницька АЕС:Хмельницької АЕС} згорнули.',
  'Лекцію прочитали в {=Львівський національний університет:Львівському національному університеті}.',
  'Пораненого привезли до {=Харківська обласна лікарня № 3:Харківської обласної лікарні № 3}.',
  'Закон готує {=Комітет з питань бюджету:Комітет з питань бюджету}.',
  'Місто судиться з {=Київський апеляційний суд:Київським апеляційним судом}.',
  'Листа надіслала {=прокуратура Полтавської області:прокуратура Полтавської області}.',
  'Звіт {state-audit-service:Держаудитслужби} показав нестачу.',
  'Роботи замовила {=Служба автомобільних доріг у Волинській області:Служба автомобільних доріг у Волинській області}.',
  'Це {=Держгеокадастр:Держгеокадастр} підтвердив листом.',
  'Постанову підписала {=Рада міністрів Автономної Республіки Крим:Рада міністрів Автономної Республіки Крим}.',
  'Аварію усуває {=Львівобленерго:Львівобленерго}.',
  'Справу передали до {=Комісія:Комісії}.',
  'Школу ремонтує комунальне підприємство.',
]);

table('firms, parties and units', [
  'Переможцем стало {=ТОВ «Зелений Гай»:ТОВ «Зелений Гай»}.',
  'Кошти отримає {=ДП «Ліси Полісся»:ДП «Ліси Полісся»}.',
  'Тендер виграло {=ТОВ «БК «Новий Дах»:ТОВ «БК «Новий Дах»}.',
  'Акції {=ПАТ «Торговий дім «Обрій»»:ПАТ «Торговий дім «Обрій»»} продали.',
  'Договір уклала компанія «{=Степовий вітер:Степовий вітер}».',
  'Серед учасників фірми «{=Обрій:Обрій}», «{=Либідь Плюс:Либідь Плюс}» та «{=Промінь-7:Промінь-7}».',
  'Раніше він був директором «{=Дніпрошляхбуду:Дніпрошляхбуду}».',
  'Дрони випускає компанія {=Skyeton:Skyeton}.',
  'Кредит надав концерн {=Daimler:Daimler}.',
  'Частку купила {=Nordic Steel Holding Ltd:Nordic Steel Holding Ltd}.',
  'Депутат від «{=Рідного міста:Рідного міста}» голосував проти.',
  'Бійці батальйону «{=Вільха:Вільха}» утримали село.',
  'Село звільнила {=3-тя штурмова бригада:3-тя штурмова бригада}.',
  'Машини отримала {=47-ма окрема механізована бригада «Вільха»:47-ма окрема механізована бригада «Вільха»}.',
  'Частку {ukrnafta:ПАТ «Укрнафта»} арештували.',
  'Проти голосувала партія «{european-solidarity:Європейська солідарність}».',
  'Допомогу привіз благодійний фонд «{=Світло в домі:Світло в домі}».',
]);

table('names that the text itself defines', [
  'Слідство веде {=Державна служба гірничого нагляду:Державна служба гірничого нагляду} ({=Державна служба гірничого нагляду:ДСГН}). Згодом {=Державна служба гірничого нагляду:ДСГН} закрила справу.',
  'Торги виграло {=ТОВ «Обрій»:ТОВ «Обрій»}. Засновник каже, що «{=ТОВ «Обрій»:Обрієм}» керує не він.',
  'Школу збудує {=ТОВ «Новий Дах»:ТОВ «Новий Дах»}. Минулого року «{=ТОВ «Новий Дах»:Нового Даху}» ще не було.',
  'Дрони робить компанія {=Skyeton:Skyeton}. Завод {=Skyeton:Skyeton} стоїть у Києві.',
]);

table('not organizations', [
  'Наша рада йому була проста.',
  'Нова компанія з’явилася на ринку.',
  'Українська компанія отримала дозвіл.',
  'Це банк крові.',
  'Кожен суд вирішує по-своєму.',
  'На конгресі лікарів говорили про ліки.',
  'Новий фонд збирає гроші.',
  'Союз музики й слова.',
  'Він сказав: «Ми переможемо».',
  'Збили «Шахед» над містом.',
  'Гурт зіграв «Океан» і «Човен».',
  'Держава допоможе громадам.',
  'Держбюджет збільшили.',
  'Міністр приїхав до Мінська.',
  'Мінометний обстріл тривав годину.',
  'Українці чекають на потяги.',
  'Укриття відкрили зранку.',
  'Команда виграла у США.',
  'Кошти з резервного фонду розподілили.',
  'Гуркіт чули в районі.',
  'Сап’яни в музеї.',
  'Це була гра в дум.',
  'Центр міста перекрили.',
  'Це сталося після розпаду Радянського Союзу.',
  'Глядачі чекали на Молодіжні театри.',
  'Кошти Резервного фонду розподілили.',
  'Прозора схема закупівель.',
]);

describe('what an organization says to the linker', () => {
  const hints: readonly (readonly [string, string | undefined, string | undefined, string])[] = [
    ['Кремль відмовився.', 'RU', 'RU', 'org'],
    ['Білий дім відмовився.', 'US', 'US', 'org'],
    ['Бундестаг відмовився.', 'DE', 'DE', 'org'],
    ['Міноборони відмовилося.', 'UA', 'UA', 'org'],
    ['Уряд Данії відмовився.', 'DK', 'DK', 'org'],
    ['Литовський парламент відмовився.', 'LT', 'LT', 'org'],
    ['Газпром відмовився.', 'RU', undefined, 'org'],
    ['Ощадбанк відмовився.', 'UA', undefined, 'org'],
    ['Rheinmetall відмовився.', 'DE', undefined, 'org'],
    ['НАТО відмовився.', undefined, undefined, 'intl_org'],
    ['Укрінформ відмовився.', 'UA', undefined, 'media'],
    ['Центробанк Росії відмовився.', 'RU', undefined, 'org'],
  ];
  for (const [text, country, speaksFor, type] of hints)
    it(text, () => {
      const [mention] = all(text);
      assert.deepEqual([mention?.hint?.country, mention?.hint?.speaksFor, mention?.type], [country, speaksFor, type]);
    });

  it('«уряд» alone is nobody’s in a sentence about another state', () => {
    assert.equal(all('Польща чекає, поки уряд ухвалить рішення.')[0]?.hint, null);
  });
  it('nor after a state in the same paragraph, nor when a person follows', () => {
    const body = (text: string): unknown => all(text).find((one) => one.rule === 'state-body')?.hint?.id ?? null;
    assert.equal(body('Бундестаг обговорив видатки. Згодом уряд подав правки.'), null);
    assert.equal(body('Польські фермери протестують. Парламент їх почув.'), null);
    assert.equal(body('Україна чекає. Уряд подав правки.'), 'org:government-ua');
    assert.equal(body('Польща чекає.\n\nУряд подав правки.'), 'org:government-ua');
    assert.equal(body('Кошти пообіцяв уряд Марка Карні.'), null);
    assert.equal(body('Міноборони домовилося з Данією.'), 'org:mod-ua');
  });
  it('a preposition narrows the cases too', () => {
    assert.equal(all('Про це домовилися з НАТО.')[0]?.cases.includes('n'), false);
    assert.equal(all('Кошти від Міноборони надійшли.')[0]?.cases, 'g');
  });
  it('a board of directors is no parliament', () => {
    assert.deepEqual(
      all('Висновки схвалить Рада директорів.').map((one) => one.name),
      ['Рада директорів'],
    );
  });
  it('cases are those that the form may be, narrowed by the adjective', () => {
    const cases = (text: string): string | undefined => all(text)[0]?.cases;
    assert.equal(cases('Верховною Радою схвалено.'), 'i');
    assert.equal(cases('Європейської комісії.'), 'g');
    assert.equal(cases('німецькому уряду'), 'd');
    assert.equal(cases('НАТО'), 'ngdailv');
    assert.equal(cases('Стрийської міської ради'), 'g');
  });
  it('a listed body inside another stays, nested; a firm inside its own name does not', () => {
    const texts = (text: string): readonly string[] =>
      all(text).map((one) => `${one.nested ? '(' : ''}${one.text}${one.nested ? ')' : ''}`);
    assert.deepEqual(texts('Штраф наклало Закарпатське ОТВ АМКУ.'), ['Закарпатське ОТВ АМКУ', '(АМКУ)']);
    assert.deepEqual(texts('ТОВ «Торговий дім «Укрзерно»'), ['ТОВ «Торговий дім «Укрзерно»']);
  });
});

describe('the lexicon of organizations', () => {
  const rows = [...ORGANIZATIONS, ...MEDIA];
  it('holds enough of both', () => {
    assert.ok(new Set(ORGANIZATIONS.map((row) => row.id)).size >= 140);
    assert.ok(MEDIA.length >= 80);
  });
  it('has ids as in the contract', () => {
    const known = 'EU NATO UN G7 IMF WB EBRD EIB ECB OSCE IAEA COE ICRC WHO UNICEF'.split(' ');
    for (const { id } of rows) assert.ok(known.includes(id) || /^org:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), id);
  });
  it('declines after models that exist', () => {
    const likes = rows.flatMap((row) => [
      row.like,
      ...(row.also ?? []).map((also) => (typeof also === 'string' ? undefined : also[1])),
    ]);
    const bodies = STATE_BODIES.flatMap((row) =>
      row.names.map((name) => (typeof name === 'string' ? undefined : name[1])),
    );
    for (const like of [...likes, ...bodies, ...Object.values(HEAD_MODELS)])
      for (const word of like?.split(/[ -]/) ?? []) assert.ok(models.has(word), `${like}: ${word}`);
  });
  it('has no Latin letter inside a Cyrillic word', () => {
    for (const row of rows)
      for (const [form] of formsOf(row))
        for (const word of form.split(/[\s-]/))
          assert.ok(!(/^[а-яіїєґ]/i.test(word) && /[a-z]/i.test(word)) || /Inform$/.test(word), word);
  });
  it('finds every form of every row in a sentence', () => {
    const missed: string[] = [];
    for (const row of ORGANIZATIONS) {
      if ('common' in row) continue;
      for (const [form] of formsOf(row)) {
        const text = `Тоді ж про ${form} згадали двічі.`;
        if (!all(text).some((one) => one.hint?.id !== undefined && one.start <= 12 && one.end >= 12 + form.length - 2))
          missed.push(form);
      }
    }
    assert.deepEqual(missed, []);
  });
});
