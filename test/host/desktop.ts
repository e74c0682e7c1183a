/** `npm run desktop [-- FOLDER]`: builds the extension and opens the VS Code or VSCodium of this machine with it, on examples/ unless a folder is named. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { findCommand, main, root, run, trouble } from './system.ts';

main(async () => {
  const editor = findCommand('code', 'codium', 'code-insiders');
  if (!editor) {
    throw trouble(
      'Neither "code" nor "codium" is on PATH.\n' +
        'Install VS Code (in it: "Shell Command: Install \'code\' command in PATH"), or run "npm start" and use the browser.',
    );
  }
  const { code, output } = await run(process.execPath, ['esbuild.js'], { cwd: root });
  if (code !== 0) throw trouble(`${output}\nThe extension does not build: see above.`);
  const folder = resolve(process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? join(root, 'examples'));
  console.log(`Opening ${folder} with ${editor}`);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  const child = spawn(editor, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise<number>((done) => {
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
});
