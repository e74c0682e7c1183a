/** A copied article → a note with its title, outlet, address and date: a new file in the folder that is chosen, an untitled one without a workspace. */
import {
  commands,
  type Disposable,
  env,
  FileSystemError,
  type InputBoxOptions,
  type QuickPickItem,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { bodyOf, fileNameOf, headlineOf, withoutHeadline } from '../../imports/clipping.ts';
import { isDate } from '../../imports/json-line.ts';
import type { NoteMeta } from '../../model/note.ts';
import { writeNote } from '../../notes/note.ts';
import { link } from '../../views/escape.ts';
import type { Words } from '../../views/words/words.ts';
import type { Language } from '../language.ts';
import { complain } from '../messages.ts';
import { activeProse } from '../prose.ts';

/** The day where the person is: an article read in Kyiv at one in the morning is not of yesterday. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Four questions; null when any is dismissed. */
async function askMeta(clipping: string, words: Words): Promise<NoteMeta | null> {
  const ask = async (step: number, prompt: string, options: InputBoxOptions): Promise<string | undefined> => {
    const title = `${words.t('editor.new.title')} (${step}/4)`;
    return (await window.showInputBox({ title, prompt, ignoreFocusOut: true, ...options }))?.trim();
  };
  const isAddress = (text: string): boolean => link(text) !== null;
  const title = await ask(1, words.t('editor.new.askTitle'), {
    value: headlineOf(clipping),
    validateInput: (text) => (text.trim() === '' ? words.t('editor.new.noTitle') : null),
  });
  if (title === undefined) return null;
  const outlet = await ask(2, words.t('editor.new.askOutlet'), {});
  if (outlet === undefined) return null;
  const url = await ask(3, words.t('editor.new.askUrl'), {
    placeHolder: 'https://',
    validateInput: (text) => (text.trim() === '' || isAddress(text) ? null : words.t('editor.new.badUrl')),
  });
  if (url === undefined) return null;
  const date = await ask(4, words.t('editor.new.askDate'), {
    value: today(),
    validateInput: (text) => (isDate(text.trim()) ? null : words.t('editor.new.badDate')),
  });
  return date === undefined ? null : { title, outlet: outlet || null, url: url || null, date };
}

type Folder = QuickPickItem & { readonly uri: Uri | null };

/** Beside the open note, a folder of the workspace, or another; not asked when there is one answer only. */
async function askFolder(words: Words): Promise<Uri | undefined> {
  const roots = (workspace.workspaceFolders ?? []).map(({ name, uri }): Folder => ({ label: name, uri }));
  const open = activeProse()?.document.uri;
  const beside = open && workspace.getWorkspaceFolder(open) ? Uri.joinPath(open, '..') : null;
  const isRoot = roots.some(({ uri }) => uri?.toString() === beside?.toString());
  const near: readonly Folder[] =
    beside && !isRoot
      ? [{ label: workspace.asRelativePath(beside), description: words.t('editor.new.here'), uri: beside }]
      : [];
  const folders = [...near, ...roots];
  if (folders.length === 1 && folders[0]?.uri) return folders[0].uri;
  const other: Folder = { label: words.t('editor.new.otherFolder'), uri: null };
  const picked = await window.showQuickPick([...folders, other], {
    title: words.t('editor.new.title'),
    placeHolder: words.t('editor.new.askFolder'),
  });
  if (picked && !picked.uri) {
    const start = roots[0]?.uri;
    const chosen = await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      ...(start && { defaultUri: start }),
    });
    return chosen?.[0];
  }
  return picked?.uri ?? undefined;
}

/** `name.md`, or `name-2.md` where that is taken: no note is ever written over. */
async function freeFile(folder: Uri, name: string): Promise<Uri> {
  for (let n = 1; ; n++) {
    const uri = Uri.joinPath(folder, `${name}${n === 1 ? '' : `-${n}`}.md`);
    try {
      await workspace.fs.stat(uri);
    } catch (error) {
      if (error instanceof FileSystemError && error.code !== 'FileNotFound') throw error;
      return uri;
    }
  }
}

async function createNote(content: string, name: string, words: Words): Promise<void> {
  if (!workspace.workspaceFolders?.length) {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    return;
  }
  const folder = await askFolder(words);
  if (!folder) return;
  const uri = await freeFile(folder, name);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(content) });
  if (!(await workspace.applyEdit(edit))) throw FileSystemError.NoPermissions(uri);
  await window.showTextDocument(uri);
}

export const offerNewNote = (language: Language): Disposable =>
  commands.registerCommand('poruka.newNote', async () => {
    const words = language.words();
    const clipping = await env.clipboard.readText();
    if (clipping.trim() === '') return void complain(words.t('editor.new.emptyClipboard'));
    const meta = await askMeta(clipping, words);
    if (!meta) return;
    const title = meta.title ?? '';
    const body = `\n# ${title}\n\n${withoutHeadline(bodyOf(clipping), title)}`;
    const written = writeNote(body, [], { meta });
    const name = fileNameOf(title, meta.date ?? '') || words.t('editor.new.fileName');
    try {
      await createNote(written.ok ? written.text : body, name, words);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      complain(words.t('editor.new.failed', { reason }));
    }
  });
