/** What goes wrong between reading a note and writing it: changed on disk, deleted, renamed. The note is whole each time. */
import { commands, workspace, WorkspaceEdit } from 'vscode';
import { equal, ok } from './assert.ts';
import { at, closeAllUnsaved, openWith, read, setting, write } from './notes.ts';

const NOTE = 'faults.md';
const RENAMED = 'faults-renamed.md';
const withoutOurs = (text: string): string =>
  text.replace(/^poruka:\n(?:[ ].*\n)*/m, '').replace(/^(tags: \[допомога, оборона).*\]/m, '$1]');

describe('faults', () => {
  let original = '';
  before(async () => {
    await setting('poruka.language', 'uk');
    original = await read('aid.md');
  });
  beforeEach(closeAllUnsaved);
  after(async () => {
    await closeAllUnsaved();
    for (const name of [NOTE, RENAMED]) await workspace.fs.delete(at(name)).then(undefined, () => undefined);
    await setting('poruka.language', undefined);
  });

  it('changed on disk between reading and writing: the tags are of one of the two texts, whole', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { document } = await openWith(NOTE, original);
      const changed = original.replace('200 млн євро', `${turn + 3}00 млн євро`);
      const writing = write(NOTE, changed);
      await commands.executeCommand('poruka.saveTags');
      await writing;
      const bare = withoutOurs(document.getText());
      ok([original, changed].includes(bare), `neither of the two:\n${bare}`);
      await closeAllUnsaved();
    }
  });

  it('deleted: what is open is tagged all the same, and can be saved anew', async () => {
    const { document } = await openWith(NOTE, original);
    await workspace.fs.delete(at(NOTE));
    ok(await commands.executeCommand('poruka.saveTags'), 'nothing was written');
    equal(withoutOurs(document.getText()), original);
    ok(await document.save(), 'not saved');
    equal(await read(NOTE), document.getText());
  });

  it('renamed: the tags go along', async () => {
    const { document } = await openWith(NOTE, original);
    ok(await commands.executeCommand('poruka.saveTags'), 'nothing was written');
    ok(await document.save(), 'not saved');
    const tagged = await read(NOTE);
    const edit = new WorkspaceEdit();
    edit.renameFile(at(NOTE), at(RENAMED), { overwrite: true });
    ok(await workspace.applyEdit(edit), 'not renamed');
    equal(await read(RENAMED), tagged);
    const { document: renamed } = await openWith(RENAMED, tagged);
    await commands.executeCommand('poruka.saveTags');
    equal(renamed.getText(), tagged);
  });
});
