/** The article of ../shared as a note in a scratch workspace, through the whole path in real VS Code: test/vscode/path.test.ts with what is expected of this text. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze, known } from '../../src/analyze.ts';
import { readNote } from '../../src/notes/note.ts';
import { rowsOf } from '../../src/register/index.ts';
import { treeOf } from '../../src/views/tree.ts';
import { words } from '../../src/views/words/words.ts';
import type { Path } from '../vscode/path.ts';

const root = join(import.meta.dirname, '../..');
const article = readFileSync(join(root, '../shared/articles/000_284be24bbe0b3d7f.txt'), 'utf8').replaceAll(
  '\r\n',
  '\n',
);
const text = `---\noutlet: УНІАН\ndate: 2025-08-22\n---\n\n${article}`;

const run = (args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });

function expected(): Path {
  const { meta, records } = readNote(text);
  const analysis = analyze(text, { id: 'article.md', date: meta.date, outlet: meta.outlet });
  const view = { uri: 'article.md', title: 'article', meta, analysis, records, text };
  const isOnce = (part: string): boolean => text.split(part).length === 2;
  const counted = rowsOf(view).filter(({ record }) => record.counted);
  assert.equal(counted.length, 1);
  const [row] = counted;
  const span = row?.span;
  assert.ok(span);
  const country = analysis.mentions.find(
    (mention) => mention.kind === 'country' && !mention.nested && isOnce(mention.text),
  );
  const money = analysis.mentions.find((mention) => mention.kind === 'money' && mention.min === 1.5e9);
  assert.ok(country && money);
  // Words of the evidence that are no mention: over them only the commitment is told.
  const bare = [...text.slice(span.start, span.end).matchAll(/(?=(?<!\p{L})(\p{L}+(?: \p{L}+)?))/gu)]
    .map(({ index, 1: part = '' }) => ({ part, start: span.start + index, end: span.start + index + part.length }))
    .find(
      ({ part, start, end }) =>
        part.length > 4 &&
        isOnce(part) &&
        !analysis.mentions.some((mention) => mention.start < end && start < mention.end),
    );
  assert.ok(bare);
  const labels = (nodes: ReturnType<typeof treeOf>): readonly string[] =>
    nodes.flatMap((node) => [node.label, ...(node.expanded ? labels(node.children) : [])]);
  const tree = labels(treeOf([view], 'note', { words: words('uk'), known })).map((label) =>
    label.replaceAll('\u00a0', ' '),
  );
  const label = tree.find((one) => one.includes('1,5 млрд $') && one.includes(':'));
  assert.ok(label, tree.join('\n'));
  return {
    note: 'article.md',
    words: [
      { text: country.text, start: country.start, shape: 'underline solid', says: ['Форма: назва'] },
      { text: money.text.slice(0, 4), start: money.start, shape: 'box', says: ['1 500 000 000 USD', 'назван'] },
      { text: bare.part, start: bare.start, shape: null, says: ['PURL', 'Чому?', '1 500 000 000 USD'] },
    ],
    labels: ['Підсумки', '1,5 млрд $', "Зобов'язання", label],
    never: ['8,5'],
    jump: { label, start: span.start, end: span.end },
    exported: ['PURL', 'USD'],
  };
}

describe('the article of ../shared in the editor', function () {
  this.timeout(200_000);
  const folder = mkdtempSync(join(tmpdir(), 'poruka-path-'));
  before(() => {
    writeFileSync(join(folder, 'article.md'), text);
    writeFileSync(join(folder, 'path.json'), JSON.stringify(expected()));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const host of ['node', 'web'])
    it(`goes the whole path, ${host} host`, async () => {
      const { code, output } = await run([
        'test/host/run.ts',
        '--host',
        host,
        '--workspace',
        folder,
        '--grep',
        'whole path',
      ]);
      assert.equal(code, 0, output);
      assert.match(output, /[1-9]\d* passing\n\s*0 failing/);
    });
});
