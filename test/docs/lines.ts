/** Lines of tests as «Copy as Test Line» writes them: `['sentence', 'reading', …],  // date`. */

export interface Line {
  readonly sentence: string;
  readonly readings: readonly string[];
  /** ISO; that of test/check.ts where none is written. */
  readonly date: string | undefined;
}

const QUOTED = /'((?:\\.|[^'\\])*)'/g;

/** A block of such lines; whatever else stands there is an error. */
export const linesOfTests = (block: string): readonly Line[] =>
  block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, list, date] = /^\s*\[(.*)\],(?:\s*\/\/ (\d{4}-\d{2}-\d{2}))?\s*$/.exec(line) ?? [];
      if (list === undefined) throw new Error(`not a line of a test: ${line}`);
      const [sentence = '', ...readings] = [...list.matchAll(QUOTED)].map(([, text = '']) =>
        text.replace(/\\(.)/g, '$1'),
      );
      return { sentence, readings, date };
    });
