/** `npm run package`: the .vsix as it is published, its size, and an error when it has grown over the limit. */
import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, run, trouble } from './system.ts';

const LIMIT = 1.5e6;

main(async () => {
  for (const old of globSync('*.vsix', { cwd: root })) rmSync(join(root, old));
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const { code, output } = await run(
    process.execPath,
    // Links of README stay relative: there is no public repository yet that they could point to.
    [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
    { cwd: root },
  );
  console.log(output.trimEnd());
  if (code !== 0) throw trouble('The extension could not be packaged: see above.');
  const [file] = globSync('*.vsix', { cwd: root });
  if (!file) throw trouble('No .vsix was made.');
  const { size } = statSync(join(root, file));
  console.log(`${file}: ${(size / 1e6).toFixed(2)} MB of ${LIMIT / 1e6} MB`);
  if (size > LIMIT)
    throw trouble(`${file} is larger than ${LIMIT / 1e6} MB: see the list above for what should not be in it.`);
  return 0;
});
