/** What a test asks of the page is really done: the editor and the document show it. */
import { commands, type TextEditor, Uri, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, closeAll, onPage, until } from './driver.ts';

const openNote = async (): Promise<TextEditor> => {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'no workspace folder');
  return window.showTextDocument(Uri.joinPath(folder.uri, 'note.md'));
};

describe('driver', () => {
  after(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  onPage('clicks at a text of the editor, presses a key, types', async () => {
    const editor = await openNote();
    await ask({ do: 'click', text: 'пакет допомоги' });
    const word = 'пакет допомоги';
    const start = editor.document.getText().indexOf(word);
    await until('cursor in the words', () => {
      const at = editor.document.offsetAt(editor.selection.active);
      return at > start && at < start + word.length;
    });
    await ask({ do: 'press', key: 'End' });
    await ask({ do: 'type', text: ' І ще.' });
    await until('typed text', () => editor.document.getText().includes('2 млрд крон. І ще.'));
  });

  onPage('says why when a thing cannot be done', async () => {
    const reason = await ask({ do: 'click', text: 'такого тексту немає', patience: 300 }).then(
      () => 'it was done',
      (error: Error) => error.message,
    );
    includes(reason, 'no visible text «такого тексту немає»');
  });

  onPage('reads the page', async () => {
    equal(
      (await ask({ do: 'evaluate', expression: 'document.querySelectorAll(".monaco-workbench").length' })).value,
      1,
    );
  });
});
