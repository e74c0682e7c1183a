/** Files → their entries: each read once, and again only when its size or time, the analyst's knowledge or the program is another. */
import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { Analysis } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { type Entry, viewOf } from '../reader/entry.ts';
import type { Stored } from '../reader/shard.ts';
import { type Engine, loadEngine } from './engine.ts';
import { type IndexCache, openCache } from './index-cache.ts';
import type { OwnKnowledge } from './knowledge.ts';
import type { Log } from './log.ts';
import { makeReaders, nameOfKnowledge } from './readers.ts';
import { fileName, type Listed } from './reading.ts';
import { settings } from './settings.ts';

export interface NoteIndex extends Disposable {
  /** What the cache has, the first time; never rejects. */
  readonly load: () => Promise<void>;
  /** null: it says and keeps nothing, or is not known (yet). */
  readonly get: (id: string) => Listed | null;
  /** Reads the file if it has changed. `few`: so few that no thread need start. False when there is no such file. Never rejects. */
  readonly check: (uri: Uri, few: boolean) => Promise<boolean>;
  /** Forgets every other file. */
  readonly only: (ids: ReadonlySet<string> | ReadonlyMap<string, unknown>) => void;
  /** To the cache; and the threads end. */
  readonly settle: () => Promise<void>;
}

/** UTF-8 has no more bytes than that for a character. */
const BYTES = 4;

interface Kept extends Stored {
  readonly listed: Listed | null;
  /** Not for the cache: the next start may have more luck. */
  readonly isFailed: boolean;
}

interface Opened {
  readonly engine: Engine;
  readonly maker: Analysis['generator'];
  readonly cache: IndexCache;
}

const isMissing = (error: unknown): boolean => error instanceof FileSystemError && error.code === 'FileNotFound';

export function makeIndex(extensionUri: Uri, storage: Uri | undefined, knowledge: OwnKnowledge, log: Log): NoteIndex {
  const kept = new Map<string, Kept>();
  const unsaved = new Set<string>();
  const readers = makeReaders(extensionUri, log);
  let opening: Promise<Opened> | undefined;
  let loading: Promise<void> | undefined;

  async function openOnce(): Promise<Opened> {
    const engine = await loadEngine();
    const maker = engine.analyze('', { id: '' }).generator;
    return { engine, maker, cache: openCache(storage, `${maker.version} ${maker.lexicon}`, log) };
  }
  const open = (): Promise<Opened> => {
    opening ??= openOnce();
    return opening;
  };

  /** Of what an entry depends on beside its file. */
  const keyOf = (limit: number, own: Knowledge | null): string => `${limit} ${nameOfKnowledge(own)}`;

  function keep(stored: Stored, own: Knowledge | null, { engine, maker }: Opened, isFailed = false): void {
    const view = stored.entry && viewOf(stored.uri, stored.entry, maker);
    const listed = view && { view, rows: view.ready?.rows ?? [], knowledge: own, known: engine.knownWith(own) };
    kept.set(stored.uri, { ...stored, listed, isFailed });
  }

  async function loadOnce(): Promise<void> {
    const opened = await open();
    await opened.cache.load(async (stored) => {
      const uri = Uri.parse(stored.uri, true);
      const own = await knowledge.of(uri);
      if (stored.key === keyOf(settings.maxFileSize(uri), own)) keep(stored, own, opened);
    });
  }

  async function read(
    uri: Uri,
    size: number,
    limit: number,
    own: Knowledge | null,
    few: boolean,
  ): Promise<Entry | null> {
    if (size > BYTES * limit) return null;
    const bytes = await workspace.fs.readFile(uri);
    const asked = { uri: uri.toString(), name: fileName(uri.path), limit, knowledge: own };
    const isUtf8 = settings.encoding(uri) === 'utf8';
    const entry = isUtf8 ? await readers.read({ ...asked, text: bytes }, few) : 'encoded';
    if (entry !== 'encoded') return entry;
    const again = await readers.read({ ...asked, text: await workspace.decode(bytes, { uri }) }, few);
    return again === 'encoded' ? null : again;
  }

  async function check(uri: Uri, few: boolean): Promise<boolean> {
    const id = uri.toString();
    try {
      const [opened, { type, mtime, size }, own] = await Promise.all([
        open(),
        workspace.fs.stat(uri),
        knowledge.of(uri),
      ]);
      const limit = settings.maxFileSize(uri);
      const key = keyOf(limit, own);
      const before = kept.get(id);
      if (before && before.mtime === mtime && before.size === size && before.key === key) return true;
      const isFile = (type & FileType.File) !== 0;
      let isFailed = false;
      const entry = await (isFile ? read(uri, size, limit, own, few) : null)?.catch((error) => {
        if (isMissing(error)) throw error;
        log.error(error);
        isFailed = true;
        return null;
      });
      keep({ uri: id, mtime, size, key, entry: entry ?? null }, own, opened, isFailed);
      unsaved.add(id);
      return true;
    } catch (error) {
      // Deleted since it was listed, or not readable: the others are read all the same.
      if (!isMissing(error)) log.error(error);
      forget(id);
      return false;
    }
  }

  function forget(id: string): void {
    if (kept.delete(id)) unsaved.add(id);
  }

  async function settle(): Promise<void> {
    readers.rest();
    const { cache } = await open();
    const changed = new Set(unsaved);
    unsaved.clear();
    const all = [...kept.values()].filter(({ isFailed }) => !isFailed);
    await cache.save(
      all.map(({ uri, mtime, size, key, entry }) => ({ uri, mtime, size, key, entry })),
      changed,
    );
  }

  return {
    load: () => {
      loading ??= loadOnce();
      return loading;
    },
    get: (id) => kept.get(id)?.listed ?? null,
    check,
    only: (ids) => {
      for (const id of kept.keys()) if (!ids.has(id)) forget(id);
    },
    settle,
    dispose: () => readers.dispose(),
  };
}
