/** A state beside a body or a group: «Чехії» after «МЗС», «чеське» before it; read with the country rule, so that both know the same states. */
import type { Document } from '../../model/document.ts';
import { atPlace } from '../../text/at-place.ts';
import { country } from './country.ts';
import { metonym } from './metonym.ts';

export interface State {
  readonly iso: string;
  /** First token and the one after the last. */
  readonly from: number;
  readonly end: number;
  readonly cases: string;
}

const endOf = (document: Document, at: number, end: number): number => {
  let index = at;
  while (index < document.tokens.length && (document.tokens[index]?.start ?? end) < end) index++;
  return index;
};

function stateAt(document: Document, at: number, form: 'name' | 'adjective'): State | null {
  for (const mention of country.find(document, at)) {
    if (mention.kind !== 'country' || mention.form !== form) continue;
    if (mention.start !== document.tokens[at]?.start) continue;
    return { iso: mention.iso, from: at, end: endOf(document, at, mention.end), cases: mention.cases };
  }
  return null;
}

/** «Чехії», «Великої Британії», «США» at the token, if the form may be a genitive. */
export function stateAfter(document: Document, at: number): State | null {
  const token = document.tokens[at];
  if (token?.kind !== 'word') return null;
  const state = stateAt(document, at, 'name');
  return state && (state.cases === '' || state.cases.includes('g')) ? state : null;
}

/** «Україні», «США» at the token, if the form may be a locative. */
export function stateWhere(document: Document, at: number): State | null {
  const state = stateAt(document, at, 'name');
  return state && (state.cases === '' || /[ld]/.test(state.cases)) ? state : null;
}

/** «чеське» just before the token. */
export function stateBefore(document: Document, at: number): State | null {
  const token = document.tokens[at - 1];
  if (token?.kind !== 'word' || !/(?:[сцз]ьк|їнськ|ійськ)/.test(token.key)) return null;
  const state = stateAt(document, at - 1, 'adjective');
  return state && state.end === at ? state : null;
}

const SENTENCE_END = /^(?:[.!?…]|\.{2,})$/;
/** The state whose outlets write in Ukrainian. */
export const HOME = 'UA';
export const HOME_CURRENCY = 'UAH';
/** «міністр оборони країни», «уряд країни»: of the state that is spoken of. */
export const OWN_STATE: ReadonlySet<string> = new Set(['країни', 'держави', 'республіки', 'королівства']);
const WINDOW = 80;

/** The state whose name, adjective or capital the token begins. */
const stateHere = atPlace((document: Document, at: number): string | null => {
  const token = document.tokens[at];
  if (token?.kind !== 'word' || (token.capitals === 'none' && !/[сцз]ьк/.test(token.key))) return null;
  const [mention] = [...country.find(document, at), ...metonym.find(document, at)];
  return mention?.kind === 'country' ? mention.iso : null;
});

/**
 * «Норвегія передасть Україні 300 млн, повідомило Міністерство оборони країни»: the state named last in the paragraph, or null. Whose
 * outlet it is would call its own ministry so only where no other state is spoken of.
 */
export function stateNamedBefore(document: Document, at: number, home: string): string | null {
  const { tokens, text } = document;
  let own: string | null = null;
  for (let i = at - 1; i >= 0 && at - i < WINDOW; i--) {
    if (text.slice(tokens[i]?.end, tokens[i + 1]?.start).includes('\n')) break;
    const iso = stateHere(document, i);
    if (iso !== null && iso !== home) return iso;
    own ??= iso;
  }
  return own;
}

/**
 * Is another state than `home` spoken of just there? Looks back to the nearest state in the paragraph (for `narrow` in the sentence), then ahead
 * to the end of the sentence; `other` tells of what else shows a state, «Бундестаг».
 */
export function isAbroad(
  document: Document,
  at: number,
  home: string,
  narrow: boolean,
  other: (at: number) => string | null,
): boolean {
  const { tokens, text } = document;
  const ends = (i: number): boolean => tokens[i]?.kind === 'mark' && SENTENCE_END.test(tokens[i]?.text ?? '');
  for (let i = at - 1; i >= 0 && at - i < WINDOW; i--) {
    const parted = narrow ? ends(i) : text.slice(tokens[i]?.end, tokens[i + 1]?.start).includes('\n');
    if (parted) break;
    const iso = stateHere(document, i) ?? other(i);
    if (iso) return iso !== home;
  }
  if (narrow) return false;
  for (let i = at + 1; i < at + WINDOW && tokens[i] && !ends(i); i++) {
    const iso = tokens[i]?.capitals === 'none' ? null : (stateHere(document, i) ?? other(i));
    if (iso && iso !== home) return true;
  }
  return false;
}

const VOWEL_ENDING = /(?:ого|ього|ому|ьому|ими|іми|им|їм|ім|их|іх|ої|ьої|ій|ою|ьою|ий|[аяуюеєі])$/;

/** «німецького» → «німецький» beside a masculine noun, «німецьке» beside a neuter one. */
export function nominativeAdjective(text: string, gender: 'm' | 'f' | 'n' | null, plural: boolean): string {
  const stem = text.replace(VOWEL_ENDING, '');
  if (plural) return `${stem}і`;
  // «третьої», «третьому»: the one ordinal that is soft
  if (/трет(?:ь|$)/i.test(stem)) return stem.replace(/ь$/, '') + (gender === 'f' ? 'я' : gender === 'n' ? 'є' : 'ій');
  return stem + (gender === 'f' ? 'а' : gender === 'n' ? 'е' : 'ий');
}
