/** What a command is: its options, and what it does with them. A new one is a file beside this and a line in main.ts. */
import type { Values, WordKey } from '../views/words/words.ts';
import type { Reading } from './notes.ts';

/** Of all commands together; a command says which of them it takes. */
export const OPTIONS = {
  date: { type: 'string', short: 'd' },
  knowledge: { type: 'string', short: 'k' },
  jsonl: { type: 'boolean' },
  json: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  suggestions: { type: 'boolean' },
  separator: { type: 'string' },
  bom: { type: 'boolean' },
  'dry-run': { type: 'boolean', short: 'n' },
  reviewed: { type: 'boolean' },
  'as-of': { type: 'string' },
  filter: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  ref: { type: 'string', multiple: true },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
export type Option = keyof typeof OPTIONS;

/** As they were typed; dates are dates. */
export type Given = {
  readonly [O in Option]?: (typeof OPTIONS)[O] extends { readonly multiple: true }
    ? readonly string[]
    : (typeof OPTIONS)[O]['type'] extends 'string'
      ? string
      : boolean;
};

interface Done {
  /** Inputs that failed, each of them named to the user already. */
  readonly failed: number;
  /** Exit code when none failed, other than 0. */
  readonly code?: number;
}

export interface Command {
  readonly options: readonly Option[];
  /** Its names are not of notes: a folder is taken as it is. */
  readonly takesFolders?: true;
  /** What is wrong with the call itself is thrown as `Misuse`; what fails of the files is named and counted. */
  readonly run: (files: readonly string[], given: Given, reading: Reading) => Promise<Done>;
}

/** The person is told, and pointed to the help. */
export class Misuse extends Error {
  readonly key: WordKey;
  readonly values: Values | undefined;
  constructor(key: WordKey, values?: Values) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
