/** A function of one word, worked out once a word and not once a token: texts say the same words again and again. Same answers, bounded memory. */

/** More words than a long report has; past it everything is forgotten and learnt again. */
const MOST = 20_000;
/** A longer piece of a text may be a view of it, and would keep all of it in memory. */
const LONGEST = 12;

export function byWord<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return make(word);
    const ready = known.get(word);
    if (ready !== undefined) return ready;
    if (known.size >= MOST) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
