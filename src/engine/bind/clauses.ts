/** Sentence → clauses: what says one thing. A clause may be in pieces («Данія, яка …, надасть»); every token belongs to one clause. */
import type { ClauseKind, Connective, PredicateForm, StatementGrammar } from '../../grammar/frame.ts';
import type { Document, Sentence, Span, Word } from '../../model/document.ts';
import type { ConditionType } from '../../model/statement.ts';
import type { ByToken } from '../../text/by-token.ts';

/** Tokens [from, to). */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export interface ConditionPhrase extends Piece {
  readonly type: ConditionType;
}

export interface Clause {
  readonly kind: ClauseKind;
  readonly condition: ConditionType | null;
  /** All of it but the phrases below. */
  readonly pieces: readonly Piece[];
  /** «у разі згоди парламенту», «лише після ратифікації угоди»: conditions without a verb; nobody acts in them. */
  readonly phrases: readonly ConditionPhrase[];
  /** Index of the clause it hangs on; null for a main clause. */
  readonly parent: number | null;
  /** Index of the clause that it goes on from with «і», «але»: its subject may be this one's. */
  readonly after: number | null;
  /** Index of the clause whose verb is understood here: «Данія дасть 90 млн, а Швеція – 80 млн». */
  readonly elided: number | null;
}

interface Segment extends Piece {
  readonly kind: ClauseKind | null;
  readonly condition: ConditionType | null;
  readonly coordinates: boolean;
  /** The mark before it: «,», «-», «(», … or ''. */
  readonly after: string;
  readonly finite: boolean;
}

export interface ClauseReader {
  readonly document: Document;
  readonly grammar: StatementGrammar;
  /** Token → end of the mention that begins there; no clause breaks inside a mention. */
  readonly mentionEnds: ByToken<number>;
  readonly says: (word: Word) => boolean;
  /** Token begins a mention that can be a subject, or is a sum. */
  readonly isParty: (at: number) => boolean;
  /** The mention that begins here stands in the nominative. */
  readonly isSubject: (at: number) => boolean;
  readonly isSum: (at: number) => boolean;
  /** A subject stands in it that no list knows: «а Європа лише 100 млрд». */
  readonly hasOwnSubject: (piece: Piece) => boolean;
}

/** A finite verb, known or by its ending. */
export const hasFinite = (reader: ClauseReader, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const end = reader.mentionEnds.get(at);
    if (end !== undefined) at = end - 1;
    else if (isFiniteVerb(reader, at)) return true;
  }
  return false;
};

const QUOTES = /^[«»"“”„]$/;
const BREAKS = /^[,;:()[\]«»"“”„…—–-]$/;

export const finiteForms = (forms: readonly { readonly value: PredicateForm }[]): boolean =>
  forms.some(
    ({ value }) =>
      value.voice !== 'noun' &&
      // «…, виділивши 50 млн» goes on in the clause of its subject
      value.voice !== 'gerund' &&
      value.tense !== 'infinitive' &&
      (value.voice !== 'participle' || value.cases.includes('n')),
  );

function isFiniteVerb(reader: ClauseReader, at: number): boolean {
  const { document, grammar, says } = reader;
  const token = document.tokens[at];
  if (token?.kind !== 'word' || token.capitals === 'all') return false;
  return (
    (token.capitals === 'none' && grammar.looksFinite(token)) ||
    finiteForms(grammar.predicates.at(document.tokens, at)) ||
    says(token) ||
    grammar.words.will.has(token.key)
  );
}

/** Cuts at marks, before conjunctions that open a clause, and before «і», «та» between two verbs. */
function segmentsOf(reader: ClauseReader, sentence: Sentence): Segment[] {
  const { document, grammar, mentionEnds } = reader;
  const { tokens } = document;
  const out: Segment[] = [];
  let from = sentence.from;
  let after = '';
  let opener: { kind: ClauseKind | null; condition: ConditionType | null; coordinates: boolean } = {
    kind: null,
    condition: null,
    coordinates: false,
  };
  let finite = false;
  // a verb before the words in quotation marks: «хоче „прагматичних“ відносин і не надасть»
  let quoted = false;
  /** «за умови, | що …», «після того, | як …»: the words before the comma make a condition of what it opens, and are of neither clause. */
  const headOf = (): ConditionType | null => {
    const before = out.at(-1);
    if (!before || after !== ',') return null;
    for (let at = Math.max(before.from, before.to - 3); at < before.to; at++) {
      const head = grammar.words.conditionHeads.at(tokens, at).find(({ end }) => end === before.to);
      if (!head) continue;
      out.pop();
      if (at > before.from) out.push({ ...before, to: at });
      return head.value;
    }
    return null;
  };
  const cut = (to: number): void => {
    const { kind, condition, coordinates } = opener;
    if (to > from) out.push({ from, to, kind, condition, coordinates, after, finite });
    opener = { kind: null, condition: null, coordinates: false };
    finite = false;
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token) break;
    // «ЄІБ та „Укргідроенерго“ підписали»: a name in quotation marks breaks nothing
    const named = token.kind === 'mark' && QUOTES.test(token.key) ? mentionEnds.get(at + 1) : undefined;
    if (named !== undefined && named < sentence.to && QUOTES.test(tokens[named]?.key ?? '')) {
      at = named;
      continue;
    }
    if (token.kind === 'mark' && BREAKS.test(token.key)) {
      quoted = QUOTES.test(token.key) && (quoted || finite);
      cut(at);
      from = at + 1;
      after = token.key;
      continue;
    }
    const connective = grammar.connectives.at(tokens, at)[0];
    const headed = from === at && grammar.words.afterHeads.has(token.key) ? headOf() : null;
    if (headed) {
      opener = { kind: 'condition', condition: headed, coordinates: false };
      from = at + 1;
      continue;
    }
    if (connective && token.capitals !== 'all') {
      const { condition, coordinates } = connective.value;
      // «дякую всім, хто допомагає» asks nothing
      const related = after === ',' && grammar.words.everyone.has(tokens[at - 2]?.key ?? '');
      const kind = connective.value.kind === 'question' && from === at && related ? 'relative' : connective.value.kind;
      const fresh = from === at && !(kind === 'main' && !coordinates);
      const coordinated = coordinates && (finite || quoted) && laterFinite(reader, connective.end, sentence.to);
      if (fresh || coordinated || (!coordinates && opensAnywhere(connective.value, token.key, grammar))) {
        if (!fresh) {
          cut(at);
          from = at;
          after = '';
        }
        // «а також якщо»: the second word decides
        opener = {
          kind: coordinates ? opener.kind : kind,
          condition: coordinates ? opener.condition : condition,
          coordinates: coordinates || opener.coordinates,
        };
        at = connective.end - 1;
        if (coordinates) from = connective.end;
        continue;
      }
      // «поки що»: known as a whole, so that its second word opens nothing
      if (connective.end > at + 1 && !coordinates) {
        at = connective.end - 1;
        continue;
      }
    }
    const end = mentionEnds.get(at);
    if (end !== undefined && end <= sentence.to) {
      at = end - 1;
      continue;
    }
    finite ||= isFiniteVerb(reader, at);
  }
  cut(sentence.to);
  return out;
}

/** «на запитання, чому …» but also «відповів на запитання та чому …»; «танки чи літаки» opens nothing. */
const opensAnywhere = ({ kind }: Connective, key: string, grammar: StatementGrammar): boolean =>
  kind === 'purpose' ||
  ((kind === 'content' || kind === 'condition' || kind === 'question') && !grammar.words.either.has(key));

/** A sum or a number of things and no more: «13», «стільки ж». */
const isQuantity = ({ document, grammar }: ClauseReader, { from, to }: Piece): boolean =>
  grammar.words.same.at(document.tokens, from).length > 0 ||
  grammar.quantities(document.tokens, from)?.end === to ||
  (grammar.quantities(document.tokens, from) !== null && document.tokens[to - 1]?.text === '.' && to - from <= 3);

/** A finite verb follows before the next mark that breaks. */
function laterFinite(reader: ClauseReader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = reader.document.tokens[at];
    if (!token || (token.kind === 'mark' && BREAKS.test(token.key))) return false;
    const end = reader.mentionEnds.get(at);
    if (end !== undefined) at = end - 1;
    else if (isFiniteVerb(reader, at)) return true;
  }
  return false;
}

interface Draft {
  kind: ClauseKind;
  condition: ConditionType | null;
  pieces: Piece[];
  parent: number | null;
  after: number | null;
  elided: number | null;
  finite: boolean;
  /** How many of its pieces a dash opens. */
  dashes: number;
}

const has = (piece: Piece, test: (at: number) => boolean): boolean => {
  for (let at = piece.from; at < piece.to; at++) if (test(at)) return true;
  return false;
};

/** «125 млн надасть Литва»: the sum first, and whoever gives it last. */
function endsInSubject(reader: ClauseReader, piece: Piece): boolean {
  for (let at = piece.from, sum = isQuantity(reader, piece); at < piece.to; at++) {
    sum ||= reader.isSum(at);
    if (sum && isLastSubject(reader, at, piece)) return true;
  }
  return false;
}

/** A subject begins at the token, and nothing but a full stop follows it. */
const isLastSubject = ({ document, isSubject, mentionEnds }: ClauseReader, at: number, { to }: Piece): boolean => {
  const end = mentionEnds.get(at);
  return isSubject(at) && (end === to || (end === to - 1 && document.tokens[end]?.kind === 'mark'));
};

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

export function clausesOf(reader: ClauseReader, sentence: Sentence): Clause[] {
  const drafts: Draft[] = [];
  let current = -1;
  const open = (segment: Segment, kind: ClauseKind, parent: number | null, elided: number | null = null): void => {
    const after = segment.coordinates && current >= 0 ? current : null;
    drafts.push({
      kind,
      condition: segment.condition,
      pieces: [segment],
      parent,
      after,
      elided,
      finite: segment.finite,
      dashes: 0,
    });
    current = drafts.length - 1;
  };
  const segments = segmentsOf(reader, sentence);
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    const now = drafts[current];
    if (!now) {
      open(segment, segment.kind ?? 'main', null);
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
    const next = segments[i + 1];
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
      (has(next, reader.isSum) || isQuantity(reader, next)) &&
      (segment.coordinates || /^[,;:]$/.test(segment.after))
    ) {
      // «Хто скільки виділить: Данія – 50 млн»: the list answers
      open(segment, now.kind === 'question' && segment.after === ':' ? 'main' : now.kind, now.parent, verb);
      drafts[current]?.pieces.push(next);
      i++;
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
      isLastSubject(reader, next.from, next) &&
      (segment.coordinates || /^[,;]$/.test(segment.after)) &&
      drafts[verb]?.pieces.some((piece) => endsInSubject(reader, piece))
    ) {
      open(segment, now.kind, now.parent, verb);
      drafts[current]?.pieces.push(next);
      i++;
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
    if (source)
      drafts.push({
        kind: 'main',
        condition: null,
        pieces: [segment],
        parent: null,
        after: null,
        elided: null,
        finite: false,
        dashes: 0,
      });
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
function phraseIn(reader: ClauseReader, piece: Piece): ConditionPhrase | null {
  const { document, grammar } = reader;
  for (let at = piece.from; at < piece.to; at++) {
    const match = grammar.words.conditions.at(document.tokens, at)[0];
    if (match && match.end < piece.to)
      return { from: at, to: endOfPhrase(reader, match.end, piece.to), type: match.value };
  }
  return null;
}

/** «Після ратифікації угоди | Данія виділить …»: the phrase ends where the clause's subject or its verb begins. */
function endOfPhrase(reader: ClauseReader, from: number, to: number): number {
  // its own first word stands in an oblique case, whatever its form may be besides
  for (let at = from + 1; at < to; at++) if (reader.isSubject(at) || isFiniteVerb(reader, at)) return at;
  return to;
}

const without = (phrases: readonly Piece[], piece: Piece): Piece[] => {
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

/** Text of tokens [from, to) without the marks at its ends. */
export function spanOf(document: Document, from: number, to: number): (Span & { readonly text: string }) | null {
  let [first, last] = [from, to];
  const isMark = (at: number): boolean =>
    document.tokens[at]?.kind === 'mark' && !/^["«»“”„)(]$/.test(document.tokens[at]?.text ?? '');
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  const start = document.tokens[first]?.start;
  const end = document.tokens[last - 1]?.end;
  return start === undefined || end === undefined || last <= first
    ? null
    : { start, end, text: document.text.slice(start, end) };
}
