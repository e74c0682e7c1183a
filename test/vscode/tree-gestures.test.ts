/** What a person does to nodes of the tree: boxes, several at once, drags. Each is one edit, and one undo takes it back. */
import { commands, type Hover, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, until } from './driver.ts';
import { row, rows, settled } from './drawn.ts';
import { at, closeAllUnsaved, openWith, read, setting } from './notes.ts';

const NOTE = 'gestures.md';
const TREE_ROW = '.customview-tree .monaco-list-row';
const CZECHIA = 'Чехія: 200 млн €';
const SWEDEN = 'Швеція: 1,5 млрд SEK';

const count = (text: string, part: string): number => text.split(part).length - 1;
const isChecked = async (label: string): Promise<boolean | null | undefined> =>
  (await rows()).find((one) => one.label === label)?.isChecked;
const click = (text: string): Promise<unknown> => ask({ do: 'click', text, within: TREE_ROW });

describe('gestures in the tree', () => {
  let original = '';
  const text = (): string => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === at(NOTE).toString());
    ok(document, 'the note is closed');
    return document.getText();
  };
  const undone = async (): Promise<void> => {
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await commands.executeCommand('undo');
    equal(text(), original);
  };

  before(async () => {
    await setting('poruka.language', 'uk');
    await commands.executeCommand('poruka.showNote');
    original = await read('aid.md');
  });
  beforeEach(async () => {
    await closeAllUnsaved();
    await openWith(NOTE, original);
    await commands.executeCommand('poruka.statements.focus');
    await row(CZECHIA);
    await settled();
  });
  after(async () => {
    await commands.executeCommand('poruka.groupTree', 'kind');
    await closeAllUnsaved();
    await workspace.fs.delete(at(NOTE));
    await setting('poruka.language', undefined);
  });

  onPage('a box says whether it was reviewed; checked it accepts, unchecked it takes that back', async () => {
    equal(await isChecked(CZECHIA), false);
    const box = `${TREE_ROW}[aria-label*="Чехія. Кому: Україна. 200"] .custom-view-tree-node-item-checkbox`;
    await ask({ do: 'click', selector: box });
    await until('accepted', () => text().includes('review: accepted'));
    await until('checked', () => isChecked(CZECHIA));
    await settled();
    await ask({ do: 'screenshot', file: `tree-boxes-${options().host}.png` });
    await ask({ do: 'click', selector: box });
    await until('taken back', () => text().includes('review: auto'));
    await until('unchecked', async () => (await isChecked(CZECHIA)) === false);
    await setting('poruka.tree.checkboxes', false);
    await until('no boxes', async () => (await isChecked(CZECHIA)) === null);
    await setting('poruka.tree.checkboxes', undefined);
    await until('boxes', async () => (await isChecked(CZECHIA)) === false);
  });

  onPage('several that are selected are decided at once', async () => {
    // the editor takes the focus with the sentence that it shows; a row that is drawn anew under the pointer does not hear it
    await until('its sentence', async () => {
      if (window.activeTextEditor?.selection.isEmpty !== false) await click(SWEDEN);
      await settled();
      return window.activeTextEditor?.selection.isEmpty === false;
    });
    await ask({ do: 'text', selector: '.monaco-editor.focused' });
    await commands.executeCommand('poruka.statements.focus');
    await ask({ do: 'text', selector: '.customview-tree .monaco-list:focus-within' });
    await settled();
    await ask({ do: 'press', key: 'Shift+ArrowDown' });
    await until('two', async () => (await rows()).filter((one) => one.isSelected).length === 2);
    await ask({ do: 'press', key: "Control+'" });
    await ask({ do: 'press', key: 'a' });
    await until('both', () => count(text(), 'review: accepted') === 2);
    await undone();
  });

  onPage('dropped into a note with Shift, the words are quoted with outlet and date', async () => {
    const other = await workspace.openTextDocument({ language: 'markdown', content: 'Довідка\n' });
    const editor = await window.showTextDocument(other);
    await commands.executeCommand('poruka.statements.focus');
    // of all notes, since another one is active
    await commands.executeCommand('poruka.showWorkspace');
    await row(CZECHIA);
    await settled();
    await ask({
      do: 'drag',
      from: { text: CZECHIA, within: TREE_ROW },
      to: { text: 'Довідка', within: '.view-lines .view-line' },
      shift: true,
    });
    await until('dropped', () => other.getText() !== 'Довідка\n');
    includes(editor.document.getText(), '«Чехія передасть Україні ще 200 млн євро');
    includes(editor.document.getText(), 'Перевірочні новини, 18 вересня 2025 р., https://example.org/novyny/1');
  });

  onPage('dropped on another who gives, it is said to be theirs', async () => {
    await commands.executeCommand('poruka.showNote');
    await commands.executeCommand('poruka.groupTree', 'by');
    await until('groups', async () => (await rows()).some(({ label, level }) => label === 'Угорщина' && level === 1));
    await settled();
    await ask({ do: 'drag', from: { text: CZECHIA, within: TREE_ROW }, to: { text: 'Угорщина', within: TREE_ROW } });
    await until('written', () => text().includes('by: ["HU"]'));
    includes(text(), 'review: edited');
    await row('Угорщина: 200 млн €');
    await undone();
    await row(CZECHIA);
  });

  onPage('what stands beyond the first page is shown when somebody asks for it', async () => {
    const many = Array.from({ length: 510 }, (_, i) => `Данія передасть Україні ${i + 11} млн євро на дрони.\n`);
    const { document } = await openWith(NOTE, many.join('\n'));
    await until('all are read', async () => (await rows()).some(({ description }) => description.startsWith('510')));
    const at = document.getText().indexOf('519 млн');
    const [hover] = await until('its hover', async () => {
      const found = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(at - 20),
      );
      return found.length > 0 && found;
    });
    const links = (hover?.contents ?? []).map((one) => (typeof one === 'object' ? one.value : one)).join('\n');
    const link = /command:poruka\.showInTree\?([^)]+)/.exec(links)?.[1];
    ok(link, `no link in ${links}`);
    const [place] = JSON.parse(decodeURIComponent(link));
    await commands.executeCommand('poruka.showInTree', place);
    await until('it is selected', async () =>
      (await rows()).some(({ isSelected, label }) => isSelected && label.endsWith('519 млн €')),
    );
  });
});
