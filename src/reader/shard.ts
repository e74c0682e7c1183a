/** Entries ⇄ one file of the cache. What is not exactly as it was written is not read: a cache may be slow, never wrong. */
import type { Entry } from './entry.ts';

/** An entry, and what the file was like when it was made. */
export interface Stored {
  readonly uri: string;
  /** Milliseconds, as the file system says. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
  /** Of everything beside the text that the entry was made with. */
  readonly key: string;
  /** null: nothing is said or kept in it, or it is no text that we read. */
  readonly entry: Entry | null;
}

/** Changed whenever the form of an entry is. */
const SCHEMA = 'poruka/index@3';

const START = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, 32 bits. `start`: of what stands before. */
export function hashOf(text: string, start = START): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Of texts one after the other. Enough against a file that was cut or spoilt, not against a person. */
export function checksum(...texts: readonly string[]): string {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const hash = texts.reduce((before, text) => hashOf(text, before), START);
  return `${length}.${hash.toString(16)}`;
}

/**
 * A line that says what follows and its checksum, then a line for each entry: line by line, since of a text of hundreds of kilobytes each copy stays
 * in memory for long. `maker` names what computed them: program and lexicon.
 */
export function writeShard(stored: readonly Stored[], maker: string): readonly string[] {
  const lines = stored.map(
    ({ uri, mtime, size, key, entry }) => `${JSON.stringify({ uri, mtime, size, key, entry })}\n`,
  );
  return [`${JSON.stringify({ schema: SCHEMA, maker, sum: checksum(...lines) })}\n`, ...lines];
}

/** `outdated`: whole, and of another version. */
export function readShard(text: string, maker: string): readonly Stored[] | 'outdated' | 'damaged' {
  const end = text.indexOf('\n');
  try {
    const head = JSON.parse(text.slice(0, Math.max(0, end))) as { schema?: unknown; maker?: unknown; sum?: unknown };
    const body = text.slice(end + 1);
    if (head.sum !== checksum(body)) return 'damaged';
    if (head.schema !== SCHEMA || head.maker !== maker) return 'outdated';
    const lines = body.split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Stored);
  } catch {
    // not what we wrote
    return 'damaged';
  }
}
