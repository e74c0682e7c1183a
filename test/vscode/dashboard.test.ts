/** The dashboard: what a person reads on it, that a figure leads to its sentences, that a filter narrows it, and that nothing on it is a barrier. */
import { ColorThemeKind, commands, type TextEditor, window, workspace } from 'vscode';
import { equal, includes, ok, same } from './assert.ts';
import { ask, onPage, options, until } from './driver.ts';
import { at, closeAllUnsaved, DARK, LIGHT, setting, write } from './notes.ts';

const note = (outlet: string, date: string, ...sentences: readonly string[]): string =>
  `---\ntitle: "${outlet}"\noutlet: "${outlet}"\ndate: ${date}\n---\n\n${sentences.join('\n\n')}\n`;

const NOTES: Readonly<Record<string, string>> = {
  'board-1.md': note(
    'Бриз',
    '2025-02-10',
    'Португалія виділить Україні 210 млн євро на дрони до кінця травня 2025 року.',
    'Ісландія передасть Україні 4 млн євро в межах PURL.',
    'Україні потрібно 900 млн євро на дрони.',
  ),
  'board-2.md': note(
    'Приплив',
    '2025-04-02',
    'Португалія виділить Україні ще 35 млн доларів у межах PURL.',
    'Естонія надасть Україні 8 млн євро.',
  ),
  'board-3.md': note('Затока', '2025-03-01', 'Мальта виділить Україні 50 млн доларів на генератори.'),
  'board-4.md': note('Мис', '2025-03-01', 'Мальта виділить Україні 50 млн євро на генератори.'),
};

const OURS = 'видання:Бриз,Приплив';
const DISPUTED = 'видання:Затока,Мис';
const MESSAGE = '.notifications-center .notification-list-item';
const ITEMS = '.quick-input-list .monaco-list-row';

const OPEN_TABLES = `document.querySelectorAll('details').forEach((one) => one.setAttribute('open', ''))`;
const LISTED = `[...document.querySelectorAll('${ITEMS}')].map((one) => one.textContent.replaceAll('\\u00a0', ' ')).join('\\n')`;

const texts = async (selector: string): Promise<readonly string[]> =>
  (await ask({ do: 'text', selector, webview: true })).texts ?? [];
const main = async (): Promise<string> => (await texts('main')).join('\n');
const status = async (): Promise<string> => (await texts('#status')).join();

const filtered = async (filter: string): Promise<void> => {
  await ask({ do: 'click', selector: '#filter', webview: true, count: 3 });
  await ask({ do: 'press', key: 'Delete' });
  if (filter !== '') await ask({ do: 'type', text: filter });
  await ask({ do: 'press', key: 'Enter' });
  await until(`the filter «${filter}»`, async () => (await status()).includes(`Чинний фільтр: ${filter}`));
};

/** Shown alone again: a note that was opened beside it is closed. */
const board = async (): Promise<void> => {
  await closeAllUnsaved();
  await commands.executeCommand('poruka.showDashboard');
};

const selected = (words: string): Promise<TextEditor> =>
  until(`«${words}» selected`, () => {
    const active = window.activeTextEditor;
    return active?.document.getText(active.selection).includes(words) && active;
  });

describe('dashboard', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    for (const [name, text] of Object.entries(NOTES)) await write(name, text);
    await board();
    await filtered(OURS);
  });
  after(async () => {
    await ask({ do: 'click', selector: '[data-do="clear"]', webview: true });
    await closeAllUnsaved();
    for (const name of Object.keys(NOTES)) await workspace.fs.delete(at(name));
    await setting('workbench.colorTheme', LIGHT);
    await setting('poruka.language', undefined);
  });

  onPage('tells what counts, each currency by itself, what is overdue and what is asked for', async () => {
    await until('both currencies', async () => (await texts('.tiles b')).join() === '222 млн €,35 млн $');
    const page = await main();
    for (const part of ["4 зобов'язання, 4 не перевірено", 'Прострочено', '31 травня 2025', 'За надавачами', 'У часі'])
      includes(page, part);
    same(await texts('#part-overdue + table tbody th'), ['Португалія → Україна: 210 млн €']);
    includes((await texts('[aria-labelledby="part-giver"] figure')).join(), 'Португалія');
    includes((await texts('[aria-labelledby="part-needs"] figure')).join(), 'просять 900 млн €');
    await ask({ do: 'screenshot', file: `dashboard-${options().host}.png` });
  });

  onPage('says in a table what each chart shows', async () => {
    await ask({ do: 'click', selector: '#table-giver summary', webview: true });
    const rows = await texts('#table-giver tbody tr');
    same(
      rows.map((row) => row.replace(/\s+/g, ' ').trim()),
      ['Португалія 210 000 000 EUR 35 000 000 USD 2 2', 'Естонія 8 000 000 EUR 1 1', 'Ісландія 4 000 000 EUR 1 1'],
    );
  });

  onPage('a bar leads to its sentence', async () => {
    await ask({ do: 'click', selector: '[aria-labelledby="part-programme"] svg a[href$="-USD"] rect', webview: true });
    const editor = await selected('Португалія виділить Україні ще 35 млн доларів');
    equal(editor.document.uri.toString(), at('board-2.md').toString());
    await board();
  });

  onPage('a figure of several commitments lists their sentences, by keyboard alone', async () => {
    await until('the page', async () => (await main()).includes('Прострочено'));
    // from the filter: Apply, Clear, then the figures
    await ask({ do: 'click', selector: '#filter', webview: true });
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await ask({ do: 'press', key });
    const items = (await ask({ do: 'text', selector: ITEMS })).texts ?? [];
    equal(items.length, 4);
    includes(items.join('\n'), 'Естонія надасть Україні 8 млн євро');
    await ask({ do: 'type', text: 'Естонія' });
    await until('one left', async () => ((await ask({ do: 'text', selector: ITEMS })).texts ?? []).length === 1);
    await ask({ do: 'press', key: 'Enter' });
    await selected('Естонія надасть Україні 8 млн євро');
    await board();
  });

  describe('every part', () => {
    // a bar, a square, a row of each: what it says is where it leads
    const FIGURES: readonly (readonly [part: string, figure: string, ...said: readonly string[]])[] = [
      ['totals', '[data-figure="aid-USD"]', 'Португалія виділить Україні ще 35 млн доларів'],
      ['giver', 'svg a[href$="-USD"] rect', 'ще 35 млн доларів'],
      ['giver', '#table-giver tbody tr:nth-child(2) button', 'Естонія надасть Україні 8 млн євро'],
      ['month', 'svg a[href$="-USD"] rect', 'ще 35 млн доларів'],
      ['month', '#table-month tbody tr:nth-child(2) button >> nth=-1', 'Естонія надасть', 'Португалія виділить'],
      ['stage', 'svg a rect', 'Португалія виділить', 'Ісландія передасть', 'Естонія надасть'],
      ['programme', 'svg a[href$="-EUR"] rect >> nth=-1', 'Ісландія передасть Україні 4 млн євро'],
      ['matrix', 'svg a text', 'Ісландія передасть'],
      ['matrix', '#table-matrix tbody tr:nth-child(2) button', 'ще 35 млн доларів'],
      ['needs', 'svg a rect', 'Україні потрібно 900 млн євро на дрони'],
      ['needs', '#table-needs button >> nth=0', 'Україні потрібно 900 млн євро на дрони'],
      ['overdue', 'button', 'Португалія виділить Україні 210 млн євро'],
    ];
    for (const [part, figure, ...said] of FIGURES)
      onPage(`leads to its sentences: ${part}, ${figure}`, async () => {
        const within = `[aria-labelledby="part-${part}"]`;
        await until('the page', async () => (await main()).includes('Прострочено'));
        await ask({ do: 'evaluate', expression: OPEN_TABLES, webview: true });
        await ask({ do: 'click', selector: `${within} ${figure}`, webview: true });
        const shown = async (): Promise<string> => {
          const listed = await ask({ do: 'evaluate', expression: LISTED });
          const active = window.activeTextEditor;
          return `${listed.value}\n${active ? active.document.getText(active.selection) : ''}`;
        };
        await until(`sentences: ${said.join(', ')}`, async () => {
          const now = await shown();
          return said.every((one) => now.includes(one));
        });
        await ask({ do: 'press', key: 'Escape' });
        await board();
      });
  });

  onPage('where outlets disagree, all versions are told, and both sentences are a click away', async () => {
    await filtered(DISPUTED);
    await until('the dispute', async () => (await main()).includes('50 млн $ / 50 млн €'));
    await ask({ do: 'click', selector: '[aria-labelledby="part-conflicts"] button', webview: true });
    await until('both', async () => {
      const listed = String((await ask({ do: 'evaluate', expression: LISTED })).value);
      return listed.includes('50 млн доларів') && listed.includes('50 млн євро');
    });
    await ask({ do: 'press', key: 'Escape' });
    same((await ask({ do: 'axe' })).texts, []);
    await filtered(OURS);
    await until('the rest again', async () => (await main()).includes('Естонія'));
  });

  onPage('is no barrier with its tables open, nor when a filter leaves nothing', async () => {
    await until('the page', async () => (await main()).includes('Прострочено'));
    await ask({ do: 'evaluate', expression: OPEN_TABLES, webview: true });
    same((await ask({ do: 'axe' })).texts, []);
    await filtered('хто:ZZ');
    await until('nothing', async () => (await main()).includes('Фільтр не лишає нічого'));
    same((await ask({ do: 'axe' })).texts, []);
    await filtered(OURS);
    await until('the rest again', async () => (await main()).includes('Естонія'));
  });

  for (const { theme, name, kind } of [
    { theme: LIGHT, name: 'light', kind: ColorThemeKind.Light },
    { theme: DARK, name: 'dark', kind: ColorThemeKind.Dark },
    { theme: 'Default High Contrast', name: 'contrast', kind: ColorThemeKind.HighContrast },
    { theme: 'Default High Contrast Light', name: 'contrast-light', kind: ColorThemeKind.HighContrastLight },
  ]) {
    onPage(`is no barrier (${name})`, async () => {
      await until('the page', async () => (await main()).includes('Прострочено'));
      await setting('workbench.colorTheme', theme);
      await until(name, () => window.activeColorTheme.kind === kind);
      same((await ask({ do: 'axe' })).texts, []);
      await ask({ do: 'screenshot', file: `dashboard-${name}.png` });
    });
  }

  onPage(
    'offers hryvnias only when that is switched on, says what it would request, and requests nothing unless told',
    async () => {
      await until('the page', async () => (await main()).includes('За надавачами'));
      ok(!(await main()).includes('У гривнях'), 'offered though it is off');
      await setting('poruka.exchangeRates.enabled', true);
      await until('the offer', async () => (await main()).includes('Запитає в bank.gov.ua'));
      includes(await main(), 'на дати нотаток: 2 дні');
      void commands.executeCommand('poruka.showInHryvnias');
      await until('the question', async () => {
        await commands.executeCommand('notifications.showList');
        const asked = (await ask({ do: 'text', selector: MESSAGE })).texts ?? [];
        return asked.join().includes('Запитає в bank.gov.ua');
      });
      await commands.executeCommand('notifications.clearAll');
      ok((await main()).includes('Показати в гривнях'), 'something was requested');
      await setting('poruka.exchangeRates.enabled', undefined);
      await until('no offer', async () => !(await main()).includes('У гривнях'));
    },
  );

  onPage('says that a filter leaves nothing, and what of it was not understood', async () => {
    await filtered('хто:ZZ щось:ні');
    includes(await main(), 'Фільтр не лишає нічого');
    includes(await status(), 'Не зрозуміло й не враховано: щось:ні');
    await filtered(OURS);
    await until('the rest again', async () => (await main()).includes('Естонія'));
  });

  onPage('speaks English too', async () => {
    await setting('poruka.language', 'en');
    await until(
      'English',
      async () => (await texts('h1')).join() === 'Dashboard' && (await main()).includes('Portugal'),
    );
    includes(await main(), 'Needs beside pledges');
    await setting('poruka.language', 'uk');
    await until('Ukrainian', async () => (await texts('h1')).join() === 'Огляд');
  });
});
