/** A draft → is it trade, crime or loss rather than aid? What is sold is given to nobody, however much it costs. */
import { COUNTABLE } from '../../model/statement.ts';
import type { OfWord } from '../../text/of-word.ts';
import { isMoney } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Draft } from './draft.ts';
import { isForeignFirm } from './parties.ts';

/** «100 млн євро на купівлю газу»: bought with what is given. */
const isPurpose = ({ document, grammar, placed }: Scene, at: number): boolean =>
  document.tokens[at - 1]?.key === grammar.sums.by && placed.sumEnds.has(at - 1);

/** «профінансує купівлю трьох систем»: bought with what is given, too. */
const isFunded = ({ document, grammar }: Scene, at: number): boolean =>
  grammar.predicates
    .at(document.tokens, at - 1)
    .some(({ value: { predicate, voice } }) => predicate.acts.past === 'delivery_report' && voice === 'active') &&
  // «отримав підряд» is no gift
  grammar.predicates
    .at(document.tokens, at)
    .some(({ value: { predicate, voice } }) => predicate.forSomebody && voice === 'noun');

/** A word that no aid is spoken of with: «збитки», «тендер», «експорт». */
const saysSo = (scene: Scene, draft: Draft): boolean => {
  const { document, grammar } = scene;
  return draft.pieces.some(({ from, to }) => {
    for (let at = from; at < to; at++) {
      const token = document.tokens[at];
      const before = document.tokens[at - 1];
      const relief = before?.kind === 'word' && grammar.relief(before);
      const loses = token !== undefined && ((grammar.trade(token) && !relief) || grammar.notAid(token));
      if (loses && !isPurpose(scene, at) && !isFunded(scene, at)) return true;
    }
    return false;
  });
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

const saysAny = ({ document }: Scene, { pieces }: Draft, words: OfWord<boolean>): boolean =>
  pieces.some(({ from, to }) => document.tokens.slice(from, to).some(words));

/** «Польща підписала контракт на 180 танків», «отримала контракт на 300 млн»: bought, unless somebody else gains by it. */
function isDeal(scene: Scene, draft: Draft): boolean {
  if (!COUNTABLE.has(draft.decided.act) || !saysAny(scene, draft, scene.grammar.words.deals)) return false;
  const sides = new Set(draft.fillings.filter(({ role }) => role === 'P').map(({ id }) => id));
  return !draft.fillings.some(
    ({ role, id, argument }) => role === 'B' && !sides.has(id) && !isForeignFirm(scene, argument),
  );
}

/** «заплатила 20 млн за снаряди», unless for somebody else. */
function isPaidFor({ document, grammar, home }: Scene, draft: Draft): boolean {
  if (!draft.content?.form.predicate.pays) return false;
  if (draft.fillings.some(({ role, id, by }) => role === 'B' && id === home && by.startsWith(`${grammar.sums.for}+`)))
    return false;
  const { tokens } = document;
  return draft.pieces.some(({ from, to }) => {
    for (let at = from; at + 1 < to; at++) {
      if (tokens[at]?.key !== grammar.sums.price) continue;
      const next = tokens[at + 1];
      const thing = at + (next && grammar.modifies(next) ? 2 : 1);
      if (thing < to && grammar.things.at(tokens, thing).some(({ value }) => !value.general)) return true;
    }
    return false;
  });
}

/** «Saab отримає від Швеції 500 млн крон», «Microsoft вкладе у Польщу 700 млн»: firms for themselves. */
function isOfFirms(scene: Scene, { decided, fillings, programme, instrument }: Draft): boolean {
  // «KfW надасть грант»: a bank of development
  const lends = instrument === 'loan' || instrument === 'grant';
  if (!COUNTABLE.has(decided.act) || programme !== null || lends) return false;
  const givers = fillings.filter(({ role }) => role === 'P' || role === 'F');
  const gainers = fillings.filter(({ role }) => role === 'B');
  const areFirms = (those: typeof gainers): boolean =>
    those.length > 0 && those.every(({ argument }) => isForeignFirm(scene, argument));
  return areFirms(gainers) || (areFirms(givers) && gainers.every(({ id }) => id !== scene.home));
}

export const isNoAid = (scene: Scene, draft: Draft): boolean =>
  saysSo(scene, draft) ||
  isSale(scene, draft) ||
  isDeal(scene, draft) ||
  isPaidFor(scene, draft) ||
  isOfFirms(scene, draft);

/** Words between «про» and what is agreed upon: «про ще щонайменше 20 нових систем». */
const BETWEEN = 5;

/** After «про» stands a noun of giving, or a thing with nothing but its number before it: «про поставку 20 систем», «про 20 систем». */
function isOfGift({ document: { tokens }, grammar, placed }: Scene, about: number): boolean {
  let counted = false;
  for (let at = about + 1; at <= about + BETWEEN; at++) {
    const token = tokens[at];
    const thing = grammar.things.at(tokens, at)[0]?.value;
    // «про 20 спільних навчань»: counted, and no thing
    if (thing) return !counted || thing.instrument !== null || thing.countable;
    const forms = grammar.predicates.at(tokens, at).map(({ value }) => value);
    if (forms.some(({ voice, predicate }) => voice === 'noun' && predicate.kind !== 'operator')) return !counted;
    const number = grammar.quantities(tokens, at);
    if (number) {
      counted = true;
      at = number.end - 1;
      continue;
    }
    const name = placed.ends.get(at);
    if (name !== undefined) at = name - 1;
    else if (token?.kind !== 'word' || !(grammar.modifies(token) || grammar.words.bounds.has(token.key))) return false;
  }
  return false;
}

/** «домовилися про ремонт 100 танків», «про транзит 4 млн тонн зерна», «з росією про 200 тіл»: nobody gives so many by it. */
export function uncounted(scene: Scene, draft: Draft): Draft {
  const { document, grammar } = scene;
  const { decided, items, amounts, fillings, pieces } = draft;
  const { frame } = decided.by.form.predicate;
  const isWithAnother = frame.some(({ role, preposition }) => role === 'P' && preposition === grammar.sums.of);
  if (decided.act !== 'agreement' || !isWithAnother || amounts.length > 0 || items.every(({ qty }) => qty === null))
    return draft;
  const adverse = fillings.some(({ role, id }) => role === 'P' && grammar.adversaries.has(id));
  const about = pieces
    .flatMap(({ from, to }) => document.tokens.slice(from, to).map((token, i) => ({ token, at: from + i })))
    .find(({ token, at }) => at > decided.by.at && token.key === grammar.sums.about)?.at;
  const other = about !== undefined && !isOfGift(scene, about);
  return adverse || other ? { ...draft, items: items.map((item) => ({ ...item, qty: null })) } : draft;
}
