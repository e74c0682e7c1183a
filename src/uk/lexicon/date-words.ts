/** Words of time: frequencies, periods, seasons, ordinals, and the words that place a period before or after the document's day. */
import { adjective, decline } from '../declension.ts';
import { declineFleeting } from '../fleeting.ts';

const adjectiveKeys = (nominative: string): readonly string[] => adjective(nominative).map(({ text }) => text);

/** The grain of a period. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

const FREQUENCIES: readonly (readonly [per: string, adverbs: readonly string[], adjective: string | null])[] = [
  ['PT1H', ['щогодини', 'щогодинно'], null],
  ['P1D', ['щодня', 'щоденно', 'щодоби', 'щодобово'], 'щоденний'],
  ['P1W', ['щотижня', 'щотижнево'], 'щотижневий'],
  ['P1M', ['щомісяця', 'щомісячно'], 'щомісячний'],
  ['P3M', ['щокварталу', 'щоквартально'], 'щоквартальний'],
  ['P6M', ['щопівроку', 'кожні пів року'], null],
  ['P1Y', ['щороку', 'щорічно'], 'щорічний'],
];

const EACH: readonly (readonly [per: string, genitive: string, nominative: string])[] = [
  ['P1D', 'дня', 'день'], ['P1W', 'тижня', 'тиждень'], ['P1M', 'місяця', 'місяць'], ['P3M', 'кварталу', 'квартал'], ['P1Y', 'року', 'рік'],
];

/** Said of what happens again: «щомісяця», «кожного кварталу», «щорічний». ISO 8601 durations. */
export const frequencies: readonly (readonly [phrase: string, per: string])[] = [
  ...FREQUENCIES.flatMap(([per, adverbs, adjective]) =>
    [...adverbs, ...(adjective ? adjectiveKeys(adjective) : [])].map((phrase): [string, string] => [phrase, per]),
  ),
  ...EACH.flatMap(([per, genitive, nominative]): [string, string][] => [
    [`кожного ${genitive}`, per], [`кожен ${nominative}`, per], [`кожний ${nominative}`, per], [`раз на ${nominative}`, per],
  ]),
  ['кожної доби', 'P1D'], ['кожну добу', 'P1D'], ['кожної години', 'PT1H'], ['кожну годину', 'PT1H'],
];
/** «раз на квартал», «двічі на рік», «кожні три місяці»: how often, with no one word for it. */
const TIMES = ['раз', 'двічі', 'тричі', 'один раз', 'два рази', 'три рази', 'кілька разів'];
const FEW: readonly (readonly [count: string, times: number])[] = [['', 1], ['два', 2], ['дві', 2], ['три', 3], ['чотири', 4], ["п'ять", 5], ['шість', 6], ['десять', 10], ['2', 2], ['3', 3], ['4', 4], ['5', 5], ['6', 6], ['10', 10]];
const UNITS: readonly (readonly [letter: string, words: readonly string[]])[] = [['D', ['дні', 'днів']], ['W', ['тижні', 'тижнів']], ['M', ['місяці', 'місяців']], ['Y', ['роки', 'років']]];
const EVERY_FEW: readonly (readonly [phrase: string, per: string])[] = FEW.slice(1).flatMap(([count, times]) =>
  UNITS.flatMap(([letter, words]) =>
    words.flatMap((word) => ['кожні', 'кожних'].map((each): [string, string] => [`${each} ${count} ${word}`, `P${times}${letter}`])),
  ),
);

/** Adverbs and «кожного …» only: a date of its own; «щорічний» is not. */
export const recurrences: readonly (readonly [phrase: string, per: string])[] = [
  ...EACH.flatMap(([per, , nominative]) => TIMES.map((times): [string, string] => [`${times} на ${nominative}`, per])),
  ...EVERY_FEW,
  ...FREQUENCIES.flatMap(([per, adverbs]) => adverbs.map((phrase): [string, string] => [phrase, per])),
  ...EACH.flatMap(([per, genitive, nominative]): [string, string][] => [[`кожного ${genitive}`, per], [`кожен ${nominative}`, per], [`кожний ${nominative}`, per]]),
];

/** «на місяць», «за добу» after an amount. `afterFor`: «за добу» is a rate, «за рік» may be a total. */
export const periodUnits: readonly { readonly words: readonly string[]; readonly per: string; readonly afterFor: boolean }[] = [
  { words: ['годину', 'год'], per: 'PT1H', afterFor: true },
  { words: ['день', 'добу', 'доба'], per: 'P1D', afterFor: true },
  { words: ['тиждень'], per: 'P1W', afterFor: true },
  { words: ['місяць', 'міс'], per: 'P1M', afterFor: false },
  { words: ['квартал'], per: 'P3M', afterFor: true },
  { words: ['півріччя', 'півроку'], per: 'P6M', afterFor: false },
  { words: ['рік'], per: 'P1Y', afterFor: false },
];

/** Names of periods: form → grain. «року», «роках», «місяцями», «тижнів». */
export const grains: ReadonlyMap<string, Grain> = new Map<string, Grain>([
  ...['рік', 'року', 'році', 'роком', 'роки', 'років', 'рокам', 'роками', 'роках'].map((form): [string, Grain] => [form, 'year']),
  ...decline('місяць', 'Брюссель').map(({ text }): [string, Grain] => [text, 'month']),
  // «тиждень» loses more than its vowel: тижня, тижні
  ['тиждень', 'week'],
  ...declineFleeting('тижень').map(({ text }): [string, Grain] => [text, 'week']),
  ...decline('день', 'Брюссель').map(({ text }): [string, Grain] => [text, 'day']),
  ...['доба', 'доби', 'добі', 'добу', 'добою', 'діб', 'добам', 'добами'].map((form): [string, Grain] => [form, 'day']),
  ...decline('квартал', 'Лондон').map(({ text }): [string, Grain] => [text, 'quarter']),
  ...['півріччя', 'півріччі', 'півріччю', 'півріччям', 'півроку'].map((form): [string, Grain] => [form, 'half']),
]);

/** The part of a year by its months, first and last. */
export const seasons: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ...['зима', 'зими', 'зимі', 'зиму', 'зимою', 'взимку', 'узимку'].map((form): [string, readonly [number, number]] => [form, [12, 2]]),
  ...['весна', 'весни', 'весні', 'весну', 'весною', 'навесні'].map((form): [string, readonly [number, number]] => [form, [3, 5]]),
  ...['літо', 'літа', 'літу', 'літом', 'літі', 'влітку', 'улітку'].map((form): [string, readonly [number, number]] => [form, [6, 8]]),
  ...['осінь', 'осені', 'осінню', 'восени'].map((form): [string, readonly [number, number]] => [form, [9, 11]]),
]);
/** Seasons that say «when» by themselves: «восени». */
export const seasonAdverbs: ReadonlySet<string> = new Set(['взимку', 'узимку', 'навесні', 'влітку', 'улітку', 'восени']);

const ORDINALS: readonly (readonly [nominative: string, number: number])[] = [
  ['перший', 1], ['другий', 2], ['четвертий', 4], ["п'ятий", 5], ['шостий', 6], ['сьомий', 7], ['восьмий', 8], ["дев'ятий", 9], ['десятий', 10],
  ['одинадцятий', 11], ['дванадцятий', 12], ['тринадцятий', 13], ['чотирнадцятий', 14], ["п'ятнадцятий", 15], ['шістнадцятий', 16], ['сімнадцятий', 17],
  ['вісімнадцятий', 18], ["дев'ятнадцятий", 19], ['двадцятий', 20], ['тридцятий', 30],
];
const THIRD = ['третій', 'третього', 'третьому', 'третім', 'третє', 'третя', 'третьої', 'третю', 'третьою'];

/** «першого», «третьому», «двадцятого» → number. «тридцять першого» is read by the rule. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.flatMap(([name, number]) => adjectiveKeys(name).map((key): [string, number] => [key, number])),
  ...THIRD.map((key): [string, number] => [key, 3]),
]);
export const tens: ReadonlyMap<string, number> = new Map([['двадцять', 20], ['тридцять', 30]]);

/** «I», «II», «IV», typed in Latin or Cyrillic letters, as keys; the fourth may mix both. */
export const romans: ReadonlyMap<string, number> = new Map([
  ['i', 1], ['ii', 2], ['iii', 3], ['iv', 4], ['і', 1], ['іі', 2], ['ііі', 3], ['\u0456v', 4],
]);

/** «торік», «позаторік», «цьогоріч» → years from now. */
export const yearAdverbs: ReadonlyMap<string, number> = new Map([['торік', -1], ['позаторік', -2], ['цьогоріч', 0]]);
/** «сьогодні» → days from now. */
export const dayAdverbs: ReadonlyMap<string, number> = new Map([
  ['сьогодні', 0], ['завтра', 1], ['вчора', -1], ['учора', -1], ['післязавтра', 2], ['позавчора', -2], ['напередодні', -1],
]);

/** «цього року», «минулого тижня», «наступний місяць»: which one, from now. */
export const shifts: ReadonlyMap<string, number> = new Map([
  ...['цей', 'цього', 'цьому', 'цим', 'ця', 'цієї', 'цю', 'цій', 'цією'].map((key): [string, number] => [key, 0]),
  ...adjectiveKeys('поточний').map((key): [string, number] => [key, 0]),
  ...['нинішнього', 'нинішньому', 'нинішній', 'нинішню'].map((key): [string, number] => [key, 0]),
  ...adjectiveKeys('наступний').map((key): [string, number] => [key, 1]),
  ...['майбутній', 'майбутнього', 'майбутньому'].map((key): [string, number] => [key, 1]),
  ...adjectiveKeys('минулий').map((key): [string, number] => [key, -1]),
  ...adjectiveKeys('позаминулий').map((key): [string, number] => [key, -2]),
  ...['торішній', 'торішнього', 'торішньому'].map((key): [string, number] => [key, -1]),
]);

/** «найближчим часом», «незабаром»: soon, and nobody says when. */
export const soon: readonly string[] = [
  'незабаром', 'невдовзі', 'найближчим часом', 'у найближчому майбутньому', 'в найближчому майбутньому', 'скоро', 'негайно', 'найближчим же часом', 'у найближчий час', 'в найближчий час',
  // a slip that the press is full of
  'наближчим часом',
  'найближчими днями', 'найближчими тижнями', 'найближчими місяцями', 'найближчими роками', 'у найближчі дні', 'в найближчі дні', 'у найближчі тижні', 'в найближчі тижні',
  'у найближчі місяці', 'в найближчі місяці', 'у найближчі роки', 'в найближчі роки', 'цими днями', 'днями', 'протягом найближчих днів', 'протягом найближчих тижнів',
  'протягом найближчих місяців', 'упродовж найближчих днів', 'упродовж найближчих тижнів', 'упродовж найближчих місяців', 'впродовж найближчих тижнів', 'впродовж найближчих місяців',
  'до найближчого часу', 'у короткі терміни', 'у стислі терміни', 'у найкоротші терміни',
];

/** Before a point of time: no later than it, no earlier. */
export const limits: readonly (readonly [phrase: string, limit: 'by' | 'from'])[] = [
  ...['не пізніше', 'не пізніш', 'щонайпізніше', 'найпізніше'].map((word) => [word, 'by'] as const),
  ...['не раніше', 'не раніш', 'щонайраніше', 'найраніше'].map((word) => [word, 'from'] as const),
].flatMap(([word, limit]) => [word, `${word} ніж`, `${word} , ніж`, `${word} як`, `${word} від`].map((phrase) => [phrase, limit] as const));

export const during: ReadonlySet<string> = new Set(['протягом', 'упродовж', 'впродовж', 'продовж', 'за']);
/** Which part of a period: «на початку», «до кінця», «всередині». Thirds of it are nobody's business: the period stands, the edge is named. */
export const partsOf: ReadonlyMap<string, 'start' | 'middle' | 'end'> = new Map([
  ['початку', 'start'], ['початок', 'start'], ['кінця', 'end'], ['кінці', 'end'], ['кінець', 'end'], ['завершення', 'end'], ['середини', 'middle'], ['середині', 'middle'],
  ['наприкінці', 'end'], ['закінчення', 'end'], ['всередині', 'middle'], ['усередині', 'middle'],
]);
