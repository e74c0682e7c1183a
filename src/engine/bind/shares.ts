/** A statement and the words after it → what they say of its parts: «… 600 млн євро. З них 220 млн підуть на ремонт», «45 млн припадає на Львів». */
import type { TokenRange } from '../../model/document.ts';
import { type Amount, COUNTABLE, type Statement } from '../../model/statement.ts';
import { spanOf } from '../token-places.ts';
import { type Argument, argumentsIn, isMoney, isParty, type Party } from './arguments.ts';
import type { Clause } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Filling } from './fillings.ts';
import type { Scene } from './scene.ts';

/**
 * Whoever is named beside a share gives the share, and not the whole: «30 млрд, з яких 18 млрд – від ЄС», «партнери надали 30 млрд, зокрема
 * 18 млрд – ЄС», «зокрема ЄС – 18 млрд». `sums`: all of them, in their order.
 */
export function ownerOf(
  { document, grammar, placed }: Scene,
  args: readonly Argument[],
  sums: readonly Argument[],
  sum: Argument,
): Argument<Party> | null {
  const nth = sums.indexOf(sum);
  const [least, most] = [sums[nth - 1]?.to ?? 0, sums[nth + 1]?.from ?? Number.POSITIVE_INFINITY];
  const isMark = (at: number): boolean => ['-', '('].includes(document.tokens[at]?.key ?? '');
  const named = (argument: Argument | undefined): argument is Argument<Party> =>
    argument !== undefined &&
    isParty(argument) &&
    argument.preposition === null &&
    argument.mention.cases.includes('n');
  const sends = (argument: Argument): argument is Argument<Party> =>
    isParty(argument) && argument.preposition === grammar.sums.from;
  const next = isMark(sum.to) ? placed.starts.get(sum.to + 1) : undefined;
  if (named(next)) return next;
  // «від ЄС – 18 млрд, від Японії – 3 млрд»: a mark leads on to the sum of her own
  const sender = args.filter(sends).find(({ from, to }) => from >= sum.to && from < most && !isMark(to));
  if (sender) return sender;
  const before = args.filter((argument) => named(argument) || sends(argument));
  return (before.findLast(({ from, to }) => from >= least && to < sum.from && isMark(to)) as Argument<Party>) ?? null;
}

/** The same as who gives. */
export function giverOf(scene: Scene, owner: Argument<Party>): Filling | null {
  const id = scene.party(owner.mention);
  const by = owner.preposition === null ? 'n' : `${owner.preposition}+g`;
  return id ? { role: 'P', id, argument: owner, by } : null;
}

/** «… 1,15 млрд, у тому числі 770 млн на газ, а також 160 млн на мережі»: what the verb is understood of after a share is one, too. */
export function sharesOn(scene: Scene, drafts: readonly Draft[], clauses: readonly Clause[]): readonly Draft[] {
  const isShared = ({ amounts }: Draft): boolean => amounts.some(({ basis }) => basis === 'share');
  const givers = ({ fillings }: Draft): readonly string[] =>
    fillings.filter(({ role }) => role === 'P').map(({ id }) => id);
  /** Clause with the verb → a draft before this one that it is understood in, and that is a share. */
  const shared = new Map<number, Draft>();
  return drafts.map((draft) => {
    const of = clauses[draft.clause]?.elided ?? null;
    const whole = of === null ? undefined : drafts.find(({ clause, amounts }) => clause === of && amounts.length > 0);
    const total = whole?.amounts[0];
    const limit = total?.max ?? total?.min ?? null;
    if (of === null || !whole || limit === null) return draft;
    // «…, зокрема Данія перерахувала 1,5 млн, Швеція 1,8 млн»: the verb itself tells of a share
    if (whole !== draft && whole.amounts.every(({ basis }) => basis === 'share'))
      return { ...draft, amounts: draft.amounts.map((amount) => ({ ...amount, basis: 'share' as const })) };
    const before = shared.get(of);
    if (isShared(draft)) shared.set(of, draft);
    if (!isShared(whole) && !before) return draft;
    const sums = whole.args.filter(isMoney);
    const isGivers = (party: string): boolean => givers(whole).includes(party);
    // «зокрема ЄС – 18 млрд, Японія – 3 млрд»
    const owned =
      (before !== undefined && !givers(before).every(isGivers)) ||
      sums.slice(1).some((sum) => ownerOf(scene, whole.args, sums, sum) !== null);
    if (!owned && !givers(draft).every(isGivers)) return draft;
    return {
      ...draft,
      amounts: draft.amounts.map((amount) =>
        (amount.currency === null || amount.currency === total?.currency) && (amount.max ?? amount.min ?? limit) < limit
          ? { ...amount, basis: 'share' as const }
          : amount,
      ),
    };
  });
}

/** The range opens with «з них», or one of its verbs gives out parts: «підуть на», «припадає на». */
function dividesUp({ document, grammar }: Scene, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  for (let at = from; at < Math.min(to, from + 2); at++) if (grammar.words.share.at(tokens, at).length > 0) return true;
  return tokens.slice(from, to).some(({ key }) => grammar.words.falls.has(key));
}

interface Sum extends TokenRange {
  readonly amount: Amount;
}

/** Sums of money, and numbers of millions without a currency: it is that of the whole. */
function sumsIn({ document, grammar, placed }: Scene, range: TokenRange, currency: string | null): readonly Sum[] {
  const money = argumentsIn(placed, [range], range.from, range.to).filter(isMoney);
  const out: Sum[] = money.flatMap(({ index, mention, from, to }) =>
    mention.conversion || mention.per !== null || (mention.currency !== null && mention.currency !== currency)
      ? []
      : [
          {
            from,
            to,
            amount: { mention: index, min: mention.min, max: mention.max, currency, basis: 'share', per: null },
          },
        ],
  );
  for (let at = range.from; at < range.to; at++) {
    const end = placed.ends.get(at);
    const number = end === undefined ? grammar.quantities(document.tokens, at) : null;
    if (end !== undefined || number) at = (end ?? number?.end ?? at + 1) - 1;
    if (number && number.value >= 1e6 && Number.isFinite(number.value))
      out.push({
        from: number.end - 1,
        to: number.end,
        amount: { mention: null, min: number.value, max: number.value, currency, basis: 'share', per: null },
      });
  }
  return out.sort((a, b) => a.from - b.from);
}

/** The part of the range that speaks of the sum: between the commas around it. */
function around({ document }: Scene, { from, to }: TokenRange, range: TokenRange): TokenRange {
  const parts = (at: number): boolean => /^[,;:.]$/.test(document.tokens[at]?.key ?? '');
  let [first, last] = [from, to];
  while (first > range.from && !parts(first - 1)) first--;
  while (last < range.to && !parts(last)) last++;
  return { from: first, to: last };
}

/** One statement for each part; `whole` has a sum of its own that none of them exceeds. */
export function sharesAfter(
  scene: Scene,
  whole: Statement,
  range: TokenRange,
  id: (n: number) => string,
): readonly Statement[] {
  const total = whole.amounts.find(({ basis }) => basis === 'total' || basis === 'increment');
  const limit = total?.max ?? total?.min ?? null;
  if (!total || limit === null || !COUNTABLE.has(whole.act) || !dividesUp(scene, range)) return [];
  const args = argumentsIn(scene.placed, [range], range.from, range.to);
  const sums = args.filter(isMoney);
  return sumsIn(scene, range, total.currency)
    .filter(({ amount }) => (amount.max ?? amount.min ?? Number.POSITIVE_INFINITY) < limit)
    .flatMap((sum, n): Statement[] => {
      const piece = around(scene, sum, range);
      const span = spanOf(scene.document, piece.from, piece.to);
      const named = sums.find(({ index }) => index === sum.amount.mention);
      const owner = named ? ownerOf(scene, args, sums, named) : null;
      const by = owner ? scene.party(owner.mention) : null;
      return span
        ? [
            {
              ...whole,
              id: id(n),
              by: by ? [by] : whole.by,
              joint: by ? false : whole.joint,
              amounts: [sum.amount],
              items: [],
              evidence: [span],
              rule: 'share',
            },
          ]
        : [];
    });
}
