/** What a person has chosen is so again when the window is loaded again: how the tree is grouped, sorted and filtered. Run with `--reload`. */
import { commands } from 'vscode';
import { includes } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { row, rows } from './drawn.ts';
import { open, setting } from './notes.ts';

const FILTER = 'хто:Чехія,Швеція';
/** By who gives, and in a group the largest sum first, which in the note comes last. */
const CHOSEN = 'Підсумки,Чехія,Швеція';

const openTree = async (): Promise<void> => {
  await open('aid.md');
  await commands.executeCommand('poruka.showNote');
  await commands.executeCommand('poruka.statements.focus');
};
const isAsChosen = async (): Promise<boolean> => {
  const drawn = await rows();
  const groups = drawn.filter(({ level }) => level === 1).map(({ label }) => label);
  const [first] = drawn.slice(drawn.findIndex(({ label }) => label === 'Чехія') + 1);
  return groups.join() === CHOSEN && first?.label.includes('200 млн') === true;
};

if (options().reload)
  describe('a window that is loaded again', () => {
    if (options().reload === 'before')
      onPage('has a tree that is grouped, sorted and filtered', async () => {
        await setting('poruka.language', 'uk');
        await openTree();
        await row("Зобов'язання");
        await commands.executeCommand('poruka.groupTree', 'by');
        await commands.executeCommand('poruka.sortTree', 'sum');
        await commands.executeCommand('poruka.filterTree', FILTER);
        await until('as chosen', isAsChosen);
      });
    else
      onPage('shows it as it was and says the filter, which its button clears', async () => {
        await openTree();
        await until('as chosen', isAsChosen);
        includes((await texts('.tree-explorer-viewlet-tree-view .message')).join(' '), FILTER);
        await ask({ do: 'click', selector: '.action-label[aria-label^="Clear the Filter"]:visible' });
        await row('Угорщина');
      });
  });
