/** Commitments over several notes: what a person sees of them in the tree of the workspace, and linking them by hand. */
import { commands, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, until } from './driver.ts';
import { type DrawnRow, row, rows } from './drawn.ts';
import { at, closeAllUnsaved, open, read, setting, write } from './notes.ts';

const note = (title: string, outlet: string, date: string, ...sentences: readonly string[]): string =>
  `---\ntitle: "${title}"\noutlet: "${outlet}"\ndate: ${date}\n---\n\n${sentences.join('\n\n')}\n`;

const NOTES: Readonly<Record<string, string>> = {
  'reg-1.md': note(
    'Генератори з Данії',
    'Берег',
    '2025-05-20',
    'Данія виділить Україні 50 млн доларів на генератори до кінця червня 2025 року.',
    'Ісландія виділить Україні 3 млн євро на дрони.',
  ),
  'reg-2.md': note('Данський внесок', 'Гавань', '2025-05-20', 'Данія виділить Україні 50 млн євро на генератори.'),
  'reg-3.md': note(
    'Рейк’явік підтвердив',
    'Маяк',
    '2025-06-11',
    'Ісландія виділить Україні 3 млн євро на дрони.',
    'Португалія передасть Україні дві батареї Patriot.',
    'Естонія виділить Україні 9 млн євро на дрони.',
  ),
  'reg-4.md': note(
    'Перша батарея',
    'Хвиля',
    '2025-08-01',
    'Португалія передала Україні одну батарею Patriot.',
    'Естонія виділить Україні 4 млн євро на дрони.',
  ),
};

const ROW = '.customview-tree .monaco-list-row';

/** The rows beneath the first row that begins so, as far as they are drawn. */
const beneath = (all: readonly DrawnRow[], label: string): readonly DrawnRow[] => {
  const from = all.findIndex((one) => one.label.startsWith(label));
  const parent = all[from];
  if (!parent) return [];
  const rest = all.slice(from + 1);
  const end = rest.findIndex(({ level }) => level <= parent.level);
  return end < 0 ? rest : rest.slice(0, end);
};

const expand = async (label: string): Promise<void> => {
  await ask({ do: 'click', text: label, within: ROW });
  await ask({ do: 'press', key: 'ArrowRight' });
};

describe('register', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    for (const [name, text] of Object.entries(NOTES)) await write(name, text);
    await commands.executeCommand('poruka.showWorkspace');
    await commands.executeCommand('poruka.statements.focus');
  });
  after(async () => {
    await closeAllUnsaved();
    for (const name of Object.keys(NOTES)) await workspace.fs.delete(at(name));
    await commands.executeCommand('poruka.showNote');
    await setting('poruka.language', undefined);
  });

  onPage('what outlets dispute and what is overdue stand on top, and one commitment of two notes is one', async () => {
    const disputed = await row('Видання розходяться');
    equal(disputed.level, 1);
    await row('Прострочено');
    const icelandic = await until('one of Iceland', async () => {
      const own = (await rows()).filter(({ label }) => label.startsWith('Ісландія: 3 млн €'));
      return own.length === 1 && own[0];
    });
    includes(icelandic.description, '2 вислови');
    const totals = (await rows()).filter(({ level }) => level === 2).map(({ label }) => label);
    ok(!totals.some((label) => label.startsWith('50 млн $')), 'a disputed sum is totalled');
  });

  onPage('a dispute opens to its versions, each with who tells it so', async () => {
    await expand('Видання розходяться');
    await row('Данія: 50 млн');
    await expand('Данія: 50 млн');
    const versions = await until('both versions', async () => {
      const own = beneath(await rows(), 'валюти різні').filter(({ label }) => label.startsWith('50 млн'));
      return own.length === 2 && own;
    });
    equal(versions.map(({ label }) => label).join(), '50 млн $,50 млн €');
    includes(versions[0]?.description ?? '', 'Берег');
    includes(versions[1]?.description ?? '', 'Гавань');
    await ask({ do: 'screenshot', file: `register-${options().host}.png` });
    await ask({ do: 'click', text: 'Видання розходяться', within: ROW });
    await ask({ do: 'press', key: 'ArrowLeft' });
  });

  onPage('«1 з 2»: a delivery stands beneath the promise and says why it does', async () => {
    const promise = await row('Португалія: 2 × батарея Patriot');
    includes(promise.description, '1 з 2: батарея Patriot');
    await expand('Португалія: 2');
    const delivery = await row('Хвиля, 1 серпня 2025');
    includes(delivery.spoken, 'передача обіцяного');
  });

  onPage(
    'a statement that is taken out stands alone, one undo brings it back, and what was open stays open',
    async () => {
      await expand('Ісландія: 3 млн €');
      await row('Маяк, 11 червня 2025');
      const uri = at('reg-3.md').toString();
      const taken = commands.executeCommand('poruka.unlink', { uri, recordId: 'R01' });
      ok(await taken, 'not taken out');
      const editor = await open('reg-3.md');
      includes(editor.document.getText(), 'apart: true');
      await commands.executeCommand('poruka.statements.focus');
      await until(
        'two of Iceland',
        async () => (await rows()).filter(({ label }) => label.startsWith('Ісландія: 3 млн €')).length === 2,
      );
      ok(
        (await rows()).some(({ label }) => label.startsWith('Хвиля, 1 серпня 2025')),
        'the tree has folded',
      );
      await open('reg-3.md');
      await commands.executeCommand('undo');
      await commands.executeCommand('poruka.statements.focus');
      await until(
        'one of Iceland',
        async () => (await rows()).filter(({ label }) => label.startsWith('Ісландія: 3 млн €')).length === 1,
      );
    },
  );

  onPage('two commitments are linked by hand in both notes, and reading again keeps it', async () => {
    const [left, right] = ['reg-3.md', 'reg-4.md'].map((name) => at(name).toString());
    const nodes = [
      { uri: left, recordId: 'R03' },
      { uri: right, recordId: 'R02' },
    ];
    ok(await commands.executeCommand('poruka.link', nodes[0], nodes), 'not linked');
    const name = /commitment: "?([^"\n]+)/;
    const names = [];
    for (const file of ['reg-3.md', 'reg-4.md']) {
      const editor = await open(file);
      names.push(name.exec(editor.document.getText())?.[1]);
      await editor.document.save();
    }
    ok(names[0] && names[0] === names[1], `names differ: ${names.join()}`);
    await commands.executeCommand('poruka.statements.focus');
    const linked = await until('one of Estonia', async () => {
      const own = (await rows()).filter(({ label }) => label.startsWith('Естонія: '));
      return own.length === 1 && own[0];
    });
    includes(linked.description, '2 вислови');
    await open('reg-4.md');
    ok(await commands.executeCommand('poruka.saveTags'), 'not saved');
    await window.activeTextEditor?.document.save();
    includes(await read('reg-4.md'), `commitment: `);
    await ask({ do: 'screenshot', file: `register-linked-${options().host}.png` });
  });
});
