/** What the index costs in the editor, on the workspace that bench/workspace.ts makes; it prints figures and asserts nothing of them. */
import { commands, extensions, Uri, window, workspace } from 'vscode';
import type { Measured } from '../../src/vscode/extension.ts';
import { ok } from './assert.ts';
import { say, watchTurns } from './figures.ts';
import { ask, beside, options, pause, until } from './driver.ts';
import { open, setting } from './notes.ts';

/** Measured in Node only. */
declare const process: {
  readonly execPath: string;
  readonly getBuiltinModule: (name: 'node:child_process') => {
    readonly execFile: (file: string, args: readonly string[], options: object, done: (error: unknown) => void) => void;
  };
  readonly memoryUsage: { (): { readonly heapUsed: number }; readonly rss: () => number };
  readonly cpuUsage: () => { readonly user: number; readonly system: number };
};

const LONG = 1_500_000;

const api = (): Measured => {
  const extension = extensions.getExtension<Measured>('poruka.poruka');
  ok(extension?.isActive, 'not active');
  return extension.exports;
};

/** Run in the page: from the key to the end of the frame that it is painted in, for every key from now on. */
const WATCH_KEYS = `(() => {
  const keys = (window.porukaKeys = []);
  document.addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => keys.push(performance.now() - event.timeStamp);
      after.port2.postMessage(0);
    });
  }, true);
})()`;

const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

async function typed(keys: number): Promise<readonly number[]> {
  await ask({ do: 'evaluate', expression: 'window.porukaKeys.length = 0' });
  for (let left = keys; left > 0; left -= 20) await ask({ do: 'type', text: 'тут йде рядок слів, ', delay: 70 });
  await pause(300);
  return (await ask({ do: 'evaluate', expression: 'window.porukaKeys' })).value as readonly number[];
}

function watchHost(): () => { readonly block: number; readonly peak: number } {
  const turns = watchTurns();
  let peak = 0;
  const memory = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 100);
  return () => {
    clearInterval(memory);
    return { block: turns(), peak };
  };
}

const MB = 1e6;

/** Milliseconds that this process has used of all cores: what a measure is on a machine that does other things too. */
const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1_000;

/** Shows all notes and waits until all are read. */
async function index(what: string): Promise<void> {
  const before = process.memoryUsage.rss();
  const work = cpu();
  const stop = watchHost();
  const start = performance.now();
  let first = 0;
  let begun = false;
  await commands.executeCommand('poruka.showWorkspace');
  await commands.executeCommand('poruka.statements.focus');
  await until(
    'the index',
    () => {
      // the list of notes is made only when it is asked for, which is a cost of its own
      const now = api().workspace();
      if (first === 0 && now.readings.length > 0) first = performance.now() - start;
      begun ||= now.progress !== null || first > 0;
      return begun && now.progress === null;
    },
    LONG,
  );
  say(`${what}, all notes`, performance.now() - start);
  say(`${what}, all notes, of all cores`, cpu() - work);
  say(`${what}, first results`, first);
  await pause(3_000);
  const { block, peak } = stop();
  say(`${what}, longest turn of the host`, block);
  say(`${what}, memory before`, before / MB);
  say(`${what}, heap`, process.memoryUsage().heapUsed / MB);
  say(`${what}, memory, peak`, (peak - before) / MB);
  say(`${what}, memory, afterwards`, (process.memoryUsage.rss() - before) / MB);
  say(`${what}, listed`, api().workspace().readings.length);
}

const urlOf = (): string => `https://example.org/changed-${Math.floor(performance.now() * 1000)}`;

/** Until the index has so many notes that say so. */
async function known(url: string, count: number, everyMs: number): Promise<void> {
  const limit = performance.now() + LONG;
  for (;;) {
    const { readings, progress } = api().workspace();
    if (progress === null && readings.filter(({ view }) => view.meta.url === url).length === count) return;
    ok(performance.now() < limit, 'the changes did not come');
    await pause(everyMs);
  }
}

/** What says nothing is never listed, so nobody would see it change. */
const listed = (count: number): readonly Uri[] =>
  api()
    .workspace()
    .readings.slice(0, count)
    .map(({ view }) => Uri.parse(view.uri, true));

/** From the editor's word that a file changed until the index has it. */
async function changed(): Promise<number> {
  const [uri] = listed(1);
  ok(uri, 'no note');
  const watcher = workspace.createFileSystemWatcher('**/*.{md,txt}');
  const told = new Promise<number>((done) => {
    watcher.onDidChange(() => done(performance.now()));
  });
  const url = urlOf();
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text.replace(/^url: .*$/m, `url: ${url}`)));
  // to look sooner costs time of its own: the list of all notes is made for whoever looks
  const start = await told;
  await known(url, 1, 4);
  watcher.dispose();
  return performance.now() - start;
}

/** By another program, as git does: the address of the note in each file that is named is another one. */
const CHECKOUT = `const { readFileSync, writeFileSync } = require('node:fs');
const [, url, list] = process.argv;
for (const file of readFileSync(list, 'utf8').split('\\n'))
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^url: .*$/m, 'url: ' + url));`;

/** From the end of a checkout until the index has all of it. */
async function checkedOut(count: number): Promise<number> {
  const files = listed(count).map(({ fsPath }) => fsPath);
  const list = beside('files.txt');
  await workspace.fs.writeFile(list, new TextEncoder().encode(files.join('\n')));
  const url = urlOf();
  const { execFile } = process.getBuiltinModule('node:child_process');
  await new Promise<void>((done, failed) => {
    const env = { ELECTRON_RUN_AS_NODE: '1' };
    execFile(process.execPath, ['-e', CHECKOUT, url, list.fsPath], { env }, (error) =>
      error ? failed(error) : done(),
    );
  });
  const start = performance.now();
  await known(url, files.length, 100);
  return performance.now() - start;
}

async function note(): Promise<void> {
  await workspace.fs.writeFile(
    Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), 'typing.md'),
    new TextEncoder().encode('# Нотатка, в якій пишуть\n\n'),
  );
  const editor = await open('typing.md');
  await commands.executeCommand('cursorBottom');
  ok(editor === window.activeTextEditor, 'no editor to type in');
}

if (options().measure)
  describe('what the index costs', () => {
    before(async () => {
      await setting('poruka.language', 'uk');
      await open('typing.md').then(undefined, note);
      await until('activation', () => extensions.getExtension('poruka.poruka')?.isActive);
      await commands.executeCommand('poruka.showNote');
      // Whoever has a note open has the engine.
      await api().analyze('Данія виділить Україні 5 млн євро.');
      await pause(2_000);
    });

    it('index', async function () {
      this.timeout(LONG);
      await index('index');
      await ask({ do: 'screenshot', file: 'index-done.png' });
    });

    it('one changed note', async function () {
      this.timeout(LONG);
      await index('again');
      for (let i = 0; i < 5; i++) {
        say('one changed note', await changed());
        await pause(1_500);
      }
    });

    it('a storm', async function () {
      this.timeout(LONG);
      await index('again');
      const stop = watchHost();
      const work = cpu();
      say('5,000 changed notes', await checkedOut(5_000));
      say('5,000 changed notes, of all cores', cpu() - work);
      say('5,000 changed notes, longest turn of the host', stop().block);
    });

    it('typing', async function () {
      this.timeout(LONG);
      await note();
      await ask({ do: 'evaluate', expression: WATCH_KEYS });
      await typed(40);
      const idle = await typed(160);
      await commands.executeCommand('poruka.showWorkspace');
      await commands.executeCommand('poruka.statements.focus');
      await note();
      const busy: number[] = [];
      while (busy.length < 160 && (busy.length === 0 || api().workspace().progress)) busy.push(...(await typed(40)));
      const isBusy = api().workspace().progress !== null ? 1 : 0;
      await ask({ do: 'screenshot', file: 'index-typing.png' });
      say('typing, idle p95', percentile(idle, 0.95));
      say('typing, idle median', percentile(idle, 0.5));
      say('typing, indexing p95', percentile(busy, 0.95));
      say('typing, indexing median', percentile(busy, 0.5));
      say('typing, keys while indexing', busy.length);
      say('typing, still indexing at the end', isBusy);
    });
  });
