/** What goes wrong between reading a note and writing it: changed on disk, deleted, renamed, made read-only. The note is whole each time. */
import {
  commands,
  EventEmitter,
  FilePermission,
  type FileSystemProvider,
  FileType,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { equal, ok } from './assert.ts';
import { onPage, texts, until } from './driver.ts';
import { at, closeAllUnsaved, openWith, read, setting, write } from './notes.ts';

/** A file for each test: a document that was closed stays alive for some minutes, and hears of its deletion late. */
const CHANGED = 'faults-changed.md';
const DELETED = 'faults-deleted.md';
const BEFORE = 'faults-before.md';
const RENAMED = 'faults-renamed.md';
const withoutOurs = (text: string): string =>
  text.replace(/^poruka:\n(?:[ ].*\n)*/m, '').replace(/^(tags: \[допомога, оборона).*\]/m, '$1]');

/** One text under every name; nobody may write it. */
function lockedFiles(text: string): FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const refuse = (): never => {
    throw new Error('may not be written');
  };
  return {
    onDidChangeFile: new EventEmitter<never[]>().event,
    watch: () => ({ dispose: () => undefined }),
    stat: () => ({
      type: FileType.File,
      ctime: 1,
      mtime: 1,
      size: bytes.length,
      permissions: FilePermission.Readonly,
    }),
    readFile: () => bytes,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

describe('faults', () => {
  let original = '';
  before(async () => {
    await setting('poruka.language', 'uk');
    original = await read('aid.md');
  });
  beforeEach(closeAllUnsaved);
  after(async () => {
    await closeAllUnsaved();
    for (const name of [CHANGED, DELETED, BEFORE, RENAMED])
      await workspace.fs.delete(at(name)).then(undefined, () => undefined);
    await setting('poruka.language', undefined);
  });

  it('changed on disk between reading and writing: the tags are of one of the two texts, whole', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { document } = await openWith(CHANGED, original);
      const changed = original.replace('200 млн євро', `${turn + 3}00 млн євро`);
      const writing = write(CHANGED, changed);
      await commands.executeCommand('poruka.saveTags');
      await writing;
      // A file is empty for a moment while it is written, and VS Code may read it then. It reads again unless
      // something of ours stands in it.
      await until('one of the two texts', () => [original, changed].includes(withoutOurs(document.getText())));
      await closeAllUnsaved();
    }
  });

  it('deleted: what is open is tagged all the same, and can be saved anew', async () => {
    const { document } = await openWith(DELETED, original);
    await workspace.fs.delete(at(DELETED));
    ok(await commands.executeCommand('poruka.saveTags'), 'nothing was written');
    equal(withoutOurs(document.getText()), original);
    ok(await document.save(), 'not saved');
    equal(await read(DELETED), document.getText());
  });

  it('renamed: the tags go along', async () => {
    const { document } = await openWith(BEFORE, original);
    ok(await commands.executeCommand('poruka.saveTags'), 'nothing was written');
    ok(await document.save(), 'not saved');
    const tagged = await read(BEFORE);
    const edit = new WorkspaceEdit();
    edit.renameFile(at(BEFORE), at(RENAMED), { overwrite: true });
    ok(await workspace.applyEdit(edit), 'not renamed');
    equal(await read(RENAMED), tagged);
    const { document: renamed } = await openWith(RENAMED, tagged);
    await commands.executeCommand('poruka.saveTags');
    equal(renamed.getText(), tagged);
  });

  onPage('read-only: nothing is written, and the message says what to do', async () => {
    const provider = workspace.registerFileSystemProvider('locked', lockedFiles(original));
    const { document } = await window.showTextDocument(Uri.parse('locked:/note.md'));
    equal(await commands.executeCommand('poruka.saveTags'), false, 'said to be written');
    equal(document.getText(), original);
    equal(document.isDirty, false);
    await commands.executeCommand('notifications.showList');
    await until('the message', async () =>
      (await texts('.notifications-center .notification-list-item')).join().includes('лише для читання'),
    );
    await closeAllUnsaved();
    provider.dispose();
  });
});
