/** What comes, goes and changes among the notes of the workspace → what is to be read, and that there is something. */
import { type Disposable, Disposable as Together, type Uri, workspace } from 'vscode';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import { calm } from '../soon.ts';
import { IGNORE_FILES, NOTES } from './note-files.ts';

/** What is to be done: it is added to here, and taken by whoever reads. */
interface Todo {
  mustList: boolean;
  mustCheck: boolean;
  /** Files to look at, by their addresses. */
  dirty: Set<string>;
  /** Changes that were told since all files were looked at. */
  told: number;
}

export const everything = (): Todo => ({ mustList: true, mustCheck: true, dirty: new Set(), told: 0 });

/** A checkout changes thousands of files and is told file by file: the first news soon, what follows together. */
const STORM_MS = 500;
/** Of so many changes at once the editor's watcher, or what watches for it, may have lost some: when it is quiet all files are looked at. */
const STORM = 500;
const QUIET_MS = 2_000;

interface Watched {
  readonly isNote: (uri: Uri) => boolean;
  /** A folder on the way to a note. */
  readonly isFolder: (uri: Uri) => boolean;
  readonly knowledge: OwnKnowledge;
  readonly tell: () => void;
}

export function watchNotes(todo: Todo, { isNote, isFolder, knowledge, tell }: Watched): Disposable {
  const news = calm(STORM_MS, tell);
  let quiet: ReturnType<typeof setTimeout> | undefined;

  function look({ uri, list = false, check = false }: { uri?: Uri; list?: boolean; check?: boolean }): void {
    if (uri) todo.dirty.add(uri.toString());
    todo.told += 1;
    clearTimeout(quiet);
    if (todo.told > STORM) quiet = setTimeout(lookAgain, QUIET_MS);
    todo.mustList ||= list;
    todo.mustCheck ||= check;
    news.soon();
  }

  function lookAgain(): void {
    todo.mustList = todo.mustCheck = true;
    tell();
  }

  const list = (): void => look({ list: true });
  const all = (): void => look({ list: true, check: true });
  const notes = workspace.createFileSystemWatcher(NOTES);
  const ignoreFiles = workspace.createFileSystemWatcher(IGNORE_FILES);
  const anything = workspace.createFileSystemWatcher('**', false, true, false);
  return Together.from(
    news,
    { dispose: () => clearTimeout(quiet) },
    notes,
    notes.onDidCreate((uri) => look({ uri, list: true })),
    notes.onDidChange((uri) => look({ uri })),
    notes.onDidDelete((uri) => look({ uri })),
    // Of a folder that goes or comes as a whole nothing else may be told.
    anything,
    anything.onDidDelete((uri) => isFolder(uri) && list()),
    anything.onDidCreate((uri) => mayBeFolder(uri) && list()),
    ignoreFiles,
    ignoreFiles.onDidCreate(list),
    ignoreFiles.onDidChange(list),
    ignoreFiles.onDidDelete(list),
    // Sooner than the watcher, and where nothing is watched.
    workspace.onDidSaveTextDocument(({ uri }) => isNote(uri) && look({ uri })),
    workspace.onDidChangeWorkspaceFolders(all),
    knowledge.onDidChange(all),
    workspace.onDidChangeConfiguration((event) => {
      const lists = ['files.exclude', 'search.useIgnoreFiles', 'poruka.index.exclude'];
      if (event.affectsConfiguration('poruka.maxFileSize')) all();
      else if (lists.some((key) => event.affectsConfiguration(key))) list();
    }),
  );
}

/** A name without a dot; what git keeps for itself is none of ours. */
const mayBeFolder = ({ path }: Uri): boolean => !/\/\.git\/|\.[^/]*$/.test(path);
