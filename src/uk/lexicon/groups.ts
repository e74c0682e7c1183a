/** Open and political groups: formats with a name of their own, and the words from which the rest are built («наші європейські партнери»). */

/** A group with a name: «коаліція охочих», «Рамштайн». */
export interface GroupRow {
  readonly id: string;
  /** Nominative; declined. */
  readonly name: string;
  readonly like?: string;
  readonly also?: readonly (string | readonly [name: string, like: string])[];
  readonly short?: readonly string[];
  readonly small?: true;
}

export const GROUPS: readonly GroupRow[] = [
  { id: 'group:coalition-of-the-willing', name: 'коаліція =охочих', like: 'комісія', also: [['коаліція =рішучих', 'комісія']], small: true },
  { id: 'group:ramstein', name: 'Рамштайн', like: 'Лондон', also: [['формат =Рамштайн', 'уряд'], 'Контактна група =з =питань =оборони =України', 'Контактна група =з =оборони =України'], short: ['UDCG'] },
  { id: 'group:nordic-baltic-eight', name: 'Північно-Балтійська вісімка', also: ['Північно-балтійська вісімка =країн'], short: ['NB8'] },
  { id: 'group:bucharest-nine', name: 'Бухарестська дев\'ятка', short: ['B9'] },
  { id: 'group:weimar-triangle', name: 'Веймарський трикутник', short: ['Веймар+'] },
  { id: 'group:visegrad-group', name: 'Вишеградська четвірка', also: ['Вишеградська група'], short: ['V4'] },
  { id: 'group:lublin-triangle', name: 'Люблінський трикутник' },
  { id: 'group:normandy-four', name: 'Нормандська четвірка', small: true },
  { id: 'group:e3', name: 'Євротрійка', short: ['E3'] },
  { id: 'group:trilateral-contact-group', name: 'Тристороння контактна група', short: ['ТКГ'] },
  { id: 'group:multinational-force-ukraine', name: 'Багатонаціональні сили', like: 'нові сили', also: [['багатонаціональні сили =Україна', 'нові сили']], small: true },
  { id: 'group:global-south', name: 'Глобальний Південь', like: 'новий Кремль' },
  { id: 'group:three-seas', name: 'Ініціатива =трьох =морів', like: 'рада' },
  { id: 'group:crimea-platform', name: 'Кримська платформа' },
  { id: 'group:it-coalition', name: 'IT-коаліція', like: 'комісія', also: [['ІТ-коаліція', 'комісія'], ['айті-коаліція', 'комісія']], small: true },
  { id: 'group:ukrainian-resistance', name: 'український рух =опору', like: 'новий рух', small: true },
];

/** People who are no party of their own but give together: «жителі Литви зібрали 5 млн». In the nominative plural. */
export const GIVERS: readonly { readonly id: string; readonly name: string; readonly nouns: readonly string[] }[] = [
  { id: 'group:residents', name: 'жителі', nouns: ['жителі', 'мешканці', 'громадяни'] },
  { id: 'group:volunteers', name: 'волонтери', nouns: ['волонтери'] },
  { id: 'group:benefactors', name: 'благодійники', nouns: ['благодійники', 'меценати', 'жертводавці'] },
];

/** What may stand before a head and what it adds to the id. */
export const MODIFIERS: Readonly<Record<string, string>> = {
  європейський: 'european', західний: 'western', міжнародний: 'international', іноземний: 'foreign', закордонний: 'foreign',
  зовнішній: 'foreign', євроатлантичний: 'euro-atlantic', трансатлантичний: 'transatlantic', північноєвропейський: 'nordic',
  скандинавський: 'nordic', північний: 'nordic', балтійський: 'baltic', азійський: 'asian', африканський: 'african',
  східноєвропейський: 'eastern-european', західноєвропейський: 'western-european', латиноамериканський: 'latin-american',
  приватний: 'private', офіційний: 'official', союзний: 'allied', дружній: 'friendly', демократичний: 'democratic', світовий: 'world', глобальний: 'global',
  багатий: 'rich', заможний: 'rich', бідний: 'poor', розвинений: 'developed', сусідній: 'neighbouring', арабський: 'arab',
};

/** Words of praise and ownership: in the span, not in the id. */
export const EMPTY_MODIFIERS: readonly string[] = ['ключовий', 'стратегічний', 'надійний', 'близький', 'найближчий', 'головний', 'основний', 'провідний', 'найбільший', 'традиційний'];
export const POSSESSIVES: ReadonlySet<string> = new Set('наші наших нашим нашими їхні їхніх їхнім їхніми свої своїх своїм своїми мої моїх моїм моїми ваші ваших вашим вашими її його'.split(' '));

export interface GroupHeadRow {
  readonly noun: string;
  readonly like: string;
  /** `partners` → `group:partners`. */
  readonly slug: string;
  /** What it needs to be a group: nothing, any modifier or complement, or a state («українська делегація»). */
  readonly needs: 'nothing' | 'anything' | 'state';
  /** With a state it speaks for it: «українська сторона». */
  readonly speaks?: true;
}

export const GROUP_HEADS: readonly GroupHeadRow[] = [
  { noun: 'партнери', like: 'партнери', slug: 'partners', needs: 'nothing' },
  { noun: 'країни-партнери', like: 'сили-партнери', slug: 'partners', needs: 'nothing' },
  { noun: 'країни-партнерки', like: 'сили-сили', slug: 'partners', needs: 'nothing' },
  { noun: 'держави-партнери', like: 'сили-партнери', slug: 'partners', needs: 'nothing' },
  { noun: 'союзники', like: 'партнери', slug: 'allies', needs: 'nothing' },
  { noun: 'країни-союзники', like: 'сили-партнери', slug: 'allies', needs: 'nothing' },
  { noun: 'друзі', like: 'мешканці', slug: 'friends', needs: 'anything' },
  { noun: 'донори', like: 'партнери', slug: 'donors', needs: 'nothing' },
  { noun: 'країни-донори', like: 'сили-партнери', slug: 'donors', needs: 'nothing' },
  { noun: 'кредитори', like: 'партнери', slug: 'creditors', needs: 'anything' },
  { noun: 'країни', like: 'сили', slug: 'states', needs: 'anything' },
  { noun: 'держави', like: 'сили', slug: 'states', needs: 'anything' },
  { noun: 'країни-члени', like: 'сили-партнери', slug: 'member-states', needs: 'anything' },
  { noun: 'держави-члени', like: 'сили-партнери', slug: 'member-states', needs: 'anything' },
  { noun: 'члени', like: 'партнери', slug: 'member-states', needs: 'anything' },
  { noun: 'країни-учасниці', like: 'сили-нації', slug: 'participants', needs: 'nothing' },
  { noun: 'столиці', like: 'нації', slug: 'capitals', needs: 'anything' },
  { noun: 'лідери', like: 'партнери', slug: 'leaders', needs: 'anything' },
  { noun: 'учасники', like: 'партнери', slug: 'participants', needs: 'anything' },
  { noun: 'воїни', like: 'партнери', slug: 'forces', needs: 'state' },
  { noun: 'військові', like: 'нові', slug: 'forces', needs: 'state' },
  { noun: 'захисники', like: 'партнери', slug: 'forces', needs: 'state' },
  { noun: 'оборонці', like: 'мешканці', slug: 'forces', needs: 'state' },
  { noun: 'бійці', like: 'мешканці', slug: 'forces', needs: 'state' },
  { noun: 'окупанти', like: 'партнери', slug: 'forces', needs: 'state' },
  { noun: 'делегація', like: 'комісія', slug: 'delegation', needs: 'state', speaks: true },
  { noun: 'сторона', like: 'рада', slug: 'side', needs: 'state', speaks: true },
  { noun: 'влада', like: 'рада', slug: 'authorities', needs: 'state', speaks: true },
  { noun: 'команда', like: 'рада', slug: 'team', needs: 'state' },
  { noun: 'опозиція', like: 'комісія', slug: 'opposition', needs: 'state' },
  { noun: 'дипломати', like: 'партнери', slug: 'diplomats', needs: 'state' },
  { noun: 'перемовники', like: 'партнери', slug: 'negotiators', needs: 'nothing' },
  { noun: 'переговорники', like: 'партнери', slug: 'negotiators', needs: 'nothing' },
  { noun: 'спецслужби', like: 'сили', slug: 'special-services', needs: 'state' },
  { noun: 'європейці', like: 'мешканці', slug: 'europeans', needs: 'nothing' },
  { noun: 'республіканці', like: 'мешканці', slug: 'republicans', needs: 'nothing' },
  { noun: 'демократи', like: 'партнери', slug: 'democrats', needs: 'nothing' },
  { noun: 'радники', like: 'партнери', slug: 'advisers', needs: 'anything' },
];

/** What may follow «країни», «лідери», «учасники» in the genitive, and the slug before the head's own. Small letters do not matter. */
export const WHOSE: readonly (readonly [genitive: string, slug: string])[] = [
  ['НАТО', 'nato'], ['Альянсу', 'nato'], ['Північноатлантичного альянсу', 'nato'], ['ЄС', 'eu'], ['Євросоюзу', 'eu'], ['Європейського Союзу', 'eu'],
  ['G7', 'g7'], ['Великої сімки', 'g7'], ['G20', 'g20'], ['Великої двадцятки', 'g20'], ['Балтії', 'baltic'], ['Заходу', 'western'], ['Європи', 'european'],
  ['Північної Європи', 'nordic'], ['Східної Європи', 'eastern-european'], ['Західної Європи', 'western-european'], ['Центральної Європи', 'central-european'],
  ['Скандинавії', 'nordic'], ['Глобального Півдня', 'global-south'], ['Перської затоки', 'gulf'], ['Центральної Азії', 'central-asian'], ['Близького Сходу', 'middle-east'],
  ['Азії', 'asian'], ['Африки', 'african'], ['Латинської Америки', 'latin-american'], ['коаліції', 'coalition'], ['коаліції охочих', 'coalition-of-the-willing'],
  ['Рамштайну', 'ramstein'], ['Ради Європи', 'coe'], ['БРІКС', 'brics'], ['світу', 'world'], ['ООН', 'un'], ['МВФ', 'imf'], ['ЄЗ', 'euro-area'], ['єврозони', 'euro-area'],
  ['Вишеградської четвірки', 'visegrad'], ['Вишеградської групи', 'visegrad'], ['ОДКБ', 'csto'], ['ОПЕК', 'opec'], [', що розвиваються', 'developing'], [', які розвиваються', 'developing'], ['програми', 'programme'], ['ініціативи', 'initiative'],
];

/** «союзники по НАТО», «партнери з ЄС», «радники з питань нацбезпеки»: after a preposition. */
export const THROUGH: readonly (readonly [phrase: string, slug: string])[] = [
  ['по НАТО', 'nato'], ['по Альянсу', 'nato'], ['по коаліції', 'coalition'], ['з НАТО', 'nato'], ['із НАТО', 'nato'], ['з ЄС', 'eu'], ['із ЄС', 'eu'], ['у ЄС', 'eu'], ['в ЄС', 'eu'],
  ['по Євросоюзу', 'eu'], ['з G7', 'g7'], ['із G7', 'g7'], ['у Європі', 'european'], ['в Європі', 'european'], ['з Європи', 'european'], ['на Заході', 'western'],
  ['з питань безпеки', 'security'], ['з питань нацбезпеки', 'security'], ['з питань національної безпеки', 'security'], ['із питань безпеки', 'security'],
  ['з нацбезпеки', 'security'], ['з національної безпеки', 'security'], ['з безпеки', 'security'],
];

/** «понад 20 країн», «низка держав», «деякі країни». */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  "кілька кількох кільком кількома декілька декількох декільком декількома низка низки низці низку низкою ряд ряду рядом десяток десятка десятки десятків десяткам десятками багато багатьох багатьом багатьма чимало більшість більшості більшістю решта решти решту рештою деякі деяких деяким деякими інші інших іншим іншими різні різних різним різними усі всі усіх всіх усім всім усіма всіма окремі окремих окремим окремими нові нових новим новими дві двоє двох двом двома три трьох трьом трьома чотири чотирьох чотирьом п'ять п'яти шість семи сім вісім восьми дев'ять десять десяти дванадцять п'ятнадцять двадцять двадцяти тридцять тридцяти сорок сорока п'ятдесят п'ятдесяти половина половини третина".split(
    ' ',
  ),
);
/** «понад 20 країн»: they belong to the phrase when a number stands between. */
export const BOUNDS: ReadonlySet<string> = new Set(['понад', 'близько', 'майже', 'щонайменше', 'принаймні']);

/** «авіаційна коаліція», «коаліція дронів»: what a coalition is for, and its slug; any other word is transliterated. */
export const COALITIONS: Readonly<Record<string, string>> = {
  охочих: 'coalition-of-the-willing', рішучих: 'coalition-of-the-willing', дронів: 'drone-coalition', ппо: 'air-defence-coalition', дронова: 'drone-coalition', танкова: 'tank-coalition',
  авіаційна: 'air-force-coalition', артилерійська: 'artillery-coalition', морська: 'maritime-coalition', бронетанкова: 'armour-coalition', броні: 'armour-coalition',
  розмінування: 'demining-coalition', винищувачів: 'air-force-coalition', артилерії: 'artillery-coalition', танків: 'tank-coalition', укриттів: 'shelters-coalition',
};
/** A coalition in a parliament is no coalition of states. */
export const PARLIAMENTARY: ReadonlySet<string> = new Set('правляча парламентська депутатська урядова більшості фракцій депутатів партій правлячої парламентської урядової правлячу парламентську правлячою парламентською нова нової широка широкої велика'.split(' '));
