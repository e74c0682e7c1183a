/** Notes that mean harm: links to commands, HTML, icons and marks that reorder text are shown as they are written or not at all; a very long line is not read. */
import { commands, window, workspace } from 'vscode';
import { equal, includes, ok, same } from './assert.ts';
import { ask, onPage, texts, until } from './driver.ts';
import { mark, row, rows } from './drawn.ts';
import { at, closeAllUnsaved, open, select, setting, write } from './notes.ts';

const NOTE = 'hostile.md';
const FILE = 'poruka.yaml';
const COMMAND = '[так](command:workbench.action.quit)';
const HTML = '<img src=x onerror=alert(1)><b>ось</b>';
/** Reorders what follows. */
const BIDI = '\u202E';
const HARM = `$(trash) ${COMMAND} ${HTML} ${BIDI}зло`;
/** As it is read: the text, without what is not seen. */
const READ = HARM.replace(BIDI, '');

const TEXT = `---
title: ${JSON.stringify(HARM)}
outlet: ${JSON.stringify(HARM)}
date: 2026-03-02
---

ГРС передасть Україні 300 млн євро на ${COMMAND} ${HTML} дрони.
`;
const KNOWLEDGE = `organizations:\n  - {name: ${JSON.stringify(`Громада ${HARM}`)}, aliases: [ГРС]}\n`;

const HOVER = '.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents';
const TREE = '.customview-tree .monaco-list-row';

/** What can be clicked or is drawn inside, of what the note says: neither our own links nor what VS Code makes of every label and every button. */
const alive = async (within: string): Promise<unknown> => {
  const inside = ['a', 'img', 'b', '.codicon-trash'].map((one) => `${within} ${one}`).join(', ');
  const expression = `[...document.querySelectorAll(${JSON.stringify(inside)})]
    .filter((one) => !(one.dataset.href ?? '').startsWith('command:poruka.'))
    .filter((one) => !one.matches('a.label-name, .actions a.action-label'))
    .map((one) => one.outerHTML)`;
  return (await ask({ do: 'evaluate', expression })).value;
};

const attributes = async (selector: string, name: string): Promise<readonly string[]> => {
  const expression = `[...document.querySelectorAll('${selector}')].map((one) => one.getAttribute('${name}'))`;
  return (await ask({ do: 'evaluate', expression })).value as readonly string[];
};

describe('hostile notes', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await write(FILE, KNOWLEDGE);
    await write(NOTE, TEXT);
    await commands.executeCommand('poruka.showNote');
    await open(NOTE);
  });
  after(async () => {
    await closeAllUnsaved();
    for (const name of [NOTE, FILE]) await workspace.fs.delete(at(name));
    await commands.executeCommand('poruka.showNote');
    await setting('poruka.language', undefined);
  });

  onPage('a hover shows the name as it is written', async () => {
    await mark('ГРС', 'underline double');
    await ask({ do: 'hover', text: 'ГРС', within: '.view-lines .view-line' });
    const said = (await texts(HOVER)).join('\n');
    includes(said, `Громада ${READ}`);
    ok(!said.includes(BIDI), 'text is reordered');
    same(await alive(HOVER), []);
    await ask({ do: 'press', key: 'Escape' });
  });

  onPage('the tree shows name, title and outlet as they are written', async () => {
    await commands.executeCommand('poruka.statements.focus');
    const { label, spoken } = await row('Громада');
    equal(label, `Громада ${READ}: 300 млн €`);
    ok(!`${label}${spoken}`.includes(BIDI), 'text is reordered');
    await commands.executeCommand('poruka.showWorkspace');
    const stated = await until('the row with its outlet', async () =>
      (await rows()).find((one) => one.label.startsWith('Громада') && one.description.includes(READ)),
    );
    equal(stated.label, `Громада ${READ}: 300 млн €`);
    includes(stated.spoken, READ);
    ok(!stated.spoken.includes(BIDI), 'text is reordered');
    same(await alive(TREE), []);
  });

  onPage('the status bar makes no icon of what was decided', async () => {
    const editor = await open(NOTE);
    select(editor, 'передасть');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    const said = await until('what was done', async () =>
      (await texts('.statusbar-item')).find((text) => text.includes('Громада')),
    );
    includes(said, '$ (trash)');
    const drawn = `document.querySelectorAll('.statusbar-item .codicon-trash').length`;
    equal((await ask({ do: 'evaluate', expression: drawn })).value, 0);
    ok(!said.includes(BIDI), 'text is reordered');
  });

  onPage('ten thousand names are read, marked where somebody looks, and a key is still a key', async () => {
    const content = 'Норвегія передасть Україні 300 млн євро.\n\n'.repeat(3_400);
    const { document } = await window.showTextDocument(
      await workspace.openTextDocument({ language: 'markdown', content }),
    );
    await mark('Норвегія', 'underline solid');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await commands.executeCommand('cursorBottom');
    await ask({ do: 'type', text: 'Латвія мовчить.' });
    await mark('Латвія', 'underline solid');
    ok(document.getText().endsWith('Латвія мовчить.'), 'not typed');
  });

  onPage('two million letters on one line are not read, and the editor says so', async () => {
    const content = 'Норвегія передасть Україні 300 млн євро. '.repeat(50_000);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    await commands.executeCommand('poruka.showNote');
    await commands.executeCommand('poruka.statements.focus');
    await until('the cap', async () => (await texts('.welcome-view-content')).join(' ').includes('більша за'));
    const [status] = await attributes('[id="status.languageStatus"]', 'aria-label');
    includes(status ?? '', 'Завеликий текст');
  });
});
