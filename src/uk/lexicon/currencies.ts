/** Currencies, one row each: code, noun and the adjectives that tell it from others of that noun, abbreviations, signs. A new currency is one row. */
import { adjective, decline } from '../declension.ts';

interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly noun: string;
  /** A model word of `declension.ts`; absent where the ending tells. */
  readonly like?: string;
  /** What names it among currencies of the same noun: «канадський долар». */
  readonly adjectives?: readonly string[];
  /** What may follow the noun and belongs to it: «долар США», «фунт стерлінгів». */
  readonly after?: readonly string[];
  readonly short?: readonly string[];
  readonly signs?: readonly string[];
  /** The noun alone means this one, though others have it too: «доларів» is USD. */
  readonly usual?: true;
  /** Beside a usual one: the noun alone means this one when its own state gives («Канада виділить 5 млн доларів»). */
  readonly whenGiven?: true;
  /** Forms that are other words too and never name the currency: «вона». */
  readonly except?: readonly string[];
}

const CURRENCIES: readonly Currency[] = [
  { code: 'UAH', noun: 'гривня', adjectives: ['український'], short: ['грн', 'грив', 'грвн'], signs: ['₴'] },
  { code: 'USD', noun: 'долар', like: 'Лондон', adjectives: ['американський'], after: ['США', 'Сполучених Штатів'], short: ['дол', 'долл', 'дол-в'], signs: ['$', 'US$'], usual: true },
  { code: 'CAD', noun: 'долар', like: 'Лондон', adjectives: ['канадський'], signs: ['C$', 'CA$', 'Can$'], whenGiven: true },
  { code: 'AUD', noun: 'долар', like: 'Лондон', adjectives: ['австралійський'], signs: ['A$', 'AU$'], whenGiven: true },
  { code: 'NZD', noun: 'долар', like: 'Лондон', adjectives: ['новозеландський'], signs: ['NZ$'], whenGiven: true },
  { code: 'HKD', noun: 'долар', like: 'Лондон', adjectives: ['гонконгський', 'гонконзький'], signs: ['HK$'] },
  { code: 'SGD', noun: 'долар', like: 'Лондон', adjectives: ['сингапурський', 'сінгапурський'], signs: ['S$'] },
  { code: 'TWD', noun: 'долар', like: 'Лондон', adjectives: ['тайванський'], signs: ['NT$'] },
  { code: 'EUR', noun: 'євро', like: 'США', short: ['євр'], signs: ['€'] },
  { code: 'GBP', noun: 'фунт', like: 'Лондон', adjectives: ['британський', 'англійський'], after: ['стерлінгів', 'стерлінги', 'стерлінга'], signs: ['£', 'UK£'], usual: true },
  { code: 'EGP', noun: 'фунт', like: 'Лондон', adjectives: ['єгипетський'], whenGiven: true },
  { code: 'LBP', noun: 'фунт', like: 'Лондон', adjectives: ['ліванський'], whenGiven: true },
  { code: 'SYP', noun: 'фунт', like: 'Лондон', adjectives: ['сирійський'], whenGiven: true },
  { code: 'SDG', noun: 'фунт', like: 'Лондон', adjectives: ['суданський'], whenGiven: true },
  { code: 'PLN', noun: 'злотий', adjectives: ['польський'], short: ['зл', 'zł', 'zl'] },
  { code: 'CZK', noun: 'крона', adjectives: ['чеський'], short: ['kč'] },
  { code: 'SEK', noun: 'крона', adjectives: ['шведський'] },
  { code: 'NOK', noun: 'крона', adjectives: ['норвезький'] },
  { code: 'DKK', noun: 'крона', adjectives: ['данський', 'датський'] },
  { code: 'ISK', noun: 'крона', adjectives: ['ісландський'] },
  { code: 'CHF', noun: 'франк', like: 'Лондон', adjectives: ['швейцарський'] },
  { code: 'XOF', noun: 'франк', like: 'Лондон', adjectives: ['західноафриканський'], after: ['КФА'] },
  { code: 'XAF', noun: 'франк', like: 'Лондон', adjectives: ['центральноафриканський'], after: ['КФА'] },
  { code: 'FRF', noun: 'франк', like: 'Лондон', adjectives: ['французький'] },
  { code: 'BEF', noun: 'франк', like: 'Лондон', adjectives: ['бельгійський'] },
  { code: 'JPY', noun: 'єна', adjectives: ['японський'], signs: ['¥'] },
  { code: 'JPY', noun: 'ієна', adjectives: ['японський'] },
  { code: 'CNY', noun: 'юань', like: 'Брюссель', adjectives: ['китайський'], signs: ['¥', 'CN¥'] },
  { code: 'TRY', noun: 'ліра', adjectives: ['турецький'], signs: ['₺'], usual: true },
  { code: 'ITL', noun: 'ліра', adjectives: ['італійський'] },
  { code: 'RUB', noun: 'рубль', like: 'Брюссель', adjectives: ['російський'], short: ['руб'], signs: ['₽'], usual: true },
  { code: 'BYN', noun: 'рубль', like: 'Брюссель', adjectives: ['білоруський'], whenGiven: true },
  { code: 'SUR', noun: 'рубль', like: 'Брюссель', adjectives: ['радянський'] },
  { code: 'KZT', noun: 'тенге', like: 'США', adjectives: ['казахстанський', 'казахський'], signs: ['₸'] },
  { code: 'HUF', noun: 'форинт', like: 'Лондон', adjectives: ['угорський'] },
  { code: 'RON', noun: 'лей', like: 'Капітолій', adjectives: ['румунський'] },
  { code: 'MDL', noun: 'лей', like: 'Капітолій', adjectives: ['молдовський', 'молдавський'] },
  { code: 'BGN', noun: 'лев', like: 'Лондон', adjectives: ['болгарський'] },
  { code: 'GEL', noun: 'ларі', like: 'США', adjectives: ['грузинський'], signs: ['₾'] },
  { code: 'AMD', noun: 'драм', like: 'Лондон', adjectives: ['вірменський'] },
  { code: 'AZN', noun: 'манат', like: 'Лондон', adjectives: ['азербайджанський'], signs: ['₼'] },
  { code: 'UZS', noun: 'сум', like: 'Лондон', adjectives: ['узбецький'], except: ['сум', 'сумі', 'суму', 'суми', 'сумам', 'сумами', 'сумах', 'сума', 'сумою'] },
  { code: 'INR', noun: 'рупія', adjectives: ['індійський'], signs: ['₹'], usual: true },
  { code: 'PKR', noun: 'рупія', adjectives: ['пакистанський'], whenGiven: true },
  { code: 'KRW', noun: 'вона', adjectives: ['південнокорейський', 'корейський'], signs: ['₩'], except: ['вона', 'вони', 'вону', 'воні', 'воною'] },
  { code: 'ILS', noun: 'шекель', like: 'Брюссель', adjectives: ['ізраїльський'], signs: ['₪'] },
  { code: 'AED', noun: 'дирхам', like: 'Лондон', adjectives: ['еміратський'], usual: true },
  { code: 'MAD', noun: 'дирхам', like: 'Лондон', adjectives: ['марокканський'], whenGiven: true },
  { code: 'SAR', noun: 'ріал', like: 'Лондон', adjectives: ['саудівський'] },
  { code: 'IRR', noun: 'ріал', like: 'Лондон', adjectives: ['іранський'] },
  { code: 'QAR', noun: 'ріал', like: 'Лондон', adjectives: ['катарський'] },
  { code: 'BRL', noun: 'реал', like: 'Лондон', adjectives: ['бразильський'] },
  { code: 'ZAR', noun: 'ранд', like: 'Лондон', adjectives: ['південноафриканський'] },
  { code: 'ZAR', noun: 'ренд', like: 'Лондон', adjectives: ['південноафриканський'] },
  { code: 'MXN', noun: 'песо', like: 'США', adjectives: ['мексиканський'] },
  { code: 'ARS', noun: 'песо', like: 'США', adjectives: ['аргентинський'] },
  { code: 'COP', noun: 'песо', like: 'США', adjectives: ['колумбійський'] },
  { code: 'CLP', noun: 'песо', like: 'США', adjectives: ['чилійський'] },
  { code: 'PHP', noun: 'песо', like: 'США', adjectives: ['філіппінський'], signs: ['₱'] },
  { code: 'CUP', noun: 'песо', like: 'США', adjectives: ['кубинський'] },
  { code: 'RSD', noun: 'динар', like: 'Лондон', adjectives: ['сербський'] },
  { code: 'MKD', noun: 'денар', like: 'Лондон', adjectives: ['македонський'] },
  { code: 'KWD', noun: 'динар', like: 'Лондон', adjectives: ['кувейтський'] },
  { code: 'IQD', noun: 'динар', like: 'Лондон', adjectives: ['іракський'] },
  { code: 'JOD', noun: 'динар', like: 'Лондон', adjectives: ['йорданський'] },
  { code: 'LYD', noun: 'динар', like: 'Лондон', adjectives: ['лівійський'] },
  { code: 'HRK', noun: 'куна', adjectives: ['хорватський'], except: ['куна', 'куну', 'куні', 'куною', 'куни'] },
  { code: 'LTL', noun: 'літ', like: 'Лондон', adjectives: ['литовський'], except: ['літ', 'літі', 'літу', 'літом', 'літа', 'літам', 'літах', 'літами', 'літи'] },
  { code: 'LVL', noun: 'лат', like: 'Лондон', adjectives: ['латвійський'] },
  { code: 'THB', noun: 'бат', like: 'Лондон', adjectives: ['таїландський', 'тайський'], signs: ['฿'] },
  { code: 'VND', noun: 'донг', like: 'Лондон', adjectives: ["в'єтнамський"], signs: ['₫'] },
  { code: 'DEM', noun: 'марка', adjectives: ['німецький'] },
  { code: 'FIM', noun: 'марка', adjectives: ['фінський', 'фінляндський'] },
  { code: 'UAK', noun: 'карбованець', adjectives: ['український'] },
];

/** Hundredths, said in coins: «50 копійок», «30 центів». */
interface Coin {
  readonly noun: string;
  readonly like?: string;
  readonly short?: readonly string[];
  /** The currency it is a hundredth of when none stands before it. */
  readonly of: string;
}
const COINS: readonly Coin[] = [
  { noun: 'копійка', short: ['коп'], of: 'UAH' },
  { noun: 'цент', like: 'Лондон', of: 'USD' },
  { noun: 'євроцент', like: 'Лондон', of: 'EUR' },
  { noun: 'пенс', like: 'Лондон', of: 'GBP' },
];

/** «канад. дол.», «швейц. франків»: shortened adjectives, by the adjective they stand for. */
const SHORT_ADJECTIVES: readonly (readonly [short: string, adjective: string])[] = [
  ['канад', 'канадський'], ['кан', 'канадський'], ['амер', 'американський'], ['австрал', 'австралійський'], ['швейц', 'швейцарський'], ['швед', 'шведський'],
  ['норв', 'норвезький'], ['дан', 'данський'], ['чес', 'чеський'], ['брит', 'британський'], ['рос', 'російський'], ['укр', 'український'],
];

interface Noun {
  /** Every currency of the noun; one when it is the only one. */
  readonly codes: readonly string[];
  /** What it means alone; null when nothing decides. */
  readonly usual: string | null;
  /** Which others it means when their own state gives. */
  readonly whenGiven: readonly string[];
  readonly coin: boolean;
  /** A word that is also something else («левів», «лат»): taken only after a magnitude or with its adjective. */
  readonly homograph: boolean;
}

/** «лев», «лат», «марка»: nobody should read «5 левів» in a zoo or «100 марок» in an album as money. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(['лев', 'лат', 'бат', 'марка', 'реал', 'драм', 'куна', 'сум', 'вона', 'ранд', 'ренд', 'літ', 'донг']);

/** Stems of words that speak of money, so that «ще 300 млн» after a sum in the sentence before is money too. */
export const moneyStems: readonly string[] = [
  'виділ', 'передбач', 'кошт', 'витра', 'фінанс', 'сплат', 'заплат', 'перерах', 'позик', 'кредит', 'борг', 'бюджет', 'сум', 'вартіст', 'вартост', 'обсяг',
  'асигн', 'інвест', 'профінанс', 'доплат', 'виплат', 'коштор', 'платіж', 'платеж', 'грант', 'транш', 'субвенц', 'збитк', 'дефіцит', 'прибут',
];

function nounMap(): Map<string, Noun> {
  const owners = new Map<string, Currency[]>();
  for (const row of CURRENCIES) owners.set(row.noun, [...(owners.get(row.noun) ?? []), row]);
  const out = new Map<string, Noun>();
  for (const [noun, rows] of owners) {
    const codes = rows.map((row) => row.code);
    const value: Noun = {
      codes,
      usual: codes.length === 1 ? (codes[0] ?? null) : (rows.find((row) => row.usual)?.code ?? null),
      whenGiven: rows.flatMap((row) => (row.whenGiven ? [row.code] : [])),
      coin: false,
      homograph: HOMOGRAPHS.has(noun),
    };
    const except = new Set(rows.flatMap((row) => row.except ?? []));
    for (const { text, cases } of decline(noun, rows[0]?.like))
      if (cases !== 'v' && !except.has(text)) out.set(text, value);
    // «дол.» is the noun shortened; «Kč» is one country's own
    for (const row of rows)
      for (const short of row.short ?? [])
        out.set(short, { ...value, ...(row.usual ? {} : { codes: [row.code], usual: row.code, whenGiven: [] }), homograph: false });
  }
  for (const { noun, like, short = [], of } of COINS) {
    const value: Noun = { codes: [of], usual: of, whenGiven: [], coin: true, homograph: false };
    for (const text of [...decline(noun, like).map((form) => form.text), ...short]) out.set(text, value);
  }
  return out;
}

/** Folded form or abbreviation of a currency's noun → the currencies it may be. */
export const currencyNouns: ReadonlyMap<string, Noun> = nounMap();

/** Abbreviations, after which a full stop may belong to the span: «дол. США». */
export const currencyShort: ReadonlySet<string> = new Set([...CURRENCIES, ...COINS].flatMap((row) => row.short ?? []));

function adjectiveMap(): Map<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  const add = (key: string, code: string): void => {
    const codes = out.get(key);
    if (codes) codes.add(code);
    else out.set(key, new Set([code]));
  };
  for (const { code, adjectives = [] } of CURRENCIES) {
    for (const name of adjectives) {
      for (const { text } of adjective(name)) add(text, code);
      for (const [short, full] of SHORT_ADJECTIVES) if (full === name) add(short, code);
    }
  }
  return out;
}
/** Folded form of an adjective → the currencies it names: «канадських» CAD. */
export const currencyAdjectives: ReadonlyMap<string, ReadonlySet<string>> = adjectiveMap();
export const shortAdjectives: ReadonlySet<string> = new Set(SHORT_ADJECTIVES.map(([short]) => short));

/** «США», «стерлінгів» after the noun → currency. */
export const currencyTails: readonly (readonly [phrase: string, code: string])[] = CURRENCIES.flatMap(({ code, after = [] }) =>
  after.map((phrase): [string, string] => [phrase, code]),
);

function signMap(): Map<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const { code, signs = [] } of CURRENCIES)
    for (const sign of signs) out.set(sign.toLowerCase(), [...(out.get(sign.toLowerCase()) ?? []), code]);
  return out;
}
/** «$», «us$», «¥» → currencies; a sign of letters and a sign is two tokens, joined here. */
export const currencySigns: ReadonlyMap<string, readonly string[]> = signMap();

/** ISO codes, as keys. Those of vanished currencies and those that are English words are left out. */
export const currencyCodes: ReadonlyMap<string, string> = new Map(
  [...new Set(CURRENCIES.map((row) => row.code))].filter((code) => !['CUP', 'SUR', 'UAK', 'FRF', 'BEF', 'ITL'].includes(code)).map((code) => [code.toLowerCase(), code]),
);

/** Words that say that the sum after them is the one before them in another currency: «(це $270 млн)», «в еквіваленті». */
export const conversionOpeners: ReadonlySet<string> = new Set(['це', 'або', 'тобто', 'еквівалентно', 'еквівалент', 'еквіваленті', 'перерахунку', 'становить', 'дорівнює', 'відповідає', 'курсом', 'рівноцінно']);
/** What may stand among them. */
export const conversionFillers: ReadonlySet<string> = new Set(['що', 'в', 'у', 'за', 'на', 'і', 'поточним', 'нинішнім', 'офіційним', 'нбу', 'дня', 'день', 'оголошення', 'доларовому', 'гривневому', 'рівно', 'разом', 'ще', 'вже', 'десь', 'приблизно', 'близько', 'майже', 'понад', 'орієнтовно']);

/** Verbs of what is gathered, once and all of it. */
export const gatheringStems: readonly string[] = ['зібра', 'назбира', 'залучил', 'залучив', 'надійшл', 'заробил', 'заробив', 'виручил', 'втратил', 'втратив', 'перерахувал', 'переказал', 'конфіскува', 'вилучил', 'вилучив'];

/** What a price is for: «за тонну», «/барель», «на особу». The words after the first are matched as they stand. */
export const priceUnits: readonly string[] = [
  'тонну', 'тонна', 'т', 'барель', 'барелі', 'кг', 'кілограм', 'кілограма', 'г', 'грам', 'літр', 'л', 'галон', 'унцію', 'тройську унцію', 'бушель',
  'кубометр', 'кубічний метр', 'куб . м', 'куб', 'тисячу кубометрів', 'тис . кубометрів', 'тис . куб . м', '1000 кубометрів', '1000 куб . м', 'тис кубометрів', 'м³',
  'кв . м', 'кв м', 'квадратний метр', 'метр', 'м²', 'сотку', 'гектар', 'га', 'кілометр', 'км',
  'кВт · год', 'кВт-год', 'кВт * год', 'квтг', 'кіловат-годину', 'кіловат', 'кВт', 'МВт · год', 'МВт-год', 'мегават-годину', 'МВт', 'мегават', 'гігакалорію', 'Гкал',
  'особу', 'людину', 'члена родини', "члена сім'ї", 'члена', 'громадянина', 'українця', 'бійця', 'солдата', 'пенсіонера', 'переселенця', 'вкладника', 'отримувача', 'квадрат', 'гостя', 'глядача', 'голос', 'душу населення', "сім'ю", 'родину', 'дитину', 'учня', 'студента', 'військового', 'військовослужбовця', 'пацієнта', 'жителя', 'мешканця', 'домогосподарство', 'працівника',
  'штуку', 'шт', 'одиницю', 'од', 'екземпляр', 'пару', 'комплект', 'упаковку', 'пачку', 'пляшку', 'банку', 'дюжину', 'десяток', 'квиток', 'акцію', 'облігацію', 'снаряд', 'дрон', 'ракету', 'постріл',
  'долар', 'дол', 'євро', 'злотий', 'фунт', 'франк', '$', '€', '1 долар', 'один долар', '1 євро', 'один євро',
];
