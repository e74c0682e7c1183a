/** Sentence → clauses: what says one thing. A clause may be in pieces («Данія, яка …, надасть»); every token belongs to one clause. */
import type { ClauseKind } from '../../grammar/statement-grammar.ts';
import type { Sentence, TokenRange } from '../../model/document.ts';
import type { ConditionType } from '../../model/statement.ts';
import { type ClauseReader, isFiniteVerb, type Segment, segmentsOf } from './segments.ts';

interface ConditionPhrase extends TokenRange {
  readonly type: ConditionType;
}

export interface Clause {
  readonly kind: ClauseKind;
  readonly condition: ConditionType | null;
  /** All of it but the phrases below. */
  readonly pieces: readonly TokenRange[];
  /** «у разі згоди парламенту», «лише після ратифікації угоди»: conditions without a verb; nobody acts in them. */
  readonly phrases: readonly ConditionPhrase[];
  /** Index of the clause it hangs on; null for a main clause. */
  readonly parent: number | null;
  /** Index of the clause that it goes on from with «і», «але»: its subject may be this one's. */
  readonly after: number | null;
  /** Index of the clause whose verb is understood here: «Данія дасть 90 млн, а Швеція – 80 млн». */
  readonly elided: number | null;
}

/** What is read as a clause of its own though it stands within another: «…, виділені Данією, …». */
export const within = (parent: number, kind: ClauseKind, { from, to }: TokenRange): Clause => ({
  kind,
  condition: null,
  pieces: [{ from, to }],
  phrases: [],
  parent,
  after: null,
  elided: null,
});

/** «…, а Бельгії – за 30 літаків»: the name stands alone, and what it is thanked for after the dash. */
const isThankedNext = (
  { document, grammar, mentionEnds }: ClauseReader,
  name: TokenRange,
  { from }: TokenRange,
): boolean => mentionEnds.get(name.from) === name.to && document.tokens[from]?.key === grammar.sums.price;

/** A sum or a number of things and no more: «13», «ще 13», «6 гаубиць», «стільки ж». */
function isQuantity({ document, grammar }: ClauseReader, { from: start, to }: TokenRange): boolean {
  const { tokens } = document;
  const from = grammar.words.additional.has(tokens[start]?.key ?? '') ? start + 1 : start;
  const number = grammar.quantities(tokens, from);
  return (
    grammar.words.same.at(tokens, from).length > 0 ||
    number?.end === to ||
    (number !== null &&
      ((tokens[to - 1]?.text === '.' && to - from <= 3) || grammar.things.at(tokens, number.end)[0]?.end === to))
  );
}

/** «пакет на 140 млн», «ще близько 80 млн»: nothing but a noun of giving stands before the sum; not «країна з ВВП у 480 млрд». */
function leadsToSum(
  { document: { tokens }, grammar, isSum, mentionEnds }: ClauseReader,
  { from, to }: TokenRange,
): boolean {
  for (let at = from; at < to; at++) {
    if (isSum(at)) return true;
    const end = mentionEnds.get(at);
    const token = tokens[at];
    const known =
      token !== undefined &&
      (end !== undefined ||
        token.kind !== 'word' ||
        grammar.words.bounds.has(token.key) ||
        grammar.words.additional.has(token.key) ||
        grammar.words.measures.has(token.key) ||
        grammar.modifies(token) ||
        !grammar.governs(token) ||
        grammar.things.at(tokens, at).length > 0 ||
        grammar.prepositions.at(tokens, at).length > 0 ||
        grammar.predicates.at(tokens, at).some(({ value: { voice } }) => voice === 'noun'));
    if (!known) return false;
    if (end !== undefined) at = end - 1;
  }
  return false;
}

/** «140 генераторів, 60 трансформаторів і дві установки». */
const opensList = ({ document, grammar }: ClauseReader, { from, to }: TokenRange): boolean => {
  const first = grammar.quantities(document.tokens, from);
  return first !== null && grammar.things.at(document.tokens, first.end).length > 0 && first.end < to;
};

interface Draft {
  kind: ClauseKind;
  condition: ConditionType | null;
  pieces: TokenRange[];
  parent: number | null;
  after: number | null;
  elided: number | null;
  finite: boolean;
  /** How many of its pieces a dash opens. */
  dashes: number;
}

const has = (piece: TokenRange, test: (at: number) => boolean): boolean => {
  for (let at = piece.from; at < piece.to; at++) if (test(at)) return true;
  return false;
};

/** «125 млн надасть Литва»: the sum first, and whoever gives it last. */
function endsInSubject(reader: ClauseReader, piece: TokenRange): boolean {
  const { document, grammar } = reader;
  for (let at = piece.from, sum = isQuantity(reader, piece); at < piece.to; at++) {
    // «40 танків дасть Німеччина»
    const number = sum ? null : grammar.quantities(document.tokens, at);
    sum ||= reader.isSum(at) || (number !== null && grammar.things.at(document.tokens, number.end).length > 0);
    if (sum && isLastSubject(reader, at, piece)) return true;
  }
  return false;
}

/** A subject begins at the token, and nothing but a full stop follows it. */
const isLastSubject = ({ document, isSubject, mentionEnds }: ClauseReader, at: number, { to }: TokenRange): boolean => {
  const end = mentionEnds.get(at);
  return isSubject(at) && (end === to || (end === to - 1 && document.tokens[end]?.kind === 'mark'));
};

/** «Німеччина 1,1 млн», «Італія понад 500 тисяч», «Латвія 30», «Естонія 10 пікапів»: a subject, and nothing after it but how much. */
function isTerse(reader: ClauseReader, { from, to }: TokenRange): boolean {
  const { document, grammar, isSubject, isSum, mentionEnds } = reader;
  const name = mentionEnds.get(from);
  if (!isSubject(from) || name === undefined) return false;
  const bound = grammar.words.bounds.has(document.tokens[name]?.key ?? '') ? name + 1 : name;
  const number = grammar.quantities(document.tokens, bound)?.end;
  const thing = number === undefined ? undefined : grammar.things.at(document.tokens, number)[0];
  const end = isSum(bound) ? mentionEnds.get(bound) : (thing?.end ?? number);
  return end === to || (end === to - 1 && document.tokens[end]?.text === '.');
}

/** The segment is one subject, and other subjects or «яка …» stand between it and the verb. */
function isListed({ isSubject, mentionEnds }: ClauseReader, segments: readonly Segment[], first: number): boolean {
  let described = false;
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || (i > first && segment.after !== ',')) return false;
    if (i > first && segment.kind === 'relative') {
      described = true;
      continue;
    }
    if ((i > first && segment.kind !== null) || !(described || isSubject(segment.from))) return false;
    if (segment.finite) return i > first;
    if (described || mentionEnds.get(segment.from) !== segment.to) return false;
  }
  return false;
}

const draftOf = (segment: Segment, kind: ClauseKind, parent: number | null): Draft => ({
  kind,
  condition: segment.condition,
  pieces: [segment],
  parent,
  after: null,
  elided: null,
  finite: segment.finite,
  dashes: 0,
});

/** «а Чехія, як стало відомо, – 50 млн»: the first segment that is not put in. */
function afterAsides(segments: readonly Segment[], from: number): number {
  let at = from;
  while (segments[at]?.kind === 'told') at++;
  return at;
}

export function clausesOf(reader: ClauseReader, sentence: Sentence): Clause[] {
  const drafts: Draft[] = [];
  let current = -1;
  const open = (segment: Segment, kind: ClauseKind, parent: number | null, elided: number | null = null): void => {
    const after = segment.coordinates && current >= 0 ? current : null;
    drafts.push({ ...draftOf(segment, kind, parent), after, elided });
    current = drafts.length - 1;
  };
  const putIn = (aside: Segment): void => {
    drafts.push({ ...draftOf(aside, 'told', current), finite: true });
  };
  const segments = segmentsOf(reader, sentence);
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    const now = drafts[current];
    if (!now) {
      // «Як і Данія, Норвегія …» needs no verb
      if (segment.kind === 'told') open({ ...segment, finite: true }, 'main', null);
      else open(segment, segment.kind ?? 'main', null);
      continue;
    }
    // «Данія, як і обіцяла, передала»: put in, and the clause around goes on
    if (segment.kind === 'told') {
      putIn(segment);
      continue;
    }
    // «Польща передала 14 літаків, як і Словаччина, яка передала 13»: said of whom is put in, and the clause around goes on
    if (segment.kind === 'relative' && segments[i - 1]?.kind === 'told' && drafts.length - 1 !== current) {
      drafts.push({ ...draftOf(segment, 'relative', drafts.length - 1), finite: true });
      continue;
    }
    if (segment.kind !== null && segment.kind !== 'main') {
      // a second condition, or «що …, і що …», hangs where the first one hangs
      const parent = segment.coordinates && now.kind === segment.kind ? now.parent : current;
      open(segment, segment.kind, parent);
      continue;
    }
    // an unfinished clause is resumed after what was put in: «Данія, яка …, надасть»
    // («якого зустрів міністр» has a verb though no list knows it; «яка, за словами міністра, …» has none yet)
    const complete = now.finite || now.elided !== null;
    const said = complete || (now.kind === 'relative' && now.pieces.some(({ from, to }) => to - from > 1));
    const unfinished = now.parent !== null && said ? drafts[now.parent] : undefined;
    if (
      segment.finite &&
      unfinished &&
      !unfinished.finite &&
      unfinished.kind !== 'condition' &&
      segment.after !== ':'
    ) {
      unfinished.pieces.push(segment);
      unfinished.finite = true;
      current = now.parent ?? current;
      continue;
    }
    if (segment.finite) {
      // «Щоб отримати кошти, уряд має …»: a goal or a condition ends at its comma, finite or not
      const ended = (now.kind === 'purpose' || now.kind === 'condition') && segment.after === ',';
      if (!complete && !ended && segment.after !== ':' && segment.after !== '-') {
        now.pieces.push(segment);
        now.finite = true;
      } else if (
        !complete &&
        segment.after === '-' &&
        // «Швеція – найбільший партнер – передасть»: the second dash closes what the first opened
        (now.dashes > 0 || !now.pieces.some((piece) => has(piece, reader.isParty)))
      ) {
        now.pieces.push(segment);
        now.finite = true;
      } else if (segment.coordinates)
        // «за умови, що …, а Вашингтон надасть …»: the second condition is one too
        open(segment.condition ? segment : { ...segment, condition: now.condition }, now.kind, now.parent);
      else open(segment, segment.after === ':' ? 'content' : 'main', segment.after === ':' ? current : null);
      continue;
    }
    // «…, Норвегія – 135 млн», «…, а Швеція – 80 млн», «…, Латвія – стільки ж»: the verb of the clause before is meant
    const past = afterAsides(segments, i + 1);
    const next = segments[past];
    const verb = now.finite ? current : now.elided;
    if (
      verb !== null &&
      next !== undefined &&
      next.after === '-' &&
      !next.finite &&
      // a name that no rule knows still has a sum of its own
      (has(segment, reader.isParty) ||
        (segment.coordinates && reader.hasOwnSubject(segment)) ||
        (segment.to - segment.from <= 3 && has(segment, (at) => reader.document.tokens[at]?.capitals === 'first'))) &&
      !has(segment, reader.isSum) &&
      (has(next, reader.isSum) ||
        isQuantity(reader, next) ||
        opensList(reader, next) ||
        isThankedNext(reader, segment, next)) &&
      (segment.coordinates || /^[,;:]$/.test(segment.after))
    ) {
      // «Хто скільки виділить: Данія – 50 млн»: the list answers
      const gives = !has(next, reader.isSum) || leadsToSum(reader, next);
      const kind = now.kind === 'question' && segment.after === ':' ? 'main' : now.kind;
      open(segment, kind, now.parent, gives ? verb : null);
      drafts[current]?.pieces.push(next);
      for (const aside of segments.slice(i + 1, past)) putIn(aside);
      i = past;
      continue;
    }
    // «125 млн надасть Литва, 90 млн – Латвія»: the same the other way round, where the verb's own clause is
    if (
      verb !== null &&
      next !== undefined &&
      next.after === '-' &&
      !next.finite &&
      (has(segment, reader.isSum) || isQuantity(reader, segment)) &&
      !has(segment, reader.isParty) &&
      // «…, 1 млн – місто»: somebody whom no list knows gives it
      (isLastSubject(reader, next.from, next) || (next.to - next.from <= 3 && reader.hasOwnSubject(next))) &&
      (segment.coordinates || /^[,;]$/.test(segment.after)) &&
      // «… і 50 млн – Італія» says by itself whose it is
      (segment.coordinates || drafts[verb]?.pieces.some((piece) => endsInSubject(reader, piece)))
    ) {
      open(segment, now.kind, now.parent, verb);
      drafts[current]?.pieces.push(next);
      for (const aside of segments.slice(i + 1, past)) putIn(aside);
      i = past;
      continue;
    }
    // «Данія дала 1,5 млн, Німеччина 1,1 млн, Швеція понад 2 млн»: a name and its sum, and no dash for the verb
    if (
      verb !== null &&
      (segment.coordinates || segment.after === ',') &&
      isTerse(reader, segment) &&
      drafts[verb]?.pieces.some((piece) => has(piece, reader.isParty))
    ) {
      open(segment, now.kind, now.parent, verb);
      continue;
    }
    // «…, а Норвегія, Польща та Німеччина надали 40 млн»: the first of those who did it
    if (segment.coordinates && verb !== null && isListed(reader, segments, i)) {
      open(segment, now.kind, now.parent);
      continue;
    }
    const elliptic =
      (segment.coordinates || segment.after === '-' || segment.after === ',') &&
      verb !== null &&
      has(segment, reader.isSum) &&
      (has(segment, reader.isParty) || (segment.coordinates && reader.hasOwnSubject(segment))) &&
      !has(segment, (at) => reader.document.tokens[at]?.key === '(');
    if (elliptic && segment.coordinates) {
      open(segment, now.kind, now.parent, verb);
      continue;
    }
    // «… – Зеленський», «… – Politico»: a source, no part of what it says
    const source =
      segment.after === '-' &&
      complete &&
      !has(segment, reader.isSum) &&
      reader.mentionEnds.get(segment.from) !== undefined &&
      segment.to - (reader.mentionEnds.get(segment.from) ?? 0) <= 1;
    if (source) drafts.push({ ...draftOf(segment, 'main', null), finite: false, condition: null });
    else {
      now.pieces.push(segment);
      if (segment.after === '-') now.dashes++;
    }
  }
  return drafts.map(({ kind, condition, pieces, parent, after, elided }) => {
    const phrases = kind === 'condition' ? [] : pieces.flatMap((piece) => phraseIn(reader, piece) ?? []);
    return {
      kind,
      condition,
      pieces: pieces.flatMap((piece) => without(phrases, piece)),
      phrases,
      parent,
      after,
      elided,
    };
  });
}

/** The first condition in the piece that is a phrase and no clause. */
function phraseIn(reader: ClauseReader, piece: TokenRange): ConditionPhrase | null {
  const { document, grammar } = reader;
  for (let at = piece.from; at < piece.to; at++) {
    const match = grammar.words.conditions.at(document.tokens, at)[0];
    if (match && match.end < piece.to && !isThanksFor(reader, piece.from, at))
      return { from: at, to: endOfPhrase(reader, match.end, piece.to), type: match.value };
  }
  return null;
}

/** «Дякую Канаді за схвалення пакета»: what it is thanked for has happened. */
const isThanksFor = ({ document: { tokens }, grammar }: ClauseReader, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (grammar.predicates.at(tokens, at).some(({ value: { predicate } }) => predicate.thanks)) return true;
  return false;
};

/** «Після ратифікації угоди | Данія виділить …»: the phrase ends where the clause's subject or its verb begins. */
function endOfPhrase(reader: ClauseReader, from: number, to: number): number {
  // its own first word stands in an oblique case, whatever its form may be besides
  for (let at = from + 1; at < to; at++) if (reader.isSubject(at) || isFiniteVerb(reader, at)) return at;
  return to;
}

const without = (phrases: readonly TokenRange[], piece: TokenRange): TokenRange[] => {
  const phrase = phrases.find(({ from, to }) => piece.from <= from && to <= piece.to);
  const rest = phrase
    ? [
        { from: piece.from, to: phrase.from },
        { from: phrase.to, to: piece.to },
      ]
    : [{ from: piece.from, to: piece.to }];
  return rest.filter(({ from, to }) => from < to);
};

export const firstToken = ({ pieces, phrases }: Clause): number =>
  Math.min(pieces[0]?.from ?? Number.POSITIVE_INFINITY, phrases[0]?.from ?? Number.POSITIVE_INFINITY);

export const lastToken = ({ pieces, phrases }: Clause): number =>
  Math.max(pieces.at(-1)?.to ?? 0, phrases.at(-1)?.to ?? 0);
