/** One draft that says several things → one for each: shares of a sum, «відповідно», «Іспанія (50 млн) та Португалія (10 млн)». */
import type { Amount } from '../model/statement.ts';
import type { Argument } from './arguments.ts';
import type { Scene } from './bind.ts';
import type { Piece } from './clauses.ts';
import type { Draft } from './draft.ts';

const isGiver = ({ role }: { readonly role: string }): boolean => role === 'P';

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

/** Which sum is whose: in the order of the givers after «відповідно», or the one in brackets after each. */
function pairs(scene: Scene, draft: Draft): readonly (readonly [giver: Draft['fillings'][number], amount: Amount])[] {
  const { tokens } = scene.document;
  const givers = draft.fillings.filter(isGiver);
  const sums = draft.amounts.filter(({ basis }) => basis !== 'conversion');
  if (givers.length < 2 || sums.length !== givers.length) return [];
  const inOrder = draft.pieces.some(({ from, to }) =>
    tokens.slice(from, to).some(({ key }) => scene.grammar.words.respectively.has(key)),
  );
  const bracketed = givers.every((giver) =>
    sums.some(
      (amount) =>
        placeOf(draft, amount)?.from === (giver.argument?.to ?? -2) + 1 &&
        tokens[giver.argument?.to ?? -1]?.text === '(',
    ),
  );
  if (!inOrder && !bracketed) return [];
  return givers.flatMap((giver, i) => {
    const own = bracketed
      ? sums.find((amount) => placeOf(draft, amount)?.from === (giver.argument?.to ?? -2) + 1)
      : sums[i];
    return own ? [[giver, own] as const] : [];
  });
}

export function distribute(scene: Scene, draft: Draft): readonly Draft[] {
  const each = pairs(scene, draft);
  if (each.length === 0) return shares(scene, draft);
  return each.map(([giver, amount]) => ({
    ...draft,
    fillings: [giver, ...draft.fillings.filter((other) => !isGiver(other))],
    amounts: [amount],
  }));
}
