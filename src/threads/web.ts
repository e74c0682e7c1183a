/** A second thread, in a browser: the same as node.ts, whose place it takes in the bundles for the web. */
import type { Listener, LocalFile, LocalFiles, Program, Thread } from './node.ts';

/** What a browser has for it; the types of the project are those of Node. */
interface Port {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  readonly postMessage: (message: unknown, moved?: readonly ArrayBuffer[]) => void;
}
interface Browser extends Port {
  readonly Worker: new (url: string) => Port & { readonly terminate: () => void };
  readonly navigator?: { readonly hardwareConcurrency?: number };
}
const browser = globalThis as unknown as Browser;

/** One core is left to the page. */
export const mostThreads = (): number => Math.max(1, Math.min(4, (browser.navigator?.hardwareConcurrency ?? 2) - 1));

/**
 * In a browser the program is the extension's own bundle, which has everything: a second one would be as large again. What it asks of the
 * editor when it is loaded is answered by something that is anything; what runs then is its `readInThread`.
 */
const BEFORE = `const any = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '' : any), apply: () => any, construct: () => any });
const module = { exports: {} }, exports = module.exports, require = () => any;
`;
const AFTER = '\n;module.exports.readInThread();';

/** The address of a file of the extension is another origin, from which no thread may be started; one of our own making is not. */
export async function startThread({ read }: Program, { message, gone }: Listener): Promise<Thread> {
  const code = await read();
  const url = URL.createObjectURL(new Blob([BEFORE, code.slice(), AFTER], { type: 'text/javascript' }));
  const worker = new browser.Worker(url);
  let ended = false;
  worker.onmessage = ({ data }) => message(data);
  worker.onerror = (event) => {
    if (!ended) gone(new Error(event.message ?? 'the worker failed'));
    ended = true;
  };
  const end = (): void => {
    ended = true;
    worker.terminate();
    URL.revokeObjectURL(url);
  };
  return { post: (what, moved = []) => worker.postMessage(what, moved), end };
}

/** Inside a thread: messages are answered in order; `undefined` is no answer. */
export function serve(answer: (message: unknown) => unknown): void {
  browser.onmessage = ({ data }) => {
    const given = answer(data);
    if (given !== undefined) browser.postMessage(given);
  };
}

/** A browser has no files of its own: what is read comes with the message. */
export const isLocal = (_scheme: string): boolean => false;
export const lookAt = (_path: string): LocalFile | null => null;
export const readLocal = (_path: string): Uint8Array | null => null;
export const localFiles: LocalFiles | null = null;
export const isMissingLocal = (_error: unknown): boolean => false;
