/** Words that say whose a thing is → that party: «українські регіони», «наша допомога», «його країна», «польський бюджет», «енергетики України». */
import { type Argument, argumentsIn, isParty } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Clause } from './clauses.ts';
import type { Hit } from './predicates.ts';
import type { Reading } from './readings.ts';

function isAside({ document, grammar }: Scene, { from }: Argument): boolean {
  for (let at = from - 1; at >= from - 4; at--) {
    const token = document.tokens[at];
    if (token?.kind !== 'word') return false;
    const preposition = grammar.prepositions.at(document.tokens, at)[0]?.value;
    if (preposition) return grammar.words.circumstance.has(preposition);
  }
  return false;
}

/** «на ремонт енергетики України», «в українську енергетику», «бійців ЗСУ», «українських військових»: whose it is, gains. */
export function owned(scene: Scene, argument: Argument): string | null {
  const { mention, attributive, preposition } = argument;
  // «після удару росії», «через рішення Польщі»: said of the circumstances
  if (isAside(scene, argument)) return null;
  if (mention.kind === 'actor') {
    const state = mention.hint?.speaksFor ?? mention.hint?.country;
    return state === scene.home && (mention.type === 'group' || attributive || preposition !== null) ? state : null;
  }
  // «допоможе в боротьбі з російською агресією»
  if (mention.kind !== 'country' || scene.grammar.adversaries.has(mention.iso)) return null;
  const gains =
    mention.form === 'adjective'
      ? preposition !== null ||
        mention.iso === scene.home ||
        (mention.cases.includes('d') && !mention.cases.includes('a'))
      : attributive && mention.cases.includes('g');
  return gains ? mention.iso : null;
}

/** The home state, when the clause speaks of it, its people or its things. */
export const homeIn = ({ placed, home }: Scene, clause: Clause | undefined): string | null =>
  argumentsIn(placed, clause?.pieces ?? []).some(({ mention }) => mention.kind === 'country' && mention.iso === home)
    ? home
    : null;

/** «Українські регіони отримали»: people and things of the state that the adjective names. */
export function adjectiveSubject(scene: Scene, clause: Clause | undefined, head: Hit): string | null {
  const found = argumentsIn(scene.placed, clause?.pieces ?? [], head.at - 4, head.at).find(
    ({ mention, preposition }) =>
      mention.kind === 'country' && mention.form === 'adjective' && preposition === null && mention.cases.includes('n'),
  );
  return found?.mention.kind === 'country' ? found.mention.iso : null;
}

/** «наша допомога», «нашу довгострокову підтримку»: the speaker's. */
export function ourGift(
  scene: Scene,
  clause: Clause,
  { nouns, nominal, content, operators, from, to }: Reading,
): string | null {
  const { tokens } = scene.document;
  const present = operators.filter(({ form }) => form.predicate.instrument === 'presence');
  const gifts = [...nouns, nominal, content, ...present].filter((hit) => hit?.form.voice === 'noun');
  for (const piece of clause.pieces)
    for (let at = Math.max(piece.from, from); at < Math.min(piece.to, to); at++)
      if (
        scene.grammar.words.ours.has(tokens[at]?.key ?? '') &&
        // «присутність наша»
        gifts.some((hit) => hit && ((hit.at > at && hit.at <= at + 3) || hit.end === at))
      )
        return scene.speakerAt(tokens[at]?.start ?? 0);
  return null;
}

/** «подякував чеським колегам», never «українським воїнам». */
export function adjectiveThanked(scene: Scene, clause: Clause | undefined): string | null {
  const found = argumentsIn(scene.placed, clause?.pieces ?? []).find(
    ({ mention, preposition }) =>
      mention.kind === 'country' && mention.form === 'adjective' && preposition === null && mention.cases.includes('d'),
  );
  return found?.mention.kind === 'country' && found.mention.iso !== scene.home ? found.mention.iso : null;
}

/** «його країна допоможе», «Країна включить кошти»: the state of who speaks, else the one named last. */
export function ownState(scene: Scene, reading: Reading, clause: Clause | undefined): string | null {
  const { tokens } = scene.document;
  for (const piece of clause?.pieces ?? []) {
    for (let at = Math.max(piece.from, reading.from); at < Math.min(piece.to, reading.to); at++) {
      const token = tokens[at];
      if (!token || !scene.grammar.words.ownState(token) || scene.placed.starts.has(at)) continue;
      // «будь-яка суверенна держава», «21 країна»
      if ([1, 2].some((back) => scene.grammar.words.anyState.has(tokens[at - back]?.key ?? ''))) return null;
      if (tokens[at - 1]?.kind === 'number') return null;
      const offset = tokens[at]?.start ?? 0;
      const speaker = scene.speakerAt(offset);
      // «канцлер Карл Нехаммер наголосив, що країна надала»: whoever speaks is no country
      return speaker === null || speaker.startsWith('person:') ? scene.stateBefore(offset) : speaker;
    }
  }
  return null;
}

/** «у держбюджеті закладено», «бюджет передбачає»: the state whose budget it is gives. */
export function budgetOwner(scene: Scene, clause: Clause, reading: Reading): string | null {
  for (const piece of clause.pieces) {
    for (let at = Math.max(piece.from, reading.from - 12); at < piece.to; at++) {
      if (!scene.grammar.words.budget.has(scene.document.tokens[at]?.key ?? '')) continue;
      // «до держбюджету зараховано»: there it only arrives
      const before =
        scene.grammar.prepositions.at(scene.document.tokens, at - 1)[0]?.value ??
        scene.grammar.prepositions.at(scene.document.tokens, at - 2)[0]?.value;
      if (before === scene.grammar.sums.upTo) continue;
      // «проєкт із бюджетом у 70 млн»: what it costs
      if (scene.grammar.words.costing.at(scene.document.tokens, at - 1).length > 0) continue;
      // «польський бюджет», «бюджет Польщі»
      const adjective = scene.placed.starts.get(at - 1)?.mention;
      if (adjective?.kind === 'country' && adjective.form === 'adjective') return adjective.iso;
      const owner = scene.placed.starts.get(at + 1);
      // «у федеральному бюджеті» of nobody named here: another state's, and we do not know whose
      const adjacent = scene.document.tokens[at - 1]?.key ?? '';
      const federal = scene.grammar.words.federal.some((prefix) => adjacent.startsWith(prefix));
      if (federal && !(owner && isParty(owner))) return scene.speakerAt(scene.document.tokens[at]?.start ?? 0);
      if (owner && isParty(owner) && owner.mention.cases.includes('g')) return scene.party(owner.mention);
      // «комітет схвалив бюджет у 510 млрд євро»: the home state keeps its own in its money
      const abroad = argumentsIn(scene.placed, clause.pieces).some(
        ({ mention }) =>
          mention.kind === 'money' && mention.currency !== null && mention.currency !== scene.grammar.currency,
      );
      // «з держбюджету виділили 50 млн доларів на газ»
      return abroad && before !== scene.grammar.sums.of ? null : scene.home;
    }
  }
  return null;
}
