/** A draft → is it trade, crime or loss rather than aid? What is sold is given to nobody, however much it costs. */
import { isMoney } from './arguments.ts';
import type { Scene } from './bind.ts';
import type { Draft } from './draft.ts';

/** «100 млн євро на купівлю газу»: bought with what is given. */
const isPurpose = ({ document, grammar, placed }: Scene, at: number): boolean =>
  document.tokens[at - 1]?.key === grammar.sums.by && placed.sumEnds.has(at - 1);

/** A word that no aid is spoken of with: «збитки», «тендер», «експорт». */
const saysSo = (scene: Scene, draft: Draft): boolean => {
  const { document, grammar } = scene;
  return draft.pieces.some(({ from, to }) =>
    document.tokens
      .slice(from, to)
      .some((token, i) => grammar.trade.has(token.key) || (grammar.notAid(token) && !isPurpose(scene, from + i))),
  );
};

/** The fuel itself, and not what the money is for: «постачає газ», «платить за газ», but «на закупівлю газу». */
function isFuel({ document, grammar }: Scene, at: number, from: number): boolean {
  if (!grammar.words.fuels.has(document.tokens[at]?.key ?? '')) return false;
  for (let back = at - 1; back >= Math.max(from, at - 3); back--) {
    const preposition = grammar.prepositions.at(document.tokens, back)[0]?.value;
    if (preposition === grammar.sums.by || preposition === grammar.sums.for) return false;
  }
  return true;
}

/** «Катар поставить Китаю газ на 60 млрд», «отримає 180 танків за 6 млрд», unless it is said to be free or the home state has its part in it. */
function isSale(scene: Scene, draft: Draft): boolean {
  const { document, grammar, home } = scene;
  if (!draft.content?.form.predicate.supplies) return false;
  const some = (test: (at: number, from: number) => boolean): boolean =>
    draft.pieces.some(({ from, to }) => {
      for (let at = from; at < to; at++) if (test(at, from)) return true;
      return false;
    });
  if (some((at) => grammar.words.free.some((prefix) => document.tokens[at]?.key.startsWith(prefix)))) return false;
  if (draft.args.some((argument) => isMoney(argument) && argument.preposition === grammar.sums.price)) return true;
  const abroad = draft.fillings.some(({ role, id }) => role === 'B' && id !== home);
  const ours = !abroad && draft.fillings.some(({ id }) => id === home);
  return !ours && some((at, from) => isFuel(scene, at, from));
}

export const isNoAid = (scene: Scene, draft: Draft): boolean => saysSo(scene, draft) || isSale(scene, draft);
