/** Work for several threads of one program → its answers in the order of the work, however long each takes. In Node only. */
import { parentPort, Worker, workerData } from 'node:worker_threads';

interface Job<W> {
  readonly no: number;
  readonly work: W;
}
interface Done<A> {
  readonly no: number;
  readonly answer: A;
}

/** So much is given out and not yet taken, for each thread: enough that none waits, little enough that memory stays small. */
const AHEAD = 4;

interface Thread<A> {
  readonly worker: Worker;
  readonly waiting: Map<number, (answer: A) => void>;
}

interface Threads<W, A> {
  /** The file that they run: it calls `serveOrdered`. */
  readonly program: URL;
  readonly count: number;
  /** Given to each when it starts: `setting` in `serveOrdered`. */
  readonly setting: unknown;
  /** Its `process.argv` after the second. */
  readonly argv: readonly string[];
  /** What stands for the answer to work on which a thread has ended. */
  readonly failed: (work: W, error: Error) => A;
}

/** Takes work as answers are taken; work that comes slowly does not keep back answers that are ready. */
export async function* ordered<W, A>(
  items: AsyncIterable<W> | Iterable<W>,
  { program, count, setting, argv, failed }: Threads<W, A>,
): AsyncGenerator<A> {
  const threads: Thread<A>[] = [];
  const works = new Map<number, W>();
  const gone = (thread: Thread<A>, error: Error): void => {
    const at = threads.indexOf(thread);
    if (at >= 0) threads.splice(at, 1);
    for (const [no, answer] of thread.waiting) answer(failed(works.get(no) as W, error));
    thread.waiting.clear();
  };
  const start = (): Thread<A> => {
    const thread: Thread<A> = {
      worker: new Worker(program, { workerData: setting, argv: [...argv] }),
      waiting: new Map(),
    };
    thread.worker.on('message', ({ no, answer }: Done<A>) => {
      thread.waiting.get(no)?.(answer);
      thread.waiting.delete(no);
    });
    thread.worker.on('error', (error) => gone(thread, error));
    thread.worker.on('exit', (code) => gone(thread, new Error(`the thread ended with code ${code}`)));
    threads.push(thread);
    return thread;
  };
  const idlest = (): Thread<A> => {
    if (threads.length < count && threads.every(({ waiting }) => waiting.size > 0)) return start();
    return threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
  };
  let next = 0;
  const give = (work: W): Promise<A> => {
    const no = next++;
    const { worker, waiting } = idlest();
    works.set(no, work);
    return new Promise<A>((answer) => {
      waiting.set(no, (given) => {
        works.delete(no);
        answer(given);
      });
      worker.postMessage({ no, work } satisfies Job<W>);
    });
  };

  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const read = async () => ({ read: await source.next() });
  let reading: ReturnType<typeof read> | null = read();
  const pending: Promise<{ readonly answer: A }>[] = [];
  try {
    while (reading || pending.length > 0) {
      const mayRead = reading && pending.length < count * AHEAD ? [reading] : [];
      const came = await Promise.race([...pending.slice(0, 1), ...mayRead]);
      if ('answer' in came) {
        void pending.shift();
        yield came.answer;
      } else if (came.read.done) reading = null;
      else {
        const { value } = came.read;
        pending.push(give(value).then((answer) => ({ answer })));
        reading = read();
      }
    }
  } finally {
    for (const { worker } of threads.splice(0)) {
      worker.removeAllListeners();
      void worker.terminate();
    }
  }
}

/** Inside a thread: each work is answered as soon as it is done. What `answer` throws ends the thread. */
export function serveOrdered<W, A, S>(answer: (work: W, setting: S) => Promise<A>): void {
  const setting = workerData as S;
  parentPort?.on('message', async ({ no, work }: Job<W>) => {
    const given = await answer(work, setting);
    parentPort?.postMessage({ no, answer: given } satisfies Done<A>);
  });
}
