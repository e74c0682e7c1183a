/**
 * `npm run bench -- workspace [--notes N]`: what the index costs on a generated workspace, 10,000 notes unless told. Each figure is
 * printed by test/vscode/index-cost.test.ts inside the extension host of real VS Code; three starts on one folder: cold, warm, and cold
 * again while somebody types.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, option, root, run } from '../test/host/system.ts';
import { writeWorkspace } from './notes.ts';
import type { Row } from './row.ts';

/** Seconds: a machine that does other things too must come to an end all the same. */
const LIMIT = '1800';

/** What the processes that read notes have used, together; only Linux tells it of processes that are not ours. */
interface Readers {
  /** MB, at most. */
  memory: number;
  /** Milliseconds of processor time. */
  readonly work: Map<string, number>;
}

function lookAtReaders(readers: Readers): void {
  let memory = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('readInThread')) continue;
      const [, resident = 0] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
      // user and system time, in hundredths of a second
      const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      memory += (resident * 4_096) / 1e6;
      readers.work.set(pid, (Number(times[11]) + Number(times[12])) * 10);
    } catch {
      // it has ended since it was listed
    }
  }
  readers.memory = Math.max(readers.memory, memory);
}

/** What the editor tests print, by its name. */
export type Figures = ReadonlyMap<string, readonly number[]>;

/** `scratch`: a folder with the `workspace` that VS Code opens, and its storage beside it. */
export async function measured(scratch: string, port: number, grep: string): Promise<Figures> {
  const args = ['test/host/run.ts', '--measure', '--scratch', scratch, '--port', String(port), '--limit', LIMIT];
  const readers: Readers = { memory: 0, work: new Map() };
  const timer = process.platform === 'linux' ? setInterval(() => lookAtReaders(readers), 100) : undefined;
  const { code, output } = await run(process.execPath, [...args, '--grep', grep], { cwd: root });
  clearInterval(timer);
  const figures = new Map<string, number[]>();
  if (timer) {
    figures.set('readers, memory', [readers.memory]);
    figures.set('readers, work', [[...readers.work.values()].reduce((sum, one) => sum + one, 0)]);
  }
  for (const [, what = '', value] of output.matchAll(/measure (.+) = ([\d.]+)/g))
    figures.set(what, [...(figures.get(what) ?? []), Number(value)]);
  if (code !== 0) console.error(output.slice(-3_000));
  return figures;
}

function removeIndex(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    if (entry.name === 'index') rmSync(path, { recursive: true });
    else removeIndex(path);
  }
}

export async function workspaceRows(): Promise<Row[]> {
  const count = Number(option('notes') ?? 10_000);
  const scratch = mkdtempSync(join(tmpdir(), 'poruka-bench-'));
  try {
    const folder = join(scratch, 'workspace');
    mkdirSync(folder);
    const bytes = writeWorkspace(folder, count);
    const port = (await freePort()) ?? 0;
    const cold = await measured(scratch, port, 'costs index');
    const warm = await measured(scratch, port, 'costs (index|one|a storm)');
    removeIndex(join(scratch, 'data'));
    const typing = await measured(scratch, port, 'costs typing');
    const row = (
      what: string,
      from: Figures,
      key: string,
      unit: string,
      target: number | null,
      pick: (all: readonly number[]) => number = (all) => all[0] ?? Number.NaN,
    ): Row => ({ what, value: pick(from.get(key) ?? []), unit, target });
    const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
    const of = (from: Figures, key: string): number => from.get(key)?.[0] ?? Number.NaN;
    return [
      { what: `workspace of ${count} notes`, value: bytes / 1e6, unit: 'MB', target: null },
      row('cold index', cold, 'index, all notes', 'ms', 15_000),
      row('cold index, first results', cold, 'index, first results', 'ms', null),
      row('cold index, work of the host', cold, 'index, all notes, of all cores', 'ms', null),
      row('cold index, work of the reading processes', cold, 'readers, work', 'ms', null),
      row('cold index, longest turn of the host', cold, 'index, longest turn of the host', 'ms', null),
      row('memory growth of the host, cold, at most', cold, 'index, memory, peak', 'MB', 250),
      row('memory growth of the host, cold, afterwards', cold, 'index, memory, afterwards', 'MB', 250),
      row('memory of the reading processes, at most', cold, 'readers, memory', 'MB', null),
      row('warm index', warm, 'index, all notes', 'ms', 1_500),
      row('warm index, first results', warm, 'index, first results', 'ms', null),
      row('warm index, work of the host', warm, 'index, all notes, of all cores', 'ms', null),
      row('one changed note, median of five', warm, 'one changed note', 'ms', 50, middle),
      row('5,000 changed notes', warm, '5,000 changed notes', 'ms', null),
      row('5,000 changed notes, work of the host', warm, '5,000 changed notes, of all cores', 'ms', null),
      row('keystroke to paint, p95, idle', typing, 'typing, idle p95', 'ms', null),
      row('keystroke to paint, p95, while indexing', typing, 'typing, indexing p95', 'ms', null),
      {
        what: 'keystroke to paint, while indexing ÷ idle',
        value: of(typing, 'typing, indexing p95') / of(typing, 'typing, idle p95'),
        unit: '×',
        target: 1.5,
      },
      row('keys typed while indexing', typing, 'typing, keys while indexing', '', null),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
