/** Long work cut into steps of a millisecond or so: done at once, or with others having their turn between (vscode/soon.ts). */
export type Steps<T> = Generator<void, T, void>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Of a list, so many at a time. */
const MANY = 64;

/** Each in its order, with a step after every few. */
export function* each<T>(list: readonly T[], work: (one: T) => void): Steps<void> {
  for (let i = 0; i < list.length; i++) {
    work(list[i] as T);
    if (i % MANY === MANY - 1) yield;
  }
}

export function* mapped<T, U>(list: readonly T[], make: (one: T) => U): Steps<U[]> {
  const made: U[] = [];
  yield* each(list, (one) => made.push(make(one)));
  return made;
}
