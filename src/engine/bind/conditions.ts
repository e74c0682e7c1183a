/** Clauses → what a statement waits for: «якщо …», «за умови, що …», «лише після …», «доки …». */
import type { Condition, ConditionType } from '../../model/statement.ts';
import { spanOf } from '../token-places.ts';
import type { PredicateForm } from '../../grammar/frame.ts';
import type { Word } from '../../model/document.ts';
import type { Reading } from './readings.ts';
import type { Scene } from './scene.ts';
import { type Clause, firstToken, lastToken } from './clauses.ts';

/** The clause stands under «якщо», «за умови, що». */
export function conditionOver(clauses: readonly Clause[], index: number): number | null {
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null)
    if (clauses[at]?.kind === 'condition') return at;
  return null;
}

/** «Гривня зміцнилася після того, як МВФ перерахував 1,6 млрд»: both are over, so that it waits for nothing and is told like any other. */
export function withFacts(
  scene: Scene,
  clauses: readonly Clause[],
  readings: readonly (readonly Reading[])[],
): readonly Clause[] {
  return clauses.map((clause, i) => {
    if (clause.kind !== 'condition' || clause.condition !== 'temporal') return clause;
    const isOver = readings[i]?.some(({ finite }) => finite?.form.tense === 'past' && finite.form.aspect === 'pf');
    if (!isOver) return clause;
    const above = clauses[clause.parent ?? clauses.findIndex((other, j) => j > i && other.kind === 'main')];
    return above && isPast(scene, above) ? { ...clause, kind: 'reason', condition: null } : clause;
  });
}

/** No verb in it is of the present or the future, and none is an infinitive: «планувала передати після того, як …» may still wait. */
function isPast({ document: { tokens }, grammar, placed }: Scene, { pieces }: Clause): boolean {
  return pieces.every(({ from, to }) => {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      const end = placed.nameEnds.get(at);
      if (end !== undefined) at = end - 1;
      else if (token?.kind === 'word' && isAhead(token, grammar.predicates.at(tokens, at))) return false;
    }
    return true;
  });

  function isAhead(token: Word, forms: readonly { readonly value: PredicateForm }[]): boolean {
    if (grammar.words.will.has(token.key)) return true;
    const verbs = forms.filter(({ value: { voice } }) => voice !== 'noun' && voice !== 'participle');
    if (verbs.length > 0) return verbs.every(({ value: { tense } }) => tense !== 'past');
    return (grammar.looksFinite(token) && !grammar.looksPast(token)) || grammar.looksInfinitive(token);
  }
}

/** «після того, як угоду ратифікує парламент», «щойно Сейм схвалить бюджет»: somebody has still to approve. */
function awaitsApproval({ document, grammar }: Scene, clause: Clause): boolean {
  return clause.pieces.some(({ from, to }) => {
    for (let at = from; at < to; at++)
      if (
        grammar.predicates
          .at(document.tokens, at)
          .some(
            ({ value: { tense, voice, predicate } }) =>
              tense === 'future' && voice !== 'noun' && predicate.acts.past === 'agreement' && !predicate.joins,
          )
      )
        return true;
    return false;
  });
}

/** Conditions of a main clause: the clauses that hang on it, and those that open the sentence before it. `past`: it has happened. */
export function conditionsOf(scene: Scene, clauses: readonly Clause[], index: number, past: boolean): Condition[] {
  const out: Condition[] = [];
  clauses.forEach((clause, i) => {
    if (!clause.condition) return;
    // a clause below a condition is told with it
    const over = conditionOver(clauses, i);
    if (over !== i) return;
    const owner = clause.parent ?? clauses.findIndex((other, j) => j > i && other.kind === 'main');
    if (owner !== index) return;
    const last = clauses.reduce((end, other, j) => (isUnder(clauses, j, i) ? Math.max(end, lastToken(other)) : end), 0);
    const text = withoutOnly(scene, firstToken(clause), last);
    if (!text) return;
    // «за умови, що …, а Вашингтон надасть …»: what the other side is to do
    const second = clause.after !== null && clauses[clause.after]?.kind === 'condition';
    out.push({ text, type: typeOf(scene, clause, second) });
  });
  const phrases = (clauses[index]?.phrases ?? []).flatMap(({ from, to, type }) => {
    const text = withoutOnly(scene, from, to);
    // «після ратифікації виділила»: it waits no more
    return text && !(past && type === 'approval') ? [{ text, type }] : [];
  });
  return [...out, ...phrases];
}

/** «лише після ратифікації»: how strict it is, and not what it waits for. */
const withoutOnly = ({ document, grammar }: Scene, from: number, to: number): string | null => {
  const start = grammar.words.only.has(document.tokens[from]?.key ?? '') ? from + 1 : from;
  return spanOf(document, start, to)?.text ?? null;
};

function typeOf(scene: Scene, clause: Clause, second: boolean): ConditionType {
  const type = clause.condition ?? 'precondition';
  if ((type === 'temporal' || second) && awaitsApproval(scene, clause)) return 'approval';
  return second && type === 'precondition' ? 'reciprocal' : type;
}

/** The clause is that one, or hangs on it. */
function isUnder(clauses: readonly Clause[], index: number, root: number): boolean {
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null) if (at === root) return true;
  return false;
}
