/** A second program in Node: it answers, it says how it ended, and it ends with whoever started it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLocal, lookAt, readLocal, startThread, type Thread } from '../../src/threads/node.ts';

const PROGRAM = `const vscode = require('vscode');
exports.readInThread = () => process.on('message', (message) => {
  if (message === 'die') throw new Error('broken in the middle');
  process.send({ message, outside: typeof vscode.window.anything(), pid: process.pid });
});`;

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    // no such process
    return false;
  }
};

describe('a program in a process of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poruka-thread-'));
  const path = join(folder, 'program.cjs');
  before(() => writeFileSync(path, PROGRAM));
  after(() => rmSync(folder, { recursive: true }));

  const threads: Thread[] = [];
  afterEach(() => {
    for (const thread of threads.splice(0)) thread.end();
  });

  /** The next thing that it says, or how it ended. */
  async function start(program = path) {
    const heard: unknown[] = [];
    let wake = (): void => undefined;
    const hear = (what: unknown): void => {
      heard.push(what);
      wake();
    };
    const thread = await startThread(
      { path: program, read: async () => new Uint8Array() },
      { message: hear, gone: hear },
    );
    threads.push(thread);
    const next = async (): Promise<unknown> => {
      if (heard.length === 0) await new Promise<void>((done) => (wake = done));
      return heard.shift();
    };
    return { thread, next };
  }

  it('answers messages in order, bytes included, and needs nothing of the editor', async () => {
    const { thread, next } = await start();
    thread.post('один');
    thread.post(new Uint8Array([1, 2]));
    const [first, second] = [await next(), await next()] as { message: unknown; outside: string }[];
    assert.deepEqual([first?.message, first?.outside], ['один', 'function']);
    assert.deepEqual(second?.message, new Uint8Array([1, 2]));
  });

  it('that breaks says so once, with the reason, and later messages go nowhere', async () => {
    const { thread, next } = await start();
    thread.post('die');
    assert.match(String(await next()), /broken in the middle/);
    thread.post('one');
  });

  it('that is not there says so', async () => {
    const { next } = await start(join(folder, 'nowhere.cjs'));
    assert.match(String(await next()), /nowhere\.cjs/);
  });

  it('is gone when it is ended', async () => {
    const { thread, next } = await start();
    thread.post('who');
    const { pid } = (await next()) as { pid: number };
    assert.ok(isThere(pid));
    thread.end();
    while (isThere(pid)) await new Promise((done) => setTimeout(done, 5));
  });
});

describe('a file of this machine', () => {
  it('is told as the editor tells it, and not told when it is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'poruka-file-'));
    const path = join(folder, 'note.md');
    assert.equal(lookAt(path), null);
    assert.equal(readLocal(path), null);
    writeFileSync(path, 'слово');
    const seen = lookAt(path);
    assert.deepEqual([seen?.size, seen?.isFile, Number.isInteger(seen?.mtime)], [10, true, true]);
    assert.equal(lookAt(folder)?.isFile, false);
    assert.equal(new TextDecoder().decode(readLocal(path) ?? undefined), 'слово');
    rmSync(folder, { recursive: true });
  });
  it('has an address with the scheme file', () => {
    assert.deepEqual(['file', 'vscode-vfs', 'untitled'].map(isLocal), [true, false, false]);
  });
});
