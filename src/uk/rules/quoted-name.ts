/** A name in quotation marks: balanced or not («ЛБК «Наш Дім» has one closing mark for two), straight or curly. Shared by the rules for bodies and firms. */
import type { Token, TokenRange } from '../../model/document.ts';

/** The tokens inside. */
export interface QuotedName extends TokenRange {
  /** After the last closing mark. */
  readonly end: number;
}

const OPEN = /^[«„]$/;
const CLOSE = /^[»”]$/;
const STRAIGHT = /^["“]$/;
const LONGEST = 16;

const opens = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (OPEN.test(token.text)) return true;
  if (!STRAIGHT.test(token.text)) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    next?.glued === true &&
    next.kind !== 'mark' &&
    (!token.glued || !before || (before.kind === 'mark' && !/^[.,!?]$/.test(before.text)))
  );
};

const closes = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'mark' && (CLOSE.test(token.text) || (STRAIGHT.test(token.text) && !opens(tokens, at)));
};

const PROJECT = /^(?:про[єе]кт|програм|ініціатив|кампані|операці|фестивал|конкурс|акці|форум|формат)/;
/** «проєкт», «програмою»: what is done under a name. */
export const isProject = (token: Token | undefined): boolean => token?.kind === 'word' && PROJECT.test(token.key);

/** How many words may name whose project it is. */
const OWNER = 3;

/** «проєкт «Барви»», «у межах проєкту Світового банку «Барви»»: the name of what is done, and no body's. */
export function isProjectName(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 1 - OWNER; back--) {
    if (tokens[back]?.kind !== 'word') return false;
    // «Програму розробила компанія «Обрій»»: between the two only whose project it is
    if (isProject(tokens[back])) return back === at - 1 || tokens[back + 1]?.capitals !== 'none';
  }
  return false;
}

/** The quoted name that opens at the token. */
export function quotedAt(tokens: readonly Token[], at: number): QuotedName | null {
  if (!opens(tokens, at) || closes(tokens, at + 1)) return null;
  let depth = 1;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (!token || /^(?:[!?…;]|\.{2,})$/.test(token.text)) return null;
    if (opens(tokens, i)) depth++;
    else if (closes(tokens, i)) {
      depth--;
      if (depth === 0) return { from: at + 1, to: i, end: i + 1 };
      if (closes(tokens, i + 1)) continue;
      // one mark closes both, unless the outer name goes on: «Фірма «Зоря» ЛТД»
      let next = i + 1;
      while (next < i + 5 && tokens[next]?.kind === 'word' && !opens(tokens, next)) next++;
      const goesOn =
        next > i + 1 && next < i + 5 && closes(tokens, next) && /^[А-ЯІЇЄҐ]/.test(tokens[i + 1]?.text ?? '');
      if (!goesOn) return { from: at + 1, to: i, end: i + 1 };
    }
  }
  return null;
}

/** The quoted name that closes just before the token. */
export function quotedBefore(tokens: readonly Token[], at: number): QuotedName | null {
  if (!closes(tokens, at - 1)) return null;
  for (let i = at - 2; i > at - LONGEST && i >= 0; i--) {
    if (!opens(tokens, i)) continue;
    const quoted = quotedAt(tokens, i);
    if (quoted && quoted.end === at) return quoted;
  }
  return null;
}
