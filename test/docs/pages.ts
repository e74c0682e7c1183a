/** The pages that people read: README and what stands beside it, docs/, the method of the bench. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Paths from the root, with slashes. */
export const PAGES: readonly string[] = globSync(['*.md', 'docs/*.md', 'bench/*.md'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

export const pageAt = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

export interface Fenced {
  /** What stands behind the first fence: «console», «ts test/uk/country.test.ts». */
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

/** Fenced blocks of a page, those within a list too. */
export const fencedIn = (page: string): readonly Fenced[] =>
  [...page.matchAll(/^( *)```(.*)\n([\s\S]*?)^\1```$/gm)].map(
    ({ 1: indent = '', 2: info = '', 3: text = '', index }) => ({
      info: info.trim(),
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: page.slice(0, index).split('\n').length,
    }),
  );
