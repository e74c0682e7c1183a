/** A clause of coming and going → is it traffic, and no gift: vehicles and people that travel, and what comes only to be loaded or to train. */
import type { Sentence } from '../../model/document.ts';
import type { Clause } from './clauses.ts';
import type { Goods } from './items.ts';
import type { Scene } from './scene.ts';

/** «До України прямують 40 вантажівок із Польщі», «прибули 10 тисяч військових зі США»: vehicles and people travel, and nobody is said to give them. */
export function isTraffic(
  { document, grammar }: Scene,
  { pieces }: Clause,
  { items, things }: Goods,
  { from, to }: Sentence,
): boolean {
  const { words } = grammar;
  const { tokens } = document;
  if (
    pieces.some((piece) =>
      tokens.slice(piece.from, piece.to).some((_, i) => words.passing.at(tokens, piece.from + i).length > 0),
    )
  )
    return true;
  const others = new Set(things.filter(({ carries, general }) => !carries && !general).map(({ lemma }) => lemma));
  const travels = things.some(({ carries, instrument }) => carries || instrument === 'troops');
  // «20 вантажівок медикаментів»: what they carry is given, unless it is sold by the load
  const cargo = things.some(
    ({ carries, general, instrument, lemma }) =>
      !carries && !general && instrument === 'in_kind' && !words.fuels.has(lemma) && !words.byLoad.has(lemma),
  );
  if (cargo) return false;
  const isOther = (item: string): boolean => [...others].some((lemma) => `${item} `.startsWith(`${lemma} `));
  return (
    travels &&
    !items.some(({ qty, item }) => qty !== null && isOther(item)) &&
    !tokens.slice(from, to).some(words.asGift)
  );
}
