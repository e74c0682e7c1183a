/** A second thread, in Node: how the editor starts one, and how the program in it answers. The bundle for the browser has web.ts in its place. */
import { availableParallelism, getPriority, setPriority } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** A file of the extension that runs in a thread. */
export interface Program {
  /** Where a file system of this machine has it. */
  readonly path: string;
  readonly read: () => PromiseLike<Uint8Array>;
}

export interface Thread {
  /** What is in `moved` is no longer here afterwards. */
  readonly post: (message: unknown, moved?: readonly ArrayBuffer[]) => void;
  readonly end: () => void;
}

export interface Listener {
  readonly message: (message: unknown) => void;
  /** The thread is gone, or never was; said at most once, and not after `end`. */
  readonly gone: (error: unknown) => void;
}

const isLinux = process.platform === 'linux';

/** On Linux a thread can step back behind the editor, so every core is used; elsewhere one is left free. */
export const mostThreads = (): number => Math.max(1, Math.min(4, availableParallelism() - (isLinux ? 0 : 1)));

/**
 * The program is the extension's own bundle, as in a browser: what it asks of the editor when it is loaded is answered by something that
 * is anything; what runs then is its `readInThread`.
 */
const START = `const any = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '' : any), apply: () => any, construct: () => any });
const Module = require('node:module'), { _load: load } = Module;
Module._load = (name, ...rest) => (name === 'vscode' ? any : load(name, ...rest));
require(require('node:worker_threads').workerData).readInThread();`;

/** V8 gives a thread as much room as a whole program has; with less a reading thread is no slower, and half as large. */
const ROOM = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

export async function startThread({ path }: Program, { message, gone }: Listener): Promise<Thread> {
  const worker = new Worker(START, { eval: true, workerData: path, resourceLimits: ROOM });
  let ended = false;
  const leave = (error: unknown): void => {
    if (!ended) gone(error);
    ended = true;
  };
  worker.on('message', message);
  worker.on('error', leave);
  worker.on('exit', (code) => leave(new Error(`the thread ended with code ${code}`)));
  return {
    post: (what, moved = []) => worker.postMessage(what, moved),
    end: () => {
      ended = true;
      void worker.terminate();
    },
  };
}

/** Inside a thread: messages are answered in order; `undefined` is no answer. */
export function serve(answer: (message: unknown) => unknown): void {
  // There a thread has a priority of its own. A little lower is enough: at the lowest, any busy program stops it.
  if (isLinux) setPriority(Math.min(19, getPriority() + 5));
  parentPort?.on('message', (message: unknown) => {
    const given = answer(message);
    if (given !== undefined) parentPort?.postMessage(given);
  });
}
