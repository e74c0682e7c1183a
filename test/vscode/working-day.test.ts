/**
 * A working day by keyboard alone: ten notes opened, forty suggestions reviewed, two spans mended, two actors made one, the tree filtered, an
 * overdue commitment and its source found, and all of it undone to the byte. Pictures of README and walkthrough: .vscode-test/screenshots/day-*.png.
 */
import { commands, env, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { answer, CHOICES, openByKey, renameTo } from './by-key.ts';
import { DAY } from './day-notes.ts';
import { ask, onPage, options, press, texts, until } from './driver.ts';
import { row, rows, settled } from './drawn.ts';
import { at, closeAllUnsaved, read, setting, write } from './notes.ts';

const OWN = 'poruka.yaml';
const REVIEWED = 40;
const BY_HAND = 'Фонд «Світло поруч»';
const ALSO = 'Організація «Світло поруч»';

const picture = (name: string): Promise<unknown> =>
  ask({ do: 'screenshot', file: options().host === 'node' ? `day-${name}.png` : `day-${name}-web.png` });
const active = (): TextEditor => {
  const editor = window.activeTextEditor;
  ok(editor, 'no editor');
  return editor;
};
const count = (text: string, part: string): number => text.split(part).length - 1;

const ownFile = (): Promise<string | false> =>
  read(OWN).then(
    (text) => text,
    () => false,
  );

/** To the next suggestion, which is selected then. */
async function nextSuggestion(): Promise<string> {
  const before = active().selection;
  await press("Control+' ArrowDown");
  await until('the next suggestion', () => !active().selection.isEmpty && !active().selection.isEqual(before));
  return active().document.getText(active().selection);
}

/** A chord that writes into the note. */
async function changing(key: string): Promise<string> {
  const { document } = active();
  const before = document.getText();
  await press(key);
  await until(`${key} has written`, () => document.getText() !== before);
  return document.getText();
}

describe('working day', () => {
  const originals = new Map(DAY);
  const documents = (): readonly TextDocument[] =>
    DAY.map(([name]) => {
      const found = workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${name}`));
      ok(found, `${name} is not open`);
      return found;
    });

  before(async () => {
    await setting('poruka.language', 'uk');
    await setting('workbench.colorTheme', undefined);
    await setting('editor.minimap.enabled', false);
    await commands.executeCommand('notifications.clearAll');
    for (const [name, text] of DAY) await write(name, text);
    await commands.executeCommand('poruka.groupTree', 'kind');
    await commands.executeCommand('poruka.showNote');
    await commands.executeCommand('poruka.statements.focus');
  });
  after(async () => {
    await commands.executeCommand('poruka.clearFilter');
    await commands.executeCommand('poruka.showNote');
    await closeAllUnsaved();
    for (const name of [...originals.keys(), OWN]) await workspace.fs.delete(at(name)).then(undefined, () => undefined);
    await setting('poruka.language', undefined);
    await setting('editor.minimap.enabled', undefined);
    await setting('workbench.colorTheme', undefined);
  });

  let reviewed = 0;
  for (const [name, text] of DAY)
    onPage(`${name} is opened, and four suggestions of it are reviewed`, async () => {
      await openByKey(name);
      await press('Control+Home');
      for (let here = 0; here < REVIEWED / DAY.length; here++) {
        const said = await nextSuggestion();
        ok(text.includes(said), `«${said}» is not of ${name}`);
        reviewed += 1;
        await changing(reviewed % 5 === 0 ? "Control+' r" : "Control+' a");
        if (reviewed === 30) await picture('review');
      }
    });

  onPage('so forty are reviewed, and no more', async () => {
    const kept = documents().map((document) => document.getText());
    const decided = (review: string): number => kept.reduce((sum, text) => sum + count(text, `review: ${review}`), 0);
    equal(decided('accepted'), (REVIEWED / 5) * 4);
    equal(decided('rejected'), REVIEWED / 5);
    equal(decided(''), REVIEWED);
  });

  onPage('two spans are mended', async () => {
    for (const name of ['day-07.md', 'day-08.md']) {
      await openByKey(name);
      await press('Control+Home');
      const before = await nextSuggestion();
      await changing("Control+' ArrowLeft");
      const after = active().document.getText(active().selection);
      ok(before.startsWith(after) && after !== before, `«${after}» of «${before}»`);
      includes(active().document.getText(), 'review: edited');
    }
  });

  onPage('two actors are made one, after a preview', async () => {
    const document = await openByKey('day-07.md');
    await press('Control+End');
    const place = document.positionAt(document.getText().lastIndexOf(ALSO) + 1);
    await press('Control+G');
    await answer(`:${place.line + 1}:${place.character + 1}`);
    await until('the cursor at the actor', () => active().selection.active.isEqual(place));
    await renameTo(BY_HAND);
    await ask({ do: 'text', selector: CHOICES });
    await picture('merge');
    await press('Enter');
    await until('in the note', () => document.getText().includes('by: ["org:fond-svitlo-poruch"]'));
    includes(await until('the file', ownFile), 'means: "org:fond-svitlo-poruch"');
  });

  onPage('the tree is filtered, and an overdue commitment found with its source', async () => {
    await openByKey('day-03.md');
    await commands.executeCommand('poruka.showWorkspace');
    await press("Control+' f");
    await answer('є:прострочено строк:<2025-05');
    const overdue = await row('Словаччина: 50 000 × снаряд');
    await until('what is not overdue is left out', async () =>
      (await rows()).every(({ label }) => !label.startsWith('Латвія')),
    );
    ok(overdue.level > 1, 'not below its branch');
    await settled();
    // of the editor, so that labels of the tree are read whole
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    for (let i = 0; i < 3; i++) await commands.executeCommand('workbench.action.decreaseViewWidth');
    await commands.executeCommand('editor.fold', { selectionLines: [0, 6], levels: 1 });
    // to the tree, down to the row, and to its words
    await press("Control+' t");
    await press('Home');
    await until('the row in focus', async () => {
      await press('ArrowDown');
      const focused = '.customview-tree .monaco-list-row.focused .label-name';
      return (await texts(focused)).some((text) => text.startsWith('Словаччина: '));
    });
    await press('Enter');
    const words = 'Словаччина передасть Україні 50 тисяч снарядів до кінця квітня 2025 року';
    await until('its words', () => active().document.getText(active().selection) === words);
    await settled();
    await picture('overdue');
    await press("Control+' c");
    const copied = await until('a citation', async () => {
      const text = await env.clipboard.readText();
      return text.includes(words) && text;
    });
    for (const part of ['Перо і папір', '2 квітня 2025', 'https://example.org/den/2025-04-02']) includes(copied, part);
  });

  for (const [name, text] of DAY)
    onPage(`${name} is undone, to the byte`, async () => {
      const document = await openByKey(name);
      while (document.getText() !== text) {
        const before = document.getText();
        await press('Control+Z');
        await until('one step back', () => document.getText() !== before);
      }
      if (document.isDirty) ok(await document.save(), 'not saved');
      equal(await read(name), text);
    });

  onPage('and nothing is left beside them', async () => {
    await until('the file of the merge is gone', async () => (await ownFile()) === false);
  });
});
