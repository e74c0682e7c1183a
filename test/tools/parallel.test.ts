/** GNU parallel runs the command line over shards of an archive: the same bytes as one process over all of it, and as its own threads. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');

/** A line a paragraph of the examples, numbered, so that shards have many lines each. */
function archive(): string {
  const texts = globSync('examples/*.md', { cwd: root })
    .sort()
    .flatMap((file) => readFileSync(join(root, file), 'utf8').split(/\n{2,}/));
  const lines = texts.map((text, i) => `${JSON.stringify({ id: `${i}`, text, date: '2025-09-10' })}\n`);
  // a line that is refused says so by its id, whichever shard it is in
  return `${lines.join('')}${JSON.stringify({ id: 'bad', text: 5 })}\n`;
}

function piped(command: string, args: readonly string[], input: string): Buffer {
  try {
    return execFileSync(command, args, { cwd: root, input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'inherit'] });
  } catch (error) {
    // exit code 1: a line was refused, and the rest is answered
    const { status, stdout } = error as { status: number; stdout: Buffer };
    assert.equal(status, 1);
    return stdout;
  }
}

describe('an archive in shards', () => {
  const annotate = [cli, 'annotate', '--jsonl', '--lang', 'en'];

  it('GNU parallel over shards, in order: the bytes of one process', () => {
    const input = archive();
    const whole = piped(process.execPath, annotate, input);
    assert.ok(whole.toString().split('\n').length > 40);
    const shards = ['--will-cite', '--keep-order', '--pipe', '-N', '20', '-j', '2'];
    assert.ok(piped('parallel', [...shards, process.execPath, ...annotate], input).equals(whole), 'other bytes');
    assert.ok(piped(process.execPath, [...annotate, '--jobs', '2'], input).equals(whole), 'other bytes of two threads');
  });

  it('several commands and formats over many notes: threads change no byte', () => {
    const run = (...args: readonly string[]): Buffer =>
      execFileSync(process.execPath, [cli, ...args, '--lang', 'en', 'examples'], { cwd: root, maxBuffer: 2 ** 28 });
    const asked = [
      ['annotate'],
      ['check', '--json'],
      ['ledger', '--json', '--as-of', '2026-01-31'],
      ...['csv', 'html', 'jsonl', 'ftm'].map((format) => ['export', '--suggestions', '--format', format]),
    ];
    for (const args of asked) assert.ok(run(...args, '--jobs', '3').equals(run(...args)), args.join(' '));
  });
});
