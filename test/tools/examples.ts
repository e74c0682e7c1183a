/** The examples, tagged and exported by the command line as a person would: a file a format in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const run = (command: string, args: readonly string[], cwd = root): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });

let folder = '';

function tagged(): string {
  if (folder) return folder;
  folder = mkdtempSync(join(tmpdir(), 'poruka-tools-'));
  cpSync(join(root, 'examples'), folder, { recursive: true });
  const notes = globSync('*.md', { cwd: folder }).sort();
  run(process.execPath, [join(root, 'dist/cli.js'), 'tag', ...notes], folder);
  return folder;
}

export interface Made {
  readonly folder: string;
  readonly file: string;
  readonly text: () => string;
}

export function exported(format: string, extension: string, ...more: readonly string[]): Made {
  const home = tagged();
  const file = join(home, `out.${format}.${extension}`);
  const notes = globSync('*.md', { cwd: home })
    .filter((name) => !name.startsWith('out.'))
    .sort();
  const args = ['export', '--format', format, '--lang', 'uk', '--out', file, ...more, ...notes];
  run(process.execPath, [join(root, 'dist/cli.js'), ...args], home);
  return { folder: home, file, text: () => readFileSync(file, 'utf8') };
}
