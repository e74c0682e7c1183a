/** Export: a person chooses format, notes and file; what is written holds what the notes keep, in each format. */
import { commands, Selection, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { at, closeAllUnsaved, open, read, setting } from './notes.ts';
import { answerFile, written } from './save-dialog.ts';

const listed = async (): Promise<string> => (await texts('.quick-input-list .monaco-list-row')).join('\n');

describe('export', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    const editor = await open('aid.md');
    // what is selected would be offered first
    editor.selection = new Selection(0, 0, 0, 0);
    ok(await commands.executeCommand('poruka.saveTags'), 'tags are not saved');
  });
  after(async () => {
    await setting('poruka.language', undefined);
    await closeAllUnsaved();
    for (const name of ['out.csv', 'out.xlsx', 'out.json', 'out.md'])
      await workspace.fs.delete(at(name)).then(undefined, () => undefined);
  });

  onPage('asks for the format and for the notes, by name', async () => {
    const done = commands.executeCommand('poruka.export');
    await until('the question which notes', async () => (await listed()).includes('Весь робочий простір'));
    await ask({ do: 'press', key: 'Enter' });
    await until('the question which format', async () => (await listed()).includes('XLSX'));
    const formats = await listed();
    for (const name of ['CSV', 'JSON', 'Markdown']) includes(formats, name);
    await ask({ do: 'type', text: 'CSV, коми' });
    await until('one format', async () => !(await listed()).includes('XLSX'));
    await ask({ do: 'press', key: 'Enter' });
    await answerFile('out.csv');
    await done;
    const csv = await written('out.csv');
    includes(csv, '200 млн євро');
    includes(csv, 'https://example.org/novyny/1');
    ok(csv.startsWith('\uFEFF'), 'Excel does not see that it is UTF-8');
    includes(csv, '\r\naid.md,');
  });

  onPage('what was chosen last stands first; a workbook is a zip', async () => {
    const done = commands.executeCommand('poruka.export', { scope: 'note' });
    await until('the question which format', async () => (await listed()).includes('XLSX'));
    ok((await listed()).split('\n')[0]?.includes('CSV'), 'the last format is not the first');
    await ask({ do: 'type', text: 'XLSX' });
    await until('one format', async () => !(await listed()).includes('CSV'));
    await ask({ do: 'press', key: 'Enter' });
    await answerFile('out.xlsx');
    await done;
    ok((await written('out.xlsx')).startsWith('PK'), 'no zip');
  });

  onPage(
    'before it is written, the columns are told, and by keyboard its beginning is shown beside the note',
    async () => {
      const page = () => window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'poruka-fields');
      const done = commands.executeCommand('poruka.export', { scope: 'note' });
      await until('the columns of a table', async () =>
        (await listed()).includes('note, title, outlet, url, date, id, act'),
      );
      await ask({ do: 'type', text: 'CSV, коми' });
      await until('one format', async () => !(await listed()).includes('XLSX'));
      await ask({ do: 'press', key: 'Tab Tab' });
      await ask({ do: 'text', selector: '.quick-input-list .monaco-list-row.focused .action-label:focus' });
      await ask({ do: 'press', key: 'Enter' });
      const shown = await until('the page', () => page()?.document.getText());
      includes(shown, 'Це все, що буде у файлі.');
      await ask({ do: 'text', selector: '.quick-input-widget .quick-input-list .monaco-list-row' });
      await ask({ do: 'screenshot', file: `export-fields-${options().host}.png` });
      equal(window.activeTextEditor?.document.uri.path.endsWith('/aid.md'), true);
      await workspace.fs.delete(at('out.csv')).then(undefined, () => undefined);
      await ask({ do: 'click', text: 'CSV, коми', within: '.quick-input-list .monaco-list-row' });
      await answerFile('out.csv');
      await done;
      const rows = (await written('out.csv')).replace('\uFEFF', '').replaceAll('\r\n', '\n').trimEnd();
      includes(shown, `\n\`\`\`csv\n${rows}\n\`\`\`\n`);
      includes(shown, rows.slice(0, rows.indexOf('\n')).replaceAll(',', ', '));
      await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
      await until('one group', () => !page());
    },
  );

  onPage('of a note that keeps nothing this is said before anything is asked', async () => {
    const editor = await open('plain.txt');
    ok(editor, 'no note');
    const done = commands.executeCommand('poruka.export', { scope: 'note' });
    await until('what is missing', async () => {
      await commands.executeCommand('notifications.showList');
      return (await texts('.notifications-center .notification-list-item')).some((text) =>
        text.includes('Спершу збережіть'),
      );
    });
    const asked = `!!document.querySelector('.quick-input-widget:not([style*="display: none"])')`;
    equal((await ask({ do: 'evaluate', expression: asked })).value, false);
    await commands.executeCommand('notifications.clearAll');
    await done;
    await open('aid.md');
  });

  onPage('JSON of the note', async () => {
    const done = commands.executeCommand('poruka.export', { format: 'json', scope: 'note' });
    await answerFile('out.json');
    await done;
    ok(JSON.parse(await written('out.json')), 'no JSON');
    includes(await read('out.json'), 'CZ');
  });

  onPage('Markdown of the workspace', async () => {
    const done = commands.executeCommand('poruka.export', { format: 'md', scope: 'workspace' });
    await answerFile('out.md');
    await done;
    const report = await written('out.md');
    includes(report, 'Чехія');
    equal(report.includes('Нідерланди'), false, 'a note that keeps nothing is exported');
  });

  onPage('what is read and not kept is not left out without a word', async () => {
    const done = commands.executeCommand('poruka.export', { scope: 'workspace' });
    await until('the question what of them', async () => (await listed()).includes('Записане в нотатках'));
    await ask({ do: 'screenshot', file: `export-kept-${options().host}.png` });
    await ask({ do: 'click', text: 'Усе прочитане', within: '.quick-input-list .monaco-list-row' });
    await until('the question which format', async () => (await listed()).includes('XLSX'));
    await ask({ do: 'type', text: 'CSV, коми' });
    await until('one format', async () => !(await listed()).includes('XLSX'));
    await ask({ do: 'press', key: 'Enter' });
    await workspace.fs.delete(at('out.csv')).then(undefined, () => undefined);
    await answerFile('out.csv');
    await done;
    const csv = await written('out.csv');
    includes(csv, 'suggestion');
    includes(csv, 'Чехія');
    includes(csv, 'Нідерланди');
  });

  describe('of what the filter of the tree leaves', () => {
    const evidence = async (name: string): Promise<readonly string[]> =>
      [...(await written(name)).matchAll(/(Чехія передасть|Уряд Швеції виділить)/g)].map(([said]) => said);
    before(() => commands.executeCommand('poruka.filterTree', 'хто:Чехія сума:>100млн'));
    after(async () => {
      await commands.executeCommand('poruka.clearFilter');
      await commands.executeCommand('poruka.showNote');
      for (const name of ['part.jsonl', 'part.csv']) await workspace.fs.delete(at(name));
    });

    onPage('is offered with the filter, and a format of records has those that fit', async () => {
      const done = commands.executeCommand('poruka.export', { format: 'jsonl' });
      await until('the question which notes', async () => (await listed()).includes('Що лишив фільтр дерева'));
      includes(await listed(), 'хто:Чехія сума:>100млн');
      await ask({ do: 'click', text: 'Що лишив фільтр дерева', within: '.quick-input-list .monaco-list-row' });
      await answerFile('part.jsonl');
      await done;
      const { records } = JSON.parse(await written('part.jsonl')) as { readonly records: readonly { by?: unknown }[] };
      equal(JSON.stringify(records.map(({ by }) => by)), '[["CZ"]]');
    });

    onPage('a table has the commitments that fit, of all notes when the tree shows all', async () => {
      await commands.executeCommand('poruka.showWorkspace');
      const done = commands.executeCommand('poruka.export', { format: 'csv', scope: 'filter' });
      await answerFile('part.csv');
      await done;
      equal(new Set(await evidence('part.csv')).size, 1);
      includes(await written('part.csv'), 'Чехія передасть');
    });

    onPage('where it leaves nothing, that is said, in the language of the person', async () => {
      const told = async (): Promise<string> => {
        await commands.executeCommand('notifications.clearAll');
        await commands.executeCommand('poruka.export', { format: 'csv', scope: 'filter' });
        await commands.executeCommand('notifications.showList');
        return (await texts('.notifications-center .notification-list-item')).join();
      };
      await commands.executeCommand('poruka.filterTree', 'хто:JP');
      includes(await told(), 'Фільтр дерева не лишив нічого');
      await setting('poruka.language', 'en');
      includes(await told(), 'leaves nothing to export');
      await setting('poruka.language', 'uk');
      await commands.executeCommand('notifications.clearAll');
    });
  });
});
