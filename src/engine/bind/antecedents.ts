/** What stands in the clause above or below: the sums and goods that «які» takes up, and who gave what is told as received. */
import type { Frame } from '../../grammar/frame.ts';
import { COUNTABLE } from '../../model/statement.ts';
import { isOverallIn } from './amounts.ts';
import { type Argument, argumentsIn, isMoney } from './arguments.ts';
import type { Filling } from './fillings.ts';
import type { Scene } from './scene.ts';
import { type Clause, firstToken } from './clauses.ts';
import type { Draft } from './draft.ts';
import { type Goods, goodsOf } from './items.ts';
import type { Hit } from './predicates.ts';
import type { Reading } from './readings.ts';

/** Sums that a relative clause speaks of stand right before it: «$800 млн, які Данія обіцяла». */
export function antecedent(scene: Scene, clauses: readonly Clause[], index: number): Argument[] {
  const clause = clauses[index];
  const parent = clause?.parent == null ? undefined : clauses[clause.parent];
  if ((clause?.kind !== 'relative' && clause?.kind !== 'participle') || !parent) return [];
  const before = argumentsIn(scene.placed, parent.pieces, firstToken(clause) - 8, firstToken(clause));
  return before.slice(-1);
}

/** «пропустить 200 генераторів, які надала Франція»: what the clause above names, when that gives nothing itself. */
export function goodsBefore(
  scene: Scene,
  clauses: readonly Clause[],
  readings: readonly (readonly Reading[])[],
  index: number,
  own: Goods,
): Goods {
  const clause = clauses[index];
  // «архітектура буде складена, прописана»: the second verb has the subject of the first
  const first = clauses[index - 1];
  if (clause?.kind === 'main' && first && readings[index]?.some(({ finite }) => finite?.form.predicate.ought))
    return goodsOf(scene, first.pieces, firstToken(first), firstToken(clause));
  const parent = clause?.parent ?? null;
  if (clause?.kind !== 'relative' || parent === null) return own;
  if ((readings[parent] ?? []).some(({ content, operators }) => content !== null || operators.length > 0)) return own;
  const to = firstToken(clause);
  return goodsOf(scene, clauses[parent]?.pieces ?? [], to - WORDS_BEFORE, to);
}

/** «Пакет, який надасть Італія, становить 200 млн євро»: the clause above says what the gift comes to. */
export function saidAbove(
  scene: Scene,
  clauses: readonly Clause[],
  readings: readonly (readonly Reading[])[],
  index: number,
): { readonly sums: readonly Argument[]; readonly soFar: boolean } | null {
  const clause = clauses[index];
  const parent = clause?.parent ?? null;
  const above = parent === null ? undefined : clauses[parent];
  if (clause?.kind !== 'relative' || parent === null || !above) return null;
  // «бюджет Данії, яка передала літаки, становить …»: the sum is of something else
  const head = firstToken(clause);
  const gift = above.pieces.some(({ from, to }) => {
    for (let at = Math.max(from, head - WORDS_BEFORE); at < Math.min(to, head); at++)
      if (
        scene.grammar.predicates
          .at(scene.document.tokens, at)
          .some(
            ({ value: { predicate } }) => predicate.kind === 'noun' && !predicate.decidable && isGiven(predicate.frame),
          )
      )
        return true;
    return false;
  });
  if (!gift) return null;
  const amountIn = (of: number): Hit | null =>
    (readings[of] ?? []).find(({ amount, content }) => amount !== null && content === null)?.amount ?? null;
  // «Литва рада, і пакет, який вона надасть, становить 5 млн»: the verb follows in a clause of its own
  const next = clauses[index + 1];
  const after = next && amountIn(index + 1)?.at === firstToken(next) ? next : null;
  const comesTo = amountIn(parent) ?? (after ? amountIn(index + 1) : null);
  if (!comesTo) return null;
  const pieces = amountIn(parent) || !after ? above.pieces : after.pieces;
  const sums = argumentsIn(scene.placed, pieces, comesTo.end).filter(isMoney);
  // «сягнула», «загальна сума»: all that was given until now
  return { sums, soFar: comesTo.form.tense === 'past' || isOverallIn(scene, above) };
}

/** Somebody gives it: «пакет», «допомога». */
const isGiven = (frame: Frame): boolean => frame.some(({ role }) => role === 'P');

/** How far before «які» the thing may stand with its number. */
const WORDS_BEFORE = 6;

/** «Україна отримала 10 танків, які передала Данія»: whoever gave stands in the clause below. */
export function givenBelow(drafts: readonly Draft[], clauses: readonly Clause[]): readonly Draft[] {
  const givers = (draft: Draft): readonly Filling[] => draft.fillings.filter(({ role }) => role === 'P');
  const isReceived = (draft: Draft): boolean =>
    COUNTABLE.has(draft.decided.act) &&
    draft.content?.form.predicate.frame[0]?.role === 'B' &&
    givers(draft).length === 0;
  const below = (draft: Draft): Draft | undefined =>
    drafts.find(
      (other) =>
        clauses[other.clause]?.kind === 'relative' &&
        clauses[other.clause]?.parent === draft.clause &&
        COUNTABLE.has(other.decided.act) &&
        other.decided.polarity === 'pos' &&
        givers(other).length > 0 &&
        other.amounts.length === 0 &&
        other.items.every(({ qty }) => qty === null),
    );
  const told = new Map(drafts.flatMap((draft) => (isReceived(draft) ? [[draft, below(draft)] as const] : [])));
  const taken = new Set([...told.values()].filter((one) => one !== undefined));
  return drafts
    .filter((draft) => !taken.has(draft))
    .map((draft) => {
      const giving = told.get(draft);
      if (!giving) return draft;
      const fillings = [...draft.fillings, ...givers(giving)];
      // «досі не отримала 20 млн, які пообіцяла Данія»
      const broken = draft.decided.polarity === 'neg' && giving.decided.act === 'pledge';
      return broken
        ? { ...draft, fillings, decided: { ...draft.decided, act: 'breach_claim', polarity: 'pos', stage: 'broken' } }
        : { ...draft, fillings };
    });
}
