/** What others take for a part of the same work, on the same articles: dates alone, words alone; and of English prose, its grammar. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../test/host/system.ts';
import type { Row } from './row.ts';
import { median, side } from './timed.ts';

/** What we ask of them. */
interface Others {
  readonly chrono: { readonly parse: (text: string, day: Date) => unknown };
  readonly nlp: (text: string) => { readonly json: () => unknown };
  readonly lint: (text: string) => Promise<unknown>;
}

/** Loaded here and nowhere else: nothing but this measure asks for them, and one of them is large. */
async function load(): Promise<Others> {
  const names = ['chrono-node/uk', 'compromise', 'harper.js', 'harper.js/binaryInlined'];
  const [chrono, compromise, harper, { binaryInlined: binary }] = await Promise.all(names.map((name) => import(name)));
  const linter = new harper.LocalLinter({ binary });
  return { chrono, nlp: compromise.default, lint: (text) => linter.lint(text, { language: 'plaintext' }) };
}

/** Calls before anything is measured: a call that is made often is compiled better each time. */
const WARM = 150;
const TIMES = 40;
const STARTS = 7;

const withoutFront = (text: string): string => text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');

/** The example notes of 2.5 to 10 kB of UTF-8, and the reference article when it is there. */
export const articles: readonly string[] = [
  ...globSync('examples/*.md', { cwd: root }),
  ...globSync('../shared/articles/*.txt', { cwd: root }),
]
  .sort()
  .map((path) => withoutFront(readFileSync(join(root, path), 'utf8')))
  .filter((text) => Buffer.byteLength(text) >= 3_000 && text.length <= 10_000);

/** Our own documentation, its paragraphs only. */
const english = (length: number): string =>
  globSync('docs/*.md', { cwd: root })
    .filter((path) => !path.endsWith('.uk.md'))
    .sort()
    .flatMap((path) => readFileSync(join(root, path), 'utf8').split(/\n{2,}/))
    .filter((part) => /^[A-Z]/.test(part) && !/\p{Script=Cyrillic}/u.test(part))
    .join('\n\n')
    .slice(0, length);

/** Milliseconds of a fresh process from before it loads anything until the first article is read, the median of several. */
async function cold(load: string, text: string): Promise<number> {
  const code = `const start = performance.now(); ${load}; console.log(performance.now() - start);`;
  const values: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const { output } = await run(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      env: { ...process.env, ARTICLE: text },
    });
    values.push(Number(output.trim()));
  }
  return median(values);
}

/** `read`: the analysis of a text that it has never seen. */
export async function libraryRows(read: (text: string) => unknown): Promise<Row[]> {
  const { chrono, nlp, lint } = await load();
  const day = new Date('2025-09-10');
  const segmenter = new Intl.Segmenter('uk', { granularity: 'word' });
  const calls = (text: string) => ({
    ours: () => read(text),
    chrono: () => chrono.parse(text, day),
    segmenter: () => [...segmenter.segment(text)].length,
  });
  for (let i = 0; i < WARM; i++) for (const text of articles) for (const call of Object.values(calls(text))) call();
  const measured = articles.map((text) => ({ length: text.length, ...side(calls(text), TIMES) }));
  const per = (what: 'ours' | 'chrono' | 'segmenter'): number =>
    median(measured.map((one) => (one[what] / one.length) * 1000));

  const prose = english(5_000);
  const harper: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    // it remembers what it has read
    const text = `${i} ${prose}`;
    const start = performance.now();
    await lint(text);
    if (i >= 10) harper.push(performance.now() - start);
  }
  const grammar = side({ compromise: () => nlp(prose).json() }, TIMES).compromise;

  const [first = ''] = articles;
  const coldOurs = await cold(
    "const { createRequire } = await import('node:module'); const { analyze } = createRequire(process.cwd() + '/')('./dist/engine.cjs'); analyze(process.env.ARTICLE, { id: 'x', date: '2025-09-10' })",
    first,
  );
  const coldChrono = await cold(
    "const { parse } = await import('chrono-node/uk'); parse(process.env.ARTICLE, new Date('2025-09-10'))",
    first,
  );
  const reference = (what: string, value: number): Row => ({ what, value, unit: 'ms', target: null });
  return [
    {
      what: `analysis ÷ chrono-node uk (dates alone), ${articles.length} articles`,
      value: median(measured.map(({ ours, chrono: dates }) => ours / dates)),
      unit: '×',
      target: 1,
    },
    { what: 'the same in a fresh process, loading included', value: coldOurs / coldChrono, unit: '×', target: 1 },
    reference('1,000 characters: analysis', per('ours')),
    reference('1,000 characters: chrono-node uk', per('chrono')),
    reference('1,000 characters: Intl.Segmenter uk, words', per('segmenter')),
    reference('1,000 characters of English: compromise', grammar / 5),
    reference('1,000 characters of English: harper.js', median(harper) / 5),
    reference('fresh process: engine loaded, an article read', coldOurs),
    reference('fresh process: chrono-node loaded, an article read', coldChrono),
  ];
}
