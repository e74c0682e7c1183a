/** Headlines without a verb that name one giver → a statement: «Нова допомога від Німеччини: 500 млн євро», «Україні – 300 млн доларів від Світового банку». */
import type { Sentence } from '../../model/document.ts';
import type { Statement } from '../../model/statement.ts';
import { spanOf } from '../token-places.ts';
import { type Argument, argumentsIn, isMoney, isOutlet, isParty, type Party } from './arguments.ts';
import type { Stage } from './draft.ts';
import { aidNouns, gainersIn, losses } from './gift-words.ts';
import { goodsOf } from './items.ts';
import type { Voices } from './provenance.ts';
import type { Scene } from './scene.ts';
import { hasFinite } from './segments.ts';
import { amountOf, silent } from './verbless.ts';

/** «Є нове надходження від Японії – 500 млн», «Маємо допомогу від Данії»: the verb that only says that there is such a thing. */
const afterThere = ({ document: { tokens }, grammar }: Scene, from: number): number =>
  grammar.words.there.has(tokens[from]?.key ?? '') ? from + 1 : from;

/** «надходження»: what is said to come has come. */
const arrives = ({ document: { tokens }, grammar }: Scene, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((_, i) =>
      grammar.predicates
        .at(tokens, from + i)
        .some(({ value: { voice, predicate } }) => voice === 'noun' && predicate.frame[0]?.role === 'T'),
    );

/** «Допомога від Росії», «для Росії», «пакет Росії»; «на тлі атак Росії» only tells when. */
function takesPart(scene: Scene, from: number, to: number, args: readonly Argument[], argument: Argument): boolean {
  const { sums } = scene.grammar;
  if (argument.preposition !== null) return argument.preposition === sums.from || argument.preposition === sums.for;
  return (
    argument.from === from ||
    aidNouns(scene, from, to).includes(argument.from - 1) ||
    args.some((other) => isParty(other) && other.to === argument.from)
  );
}

/** «Пакет санкцій від ЄС», «60 млрд застрягли», «під загрозою», «30 млрд за газ»; and whatever is said of somebody at war with the home state. */
function isNoGift(scene: Scene, from: number, to: number, args: readonly Argument[]): boolean {
  const { document, grammar, placed } = scene;
  return (
    args.some(
      (argument) =>
        isParty(argument) &&
        grammar.adversaries.has(scene.party(argument.mention) ?? '') &&
        takesPart(scene, from, to, args, argument),
    ) ||
    document.tokens
      .slice(from, to)
      .some(
        (token, i) =>
          grammar.themeOf(token) === 'sanctions' ||
          grammar.words.stuck(token) ||
          grammar.words.inDoubt.at(document.tokens, from + i).length > 0 ||
          (placed.sumEnds.has(from + i) &&
            grammar.prepositions.at(document.tokens, from + i)[0]?.value === grammar.sums.price),
      )
  );
}

/** «Допомога від ЄС: що відомо про 500 млн», «…: скандал навколо 20 генераторів»: after the colon stands something else than what is given. */
function isOfSomethingElse({ document: { tokens }, grammar, placed }: Scene, from: number, to: number): boolean {
  const colon = tokens.slice(from, to).findIndex(({ text }) => text === ':');
  if (colon < 0) return false;
  for (let at = from + colon + 1; at < to; at++) {
    const argument = placed.starts.get(at);
    if (grammar.quantities(tokens, at) || (argument && isMoney(argument))) return false;
    const token = tokens[at];
    const known =
      token?.kind !== 'word' ||
      argument !== undefined ||
      grammar.words.bounds.has(token.key) ||
      grammar.words.joins.has(token.key) ||
      grammar.things.at(tokens, at).length > 0 ||
      grammar.predicates.at(tokens, at).length > 0 ||
      grammar.prepositions.at(tokens, at).length > 0 ||
      (grammar.modifies(token) && grammar.connectives.at(tokens, at).length === 0);
    if (!known) return true;
    if (argument) at = argument.to - 1;
  }
  return false;
}

/** «Нова допомога від Німеччини: 500 млн євро», «Новий пакет від Іспанії: 70 генераторів», «Україні – 300 млн доларів від Світового банку». */
export function headline(stage: Stage, voices: Voices, { from: start, to }: Sentence, id: string): Statement | null {
  const { scene } = stage;
  const { grammar } = scene;
  const from = afterThere(scene, start);
  const args = argumentsIn(scene.placed, [{ from, to }], from, to);
  const sums = args.filter(isMoney).filter(({ mention }) => !mention.conversion);
  const goods = goodsOf(scene, [{ from, to }], from, to);
  // «5 вимог», «20 компаній» are no things that anybody gives
  const isThing = (item: string): boolean =>
    goods.things.some(({ general, lemma }) => !general && `${item} `.startsWith(`${lemma} `));
  const items = sums.length === 0 ? goods.items.filter(({ qty, item }) => qty !== null && isThing(item)) : [];
  if (sums.length > 1 || sums.length + items.length === 0) return null;
  if (hasFinite(stage.clauses, from, to) || losses(scene, from, to)) return null;
  if (isNoGift(scene, from, to, args) || isOfSomethingElse(scene, from, to)) return null;
  const nouns = aidNouns(scene, from, to);
  const received = arrives(scene, from, to);
  const gainers = gainersIn(scene, from, to);
  const givers = args.filter(
    (argument): argument is Argument<Party> =>
      isParty(argument) &&
      !isOutlet(argument.mention) &&
      (argument.preposition === grammar.sums.from ||
        (argument.preposition === null && argument.mention.cases.includes('g') && nouns.includes(argument.from - 1))),
  );
  const [giver] = givers;
  const by = giver && scene.party(giver.mention);
  const sent = giver?.preposition === grammar.sums.from;
  const span = spanOf(scene.document, from, to);
  if (!giver || givers.length > 1 || !by || by === scene.home || !span) return null;
  const isGift = sent && (nouns.length > 0 || received);
  // «США – пакет допомоги Ізраїлю на 14 млрд»: whoever stands first gives it, and she gains
  if (
    !sent &&
    args.some((argument) => isParty(argument) && argument.preposition === null && argument.from < giver.from)
  )
    return null;
  // «кредит Польщі на 5 млрд»: whether she gives it or takes it, nobody says
  if (
    !isGift &&
    (items.length > 0 ||
      (gainers.for.length === 0 && !grammar.words.gifts.has(scene.document.tokens[giver.from - 1]?.key ?? '')))
  )
    return null;
  return silent(stage, voices, {
    id,
    act: received ? 'delivery_report' : 'pledge',
    by: [by],
    for: gainers.for.filter((party) => party !== by),
    programme: gainers.programme,
    amounts: sums.map(amountOf),
    items,
    span,
    rule: 'verbless.headline',
    parts: [
      {
        role: 'P',
        start: giver.mention.start,
        end: giver.mention.end,
        text: giver.mention.text,
        by: sent ? `${grammar.sums.from}+g` : 'g',
      },
    ],
  });
}
