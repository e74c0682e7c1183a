/**
 * `npm run fuzz`: inputs that nobody would write, from a seed, against everything that reads what others wrote: a minute for all targets.
 * `npm run fuzz -- --minutes 60 --target engine --seed 7`, `--runs 1000000` (of each target), `--seed random`. Exit code 1 when something was found.
 */
import { Worker } from 'node:worker_threads';
import { main, option, trouble } from '../test/host/system.ts';
import { isTarget, type TargetName, TARGETS } from './targets.ts';
import { BATCH, type Find, type Job, type Told } from './worker.ts';

/** An input that is tried so long, in milliseconds, is a hang: no other takes a tenth of it, be the machine ever so busy. */
const HANG = 60_000;
const LONGEST_INPUT = 8_000_000;

/** A target to its end; what hangs is ended, and its input is told. */
function fuzzed(name: TargetName, seed: number, runs: number, time: number): Promise<Told> {
  const [counts, now] = [new SharedArrayBuffer(12), new SharedArrayBuffer(LONGEST_INPUT)];
  const begun = new Int32Array(counts);
  const workerData: Job = { name, seed, runs, time, counts, now };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
  return new Promise((done, fail) => {
    const told = (error: string): Told => {
      const input = Buffer.from(now).toString('utf8', 0, Atomics.load(begun, 1));
      const find = { seed: Atomics.load(begun, 2), error, input };
      return { inputs: Atomics.load(begun, 0), characters: 0, slowest: Number.NaN, finds: [find] };
    };
    let seen = -1;
    let since = performance.now();
    let minute = since + 60_000;
    const watch = setInterval(() => {
      const count = Atomics.load(begun, 0);
      if (performance.now() > minute) {
        minute += 60_000;
        console.error(`${name}: ${count.toLocaleString('en')} inputs so far`);
      }
      if (count !== seen) {
        seen = count;
        since = performance.now();
      } else if (performance.now() - since > HANG) {
        clearInterval(watch);
        worker.terminate().then(() => done(told(`hangs: no answer for ${HANG / 1000} s`)), fail);
      }
    }, 1000);
    worker.once('message', (value: Told) => {
      clearInterval(watch);
      done(value);
    });
    worker.once('error', (error) => {
      clearInterval(watch);
      done(told(`the thread ended: ${error instanceof Error ? error.message : error}`));
    });
  });
}

function show(name: TargetName, { seed, error, input }: Find): void {
  console.log(`\n${name}: ${error}\n\nFor a row of a test:\n${input.slice(0, 4000)}`);
  console.log(`Again: npm run fuzz -- --target ${name} --seed ${seed} --runs ${BATCH}\n`);
}

const number = (name: string, otherwise: number): number => {
  const given = option(name);
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!(value > 0)) throw trouble(`--${name} wants a number above zero, not «${given}».`);
  return value;
};

main(async () => {
  const target = option('target');
  if (target !== undefined && !isTarget(target)) throw trouble(`--target is one of ${TARGETS.join(', ')}.`);
  const names = target === undefined ? TARGETS : [target];
  const runs = Math.ceil(number('runs', Number.POSITIVE_INFINITY));
  const minutes = number('minutes', Number.isFinite(runs) ? Number.POSITIVE_INFINITY : 1);
  const seed = option('seed') === 'random' ? Date.now() | 0 : number('seed', 20251122);
  console.log(`Seed ${seed}.`);
  let found = 0;
  for (const name of names) {
    const start = performance.now();
    const { inputs, characters, slowest, finds } = await fuzzed(name, seed, runs, (minutes * 60_000) / names.length);
    const seconds = (performance.now() - start) / 1000;
    const figures = `${inputs.toLocaleString('en')} inputs, ${(characters / 1e6).toFixed(1)} MB, ${seconds.toFixed(0)} s`;
    console.log(
      `${name.padEnd(14)} ${figures}, slowest ${slowest.toFixed(1)} ms for 1,000 characters; found: ${finds.length}`,
    );
    for (const find of finds) show(name, find);
    found += finds.length;
  }
  return found === 0 ? 0 : 1;
});
