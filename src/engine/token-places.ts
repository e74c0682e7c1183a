/** Mentions → the tokens [from, to) that they cover; both lists are sorted, so one pass is enough. */
import type { Document } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { ByToken } from '../text/by-token.ts';

export interface Place {
  readonly from: number;
  readonly to: number;
}

export function placesOf({ tokens }: Document, mentions: readonly Mention[]): readonly Place[] {
  let at = 0;
  return mentions.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
    return { from: at, to };
  });
}

/** Token → the longest mention that begins there. */
export function startingAt({ tokens }: Document, places: readonly Place[]): ByToken<number> {
  const out = new ByToken<number>(tokens.length);
  places.forEach(({ from }, i) => {
    if (!out.has(from)) out.set(from, i);
  });
  return out;
}

/** Token after the last of a mention → the longest mention that ends there. */
export function endingAt({ tokens }: Document, places: readonly Place[]): ByToken<number> {
  const out = new ByToken<number>(tokens.length);
  places.forEach(({ from, to }, i) => {
    const other = out.get(to);
    if (other === undefined || from < (places[other]?.from ?? 0)) out.set(to, i);
  });
  return out;
}
