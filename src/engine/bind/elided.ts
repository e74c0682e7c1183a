/** Clause → is its subject really left out, and who was it then? A noun that no list knows is a subject all the same. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { type Document, indexAt, type Sentence, type TokenRange } from '../../model/document.ts';
import { once } from '../../model/once.ts';
import { type Argument, argumentsIn, isMoney, isOutlet, isParty, type Party } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Clause } from './clauses.ts';
import type { Hit } from './predicates.ts';

/** Before the verb stands a noun that nothing governs: «Європа має платити», «місцевий бізнес передав». */
export const hasUnknownSubject = (scene: Scene, { pieces }: Clause, { at, form }: Hit): boolean =>
  hasFreeNoun(scene, pieces, at, (from) =>
    scene.grammar.looksNominative(scene.document.tokens[from]?.key ?? '', form.number === 'pl'),
  );

/** «…, а Європа лише 100 млрд», «…, а приватні донори – ще 5 млн»: the verb is that of the clause before, the subject is not. */
export function hasOwnSubject(scene: Scene, pieces: readonly TokenRange[]): boolean {
  const { document, grammar, placed } = scene;
  const { tokens } = document;
  const sum = argumentsIn(placed, pieces).find(isMoney);
  // «а решта – 50 млн», «а вартість – 50 млн», «а ракети – 50 млн»: of the sum or of what it is for
  const ofSum = (at: number): boolean =>
    [grammar.words.refersBack, grammar.words.basis, grammar.words.altogether, grammar.words.share].some(
      (words) => words.at(tokens, at).length > 0,
    ) ||
    grammar.words.fractions.has(tokens[at]?.key ?? '') ||
    grammar.things.at(tokens, at).length > 0;
  return hasFreeNoun(
    scene,
    pieces,
    sum?.from ?? Number.POSITIVE_INFINITY,
    (at) => !ofSum(at) && grammar.looksSubject(tokens[at]?.key ?? ''),
  );
}

/** A noun that fits stands before the token, and neither a preposition nor another noun governs it. */
function hasFreeNoun(
  { document, grammar, placed }: Scene,
  pieces: readonly TokenRange[],
  before: number,
  fits: (at: number) => boolean,
): boolean {
  const { tokens } = document;
  for (const { from, to } of pieces) {
    // a preposition takes the noun after it, and a noun the one that follows it
    let governed = false;
    for (let at = from; at < Math.min(to, before); at++) {
      const end = placed.ends.get(at);
      if (end !== undefined) {
        at = end - 1;
        governed = true;
        continue;
      }
      const token = tokens[at];
      if (token?.kind !== 'word') {
        governed &&= token?.kind !== 'mark';
        continue;
      }
      const preposition = grammar.prepositions.at(tokens, at)[0];
      if (preposition) {
        governed = true;
        at = preposition.end - 1;
        continue;
      }
      const light =
        token.key.length < 3 ||
        [grammar.words.not, grammar.words.will, grammar.words.was].some((words) => words.has(token.key)) ||
        grammar.modifies(token) ||
        !grammar.governs(token) ||
        grammar.words.joins.has(token.key) ||
        grammar.connectives.at(tokens, at).length > 0 ||
        grammar.predicates.at(tokens, at).length > 0;
      if (!light && !governed && fits(at)) return true;
    }
  }
  return false;
}

/** «Україні передали 20 генераторів, куплених за кошти волонтерів»: not by whom the sentence before told of. */
export const saysWhoPaid = once(({ document, grammar }: Scene, { from, to }: Sentence): boolean =>
  document.tokens
    .slice(from, to)
    .some(
      ({ key }, i) =>
        grammar.prepositions.at(document.tokens, from + i)[0]?.value === grammar.sums.paidBy ||
        (key === grammar.sums.price && namesMoney(document, grammar, from + i + 1)),
    ),
);

/** «за зібрані волонтерами кошти»: how far the noun may stand. */
const PAID = 4;
const namesMoney = ({ tokens }: Document, { things }: StatementGrammar, from: number): boolean =>
  tokens
    .slice(from, from + PAID)
    .some((_, i) =>
      things
        .at(tokens, from + i)
        .some(({ value: { general, theme, instrument } }) => general && theme === 'financial' && instrument === null),
    );

/** The one party that the sentence before speaks of as its subject, in the same paragraph; null when there are several. */
export function topicBefore(scene: Scene, at: number): Argument<Party> | null {
  const { document, placed } = scene;
  const here = sentenceOf(document, at);
  const [sentence, before] = [document.sentences[here], document.sentences[here - 1]];
  if (
    !sentence ||
    !before ||
    saysWhoPaid(scene, sentence) ||
    paragraphOf(document, before.start) !== paragraphOf(document, sentence.start)
  )
    return null;
  const found: Argument<Party>[] = [];
  for (let i = placed.before(before.to); i >= 0; i--) {
    const argument = placed.outer[i];
    if (!argument || argument.from < before.from) break;
    if (
      isParty(argument) &&
      !isOutlet(argument.mention) &&
      argument.preposition === null &&
      !argument.attributive &&
      argument.mention.cases.startsWith('n')
    )
      found.push(argument);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

const sentenceOf = (document: Document, at: number): number =>
  indexAt(document.sentences, document.tokens[at]?.start ?? 0);
const paragraphOf = (document: Document, offset: number): number => indexAt(document.paragraphs, offset);
