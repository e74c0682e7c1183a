/** A paragraph → its stretches between sentence ends outside quotes («units»), each with the words quoted in it; names and terms in quotes are not. */
import type { Language } from '../../grammar/language.ts';
import type { Document, Paragraph, Token, TokenRange } from '../../model/document.ts';
import type { ByToken } from '../../text/by-token.ts';
import { type Quoted, quotedIn, sayingAfter } from './marks.ts';

/** One or more sentences that no sentence end outside quotes parts. */
export interface UnitQuotes extends TokenRange {
  readonly pieces: readonly Quoted[];
}

interface Units {
  readonly units: readonly UnitQuotes[];
  /** A token → 1 when it is quoted. */
  readonly marks: Uint8Array;
}

type Says = (token: Token | undefined) => boolean;

/** The token is a form of a verb of speech. */
export const sayingOf =
  ({ speech }: Language): Says =>
  (token) =>
    token?.kind === 'word' && token.capitals !== 'all' && speech.verb(token) !== null;

/** «так», «руський мир»: so few words are a term unless somebody is said to say them. */
const TERM = 3;
/** More interruptions than a quote has. */
const HOLES = 4;
const DASH = /^[–—-]$/;
/** A name and its office after a dash. */
const SHORT = 8;

export const wordsIn = ({ tokens }: Document, { from, to }: TokenRange): readonly Token[] =>
  tokens.slice(from, to).filter((token) => token.kind === 'word' || token.kind === 'number');

/** «, – сказав X, –» within the marks: words that nobody quotes. */
function holesIn({ tokens }: Document, piece: Quoted, says: Says): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const dashAfter = (at: number, stop: RegExp): boolean =>
    DASH.test(tokens[at]?.text ?? '') && stop.test(tokens[at - 1]?.text ?? '');
  for (let at = piece.from + 2; at < piece.to - 1 && found.length < HOLES; at++) {
    if (!dashAfter(at, /^[,!?…]$/) || !says(tokens[at + 1])) continue;
    let end = at + 1;
    while (end < piece.to - 1 && !dashAfter(end, /^[,.]$/)) end++;
    if (end < piece.to - 1) found.push({ from: at, to: end });
    at = end;
  }
  return found;
}

/** «„Ми дамо 5 млн“, – сказав X, – „і ще 3“»: one quotation, though each part has its marks. */
function joined(tokens: readonly Token[], pieces: readonly Quoted[], says: Says): readonly Quoted[] {
  const out: Quoted[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const goesOn =
      last?.closed &&
      piece.opened &&
      DASH.test(tokens[piece.from - 1]?.text ?? '') &&
      tokens[piece.from - 2]?.text === ',' &&
      sayingAfter(tokens, last.to, piece.from, says) !== null;
    if (goesOn) out[out.length - 1] = { ...piece, from: last.from, opened: last.opened };
    else out.push(piece);
  }
  return out;
}

/** Units of one paragraph: a sentence end within closed quotes ends nothing. */
function unitsIn(document: Document, paragraph: Paragraph, pieces: readonly Quoted[]): UnitQuotes[] {
  const units: UnitQuotes[] = [];
  let from = paragraph.from;
  let piece = 0;
  let taken = 0;
  const cut = (to: number): void => {
    const first = taken;
    while (taken < pieces.length && (pieces[taken]?.from ?? to) < to) taken++;
    if (to > from) units.push({ from, to, pieces: pieces.slice(first, taken) });
    from = to;
  };
  for (let i = 0; i < document.sentences.length; i++) {
    const sentence = document.sentences[i];
    if (!sentence || sentence.from >= paragraph.to) break;
    while ((pieces[piece]?.to ?? Infinity) <= sentence.to) piece++;
    const inside = pieces[piece];
    // «„Ми готові!“ – Мерц.»: the name after the dash goes with what stands before it
    const next = document.sentences[i + 1];
    const byline = pieces[piece - 1]?.to === sentence.to && DASH.test(document.tokens[next?.from ?? -1]?.text ?? '');
    if (byline && next && next.to <= paragraph.to && next.to - next.from <= SHORT) continue;
    if (!(inside?.closed && inside.from < sentence.to)) cut(sentence.to);
  }
  cut(paragraph.to);
  return units;
}

/** Of a paragraph alone. `afterColon`: the one before it ends in a colon. */
export function unitsOf(
  document: Document,
  language: Language,
  places: readonly TokenRange[],
  starts: ByToken<number>,
  afterColon: boolean,
): Units {
  const { tokens } = document;
  const { speech } = language;
  const says = sayingOf(language);
  /** «Нафтогаз», «снарядна ініціатива»: read like any other word of the sentence. */
  const isTerm = (piece: Quoted, paragraph: Paragraph): boolean => {
    const { text = '', kind } = tokens[piece.from - 1] ?? {};
    if (!piece.opened || (piece.from === paragraph.from ? afterColon : text === ':')) return false;
    const words = wordsIn(document, piece);
    const own = words.some((word) => speech.firstPerson.has(word.key));
    const verb = sayingAfter(tokens, piece.to, paragraph.to, says);
    // «завод „Схід“, – повідомив X»: the sentence is quoted by nobody, its last word is a name
    const leads = piece.from > paragraph.from && kind === 'word';
    if (words.length <= TERM && (verb === null ? leads || !own : leads)) return true;
    const index = verb === null ? (starts.get(piece.from) ?? starts.get(piece.from + 1)) : undefined;
    return index !== undefined && (places[index]?.to ?? 0) >= piece.to - 1;
  };
  const marks = new Uint8Array(tokens.length);
  const units = document.paragraphs.flatMap((paragraph): readonly UnitQuotes[] => {
    const found = quotedIn(document, paragraph, { says });
    const pieces = joined(
      tokens,
      found.filter((piece) => !isTerm(piece, paragraph)),
      says,
    );
    for (const piece of pieces) {
      marks.fill(1, piece.from, piece.to);
      for (const hole of holesIn(document, piece, says)) marks.fill(0, hole.from, hole.to);
    }
    return unitsIn(document, paragraph, pieces);
  });
  return { units, marks };
}
