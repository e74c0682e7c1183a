/** Clause → its arguments: named things with their cases and the preposition that governs them. Word order decides nothing here. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { type Document, indexAt, type TokenRange } from '../../model/document.ts';
import type {
  ActorMention,
  CountryMention,
  DateMention,
  Mention,
  MoneyMention,
  NamedMention,
} from '../../model/mention.ts';
import { ByToken } from '../../text/by-token.ts';

export interface Argument<M extends Mention = Mention> extends TokenRange {
  /** Index into the analysis's mentions. */
  readonly index: number;
  readonly mention: M;
  /** As the frames name it; null when none governs it. */
  readonly preposition: string | null;
  /** A noun stands right before a genitive: «літаки Данії». */
  readonly attributive: boolean;
}

export type Party = CountryMention | ActorMention;

/** «НАТО», «Осло»: its form may be of any case. */
export const neverDeclines = ({ mention }: Argument): boolean => mention.cases.length > 5;

/** Mentions by their tokens, so that every look-up is a step and not a search. */
export interface Placed {
  readonly all: readonly Argument[];
  /** Those that begin at different tokens and lie in no other, in order. */
  readonly outer: readonly Argument[];
  /** First token → outermost mention that begins there. */
  readonly starts: ByToken<Argument>;
  /** Token → end of the outermost mention that begins there. */
  readonly ends: ByToken<number>;
  /** Index in `outer` of the last that begins before the token. */
  readonly before: (token: number) => number;
  /** Tokens right after a sum. */
  readonly sumEnds: ReadonlySet<number>;
  /** Mentions nested in this one. */
  readonly inside: (outer: Mention) => readonly Mention[];
  /** The same, for names of bodies, programmes, treaties and offices only. */
  readonly nameEnds: ByToken<number>;
}

/** What may stand between a preposition and its noun: an adjective, a pronoun, a number; not a verb, a mark or another noun we know. */
const REACH = 4;

function prepositionBefore(
  document: Document,
  grammar: StatementGrammar,
  at: number,
  isNamed: (at: number) => boolean,
): string | null {
  for (let back = 1; back <= REACH; back++) {
    const token = document.tokens[at - back];
    if (!token || token.kind === 'mark' || isNamed(at - back)) break;
    for (let from = Math.max(0, at - back - 2); from <= at - back; from++) {
      const match = grammar.prepositions.at(document.tokens, from).find(({ end }) => end === at - back + 1);
      if (match) return match.value;
    }
    if (
      // «у Вашингтоні прем’єр оголосив»: a place, though it ends like «синій»
      token.capitals === 'first' ||
      // «угода, за якою Франція виділить»
      grammar.connectives.at(document.tokens, at - back).some(({ value }) => value.kind === 'relative') ||
      // «через банк KfW»
      !(token.kind === 'number' || grammar.modifies(token) || grammar.words.appositive.has(token.key)) ||
      grammar.predicates.at(document.tokens, at - back).length > 0
    )
      break;
  }
  return null;
}

const QUOTE = /^[«»"“”„]$/;

const isActor = (mention: Mention, type: ActorMention['type']): boolean =>
  mention.kind === 'actor' && mention.type === type;

/** First mention that begins at the offset or after it. */
export function indexOf(mentions: readonly Mention[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name that shows no case: «передала організація „Обрій“» has that of its noun, «EPAM передала» is the subject of the verb in the singular after it. */
function withCase(
  { tokens }: Document,
  grammar: StatementGrammar,
  mention: Mention,
  from: number,
  to: number,
  preposition: string | null,
): Mention {
  if (mention.kind !== 'actor' || mention.type !== 'org' || mention.cases !== '') return mention;
  const isQuote = (at: number): boolean => QUOTE.test(tokens[at]?.text ?? '');
  const noun = grammar.words.societies.get(tokens[isQuote(from - 1) ? from - 2 : from - 1]?.key ?? '');
  if (noun !== undefined) return { ...mention, cases: noun };
  const leads =
    preposition === null &&
    grammar.predicates.at(tokens, isQuote(to) ? to + 1 : to).some(({ value: { voice, number, person, predicate } }) => {
      const gives = predicate.aid || predicate.frame.some(({ role, case: of }) => role === 'B' && of === 'd');
      return gives && voice === 'active' && number === 'sg' && person !== 1;
    });
  return leads ? { ...mention, cases: 'n' } : mention;
}

export function place(document: Document, mentions: readonly Mention[], grammar: StatementGrammar): Placed {
  const named = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind !== 'country' || mention.form !== 'adjective')
      for (
        let at = indexAt(document.tokens, mention.start);
        (document.tokens[at]?.start ?? mention.end) < mention.end;
        at++
      )
        named.add(at);
  }
  const all: Argument[] = [];
  const outer: Argument[] = [];
  const starts = new ByToken<Argument>(document.tokens.length);
  const ends = new ByToken<number>(document.tokens.length);
  const nameEnds = new ByToken<number>(document.tokens.length);
  const sumEnds = new Set<number>();
  mentions.forEach((mention, index) => {
    const from = indexAt(document.tokens, mention.start);
    const to = Math.min(indexAt(document.tokens, mention.end - 1) + 1, document.tokens.length);
    const last = outer.at(-1);
    // «зустріч із президентом Володимиром Зеленським»: the name stands under the preposition of its office
    const apposed =
      last?.to === from && isActor(last.mention, 'role') && isActor(mention, 'person') ? last.preposition : null;
    const before = document.tokens[from - 1];
    const isNamed = (at: number): boolean => named.has(at);
    // «у межах проєкту USAID»
    const within =
      before && grammar.words.ofUndertaking.has(before.key)
        ? prepositionBefore(document, grammar, from - 1, isNamed) === grammar.sums.within
        : false;
    const preposition = within ? grammar.sums.within : (prepositionBefore(document, grammar, from, isNamed) ?? apposed);
    const noun =
      before?.kind === 'word' &&
      preposition === null &&
      before.capitals !== 'all' &&
      // «компанія Rheinmetall» is the company, «директор Rheinmetall» is not
      !grammar.words.appositive.has(before.key) &&
      grammar.connectives.at(document.tokens, from - 1).length === 0 &&
      !grammar.looksFinite(before) &&
      grammar.predicates.at(document.tokens, from - 1).every(({ value }) => value.voice === 'noun') &&
      grammar.governs(before) &&
      !grammar.words.not.has(before.key);
    // «за три роки ЄС надав», «у січні НАТО передало»: no year of theirs
    const timed =
      before && (grammar.words.spans.has(before.key) || (last?.to === from && last.mention.kind === 'date'));
    const attributive = noun && mention.cases.includes('g') && !(timed && mention.cases.includes('n'));
    const acts =
      attributive &&
      grammar.words.undertakings.has(before.key) &&
      prepositionBefore(document, grammar, from - 1, isNamed) === null;
    const argument: Argument = {
      index,
      // the common noun is the subject, and whoever stands after it acts
      mention:
        acts && mention.kind === 'actor'
          ? { ...mention, cases: 'n', number: 'sg', gender: null }
          : withCase(document, grammar, mention, from, to, preposition),
      from,
      to,
      preposition,
      attributive: attributive && !acts,
    };
    all.push(argument);
    if (mention.nested || starts.has(from)) return;
    outer.push(argument);
    starts.set(from, argument);
    ends.set(from, to);
    if (mention.kind === 'money') sumEnds.add(to);
    if (
      mention.kind === 'programme' ||
      mention.kind === 'treaty' ||
      (mention.kind === 'actor' && mention.type !== 'pronoun' && mention.type !== 'person')
    )
      nameEnds.set(from, to);
  });
  const inside = (outer: Mention): Mention[] => {
    const out: Mention[] = [];
    // mentions are sorted by start, and the ones before the outer one are none of its own
    for (let i = indexOf(mentions, outer.start); i < mentions.length && (mentions[i]?.start ?? 0) < outer.end; i++) {
      const mention = mentions[i];
      if (mention?.nested && mention.end <= outer.end && mention !== outer) out.push(mention);
    }
    return out;
  };
  const before = (token: number): number => firstFrom(outer, token) - 1;
  return { all, outer, before, starts, ends, nameEnds, sumEnds, inside };
}

/** Index of the first argument that begins at the token or after it. */
function firstFrom(outer: readonly Argument[], token: number): number {
  let [low, high] = [0, outer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Arguments that begin in [from, to) of the pieces. */
export function argumentsIn(
  placed: Placed,
  pieces: readonly TokenRange[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Argument[] {
  const out: Argument[] = [];
  for (const piece of pieces) {
    const end = Math.min(piece.to, to);
    for (let i = firstFrom(placed.outer, Math.max(piece.from, from)); i < placed.outer.length; i++) {
      const argument = placed.outer[i];
      if (!argument || argument.from >= end) break;
      out.push(argument);
    }
  }
  return out;
}

export const isParty = (argument: Argument): argument is Argument<Party> =>
  (argument.mention.kind === 'country' && argument.mention.form !== 'adjective') || argument.mention.kind === 'actor';
/** «УНІАН», «Reuters». */
export const isOutlet = (mention: Mention): boolean => mention.kind === 'actor' && mention.type === 'media';
export const isMoney = (argument: Argument): argument is Argument<MoneyMention> => argument.mention.kind === 'money';
export const isDate = (argument: Argument): argument is Argument<DateMention> => argument.mention.kind === 'date';
export const isProgramme = (argument: Argument): argument is Argument<NamedMention> =>
  argument.mention.kind === 'programme';
