/** Sums of a clause → amounts of a statement: what each adds, reaches, shares or merely converts. */
import type { StatementGrammar } from '../grammar/frame.ts';
import type { Document } from '../model/document.ts';
import type { MoneyMention } from '../model/mention.ts';
import type { Amount, Basis } from '../model/statement.ts';
import type { Argument } from './arguments.ts';
import { isMoney } from './arguments.ts';

/** Tokens between a word and the sum it speaks of. */
const NEAR = 4;

function near(document: Document, at: number, test: (at: number) => boolean): boolean {
  for (let back = 1; back <= NEAR; back++) {
    const token = document.tokens[at - back];
    if (!token || /^[.;!?]$/.test(token.key)) return false;
    if (test(at - back)) return true;
  }
  return false;
}

function basisOf(
  document: Document,
  grammar: StatementGrammar,
  argument: Argument<MoneyMention>,
  raises: boolean,
): Basis {
  const { mention, from, preposition } = argument;
  const { words, sums } = grammar;
  if (mention.conversion) return 'conversion';
  if (mention.per !== null) return 'rate';
  if (raises && preposition === sums.by) return 'increment';
  if (raises && preposition === sums.upTo) return 'new_level';
  if (near(document, from, (at) => words.basis.at(document.tokens, at).length > 0))
    return words.basis.at(document.tokens, from - 1)[0]?.value ?? 'remaining';
  if (near(document, from, (at) => words.share.at(document.tokens, at).length > 0)) return 'share';
  if (near(document, from, (at) => words.additional.has(document.tokens[at]?.key ?? ''))) return 'increment';
  return 'total';
}

/** «у межах кредиту на 90 млрд»: the sum of something else, named as context. */
function isContext(document: Document, grammar: StatementGrammar, argument: Argument<MoneyMention>): boolean {
  for (let back = 2; back <= 7; back++) {
    const at = argument.from - back;
    const token = document.tokens[at];
    if (!token || token.kind === 'mark' || grammar.looksFinite(token.key)) return false;
    const match = grammar.prepositions.at(document.tokens, at)[0];
    if (match?.value === grammar.sums.within && match.end <= argument.from - 1) return true;
  }
  return false;
}

/** Sums among the arguments; `raises`: the verb is «збільшити». */
export function amountsOf(
  document: Document,
  grammar: StatementGrammar,
  args: readonly Argument[],
  raises: boolean,
  bought: boolean,
): Amount[] {
  // «постачання газу за 300 доларів»: a price, and nobody's gift
  const sums = args
    .filter(isMoney)
    .filter(
      (argument) => !(bought && argument.preposition === grammar.sums.price) && !isContext(document, grammar, argument),
    );
  const first = sums[0];
  // «3,6 млрд, зокрема 3,1 млрд на …, 380 млн на …»: all after the word are shares of the first
  const isShare = (argument: Argument<MoneyMention>): boolean => {
    for (let at = first?.to ?? argument.from; at < argument.from; at++)
      if (grammar.words.share.at(document.tokens, at).length > 0) return true;
    return false;
  };
  return sums.map((argument) => ({
    mention: argument.index,
    min: argument.mention.min,
    max: argument.mention.max,
    currency: argument.mention.currency,
    basis:
      argument !== first && !argument.mention.conversion && isShare(argument)
        ? 'share'
        : basisOf(document, grammar, argument, raises),
    per: argument.mention.per,
  }));
}
