/** What ships of others: under licences that allow it, listed in NOTICE, of versions that are fixed, and nothing runs when it is installed. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed, NOTICE, noticeOf, shippedPackages } from './host/notice.ts';
import { shippedManifest } from './host/shipped.ts';

const root = join(import.meta.dirname, '..');
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

describe('what ships of others', () => {
  const YES = [
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    '0BSD',
    '(MIT OR GPL-3.0-only)',
    'MIT AND ISC',
  ];
  const NO = [
    'GPL-3.0-only',
    'LGPL-2.1-or-later',
    'AGPL-3.0',
    'MIT AND GPL-2.0-only',
    'CC-BY-SA-4.0',
    'CC-BY-NC-4.0',
    'ODbL-1.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    '',
  ];
  for (const licence of YES) it(`${licence} may`, () => assert.ok(isAllowed(licence)));
  for (const licence of NO) it(`${licence || 'what says nothing'} may not`, () => assert.ok(!isAllowed(licence)));

  it('is under such a licence, with its text in NOTICE (npm run notice)', async () => {
    const packages = await shippedPackages();
    assert.ok(packages.length >= 10);
    assert.deepEqual(
      packages.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: ${licence}`),
      [],
    );
    const notice = readFileSync(NOTICE, 'utf8').replaceAll('\r\n', '\n');
    assert.equal(noticeOf(notice, packages), notice);
  });

  it('every dependency is of one version, and the lock file has a sum to check it by', () => {
    const { dependencies, devDependencies } = json('package.json');
    const { packages } = json('package-lock.json');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
      assert.equal(packages[`node_modules/${name}`].version, version, name);
    }
    for (const [path, { integrity }] of Object.entries<{ integrity?: string }>(packages))
      if (path !== '') assert.match(integrity ?? '', /^sha512-/, path);
  });

  it('the manifest that ships asks for no package and runs no script', () => {
    const manifest = shippedManifest();
    for (const key of ['scripts', 'dependencies', 'devDependencies', 'extensionDependencies', 'bin'])
      assert.equal(manifest[key], undefined, key);
  });
});
