/** What a person names → files: a folder stands for the notes in it, a pattern for those that fit it. In the order of names, so that every run is alike. */
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { inWords } from './files.ts';
import { complain, t } from './terminal.ts';

const NOTE = /\.(?:md|markdown|txt)$/i;
/** What a person does not see in a folder either: `.git`, `.obsidian`, the trash of a notes program; and what programs are made of. */
const isHidden = (path: string): boolean =>
  path.split('/').some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === 'node_modules');
export const isNote = (path: string): boolean => NOTE.test(path) && !isHidden(path);

/** Every file beneath a folder, by its path within it, with slashes. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort();
}

export const notesIn = async (folder: string): Promise<readonly string[]> => (await filesIn(folder)).filter(isNote);

const MAGIC = /[*?[\]{}]/;
const literal = (text: string): string => text.replace(/[.+^$()|\\*?[\]{}]/g, '\\$&');
const PART = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}/]*\}|[^*?[{]+|[[{]/g;

/** As a shell has it: `*` and `?` within a name, `**` over folders, `[a-c]`, `{a,b}`. */
export function patternOf(glob: string): RegExp {
  const parts = (glob.match(PART) ?? []).map((part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.length > 1 && part.startsWith('['))
      return `[${part.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&')}]`;
    if (part.length > 1 && part.startsWith('{'))
      return `(?:${part
        .slice(1, -1)
        .split(',')
        .map((one) => patternOf(one).source.slice(1, -1))
        .join('|')})`;
    return literal(part);
  });
  return new RegExp(`^${parts.join('')}$`, 'su');
}

/** The folder before the first part that is a pattern: `a/b/*.md` → `a/b`. */
function folderOf(glob: string): string {
  const parts = glob.split('/');
  const at = parts.findIndex((part) => MAGIC.test(part));
  const before = parts.slice(0, at).join('/');
  return before === '' ? (glob.startsWith('/') ? '/' : '.') : before;
}

async function matching(glob: string): Promise<readonly string[]> {
  const folder = folderOf(glob);
  const pattern = patternOf(glob);
  const paths = (await filesIn(folder)).map((path) =>
    folder === '.' ? path : `${folder === '/' ? '' : folder}/${path}`,
  );
  return paths.filter((path) => pattern.test(path) && !isHidden(path));
}

/** No folder, no note; whatever else keeps a folder from being read is told with its name. */
async function found(name: string, isPattern: boolean): Promise<readonly string[] | null> {
  try {
    return isPattern
      ? await matching(name.split(sep).join('/'))
      : (await notesIn(name)).map((path) => join(name, path));
  } catch (error) {
    const { code, path = name } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    complain(inWords(path, error));
    return null;
  }
}

/** A name that nothing stands for is told; `failed` says how many. `-` and files go through as they are. */
export async function expand(names: readonly string[]): Promise<{ readonly files: string[]; readonly failed: number }> {
  const files: string[] = [];
  let failed = 0;
  for (const name of names) {
    const known = name === '-' ? null : await stat(name).catch(() => null);
    const isPattern = name !== '-' && !known && MAGIC.test(name);
    if (!isPattern && !known?.isDirectory()) {
      files.push(name);
      continue;
    }
    const notes = await found(name, isPattern);
    if (notes?.length === 0) complain(t('cli.noNotes', { name }));
    if (!notes?.length) failed += 1;
    for (const file of notes ?? []) files.push(file);
  }
  return { files, failed };
}
