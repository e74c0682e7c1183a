/** Notes → entries, in threads of their own, so that neither typing nor anything else of the editor waits; where there can be none, between its turns. */
import { type Disposable, Uri, workspace } from 'vscode';
import type { Knowledge } from '../model/knowledge.ts';
import type { Entry } from '../reader/entry.ts';
import { type Answer, type Job, makeReader, type Told } from '../reader/job.ts';
import { checksum } from '../reader/shard.ts';
import { mostThreads, type Program, startThread, type Thread } from '../threads/node.ts';
import { loadEngine } from './engine.ts';
import type { Log } from './log.ts';
import { breathe } from './soon.ts';

declare const __HOST__: 'node' | 'web' | 'cli';

/** `text`: bytes, as long as they may be UTF-8. */
export type Asked = Pick<Job, 'uri' | 'name' | 'text' | 'limit'> & { readonly knowledge: Knowledge | null };

export interface Readers extends Disposable {
  /** `null`: the note has no entry; `encoded`: its bytes are not UTF-8. Rejects when this note cannot be read. */
  readonly read: (asked: Asked, few: boolean) => Promise<Entry | null | 'encoded'>;
  /** No more is coming for now: memory goes back. */
  readonly rest: () => void;
}

interface Waiting {
  readonly job: Job;
  readonly knowledge: Knowledge | null;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

interface Running {
  thread: Thread | null;
  /** In the order in which they were sent: the first is being read. */
  readonly jobs: Map<number, Waiting>;
  readonly told: Set<string>;
}

/** One that is read, and one at hand. */
const AHEAD = 2;

const names = new WeakMap<Knowledge, string>();
/** The same for the same rows, also tomorrow: the cache asks. */
export function nameOfKnowledge(knowledge: Knowledge | null): string {
  if (!knowledge) return '';
  const name = names.get(knowledge) ?? checksum(JSON.stringify(knowledge));
  names.set(knowledge, name);
  return name;
}

const entryFrom = ({ entry, isEncoded, error }: Answer): Entry | null | 'encoded' => {
  if (error !== undefined) throw new Error(error);
  return isEncoded ? 'encoded' : entry ? (JSON.parse(entry) as Entry) : null;
};

export function makeReaders(extensionUri: Uri, log: Log): Readers {
  const file = Uri.joinPath(
    extensionUri,
    'dist',
    ...(__HOST__ === 'web' ? ['web', 'extension.cjs'] : ['extension.cjs']),
  );
  const program: Program = { path: file.fsPath, read: () => workspace.fs.readFile(file) };
  const running = new Set<Running>();
  const queue: Waiting[] = [];
  let last = 0;
  /** Threads do not start here, or the program in them does not. */
  let isAlone = false;
  let here: Promise<unknown> = Promise.resolve();

  /** In this thread, a note at a time. */
  async function readHere({ job, knowledge }: Pick<Waiting, 'job' | 'knowledge'>): Promise<Answer> {
    const read = makeReader(await loadEngine());
    read({ knowledge: job.knowledge, value: knowledge });
    const turn = here.then(() => read(job));
    here = turn.then(breathe, breathe);
    return (await turn) ?? { id: job.id };
  }

  function send(to: Running, waiting: Waiting): void {
    const { job, knowledge } = waiting;
    if (!to.thread) return;
    to.jobs.set(job.id, waiting);
    if (!to.told.has(job.knowledge)) {
      to.told.add(job.knowledge);
      to.thread.post({ knowledge: job.knowledge, value: knowledge } satisfies Told);
    }
    // A copy that moves: bytes may be a view of something much larger.
    const text = typeof job.text === 'string' ? job.text : job.text.slice();
    to.thread.post({ ...job, text }, typeof text === 'string' ? [] : [text.buffer]);
  }

  function start(): void {
    const one: Running = { thread: null, jobs: new Map(), told: new Set() };
    let hasAnswered = false;
    running.add(one);
    const gone = (error: unknown): void => {
      running.delete(one);
      log.error(error);
      if (!hasAnswered) isAlone = true;
      const [first, ...others] = one.jobs.values();
      // What was being read is to blame, unless nothing ever was; the others are read elsewhere.
      if (first && hasAnswered) first.failed(error);
      queue.unshift(...(first && !hasAnswered ? [first] : []), ...others);
      next();
    };
    const message = (given: unknown): void => {
      const answer = given as Answer;
      hasAnswered = true;
      const waiting = one.jobs.get(answer.id);
      one.jobs.delete(answer.id);
      waiting?.done(answer);
      next();
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
      const [free] = [...running].filter(({ thread }) => thread).sort((a, b) => a.jobs.size - b.jobs.size);
      if (free && free.jobs.size < AHEAD) {
        const waiting = queue.shift();
        if (waiting) send(free, waiting);
      } else break;
    }
    if (queue.length > 0 && running.size < mostThreads()) start();
  }

  async function read({ knowledge, ...asked }: Asked, few: boolean): Promise<Entry | null | 'encoded'> {
    const job: Job = { ...asked, id: ++last, knowledge: nameOfKnowledge(knowledge) };
    if (few) return entryFrom(await readHere({ job, knowledge }));
    const answer = await new Promise<Answer>((done, failed) => {
      queue.push({ job, knowledge, done, failed });
      next();
    });
    return entryFrom(answer);
  }

  function rest(): void {
    for (const { thread } of running) thread?.end();
    running.clear();
  }

  return { read, rest, dispose: rest };
}
