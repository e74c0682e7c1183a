/**
 * What the index knows, in the storage of the workspace: many small files, so that a changed note rewrites little. Each is written
 * aside and renamed into place, and what is in it is true for a file of that size and time whoever wrote it: two windows cannot harm
 * each other.
 */
import { Uri } from 'vscode';
import { hashOf, readShard, type Stored, writeShard } from '../../reader/shard.ts';
import { filesAt, isMissing } from '../files.ts';
import type { Log } from '../log.ts';
import { breathe, makeTurns } from '../soon.ts';

export interface IndexCache {
  /** By address; what is damaged or of another version is not there. Never rejects. */
  readonly load: (each: (stored: Stored) => Promise<void>) => Promise<void>;
  /** Writes again the files in which one of these addresses is. Never rejects. */
  readonly save: (all: Iterable<Stored>, changed: ReadonlySet<string>) => Promise<void>;
}

const SHARDS = 128;
const FOLDER = 'index';
/** While one is taken apart the next is read. */
const TOGETHER = 2;
/** Of UTF-8 for a code unit of UTF-16. */
const MOST_BYTES = 3;
const LEFT_MS = 3_600_000;
const FORM = /\/notes-\d+\.json$/;

const shardOf = (uri: string): number => hashOf(uri) % SHARDS;
const nameOf = (shard: number): string => `notes-${shard}.json`;

/** Lines → their bytes, which are good until it is called again. */
type Encode = (lines: readonly string[]) => Uint8Array;

/** All in one place: what is written anew for each file would be memory of the host until garbage is collected. */
function makeEncode(): Encode {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array();
  return (lines) => {
    const most = lines.reduce((sum, line) => sum + MOST_BYTES * line.length, 0);
    if (bytes.length < most) bytes = new Uint8Array(most);
    let end = 0;
    for (const line of lines) end += encoder.encodeInto(line, bytes.subarray(end)).written;
    return bytes.subarray(0, end);
  };
}

/** `storage` is undefined where no folder is open: then nothing is kept. `maker`: what computes the entries. */
export function openCache(storage: Uri | undefined, maker: string, log: Log): IndexCache {
  if (!storage) return { load: async () => undefined, save: async () => undefined };
  const folder = Uri.joinPath(storage, FOLDER);
  const files = filesAt(folder);

  async function loadShard(file: Uri, each: (stored: Stored) => Promise<void>): Promise<void> {
    const read = readShard(new TextDecoder().decode(await files.read(file)), maker);
    if (read === 'damaged') {
      log.note(`The index file ${file.path} is damaged: its notes are read again.`);
      await files.remove(file);
    } else if (read !== 'outdated') await Promise.all(read.map(each));
  }

  /** Written aside by a window that was killed before it could rename. */
  async function sweep(file: Uri): Promise<void> {
    if (Date.now() - (await files.look(file)).mtime > LEFT_MS) await files.remove(file);
  }

  const report = (error: unknown): void => void (isMissing(error) || log.error(error));

  async function load(each: (stored: Stored) => Promise<void>): Promise<void> {
    try {
      const left = [...(await files.list(folder))];
      const turns = makeTurns();
      const worker = async (): Promise<void> => {
        for (let file = left.pop(); file; file = left.pop()) {
          await (FORM.test(file.path) ? loadShard(file, each) : sweep(file)).catch(report);
          await turns();
        }
      };
      await Promise.all(Array.from({ length: TOGETHER }, worker));
    } catch (error) {
      report(error);
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

  async function saveShard(shard: number, stored: readonly Stored[], encode: Encode): Promise<void> {
    const file = Uri.joinPath(folder, nameOf(shard));
    const aside = Uri.joinPath(folder, `${nameOf(shard)}.${globalThis.crypto.randomUUID()}`);
    await files.write(aside, encode(writeShard(stored, maker)));
    await takePlace(aside, file);
  }

  async function save(all: Iterable<Stored>, changed: ReadonlySet<string>): Promise<void> {
    if (changed.size === 0) return;
    const shards = new Map([...changed].map((uri) => [shardOf(uri), [] as Stored[]]));
    for (const stored of all) shards.get(shardOf(stored.uri))?.push(stored);
    const encode = makeEncode();
    try {
      await files.makeFolder(folder);
      for (const [shard, stored] of shards) {
        await saveShard(shard, stored, encode);
        await breathe();
      }
    } catch (error) {
      // Full, or not ours to write: the notes are read again next time.
      log.error(error);
    }
  }

  return { load, save };
}
