/** Tokens → sums of money with exact values. The span is sign or number to the end of the currency; bounds and rates are read outside it. */
import { classOf, found, type Rule } from '../../grammar/rule.ts';
import type { Document } from '../../model/document.ts';
import type { MoneyMention } from '../../model/mention.ts';
import { currencyBefore, currencyKeys, isCurrency } from './currency.ts';
import { holding } from './holding.ts';
import { boundsOf, type Bounds } from './money-bounds.ts';
import { ratesOf } from './money-rates.ts';
import { type Decimal, quantityKeys, shift, toNumber } from './number.ts';
import { nextItem, sharing, type Sum, sumAt } from './money-sums.ts';
import { isConversion, unitOf } from './money-units.ts';

/** «тисячі гривень» after «понад» or «близько» is one thousand in the genitive, not thousands. */
const GENITIVE: ReadonlySet<string> = new Set(['близько', 'від', 'до', 'менше', 'більше', 'понад']);

function mentionOf(document: Document, at: number, sum: Sum): MoneyMention | null {
  const { tokens } = document;
  if (sum.end > holding(document.paragraphs, at).to) return null;
  const { from, to } = holding(document.sentences, at);
  const unit = unitOf(document, at, sum, from, to);
  if (!unit) return null;
  const last = sum.items[sum.items.length - 1];
  const [first] = sum.items;
  if (!first || !last) return null;
  const after = sum.items.length === 1 && first.quantity.bare && !first.unit ? nextItem(tokens, sum.end)?.value : last;
  const quantities = sum.items.map((item) =>
    item === last && item === after
      ? item.quantity
      : sharing(item.quantity, (after ?? last).quantity, sum.items.length > 1),
  );
  const exact = (value: Decimal): number => toNumber(unit.coin ? shift(value, -2) : value);
  const values = quantities.flatMap(({ value, to: high }) => [value, high].flatMap((x) => (x ? [exact(x)] : [])));
  const one =
    values.length === 0 && GENITIVE.has(tokens[at - 1]?.key ?? '') && tokens[at]?.key === 'тисячі' ? 1000 : null;
  const low = values.length > 0 ? Math.min(...values) : one;
  const high = values.length > 0 ? Math.max(...values) : one;
  const bounds: Bounds = boundsOf(tokens, at, sum.end, from, Math.max(to, sum.end));
  const rates = ratesOf(tokens, at, bounds.from, sum.end, from, to);
  const slice = (start: number, end: number): string =>
    document.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const single = low === high;
  // the tilde is Markdown's and no token
  const tilde = /~ ?$/.test(document.text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 2), tokens[at]?.start ?? 0));
  const min = bounds.min || sum.items.some((item) => item.orMore);
  const cues = [
    ...rates.cues.filter(([start]) => start < at),
    ...bounds.cues,
    ...rates.cues.filter(([start]) => start >= at),
  ];
  const conversion = isConversion(tokens, bounds.from, bounds.approx || min, unit);
  return {
    ...found(document, at, sum.end, 'money', { cases: first.quantity.cases }),
    kind: 'money',
    min: single && bounds.max && !min ? null : low,
    max: single && min && !bounds.max ? null : high,
    approx:
      bounds.approx ||
      rates.approx ||
      low === null ||
      tilde ||
      (one === null && quantities.some((quantity) => quantity.approx)),
    currency: unit.code,
    currencySource: unit.source,
    // «500 млн канадських доларів (360 млн доларів)»: whoever gives, the second are the usual ones
    currencies: unit.code && conversion ? [] : unit.codes,
    per: rates.per,
    perUnit: rates.unit && slice(...rates.unit),
    cue: cues.map(([start, end]) => slice(start, end)),
    ...(sum.listed && values.length === sum.items.length && { list: values }),
    conversion,
  };
}

/** «$1,5 млрд», «пів мільярда євро», «від 5 до 7 млрд доларів на місяць», «12 грн 50 коп.» */
export const money: Rule = {
  name: 'money',
  keys: [...quantityKeys, ...currencyKeys],
  classes: ['number', 'symbol'],
  find(document, at) {
    // «USD/UAH 41,5» is a pair, «10 млн євро / 11 млн доларів» are two sums; and the number of «$5» is found from its sign
    const token = document.tokens[at];
    if (!token) return [];
    if (document.tokens[at - 1]?.text === '/' && !(isCurrency(document.tokens[at - 2]) && classOf(token) === 'number'))
      return [];
    if (document.tokens[at - 1]?.kind === 'symbol' && currencyBefore(document.tokens, at - 1)?.end === at) return [];
    const sum = sumAt(document.tokens, at);
    const mention = sum && mentionOf(document, at, sum);
    return mention ? [mention] : [];
  },
};
