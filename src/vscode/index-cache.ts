/**
 * What the index knows, in the storage of the workspace: many small files, so that a changed note rewrites little. Each is written
 * aside and renamed into place, and what is in it is true for a file of that size and time whoever wrote it: two windows cannot harm
 * each other.
 */
import { FileSystemError, Uri, workspace } from 'vscode';
import { checksum, readShard, type Stored, writeShard } from '../reader/shard.ts';
import type { Log } from './log.ts';
import { breathe } from './soon.ts';

export interface IndexCache {
  /** By address; what is damaged or of another version is not there. Never rejects. */
  readonly load: (each: (stored: Stored) => Promise<void>) => Promise<void>;
  /** Writes again the files in which one of these addresses is. Never rejects. */
  readonly save: (all: Iterable<Stored>, changed: ReadonlySet<string>) => Promise<void>;
}

const SHARDS = 128;
const FOLDER = 'index';
const LEFT_MS = 3_600_000;
const FORM = /^notes-\d+\.json$/;

const shardOf = (uri: string): number => Number.parseInt(checksum(uri).split('.')[1] ?? '0', 16) % SHARDS;
const nameOf = (shard: number): string => `notes-${shard}.json`;

const isMissing = (error: unknown): boolean => error instanceof FileSystemError && error.code === 'FileNotFound';

/** `storage` is undefined where no folder is open: then nothing is kept. `maker`: what computes the entries. */
export function openCache(storage: Uri | undefined, maker: string, log: Log): IndexCache {
  const folder = storage && Uri.joinPath(storage, FOLDER);

  async function loadShard(file: Uri, each: (stored: Stored) => Promise<void>): Promise<void> {
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    const read = readShard(text, maker);
    if (read === 'damaged') {
      log.note(`The index file ${file.path} is damaged: its notes are read again.`);
      await workspace.fs.delete(file);
    } else if (read !== 'outdated') await Promise.all(read.map(each));
    await breathe();
  }

  /** Written aside by a window that was killed before it could rename. */
  async function sweep(file: Uri): Promise<void> {
    const { mtime } = await workspace.fs.stat(file);
    if (Date.now() - mtime > LEFT_MS) await workspace.fs.delete(file);
  }

  async function load(each: (stored: Stored) => Promise<void>): Promise<void> {
    if (!folder) return;
    try {
      for (const [name] of await workspace.fs.readDirectory(folder)) {
        const file = Uri.joinPath(folder, name);
        const done = FORM.test(name) ? loadShard(file, each) : sweep(file);
        await done.catch((error) => isMissing(error) || log.error(error));
      }
    } catch (error) {
      if (!isMissing(error)) log.error(error);
    }
  }

  /** The editor removes what is in the way before it renames, and fails when another window was faster: then it is asked again. */
  async function takePlace(aside: Uri, file: Uri, tries = 3): Promise<void> {
    try {
      await workspace.fs.rename(aside, file, { overwrite: true });
    } catch (error) {
      if (tries === 0) throw error;
      await breathe();
      await takePlace(aside, file, tries - 1);
    }
  }

  async function saveShard(shard: number, stored: readonly Stored[]): Promise<void> {
    if (!folder) return;
    const file = Uri.joinPath(folder, nameOf(shard));
    const aside = Uri.joinPath(folder, `${nameOf(shard)}.${globalThis.crypto.randomUUID()}`);
    await workspace.fs.writeFile(aside, new TextEncoder().encode(writeShard(stored, maker)));
    await takePlace(aside, file);
  }

  async function save(all: Iterable<Stored>, changed: ReadonlySet<string>): Promise<void> {
    if (!folder || changed.size === 0) return;
    const shards = new Map([...changed].map((uri) => [shardOf(uri), [] as Stored[]]));
    for (const stored of all) shards.get(shardOf(stored.uri))?.push(stored);
    try {
      await workspace.fs.createDirectory(folder);
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
