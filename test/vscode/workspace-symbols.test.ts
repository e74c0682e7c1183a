/** Ctrl+T: a commitment or somebody who is named, of any note, by a part of the name; choosing it selects the words. */
import { commands, window, workspace } from 'vscode';
import { CHOICES } from './by-key.ts';
import { ask, onPage, press, texts, until } from './driver.ts';
import { at, closeAllUnsaved, open, setting, write } from './notes.ts';

const NOTE = 'symbols.md';

/** `#` before what is looked for. */
const choose = async (query: string, offered: string): Promise<void> => {
  await press('Control+T');
  await ask({ do: 'text', selector: '.quick-input-widget input:focus' });
  await ask({ do: 'type', text: query });
  await until(offered, async () => (await texts(CHOICES))[0]?.includes(offered));
  await press('Enter');
};
const selects = (words: string): Promise<true> =>
  until(`«${words}» at the cursor`, () => {
    const { document, selection } = window.activeTextEditor ?? {};
    if (!document?.uri.path.endsWith(NOTE) || selection?.active.line !== 2) return false;
    return document.lineAt(2).text.includes(words);
  });

describe('symbols of the workspace', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await write(NOTE, 'Тиша.\n\nМальта передасть Україні 17 млн євро, заявив представник Мальти.\n');
    await open('plain.txt');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });
  after(async () => {
    await closeAllUnsaved();
    await workspace.fs.delete(at(NOTE));
    await setting('poruka.language', undefined);
  });

  onPage('a commitment by who gives and how much', async () => {
    await choose('мальтаукраїна17', 'Мальта → Україна: 17 млн €');
    await selects('Мальта передасть');
  });

  onPage('who is named, in the language of the person', async () => {
    await setting('poruka.language', 'en');
    await open('plain.txt');
    await choose('malta', 'Malta');
    await selects('Мальта передасть');
  });
});
