/** Reading one note, as a message and its answer: the same in a thread of its own and, where there can be none, in the extension host. */
import type { Knowledge } from '../model/knowledge.ts';
import { entryOf } from './entry.ts';
import { type Engine, readWhole } from './read.ts';

export interface Job {
  readonly id: number;
  readonly uri: string;
  /** The title of a note that has none. */
  readonly name: string;
  /** Bytes are taken for UTF-8, and the answer says when they are not. */
  readonly text: string | Uint8Array;
  /** In characters: a longer note is not read. */
  readonly limit: number;
  /** Told before, under this name. */
  readonly knowledge: string;
}

export interface Told {
  readonly knowledge: string;
  readonly value: Knowledge | null;
}

export interface Answer {
  readonly id: number;
  /** The entry as JSON, which costs a fraction of a structured clone; null: it has none. */
  readonly entry?: string | null;
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

export function makeReader(engine: Engine): (message: Job | Told) => Answer | undefined {
  const told = new Map<string, Knowledge | null>();
  return (message) => {
    if ('value' in message) {
      told.set(message.knowledge, message.value);
      return undefined;
    }
    const { id, uri, name, limit } = message;
    try {
      const text = decoded(message.text);
      if (text === null) return { id, isEncoded: true };
      if (text.length === 0 || text.length > limit) return { id, entry: null };
      const own = told.get(message.knowledge) ?? null;
      const entry = entryOf(readWhole(uri, name, text, own, engine).view, engine.knownWith(own));
      return { id, entry: entry && JSON.stringify(entry) };
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
}
