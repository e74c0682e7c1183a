/**
 * Names in short → the bodies that the text names in full: «Фонд» after «Міжнародний валютний фонд», «Антикорупційний суд» after «Вищий
 * антикорупційний суд», «Обрій» after «ТОВ „Обрій“». Of the body named last that the words are short for.
 */
import type { Document } from '../../model/document.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { type Body, counter, type Naming, stateOfActor } from './bodies.ts';

/** How many paragraphs away a body named in full is still the one meant by a noun, and by a name in short. */
const NEAR = 2;
const FAR = 10;
/** Two words or three and no mark: «Антикорупційний суд». */
const PLAIN = /^[\p{L}’'ʼ]+(?: [\p{L}’'ʼ]+){1,2}$/u;
/** Of how many bodies a name may be short: those named last, so that a list of a thousand firms costs no more than one of fifty. */
const MOST = 50;
/** In how many ways, cases among them, the text may write the name of one. */
const WAYS = 8;

interface InFull {
  readonly mention: ActorMention;
  readonly paragraph: number;
  /** Ways to write it → their words. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** By index of the mention: of those that are short for another. `idOf`: the id of a body, else null. */
export function shortNames(
  { date, paragraphs }: Document,
  mentions: readonly Mention[],
  { references, people }: Naming,
  idOf: (mention: ActorMention) => string | null,
): ReadonlyMap<number, Body> {
  const out = new Map<number, Body>();
  const paragraphOf = counter(paragraphs);
  /** By their ids, the one named last at the end. */
  const inFull = new Map<string, InFull>();
  /** Somebody who acts for the outlet's own state was named. */
  let isHomeSeen = false;

  const remember = (mention: ActorMention, paragraph: number): void => {
    const id = idOf(mention);
    if (!id) return;
    const names = new Map(inFull.get(id)?.names);
    for (const name of [mention.text, mention.name, references.known(id)?.name ?? ''])
      if (!names.has(name) && names.size < WAYS) names.set(name, references.wordsOf(name));
    inFull.delete(id);
    inFull.set(id, { mention, paragraph, names });
    const [oldest] = inFull.size > MOST ? inFull.keys() : [];
    if (oldest !== undefined) inFull.delete(oldest);
  };
  const meantBy = (mention: ActorMention, paragraph: number): Body | null => {
    // «Рада» is the outlet's own parliament, but right after a council of another name
    const isGuess = mention.hint?.id !== undefined;
    if (isGuess && isHomeSeen) return null;
    // «Фонд» is soon another one, «РДА» and «Антикорупційний суд» hardly
    const isName = mention.text.includes(' ') || mention.text === mention.text.toUpperCase();
    const near = isGuess ? 0 : isName ? FAR : NEAR;
    const words = references.wordsOf(mention.text);
    for (const [id, { mention: full, paragraph: then, names }] of [...inFull].reverse()) {
      if (paragraph - then > near) return null;
      if ([...names.values()].some((name) => references.isShortFor(words, name)))
        return { type: full.type, hint: { ...full.hint, id } };
    }
    return null;
  };
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'actor') return;
    if (stateOfActor(mention, people.get(index), date, references) === references.home) isHomeSeen = true;
    if (mention.type !== 'org' && mention.type !== 'intl_org') return;
    const { id, body, alone } = mention.hint ?? {};
    const paragraph = paragraphOf(mention.start);
    // a name that the language does not list may be another's in short
    const mayBeShort = !body && (alone || (!id && mention.type === 'org' && PLAIN.test(mention.text)));
    const meant = mayBeShort ? meantBy(mention, paragraph) : null;
    if (meant) out.set(index, meant);
    if (meant || !alone) remember({ ...mention, ...meant }, paragraph);
  });
  return out;
}
