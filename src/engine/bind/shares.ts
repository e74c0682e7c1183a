/** A statement and the words after it → what they say of its parts: «… 600 млн євро. З них 220 млн підуть на ремонт», «45 млн припадає на Львів». */
import { type Amount, COUNTABLE, type Statement } from '../../model/statement.ts';
import { spanOf } from '../token-places.ts';
import { argumentsIn, isMoney } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Piece } from './segments.ts';

/** The range opens with «з них», or one of its verbs gives out parts: «підуть на», «припадає на». */
function dividesUp({ document, grammar }: Scene, { from, to }: Piece): boolean {
  const { tokens } = document;
  for (let at = from; at < Math.min(to, from + 2); at++) if (grammar.words.share.at(tokens, at).length > 0) return true;
  return tokens.slice(from, to).some(({ key }) => grammar.words.falls.has(key));
}

interface Sum extends Piece {
  readonly amount: Amount;
}

/** Sums of money, and numbers of millions without a currency: it is that of the whole. */
function sumsIn({ document, grammar, placed }: Scene, range: Piece, currency: string | null): readonly Sum[] {
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
function around({ document }: Scene, { from, to }: Piece, range: Piece): Piece {
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
  range: Piece,
  id: (n: number) => string,
): readonly Statement[] {
  const total = whole.amounts.find(({ basis }) => basis === 'total' || basis === 'increment');
  const limit = total?.max ?? total?.min ?? null;
  if (!total || limit === null || !COUNTABLE.has(whole.act) || !dividesUp(scene, range)) return [];
  return sumsIn(scene, range, total.currency)
    .filter(({ amount }) => (amount.max ?? amount.min ?? Number.POSITIVE_INFINITY) < limit)
    .flatMap((sum, n): Statement[] => {
      const piece = around(scene, sum, range);
      const span = spanOf(scene.document, piece.from, piece.to);
      return span ? [{ ...whole, id: id(n), amounts: [sum.amount], items: [], evidence: [span], rule: 'share' }] : [];
    });
}
