/** A paragraph × what is known of it → its statements, in its own offsets. Each says what filled its roles and why this act; whether it counts is for the whole text. */
import { notationOf } from '../../grammar/frame.ts';
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { bySpan, type Document, indexAt, type TokenRange } from '../../model/document.ts';
import type { DateMention } from '../../model/mention.ts';
import { type Act, COUNTABLE, type Due, type Filled, type Statement } from '../../model/statement.ts';
import { spanOf } from '../token-places.ts';
import { type Argument, indexOf, isDate } from './arguments.ts';
import type { Scene } from './scene.ts';
import { byGiver } from './currencies.ts';
import { type Draft, draftsOf, type Stage } from './draft.ts';
import { saysWhoPaid } from './elided.ts';
import { isOfFunder } from './funders.ts';
import { saysSame } from './gaps.ts';
import { entriesOf, isSilent, type Lead, leadOf } from './entries.ts';
import {
  askedOf,
  asMuch,
  inherited,
  isAskedOf,
  isPrivate,
  isOfVerb,
  isRepayment,
  isWhole,
  unpromised,
} from './inherited.ts';
import { added, contents, holding } from './packages.ts';
import { isForeignFirm, isOwnCouncil, partiesOf } from './parties.ts';
import { attributionOf, certaintyOf, chainOf, type Voices } from './provenance.ts';
import { sharesAfter } from './shares.ts';
import { type Known, stageFor } from './stage.ts';
import { isNoAid, uncounted } from './trade.ts';
import { later } from '../../model/once.ts';
import { type Turn, turnOf } from '../count/turns.ts';
import { type Before, leavesBehind } from './whose.ts';
import { isAtHome, worthy } from './worth.ts';
import { programmeBefore, verbless } from './verbless.ts';

const AHEAD: ReadonlySet<Act> = new Set([
  'pledge',
  'agreement',
  'assurance',
  'readiness',
  'intent',
  'wish',
  'proposal',
  'need',
  'request',
  'target',
  'expectation',
  'possibility',
]);

/** Offsets, places of mentions and numbers of statements are counted from the beginning of the paragraph. */
export interface Bound {
  readonly statements: readonly Statement[];
  /** A statement → who gives its money, as another says. */
  readonly funders: ReadonlyMap<string, readonly string[]>;
  /** The turn that each tells of. */
  readonly turns: ReadonlyMap<string, Turn>;
  /** It says all that the heading before it says. */
  readonly replacesHeading: boolean;
  readonly endsInHeading: boolean;
  /** What it says of a list that follows; null when what was said before it still holds. */
  readonly lead: { readonly says: Lead | null } | null;
  readonly leaves: Before;
}

export const idOf = (n: number): string => `R${String(n).padStart(2, '0')}`;

/**
 * «Навесні Гаага обіцяла», «пообіцяла внести ще в травні»: a time that is over tells when it was promised, and by when it is to be done
 * only after the infinitive («обіцяла передати в червні»).
 */
function isWhenSaid(
  { document, grammar }: Scene,
  { decided, content }: Draft,
  { mention, from }: Argument<DateMention>,
): boolean {
  const end = mention.to ?? mention.from;
  const isOver = document.date !== null && end !== null && `${end}~` < document.date;
  if (!isOver || mention.relation === 'by' || decided.by.form.tense !== 'past') return false;
  const isOfDeed = content?.form.tense === 'infinitive' && content.at < from;
  return !isOfDeed || grammar.words.another.at(document.tokens, from - 1).length > 0;
}

function dueOf(scene: Scene, draft: Draft): Due | null {
  if (!AHEAD.has(draft.decided.act)) return null;
  const dates = draft.args
    .filter(isDate)
    .filter(({ mention }) => mention.relation !== 'from' && !isYear(mention.from, mention.to, mention.relation))
    .filter((date) => !isWhenSaid(scene, draft, date));
  // «щороку» says how often, and a sum says it by itself
  const often = draft.amounts.some((amount) => amount.per !== null) ? undefined : dates[0];
  const date = dates.find(({ mention }) => mention.relation !== 'every') ?? often;
  return date
    ? { text: date.mention.text, relation: date.mention.relation, from: date.mention.from, to: date.mention.to }
    : null;
}

/** «у 2026 році» beside a sum is the time that the money covers, «до 2026 року» a deadline. */
const isYear = (from: string | null, to: string | null, relation: string): boolean =>
  relation !== 'by' && from !== null && /^\d{4}$/.test(from) && /^\d{4}$/.test(to ?? from);

function periodOf(draft: Draft): Statement['period'] {
  const date = draft.args.filter(isDate).find(({ mention }) => isYear(mention.from, mention.to, mention.relation));
  return date ? { from: date.mention.from, to: date.mention.to } : null;
}

function filled(document: Document, draft: Draft): Filled[] {
  const roles = draft.fillings.flatMap(({ role, argument, by }): Filled[] =>
    argument
      ? [{ role, start: argument.mention.start, end: argument.mention.end, text: argument.mention.text, by }]
      : [],
  );
  const sums = draft.amounts.flatMap(({ mention }): Filled[] => {
    const sum = draft.args.find(({ index }) => index === mention);
    if (!sum) return [];
    const { start, end, text } = sum.mention;
    return [{ role: 'amount', start, end, text, by: sum.preposition ?? '' }];
  });
  const { at, end, form } = draft.decided.by;
  const verb = spanOf(document, at, end);
  const { lemma, frame } = form.predicate;
  return verb
    ? [{ ...verb, role: 'verb', by: lemma, frame: notationOf(frame) }, ...roles, ...sums]
    : [...roles, ...sums];
}

/** «Він пообіцяв», «пообіцяв прем'єр-міністр»: whose promise it may be, when the text leaves two. */
function candidatesOf({ scene: { document }, mentions }: Stage, voices: Voices, draft: Draft): readonly string[] {
  const people = draft.pieces.flatMap(({ from, to }): readonly string[] => {
    const span = spanOf(document, from, to);
    for (let i = span ? indexOf(mentions, span.start) : mentions.length; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || !span || mention.start >= span.end) break;
      const open = mention.kind === 'actor' && mention.entity === null && mention.candidates.length > 1;
      if (open && (mention.cases === '' || mention.cases.includes('n'))) return mention.candidates;
    }
    return [];
  });
  return [...new Set(people.map((person) => voices.sideOf(person) ?? person))];
}

/** How far from «посилається на», «за словами», «кажуть» an official may stand who is the source. */
const SAYS_NEAR = 5;

/** Sources without a name speak in the sentence: «джерела», «за словами трьох дипломатів». */
function isAnonymous({ document, grammar }: Scene, voices: Voices, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  const says = (at: number): boolean =>
    (tokens[at] !== undefined && voices.says(tokens[at])) || grammar.words.relays.at(tokens, at).length > 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (grammar.words.anonymous(token)) return true;
    if (!grammar.words.officials(token)) continue;
    for (let near = Math.max(from, at - SAYS_NEAR); near < Math.min(to, at + SAYS_NEAR); near++)
      if (says(near)) return true;
  }
  return false;
}

function make(stage: Stage, voices: Voices, draft: Draft, id: string): Statement {
  const { document, grammar } = stage.scene;
  const { act, polarity, stage: status } = draft.decided;
  const parties = partiesOf(stage.scene, draft);
  const { by } = parties;
  const gains =
    parties.for.length === 0 && isAtHome(stage.scene, draft) && by.length === 0 ? [voices.home] : parties.for;
  // «Що …, спростували»: the denial comes after what it denies
  const evidence = draft.pieces.flatMap(({ from, to }) => spanOf(document, from, to) ?? []).sort(bySpan);
  const offset = document.tokens[draft.decided.by.at]?.start ?? 0;
  const voice = voices.speakerAt(offset);
  const { speaker, side } = voice;
  const chain = chainOf(document, voice);
  const hearsay = draft.pieces.some(({ from, to }) => document.tokens.slice(from, to).some(grammar.words.hearsay));
  const sentence = document.sentences[indexAt(document.sentences, offset)];
  // «за даними FT, яка посилається на трьох чиновників, Білий дім запевнив»: whatever the outlet says that they said
  const relayed = speaker === null || side === null || stage.outlets.includes(voice.chain[0]?.entity ?? '');
  const anonymous = relayed && sentence !== undefined && isAnonymous(stage.scene, voices, sentence);
  const due = dueOf(stage.scene, draft);
  return {
    id,
    act,
    stage: status,
    polarity,
    ...parties,
    for: gains,
    candidates: by.length > 0 ? [] : candidatesOf(stage, voices, draft),
    joint: by.length > 1 && draft.amounts.length > 0,
    theme: draft.theme,
    instrument: draft.instrument,
    programme: draft.programme,
    items: draft.items,
    // what is paid into a joint programme is told in its dollars, whoever pays
    amounts: byGiver(draft.amounts, stage.mentions, by, draft.programme !== null),
    conditions: draft.conditions,
    due,
    period: periodOf(draft),
    fulfilment: draft.fulfilment,
    // what is suspended or withdrawn is a pledge that stands, or stood
    of: draft.of ?? (act === 'suspension' || act === 'withdrawal' ? { act: 'pledge', by } : null),
    speaker,
    attribution: attributionOf(speaker, side, by, parties.for, anonymous),
    chain,
    certainty: certaintyOf(voice, `${hearsay ? 'PR' : 'CT'}${polarity === 'neg' ? '-' : '+'}`),
    counted: false,
    reason: 'not.act',
    sameAs: null,
    partOf: null,
    evidence,
    rule: draft.rule,
    because: draft.decided.because,
    parts: filled(document, draft),
  };
}

/** «будь-яка держава має право укладати союзи з іншими державами» is said of somebody, though nobody is named by it. */
const isNobodys = (statement: Statement, { fillings, asked }: Draft): boolean =>
  statement.by.length + statement.for.length + statement.requester.length === 0 &&
  !asked &&
  !(statement.act === 'norm' && fillings.some(({ role }) => role === 'P'));

/** Nobody gives anything by it. */
const isHeading = ({ by, amounts, items }: Statement): boolean =>
  by.length + amounts.length === 0 && items.every(({ qty }) => qty === null);

export function statementsIn(alone: Document, known: Known, grammar: StatementGrammar): Bound {
  const stage = stageFor(alone, known, grammar);
  const { voices } = known;
  const out: Statement[] = [];
  const funders = new Map<string, readonly string[]>();
  let last: Statement | null = null;
  let lead: (() => Lead | null) | null = null;
  let heading: Statement | 'before' | null = known.afterHeading ? 'before' : null;
  let replacesHeading = false;
  for (const sentence of alone.sentences) {
    let before: Statement | null = null;
    const read = draftsOf(stage, sentence);
    // «До списку, який передасть Норвегія, входять 20 гаубиць»
    const listed = read.length > 0 ? contents(stage, sentence.from, sentence.to) : null;
    const heard = read.at(-1)?.decided.act ?? null;
    const drafts = read
      .map((draft) => (listed ? holding(draft, listed) : draft))
      .filter((draft) => worthy(stage.scene, draft) && !isNoAid(stage.scene, draft))
      .map((draft) => uncounted(stage.scene, draft));
    for (const draft of drafts) {
      let statement = make(stage, voices, draft, idOf(out.length + 1));
      if (
        draft.passive &&
        statement.by.length === 0 &&
        last &&
        !saysWhoPaid(stage.scene, sentence) &&
        last.polarity === 'pos' &&
        COUNTABLE.has(statement.act) &&
        // «Литва долучиться. Раніше вже узгодили чотири пакети»: by whom is not said
        (statement.act !== 'agreement' || statement.amounts.length > 0) &&
        last.by.length > 0
      )
        statement = { ...statement, by: last.by, for: statement.for.length > 0 ? statement.for : last.for };
      // «… 1,2 млрд. Це частина позики на 18 млрд, яку Брюссель зобов’язався надати»
      const part = draft === drafts[0] && last !== null && isWhole(stage.scene, sentence, statement, last);
      if (part && last) {
        out[out.length - 1] = { ...last, partOf: statement.id };
        statement = {
          ...statement,
          for: statement.for.length > 0 ? statement.for : last.for,
          programme: statement.programme ?? last.programme,
        };
      }
      // «Бракує $6 млрд. Розраховуємо на цю підтримку від партнерів»: of whom it is needed
      if (last && isAskedOf(stage.scene, draft, last)) {
        last = askedOf(last, statement);
        out[out.length - 1] = last;
        continue;
      }
      if (last && isOfFunder(stage.scene, draft, statement, last)) {
        funders.set(last.id, statement.by);
        last = { ...last, evidence: [...last.evidence, ...statement.evidence] };
        out[out.length - 1] = last;
        continue;
      }
      if (saysSame(stage.scene, draft)) statement = asMuch(statement, last);
      // «Незабаром приєднуються нові учасники»: to what was spoken of
      if (draft.joins && last?.programme && !statement.programme && statement.for.length === 0)
        statement = { ...statement, programme: last.programme, for: last.for };
      // «не надасть Києву зброї, проте виділить 10 млн на Молдову»: another is named
      const another =
        before?.act === 'refusal' &&
        draft.args.some(({ mention }) => mention.kind === 'country' && !statement.by.includes(mention.iso));
      statement = unpromised(inherited(statement, another ? null : before, stage.scene.home), draft, voices);
      if (statement.act === 'denial' && !statement.of && last)
        statement = {
          ...statement,
          of: { act: last.act, by: last.by },
          for: statement.for.length > 0 ? statement.for : last.for,
        };
      // «аби кожен місяць додавав програмі»: to the one spoken of
      if (statement.act === 'target' && draft.fund && !statement.programme)
        statement = { ...statement, programme: programmeBefore(stage.scene, sentence.from) };
      // «Україна сплатила МВФ 200 млн»: what was lent is given back
      if (isRepayment(stage.scene, statement)) statement = { ...statement, act: 'counter_obligation', stage: null };
      // companies that trade with each other or invest commit nothing to a state
      const firms = new Set(
        draft.fillings.filter(({ argument }) => isForeignFirm(stage.scene, argument)).map(({ id }) => id),
      );
      // «міська рада проголосувала за виділення 5 млн для бригади» is public money, «уклала договір з фірмою» a purchase
      const council = draft.fillings.some(
        ({ role, argument }) => role === 'P' && isOwnCouncil(stage.scene, draft, argument),
      );
      if (statement.act === 'agreement' && council && !draft.gives) continue;
      if (
        statement.act === 'agreement' &&
        !council &&
        (!statement.for.includes(voices.home) || (!draft.gives && statement.by.every((party) => firms.has(party)))) &&
        statement.by.some((party) => party.startsWith('org:'))
      )
        continue;
      if (isPrivate(statement) && !(council && draft.gives)) continue;
      if (isNobodys(statement, draft)) continue;
      if (before && (draft.part || isOfVerb(draft, statement, before))) statement = { ...statement, partOf: before.id };
      out.push(statement);
      last = statement;
      before = statement;
    }
    const used = new Set(drafts.flatMap(({ amounts }) => amounts.flatMap(({ mention }) => mention ?? [])));
    const own = later(() => leadOf(stage, sentence, before, heard));
    // «На конференції оголосили внески:» says nothing that the list does not
    const replaces = heading !== null && !before && (out.at(-1) ?? 'before') === heading;
    const first = out.length + (replaces && heading !== 'before' ? 0 : 1);
    const led = before ? own : (lead ?? (() => known.lead));
    const entries = entriesOf(stage, voices, sentence, led, used, (n) => idOf(first + n));
    if (replaces && entries.length > 0) replacesHeading ||= out.pop() === undefined;
    out.push(...entries);
    if (entries.length > 0) last = entries.at(-1) ?? last;
    else {
      // few sentences lead to a list, and the list asks
      if (!isSilent(stage, sentence) || own() !== null) lead = own;
      heading = before && isHeading(before) ? before : null;
    }
    if (drafts.length + entries.length > 0) {
      // «… на 120 млн євро: 45 мільйонів припадає на Львів»
      const from = Math.max(...drafts.flatMap(({ pieces }) => pieces.map(({ to }) => to)));
      if (before && entries.length === 0 && from < sentence.to)
        out.push(
          ...sharesAfter(stage.scene, before, { from: from + 1, to: sentence.to }, (n) => idOf(out.length + 1 + n)),
        );
      continue;
    }
    const silent = verbless(stage, voices, sentence.from, sentence.to, idOf(out.length + 1));
    if (silent) {
      out.push(silent);
      last = silent;
      continue;
    }
    if (!last) continue;
    const parts = sharesAfter(stage.scene, last, sentence, (n) => idOf(out.length + 1 + n));
    out.push(...parts);
    if (parts.length > 0) continue;
    const told = added(stage, sentence, out);
    if (!told) continue;
    out[told.at] = told.statement;
    if (told.at === out.length - 1) last = told.statement;
  }
  return {
    statements: out,
    funders,
    turns: new Map(out.map((statement) => [statement.id, turnOf(stage.scene, statement)])),
    replacesHeading,
    endsInHeading: heading !== null && out.at(-1) === heading,
    lead: lead && { says: lead() },
    leaves: leavesBehind(alone, stage.scene.placed),
  };
}
