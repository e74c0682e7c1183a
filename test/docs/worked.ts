/** The changes that a page shows, made in a copy of the source: «diff FILE» blocks are applied, «ts FILE» blocks are written as new files. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fencedIn, root } from './pages.ts';

/** The lines of the diff that stand in the file before, in its place those that stand there after; `text` must have them once. */
export function applied(text: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const side = (mark: string): string =>
    lines
      .filter((line) => line[0] === ' ' || line[0] === mark)
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const before = side('-');
  const found = text.split(before).length - 1;
  if (before === '' || found !== 1) throw new Error(`stands ${found} times in the file, not once:\n${before}`);
  return text.replace(before, () => side('+'));
}

/** A folder with the source, what it is built with, and the changes of the page. The caller removes it. */
export function copyWith(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'poruka-worked-'));
  for (const part of ['src', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'test'));
  cpSync(join(root, 'test/check.ts'), join(folder, 'test/check.ts'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { info, text } of fencedIn(page)) {
    const [kind = '', path] = info.split(' ');
    if (path === undefined) continue;
    const file = join(folder, path);
    if (kind === 'diff') writeFileSync(file, applied(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), text));
    else writeFileSync(file, text, { flag: 'wx' });
  }
  return folder;
}
