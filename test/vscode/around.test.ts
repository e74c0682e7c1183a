/** Around the text: the same name everywhere, what is known of it, remarks that a person asked for, and the block folded away. */
import {
  type CodeLens,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type Location,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { equal, includes, ok, same } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { closeAllUnsaved, open, read, select, setting, write } from './notes.ts';

const NOTE = 'aid.md';

const everything = (document: TextDocument): Range => document.validateRange(new Range(0, 0, document.lineCount, 0));
const position = (document: TextDocument, text: string) =>
  document.positionAt(document.getText().lastIndexOf(text) + 1);

describe('around the text', () => {
  before(() => setting('poruka.language', 'uk'));
  after(async () => {
    for (const key of ['language', 'inlayHints.enabled', 'codeLens.enabled']) await setting(`poruka.${key}`, undefined);
    await closeAllUnsaved();
  });

  it('a state is marked wherever the note names it', async () => {
    const { document } = await open(NOTE);
    const marked = async (): Promise<string> => {
      const found = await commands.executeCommand<DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        position(document, 'Швеції виділить'),
      );
      return found.map(({ range }) => document.getText(range)).join(' ');
    };
    // the extension may be waking up
    await until('the state in both its cases', async () => (await marked()) === 'Швеція Швеції');
  });

  it('its references are listed', async () => {
    const { document } = await open(NOTE);
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position(document, 'Україні 1,5'),
    );
    ok(found.length >= 4, `${found.length} places name Ukraine`);
  });

  onPage('F12 on a person opens a card with offices and sources', async () => {
    const editor = await open(NOTE);
    select(editor, 'Зеленський');
    await commands.executeCommand('editor.action.revealDefinition');
    await until('the card', () => window.activeTextEditor?.document.uri.scheme === 'poruka-card');
    const card = window.activeTextEditor?.document.getText() ?? '';
    includes(card, '# Володимир Зеленський');
    includes(card, 'президент');
    includes(card, 'president.gov.ua');
    await ask({ do: 'screenshot', file: `card-${options().host}.png` });
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('a programme is a link to its card', async () => {
    const { document } = await open(NOTE);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const ours = links.filter(({ target }) => target?.scheme === 'poruka-card');
    same(
      ours.map(({ range }) => document.getText(range)),
      ['PURL'],
    );
    const card = await workspace.openTextDocument(ours[0]?.target ?? document.uri);
    includes(card.getText(), 'Кошти отримує: Україна');
  });

  it('remarks are off until a person wants them', async () => {
    const { document } = await open(NOTE);
    const hints = (): Thenable<InlayHint[]> =>
      commands.executeCommand('vscode.executeInlayHintProvider', document.uri, everything(document));
    const lenses = (): Thenable<CodeLens[]> => commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
    equal((await hints()).length, 0);
    equal((await lenses()).length, 0);
    await setting('poruka.inlayHints.enabled', true);
    await setting('poruka.codeLens.enabled', true);
    const labels = (await hints()).map(({ label }) => label).join(' | ');
    includes(labels.replaceAll('\u00a0', ' '), '1 500 000 000 SEK');
    includes(labels, 'до 31 грудня 2025');
    const titles = (await lenses()).map(({ command }) => command?.title ?? '');
    ok(
      titles.some((title) => title.startsWith('Швеція → Україна')),
      titles.join(' | '),
    );
    includes(titles.join(' | '), 'Прийняти');
  });

  onPage('remarks as they are seen', async () => {
    await open(NOTE);
    await setting('poruka.inlayHints.enabled', true);
    await setting('poruka.codeLens.enabled', true);
    await until('the lens', async () => (await texts('.codelens-decoration')).join(' ').includes('Чехія'));
    await ask({ do: 'screenshot', file: `remarks-${options().host}.png` });
  });

  it('the block of records folds by itself', async () => {
    const before = await read(NOTE);
    try {
      const { document } = await open(NOTE);
      await commands.executeCommand('poruka.saveTags');
      const line = document.getText().split('\n').indexOf('poruka:');
      ok(line > 0, 'nothing was saved');
      const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      const ours = ranges.find(({ start }) => start === line);
      ok(ours, 'the block does not fold');
      equal(document.lineAt((ours?.end ?? 0) + 1).text, '---');
    } finally {
      await closeAllUnsaved();
      await write(NOTE, before);
    }
  });
});
