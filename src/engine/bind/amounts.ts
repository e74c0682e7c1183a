/** Sums of a clause → amounts of a statement: what each adds, reaches, shares or merely converts. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import type { Document, TokenRange } from '../../model/document.ts';
import type { MoneyMention } from '../../model/mention.ts';
import { type Amount, type Basis, summed } from '../../model/statement.ts';
import { type Argument, argumentsIn, isMoney } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Clause } from './clauses.ts';

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

/** «транш у межах Ukraine Facility обсягом 2 млрд»: of the tranche, when all of the programme is known to be another sum. */
function isOfGift(
  document: Document,
  grammar: StatementGrammar,
  args: readonly Argument[],
  { from, mention }: Argument<MoneyMention>,
): boolean {
  const measured = [1, 2].some((back) => grammar.words.measures.has(document.tokens[from - back]?.key ?? ''));
  const programme = measured
    ? args.find((one) => one.mention.kind === 'programme' && one.to < from && one.to >= from - 3)?.mention
    : undefined;
  const size = programme?.kind === 'programme' ? grammar.sizeOf(programme.key) : null;
  return size !== null && size.currency === mention.currency && (mention.max ?? mention.min ?? 0) < size.value;
}

/** «у межах кредиту на 90 млрд»: the sum of something else, named as context. */
function isContext(document: Document, grammar: StatementGrammar, argument: Argument<MoneyMention>): boolean {
  for (let back = 2; back <= 7; back++) {
    const at = argument.from - back;
    const token = document.tokens[at];
    if (!token || token.kind === 'mark' || grammar.looksFinite(token)) return false;
    const match = grammar.prepositions.at(document.tokens, at)[0];
    if (match?.value === grammar.sums.within && match.end <= argument.from - 1) return true;
  }
  return false;
}

/** «це на 415 млрд більше, ніж торік»: how one sum differs from another, and given by nobody. */
const isDifference = (
  { tokens }: Document,
  { sums, words }: StatementGrammar,
  { preposition, to }: Argument,
): boolean => preposition === sums.by && words.comparative.has(tokens[to]?.key ?? '');

/** «загалом», and of what was given «від початку війни», «за три роки»: the sum is all so far. */
export function isCumulative(scene: Scene, pieces: readonly TokenRange[], past: boolean): boolean {
  const { document, grammar, placed } = scene;
  const { tokens } = document;
  const { words } = grammar;
  const rounded = argumentsIn(placed, pieces).some(
    (argument) => isMoney(argument) && (argument.mention.max === null || argument.mention.approx),
  );
  // «ми вже виділили на дрони цього року 43,3 млрд»
  const inYear = argumentsIn(placed, pieces).some(
    ({ mention }) =>
      mention.kind === 'date' && mention.relation === 'at' && mention.from !== null && /^\d{4}$/.test(mention.from),
  );
  const givesAid = pieces.some(({ from, to }) =>
    tokens.slice(from, to).some(({ key }, i) => words.aid.has(key) || isAidWorth(scene, from + i)),
  );
  const says = (at: number): boolean => {
    const altogether = words.altogether.at(tokens, at)[0];
    // «надала всього 5 млн» is «only»
    if (altogether && placed.starts.get(altogether.end)?.mention.kind !== 'money') return true;
    if (!past) return false;
    // «вже надала понад 40 млрд»; «вже перерахувала 300 млн» is one payment
    if (words.already.has(tokens[at]?.key ?? '') && (rounded || givesAid || inYear)) return true;
    if (words.sinceThen.at(tokens, at).length > 0) return true;
    const date = placed.starts.get(at)?.mention;
    if (date?.kind === 'date' && date.relation === 'from') return true;
    const preposition = words.within.at(tokens, at)[0];
    const number = preposition && grammar.quantities(tokens, preposition.end);
    // «за останні роки», «за 3 роки»; «за рік» is a rate
    const last = preposition && preposition.end > at + 1 ? preposition.end : -1;
    return words.spans.has(tokens[number ? number.end : last]?.key ?? '');
  };
  return pieces.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (says(at)) return true;
    return false;
  });
}

/** «військової допомоги на 2 млрд»; not «пакет військової допомоги на 2 млрд». */
function isAidWorth({ document: { tokens }, grammar, placed }: Scene, at: number): boolean {
  if (!grammar.words.aidOf.has(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== grammar.sums.by) return false;
  if (![2, 3].some((next) => placed.starts.get(at + next)?.mention.kind === 'money')) return false;
  return ![1, 2, 3].some((back) => grammar.things.at(tokens, at - back).some(({ value }) => value.general));
}

/** «Загальна військова й цивільна підтримка сягне 5 млрд»: before a verb of amounting; of what is given in «надасть загальну допомогу» it is the package. */
export const isOverallIn = ({ document, grammar }: Scene, { pieces }: Clause): boolean =>
  pieces.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (isOverall(document, grammar, at)) return true;
    return false;
  });

function isOverall({ tokens }: Document, grammar: StatementGrammar, at: number): boolean {
  if (!grammar.words.overall.has(tokens[at]?.key ?? '')) return false;
  for (let next = at + 1; next <= at + NEAR; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (grammar.words.gifts.has(token.key)) return true;
    if (grammar.looksFinite(token) || grammar.prepositions.at(tokens, next).length > 0) return false;
  }
  return false;
}

/** «Таким чином підтримка перевищить 100 млн»: with what was just told. */
export const isComeTo = ({ document: { tokens }, grammar }: Scene, { pieces }: Clause): boolean =>
  pieces.some(({ from }) => grammar.words.comesTo.at(tokens, from).length > 0);

/** Sums among the arguments; `raises`: the verb is «збільшити»; `cumulative`: they are all so far. */
export function amountsOf(
  document: Document,
  grammar: StatementGrammar,
  args: readonly Argument[],
  raises: boolean,
  bought: boolean,
  cumulative: boolean,
): { readonly amounts: readonly Amount[]; readonly whole: Amount | null } {
  // «постачання газу за 300 доларів»: a price, and nobody's gift
  const told = args
    .filter(isMoney)
    .filter(
      (argument) =>
        !(bought && argument.preposition === grammar.sums.price) &&
        (!isContext(document, grammar, argument) || isOfGift(document, grammar, args, argument)) &&
        !isDifference(document, grammar, argument) &&
        !isFraction(document, grammar, argument),
    );
  // «1 млрд із обіцяних 5 млрд», «збільшить зі 100 до 250 млн»: what it is a part of, or was before
  const isWhole = (argument: Argument<MoneyMention>): boolean => {
    const lead = document.tokens[argument.from - 1]?.key;
    // «3 млрд євро із загалом 18 млрд»
    const all = grammar.words.altogether.at(document.tokens, argument.from - 1).length > 0;
    const before = all || begins(grammar.words.promised, lead) ? 2 : 1;
    const of = grammar.prepositions.at(document.tokens, argument.from - before)[0]?.value === grammar.sums.of;
    return (
      !argument.mention.conversion &&
      ((of && (told.length > 1 || isPaidOut(document, grammar, argument))) || isOfPackage(document, grammar, argument))
    );
  };
  const sums = told.filter((argument) => !isWhole(argument));
  const promised = told.find(
    (argument) =>
      isWhole(argument) && isPromised(document, grammar, argument) && !isOfPackage(document, grammar, argument),
  );
  const first = sums[0];
  // «3,6 млрд, зокрема 3,1 млрд на …, 380 млн на …»: all after the word are shares of the first
  const isShare = (argument: Argument<MoneyMention>): boolean => {
    for (let at = first?.to ?? argument.from; at < argument.from; at++)
      if (grammar.words.share.at(document.tokens, at).length > 0) return true;
    return false;
  };
  const amounts = sums.flatMap((argument): Amount[] => {
    const { min, max, currency, per, list } = argument.mention;
    const amount: Amount = {
      mention: argument.index,
      min,
      max,
      currency,
      basis:
        argument !== first && !argument.mention.conversion && isShare(argument)
          ? 'share'
          : basisOf(document, grammar, argument, raises),
      per,
    };
    const each = list ? list.map((value) => ({ ...amount, min: value, max: value })) : [amount];
    return cumulative ? each.map(soFar) : each;
  });
  const apart = areParallel(document, grammar, sums);
  return {
    amounts: afterColon(document, sums, apart ? amounts : withoutTheirSum(amounts)),
    whole: promised ? wholeOf(promised) : null,
  };
}

/** «першу виплату з 18 млрд», «транш із 4 млрд»: a part of unknown size. */
const isPaidOut = ({ tokens }: Document, { words }: StatementGrammar, { from }: Argument): boolean =>
  begins(words.instalments, tokens[from - 2]?.key);

/** How far before the sum its package may stand: «із пакета військової допомоги для України обсягом до 18 млрд». */
const PACKAGE = 9;

/** «1,5 млрд із пакета на суму 18 млрд»: how much all of it is. */
function isOfPackage({ tokens }: Document, grammar: StatementGrammar, { from }: Argument): boolean {
  for (let at = from - 2; at > from - PACKAGE; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || grammar.looksFinite(token)) return false;
    if (grammar.prepositions.at(tokens, at)[0]?.value !== grammar.sums.of) continue;
    const next = tokens[at + 1];
    const noun = next && grammar.modifies(next) ? at + 2 : at + 1;
    return begins(grammar.words.packages, tokens[noun]?.key);
  }
  return false;
}

/** All of one currency, and they come to it. */
function addsUp(whole: Amount | undefined, others: readonly Amount[]): boolean {
  const alike = others.every(({ currency, min, max }) => currency === whole?.currency && min === max);
  const sum = others.reduce((all, { min }) => all + (min ?? 0), 0);
  return whole !== undefined && others.length > 1 && alike && whole.min === sum;
}

/** «500 млн на ППО і 300 млн на дрони, загалом 800 млн»: the last only adds up the others; «800 млн: 500 млн на ППО і 300 млн на дрони»: they are its shares. */
function withoutTheirSum(amounts: readonly Amount[]): Amount[] {
  const [first, ...rest] = amounts;
  // «30, 20 і 10 млн» in one breath is a list
  const apart = new Set(amounts.map(({ mention }) => mention)).size === amounts.length;
  if (first && apart && summed(first) && rest.every(summed) && addsUp(first, rest))
    return [first, ...rest.map((amount): Amount => ({ ...amount, basis: 'share' }))];
  return addsUp(amounts.at(-1), amounts.slice(0, -1).filter(summed)) ? amounts.slice(0, -1) : [...amounts];
}

/** «150 млн на дрони, 100 млн на ППО та 50 млн на навчання»: each is for something, and none the sum of the others; not «150 млн на оборону: 100 млн на …». */
function areParallel(
  { tokens }: Document,
  { sums: { by, for: benefit } }: StatementGrammar,
  sums: readonly Argument<MoneyMention>[],
): boolean {
  const [first, next] = sums;
  const end = tokens[first?.to ?? -1]?.key;
  const opens = first && next && tokens.slice(first.to, next.from).some(({ key }) => key === ':');
  return (end === by || end === benefit) && !opens && sums.every(({ to }) => tokens[to]?.key === end);
}

/** «95 млн: 50 млн у PURL та 43 млн на обладнання»: what a colon opens, and no more than the first, are its shares. */
function afterColon(
  document: Document,
  sums: readonly Argument<MoneyMention>[],
  amounts: readonly Amount[],
): readonly Amount[] {
  const [first, ...rest] = amounts;
  const [whole, next] = sums;
  const opens = whole && next && document.tokens.slice(whole.to, next.from).some(({ key }) => key === ':');
  if (!first || !opens || !summed(first) || rest.length < 2 || !rest.every(summed)) return amounts;
  const alike = rest.every(({ currency }) => currency === first.currency);
  const all = rest.reduce((sum, { max, min }) => sum + (max ?? min ?? 0), 0);
  return alike && all <= (first.max ?? first.min ?? 0)
    ? [first, ...rest.map((amount): Amount => ({ ...amount, basis: 'share' }))]
    : amounts;
}

const begins = (prefixes: readonly string[], key: string | undefined): boolean =>
  prefixes.some((prefix) => key?.startsWith(prefix));

const wholeOf = ({ index, mention }: Argument<MoneyMention>): Amount => ({
  mention: index,
  min: mention.min,
  max: mention.max,
  currency: mention.currency,
  basis: 'total',
  per: mention.per,
});

/** «із обіцяних 5 млрд», «з 1 млрд, обіцяного торік». */
function isPromised(document: Document, grammar: StatementGrammar, { from, to }: Argument): boolean {
  return document.tokens.slice(from - 2, to + 2).some(({ key }) => begins(grammar.words.promised, key));
}

/** «третину пакета на 900 млн»: whose part it is, and not how much of it is given. */
function isFraction(document: Document, grammar: StatementGrammar, argument: Argument<MoneyMention>): boolean {
  return (
    argument.preposition === grammar.sums.by &&
    near(document, argument.from - 1, (at) => grammar.words.fractions.has(document.tokens[at]?.key ?? ''))
  );
}

/** Of a running total a share is still a share, and a rate a rate. */
const soFar = (amount: Amount): Amount =>
  // «наразі надала 2 млрд військової та ще 70 млн гуманітарної допомоги»
  amount.basis === 'total' || amount.basis === 'increment' ? { ...amount, cumulative: true } : amount;

/** «1 млрд крон, що становить 98 млн доларів»: the same sum once more, and no clause of its own. */
export function isConversion({ placed }: Scene, { kind, pieces }: Clause): boolean {
  if (kind === 'main') return false;
  const sums = argumentsIn(placed, pieces).filter(isMoney);
  return sums.length > 0 && sums.every(({ mention }) => mention.conversion);
}

/** How far after a sum its conversion may stand. */
const CONVERTED = 6;

/** The arguments, and the conversion that stands right after the last sum in a clause of its own. */
export function withConversion({ placed }: Scene, args: readonly Argument[]): readonly Argument[] {
  const last = args.findLast(isMoney);
  if (!last || last.mention.conversion) return args;
  const [next] = argumentsIn(placed, [{ from: last.to, to: last.to + CONVERTED }], last.to, last.to + CONVERTED);
  return next && isMoney(next) && next.mention.conversion && !args.includes(next) ? [...args, next] : args;
}
