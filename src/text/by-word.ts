/** A function of one word, worked out once a word and not once a token: texts say the same words again and again. Same answers, bounded memory. */

/** More words than a long report has; past it everything is forgotten and learnt again. */
const MOST = 20_000;
/** Nothing longer is a word. */
const LONGEST = 40;
/** A longer piece of a text is a view of it (in V8), and would keep all of it in memory. */
const VIEW = 12;
const own = (word: string): string => (word.length > VIEW ? word.split('').join('') : word);

export function byWord<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const ready = known.get(word);
    if (ready !== undefined) return ready;
    if (word.length > LONGEST) return make(word);
    if (known.size >= MOST) known.clear();
    const kept = own(word);
    const made = make(kept);
    known.set(kept, made);
    return made;
  };
}
