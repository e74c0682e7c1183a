/** `npm run package`: the .vsix as it is published, its size, and an error when it has grown over the limit. */
import { copyFileSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shipInto } from './shipped.ts';
import { main, root, run, trouble } from './system.ts';

const LIMIT = 1.5e6;

const node = async (args: readonly string[], cwd: string, failed: string): Promise<void> => {
  const { code, output } = await run(process.execPath, args, { cwd });
  if (output.trim() !== '') console.log(output.trimEnd());
  if (code !== 0) throw trouble(`${failed}: see above.`);
};

main(async () => {
  for (const old of globSync('*.vsix', { cwd: root })) rmSync(join(root, old));
  await node(['esbuild.js', '--production'], root, 'The extension does not build');
  const folder = mkdtempSync(join(tmpdir(), 'poruka-package-'));
  try {
    shipInto(folder, ['.vscodeignore', 'README.md', 'CHANGELOG.md', 'SUPPORT.md', 'LICENSE', 'NOTICE']);
    const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
    // Links of README stay relative: there is no public repository yet that they could point to.
    const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
    await node([vsce, 'package', ...options], folder, 'The extension could not be packaged');
    const [file] = globSync('*.vsix', { cwd: folder });
    if (!file) throw trouble('No .vsix was made.');
    copyFileSync(join(folder, file), join(root, file));
    const { size } = statSync(join(root, file));
    console.log(`${file}: ${(size / 1e6).toFixed(2)} MB of ${LIMIT / 1e6} MB`);
    if (size > LIMIT)
      throw trouble(`${file} is larger than ${LIMIT / 1e6} MB: see the list above for what should not be in it.`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
