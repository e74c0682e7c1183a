/** Actors, states and sums on which a person has decided: what the editor shows of them, completes in the block, and asks when their words are gone. */
import {
  type CodeAction,
  commands,
  type CompletionList,
  type Diagnostic,
  languages,
  type Range,
  workspace,
} from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { mark, marks } from './drawn.ts';
import { at, closeAllUnsaved, DARK, LIGHT, openWith, setting } from './notes.ts';

const HOVER = '.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents';
const THEMES = [
  ['light', LIGHT],
  ['dark', DARK],
  ['high-contrast', 'Default High Contrast'],
] as const;
const SENTENCE = 'Данія виділить Україні 100 млн євро на ремонт підстанцій.';
const entry = (lines: readonly string[]): string =>
  [
    '---',
    'poruka:',
    '  version: 1',
    '  mentions:',
    ...lines.map((line) => `    ${line}`),
    '---',
    '',
    SENTENCE,
    '',
  ].join('\n');
const evidence = (exact: string, start: number): string =>
  `  evidence: {exact: "${exact}", prefix: "", suffix: "", start: ${start}}`;

describe('kept mentions', () => {
  const made: string[] = [];
  const openNew = (name: string, text: string) => {
    made.push(name);
    return openWith(name, text);
  };

  before(() => setting('poruka.language', 'uk'));
  afterEach(closeAllUnsaved);
  after(async () => {
    for (const name of made) await workspace.fs.delete(at(name));
    await setting('poruka.language', undefined);
  });

  const warnings = (name: string): readonly Diagnostic[] =>
    languages
      .getDiagnostics(at(name))
      .filter(({ source, code }) => source === 'Порука' && code === 'record.needs-review');

  it('a rejected state is no state of the note any more', async () => {
    const { document } = await openNew(
      'mention-rejected.md',
      entry(['- id: M01', '  kind: country', '  entity: "DK"', evidence('Данія', 1), '  review: rejected']),
    );
    const definitions = async (words: string): Promise<number> => {
      const position = document.positionAt(document.getText().lastIndexOf(words) + 1);
      const found = await commands.executeCommand<readonly unknown[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
      );
      return found.length;
    };
    await until('Україна is known', async () => (await definitions('Україні')) > 0);
    equal(await definitions('Данія'), 0);
  });

  it('a sum whose words have changed asks, and each way to settle it is one undo', async () => {
    const name = 'mention-lost.md';
    const text = entry([
      '- id: M01',
      '  kind: money',
      '  amount: {min: 90000000, max: 90000000, currency: "EUR"}',
      evidence('90 млн євро', 24),
      '  review: accepted',
    ]);
    const { document } = await openNew(name, text);
    const [warning] = await until('a warning', () => warnings(name).length > 0 && warnings(name));
    includes(warning?.message ?? '', '90 млн євро');
    equal(document.getText(warning?.range).trim(), 'id: M01');
    const range = warning?.range as Range;
    const actions = async (): Promise<readonly CodeAction[]> =>
      (
        await commands.executeCommand<readonly CodeAction[]>('vscode.executeCodeActionProvider', at(name), range)
      ).filter(({ command }) => command?.command === 'poruka.settleMention');
    const act = async (title: string): Promise<void> => {
      const found = (await actions()).find((one) => one.title.startsWith(title));
      ok(found?.command, `no «${title}» among ${(await actions()).map((one) => one.title).join(' | ')}`);
      await commands.executeCommand(found.command.command, ...(found.command.arguments ?? []));
    };
    const back = async (): Promise<void> => {
      await commands.executeCommand('undo');
      equal(document.getText(), text);
      await until('the warning again', () => warnings(name).length > 0);
    };
    await act('Зберегти запис без тексту');
    includes(document.getText(), 'gone: true');
    await until('no warning', () => warnings(name).length === 0);
    await back();
    await act('Видалити запис');
    ok(!document.getText().includes('M01'), 'still there');
    await back();
    await act('Прив');
    includes(document.getText(), 'exact: "100 млн євро"');
  });

  onPage('what is kept has a line above it as well, and its hover says so', async () => {
    await openNew(
      'mention-kept.md',
      entry([
        '- id: M01',
        '  kind: country',
        '  entity: "DK"',
        evidence('Данія', 1),
        '  review: accepted',
        '- id: M02',
        '  kind: money',
        '  amount: {min: 100000000, max: 100000000, currency: "EUR"}',
        evidence('100 млн євро', 24),
        '  review: edited',
        '  decided: {by: "О. Сич", on: "2025-09-05"}',
      ]),
    );
    await mark('Данія', 'above solid');
    await mark('100 млн євро', 'above solid');
    await mark('100 млн євро', 'box');
    await mark('Україні', 'underline solid');
    ok(!(await marks()).some(({ text, shape }) => text === 'Україні' && shape.startsWith('above')), 'it is only found');
    // its middle is in the sum; the block quotes the sum alone
    await ask({ do: 'hover', text: 'Україні 100 млн євро на', within: '.view-lines .view-line' });
    await until('the hover', async () =>
      (await texts(HOVER)).join(' ').includes('Збережено в нотатці: виправлено вручну · О. Сич · 5 вересня 2025'),
    );
    for (const [name, theme] of THEMES) {
      await setting('workbench.colorTheme', theme);
      await mark('Данія', 'above solid');
      await ask({ do: 'screenshot', file: `kept-${name}-${options().host}.png` });
    }
    await setting('workbench.colorTheme', undefined);
  });

  it('keys and words are offered in the list', async () => {
    const text = entry(['- id: M01', '  kind: ']);
    const { document } = await openNew('mention-writing.md', text);
    const offered = async (after: string): Promise<readonly string[]> => {
      const position = document.positionAt(text.indexOf(after) + after.length);
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const kinds = await until('the kinds', async () => {
      const labels = await offered('kind: ');
      return labels.includes('money') && labels;
    });
    for (const kind of ['actor', 'country', 'money']) ok(kinds.includes(kind), kind);
  });
});
