/** A side of a comparison: a file, a folder with its notes, or either as git has it at a ref. By path within the folder, '' for a file. Git is asked, nothing else is run. */
import { execFile, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { decode } from '../imports/utf8.ts';
import { Misuse } from './command.ts';
import { source } from './files.ts';
import { isNote, notesIn } from './paths.ts';
import { t } from './terminal.ts';

export interface Version {
  readonly isFolder: boolean;
  /** Path within the folder → the text of the note; it fails when it is no UTF-8 or cannot be read. */
  readonly notes: ReadonlyMap<string, () => Promise<string>>;
}

const isFolder = async (path: string): Promise<boolean> => path !== '-' && (await stat(path)).isDirectory();

export async function onDisk(path: string): Promise<Version> {
  if (!(await isFolder(path)))
    return { isFolder: false, notes: new Map([['', async () => (await source(path)).text]]) };
  const files = await notesIn(path);
  return {
    isFolder: true,
    notes: new Map(files.map((file) => [file, async () => (await source(join(path, file))).text])),
  };
}

const MOST_BYTES = 1 << 30;

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { maxBuffer: MOST_BYTES });
  return stdout;
}

/** Many files of one ref by one process: «name», one a line, in; «id type size», bytes and a line end out, in the same order. */
async function contents(folder: string, objects: readonly string[]): Promise<readonly Buffer[]> {
  const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(objects.map((object) => `${object}\n`).join(''));
  await new Promise((done, fail) => child.on('close', done).on('error', fail));
  const all = Buffer.concat(chunks);
  const out: Buffer[] = [];
  for (let at = 0; at < all.length; ) {
    const line = all.indexOf('\n', at);
    const size = Number(all.toString('utf8', at, line).split(' ')[2]);
    out.push(all.subarray(line + 1, line + 1 + size));
    at = line + 1 + size + 1;
  }
  return out;
}

/** The file or folder as it is in the repository that it lies in; a file that the ref lacks is an empty list. */
export async function atRef(path: string, ref: string): Promise<Version> {
  const whole = await isFolder(path);
  const folder = whole ? path : dirname(path);
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(
    () => {
      throw new Misuse('cli.badRef', { ref });
    },
  );
  const listed = await git(folder, ['ls-tree', '-r', '-z', commit.trim(), '--', whole ? '.' : basename(path)]);
  // «100644 blob id\tpath»: no links, no submodules
  const blobs = listed.split('\0').flatMap((line) => {
    const [, id, name] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return id !== undefined && name !== undefined && (!whole || isNote(name)) ? [{ id, name: whole ? name : '' }] : [];
  });
  const texts = await contents(
    folder,
    blobs.map(({ id }) => id),
  );
  return {
    isFolder: whole,
    notes: new Map(
      blobs.map(({ name }, i) => [
        name,
        async () => {
          const file = `${ref}:${name || basename(path)}`;
          const decoded = decode(texts[i] ?? Buffer.alloc(0));
          if ('bad' in decoded) throw new Error(t('cli.notUtf8', { file, offset: decoded.bad }));
          return decoded.text.replace(/^\uFEFF/, '');
        },
      ]),
    ),
  };
}
