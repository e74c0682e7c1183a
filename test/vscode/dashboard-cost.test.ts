/** What a dashboard of 5,000 commitments costs; it prints figures and asserts nothing of them, but that so large a page is no barrier. */
import { commands, extensions, workspace } from 'vscode';
import type { Measured } from '../../src/vscode/extension.ts';
import { ok, same } from './assert.ts';
import { ask, options, pause, until } from './driver.ts';
import { say, watchTurns } from './figures.ts';
import { at, closeAllUnsaved, setting, write } from './notes.ts';

const NOTES = 100;
const EACH = 50;
const LONG = 90_000;
const GIVERS = 'Данія Норвегія Швеція Фінляндія Естонія Латвія Литва Польща Німеччина Франція Іспанія Португалія'.split(
  ' ',
);
const CURRENCIES = ['млн євро', 'млн доларів', 'млн крон', 'млн фунтів', 'млн ієн'];
const PURPOSES = ['на дрони', 'у межах PURL', 'на відбудову', 'на енергетику', 'на ППО до кінця травня 2025 року'];

/** Every one another promise. */
function noteOf(no: number): string {
  const day = `20${15 + (no % 11)}-${String((no % 12) + 1).padStart(2, '0')}-${String((no % 27) + 1).padStart(2, '0')}`;
  const sentences = Array.from({ length: EACH }, (_, k) => {
    const i = no * EACH + k;
    const [giver, currency, purpose] = [GIVERS[(i * 7) % 12], CURRENCIES[i % 5], PURPOSES[(i * 3) % 5]];
    return `${giver} виділить Україні ${i + 11} ${currency} ${purpose}.`;
  });
  return `---\ntitle: "Рік ${no}"\noutlet: "Видання ${no % 9}"\ndate: ${day}\n---\n\n${sentences.join('\n\n')}\n`;
}

const api = (): Measured => {
  const extension = extensions.getExtension<Measured>('poruka.poruka');
  ok(extension?.isActive, 'not active');
  return extension.exports;
};

/** Statements of our notes that are known. */
const ours = (): number =>
  api()
    .workspace()
    .readings.filter(({ view }) => view.uri.includes('year-'))
    .flatMap(({ rows }) => rows).length;

/** Run in a page: the tasks in which it heard nobody, and none that came before. */
const WATCH = `(() => {
  window.porukaTasks = [];
  new PerformanceObserver((list) => window.porukaTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
})()`;
const longest = async (webview: boolean): Promise<number> => {
  const expression = 'Math.max(0, ...window.porukaTasks.splice(0))';
  return Number((await ask({ do: 'evaluate', expression, ...(webview && { webview: true }) })).value);
};

const inPage = async (selector: string): Promise<string> =>
  ((await ask({ do: 'text', selector, webview: true })).texts ?? []).join('\n');

if (options().measure)
  describe('what the dashboard costs', function () {
    this.timeout(LONG);

    before(async () => {
      await setting('poruka.language', 'uk');
      for (let no = 0; no < NOTES; no++) await write(`year-${no}.md`, noteOf(no));
      await extensions.getExtension('poruka.poruka')?.activate();
      await commands.executeCommand('poruka.showWorkspace');
      await commands.executeCommand('poruka.statements.focus');
      await until('the index', () => ours() === NOTES * EACH && api().workspace().progress === null, LONG);
      // as a person comes to it: the tree has been there for a while
      await pause(5_000);
      await ask({ do: 'evaluate', expression: WATCH });
    });
    after(async () => {
      await closeAllUnsaved();
      for (let no = 0; no < NOTES; no++) await workspace.fs.delete(at(`year-${no}.md`));
    });

    it('drawn', async () => {
      await longest(false);
      const stop = watchTurns();
      const start = performance.now();
      await commands.executeCommand('poruka.showDashboard');
      await until('its figures', async () => (await inPage('main')).includes('За надавачами'));
      say('dashboard, drawn', performance.now() - start);
      await ask({ do: 'evaluate', expression: WATCH, webview: true });
      await pause(2_000);
      say('dashboard, longest turn of the host', stop());
      say('dashboard, longest task of the page', await longest(true));
      say('dashboard, longest task of the window', await longest(false));
      console.log(`TEST ${(await inPage('#part-aid + p')).trim()}`);
      await ask({ do: 'screenshot', file: 'dashboard-huge.png' });
      same((await ask({ do: 'axe' })).texts, []);
    });

    it('a filter', async () => {
      const stop = watchTurns();
      await ask({ do: 'click', selector: '#filter', webview: true });
      await ask({ do: 'type', text: 'хто:Данія' });
      const start = performance.now();
      await ask({ do: 'press', key: 'Enter' });
      await until('filtered', async () => (await inPage('#status')).includes('хто:Данія'));
      say('dashboard filter, drawn', performance.now() - start);
      await pause(1_000);
      say('dashboard filter, longest turn of the host', stop());
      say('dashboard filter, longest task of the page', await longest(true));
      await ask({ do: 'click', selector: '[data-do="clear"]', webview: true });
      await until('all', async () => !(await inPage('#status')).includes('хто:Данія'));
      await pause(1_000);
    });

    it('the sentences of all', async () => {
      await longest(false);
      const stop = watchTurns();
      const start = performance.now();
      await ask({ do: 'click', selector: '#aid', webview: true });
      await ask({ do: 'text', selector: '.quick-input-list .monaco-list-row' });
      say('dashboard list, shown', performance.now() - start);
      await pause(2_000);
      say('dashboard list, longest turn of the host', stop());
      say('dashboard list, longest task of the window', await longest(false));
      await ask({ do: 'screenshot', file: 'dashboard-list.png' });
      await ask({ do: 'press', key: 'Escape' });
    });
  });
