/** A function of a place in a text, worked out once a place: many rules ask the same of one token. Of the text asked about last all is remembered. */

/** `where` is a document or its tokens; the same object is the same text. `make` never gives undefined. */
export function atPlace<W extends object, T>(make: (where: W, at: number) => T): (where: W, at: number) => T {
  let last: W | null = null;
  let known: T[] = [];
  return (where, at) => {
    if (where !== last) {
      last = where;
      known = [];
    }
    const ready = known[at];
    if (ready !== undefined) return ready;
    const made = make(where, at);
    known[at] = made;
    return made;
  };
}
