/** Clauses → what a statement waits for: «якщо …», «за умови, що …», «лише після …», «доки …». */
import type { Condition } from '../model/statement.ts';
import type { Scene } from './bind.ts';
import { type Clause, firstToken, lastToken, spanOf } from './clauses.ts';

/** The clause stands under «якщо», «за умови, що». */
export function conditionOver(clauses: readonly Clause[], index: number): number | null {
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null)
    if (clauses[at]?.kind === 'condition') return at;
  return null;
}

/** Conditions of a main clause: the clauses that hang on it, and those that open the sentence before it. */
export function conditionsOf(scene: Scene, clauses: readonly Clause[], index: number): Condition[] {
  const out: Condition[] = [];
  clauses.forEach((clause, i) => {
    const over = conditionOver(clauses, i);
    if (over === null) return;
    const root = clauses[over];
    if (!root?.condition) return;
    const owner = root.parent ?? clauses.findIndex((other, j) => j > over && other.kind === 'main');
    if (owner !== index) return;
    // «за умови, що …»: the words after it are the condition
    const inner =
      i === over &&
      clauses.some((other) => other.parent === i) &&
      clause.pieces[0] !== undefined &&
      clause.pieces[0].to - clause.pieces[0].from <= 3;
    const span = inner ? null : spanOf(scene.document, firstToken(clause), lastToken(clause));
    if (!span) return;
    const text = i === over ? span.text : withoutOpener(scene, clause, span.text);
    const reciprocal = i !== over && out.length > 0 && root.condition === 'precondition';
    out.push({ text, type: reciprocal ? 'reciprocal' : root.condition });
  });
  const phrases = (clauses[index]?.phrases ?? []).flatMap(({ from, to, type }) => {
    const span = spanOf(scene.document, from, to);
    return span ? [{ text: span.text, type }] : [];
  });
  return [...out, ...phrases];
}

function withoutOpener(scene: Scene, clause: Clause, text: string): string {
  const { document, grammar } = scene;
  const opener = grammar.connectives.at(document.tokens, firstToken(clause))[0];
  return opener ? (spanOf(document, opener.end, lastToken(clause))?.text ?? text) : text;
}
