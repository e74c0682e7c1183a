/** A party that a slot is offered to, and whose form fits → does something else say that it does not fill it. */
import type { Scene } from './scene.ts';
import { isAnnounced, isDecision, isOfDecision } from './announced.ts';
import { type Argument, neverDeclines, type Party } from './arguments.ts';
import type { Filling } from './fillings.ts';
import type { Hit } from './predicates.ts';
import type { Reading } from './readings.ts';
import type { OwnedSlot } from './slots.ts';
import { joined } from './subjects.ts';

/** What is read, and which roles are filled by now. */
export interface FilledSoFar {
  readonly scene: Scene;
  readonly reading: Reading;
  readonly head: Hit | null;
  readonly parties: readonly Argument<Party>[];
  readonly fillings: readonly Filling[];
}

interface Offer extends OwnedSlot {
  /** Not the predicate's own, so that «в Україну», «до України» are said of states only. */
  readonly general: boolean;
  /** Which of the parties it is offered to. */
  readonly at: number;
  readonly argument: Argument<Party>;
}

export const isKeptOut = (filled: FilledSoFar, offer: Offer): boolean =>
  isNoGainer(filled, offer) || meansAnother(filled, offer) || isAnotherCase(filled, offer) || isSettled(filled, offer);

function isNoGainer(
  { scene: { grammar }, reading }: FilledSoFar,
  { slot, general, argument: { mention } }: Offer,
): boolean {
  if (!general || slot.role !== 'B') return false;
  const { sums } = grammar;
  return (
    mention.kind !== 'country' ||
    // «купила в Хорватії», «полетіли до Хорватії, а решту купила Білорусь»
    (reading.content?.form.predicate.forSomebody === true && slot.preposition !== sums.for) ||
    (slot.preposition === sums.at && mention.cases.includes('l'))
  );
}

/** What stands before it says that it is no giver, or that it is named already. */
function meansAnother({ scene }: FilledSoFar, { slot, of, argument }: Offer): boolean {
  // «в рамках Групи друзів (ГД)»: the other name of what stands before it
  if (slot.preposition === null && isOtherName(scene, argument)) return true;
  if (slot.role !== 'P') return false;
  if (of?.form.predicate.thanks && slot.preposition === null && !isThanked(scene, of, argument)) return true;
  // «після вторгнення з боку росії»: whose deed it is, and nobody's gift
  return slot.preposition !== null && argument.preposition === scene.grammar.sums.side && isHostile(scene, argument);
}

/** Its form may be of several cases, and here it is of another. */
function isAnotherCase({ scene, parties }: FilledSoFar, { slot, of, at, argument }: Offer): boolean {
  if (slot.preposition !== null) return false;
  const noun = of?.form.voice === 'noun' ? of : null;
  // «Рютте висловив подяку Німеччині»: a name that does not decline is before a noun no dative of it
  if (noun && neverDeclines(argument) && argument.from < noun.at) return true;
  switch (slot.case) {
    case 'g':
      return noun !== null && !isGenitiveOf(scene, noun, argument, slot.role === 'P');
    case 'd':
      if (argument.mention.cases === '' && isMake(scene, argument)) return true;
      return isGenitiveInList(scene, parties, at) || (argument.attributive && isGenitive(scene, argument));
    case 'i':
      // after a noun an indeclinable name is its genitive: «вторгнення рф», «рішення США»
      return argument.attributive && neverDeclines(argument);
    default:
      return argument.attributive;
  }
}

/** «допомога США», «пакет оборонної допомоги Канади»: the genitive of a noun stands right after it, an adjective apart. */
const GENITIVE_GAP = 1;

/** `gives`: as a giver. */
const isGenitiveOf = (scene: Scene, noun: Hit, argument: Argument, gives: boolean): boolean =>
  argument.from >= noun.end && argument.from - noun.end <= GENITIVE_GAP && !(gives && gainsBy(scene, noun, argument));

/** «вантажі з Нідерландів, Швейцарії та Норвегії»: the genitives of a list, and no dative. */
function isGenitiveInList(scene: Scene, parties: readonly Argument<Party>[], at: number): boolean {
  const first = joined(scene, parties, at)[0];
  return first !== undefined && first !== parties[at] && first.preposition !== null;
}

/** «20 тягачів Volvo», «650 тисяч доз AstraZeneca»: who made what is counted before. */
const isMake = ({ document: { tokens }, grammar }: Scene, { from }: Argument): boolean =>
  grammar.things.at(tokens, from - 1).length > 0 ||
  [2, 3].some((back) => grammar.quantities(tokens, from - back)?.end === from - 1);

/** «на тлі ударів росії»: after a noun a form that may be genitive is, unless the noun gives («передача Данії»). */
const isGenitive = ({ document, grammar, placed }: Scene, argument: Argument): boolean =>
  neverDeclines(argument) ||
  // «14 млрд доларів Ізраїлю»
  (!placed.sumEnds.has(argument.from) && grammar.predicates.at(document.tokens, argument.from - 1).length === 0);

/** Somebody else is named for it, and by surer means. */
function isSettled(filled: FilledSoFar, offer: Offer): boolean {
  const { scene, reading, head, fillings } = filled;
  const { slot, of, argument } = offer;
  const noun = of?.form.voice === 'noun';
  const decides = isOfDecision(reading) && isDecision(of);
  const given = fillings.some(({ role }) => role === 'P');
  // «допомога США» gives a giver only where the verb has none
  if (slot.role === 'P' && slot.preposition === null && slot.case === 'g' && !isAnnounced(reading) && !decides && given)
    return true;
  if (slot.role === 'P' && of !== null && !mayHaveSent(filled, of, offer)) return true;
  // «спрямував 100 млн, доповнених 20 млн грантів від Норвегії»: who gave the whole is named by the verb
  if (
    slot.role === 'P' &&
    slot.preposition === scene.grammar.sums.from &&
    noun &&
    !isAnnounced(reading) &&
    // «підписали угоду про виділення коштів від Норвегії»: whoever signs need not pay
    reading.operators[0]?.form.predicate.acts.past !== 'agreement' &&
    head?.form.voice === 'active' &&
    fillings.some(({ role, by }) => role === 'P' && by === 'n')
  )
    return true;
  // a nominative that is no genitive cannot be one only because the word does not decline
  return (
    slot.preposition === null &&
    neverDeclines(argument) &&
    // «повідомив про кредит МВФ»
    !(slot.case === 'g' && noun && (isAnnounced(reading) || decides)) &&
    fillings.some(({ role }) => role === slot.role)
  );
}

/** «оголосив про надання 500 млн євро від ЄС», «анонсував поставки 20 літаків із Франції»: is it who gives? */
function mayHaveSent({ scene, reading, fillings }: FilledSoFar, of: Hit, { slot, argument }: Offer): boolean {
  const { preposition } = slot;
  const { from, of: origin } = scene.grammar.sums;
  const giver = scene.party(argument.mention) ?? '';
  if (slot.case !== 'g' || (preposition !== from && preposition !== origin)) return true;
  // «систем для захисту від Росії»
  if ((isAnnounced(reading) || of.form.predicate.thanks) && scene.grammar.adversaries.has(giver)) return false;
  // «100 дронів від Anduril»: who made them, beside whoever gives them
  const makes =
    argument.mention.kind === 'actor' && argument.mention.type === 'org' && !argument.mention.hint?.speaksFor;
  if (makes && (isAnnounced(reading) || of.form.predicate.thanks) && fillings.some(({ role }) => role === 'P'))
    return false;
  const { acts, thanks } = of.form.predicate;
  const told = isAnnounced(reading) || acts.past === 'agreement' || thanks;
  if (of.form.voice !== 'noun') return !told || isOfGift(scene, argument);
  // «поставку зерна з України»: where it comes from, and often sold
  if (preposition === origin && giver === scene.home) return false;
  // «Польща анонсувала поставки танків із Чехії»: she gives what she has from others
  return preposition === from || fillings.every(({ role, by, id }) => role !== 'P' || by !== 'n' || id === scene.home);
}

/** How far before «від» the sum or the thing may stand that somebody sends: «3 системи Patriot нового зразка від Німеччини». */
const SENT = 5;

/** «90 млрд євро від ЄС», «20 літаків від Данії»: a sum or a thing stands right before. */
function isOfGift({ document: { tokens }, grammar, placed }: Scene, { from }: Argument): boolean {
  if (placed.sumEnds.has(from - 1)) return true;
  for (let at = from - 2; at >= from - SENT && tokens[at]?.kind === 'word'; at--) {
    if (grammar.things.at(tokens, at).some(({ value: { general, instrument } }) => !general && instrument !== null))
      return true;
    if (grammar.prepositions.at(tokens, at).length > 0) return false;
  }
  return false;
}

/** «пакет підтримки України»: whoever stands after «підтримка» is supported, and gives no package. */
const gainsBy = ({ document, grammar }: Scene, of: Hit, { from }: Argument): boolean =>
  from > of.end &&
  grammar.predicates
    .at(document.tokens, from - 1)
    .some(
      ({ value: { voice, predicate } }) =>
        voice === 'noun' &&
        predicate.frame.find(({ case: letter, preposition }) => !preposition && letter === 'g')?.role === 'B',
    );

/** «подякував Польщі за передачу Україні танків»: whoever is named after «за» is not thanked; nor do one's own soldiers give. */
function isThanked({ document, grammar, home }: Scene, hit: Hit, argument: Argument<Party>): boolean {
  const { mention } = argument;
  if (
    mention.kind === 'actor' &&
    (mention.hint?.speaksFor ?? mention.hint?.country) === home &&
    mention.type === 'group'
  )
    return false;
  for (let at = Math.min(hit.end, argument.to); at < Math.max(hit.at, argument.from); at++)
    if (document.tokens[at]?.key === grammar.sums.price) return false;
  return true;
}

/** How far before «з боку» the noun of the deed may stand: «агресії проти України з боку росії». */
const DEED = 4;

/** «агресія з боку росії», «обстріли з боку рф»: it attacks. */
function isHostile({ document: { tokens }, grammar }: Scene, { from }: Argument): boolean {
  for (let at = from - 1; at >= from - DEED - 2; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (grammar.words.attacks.some((prefix) => token.key.startsWith(prefix))) return true;
  }
  return false;
}

/** «Контактна група (КГ)»: alone in brackets it is the other name of what stands before them. */
const isOtherName = ({ document: { tokens } }: Scene, { from, to }: Argument): boolean =>
  tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
