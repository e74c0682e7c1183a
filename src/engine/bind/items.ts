/** Clause → what is given, counted («400 генераторів») or not («ракети Taurus»). Sums of money and dates are no items. */
import type { StatementGrammar, Thing } from '../../grammar/statement-grammar.ts';
import type { Document, Token, TokenRange } from '../../model/document.ts';
import type { Item, Theme } from '../../model/statement.ts';
import type { Placed } from './arguments.ts';
import type { Scene } from './scene.ts';

export interface Goods {
  readonly items: readonly Item[];
  readonly things: readonly Thing[];
  /** «із двох обіцяних батарей»: what was promised, of which the items are a part. */
  readonly whole: Item | null;
}

/** A proper name or a type follows the noun: «батарея Patriot», «система IRIS-T»; its number counts nothing: «літак Saab 340». */
function typeAfter(document: Document, at: number, to: number): { text: string; end: number } {
  let end = at;
  while (end < to && document.tokens[end]?.kind === 'word' && /^[A-Z]/.test(document.tokens[end]?.text ?? '')) end++;
  const text = document.tokens
    .slice(at, end)
    .map((token) => token.text)
    .join(' ');
  // «Saab 340», «Patria 6×6»
  const isNumber = (one: number): boolean => one < to && document.tokens[one]?.kind === 'number';
  if (!text || !isNumber(end)) return { text, end };
  const times = document.tokens[end + 1]?.kind !== 'word' && document.tokens[end + 1]?.glued && isNumber(end + 2);
  return { text, end: times ? end + 3 : end + 1 };
}

/** TypeScript does not see that a closure has set it. */
const nameOf = ({ item }: Item): string => item;

/** How far a noun may stand from its number: «82 тисячі нових бойових касок». */
const REACH = 3;

/** «110 генераторів (по 5 кожній громаді)»: how they are shared out. */
const isEach = ({ tokens }: Document, grammar: StatementGrammar, at: number): boolean =>
  tokens[at - 2]?.text === '(' && tokens[at - 1]?.key === grammar.sums.each;

/** «ухвалив 27 пакет допомоги»: the number after which a noun stands in the singular says which one. */
const isOrdinal = (quantity: number | null, { key }: Token, { lemma, general }: Thing): boolean =>
  quantity !== null && general && key === lemma && quantity % 1 === 0 && quantity > 1 && quantity % 10 !== 1;

const isNoItem = ({ notItems }: StatementGrammar, key: string): boolean =>
  notItems.some((prefix) => key.startsWith(prefix));

/** «20 бойових машин піхоти»: the words from the adjectives on to the noun, when a number counts them and no preposition governs it. */
function unlisted(
  document: Document,
  grammar: StatementGrammar,
  number: number,
  at: number,
  limit: number,
): { item: string; end: number } | null {
  const { tokens } = document;
  if (grammar.prepositions.at(tokens, number - 1).length > 0) return null;
  for (let end = at; end < Math.min(limit, at + REACH); end++) {
    const token = tokens[end];
    // «article 5 like»: a word of another script is no noun here
    if (token?.kind !== 'word' || token.capitals !== 'none' || /^\p{Script=Latin}/u.test(token.text)) return null;
    if (grammar.modifies(token) && !grammar.looksMany(token)) continue;
    const noun =
      // «22 громадам»: to whom
      !grammar.looksDative(token.key) &&
      !isNoItem(grammar, token.key) &&
      grammar.governs(token) &&
      // «з них 2,45 мільйона перейдуть до фонду»
      !grammar.looksFinite(token) &&
      grammar.predicates.at(tokens, end).length === 0 &&
      grammar.connectives.at(tokens, end).length === 0 &&
      grammar.prepositions.at(tokens, end).length === 0;
    return noun ? { item: document.text.slice(tokens[at]?.start, token.end), end: end + 1 } : null;
  }
  return null;
}

/** The name that begins at the token; an adjective of a state is a word among others, and a group of people can be counted. */
function namedAt(placed: Placed, at: number): { readonly end: number; readonly people: string | null } | undefined {
  const argument = placed.starts.get(at);
  if (!argument || (argument.mention.kind === 'country' && argument.mention.form === 'adjective')) return undefined;
  const { mention, to } = argument;
  // «10 тисяч українських військових»; «один із донорів» is no gift
  const people = mention.kind === 'actor' && mention.type === 'group' && mention.hint?.country !== undefined;
  return { end: to, people: people ? mention.text : null };
}

/** What the pieces name between two tokens. */
export function goodsOf(
  { document, grammar, placed }: Scene,
  pieces: readonly TokenRange[],
  from: number,
  to: number,
): Goods {
  const taken = (at: number): ReturnType<typeof namedAt> => namedAt(placed, at);
  const items: Item[] = [];
  const things: Thing[] = [];
  let promised: Item | null = null;
  const { tokens } = document;
  // «10, 8 та 6 систем»: numbers that share their noun
  let shared: readonly number[] = [];
  const add = (item: string, qty: number | null): void => {
    if (!items.some((other) => other.item === item && other.qty === qty)) items.push({ item, qty, unit: null });
  };
  for (const piece of pieces) {
    const limit = Math.min(piece.to, to);
    let quantity: number | null = null;
    let since = 0;
    // «із двох обіцяних батарей передали одну», «6 із 13 винищувачів», «дві батареї з трьох»: two is the whole, one is what came
    let ofWhole = false;
    let part: number | null = null;
    let whole: Item | null = null;
    const isOne = (at: number): boolean =>
      tokens[at] !== undefined && grammar.words.ordinal(tokens[at]) !== null && isOf(at + 1);
    /** A thing that a row names follows, before another number. */
    const isListed = (end: number): boolean => {
      for (let at = end; at <= end + REACH && tokens[at]?.kind !== 'number'; at++) {
        if (grammar.things.at(tokens, at).length > 0) return true;
        // «1500 пострілів до гранатометів»
        if (at > end && grammar.prepositions.at(tokens, at).length > 0) return false;
      }
      return false;
    };
    /** «Замість обіцяних 20 танків»: what was promised, and did not come. */
    const isInstead = (at: number): boolean => {
      for (let back = at - 1; back >= at - REACH && tokens[back]?.kind === 'word'; back--)
        if (grammar.prepositions.at(tokens, back)[0]?.value === grammar.sums.instead) return true;
      return false;
    };
    // «загін із 50 рятувальників»: so many are in it
    const isOf = (at: number): boolean =>
      !grammar.words.containers.has(tokens[at - 1]?.key ?? '') &&
      grammar.prepositions.at(tokens, at)[0]?.value === grammar.sums.of &&
      grammar.quantities(tokens, at + 1) !== null;
    const isModifier = (at: number): boolean => {
      const token = tokens[at];
      return token !== undefined && grammar.modifies(token) && grammar.things.at(tokens, at + 1).length > 0;
    };
    const setWhole = (item: string, qty: number | null): void => {
      whole = { item, qty, unit: null };
      promised ??= grammar.words.promised.some((prefix) =>
        tokens.slice(piece.from, limit).some(({ key }) => key.startsWith(prefix)),
      )
        ? whole
        : null;
      if (part !== null) add(item, part);
      part = null;
    };
    for (let at = Math.max(piece.from, from); at < limit; at++) {
      const skip = taken(at);
      if (skip !== undefined) {
        // «10 тисяч українських військових»
        if (skip.people && quantity !== null) add(skip.people, quantity);
        at = skip.end - 1;
        // «із 500 обіцяних Україні ракет»
        if (!ofWhole) quantity = null;
        shared = [];
        continue;
      }
      const number = isEach(document, grammar, at) ? null : grammar.quantities(tokens, at);
      // «за три роки союзники передали», «калібру 155 мм»: counted, and no goods
      const next = number ? tokens[number.end] : undefined;
      const counted = next && !grammar.modifies(next) ? next.key : '';
      if (number && (grammar.words.units.has(counted) || isNoItem(grammar, counted))) {
        quantity = null;
        at = number.end;
        continue;
      }
      if (number && Number.isInteger(number.value)) {
        // «5 тис. терміналів»
        const end = tokens[number.end]?.text === '.' && tokens[number.end]?.glued ? number.end + 1 : number.end;
        const goesOn = grammar.words.joins.has(tokens[end]?.key ?? '') && !isOf(end) && taken(end + 1) === undefined;
        if (goesOn && grammar.quantities(tokens, end + 1) !== null) {
          shared = [...shared, number.value];
          at = end;
          continue;
        }
        const listed = isListed(end);
        // «з них 100 млн уряд спрямує»: a sum without its currency
        const words = listed || taken(end) !== undefined ? null : unlisted(document, grammar, at, end, limit);
        ofWhole = isOf(at - 1) || isInstead(at);
        part = ofWhole ? quantity : null;
        quantity = number.value;
        since = 0;
        at = end - 1;
        if (words && !ofWhole) {
          for (const other of shared) add(words.item, other);
          shared = [];
          add(words.item, number.value);
          at = words.end - 1;
          quantity = null;
        } else if (words) setWhole(words.item, number.value);
        else if (!listed && ofWhole && items.length > 0) setWhole(items.at(-1)?.item ?? '', number.value);
        else if (!listed && whole !== null) add(nameOf(whole), number.value);
        continue;
      }
      if (isOne(at)) {
        quantity = 1;
        since = 0;
        continue;
      }
      since++;
      if (since > REACH || tokens[at]?.kind === 'mark') quantity = null;
      const match = grammar.things.at(tokens, at)[0];
      // «10 військових автомобілів»: of the thing that follows
      if (!match || (match.value.general && isModifier(at))) continue;
      const here = tokens[at];
      // «27 пакет»; «трьома рівними партіями» says how, not what
      if (here && (isOrdinal(quantity, here, match.value) || isNoItem(grammar, here.key))) quantity = null;
      things.push(match.value);
      const type = typeAfter(document, match.end, limit);
      const name = type.text ? `${match.value.lemma} ${type.text}` : match.value.lemma;
      if (quantity !== null && !ofWhole) for (const other of shared) add(name, other);
      shared = [];
      if (quantity !== null && ofWhole) setWhole(name, quantity);
      else if (!match.value.general || (quantity !== null && quantity > 1 && match.value.countable))
        add(name, quantity);
      quantity = null;
      ofWhole = false;
      at = type.end > match.end ? type.end - 1 : match.end - 1;
    }
  }
  return { items, things, whole: promised };
}

/** The kind of aid: the thing says it, else the words around. */
export function themeOf(
  document: Document,
  grammar: StatementGrammar,
  things: readonly Thing[],
  pieces: readonly TokenRange[],
): Theme | null {
  const named = things.find((thing) => thing.theme && !thing.general) ?? null;
  if (named) return named.theme;
  for (const piece of pieces) {
    for (let at = piece.from; at < piece.to; at++) {
      const token = document.tokens[at];
      const theme = token ? grammar.themeOf(token) : null;
      if (theme) return theme;
    }
  }
  return things.find((thing) => thing.theme)?.theme ?? null;
}
