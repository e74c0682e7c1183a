/** A file system that is nowhere but in memory, as other extensions bring theirs: it has no search, and a test may hold back what is read. */
import {
  type Disposable,
  EventEmitter,
  FileChangeType,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';

const SCHEME = 'poruka-memory';

export interface Memory extends Disposable {
  readonly root: Uri;
  readonly at: (path: string) => Uri;
  readonly put: (path: string, text: string) => void;
  readonly saved: (path: string) => string;
  readonly paths: () => readonly string[];
  /** Until it is called, nobody gets what is in a file. */
  readonly holdBack: () => { readonly letGo: () => void; readonly waiting: () => number };
}

export function mountMemory(): Memory {
  const files = new Map<string, Uint8Array>();
  const changed = new EventEmitter<FileChangeEvent[]>();
  let time = 1;
  let held: Promise<void> | null = null;
  let waiting = 0;
  const at = (path: string): Uri => Uri.from({ scheme: SCHEME, path });
  const bytes = (uri: Uri): Uint8Array => {
    const found = files.get(uri.path);
    if (!found) throw FileSystemError.FileNotFound(uri);
    return found;
  };
  const isFolder = ({ path }: Uri): boolean =>
    path === '/' || path === '/notes' || [...files.keys()].some((one) => one.startsWith(`${path}/`));
  const tell = (uri: Uri, type: FileChangeType): void => changed.fire([{ type, uri }]);
  const write = (uri: Uri, content: Uint8Array): void => {
    const type = files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    time += 1;
    files.set(uri.path, content);
    tell(uri, type);
  };
  const remove = (uri: Uri): void => {
    if (files.delete(uri.path)) tell(uri, FileChangeType.Deleted);
  };
  const provider: FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose: () => undefined }),
    stat: (uri) =>
      isFolder(uri)
        ? { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: FileType.File, ctime: 0, mtime: time, size: bytes(uri).length },
    readDirectory: ({ path }) => {
      const below = path === '/' ? '/' : `${path}/`;
      const inside = [...files.keys()].flatMap((one) => (one.startsWith(below) ? [one.slice(below.length)] : []));
      const each = new Map(
        inside.map((one) => [one.replace(/\/.*/, ''), one.includes('/') ? FileType.Directory : FileType.File]),
      );
      return [...each];
    },
    createDirectory: () => undefined,
    readFile: async (uri) => {
      waiting += 1;
      await held;
      waiting -= 1;
      return bytes(uri);
    },
    writeFile: write,
    delete: remove,
    rename: (from, to) => {
      write(to, bytes(from));
      remove(from);
    },
  };
  const registered = workspace.registerFileSystemProvider(SCHEME, provider, { isCaseSensitive: true });
  return {
    root: at('/notes'),
    at,
    put: (path, text) => write(at(path), new TextEncoder().encode(text)),
    saved: (path) => new TextDecoder().decode(files.get(path)),
    paths: () => [...files.keys()].sort(),
    holdBack: () => {
      let letGo = (): void => undefined;
      held = new Promise((done) => {
        letGo = done;
      });
      const own = held;
      void own.then(() => {
        if (held === own) held = null;
      });
      return { letGo, waiting: () => waiting };
    },
    dispose: () => registered.dispose(),
  };
}
