/** Drafts of one sentence → the same, where a promise is told with what came of it: a part was delivered, or less than was promised. */
import type { Fulfilment, Item } from '../../model/statement.ts';
import { argumentsIn, isDate } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Draft } from './draft.ts';

const DELIVERED = 'delivered';
const counted = ({ qty }: Item): boolean => qty !== null;

/** What was delivered, in the unit of the promise. */
function deliveredOf({ items, amounts }: Pick<Draft, 'items' | 'amounts'>): Fulfilment[] {
  const [sum] = amounts;
  if (sum) return [{ qty: null, min: sum.min, max: sum.max, status: DELIVERED }];
  const item = items.find(counted);
  return item ? [{ qty: item.qty, min: null, max: null, status: DELIVERED }] : [];
}

/** «Із двох обіцяних батарей передали одну, друга прибуде до кінця року»: the promise of two, and the delivery of one. */
function partly(scene: Scene, draft: Draft, end: number): readonly Draft[] {
  const { whole } = draft;
  if (whole === null || draft.decided.act !== 'delivery_report' || draft.decided.polarity === 'neg') return [draft];
  const last = Math.max(...draft.pieces.map(({ to }) => to));
  // a date told after it is of what remains
  const dates = argumentsIn(scene.placed, [{ from: last, to: end }], last, end).filter(isDate);
  const promise: Draft = {
    ...draft,
    decided: { ...draft.decided, act: 'pledge', stage: 'partially_fulfilled' },
    items: whole.item ? [whole.item] : [],
    amounts: whole.amount ? [whole.amount] : [],
    args: [...draft.args.filter((argument) => !isDate(argument)), ...dates],
    fulfilment: deliveredOf(draft),
    whole: null,
  };
  return [promise, { ...draft, whole: null, part: true }];
}

/** The number of a delivery that does not say of what: «пообіцяла 10 гаубиць і вже передала шість», «…, з них 300 тисяч уже доставлено». */
function bareNumber({ document, grammar, placed }: Scene, { pieces }: Draft): number | null {
  for (const { from, to } of pieces)
    for (let at = from; at < to; at++) {
      at = (placed.ends.get(at) ?? at + 1) - 1;
      const number = grammar.quantities(document.tokens, at);
      if (number) return number.value;
    }
  return null;
}

/** What was delivered of a promise of the same sentence that names the goods. */
function delivered(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const promise = out.at(-1);
    const item = promise?.items.find(counted);
    const { act, polarity } = draft.decided;
    const bare = act === 'delivery_report' && polarity === 'pos' && draft.items.length + draft.amounts.length === 0;
    const qty = bare && item && promise?.decided.act === 'pledge' ? bareNumber(scene, draft) : null;
    if (!promise || !item || qty === null || qty > (item.qty ?? 0)) {
      out.push(draft);
      continue;
    }
    const fulfilment: Fulfilment[] = [{ qty, min: null, max: null, status: DELIVERED }];
    const stage = qty === item.qty ? 'fulfilled' : 'partially_fulfilled';
    out[out.length - 1] = { ...promise, fulfilment, decided: { ...promise.decided, stage } };
    const givers = draft.fillings.some(({ role }) => role === 'P') ? draft.fillings : promise.fillings;
    out.push({ ...draft, fillings: givers, items: [{ ...item, qty }], part: true });
  }
  return out;
}

/** «лише третину», «менше половини» of what was promised, or as many as are named. */
function shortfall({ document, grammar }: Scene, promise: Draft, short: Draft): Fulfilment[] {
  const named = deliveredOf(short);
  if (named.length > 0) return named;
  const keys = short.pieces.flatMap(({ from, to }) => document.tokens.slice(from, to).map(({ key }) => key));
  const at = keys.findIndex((key) => grammar.words.fractions.has(key));
  const share = grammar.words.fractions.get(keys[at] ?? '');
  const item = promise.items.find(counted);
  const most = item?.qty ?? promise.amounts[0]?.max ?? null;
  if (share === undefined || most === null) return [];
  const value = Math.round(most * share);
  const bound = grammar.words.partBounds.get(keys[at - 1] ?? '');
  if (item && bound === undefined) return [{ qty: value, min: null, max: null, status: DELIVERED }];
  return [
    {
      qty: null,
      min: bound === 'atMost' ? null : value,
      max: bound === 'atLeast' ? null : value,
      status: DELIVERED,
    },
  ];
}

/** «Обіцяли 31 літак, але отримали ми лише шість», «… але так і не передали»: less came than was promised. */
function broken(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { document, grammar } = scene;
  const says = ({ pieces }: Draft, words: ReadonlySet<string>): boolean =>
    pieces.some(({ from, to }) => document.tokens.slice(from, to).some(({ key }) => words.has(key)));
  const past = ({ decided }: Draft): boolean => decided.by.form.tense === 'past';
  const fellShort = (draft: Draft): boolean =>
    past(draft) &&
    draft.decided.act === 'delivery_report' &&
    (draft.decided.polarity === 'neg' || says(draft, grammar.words.less));
  const out: Draft[] = [];
  for (const draft of drafts) {
    const promise = out.at(-1);
    const kept = promise?.decided.act !== 'pledge' || promise.decided.polarity === 'neg' || !past(promise);
    if (kept || promise.clause === draft.clause || !fellShort(draft)) {
      out.push(draft);
      continue;
    }
    const fulfilment = draft.decided.polarity === 'neg' ? [] : shortfall(scene, promise, draft);
    const stage = draft.decided.polarity === 'neg' ? 'broken' : 'partially_fulfilled';
    out[out.length - 1] = {
      ...promise,
      pieces: [...promise.pieces, ...draft.pieces],
      fulfilment,
      decided: { ...promise.decided, act: 'breach_claim', stage },
    };
  }
  return out;
}

/** `end`: the token after the sentence. */
export const fulfilled = (scene: Scene, drafts: readonly Draft[], end: number): readonly Draft[] =>
  delivered(
    scene,
    broken(
      scene,
      drafts.flatMap((draft) => partly(scene, draft, end)),
    ),
  );
