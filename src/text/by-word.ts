/** A function of one word, worked out once a word and not once a token: texts say the same words again and again. Same answers, bounded memory. */

/** More words than a long report has; past it those are forgotten that were not met since it was reached the last time. */
const MOST = 60_000;
/** Nothing longer is a word. */
const LONGEST = 40;
/** A longer piece of a text is a view of it (in V8), and would keep all of it in memory. */
const VIEW = 12;
const own = (word: string): string => (word.length > VIEW ? word.split('').join('') : word);

export function byWord<T>(make: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  let before = new Map<string, T>();
  const keep = (word: string, made: T): T => {
    if (known.size >= MOST) {
      before = known;
      known = new Map();
    }
    known.set(word, made);
    return made;
  };
  return (word) => {
    const ready = known.get(word);
    if (ready !== undefined) return ready;
    if (word.length > LONGEST) return make(word);
    const old = before.get(word);
    if (old !== undefined) return keep(own(word), old);
    const kept = own(word);
    return keep(kept, make(kept));
  };
}
