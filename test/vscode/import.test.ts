/** Import: what was exported comes back into a note that lost it; annotations of other tools are picked from a list; the report tells the rest. */
import { commands, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, texts, until } from './driver.ts';
import { at, closeAllUnsaved, open, setting } from './notes.ts';
import { answerFile, written } from './save-dialog.ts';

const encoder = new TextEncoder();

describe('import', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await open('aid.md');
    ok(await commands.executeCommand('poruka.saveTags'), 'tags are not saved');
  });
  after(async () => {
    await setting('poruka.language', undefined);
    await closeAllUnsaved();
    for (const name of ['back.json', 'foreign.jsonld'])
      await workspace.fs.delete(at(name)).then(undefined, () => undefined);
  });

  onPage('our JSON: the records come back to the letter', async () => {
    const done = commands.executeCommand('poruka.export', { format: 'json', scope: 'note' });
    await answerFile('back.json');
    await done;
    const exported = await written('back.json');
    includes(exported, '"uri": "aid.md"');
    const kept = window.activeTextEditor?.document.getText() ?? '';
    includes(kept, 'poruka:');
    await commands.executeCommand('undo');
    equal(window.activeTextEditor?.document.getText().includes('poruka:'), false);
    await commands.executeCommand('poruka.import', at('back.json'));
    equal(window.activeTextEditor?.document.getText(), kept);
  });

  onPage('annotations of another tool: a person picks, and the report names what has no place', async () => {
    const text = window.activeTextEditor?.document.getText() ?? '';
    const exact = text.trimEnd().split('\n').at(-1) ?? '';
    const annotation = (id: string, quote: string) => ({
      id,
      type: 'Annotation',
      bodyValue: 'wish',
      target: { source: 'aid.md', selector: { type: 'TextQuoteSelector', exact: quote } },
    });
    const file = [annotation('x1', exact), annotation('x2', 'такого речення тут немає зовсім')];
    await workspace.fs.writeFile(at('foreign.jsonld'), encoder.encode(JSON.stringify(file)));
    const done = commands.executeCommand('poruka.import', at('foreign.jsonld'));
    await until('the list', async () => (await texts('.quick-input-list .monaco-list-row')).length === 1);
    await ask({ do: 'press', key: 'Enter' });
    await done;
    const now = window.activeTextEditor?.document.getText() ?? '';
    includes(now, 'act: wish');
    includes(now, 'review: accepted');
    await commands.executeCommand('notifications.showList');
    const message = (await texts('.notifications-center .notification-list-item')).join(' ');
    includes(message, 'Не прив’язано: 1');
  });
});
