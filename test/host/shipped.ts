/** The extension as it is installed: its files, and its manifest without what only this repository needs. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './system.ts';

const FILES = ['package.nls.json', 'package.nls.uk.json', 'dist', 'l10n', 'syntaxes', 'snippets', 'media'];

/**
 * `type` is said of this repository's own scripts. Of the web bundle it would say that it is an ES module, unless the file is named .cjs;
 * the newest VS Code asks for that name, the oldest puts .js behind it, and one of two equal files would be a third of the .vsix.
 */
const OURS = ['type', 'bin', 'scripts', 'dependencies', 'devDependencies', 'allowScripts'];

export function shippedManifest(): Readonly<Record<string, unknown>> {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const key of OURS) delete manifest[key];
  return manifest;
}

/** `more`: names of further files. */
export function shipInto(folder: string, more: readonly string[] = []): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(shippedManifest(), null, 2)}\n`);
  for (const name of [...FILES, ...more]) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
}
