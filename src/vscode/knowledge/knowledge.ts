/** The `poruka.yaml` of each workspace folder, as it was saved → what counts for the notes of that folder: one object until the file changes. */
import {
  type Disposable,
  type Event,
  EventEmitter,
  FileSystemError,
  Disposable as Together,
  Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ReadKnowledge } from '../../notes/knowledge.ts';
import { loadEngine } from '../engine.ts';
import type { Log } from '../log.ts';

export const KNOWLEDGE_FILE = 'poruka.yaml';

export interface OwnKnowledge extends Disposable {
  /** What counts for a note: the file of its folder; that of the first folder for a note outside all of them. */
  readonly of: (note: Uri) => Promise<Knowledge | null>;
  /** Something else counts: whatever was read before is out of date. */
  readonly onDidChange: Event<void>;
  /** A file was read, or is no longer there. */
  readonly onDidRead: Event<Uri>;
}

interface Kept {
  /** null: there is no file. */
  readonly text: string | null;
  readonly knowledge: Knowledge | null;
}

const fileOf = ({ uri }: WorkspaceFolder): Uri => Uri.joinPath(uri, KNOWLEDGE_FILE);

/** At the root of a folder of this workspace; elsewhere a file of that name means nothing. */
export const isKnowledgeFile = (uri: Uri): boolean =>
  (workspace.workspaceFolders ?? []).some((folder) => fileOf(folder).toString() === uri.toString());

let checked: { readonly text: string; readonly read: ReadKnowledge } | undefined;

/** The same again for the same text: what counts and what is complained of come from one reading. */
export async function check(text: string): Promise<ReadKnowledge> {
  const [{ vocabulary }, { readKnowledge }] = await Promise.all([loadEngine(), import('../../notes/knowledge.ts')]);
  if (checked?.text !== text) checked = { text, read: readKnowledge(text, vocabulary) };
  return checked.read;
}

/** null: there is no file. */
export async function textOnDisk(uri: Uri): Promise<string | null> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

export function followKnowledge(log: Log): OwnKnowledge {
  /** By the address of the file; each reading waits for the one before. */
  const kept = new Map<string, Promise<Kept>>();
  const changed = new EventEmitter<void>();
  const read = new EventEmitter<Uri>();
  let watching: Disposable | undefined;

  /** Never rejects. */
  async function load(file: Uri, before: Promise<Kept> | undefined): Promise<Kept> {
    const last = await before;
    const text = await textOnDisk(file).catch((error) => {
      log.error(error);
      return last?.text ?? null;
    });
    if (last && last.text === text) return last;
    const knowledge = text === null ? null : (await check(text)).knowledge;
    return { text, knowledge };
  }

  async function again(file: Uri): Promise<void> {
    const key = file.toString();
    const before = kept.get(key);
    // Nobody has asked yet.
    if (!before) return void read.fire(file);
    const after = load(file, before);
    kept.set(key, after);
    const isSame = (await before) === (await after);
    read.fire(file);
    if (!isSame) changed.fire();
  }

  function watch(): void {
    if (watching) return;
    const watcher = workspace.createFileSystemWatcher(`**/${KNOWLEDGE_FILE}`);
    const look = (uri: Uri): void => {
      if (isKnowledgeFile(uri)) void again(uri);
    };
    watching = Together.from(
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidChange(look),
      watcher.onDidDelete(look),
      // Sooner than the watcher, and where nothing is watched.
      workspace.onDidSaveTextDocument(({ uri }) => look(uri)),
      workspace.onDidChangeWorkspaceFolders(() => {
        kept.clear();
        changed.fire();
      }),
    );
  }

  async function of(note: Uri): Promise<Knowledge | null> {
    const folder = workspace.getWorkspaceFolder(note) ?? workspace.workspaceFolders?.[0];
    watch();
    if (!folder) return null;
    const file = fileOf(folder);
    const key = file.toString();
    let reading = kept.get(key);
    if (!reading) {
      reading = load(file, undefined);
      kept.set(key, reading);
      void reading.then(() => read.fire(file));
    }
    return (await reading).knowledge;
  }

  return {
    of,
    onDidChange: changed.event,
    onDidRead: read.event,
    dispose: () => {
      watching?.dispose();
      changed.dispose();
      read.dispose();
    },
  };
}
