/** A function of a token's word, kept with the word: asked again of any token written so, it costs a step and no look-up. */
import type { Word } from '../model/document.ts';

let functions = 0;

export type OfWord<T> = (word: Word) => T;

/**
 * What is kept with a word: masks of the functions whose usual answer it has, close together, since most questions end there; then the other
 * answers, each in its place.
 */
const MASKS = 5;
const BITS = 30;

/** Of a word that nothing has been asked about. */
export const noFacts = (): unknown[] => [0, 0, 0, 0, 0, 0, null];

/**
 * For functions made once, with the program: each has its own place in the facts of every word. `make` never gives undefined; `usual` is the
 * answer that most words have, and takes no place.
 */
export function ofWord<T>(make: (key: string, word: Word) => T, usual?: T): OfWord<T> {
  const index = functions++;
  const mask = Math.min(Math.floor(index / BITS), MASKS);
  const bit = 1 << (index % BITS);
  const place = MASKS + 2 + index;
  return (word) => {
    const { facts } = word;
    if (((facts[mask] as number) & bit) !== 0) return usual as T;
    const known = facts[place];
    if (known !== undefined) return known as T;
    const made = make(word.key, word);
    if (made === usual && mask < MASKS) facts[mask] = (facts[mask] as number) | bit;
    else facts[place] = made;
    return made;
  };
}
