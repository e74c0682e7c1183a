/** A function of a token's word, kept with the word: asked again of any token written so, it costs a step and no look-up. */
import type { Word } from '../model/document.ts';

let functions = 0;

export type OfWord<T> = (word: Word) => T;

/** For functions made once, with the program: each has its own place in the facts of every word. `make` never gives undefined. */
export function ofWord<T>(make: (key: string, word: Word) => T): OfWord<T> {
  const place = functions++;
  return (word) => {
    const { facts } = word;
    const known = facts[place];
    if (known !== undefined) return known as T;
    const made = make(word.key, word);
    facts[place] = made;
    return made;
  };
}
