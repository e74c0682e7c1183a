/** Where a thing comes from or was done → the party: «З Литви відправили», «У США схвалили»; and «у межах проєкту USAID», where it names nobody who gives. */
import { type Argument, argumentsIn, type Party } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Clause } from './clauses.ts';

/** «до України з Литви», «З Литви відправили»; not «біженцям із Сирії», where a noun stands before it. */
export function isOrigin(
  { document, grammar, placed, home }: Scene,
  { mention, preposition, from }: Argument,
): boolean {
  if (mention.kind !== 'country' || mention.form !== 'name' || mention.iso === home) return false;
  if (preposition !== grammar.sums.of || grammar.adversaries.has(mention.iso)) return false;
  const before = document.tokens[from - 2];
  const named = placed.outer[placed.before(from)];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    named?.to === from - 1 ||
    grammar.predicates.at(document.tokens, from - 2).length > 0
  );
}

/** «Україні доставили 20 генераторів з Литви»: a number of things, and where they come from. */
export function isGoodsFrom(scene: Scene, { mention, preposition, from }: Argument): boolean {
  const { document, grammar, home } = scene;
  const state =
    mention.kind === 'country' ? (mention.form === 'name' ? mention.iso : null) : scene.party(mention as Party);
  // «з ЄС», and not «з компанії»
  if (state === null || state.includes(':') || state === home) return false;
  if (preposition !== grammar.sums.of || grammar.adversaries.has(state)) return false;
  const { tokens } = document;
  const goods = grammar.things
    .at(tokens, from - 2)
    .some(({ value: { general, instrument } }) => !general && instrument === 'in_kind');
  const counts = (at: number): boolean => grammar.quantities(tokens, at)?.end === at + 1;
  return goods && (counts(from - 3) || (counts(from - 4) && tokens[from - 3]?.kind === 'word'));
}

/** How far before its party the participle may stand: «отриманих у межах проєкту USAID». */
const PHRASE = 5;

/** «на котельні, отримані в межах проєкту USAID»: how the things came that are spoken of, and nothing of who acts now. */
export function isOfParticiple({ document, grammar }: Scene, { from }: Argument): boolean {
  for (let at = from - 1; at >= from - PHRASE; at--) {
    if (document.tokens[at]?.kind !== 'word') return false;
    const forms = grammar.predicates.at(document.tokens, at);
    if (forms.some(({ value }) => value.voice === 'participle'))
      return document.tokens[at - 1]?.text === ',' && forms.every(({ value }) => value.voice === 'participle');
  }
  return false;
}

/** «У США схвалили», «у Болгарії заявили, що відправили», «в Ірландії та на Мальті зібрали»: done by the states where it was done. */
export function doneAt(scene: Scene, clause: Clause | undefined, before: number): readonly Argument<Party>[] {
  const { tokens } = scene.document;
  const { at, by } = scene.grammar.sums;
  const places = argumentsIn(scene.placed, clause?.pieces ?? [], 0, before).filter(
    (argument): argument is Argument<Party> =>
      isPlace(argument) &&
      // «на Мальті»: of islands «на» is said
      (argument.preposition === at || (argument.preposition === by && argument.mention.kind === 'country')) &&
      argument.mention.cases.includes('l'),
  );
  const first = places[0];
  if (!first) return [];
  const joined = places
    .slice(1)
    .filter(({ from }, i) =>
      tokens
        .slice(places[i]?.to ?? from, from)
        .every(
          ({ key }, n) =>
            scene.grammar.words.joins.has(key) ||
            scene.grammar.prepositions.at(tokens, (places[i]?.to ?? from) + n).length > 0,
        ),
    );
  return [first, ...joined];
}

/** «у США», «у Держдепі»: a state, or a body that speaks for one. */
const isPlace = ({ mention }: Argument): boolean =>
  (mention.kind === 'country' && mention.form === 'name') ||
  (mention.kind === 'actor' && mention.type === 'org' && mention.hint?.speaksFor !== undefined);
