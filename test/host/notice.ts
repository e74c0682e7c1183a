/** `npm run notice`: NOTICE is written anew, with the licence of every package whose code is in what ships. test/notice.test.ts says when it is stale. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, run, trouble } from './system.ts';

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly url: string;
  /** SPDX, as the package says. */
  readonly licence: string;
  readonly text: string;
}

/** Licences under which code of others may ship with ours. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
]);

/** «MIT OR GPL-3.0-only» leaves the choice, «MIT AND GPL-3.0-only» does not; what nobody understands is not allowed. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function packageOf(name: string): Package {
  const folder = join(root, 'node_modules', name);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version, license, repository, homepage } = manifest;
  const from = textOf(repository) || textOf((repository as { url?: unknown } | undefined)?.url) || textOf(homepage);
  const [file] = readdirSync(folder).filter((one) => /^licen[cs]e/i.test(one));
  if (!file) throw trouble(`${name} says nothing of its licence: there is no file LICENSE in ${folder}.`);
  return {
    name,
    version: textOf(version),
    url: from
      .replace(/^git\+/, '')
      .replace(/\.git$/, '')
      .replace(/^git:/, 'https:')
      .replace(/^github:/, 'https://github.com/'),
    licence: textOf(license),
    text: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}

/** In the order of their names. */
export async function shippedPackages(): Promise<readonly Package[]> {
  const { code, output } = await run(process.execPath, ['esbuild.js', '--contents'], { cwd: root });
  const names: unknown = code === 0 ? JSON.parse(output) : null;
  if (!Array.isArray(names)) throw trouble(`What ships could not be found out:\n${output}`);
  return names.map((name) => packageOf(String(name)));
}

const RULE = '-'.repeat(80);
const HEAD = `${RULE}\nCODE, part of the bundles in dist/; written by \`npm run notice\`\n${RULE}\n`;
const BEGINS = /^-{80}\nCODE, [^\n]*\n-{80}\n/m;

/** The part about data is written by hand and stays; packages that share a text stand above it together. */
export function noticeOf(before: string, packages: readonly Package[]): string {
  const data = before.split(BEGINS)[0] ?? '';
  const byText = new Map<string, Package[]>();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(([text, list]) => {
    const heads = list.map(({ name, url, version, licence }) => `${name} (${url}), version ${version}, ${licence}`);
    return `${heads.join('\n')}\n\n${text}\n`;
  });
  return data + HEAD + parts.join(`\n${RULE}\n`);
}

export const NOTICE = join(root, 'NOTICE');

if (import.meta.main)
  main(async () => {
    const packages = await shippedPackages();
    const foreign = packages.filter(({ licence }) => !isAllowed(licence));
    for (const { name, licence } of foreign) console.error(`${name} is under «${licence}» and may not ship.`);
    writeFileSync(NOTICE, noticeOf(readFileSync(NOTICE, 'utf8'), packages));
    console.log(`NOTICE: ${packages.length} packages.`);
    return foreign.length === 0 ? 0 : 1;
  });
