/** Words of quantity as rows: cardinals with their cases, magnitudes, fractions, indefinite quantities, and the words that bound or round an amount. */
import { decline } from '../declension.ts';
import { declineFleeting } from '../fleeting.ts';

/** Exact values are written as decimal text: «0.5», never 1 / 2. */
interface Cardinal {
  readonly value: string;
  /** Letters of `Case` that the form may be. */
  readonly cases: string;
}

interface CardinalRow {
  readonly value: number;
  /** Cases → forms. */
  readonly forms: Readonly<Record<string, string>>;
}

/** «п'ять, п'яти, п'ятьох, п'ятьом, п'ятьма»: `stem` takes -ь or nothing, `oblique` takes -и. */
const likeFive = (value: number, name: string, oblique: string, wide: string, instrumental: string): CardinalRow => ({
  value,
  forms: { na: name, gdl: `${oblique}и`, gal: `${wide}ох`, d: `${wide}ом`, i: `${instrumental} ${wide}ома` },
});
const teen = (value: number, stem: string): CardinalRow =>
  likeFive(value, `${stem}ь`, stem, `${stem}ь`, `${stem}ьма`);
const decade = (value: number, name: string): CardinalRow => likeFive(value, name, name, `${name}ь`, `${name}ьма`);
/** «п'ятсот, п'ятисот, п'ятистам, п'ятьмастами, п'ятистах». */
const hundreds = (value: number, name: string, oblique: string, instrumental: string): CardinalRow => ({
  value,
  forms: { na: name, g: `${oblique}сот`, d: `${oblique}стам`, i: instrumental, l: `${oblique}стах` },
});

const CARDINALS: readonly CardinalRow[] = [
  { value: 0, forms: { na: 'нуль', g: 'нуля', d: 'нулю', i: 'нулем' } },
  { value: 1, forms: { na: 'один одне', n: 'одна', a: 'одну', ga: 'одного', g: 'однієї одної', dl: 'одному', d: 'одній', i: 'одним однією одною', l: 'однім' } },
  { value: 2, forms: { na: 'два дві', gal: 'двох', d: 'двом', i: 'двома' } },
  { value: 3, forms: { na: 'три', gal: 'трьох', d: 'трьом', i: 'трьома' } },
  { value: 4, forms: { na: 'чотири', gal: 'чотирьох', d: 'чотирьом', i: 'чотирма' } },
  likeFive(5, "п'ять", "п'ят", "п'ять", "п'ятьма"),
  likeFive(6, 'шість', 'шест', 'шість', 'шістьма'),
  likeFive(7, 'сім', 'сем', 'сім', 'сьома'),
  likeFive(8, 'вісім', 'восьм', 'вісьм', 'вісьма'),
  likeFive(9, "дев'ять", "дев'ят", "дев'ять", "дев'ятьма"),
  teen(10, 'десят'),
  teen(11, 'одинадцят'),
  teen(12, 'дванадцят'),
  teen(13, 'тринадцят'),
  teen(14, 'чотирнадцят'),
  teen(15, "п'ятнадцят"),
  teen(16, 'шістнадцят'),
  teen(17, 'сімнадцят'),
  teen(18, 'вісімнадцят'),
  teen(19, "дев'ятнадцят"),
  teen(20, 'двадцят'),
  teen(30, 'тридцят'),
  { value: 40, forms: { na: 'сорок', gdil: 'сорока' } },
  decade(50, "п'ятдесят"),
  decade(60, 'шістдесят'),
  decade(70, 'сімдесят'),
  decade(80, 'вісімдесят'),
  { value: 90, forms: { na: "дев'яносто", gdil: "дев'яноста" } },
  { value: 100, forms: { na: 'сто', gdil: 'ста' } },
  hundreds(200, 'двісті', 'двох', 'двомастами'),
  { value: 200, forms: { d: 'двомстам' } },
  hundreds(300, 'триста', 'трьох', 'трьомастами'),
  { value: 300, forms: { d: 'трьомстам' } },
  hundreds(400, 'чотириста', 'чотирьох', 'чотирмастами'),
  { value: 400, forms: { d: 'чотирьомстам' } },
  hundreds(500, "п'ятсот", "п'яти", "п'ятьмастами п'ятьомастами"),
  hundreds(600, 'шістсот', 'шести', 'шістьмастами шістьомастами'),
  hundreds(700, 'сімсот', 'семи', 'сьомастами сімомастами'),
  hundreds(800, 'вісімсот', 'восьми', 'вісьмастами вісьмомастами'),
  hundreds(900, "дев'ятсот", "дев'яти", "дев'ятьмастами дев'ятьомастами"),
];

function cardinalMap(): Map<string, Cardinal> {
  const out = new Map<string, Cardinal>();
  for (const { value, forms } of CARDINALS) {
    for (const [cases, texts] of Object.entries(forms)) {
      for (const text of texts.split(' ')) {
        const entry = { value: String(value), cases };
        out.set(text, entry);
        // «пять», «девять»: the apostrophe is often left out
        if (text.includes("'")) out.set(text.replaceAll("'", ''), entry);
      }
    }
  }
  return out;
}

/** Folded form → value: «п'ятьох» 5, «двомастами» 200. */
export const cardinals: ReadonlyMap<string, Cardinal> = cardinalMap();

/** «п'ять-шість мільйонів», «двадцять-тридцять тисяч»: two cardinals of one case that people say together. */
function pairMap(): Map<string, readonly [Cardinal, Cardinal]> {
  const out = new Map<string, readonly [Cardinal, Cardinal]>();
  const byValue = new Map<number, [string, Cardinal][]>();
  for (const [form, cardinal] of cardinals) {
    const list = byValue.get(Number(cardinal.value)) ?? [];
    list.push([form, cardinal]);
    byValue.set(Number(cardinal.value), list);
  }
  for (const [low, forms] of byValue) {
    const highs = low < 10 ? [low + 1, low + 2] : low < 20 ? [low + 1, low + 2, low + 5] : low < 100 ? [low + 10, low + 20] : [low + 100, low + 200];
    for (const high of [...highs, ...(low === 5 ? [10] : [])]) {
      for (const [b, second] of byValue.get(high) ?? [])
        for (const [a, first] of forms) if (first.cases === second.cases) out.set(`${a}-${b}`, [first, second]);
    }
  }
  return out;
}
export const cardinalPairs: ReadonlyMap<string, readonly [Cardinal, Cardinal]> = pairMap();

/** A power of ten said as a noun. */
export interface Magnitude {
  readonly power: number;
  /** «півмільйона» 0.5; 1 for the rest. */
  readonly factor: string;
  /** «мільярди» without a number is an unknown amount, «мільярд» is one; an abbreviation («млрд») says neither. */
  readonly alone: 'one' | 'unknown' | 'nothing';
  readonly cases: string;
  /** «мільйонів п'ять»: the genitive plural before its number rounds it. */
  readonly inverts: boolean;
}

interface MagnitudeRow {
  readonly name: string;
  /** A model word of `declension.ts`; without it the last vowel comes and goes. */
  readonly like?: string;
  readonly power: number;
  readonly short: readonly string[];
  /** Spellings that are not the dictionary's but are frequent. */
  readonly also?: readonly string[];
}

const MAGNITUDES: readonly MagnitudeRow[] = [
  { name: 'тисяча', like: 'Польща', power: 3, short: ['тис', 'тси', 'тыс'] },
  { name: 'мільйон', like: 'Лондон', power: 6, short: ['млн', 'мнл', 'мльн', 'mln', 'mn'], also: ['мільон', 'міліон', 'мілліон'] },
  { name: 'мільярд', like: 'Лондон', power: 9, short: ['млрд', 'млд', 'мрд', 'мрлд', 'млр', 'mlrd', 'bn', 'bln'], also: ['міліард'] },
  { name: 'трильйон', like: 'Лондон', power: 12, short: ['трлн', 'трл', 'trn'], also: ['триліон', 'трильон'] },
];

/** «два десятки мільйонів», «сотні тисяч»: nouns of quantity that take another magnitude after them. */
const COLLECTIVES: readonly MagnitudeRow[] = [
  { name: 'десяток', power: 1, short: [] },
  { name: 'сотня', like: 'столиця', power: 2, short: [] },
];

function magnitudeMap(rows: readonly MagnitudeRow[]): Map<string, Magnitude> {
  const out = new Map<string, Magnitude>();
  for (const { name, like, power, short, also = [] } of rows) {
    for (const word of [name, ...also]) {
      for (const { text, cases, number } of like ? decline(word, like) : declineFleeting(word)) {
        if (cases === 'v') continue;
        const known = out.get(text);
        // «тисячі» is one thousand in the genitive and thousands in the nominative; a bound before it decides
        if (known) out.set(text, { ...known, cases: known.cases + cases, alone: 'unknown' });
        else out.set(text, { power, factor: '1', alone: number === 'sg' ? 'one' : 'unknown', cases, inverts: number === 'pl' && cases === 'g' });
        if (number === 'sg' && cases.startsWith('g'))
          for (const half of [`пів${text}`, `пів-${text}`]) out.set(half, { power, factor: '0.5', alone: 'one', cases: 'na', inverts: false });
      }
    }
    for (const text of short) out.set(text, { power, factor: '1', alone: 'nothing', cases: '', inverts: false });
  }
  return out;
}

export const magnitudes: ReadonlyMap<string, Magnitude> = magnitudeMap(MAGNITUDES);
/** «млн», «тис»: a full stop after it may be its own. */
export const isShort = (key: string): boolean => magnitudes.get(key)?.alone === 'nothing';
export const collectives: ReadonlyMap<string, Magnitude> = magnitudeMap(COLLECTIVES);

const everyForm = (rows: readonly (readonly [name: string, like: string, value: string])[]): [string, string][] =>
  rows.flatMap(([name, like, value]) => decline(name, like).map(({ text }): [string, string] => [text, value]));

/** «$5M», «$1.5B», «$300k»: one letter right after a number with a sign. */
export const letters: ReadonlyMap<string, number> = new Map([['k', 3], ['к', 3], ['m', 6], ['м', 6], ['b', 9]]);

/** Fractions that stand where a number stands: «пів мільярда», «чверть мільйона», «півтора мільярда». */
export const fractions: ReadonlyMap<string, string> = new Map([
  ['пів', '0.5'],
  ['півтора', '1.5'],
  ['півтори', '1.5'],
  ['півтораста', '150'],
  ...everyForm([['чверть', 'Білорусь', '0.25'], ['половина', 'Україна', '0.5']]),
]);

/** «три з половиною», «два з чвертю». */
export const withFraction: ReadonlyMap<string, string> = new Map([['половиною', '0.5'], ['чвертю', '0.25']]);

/** «дві цілих п'ять десятих»: the decimal places that the noun names. */
export const decimalPlaces: ReadonlyMap<string, number> = new Map(
  (['десят', 'сот', 'тисячн'] as const).flatMap((stem, i) => ['а', 'і', 'их', 'ої', 'у'].map((end): [string, number] => [stem + end, i + 1])),
);
export const whole: ReadonlySet<string> = new Set(['ціла', 'цілі', 'цілих', 'цілої', 'цілу']);

/** Quantities that nobody counted: their value is unknown, not small. */
export const indefinites: ReadonlySet<string> = new Set(
  ['кілька', 'кількох', 'кільком', 'кількома'].flatMap((form) => [form, `де${form}`]).concat([
    'кількасот', 'кількохсот', 'кількадесят', 'кількадесяти', 'кільканадцять', 'кільканадцяти', 'пару', 'стонадцять',
  ]),
);

/** «5-ти мільйонів», «2-х мільярдів»: the written ending of a cardinal, not of an ordinal («5-та»). */
export const cardinalSuffixes: ReadonlySet<string> = new Set(['ти', 'х', 'ох', 'ьох', 'ма', 'ьма', 'тьох', 'тьма', 'ми']);

/** What a word before an amount says of it; `note` says something else that a later stage may want. */
export type Lead = 'min' | 'max' | 'approx' | 'from' | 'to' | 'note';

/** Words before an amount, by the last of them. Comparatives («не більше ніж») are built by the rule from `comparatives`. */
export const leads: readonly (readonly [phrase: string, lead: Lead])[] = [
  ['понад', 'min'], ['щонайменше', 'min'], ['якнайменше', 'min'], ['принаймні', 'min'], ['мінімум', 'min'], ['як мінімум', 'min'], ['мінімально', 'min'],
  ['щонайбільше', 'max'], ['максимум', 'max'], ['як максимум', 'max'], ['максимально', 'max'], ['у межах', 'max'], ['в межах', 'max'], ['не понад', 'max'],
  ['від', 'from'], ['од', 'from'], ['починаючи від', 'from'], ['починаючи з', 'min'],
  ['до', 'to'], ['аж до', 'to'],
  ['близько', 'approx'], ['майже', 'approx'], ['приблизно', 'approx'], ['орієнтовно', 'approx'], ['порядку', 'approx'], ['десь', 'approx'], ['десь із', 'approx'],
  ['зо', 'approx'], ['з лишком', 'min'], ['із лишком', 'min'], ['з гаком', 'min'], ['із гаком', 'min'], ['з лишнім', 'min'], ['щось із', 'approx'], ['біля', 'approx'], ['коло', 'approx'], ['в районі', 'approx'], ['у районі', 'approx'], ['плюс-мінус', 'approx'], ['наближено', 'approx'],
  ['трохи не', 'approx'], ['мало не', 'approx'], ['ледь не', 'approx'], ['не близько', 'note'], ['≈', 'approx'], ['~', 'approx'], ['≃', 'approx'], ['>', 'min'], ['≥', 'min'], ['<', 'max'], ['≤', 'max'],
  ['вже', 'note'], ['уже', 'note'], ['ще', 'note'], ['додатково', 'note'], ['загалом', 'note'], ['разом', 'note'], ['сумарно', 'note'], ['усього', 'note'], ['всього', 'note'],
  ['лише', 'note'], ['тільки', 'note'], ['аж', 'note'], ['цілих', 'note'], ['рівно', 'note'], ['зокрема', 'note'], ['по', 'note'],
];

/** «більше ніж» at least, «менш як» at most; «не» before them turns them round. */
export const comparatives: ReadonlyMap<string, 'min' | 'max'> = new Map([
  ['більше', 'min'], ['більш', 'min'], ['вище', 'min'], ['вищі', 'min'], ['вищою', 'min'], ['побільше', 'min'],
  ['більша', 'min'], ['більшу', 'min'], ['більший', 'min'], ['більші', 'min'], ['більшою', 'min'],
  ['менше', 'max'], ['менш', 'max'], ['нижче', 'max'], ['нижчою', 'max'], ['меншою', 'max'], ['менша', 'max'], ['меншу', 'max'], ['менший', 'max'], ['менші', 'max'],
]);
export const comparing: ReadonlySet<string> = new Set(['ніж', 'як', 'від', 'за', 'аніж']);
export const degrees: ReadonlySet<string> = new Set(['трохи', 'трішки', 'трошки', 'дещо', 'значно', 'набагато', 'ледь', 'ненабагато', 'суттєво', 'ледве', 'істотно']);
/** «на 20 % більше, ніж 5 млрд», «удвічі більше за 5 млрд» compare with an exact sum. */
export const measures: ReadonlySet<string> = new Set(['%', 'відсотків', 'відсотки', 'відсоток', 'раз', 'рази', 'разів', 'вдвічі', 'удвічі', 'втричі', 'утричі', 'вчетверо', 'удвоє', 'вдвоє']);
/** «перевищує 5 млрд» is at least, «не перевищує» at most. */
export const exceedStem = 'перевищ';
/** «перевалило за 5 млрд», «зашкалює за 5 млрд»: before «за» they say at least. */
export const beyondStems: readonly string[] = ['перевал', 'зашкал', 'перетнул', 'вийшл'];
/** «не сягає 5 млрд», «не досяг 5 млрд» is at most; without «не» they say the sum itself. */
export const reachStems: readonly string[] = ['сяга', 'сягн', 'досяг', 'дотяг'];
/** «40 з гаком мільйонів»: between a number and its magnitude, at least so much. */
export const overshoots: readonly (readonly [preposition: string, noun: string])[] = [['з', 'гаком'], ['із', 'гаком'], ['з', 'лишком'], ['із', 'лишком'], ['з', 'лишнім'], ['з', 'чимось'], ['з', 'хвостиком']];
/** Prepositions that may stand between a bound and its amount: «понад на», «більш ніж у». */
export const between: ReadonlySet<string> = new Set(['на', 'за', 'у', 'в', 'по', 'із', 'з', 'зі', 'про']);

/** After these verbs and nouns «до» names the new level, which is exact: «збільшить … до 85 млрд», «скорочення до 3 млн». */
export const levelStems: readonly string[] = [
  'збільш', 'подво', 'потро', 'зрос', 'зрост', 'скоро', 'зменш', 'підвищ', 'зниз', 'зниж', 'підня', 'підні', 'підвед', 'дове', 'нарост', 'нарощ', 'розшир', 'уріз', 'впа', 'упа',
  'подорожч', 'подешев', 'дорожч', 'дешевш', 'виріс', 'вирос', 'виросте', 'сповзл', 'скоти', 'відкоти', 'опусти', 'просі', 'стрибн', 'вперши', 'перегля', 'дотягн', 'дотягне', 'зрівня', 'прирівня', 'округл', 'удвічі', 'вдвічі', 'удвоє', 'вдвоє', 'утричі', 'втричі', 'вчетверо',
  'зріс', 'ріс', 'росте', 'росту', 'підріс', 'довів', 'довел', 'довод', 'упад', 'падін', 'знец', 'обвал', 'рухн', 'злет', 'підско', 'підстриб', 'піднес', 'підтяг', 'скориг', 'відкориг', 'звел', 'звів', 'зведе', 'звод', 'обріз', 'урізал', 'просід', 'сповза', 'опуска', 'подво', 'потро', 'підім', 'підійм', 'зміцн', 'ослаб', 'послаб', 'девальв', 'індексу', 'проіндекс',
];
/** «зріс, тож дасть до 5 млрд»: after these begins a clause of its own, and the change before it says nothing of its «до». */
export const clauseOpeners: ReadonlySet<string> = new Set(['тож', 'тому', 'отже', 'але', 'однак', 'проте', 'щоб', 'аби', 'бо', 'оскільки', 'адже', 'що', 'який', 'яка', 'яке', 'які', 'якого', 'якої', 'де', 'коли', 'якщо', 'хоча', 'водночас']);
/** «наближається до 5 млрд» is about so much. */
export const nearStems: readonly string[] = ['ближч', 'наближ', 'наблиз', 'близьк'];
/** Before «до» these say what something is added to or compared with: «додатково до 300 млн», «на додачу до». */
export const directionStems: readonly string[] = ['додат', 'додач', 'доповнен', 'додав', 'додал', 'додад', 'ближч', 'наближ', 'наблиз', 'близьк', 'дійш', 'дійде', 'порівня', 'близько', 'дорівн', 'прир', 'плюс', 'доєдна'];
/** «від» after these is no lower bound: «20 % від 5 млрд», «відмовитися від». */
export const partStems: readonly string[] = ['%', 'відсот', 'процент', 'частк', 'частин', 'відмов', 'відрізн', 'залежн', 'прибут', 'дох', 'зиск', 'половин', 'третин', 'чверт', 'решт', 'різниц', 'економі'];
