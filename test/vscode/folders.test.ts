/** A workspace of several folders: each has its own knowledge, settings and `.gitignore`, and its notes come and go with it. Run with `--folders`. */
import { commands, extensions, Uri, workspace } from 'vscode';
import type { Measured } from '../../src/vscode/extension.ts';
import { equal, ok } from './assert.ts';
import { options, until } from './driver.ts';
import { at, closeAllUnsaved } from './notes.ts';

const SECOND = '../second';
const note = (giver: string): string => `# Новина\n\n${giver} виділить Україні 30 млн євро на ремонт мостів.\n`;

const put = async (name: string, text: string): Promise<void> =>
  workspace.fs.writeFile(at(name), new TextEncoder().encode(text));

const workspaceNow = (): ReturnType<Measured['workspace']> => {
  const found = extensions.getExtension<Measured>('poruka.poruka');
  ok(found?.isActive, 'not active');
  return found.exports.workspace();
};

const FOLDERS = /\/((?:workspace|second)\/(?:drafts\/)?folders-[^/]*)$/;
const listed = (): readonly string[] =>
  workspaceNow().readings.flatMap(({ view }) => FOLDERS.exec(view.uri)?.[1] ?? []);

const lists = (what: string, ...names: readonly string[]): Promise<true> =>
  until(what, () => [...listed()].sort().join() === [...names].sort().join()) as Promise<true>;

/** Who gives what the note tells. */
const givers = (name: string): string =>
  workspaceNow()
    .readings.filter(({ view }) => view.uri.endsWith(name))
    .flatMap(({ rows }) => rows.flatMap(({ record }) => record.by ?? []))
    .join();

if (options().folders)
  describe('several folders', () => {
    before(async () => {
      await put('folders-a.md', note('Данія'));
      await put('folders-lakes.md', note('Країна тисячі озер'));
      await put('drafts/folders-c.md', note('Чехія'));
      await put(`${SECOND}/folders-b.md`, note('Литва'));
      await put(`${SECOND}/folders-lakes.md`, note('Країна тисячі озер'));
      await put(`${SECOND}/drafts/folders-c.md`, note('Чехія'));
      await put(`${SECOND}/poruka.yaml`, 'version: 1\naliases:\n  - {text: "країна тисячі озер", means: FI}\n');
      await put(`${SECOND}/.gitignore`, 'drafts/\n');
      await extensions.getExtension('poruka.poruka')?.activate();
      await commands.executeCommand('poruka.showWorkspace');
      await commands.executeCommand('poruka.statements.focus');
    });
    after(closeAllUnsaved);

    const first = ['workspace/folders-a.md', 'workspace/drafts/folders-c.md'];

    it('notes of both are listed, and a .gitignore is that of its folder', async () => {
      equal(workspace.workspaceFolders?.length, 2);
      await until('all', () => givers('second/folders-lakes.md') !== '');
      ok(!listed().includes('second/drafts/folders-c.md'), listed().join());
      for (const name of [...first, 'second/folders-b.md']) ok(listed().includes(name), name);
    });

    it('own knowledge counts in its folder and in no other', async () => {
      await until('the other name', () => givers('second/folders-lakes.md') === 'FI');
      ok(!givers('workspace/folders-lakes.md').includes('FI'), givers('workspace/folders-lakes.md'));
    });

    it('a setting of one folder leaves out its notes only', async () => {
      await put(`${SECOND}/.vscode/settings.json`, '{"poruka.index.exclude": ["**/folders-b.md"]}');
      await until('without one', () => !listed().includes('second/folders-b.md'));
      for (const name of first) ok(listed().includes(name), name);
      await put(`${SECOND}/.vscode/settings.json`, '{}');
      await until('with all again', () => listed().includes('second/folders-b.md'));
    });

    it('the notes of a folder go with it, and come back with it', async () => {
      const before = listed();
      const second = workspace.workspaceFolders?.[1]?.uri ?? Uri.file('/');
      ok(workspace.updateWorkspaceFolders(1, 1), 'not removed');
      await lists('the first folder alone', ...before.filter((name) => name.startsWith('workspace/')));
      ok(workspace.updateWorkspaceFolders(1, 0, { uri: second }), 'not added');
      await lists('both', ...before);
    });
  });
