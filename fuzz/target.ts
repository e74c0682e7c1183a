/** What a target of fuzzing is: inputs, what must hold of each, and how long it may take. */
import type { Arbitrary } from 'fast-check';

export interface Target<T> {
  readonly inputs: Arbitrary<T>;
  /** Throws where something does not hold. */
  readonly check: (input: T) => void | Promise<void>;
  /** How many characters are read: time may grow with them and no faster. */
  readonly size: (input: T) => number;
  /** The most milliseconds that 1,000 characters may take, many times what they do. */
  readonly pace: number;
}
