/** A verb of speech → the mention that says it: its subject before or after it, the body inside which it is said («у МЗС заявили»). */
import type { SpeechVerb } from '../../grammar/language.ts';
import { keyAt, textAt, type TokenRange } from '../../model/document.ts';
import { entityOf } from './entities.ts';
import { sayingAfter } from './marks.ts';
import type { EventReader } from './speech-events.ts';

/** The tokens that are listened to, and what is known of their text. */
export interface Stretch extends EventReader, TokenRange {}

export const CLAUSE = /^[,;:()–—-]$/;
const FAR = /^[;:]$/;
/** How far a subject or what is said may stand from its verb. */
export const REACH = 40;
const NEAR = 8;

/** A form that may be every case never changes. */
const ALL_CASES = 7;

export function verbAt({ document: { tokens }, language: { speech } }: EventReader, at: number): SpeechVerb | null {
  const token = tokens[at];
  return token?.kind === 'word' && token.capitals !== 'all' ? speech.verb(token) : null;
}

/** May be the subject of the verb: nominative, agreeing, not after a preposition. */
function isSubject(
  { document: { tokens }, mentions, places, ends, language: { speech } }: EventReader,
  index: number,
  verb: SpeechVerb,
): boolean {
  const mention = mentions[index];
  const place = places[index];
  if (!mention || !place || mention.nested || (mention.cases !== '' && !mention.cases.includes('n'))) return false;
  if (mention.kind === 'country' ? mention.form === 'adjective' : mention.kind !== 'actor') return false;
  if (mention.kind === 'actor' && mention.type === 'pronoun' && mention.hint?.person !== 3) return false;
  if (mention.kind === 'country' && mention.form === 'demonym') return false;
  // «міністр оборони оголосила»: a role tells no gender; «НАТО», «Reuters» tell nothing at all
  const isRole = mention.kind === 'actor' && mention.type === 'role';
  const isFixed = mention.cases.length === ALL_CASES && !(mention.kind === 'actor' && mention.type === 'person');
  if (!isFixed) {
    if (verb.number && mention.number && verb.number !== mention.number) return false;
    if (verb.gender && mention.gender && verb.gender !== mention.gender && !isRole && mention.number !== 'pl')
      return false;
  }
  // «про міністра Петренка»: the role before the name is of the same person, and the preposition before the role
  const before = ends.get(place.from) ?? -1;
  const front = mentions[before];
  const role =
    front?.kind === 'actor' && front.type === 'role' && front.entity !== null && front.entity === entityOf(mention);
  if (role && front.cases !== '' && !front.cases.includes('n')) return false;
  const first = role ? (places[before]?.from ?? 0) : place.from;
  return !speech.prepositions.has(keyAt(tokens, first - 1));
}

/** «Міністр, прибуваючи до штаб-квартири НАТО, заявив»: a name that never changes is of the noun before it. */
function isGoverned(
  { document: { tokens }, mentions, places, language: { speech } }: EventReader,
  index: number,
): boolean {
  const before = tokens[(places[index]?.from ?? 0) - 1];
  return (
    mentions[index]?.cases.length === ALL_CASES &&
    before?.kind === 'word' &&
    before.capitals === 'none' &&
    !speech.light.has(before.key) &&
    !speech.and.has(before.key)
  );
}

/** `far`: beyond what stands between commas. */
function leftOf(stretch: Stretch, at: number, verb: SpeechVerb, far: boolean): number | null {
  const { document, places, ends, language, quoted, from, to } = stretch;
  const { tokens } = document;
  for (let i = at - 1; i >= from && at - i < REACH; i--) {
    if (quoted(i)) {
      if (!far || sayingAfter(tokens, i + 1, to, (token) => token === tokens[at]) !== null) return null;
      continue;
    }
    if ((far ? FAR : CLAUSE).test(textAt(tokens, i))) return null;
    if (language.speech.that.has(keyAt(tokens, i)) || verbAt(stretch, i)) return null;
    const index = ends.get(i + 1);
    if (index === undefined) continue;
    if (isSubject(stretch, index, verb) && !(far && isGoverned(stretch, index))) return index;
    i = Math.max(from, places[index]?.from ?? i);
  }
  return null;
}

function rightOf(stretch: Stretch, at: number, verb: SpeechVerb): number | null {
  const { document, places, starts, language, quoted, to } = stretch;
  const { tokens } = document;
  for (let i = at + 1; i < to && i - at < REACH; i++) {
    if (quoted(i) || CLAUSE.test(textAt(tokens, i))) return null;
    if (language.speech.that.has(keyAt(tokens, i)) || verbAt(stretch, i)) return null;
    const index = starts.get(i);
    if (index === undefined) continue;
    if (isSubject(stretch, index, verb)) return index;
    i = Math.max(i, (places[index]?.to ?? i) - 1);
  }
  return null;
}

function isBodyInside(
  { document: { tokens }, mentions, places, language: { speech } }: EventReader,
  index: number,
): boolean {
  const mention = mentions[index];
  const speaks =
    mention?.kind === 'country'
      ? mention.form === 'name'
      : mention?.kind === 'actor' && /org$|media/.test(mention.type);
  return speaks && speech.inside.has(keyAt(tokens, (places[index]?.from ?? 0) - 1));
}

/** «у МЗС заявили», «наголосили в уряді», «у Болгарії підтвердили»: the place is the speaker. */
function bodyOf(stretch: Stretch, at: number): number | null {
  const { document, starts, ends, quoted, from, to } = stretch;
  const goesOn = (i: number): boolean => !quoted(i) && !CLAUSE.test(textAt(document.tokens, i));
  for (let i = at - 1; i >= from && at - i < NEAR && goesOn(i); i--) {
    const index = ends.get(i + 1);
    if (index !== undefined && isBodyInside(stretch, index)) return index;
  }
  for (let i = at + 1; i < to && i - at < NEAR && goesOn(i); i++) {
    const index = starts.get(i);
    if (index !== undefined && isBodyInside(stretch, index)) return index;
  }
  return null;
}

/** `rightFirst`: «…, – сказав Рютте». */
export function subjectOf(stretch: Stretch, at: number, verb: SpeechVerb, rightFirst: boolean): number | null {
  const { tokens } = stretch.document;
  const near = rightFirst
    ? (rightOf(stretch, at, verb) ?? leftOf(stretch, at, verb, false))
    : (leftOf(stretch, at, verb, false) ?? rightOf(stretch, at, verb));
  if (near !== null) return near;
  const body = verb.number === 'pl' ? bodyOf(stretch, at) : null;
  if (body !== null) return body;
  // «Мерц, який …, заявив», «Мерц …, і заявив»: nothing but a small word stands between the comma and the verb
  const parted =
    [1, 2, 3].some((back) => textAt(tokens, at - back) === ',') ||
    stretch.language.speech.and.has(keyAt(tokens, at - 1));
  return parted ? leftOf(stretch, at, verb, true) : null;
}
