/** The second view: who is named in the workspace, in which notes, and a click on a place selects it. */
import { commands, window } from 'vscode';
import { equal, ok } from './assert.ts';
import { ask, onPage, options, until } from './driver.ts';
import { row, rows, settled, shutView } from './drawn.ts';
import { at, closeAllUnsaved, open, setting } from './notes.ts';

const TREE_ROW = '.customview-tree .monaco-list-row';

describe('actors and countries', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await open('aid.md');
    await commands.executeCommand('poruka.showNote');
    await commands.executeCommand('poruka.statements.focus');
    await row('Підсумки');
    // also of a view that is shut
    await ask({ do: 'text', selector: '.pane-header[aria-label^="Дійові особи"]' });
    // it ends when the view has something to focus, which is not before it is read
    void commands.executeCommand('poruka.entities.focus');
    await row('Країни');
    await shutView('Ця нотатка');
  });
  after(async () => {
    // as it was found: the view shut
    await shutView('Дійові особи');
    await commands.executeCommand('poruka.statements.focus');
    await closeAllUnsaved();
    await setting('poruka.language', undefined);
  });

  onPage(
    'countries, people and bodies with how much is said of them; the places of a note; a click selects',
    async () => {
      await row('Країни');
      await row('Особи');
      const czechia = await row('Чехія');
      ok(czechia.description.includes('вислов'), czechia.description);
      await settled();
      // a country is opened, then the note in which it is named
      await ask({
        do: 'click',
        text: 'Угорщина',
        within: `${TREE_ROW}`,
      });
      await until('its note', async () =>
        (await rows()).some(({ level, label }) => level === 3 && label.startsWith('Швеція оплатить')),
      );
      await settled();
      await ask({
        do: 'click',
        text: 'Швеція оплатить',
        within: `${TREE_ROW}`,
      });
      const place = await until('its place', async () => (await rows()).find(({ level }) => level === 4));
      equal(place.label, 'Угорщина');
      await settled();
      await ask({ do: 'screenshot', file: `entities-${options().host}.png` });
      await ask({
        do: 'click',
        text: 'Угорщина не виділить',
        within: `${TREE_ROW}`,
      });
      const editor = await until('selected', () => {
        const active = window.activeTextEditor;
        return active && !active.selection.isEmpty && active;
      });
      equal(editor.document.uri.toString(), at('aid.md').toString());
      equal(editor.document.getText(editor.selection), 'Угорщина');
    },
  );

  onPage('what is open and selected stays so when a note changes, and a new name comes', async () => {
    const editor = await open('aid.md');
    await row('Угорщина');
    const openNotes = async (): Promise<readonly string[]> =>
      (await rows()).filter(({ level }) => level >= 3).map(({ label }) => label);
    const selected = async (): Promise<string> =>
      (await rows())
        .filter(({ isSelected }) => isSelected)
        .map(({ label }) => label)
        .join();
    const [openBefore, selectedBefore] = [await openNotes(), await selected()];
    ok(openBefore.length > 0 && selectedBefore !== '', 'nothing is open and selected');
    const { document } = editor;
    await until('typed', () =>
      editor.edit((edit) =>
        edit.insert(document.positionAt(document.getText().length), 'Мальта виділить Україні 3 млн євро.\n'),
      ),
    );
    await row('Мальта');
    equal((await openNotes()).join(), openBefore.join());
    equal(await selected(), selectedBefore);
    await commands.executeCommand('undo');
    await until('Malta gone', async () => !(await rows()).some(({ label }) => label === 'Мальта'));
    equal((await openNotes()).join(), openBefore.join());
  });
});
