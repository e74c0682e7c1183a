/** The engine with its lexicon, loaded when the first note is read and not when the extension wakes up. */
import type { cardOf, choices, goodsIn, vocabulary } from '../analyze.ts';
import type { Engine as Reader } from '../reader/read.ts';

export interface Engine extends Reader {
  readonly vocabulary: typeof vocabulary;
  readonly choices: typeof choices;
  readonly cardOf: typeof cardOf;
  readonly goodsIn: typeof goodsIn;
}

let loading: Promise<Engine> | undefined;

/** What is imported so is read (Node) or at least run (web) only now: that is what makes activation quick. See esbuild.js. */
export const loadEngine = (): Promise<Engine> => {
  loading ??= import('../analyze.ts');
  return loading;
};
