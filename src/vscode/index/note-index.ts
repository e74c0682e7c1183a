/** Files → their entries: each read once, and again only when its size or time, the analyst's knowledge or the program is another. */
import { type Disposable, Uri, workspace } from 'vscode';
import type { Analysis } from '../../model/analysis.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { type Entry, viewOf } from '../../reader/entry.ts';
import { BYTES, type Stamp } from '../../reader/job.ts';
import { makeSharing } from '../../reader/sharing.ts';
import type { Stored } from '../../reader/shard.ts';
import { isLocal } from '../../threads/node.ts';
import { type Engine, loadEngine } from '../engine.ts';
import { filesAt, isMissing } from '../files.ts';
import { type IndexCache, openCache } from './index-cache.ts';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import type { Log } from '../log.ts';
import { makeReaders, nameOfKnowledge, type Read } from './readers.ts';
import { fileName, type Listed } from './reading.ts';
import { settings } from '../settings.ts';

interface NoteIndex extends Disposable {
  /** Begins a round: what is set is asked again, and the first time the cache is read. Never rejects. */
  readonly load: () => Promise<void>;
  /** null: it keeps nothing and names nobody, or is not known (yet). */
  readonly get: (id: string) => Listed | null;
  /** Another number whenever `get` may give something else than before. */
  readonly version: () => number;
  /** The file was read, and is as it was then. Never rejects. */
  readonly isCurrent: (uri: Uri) => Promise<boolean>;
  /** Reads the file. `few`: so few that no thread need start. False when there is no such file. Never rejects. */
  readonly read: (uri: Uri, few: boolean) => Promise<boolean>;
  /** Forgets every other file. */
  readonly only: (ids: ReadonlySet<string> | ReadonlyMap<string, unknown>) => void;
  /** To the cache; and the threads end. */
  readonly settle: () => Promise<void>;
}

/** What an entry depends on beside its file: the same for all files of a workspace folder. */
interface Rules {
  readonly limit: number;
  readonly isUtf8: boolean;
  readonly own: Knowledge | null;
  readonly key: string;
}

/**
 * So many are read anew before they are written, and as many as are known besides, so that none is written many times: whoever closes the
 * editor in the middle goes on from there.
 */
const KEEP_EVERY = 4_000;

interface Kept extends Stored {
  readonly listed: Listed | null;
}

/** Of a file that could not be read: not for the cache, and the next look at all files may have more luck. */
const NEVER: Stamp = { mtime: Number.NaN, size: 0 };

interface Opened {
  readonly engine: Engine;
  readonly maker: Analysis['generator'];
  readonly cache: IndexCache;
}

export function makeIndex(extensionUri: Uri, storage: Uri | undefined, knowledge: OwnKnowledge, log: Log): NoteIndex {
  const kept = new Map<string, Kept>();
  const unsaved = new Set<string>();
  const readers = makeReaders(extensionUri, log);
  /** For the notes of one round. */
  let share = makeSharing();
  let version = 0;
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

  /** The editor takes its time to say what is set for a file: asked once for a folder in each round. */
  const rules = new Map<string, Promise<Rules>>();

  async function askRules(uri: Uri): Promise<Rules> {
    const limit = settings.maxFileSize(uri);
    const own = await knowledge.of(uri);
    return { limit, isUtf8: settings.encoding(uri) === 'utf8', own, key: `${limit} ${nameOfKnowledge(own)}` };
  }

  function rulesOf(uri: Uri): Promise<Rules> {
    const folder = workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    const known = rules.get(folder) ?? askRules(uri);
    rules.set(folder, known);
    return known;
  }

  function keep(stored: Stored, own: Knowledge | null, { engine, maker }: Opened): void {
    const entry = stored.entry && share(stored.entry);
    const view = entry && viewOf(stored.uri, entry, maker);
    const listed = view && { view, rows: view.ready?.rows ?? [], knowledge: own, known: engine.knownWith(own) };
    kept.set(stored.uri, { ...stored, listed });
    version += 1;
  }

  async function loadOnce(): Promise<void> {
    const opened = await open();
    await opened.cache.load(async (stored) => {
      const { own, key } = await rulesOf(Uri.parse(stored.uri, true));
      if (stored.key === key) keep({ ...stored, key }, own, opened);
    });
  }

  /** The bytes go to whoever reads; where they are in another encoding, the editor says what the text is. */
  async function readBytes(uri: Uri, size: number, { limit, isUtf8, own }: Rules, few: boolean): Promise<Entry | null> {
    if (size > BYTES * limit) return null;
    const bytes = await workspace.fs.readFile(uri);
    const asked = { uri: uri.toString(), name: fileName(uri.path), limit, knowledge: own };
    const read = isUtf8 ? await readers.read({ ...asked, text: bytes }, few) : 'encoded';
    if (typeof read === 'object') return read.entry;
    const again = await readers.read({ ...asked, text: await workspace.decode(bytes, { uri }) }, few);
    return typeof again === 'object' ? again.entry : null;
  }

  async function readHere(uri: Uri, about: Rules, few: boolean): Promise<Read> {
    const { isFile, mtime, size } = await filesAt(uri).look(uri);
    return { entry: isFile ? await readBytes(uri, size, about, few) : null, stamp: { mtime, size } };
  }

  /** Looked at and read where it is analysed: of thousands of files each costs the editor more than it costs there. A file of this machine. */
  async function readThere(uri: Uri, about: Rules, few: boolean): Promise<Read> {
    const { limit, isUtf8, own } = about;
    const file = { path: uri.fsPath, isEncoded: !isUtf8 };
    const asked = { uri: uri.toString(), name: fileName(uri.path), limit, knowledge: own };
    const read = await readers.read({ ...asked, text: file }, few);
    return read === 'encoded' ? readHere(uri, about, few) : read;
  }

  async function isCurrent(uri: Uri): Promise<boolean> {
    const last = kept.get(uri.toString());
    if (!last) return false;
    try {
      if (last.key !== (await rulesOf(uri)).key) return false;
      const { mtime, size } = await filesAt(uri).look(uri);
      return mtime === last.mtime && size === last.size;
    } catch {
      // reading it will say why
      return false;
    }
  }

  async function read(uri: Uri, few: boolean): Promise<boolean> {
    const id = uri.toString();
    try {
      const [opened, about] = await Promise.all([open(), rulesOf(uri)]);
      const { key, own } = about;
      const found = await (isLocal(uri.scheme) ? readThere : readHere)(uri, about, few);
      if (found === 'gone') return forget(id);
      if (found === 'encoded') return true;
      keep({ uri: id, ...(found.stamp ?? NEVER), key, entry: found.entry }, own, opened);
      unsaved.add(id);
      saveSome();
      return true;
    } catch (error) {
      if (isMissing(error)) return forget(id);
      // Not readable, or not by us: the others are read all the same.
      log.error(error);
      kept.set(id, { uri: id, ...NEVER, key: '', entry: null, listed: null });
      version += 1;
      return true;
    }
  }

  function forget(id: string): false {
    if (kept.delete(id)) {
      unsaved.add(id);
      version += 1;
    }
    return false;
  }

  async function saveNow(): Promise<void> {
    const { cache } = await open();
    const changed = new Set(unsaved);
    unsaved.clear();
    await cache.save(
      [...kept.values()].filter(({ mtime }) => !Number.isNaN(mtime)),
      changed,
    );
  }

  let saving = Promise.resolve();
  /** One after the other, so that what is known later is written later. */
  function save(): Promise<void> {
    saving = saving.then(saveNow).catch(log.error);
    return saving;
  }

  let isDue = false;
  function saveSome(): void {
    if (isDue || unsaved.size < KEEP_EVERY || 2 * unsaved.size < kept.size) return;
    isDue = true;
    void save().then(() => {
      isDue = false;
    });
  }

  function settle(): Promise<void> {
    readers.rest();
    share = makeSharing();
    return save();
  }

  return {
    load: () => {
      rules.clear();
      loading ??= loadOnce();
      return loading;
    },
    get: (id) => kept.get(id)?.listed ?? null,
    version: () => version,
    isCurrent,
    read,
    only: (ids) => {
      for (const id of kept.keys()) if (!ids.has(id)) forget(id);
    },
    settle,
    dispose: () => readers.dispose(),
  };
}
