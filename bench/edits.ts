/**
 * A text under edit whose every character remembers where it came from: so that after any edits it is known where a sentence has really
 * gone, without asking the program that is measured.
 */

/** What became of a character of the original beside staying: mended by a slip, or said otherwise. */
export type Fate = 'slip' | 'changed';

export interface Draft {
  readonly text: string;
  /** Of each UTF-16 unit, its offset in the original; -1 for what was put in. */
  readonly from: readonly number[];
  readonly fate: ReadonlyMap<number, Fate>;
}

export const draftOf = (text: string): Draft => ({
  text,
  from: Array.from({ length: text.length }, (_, at) => at),
  fate: new Map(),
});

/** [start, end) replaced. `fate`: of the original characters there and of those beside, so that what is put in between them is not missed. */
export function splice(draft: Draft, start: number, end: number, text: string, fate?: Fate): Draft {
  const { from } = draft;
  const fates = new Map(draft.fate);
  if (fate)
    for (const at of from.slice(Math.max(0, start - 1), end + 1))
      if (at >= 0 && fates.get(at) !== 'changed') fates.set(at, fate);
  return {
    text: draft.text.slice(0, start) + text + draft.text.slice(end),
    from: [...from.slice(0, start), ...Array.from(text, (_) => -1).slice(0, text.length), ...from.slice(end)],
    fate: fates,
  };
}

/** [start, end) put at `to`, which is outside. */
export function move(draft: Draft, start: number, end: number, to: number): Draft {
  const cut = <T>(all: readonly T[]): T[] => {
    const part = all.slice(start, end);
    const rest = [...all.slice(0, start), ...all.slice(end)];
    rest.splice(to > start ? to - (end - start) : to, 0, ...part);
    return rest;
  };
  return { ...draft, text: cut(draft.text.split('')).join(''), from: cut(draft.from) };
}

/** One character for another of the same meaning: it stays what it was. */
export const retype = (draft: Draft, signs: ReadonlyMap<string, string>): Draft => ({
  ...draft,
  text: draft.text
    .split('')
    .map((unit) => signs.get(unit) ?? unit)
    .join(''),
});

export type Truth =
  /** The sentence is there, as it was or with a slip mended. */
  | { readonly kind: 'there'; readonly start: number; readonly end: number; readonly touched: boolean }
  /** It says something else now, or is gone: only a person can say what becomes of its tag. */
  | { readonly kind: 'changed' }
  /** Something was put into its midst, or its parts are apart: asking is as right as following it. */
  | { readonly kind: 'parted'; readonly start: number; readonly end: number };

/** Letters of a slip. */
const SWAPPED = 2;

export function truthOf(draft: Draft, start: number, end: number): Truth {
  const places: number[] = [];
  draft.from.forEach((origin, at) => {
    if (origin >= start && origin < end) places.push(at);
  });
  let touched = false;
  for (let at = start; at < end; at++) {
    const fate = draft.fate.get(at);
    if (fate === 'changed') return { kind: 'changed' };
    touched ||= fate === 'slip';
  }
  const first = places[0];
  const last = places.at(-1);
  // a letter may be gone by a slip, no more
  if (first === undefined || last === undefined || places.length < end - start - 8) return { kind: 'changed' };
  const inOrder = places.every((at, i) => i === 0 || (draft.from[at] ?? 0) > (draft.from[places[i - 1] ?? 0] ?? 0));
  // two letters that changed places at its edge were typed anew, and are its own
  let [from, to] = [first, last + 1];
  const isTyped = (at: number): boolean => draft.from[at] === -1 && /\p{L}/u.test(draft.text[at] ?? '');
  if (draft.fate.get(start) === 'slip') while (first - from < SWAPPED && isTyped(from - 1)) from--;
  if (draft.fate.get(end - 1) === 'slip') while (to - last - 1 < SWAPPED && isTyped(to)) to++;
  const span = { start: from, end: to };
  if (!inOrder || last + 1 - first > places.length + 8) return { kind: 'parted', ...span };
  return { kind: 'there', ...span, touched };
}
