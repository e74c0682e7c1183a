/**
 * Crowns, francs and pesos that the text leaves open, decided by what it says elsewhere, else by whose they can be: the giver's, else the one
 * state named beside them. Dollars and pounds have a usual meaning, and only their giver changes it.
 */
import { type Document, indexAt, type Span } from '../../model/document.ts';
import type { Mention, MoneyMention } from '../../model/mention.ts';
import type { Amount, Statement } from '../../model/statement.ts';

/** ISO 4217 codes begin with the ISO 3166 code of their state (SEK, DKK, CHF): the one candidate that is of these states, or null. */
function ofStates(mention: MoneyMention, states: readonly string[]): string | null {
  const fit = mention.currencies.filter((code) => states.some((state) => code.startsWith(state)));
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

const isOpen = (mention: Mention | undefined): mention is MoneyMention =>
  mention?.kind === 'money' && mention.currencies.length > 0;

const figureOf = ({ min, max }: MoneyMention): string => `${min}..${max}`;

/**
 * What the text itself says of its bare dollars: the same figure with its currency elsewhere («482,6 млн доларів … 482,6 млн доларів США»);
 * and a conversion («16 млн новозеландських доларів, або 9,8 млн доларів»), which shows what those that stand bare in this text are not.
 */
export function byText(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isOpen)) return mentions;
  const stated = new Map<string, string>();
  const not = new Set<string>();
  const sums = mentions.filter((mention) => mention.kind === 'money');
  sums.forEach((sum, i) => {
    const before = sums[i - 1];
    if (sum.currencySource === 'stated' && sum.currency !== null) stated.set(figureOf(sum), sum.currency);
    if (!sum.conversion || !before || figureOf(sum) === figureOf(before)) return;
    const told = [sum, before].filter(({ currencySource }) => currencySource === 'stated');
    if (told.length === 1 && told[0]?.currency) not.add(told[0].currency);
  });
  return mentions.map((mention) => {
    if (!isOpen(mention)) return mention;
    const same = stated.get(figureOf(mention));
    if (same !== undefined && (same === mention.currency || mention.currencies.includes(same)))
      return { ...mention, currency: same, currencySource: 'inferred', currencies: [] };
    const currencies = mention.currencies.filter((code) => !not.has(code));
    if (currencies.length === mention.currencies.length) return mention;
    const currency = mention.currency !== null && not.has(mention.currency) ? null : mention.currency;
    return { ...mention, currency, currencies, ...(currency === null ? { currencySource: 'ambiguous' } : {}) };
  });
}

const isList = (mention: Mention | undefined): boolean => mention?.kind === 'money' && mention.list !== undefined;

/**
 * The amounts of a statement, their open currencies decided by its givers. Usual dollars stay what they are where several give or all pay into
 * one thing (`shared`).
 */
export function byGiver(
  amounts: readonly Amount[],
  mentions: readonly Mention[],
  givers: readonly string[],
  shared = false,
): Amount[] {
  const whoseOf = (mention: MoneyMention): string | null =>
    mention.currency !== null && (shared || givers.length !== 1)
      ? mention.currency
      : (ofStates(mention, givers) ?? mention.currency);
  return amounts.map((amount) => {
    const mention = amount.mention === null ? undefined : mentions[amount.mention];
    return isOpen(mention) ? { ...amount, currency: whoseOf(mention) } : amount;
  });
}

const stateOf = (mention: Mention): string | null =>
  mention.kind === 'country'
    ? mention.iso
    : mention.kind === 'actor'
      ? (mention.hint?.speaksFor ?? mention.hint?.country ?? null)
      : null;

/** The mentions of the sentence in which that one stands; they are sorted, so it is a step to each side and no search. */
function around(mentions: readonly Mention[], index: number, sentence: Span): readonly Mention[] {
  let [from, to] = [index, index + 1];
  while ((mentions[from - 1]?.start ?? -1) >= sentence.start) from--;
  while ((mentions[to]?.start ?? sentence.end) < sentence.end) to++;
  return mentions.slice(from, to).filter(({ end }) => end <= sentence.end);
}

/**
 * «майже 10 млн доларів … 16 млн новозеландських доларів»: before its own are named, and where only another state's are, a text means the
 * usual dollars; after that they may be its own, with the adjective left out.
 */
function usualDollars(mentions: readonly Mention[]): (index: number, own: string) => boolean {
  const candidates = new Set(mentions.filter(isOpen).flatMap(({ currencies }) => currencies));
  const first = new Map<string, number>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'money' || mention.currency === null || mention.currencySource !== 'stated') return;
    if (mention.currency !== USUAL && candidates.has(mention.currency) && !first.has(mention.currency))
      first.set(mention.currency, index);
  });
  return (index, own) => (first.has(own) ? (first.get(own) ?? 0) > index : first.size > 0);
}

const USUAL = 'USD';

/** Mentions with what the statements decided, and what their sentence leaves no doubt of. */
export function settleCurrencies(
  document: Document,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): Mention[] {
  if (!mentions.some(isOpen)) return [...mentions];
  const decided = new Map<number, string>();
  // «Норвегія та Данія виділять 4 і 5 млрд крон»: each its own
  for (const { amounts } of statements)
    for (const { mention, currency } of amounts)
      if (mention !== null && currency && !isList(mentions[mention])) decided.set(mention, currency);
  const isUsual = usualDollars(mentions);
  return mentions.map((mention, index) => {
    if (!isOpen(mention)) return mention;
    const sentence = document.sentences[indexAt(document.sentences, mention.start)];
    const beside = sentence ? around(mentions, index, sentence) : [];
    const own = decided.get(index);
    const currency =
      (own !== undefined && mention.currency === USUAL && isUsual(index, own) ? mention.currency : own) ??
      mention.currency ??
      ofStates(
        mention,
        beside.flatMap((other) => stateOf(other) ?? []),
      );
    return currency ? { ...mention, currency, currencySource: 'inferred', currencies: [] } : mention;
  });
}

/** The statements, each sum in the currency that its mention got: a sum never says one thing in the text and another in the tree. */
export function inSettled(statements: readonly Statement[], settled: readonly Mention[]): Statement[] {
  const currencyOf = ({ mention, currency }: Amount): string | null => {
    const sum = mention === null ? undefined : settled[mention];
    return sum?.kind === 'money' && !(isList(sum) && currency) ? sum.currency : currency;
  };
  return statements.map((statement) => ({
    ...statement,
    amounts: statement.amounts.map((amount) => ({ ...amount, currency: currencyOf(amount) })),
  }));
}
