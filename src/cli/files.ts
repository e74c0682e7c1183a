/** Files and standard input: read as UTF-8, written whole or not at all, one failing file never stops the rest. */
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Chunk } from '../exports/formats.ts';
import { decode } from '../imports/utf8.ts';
import type { WordKey } from '../views/words/words.ts';
import { complain, isWriting, progress, t, words } from './terminal.ts';

const REASONS: Readonly<Record<string, WordKey>> = {
  ENOENT: 'cli.notFound',
  EISDIR: 'cli.isDirectory',
  EACCES: 'cli.denied',
  EPERM: 'cli.denied',
};

export function inWords(file: string, error: unknown): string {
  const { name, code, message } = error as NodeJS.ErrnoException;
  // what we say ourselves names the file; «Invalid string length» of a huge one does not
  if (code === undefined && name === 'Error') return message;
  if (code === undefined) return t('cli.failed', { file, detail: message });
  return t(REASONS[code] ?? 'cli.failed', { file, detail: message });
}

interface Source {
  /** Without the byte order mark: offsets count what follows it. */
  readonly text: string;
  readonly bom: '' | '\uFEFF';
  /** What tells that somebody else has written the file since. */
  readonly stamp: string | null;
}

const stampOf = async (file: string): Promise<string> => {
  const { mtimeMs, size, ino } = await stat(file);
  return `${mtimeMs} ${size} ${ino}`;
};

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** `-` is standard input. */
export async function source(file: string): Promise<Source> {
  const stamp = file === '-' ? null : await stampOf(file);
  const bytes = file === '-' ? await standardInput() : await readFile(file);
  const decoded = decode(bytes);
  if ('bad' in decoded) throw new Error(t('cli.notUtf8', { file, offset: decoded.bad }));
  const { text } = decoded;
  return text.startsWith('\uFEFF') ? { text: text.slice(1), bom: '\uFEFF', stamp } : { text, bom: '', stamp };
}

/** All or nothing: a file beside it, flushed to the disk, takes its place, its owner and its mode. */
export async function write(
  file: string,
  content: string | AsyncIterable<Chunk>,
  stamp: string | null = null,
): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => null);
  if (before) await access(target, constants.W_OK);
  if (before?.isDirectory()) throw new Error(t('cli.isDirectory', { file }));
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const handle = await open(temporary, 'wx', 0o666);
  isWriting(temporary);
  try {
    await handle.writeFile(content);
    if (before) {
      // root tags a note of somebody else: it stays theirs; others may not give files away
      await handle.chown(before.uid, before.gid).catch(() => undefined);
      await handle.chmod(before.mode & 0o7777);
    }
    await handle.sync();
    await handle.close();
    if (stamp !== null && (await stampOf(target)) !== stamp) throw new Error(t('cli.changedMeanwhile', { file }));
    await rename(temporary, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    isWriting(null);
  }
}

/** Every file in turn; how many failed, each of them named. */
export async function each(files: readonly string[], work: (file: string) => Promise<void>): Promise<number> {
  let failed = 0;
  for (const [i, file] of files.entries()) {
    if (files.length > 1) progress(t('cli.progress', { done: i, all: files.length, file }));
    try {
      await work(file);
    } catch (error) {
      failed += 1;
      complain(inWords(file, error));
    }
  }
  progress('');
  if (failed > 0 && files.length > 1) complain(t('cli.skipped', { files: words.plural('files', failed) }));
  return failed;
}
