/** What the editor itself says: activation, and what an open note costs in the extension host, of the bundle that ships. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, root, run } from '../test/host/system.ts';
import { benchNote } from './notes.ts';
import type { Row } from './row.ts';
import { median } from './timed.ts';
import { type Figures, measured } from './workspace.ts';

const NOT_RUN = 'VS Code did not run: see npm run test:vscode';

async function activation(): Promise<Row> {
  const values: number[] = [];
  for (let i = 0; i < 3; i++) {
    const args = ['test/host/run.ts', '--host', 'node', '--measure', '--grep', 'activation'];
    const { output } = await run(process.execPath, args, { cwd: root });
    const [, found] = /activation (\d+(?:\.\d+)?) ms/.exec(output) ?? [];
    if (found) values.push(Number(found));
  }
  const value = values.length === 3 ? median(values) : Number.NaN;
  const row = { what: 'activation in VS Code, bundle loaded', value, unit: 'ms', target: 50 };
  return Number.isNaN(value) ? { ...row, note: NOT_RUN } : row;
}

/** Invented news from note `first` on, as one note, until it is as long as wanted. */
function longNote(first: number, isLong: (text: string) => boolean): string {
  let text = '# Усе за рік\n';
  for (let i = first; !isLong(text); i++)
    text += benchNote(i * 10 + 1).text.replace(/^---\n[\s\S]*?\n---\n\n# .*\n/, '');
  return text;
}

/** The names are those of test/vscode/note-cost.test.ts. */
function writeNotes(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const words = (text: string): number => text.split(/\s+/).length;
  for (let i = 0; i < 5; i++)
    writeFileSync(
      join(folder, `long-${i}.md`),
      longNote(i * 100, (text) => words(text) >= 3_000),
    );
  writeFileSync(
    join(folder, 'large.md'),
    longNote(1_000, (text) => Buffer.byteLength(text) >= 100_000),
  );
  writeFileSync(join(folder, 'first.md'), '# Перша\n\nДанія виділить Україні 5 млн євро.\n');
}

type MakeRow = (what: string, key: string, target?: number | null) => Row;

/** What the test with that title has measured, in a workspace that `fill` makes. */
async function measuredBy(title: string, fill: (folder: string) => void): Promise<MakeRow> {
  const scratch = mkdtempSync(join(tmpdir(), 'poruka-bench-'));
  try {
    fill(join(scratch, 'workspace'));
    const figures: Figures = await measured(scratch, (await freePort()) ?? 0, title);
    return (what, key, target = null) => {
      const value = figures.get(key)?.[0] ?? Number.NaN;
      return { what, value, unit: 'ms', target, ...(Number.isNaN(value) && { note: NOT_RUN }) };
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function openNote(): Promise<Row[]> {
  const row = await measuredBy('what an open note costs', writeNotes);
  return [
    row('first marks of a note of 3,000 words, opening included', 'first marks'),
    row('a key in a note of 100 kB: all work of the host', 'a key, work of the host', 16),
    row('… in as long a pause without a key', 'no key, work of the host'),
    row('… until it is marked, the pause of 150 ms included', 'a key, until marked'),
    row('a hover in it, there and back', 'a hover'),
  ];
}

async function dashboard(): Promise<Row[]> {
  // it writes its own notes
  const row = await measuredBy('what the dashboard costs', (folder) => mkdirSync(folder));
  return [
    row('a dashboard of 5,000 commitments, from the command until it is drawn', 'dashboard, drawn'),
    row('… longest task of its page', 'dashboard, longest task of the page', 200),
    row('… longest turn of the host', 'dashboard, longest turn of the host'),
    row('… a filter, from the key until it is drawn', 'dashboard filter, drawn'),
    row('… the sentences of all of them, from the click until they are listed', 'dashboard list, shown'),
  ];
}

export const editorRows = async (): Promise<Row[]> => [
  await activation(),
  ...(await openNote()),
  ...(await dashboard()),
];
