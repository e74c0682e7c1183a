/** Reading notes, as a message and its answer: the same in a thread of its own and, where there can be none, in the extension host. */
import type { Knowledge } from '../model/knowledge.ts';
import { lookAt, readLocal } from '../threads/node.ts';
import { entryOf } from './entry.ts';
import { type Engine, readWhole } from './read.ts';

export interface Job {
  readonly id: number;
  readonly uri: string;
  /** The title of a note that has none. */
  readonly name: string;
  /** Bytes are taken for UTF-8, and the answer says when they are not. */
  readonly text: string | Uint8Array | File;
  /** In characters: a longer note is not read. */
  readonly limit: number;
  /** Told before, under this name. */
  readonly knowledge: string;
}

/** A file of this machine, read where the note is read. */
interface File {
  readonly path: string;
  /** It is not UTF-8: only looked at. */
  readonly isEncoded: boolean;
}

/** Milliseconds and bytes, as the file system says. */
export interface Stamp {
  readonly mtime: number;
  readonly size: number;
}

export interface Told {
  readonly knowledge: string;
  readonly value: Knowledge | null;
}

/** What is said of one note. */
export interface Answer {
  readonly id: number;
  /** The entry as JSON, which costs a fraction of a structured clone; null: it has none. */
  readonly entry?: string | null;
  /** Of a file: what it was like when it was read. */
  readonly stamp?: Stamp;
  /** Of a file: it is not there. */
  readonly isGone?: true;
  /** Only the editor knows which encoding it is. */
  readonly isEncoded?: true;
  readonly error?: string;
}

/** A character that text has only in another encoding: UTF-16 without a mark. */
const NUL = '\0';

function decoded(text: string | Uint8Array): string | null {
  if (typeof text === 'string') return text;
  try {
    const read = new TextDecoder('utf-8', { fatal: true }).decode(text);
    return read.includes(NUL) ? null : read;
  } catch {
    // not UTF-8: said in the answer
    return null;
  }
}

/** UTF-8 has no more bytes than that for a character. */
export const BYTES = 4;

/** The bytes of a file, or what is to be said instead of them. */
function opened({ path, isEncoded }: File, limit: number): Omit<Answer, 'id'> & { readonly bytes?: Uint8Array } {
  const now = lookAt(path);
  if (!now) return { isGone: true };
  const { mtime, size } = now;
  const stamp = { mtime, size };
  if (!now.isFile || size > BYTES * limit) return { stamp, entry: null };
  if (isEncoded) return { stamp, isEncoded };
  const bytes = readLocal(path);
  return bytes ? { stamp, bytes } : { isGone: true };
}

/** Messages come in the order in which they were sent: what is told counts for the jobs that follow. */
export function makeReader(engine: Engine): (message: readonly Job[] | Told) => readonly Answer[] | undefined {
  const told = new Map<string, Knowledge | null>();

  function entryIn({ uri, name, limit, knowledge }: Job, given: string | Uint8Array): Omit<Answer, 'id'> {
    const text = decoded(given);
    if (text === null) return { isEncoded: true };
    if (text.length === 0 || text.length > limit) return { entry: null };
    const own = told.get(knowledge) ?? null;
    const entry = entryOf(readWhole(uri, name, text, own, engine).view, engine.knownWith(own));
    return { entry: entry && JSON.stringify(entry) };
  }

  function answer(job: Job): Answer {
    const { id, text, limit } = job;
    try {
      if (typeof text === 'string' || text instanceof Uint8Array) return { id, ...entryIn(job, text) };
      const { bytes, ...said } = opened(text, limit);
      return { id, ...said, ...(bytes && entryIn(job, bytes)) };
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  return (message) => {
    if (!('value' in message)) return message.map(answer);
    told.set(message.knowledge, message.value);
    return undefined;
  };
}
