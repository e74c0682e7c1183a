/**
 * The notes of the workspace, as they are known by now, and read when somebody asks: what is open as it stands in the editor, the rest
 * from the index. Changes are gathered, and read by whoever looks.
 */
import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  Disposable as Together,
  type Uri,
  workspace,
} from 'vscode';
import type { Analyses } from './analyses.ts';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import type { Log } from '../log.ts';
import { IGNORE_FILES, listNotes, NOTES } from './note-files.ts';
import { makeIndex } from './note-index.ts';
import { isProse } from '../prose.ts';
import type { Listed } from './reading.ts';
import { keepRegister, type WorkspaceRegister } from './workspace-register.ts';

interface WorkspaceReadings {
  /** What says or keeps something; by address, so that the order is the same every time. */
  readonly readings: readonly Listed[];
  /** Beside them what only names somebody. */
  readonly all: readonly Listed[];
  /** How many files were looked at, of how many; null when nothing is being read. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The list of files did not come: only what is open was read. */
  readonly isSlow: boolean;
}

export interface WorkspaceNotes extends Disposable {
  /** What is known by now; never waits. */
  readonly now: () => WorkspaceReadings;
  /** Every note that was listed, also those that say nothing; none before the first reading. */
  readonly files: () => readonly Uri[];
  /** Reads what came or changed; `all` looks at every file again. Ends early when it is cancelled. Never rejects. */
  readonly read: (token: CancellationToken, all?: boolean) => Promise<WorkspaceReadings>;
  /** Of rows that were given by `now` or `read`. */
  readonly register: WorkspaceRegister;
  /** Files came, went or changed. Watched from the first reading on. */
  readonly onDidChange: Event<void>;
  /** More is known than before, while somebody waits for `read`. */
  readonly onDidRead: Event<void>;
}

/** Files that are looked at together: enough to keep every thread busy. */
const TOGETHER = 128;
/** So few are read sooner than a thread starts. */
const FEW = 8;
/** A checkout changes thousands of files and is told file by file: the first news soon, what follows together. */
const FIRST_MS = 5;
const STORM_MS = 500;
/** Of so many changes at once the editor's watcher, or what watches for it, may have lost some: when it is quiet all files are looked at. */
const STORM = 500;
const QUIET_MS = 2_000;
/** Views draw the whole: often enough to see something, seldom enough to be read. */
const DRAW_MS = 1_000;

/** Lists of notes, and all that they depend on. */
interface Lists extends Pick<WorkspaceReadings, 'all' | 'readings'> {
  readonly of: readonly unknown[];
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const saysOrKeeps = ({ rows, view }: Listed): boolean =>
  rows.length + view.records.length + (view.mentions?.length ?? 0) > 0;

/** Begins `work` for each, so many at a time, until it is cancelled; gives back what was not begun. */
async function each<T>(all: readonly T[], token: CancellationToken, work: (one: T) => Promise<void>): Promise<T[]> {
  const left = [...all].reverse();
  const worker = async (): Promise<void> => {
    while (!token.isCancellationRequested) {
      const one = left.pop();
      if (one === undefined) return;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(TOGETHER, all.length) }, worker));
  return left;
}

function foldersOf(ids: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const id of ids) {
    for (let end = id.lastIndexOf('/'); end > 0 && !folders.has(id.slice(0, end)); end = id.lastIndexOf('/', end - 1))
      folders.add(id.slice(0, end));
  }
  return folders;
}

/** A name without a dot; what git keeps for itself is none of ours. */
const mayBeFolder = ({ path }: Uri): boolean => !/\/\.git\/|\.[^/]*$/.test(path);

interface Calm extends Disposable {
  readonly soon: () => void;
}

/** Soon when it has been quiet, else at most once in `next` milliseconds. */
function calm(next: number, work: () => void): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const fire = (): void => {
    timer = undefined;
    last = Date.now();
    work();
  };
  return {
    soon: () => {
      timer ??= setTimeout(fire, Math.max(FIRST_MS, last + next - Date.now()));
    },
    dispose: () => clearTimeout(timer),
  };
}

const cancelled = (token: CancellationToken, listeners: Disposable[]): Promise<void> =>
  new Promise((done) => {
    if (token.isCancellationRequested) done();
    else listeners.push(token.onCancellationRequested(() => done()));
  });

export function followWorkspace(
  { extensionUri, storageUri }: Pick<ExtensionContext, 'extensionUri' | 'storageUri'>,
  analyses: Analyses,
  knowledge: OwnKnowledge,
  log: Log,
): WorkspaceNotes {
  const index = makeIndex(extensionUri, storageUri, knowledge, log);
  const changed = new EventEmitter<void>();
  const read = new EventEmitter<void>();
  const news = calm(STORM_MS, () => changed.fire());
  const more = calm(DRAW_MS, () => read.fire());
  /** In the order of the list. */
  let files: Map<string, Uri> = new Map();
  /** Every folder on the way to one of them. */
  let folders: ReadonlySet<string> = new Set();
  let isSlow = false;
  let progress: WorkspaceReadings['progress'] = null;
  // What is to be done.
  let mustList = true;
  let mustCheck = true;
  let dirty = new Set<string>();
  let running: { readonly done: Promise<void>; readonly source: CancellationTokenSource; readers: number } | undefined;
  let watching: Disposable | undefined;
  /** Changes that were told since all files were looked at. */
  let told = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  function lookAgain(): void {
    mustList = mustCheck = true;
    changed.fire();
  }

  function watch(): void {
    if (watching) return;
    const notes = workspace.createFileSystemWatcher(NOTES);
    const ignoreFiles = workspace.createFileSystemWatcher(IGNORE_FILES);
    const anything = workspace.createFileSystemWatcher('**', false, true, false);
    const look = ({ uri, list = false, check = false }: { uri?: Uri; list?: boolean; check?: boolean }): void => {
      if (uri) dirty.add(uri.toString());
      told += 1;
      clearTimeout(quiet);
      if (told > STORM) quiet = setTimeout(lookAgain, QUIET_MS);
      mustList ||= list;
      mustCheck ||= check;
      news.soon();
    };
    const list = (): void => look({ list: true });
    const all = (): void => look({ list: true, check: true });
    watching = Together.from(
      notes,
      notes.onDidCreate((uri) => look({ uri, list: true })),
      notes.onDidChange((uri) => look({ uri })),
      notes.onDidDelete((uri) => look({ uri })),
      // Of a folder that goes or comes as a whole nothing else may be told.
      anything,
      anything.onDidDelete((uri) => folders.has(uri.toString()) && list()),
      anything.onDidCreate((uri) => mayBeFolder(uri) && list()),
      ignoreFiles,
      ignoreFiles.onDidCreate(list),
      ignoreFiles.onDidChange(list),
      ignoreFiles.onDidDelete(list),
      // Sooner than the watcher, and where nothing is watched.
      workspace.onDidSaveTextDocument(({ uri }) => files.has(uri.toString()) && look({ uri })),
      workspace.onDidChangeWorkspaceFolders(all),
      knowledge.onDidChange(all),
      workspace.onDidChangeConfiguration((event) => {
        const lists = ['files.exclude', 'search.useIgnoreFiles', 'poruka.index.exclude'];
        if (event.affectsConfiguration('poruka.maxFileSize')) all();
        else if (lists.some((key) => event.affectsConfiguration(key))) list();
      }),
    );
  }

  async function list(token: CancellationToken, loading: Promise<void>): Promise<void> {
    const listed = await listNotes(token, log);
    await loading;
    if (token.isCancellationRequested) {
      mustList = true;
      return;
    }
    isSlow = listed === null;
    const found = listed ?? workspace.textDocuments.filter(isProse).map(({ uri }) => uri);
    files = new Map(found.map((uri) => [uri.toString(), uri]));
    folders = foldersOf(files.keys());
    index.only(files);
  }

  /** Everything that is to be done by now; what comes in the meantime is for the next time. */
  async function run(token: CancellationToken): Promise<void> {
    const loading = index.load();
    const before = files;
    if (mustList) {
      mustList = false;
      await list(token, loading);
    }
    await loading;
    const isAll = mustCheck && !mustList;
    const asked = dirty;
    dirty = new Set();
    if (isAll) {
      mustCheck = false;
      told = 0;
    }
    const isTodo = (id: string): boolean => isAll || asked.has(id) || !before.has(id);
    const ids = isAll || files !== before ? files.keys() : asked;
    const todo = [...ids].filter(isTodo).flatMap((id) => files.get(id) ?? []);
    const state = { done: 0, of: todo.length };
    progress = state;
    const begun = Date.now();
    // Thousands have not changed: that is known before a view could draw what the cache has, unless their file system is slow.
    const changed: Uri[] = [];
    const unseen = await each(todo, token, async (uri) => {
      if (await index.isCurrent(uri)) state.done += 1;
      else changed.push(uri);
      if (Date.now() - begun > DRAW_MS) more.soon();
    });
    // Neither need a view draw, nor a thread start, before a few are read.
    const isFew = changed.length <= FEW;
    if (!isFew) more.soon();
    const unread = await each(changed, token, async (uri) => {
      if (!(await index.read(uri, isFew))) files.delete(uri.toString());
      state.done += 1;
      if (!isFew) more.soon();
    });
    for (const uri of [...unseen, ...unread]) dirty.add(uri.toString());
    progress = null;
    if (unseen.length + unread.length === 0) void index.settle();
  }

  function begin(): NonNullable<typeof running> {
    const source = new CancellationTokenSource();
    const done = run(source.token).catch((error) => log.error(error));
    const begun = { done, source, readers: 0 };
    void done.then(() => {
      running = undefined;
      source.dispose();
    });
    return begun;
  }

  const hasWork = (): boolean => mustList || mustCheck || dirty.size > 0;
  const openNotes = () => workspace.textDocuments.filter((one) => isProse(one) && files.has(one.uri.toString()));

  async function readAll(token: CancellationToken, all = false): Promise<WorkspaceReadings> {
    watch();
    if (all) mustList = mustCheck = true;
    const listeners: Disposable[] = [];
    const stop = cancelled(token, listeners);
    while ((running || hasWork()) && !token.isCancellationRequested) {
      running ??= begin();
      const mine = running;
      mine.readers += 1;
      await Promise.race([mine.done, stop]);
      mine.readers -= 1;
      // Others may still wait for the same.
      if (mine.readers === 0 && running === mine) mine.source.cancel();
    }
    for (const one of listeners) one.dispose();

    // A document that no editor shows any more may have been read with other knowledge.
    await Promise.all(openNotes().map((one) => (one.isDirty || analyses.latest(one)) && analyses.now(one)));
    return now();
  }

  let listed: Lists | undefined;
  /** One for all who ask until something changes. */
  function lists(): Lists {
    const open = openNotes().map((one) => [one.uri.toString(), analyses.latest(one)] as const);
    const of = [files, index.version(), ...open.flat()];
    if (listed && sameList(listed.of, of)) return listed;
    const latest = new Map(open);
    const all = [...files.keys()].flatMap((id): Listed | readonly Listed[] => latest.get(id) ?? index.get(id) ?? []);
    listed = { of, all, readings: all.filter(saysOrKeeps) };
    return listed;
  }

  /** Lists are made when they are asked for: many ask only how far it is. */
  function now(): WorkspaceReadings {
    let made: Lists | undefined;
    const lazily = (): Lists => {
      made ??= lists();
      return made;
    };
    return {
      get all() {
        return lazily().all;
      },
      get readings() {
        return lazily().readings;
      },
      progress,
      isSlow,
    };
  }

  return {
    now,
    files: () => [...files.values()],
    read: readAll,
    register: keepRegister(),
    onDidChange: changed.event,
    onDidRead: read.event,
    dispose: () => {
      running?.source.cancel();
      clearTimeout(quiet);
      for (const one of [index, changed, read, news, more]) one.dispose();
      watching?.dispose();
    },
  };
}
