/** One draft that says several things → one for each: shares of a sum, «відповідно», «Іспанія (50 млн) та Португалія (10 млн)». */
import type { Role } from '../grammar/frame.ts';
import type { Amount } from '../model/statement.ts';
import type { Argument } from './arguments.ts';
import type { Scene } from './bind.ts';
import type { Piece } from './clauses.ts';
import type { Draft } from './draft.ts';

/** The tokens that speak of the sum: from the comma or conjunction before it to its end; a bracket belongs to what stands before it. */
function around(scene: Scene, sum: Argument, within: readonly Piece[]): Piece {
  const { tokens } = scene.document;
  const least = within[0]?.from ?? sum.from;
  let from = sum.from;
  while (from > least) {
    const before = tokens[from - 1];
    const bracket = before?.text === '(';
    if (
      !before ||
      (before.kind === 'mark' && !bracket) ||
      (scene.grammar.words.joins.has(before.key) && before.kind === 'word')
    )
      break;
    from--;
  }
  return { from, to: sum.to };
}

const placeOf = (draft: Draft, amount: Amount): Argument | undefined =>
  draft.args.find(({ index }) => index === amount.mention);

/** «виділить 10 млрд, зокрема 6 млрд на зброю»: the share is a statement of its own, a part of the first. */
function shares(scene: Scene, draft: Draft): readonly Draft[] {
  const parts = draft.amounts.filter(({ basis }) => basis === 'share');
  if (parts.length === 0 || parts.length === draft.amounts.length) return [draft];
  return [
    { ...draft, amounts: draft.amounts.filter(({ basis }) => basis !== 'share') },
    ...parts.map((amount): Draft => {
      const sum = placeOf(draft, amount);
      return {
        ...draft,
        amounts: [amount],
        items: [],
        pieces: sum ? [around(scene, sum, draft.pieces)] : draft.pieces,
      };
    }),
  ];
}

/** «4 і 5 млрд крон»: the sums of one list. */
const isList = (amounts: readonly Amount[]): boolean =>
  amounts.length > 1 && amounts.every(({ mention }) => mention !== null && mention === amounts[0]?.mention);

/** Which sum is whose: in the order of the parties in a list and before «відповідно», or the one in brackets after each. */
function pairs(
  scene: Scene,
  draft: Draft,
  role: Role,
): readonly (readonly [party: Draft['fillings'][number], amount: Amount])[] {
  const { tokens } = scene.document;
  const parties = draft.fillings
    .filter((filling) => filling.role === role && filling.argument !== null)
    .sort((a, b) => (a.argument?.from ?? 0) - (b.argument?.from ?? 0));
  const sums = draft.amounts.filter(({ basis }) => basis !== 'conversion');
  if (parties.length < 2 || sums.length !== parties.length) return [];
  const inOrder =
    isList(sums) ||
    draft.pieces.some(({ from, to }) =>
      tokens.slice(from, to).some(({ key }) => scene.grammar.words.respectively.has(key)),
    );
  const inBrackets = (end: number): Amount | undefined =>
    tokens[end]?.text === '(' ? sums.find((amount) => placeOf(draft, amount)?.from === end + 1) : undefined;
  const bracketed = parties.map(({ argument }) => inBrackets(argument?.to ?? -1));
  const isBracketed = bracketed.every((amount) => amount !== undefined);
  if (!inOrder && !isBracketed) return [];
  return parties.flatMap((party, i) => {
    const own = isBracketed ? bracketed[i] : sums[i];
    return own ? [[party, own] as const] : [];
  });
}

/** Givers first: «Бельгія та Люксембург виділять 10 та 15 млн»; else those who gain: «надасть Україні та Молдові 900 і 100 млн». */
export function distribute(scene: Scene, draft: Draft): readonly Draft[] {
  for (const role of ['P', 'B'] as const) {
    const each = pairs(scene, draft, role);
    if (each.length > 0)
      return each.map(([party, amount]) => ({
        ...draft,
        fillings: [party, ...draft.fillings.filter((other) => other.role !== role)],
        amounts: [amount],
      }));
  }
  return shares(scene, draft);
}
