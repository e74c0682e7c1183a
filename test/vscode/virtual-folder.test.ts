/** A folder that another extension brings, and that has no search: its notes are listed, shown, tagged, saved and exported as any others. Run with `--folders`. */
import { commands, extensions, window, workspace } from 'vscode';
import type { Measured } from '../../src/vscode/extension.ts';
import { equal, includes, ok, same } from './assert.ts';
import { ask, onPage, options, press, texts, until } from './driver.ts';
import { row, rows, settled } from './drawn.ts';
import { type Memory, mountMemory } from './memory.ts';
import { at, closeAllUnsaved, read, setting, write } from './notes.ts';
import { answerFile } from './save-dialog.ts';

const note = (giver: string, sum: string): string =>
  `---\ntitle: "${giver} і Україна"\ndate: 2026-01-15\n---\n\n${giver} виділить Україні ${sum} на човни.\n`;
const NOTES: Readonly<Record<string, string>> = {
  '/notes/iceland.md': note('Ісландія', '41 млн крон'),
  '/notes/deep/malta.md': note('Мальта', '3 млн євро'),
  '/notes/drafts/cyprus.md': note('Кіпр', '7 млн євро'),
  '/notes/deep/data.json': '{}',
};
const ICELAND = '/notes/iceland.md';
const TREE_ROW = '.customview-tree .monaco-list-row';
const MESSAGE = '.notifications-center .notification-list-item';
const OUT = 'cancelled.jsonl';

const listed = (): readonly string[] => {
  const found = extensions.getExtension<Measured>('poruka.poruka');
  ok(found?.isActive, 'not active');
  const { readings } = found.exports.workspace();
  return readings.flatMap(({ view: { uri } }) => (uri.startsWith('poruka-memory:') ? [uri] : [])).sort();
};

if (options().folders)
  describe('several folders, of which one is virtual', () => {
    let memory: Memory;

    before(async () => {
      await setting('poruka.language', 'uk');
      memory = mountMemory();
      memory.put('/notes/.gitignore', 'drafts/\n');
      for (const [path, text] of Object.entries(NOTES)) memory.put(path, text);
      const count = workspace.workspaceFolders?.length ?? 0;
      ok(workspace.updateWorkspaceFolders(count, 0, { uri: memory.root, name: 'virtual' }), 'not added');
      await extensions.getExtension('poruka.poruka')?.activate();
      await commands.executeCommand('poruka.showWorkspace');
      await commands.executeCommand('poruka.statements.focus');
    });
    after(async () => {
      await closeAllUnsaved();
      workspace.updateWorkspaceFolders((workspace.workspaceFolders?.length ?? 1) - 1, 1);
      await until('gone', () => listed().length === 0);
      memory.dispose();
      await setting('poruka.language', undefined);
    });

    it('its notes are in the index, without a search, and a .gitignore leaves out its own', async () => {
      await until('both', () => listed().length === 2);
      same(
        listed(),
        ['/notes/deep/malta.md', ICELAND].map((path) => memory.at(path).toString()),
      );
    });

    onPage('the tree tells them, and a click selects the words', async () => {
      await commands.executeCommand('poruka.filterTree', 'хто:Ісландія');
      await row('Ісландія: 41 млн');
      await settled();
      await ask({ do: 'click', text: 'Ісландія: ', within: TREE_ROW });
      const editor = await until('selected', () => {
        const active = window.activeTextEditor;
        return active?.document.getText(active.selection).includes('Ісландія виділить') && active;
      });
      equal(editor.document.uri.toString(), memory.at(ICELAND).toString());
    });

    onPage('a decision in the tree is kept, and tags are saved where the note is', async () => {
      const editor = await window.showTextDocument(memory.at(ICELAND));
      await until('accepted', async () => {
        if (editor.document.getText().includes('review: accepted')) return true;
        await settled();
        await ask({ do: 'click', text: 'Ісландія: ', within: TREE_ROW });
        await commands.executeCommand('poruka.statements.focus');
        await press("Control+' a");
        await settled();
        return editor.document.getText().includes('review: accepted');
      });
      await window.showTextDocument(memory.at(ICELAND));
      ok(await commands.executeCommand('poruka.saveTags'), 'tags are not saved');
      ok(await editor.document.save(), 'not saved');
      const saved = memory.saved(ICELAND);
      for (const part of ['country/IS', 'review: accepted', NOTES[ICELAND]?.split('---\n').at(-1) ?? ''])
        includes(saved, part);
      await until('reviewed', async () => (await rows()).some(({ isChecked }) => isChecked));
      await ask({ do: 'screenshot', file: `virtual-${options().host}.png` });
    });

    it('a note that comes or changes there is listed, one that goes is not', async () => {
      memory.put('/notes/deep/latvia.md', note('Латвія', '5 млн євро'));
      await until('three', () => listed().length === 3);
      await workspace.fs.delete(memory.at('/notes/deep/latvia.md'));
      await until('two', () => listed().length === 2);
    });

    onPage('an export says how far it is; cancelled in the middle it leaves the old file, and says so', async () => {
      await commands.executeCommand('poruka.clearFilter');
      await write(OUT, 'before\n');
      // what stands in an editor is not read from its file
      for (const giver of ['Литва', 'Латвія', 'Естонія']) memory.put(`/notes/${giver}.md`, note(giver, '5 млн євро'));
      await until('five', () => listed().length === 5);
      const told = async (): Promise<string> => {
        await commands.executeCommand('notifications.showList');
        return (await texts(MESSAGE)).join('\n');
      };
      const first = memory.holdBack();
      const done = commands.executeCommand('poruka.export', {
        format: 'jsonl',
        scope: 'workspace',
        suggestions: true,
      });
      await answerFile(OUT);
      await until('a note that is being read', () => first.waiting() > 0);
      const second = memory.holdBack();
      first.letGo();
      await until('how far', async () => /\d+ з \d+/.test(await told()));
      await ask({ do: 'screenshot', file: `export-progress-${options().host}.png` });
      await ask({ do: 'click', text: 'Cancel', within: MESSAGE });
      second.letGo();
      await done;
      await until('that it is cancelled', async () => (await texts('.statusbar')).join().includes('Експорт скасовано'));
      equal(await read(OUT), 'before\n');
      const inside = await workspace.fs.readDirectory(at('.'));
      same(
        inside.flatMap(([name]) => (name.includes(OUT) && name !== OUT ? [name] : [])),
        [],
      );
      await workspace.fs.delete(at(OUT));
    });
  });
