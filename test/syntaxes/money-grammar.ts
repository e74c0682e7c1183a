/** Currency words and magnitudes of the lexicon → the TextMate grammar that colours figures with a currency in Markdown text. */
import {
  currencyAdjectives,
  currencyCodes,
  currencyNouns,
  currencySigns,
  currencyTails,
} from '../../src/uk/lexicon/currencies.ts';
import { magnitudes } from '../../src/uk/lexicon/numerals.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’ʼ]");

/** Longest first: the first of two alternatives that fit is taken. */
const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|');

const SPACE = '[ \\u00a0\\u202f]';
const NUMBER = `\\d+(?:${SPACE}\\d{3})*(?:[.,]\\d+)*(?:${SPACE}?[-–—]${SPACE}?\\d+(?:[.,]\\d+)*)?`;
const BEFORE = '(?<![\\p{L}\\p{N}.,])';
const AFTER = '(?![\\p{L}\\p{N}])';

export function moneyGrammar(): unknown {
  // A word that is something else too («марка», «літ») is left to the engine, which looks further than one line.
  const nouns = [...currencyNouns].flatMap(([word, { homograph }]) => (homograph ? [] : [word]));
  const latin = [...currencyCodes.keys()].map((code) => code.toUpperCase());
  const magnitude = `(?i:${anyOf(magnitudes.keys())})\\.?`;
  const adjective = `(?i:${anyOf(currencyAdjectives.keys())})\\.?`;
  const tail = `(?:${SPACE}(?:${anyOf(currencyTails.map(([phrase]) => phrase))}))?`;
  const noun = `(?:(?i:${anyOf(nouns)})${AFTER}\\.?${tail}|(?:${anyOf(latin)}))`;
  const sign = `(?i:${anyOf(currencySigns.keys())})`;
  const scaled = `(${NUMBER})(?:${SPACE}?(${magnitude}))?`;
  return {
    comment: 'Generated from src/uk/lexicon by test/syntaxes; UPDATE=1 rewrites it.',
    scopeName: 'markdown.poruka.money',
    injectionSelector:
      'L:text.html.markdown -meta.embedded -markup.fenced_code -markup.inline.raw -markup.raw -markup.underline.link -comment',
    patterns: [{ include: '#word' }, { include: '#sign' }],
    repository: {
      /** «1,5 млрд шведських крон», «300 млн євро», «20 EUR» */
      word: {
        match: `${BEFORE}${scaled}${SPACE}?((?:${adjective}${SPACE})?(?:${noun}|${sign}))${AFTER}`,
        name: 'meta.money.poruka',
        captures: {
          1: { name: 'constant.numeric.money.poruka' },
          2: { name: 'constant.numeric.money.poruka' },
          3: { name: 'keyword.other.unit.currency.poruka' },
        },
      },
      /** «$1,5 млрд» */
      sign: {
        match: `(${sign})${SPACE}?${scaled}${AFTER}`,
        name: 'meta.money.poruka',
        captures: {
          1: { name: 'keyword.other.unit.currency.poruka' },
          2: { name: 'constant.numeric.money.poruka' },
          3: { name: 'constant.numeric.money.poruka' },
        },
      },
    },
  };
}
