/**
 * The notes of the workspace, as they are known by now, and read when somebody asks: what is open as it stands in the editor, the rest
 * from the index. Changes are gathered, and read by whoever looks.
 */
import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type Uri,
  workspace,
} from 'vscode';
import type { Analyses } from './analyses.ts';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import type { Log } from '../log.ts';
import { everything, watchNotes } from './news.ts';
import { listNotes } from './note-files.ts';
import { makeIndex } from './note-index.ts';
import { isProse } from '../prose.ts';
import type { Listed } from './reading.ts';
import { each, shareRun } from './shared-run.ts';
import { later } from '../../model/once.ts';
import { calm } from '../soon.ts';
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

/** So few are read sooner than a thread starts. */
const FEW = 8;
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

function foldersOf(ids: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const id of ids) {
    for (let end = id.lastIndexOf('/'); end > 0 && !folders.has(id.slice(0, end)); end = id.lastIndexOf('/', end - 1))
      folders.add(id.slice(0, end));
  }
  return folders;
}

export function followWorkspace(
  { extensionUri, storageUri }: Pick<ExtensionContext, 'extensionUri' | 'storageUri'>,
  analyses: Analyses,
  knowledge: OwnKnowledge,
  log: Log,
): WorkspaceNotes {
  const index = makeIndex(extensionUri, storageUri, knowledge, log);
  const changed = new EventEmitter<void>();
  const read = new EventEmitter<void>();
  const more = calm(DRAW_MS, () => read.fire());
  const todo = everything();
  /** In the order of the list. */
  let files: Map<string, Uri> = new Map();
  /** Every folder on the way to one of them. */
  let folders: ReadonlySet<string> = new Set();
  let isSlow = false;
  let progress: WorkspaceReadings['progress'] = null;
  let watching: Disposable | undefined;

  async function list(token: CancellationToken, loading: Promise<void>): Promise<void> {
    const listed = await listNotes(token, log);
    await loading;
    if (token.isCancellationRequested) {
      todo.mustList = true;
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
    if (todo.mustList) {
      todo.mustList = false;
      await list(token, loading);
    }
    await loading;
    const isAll = todo.mustCheck && !todo.mustList;
    const asked = todo.dirty;
    todo.dirty = new Set();
    if (isAll) {
      todo.mustCheck = false;
      todo.told = 0;
    }
    const isDue = (id: string): boolean => isAll || asked.has(id) || !before.has(id);
    const ids = isAll || files !== before ? files.keys() : asked;
    const due = [...ids].filter(isDue).flatMap((id) => files.get(id) ?? []);
    const state = { done: 0, of: due.length };
    progress = state;
    const begun = Date.now();
    // Thousands have not changed: that is known before a view could draw what the cache has, unless their file system is slow.
    const changed: Uri[] = [];
    const unseen = await each(due, token, async (uri) => {
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
    for (const uri of [...unseen, ...unread]) todo.dirty.add(uri.toString());
    progress = null;
    if (unseen.length + unread.length === 0) void index.settle();
  }

  const hasWork = (): boolean => todo.mustList || todo.mustCheck || todo.dirty.size > 0;
  const runs = shareRun(run, hasWork, log);
  const openNotes = () => workspace.textDocuments.filter((one) => isProse(one) && files.has(one.uri.toString()));

  async function readAll(token: CancellationToken, all = false): Promise<WorkspaceReadings> {
    watching ??= watchNotes(todo, {
      isNote: (uri) => files.has(uri.toString()),
      isFolder: (uri) => folders.has(uri.toString()),
      knowledge,
      tell: () => changed.fire(),
    });
    if (all) todo.mustList = todo.mustCheck = true;
    await runs.join(token);
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
    const lazily = later(lists);
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
      for (const one of [runs, index, changed, read, more]) one.dispose();
      watching?.dispose();
    },
  };
}
