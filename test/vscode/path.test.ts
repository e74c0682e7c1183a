/**
 * The whole path of one note, in one go: marks, hovers, tree, jump, save, undo to the byte, export in every format. The note and what is
 * expected of it are those of `path.json` in the workspace, when it has one, so that another text can go the same way.
 */
import { commands, type TextEditor, TextEditorRevealType, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { marks, row, rows } from './drawn.ts';
import { at, closeAllUnsaved, open, read, setting } from './notes.ts';
import type { Path } from './path.ts';
import { answerFile, written } from './save-dialog.ts';

const ownNote = async (): Promise<Path> => {
  const text = await read('aid.md');
  const word = (part: string, shape: string | null, ...says: readonly string[]) => ({
    text: part,
    start: text.indexOf(part),
    shape,
    says,
  });
  const evidence = 'Чехія передасть Україні ще 200 млн євро на закупівлю снарядів до кінця року';
  const start = text.indexOf(evidence);
  return {
    note: 'aid.md',
    words: [
      word('Угорщина', 'underline solid', 'Угорщина', 'HU'),
      word('200 млн', 'box', '200 000 000 EUR'),
      word('закупівлю', null, 'Чехія → Україна', 'Чому?'),
    ],
    labels: ['Підсумки', "Зобов'язання", 'Чехія: 200 млн €'],
    never: ['4,2 млрд'],
    jump: { label: 'Чехія: 200 млн €', start, end: start + evidence.length },
    exported: ['200'],
  };
};

const wanted = (): Promise<Path> => read('path.json').then((text) => JSON.parse(text) as Path, ownNote);

const HOVER = '.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents';

const show = (editor: TextEditor, start: number): void => {
  const position = editor.document.positionAt(start);
  editor.revealRange(editor.document.lineAt(position).range, TextEditorRevealType.AtTop);
};

describe('whole path', () => {
  let path: Path;
  let original = '';
  let editor: TextEditor;

  before(async () => {
    path = await wanted();
    await setting('poruka.language', 'uk');
    await commands.executeCommand('poruka.showNote');
    original = await read(path.note);
    editor = await open(path.note);
  });
  after(async () => {
    await setting('poruka.language', undefined);
    await closeAllUnsaved();
    for (const name of ['path.csv', 'path.md', 'path-out.json'])
      await workspace.fs.delete(at(name)).then(undefined, () => undefined);
  });

  onPage('marks and hovers', async () => {
    for (const { text, start, shape, says } of path.words) {
      show(editor, start);
      if (shape)
        await until(`${shape} at ${start}`, async () =>
          (await marks()).some((mark) => mark.shape === shape && mark.text.includes(text.slice(0, 4))),
        );
      await ask({ do: 'press', key: 'Escape' });
      await ask({ do: 'hover', text, within: '.view-lines .view-line' });
      const hover = (await texts(HOVER)).join('\n');
      for (const part of says) includes(hover, part);
    }
    await ask({ do: 'screenshot', file: `path-hover-${options().host}.png` });
    await ask({ do: 'press', key: 'Escape' });
  });

  onPage('the tree, and from a node to its words', async () => {
    await commands.executeCommand('poruka.statements.focus');
    for (const label of path.labels) await row(label);
    const shown = (await rows()).map(({ label, description }) => `${label} ${description}`).join('\n');
    for (const part of path.never) ok(!shown.includes(part), `«${part}» is in the tree:\n${shown}`);
    await ask({ do: 'screenshot', file: `path-tree-${options().host}.png` });
    // Its beginning: a long label goes on behind the edge of the view.
    await ask({ do: 'click', text: path.jump.label.slice(0, 12), within: '.customview-tree .monaco-list-row' });
    const { document, selection } = await until('selection', () => {
      const active = window.activeTextEditor;
      return active && !active.selection.isEmpty && active;
    });
    equal(document.offsetAt(selection.start), path.jump.start);
    equal(document.offsetAt(selection.end), path.jump.end);
  });

  it('saving is one edit, and one undo restores the exact bytes', async () => {
    await open(path.note);
    ok(await commands.executeCommand('poruka.saveTags'), 'nothing was written');
    const saved = editor.document.getText();
    includes(saved, '\nporuka:\n');
    ok(saved.endsWith(original.slice(original.indexOf('\n---\n') + 5)), 'the text itself changed');
    await commands.executeCommand('undo');
    equal(editor.document.getText(), original);
    await editor.document.save();
    equal(await read(path.note), original);
  });

  for (const [format, name] of [
    ['csv', 'path.csv'],
    ['json', 'path-out.json'],
    ['md', 'path.md'],
  ] as const)
    onPage(`export to ${format}`, async () => {
      await open(path.note);
      ok(await commands.executeCommand('poruka.saveTags'), 'nothing was written');
      await editor.document.save();
      const done = commands.executeCommand('poruka.export', { format, scope: 'note' });
      await answerFile(name);
      await done;
      const file = (await written(name)).replaceAll('\u00a0', ' ');
      for (const part of path.exported) includes(file, part);
      await open(path.note);
      await commands.executeCommand('undo');
      await editor.document.save();
      equal(await read(path.note), original);
    });
});
