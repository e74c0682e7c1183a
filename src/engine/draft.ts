/** Clause × reading → a statement in the making: its act, roles, sums, goods, conditions and evidence. Knows one sentence at a time. */
import type { Document, Sentence, Span } from '../model/document.ts';
import type { CountryMention, Mention } from '../model/mention.ts';
import { type Act, type Amount, type Condition, COUNTABLE, type Instrument, type Item, type Theme } from '../model/statement.ts';
import { decide, type Decided, type Embedding } from './act.ts';
import { amountsOf } from './amounts.ts';
import { type Argument, argumentsIn, isMoney, isParty, isProgramme, type Party } from './arguments.ts';
import { bind, type Filling, type Scene } from './bind.ts';
import { type Clause, type ClauseReader, clausesOf, type Piece } from './clauses.ts';
import { goodsOf, themeOf } from './items.ts';
import { type Hit, type PredicateReader, type Reading, readingsOf } from './predicates.ts';

export interface Draft {
  readonly decided: Decided;
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
  readonly pieces: readonly Piece[];
  readonly passive: boolean;
  /** «допомога», «кредит»: some aid is named, though neither counted nor priced. */
  readonly aid: boolean;
}

export interface Stage {
  readonly scene: Scene;
  readonly clauses: ClauseReader;
  readonly predicates: PredicateReader;
  readonly mentions: readonly Mention[];
}

const firstToken = (clause: Clause): number => clause.pieces[0]?.from ?? 0;
const lastToken = (clause: Clause): number => clause.pieces[clause.pieces.length - 1]?.to ?? 0;

/** Text of tokens [from, to) without the marks at its ends. */
export function spanOf(document: Document, from: number, to: number): (Span & { readonly text: string }) | null {
  let [first, last] = [from, to];
  const isMark = (at: number): boolean => document.tokens[at]?.kind === 'mark' && !/^["«»“”„)(]$/.test(document.tokens[at]?.text ?? '');
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  const start = document.tokens[first]?.start;
  const end = document.tokens[last - 1]?.end;
  return start === undefined || end === undefined || last <= first ? null : { start, end, text: document.text.slice(start, end) };
}

/** The clause stands under «якщо», «за умови, що». */
function conditionOver(clauses: readonly Clause[], index: number): number | null {
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null) if (clauses[at]?.kind === 'condition') return at;
  return null;
}

/** Conditions of a main clause: the clauses that hang on it, and those that open the sentence before it. */
function conditionsOf(stage: Stage, clauses: readonly Clause[], index: number): Condition[] {
  const out: Condition[] = [];
  clauses.forEach((clause, i) => {
    const over = conditionOver(clauses, i);
    if (over === null) return;
    const root = clauses[over];
    if (!root?.condition) return;
    const owner = root.parent ?? clauses.findIndex((other, j) => j > over && other.kind === 'main');
    if (owner !== index) return;
    // «за умови, що …»: the words after it are the condition
    const inner = i === over && clauses.some((other) => other.parent === i) && clause.pieces[0] !== undefined && clause.pieces[0].to - clause.pieces[0].from <= 3;
    const span = inner ? null : spanOf(stage.scene.document, firstToken(clause), lastToken(clause));
    if (!span) return;
    const text = i === over ? span.text : withoutOpener(stage, clause, span.text);
    const reciprocal = i !== over && out.length > 0 && root.condition === 'precondition';
    out.push({ text, type: reciprocal ? 'reciprocal' : root.condition });
  });
  return [...out, ...phraseConditions(stage, clauses[index])];
}

function withoutOpener(stage: Stage, clause: Clause, text: string): string {
  const { document, grammar } = stage.scene;
  const opener = grammar.connectives.at(document.tokens, firstToken(clause))[0];
  return opener ? (spanOf(document, opener.end, lastToken(clause))?.text ?? text) : text;
}

/** «лише після отримання репарацій»: a condition that is no clause. */
function phraseConditions(stage: Stage, clause: Clause | undefined): Condition[] {
  const { document, grammar } = stage.scene;
  const out: Condition[] = [];
  for (const piece of clause?.pieces ?? []) {
    for (let at = piece.from; at < piece.to; at++) {
      const match = grammar.words.conditions.at(document.tokens, at)[0];
      const only = match && grammar.words.only.has(document.tokens[at]?.key ?? '');
      const span = match ? spanOf(document, only ? at + 1 : at, piece.to) : null;
      if (match && span && match.end < piece.to) {
        out.push({ text: span.text, type: match.value });
        break;
      }
    }
  }
  return out;
}

function saysUnknown(stage: Stage, clause: Clause | undefined): boolean {
  const { document, grammar } = stage.scene;
  return clause?.pieces.some((piece) => {
    for (let at = piece.from; at < piece.to; at++) if (grammar.words.unknown.at(document.tokens, at).length > 0) return true;
    return false;
  }) ?? false;
}

/** The operator that a «що»-clause fills; its own clause has no content. */
function openOperator(readings: readonly Reading[]): Reading | null {
  const last = readings[readings.length - 1];
  return last?.operators[0] && (!last.content || last.content === last.operators[0]) && last.nouns.length === 0 ? last : null;
}

function embeddingOf(stage: Stage, clauses: readonly Clause[], readings: readonly (readonly Reading[])[], index: number, giver: boolean, substantial: boolean): Embedding {
  const clause = clauses[index];
  const parent = clause?.parent ?? null;
  const operator = parent === null ? null : openOperator(readings[parent] ?? []);
  const kind = clause?.kind ?? 'main';
  const fills = (kind === 'content' || kind === 'purpose') && operator?.operators[0];
  const predicate = fills ? fills.form.predicate : null;
  const says = predicate && !predicate.transparent ? (predicate.acts.present ?? predicate.acts.past) : null;
  return {
    kind,
    unknown: (kind === 'question' || kind === 'content') && parent !== null && saysUnknown(stage, clauses[parent]),
    under: says,
    substantial,
    giver,
  };
}

/** Sums that a relative clause speaks of stand right before it: «$800 млн, які Данія обіцяла». */
function antecedent(stage: Stage, clauses: readonly Clause[], index: number): Argument[] {
  const clause = clauses[index];
  const parent = clause?.parent == null ? undefined : clauses[clause.parent];
  if (clause?.kind !== 'relative' || !parent) return [];
  const before = argumentsIn(stage.scene.placed, parent.pieces, firstToken(clause) - 8, firstToken(clause));
  return before.slice(-1);
}

export function draftsOf(stage: Stage, sentence: Sentence): Draft[] {
  const { scene } = stage;
  const { document, grammar, placed } = scene;
  const clauses = clausesOf(stage.clauses, sentence);
  const own = clauses.map((clause) => readingsOf(stage.predicates, clause));
  const readings = own.map((list, i) => {
    const elided = clauses[i]?.elided ?? null;
    const model = elided === null || list.length > 0 ? undefined : own[elided]?.[own[elided].length - 1];
    const clause = clauses[i];
    return model && clause ? [{ ...model, from: firstToken(clause), to: lastToken(clause) }] : list;
  });
  const asks = document.tokens[sentence.to - 1]?.text === '?';
  const out: Draft[] = [];
  const used = new Set<number>();
  clauses.forEach((clause, index) => {
    if (asks || conditionOver(clauses, index) !== null) return;
    let subject: readonly Filling[] = [];
    for (const reading of readings[index] ?? []) {
      const { fillings, args } = bind(scene, clause, reading);
      const before = antecedent(stage, clauses, index).filter((argument) => !args.includes(argument));
      const goods = goodsOf(document, grammar, clause.pieces, reading.from, reading.to, (at) => placed.ends.get(at));
      const raises = reading.content?.form.predicate.raises ?? false;
      const sums = args.some(isMoney) ? args : [...args, ...before.filter(isMoney)];
      const amounts = amountsOf(document, grammar, sums, raises).filter((amount) => amount.mention === null || !used.has(amount.mention));
      const substantial = amounts.length > 0 || goods.items.some((item) => item.qty !== null);
      const embedding = embeddingOf(stage, clauses, readings, index, fillings.some((filling) => filling.role === 'P'), substantial);
      const decided = byChamber(stage, decide(reading, embedding), fillings);
      const roles = complete(stage, clauses, readings, index, reading, fillings, subject, before);
      if (fillings.some((filling) => filling.by === 'n')) subject = fillings.filter((filling) => filling.by === 'n');
      if (!decided || isFilledBelow(clauses, readings, index, reading)) continue;
      if (clause.kind === 'purpose' && reading.finite === null && out.some((draft) => !COUNTABLE.has(draft.decided.act))) continue;
      for (const amount of amounts) if (amount.mention !== null) used.add(amount.mention);
      const { predicate } = (reading.content ?? decided.by).form;
      out.push({
        decided,
        rule: decided.by.form.predicate.rule,
        fillings: roles,
        args,
        amounts,
        items: goods.items,
        theme: predicate.theme ?? themeOf(document, grammar, goods.things, clause.pieces),
        instrument: reading.nouns.find((hit) => hit.form.predicate.instrument)?.form.predicate.instrument ?? goods.things.find((thing) => thing.instrument)?.instrument ?? predicate.instrument,
        programme: args.find(isProgramme)?.mention.key ?? null,
        conditions: conditionsOf(stage, clauses, index),
        of: null,
        pieces: clause.pieces.length === 1 ? [{ from: reading === readings[index]?.[0] ? firstToken(clause) : reading.from, to: reading.to }] : clause.pieces,
        passive: reading.finite !== null && reading.finite.form.voice !== 'active',
        aid: predicate.aid || goods.things.some((thing) => !thing.paper || decided.by.form.predicate.acts.past === 'agreement' || !COUNTABLE.has(decided.act)),
      });
    }
  });
  return denials(out, clauses);
}

/** One chamber or a committee approves nothing alone. */
function byChamber(stage: Stage, decided: Decided | null, fillings: readonly Filling[]): Decided | null {
  if (decided?.act !== 'agreement') return decided;
  const { document, grammar } = stage.scene;
  const chamber = fillings.some(({ role, argument }) => role === 'P' && argument !== null
    && document.tokens.slice(argument.from, argument.to).some((token) => grammar.words.chambers.some((prefix) => token.key.startsWith(prefix))));
  return chamber ? { ...decided, act: 'process', stage: 'considered' } : decided;
}

/** «пообіцяв, що …»: what is promised stands in the clause below, and is the statement. */
function isFilledBelow(clauses: readonly Clause[], readings: readonly (readonly Reading[])[], index: number, reading: Reading): boolean {
  if (openOperator([reading]) === null || reading.operators[0]?.form.predicate.acts.past === 'denial') return false;
  return clauses.some((clause, i) => clause.parent === index && (clause.kind === 'content' || clause.kind === 'purpose') && (readings[i]?.length ?? 0) > 0);
}

/** Roles that the clause itself leaves open: the elided subject, the asker above, the antecedent. */
function complete(
  stage: Stage, clauses: readonly Clause[], readings: readonly (readonly Reading[])[], index: number, reading: Reading,
  fillings: readonly Filling[], inherited: readonly Filling[], before: readonly Argument[],
): readonly Filling[] {
  const { scene } = stage;
  const clause = clauses[index];
  const out = [...fillings];
  const add = (role: Filling['role'], id: string | null, by: string, argument: Argument | null = null): void => {
    if (id && !out.some((filling) => filling.role === role)) out.push({ role, id, argument, by });
  };
  const head = reading.finite ?? reading.operators[0] ?? reading.content;
  const wanted = (reading.operators[0] ?? reading.content)?.form.predicate.frame.find((slot) => slot.case === 'n' && slot.preposition === null)?.role ?? null;
  const passive = head !== null && head.form.voice !== 'active';
  // «Швеція …, щоб виділити»: the infinitive's subject is the one above
  const parent = clause?.parent ?? null;
  const above = parent === null ? [] : (readings[parent] ?? []).flatMap((one) => bind(scene, clauses[parent] as Clause, one).fillings);
  const operator = parent === null ? null : openOperator(readings[parent] ?? []);
  if (operator && (clause?.kind === 'content' || clause?.kind === 'purpose')) {
    for (const filling of above) if (filling.role === 'R' || filling.role === 'A') add(filling.role, filling.id, filling.by, filling.argument);
  }
  if (wanted && !passive && head) {
    const at = scene.document.tokens[head.at]?.start ?? 0;
    for (const filling of inherited) if (filling.role === wanted) add(wanted, filling.id, filling.by, filling.argument);
    const antecedentParty = before.filter(isParty).filter(() => clause?.kind === 'relative')[0];
    if (antecedentParty) add(wanted, scene.party(antecedentParty.mention), 'relative', antecedentParty);
    for (const filling of above) if (filling.by === 'n' && filling.role !== 'R') add(wanted, filling.id, filling.by, filling.argument);
    add(wanted, ownState(stage, reading, clause), 'own');
    add(wanted, adjectiveSubject(stage, clause, head), 'n');
    if (head.form.number === 'pl') add(wanted, doneAt(stage, clause) ?? (clause?.kind === 'content' && parent !== null ? doneAt(stage, clauses[parent]) : null), 'place');
    if (clause?.kind === 'content' || head.form.person === 1) add(wanted, scene.speakerAt(at), 'speaker');
    if (parent !== null && clause?.kind === 'purpose' && reading.finite === null) {
      const subject = argumentsIn(scene.placed, clauses[parent]?.pieces ?? [], 0, Number.POSITIVE_INFINITY).filter(isParty).find((one) => one.preposition === null && one.mention.cases.includes('n'));
      if (subject) add(wanted, scene.party(subject.mention), 'n', subject);
    }
  }
  if (!out.some((filling) => filling.role === 'P') && clause) add('P', budgetOwner(stage, clause, reading), 'budget');
  const gives = (reading.content ?? reading.nouns[0] ?? reading.operators[0])?.form.predicate.frame.some((slot) => slot.role === 'B');
  if (gives && clause) {
    const givers = out.filter((filling) => filling.role === 'P').map((filling) => filling.id);
    const owner = argumentsIn(scene.placed, clause.pieces, reading.from, reading.to).find((argument) => isOwner(argument) && !givers.includes(argument.mention.iso));
    if (owner && isOwner(owner)) add('B', owner.mention.iso, 'g', owner);
  }
  return out;
}

/** «на ремонт енергетики України», «в українську енергетику», «українській армії»: whose the thing is, gains. */
function isOwner(argument: Argument): argument is Argument<CountryMention> {
  const { mention, attributive, preposition } = argument;
  if (mention.kind !== 'country') return false;
  return mention.form === 'adjective' ? preposition !== null || (mention.cases.includes('d') && !mention.cases.includes('a')) : attributive && mention.cases.includes('g');
}

/** «Українські регіони отримали»: people and things of the state that the adjective names. */
function adjectiveSubject(stage: Stage, clause: Clause | undefined, head: Hit): string | null {
  const found = argumentsIn(stage.scene.placed, clause?.pieces ?? [], head.at - 4, head.at)
    .find(({ mention, preposition }) => mention.kind === 'country' && mention.form === 'adjective' && preposition === null && mention.cases.includes('n'));
  return found?.mention.kind === 'country' ? found.mention.iso : null;
}

/** «У США схвалили», «у Болгарії заявили, що відправили»: done by the state where it was done. */
function doneAt(stage: Stage, clause: Clause | undefined): string | null {
  const { scene } = stage;
  const found = argumentsIn(scene.placed, clause?.pieces ?? [], 0, Number.POSITIVE_INFINITY)
    .find((argument): argument is Argument<Party> => isPlace(argument) && argument.preposition === scene.grammar.sums.at && argument.mention.cases.includes('l'));
  return found ? scene.party(found.mention) : null;
}

/** «у США», «у Держдепі»: a state, or a body that speaks for one. */
const isPlace = ({ mention }: Argument): boolean =>
  (mention.kind === 'country' && mention.form === 'name') || (mention.kind === 'actor' && mention.type === 'org' && mention.hint?.speaksFor !== undefined);

/** «його країна допоможе», «Країна включить кошти»: the state of who speaks, else the one named last. */
function ownState(stage: Stage, reading: Reading, clause: Clause | undefined): string | null {
  const { scene } = stage;
  const { tokens } = scene.document;
  for (const piece of clause?.pieces ?? []) {
    for (let at = Math.max(piece.from, reading.from); at < Math.min(piece.to, reading.to); at++) {
      if (!scene.grammar.words.ownState.has(tokens[at]?.key ?? '') || scene.placed.starts.has(at)) continue;
      const offset = tokens[at]?.start ?? 0;
      return scene.speakerAt(offset) ?? scene.stateBefore(offset);
    }
  }
  return null;
}

/** «у держбюджеті закладено», «бюджет передбачає»: the state whose budget it is gives. */
function budgetOwner(stage: Stage, clause: Clause, reading: Reading): string | null {
  const { scene } = stage;
  for (const piece of clause.pieces) {
    for (let at = Math.max(piece.from, reading.from - 12); at < piece.to; at++) {
      if (!scene.grammar.words.budget.has(scene.document.tokens[at]?.key ?? '')) continue;
      const owner = scene.placed.starts.get(at + 1);
      return owner && isParty(owner) && owner.mention.cases.includes('g') ? scene.party(owner.mention) : scene.home;
    }
  }
  return null;
}

/** A denial swallows what it denies and says whose act that was. */
function denials(drafts: readonly Draft[], clauses: readonly Clause[]): Draft[] {
  const out: Draft[] = [];
  const swallowed = new Set<Draft>();
  const at = (draft: Draft): number => draft.pieces[0]?.from ?? 0;
  const clauseAt = (token: number): number => clauses.findIndex((clause) => clause.pieces.some((piece) => piece.from <= token && token < piece.to));
  const under = (index: number, root: number): boolean => {
    for (let now: number | null = clauses[index]?.parent ?? null; now !== null; now = clauses[now]?.parent ?? null) if (now === root) return true;
    return false;
  };
  for (const draft of drafts) {
    if (draft.decided.act !== 'denial') {
      out.push(draft);
      continue;
    }
    const root = clauseAt(draft.decided.by.at);
    const below = drafts.filter((other) => other !== draft && under(clauseAt(at(other)), root));
    for (const other of below) swallowed.add(other);
    const inner = below[0];
    const by = inner?.fillings.filter((filling) => filling.role === 'P').map((filling) => filling.id) ?? [];
    out.push(inner
      ? { ...draft, of: { act: inner.decided.act, by }, items: inner.items, amounts: inner.amounts, theme: inner.theme, fillings: [...draft.fillings, ...inner.fillings.filter((filling) => filling.role === 'B')], pieces: [...draft.pieces, ...inner.pieces] }
      : draft);
  }
  return out.filter((draft) => !swallowed.has(draft));
}
