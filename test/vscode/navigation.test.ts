/** Keys: from mention to mention, from statement to statement, round the end; and no key of ours takes one of VS Code's. */
import { commands, env, extensions, Selection, window, workspace } from 'vscode';
import { equal, ok } from './assert.ts';
import { ask, onPage, until } from './driver.ts';
import { closeAllUnsaved, open, select, setting } from './notes.ts';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

const selected = (): string => {
  const editor = window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
};

describe('keys', () => {
  beforeEach(async () => {
    await open('aid.md');
  });
  after(closeAllUnsaved);

  it('the next mention is selected, then the one after it, and back', async () => {
    const editor = await open('aid.md');
    select(editor, 'Чехія передасть');
    await commands.executeCommand('poruka.nextMention');
    equal(selected(), 'Україні');
    await commands.executeCommand('poruka.nextMention');
    equal(selected(), '200 млн євро');
    await commands.executeCommand('poruka.previousMention');
    equal(selected(), 'Україні');
  });

  it('after the last mention comes the first', async () => {
    const editor = await open('aid.md');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new Selection(end, end);
    await commands.executeCommand('poruka.nextMention');
    equal(selected(), 'Швеція');
  });

  it('the next statement is selected whole', async () => {
    const editor = await open('aid.md');
    select(editor, 'Уряд Швеції виділить');
    await commands.executeCommand('poruka.nextStatement');
    ok(selected().startsWith('Чехія передасть Україні'), `«${selected()}» is selected`);
  });

  onPage('Ctrl+F7 does the same', async () => {
    const editor = await open('aid.md');
    select(editor, 'Чехія передасть');
    await ask({ do: 'press', key: 'Control+F7' });
    await until('the mention', () => selected() === 'Україні');
  });

  it('the explanation of a statement goes to the clipboard', async () => {
    await setting('poruka.language', 'uk');
    const editor = await open('aid.md');
    select(editor, 'передасть Україні');
    await commands.executeCommand('poruka.copyWhy');
    const copied = (await env.clipboard.readText()).replaceAll('\u00a0', ' ');
    ok(copied.startsWith('Чехія → Україна: 200 млн €'), copied);
    ok(copied.includes('названо надавача й суму'), copied);
    await setting('poruka.language', undefined);
  });

  it('a sentence and its reading go to the clipboard as a line of a test', async () => {
    const editor = await open('aid.md');
    select(editor, 'передасть Україні');
    await commands.executeCommand('poruka.copyTestLine');
    const copied = await env.clipboard.readText();
    ok(copied.startsWith("['"), copied);
    ok(copied.includes("'pledge CZ → UA | 200000000 EUR"), copied);
  });

  it('no key of ours is a key of VS Code', async () => {
    await commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
    const text = await until('the default keys', () => {
      const document = workspace.textDocuments.find(({ uri }) => uri.path.endsWith('keybindings.json'));
      return document && document.getText().length > 10_000 && document.getText();
    });
    const theirs = (JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as readonly Binding[]).filter(
      ({ command }) => !command.startsWith('poruka.'),
    );
    const manifest = extensions.getExtension('poruka.poruka')?.packageJSON as {
      readonly contributes: { readonly keybindings: readonly Binding[] };
    };
    const taken = manifest.contributes.keybindings.filter(({ key }) =>
      theirs.some((other) => other.key === key || other.key === key.split(' ')[0]),
    );
    equal(taken.map(({ key }) => key).join(', '), '');
  });
});
