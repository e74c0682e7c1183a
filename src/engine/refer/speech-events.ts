/** A stretch of text outside quotes → who is said to speak in it: verbs of speech with their subjects, «за словами X», «X: …», «…, – X». */
import type { Language, SpeechVerb } from '../../grammar/language.ts';
import type { Document, Token, TokenRange } from '../../model/document.ts';
import type { Gender } from '../../model/grammar.ts';
import type { Mention } from '../../model/mention.ts';
import { entityOf } from './entities.ts';
import { byline, label, SPEAKING } from './labels.ts';
import type { ByToken } from '../../text/by-token.ts';
import { sayingAfter } from './marks.ts';

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
const CLAUSE = /^[,;:()–—-]$/;
const FAR = /^[;:]$/;
/** How far a subject or what is said may stand from its verb. */
const REACH = 40;
const NEAR = 8;
/** More speakers than a sentence can have. */
const MOST = 12;

/** A form that may be every case never changes. */
const ALL_CASES = 7;

export function eventsIn(reader: EventReader, unit: TokenRange, isHeadline: boolean): readonly SpeechEvent[] {
  const { document, mentions, places, starts, ends, language, quoted } = reader;
  const { tokens } = document;
  const { speech } = language;
  const out: SpeechEvent[] = [];

  const key = (at: number): string => tokens[at]?.key ?? '';
  const text = (at: number): string => tokens[at]?.text ?? '';
  const verbAt = (at: number): SpeechVerb | null => {
    const token = tokens[at];
    return isWord(token) ? speech.verb(token) : null;
  };

  /** May be the subject of the verb: nominative, agreeing, not after a preposition. */
  const isSubject = (index: number, verb: SpeechVerb | null): boolean => {
    const mention = mentions[index];
    const place = places[index];
    if (!mention || !place || mention.nested || (mention.cases !== '' && !mention.cases.includes('n'))) return false;
    if (mention.kind === 'country' ? mention.form === 'adjective' : mention.kind !== 'actor') return false;
    if (mention.kind === 'actor' && mention.type === 'pronoun' && mention.hint?.person !== 3) return false;
    if (mention.kind === 'country' && mention.form === 'demonym') return false;
    // «міністр оборони оголосила»: a role tells no gender; «НАТО», «Reuters» tell nothing at all
    const isRole = mention.kind === 'actor' && mention.type === 'role';
    const isFixed = mention.cases.length === ALL_CASES && !(mention.kind === 'actor' && mention.type === 'person');
    if (verb && !isFixed) {
      if (verb.number && mention.number && verb.number !== mention.number) return false;
      if (verb.gender && mention.gender && verb.gender !== mention.gender && !isRole && mention.number !== 'pl')
        return false;
    }
    const front = mentions[ends.get(place.from) ?? -1];
    const role =
      front?.kind === 'actor' && front.type === 'role' && front.entity !== null && front.entity === entityOf(mention);
    if (role && front.cases !== '' && !front.cases.includes('n')) return false;
    return !speech.prepositions.has(key((role ? (places[ends.get(place.from) ?? -1]?.from ?? 0) : place.from) - 1));
  };

  /** «Міністр, прибуваючи до штаб-квартири НАТО, заявив»: a name that never changes is of the noun before it. */
  const isGoverned = (index: number): boolean => {
    const before = tokens[(places[index]?.from ?? 0) - 1];
    return (
      mentions[index]?.cases.length === ALL_CASES &&
      before?.kind === 'word' &&
      before.capitals === 'none' &&
      !speech.light.has(before.key) &&
      !speech.and.has(before.key)
    );
  };
  const leftOf = (at: number, verb: SpeechVerb, far: boolean): number | null => {
    for (let i = at - 1; i >= unit.from && at - i < REACH; i--) {
      if (quoted(i)) {
        if (!far || sayingAfter(tokens, i + 1, unit.to, (token) => token === tokens[at]) !== null) return null;
        continue;
      }
      if ((far ? FAR : CLAUSE).test(text(i)) || speech.that.has(key(i)) || verbAt(i)) return null;
      const index = ends.get(i + 1);
      if (index === undefined) continue;
      if (isSubject(index, verb) && !(far && isGoverned(index))) return index;
      i = Math.max(unit.from, places[index]?.from ?? i);
    }
    return null;
  };
  const rightOf = (at: number, verb: SpeechVerb): number | null => {
    for (let i = at + 1; i < unit.to && i - at < REACH; i++) {
      if (quoted(i) || CLAUSE.test(text(i)) || speech.that.has(key(i)) || verbAt(i)) return null;
      const index = starts.get(i);
      if (index === undefined) continue;
      if (isSubject(index, verb)) return index;
      i = Math.max(i, (places[index]?.to ?? i) - 1);
    }
    return null;
  };
  const contentAfter = (at: number): number | null => {
    for (let i = at + 1; i < unit.to && i - at < REACH; i++) {
      if (quoted(i) || text(i) === ':') return quoted(i) ? i : i + 1;
      if (verbAt(i)) return null;
      if (speech.that.has(key(i)) && (text(i - 1) === ',' || i - at <= 2)) return i + 1;
    }
    return null;
  };
  /** «Також наголосив на …»: no noun beside the verb could be its subject. */
  const leavesOut = (at: number): boolean => {
    const next = tokens[at + 1];
    if (
      next?.kind === 'word' &&
      !speech.prepositions.has(next.key) &&
      !speech.and.has(next.key) &&
      !speech.that.has(next.key) &&
      !speech.light.has(next.key)
    )
      return false;
    for (let i = at - 1; i >= unit.from && !CLAUSE.test(text(i)) && !quoted(i); i--)
      if (!speech.light.has(key(i))) return false;
    return true;
  };

  /** «у МЗС заявили», «наголосили в уряді», «у Болгарії підтвердили»: the place is the speaker. */
  const bodyOf = (at: number): number | null => {
    for (let i = at - 1; i >= unit.from && at - i < NEAR && !quoted(i) && !CLAUSE.test(text(i)); i--) {
      const index = ends.get(i + 1);
      if (index !== undefined && isBodyInside(index)) return index;
    }
    for (let i = at + 1; i < unit.to && i - at < NEAR && !quoted(i) && !CLAUSE.test(text(i)); i++) {
      const index = starts.get(i);
      if (index !== undefined && isBodyInside(index)) return index;
    }
    return null;
  };
  const isBodyInside = (index: number): boolean => {
    const mention = mentions[index];
    const speaks =
      mention?.kind === 'country'
        ? mention.form === 'name'
        : mention?.kind === 'actor' && /org$|media/.test(mention.type);
    return speaks && speech.inside.has(key((places[index]?.from ?? 0) - 1));
  };

  const subjectOf = (at: number, verb: SpeechVerb, rightFirst: boolean): number | null => {
    const near = rightFirst
      ? (rightOf(at, verb) ?? leftOf(at, verb, false))
      : (leftOf(at, verb, false) ?? rightOf(at, verb));
    if (near !== null) return near;
    const body = verb.number === 'pl' ? bodyOf(at) : null;
    if (body !== null) return body;
    // «Мерц, який …, заявив», «Мерц …, і заявив»: nothing but a small word stands between the comma and the verb
    const parted = [1, 2, 3].some((back) => text(at - back) === ',') || speech.and.has(key(at - 1));
    return parted ? leftOf(at, verb, true) : null;
  };

  const verbEvent = (at: number, verb: SpeechVerb): SpeechEvent | null => {
    const as = speech.as.has(key(at - 1)) || speech.as.has(key(at - 2));
    const afterQuote = quoted(at - 2) || quoted(at - 3);
    const afterWords = DASH.test(text(at - 1)) || text(at - 1) === ',';
    const subject = subjectOf(at, verb, afterWords || as);
    const content = as ? null : contentAfter(at);
    const mention = mentions[subject ?? -1];
    const isMedia = mention?.kind === 'actor' && mention.type === 'media';
    const closes = afterWords && content === null && subject !== null && unit.to - (places[subject]?.to ?? 0) <= 6;
    if (verb.weak && content === null && !as && !isMedia && !closes && !(afterWords && afterQuote)) return null;
    const previous = out.at(-1);
    const coordinated = previous?.kind === 'verb' && speech.and.has(key(at - 1));
    if (
      subject === null &&
      (verb.number === 'pl' ||
        as ||
        (!coordinated && !leavesOut(at)) ||
        (verb.weak && !coordinated && content === null))
    )
      return null;
    const first = Math.min(places[subject ?? -1]?.from ?? at, at);
    const back = content === null && isBack(at, first);
    const sibling =
      subject !== null && [1, 2].some((i) => speech.and.has(key(first - i)) && text(first - i - 1) === ',');
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
  };
  const isBack = (at: number, from: number): boolean => {
    for (let i = Math.max(unit.from, Math.min(at, from) - 15); i < Math.min(unit.to, at + 3); i++)
      if (speech.aboutThis.at(tokens, i).length > 0) return true;
    return false;
  };

  /** «за словами президента»: the genitive that follows at once, or after a word or two («за словами речника»). */
  const according = (at: number): SpeechEvent | null => {
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
    for (let i = match.end; i < Math.min(unit.to, match.end + 4) && !CLAUSE.test(text(i)); i++) {
      // «з посиланням на джерела в уряді»: nobody named
      if (speech.prepositions.has(key(i))) return null;
      // «з посиланням на джерела в уряді»: somebody there, and not the government
      if (speech.nameless.has(key(i))) return null;
      const mention = mentions[starts.get(i) ?? -1];
      if (!mention) continue;
      const speaks =
        mention.kind === 'actor'
          ? SPEAKING.has(mention.type)
          : mention.kind === 'country' && mention.form !== 'adjective';
      // «за даними Reuters»: a name that never changes may be taken for an instrumental
      if (speaks && (mention.cases === '' || /[gali]/.test(mention.cases)))
        return { ...event, subject: starts.get(i) ?? null, gender: null };
    }
    return null;
  };

  const first = label(reader, unit);
  if (first) out.push(first);
  for (let at = unit.from; at < unit.to && out.length < MOST; at++) {
    if (quoted(at)) continue;
    const verb = verbAt(at);
    const event = verb ? verbEvent(at, verb) : according(at);
    if (event) out.push(event);
  }
  const last = out.some((event) => !event.outer) ? null : byline(reader, unit, isHeadline);
  if (last) out.push(last);
  return out;
}

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capitals !== 'all';
