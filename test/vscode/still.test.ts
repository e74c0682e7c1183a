/** A decision writes lines above the sentence that it is about: the sentence stays where it is on the screen. */
import { commands, type TextEditor, workspace } from 'vscode';
import { equal, ok } from './assert.ts';
import { ask, onPage, options, until } from './driver.ts';
import { at, closeAllUnsaved, openWith, select } from './notes.ts';

const NOTE = 'still.md';
/** Pixels. */
const LINE = 19;
const SAID = 'Чехія передасть Україні 41 млн євро';
const TEXT = [
  '---',
  'title: Довга',
  '---',
  '',
  ...Array.from({ length: 80 }, (_, i) => `Чехія передасть Україні ${i + 1} млн євро на дрони.\n`),
].join('\n');

/** Pixels from the top of the window to the line that begins so; null: it is not drawn. */
const height = async (text: string): Promise<number | null> => {
  const expression = `[...document.querySelectorAll('.view-lines .view-line')]
    .filter((line) => line.textContent.replaceAll('\\u00a0', ' ').startsWith(${JSON.stringify(text)}))
    .map((line) => Math.round(line.getBoundingClientRect().top))[0] ?? null`;
  return (await ask({ do: 'evaluate', expression })).value as number | null;
};
/** Where it stands when it stands still. */
const stands = async (text: string): Promise<number> => {
  let before: number | null = null;
  return until(`«${text}» stands still`, async () => {
    const now = await height(text);
    const same = now !== null && now === before;
    before = now;
    return same && (now as number);
  });
};

describe('text that stays', () => {
  let editor: TextEditor;
  beforeEach(async () => {
    await closeAllUnsaved();
    editor = await openWith(NOTE, TEXT);
  });
  after(async () => {
    await closeAllUnsaved();
    await workspace.fs.delete(at(NOTE));
  });

  /** A whole line at the top. */
  const scrollTo = async (line: number): Promise<void> => {
    await commands.executeCommand('editorScroll', { to: 'up', by: 'line', value: 500 });
    await until('the top', () => editor.visibleRanges[0]?.start.line === 0);
    if (line > 0) await commands.executeCommand('editorScroll', { to: 'down', by: 'line', value: line });
    await until('scrolled', () => editor.visibleRanges[0]?.start.line === line);
  };
  const accepts = async (): Promise<void> => {
    const { lineCount } = editor.document;
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    ok(editor.document.lineCount > lineCount + 5, 'no lines came');
  };
  /** `within`: pixels. */
  const stays = async (text: string, within: number): Promise<void> => {
    const before = await stands(text);
    const isThere = (now: number | null): boolean => Math.abs((now ?? 0) - before) < within;
    await accepts();
    await until(`«${text}» is where it was`, async () => isThere(await height(text)));
    const after = await stands(text);
    ok(isThere(after), `${before} → ${after}`);
  };

  /** One undo later it is where it was, or at the height that is told. */
  const undone = async (text: string, within: number, told?: number): Promise<void> => {
    const before = told ?? (await stands(text));
    await commands.executeCommand('undo');
    await until(`«${text}» is where it was before the undo`, async () => {
      const now = await height(text);
      return now !== null && Math.abs(now - before) < within;
    });
  };

  onPage('in the middle of a note, at the first decision and at the next', async () => {
    await scrollTo(40);
    select(editor, SAID);
    // half a line at the top is a whole one then
    await stays(SAID, LINE);
    select(editor, 'Чехія передасть Україні 35 млн євро');
    await stays(SAID, 2);
    await undone(SAID, 2);
    await ask({ do: 'screenshot', file: `still-${options().host}.png` });
  });

  onPage('at the top of it, where the front matter is seen', async () => {
    select(editor, 'Чехія передасть Україні 3 млн євро');
    await scrollTo(0);
    const text = 'Чехія передасть Україні 9 млн євро';
    const top = await stands('title: Довга');
    // lines of the block that are seen in place of those before it may be wrapped
    await stays(text, 3 * LINE);
    await undone('title: Довга', LINE, top);
  });

  onPage('and a front matter that is looked at stays too', async () => {
    select(editor, 'title');
    await scrollTo(0);
    const before = await stands('title: Довга');
    await commands.executeCommand('poruka.saveTags');
    await until('written', () => editor.document.getText().includes('review: auto'));
    equal(await stands('title: Довга'), before);
  });
});
