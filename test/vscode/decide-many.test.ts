/** Many decisions at once: the list that is shown before, what is written, and the one undo; rejections found and taken back. */
import { commands, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { row, rows } from './drawn.ts';
import { at, closeAllUnsaved, open, openWith, read, select, setting, write } from './notes.ts';

const NOTE = 'many.md';
const OTHER = 'many-too.md';
const LIST = '.quick-input-list .monaco-list-row';

/** The list of what would be decided, then Enter. */
async function confirmed(command: string, argument: unknown): Promise<readonly string[]> {
  const done = commands.executeCommand(command, argument);
  await until('the list', async () => (await texts(LIST)).length > 0);
  const shown = await texts(LIST);
  await ask({ do: 'press', key: 'Enter' });
  equal(await done, true);
  return shown;
}
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('many decisions', () => {
  let original = '';
  before(async () => {
    await setting('poruka.language', 'uk');
    await commands.executeCommand('poruka.showNote');
    original = await read('aid.md');
  });
  beforeEach(async () => {
    await closeAllUnsaved();
    await openWith(NOTE, original);
  });
  after(async () => {
    await closeAllUnsaved();
    for (const name of [NOTE, OTHER]) await workspace.fs.delete(at(name)).then(undefined, () => undefined);
    await setting('poruka.language', undefined);
  });

  onPage('of the paragraph: only what stands there', async () => {
    const editor = await open(NOTE);
    select(editor, 'передасть Україні');
    const shown = await confirmed('poruka.acceptMany', { scope: 'paragraph' });
    equal(shown.length, 1);
    includes(shown[0] ?? '', 'Чехія → Україна: 200 млн €');
    equal(count(editor.document.getText(), 'review: accepted'), 1);
    await commands.executeCommand('undo');
    equal(editor.document.getText(), original);
  });

  onPage('of the note: shown before, written by one edit, taken back by one undo', async () => {
    const editor = await open(NOTE);
    const done = commands.executeCommand('poruka.rejectMany', { scope: 'note' });
    await until('the list', async () => (await texts(LIST)).length > 2);
    await ask({ do: 'screenshot', file: `many-${options().host}.png` });
    const all = (await texts(LIST)).length;
    equal(editor.document.getText(), original, 'written before anybody agreed');
    await ask({ do: 'press', key: 'Escape' });
    equal(await done, false);
    equal(editor.document.getText(), original);
    await confirmed('poruka.rejectMany', { scope: 'note' });
    equal(count(editor.document.getText(), 'review: rejected'), all);
    await commands.executeCommand('poruka.statements.focus');
    await row('Відхилено');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await commands.executeCommand('undo');
    equal(editor.document.getText(), original);
  });

  onPage('by a filter, over two notes: one edit, one undo', async () => {
    await write(OTHER, original);
    const editor = await open(NOTE);
    const shown = await confirmed('poruka.acceptMany', { scope: 'filter', filter: 'who:CZ sum:200млн note:many' });
    equal(shown.length, 2, shown.join('\n'));
    const other = await until('the other note', () =>
      workspace.textDocuments.find(({ uri }) => uri.toString() === at(OTHER).toString()),
    );
    equal(count(editor.document.getText(), 'review: accepted'), 1);
    equal(count(other.getText(), 'review: accepted'), 1);
    equal(await read(OTHER), original, 'saved by us');
    await commands.executeCommand('undo');
    await until('both as before', () => [editor.document, other].every((one) => one.getText() === original));
  });

  onPage('of all notes: what is offered is of every one, and Escape decides nothing', async () => {
    await write(OTHER, original);
    const editor = await open(NOTE);
    const done = commands.executeCommand('poruka.acceptMany', { scope: 'workspace' });
    await until('the list', async () => (await texts(LIST)).length > 2);
    await ask({ do: 'press', key: 'Escape' });
    equal(await done, false);
    equal(editor.document.getText(), original);
    equal(await read(OTHER), original);
  });

  onPage('rejected everywhere: the same in every note', async () => {
    await write(OTHER, original);
    const editor = await open(NOTE);
    select(editor, 'передасть Україні');
    const shown = await confirmed('poruka.rejectEverywhere', undefined);
    ok(shown.length >= 2, shown.join('\n'));
    const other = await until('the other note', () =>
      workspace.textDocuments.find(({ uri }) => uri.toString() === at(OTHER).toString()),
    );
    equal(count(editor.document.getText(), 'review: rejected'), 1);
    equal(count(other.getText(), 'review: rejected'), 1);
    equal(await read(OTHER), original, 'saved by us');
  });

  onPage('rejected everywhere in the note: all that says the same', async () => {
    const twice = `${original}\nЧехія передасть Україні ще 200 млн євро на закупівлю снарядів до кінця року.\n`;
    await closeAllUnsaved();
    const editor = await openWith(NOTE, twice);
    select(editor, 'передасть Україні');
    const shown = await confirmed('poruka.rejectInNote', undefined);
    equal(shown.length, 2);
    equal(count(editor.document.getText(), 'review: rejected'), 2);
  });

  onPage('a rejection stands in its branch and is taken back', async () => {
    const editor = await open(NOTE);
    select(editor, 'передасть Україні');
    await until('rejected', () => commands.executeCommand<boolean>('poruka.reject'));
    await commands.executeCommand('poruka.statements.focus');
    await row('Відхилено');
    await open(NOTE);
    select(editor, 'передасть Україні');
    ok(await commands.executeCommand('poruka.takeBack'), 'not taken back');
    ok(!editor.document.getText().includes('rejected'), 'still rejected');
    await until('no branch', async () => !(await rows()).some(({ label }) => label === 'Відхилено'));
    await row('Чехія: 200 млн €');
    equal(window.activeTextEditor?.document.uri.toString(), at(NOTE).toString());
  });
});
