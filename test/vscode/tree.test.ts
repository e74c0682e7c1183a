/** The tree: what a person reads in it, what a click and the keys do, and what stands there when it is empty. */
import { commands, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { row, rows } from './drawn.ts';
import { at, closeAllUnsaved, open, setting } from './notes.ts';

const WELCOME = '.welcome-view-content';

const openTree = async (): Promise<void> => {
  await commands.executeCommand('poruka.statements.focus');
};

describe('tree', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await commands.executeCommand('poruka.showNote');
    await open('aid.md');
    await openTree();
  });
  after(async () => {
    await commands.executeCommand('poruka.showNote');
    await setting('poruka.language', undefined);
    await closeAllUnsaved();
  });

  onPage('branches, totals that count, and statements with who, to whom and how much', async () => {
    await row('Чехія → Україна: 200 млн €');
    const labels = (await rows()).map(({ label }) => label);
    for (const label of ['Підсумки', "Зобов'язання", 'Потреби, цілі, очікування', 'Швеція → Україна: 1,5 млрд SEK'])
      ok(labels.includes(label), `no «${label}» among ${JSON.stringify(labels)}`);
    const totals = (await rows()).filter(({ level }) => level === 2).map(({ label }) => label);
    ok(!totals.some((label) => /^≥ 4 млрд/.test(label)), 'a need is totalled');
    equal(
      new Set(labels.filter((label) => label.includes('→'))).size,
      labels.filter((label) => label.includes('→')).length,
    );
    await ask({ do: 'screenshot', file: `tree-${options().host}.png` });
  });

  onPage('a screen reader says the whole', async () => {
    const { spoken } = await row('Чехія → Україна');
    includes(spoken, 'Чехія');
    includes(spoken, 'Україна');
    includes(spoken, 'не перевірено');
  });

  onPage('a click selects the words that say so', async () => {
    await ask({ do: 'click', text: 'Чехія → Україна', within: '.customview-tree .monaco-list-row' });
    const editor = await until('selection', () => {
      const active = window.activeTextEditor;
      return active && !active.selection.isEmpty && active;
    });
    equal(editor.document.uri.toString(), at('aid.md').toString());
    const selected = editor.document.getText(editor.selection);
    includes(selected, 'Чехія передасть Україні ще 200 млн євро');
    ok(!selected.includes('Президент'), 'more than the evidence is selected');
  });

  onPage('accepts and rejects by key, and one undo each takes it back', async () => {
    const editor = await open('aid.md');
    const before = editor.document.getText();
    await openTree();
    await ask({ do: 'click', text: 'Чехія → Україна', within: '.customview-tree .monaco-list-row' });
    await openTree();
    await ask({ do: 'press', key: "Control+'" });
    await ask({ do: 'press', key: 'r' });
    await until('rejected record', () => editor.document.getText().includes('review: rejected'));
    await row('Відхилено');
    ok(
      !(await rows()).some(({ label, level }) => level === 2 && label.startsWith('Чехія → Україна')),
      'still in its branch',
    );
    await open('aid.md');
    await commands.executeCommand('undo');
    equal(editor.document.getText(), before);
    await row('Чехія → Україна: 200 млн €');
  });

  onPage('shows the whole workspace, each statement with its note', async () => {
    await commands.executeCommand('poruka.showWorkspace');
    await openTree();
    for (const source of ['plain.txt', 'Перевірочні новини'])
      await until(source, async () => (await rows()).some(({ spoken }) => spoken.includes(source)));
    await row('Чехія → Україна: 200 млн €');
    await commands.executeCommand('poruka.showNote');
    await row('Чехія → Україна: 200 млн €');
  });

  onPage('says why it is empty', async () => {
    await open('data.json');
    includes((await texts(WELCOME)).join(' '), 'Порука читає Markdown і простий текст');
    await closeAllUnsaved();
    await until('another reason', async () => (await texts(WELCOME)).join(' ').includes('Відкрийте нотатку'));
    await setting('poruka.language', 'en');
    await until('the same in English', async () =>
      (await texts(WELCOME)).join(' ').includes('Open a note in Ukrainian'),
    );
    await setting('poruka.language', 'uk');
  });

  onPage('says that a note is too large, and where to change that', async () => {
    await setting('poruka.maxFileSize', 1000);

    const long = await workspace.openTextDocument({ language: 'markdown', content: 'Довге речення. '.repeat(100) });
    await window.showTextDocument(long);
    await until('the cap', async () => (await texts(WELCOME)).join(' ').includes('більша за встановлену межу'));
    await setting('poruka.maxFileSize', undefined);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
