/** The worked examples of CONTRIBUTING.md: they compile, and the sentences shown there are read as promised; its commands are run with the other console blocks. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { statements } from '../check.ts';
import { linesOfTests } from './lines.ts';
import { fencedIn, pageAt, root } from './pages.ts';
import { applied, copyWith } from './worked.ts';

describe('CONTRIBUTING.md', () => {
  const page = pageAt('CONTRIBUTING.md');
  const promised = fencedIn(page).flatMap(({ info, text }) => (info === 'ts' ? linesOfTests(text) : []));
  let folder = '';
  let changed: { readonly statements: typeof statements };

  before(async () => {
    folder = copyWith(page);
    changed = await import(pathToFileURL(join(folder, 'test/check.ts')).href);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('shows a country, a person, a verb and a format', () => {
    const files = fencedIn(page).flatMap(({ info }) => info.split(' ').slice(1));
    for (const file of ['countries', 'people', 'tenures', 'pledge-verbs'])
      assert.ok(files.includes(`src/uk/lexicon/${file}.ts`), file);
    assert.ok(files.includes('src/exports/formats.ts') && promised.length >= 5);
  });

  for (const { sentence, readings, date } of promised)
    it(sentence, () => assert.deepEqual(changed.statements(sentence, date), readings));

  it('without the examples the sentences are read otherwise, but for those that must stay as they are', () => {
    assert.deepEqual(
      promised
        .filter(({ sentence, readings, date }) => String(statements(sentence, date)) === String(readings))
        .filter(({ readings }) => readings.length > 0)
        .map(({ sentence }) => sentence),
      [],
    );
  });

  it('the examples have no error of types', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const ran = spawnSync(process.execPath, [tsc, '--noEmit'], { cwd: folder, encoding: 'utf8' });
    assert.equal(ran.status, 0, ran.stdout);
  });

  it('an example that has rotted would be seen', () => {
    assert.equal(applied('a\nb\nc\n', ' a\n-b\n+d\n'), 'a\nd\nc\n');
    assert.throws(() => applied('a\nc\n', ' a\n-b\n+d\n'), /0 times/);
    assert.throws(() => applied('a\na\n', ' a\n+d\n'), /2 times/);
  });
});
