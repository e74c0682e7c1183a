/** The `poruka:` block written by hand: what is offered, what a hover says, and what is marked as wrong. */
import {
  commands,
  type CompletionItem,
  type CompletionList,
  DiagnosticSeverity,
  type Hover,
  languages,
  Position,
  workspace,
} from 'vscode';
import { equal, includes, ok, same } from './assert.ts';
import { until } from './driver.ts';
import { at, closeAllUnsaved, open, openWith, setting } from './notes.ts';

const NOTE = 'block.md';
const note = (block: string): string =>
  `---\ntitle: Так\nporuka:\n  version: 1\n${block}\n---\n\nЛатвія передасть Україні 5 млн євро на дрони.\n`;

async function put(text: string): Promise<void> {
  await closeAllUnsaved();
  await openWith(NOTE, text);
}

/** The cursor stands at «|». */
async function offered(block: string): Promise<readonly CompletionItem[]> {
  const text = note(block);
  await put(text.replace('|', ''));
  const { document } = await open(NOTE);
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    at(NOTE),
    document.positionAt(text.indexOf('|')),
  );
  return list.items.filter(({ detail }) => detail !== undefined);
}
const labels = (items: readonly CompletionItem[]): readonly string[] =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

const said = async (line: number, character: number): Promise<string> => {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    at(NOTE),
    new Position(line, character),
  );
  return hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value))).join();
};

describe('block', () => {
  before(() => setting('poruka.language', 'uk'));
  after(async () => {
    await closeAllUnsaved();
    await workspace.fs.delete(at(NOTE));
    await setting('poruka.language', undefined);
  });

  it('offers keys that are not there yet, words that are allowed, and parties by name', async () => {
    same(labels(await offered('  |')), ['status', 'records', 'mentions']);
    same(labels(await offered('  status: |')), ['new', 'tagged', 'reviewed']);
    const keys = await offered('  records:\n    - id: R01\n      act: pledge\n      |');
    ok(!labels(keys).includes('act') && labels(keys).includes('review'), labels(keys).join());
    equal(keys.find(({ label }) => label === 'stage')?.detail, "На якому етапі зобов'язання.");
    const acts = await offered('  records:\n    - id: R01\n      act: |');
    equal(acts.find(({ label }) => label === 'pledge')?.detail, 'обіцянка');
    const states = await offered('  records:\n    - id: R01\n      act: pledge\n      by: [|]');
    const latvia = states.find(({ label }) => label === 'LV');
    equal(latvia?.detail, 'Латвія');
    equal(latvia?.insertText, '"LV"');
  });

  it('a hover says what a key, an act and an id mean', async () => {
    await put(note('  records:\n    - id: R01\n      act: pledge\n      by: ["LV"]\n      review: accepted'));
    includes(await said(6, 7), 'Що роблять ці слова');
    includes(await said(6, 14), 'обіцянка');
    includes(await said(7, 12), 'Латвія');
    includes(await said(8, 17), 'прийнято');
  });

  it('marks what cannot be read, with its line', async () => {
    await put(note('  records:\n    - id: R01\n      act: pledge\n      stage: soon\n    - id: R01\n      act: give'));
    const found = await until('problems', () => {
      const all = languages.getDiagnostics(at(NOTE)).filter(({ source }) => source === 'Порука');
      return all.length >= 2 && all;
    });
    same(
      found.map(({ range, severity, message }) => [range.start.line + 1, DiagnosticSeverity[severity], message]),
      [
        [6, 'Information', "запис нічого не цитує: виділіть слова в тексті й прив'яжіть його до них"],
        [8, 'Warning', '«stage» має недозволене значення'],
        [9, 'Warning', 'цей запис не вдалося прочитати: R01'],
      ],
    );
  });
});
