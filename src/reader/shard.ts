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
const SCHEMA = 'poruka/index@2';

/** FNV-1a over UTF-16 code units, 32 bits: enough against a file that was cut or spoilt, not against a person. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}.${(hash >>> 0).toString(16)}`;
}

/** A line that says what follows and its checksum, then the entries. `maker` names what computed them: program and lexicon. */
export function writeShard(stored: readonly Stored[], maker: string): string {
  const body = JSON.stringify(stored);
  return `${JSON.stringify({ schema: SCHEMA, maker, sum: checksum(body) })}\n${body}`;
}

/** `outdated`: whole, and of another version. */
export function readShard(text: string, maker: string): readonly Stored[] | 'outdated' | 'damaged' {
  const end = text.indexOf('\n');
  try {
    const head = JSON.parse(text.slice(0, Math.max(0, end))) as { schema?: unknown; maker?: unknown; sum?: unknown };
    const body = text.slice(end + 1);
    if (head.sum !== checksum(body)) return 'damaged';
    if (head.schema !== SCHEMA || head.maker !== maker) return 'outdated';
    return JSON.parse(body) as readonly Stored[];
  } catch {
    // not what we wrote
    return 'damaged';
  }
}
