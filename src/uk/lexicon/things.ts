/** What is given: things and kinds of aid as the news names them, with the theme and instrument they show. One row a noun; forms are generated. */
import type { Instrument, Theme } from '../../model/statement.ts';

interface ThingRow {
  /** Nominative singular (plural when there is no singular). */
  readonly noun: string;
  readonly like?: string;
  readonly theme?: Theme;
  readonly instrument?: Instrument;
  /** «пакет», «допомога»: it tells the kind of aid, and is never an item by itself. */
  readonly general?: true;
  /** «34 пакети»: counted, it is an item all the same. */
  readonly countable?: true;
  /** Money is paid into it. */
  readonly fund?: true;
  /** Signed or approved, never given. */
  readonly paper?: true;
}

/** They carry things and people to and fro: on the road they are no gift by themselves. */
export const carriers = 'вантажівка автобус корабель вагон цистерна'.split(' ');

const of = (theme: Theme, instrument: Instrument | null, nouns: string): ThingRow[] =>
  nouns.split(' ').map((noun) => ({ noun, theme, ...(instrument ? { instrument } : {}) }));

export const things: readonly ThingRow[] = [
  ...of('military', 'in_kind', 'снаряд ракета дрон безпілотник танк гаубиця амуніція рація винищувач літак гелікоптер вертоліт бронетранспортер бронемашина бронеавтомобіль'),
  ...of('military', 'in_kind', 'міномет гранатомет кулемет гармата боєприпас міна патрон радар корабель катер зенітка автомат гвинтівка'),
  ...of('military', 'in_kind', 'бронежилет шолом каска тепловізор перехоплювач позашляховик евакуатор тральщик розвідник бомба торпеда підводник'),
  ...of('military', 'in_kind', 'батарея комплекс установка озброєння зброя бронетехніка військовослужбовець'),
  ...of('military', 'troops', 'контингент миротворець'),
  { noun: 'військовий', theme: 'military', instrument: 'troops', general: true, countable: true },
  { noun: 'солдат', theme: 'military', instrument: 'troops', general: true, countable: true }, { noun: 'інструктор', theme: 'military', instrument: 'training', general: true, countable: true },
  ...of('energy', 'in_kind', 'генератор трансформатор автотрансформатор котельня електростанція турбіна акумулятор інвертор котел кабель'),
  ...of('humanitarian', 'in_kind', 'набір борошно макарони крупа аптечка намет ковдра ліки вакцина медикамент протез турнікет одяг взуття насіння'),
  ...of('other', 'in_kind', 'комбайн автобус автомобіль автівка машина карета реанімобіль пікап причіп цистерна екскаватор бульдозер човен вагон насос вантажівка трактор комп\'ютер ноутбук тонна термінал'),
  ...['БТР', 'БМП', 'РСЗВ', 'ПЗРК', 'ПТРК', 'ЗРК', 'БпЛА', 'БПЛА', 'САУ', 'HIMARS'].map((noun): ThingRow => ({ noun, like: 'США', theme: 'military', instrument: 'in_kind' })),
  // by their names alone: «передасть Tomahawk», «14 Gripen»
  ...'Tomahawk Patriot ATACMS Taurus Javelin Leopard Abrams Gripen Mirage IRIS-T NASAMS SAMP/T Bradley Marder Starlink Stinger SCALP F-16 МіГ-29 Су-27 Мі-8 Мі-17 Мі-24 Т-72 Т-55 М-113 M113 Stryker Senator CAESAR Caesar Gepard Skynex Hawk Archer Krab Boxer CV90 PzH Rosomak Panzerhaubitze Switchblade Vampire VAMPIRE Bayraktar'.split(' ').map((noun): ThingRow => ({ noun, like: 'США', theme: 'military', instrument: 'in_kind' })),
  { noun: 'швидка', like: 'нова', theme: 'other', instrument: 'in_kind' },
  { noun: 'система', theme: 'military', instrument: 'in_kind' },
  { noun: 'обладнання', instrument: 'in_kind' },
  { noun: 'екіпірування', theme: 'military', instrument: 'in_kind' },
  { noun: 'спорядження', theme: 'military', instrument: 'in_kind' },
  { noun: 'техніка', instrument: 'in_kind' },
  { noun: 'ліцензія' },
  { noun: 'пальне', like: 'нове', instrument: 'in_kind' },
  { noun: 'зерно', theme: 'humanitarian', instrument: 'in_kind' },
  { noun: 'розвіддані', like: 'нові', theme: 'military', instrument: 'intelligence' },
  { noun: 'війська', like: 'війська', theme: 'military', instrument: 'troops' },
  { noun: 'пакет', general: true, countable: true }, { noun: 'партія', general: true, countable: true }, { noun: 'транш', theme: 'financial', general: true },
  { noun: 'допомога', general: true }, { noun: 'підтримка', general: true }, { noun: 'внесок', general: true },
  { noun: 'кошти', like: 'Штати', theme: 'financial', general: true }, { noun: 'фінансування', theme: 'financial', general: true },
  { noun: 'кредит', theme: 'financial', instrument: 'loan', general: true }, { noun: 'позика', theme: 'financial', instrument: 'loan', general: true },
  { noun: 'грант', theme: 'financial', instrument: 'grant', general: true }, { noun: 'субвенція', theme: 'financial', instrument: 'grant', general: true },
  { noun: 'компенсація', theme: 'financial', general: true },
  { noun: 'гарантія', theme: 'security_guarantee', general: true }, { noun: 'санкція', theme: 'sanctions', general: true },
  { noun: 'ППО', like: 'США', theme: 'military', general: true },
  { noun: 'безпека', theme: 'security_guarantee', general: true },
  // what holds a promise, and is still to be written: «архітектура безпеки»
  { noun: 'архітектура', general: true }, { noun: 'інфраструктура', general: true },
  { noun: 'угода', general: true, paper: true }, { noun: 'меморандум', general: true, paper: true }, { noun: 'договір', general: true, paper: true }, { noun: 'союз', theme: 'security_guarantee', general: true, paper: true }, { noun: 'програма', general: true, fund: true, paper: true }, { noun: 'ініціатива', general: true, fund: true, paper: true },
  { noun: 'членство', theme: 'political', general: true, paper: true }, { noun: 'участь', theme: 'political', general: true, paper: true },
  { noun: 'реформа', theme: 'political', instrument: 'legal', general: true, countable: true }, { noun: 'маяк', theme: 'political', instrument: 'legal', general: true, countable: true },
  { noun: 'умова', theme: 'political', instrument: 'legal', general: true, countable: true },
  { noun: 'бюджет', theme: 'financial', general: true }, { noun: 'фонд', theme: 'financial', general: true, fund: true }, { noun: 'актив', theme: 'financial', general: true },
];

/** One thing under two names, the second the commoner: a headline says «дрони», the text «безпілотники». */
export const kin: readonly (readonly [name: string, thing: string])[] = [
  ['безпілотник', 'дрон'], ['БпЛА', 'дрон'], ['БПЛА', 'дрон'], ['боєприпас', 'снаряд'], ['машина', 'автомобіль'], ['автівка', 'автомобіль'], ['позашляховик', 'автомобіль'], ['вертоліт', 'гелікоптер'], ['бронемашина', 'бронетранспортер'], ['БТР', 'бронетранспортер'],
];

/** Themes by the words around, as beginnings of folded keys: adjectives and nouns that name the kind of aid. The first that fits wins. */
export const themes: readonly (readonly [prefix: string, theme: Theme])[] = [
  ['гуманітарн', 'humanitarian'], ['розмінуванн', 'humanitarian'], ['біженц', 'humanitarian'],
  ['макрофінансов', 'financial'], ['бюджетн', 'financial'],
  ['енергети', 'energy'], ['енергосистем', 'energy'], ['газ', 'energy'],
  ['відбудов', 'reconstruction'], ['відновленн', 'reconstruction'], ['реконструкц', 'reconstruction'],
  ['військов', 'military'], ['оборон', 'military'], ['озброєн', 'military'], ['зброї', 'military'], ['зброю', 'military'], ['ппо', 'military'], ['зсу', 'military'], ['армі', 'military'],
  ['санкці', 'sanctions'], ['гаранті', 'security_guarantee'], ['миротвор', 'military'],
  ['фінансов', 'financial'], ['кредит', 'financial'], ['позик', 'financial'], ['економі', 'financial'],
];

/** Words that show that a sum is no aid: sales, tenders, crime, losses, private business. Beginnings of folded keys. */
export const notAid: readonly string[] = [
  'продаж', 'купівл', 'продат', 'продаст', 'продал', 'тендер', 'збитк', 'викрал', 'крадіж', 'розкрад', 'хабар', 'застав', 'штраф', 'підозр', 'заволоді', 'привласн', 'позов',
  'вичерп', 'контрабанд', 'шахра', 'підряд', 'неправомірн', 'оренд', 'привласнен', 'вкрал',
];

/** Beginnings: before a word of trade they say that it is none: «медичні товари». */
export const relief: readonly string[] = ['медичн', 'гуманітарн'];

/** The same, as nouns of which other words are made that say nothing («імпортні квоти»). */
export const trade: readonly (readonly [noun: string, like?: string])[] = [['товар', 'уряд'], ['мито'], ['експорт'], ['імпорт'], ['торгівля'], ['акція'], ['облігація'], ['єврооблігація'], ['дивіденд'], ['кредитор'], ['податок']];
