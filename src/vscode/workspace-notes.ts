/** The notes of the workspace, read when they are asked for: in small batches, each file again only when it has changed, and never for longer than asked. */
import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  type Event,
  EventEmitter,
  FileType,
  Disposable as Together,
  type Uri,
  workspace,
} from 'vscode';
import type { Knowledge } from '../model/knowledge.ts';
import type { Analyses } from './analyses.ts';
import type { OwnKnowledge } from './knowledge.ts';
import type { Log } from './log.ts';
import { isProse } from './prose.ts';
import { type Reading, readText } from './reading.ts';
import { settings } from './settings.ts';

export interface WorkspaceReadings {
  /** By address, so that the order is the same every time. */
  readonly readings: readonly Reading[];
  /** There are more than we read. */
  readonly isLimited: boolean;
  /** The list of files did not come: only what is open was read. */
  readonly isSlow: boolean;
}

export interface WorkspaceNotes extends Disposable {
  readonly read: (token: CancellationToken) => Promise<WorkspaceReadings>;
  /** Files came, went or changed. Watched from the first reading on. */
  readonly onDidChange: Event<void>;
}

const GLOB = '**/*.{md,markdown,txt}';
export const LIMIT = 2_000;
/** Some file systems have no search, and there `findFiles` never settles. */
const LIST_MS = 10_000;
const BATCH = 16;
/** Milliseconds of work before the editor gets its turn. */
const SLICE = 12;
/** A checkout changes many files at once. */
const PAUSE = 500;

interface Kept {
  readonly mtime: number;
  readonly size: number;
  readonly knowledge: Knowledge | null;
  /** null: nothing is said or kept in it, or it is no text that we read. */
  readonly reading: Reading | null;
}

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function listFiles(token: CancellationToken): Promise<readonly Uri[] | null> {
  const limit = new CancellationTokenSource();
  const asked = token.onCancellationRequested(() => limit.cancel());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), LIST_MS);
  });
  try {
    return await Promise.race([workspace.findFiles(GLOB, undefined, LIMIT + 1, limit.token), late]);
  } finally {
    clearTimeout(timer);
    asked.dispose();
    limit.cancel();
    limit.dispose();
  }
}

const isWorthKeeping = ({ rows, note }: Reading): boolean => rows.length > 0 || note.version !== null;

export function followWorkspace(analyses: Analyses, knowledge: OwnKnowledge, log: Log): WorkspaceNotes {
  const cache = new Map<string, Kept>();
  const changed = new EventEmitter<void>();
  let watching: Disposable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function watch(): void {
    if (watching) return;
    const watcher = workspace.createFileSystemWatcher(GLOB);
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => changed.fire(), PAUSE);
    };
    watching = Together.from(
      watcher,
      watcher.onDidCreate(soon),
      watcher.onDidChange(soon),
      watcher.onDidDelete(soon),
      workspace.onDidChangeWorkspaceFolders(soon),
      knowledge.onDidChange(soon),
    );
  }

  async function readFile(uri: Uri): Promise<Reading | null> {
    const key = uri.toString();
    const [{ type, mtime, size }, own] = await Promise.all([workspace.fs.stat(uri), knowledge.of(uri)]);
    const kept = cache.get(key);
    if (kept && kept.mtime === mtime && kept.size === size && kept.knowledge === own) return kept.reading;
    const isRead = (type & FileType.File) !== 0 && size <= 2 * settings.maxFileSize(uri);
    const text = isRead ? await workspace.decode(await workspace.fs.readFile(uri), { uri }) : '';
    const isNote = text.length > 0 && text.length <= settings.maxFileSize(uri);
    const reading = isNote ? await readText(uri, text, own) : null;
    const worth = reading && isWorthKeeping(reading) ? reading : null;
    cache.set(key, { mtime, size, knowledge: own, reading: worth });
    return worth;
  }

  /** What is open counts as it stands in the editor, saved or not. */
  async function readOne(uri: Uri): Promise<Reading | null> {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open && isProse(open)) {
      const reading = await analyses.now(open);
      return reading && isWorthKeeping(reading) ? reading : null;
    }
    // Deleted since it was listed, or not readable: the others are read all the same.
    return readFile(uri).catch((error) => {
      log.error(error);
      return null;
    });
  }

  async function read(token: CancellationToken): Promise<WorkspaceReadings> {
    watch();
    const listed = await listFiles(token);
    const open = workspace.textDocuments.filter(isProse).map(({ uri }) => uri);
    const files = [...(listed ?? open)].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const readings: Reading[] = [];
    let turn = Date.now();
    for (let at = 0; at < Math.min(files.length, LIMIT) && !token.isCancellationRequested; at += BATCH) {
      const batch = await Promise.all(files.slice(at, Math.min(at + BATCH, LIMIT)).map(readOne));
      readings.push(...batch.filter((reading) => reading !== null));
      if (Date.now() - turn < SLICE) continue;
      await breathe();
      turn = Date.now();
    }
    return { readings, isLimited: files.length > LIMIT, isSlow: listed === null };
  }

  return {
    read,
    onDidChange: changed.event,
    dispose: () => {
      clearTimeout(timer);
      watching?.dispose();
      changed.dispose();
    },
  };
}
