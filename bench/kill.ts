/**
 * `npm run bench:kill`: the command line killed in the middle of tagging and exporting, 200 times at moments that a seed chooses. Every note
 * must be what it was or what a whole run makes of it, to the byte; an export the old one or the new one. Exit code 1 when any is damaged.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, root, run } from '../test/host/system.ts';

const KILLS = Number(process.argv[2] ?? 200);
const NOTES = 8;
/** Doing it again takes as long as doing it: every so many runs. */
const AGAIN = 10;

let state = 20_260_322;
const next = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

/** The examples under several names, one of them long, so that a write takes a while. */
function fill(folder: string): readonly string[] {
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.md'));
  return Array.from({ length: NOTES }, (_, i) => {
    const name = `note-${String(i).padStart(2, '0')}.md`;
    const text = readFileSync(join(root, 'examples', examples[i % examples.length] ?? ''), 'utf8');
    writeFileSync(
      join(folder, name),
      i % 4 === 3 ? text + `\n${text.replace(/^---[\s\S]*?\n---\n/, '')}`.repeat(8) : text,
    );
    return name;
  });
}

/** A copy, so that a build in the meantime changes nothing under it. */
const program = mkdtempSync(join(tmpdir(), 'kill-'));

const started = (folder: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(program, 'dist/cli.js'), ...args], { cwd: folder, stdio: 'ignore' });

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on('close', done));

const contents = (folder: string, names: readonly string[]): readonly string[] =>
  names.map((name) => readFileSync(join(folder, name), 'utf8'));

main(async () => {
  const build = await run(process.execPath, ['esbuild.js'], { cwd: root });
  if (build.code !== 0) throw new Error(build.output);
  cpSync(join(root, 'dist'), join(program, 'dist'), { recursive: true });
  writeFileSync(join(program, 'package.json'), '{"type":"module"}');
  const whole = mkdtempSync(join(tmpdir(), 'kill-'));
  const names = fill(whole);
  const pristine = mkdtempSync(join(tmpdir(), 'kill-'));
  cpSync(whole, pristine, { recursive: true });
  const before = contents(pristine, names);
  const jobs = [
    { what: 'tag', args: ['tag', ...names] },
    { what: 'export', args: ['export', '--suggestions', '--format', 'json', '--out', 'out.json', ...names] },
  ];
  const times: number[] = [];
  for (const { args } of jobs) {
    const start = performance.now();
    const code = await ended(started(whole, args));
    if (code !== 0) throw new Error(`poruka ${args[0]}: exit code ${code}`);
    times.push(performance.now() - start);
  }
  const after = contents(whole, names);
  const exported = readFileSync(join(whole, 'out.json'), 'utf8');
  const untagged = mkdtempSync(join(tmpdir(), 'kill-'));
  cpSync(pristine, untagged, { recursive: true });
  await ended(started(untagged, jobs[1]?.args ?? []));
  const exportedBefore = readFileSync(join(untagged, 'out.json'), 'utf8');

  const sum = { killed: 0, finished: 0, old: 0, new: 0, mixed: 0, damaged: 0, left: 0, unfinished: 0 };
  for (let i = 0; i < KILLS; i++) {
    const job = jobs[i % jobs.length];
    if (!job) continue;
    const folder = mkdtempSync(join(tmpdir(), 'kill-'));
    cpSync(job.what === 'tag' ? pristine : whole, folder, { recursive: true });
    // an export of another day is in the way
    if (job.what === 'export') writeFileSync(join(folder, 'out.json'), exportedBefore);
    const child = started(folder, job.args);
    // mostly while notes are being written, which is after the engine is loaded
    const delay = (0.15 + 0.9 * next()) * (times[i % jobs.length] ?? 0);
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    const code = await ended(child);
    clearTimeout(timer);
    if (code === null) sum.killed++;
    else sum.finished++;
    const now = contents(folder, names);
    const isNew = now.map((text, at) => text === after[at]);
    const isOld = now.map((text, at) => text === (job.what === 'tag' ? before : after)[at]);
    sum.damaged += isNew.filter((one, at) => !one && !isOld[at]).length;
    if (job.what === 'export') {
      const out = readFileSync(join(folder, 'out.json'), 'utf8');
      if (out === exported) sum.new++;
      else if (out === exportedBefore) sum.old++;
      else sum.damaged++;
    } else if (isNew.every(Boolean)) sum.new++;
    else if (isNew.some(Boolean)) sum.mixed++;
    else sum.old++;
    sum.left += readdirSync(folder).filter((name) => name.endsWith('.tmp')).length;
    // what was begun is finished by doing it again
    if (job.what === 'tag' && i % AGAIN === 0) {
      if ((await ended(started(folder, job.args))) !== 0) sum.unfinished++;
      if (contents(folder, names).some((text, at) => text !== after[at])) sum.unfinished++;
    }
    rmSync(folder, { recursive: true, force: true });
    if (i % 20 === 19) console.error(`${i + 1} of ${KILLS}: killed ${sum.killed}, damaged ${sum.damaged}`);
  }
  for (const folder of [program, whole, pristine, untagged]) rmSync(folder, { recursive: true, force: true });
  console.log(`${KILLS} runs: ${sum.killed} killed, ${sum.finished} had ended before`);
  console.log(`runs with no note written ${sum.old}, with some ${sum.mixed}, with all ${sum.new}`);
  console.log(`damaged notes and exports ${sum.damaged}, half-written files beside them ${sum.left}`);
  console.log(`runs that could not be finished by doing them again ${sum.unfinished}`);
  return sum.damaged + sum.unfinished > 0 ? 1 : 0;
});
