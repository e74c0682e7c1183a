/** Tables of sentences with marked names: «Внески до програми {PURL:PURL} зросли.» is the sentence and what must be found in it. */
import assert from 'node:assert/strict';
import type { Span } from '../../src/model/document.ts';

const strip = (marked: string): string => marked.replace(/\{[^{}:]*:([^{}]*)\}/g, '$1');

/** `find` gives what does not overlap, sorted; `tag` what stands before the colon. */
export const tableOf = <M extends Span & { readonly text: string }>(
  find: (text: string) => readonly M[],
  tag: (mention: M) => string,
) => {
  const mark = (text: string): string => {
    let out = '';
    let end = 0;
    for (const mention of find(text)) {
      out += `${text.slice(end, mention.start)}{${tag(mention)}:${mention.text}}`;
      end = mention.end;
    }
    return out + text.slice(end);
  };
  return (name: string, rows: readonly string[]): void => {
    describe(name, () => {
      for (const row of rows) it(strip(row), () => assert.equal(mark(strip(row)), row));
    });
  };
};
