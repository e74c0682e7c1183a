/** Clause × reading → a statement in the making: its act, roles, sums, goods, conditions and evidence. Knows one sentence at a time. */
import type { Sentence, TokenRange } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import {
  type Act,
  type Amount,
  type Condition,
  COUNTABLE,
  type Fulfilment,
  type Instrument,
  type Item,
  type Theme,
} from '../../model/statement.ts';
import { decide, type Decided, refusing } from './act.ts';
import { amountsOf, isComeTo, isConversion, isCumulative, isOverallIn, withConversion } from './amounts.ts';
import { antecedent, givenBelow, goodsBefore, saidAbove } from './antecedents.ts';
import { type Argument, argumentsIn, isMoney, isParty, isProgramme } from './arguments.ts';
import { withBesides } from './besides.ts';
import { type Filling, fillingsOf } from './fillings.ts';
import type { Scene } from './scene.ts';
import { type Clause, clausesOf, firstToken, lastToken } from './clauses.ts';
import { conditionOver, conditionsOf, withFacts } from './conditions.ts';
import { distribute } from './distribute.ts';
import { embeddingOf } from './embedding.ts';
import { fulfilled } from './fulfilment.ts';
import { filled } from './gaps.ts';
import { goodsOf, themeOf } from './items.ts';
import { withParticiples } from './participles.ts';
import type { Hit, PredicateReader } from './predicates.ts';
import { type Reading, readingsOf } from './readings.ts';
import { complete, openOperator } from './roles.ts';
import { isTraffic } from './traffic.ts';
import type { ClauseReader } from './segments.ts';
import { sharesOn } from './shares.ts';
import { programmeBefore } from './verbless.ts';
import { denials } from './denials.ts';
import { isDenied, judged, ofDocument } from './judged.ts';

export interface Draft {
  readonly decided: Decided;
  /** The verb or noun of giving, which another may govern. */
  readonly content: Hit | null;
  readonly rule: string;
  readonly fillings: readonly Filling[];
  readonly args: readonly Argument[];
  readonly amounts: readonly Amount[];
  readonly items: readonly Item[];
  readonly theme: Theme | null;
  readonly instrument: Instrument | null;
  readonly programme: string | null;
  readonly conditions: readonly Condition[];
  readonly of: { readonly act: Act; readonly by: readonly string[] } | null;
  readonly pieces: readonly TokenRange[];
  readonly passive: boolean;
  /** «допомога», «кредит»: some aid is named, though neither counted nor priced. */
  readonly aid: boolean;
  /** «купує», «позичає»: a gift only when somebody gains by it. */
  readonly forSomebody: boolean;
  /** «із двох обіцяних», «із пообіцяних 5 млрд»: what was promised and is delivered in part. */
  readonly whole: { readonly item: Item | null; readonly amount: Amount | null } | null;
  readonly fulfilment: readonly Fulfilment[];
  /** A delivery of what the draft before it promised. */
  readonly part: boolean;
  /** «витратить», «закладе в бюджет» without a word of aid: for its own ends unless somebody gains. */
  readonly spends: boolean;
  /** «приєднається до коаліції». */
  readonly joins: boolean;
  /** «пообіцяла не атакувати»: nothing is given, yet something is vowed. */
  readonly vow: boolean;
  /** «угода про постачання», «про кредит»: an agreement by which one side gives. */
  readonly gives: boolean;
  /** «гарантії мають бути дієвими»: what is given is spoken of, though nobody gives it. */
  readonly ought: boolean;
  /** «аби щомісяць додавав програмі»: a fund is named. */
  readonly fund: boolean;
  /** «програма дозволяє купувати зброю»: how it works, and nobody gives by it. */
  readonly works: boolean;
  /** «чому не можна розгорнути війська»: asked about, whoever would do it. */
  readonly asked: boolean;
  /** «пакет, який заблокувала Угорщина»: a clause or a participle says more of it. */
  readonly described: boolean;
  /** Index of its clause in the sentence. */
  readonly clause: number;
}

export interface Stage {
  readonly scene: Scene;
  readonly clauses: ClauseReader;
  readonly predicates: PredicateReader;
  readonly mentions: readonly Mention[];
  /** Entities of newspapers and agencies: they relay. */
  readonly outlets: readonly string[];
}

/** Most sentences of news have none, and say nothing here. */
function hasPredicate({ document, grammar }: Scene, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (grammar.predicates.at(document.tokens, at).length > 0) return true;
  return false;
}

export function draftsOf(stage: Stage, sentence: Sentence): readonly Draft[] {
  const { scene } = stage;
  const { document, grammar } = scene;
  if (document.tokens[sentence.to - 1]?.text === '?' || !hasPredicate(scene, sentence)) return [];
  const found = withBesides(scene, withParticiples(scene, clausesOf(stage.clauses, sentence)));
  const own = found.map((clause) =>
    isConversion(scene, clause)
      ? []
      : readingsOf(stage.predicates, clause).filter((reading) => !isJourney(scene, clause, reading, sentence)),
  );
  const clauses = withFacts(scene, found, own);
  const readings = own.map((list, i) => {
    const elided = clauses[i]?.elided ?? null;
    const clause = clauses[i];
    const isLeftOut = clause && elided !== null && list.every((reading) => isOnlyNamed(reading, clause));
    const model = isLeftOut ? own[elided]?.at(-1) : undefined;
    const nouns = list.flatMap((reading) => reading.nouns);
    return model && clause ? [understood(model, clause, endsInGiver(scene, clause), nouns)] : list;
  });
  const out: Draft[] = [];
  const used = new Set<number>();
  for (const index of inOrder(clauses)) {
    const clause = clauses[index] as Clause;
    // «Норвегія, як і обіцяла, передала …»: what is told beside has no act of its own
    if (clause.kind === 'told' || conditionOver(clauses, index) !== null) continue;
    let subject: readonly Filling[] = [];
    for (const reading of readings[index] ?? []) {
      const { fillings, args } = fillingsOf(scene, clause, reading);
      const before = antecedent(scene, clauses, index).filter((argument) => !args.includes(argument));
      const own = goodsOf(scene, clause.pieces, reading.from, reading.to);
      const goods =
        own.things.length > 0 || args.some(isMoney) ? own : goodsBefore(scene, clauses, readings, index, own);
      const raises = reading.content?.form.predicate.raises ?? false;
      const above = args.some(isMoney) ? null : saidAbove(scene, clauses, readings, index);
      const sums = (
        args.some(isMoney) ? withConversion(scene, args) : [...args, ...before.filter(isMoney), ...(above?.sums ?? [])]
      ).filter((argument) => !isMoney(argument) || !isOfAnother(scene, args, fillings, argument));
      const bought = reading.content?.form.voice === 'noun' || (reading.content?.form.predicate.forSomebody ?? false);
      const past = (reading.finite ?? reading.content)?.form.tense === 'past';
      // «сума допомоги сягнула 12 млрд»
      const reached = reading.amount !== null && reading.amount.form.tense === 'past';
      const comes = reading.amount !== null && isComeTo(scene, clause);
      const overall = reading.amount !== null && isOverallIn(scene, clause);
      const soFar =
        sums.some(isMoney) &&
        (reached || comes || overall || above?.soFar === true || isCumulative(scene, clause.pieces, past));
      const { whole, amounts: all } = amountsOf(document, grammar, sums, raises, bought, soFar);
      const exceeds = reading.amount?.form.predicate.exceeds ?? false;
      const amounts = all
        .filter((amount) => amount.mention === null || !used.has(amount.mention))
        // «перевищила 10 млрд»
        .map((amount) => (exceeds && amount.min === amount.max ? { ...amount, max: null } : amount));
      const substantial = amounts.length > 0 || goods.items.some((item) => item.qty !== null);
      const embedding = embeddingOf(stage, clauses, readings, index, fillings, substantial, amounts.length > 0);
      const trains = reading.content === null && goods.things.some((thing) => thing.instrument === 'troops');
      const over = out.findLast((draft) => draft.clause === clause.parent)?.decided;
      const said = judged(stage, decide(reading, embedding), reading, fillings, trains);
      const meant = ofDocument(stage, clause, said, over, readings[clause.parent ?? -1] ?? []);
      if (meant && isDenied(stage, clause, reading, meant)) continue;
      const roles = complete({
        scene,
        clauses,
        readings,
        index,
        reading,
        fillings,
        inherited: subject,
        antecedents: before,
        args,
      });
      const isNamed = roles.some(({ role }) => role === 'P');
      const decided = meant && isNamed ? refusing(meant, reading) : meant;
      if (fillings.some((filling) => filling.by === 'n')) subject = fillings.filter((filling) => filling.by === 'n');
      if (
        !decided ||
        (decided.act !== 'denial' && isFilledBelow(clauses, readings, index, reading, amounts.length > 0))
      )
        continue;
      if (
        clause.kind === 'purpose' &&
        reading.finite === null &&
        out.some((draft) => draft.clause === clause.parent && !COUNTABLE.has(draft.decided.act))
      )
        continue;
      const fund = goods.things.some((thing) => thing.fund) || isOfFund(scene, clause);
      const named = args.find(isProgramme)?.mention.key ?? null;
      // «програма дозволяє купувати»: how a fund works; of anybody else it says nothing
      const works = decided.act === 'none' && clause.kind !== 'why';
      if (works && !fund && named === null) continue;
      const programme = named ?? (works ? programmeBefore(scene, firstToken(clause)) : null);
      for (const amount of amounts) if (amount.mention !== null) used.add(amount.mention);
      const { predicate } = (reading.content ?? decided.by).form;
      out.push({
        decided,
        content: reading.content,
        rule: decided.by.form.predicate.rule,
        fillings: roles,
        args,
        amounts,
        items: goods.items,
        theme: predicate.theme ?? themeOf(document, grammar, goods.things, clause.pieces),
        instrument:
          trains && predicate.instrument === 'training'
            ? 'training'
            : (reading.nouns.find((hit) => hit.form.predicate.instrument)?.form.predicate.instrument ??
              goods.things.find((thing) => thing.instrument)?.instrument ??
              predicate.instrument ??
              grammar.instrumentOf(programme ?? '')),
        programme,
        conditions: conditionsOf(scene, clauses, index, past),
        whole: goods.whole || whole ? { item: goods.whole, amount: whole } : null,
        fulfilment: [],
        part: false,
        of: null,
        pieces:
          clause.pieces.length === 1
            ? [{ from: reading === readings[index]?.[0] ? firstToken(clause) : reading.from, to: reading.to }]
            : clause.pieces,
        vow: decided.by.vow,
        gives:
          reading.nominal !== null ||
          // «угода про 100 млн євро»
          args.some((argument) => isMoney(argument) && argument.preposition === grammar.sums.about) ||
          reading.content?.form.voice === 'noun' ||
          reading.nouns.some(
            (hit) => hit.form.predicate.instrument === 'loan' || hit.form.predicate.instrument === 'grant',
          ),
        ought:
          decided.by.form.predicate.ought &&
          goods.things.some(
            ({ general, paper, countable, theme }) =>
              general &&
              !paper &&
              // «прописаний за даними партії»
              (decided.act !== 'process' || !countable) &&
              (theme === null || theme === 'security_guarantee'),
          ),
        fund,
        works,
        asked: decided.act === 'none' && !works,
        described: clauses.some(
          ({ kind, parent }) => parent === index && (kind === 'relative' || kind === 'participle'),
        ),
        clause: index,
        passive: reading.finite !== null && reading.finite.form.voice !== 'active',
        forSomebody:
          (predicate.forSomebody && reading.content?.form.voice !== 'noun') ||
          // «збільшить закупівлі газу»
          (raises && (reading.nominal?.form.predicate.forSomebody ?? false)),
        spends:
          predicate.spends ||
          (decided.stage === 'allocated' && reading.nouns.every(({ form }) => form.predicate.decidable)),
        joins: (reading.content ?? decided.by).form.predicate.joins || decided.by.form.predicate.joins,
        aid:
          predicate.aid ||
          (reading.content?.form.voice === 'noun' &&
            reading.content.form.predicate.frame.some(({ role }) => role === 'B')) ||
          goods.things.some(
            (thing) =>
              !thing.paper || decided.by.form.predicate.acts.past === 'agreement' || !COUNTABLE.has(decided.act),
          ),
      });
    }
  }
  return fulfilled(
    scene,
    denials(
      filled(scene, clauses, sharesOn(scene, givenBelow(inText(out), clauses), clauses)).flatMap((draft) =>
        distribute(scene, draft),
      ),
      clauses,
    ),
    sentence.to,
  );
}

/** «До Києва їдуть 200 туристів із Польщі», «Автівки, які передала Данія, поїхали зі Львова»: no goods come, or nobody is named from whom. */
function isJourney(scene: Scene, clause: Clause, { content, from, to }: Reading, sentence: Sentence): boolean {
  const { moves = false, arrives = false } = content?.form.predicate ?? {};
  if (!moves && !arrives) return false;
  const { of, from: sender } = scene.grammar.sums;
  const args = argumentsIn(scene.placed, clause.pieces, from, to);
  const comesFrom = (preposition: string): boolean =>
    args.some((argument) => isParty(argument) && argument.preposition === preposition);
  const goods = goodsOf(scene, clause.pieces, from, to);
  // «автобуси від Данії» are hers
  if (!comesFrom(sender) && !args.some(isMoney) && isTraffic(scene, clause, goods, sentence)) return true;
  if (!moves) return false;
  const sent = comesFrom(of) || comesFrom(sender);
  return !sent || goods.things.every(({ general, instrument }) => general || !instrument);
}

/** «виділила Данія – 50 млн, далі йдуть Литва (30 млн)»: the sum in brackets belongs to the name right before it. */
function isOfAnother(
  { document: { tokens } }: Scene,
  args: readonly Argument[],
  fillings: readonly Filling[],
  { from }: Argument,
): boolean {
  if (tokens[from - 1]?.text !== '(') return false;
  const name = args.find((argument) => isParty(argument) && argument.to === from - 1 && argument.preposition === null);
  return name?.mention.cases.includes('n') === true && !fillings.some(({ argument }) => argument === name);
}

/** A phrase of a participle first: the sum beside it is its own («Україна отримала 200 млн, виділених Данією»). */
function inOrder(clauses: readonly Clause[]): readonly number[] {
  const isPhrase = (index: number): boolean => clauses[index]?.kind === 'participle';
  const all = [...clauses.keys()];
  return [...all.filter(isPhrase), ...all.filter((index) => !isPhrase(index))];
}

/** «Програма, яка дозволяє»: the noun right before the clause is a fund. */
function isOfFund({ document: { tokens }, grammar }: Scene, clause: Clause): boolean {
  const noun = firstToken(clause) - 2;
  return (
    clause.kind === 'relative' &&
    tokens[noun + 1]?.text === ',' &&
    grammar.things.at(tokens, noun).some(({ value }) => value.fund)
  );
}

/** Drafts in the order of their words, for what refers to the one before. */
const inText = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.toSorted((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0));

/** «пообіцяв, що …»: what is promised stands in the clause below, and is the statement. */
function isFilledBelow(
  clauses: readonly Clause[],
  readings: readonly (readonly Reading[])[],
  index: number,
  reading: Reading,
  priced: boolean,
): boolean {
  if (openOperator([reading]) === null) return false;
  return clauses.some(
    (clause, i) =>
      clause.parent === index &&
      // «потрібно 6 млрд, щоб закрити дефіцит»: the sum is needed, and what for is no need of its own
      (clause.kind === 'content' || (clause.kind === 'purpose' && !priced)) &&
      (readings[i]?.length ?? 0) > 0,
  );
}

/** «…, 90 млн – Латвія»: the sum stands first. */
function endsInGiver({ placed }: Scene, { pieces }: Clause): boolean {
  if (pieces.length < 2) return false;
  return !argumentsIn(placed, pieces.slice(0, 1), 0, Number.POSITIVE_INFINITY).some(isParty);
}

/** «а Норвегія – грант на 140 млн»: a noun after the dash leaves the verb to be understood; «а внесок США – 2 млрд» says it by itself. */
const isOnlyNamed = ({ finite, operators, content, amount, nouns }: Reading, { pieces }: Clause): boolean =>
  finite === null &&
  content === null &&
  amount === null &&
  operators.length === 0 &&
  nouns.every(({ at }) => at >= (pieces[1]?.from ?? Number.POSITIVE_INFINITY));

/** «…, а Швеція – 80 млн»: the verb of the clause before, as if it opened this one; «…, 80 млн – Швеція»: as if it closed it. */
function understood(reading: Reading, clause: Clause, closes: boolean, nouns: readonly Hit[]): Reading {
  const [from, to] = [firstToken(clause), lastToken(clause)];
  const at = closes ? to : from;
  // «Данія дасть …, а союзники – …»: understood, it agrees with whoever stands here
  const here = <H extends Hit | null>(hit: H): H =>
    hit === null ? hit : { ...hit, at, end: at, form: { ...hit.form, number: null, gender: null } };
  return {
    ...reading,
    finite: here(reading.finite),
    content: reading.content === reading.finite ? here(reading.finite) : here(reading.content),
    phase: here(reading.phase),
    operators: reading.operators
      .map((hit) => (hit === reading.finite ? here(reading.finite) : here(hit)))
      .filter((hit) => hit !== null),
    nouns,
    from,
    to,
  };
}
