/** Values by the token that they begin or end at, in a list: asked of every token of a text, a place in a list costs less than a key of a map. */

export class ByToken<T> {
  readonly #values: (T | undefined)[];

  constructor(tokens: number) {
    // one more: what ends with the last token
    this.#values = new Array(tokens + 1);
  }

  get(at: number): T | undefined {
    return at >= 0 && at < this.#values.length ? this.#values[at] : undefined;
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }

  set(at: number, value: T): void {
    this.#values[at] = value;
  }
}
