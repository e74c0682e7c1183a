/** Files by their addresses: those of this machine as they are, all others through the editor. */
import { FilePermission, FileSystemError, FileType, Uri, workspace } from 'vscode';
import { isLocal, isMissingLocal, type LocalFile, type LocalFiles, localFiles } from '../threads/node.ts';

interface Files {
  /** What lies in the folder, files and folders alike. */
  readonly list: (folder: Uri) => PromiseLike<readonly Uri[]>;
  readonly read: (file: Uri) => PromiseLike<Uint8Array>;
  readonly write: (file: Uri, bytes: Uint8Array) => PromiseLike<void>;
  /** Takes the place of what is there. */
  readonly rename: (from: Uri, to: Uri) => PromiseLike<void>;
  readonly remove: (file: Uri) => PromiseLike<void>;
  /** Rejects when it is not there. */
  readonly look: (file: Uri) => PromiseLike<LocalFile>;
  /** With those that it lies in. */
  readonly makeFolder: (folder: Uri) => PromiseLike<unknown>;
  /** As far as anybody tells before it is tried; what is not there may be written. */
  readonly mayWrite: (file: Uri) => PromiseLike<boolean>;
}

export const isMissing = (error: unknown): boolean =>
  isMissingLocal(error) || (error instanceof FileSystemError && error.code === 'FileNotFound');

const within = (folder: Uri, names: readonly string[]): readonly Uri[] =>
  names.map((name) => Uri.joinPath(folder, name));

const OF_EDITOR: Files = {
  list: async (folder) => {
    const entries = await workspace.fs.readDirectory(folder);
    return within(
      folder,
      entries.map(([name]) => name),
    );
  },
  read: (file) => workspace.fs.readFile(file),
  write: (file, bytes) => workspace.fs.writeFile(file, bytes),
  rename: (from, to) => workspace.fs.rename(from, to, { overwrite: true }),
  remove: (file) => workspace.fs.delete(file),
  look: async (file) => {
    const { type, mtime, size } = await workspace.fs.stat(file);
    return { mtime, size, isFile: (type & FileType.File) !== 0 };
  },
  makeFolder: (folder) => workspace.fs.createDirectory(folder),
  mayWrite: async (file) => {
    if (workspace.fs.isWritableFileSystem(file.scheme) === false) return false;
    // what cannot be asked is found out when it is saved
    return workspace.fs.stat(file).then(
      ({ permissions }) => permissions !== FilePermission.Readonly,
      () => true,
    );
  },
};

const ofMachine = (local: LocalFiles): Files => ({
  list: async (folder) => within(folder, await local.list(folder.fsPath)),
  read: ({ fsPath }) => local.read(fsPath),
  write: ({ fsPath }, bytes) => local.write(fsPath, bytes),
  rename: (from, to) => local.rename(from.fsPath, to.fsPath),
  remove: ({ fsPath }) => local.remove(fsPath),
  look: ({ fsPath }) => local.look(fsPath),
  makeFolder: ({ fsPath }) => local.makeFolder(fsPath),
  mayWrite: ({ fsPath }) => local.mayWrite(fsPath),
});

/** Of everything that lies where this does. */
export const filesAt = ({ scheme }: Uri): Files => (localFiles && isLocal(scheme) ? ofMachine(localFiles) : OF_EDITOR);
