/** Where a clause stands: under which operator, question, purpose or doubt, and what is named in it. */
import { isGroup } from '../../model/ids.ts';
import type { Token } from '../../model/document.ts';
import { COUNTABLE } from '../../model/statement.ts';
import type { Phrases } from '../../grammar/phrases.ts';
import type { Embedding } from './act.ts';
import type { Filling } from './fillings.ts';
import { type Clause, firstToken } from './clauses.ts';
import type { Stage } from './draft.ts';
import type { Reading } from './readings.ts';
import { openOperator } from './roles.ts';

/** One of the phrases stands in the clause. */
function says(stage: Stage, clause: Clause | undefined, phrases: Phrases<true>): boolean {
  const { tokens } = stage.scene.document;
  const found = clause?.pieces.some((piece) => {
    for (let at = piece.from; at < piece.to; at++) if (phrases.at(tokens, at).length > 0) return true;
    return false;
  });
  return found ?? false;
}

/** How far «не» may stand from what would be given: «не дав жодних чітких гарантій». */
const WORD_GIVEN = 4;

/** «не дав чітких гарантій», «немає жодної впевненості»: nobody vouches for what follows. */
function isUnvouched({ scene: { document, grammar } }: Stage, clause: Clause | undefined): boolean {
  const tokens = clause?.pieces.flatMap(({ from, to }) => document.tokens.slice(from, to)) ?? [];
  const { vouching, vouches, not, nothing } = grammar.words;
  const at = tokens.findIndex(vouching);
  if (at < 0) return false;
  // «не порушила обіцянки»: it stands
  const isNot = (i: number): boolean =>
    not.has(tokens[i]?.key ?? '') && tokens[i + 1] !== undefined && (i + 1 === at || vouches(tokens[i + 1] as Token));
  return tokens.some(({ key }, i) => nothing.has(key) || (i < at && i >= at - WORD_GIVEN && isNot(i)));
}

export function embeddingOf(
  stage: Stage,
  clauses: readonly Clause[],
  readings: readonly (readonly Reading[])[],
  index: number,
  fillings: readonly Filling[],
  substantial: boolean,
  priced: boolean,
): Embedding {
  const clause = clauses[index];
  const parent = clause?.parent ?? null;
  const operator = parent === null ? null : openOperator(readings[parent] ?? []);
  const kind = clause?.kind ?? 'main';
  const fills = kind === 'content' || kind === 'purpose' ? operator?.operators[0] : undefined;
  const predicate = fills ? fills.form.predicate : null;
  const act = predicate && !predicate.transparent ? (predicate.acts.present ?? predicate.acts.past) : null;
  return {
    kind,
    unknown:
      (kind === 'question' || kind === 'content') &&
      parent !== null &&
      (says(stage, clauses[parent], stage.scene.grammar.words.unknown) ||
        isUnvouched(stage, clauses[parent]) ||
        // «не обіцяв, що передасть», «не гарантує, що виділить»: nobody's word yet
        (fills?.negated === true &&
          !readings[index]?.some(({ finite }) => finite?.form.tense === 'past') &&
          act !== null &&
          (act === 'assurance' || COUNTABLE.has(act)))),
    // what is denied is judged as if nobody denied it: the denial says what it is about
    under: act === 'denial' ? null : act,
    would:
      // «хотів би оголосити»: it is said herewith
      !readings[index]?.some(({ finite }) => finite?.herewith) &&
      (clause?.pieces.some(({ from, to }) =>
        stage.scene.document.tokens.slice(from, to).some(stage.scene.grammar.words.would),
      ) ??
        false),
    perhaps: says(stage, clause, stage.scene.grammar.words.perhaps),
    expected: isExpected(stage, clauses, index),
    opinion: clauses.some((other) => says(stage, other, stage.scene.grammar.words.opinion)),
    wanted: isUnderPurpose(clauses, parent),
    goal: kind === 'purpose' && parent !== null && says(stage, clauses[parent], stage.scene.grammar.words.goals),
    substantial,
    priced,
    gainer: fillings.some(({ role }) => role === 'B'),
    giver: fillings.some(({ role }) => role === 'P'),
    lender:
      fillings.some(({ role, id }) => role === 'B' && id === stage.scene.home) &&
      fillings.some(
        ({ role, id, argument }) =>
          role === 'P' &&
          argument?.preposition != null &&
          !isGroup(id) &&
          !stage.scene.grammar.adversaries.has(id ?? ''),
      ),
  };
}

/** «Німеччина, як очікується, надасть»; at the head of the sentence it is said of all of it. */
function isExpected(stage: Stage, clauses: readonly Clause[], index: number): boolean {
  const { expected } = stage.scene.grammar.words;
  const [first] = clauses;
  const isSaid = (clause: Clause): boolean => expected.at(stage.scene.document.tokens, firstToken(clause)).length > 0;
  return (
    clauses.some(({ kind, parent }, i) => kind === 'told' && parent === index && isSaid(clauses[i] as Clause)) ||
    (first !== undefined && clauses[index]?.kind === 'main' && isSaid(first))
  );
}

/** How deep clauses stand one in the other. */
const DEPTH = 6;

function isUnderPurpose(clauses: readonly Clause[], index: number | null): boolean {
  for (let at = index, depth = 0; at !== null && depth < DEPTH; at = clauses[at]?.parent ?? null, depth++)
    if (clauses[at]?.kind === 'purpose') return true;
  return false;
}
