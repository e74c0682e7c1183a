/** A stretch of text outside quotes → who is said to speak in it: verbs of speech with their subjects, «за словами X», «X: …», «…, – X». */
import type { Language, SpeechVerb } from '../../grammar/language.ts';
import { type Document, keyAt, textAt, type TokenRange } from '../../model/document.ts';
import type { Gender } from '../../model/grammar.ts';
import type { Mention } from '../../model/mention.ts';
import type { ByToken } from '../../text/by-token.ts';
import { byline, label, SPEAKING } from './labels.ts';
import { CLAUSE, REACH, type Stretch, subjectOf, verbAt } from './speech-subjects.ts';

export interface SpeechEvent {
  readonly kind: 'verb' | 'according' | 'label' | 'byline';
  /** The token that shows it. */
  readonly at: number;
  /** Mention that speaks; null when the subject is left out or is meant by «його». */
  readonly subject: number | null;
  /** Of «його», or of a verb without a subject. */
  readonly gender: Gender | null;
  /** First token of what is said; null when the text does not part it from the rest. */
  readonly content: number | null;
  /** The unit holds what is said, not only that somebody spoke («подякував», «оголосила про внесок»). */
  readonly tells: boolean;
  /** A source of the whole unit: «як передає X», «за словами X». */
  readonly outer: boolean;
  /** «про це сказав X»: what was said stands before. */
  readonly back: boolean;
  /** «…, а Макрон додав, що …»: not inside what the one before said. */
  readonly sibling: boolean;
}

export interface EventReader {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly places: readonly TokenRange[];
  readonly starts: ByToken<number>;
  readonly ends: ByToken<number>;
  readonly language: Language;
  /** The token is quoted. */
  readonly quoted: (at: number) => boolean;
}

const DASH = /^[–—-]$/;
/** More speakers than a sentence can have. */
const MOST = 12;

export function eventsIn(reader: EventReader, unit: TokenRange, isHeadline: boolean): readonly SpeechEvent[] {
  const stretch: Stretch = { ...reader, from: unit.from, to: unit.to };
  const out: SpeechEvent[] = [];
  const first = label(reader, unit);
  if (first) out.push(first);
  for (let at = unit.from; at < unit.to && out.length < MOST; at++) {
    if (reader.quoted(at)) continue;
    const verb = verbAt(reader, at);
    const event = verb ? verbEvent(stretch, at, verb, out.at(-1)) : according(stretch, at);
    if (event) out.push(event);
  }
  const last = out.some((event) => !event.outer) ? null : byline(reader, unit, isHeadline);
  if (last) out.push(last);
  return out;
}

function verbEvent(
  stretch: Stretch,
  at: number,
  verb: SpeechVerb,
  previous: SpeechEvent | undefined,
): SpeechEvent | null {
  const { document, mentions, places, language, quoted } = stretch;
  const { tokens } = document;
  const { speech } = language;
  const as = speech.as.has(keyAt(tokens, at - 1)) || speech.as.has(keyAt(tokens, at - 2));
  const afterQuote = quoted(at - 2) || quoted(at - 3);
  const afterWords = DASH.test(textAt(tokens, at - 1)) || textAt(tokens, at - 1) === ',';
  const subject = subjectOf(stretch, at, verb, afterWords || as);
  const content = as ? null : contentAfter(stretch, at);
  const mention = mentions[subject ?? -1];
  const isMedia = mention?.kind === 'actor' && mention.type === 'media';
  const closes = afterWords && content === null && subject !== null && stretch.to - (places[subject]?.to ?? 0) <= 6;
  if (verb.weak && content === null && !as && !isMedia && !closes && !(afterWords && afterQuote)) return null;
  const coordinated = previous?.kind === 'verb' && speech.and.has(keyAt(tokens, at - 1));
  if (
    subject === null &&
    (verb.number === 'pl' ||
      as ||
      (!coordinated && !leavesOut(stretch, at)) ||
      (verb.weak && !coordinated && content === null))
  )
    return null;
  const first = Math.min(places[subject ?? -1]?.from ?? at, at);
  const back = content === null && isBack(stretch, at, first);
  const sibling =
    subject !== null &&
    [1, 2].some((i) => speech.and.has(keyAt(tokens, first - i)) && textAt(tokens, first - i - 1) === ',');
  // «Партнери обіцяли …, нагадав президент»: all of it is the president's
  const around = closes && !afterQuote && previous !== undefined;
  const tells = content !== null || as || closes || back || (afterWords && afterQuote);
  return {
    kind: 'verb',
    at,
    subject,
    gender: verb.gender,
    content,
    tells,
    outer: as || around || (isMedia && closes),
    back,
    sibling,
  };
}

/** First token of what the verb says: after «що», a colon, or where a quote begins. */
function contentAfter(stretch: Stretch, at: number): number | null {
  const { document, language, quoted, to } = stretch;
  const { tokens } = document;
  for (let i = at + 1; i < to && i - at < REACH; i++) {
    if (quoted(i)) return i;
    if (textAt(tokens, i) === ':') return i + 1;
    if (verbAt(stretch, i)) return null;
    if (language.speech.that.has(keyAt(tokens, i)) && (textAt(tokens, i - 1) === ',' || i - at <= 2)) return i + 1;
  }
  return null;
}

/** «Також наголосив на …»: no noun beside the verb could be its subject. */
function leavesOut({ document: { tokens }, language: { speech }, quoted, from }: Stretch, at: number): boolean {
  const next = tokens[at + 1];
  if (
    next?.kind === 'word' &&
    !speech.prepositions.has(next.key) &&
    !speech.and.has(next.key) &&
    !speech.that.has(next.key) &&
    !speech.light.has(next.key)
  )
    return false;
  for (let i = at - 1; i >= from && !CLAUSE.test(textAt(tokens, i)) && !quoted(i); i--)
    if (!speech.light.has(keyAt(tokens, i))) return false;
  return true;
}

/** «про це сказав X», near the verb or its subject. */
function isBack({ document: { tokens }, language: { speech }, from, to }: Stretch, at: number, first: number): boolean {
  for (let i = Math.max(from, Math.min(at, first) - 15); i < Math.min(to, at + 3); i++)
    if (speech.aboutThis.at(tokens, i).length > 0) return true;
  return false;
}

/** «за словами президента»: the genitive that follows at once, or after a word or two («за словами речника»). */
function according(
  { document: { tokens }, mentions, starts, language: { speech }, to }: Stretch,
  at: number,
): SpeechEvent | null {
  const match = speech.according.at(tokens, at)[0];
  if (!match) return null;
  const event = {
    kind: 'according',
    tells: true,
    at,
    content: null,
    outer: true,
    back: false,
    sibling: false,
  } as const;
  const { whose } = match.value;
  if (whose) return whose.number === 'pl' ? null : { ...event, subject: null, gender: whose.gender };
  for (let i = match.end; i < Math.min(to, match.end + 4) && !CLAUSE.test(textAt(tokens, i)); i++) {
    const key = keyAt(tokens, i);
    // «з посиланням на джерела в уряді»: somebody there, and not the government
    if (speech.prepositions.has(key) || speech.nameless.has(key)) return null;
    const subject = starts.get(i);
    if (subject !== undefined && isCited(mentions[subject])) return { ...event, subject, gender: null };
  }
  return null;
}

/** «за даними Reuters»: a name that never changes may be taken for an instrumental. */
function isCited(mention: Mention | undefined): boolean {
  const speaks =
    mention?.kind === 'actor'
      ? SPEAKING.has(mention.type)
      : mention?.kind === 'country' && mention.form !== 'adjective';
  return mention !== undefined && speaks && (mention.cases === '' || /[gali]/.test(mention.cases));
}
