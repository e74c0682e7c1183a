/** A file of the cache is read exactly as it was written, or not at all. */
import { strict as assert } from 'node:assert';
import { readShard, type Stored, writeShard } from '../../src/reader/shard.ts';

const MAKER = '0.1.0 2026-01-31';
const entry = { title: 'Вода', meta: { title: null, outlet: null, url: null, date: null }, date: null };
const stored: readonly Stored[] = [
  { uri: 'file:///a.md', mtime: 1, size: 2, key: '1000000 ', entry: null },
  {
    uri: 'file:///b.md',
    mtime: 3,
    size: 4,
    key: '1000000 ',
    entry: { ...entry, kept: [], rows: [], names: [], money: [] },
  },
];

describe('a file of the cache', () => {
  const text = writeShard(stored, MAKER).join('');

  it('is read as it was written', () => {
    assert.deepEqual(readShard(text, MAKER), stored);
    assert.deepEqual(readShard(writeShard([], MAKER).join(''), MAKER), []);
  });

  it('of another version counts for nothing, and is no damage', () => {
    assert.equal(readShard(text, '0.2.0 2026-01-31'), 'outdated');
    assert.equal(readShard(text.replace(/index@\d+/, 'index@0'), MAKER), 'outdated');
  });

  it('cut anywhere is damaged', () => {
    for (let end = 0; end < text.length; end++)
      assert.equal(readShard(text.slice(0, end), MAKER), 'damaged', `at ${end}`);
  });

  it('with any other character in its entries is damaged, also where it would still be JSON', () => {
    for (let at = text.indexOf('\n') + 1; at < text.length; at++) {
      const other = text[at] === '1' ? '2' : '1';
      assert.equal(readShard(text.slice(0, at) + other + text.slice(at + 1), MAKER), 'damaged', `at ${at}`);
    }
  });

  for (const text of ['', '\n', '{}', '{}\n[]', 'null\n[]', '<html>', '\0'.repeat(100)])
    it(`${JSON.stringify(text).slice(0, 20)} is damaged`, () => assert.equal(readShard(text, MAKER), 'damaged'));
});
