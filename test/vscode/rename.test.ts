/** F2 on an actor: a new name goes into poruka.yaml; the name of another makes the two one, in what all notes keep, after a preview and as one undo. */
import {
  commands,
  type Location,
  type Position,
  type Range,
  type TextDocument,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { until } from './driver.ts';
import { at, closeAllUnsaved, openWith, setting, write } from './notes.ts';

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
  const rename = (document: TextDocument, words: string, name: string): Thenable<WorkspaceEdit> =>
    commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position(document, words),
      name,
    );

  it('a new name is a row of poruka.yaml, and the words of the note still name them', async () => {
    const { document } = await note('rename-new.md', TEXT);
    equal(await placeholder(document, 'Зоряна Рада» передасть'), 'Фонд «Зоряна Рада»');
    ok(await workspace.applyEdit(await rename(document, 'Зоряна Рада» передасть', 'Фонд «Нова Рада»')), 'not applied');
    const own = await workspace.openTextDocument(at(OWN));
    equal(
      own.getText(),
      'version: 1\norganizations:\n  - {name: "Фонд «Нова Рада»", id: "org:fond-zoriana-rada", aliases: ["Фонд «Зоряна Рада»"]}\n',
    );
    equal(document.getText(), TEXT);
  });

  it('what the lexicon knows keeps its name', async () => {
    const { document } = await note('rename-known.md', TEXT);
    await placeholder(document, 'Зоряна Рада» передасть');
    includes(String(await prepare(document, 'Україні')), 'словнику');
  });

  it('the name of another makes two one: in the file, and in what a closed note keeps', async () => {
    made.push('rename-kept.md');
    await write('rename-kept.md', KEPT);
    const { document } = await note('rename-one.md', TEXT);
    equal(await placeholder(document, 'Зоряна Рада Півдня'), 'Фундація «Зоряна Рада Півдня»');
    const edit = await until('the closed note is known', async () => {
      const found = await rename(document, 'Зоряна Рада Півдня', 'Фонд «Зоряна Рада»');
      return found.size === 2 && found;
    });
    const other = await workspace.openTextDocument(at('rename-kept.md'));
    includes(
      edit
        .get(other.uri)
        .map(({ newText }) => newText)
        .join(' | '),
      '["org:fond-zoriana-rada"]',
    );
    const applied = workspace.applyEdit(edit);
    // shown before it is done
    await until('the preview', async () => {
      await commands.executeCommand('refactorPreview.apply');
      return other.getText().includes('org:fond-zoriana-rada');
    });
    ok(await applied, 'not applied');
    includes((await workspace.openTextDocument(at(OWN))).getText(), 'means: "org:fond-zoriana-rada"');
  });

  it('references are listed from closed notes too', async () => {
    made.push('rename-closed.md');
    await write('rename-closed.md', TEXT);
    const { document } = await note('rename-references.md', TEXT);
    await placeholder(document, 'Зоряна Рада» передасть');
    await until('the closed note among them', async () => {
      const found = await commands.executeCommand<Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        position(document, 'Зоряна Рада» передасть'),
      );
      return found.some(({ uri }) => uri.path.endsWith('rename-closed.md'));
    });
  });
});
