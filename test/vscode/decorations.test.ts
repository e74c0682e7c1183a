/** Marks in the text: the right words, each kind with a shape of its own, nothing when it is switched off. */
import { commands, window, workspace } from 'vscode';
import { ask, closeAll, onPage, options, until } from './driver.ts';
import { equal, ok } from './assert.ts';
import { mark, marks } from './drawn.ts';
import { DARK, open, select, setting } from './notes.ts';

/** Icons of decorations are backgrounds: the file of each. */
const SIGNS = `[...document.querySelectorAll('.glyph-margin-widgets .cgmr')]
  .flatMap((one) => /gutter-[a-z-]+/.exec(getComputedStyle(one).backgroundImage) ?? [])`;

describe('marks in the text', () => {
  beforeEach(async () => {
    await open('aid.md');
  });
  after(async () => {
    await setting('poruka.decorations.countries', undefined);
    await setting('poruka.decorations.dates', undefined);
    await setting('workbench.colorTheme', undefined);
    await closeAll();
  });

  onPage('each kind has its shape, and the words are exactly those found', async () => {
    await mark('Україні', 'underline solid');
    await mark('Уряд Швеції', 'underline double');
    await mark('міністр оборони', 'underline dashed');
    await mark('Пол Йонсон', 'underline dotted');
    await mark('PURL', 'underline wavy');
    equal((await mark('1,5 млрд крон', 'box')).ground, true);
    await mark('200 млн євро', 'box');
    const found = await marks();
    ok(!found.some(({ text }) => text === 'Швеції'), 'a name inside a longer one has a line of its own');
    ok(
      !found.some(({ text }) => text.includes('до кінця року') && !text.includes('Чехія')),
      'a date is marked unasked',
    );
  });

  onPage('a statement that counts has a dotted bar and a ground, one that does not has no ground', async () => {
    await mark('Чехія передасть Україні ще 200 млн євро на закупівлю снарядів до кінця року', 'bar dotted');
    const found = (await marks()).filter(({ shape }) => shape === 'bar dotted');
    const of = (start: string) => found.find(({ text }) => text.startsWith(start));
    equal(of('Чехія передасть')?.ground, true);
    equal(of('Угорщина не')?.ground, false);
  });

  onPage('a sign in the margin says without colour what counts, and what was decided', async () => {
    const signs = async (): Promise<readonly string[]> =>
      (await ask({ do: 'evaluate', expression: SIGNS })).value as readonly string[];
    const has = (sign: string): Promise<true> => until(sign, async () => (await signs()).includes(sign));
    await has('gutter-suggestion');
    await has('gutter-suggestion-uncounted');
    ok((await signs()).length >= 4, (await signs()).join());
    const editor = await open('aid.md');
    for (const said of ['Чехія передасть', 'Угорщина не']) {
      select(editor, said);
      ok(await commands.executeCommand('poruka.accept'), `${said} is not accepted`);
    }
    editor.revealRange(editor.selection);
    await has('gutter-decision');
    await has('gutter-decision-uncounted');
    await setting('workbench.colorTheme', 'Default High Contrast Light');
    await ask({ do: 'screenshot', file: `marks-contrast-${options().host}.png` });
    await setting('workbench.colorTheme', undefined);
    for (let i = 0; i < 2; i++) await commands.executeCommand('undo');
  });

  onPage('look the same in the dark', async () => {
    await setting('workbench.colorTheme', DARK);
    await mark('Україні', 'underline solid');
    await ask({ do: 'screenshot', file: `marks-dark-${options().host}.png` });
    await setting('workbench.colorTheme', undefined);
  });

  onPage('go and come with their switches', async () => {
    await mark('Україні', 'underline solid');
    await setting('poruka.decorations.countries', false);
    await until('no country marked', async () => !(await marks()).some(({ shape }) => shape === 'underline solid'));
    await mark('Пол Йонсон', 'underline dotted');
    await setting('poruka.decorations.dates', true);
    await mark('до кінця року', 'border dotted');
  });

  onPage('come while a text is being typed', async () => {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: '' }));
    await ask({ do: 'click', selector: '.monaco-editor .view-lines' });
    await ask({ do: 'type', text: 'Латвія передасть Україні 3 млн євро.' });
    await mark('3 млн євро', 'box');
    await mark('Латвія передасть Україні 3 млн євро', 'bar dotted');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
