/** Which files of the workspace are notes: Markdown and plain text that neither `files.exclude`, `poruka.index.exclude` nor `.gitignore` leaves out. */
import {
  type CancellationToken,
  CancellationTokenSource,
  FileType,
  RelativePattern,
  Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import { ignoredBy, type IgnoreFile } from './ignored.ts';
import type { Log } from '../log.ts';
import { settings } from '../settings.ts';

export const NOTES = '**/*.{md,markdown,txt}';
export const IGNORE_FILES = '**/.gitignore';
const LIST_MS = 10_000;
/** Some file systems of other extensions have no search, and there `findFiles` never settles: after this long their folders are gone through. */
const SEARCH_MS = 2_000;
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
const IS_NOTE = /\.(?:md|markdown|txt)$/;

/** Where a file is, in a form that begins with the folder it lies in. */
const pathOf = ({ scheme, authority, path }: Uri): string => `${scheme}://${authority}${path}`;
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A folder is left out with all that lies in it, as in `files.exclude`. */
const globOf = (patterns: readonly string[]): string | undefined =>
  patterns.length === 0 ? undefined : `{${patterns.flatMap((one) => [one, `${one}/**`]).join(',')}}`;

async function readIgnoreFile(uri: Uri, log: Log): Promise<IgnoreFile> {
  const folder = folderOf(pathOf(uri));
  try {
    return { folder, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    // Gone since it was listed, or not for us: then it leaves nothing out.
    log.error(error);
    return { folder, text: '' };
  }
}

async function search(folder: WorkspaceFolder, token: CancellationToken, log: Log): Promise<readonly Uri[]> {
  const without = globOf(settings.indexExclude(folder.uri));
  const find = (glob: string): Thenable<readonly Uri[]> =>
    workspace.findFiles(new RelativePattern(folder, glob), without, undefined, token);
  const [notes, ignoreFiles] = await Promise.all([
    find(NOTES),
    settings.useIgnoreFiles(folder.uri) ? find(IGNORE_FILES) : [],
  ]);
  const isIgnored = ignoredBy(await Promise.all(ignoreFiles.map((uri) => readIgnoreFile(uri, log))));
  return notes.filter((uri) => !isIgnored(pathOf(uri)));
}

/** As a search would find them: what the editor and the person leave out, by the rules of `.gitignore`, which read such patterns alike. */
async function goThrough({ uri }: WorkspaceFolder, token: CancellationToken, log: Log): Promise<readonly Uri[]> {
  const hidden = Object.entries(workspace.getConfiguration('files', uri).get<Record<string, unknown>>('exclude', {}));
  const without = [...settings.indexExclude(uri), ...hidden.flatMap(([glob, on]) => (on === true ? [glob] : []))];
  const rules: IgnoreFile[] = [{ folder: `${pathOf(uri).replace(/\/$/, '')}/`, text: without.join('\n') }];
  const found: Uri[] = [];
  const folders = [uri];
  for (let at = folders.pop(); at && !token.isCancellationRequested; at = folders.pop()) {
    const inside = await workspace.fs.readDirectory(at);
    const ignoreFile = inside.some(([name]) => name === '.gitignore') && settings.useIgnoreFiles(uri);
    if (ignoreFile) rules.push(await readIgnoreFile(Uri.joinPath(at, '.gitignore'), log));
    const isIgnored = ignoredBy(rules);
    for (const [name, type] of inside) {
      const one = Uri.joinPath(at, name);
      // a link may lead back to where it lies
      const isFolder = type === FileType.Directory;
      if (isIgnored(isFolder ? `${pathOf(one)}/` : pathOf(one))) continue;
      if (isFolder) folders.push(one);
      else if ((type & FileType.File) !== 0 && IS_NOTE.test(name)) found.push(one);
    }
  }
  return found;
}

/** The search of the folder, or the going through it, whichever ends first. */
async function listFolder(folder: WorkspaceFolder, token: CancellationToken, log: Log): Promise<readonly Uri[]> {
  const searched = search(folder, token, log);
  if (SEARCHED.has(folder.uri.scheme)) return searched;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gone = new Promise<readonly Uri[]>((done, fail) => {
    timer = setTimeout(() => goThrough(folder, token, log).then(done, fail), SEARCH_MS);
  });
  try {
    return await Promise.race([searched, gone]);
  } finally {
    clearTimeout(timer);
  }
}

const byPath = (a: Uri, b: Uri): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** In the same order every time, each file once though folders may lie in each other; null when the list does not come in time. */
export async function listNotes(token: CancellationToken, log: Log): Promise<readonly Uri[] | null> {
  const limit = new CancellationTokenSource();
  const asked = token.onCancellationRequested(() => limit.cancel());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), LIST_MS);
  });
  try {
    const folders = (workspace.workspaceFolders ?? []).map((folder) => listFolder(folder, limit.token, log));
    const found = await Promise.race([Promise.all(folders), late]);
    if (!found) return null;
    const each = new Map(found.flat().map((uri) => [uri.toString(), uri]));
    return [...each.values()].sort(byPath);
  } finally {
    clearTimeout(timer);
    asked.dispose();
    limit.cancel();
    limit.dispose();
  }
}
