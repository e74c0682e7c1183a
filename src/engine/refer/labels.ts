/** «Рютте: …» and «…, – Рютте»: a unit whose first or last part is nothing but who says the rest. */
import type { TokenRange } from '../../model/document.ts';
import type { EventReader, SpeechEvent } from './speech-events.ts';

/** Types of actors that may speak. */
export const SPEAKING: ReadonlySet<string> = new Set(['person', 'role', 'org', 'intl_org', 'media', 'group']);

/** How many tokens a label or a byline may have. */
const LABEL = 16;
const BYLINE = 12;
/** A headline's words before «– Рютте», which need no comma then: «Новий канцлер – Мерц» has too few. */
const HEADLINE = 4;
const DASH = /^[–—-]$/;

/** A run of actors that fills [from, to): the last person of it, else the first actor. */
function actorsOnly(
  { document, mentions, places, starts }: EventReader,
  from: number,
  to: number,
  states: boolean,
): number | null {
  let best: number | null = null;
  for (let at = from; at < to; ) {
    const index = starts.get(at);
    const mention = mentions[index ?? -1];
    if (best !== null && document.tokens[at]?.text === ',') {
      at++;
      continue;
    }
    if (index === undefined || !mention) return null;
    const isState = mention.kind === 'country' && mention.form !== 'adjective';
    if (!isState && !(mention.kind === 'actor' && SPEAKING.has(mention.type))) return null;
    if (isState && !states && best === null) return null;
    if (best === null || (mention.kind === 'actor' && mention.type === 'person')) best = index;
    at = Math.max(at + 1, places[index]?.to ?? at);
  }
  return best;
}

const speaks = (kind: 'label' | 'byline', at: number, subject: number, content: number | null): SpeechEvent => ({
  kind,
  at,
  subject,
  gender: null,
  content,
  tells: true,
  outer: false,
  back: false,
  sibling: false,
});

/** «Реакція Мерца: „…“»: the person named last before the colon. */
function personAt({ mentions, ends }: EventReader, end: number): number | null {
  const index = ends.get(end);
  const mention = mentions[index ?? -1];
  return index !== undefined && mention?.kind === 'actor' && (mention.type === 'person' || mention.type === 'role')
    ? index
    : null;
}

export function label(reader: EventReader, unit: TokenRange): SpeechEvent | null {
  const { document, quoted } = reader;
  const isColon = (at: number): boolean => document.tokens[at]?.text === ':';
  let colon = unit.from;
  while (colon < unit.to && colon - unit.from < LABEL && !isColon(colon) && !quoted(colon)) colon++;
  if (!isColon(colon) || colon === unit.from || colon + 1 >= unit.to) return null;
  // «Україна: підсумки року» is a topic, «Україна: „Ми готові“» speaks
  const subject =
    actorsOnly(reader, unit.from, colon, quoted(colon + 1)) ?? (quoted(colon + 1) ? personAt(reader, colon) : null);
  return subject === null ? null : speaks('label', colon, subject, colon + 1);
}

export function byline(reader: EventReader, unit: TokenRange, isHeadline: boolean): SpeechEvent | null {
  const { document, quoted } = reader;
  const text = (at: number): string => document.tokens[at]?.text ?? '';
  let end = unit.to;
  while (end > unit.from && /^[.!?…]$/.test(text(end - 1))) end--;
  let dash = end - 1;
  const isDash = (at: number): boolean => document.tokens[at]?.kind === 'mark' && DASH.test(text(at));
  while (dash > unit.from && end - dash < BYLINE && !isDash(dash) && !quoted(dash)) dash--;
  if (!isDash(dash) || dash + 1 >= end || dash <= unit.from + 2) return null;
  const subject = actorsOnly(reader, dash + 1, end, false);
  const parted = text(dash - 1) === ',' || quoted(dash - 1) || quoted(dash - 2);
  return subject !== null && (parted || (isHeadline && dash - unit.from >= HEADLINE))
    ? speaks('byline', dash, subject, null)
    : null;
}
