/** Notes → entries, in threads of their own, so that neither typing nor anything else of the editor waits; where there can be none, between its turns. */
import { type Disposable, Uri, workspace } from 'vscode';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Entry } from '../../reader/entry.ts';
import { type Answer, type Job, makeReader, type Stamp, type Told } from '../../reader/job.ts';
import { checksum } from '../../reader/shard.ts';
import { mostThreads, type Program, startThread, type Thread } from '../../threads/node.ts';
import { loadEngine } from '../engine.ts';
import type { Log } from '../log.ts';
import { breathe } from '../soon.ts';

declare const __HOST__: 'node' | 'web' | 'cli';

/** `text`: bytes, as long as they may be UTF-8. */
type Asked = Pick<Job, 'uri' | 'name' | 'text' | 'limit'> & { readonly knowledge: Knowledge | null };

/** `entry` null: the note has none. `stamp`: of a file of this machine, as it was when it was read. */
export type Read =
  | { readonly entry: Entry | null; readonly stamp?: Stamp }
  /** The bytes are not UTF-8. */
  | 'encoded'
  /** The file is not there. */
  | 'gone';

interface Readers extends Disposable {
  /** Rejects when this note cannot be read. `few`: so few that no thread need start. */
  readonly read: (asked: Asked, few: boolean) => Promise<Read>;
  /** No more is coming for now: memory goes back, unless more comes soon. */
  readonly rest: () => void;
}

interface Waiting {
  readonly job: Job;
  readonly knowledge: Knowledge | null;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
  /** A thread ended while it had this one among others: it is sent by itself, so that it is known which is to blame. */
  isSuspect?: true;
}

type Batch = readonly Waiting[];

interface Running {
  thread: Thread | null;
  /** In the order in which they were sent: the first is being read. By the id of the first job. */
  readonly batches: Map<number, Batch>;
  readonly told: Set<string>;
}

/** One that is read, and one at hand. */
const AHEAD = 2;
/** A message costs as much as a look at a file. */
const BATCH = 16;
/** Files that are synchronized come one by one: to start threads for each costs more than to read it. */
const REST_MS = 10_000;

const names = new WeakMap<Knowledge, string>();
/** The same for the same rows, also tomorrow: the cache asks. */
export function nameOfKnowledge(knowledge: Knowledge | null): string {
  if (!knowledge) return '';
  const name = names.get(knowledge) ?? checksum(JSON.stringify(knowledge));
  names.set(knowledge, name);
  return name;
}

function readFrom({ entry, stamp, isGone, isEncoded, error }: Answer): Read {
  if (error !== undefined) throw new Error(error);
  if (isEncoded) return 'encoded';
  if (isGone) return 'gone';
  return { entry: entry ? (JSON.parse(entry) as Entry) : null, ...(stamp && { stamp }) };
}

export function makeReaders(extensionUri: Uri, log: Log): Readers {
  const file = Uri.joinPath(
    extensionUri,
    'dist',
    ...(__HOST__ === 'web' ? ['web', 'extension.js'] : ['extension.cjs']),
  );
  const program: Program = { path: file.fsPath, read: () => workspace.fs.readFile(file) };
  const running = new Set<Running>();
  const queue: Waiting[] = [];
  let last = 0;
  /** Threads do not start here, or the program in them does not. */
  let isAlone = false;
  let here: Promise<unknown> = Promise.resolve();
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** In this thread, a note at a time. */
  async function readHere({ job, knowledge }: Pick<Waiting, 'job' | 'knowledge'>): Promise<Answer> {
    const read = makeReader(await loadEngine());
    read({ knowledge: job.knowledge, value: knowledge });
    const turn = here.then(() => read([job]));
    here = turn.then(breathe, breathe);
    return (await turn)?.[0] ?? { id: job.id };
  }

  function send(thread: Thread, { batches, told }: Running, batch: Batch): void {
    const moved: ArrayBuffer[] = [];
    for (const { job, knowledge } of batch) {
      if (told.has(job.knowledge)) continue;
      told.add(job.knowledge);
      thread.post({ knowledge: job.knowledge, value: knowledge } satisfies Told);
    }
    const jobs = batch.map(({ job }) => {
      if (!(job.text instanceof Uint8Array)) return job;
      // A copy that moves: bytes may be a view of something much larger.
      const text = job.text.slice();
      moved.push(text.buffer);
      return { ...job, text };
    });
    batches.set(jobs[0]?.id ?? 0, batch);
    thread.post(jobs, moved);
  }

  function start(): void {
    const one: Running = { thread: null, batches: new Map(), told: new Set() };
    let hasAnswered = false;
    running.add(one);
    const gone = (error: unknown): void => {
      running.delete(one);
      log.error(error);
      if (!hasAnswered) isAlone = true;
      const [first, ...others] = one.batches.values();
      const suspects = first ?? [];
      // What was being read alone is to blame, unless nothing ever was; the others are read elsewhere.
      queue.unshift(...others.flat());
      if (hasAnswered && suspects.length === 1) suspects[0]?.failed(error);
      else for (const waiting of suspects) queue.unshift(Object.assign(waiting, { isSuspect: true }));
      next();
    };
    const message = (given: unknown): void => {
      const answers = given as readonly Answer[];
      hasAnswered = true;
      const id = answers[0]?.id ?? 0;
      const batch = one.batches.get(id);
      one.batches.delete(id);
      next();
      batch?.forEach((waiting, i) => {
        const answer = answers[i];
        if (answer) waiting.done(answer);
      });
    };
    startThread(program, { message, gone }).then((thread) => {
      if (!running.has(one)) return thread.end();
      one.thread = thread;
      next();
    }, gone);
  }

  function next(): void {
    if (isAlone) {
      for (const waiting of queue.splice(0)) readHere(waiting).then(waiting.done, waiting.failed);
      return;
    }
    while (queue.length > 0) {
      const [free] = [...running].filter(({ thread }) => thread).sort((a, b) => a.batches.size - b.batches.size);
      if (!free?.thread || free.batches.size >= AHEAD) break;
      send(free.thread, free, queue.splice(0, queue[0]?.isSuspect ? 1 : BATCH));
    }
    if (queue.length > 0 && running.size < mostThreads()) start();
  }

  async function read({ knowledge, ...asked }: Asked, few: boolean): Promise<Read> {
    const job: Job = { ...asked, id: ++last, knowledge: nameOfKnowledge(knowledge) };
    if (few) return readFrom(await readHere({ job, knowledge }));
    clearTimeout(resting);
    const answer = await new Promise<Answer>((done, failed) => {
      queue.push({ job, knowledge, done, failed });
      // those that are asked for together go together
      if (queue.length === 1) queueMicrotask(next);
    });
    return readFrom(answer);
  }

  function end(): void {
    clearTimeout(resting);
    for (const { thread } of running) thread?.end();
    running.clear();
  }

  function rest(): void {
    clearTimeout(resting);
    resting = setTimeout(end, REST_MS);
  }

  return { read, rest, dispose: end };
}
