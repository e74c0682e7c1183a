/** What the git extension of VS Code tells of a file: versions to choose from, and a file as it was at one. Where there is none (vscode.dev), nothing. */
import { extensions, type Uri } from 'vscode';

/** The part of its API, version 1, that is asked here; the whole is vscode/extensions/git/src/api/git.d.ts. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

export interface Repository {
  readonly rootUri: Uri;
  readonly state: { readonly workingTreeChanges: readonly Change[]; readonly untrackedChanges?: readonly Change[] };
  getRefs(query: { readonly sort?: 'committerdate' }): Promise<readonly Ref[]>;
  log(options: { readonly maxEntries: number; readonly path?: string }): Promise<readonly Commit[]>;
  /** The file at that ref; it rejects when there is none. `path` is of the file system. */
  show(ref: string, path: string): Promise<string>;
  /** The working tree against the ref; what git does not track is not in it. */
  diffWith(ref: string): Promise<readonly Change[]>;
}

interface Change {
  readonly uri: Uri;
  readonly originalUri: Uri;
}

interface Ref {
  readonly name?: string;
  readonly commit?: string;
}

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

export async function repositoryOf(uri: Uri): Promise<Repository | null> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme === 'untitled') return null;
  const git = await extension.activate();
  return git.enabled ? git.getAPI(1).getRepository(uri) : null;
}
