/** Crowns, francs and pounds that the text leaves open, decided by whose they can be: the giver's, else the one state named beside them. */
import { type Document, indexAt } from '../model/document.ts';
import type { Mention, MoneyMention } from '../model/mention.ts';
import type { Amount, Statement } from '../model/statement.ts';

/** ISO 4217 codes begin with the ISO 3166 code of their state (SEK, DKK, CHF): the one candidate that is of these states, or null. */
function ofStates(mention: MoneyMention, states: readonly string[]): string | null {
  const fit = mention.currencies.filter((code) => states.some((state) => code.startsWith(state)));
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

const isOpen = (mention: Mention | undefined): mention is MoneyMention =>
  mention?.kind === 'money' && mention.currency === null && mention.currencies.length > 0;

/** The amounts of a statement, their open currencies decided by its givers. */
export function byGiver(amounts: readonly Amount[], mentions: readonly Mention[], givers: readonly string[]): Amount[] {
  return amounts.map((amount) => {
    const mention = amount.mention === null ? undefined : mentions[amount.mention];
    return isOpen(mention) ? { ...amount, currency: ofStates(mention, givers) } : amount;
  });
}

const stateOf = (mention: Mention): string | null =>
  mention.kind === 'country'
    ? mention.iso
    : mention.kind === 'actor'
      ? (mention.hint?.speaksFor ?? mention.hint?.country ?? null)
      : null;

/** Mentions with what the statements decided, and what their sentence leaves no doubt of. */
export function settleCurrencies(
  document: Document,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): Mention[] {
  if (!mentions.some(isOpen)) return [...mentions];
  const decided = new Map<number, string>();
  for (const { amounts } of statements)
    for (const { mention, currency } of amounts) if (mention !== null && currency) decided.set(mention, currency);
  return mentions.map((mention, index) => {
    if (!isOpen(mention)) return mention;
    const sentence = document.sentences[indexAt(document.sentences, mention.start)];
    const beside = sentence
      ? mentions.filter((other) => sentence.start <= other.start && other.end <= sentence.end)
      : [];
    const currency =
      decided.get(index) ??
      ofStates(
        mention,
        beside.flatMap((other) => stateOf(other) ?? []),
      );
    return currency ? { ...mention, currency, currencySource: 'inferred' } : mention;
  });
}
