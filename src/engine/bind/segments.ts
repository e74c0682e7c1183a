/** Sentence → segments: cut at marks, before conjunctions that open a clause, and before «і», «та» between two verbs. Clauses are made of them. */
import type { PredicateForm } from '../../grammar/frame.ts';
import type { ClauseKind, Connective, StatementGrammar } from '../../grammar/statement-grammar.ts';
import type { Document, Sentence, Word, TokenRange } from '../../model/document.ts';
import type { ConditionType } from '../../model/statement.ts';
import type { ByToken } from '../../text/by-token.ts';

export interface Segment extends TokenRange {
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
  readonly hasOwnSubject: (piece: TokenRange) => boolean;
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

const finiteForms = (forms: readonly { readonly value: PredicateForm }[]): boolean =>
  forms.some(
    ({ value }) =>
      value.voice !== 'noun' &&
      // «…, виділивши 50 млн» goes on in the clause of its subject
      value.voice !== 'gerund' &&
      value.tense !== 'infinitive' &&
      (value.voice !== 'participle' || value.cases.includes('n')),
  );

export function isFiniteVerb(reader: ClauseReader, at: number): boolean {
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
export function segmentsOf(reader: ClauseReader, sentence: Sentence): Segment[] {
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
  // where the last sum ends
  let afterSum = -1;
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
    const aside =
      from === at && (!connective || connective.value.kind === 'main') ? asideAt(reader, at, sentence.to) : null;
    if (aside) {
      opener = { kind: 'told', condition: null, coordinates: false };
      finite = aside.finite;
      at = aside.end - 1;
      continue;
    }
    if (connective && token.capitals !== 'all') {
      const { condition, coordinates } = connective.value;
      // «дякую всім, хто допомагає» asks nothing
      const related = after === ',' && grammar.words.everyone.has(tokens[at - 2]?.key ?? '');
      const kind = connective.value.kind === 'question' && from === at && related ? 'relative' : connective.value.kind;
      const fresh = from === at && !(kind === 'main' && !coordinates);
      const coordinated =
        coordinates &&
        (((finite || quoted) && laterFinite(reader, connective.end, sentence.to)) ||
          (finite && opensGap(reader, connective.end)) ||
          (afterSum === at && isNameAndSum(reader, connective.end)));
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
      if (reader.isSum(at)) afterSum = end;
      at = end - 1;
      continue;
    }
    finite ||= isFiniteVerb(reader, at);
  }
  cut(sentence.to);
  return out;
}

/** «як уже повідомлялося», «як і обіцяла», «як і Данія»: told beside, up to the next mark. «Як Данія передала 19 літаків» tells of a gift. */
function asideAt(
  reader: ClauseReader,
  at: number,
  to: number,
): { readonly end: number; readonly finite: boolean } | null {
  const { document, grammar, mentionEnds } = reader;
  const { tokens } = document;
  if (tokens[at]?.key !== grammar.words.like) return null;
  let finite = false;
  let end = at + 1;
  for (; end < to; end++) {
    const token = tokens[end];
    if (!token || (token.kind === 'mark' && BREAKS.test(token.key))) break;
    if (reader.isSum(end) || grammar.quantities(tokens, end)) return null;
    finite ||= isFiniteVerb(reader, end) || grammar.looksTelling(token);
    end = (mentionEnds.get(end) ?? end + 1) - 1;
  }
  const likewise = grammar.connectives.at(tokens, at).length > 0;
  return finite || likewise ? { end, finite } : null;
}

/** «на запитання, чому …» but also «відповів на запитання та чому …»; «танки чи літаки» opens nothing. */
const opensAnywhere = ({ kind }: Connective, key: string, grammar: StatementGrammar): boolean =>
  kind === 'purpose' ||
  ((kind === 'content' || kind === 'condition' || kind === 'question') && !grammar.words.either.has(key));

/** «Швеція 21 млн та | Норвегія 10 млн євро»: a subject and its sum. */
const isNameAndSum = ({ mentionEnds, isSubject, isSum }: ClauseReader, at: number): boolean =>
  isSubject(at) && isSum(mentionEnds.get(at) ?? at);

/** «надала Британія та | 30 млн – Данія», «виділила 200 млн і | Франція – 50 млн»: a sum and a subject with a dash for the verb. */
function opensGap({ document, mentionEnds, isSum, isSubject }: ClauseReader, at: number): boolean {
  const dash = mentionEnds.get(at) ?? at;
  if (document.tokens[dash]?.key !== '-') return false;
  return (isSum(at) && isSubject(dash + 1)) || (isSubject(at) && isSum(dash + 1));
}

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
