/** F2 on an actor: a new name goes into poruka.yaml; the name of another makes the two one, in what all notes keep, after a preview and as one undo. */
import { commands, type Location, type Position, type Range, type TextDocument, workspace } from 'vscode';
import { equal, includes } from './assert.ts';
import { CHOICES, renameTo } from './by-key.ts';
import { onPage, press, texts, until } from './driver.ts';
import { at, closeAllUnsaved, openWith, read, select, setting, write } from './notes.ts';

const OWN = 'poruka.yaml';
const TEXT = 'Фонд «Зоряна Рада» передасть Україні 5 млн євро. Про це повідомила Фундація «Зоряна Рада Півдня».\n';
/** Another note keeps a promise of the one that is called otherwise there. */
const KEPT = `---
poruka:
  version: 1
  records:
    - id: R01
      act: pledge
      by: ["org:fundatsiia-zoriana-rada-pivdnia"]
      for: ["UA"]
      evidence: {exact: "Фундація «Зоряна Рада Півдня» передасть Україні 7 млн євро", prefix: "", suffix: ".", start: 0}
      review: accepted
---
Фундація «Зоряна Рада Півдня» передасть Україні 7 млн євро.
`;

const ownFile = (): Promise<string | false> =>
  read(OWN).then(
    (text) => text,
    () => false,
  );
const made: string[] = [];
const note = (name: string, text: string) => {
  made.push(name);
  return openWith(name, text);
};
const position = (document: TextDocument, words: string): Position =>
  document.positionAt(document.getText().lastIndexOf(words) + 1);

interface Prepared {
  readonly range: Range;
  readonly placeholder: string;
}

describe('renaming', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    const { document } = await note('rename-waking.md', TEXT);
    await placeholder(document, 'Зоряна Рада» передасть');
  });
  afterEach(async () => {
    await closeAllUnsaved();
    for (const name of [...made.splice(0), OWN]) await workspace.fs.delete(at(name)).then(undefined, () => undefined);
  });
  after(() => setting('poruka.language', undefined));

  const prepare = (document: TextDocument, words: string): Promise<Prepared | string> =>
    Promise.resolve(
      commands.executeCommand<Prepared>('vscode.prepareRename', document.uri, position(document, words)),
    ).catch((error) => String(error));
  /** The extension may be waking up, and other extensions rename in Markdown too. */
  const placeholder = (document: TextDocument, words: string): Promise<string> =>
    until('who is meant', async () => {
      const found = await prepare(document, words);
      return typeof found !== 'string' && found.placeholder;
    });
  const isReferred = async (document: TextDocument, words: string, name: string): Promise<boolean> => {
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position(document, words),
    );
    return found.some(({ uri }) => uri.path.endsWith(`/${name}`));
  };

  onPage('a new name is a row of poruka.yaml, and the words of the note still name them', async () => {
    const editor = await note('rename-new.md', TEXT);
    equal(await placeholder(editor.document, 'Зоряна Рада» передасть'), 'Фонд «Зоряна Рада»');
    select(editor, 'Зоряна Рада» передасть');
    await renameTo('Фонд «Нова Рада»');
    equal(
      await until('the file', ownFile),
      'version: 1\norganizations:\n  - {name: "Фонд «Нова Рада»", id: "org:fond-zoriana-rada", aliases: ["Фонд «Зоряна Рада»"]}\n',
    );
    equal(editor.document.getText(), TEXT);
  });

  it('what the lexicon knows keeps its name', async () => {
    const { document } = await note('rename-known.md', TEXT);
    await placeholder(document, 'Зоряна Рада» передасть');
    includes(String(await prepare(document, 'Україні')), 'словнику');
  });

  onPage('the name of another makes two one, after a list: in the file, and in what a closed note keeps', async () => {
    made.push('rename-kept.md');
    await write('rename-kept.md', KEPT);
    const editor = await note('rename-one.md', TEXT);
    const { document } = editor;
    equal(await placeholder(document, 'Зоряна Рада Півдня'), 'Фундація «Зоряна Рада Півдня»');
    await until('the closed note is known', () => isReferred(document, 'Зоряна Рада Півдня', 'rename-kept.md'));
    select(editor, 'Зоряна Рада Півдня');
    await renameTo('Фонд «Зоряна Рада»');
    await until('the file and the note that keeps something', async () => {
      const [file = '', kept = ''] = await texts(CHOICES);
      return file.includes(OWN) && kept.includes('rename-kept.md');
    });
    await press('Enter');
    const other = await workspace.openTextDocument(at('rename-kept.md'));
    await until('in the closed note', () => other.getText().includes('["org:fond-zoriana-rada"]'));
    includes(await until('the file', ownFile), 'means: "org:fond-zoriana-rada"');
  });

  it('references are listed from closed notes too', async () => {
    made.push('rename-closed.md');
    await write('rename-closed.md', TEXT);
    const { document } = await note('rename-references.md', TEXT);
    await placeholder(document, 'Зоряна Рада» передасть');
    await until('the closed note among them', () => isReferred(document, 'Зоряна Рада» передасть', 'rename-closed.md'));
  });
});
