/**
 * A second program, in Node: how the editor starts one, how the program in it answers, and the files that both see. It is a process of its
 * own: what a thread allocates is memory of the extension host, and a process gives all of it back. The bundle for the browser has web.ts
 * in its place.
 */
import { spawn } from 'node:child_process';
import { readFileSync, type Stats, statSync } from 'node:fs';
import { access, constants, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, constants as system, getPriority, setPriority } from 'node:os';

/** A file of the extension that runs in it. */
export interface Program {
  /** Where a file system of this machine has it. */
  readonly path: string;
  readonly read: () => PromiseLike<Uint8Array>;
}

export interface Thread {
  /** What is in `moved` may no longer be here afterwards. */
  readonly post: (message: unknown, moved?: readonly ArrayBuffer[]) => void;
  readonly end: () => void;
}

export interface Listener {
  readonly message: (message: unknown) => void;
  /** The thread is gone, or never was; said at most once, and not after `end`. */
  readonly gone: (error: unknown) => void;
}

/** It steps back behind the editor, so every core is used. */
export const mostThreads = (): number => Math.max(1, Math.min(4, availableParallelism()));

/**
 * The program is the extension's own bundle, as in a browser: what it asks of the editor when it is loaded is answered by something that
 * is anything; what runs then is its `readInThread`.
 */
const START = `const any = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '' : any), apply: () => any, construct: () => any });
const Module = require('node:module'), { _load: load } = Module;
Module._load = (name, ...rest) => (name === 'vscode' ? any : load(name, ...rest));
require(process.argv[1]).readInThread();`;

/** V8 takes as much room as the machine has; with this much reading is no slower, with less it is. */
const ROOM = ['--max-semi-space-size=16', '--max-old-space-size=256'];

/**
 * A little lower is enough: at the lowest, any busy program stops it. Set from here, before the process has threads: Linux sets it for one thread,
 * which those that it starts inherit, and those that collect garbage and compile do nearly half of the work.
 */
function stepBack(pid: number): void {
  try {
    setPriority(pid, Math.max(getPriority(), system.priority.PRIORITY_BELOW_NORMAL));
  } catch {
    // it has ended already, which is told elsewhere, or the system does not let us: then it is only less polite
  }
}

export async function startThread({ path }: Program, { message, gone }: Listener): Promise<Thread> {
  const child = spawn(process.execPath, [...ROOM, '-e', START, path], {
    // the editor's own executable is Node only when it is told so
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });
  if (child.pid !== undefined) stepBack(child.pid);
  let ended = false;
  let said = '';
  const leave = (error: unknown): void => {
    if (!ended) gone(error);
    ended = true;
  };
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2_000);
  });
  child.on('message', message);
  child.on('error', leave);
  child.on('close', (code, signal) => leave(new Error(`the reading process ended: ${signal ?? code}\n${said}`.trim())));
  return {
    post: (what) => {
      // what cannot be sent is told by the end of the process
      if (child.connected) child.send(what as object, (error) => error && leave(error));
    },
    end: () => {
      ended = true;
      child.kill();
    },
  };
}

/** Inside a thread: messages are answered in order; `undefined` is no answer. Ends with the program that started it. */
export function serve(answer: (message: unknown) => unknown): void {
  process.on('message', (message: unknown) => {
    const given = answer(message);
    if (given !== undefined) process.send?.(given);
  });
}

/** A file as it is now: milliseconds and bytes as the editor tells them. */
export interface LocalFile {
  readonly mtime: number;
  readonly size: number;
  readonly isFile: boolean;
}

const localFile = (stat: Stats): LocalFile => ({
  mtime: stat.mtime.getTime(),
  size: stat.size,
  isFile: stat.isFile(),
});

/** null: it is not there. Throws when it may not be looked at. */
export function lookAt(path: string): LocalFile | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? localFile(stat) : null;
}

/** null: it is not there any more. */
export function readLocal(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissingLocal(error)) return null;
    throw error;
  }
}

/** Whether files with an address of this scheme are files of this machine. */
export const isLocal = (scheme: string): boolean => scheme === 'file';

/** What is asked of files by their paths; each rejects as the file system does. */
export interface LocalFiles {
  /** Names, of files and folders alike. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Takes the place of what is there, at once. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Rejects when it is not there. */
  readonly look: (file: string) => Promise<LocalFile>;
  /** With those that it lies in. */
  readonly makeFolder: (folder: string) => Promise<unknown>;
  /** What is not there may be written. */
  readonly mayWrite: (file: string) => Promise<boolean>;
}

/** Without asking the editor, each of whose answers is a message to its window and back; null where there are no such files: in a browser. */
export const localFiles: LocalFiles | null = {
  list: readdir,
  read: readFile,
  write: writeFile,
  rename,
  remove: rm,
  look: async (file) => localFile(await stat(file)),
  makeFolder: (folder) => mkdir(folder, { recursive: true }),
  mayWrite: (file) => access(file, constants.W_OK).then(() => true, isMissingLocal),
};

export const isMissingLocal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
