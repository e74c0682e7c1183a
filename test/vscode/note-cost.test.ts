/** What an open note costs in the editor, in the workspace that bench/editor.ts makes; it prints figures and asserts nothing of them. */
import { commands, type Disposable, extensions, window } from 'vscode';
import type { Measured } from '../../src/vscode/extension.ts';
import { ok } from './assert.ts';
import { closeAll, options, pause, until } from './driver.ts';
import { say } from './figures.ts';
import { open } from './notes.ts';

declare const process: { readonly cpuUsage: () => { readonly user: number; readonly system: number } };

const LONG = 300_000;
const TIMES = 20;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds that the extension host has used of all cores, whatever for. */
const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1_000;

const api = (): Measured => {
  const extension = extensions.getExtension<Measured>('poruka.poruka');
  ok(extension?.isActive, 'not active');
  return extension.exports;
};

/** Resolves when the note has been read, and is drawn: whoever draws was told before. */
function drawn(name: string): Promise<void> {
  let listener: Disposable | undefined;
  return new Promise((done) => {
    listener = api().onDidChange((document) => {
      if (!document.uri.path.endsWith(name)) return;
      listener?.dispose();
      done();
    });
  });
}

if (options().measure)
  describe('what an open note costs', function () {
    this.timeout(LONG);

    before(async () => {
      await open('first.md');
      await until('activation', () => extensions.getExtension('poruka.poruka')?.isActive);
      // Whoever has a note open has the engine.
      await api().analyze('Данія виділить Україні 5 млн євро.');
      await pause(2_000);
    });
    after(closeAll);

    it('first marks', async () => {
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        const ready = drawn(`long-${i}.md`);
        const start = performance.now();
        await open(`long-${i}.md`);
        await ready;
        times.push(performance.now() - start);
        await pause(500);
      }
      say('first marks', median(times));
    });

    it('a key', async () => {
      const ready = drawn('large.md');
      await open('large.md');
      await ready;
      await commands.executeCommand('cursorBottom');
      await pause(2_000);
      const [work, waits, idle]: [number[], number[], number[]] = [[], [], []];
      for (let i = 0; i < TIMES; i++) {
        const again = drawn('large.md');
        const [before, start] = [cpu(), performance.now()];
        await commands.executeCommand('type', { text: 'а' });
        await again;
        waits.push(performance.now() - start);
        work.push(cpu() - before);
        await pause(500);
        const quiet = cpu();
        await pause(median(waits));
        idle.push(cpu() - quiet);
      }
      say('a key, work of the host', median(work));
      say('a key, until marked', median(waits));
      say('no key, work of the host', median(idle));
    });

    it('a hover', async () => {
      const { document } = window.activeTextEditor ?? (await open('large.md'));
      const places = [...document.getText().matchAll(/млн євро/g)].slice(0, TIMES);
      const times: number[] = [];
      for (const { index } of places) {
        const start = performance.now();
        await commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(index + 2));
        times.push(performance.now() - start);
      }
      say('a hover', median(times));
    });
  });
