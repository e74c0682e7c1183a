/** A sentence, or a piece of it in quotes → what in it shows whose words these are, and that they are somebody's at all. */
import type { Language } from '../../grammar/language.ts';
import type { Document, TokenRange } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { ByToken } from '../../text/by-token.ts';
import type { Attributed, Chain } from './attribution.ts';
import type { Heard } from './heard.ts';
import { type Quoted, sayingAfter } from './marks.ts';
import { type Center, type Naming, type Source, sourceOf } from './sources.ts';
import { type UnitQuotes, wordsIn } from './speech-units.ts';

/** What a text is listened to with. */
export interface Listener extends Pick<Heard, 'quoted' | 'says'> {
  readonly document: Document;
  readonly speech: Language['speech'];
  readonly mentions: readonly Mention[];
  readonly starts: ByToken<number>;
  readonly naming: Naming;
}

/** A part of a sentence in quotes that is surely somebody's words, not a term. */
const PARTIAL = 4;
const LONG = 8;
const STOPS = /^(?:[.!?…]|\.{2,}|[!?]{2,})$/;

const textAt = ({ document: { tokens } }: Pick<Listener, 'document'>, at: number): string => tokens[at]?.text ?? '';

export const isStop = (listener: Pick<Listener, 'document'>, at: number): boolean => STOPS.test(textAt(listener, at));

export const isColon = (listener: Listener, at: number): boolean => textAt(listener, at) === ':';

export const isMedia = ({ mentions }: Listener, source: Source | undefined): boolean => {
  const mention = mentions[source?.mention ?? -1];
  return mention?.kind === 'actor' && mention.type === 'media';
};

const afterPreposition = ({ document: { tokens }, speech }: Listener, at: number): boolean =>
  speech.prepositions.has(tokens[at - 1]?.key ?? '');

/** Somebody named in the nominative outside quotes may be «він» of the next sentence. */
export function personAt(listener: Listener, at: number): Center | null {
  const index = listener.quoted(at) ? undefined : listener.starts.get(at);
  const mention = listener.mentions[index ?? -1];
  if (index === undefined || mention?.kind !== 'actor' || mention.type !== 'person' || mention.nested) return null;
  if ((mention.cases !== '' && !mention.cases.includes('n')) || afterPreposition(listener, at)) return null;
  return sourceOf(listener.naming, index);
}

/** The last token, marks that nobody quotes left out. */
export function lastWord({ document: { tokens }, quoted }: Listener, { from, to }: TokenRange): number {
  let at = to - 1;
  while (at > from && tokens[at]?.kind === 'mark' && !quoted(at)) at--;
  return at;
}

function isFirstPerson({ document: { tokens }, speech }: Listener, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (speech.firstPerson.has(tokens[at]?.key ?? '')) return true;
  return false;
}

/** «Суд нагадав, що …»: somebody speaks whom no mention names. */
function isSpokenByOther({ document: { tokens }, speech, quoted }: Listener, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const token = quoted(at) ? undefined : tokens[at];
    const verb = token && speech.verb(token);
    if (verb && !verb.weak && verb.number === 'sg') return true;
  }
  return false;
}

/**
 * A sentence that names no source: the speaker of the paragraph (`here`) goes on, or the one before when the words show it («Крім того», «наш»).
 * `isTold`: it names one, who only tells that somebody spoke.
 */
export function goingOn(
  listener: Listener,
  unit: TokenRange,
  { here, before, isTold }: { readonly here: Chain | null; readonly before: Chain | null; readonly isTold: boolean },
): Chain | null {
  const { document, speech } = listener;
  if (speech.breaksOff.has(document.tokens[unit.from]?.key ?? '')) return null;
  // «Партнери обіцяли нам …»: whose «нам» it is, not who promised
  if (isTold && !isFirstPerson(listener, unit)) return null;
  if (!isTold && isSpokenByOther(listener, unit)) return null;
  if (here) return here;
  if (!before || !isStop(listener, unit.to - 1)) return null;
  return speech.goesOn.at(document.tokens, unit.from).length > 0 || isFirstPerson(listener, unit) ? before : null;
}

/** Whose words the cue beside or before the quote says they are; `adjacent`: beside it, or leading to it. */
export function cueOf(
  listener: Listener,
  piece: Quoted,
  unit: TokenRange,
  main: readonly Attributed[],
): { readonly found: Attributed | undefined; readonly adjacent: boolean } {
  const after = sayingAfter(listener.document.tokens, piece.to, unit.to, listener.says);
  const beside = main.find(({ event }) => event.at === after || (event.at > piece.from && event.at < piece.to));
  const before = main.findLast(({ event }) => event.content !== null && event.content <= piece.from + 1);
  const label = main.find(({ event }) => event.kind === 'label' || event.kind === 'byline');
  return {
    found: beside ?? before ?? label,
    adjacent:
      after !== null ||
      beside !== undefined ||
      label !== undefined ||
      (before !== undefined && isColon(listener, piece.from - 1)),
  };
}

/** Somebody's words, and no term, title or name. */
export function isSpeech(listener: Listener, piece: Quoted, unit: UnitQuotes): boolean {
  const { document } = listener;
  const { tokens } = document;
  const alone =
    unit.pieces.length === 1 &&
    wordsIn(document, { from: piece.to, to: unit.to }).length === 0 &&
    piece.from === unit.from;
  const words = wordsIn(document, piece);
  return (
    alone ||
    !piece.opened ||
    tokens.slice(piece.from, piece.to).some(({ text }) => STOPS.test(text)) ||
    // «Закон „Про реформування …“» is a title
    (words.length >= LONG && tokens[piece.from - 1]?.kind !== 'word') ||
    (words.length >= PARTIAL && (words[0]?.capitals === 'none' || isFirstPerson(listener, piece)))
  );
}

/** «Прем'єрка Данії назвала рішення історичним: „…“»: whoever the clause before the colon begins with, when no verb of speech tells. */
export function introducing(listener: Listener, unit: TokenRange, piece: Quoted): Chain | null {
  if (!isColon(listener, piece.from - 1)) return null;
  for (let at = unit.from; at < piece.from - 1; at++) {
    const index = listener.starts.get(at);
    const mention = listener.mentions[index ?? -1];
    if (index === undefined || mention?.kind !== 'actor' || mention.nested) continue;
    if (mention.type !== 'person' && mention.type !== 'role') return null;
    const isSubject = mention.cases.includes('n') && !afterPreposition(listener, at);
    const center = isSubject ? sourceOf(listener.naming, index) : null;
    return center && [center.source];
  }
  return null;
}

/** «…“, – пояснив голубівник»: somebody says it, and it is nobody we know. */
export function isStrangers(listener: Listener, piece: Quoted, unit: TokenRange): boolean {
  const { document, speech } = listener;
  const comma = textAt(listener, piece.to) === ',';
  const dash = piece.to + (comma ? 1 : 0);
  const word = document.tokens[dash + 1];
  if (dash + 1 >= unit.to || !/^[–—-]$/.test(textAt(listener, dash))) return false;
  if (word?.kind !== 'word' || word.capitals !== 'none') return false;
  // «…», – додав політик»: the one who spoke before
  if (speech.sameSpeaker.has(document.tokens[dash + 2]?.key ?? '') && speech.verbs.has(word.key)) return false;
  // «…», – наголосили у відомстві»: the body of the sentence before
  if (speech.verbs.get(word.key)?.number === 'pl') return false;
  return comma || isStop(listener, piece.to - 2);
}
