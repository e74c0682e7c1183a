/** `npm run test:tools`: what we export, opened by the programs it is for. They are installed when this is a Debian as root. */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { aptInstall, findCommand, main, root, trouble } from './system.ts';

/** Command → the Debian package that has it. */
const TOOLS: Readonly<Record<string, string>> = {
  soffice: 'libreoffice-calc-nogui',
  xmllint: 'libxml2-utils',
  pandoc: 'pandoc',
  unzip: 'unzip',
  parallel: 'parallel',
};

main(async () => {
  const missing = (): readonly string[] => Object.keys(TOOLS).filter((name) => !findCommand(name));
  const packages = missing().flatMap((name) => TOOLS[name] ?? []);
  if (packages.length > 0 && !(await aptInstall(packages)))
    throw trouble(`These tests need ${missing().join(', ')}.\nInstall: sudo apt-get install ${packages.join(' ')}`);
  const tests = globSync('test/tools/**/*.test.ts', { cwd: root });
  return new Promise((done) => {
    // --no-config: the project's configuration leaves test/tools out.
    const args = ['node_modules/mocha/bin/mocha.js', '--no-config', '--timeout', '120000', ...tests];
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).on('close', (code) =>
      done(code ?? 1),
    );
  });
});
