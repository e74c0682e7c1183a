/**
 * `npm run bench`: what the program costs, as ratios within this one run and as figures of this machine. Prints a table and writes
 * bench/result.json (not kept in git). Method: bench/README.md.
 */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../src/analyze.ts';
import { main, root, run } from '../test/host/system.ts';
import { editorRows } from './editor.ts';
import { libraryRows } from './libraries.ts';
import { registerRows } from './register.ts';
import type { Row } from './row.ts';
import { median, timed } from './timed.ts';
import { workspaceRows } from './workspace.ts';

/** A text whose paragraphs were read before, as after a keystroke. */
const readAgain = (text: string): unknown => analyze(text, { id: 'bench', date: '2025-09-10' });
let day = 0;
/** A text that nobody has read: on another day every paragraph is another. */
const read = (text: string): unknown =>
  analyze(text, { id: 'bench', date: new Date(Date.UTC(2000, 0, 1) + 86_400_000 * day++).toISOString().slice(0, 10) });
/** The practical floor: one pass that only cuts the text into words, numbers and marks. */
const WORDS = /\p{L}[\p{L}\p{M}'’ʼ-]*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu;
const cut = (text: string): unknown => [...text.matchAll(WORDS)].length;

const examples = (): string =>
  globSync('examples/*.md', { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/^---\r?\n[\s\S]*?\n---\r?\n/, ''))
    .join('\n\n');

/** Texts that nobody writes and some file has: each costs at most three times as much a character as news. */
const HOSTILE: readonly (readonly [what: string, text: (prose: (length: number) => string) => string])[] = [
  ['all capitals, 100 kB', (prose) => prose(100_000).toUpperCase()],
  ['all digits, 100 kB', () => '1234567890'.repeat(10_000)],
  ['numbers, 100 kB', () => '123 456 7890 '.repeat(7_700)],
  ['1 MB without a space', (prose) => prose(1_200_000).replace(/\s+/g, '').slice(0, 1_000_000)],
  ['one paragraph, 100 kB', (prose) => prose(100_000).replace(/\s+/g, ' ')],
  ['one sentence, 100 kB', (prose) => prose(100_000).replace(/[^\p{L}\p{N}]+/gu, ' ')],
  ['100,000 quote marks', () => '"'.repeat(100_000)],
  ['50,000 pairs of quote marks', () => '«»'.repeat(50_000)],
  ['nested brackets, 100 kB', () => '('.repeat(50_000) + ')'.repeat(50_000)],
  ['nested link brackets, 100 kB', () => '['.repeat(50_000) + ']'.repeat(50_000)],
  ['50,000 quote marks that only close', () => '»'.repeat(50_000)],
  ['comments that never end, 100 kB', () => '<!--'.repeat(25_000)],
  ['a line of backticks, 100 kB', () => '`'.repeat(100_000)],
  ['empty list items, 100 kB', () => '- \n'.repeat(33_000)],
  ['a word of 50,000 hyphens', () => 'а-'.repeat(50_000)],
  ['one letter a line, 100 kB', () => 'а\n'.repeat(50_000)],
];

function hostile(prose: (length: number) => string, normal: number): Row[] {
  return HOSTILE.map(([what, make]) => {
    const text = make(prose);
    const long = text.length > 500_000;
    const value = timed(() => read(text), long ? 2 : 5, long ? 0 : 2) / text.length / normal;
    return { what: `time per character, ${what} ÷ news`, value, unit: '×', target: 3 };
  });
}

function analysis(): Row[] {
  const prose = examples();
  const sized = (length: number): string => prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
  const article = join(root, '../shared/articles/000_284be24bbe0b3d7f.txt');
  const start = performance.now();
  read(sized(500));
  const cold = performance.now() - start;
  const [small, large, huge] = [sized(10_000), sized(100_000), sized(1_000_000)];
  // warmer than `timed` makes it: what follows is compared with it
  for (let i = 0; i < 150; i++) read(small);
  const [known, short, long] = [timed(() => readAgain(small)), timed(() => read(small)), timed(() => read(large), 10)];
  const longest = timed(() => read(huge), 3, 1);
  const floor = timed(() => cut(small));
  const rows: Row[] = [
    { what: 'first analysis, lexicon included', value: cold, unit: 'ms', target: null },
    { what: 'analysis of 1,000 characters, paragraphs known', value: known / 10, unit: 'ms', target: 0.35 },
    { what: 'analysis of 1,000 characters, never seen', value: short / 10, unit: 'ms', target: 0.35 },
    { what: 'analysis ÷ cutting into tokens, paragraphs known', value: known / floor, unit: '×', target: 10 },
    { what: 'analysis ÷ cutting into tokens, never seen', value: short / floor, unit: '×', target: 10 },
    { what: 'time per character, 100 kB ÷ 10 kB', value: long / 10 / short, unit: '×', target: 1.3 },
    { what: 'time per character, 1 MB ÷ 10 kB', value: longest / 100 / short, unit: '×', target: 1.3 },
    ...hostile(sized, short / small.length),
  ];
  if (!existsSync(article)) return rows;
  const text = readFileSync(article, 'utf8');
  return [
    {
      what: `analysis of an article of ${text.length} characters, never seen`,
      value: timed(() => read(text)),
      unit: 'ms',
      target: 5,
    },
    ...rows,
  ];
}

/** A whole process, from its start to its end, the median of several. */
async function processTime(args: readonly string[]): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    const { code, output } = await run(process.execPath, args, { cwd: root });
    if (code !== 0) throw new Error(output);
    values.push(performance.now() - start);
  }
  return median(values);
}

async function commandLine(): Promise<Row[]> {
  const [note = ''] = globSync('examples/*.md', { cwd: root }).sort();
  const row = (what: string, value: number): Row => ({ what, value, unit: 'ms', target: null });
  return [
    row('a process of Node that does nothing', await processTime(['-e', '0'])),
    row('poruka --version, the whole process', await processTime(['dist/cli.js', '--version'])),
    row('poruka annotate of one note, the whole process', await processTime(['dist/cli.js', 'annotate', note])),
  ];
}

async function sizes(): Promise<Row[]> {
  const { code, output } = await run(process.execPath, ['test/host/package.ts'], { cwd: root });
  const [file] = globSync('*.vsix', { cwd: root });
  if (code !== 0 || !file)
    return [{ what: '.vsix', value: Number.NaN, unit: 'kB', target: 1500, note: output.slice(-300) }];
  const kB = (path: string): number => statSync(join(root, path)).size / 1000;
  return [
    { what: '.vsix', value: kB(file), unit: 'kB', target: 1500 },
    { what: 'bundle of the Node host, minified', value: kB('dist/extension.cjs'), unit: 'kB', target: null },
    { what: 'bundle of the web host, minified', value: kB('dist/web/extension.js'), unit: 'kB', target: null },
  ];
}

async function built(...options: readonly string[]): Promise<void> {
  const { code, output } = await run(process.execPath, ['esbuild.js', ...options], { cwd: root });
  if (code !== 0) throw new Error(output);
}

async function everything(): Promise<Row[]> {
  const rows = [...analysis(), ...registerRows()];
  // what ships, and not what is worked on
  await built('--production');
  return [...rows, ...(await libraryRows(read)), ...(await commandLine()), ...(await editorRows()), ...(await sizes())];
}

main(async () => {
  await built();
  const ofWorkspace = process.argv.includes('workspace');
  const rows = ofWorkspace ? await workspaceRows() : await everything();
  const figure = ({ value, unit }: Row): string => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const row of rows) {
    const verdict = row.target === null ? '' : row.value <= row.target ? `≤ ${row.target} ok` : `over ${row.target}`;
    console.log(`${row.what.padEnd(width)} ${figure(row).padStart(10)}   ${verdict}${row.note ? `  ${row.note}` : ''}`);
  }
  if (!ofWorkspace)
    console.log('The index of a workspace is measured apart, for some minutes: npm run bench -- workspace');
  writeFileSync(
    join(root, ofWorkspace ? 'bench/result-workspace.json' : 'bench/result.json'),
    `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`,
  );
  return rows.some(({ value, target }) => target !== null && !(value <= target)) ? 1 : 0;
});
