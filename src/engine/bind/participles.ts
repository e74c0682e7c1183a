/** Clauses → the same, with phrases of a participle that name who did it as clauses of their own: «виділені Данією 200 млн», «…, виділених Данією». */
import type { TokenRange } from '../../model/document.ts';
import { type Argument, argumentsIn, isDate, isMoney, isParty } from './arguments.ts';
import type { Scene } from './scene.ts';
import { type Clause, within } from './clauses.ts';

/** Words between a participle, its agent and its noun: «Виділені торік урядом Данії ще 200 млн». */
const REACH = 4;

interface Phrase extends TokenRange {
  readonly piece: TokenRange;
}

/** The agent: the first party after the participle, in the instrumental, or one that does not decline. */
function agentOf({ placed }: Scene, pieces: readonly TokenRange[], from: number): Argument | null {
  const parties = argumentsIn(placed, pieces, from, from + REACH).filter(isParty);
  // «надані Україні Японією»: whoever gains may stand between
  const found = parties.find(({ mention }) => mention.cases.includes('i'));
  return found && found.preposition === null && (found.from === from || !found.mention.cases.startsWith('n'))
    ? found
    : null;
}

/** «Оголошений Іспанією новий пакет на …»: what may stand between the agent and the sum. */
function leads({ document, grammar }: Scene, at: number): boolean {
  const { tokens } = document;
  const token = tokens[at];
  if (!token || token.kind === 'mark' || grammar.looksFinite(token)) return false;
  return (
    grammar.modifies(token) ||
    !grammar.governs(token) ||
    grammar.prepositions.at(tokens, at).length > 0 ||
    grammar.words.measures.has(token.key) ||
    grammar.things.at(tokens, at).some(({ value }) => value.general) ||
    grammar.predicates.at(tokens, at).some(({ value }) => value.predicate.kind === 'noun')
  );
}

/** Where what is given ends, when it follows: a sum, or a number with its noun. */
function objectEnd(scene: Scene, piece: TokenRange, from: number): number | null {
  const { document, grammar, placed } = scene;
  const { tokens } = document;
  for (let at = from; at < Math.min(piece.to, from + 2 * REACH); at++) {
    const named = placed.starts.get(at);
    if (named && isMoney(named)) return named.to;
    const number = grammar.quantities(tokens, at);
    if (!number && !named && leads(scene, at)) continue;
    if (named && (isDate(named) || named.mention.kind === 'country')) {
      at = named.to - 1;
      continue;
    }
    if (!number) return null;
    let end = number.end;
    for (let token = tokens[end]; token && end < piece.to; token = tokens[end]) {
      if (!grammar.modifies(token) && placed.starts.get(end)?.mention.kind !== 'country') break;
      end++;
    }
    return Math.min(end + 1, piece.to);
  }
  return null;
}

/** The first such phrase of the clause. */
function phraseIn(scene: Scene, clause: Clause): Phrase | null {
  const { document, grammar, placed } = scene;
  for (const piece of clause.pieces) {
    for (let at = piece.from; at < piece.to; at++) {
      const name = placed.nameEnds.get(at);
      if (name !== undefined) {
        at = name - 1;
        continue;
      }
      const participle = grammar.predicates
        .at(document.tokens, at)
        .find(({ value }) => value.voice === 'participle' && value.predicate.kind !== 'phase');
      if (!participle) continue;
      const agent = agentOf(scene, clause.pieces, participle.end);
      if (!agent) continue;
      // «…, виділених Данією на ремонт»
      if (at === piece.from && piece !== clause.pieces[0]) return { piece, from: at, to: piece.to };
      const end = objectEnd(scene, piece, agent.to);
      if (end !== null) return { piece, from: at, to: end };
    }
  }
  return null;
}

/** «Буде передана Данією», «надано Данією»: what is said outright is no phrase by the way. */
const isOutright = ({ document, grammar }: Scene, at: number, piece: TokenRange): boolean =>
  document.tokens
    .slice(Math.max(piece.from, at - 3), at)
    .some(({ key }) => grammar.words.will.has(key) || grammar.words.was.has(key));

export function withParticiples(scene: Scene, clauses: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [...clauses];
  clauses.forEach((clause, index) => {
    const phrase = phraseIn(scene, clause);
    if (!phrase || isOutright(scene, phrase.from, phrase.piece)) return;
    const rest = clause.pieces.flatMap((piece) =>
      piece === phrase.piece
        ? [
            { from: piece.from, to: phrase.from },
            { from: phrase.to, to: piece.to },
          ].filter(({ from, to }) => from < to)
        : [piece],
    );
    out[index] = { ...clause, pieces: rest };
    out.push(within(index, 'participle', phrase));
  });
  return out;
}
