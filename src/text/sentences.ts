/** Tokens of a paragraph → sentences that cover all of them, in order. Which abbreviations end a sentence is the language's knowledge, passed in. */
import type { Sentence, Token } from '../model/document.ts';

/** Words written with a full stop, as keys. */
export interface Abbreviations {
  /** «ім.», «вул.», «проф.»: a sentence does not end here. */
  readonly neverFinal: ReadonlySet<string>;
  /** «млн.», «р.», «тощо.»: a sentence may end here, if a capital follows. */
  readonly maybeFinal: ReadonlySet<string>;
  /** «ст. 5», «п. 3»: no end when a number follows. */
  readonly beforeNumber: ReadonlySet<string>;
  /** «дол. США», «12 грн. 50 коп.»: what follows goes on with the abbreviation, though it has a capital or is a number. All are keys. */
  joins(abbreviation: string, next: string, afterNext: string): boolean;
}

const END = /^(?:[.!?]+|…|\.{2,})$/;
const CLOSING = /^["”»“’')\]]$/;
/** «➡️», «🇺🇦» and their like open a sentence as a dash does. */
const OPENING = /^(?:["“„«‘([—–•▪-]|\p{Extended_Pictographic}|\p{Regional_Indicator})$/u;

function opensSentence(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'symbol' || token.capitals !== 'none' || /^\d/.test(token.text);
}

const INITIAL = /^(?:\p{Lu}|Дж|Дз|Ол|Вол|Юр|Св)$/u;

/** The full stop at `dot` belongs to an abbreviation or an initial, so it ends nothing. */
function isAbbreviation(
  tokens: readonly Token[],
  dot: number,
  from: number,
  next: Token,
  afterNext: string,
  known: Abbreviations,
): boolean {
  const word = tokens[dot - 1];
  if (!word || dot - 1 < from || word.kind !== 'word' || !tokens[dot]?.glued) return false;
  if (word.capitals !== 'none' && INITIAL.test(word.text)) return next.capitals !== 'none';
  if (known.joins(word.key, next.key, afterNext)) return true;
  if (next.kind === 'number' && known.beforeNumber.has(word.key)) return true;
  if (known.maybeFinal.has(word.key))
    return dot - from <= 4 && next.kind === 'word' && !/^(?:тощо|ін|інш)$/.test(word.key);
  return known.neverFinal.has(word.key);
}

const CYRILLIC = /^[\p{Script=Cyrillic}'’-]+$/u;
/** «…військових.Минулого року»: a space was lost at a link or a line. Names of sites are Latin, and abbreviations are asked about besides. */
const isLostSpace = (before: Token | undefined, next: Token): boolean =>
  next.capitals !== 'none' &&
  next.kind === 'word' &&
  next.text.length > 1 &&
  before?.kind === 'word' &&
  before.capitals === 'none' &&
  before.text.length > 2 &&
  CYRILLIC.test(before.text) &&
  CYRILLIC.test(next.text);

/** More tokens than anybody says in one breath: a text without stops is cut here, so that no stage ever sees a sentence of a megabyte. */
export const LONGEST_SENTENCE = 250;

export function sentencesOf(tokens: readonly Token[], from: number, to: number, known: Abbreviations): Sentence[] {
  const out: Sentence[] = [];
  let begin = from;
  const cut = (end: number): void => {
    const first = tokens[begin];
    const last = tokens[end - 1];
    if (first && last) out.push({ start: first.start, end: last.end, from: begin, to: end });
    begin = end;
  };
  for (let at = from; at < to; at++) {
    if (at - begin >= LONGEST_SENTENCE) cut(at);
    const token = tokens[at];
    if (token?.kind !== 'mark' || !END.test(token.text)) continue;
    let next = at + 1;
    while (
      next < to &&
      (END.test(tokens[next]?.text ?? '') || (CLOSING.test(tokens[next]?.text ?? '') && tokens[next]?.glued))
    )
      next++;
    let head = next;
    while (head < to && OPENING.test(tokens[head]?.text ?? '')) head++;
    const opener = tokens[head];
    if (!opener) break;
    if (!opensSentence(opener)) continue;
    // no space at all: «unian.ua», «5.Про»; a quote mark between is enough of a gap, and so is a capital after a small word
    if (tokens[next]?.glued && next === at + 1 && !isLostSpace(tokens[at - 1], opener)) continue;
    if (
      token.text === '.' &&
      next === at + 1 &&
      isAbbreviation(tokens, at, begin, opener, tokens[head + 1]?.key ?? '', known)
    )
      continue;
    cut(next);
    at = next - 1;
  }
  for (let at = begin + LONGEST_SENTENCE; at < to; at += LONGEST_SENTENCE) cut(at);
  if (begin < to) cut(to);
  return out;
}
