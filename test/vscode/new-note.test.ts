/** A new note from the clipboard: four questions, then a file with front matter and the paragraphs; and the sample that leaves no file. */
import { commands, env, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { at, closeAllUnsaved, read, setting } from './notes.ts';

const INPUT = '.quick-input-widget';
const NAME = '2025-09-20-латвія-передасть-дрони.md';

const answer = async (step: number, text: string): Promise<void> => {
  await until(`question ${step}`, async () => (await texts(INPUT)).some((shown) => shown.includes(`(${step}/4)`)));
  await ask({ do: 'press', key: 'Control+A' });
  if (text !== '') await ask({ do: 'type', text });
  else await ask({ do: 'press', key: 'Delete' });
  await ask({ do: 'press', key: 'Enter' });
};

describe('new note', () => {
  before(() => setting('poruka.language', 'uk'));
  after(async () => {
    await setting('poruka.language', undefined);
    await closeAllUnsaved();
    await workspace.fs.delete(at(NAME)).then(undefined, () => undefined);
  });

  onPage('from the clipboard: paragraphs kept, headline said once, a wrong date not taken', async () => {
    await env.clipboard.writeText('Латвія передасть дрони\nПерший абзац.\nДругий абзац: 5 млн євро.');
    const done = commands.executeCommand('poruka.newNote');
    await until('question 1', async () => (await texts(INPUT)).some((shown) => shown.includes('(1/4)')));
    await ask({ do: 'press', key: 'Enter' });
    await answer(2, 'Вигадане видання');
    await answer(3, 'https://example.org/a?b=1');
    await answer(4, '2025-02-30');
    await until('the reproach', async () => (await texts(INPUT)).some((shown) => shown.includes('Такого дня немає')));
    await ask({ do: 'screenshot', file: `new-note-${options().host}.png` });
    await answer(4, '2025-09-20');
    await done;
    const text = await read(NAME);
    includes(text, 'date: ');
    includes(text, 'Вигадане видання');
    includes(text, 'https://example.org/a?b=1');
    ok(text.endsWith('# Латвія передасть дрони\n\nПерший абзац.\n\nДругий абзац: 5 млн євро.\n'), text);
    equal(window.activeTextEditor?.document.uri.toString(), at(NAME).toString());
  });

  onPage('by its key where nothing is open', async () => {
    await closeAllUnsaved();
    await env.clipboard.writeText('Ще одна стаття');
    await commands.executeCommand('workbench.explorer.fileView.focus');
    await until('a question', async () => {
      await ask({ do: 'press', key: "Control+' n" });
      return (await texts('.quick-input-widget, .monaco-workbench')).some((shown) => shown.includes('(1/4)'));
    });
    await ask({ do: 'press', key: 'Escape' });
    await ask({ do: 'gone', selector: INPUT });
    await commands.executeCommand('poruka.statements.focus');
  });

  onPage('nothing is made when a question is dismissed', async () => {
    await env.clipboard.writeText('Ще одна стаття');
    const done = commands.executeCommand('poruka.newNote');
    await until('question 1', async () => (await texts(INPUT)).some((shown) => shown.includes('(1/4)')));
    await ask({ do: 'press', key: 'Escape' });
    await done;
    equal((await workspace.findFiles('**/*ще-одна-стаття*')).length, 0);
  });

  it('the sample is an untitled note', async () => {
    await commands.executeCommand('poruka.openSample');
    const document = window.activeTextEditor?.document;
    equal(document?.isUntitled, true);
    equal(document?.languageId, 'markdown');
    ok(document?.getText().includes('Данія'), 'the sample has no text');
  });
});
