/** What a person wants to compare: the open note or its folder, with a version of git or with another file or folder. */
import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import { oneLine } from '../../views/escape.ts';
import type { Words } from '../../views/words/words.ts';
import { isFolder, type Other } from './sides.ts';
import { type Repository, repositoryOf } from './git.ts';
import { literal } from '../messages.ts';

export interface Asked {
  readonly mine: Uri;
  readonly other: Other;
  /** What theirs is called: a ref, a file, a folder. */
  readonly name: string;
}

const nameOf = (uri: Uri): string => workspace.asRelativePath(uri);

async function askRef(file: Uri, repository: Repository, words: Words): Promise<{ ref: string; name: string } | null> {
  const [refs, commits] = await Promise.all([
    repository.getRefs({ sort: 'committerdate' }),
    repository.log({ maxEntries: 50, path: file.fsPath }),
  ]);
  type Item = QuickPickItem & { readonly ref: string };
  const picks: Item[] = [
    ...commits.map(({ hash, message, authorName = '', authorDate }) => ({
      label: literal(`${hash.slice(0, 8)} ${oneLine(message.split('\n')[0] ?? '')}`),
      description: literal([authorName, authorDate ? words.date(authorDate.toISOString().slice(0, 10)) : ''].join(' ')),
      ref: hash,
    })),
    ...refs.flatMap(({ name }) => (name === undefined ? [] : [{ label: literal(name), ref: name }])),
  ];
  const picked = await window.showQuickPick(picks, {
    title: words.t('compare.ask.ref'),
    placeHolder: words.t('compare.ask.refHint'),
    matchOnDescription: true,
  });
  return picked ? { ref: picked.ref, name: picked.label } : null;
}

async function askPlace(folder: boolean, words: Words): Promise<Uri | null> {
  const [picked] =
    (await window.showOpenDialog({
      canSelectFiles: !folder,
      canSelectFolders: folder,
      title: words.t(folder ? 'compare.ask.folder' : 'compare.ask.file'),
      openLabel: words.t('compare.ask.open'),
    })) ?? [];
  return picked ?? null;
}

/** null: the person has changed their mind. `note`: the open one. */
export async function askWhat(note: Uri | null, words: Words): Promise<Asked | null> {
  const folder = (note && workspace.getWorkspaceFolder(note)?.uri) ?? workspace.workspaceFolders?.[0]?.uri ?? null;
  const [ofNote, ofFolder] = await Promise.all([note && repositoryOf(note), folder && repositoryOf(folder)]);
  type Item = QuickPickItem & { readonly mine: Uri; readonly repository: Repository | null; readonly whole: boolean };
  const offers = (mine: Uri, repository: Repository | null, whole: boolean): Item[] => [
    ...(repository
      ? [
          {
            label: words.t(whole ? 'compare.ask.folderGit' : 'compare.ask.noteGit'),
            description: literal(nameOf(mine)),
            mine,
            repository,
            whole,
          },
        ]
      : []),
    {
      label: words.t(whole ? 'compare.ask.folderOther' : 'compare.ask.noteOther'),
      description: literal(nameOf(mine)),
      mine,
      repository: null,
      whole,
    },
  ];
  const items = [...(note ? offers(note, ofNote, false) : []), ...(folder ? offers(folder, ofFolder, true) : [])];
  const picked = await window.showQuickPick(items, { title: words.t('compare.ask.what') });
  if (!picked) return null;
  const { mine, repository, whole } = picked;
  if (repository) {
    const chosen = await askRef(mine, repository, words);
    return chosen && { mine, other: { ref: chosen.ref, repository }, name: chosen.name };
  }
  const uri = await askPlace(whole, words);
  return uri && { mine, other: { uri }, name: nameOf(uri) };
}

/** What another extension or a task may say without being asked: `{mine, theirs}` or `{mine, ref}`, addresses as text. null: something else was given. */
export async function askedBy(argument: unknown): Promise<Asked | null> {
  if (typeof argument !== 'object' || argument === null) return null;
  const { mine, theirs, ref } = argument as Readonly<Record<string, unknown>>;
  if (typeof mine !== 'string') return null;
  const uri = Uri.parse(mine, true);
  if (typeof theirs === 'string') {
    const other = Uri.parse(theirs, true);
    return (await isFolder(uri)) === (await isFolder(other))
      ? { mine: uri, other: { uri: other }, name: nameOf(other) }
      : null;
  }
  const repository = typeof ref === 'string' ? await repositoryOf(uri) : null;
  return repository && typeof ref === 'string' ? { mine: uri, other: { ref, repository }, name: ref } : null;
}
