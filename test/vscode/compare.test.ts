/** Two people have tagged a note: what a person sees of what differs, and how each difference is settled and taken back. */
import { commands, extensions, Uri, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, until } from './driver.ts';
import { row, rows, settled } from './drawn.ts';
import { at, closeAllUnsaved, open, openWith, read, select, setting, write } from './notes.ts';

const NOTE = 'compared.md';
const THEIRS = 'compared-theirs.md';

/** What the test asks of the git extension. */
interface Git {
  getAPI(version: 1): {
    init(folder: Uri): Promise<{
      setConfig(key: string, value: string): Promise<string>;
      add(paths: readonly string[]): Promise<void>;
      commit(message: string): Promise<void>;
    } | null>;
  };
}

const label = (text: string): Promise<string> => row(text, 'Порівняно').then(({ description }) => description);

describe('compare taggings', () => {
  let mine = '';

  before(async () => {
    await setting('poruka.language', 'uk');
    await commands.executeCommand('poruka.showNote');
    const editor = await openWith(NOTE, await read('aid.md'));
    select(editor, 'передасть Україні');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    await editor.document.save();
    mine = editor.document.getText();
    includes(mine, 'by: ["CZ"]');
    await closeAllUnsaved();
    await write(THEIRS, mine.replace('by: ["CZ"]', 'by: ["SK"]').replace('act: pledge', 'act: readiness'));
  });
  beforeEach(async () => {
    await closeAllUnsaved();
    await write(NOTE, mine);
  });
  after(async () => {
    await commands.executeCommand('poruka.closeComparison');
    await closeAllUnsaved();
    for (const name of [NOTE, THEIRS]) await workspace.fs.delete(at(name));
    await setting('poruka.language', undefined);
  });

  /** As a task or another extension asks for it, without the questions. */
  async function compare(): Promise<string> {
    const editor = await open(NOTE);
    await until('the note as it was', () => editor.document.getText() === mine);
    const given = { mine: at(NOTE).toString(), theirs: at(THEIRS).toString() };
    ok(await commands.executeCommand('poruka.compare', given), 'not compared');
    return NOTE;
  }
  const textNow = (): string =>
    workspace.textDocuments.find(({ uri }) => uri.toString() === at(NOTE).toString())?.getText() ?? '';

  onPage('lists what differs, with both versions, and how far the two agree', async () => {
    await compare();
    equal(await label('Чехія → Україна'), 'дія, хто дає');
    equal(await label('Чехія ≠ Словаччина'), 'хто дає');
    equal(await label('обіцянка ≠ готовність'), 'дія');
    equal(await label('Згода'), 'збігається: 0 · інакше: 1 · лише в моїй: 0 · лише в іншій: 0');
    await settled();
    // a screen reader leaves such signs out, or spells them
    for (const { spoken, view } of await rows()) ok(!view.startsWith('Порівняно') || !/[→·]/.test(spoken), spoken);
    await ask({ do: 'screenshot', file: 'compare.png' });
  });

  onPage('steps to the difference, beside the other version', async () => {
    await compare();
    await commands.executeCommand('poruka.nextDifference');
    await until('a diff editor', () => window.activeTextEditor !== undefined && window.visibleTextEditors.length >= 2);
    const [left, right] = ['poruka-theirs', at(NOTE).scheme].map((scheme) =>
      window.visibleTextEditors.find(({ document }) => document.uri.scheme === scheme),
    );
    ok(left && right, 'both versions are in sight');
    includes(left.document.getText(), 'by: ["SK"]');
    await until('the cursor at the record', () =>
      right.document.lineAt(right.selection.active.line).text.includes('- id: R04'),
    );
    await ask({ do: 'screenshot', file: 'compare-diff.png' });
  });

  it('theirs takes the place of mine by one edit, which one undo takes back', async () => {
    await compare();
    await commands.executeCommand('poruka.nextDifference');
    ok(await commands.executeCommand('poruka.keepTheirs'), 'not kept');
    includes(textNow(), 'by: ["SK"]');
    includes(textNow(), 'act: readiness');
    const editor = await open(NOTE);
    equal(editor.document.uri.toString(), at(NOTE).toString());
    await commands.executeCommand('undo');
    await until('the note as it was', () => textNow() === mine);
  });

  it('both stand side by side, and mine holds without an edit', async () => {
    await compare();
    await commands.executeCommand('poruka.nextDifference');
    ok(await commands.executeCommand('poruka.keepMine'), 'not settled');
    equal(textNow(), mine);
    await commands.executeCommand('poruka.previousDifference');
    ok(await commands.executeCommand('poruka.keepBoth'), 'not kept');
    includes(textNow(), 'by: ["CZ"]');
    includes(textNow(), 'by: ["SK"]');
  });

  onPage('closing it takes the view away', async () => {
    await compare();
    await row('Чехія → Україна', 'Порівняно');
    await commands.executeCommand('poruka.closeComparison');
    await until('no row of it', async () => (await rows()).every(({ label: text }) => !text.startsWith('Згода')));
  });

  // the web host has no git extension
  if (options().host === 'node')
    it('a version of git, asked of the git extension: the note, and the whole folder', async () => {
      const folder = at('compared-git');
      const file = Uri.joinPath(folder, 'tagged.md');
      await workspace.fs.createDirectory(folder);
      await workspace.fs.writeFile(file, new TextEncoder().encode(mine));
      const git = await extensions.getExtension<Git>('vscode.git')?.activate();
      const repository = await git?.getAPI(1).init(folder);
      ok(repository, 'no repository');
      try {
        await repository.setConfig('user.name', 'a');
        await repository.setConfig('user.email', 'a@a');
        await repository.add([file.fsPath]);
        await repository.commit('a');
        await workspace.fs.writeFile(file, new TextEncoder().encode(mine.replace('by: ["CZ"]', 'by: ["SK"]')));
        for (const [place, wanted] of [
          [file, 'tagged.md'],
          [folder, 'tagged.md'],
        ] as const) {
          ok(await commands.executeCommand('poruka.compare', { mine: place.toString(), ref: 'HEAD' }), 'not compared');
          await commands.executeCommand('poruka.nextDifference');
          const theirs = await until('theirs', () =>
            window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'poruka-theirs'),
          );
          includes(theirs.document.uri.path, wanted);
          includes(theirs.document.getText(), 'by: ["CZ"]');
          await closeAllUnsaved();
        }
      } finally {
        await workspace.fs.delete(folder, { recursive: true });
      }
    });
});
