/**
 * What the index knows, in the storage of the workspace: many small files, so that a changed note rewrites little. Each is written
 * aside and renamed into place, and what is in it is true for a file of that size and time whoever wrote it: two windows cannot harm
 * each other.
 */
import { Uri } from 'vscode';
import { checksum, readShard, type Stored, writeShard } from '../../reader/shard.ts';
import { filesAt, isMissing } from '../files.ts';
import type { Log } from '../log.ts';
import { breathe } from '../soon.ts';

export interface IndexCache {
  /** By address; what is damaged or of another version is not there. Never rejects. */
  readonly load: (each: (stored: Stored) => Promise<void>) => Promise<void>;
  /** Writes again the files in which one of these addresses is. Never rejects. */
  readonly save: (all: Iterable<Stored>, changed: ReadonlySet<string>) => Promise<void>;
}

const SHARDS = 128;
const FOLDER = 'index';
const LEFT_MS = 3_600_000;
const FORM = /\/notes-\d+\.json$/;

const shardOf = (uri: string): number => Number.parseInt(checksum(uri).split('.')[1] ?? '0', 16) % SHARDS;
const nameOf = (shard: number): string => `notes-${shard}.json`;

/** `storage` is undefined where no folder is open: then nothing is kept. `maker`: what computes the entries. */
export function openCache(storage: Uri | undefined, maker: string, log: Log): IndexCache {
  if (!storage) return { load: async () => undefined, save: async () => undefined };
  const folder = Uri.joinPath(storage, FOLDER);
  const files = filesAt(folder);

  async function loadShard(file: Uri, each: (stored: Stored) => Promise<void>): Promise<void> {
    const text = new TextDecoder().decode(await files.read(file));
    const read = readShard(text, maker);
    if (read === 'damaged') {
      log.note(`The index file ${file.path} is damaged: its notes are read again.`);
      await files.remove(file);
    } else if (read !== 'outdated') await Promise.all(read.map(each));
    await breathe();
  }

  /** Written aside by a window that was killed before it could rename. */
  async function sweep(file: Uri): Promise<void> {
    if (Date.now() - (await files.look(file)).mtime > LEFT_MS) await files.remove(file);
  }

  async function load(each: (stored: Stored) => Promise<void>): Promise<void> {
    try {
      for (const file of await files.list(folder)) {
        const done = FORM.test(file.path) ? loadShard(file, each) : sweep(file);
        await done.catch((error) => isMissing(error) || log.error(error));
      }
    } catch (error) {
      if (!isMissing(error)) log.error(error);
    }
  }

  /** Some file systems remove what is in the way before they rename, and fail when another window was faster: then they are asked again. */
  async function takePlace(aside: Uri, file: Uri, tries = 3): Promise<void> {
    try {
      await files.rename(aside, file);
    } catch (error) {
      if (tries === 0) throw error;
      await breathe();
      await takePlace(aside, file, tries - 1);
    }
  }

  async function saveShard(shard: number, stored: readonly Stored[]): Promise<void> {
    const file = Uri.joinPath(folder, nameOf(shard));
    const aside = Uri.joinPath(folder, `${nameOf(shard)}.${globalThis.crypto.randomUUID()}`);
    await files.write(aside, new TextEncoder().encode(writeShard(stored, maker)));
    await takePlace(aside, file);
  }

  async function save(all: Iterable<Stored>, changed: ReadonlySet<string>): Promise<void> {
    if (changed.size === 0) return;
    const shards = new Map([...changed].map((uri) => [shardOf(uri), [] as Stored[]]));
    for (const stored of all) shards.get(shardOf(stored.uri))?.push(stored);
    try {
      await files.makeFolder(folder);
      for (const [shard, stored] of shards) {
        await saveShard(shard, stored);
        await breathe();
      }
    } catch (error) {
      // Full, or not ours to write: the notes are read again next time.
      log.error(error);
    }
  }

  return { load, save };
}
