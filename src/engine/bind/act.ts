/** What a reading does: its act by tense, operators and embedding, and the stage that follows. The lemma nominates, the form decides. */
import type { ClauseKind } from '../../grammar/statement-grammar.ts';
import type { Predicate } from '../../grammar/frame.ts';
import { type Act, type Because, COUNTABLE, type Stage, STAGE_OF } from '../../model/statement.ts';
import type { Hit } from './predicates.ts';
import { NEGATED_AWAY, type Reading, takesAway } from './readings.ts';

export interface Decided {
  readonly act: Act;
  readonly polarity: 'pos' | 'neg';
  readonly stage: Stage | null;
  /** The predicate that decided, for the explanation. */
  readonly by: Hit;
  readonly because: Because;
}

type Tense = 'past' | 'present' | 'future';

function tenseOf(hit: Hit): Tense | null {
  if (hit.will) return 'future';
  return hit.form.tense === 'infinitive' ? null : hit.form.tense;
}

export interface Embedding {
  readonly kind: ClauseKind;
  /** The clause it hangs on says «не знає», «зарано говорити». */
  readonly unknown: boolean;
  /** The act of the operator whose «що» it fills: «пообіцяв, що …», «сподівається, що …»; null when that is mere speech. */
  readonly under: Act | null;
  /** «можливо, надасть», «навряд чи надасть». */
  readonly perhaps: boolean;
  /** «Німеччина, як очікується, надасть». */
  readonly expected: boolean;
  /** «має надати, вважає Туск». */
  readonly opinion: boolean;
  /** «надала б». */
  readonly would: boolean;
  /** The clause above says «важливо», «мета». */
  readonly goal: boolean;
  /** It stands under «аби»: «аби була архітектура, яка допомагає нам на землі». */
  readonly wanted: boolean;
  /** A sum of money is named. */
  readonly priced: boolean;
  /** An amount or a countable thing is named. */
  readonly substantial: boolean;
  /** Somebody is named who gains. */
  readonly gainer: boolean;
  /** Somebody is named as giver of what is received. */
  readonly giver: boolean;
  /** And it is no group: «залучить від ЄБРР», not «від партнерів». */
  readonly lender: boolean;
}

/** The act of content alone. */
function contentAct(content: Hit, tense: Tense | null, embedding: Embedding): Act | null {
  const { acts, frame } = content.form.predicate;
  // «додав міністр» says something, «додала 500 млн» gives
  if (content.form.predicate.priced && !embedding.priced && embedding.kind !== 'purpose') return null;
  // «аби партнери передали»: the form is past, the wish is not
  const act = acts[embedding.kind === 'purpose' ? 'future' : (tense ?? 'future')];
  const received = frame[0]?.role === 'B' || frame[0]?.role === 'T';
  if (received && embedding.kind === 'purpose') return null;
  if (received && tense === 'future' && !embedding.giver) return 'expectation';
  // «парламент підтримав механізм на 35 млрд»: what is supported is a thing, and nobody is helped yet
  const helps = frame.some(({ role, preposition, case: letter }) => role === 'B' && !preposition && letter === 'a');
  if (act === 'assurance' && helps && embedding.priced && !embedding.gainer) return 'process';
  // «допомогла 20 генераторами»: given, and counted
  if (act === 'assurance' && tense === 'past' && embedding.substantial) return 'delivery_report';
  // «надає гарантії»: ongoing or habitual, nothing that can be added up
  if (act === 'pledge' && tense === 'present' && !embedding.substantial) return 'assurance';
  return act;
}

/** «отримання», «надходження»: said of what has come. */
const isReceived = ({ form: { voice, predicate } }: Hit): boolean =>
  voice === 'noun' && predicate.frame[0]?.role !== 'P';

/** «вдячні за схвалення пакета»: it has been approved. */
const isThankedFor = ({ thanks }: Predicate, { form: { predicate } }: Hit): boolean =>
  thanks && predicate.acts.past === 'agreement';

/** «пакет», «внесок», «кредит»; «допомога» alone may be all that was ever given. */
const isGift = ({ form: { predicate } }: Hit): boolean =>
  predicate.instrument !== null || predicate.frame.some(({ role }) => role === 'T');

/** «підписали угоду про залучення 400 млн»: what the paper is about governs nothing. */
const isSigned = (content: Hit | null, { at, form: { voice } }: Hit): boolean =>
  voice === 'noun' &&
  content !== null &&
  content.form.voice !== 'noun' &&
  at > content.at &&
  content.form.predicate.frame.some(({ role, preposition }) => role === 'P' && preposition !== null);

function basic(reading: Reading, embedding: Embedding): { act: Act; by: Hit; stage: Stage | null } | null {
  const { operators, content, phase, finite, nouns, amount } = reading;
  const outer = operators.find((hit) => !isSigned(content, hit));
  const noun = nouns.find((hit) => hit.form.predicate.acts.future !== null);
  if (outer) {
    const { predicate } = outer.form;
    const negated = outer.negated;
    // «підтвердив намір заблокувати», «погрожує відкликати»: whoever intends to take away intends to give nothing
    const taken = takesAway(outer)
      ? undefined
      : [...operators.slice(1), content].find((hit) => hit && !hit.negated && takesAway(hit));
    if (taken && !(negated && predicate.transparent))
      return {
        act: taken.form.predicate.acts.present ?? 'refusal',
        by: { ...taken, negated },
        stage: null,
      };
    if (predicate.transparent) {
      const inner = operators[1];
      if (negated && predicate.acts.past === 'pledge') return { act: 'denial', by: outer, stage: null };
      if (inner?.form.predicate.acts.past)
        return { act: inner.form.predicate.acts[tenseOf(outer) ?? 'past'] ?? 'process', by: inner, stage: null };
      if (predicate.kind === 'operator' || predicate.acts.past === null) {
        const says =
          content && content !== outer
            ? (content.form.predicate.acts[
                isReceived(content) || isThankedFor(predicate, content) ? 'past' : 'future'
              ] ?? null)
            : (noun?.form.predicate.acts.future ??
              predicate.acts.past ??
              // «заявила про пакет на 300 млн»
              (predicate.takesGift && embedding.priced && nouns.some(isGift) ? 'pledge' : null));
        // «підтверджують наявність»: nothing is announced unless a sum or a giving is
        const told = nouns.length > 0 || (content && content !== outer) || embedding.priced;
        return says && (predicate.thanks ? embedding.substantial : told) ? { act: says, by: outer, stage: null } : null;
      }
      const act = predicate.acts[tenseOf(outer) ?? 'past'];
      return act ? { act, by: outer, stage: predicate.stage } : null;
    }
    const act = predicate.acts[tenseOf(outer) ?? 'present'] ?? predicate.acts.present;
    if (negated && predicate.negated) return { act: predicate.negated, by: { ...outer, negated: false }, stage: null };
    if (!act) return null;
    // «Україна залучить від ЄБРР 100 млн»: as «отримає»; of partners whom nobody names it is a goal
    const draws = act === 'target' && predicate.frame[0]?.role === 'B' && outer.form.tense === 'future';
    if (draws && outer.form.aspect === 'pf' && embedding.lender && embedding.priced)
      return { act: 'pledge', by: outer, stage: null };
    // «вирішив призупинити»: decided is what the infinitive says
    const inner = operators[1];
    if (inner && inner.form.voice !== 'noun' && (act === 'agreement' || inner.form.predicate.acts.present === 'target'))
      return { act: inner.form.predicate.acts.present ?? act, by: inner, stage: null };
    // «має передати» is a schedule, «мають бути» a norm
    if (
      act === 'norm' &&
      predicate.schedules &&
      !embedding.opinion &&
      content &&
      content.form.predicate.acts.future === 'pledge'
    )
      return { act: 'intent', by: outer, stage: null };
    // «має виконати 25 реформ», «зобов’язалася повернути»: what is owed, whoever says it how
    if (content?.form.predicate.acts.future === 'counter_obligation')
      return { act: 'counter_obligation', by: content, stage: null };
    // «планує отримати від МВФ 5 млрд»: whoever is to get it aims at it, and promises nothing
    const gets = content !== null && content.form.voice !== 'noun' && content.form.predicate.frame[0]?.role === 'B';
    if (gets && (act === 'intent' || act === 'wish') && embedding.giver)
      return { act: 'target', by: outer, stage: null };
    if (act === 'assurance' && embedding.substantial && content) return { act: 'pledge', by: outer, stage: null };
    return { act, by: outer, stage: predicate.stage };
  }
  if (phase && content) {
    const past = phase.form.tense === 'past';
    const act = content.form.predicate.acts[past ? 'past' : 'future'];
    // «продовжить постачати»: what goes on is no new pledge
    const goesOn = phase.form.predicate.goesOn && act === 'pledge';
    return act ? { act: goesOn ? 'assurance' : act, by: content, stage: phase.form.predicate.stage } : null;
  }
  // «Внесок Норвегії сягне 5 млрд крон»: the noun says what the sum is of
  if (amount && nouns.length > 0 && embedding.giver && embedding.substantial) {
    const tense = tenseOf(amount) ?? 'present';
    return { act: noun?.form.predicate.acts[tense] ?? 'pledge', by: nouns[0] ?? amount, stage: null };
  }
  if (content) {
    const tense = finite ? tenseOf(finite) : tenseOf(content);
    // «окрім посилення армії»: taken for known, and added to nothing
    if (embedding.kind === 'besides') return { act: 'assurance', by: content, stage: null };
    // «програма дозволяє купувати»: what governs the infinitive is not ours to judge
    if (!finite && (content.form.voice === 'noun' || embedding.kind !== 'purpose')) return null;
    // «зобов’язання не виконала»
    if (content.negated && content.form.predicate.negated)
      return { act: content.form.predicate.negated, by: { ...content, negated: false }, stage: null };
    const act = contentAct(content, tense, embedding);
    // «Європарламент підтримав кредит Україні на 35 млрд»: a thing is supported, and not yet given
    const isThing = nouns.some(({ at, form: { cases } }) => at === content.end && cases.includes('a'));
    if (isThing && act === 'delivery_report' && content.form.predicate.acts.past === 'assurance')
      return { act: 'process', by: content, stage: null };
    return act ? { act, by: content, stage: content.form.predicate.stage } : null;
  }
  return null;
}

/** null: the reading says nothing about giving, or says it only as part of another statement. */
export function decide(reading: Reading, embedding: Embedding): Decided | null {
  const found = basic(reading, embedding);
  if (!found) return null;
  const { by } = found;
  const head = reading.finite ?? by;
  // «не підтримує» is a refusal already, and not one that is negated
  const negated = (by.negated || head.negated) && by.form.predicate.negated !== found.act;
  let act = found.act;
  // «вирішив не передавати», «погодилася не блокувати»: decided, and nothing given by it
  const kept = COUNTABLE.has(act) && (reading.kept === 'gift' || embedding.substantial) ? reading.kept : null;
  if (kept !== null)
    return {
      act: kept === 'gift' ? 'refusal' : 'assurance',
      polarity: 'pos',
      stage: STAGE_OF[kept === 'gift' ? 'refusal' : 'assurance'],
      by,
      because: 'operator',
    };
  // «запевнив, що не зменшить допомогу»
  if (negated && act !== 'denial' && NEGATED_AWAY.has(act))
    return embedding.under === 'assurance'
      ? { act: 'assurance', polarity: 'pos', stage: STAGE_OF.assurance, by, because: 'under' }
      : null;
  const ahead = head.form.tense !== 'past';
  let because: Because = found.act === 'denial' ? 'denied' : becauseOf(reading, by);
  const turn = (to: Act, why: Because): void => {
    act = to;
    because = why;
  };
  // «запитали, чому не можна розгорнути війська»: asked about, and nobody's word
  if (embedding.kind === 'why') turn('none', 'question');
  else if (embedding.perhaps && COUNTABLE.has(act) && ahead) turn('possibility', 'guess');
  else if (embedding.expected && COUNTABLE.has(act) && ahead) turn('expectation', 'guess');
  else if (embedding.kind === 'question' || embedding.unknown) turn('possibility', 'question');
  else if (embedding.would && act !== 'wish') turn('possibility', 'would');
  // «запевнив, що надасть 5 млн»: an assurance with a sum is a pledge; a denial under another's word is still one
  else if (embedding.under && act !== 'denial')
    turn(
      embedding.under === 'assurance' && act === 'pledge' && embedding.substantial ? 'pledge' : embedding.under,
      'under',
    );
  // «важливо, аби партнери виділяли»: wanted; any other «аби» is a norm
  else if (embedding.kind === 'purpose' && reading.finite) turn(embedding.goal ? 'target' : 'norm', 'purpose');
  else if (embedding.wanted && (COUNTABLE.has(act) || act === 'assurance') && ahead) turn('norm', 'purpose');
  return {
    act,
    polarity: negated && act !== 'denial' ? 'neg' : 'pos',
    stage: found.stage && act === found.act ? found.stage : STAGE_OF[act],
    by,
    because,
  };
}

/** «Німеччина не надасть», «чому Берлін не дає»: whoever could give says no. Not «не надав», which may still come. */
export function refusing(decided: Decided, { operators, phase, content }: Reading): Decided {
  const gives =
    content?.negated &&
    phase === null &&
    operators.length === 0 &&
    content.form.voice === 'active' &&
    content.form.tense !== 'past' &&
    content.form.predicate.frame[0]?.role === 'P' &&
    content.form.predicate.acts.future === 'pledge' &&
    decided.because !== 'would' &&
    // «запевнив, що не відправить війська»
    decided.because !== 'under';
  return gives ? { ...decided, act: 'refusal', polarity: 'pos', stage: STAGE_OF.refusal } : decided;
}

/** A word above the verb («готова надати»), what only goes on, or the form of the verb itself. */
function becauseOf({ operators, phase, content }: Reading, by: Hit): Because {
  if (operators.includes(by) && content !== by) return 'operator';
  return phase !== null && by === content ? 'going_on' : 'form';
}
