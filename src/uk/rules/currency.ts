/** Tokens → a currency: the word or sign after an amount, or the sign or code before it, and how surely it is known. */
import type { Match } from '../../grammar/pattern.ts';
import { phrases } from '../../grammar/phrases.ts';
import type { Token } from '../../model/document.ts';
import type { CurrencySource } from '../../model/mention.ts';
import { ofWord } from '../../text/of-word.ts';
import {
  currencyAdjectives,
  currencyCodes,
  currencyNouns,
  currencyShort,
  currencySigns,
  currencyTails,
  shortAdjectives,
} from '../lexicon/currencies.ts';
import { pastDot } from './number.ts';

export interface Unit {
  readonly code: string | null;
  readonly source: CurrencySource;
  /** Candidates when nothing decides; beside a usual code, those that another giver would mean. */
  readonly codes: readonly string[];
  /** A hundredth: «копійок». */
  readonly coin: boolean;
  /** «левів», «марок» alone may be no money at all. */
  readonly homograph: boolean;
}

const stated = (code: string): Unit => ({ code, source: 'stated', codes: [], coin: false, homograph: false });
const oneOf = (codes: readonly string[]): Unit =>
  codes.length === 1 && codes[0]
    ? stated(codes[0])
    : { code: null, source: 'ambiguous', codes, coin: false, homograph: false };

const TAILS = phrases(currencyTails);
const OF_STATE = /(?:ськ|цьк|зьк)(?:их|ий|ого|ому|ої|им|ими|ою|ій|у|а|і)$/;
const ADJECTIVE = /(?:их|ий|ого|ої|ими|им|ою|ій)$/;

interface Adjectives {
  readonly codes: ReadonlySet<string> | null;
  /** The adjective names a state whose currency we do not know. */
  readonly foreign: boolean;
}

/** «канадських», «канад.», «нових», or nothing. */
function adjectivesAt(tokens: readonly Token[], at: number): Match<Adjectives> {
  const token = tokens[at];
  const none = { end: at, value: { codes: null, foreign: false } };
  if (token?.kind !== 'word') return none;
  const codes = currencyAdjectives.get(token.key);
  if (codes) {
    const end = shortAdjectives.has(token.key) ? pastDot(tokens, at + 1) : at + 1;
    return { end, value: { codes, foreign: false } };
  }
  if (!ADJECTIVE.test(token.key) || currencyNouns.has(token.key)) return none;
  return { end: at + 1, value: { codes: null, foreign: OF_STATE.test(token.key) } };
}

const nounOf = ofWord((key) => currencyNouns.get(key) ?? null, null);

/** «доларів», «канадських доларів», «дол. США», «фунтів стерлінгів», «шведських крон». */
function nounAt(tokens: readonly Token[], at: number): Match<Unit> | null {
  const adjectives = adjectivesAt(tokens, at);
  const token = tokens[adjectives.end];
  const noun = token ? nounOf(token) : null;
  if (!token || !noun) return null;
  const { key } = token;
  const end = adjectives.end + 1;
  const { codes, foreign } = adjectives.value;
  const tails = TAILS.at(tokens, currencyShort.has(key) ? pastDot(tokens, end) : end).filter((match) =>
    noun.codes.includes(match.value),
  );
  const tail = tails[0];
  if (tail) {
    // «франків КФА» are of two unions, «західноафриканських франків КФА» of one
    const meant = tails.filter((match) => match.end === tail.end).map((match) => match.value);
    const named = meant.filter((code) => codes?.has(code));
    return { end: tail.end, value: oneOf(named.length > 0 ? named : meant) };
  }
  const named = codes && noun.codes.filter((code) => codes.has(code));
  if (named?.length === 1 && named[0]) return { end, value: { ...stated(named[0]), coin: noun.coin } };
  if (foreign && !noun.coin) return { end, value: { ...oneOf([]), source: 'ambiguous' } };
  const { usual, whenGiven, coin, homograph } = noun;
  if (homograph && adjectives.end > at) return null;
  if (!usual) return { end, value: { ...oneOf(noun.codes), homograph } };
  const sole = noun.codes.length === 1 && !coin;
  return { end, value: { code: usual, source: sole ? 'stated' : 'inferred', codes: whenGiven, coin, homograph } };
}

/** The currencies of the same noun: a dollar sign may be before any dollars. */
export const ownOf = ({ code }: Unit): readonly string[] => (code === null ? [] : (KIN.get(code) ?? []));
const KIN: ReadonlyMap<string, readonly string[]> = new Map(
  [...currencyNouns.values()].flatMap(({ codes, coin }) =>
    coin ? [] : codes.map((code): [string, readonly string[]] => [code, codes]),
  ),
);

/** «$», «US$», «€». */
function signAt(tokens: readonly Token[], at: number): Match<Unit> | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1];
  const joined = next?.glued && next.kind === 'symbol' ? currencySigns.get(token.key + next.text) : undefined;
  if (joined) return { end: at + 2, value: oneOf(joined) };
  const codes = token.kind === 'symbol' ? currencySigns.get(token.text) : undefined;
  return codes ? { end: at + 1, value: oneOf(codes) } : null;
}

const codeOf = ofWord((key) => currencyCodes.get(key) ?? null, null);

/** «COP29» is a conference on the climate, and not 29 Colombian pesos. */
const SUMMIT = { code: 'COP', number: /^[1-9]\d?$/, scale: /^(?:млн|млрд|трлн|тис|мільйон|мільярд|трильйон)/ };

function codeAt(tokens: readonly Token[], at: number): Match<Unit> | null {
  const token = tokens[at];
  const code = token ? codeOf(token) : null;
  if (
    code === SUMMIT.code &&
    SUMMIT.number.test(tokens[at + 1]?.text ?? '') &&
    !SUMMIT.scale.test(tokens[at + 2]?.key ?? '')
  )
    return null;
  return code ? { end: at + 1, value: stated(code) } : null;
}

/** «(доларів)»: put in by an editor. */
function editorial(tokens: readonly Token[], at: number): Match<Unit> | null {
  if (tokens[at]?.text !== '(') return null;
  const inside = nounAt(tokens, at + 1) ?? signAt(tokens, at + 1) ?? codeAt(tokens, at + 1);
  return inside && tokens[inside.end]?.text === ')'
    ? { end: inside.end + 1, value: { ...inside.value, source: inside.value.code ? 'editorial' : 'ambiguous' } }
    : null;
}

/** «4 млн новозеландських доларів (2,3 млн США)»: of dollars said before the bracket. */
const elided = (tokens: readonly Token[], at: number): Match<Unit> | null =>
  tokens[at]?.text === 'США' && tokens[at + 1]?.text === ')' ? { end: at + 1, value: stated('USD') } : null;

/** The currency that follows an amount. A sign that stands right before a number belongs to that number. */
export function currencyAfter(tokens: readonly Token[], at: number): Match<Unit> | null {
  const sign = signAt(tokens, at);
  if (sign) return tokens[sign.end]?.glued && tokens[sign.end]?.kind === 'number' ? null : sign;
  return nounAt(tokens, at) ?? codeAt(tokens, at) ?? editorial(tokens, at) ?? elided(tokens, at);
}

/** The sign or code before an amount: «$5», «EUR500», «USD 5». */
export const currencyBefore = (tokens: readonly Token[], at: number): Match<Unit> | null =>
  signAt(tokens, at) ?? codeAt(tokens, at);

/** True for a token that can end an amount's currency. */
export const isCurrency = (token: Token | undefined): boolean => token !== undefined && isCurrencyWord(token);
const isCurrencyWord = ofWord(
  (key, { text }) => currencyNouns.has(key) || currencyCodes.has(key) || currencySigns.has(text) || key === 'сша',
  false,
);

/** First keys of a currency that may stand before an amount. */
export const currencyKeys: ReadonlySet<string> = new Set([
  ...currencyCodes.keys(),
  ...[...currencySigns.keys()].filter((sign) => /^[a-z]/.test(sign)).map((sign) => sign.slice(0, -1)),
]);
