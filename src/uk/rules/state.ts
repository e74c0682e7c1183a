/** A state beside a body or a group: «Чехії» after «МЗС», «чеське» before it; read with the country rule, so that both know the same states. */
import type { Document, Token } from '../../model/document.ts';
import { country } from './country.ts';

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

/** «чеське» just before the token. */
export function stateBefore(document: Document, at: number): State | null {
  const token = document.tokens[at - 1];
  if (token?.kind !== 'word' || !/(?:[сцз]ьк|їнськ|ійськ)/.test(token.key)) return null;
  const state = stateAt(document, at - 1, 'adjective');
  return state && state.end === at ? state : null;
}

const SENTENCE_END = /^(?:[.!?…]|\.{2,})$/;
const WINDOW = 40;

/** The names of states in the sentence of the token, up to it or on both sides. */
export function statesAround(document: Document, at: number, side: 'before' | 'both'): readonly string[] {
  const { tokens } = document;
  const isEnd = (token: Token | undefined): boolean =>
    token === undefined || (token.kind === 'mark' && SENTENCE_END.test(token.text));
  let from = at;
  while (from > 0 && at - from < WINDOW && !isEnd(tokens[from - 1])) from--;
  const out: string[] = [];
  const to = side === 'before' ? at : at + WINDOW;
  for (let i = from; i < to && !isEnd(tokens[i]); i++) {
    if (tokens[i]?.kind !== 'word' || tokens[i]?.capitals === 'none') continue;
    const state = stateAt(document, i, 'name');
    if (state) out.push(state.iso);
  }
  return out;
}

const VOWEL_ENDING = /(?:ого|ього|ому|ьому|ими|іми|им|їм|ім|их|іх|ої|ьої|ій|ою|ьою|ий|[аяуюеєі])$/;

/** «німецького» → «німецький» beside a masculine noun, «німецьке» beside a neuter one. */
export function nominativeAdjective(text: string, gender: 'm' | 'f' | 'n' | null, plural: boolean): string {
  const stem = text.replace(VOWEL_ENDING, '');
  if (plural) return `${stem}і`;
  return stem + (gender === 'f' ? 'а' : gender === 'n' ? 'е' : 'ий');
}
