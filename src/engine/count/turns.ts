/** Statements of one text → which of several alike each tells of: «третій транш», «ще 100 млн», the day of a delivery. Two turns are never one. */
import type { PredicateForm } from '../../grammar/frame.ts';
import { type Document, indexAt, type TokenRange } from '../../model/document.ts';
import type { DateMention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import { type Argument, argumentsIn, isDate } from '../bind/arguments.ts';
import type { Scene } from '../bind/scene.ts';

/** What the words around a sum say of its turn. */
export interface Turn {
  /** «третій транш», «3-й транш»: its number. */
  readonly ordinal: string | null;
  /** «ще 100 млн», «черговий транш»: beside another that was told. */
  readonly more: boolean;
  /** «також», «окремо», «крім того»: it comes on top of what was told. */
  readonly adds: boolean;
  /** Whose words: «Ми виділяємо ще 100 млн», told by another voice, may be what was told. */
  readonly voice: string;
  /** A day, a month or a year is named. */
  readonly dated: boolean;
  /** «Пакет передбачає 300 млн на дрони», «Він складається з …»: of what the package holds that was told. */
  readonly holds: boolean;
  /** «перший транш на 3 млрд», «перші 3 млрд»: a part of what was decided before. */
  readonly tranche: boolean;
  /** «у рамках іншого проєкту», «нову програму»: another whole than the one told beside it. */
  readonly other: boolean;
  /** «сьогодні», «цього тижня»: it happened now. */
  readonly today: boolean;
  /** «разом», «загалом»: what was told before is added up. */
  readonly together: boolean;
  /** «пакет на 150 млн», «усі 150 млн», «таким чином»: it may add up what was told before, if that comes to it. */
  readonly summary: boolean;
  /** Its sentence, by number in the paragraph. */
  readonly sentence: number;
  /** «загалом передала 300 танків», and not «всього 5 танків»: all of them. */
  readonly all: boolean;
  /** «від початку війни», «від 2022 року»: all so far, things as well as sums. */
  readonly since: boolean;
  /** «виділить», «передає до кінця року», «пообіцяла»: still to come, whatever was given so far. */
  readonly ahead: boolean;
  /** «передала», «виділила»: done, whichever verb tells it. */
  readonly past: boolean;
  /** «враховуючи цей пакет»: what was told beside it is counted in. */
  readonly countsIn: boolean;
  /** When a delivery came, in EDTF. */
  readonly on: string | null;
}

/** «пакет на 150 млн», «внесок у 150 млн», «усі 150 млн», «таким чином»: it may add up what was told before. */
function isSummary({ document: { tokens, sentences }, grammar: { words } }: Scene, sums: readonly Argument[]): boolean {
  const begins = (key: string | undefined): boolean => words.sumNames.some((prefix) => key?.startsWith(prefix));
  return sums.some(({ from }) => {
    const sentence = sentences[indexAt(sentences, tokens[from]?.start ?? 0)];
    if (sentence && words.comesTo.at(tokens, sentence.from).length > 0) return true;
    for (let back = 1; back <= NAMED && from - back >= (sentence?.from ?? 0); back++) {
      const token = tokens[from - back];
      if (token?.kind !== 'word') return false;
      if (begins(token.key) || (back === 1 && words.allThese.has(token.key))) return true;
    }
    return false;
  });
}
/** Words between «пакет» and its sum: «пакет військової допомоги на 150 млн». */
const NAMED = 5;

/** And where: the index of its paragraph. */
export interface PlacedTurn extends Turn {
  readonly paragraph: number;
}

/** Words between «третій» and its noun: «третій цьогорічний транш». */
const REACH = 2;

function wordsOf(scene: Scene, { from, to }: TokenRange): Pick<Turn, 'ordinal' | 'more'> {
  const { grammar, placed } = scene;
  const { tokens } = scene.document;
  let ordinal: string | null = null;
  let more = false;
  const ofGift = (at: number): boolean => {
    for (let next = at; next < Math.min(to, at + REACH); next++)
      if (grammar.things.at(tokens, next).some(({ value }) => value.general)) return true;
    return false;
  };
  // «ще 100 млн», «ще понад 100 млн»
  const ofSum = (at: number): boolean =>
    [at, at + 1].some((next) => next < to && placed.starts.get(next)?.mention.kind === 'money');
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const another = grammar.words.another.at(tokens, at)[0];
    if (another && (ofGift(another.end) || ofSum(another.end))) more = true;
    const prefix = token ? grammar.words.ordinal(token) : null;
    if (prefix && ordinal === null && grammar.quantities(tokens, at) === null && ofGift(at + 1)) ordinal = prefix;
  }
  // «Це черговий транш»: it tells of what was told
  const back = grammar.words.refersBack.at(tokens, from).length > 0;
  return { ordinal, more: more && !back };
}

/** «від початку війни», «з початку вторгнення»; «за цей час» may be a month. */
const isSince = ({ document: { tokens }, grammar }: Scene, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some((_, i) => {
    const preposition = grammar.prepositions.at(tokens, from + i)[0]?.value;
    return (
      (preposition === grammar.sums.from || preposition === grammar.sums.of) &&
      grammar.words.sinceThen.at(tokens, from + i).length > 0
    );
  });

/** «іншого проєкту», «нову чотирирічну програму». */
function isOther({ document: { tokens }, grammar: { words } }: Scene, { from, to }: TokenRange): boolean {
  const begins = (prefixes: readonly string[], at: number): boolean =>
    prefixes.some((prefix) => tokens[at]?.key.startsWith(prefix));
  for (let at = from; at < to; at++)
    if (begins(words.unlike, at) && [1, REACH].some((step) => at + step < to && begins(words.wholes, at + step)))
      return true;
  return false;
}

/** How far from the head of its clause what holds it stands, and from there its verb. */
const HEAD = 4;
const VERB = 10;

/** «Він передбачає», «Зазначається, що це фінансування складається з»; not «Новий пакет передбачає». */
function holdsIn({ document: { tokens }, grammar: { words } }: Scene, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + HEAD); at++) {
    const token = tokens[at];
    if (!token || words.anew.some((prefix) => token.key.startsWith(prefix))) return false;
    if (words.held(token)) return tokens.slice(at + 1, Math.min(to, at + VERB)).some(({ key }) => words.holds.has(key));
  }
  return false;
}

const piecesOf = (document: Document, { evidence }: Statement): readonly TokenRange[] =>
  evidence.map(({ start, end }) => ({
    from: indexAt(document.tokens, start),
    to: indexAt(document.tokens, end - 1) + 1,
  }));

/** «до кінця року», «незабаром», «наступного року»: what the present tells is to come. */
const isLater = ({ document: { date } }: Scene, { mention: { relation, from } }: Argument<DateMention>): boolean =>
  SOON.has(relation) || (date !== null && from !== null && from > date);
const SOON: ReadonlySet<string> = new Set(['by', 'soon']);

/** What its verb may be. */
function verbOf({ document: { tokens }, grammar }: Scene, { parts }: Statement): readonly PredicateForm[] {
  const verb = parts.find(({ role }) => role === 'verb');
  return verb ? grammar.predicates.at(tokens, indexAt(tokens, verb.start)).map(({ value }) => value) : [];
}

/** «передала», «виділила», and not «пообіцяла». */
const isPast = (forms: readonly PredicateForm[]): boolean =>
  forms.length > 0 && forms.every(({ tense, predicate }) => tense === 'past' && predicate.kind === 'content');

/**
 * Its verb stands in the future, is an infinitive, or promises. «Данія передає 10 човнів» may be in what was given so far, unless it is told
 * to come; and so may be what somebody only tells of («повідомила про передачу», «подякував за передачу»).
 */
function isAhead(forms: readonly PredicateForm[], later: boolean): boolean {
  return (
    forms.length > 0 &&
    forms.every(({ tense, voice, predicate }) =>
      // «оголосила про пакет»: announced, and still to come
      predicate.kind === 'operator'
        ? predicate.acts.past !== null && !predicate.thanks
        : voice !== 'participle' &&
          voice !== 'impersonal' &&
          (tense === 'future' || tense === 'infinitive' || (tense === 'present' && later)),
    )
  );
}

/** Words between «враховуючи» and the package that it counts in, and how far from the sum it may stand. */
const COUNTED = 4;
const BESIDE = 20;

/** «враховуючи цей пакет», «включно з новою допомогою», «з новим пакетом»: in its sentence, what was told beside is counted in. */
function countsIn({ document: { tokens, sentences }, grammar }: Scene, [piece]: readonly TokenRange[]): boolean {
  const sentence = sentences[indexAt(sentences, tokens[piece?.from ?? 0]?.start ?? 0)];
  if (!piece || !sentence) return false;
  const end = Math.min(sentence.to, piece.to + BESIDE);
  for (let at = Math.max(sentence.from, piece.from - BESIDE); at < end; at++)
    for (const head of grammar.words.countsIn.at(tokens, at))
      for (let noun = head.end; noun < Math.min(end, head.end + COUNTED) && tokens[noun]?.kind === 'word'; noun++)
        if (grammar.things.at(tokens, noun).some(({ value }) => value.general && !value.paper)) return true;
  return false;
}

/** «загалом», «разом» and not «разом із Литвою»; `next`: what may follow it. */
function isTogether(
  { document: { tokens }, grammar }: Scene,
  { from, to }: TokenRange,
  next: (at: number) => boolean,
): boolean {
  const { altogether, sumsUp } = grammar.words;
  for (let at = from; at < to; at++) {
    const all = altogether.at(tokens, at)[0];
    const joined = sumsUp.has(tokens[at]?.key ?? '') && grammar.prepositions.at(tokens, at + 1).length === 0;
    if ((all || joined) && next(all?.end ?? at + 1)) return true;
  }
  return false;
}

/** The turn that a statement of a paragraph tells of. */
export function turnOf(scene: Scene, statement: Statement): Turn {
  const { document, grammar, placed } = scene;
  const { tokens, date: now } = document;
  const pieces = piecesOf(document, statement);
  const words = pieces.map((piece) => wordsOf(scene, piece));
  const more = words.some((one) => one.more);
  const verb = verbOf(scene, statement);
  const args = argumentsIn(placed, pieces);
  const dates = args.filter(isDate);
  const sums = args.filter(({ index }) => statement.amounts.some(({ mention }) => mention === index));
  const date = dates.find(({ mention }) => mention.relation === 'at' || mention.relation === 'during');
  return {
    ordinal: words.map(({ ordinal }) => ordinal).find((one) => one !== null) ?? null,
    more,
    adds: pieces.some(({ from, to }) => tokens.slice(from, to).some(({ key }) => grammar.words.adds.has(key))),
    holds: pieces.some((piece) => holdsIn(scene, piece)),
    tranche: pieces.some(({ from, to }) =>
      tokens.slice(from, to).some(
        (token, i) =>
          token.key.startsWith(grammar.words.tranche) ||
          // «перші 5 млрд доларів»
          (grammar.words.ordinal(token) !== null && placed.starts.get(from + i + 1)?.mention.kind === 'money'),
      ),
    ),
    other: pieces.some((piece) => isOther(scene, piece)),
    today: dates.some(({ mention: { to } }) => now !== null && to !== null && to >= now),
    together: pieces.some((piece) => isTogether(scene, piece, () => true)),
    summary: isSummary(scene, sums),
    sentence: indexAt(document.sentences, statement.evidence[0]?.start ?? 0),
    all: pieces.some((piece) => isTogether(scene, piece, (at) => grammar.quantities(tokens, at) === null)),
    since:
      pieces.some((piece) => isSince(scene, piece)) ||
      (statement.act === 'delivery_report' && dates.some(({ mention }) => mention.relation === 'from')),
    ahead: isAhead(verb, more || dates.some((one) => isLater(scene, one))),
    past: isPast(verb),
    countsIn: countsIn(scene, pieces),
    voice: statement.chain.join(),
    dated: date !== undefined,
    on: statement.act === 'delivery_report' ? (date?.mention.from ?? null) : null,
  };
}

/** What statements of other texts are told from it by. */
export const withTurn =
  (turns: ReadonlyMap<string, PlacedTurn>) =>
  (statement: Statement): Statement => {
    const { ordinal: nth = null, more = false } = turns.get(statement.id) ?? {};
    return nth !== null || more ? { ...statement, turn: { nth, more } } : statement;
  };

/** «у березні» and «12 березня» may be one day, «у березні» and «у червні» are not. */
const otherDay = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.length === b.length && a !== b;

/** The earlier opens the text, as a headline does, and the later stands in one of the next paragraphs with nothing that says «also». */
export const isHeadlineOf = (earlier: PlacedTurn | undefined, later: PlacedTurn | undefined): boolean =>
  earlier?.paragraph === 0 &&
  later !== undefined &&
  later.paragraph > 0 &&
  later.paragraph <= LEAD &&
  !later.adds &&
  !later.dated &&
  !later.more;
/** Headline, lead, and who said it. */
const LEAD = 3;

/** The later tells of another turn than the earlier; a headline that leaves «ще» out stands in a paragraph of its own. */
export function isAnother(later: PlacedTurn | undefined, earlier: PlacedTurn | undefined): boolean {
  if (!later || !earlier) return false;
  if (later.ordinal !== null && earlier.ordinal !== null && later.ordinal !== earlier.ordinal) return true;
  if (otherDay(later.on, earlier.on)) return true;
  return later.more && !earlier.more && later.paragraph === earlier.paragraph && later.voice === earlier.voice;
}
