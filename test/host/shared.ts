/** `npm run test:shared`: tests and figures that need the material beside the repository (../shared); says so when it is not there. */
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { main, root, trouble } from './system.ts';

const shared = resolve(root, '../shared');

const show = (args: readonly string[]): Promise<number> =>
  new Promise((done) => {
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).on('close', (code) =>
      done(code ?? 1),
    );
  });

main(async () => {
  if (!existsSync(shared))
    throw trouble('These tests read ../shared, a folder beside the repository, and it is not there.');
  const tests = globSync('test/shared/**/*.test.ts', { cwd: root });
  // --no-config: the project's configuration leaves test/shared out.
  const code =
    tests.length > 0
      ? await show(['node_modules/mocha/bin/mocha.js', '--no-config', '--timeout', '60000', ...tests])
      : 0;
  const cli = join(root, 'dist/cli.js');
  const scorer = join(shared, 'eval/score.mjs');
  if (!existsSync(cli) || !existsSync(scorer)) {
    console.log(`No figures: ${existsSync(cli) ? scorer : cli} is not there.`);
    return code;
  }
  for (const gold of ['ner-uk-dev.jsonl', 'news-dev.jsonl']) {
    console.log(`\n${gold}`);
    const scored = await show([scorer, '--cli', cli, '--gold', join(shared, 'eval', gold)]);
    if (scored !== 0) return scored;
  }
  return code;
});
