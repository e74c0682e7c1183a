/**
 * Lists, tables and headlines without a verb → statements: «Литва – 10 млн євро; Данія – 20 млн», «Від Норвегії – 150 млн євро на газ для України».
 * A sum beside a name is a gift only where the words around, or the sentence that leads to the list, speak of giving.
 */
import type { Sentence, TokenRange } from '../../model/document.ts';
import type { MoneyMention } from '../../model/mention.ts';
import { type Act, COUNTABLE, type Statement } from '../../model/statement.ts';
import { spanOf } from '../token-places.ts';
import { type Argument, argumentsIn, isMoney, isOutlet, isParty, type Party } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './draft.ts';
import { aidNouns, gainersIn, losses } from './gift-words.ts';
import { headline } from './headlines.ts';
import { type Voices, unique } from './provenance.ts';
import { hasFinite } from './segments.ts';
import { amountOf, silent } from './verbless.ts';

/** What the sentence before a list says of everything in it. */
export interface Lead {
  readonly act: Act;
  readonly for: readonly string[];
  readonly programme: string | null;
  /** It has named the sum of all already, and who gives it: a group, or nobody by name. */
  readonly total: readonly string[] | null;
}

interface Pair extends Priced {
  readonly givers: readonly Argument<Party>[];
  readonly by: string;
  /** «Данія (50 млн)». */
  readonly bracketed: boolean;
}

interface Priced {
  readonly sum: Argument<MoneyMention>;
  /** «Данія – пакет на 50 млн»: a noun says that it is a gift. */
  readonly gift: boolean;
  /** «Данія – пакет військової допомоги на 50 млн»: for another state, whoever that is. */
  readonly military: boolean;
}

const SEPARATOR = /^(?:[-:|(=→➡]|→|=>)$/u;
/** As many marks, numbers and signs may open an entry. */
const MARKS = 12;
/** Words between the mark and its sum. */
const REACH = 3;

/** «понад», «ще», «+»: what may stand before a sum that has no noun of its own. */
function isBound({ document, grammar }: Scene, at: number): boolean {
  const token = document.tokens[at];
  return token?.kind === 'word'
    ? grammar.words.bounds.has(token.key) || grammar.words.comparative.has(token.key)
    : token !== undefined && !/^[,;.]$/.test(token.key);
}

/** The sum that stands right after the name and a mark: «Литва – 10 млн», «| Норвегія | 135 млн |», «Данія – новий пакет, понад 50 млн». */
function sumAfter(scene: Scene, party: Argument, to: number): Priced | null {
  const { document, grammar, placed } = scene;
  const { tokens } = document;
  if (!SEPARATOR.test(tokens[party.to]?.key ?? '')) return null;
  let gift = false;
  let military = false;
  let aid = false;
  let reach = REACH;
  for (let at = party.to + 1; at < Math.min(to, party.to + 2 + reach); at++) {
    const named = placed.starts.get(at);
    if (named && isMoney(named)) return { sum: named, gift, military: military && aid };
    const token = tokens[at];
    military ||= token !== undefined && grammar.themeOf(token) === 'military';
    // «оборонний пакет», «військовий кредит» may be its own
    aid ||= token !== undefined && grammar.words.gifts.has(token.key);
    // «пакет військової допомоги для України»
    if (gift && named?.mention.kind === 'country' && named.mention.iso === scene.home) at = named.to - 1;
    else if (token && (grammar.words.offered.has(token.key) || (gift && grammar.words.gifts.has(token.key)))) {
      gift = true;
      reach = REACH * 2;
    } else if (
      !isBound(scene, at) &&
      !(
        token &&
        (grammar.modifies(token) || (gift && (token.key === ',' || grammar.prepositions.at(tokens, at).length > 0)))
      )
    )
      return null;
  }
  return null;
}

/** Before a name at the head of an entry stand only marks, numbers, signs: «- », «1. », «🇩🇪 », «| 2 | ». */
const opens = ({ document }: Scene, from: number, at: number): boolean =>
  at - from <= MARKS && document.tokens.slice(from, at).every(({ kind }) => kind !== 'word');

/** Names with their sums, one after another. */
function pairsIn(scene: Scene, from: number, to: number): readonly Pair[] {
  const { document, grammar } = scene;
  const { tokens } = document;
  const args = argumentsIn(scene.placed, [{ from, to }], from, to);
  const out: Pair[] = [];
  args.forEach((argument, i) => {
    if (!isParty(argument) || isOutlet(argument.mention)) return;
    const named = argument.preposition === null && argument.mention.cases.includes('n') && !argument.attributive;
    // «Від Норвегії – 150 млн»
    const sent = argument.preposition === grammar.sums.from;
    if (!named && !sent) return;
    const priced = sumAfter(scene, argument, to);
    if (!priced) return;
    const givers = [argument];
    for (let j = i - 1; j >= 0; j--) {
      const [before, first] = [args[j], givers[0]];
      if (!before || !first || !isParty(before) || before.preposition !== null) break;
      if (!tokens.slice(before.to, first.from).every(({ key }) => grammar.words.joins.has(key))) break;
      givers.unshift(before);
    }
    const head = (givers[0]?.from ?? argument.from) - (sent ? 1 : 0);
    const last = out[out.length - 1];
    const mark = tokens[head - 1];
    const bracketed = tokens[argument.to]?.key === '(';
    const follows =
      bracketed ||
      (last !== undefined && mark !== undefined && (mark.kind === 'mark' || grammar.words.joins.has(mark.key))) ||
      mark?.key === ':' ||
      opens(scene, from, head);
    if (follows) out.push({ givers, ...priced, bracketed, by: sent ? `${grammar.sums.from}+g` : 'n' });
  });
  // «Франція (30 млн) та Іспанія (10 млн)»; a single name with a bracket is no list
  return out.length === 1 && out[0]?.bracketed ? [] : out;
}

/** What a sentence says of the list that follows it, by its statement, or the act that is `heard` in it; null when it leads to none. */
export function leadOf(stage: Stage, { from, to }: TokenRange, last: Statement | null, heard: Act | null): Lead | null {
  const { scene } = stage;
  if (losses(scene, from, to)) return null;
  const { tokens } = scene.document;
  const gainers = gainersIn(scene, from, to);
  // «Хто скільки виділить:» asks, and the list answers
  const head = tokens.slice(from, to).findIndex(({ kind }) => kind === 'word');
  const asks = scene.grammar.connectives.at(tokens, from + Math.max(head, 0))[0]?.value.kind === 'question';
  const actOf = (act: Act): Act => (act === 'possibility' && asks ? 'pledge' : act);
  if (last)
    return {
      act: actOf(last.act),
      for: last.for.length > 0 ? last.for : gainers.for,
      programme: last.programme ?? gainers.programme,
      total: last.amounts.length > 0 ? last.by : null,
    };
  const gives =
    aidNouns(scene, from, to).length > 0 ||
    tokens.slice(from, to).some((_, i) =>
      scene.grammar.predicates.at(tokens, from + i).some(({ value: { predicate } }) => {
        const act = predicate.acts.future;
        // «Виділить Україні», «Пообіцяла Україні» over a table
        const says = predicate.kind === 'content' || predicate.kind === 'operator';
        return says && act !== null && COUNTABLE.has(act) && predicate.frame[0]?.role === 'P';
      }),
    );
  return gives ? { act: actOf(heard ?? 'pledge'), ...gainers, total: null } : null;
}

/** A sentence that says nothing of its own: the rule of a table, «Ось перелік:». */
export const isSilent = (stage: Stage, { from, to }: Sentence): boolean => {
  const { tokens } = stage.scene.document;
  const row = tokens[from]?.key === '|';
  return (
    tokens.slice(from, to).every(({ kind }) => kind === 'mark') ||
    ((row || tokens[to - 1]?.key === ':') && !stage.clauses.isSum(from) && to - from < 12)
  );
};

/** «Країни Балтії виділять 22 млн: Литва – 10 млн»; «Данія дала 20 млн. Швеція – 30 млн» is another sum. */
const isShare = (total: readonly string[], by: readonly string[]): boolean =>
  total.every((party) => party.startsWith('group:')) || by.every((party) => total.includes(party));

/** «Швеція – пакет військової допомоги на 1,5 млрд крон» as the whole sentence: for another state, though it is not said for which. */
function isMilitaryAid(scene: Scene, { from, to }: Sentence, pairs: readonly Pair[]): boolean {
  const [only] = pairs;
  const { tokens } = scene.document;
  return (
    pairs.length === 1 &&
    only !== undefined &&
    only.gift &&
    only.military &&
    only.givers.every(
      ({ mention }) => mention.kind === 'country' && !scene.grammar.adversaries.has(scene.party(mention) ?? ''),
    ) &&
    opens(scene, from, only.givers[0]?.from ?? from) &&
    tokens.slice(only.sum.to, to).every(({ kind }) => kind === 'mark')
  );
}

/** «Литва – 10 млн євро»: one statement for each pair; `used` are the sums that a verb has taken. */
function listed(
  stage: Stage,
  voices: Voices,
  sentence: Sentence,
  leadBefore: () => Lead | null,
  used: ReadonlySet<number>,
  id: (n: number) => string,
): Statement[] {
  const { scene } = stage;
  const { from, to } = sentence;
  const pairs = pairsIn(scene, from, to).filter(({ sum }) => !used.has(sum.index));
  if (pairs.length === 0 || losses(scene, from, to)) return [];
  const first = pairs[0]?.givers[0]?.from ?? from;
  // «Внески до фонду зробили: Данія (50 млн) та Литва (30 млн)»: the words before the list lead to it
  const itself = pairs.every(({ bracketed }) => bracketed) ? leadOf(stage, { from, to: first }, null, null) : null;
  const lead = leadBefore() ?? itself;
  const own = gainersIn(scene, from, to);
  // «Данія – пакет на мільярд», says who thanks for it
  const gift = pairs.find((pair) => pair.gift);
  const ours =
    gift !== undefined &&
    (voices.speakerAt(gift.sum.mention.start).side === scene.home ||
      argumentsIn(scene.placed, [{ from: gift.sum.to, to }], from, to).some(
        ({ mention }) => mention.kind === 'country' && mention.iso === scene.home,
      ));
  const told = own.for.length > 0 ? own.for : (lead?.for ?? []);
  const gains = told.length === 0 && ours ? [scene.home] : told;
  // a sum beside a name says nothing of a gift unless somebody gains
  const gives =
    gains.length > 0 || (own.programme ?? lead?.programme ?? null) !== null || isMilitaryAid(scene, sentence, pairs);
  if (!gives || (lead === null && !gift && hasFinite(stage.clauses, from, to))) return [];
  return pairs.flatMap((pair, i): Statement[] => {
    const by = unique(pair.givers.flatMap(({ mention }) => scene.party(mention) ?? []));
    const span = spanOf(scene.document, pair.givers[0]?.from ?? from, pairs[i + 1] ? pair.sum.to : to);
    if (by.length === 0 || by.includes(scene.home) || !span) return [];
    const amount = amountOf(pair.sum);
    return [
      silent(stage, voices, {
        id: id(i),
        act: lead?.act ?? 'pledge',
        by,
        for: gains.filter((party) => !by.includes(party)),
        programme: own.programme ?? lead?.programme ?? null,
        amounts: [
          lead?.total && isShare(lead.total, by) && amount.basis === 'total' ? { ...amount, basis: 'share' } : amount,
        ],
        items: [],
        span,
        rule: 'verbless.list',
        parts: pair.givers.map(({ mention }) => ({
          role: 'P',
          start: mention.start,
          end: mention.end,
          text: mention.text,
          by: pair.by,
        })),
      }),
    ];
  });
}

export function entriesOf(
  stage: Stage,
  voices: Voices,
  sentence: Sentence,
  lead: () => Lead | null,
  used: ReadonlySet<number>,
  id: (n: number) => string,
): readonly Statement[] {
  const found = listed(stage, voices, sentence, lead, used, id);
  if (found.length > 0 || used.size > 0) return found;
  const one = headline(stage, voices, sentence, id(0));
  return one ? [one] : [];
}
