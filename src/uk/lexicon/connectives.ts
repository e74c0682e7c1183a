/** The closed class of words that open clauses, govern cases and turn what is said: conjunctions, prepositions, particles. */
import type { Connective } from '../../grammar/frame.ts';
import type { Basis, ConditionType } from '../../model/statement.ts';

const open = (kind: Connective['kind'], condition: ConditionType | null = null, coordinates = false): Connective => ({ kind, condition, coordinates });
const rows = (words: string, connective: Connective): (readonly [string, Connective])[] => words.split(', ').map((word) => [word, connective]);

/** What opens a clause. */
export const connectives: readonly (readonly [string, Connective])[] = [
  ...rows('що, про те що, те що, нібито, начебто, ніби, буцімто', open('content')),
  ...rows('щоб, аби, для того щоб, для того аби, задля того щоб', open('purpose')),
  ...rows('який, яка, яке, які, якого, якої, яких, якому, якій, яким, якою, якими, яку, де, куди, звідки, чий, чия', open('relative')),
  ...rows('якщо, якби, за умови що, за умови якщо, у разі якщо, в разі якщо, лише якщо, тільки якщо, лише за умови що', open('condition', 'precondition')),
  ...rows('за умови, у разі, в разі, лише за умови, тільки за умови, лише після, тільки після, не раніше ніж', open('condition', 'precondition')),
  ...rows('коли, щойно, як тільки, після того як, тільки-но', open('condition', 'temporal')),
  ...rows('доки, допоки, поки, скільки потрібно, стільки скільки', open('condition', 'duration')),
  ...rows('хто, скільки, чи, чому, навіщо, наскільки, чим', open('question')),
  // only look like them
  ...rows('поки що, як і, що найменше, чим раніше', open('main')),
  ...rows('бо, оскільки, адже, тому що, через те що, хоча, хоч, попри те що', open('reason')),
  ...rows('а, але, проте, однак, зате, тоді як, натомість, водночас, а також', open('main', null, true)),
  ...rows('і, й, та, або', open('main', null, true)),
];

/** Prepositions as the frames name them: every spelling → the one in the frame. */
export const prepositions: readonly (readonly [string, string])[] = [
  ...['в', 'у', 'уві', 'ув'].map((word) => [word, 'в'] as const),
  ...['з', 'із', 'зі', 'зо'].map((word) => [word, 'з'] as const),
  ...['від', 'од'].map((word) => [word, 'від'] as const),
  ...['до', 'для', 'на', 'про', 'за', 'по', 'щодо', 'стосовно', 'перед', 'під', 'над', 'при', 'через', 'проти', 'без', 'після', 'серед', 'між', 'поміж', 'біля', 'окрім', 'крім', 'замість', 'о', 'об', 'попри', 'вздовж', 'навколо', 'поблизу', 'понад', 'заради', 'задля', 'щодо']
    .map((word) => [word, word] as const),
  ['з боку', 'з боку'], ['із боку', 'з боку'], ['за рахунок', 'за рахунок'], ['коштом', 'за рахунок'], ['за кошти', 'за рахунок'],
  ['у межах', 'у межах'], ['в межах', 'у межах'], ['у рамках', 'у межах'], ['в рамках', 'у межах'], ['за програмою', 'у межах'], ['за участю', 'за участю'],
  ['за словами', 'за словами'], ['за даними', 'за словами'], ['зі слів', 'за словами'], ['на думку', 'за словами'], ['за інформацією', 'за словами'], ['за оцінками', 'за словами'],
  ['на чолі з', 'на чолі з'], ['разом із', 'разом із'], ['разом з', 'разом із'], ['спільно з', 'разом із'], ['спільно із', 'разом із'],
  ['на користь', 'для'], ['на потреби', 'для'], ['на підтримку', 'для'], ['на допомогу', 'для'], ['на адресу', 'для'], ['в обхід', 'в обхід'],
];

export const not = ['не', 'ні', 'ані'];
export const will = ['буде', 'будуть', 'будемо', 'буду', 'будете'];
/** Copulas, and adverbs that make a participle the predicate: «дрони вже доставлені». */
export const was = ['був', 'була', 'було', 'були', 'бути', 'є', 'вже', 'уже'];
export const hearsay = ['нібито', 'начебто', 'мовляв', 'буцімто', 'кажуть', 'ймовірно', 'імовірно', 'можливо'];
export const only = ['лише', 'лиш', 'тільки', 'виключно'];
export const share: readonly string[] = ['з яких', 'із яких', 'з них', 'із них', 'з-поміж яких', 'у тому числі', 'в тому числі', 'зокрема', 'частина з яких', 'перший транш', 'із зазначеної суми', 'із цієї суми', 'з цієї суми', 'з цих коштів', 'із цих коштів', 'із загальної суми', 'з цього'];
export const basis: readonly (readonly [string, Basis])[] = [['решта', 'remaining'], ['решту', 'remaining'], ['залишок', 'remaining']];
export const additional = ['ще', 'додатково', 'додатковий', 'додаткова', 'додаткове', 'додаткові', 'додаткових', 'додаткову', 'додатковими', 'додатковим'];
export const jointly = ['разом', 'спільно', 'спільний', 'спільного', 'сумарно', 'об\'єднано'];
export const unknown: readonly string[] = [
  'не знає', 'не знають', 'не знаю', 'не знаємо', 'невідомо', 'незрозуміло', 'зарано говорити', 'рано говорити', 'не уточнив', 'не уточнила', 'не уточнили',
  'не сказав', 'не сказала', 'на запитання', 'на питання', 'запитали', 'питання', 'побачимо', 'розуміти', 'з\'ясувати',
];
export const same: readonly string[] = ['стільки ж', 'таку ж суму', 'таку саму суму', 'стільки само', 'аналогічну суму'];
export const refersBack: readonly string[] = ['це', 'йдеться про', 'ідеться про', 'мова йде про', 'мова про', 'загальна сума', 'загальна вартість', 'вартість', 'сума', 'загалом', 'загальний обсяг', 'обсяг'];
export const anonymous = ['джерело', 'джерела', 'джерел', 'джерелами', 'співрозмовник', 'співрозмовники', 'співрозмовників', 'чиновник', 'чиновники', 'чиновників', 'посадовець', 'посадовці', 'посадовців', 'анонімний', 'анонімні', 'анонімних'];
export const budget = ['держбюджет', 'держбюджету', 'держбюджеті', 'бюджет', 'бюджету', 'бюджеті', 'бюджетом', 'держбюджетом'];

/** What may stand between joint givers: «Данія, Швеція та Норвегія». */
export const joins = [',', 'і', 'й', 'та', 'або', 'а', 'також', 'разом', 'з', 'із', 'зі'];
/** Members of a group follow. */
export const among: readonly string[] = ['серед яких', 'серед них', 'зокрема', 'у тому числі', 'в тому числі', 'а саме'];
/** A price and not a sum. */
export const each = ['кожен', 'кожна', 'кожне', 'кожного', 'кожної', 'один', 'одна', 'одного', 'однієї', 'одне', 'штука', 'штуку', 'штуки'];
/** Bodies that decide nothing alone, by the beginning of their name. */
export const chambers = ['палат', 'сенат', 'комітет', 'комісія', 'комісії', 'підкомітет'];
/** Open a question only at the head of a clause: «танки чи літаки». */
export const either = ['чи', 'чим', 'хто', 'де'];
/** As a subject: the speaker's own state, or the one named last. */
export const ownState = ['країна', 'держава', 'королівство', 'республіка'];
export const conditions: readonly (readonly [string, ConditionType])[] = [
  ['за умови', 'precondition'], ['у разі', 'precondition'], ['в разі', 'precondition'], ['лише після', 'precondition'], ['тільки після', 'precondition'], ['після схвалення', 'approval'], ['після ратифікації', 'approval'],
];
