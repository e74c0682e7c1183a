/** Work that need not be done before `activate` returns: done right after it, unless it is disposed of first. */
import type { Disposable } from 'vscode';

export function soon(work: () => void): Disposable {
  const timer = setTimeout(work, 0);
  return { dispose: () => clearTimeout(timer) };
}

/** The editor gets its turn in between. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
