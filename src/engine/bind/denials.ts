/** Drafts of a sentence → the same, where a denial has swallowed what it denies and says whose act that was. */
import type { Clause } from './clauses.ts';
import type { Draft } from './draft.ts';

/** A denial swallows what it denies and says whose act that was. */
export function denials(drafts: readonly Draft[], clauses: readonly Clause[]): Draft[] {
  const out: Draft[] = [];
  const swallowed = new Set<Draft>();
  const at = (draft: Draft): number => draft.pieces[0]?.from ?? 0;
  const clauseAt = (token: number): number =>
    clauses.findIndex((clause) => clause.pieces.some((piece) => piece.from <= token && token < piece.to));
  const under = (index: number, root: number): boolean => {
    for (let now: number | null = clauses[index]?.parent ?? null; now !== null; now = clauses[now]?.parent ?? null)
      if (now === root) return true;
    return false;
  };
  for (const draft of drafts) {
    if (draft.decided.act !== 'denial') {
      out.push(draft);
      continue;
    }
    const root = clauseAt(draft.decided.by.at);
    const below = drafts.filter((other) => other !== draft && under(clauseAt(at(other)), root));
    for (const other of below) swallowed.add(other);
    const inner = below[0];
    const by = inner?.fillings.filter((filling) => filling.role === 'P').map((filling) => filling.id) ?? [];
    out.push(
      inner
        ? {
            ...draft,
            of: { act: inner.decided.act, by },
            items: inner.items,
            amounts: inner.amounts,
            theme: inner.theme,
            fillings: [...draft.fillings, ...inner.fillings.filter((filling) => filling.role === 'B')],
            pieces: [...draft.pieces, ...inner.pieces],
          }
        : draft,
    );
  }
  return out.filter((draft) => !swallowed.has(draft));
}
