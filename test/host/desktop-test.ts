/** `npm run test:desktop`: the editor suite in desktop VS Code, which is downloaded; for a machine with internet access and a display. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Options } from '../vscode/driver.ts';
import { cache, main, option, root, trouble } from './system.ts';

main(async () => {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'poruka-desktop-')));
  const workspace = join(scratch, 'workspace');
  const driver = join(scratch, 'driver');
  const options: Options = { host: 'node', page: false };
  try {
    cpSync(join(root, 'test/vscode/workspace'), workspace, { recursive: true });
    mkdirSync(driver);
    writeFileSync(join(driver, 'options.json'), JSON.stringify(options));
    return await runTests({
      version: option('version') ?? 'stable',
      extensionDevelopmentPath: root,
      extensionTestsPath: join(cache, 'suite.cjs'),
      launchArgs: [
        workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        `--user-data-dir=${join(scratch, 'data')}`,
      ],
    });
  } catch (error) {
    throw trouble(
      `${error instanceof Error ? error.message : error}\n` +
        'Desktop VS Code could not be fetched or run. It wants internet access and a display (xvfb-run); "npm run test:vscode" needs neither.',
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
