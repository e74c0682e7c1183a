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

/** «{Марк Рютте} прибув» → the text without braces, and what stands in each pair. */
export const spansIn = (marked: string): { readonly text: string; readonly spans: readonly string[] } => ({
  text: marked.replace(/[{}]/g, ''),
  spans: [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ''),
});

/** What stands in braces is found and nothing else, and each means what is said of it. */
export const checkOf =
  <M extends Span & { readonly text: string }>(find: (text: string) => readonly M[], show: (mention: M) => string) =>
  (marked: string, meanings: readonly string[]): void => {
    const { text, spans } = spansIn(marked);
    const found = find(text);
    assert.deepEqual(
      found.map((mention) => mention.text),
      spans,
      `spans of «${text}»`,
    );
    assert.deepEqual(found.map(show), meanings, `meaning of «${text}»`);
    for (const mention of found) assert.equal(text.slice(mention.start, mention.end), mention.text);
  };
