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

/** What bare dollars are, as a rule. */
const USUAL = 'USD';

const figureOf = ({ min, max }: MoneyMention): string => `${min}..${max}`;

/**
 * What a conversion shows of the bare dollars of a text: «650 млн доларів (482 млн доларів США)» that they are not American, and that the same
 * 482 млн elsewhere are; «16 млн новозеландських доларів, або 9,8 млн доларів» that they are not New Zealand's.
 */
export function byText(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isOpen)) return mentions;
  const converted = new Map<string, string>();
  const not = new Set<string>();
  const candidates = new Set(
    mentions.flatMap((mention) => (isOpen(mention) && mention.currency === USUAL ? mention.currencies : [])),
  );
  const sums = mentions.filter((mention) => mention.kind === 'money');
  sums.forEach((sum, i) => {
    const before = sums[i - 1];
    if (!sum.conversion || !before || figureOf(sum) === figureOf(before)) return;
    const told = [sum, before].filter(({ currencySource }) => currencySource === 'stated');
    const [one] = told;
    const bare = sum === one ? before : sum;
    // of dollars and dollars only: «85 млн доларів (850 млн норвезьких крон)» says nothing of other crowns
    if (told.length !== 1 || !one?.currency || bare.currency !== USUAL) return;
    if (one.currency !== USUAL && !candidates.has(one.currency)) return;
    not.add(one.currency);
    converted.set(figureOf(sum), sum.currency === null ? USUAL : sum.currency);
  });
  if (not.size === 0) return mentions;
  return mentions.map((mention) => {
    if (!isOpen(mention) || mention.currency !== USUAL) return mention;
    if (converted.get(figureOf(mention)) === USUAL) return { ...mention, currencySource: 'inferred', currencies: [] };
    const currencies = mention.currencies.filter((code) => !not.has(code));
    if (currencies.length === mention.currencies.length && !not.has(USUAL)) return mention;
    const currency = not.has(USUAL) ? null : mention.currency;
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
  return mentions.map((mention, index) => {
    if (!isOpen(mention)) return mention;
    const sentence = document.sentences[indexAt(document.sentences, mention.start)];
    const beside = sentence ? around(mentions, index, sentence) : [];
    const currency =
      decided.get(index) ??
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
