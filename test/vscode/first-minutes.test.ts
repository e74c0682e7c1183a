/** The first two minutes with the sample note, as README shows them: its pictures are taken here (.vscode-test/screenshots/first-*.png; see test/host/pictures.ts). */
import { commands, window } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, pause, texts, until } from './driver.ts';
import { CHOICES } from './by-key.ts';
import { mark, row } from './drawn.ts';
import { closeAllUnsaved, DARK, select, setting } from './notes.ts';

const picture = (name: string): Promise<unknown> => ask({ do: 'screenshot', file: `first-${name}.png` });

/** The address of the picture beside the step that is open, once it is drawn. */
const PICTURE = `[...document.querySelectorAll('.gettingStartedContainer img')]
  .filter((one) => one.naturalWidth > 0 && one.getBoundingClientRect().width > 200).map((one) => one.currentSrc || one.srcset)[0] ?? null`;

describe('first minutes', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await setting('workbench.colorTheme', undefined);
    await commands.executeCommand('poruka.showNote');
  });
  after(async () => {
    await setting('poruka.language', undefined);
    await setting('workbench.colorTheme', undefined);
    await setting('editor.minimap.enabled', undefined);
    await closeAllUnsaved();
  });

  onPage('the sample opens, marked, with its commitments beside it', async () => {
    await setting('editor.minimap.enabled', false);
    await commands.executeCommand('poruka.openSample');
    await commands.executeCommand('poruka.statements.focus');
    await row('Данія: 2,1 млрд DKK');
    // Of the editor, so that labels of the tree are read whole.
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    for (let i = 0; i < 2; i++) await commands.executeCommand('workbench.action.decreaseViewWidth');
    await mark('2,1 млрд крон', 'box');
    await pause(300);
    await picture('look');
  });

  onPage('a hover explains a sum and its commitment', async () => {
    await ask({ do: 'hover', text: '300 млн', within: '.view-lines .view-line' });
    includes(
      (await texts('.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents')).join('\n'),
      'Норвегія → Україна',
    );
    // it fades in
    await pause(500);
    await picture('hover');
    await ask({ do: 'press', key: 'Escape' });
  });

  onPage('a decision is written into the note', async () => {
    await setting('workbench.colorTheme', DARK);
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const editor = window.activeTextEditor;
    ok(editor, 'no editor');
    select(editor, 'передасть Україні');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    await until('decided in the tree', async () => !(await row('Норвегія: ')).spoken.includes('не перевірено'));
    select(editor, 'Це вигадана');
    await pause(300);
    await picture('decision');
  });

  onPage('the formats of an export are asked for by what they are for', async () => {
    await setting('workbench.colorTheme', undefined);
    void commands.executeCommand('poruka.export', { scope: 'note', suggestions: true });
    await until('the formats', async () => (await texts(CHOICES)).join().includes('XLSX'));
    await pause(300);
    await picture('export');
    await ask({ do: 'press', key: 'Escape' });
  });

  onPage('the dashboard of all notes', async () => {
    await closeAllUnsaved();
    await ask({ do: 'viewport', width: 1180, height: 960 });
    // so that charts are seen too
    await commands.executeCommand('poruka.filterTree', 'валюта:EUR,USD дата:>2025-04');
    await commands.executeCommand('poruka.showDashboard');
    await commands.executeCommand('workbench.action.closeSidebar');
    // of what is read, not of what is known by then
    await ask({ do: 'text', selector: 'main h2', webview: true });
    equal(
      (await ask({ do: 'text', selector: 'main', webview: true })).texts?.join().includes('нічого не зарах'),
      false,
    );
    await pause(500);
    await picture('dashboard');
    await ask({ do: 'viewport', width: 1280, height: 800 });
    await commands.executeCommand('poruka.clearFilter');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('poruka.statements.focus');
  });

  onPage('the walkthrough has a picture for each step', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', 'poruka.poruka#start');
    await until('its steps', async () => (await texts('.getting-started-step')).length === 5);
    // in a narrow one they are left out
    await commands.executeCommand('workbench.action.closeSidebar');
    const seen = new Set<string>();
    for (let step = 0; step < 5; step++) {
      const expression = `document.querySelectorAll('.getting-started-step')[${step}].click()`;
      await ask({ do: 'evaluate', expression });
      const image = await until(`the picture of step ${step + 1}`, async () => {
        const { value } = await ask({ do: 'evaluate', expression: PICTURE });
        return typeof value === 'string' && value !== '' && value;
      });
      seen.add(image);
    }
    // the note with its marks stands for more than one step, or none
    ok(seen.size >= 4, `${seen.size} pictures`);
    await picture('walkthrough');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await commands.executeCommand('poruka.statements.focus');
  });
});
