/** What a verb makes of a clause, and what stands beside it makes of that: «заблокував уже схвалений пакет», «подякував за 500 млн, наданих …», «комітет схвалив». */
import { type Act, STAGE_OF } from '../../model/statement.ts';
import type { Decided } from './act.ts';
import type { Filling } from './fillings.ts';
import { type Clause, firstToken } from './clauses.ts';
import type { Reading } from './readings.ts';
import type { Stage } from './draft.ts';

/** «Переговори не ведуться», «жодних рішень немає»: a noun whose verb we do not know, and which is said not to be. */
export function isDenied({ scene }: Stage, clause: Clause, reading: Reading, decided: Decided): boolean {
  if (reading.finite !== null || decided.by.form.voice !== 'noun') return false;
  const { words } = scene.grammar;
  return clause.pieces.some(({ from, to }) =>
    scene.document.tokens.slice(from, to).some(({ key }) => words.not.has(key) || words.nothing.has(key)),
  );
}

/** «підготує 3000 військових»: people are trained, things are only prepared. */
const training = (decided: Decided | null, people: boolean): Decided | null =>
  decided && people && decided.act === 'intent' && decided.by.form.predicate.instrument === 'training'
    ? { ...decided, act: 'pledge', stage: 'pledged' }
    : decided;

/** «заблокував уже схвалений пакет»: what is one's own already is suspended, what is another's refused. */
const ofOwn = (decided: Decided | null, { attribute }: Reading): Decided | null =>
  decided?.act === 'refusal' && decided.by.form.predicate.blocks && attribute?.form.predicate.acts.past
    ? { ...decided, act: 'suspension', stage: STAGE_OF.suspension }
    : decided;

/** «подякував за 500 млн, наданих на зарплати»: what the participle says became of it. */
function thanked(decided: Decided | null, { attribute }: Reading): Decided | null {
  const act = decided?.by.form.predicate.thanks ? attribute?.form.predicate.acts.past : null;
  return decided && act ? { ...decided, act, stage: STAGE_OF[act] } : decided;
}

/**
 * «подякував за пропозицію надати 14 літаків», «за можливе надання», «за підтримку рішення про 90 млрд»: what is named between «за» and the
 * sum; a second «за» and «та» begin anew («за ідею та за 100 млн»), unless a name follows («за ідею Чехії та Данії»).
 */
function offered(
  { scene: { document, grammar, placed } }: Stage,
  decided: Decided | null,
  { to }: Reading,
): Decided | null {
  if (!decided?.by.form.predicate.thanks || decided.by.negated) return decided;
  const { tokens } = document;
  const { thankedFor, backing, decisions } = grammar.words;
  let act: Act | null = null;
  for (let at = decided.by.end; at < to; at++) {
    const token = tokens[at];
    if (!token || placed.starts.get(at)?.mention.kind === 'money' || grammar.quantities(tokens, at)) break;
    const before = tokens[at - 1];
    // «за голосування за пакет»
    const anew = token.key === grammar.sums.price && !(before && thankedFor(before));
    const next = placed.starts.get(at + 1);
    const more =
      grammar.connectives.at(tokens, at)[0]?.value.coordinates === true && (!next || next.mention.kind === 'money');
    if (anew || more) act = null;
    // «за підтримку рішення»
    const backed = before !== undefined && backing(before) && decisions(token);
    act ??= backed ? 'process' : thankedFor(token);
  }
  return act ? { ...decided, act, stage: STAGE_OF[act] } : decided;
}

/** One chamber or a committee approves nothing alone. */
function byChamber(stage: Stage, decided: Decided | null, fillings: readonly Filling[]): Decided | null {
  if (decided?.act !== 'agreement') return decided;
  const { document, grammar } = stage.scene;
  const chamber = fillings.some(
    ({ role, argument }) =>
      role === 'P' &&
      argument !== null &&
      // «Європейська комісія» is no committee
      !(argument.mention.kind === 'actor' && argument.mention.type === 'intl_org') &&
      document.tokens
        .slice(argument.from, argument.to)
        .some((token) => grammar.words.chambers.some((prefix) => token.key.startsWith(prefix))),
  );
  return chamber ? { ...decided, act: 'process', stage: 'considered' } : decided;
}

/** `people`: what is given are people. */
export const judged = (
  stage: Stage,
  decided: Decided | null,
  reading: Reading,
  fillings: readonly Filling[],
  people: boolean,
): Decided | null =>
  byChamber(stage, ofOwn(offered(stage, thanked(training(decided, people), reading), reading), reading), fillings);

/** What is done to a document that nobody has decided: whatever it holds is no more than that. */
const UNDECIDED: ReadonlySet<Act> = new Set([
  'proposal',
  'process',
  'intent',
  'wish',
  'readiness',
  'possibility',
  'expectation',
  'target',
  'norm',
  'need',
  'request',
  'refusal',
]);

/** How far before «, який» the bill may be named: «проєкт державного бюджету, який». */
const NAMED_NEAR = 3;

/** «Комісія запропонувала регламент, який передбачає 90 млрд»: of a document holds what is said of it in the clause above. */
export function ofDocument(
  { scene: { document, grammar } }: Stage,
  clause: Clause,
  decided: Decided | null,
  above: Decided | undefined,
  heads: readonly Reading[],
): Decided | null {
  if (!decided || clause.kind !== 'relative') return decided;
  const end = firstToken(clause) - 1;
  const last = document.tokens[end - 1];
  const holds = decided.act === 'agreement' && decided.by.form.predicate.frame[0]?.role === 'D';
  // «запропонувала план, який надасть 90 млрд»: the plan is to give it
  const gives = decided.act === 'pledge' && last !== undefined && grammar.words.bills(last);
  if (!holds && !gives) return decided;
  // «затвердила план підтримки, який передбачає»: the plan is approved
  if (
    heads.some(
      ({ finite }) =>
        finite?.form.predicate.acts[finite.form.tense === 'past' ? 'past' : 'future'] === 'agreement' &&
        !finite.negated &&
        (above?.by.form.voice === 'noun' || finite?.form.predicate.consents),
    )
  )
    return decided;
  if (above && (UNDECIDED.has(above.act) || above.polarity === 'neg'))
    return { ...decided, act: above.act, polarity: above.polarity, stage: STAGE_OF[above.act], because: 'under' };
  // «почав розгляд законопроєкту, який передбачає»: the verb is none of ours, and a bill is no law
  const isBill = document.tokens.slice(Math.max(0, end - NAMED_NEAR), end).some(grammar.words.laws);
  return isBill && above === undefined ? { ...decided, act: 'process', stage: STAGE_OF.process } : decided;
}
