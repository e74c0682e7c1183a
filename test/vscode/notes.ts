/** What several tests of the editor do with notes: open one of the workspace, put it back as it was, choose the language of the interface. */
import { commands, ConfigurationTarget, Range, Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import { ok } from './assert.ts';
import { until } from './driver.ts';

export const at = (name: string): Uri => {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'no workspace folder');
  return Uri.joinPath(folder.uri, name);
};

export const open = async (name: string): Promise<TextEditor> => window.showTextDocument(at(name));

/** What is on disk, to the byte: a byte order mark stays. */
export const read = async (name: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(at(name)));

export const write = async (name: string, text: string): Promise<void> =>
  workspace.fs.writeFile(at(name), new TextEncoder().encode(text));

/** Written and opened: a document that was closed a moment ago is the old one for a while. */
export async function openWith(name: string, text: string): Promise<TextEditor> {
  await write(name, text);
  const editor = await open(name);
  await until(`${name} as on disk`, () => editor.document.getText() === text);
  return editor;
}

/** Every open document as it is on disk, and closed; messages too, since only a few are shown at once. */
export const closeAllUnsaved = async (): Promise<void> => {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
  await commands.executeCommand('notifications.clearAll');
};

export const setting = async (key: string, value: unknown): Promise<void> =>
  workspace.getConfiguration().update(key, value, ConfigurationTarget.Global);

export const DARK = 'Default Dark Modern';
export const LIGHT = 'Default Light Modern';

/** Puts the cursor into the last occurrence of a text: front matter may quote it before. */
export const select = (editor: TextEditor, text: string): void => {
  const start = editor.document.getText().lastIndexOf(text);
  ok(start >= 0, `«${text}» is not in the note`);
  const position = editor.document.positionAt(start + 1);
  editor.selection = new Selection(position, position);
  editor.revealRange(new Range(position, position));
};
