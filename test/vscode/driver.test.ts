/** What a test asks of the page is really done: the editor and the document show it. */
import { commands, Hover, languages, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, closeAll, onPage, texts, until } from './driver.ts';

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

  onPage('hovers at a text, and reads the hover that came', async () => {
    const provider = languages.registerHoverProvider('markdown', {
      provideHover: (document, position) =>
        new Hover(`слово: ${document.getText(document.getWordRangeAtPosition(position))}`),
    });
    try {
      await openNote();
      await ask({ do: 'hover', text: 'Данії' });
      includes((await texts('.monaco-hover .hover-contents')).join('\n'), 'слово: Данії');
    } finally {
      provider.dispose();
    }
  });

  onPage('reads and clicks inside a webview', async () => {
    const panel = window.createWebviewPanel('probe', 'Probe', ViewColumn.One, { enableScripts: true });
    try {
      panel.webview.html = '<button onclick="this.textContent = String(1 + 1)">сума</button>';
      await ask({ do: 'click', selector: 'button', webview: true });
      equal((await ask({ do: 'text', selector: 'button', webview: true })).texts?.[0], '2');
    } finally {
      panel.dispose();
    }
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
