/** Clauses → the same, with «окрім посилення армії» as a clause of its own: what is given besides, by whoever does the rest. */
import type { TokenRange } from '../../model/document.ts';
import type { Scene } from './scene.ts';
import { type Clause, within } from './clauses.ts';

/** Words between the preposition and its noun: «окрім подальшого посилення». */
const REACH = 3;

/** Where such a phrase begins in the piece, if the noun after it gives something: «окрім Данії» names who else gives. */
function besidesIn({ document: { tokens }, grammar }: Scene, { from, to }: TokenRange): number | null {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (!grammar.words.besides.has(tokens[at]?.key ?? '')) continue;
    for (let noun = at + 1; noun < Math.min(to, at + 1 + REACH); noun++) {
      const gives = grammar.predicates
        .at(tokens, noun)
        .some(
          ({ value: { voice, predicate } }) =>
            voice === 'noun' &&
            (predicate.kind === 'noun' || (predicate.kind === 'content' && predicate.frame[0]?.role === 'P')),
        );
      if (gives) return at;
    }
  }
  return null;
}

export function withBesides(scene: Scene, clauses: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [...clauses];
  clauses.forEach((clause, index) => {
    // the piece that goes on after the comma holds the verb
    if (clause.pieces.length < 2) return;
    const found = clause.pieces.flatMap((piece) => {
      const from = besidesIn(scene, piece);
      return from === null ? [] : [{ piece, from }];
    })[0];
    if (!found) return;
    const { piece, from } = found;
    const rest = clause.pieces.flatMap((one) =>
      one === piece ? (piece.from < from ? [{ from: piece.from, to: from }] : []) : [one],
    );
    if (rest.length === 0) return;
    out[index] = { ...clause, pieces: rest };
    out.push(within(index, 'besides', { from, to: piece.to }));
  });
  return out;
}
