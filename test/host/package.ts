/**
 * `npm run package`: the .vsix as it is published, its size, and an error when it has grown over the limit. The same source makes the same
 * bytes; with `-- --twice` it is made twice, and an error when it does not.
 */
import { createHash } from 'node:crypto';
import { chmodSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import zopfli from '@gfx/zopfli';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { shipInto } from './shipped.ts';
import { main, root, run, trouble } from './system.ts';

const LIMIT = 1.5e6;

/** No clock, no zone and no order of this machine: vsce gives all files this time and sorts them, and an archive cannot be older than 1980. */
const EVERYWHERE = { SOURCE_DATE_EPOCH: '315532800', TZ: 'UTC', LC_ALL: 'C' };

const node = async (args: readonly string[], cwd: string, failed: string): Promise<void> => {
  const { code, output } = await run(process.execPath, args, { cwd, env: { ...process.env, ...EVERYWHERE } });
  if (output.trim() !== '') console.log(output.trimEnd());
  if (code !== 0) throw trouble(`${failed}: see above.`);
};

interface Package {
  readonly name: string;
  readonly bytes: Buffer;
}

async function packaged(): Promise<Package> {
  await node(['esbuild.js', '--production'], root, 'The extension does not build');
  const folder = mkdtempSync(join(tmpdir(), 'poruka-package-'));
  try {
    shipInto(folder, ['.vscodeignore', 'README.md', 'CHANGELOG.md', 'SUPPORT.md', 'LICENSE', 'NOTICE']);
    // who may write a file here is nobody's concern there
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o644);
    const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
    // Links of README stay relative: there is no public repository yet that they could point to.
    const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
    await node([vsce, 'package', ...options], folder, 'The extension could not be packaged');
    const [file] = globSync('*.vsix', { cwd: folder });
    if (!file) throw trouble('No .vsix was made.');
    return await squeezed({ name: basename(file), bytes: readFileSync(join(folder, file)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of an archive that is compressed already, by something that takes its time. */
class Compressed extends ZipPassThrough {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  constructor(name: string, bytes: Uint8Array<ArrayBuffer>) {
    super(name);
    this.#bytes = bytes;
    this.compression = 8;
    this.mtime = new Date(1980, 0, 1);
  }
  override process(_: Uint8Array, final: boolean): void {
    this.ondata(null, this.#bytes, final);
  }
}

/** Zopfli takes some seconds for what is unpacked as fast as ever, and makes it 4 % smaller. */
const squeeze = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((done, fail) =>
    zopfli.deflate(bytes, { numiterations: 5 }, (error, made) => (error ? fail(error) : done(new Uint8Array(made)))),
  );

/** The same archive: the same files in the same order, each compressed harder. */
async function squeezed({ name, bytes }: Package): Promise<Package> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const file = new Compressed(path, await squeeze(content));
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return { name, bytes: Buffer.concat(chunks) };
}

const sum = ({ bytes }: Package): string => createHash('sha256').update(bytes).digest('hex');

main(async () => {
  for (const old of globSync('*.vsix', { cwd: root })) rmSync(join(root, old));
  const made = await packaged();
  const { name, bytes } = made;
  if (process.argv.includes('--twice') && sum(await packaged()) !== sum(made))
    throw trouble(`${name} has other bytes when it is made again from the same source.`);
  writeFileSync(join(root, name), bytes);
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB of ${LIMIT / 1e6} MB, SHA-256 ${sum(made)}`);
  if (bytes.length > LIMIT)
    throw trouble(`${name} is larger than ${LIMIT / 1e6} MB: see the list above for what should not be in it.`);
  return 0;
});
