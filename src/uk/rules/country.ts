/** Names, abbreviations, adjectives and demonyms of states, in any case and number; what only looks like one is left out. */
import { found, type Rule } from '../../grammar/rule.ts';
import { type Document, isWord, type Token } from '../../model/document.ts';
import type { CountryForm, CountryMention } from '../../model/mention.ts';
import { atPlace } from '../../text/at-place.ts';
import { byWord } from '../../text/by-word.ts';
import { fold } from '../../text/fold.ts';
import { givenNames as givenNamesOf } from '../lexicon/given-names.ts';
import { homographForms, keysOf, type Sense, senses } from '../country-forms.ts';
import {
  currencyFrozen,
  currencyNouns,
  givenNames,
  peopleForms,
  peopleOf,
  places,
  rivers,
  languageNouns,
  smallAbbreviations,
  smallToo,
  streetMarks,
  streets,
} from '../lexicon/country-guards.ts';

const HARD = /[бвгдзклмнпрстфхц]$/;
const one = (words: readonly string[]): readonly (readonly [string])[] => words.map((word) => [word]);
const RIVERS = keysOf(one(rivers));
const STREETS = new Set([...keysOf(one(streets)), ...streetMarks]);
const PLACES = keysOf(one(places));
// «долара» and «фунта», «франку»: both genitives
const CURRENCIES = new Set([
  ...keysOf(one(currencyNouns)),
  ...keysOf(currencyNouns.filter((noun) => HARD.test(noun)).map((noun) => [noun, 'Лондон'])),
  ...currencyFrozen,
]);
const LANGUAGE = keysOf(one(['мова']));
const LESSONS = keysOf(one(languageNouns));
const PEOPLE = new Set([...keysOf(peopleOf), ...peopleForms]);

/** Cases that a preposition asks for, likeliest first. */
const PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    у: ['al', 'g'],
    в: ['al', 'g'],
    на: ['al'],
    за: ['ai', 'g'],
    про: ['a'],
    через: ['a'],
    попри: ['a'],
    крізь: ['a'],
    по: ['l', 'a'],
    при: ['l'],
    до: ['g'],
    від: ['g'],
    од: ['g'],
    для: ['g'],
    без: ['g'],
    після: ['g'],
    проти: ['g'],
    щодо: ['g'],
    стосовно: ['g'],
    біля: ['g'],
    навколо: ['g'],
    серед: ['g'],
    крім: ['g'],
    окрім: ['g'],
    заради: ['g'],
    поза: ['i', 'a'],
    поблизу: ['g'],
    замість: ['g'],
    всередині: ['g'],
    із: ['gi'],
    з: ['gi'],
    зі: ['gi'],
    над: ['i', 'a'],
    під: ['i', 'a'],
    перед: ['i'],
    між: ['i', 'g'],
    поміж: ['i', 'g'],
    завдяки: ['d'],
    всупереч: ['d'],
    наперекір: ['d'],
    назустріч: ['d'],
  }),
);
/** «всієї України», «братній Польщі»: an agreeing word before the name narrows its case. */
const AGREEING: readonly (readonly [ending: RegExp, cases: string])[] = [
  [/(?:[ое]ї|ієї)$/, 'g'],
  [/(?:ою|ею|єю)$/, 'i'],
  [/[іо]й$/, 'dl'],
  [/ого$/, 'ga'],
  [/ому$/, 'dl'],
  [/их$/, 'gl'],
  [/ими$/, 'i'],
];
const agreeing = byWord((key) =>
  key.length < 4 ? null : (AGREEING.find(([ending]) => ending.test(key))?.[1] ?? null),
);

const common = (a: string, b: string): string => [...a].filter((letter) => b.includes(letter)).join('');

/** The cases that the form may be here: what stands before it is asked, and believed only where the form agrees. */
export function casesHere(cases: string, tokens: readonly Token[], at: number): string {
  let narrowed = cases;
  let before = tokens[at - 1];
  if (before?.kind === 'word' && before.capitals === 'none' && !PREPOSITIONS.has(before.key)) {
    const left = common(narrowed, agreeing(before.key) ?? '');
    if (left) {
      narrowed = left;
      before = tokens[at - 2];
    }
  }
  for (const asked of (before?.kind === 'word' && PREPOSITIONS.get(before.key)) || []) {
    const left = common(narrowed, asked);
    if (left) return left;
  }
  return narrowed;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && token.capitals !== 'none';
/** A full stop, an opening quote, a dash, an emoji; not a comma or a closing quote. */
const OPENING = /^[^\p{L}\p{N},»”’)%$€]+$/u;

/** First word of a sentence or paragraph, or right after a quote, dash or colon: its capital says nothing. */
export function opensSentence(document: Document, at: number): boolean {
  const before = document.tokens[at - 1];
  if (!before || OPENING.test(before.text)) return true;
  return document.text.slice(before.end, document.tokens[at]?.start).includes('\n');
}

const KIND: Readonly<Record<Exclude<Sense['style'], 'other'>, CountryForm>> = {
  name: 'name',
  abbreviation: 'name',
  adjective: 'adjective',
  demonym: 'demonym',
};

/** «Україна» needs its capital, «росія» does not; «США» is read as written; «українці» are small unless they open a sentence. */
function written(document: Document, at: number, end: number, sense: Sense): boolean {
  const { tokens } = document;
  const [first, last] = [tokens[at], tokens[end - 1]];
  if (!first || !last) return false;
  switch (sense.style) {
    case 'name':
      // «острови Кука», «республіка Польща»: the common noun may be small
      return (
        isCapital(first) || smallToo.has(sense.iso) || (end - at > 1 && GENERIC.test(first.key) && isCapital(last))
      );
    case 'abbreviation':
      // a Latin «C» before «ША»: read by its key
      return (
        end - at > 1 ||
        first.text === sense.text ||
        ((smallToo.has(sense.iso) ||
          smallAbbreviations.has(sense.text) ||
          (first.capitals === 'all' && sense.text === sense.text.toUpperCase())) &&
          first.key === fold(sense.text))
      );
    case 'demonym':
      return !isCapital(first) || first.capitals === 'all' || opensSentence(document, at);
    default:
      return true;
  }
}
const GENERIC = /^(?:остр[оі]в|республік|королівств|держав)/;

/** A word that can only be a verb with a subject: «оголосила», «оголосив», «планує». */
const VERB = /(?:[аиіїу]л[аои]|[аиіїу]в|[уюає]є|[иї]ть|[аиеуя]ться|вся|лася|лося|тиме)$/;
const JOINING: ReadonlySet<string> = new Set(['і', 'й', 'та', ',', 'або', 'чи']);

/** «Того дня», «Малі підприємства» open a sentence; «Малі оголосила», «Чад і Нігер» are states. */
function isHomograph(document: Document, at: number): boolean {
  const { tokens } = document;
  const token = tokens[at];
  const verb = token && homographForms.get(token.key);
  if (verb === undefined || token?.capitals === 'all' || !opensSentence(document, at)) return false;
  const next = tokens[at + 1];
  if (next && JOINING.has(next.key) && namesState(tokens, at + 2)) return false;
  return !(verb && isWord(next) && VERB.test(next.key));
}

const namesState = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) &&
  senses.at(tokens, at).some(({ value }) => value.style === 'name' || value.style === 'abbreviation');

/** Word at `at`, over one abbreviating dot: «вул. Польська» → вул. */
const wordBefore = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at - 1]?.text === '.' && tokens[at - 1]?.glued ? tokens[at - 2] : tokens[at - 1];

/** «вул. Польська», «Грузинська вулиця», «проспект Америки». */
function isStreet(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isCapital(tokens[at])) return false;
  if (STREETS.has(wordBefore(tokens, at)?.key ?? '')) return true;
  return (
    STREETS.has(tokens[end]?.key ?? '') &&
    tokens[end]?.capitals === 'none' &&
    ADJECTIVE_WORD.test(tokens[at]?.key ?? '')
  );
}

/** «готель «Росія»», «палац «Україна»». */
function isNamedPlace(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    /^[«„“"]$/.test(tokens[at - 1]?.text ?? '') &&
    /^[»“”"]$/.test(tokens[end]?.text ?? '') &&
    PLACES.has(tokens[at - 2]?.key ?? '')
  );
}

/** «Домініка Цибульська», «Ізраїль Кац»: a name that goes on with a family name. */
const isGivenName = (tokens: readonly Token[], end: number, sense: Sense): boolean =>
  givenNames.has(sense.iso) && tokens[end]?.capitals === 'first' && !namesState(tokens, end);

function nameIsOther(document: Document, at: number, end: number, sense: Sense): boolean {
  const { tokens } = document;
  const before = tokens[at - 1]?.key ?? '';
  return (
    isHomograph(document, at) ||
    RIVERS.has(before) ||
    // «курс долара США»
    (sense.iso === 'US' && CURRENCIES.has(wordBefore(tokens, at)?.key ?? '')) ||
    isStreet(tokens, at, end) ||
    isNamedPlace(tokens, at, end) ||
    isGivenName(tokens, end, sense)
  );
}

const ADJECTIVE_WORD = /(?:[сцз]ьк|н)(?:[аиеіуо]|ий|ого|ому|им|ої|ій|ою|их|ими)$/;

/** «українською мовою», «польська та чеська мови»: the language, over other adjectives. */
function beforeLanguage(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + 5; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (LANGUAGE.has(token.key)) return true;
    if (!JOINING.has(token.key) && !(isWord(token) && ADJECTIVE_WORD.test(token.key))) return false;
  }
  return false;
}

/** «розповів українською», «переклала з англійської»: an adjective with nothing to agree with. */
function isLanguageAlone(tokens: readonly Token[], at: number, end: number, sense: Sense): boolean {
  if (sense.gender !== 'f' || sense.number !== 'sg' || /^[«„“"(]$/.test(tokens[end]?.text ?? '')) return false;
  let next = end;
  while (JOINING.has(tokens[next]?.key ?? '') && ADJECTIVE_WORD.test(tokens[next + 1]?.key ?? '')) next += 2;
  const after = tokens[next];
  // «з англійської зробили», «уроки німецької подорожчали» agree with no noun
  const agrees = (ending: RegExp): boolean =>
    isWord(after) && ending.test(after.key) && !/(?:л[аои]|лися|ть)$/.test(after.key);
  if (sense.cases === 'i') return !agrees(/(?:ю|ами|ями)$/);
  const before = tokens[at - 1]?.key ?? '';
  if (sense.cases === 'g')
    return (before === 'з' || before === 'із' || LESSONS.has(before)) && !agrees(/(?:[иіїь]|ої|ості)$/);
  if (sense.cases === 'a')
    return (
      (before === 'на' || LEARNING.test(before) || LEARNING.test(after?.key ?? '')) && !agrees(/(?:[уюь]|ть|[чжш])$/)
    );
  return false;
}
const LEARNING = /^(?:(?:ви)?вч|знав|знат|знає|знаю|опанов|підтяг)/;

/** «Роман Польський», «Олена Грузинська»: a family name. */
function isFamilyName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.capitals === 'first' && before?.capitals === 'first' && givenNamesOf(before.key).length > 0;
}

function adjectiveIsOther(document: Document, at: number, end: number, sense: Sense): boolean {
  const { tokens } = document;
  return (
    beforeLanguage(tokens, end) ||
    isLanguageAlone(tokens, at, end, sense) ||
    CURRENCIES.has(tokens[end]?.key ?? '') ||
    isStreet(tokens, at, end) ||
    isFamilyName(tokens, at)
  );
}

const isOther = (document: Document, at: number, end: number, sense: Sense): boolean =>
  sense.style === 'adjective'
    ? adjectiveIsOther(document, at, end, sense)
    : sense.style !== 'demonym' && nameIsOther(document, at, end, sense);

/** «воїни України», «президента Франції»: the state only says whose people they are. */
const namesPeople = (tokens: readonly Token[], at: number, cases: string): boolean =>
  cases.includes('g') && PEOPLE.has(tokens[at - 1]?.key ?? '');

export const country: Rule = {
  name: 'country',
  keys: senses.keys,
  find: atPlace((document: Document, at: number): readonly CountryMention[] => {
    const { tokens } = document;
    for (const { end, value: sense } of senses.at(tokens, at)) {
      // «Північна Ірландія» is longer than «Ірландія»: what it names is no state, and nothing in it is
      if (sense.style === 'other') {
        if (isCapital(tokens[at]) || !/^\p{Lu}/u.test(sense.text)) return [];
        continue;
      }
      if (!written(document, at, end, sense) || coveredByOther(tokens, at)) continue;
      if (isOther(document, at, end, sense)) return [];
      const isName = sense.style === 'name' || sense.style === 'abbreviation';
      const cases = casesHere(sense.cases, tokens, at);
      const nested = isName && namesPeople(tokens, at, cases);
      const shape = { cases: nested ? 'g' : cases, number: sense.number, gender: sense.gender };
      return [
        {
          ...found(document, at, end, 'country', shape),
          nested,
          kind: 'country',
          iso: sense.iso,
          form: KIND[sense.style],
        },
      ];
    }
    return NO_MENTIONS;
  }),
};
const NO_MENTIONS: readonly never[] = [];

/** The token is inside a longer name that began one or two words before: «Північна [Америка]», «Роза [Люксембург]». */
function coveredByOther(tokens: readonly Token[], at: number): boolean {
  for (let start = Math.max(0, at - 4); start < at; start++) {
    for (const { end, value } of senses.at(tokens, start)) {
      if (end > at && value.style === 'other' && (isCapital(tokens[start]) || !/^\p{Lu}/u.test(value.text)))
        return true;
    }
  }
  return false;
}
