/** Two versions of a note or a folder → the notes of both, side by side: those of a git ref, of another folder, or one other file. */
import { FileType, Uri, workspace } from 'vscode';
import type { Repository } from './git.ts';
import { textOnDisk } from '../knowledge/knowledge.ts';
import { breathe } from '../soon.ts';

/** What mine is compared with. */
export type Other = { readonly uri: Uri } | { readonly ref: string; readonly repository: Repository };

export interface Side {
  /** Path within the folder, or the name of the file. */
  readonly name: string;
  /** Where my note is; null: I have none. */
  readonly mine: Uri | null;
  /** Text of theirs; null: they have none. */
  readonly theirs: string | null;
}

const NOTE = /\.(?:md|markdown|txt)$/i;

export const isFolder = async (uri: Uri): Promise<boolean> =>
  uri.scheme !== 'untitled' && ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;

/** As the person sees it: what is typed and not yet saved, too. null: there is no such file. */
export async function textOf(uri: Uri): Promise<string | null> {
  const key = uri.toString();
  const open = workspace.textDocuments.find((document) => document.uri.toString() === key && !document.isClosed);
  // VS Code holds no byte order mark
  return open ? open.getText() : ((await textOnDisk(uri))?.replace(/^\uFEFF/, '') ?? null);
}

/** By path within the folder. What begins with a dot is not looked into. */
async function notesIn(folder: Uri): Promise<ReadonlyMap<string, Uri>> {
  const out = new Map<string, Uri>();
  async function look(at: Uri, path: string): Promise<void> {
    for (const [name, type] of await workspace.fs.readDirectory(at)) {
      if (name.startsWith('.')) continue;
      const uri = Uri.joinPath(at, name);
      if (type === FileType.Directory) await look(uri, `${path}${name}/`);
      else if ((type & FileType.File) !== 0 && NOTE.test(name)) out.set(path + name, uri);
    }
  }
  await look(folder, '');
  return out;
}

/** null: that version has no such file; git says so in many ways and languages. */
async function at(repository: Repository, ref: string, uri: Uri): Promise<string | null> {
  const text = await repository.show(ref, uri.fsPath).catch(() => null);
  return text?.replace(/^\uFEFF/, '') ?? null;
}

/** Only what git says has changed is asked for: the rest of theirs is mine. */
async function besideRef(folder: Uri, ref: string, repository: Repository): Promise<readonly Side[]> {
  const mine = await notesIn(folder);
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  const changes = await repository.diffWith(ref);
  const was = new Map(changes.map(({ uri, originalUri }) => [uri.toString(), originalUri]));
  const unsure = new Set([...workingTreeChanges, ...untrackedChanges].map(({ uri }) => uri.toString()));
  const sides: Side[] = [];
  for (const [name, uri] of mine) {
    const before = was.get(uri.toString()) ?? (unsure.has(uri.toString()) ? uri : null);
    const theirs = before ? await at(repository, ref, before) : await textOnDisk(uri);
    sides.push({ name, mine: uri, theirs });
    await breathe();
  }
  const has = new Set([...mine.values()].map(String));
  const taken = new Set([...was].flatMap(([now, before]) => (has.has(now) ? [before.toString()] : [])));
  const inside = `${folder.path.replace(/\/$/, '')}/`;
  for (const { originalUri } of changes) {
    const { path } = originalUri;
    if (!path.startsWith(inside) || !NOTE.test(path) || has.has(originalUri.toString())) continue;
    if (taken.has(originalUri.toString())) continue;
    const theirs = await at(repository, ref, originalUri);
    if (theirs !== null) sides.push({ name: path.slice(inside.length), mine: null, theirs });
  }
  return sides;
}

async function besideFolder(folder: Uri, other: Uri): Promise<readonly Side[]> {
  const [mine, theirs] = [await notesIn(folder), await notesIn(other)];
  const names = [...new Set([...mine.keys(), ...theirs.keys()])];
  const sides: Side[] = [];
  for (const name of names) {
    const uri = theirs.get(name);
    sides.push({ name, mine: mine.get(name) ?? null, theirs: uri ? await textOf(uri) : null });
    await breathe();
  }
  return sides;
}

const byName = (a: Side, b: Side): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** In the order of their names. */
export async function sidesOf(mine: Uri, other: Other): Promise<readonly Side[]> {
  if (await isFolder(mine)) {
    const sides =
      'ref' in other ? await besideRef(mine, other.ref, other.repository) : await besideFolder(mine, other.uri);
    return [...sides].sort(byName);
  }
  const name = mine.path.slice(mine.path.lastIndexOf('/') + 1);
  const theirs = 'ref' in other ? await at(other.repository, other.ref, mine) : await textOf(other.uri);
  return [{ name, mine, theirs }];
}
