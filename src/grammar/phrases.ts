/** A lexicon of phrases: forms of one or more words → values, found at a token in one look-up, longest first. */
import type { Token } from '../model/document.ts';
import { put } from '../model/sorted.ts';
import { fold } from '../text/fold.ts';
import { atPlace } from '../text/at-place.ts';
import { ofWord } from '../text/of-word.ts';
import type { Match } from './pattern.ts';

interface Entry<T> {
  /** Keys after the first. */
  readonly rest: readonly string[];
  readonly value: T;
}

/** A set of folded keys, gone through as often as one likes. */
export interface Keys extends Iterable<string> {
  has(key: string): boolean;
}

export interface Phrases<T> {
  /** Every phrase that begins at the token, longest first; phrases of one length in the order they were given. */
  at(tokens: readonly Token[], at: number): readonly Match<T>[];
  /** The first keys of all phrases: the triggers of a rule built on them. */
  readonly keys: Keys;
}

const NONE: readonly never[] = [];

/** The keys stand at the token, one after another. */
function stand(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < keys.length; i++) if (tokens[at + i]?.key !== keys[i]) return false;
  return true;
}

/**
 * `[form, value]` rows; words are parted by spaces, a dash between spaces is a word of its own. Of phrases made once, with the program, what a
 * word begins is kept with the word; of those that are asked again and again of one place, what stands there is kept with the place too.
 */
export function phrases<T>(
  rows: Iterable<readonly [form: string, value: T]>,
  kept: 'nowhere' | 'with the word' | 'with the place' = 'with the word',
): Phrases<T> {
  const index = new Map<string, Entry<T>[]>();
  const ofSeveral = new Set<string>();
  for (const [form, value] of rows) {
    const words = form.includes(' ') ? form.split(' ').map(fold) : NONE;
    const first = words[0] ?? fold(form);
    const rest = words.length > 1 ? words.slice(1) : NONE;
    if (!first) continue;
    put(index, first, { rest, value });
    if (rest.length > 0) ofSeveral.add(first);
  }
  for (const first of ofSeveral) index.get(first)?.sort((a, b) => b.rest.length - a.rest.length);
  const find = (key: string): readonly Entry<T>[] => index.get(key) ?? NONE;
  const begun = kept === 'nowhere' ? ({ key }: Token) => find(key) : ofWord(find, NONE);
  const look = (tokens: readonly Token[], at: number): readonly Match<T>[] => {
    const out: Match<T>[] = [];
    const token = tokens[at];
    for (const { rest, value } of token ? begun(token) : NONE)
      if (stand(rest, tokens, at + 1)) out.push({ end: at + 1 + rest.length, value });
    return out;
  };
  const standing = kept === 'with the place' ? atPlace(look) : look;
  return {
    keys: { has: (key) => index.has(key), [Symbol.iterator]: () => index.keys() },
    at(tokens, at) {
      const token = tokens[at];
      // most tokens begin nothing: they cost one step and no list
      return token && begun(token).length > 0 ? standing(tokens, at) : NONE;
    },
  };
}
