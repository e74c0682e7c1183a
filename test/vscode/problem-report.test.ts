/** «Report a problem»: an untitled text with versions, changed settings and the sentence at the cursor; nothing of other sentences, and no name of a person or a note. */
import { commands, version, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, until } from './driver.ts';
import { at, closeAllUnsaved, openWith, read, select, setting } from './notes.ts';

const NOTE = 'report-of-olena.md';

async function report(): Promise<string> {
  await commands.executeCommand('poruka.reportProblem');
  const document = window.activeTextEditor?.document;
  ok(document?.isUntitled, 'no untitled document');
  return document.getText();
}

describe('report of a problem', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await setting('poruka.analyst', 'Олена Аналітик');
    await setting('poruka.decorations.dates', true);
  });
  after(async () => {
    await closeAllUnsaved();
    await workspace.fs.delete(at(NOTE)).then(undefined, () => undefined);
    for (const key of ['language', 'analyst', 'decorations.dates']) await setting(`poruka.${key}`, undefined);
  });

  it('with versions, what was set, and the statement at the cursor', async () => {
    const editor = await openWith(NOTE, await read('aid.md'));
    select(editor, 'Чехія передасть');
    const text = await report();
    for (const part of [
      'Порука: повідомлення про помилку',
      'Нічого не надіслано',
      `Poruka ${__VERSION__} (${options().host})`,
      `VS Code ${version}`,
      '- poruka.language: "uk"',
      '- poruka.decorations.dates: true',
      "['Чехія передасть Україні ще 200 млн євро",
      'pledge CZ → UA | 200000000 EUR',
      'Останні рядки журналу',
    ])
      includes(text, part);
    for (const part of ['Олена', 'Швеції', 'Угорщина', NOTE]) ok(!text.includes(part), `«${part}» is told`);
    equal(await read(NOTE), await read('aid.md'));
  });

  onPage('in English too, and without a note; the tree is not about it', async () => {
    await closeAllUnsaved();
    await setting('poruka.language', 'en');
    const text = await report();
    includes(text, '# Poruka: report of a problem\n\nNothing was sent.');
    ok(!text.includes('The statement at the cursor'), 'a statement of nowhere');
    ok(!text.includes('The open note'), 'a note of nowhere');
    await until('drawn', async () =>
      String((await ask({ do: 'evaluate', expression: 'document.querySelector(".view-lines").textContent' })).value)
        .replaceAll('\u00a0', ' ')
        .includes('Nothing was sent'),
    );
    await ask({ do: 'screenshot', file: `report-${options().host}.png` });
    await setting('poruka.language', 'uk');
  });
});
