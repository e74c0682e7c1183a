/** The victim of bench/kill-editor.ts: saves the tags of every note, then exports them all, until it is killed. */
import { commands, extensions, workspace } from 'vscode';
import { ok } from './assert.ts';
import { beside, options } from './driver.ts';
import { open, setting } from './notes.ts';
import { answerFile, written } from './save-dialog.ts';

declare const process: { readonly pid: number; readonly kill: (pid: number, signal: string) => void };

const BEGUN = 'begun';
const { kill } = options();

if (kill !== undefined)
  describe('killed', () => {
    it('in the middle', async function () {
      this.timeout(120_000);
      // the editor starts a new extension host in the place of the one that was killed
      const isSecond = await workspace.fs.stat(beside(BEGUN)).then(
        () => true,
        () => false,
      );
      if (isSecond) return;
      await extensions.getExtension('poruka.poruka')?.activate();
      await setting('poruka.language', 'uk');
      const notes = (await workspace.findFiles('*.md')).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort();
      await open(notes[0] ?? '');
      await workspace.fs.writeFile(beside(BEGUN), new Uint8Array());
      console.log('TEST measure begun = 1');
      const start = performance.now();
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), kill);
      for (const name of notes) {
        const { document } = await open(name);
        ok(await commands.executeCommand('poruka.saveTags'), name);
        ok(await document.save(), `${name} is not saved`);
      }
      const done = commands.executeCommand('poruka.export', { format: 'json', scope: 'workspace' });
      await answerFile('out.json');
      await done;
      await written('out.json');
      console.log(`TEST measure whole = ${(performance.now() - start).toFixed(0)}`);
    });
  });
