/** A line of a stack from the bundled suite → the same with the test's own file and line; frames inside mocha → undefined. */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';

const FRAME = /[^\s(]*suite\.c?js\S*?:(\d+):(\d+)/;

/** The web worker wraps what it loads in a function, whose head takes two lines. */
const SHIFT = { node: 0, web: 2 } as const;

export const makeUnbundle = (suite: string, host: 'node' | 'web'): ((line: string) => string | undefined) => {
  const inline =
    /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(readFileSync(suite, 'utf8'))?.[1] ?? '';
  const map = new SourceMap(JSON.parse(Buffer.from(inline, 'base64').toString()) as SourceMapPayload);
  return (line) => {
    const [frame, row, column] = FRAME.exec(line) ?? [];
    if (frame === undefined) return line.includes('(node:internal/') ? undefined : line;
    const entry = map.findEntry(Number(row) - 1 - SHIFT[host], Number(column) - 1);
    if (!('originalSource' in entry)) return line;
    const source = entry.originalSource.replace(/^(?:\.\.\/)+/, '');
    if (source.includes('node_modules/')) return undefined;
    return line.replace(frame, `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
  };
};
