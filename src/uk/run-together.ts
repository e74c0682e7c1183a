/**
 * Two words that a lost space has run together, as copied pages have them where a link or bold print ends: «5 млн грнна», «у 2026
 * роціпередбачено». Only after words that sums and dates end with, and only where the rest is a small word or a known verb.
 */
import { ofWord } from '../text/of-word.ts';
import { currencyNouns, currencyShort } from './lexicon/currencies.ts';
import { isShort, magnitudes } from './lexicon/numerals.ts';
import { statementGrammar } from './rules/statement.ts';

/** «вонна» may be anything; «гривеньна» is not. */
const LONG = 4;
const FIRSTS: ReadonlySet<string> = new Set([
  ...['рік', 'року', 'році', 'грн'],
  ...[...magnitudes.keys()].filter(isShort),
  ...[...currencyShort, ...currencyNouns.keys()].filter((key) => key.length >= LONG),
]);
const LONGEST = Math.max(...[...FIRSTS].map((key) => key.length));
const SHORTEST = Math.min(...[...FIRSTS].map((key) => key.length));
const SMALL: ReadonlySet<string> = new Set(
  'на для від до за із під та що про через після протягом упродовж щодо було буде'.split(' '),
);
const SHORTEST_VERB = 6;

const follows = (key: string): boolean =>
  SMALL.has(key) || (key.length >= SHORTEST_VERB && statementGrammar().predicates.keys.has(key));

/** Letters of the first word; 0 of a word that is one, or may be. */
export const runTogether = ofWord((key): number => {
  if (FIRSTS.has(key)) return 0;
  for (let length = Math.min(LONGEST, key.length - 2); length >= SHORTEST; length--)
    if (FIRSTS.has(key.slice(0, length)) && follows(key.slice(length))) return length;
  return 0;
}, 0);
