/** Work of which there is one run for all who wait for it; it ends early when nobody waits any more. */
import { type CancellationToken, CancellationTokenSource, type Disposable } from 'vscode';
import type { Log } from '../log.ts';

interface SharedRun extends Disposable {
  /** Waits until nothing is to be done, or for as long as the token says. Never rejects. */
  readonly join: (token: CancellationToken) => Promise<void>;
}

export function shareRun(
  run: (token: CancellationToken) => Promise<void>,
  hasWork: () => boolean,
  log: Log,
): SharedRun {
  let running: { readonly done: Promise<void>; readonly source: CancellationTokenSource; readers: number } | undefined;

  function begin(): NonNullable<typeof running> {
    const source = new CancellationTokenSource();
    const done = run(source.token).catch((error) => log.error(error));
    const begun = { done, source, readers: 0 };
    void done.then(() => {
      running = undefined;
      source.dispose();
    });
    return begun;
  }

  async function join(token: CancellationToken): Promise<void> {
    const listeners: Disposable[] = [];
    const stop = cancelled(token, listeners);
    while ((running || hasWork()) && !token.isCancellationRequested) {
      running ??= begin();
      const mine = running;
      mine.readers += 1;
      await Promise.race([mine.done, stop]);
      mine.readers -= 1;
      // Others may still wait for the same.
      if (mine.readers === 0 && running === mine) mine.source.cancel();
    }
    for (const one of listeners) one.dispose();
  }

  return { join, dispose: () => running?.source.cancel() };
}

const cancelled = (token: CancellationToken, listeners: Disposable[]): Promise<void> =>
  new Promise((done) => {
    if (token.isCancellationRequested) done();
    else listeners.push(token.onCancellationRequested(() => done()));
  });

/** Files that are looked at together: enough to keep every thread busy. */
const TOGETHER = 128;

/** Begins `work` for each, so many at a time, until it is cancelled; gives back what was not begun. */
export async function each<T>(
  all: readonly T[],
  token: CancellationToken,
  work: (one: T) => Promise<void>,
): Promise<T[]> {
  const left = [...all].reverse();
  const worker = async (): Promise<void> => {
    while (!token.isCancellationRequested) {
      const one = left.pop();
      if (one === undefined) return;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(TOGETHER, all.length) }, worker));
  return left;
}
