/** What a package holds, told in sentences and clauses of their own: «До нього увійдуть 20 бронемашин», «Його вартість становить 90 млн». */
import type { TokenRange } from '../../model/document.ts';
import { type Amount, COUNTABLE, type Item, type Statement, summed } from '../../model/statement.ts';
import { spanOf } from '../token-places.ts';
import { argumentsIn, isMoney } from './arguments.ts';
import { byGiver } from './currencies.ts';
import type { Draft, Stage } from './draft.ts';
import { goodsOf } from './items.ts';
import { amountOf } from './verbless.ts';

/** How far from its beginning the sentence says of what the sum is. */
const REACH = 5;

/** «Це трохи більше ніж $6 млрд», «Вартість становить 90 млн»: the sum of what the sentence before said. */
function refersBack(stage: Stage, from: number, to: number): Amount[] {
  const { scene } = stage;
  const { document, grammar } = scene;
  let head = from;
  while (
    head < to &&
    (document.tokens[head]?.kind === 'mark' || grammar.connectives.at(document.tokens, head)[0]?.value.coordinates)
  )
    head++;
  const opens = [head, head + 1, head + 2, head + 3].some(
    (at) => grammar.words.refersBack.at(document.tokens, at).length > 0,
  );
  // «Кожен пакет – це пів мільярда»: a price, no sum of what was said
  const price = document.tokens.slice(from, to).some((token) => grammar.words.each.has(token.key));
  // «Загальний обсяг видатків становитиме 900 млрд»: no aid either
  const other = document.tokens.slice(head, head + REACH).some((token) => grammar.words.expenses(token));
  if (!opens || price || other) return [];
  return argumentsIn(scene.placed, [{ from, to }], from, to).filter(isMoney).map(amountOf);
}

/** «До нього увійдуть 20 бронемашин», «що включає заходи на суму 40 млн»: what the package named before consists of. */
export function contents(
  stage: Stage,
  from: number,
  to: number,
): { readonly items: readonly Item[]; readonly amounts: readonly Amount[] } {
  const { scene } = stage;
  const { tokens } = scene.document;
  const holds = tokens
    .slice(from, to)
    .some((_, i) =>
      scene.grammar.predicates
        .at(tokens, from + i)
        .some(({ value }) => value.predicate.kind === 'amount' && value.predicate.contains),
    );
  if (!holds) return NOTHING;
  const { items } = goodsOf(scene, [{ from, to }], from, to);
  const sums = argumentsIn(scene.placed, [{ from, to }], from, to).filter(isMoney);
  const first = sums.findIndex((sum) => scene.grammar.words.measures.has(tokens[sum.from - 1]?.key ?? ''));
  return {
    items: items.filter(({ qty }) => qty !== null),
    amounts:
      first < 0
        ? []
        : sums.filter((sum, i) => i === first || (i === first + 1 && sum.mention.conversion)).map(amountOf),
  };
}

const NOTHING = { items: [], amounts: [] } as const;

/** «представила пакет, що включає 20 танків і снаряди на суму 40 млн»: what it holds, unless its own words say. */
export function holding(draft: Draft, { items, amounts }: ReturnType<typeof contents>): Draft {
  const counted = draft.items.some(({ qty }) => qty !== null);
  return {
    ...draft,
    items: items.length > 0 && !counted ? items : draft.items,
    amounts: amounts.length > 0 && draft.amounts.length === 0 ? amounts : draft.amounts,
  };
}

const sameAs =
  (one: Item) =>
  ({ item, qty }: Item): boolean =>
    item === one.item && qty === one.qty;

/** A gift of the same giver, told with its sum. */
const isPricedBy = (one: Statement, { by }: Statement): boolean =>
  one.amounts.some(summed) && COUNTABLE.has(one.act) && one.polarity === 'pos' && one.by.join() === by.join();

/** The sentence says nothing but what a statement before it holds or comes to: which one, with that added. */
export function added(
  stage: Stage,
  { from, to }: TokenRange,
  before: readonly Statement[],
): { readonly at: number; readonly statement: Statement } | null {
  const last = before.at(-1);
  if (!last) return null;
  const amounts = last.amounts.length > 0 ? [] : byGiver(refersBack(stage, from, to), stage.mentions, last.by);
  const items = contents(stage, from, to).items.filter((one) => !last.items.some(sameAs(one)));
  const span = amounts.length + items.length > 0 ? spanOf(stage.scene.document, from, to) : null;
  if (!span) return null;
  // «Данія виділила 100 млн. Її армія передасть обладнання. До пакета увійдуть 20 катерів»: of what has a price
  const priced =
    items.length > 0 && last.amounts.length === 0 ? before.findLastIndex((one) => isPricedBy(one, last)) : -1;
  const at = priced < 0 ? before.length - 1 : priced;
  const whole = before[at] ?? last;
  const counted = whole.items.some(({ qty }) => qty !== null);
  return {
    at,
    statement: {
      ...whole,
      amounts: amounts.length > 0 ? amounts : whole.amounts,
      items: counted ? [...whole.items, ...items] : items.length > 0 ? items : whole.items,
      evidence: [...whole.evidence, span],
    },
  };
}
