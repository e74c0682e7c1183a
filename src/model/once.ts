/** What is made of two objects, made once and kept as long as both. */
export function once<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const ready = new WeakMap<A, WeakMap<B, { readonly value: T }>>();
  return (a, b) => {
    const known = ready.get(a);
    const ofA = known ?? new WeakMap<B, { readonly value: T }>();
    if (!known) ready.set(a, ofA);
    const met = ofA.get(b);
    const made = met ?? { value: make(a, b) };
    if (!met) ofA.set(b, made);
    return made.value;
  };
}

/** What may never be asked for, made when it first is. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
