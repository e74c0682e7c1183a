/** Companies, banks, parties, clubs and charities of the news by their state, in short: name, and its other spellings after `=`. Data only. */
import { slug } from '../transliterate.ts';
import type { OrganizationRow } from './organizations.ts';

const COMPANIES: Readonly<Record<string, string>> = {
  US: `EPAM; GlobalLogic; General Electric; General Motors = Дженерал Моторс; Amazon = Амазон; Intel; Nvidia = NVIDIA; IBM; Oracle; Cisco; Netflix; OpenAI; Anthropic; Qualcomm; AMD; Citigroup; Goldman Sachs = Голдман Сакс; Morgan Stanley = Морган Стенлі;
    Bank of America; Wells Fargo; Mastercard; PayPal; ExxonMobil = Exxon Mobil, Exxon; ConocoPhillips; Halliburton; Westinghouse = Вестінгауз; Holtec; Caterpillar; Cargill; Coca-Cola; PepsiCo; Procter & Gamble; Pfizer; Moderna;
    L3Harris; Anduril; AeroVironment; Skydio; Shield AI; Oshkosh; Walmart; McDonald's = Макдоналдс; Starbucks; Uber; FedEx; Freedom House; Ford Motor; Moody's; Standard & Poor's; McKinsey; RAND; Атлантична рада; Фонд Карнегі`,
  GB: `BP; HSBC; Barclays; Vodafone = Водафон; Rolls-Royce; AstraZeneca; Unilever; Babcock; Chatham House; Oxfam; Save the Children; HALO Trust`,
  DE: `Daimler; Bosch; Bayer; BASF; Allianz; Commerzbank; Lufthansa = Люфтганза; Deutsche Telekom; Deutsche Bahn; Uniper; RWE; ThyssenKrupp; Heckler & Koch; IG Metall; Stark Defence`,
  FR: `TotalEnergies; BNP Paribas; Société Générale; Crédit Agricole; Air France; EDF; Engie; Safran; Alstom; Danone; Auchan = Ашан; Leroy Merlin`,
  IT: `Eni; Enel; UniCredit; Fincantieri; Iveco`,
  ES: `Santander; Repsol; Iberdrola; Indra`,
  NL: `Philips; ASML; Heineken; KLM; Stellantis`,
  CH: `Nestlé = Nestle; Glencore; Novartis; Roche; UBS; Credit Suisse; Philip Morris`,
  SE: `Ericsson; IKEA = ІКЕА; Bofors`,
  NO: `Equinor; Statkraft; Telenor; Норвезька рада =у =справах =біженців`,
  DK: `Maersk; Vestas; Terma; Novo Nordisk; Данська рада =у =справах =біженців`,
  FI: `Nokia; Fortum`,
  PL: `Orlen = Орлен; PGZ; Grupa WB; Громадянська платформа; Право =і =справедливість; «Конфедерація; Польська селянська партія; Громадянська коаліція`,
  CZ: `Škoda Auto; ČEZ; Excalibur Army; Colt CZ`,
  HU: `MOL; «Тиса`,
  AT: `OMV; Erste Bank`,
  SK: `Slovnaft; «Смер; Прогресивна Словаччина`,
  TR: `Turkish Airlines; Botaş; Aselsan; Roketsan; Havelsan`,
  IL: `Rafael; Elbit Systems = Elbit; Israel Aerospace Industries; Лікуд`,
  JP: `Sony; SoftBank; Mitsubishi Heavy Industries; Panasonic`,
  KR: `Samsung; Hanwha; Hyundai Rotem; LG; SK Hynix`,
  CN: `Alibaba; Tencent; Xiaomi; BYD; Sinopec; PetroChina; CNPC; ZTE; Lenovo; DJI; Комуністична партія =Китаю`,
  IN: `Tata; Reliance Industries; Indian Oil; Adani`,
  SA: `Saudi Aramco = Aramco`,
  AE: `ADNOC; DP World`,
  RU: `Газпромбанк; ВТБ; Новатек; Транснефть; Сургутнафтогаз; Русал; АЛРОСА; Яндекс; Аерофлот; ВКонтакте; Роскосмос; Росгвардія; Ростелеком; Wildberries; ЛДПР; КПРФ; «Калашников; «Норнікель`,
  BY: `Белнафтахім; Беларуськалій; Белавія`,
  UA: `Універсал Банк; Сенс Банк; ОТП Банк; ПУМБ; Райффайзен Банк; Укрсиббанк; Кредобанк; Таскомбанк; Креді Агріколь Банк; А-Банк = Абанк; Мегабанк; МХП; Кернел; Нібулон; Миронівський хлібопродукт; Запоріжсталь; Інтерпайп; Дніпроспецсталь; Ferrexpo;
    Південмаш; Турбоатом; Укроборонпром; Українська оборонна промисловість; Укрспецекспорт; ДТЕК Енерго; ДТЕК Київські електромережі; ДТЕК Одеські електромережі; ДТЕК Дніпровські електромережі; ДТЕК Донецькі електромережі; YASNO; Енергоатом; Укргідроенерго; Центренерго; Донбасенерго;
    Нафтогаз Тепло; Укртатнафта; Смарт Енерджі; Регіональна газова компанія; WOG; БРСМ-Нафта; lifecell = Лайфселл; Укртелеком; Датагруп; Rozetka; Епіцентр К; Сільпо; АТБ-Маркет = АТБ; Novus; Varus; Fozzy Group; Comfy; Юрія-Фарм; Фармак; Roshen = Рошен; Meest; SkyUp; Windrose; Міжнародні авіалінії =України;
    Grammarly; MacPaw; SoftServe; Ajax Systems; Preply; Dragon Capital; ICU; Horizon Capital; Concorde Capital; Смарт-Холдинг; Group DF; Українська бронетехніка; Skyeton; Ukrspecsystems; Atlon Avia; Skyfall; General Cherry;
    «Голос; «Довіра; Самопоміч; Громадянська позиція; УДАР; Правий сектор; Національний корпус; Радикальна партія; Радикальна партія =Олега =Ляшка; Партія Шарія; «Відродження; Соціалістична партія =України; Комуністична партія =України; Демократична сокира; Сила =і =честь; Платформа =за =життя =та =мир; «Свобода; «Пропозиція;
    Карітас; Госпітальєри; Таблеточки; Razom for Ukraine; ZMINA; Центр громадянських свобод; «Чесно; «Опора; Комітет виборців =України; Інститут масової інформації; Центр =Разумкова; Київський міжнародний інститут =соціології; КМІС; «Рейтинг; Центр економічної стратегії; Truth Hounds; Gradus Research; Info Sapiens; Інститут Горшеніна; DEJURE; DOZORRO;
    КПІ = =КПІ імені Ігоря Сікорського, =КПІ ім. Ігоря Сікорського; КНУ = =КНУ імені Тараса Шевченка, =КНУ ім. Шевченка; НаУКМА; КНЕУ; Києво-Могилянська академія; УКУ; НУБіП; ХАІ; Львівська політехніка;
    УАФ; Українська асоціація =футболу; ФФУ; НОК України; УПЛ; МТСБУ; НССУ; Асоціація міст =України; Меджліс; Меджліс =кримськотатарського =народу; Київський метрополітен; Київавтодор; Київтеплоенерго; Київводоканал; Київпастранс; Київзеленбуд; Харківський метрополітен; Одеський припортовий завод; Одеський морський порт; Адміністрація =морських =портів =України; АМПУ; Украерорух; Охматдит;
    «Розетка; «Аврора; «Фора; «Фокстрот; «Ельдорадо; «Цитрус; «Подорожник; «Дарниця; «Артеріум; «Воля; «Епіцентр; «Паралель; «Антонов; «Артем; «Магура; «Хартія; «Кракен; «Азов; «Айдар; «Любарт; «Рубіж; «Скеля; «Ахмат`,
};

/** Football and other clubs: only in quotes, since each is a word, a town or a river as well. */
const CLUBS: Readonly<Record<string, string>> = {
  UA: 'Динамо; Шахтар; Зоря; Ворскла; Колос; Рух; Металіст; Чорноморець; Карпати; Полісся; Кривбас; Олександрія; Верес; Оболонь; Інгулець; Кудрівка; Прометей; Будівельник; Буковина; Нива; Маріуполь; Минай',
  ES: 'Реал; Барселона; Атлетико; Жирона; Севілья; Валенсія; Вільярреал',
  IT: 'Ювентус; Мілан; Наполі; Рома; Лаціо; Аталанта; Фіорентина',
  DE: 'Баварія; Боруссія; Байєр; Лейпциг; Шальке; Вольфсбург',
  FR: 'Марсель; Ліон; Монако; Лілль',
  GB: 'Ліверпуль; Арсенал; Челсі; Тоттенгем; Манчестер Сіті; Манчестер Юнайтед; Евертон; Ньюкасл; Вулвергемптон; Борнмут; Селтік; Рейнджерс',
  NL: 'Аякс; ПСВ; Феєнорд',
  PT: 'Бенфіка; Порту; Спортінг',
  TR: 'Галатасарай; Фенербахче; Бешикташ',
};

const CYRILLIC = /^[\p{Script=Cyrillic}\s'=-]+$/u;
/** Latin names and abbreviations stay as they are. */
const isFrozen = (name: string): boolean =>
  !CYRILLIC.test(name) || name === name.toUpperCase() || name.startsWith('=') || name === 'НаУКМА' || name === 'НУБіП';

function rowOf(country: string, entry: string, quoted: boolean): OrganizationRow {
  const [first = '', others = ''] = entry.split(' = ');
  const name = first.replace('«', '');
  const also = others.split(', ').filter(Boolean);
  return {
    id: `org:${slug(name)}`,
    name,
    ...(isFrozen(name) ? { like: name.replace(/\S+/g, 'США') } : {}),
    type: 'org',
    ...(country === 'UA' ? { country } : { firm: true }),
    also: also.filter((each) => !isFrozen(each)),
    short: also.filter(isFrozen).map((each) => each.replace('=', '')),
    ...(quoted || first !== name ? { quoted: true } : {}),
  };
}

const rowsOf = (table: Readonly<Record<string, string>>, quoted: boolean): OrganizationRow[] =>
  Object.entries(table).flatMap(([country, names]) =>
    names.split(';').map((entry) => rowOf(country, entry.trim(), quoted)),
  );

export const COMPANY_ROWS: readonly OrganizationRow[] = [...rowsOf(COMPANIES, false), ...rowsOf(CLUBS, true)];
