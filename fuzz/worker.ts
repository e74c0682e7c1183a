/** One target in a thread of its own: batches of inputs from a seed, until there were enough or the time is over. What is tried now stands in shared memory. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import type { Target } from './target.ts';
import { type TargetName, targetOf } from './targets.ts';

export interface Job {
  readonly name: TargetName;
  readonly seed: number;
  /** Inputs at most. */
  readonly runs: number;
  /** Milliseconds at most. */
  readonly time: number;
  /** Of 32-bit words: how many inputs were begun, how long the one now is as UTF-8, the seed of its batch. */
  readonly counts: SharedArrayBuffer;
  /** The input that is tried now, as JSON. */
  readonly now: SharedArrayBuffer;
}

export interface Find {
  /** Finds it again: `--target NAME --seed SEED --runs BATCH`. */
  readonly seed: number;
  readonly error: string;
  readonly input: string;
}

export interface Told {
  readonly inputs: number;
  readonly characters: number;
  /** Milliseconds for each 1,000 characters of an input that took the most, beyond what any input may take. */
  readonly slowest: number;
  readonly finds: readonly Find[];
}

export const BATCH = 500;
/** Of as many kinds. */
const MOST_FINDS = 5;
/** What any input may take, in milliseconds of this thread: compiling and the collector are in it. */
const ANY = 100;

/** Processor time of this thread, since other programs are no fault of ours. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** «R01 leads forward to R04» and «R02 leads forward to R03» are one find. */
const kindOf = ({ error }: Find): string => (error.split('\n')[0] ?? '').replace(/\d+|".*"/g, '');

/** As one may paste it into a test. */
const shown = (input: unknown): string => JSON.stringify(input) ?? String(input);

async function fuzz({ name, seed, runs, time, counts, now }: Job): Promise<Told> {
  const target: Target<unknown> = await targetOf(name);
  const [begun, page] = [new Int32Array(counts), Buffer.from(now)];
  const told = { inputs: 0, characters: 0, slowest: 0, finds: [] as Find[] };
  const once = async (input: unknown): Promise<number> => {
    const start = spent();
    await target.check(input);
    return spent() - start;
  };
  const property = fc.asyncProperty(target.inputs, async (input) => {
    Atomics.store(begun, 1, page.write(shown(input)));
    Atomics.add(begun, 0, 1);
    const size = target.size(input);
    told.inputs += 1;
    told.characters += size;
    const most = ANY + (size / 1000) * target.pace;
    let took = await once(input);
    // a slow first time may be compiling; a slow input is slow each time
    for (let i = 0; i < 2 && took > most; i++) took = Math.min(took, await once(input));
    told.slowest = Math.max(told.slowest, (took - ANY) / (size / 1000 + 0.1));
    if (took > most)
      throw new Error(`too slow: ${size} characters took ${took.toFixed(0)} ms, ${most.toFixed(0)} at most`);
  });
  const end = performance.now() + time;
  for (let at = seed; told.finds.length < MOST_FINDS; at = (at + 1) | 0) {
    const left = end - performance.now();
    if (told.inputs >= runs || left <= 0) break;
    Atomics.store(begun, 2, at);
    const numRuns = Math.min(BATCH, runs - told.inputs);
    const out = await fc.check(property, {
      seed: at,
      numRuns,
      interruptAfterTimeLimit: left,
      markInterruptAsFailure: false,
    });
    if (!out.failed) continue;
    const error =
      out.errorInstance instanceof Error
        ? (out.errorInstance.stack ?? out.errorInstance.message)
        : String(out.errorInstance);
    const find: Find = { seed: at, error: error.slice(0, 3000), input: shown(out.counterexample?.[0]) };
    if (!told.finds.some((other) => kindOf(other) === kindOf(find))) told.finds.push(find);
  }
  return told;
}

// loaded by a main thread for its types only
if (parentPort) parentPort.postMessage(await fuzz(workerData as Job));
