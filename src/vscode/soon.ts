/** Work that need not be done at once: after `activate`, one at a time, between the turns of the editor, when it has been quiet. */
import type { Disposable } from 'vscode';
import type { Steps } from '../register/steps.ts';

/** Need not be done before `activate` returns: done right after it, unless it is disposed of first. */
export function soon(work: () => void): Disposable {
  const timer = setTimeout(work, 0);
  return { dispose: () => clearTimeout(timer) };
}

/** At once when there is nothing to wait for. */
export const pause = async (ms: number): Promise<void> => {
  if (ms > 0) await new Promise((done) => setTimeout(done, ms));
};

interface OneMore {
  (): Promise<void>;
  /** null: nothing is being done. */
  readonly running: () => Promise<void> | null;
}

/** Work that is done once at a time: what is asked for meanwhile is one time more, and whoever asked waits for that. */
export function oneMore(work: () => Promise<void>): OneMore {
  let running: Promise<void> | null = null;
  let isAsked = false;
  const whileAsked = async (): Promise<void> => {
    try {
      while (isAsked) {
        isAsked = false;
        await work();
      }
    } finally {
      running = null;
    }
  };
  const ask = (): Promise<void> => {
    isAsked = true;
    running ??= whileAsked();
    return running;
  };
  return Object.assign(ask, { running: () => running });
}

/** The editor gets its turn in between. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Half a frame: whoever types does not notice. */
const TURN_MS = 8;

/** For work in pieces: called after each, it lets the editor have its turn when ours was long enough. */
export function makeTurns(): () => Promise<void> {
  let turn = performance.now();
  return async () => {
    if (performance.now() - turn < TURN_MS) return;
    await breathe();
    turn = performance.now();
  };
}

/** Work that is long, in turns: the editor gets its own in between. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < TURN_MS) continue;
    await breathe();
    turn = performance.now();
  }
}

/** So soon the first is told. */
const FIRST_MS = 5;

interface Calm extends Disposable {
  readonly soon: () => void;
}

/** Soon when it has been quiet, else at most once in `next` milliseconds. */
export function calm(next: number, work: () => void): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const fire = (): void => {
    timer = undefined;
    last = Date.now();
    work();
  };
  return {
    soon: () => {
      timer ??= setTimeout(fire, Math.max(FIRST_MS, last + next - Date.now()));
    },
    dispose: () => clearTimeout(timer),
  };
}
