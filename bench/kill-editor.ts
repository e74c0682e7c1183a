/**
 * `node bench/kill-editor.ts RUNS` (20 unless told): the extension host of real VS Code killed in the middle of saving tags and exporting,
 * at moments that a seed chooses. Every note must be what it was or what a whole run makes of it, to the byte; the export the whole one or
 * not there. Exit code 1 when any is damaged.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, root, run, trouble } from '../test/host/system.ts';
import { benchNote, random } from './notes.ts';

const KILLS = Number(process.argv[2] ?? 20);
const NOTES = 12;
const NEVER = 1_000_000;
const OUT = 'out.json';

interface Left {
  readonly notes: readonly string[];
  readonly exported: string | null;
  /** Half-written files beside them. */
  readonly aside: readonly string[];
  readonly output: string;
}

const names = Array.from({ length: NOTES }, (_, i) => `note-${String(i).padStart(2, '0')}.md`);

/** Notes that nobody has tagged. */
function fill(folder: string): void {
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), benchNote(10 * i + 1).text);
}

/** One start of VS Code on new copies of the notes, killed after so many milliseconds of work. */
async function killedAfter(kill: number): Promise<Left> {
  const scratch = mkdtempSync(join(tmpdir(), 'poruka-kill-'));
  try {
    const folder = join(scratch, 'workspace');
    mkdirSync(folder);
    fill(folder);
    const args = ['test/host/run.ts', '--scratch', scratch, '--kill', String(kill), '--grep', 'killed in the middle'];
    const { output } = await run(process.execPath, args, { cwd: root });
    return {
      notes: names.map((name) => readFileSync(join(folder, name), 'utf8')),
      exported: existsSync(join(folder, OUT)) ? readFileSync(join(folder, OUT), 'utf8') : null,
      aside: readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      output,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The address of a note is in the export, and the folder is another one each time. */
const anywhere = (exported: string): string => exported.replace(/poruka-kill-\w+/g, 'folder');

main(async () => {
  const build = await run(process.execPath, ['esbuild.js'], { cwd: root });
  if (build.code !== 0) throw new Error(build.output);
  const before = mkdtempSync(join(tmpdir(), 'poruka-kill-'));
  fill(before);
  const old = names.map((name) => readFileSync(join(before, name), 'utf8'));
  rmSync(before, { recursive: true });
  const whole = await killedAfter(NEVER);
  const [, length] = /measure whole = (\d+)/.exec(whole.output) ?? [];
  if (length === undefined || whole.exported === null)
    throw trouble(`A run that nobody kills did not end.\n${whole.output.slice(-3_000)}`);

  const next = random(20_260_322);
  const sum = { none: 0, some: 0, all: 0, exported: 0, damaged: 0, aside: 0, never: 0 };
  for (let i = 0; i < KILLS; i++) {
    const { notes, exported, aside, output } = await killedAfter(Math.round(1.02 * next() * Number(length)));
    if (!output.includes('measure begun')) sum.never++;
    const isNew = notes.map((text, at) => text === whole.notes[at]);
    sum.damaged += notes.filter((text, at) => !isNew[at] && text !== old[at]).length;
    if (exported !== null && anywhere(exported) === anywhere(whole.exported)) sum.exported++;
    else if (exported !== null) sum.damaged++;
    if (isNew.every(Boolean)) sum.all++;
    else if (isNew.some(Boolean)) sum.some++;
    else sum.none++;
    sum.aside += aside.length;
    console.error(`${i + 1} of ${KILLS}: damaged ${sum.damaged}`);
  }
  console.log(`${KILLS} runs of ${length} ms, ${sum.never} of which did not begin`);
  console.log(
    `runs with no note written ${sum.none}, with some ${sum.some}, with all ${sum.all}; whole exports ${sum.exported}`,
  );
  console.log(`damaged notes and exports ${sum.damaged}, half-written files beside them ${sum.aside}`);
  return sum.damaged > 0 ? 1 : 0;
});
