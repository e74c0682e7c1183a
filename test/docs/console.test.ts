/** Every `console` block of README and docs/ is run by a shell, line by line, and must print what stands there; `UPDATE=1` writes what it prints. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fencedIn, pageAt, PAGES, root } from './pages.ts';
import { copyWith } from './worked.ts';

interface Step {
  readonly command: string;
  readonly output: string;
}

const stepsOf = (text: string): readonly Step[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const end = step.indexOf('\n');
      return { command: step.slice(0, end), output: step.slice(end + 1).trimEnd() };
    });

/** What a terminal shows of it, both streams. */
const shell = (command: string, cwd: string): string => {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', NO_COLOR: '1' };
  const { stdout } = spawnSync('bash', ['-c', `exec 2>&1; ${command}`], { cwd, env, encoding: 'utf8' });
  return stdout.replaceAll('\r\n', '\n').trimEnd();
};

const blockOf = (steps: readonly Step[], printed: readonly string[]): string =>
  `${steps.map(({ command }, i) => `$ ${command}\n${printed[i]}`.trimEnd()).join('\n\n')}\n`;

/** A folder such as the one that README is read in: the examples, and the command line of a source. */
async function folderFor(source: string): Promise<string> {
  const folder = join(source, 'console');
  mkdirSync(folder);
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  await build({
    entryPoints: [join(source, 'src/cli/main.ts')],
    outfile: join(folder, 'dist/cli.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    // as in esbuild.js: a CommonJS dependency asks for built-ins with `require`
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    define: { __VERSION__: JSON.stringify(version) },
    logLevel: 'error',
  });
  return folder;
}

for (const path of PAGES) {
  const page = pageAt(path);
  const blocks = fencedIn(page).filter(({ info }) => info === 'console');
  if (blocks.length === 0) continue;

  describe(`console blocks of ${path}`, () => {
    let source = '';
    let folder = '';
    before(async () => {
      source = copyWith(page);
      folder = await folderFor(source);
    });
    after(() => rmSync(source, { recursive: true, force: true }));

    for (const { text, line } of blocks)
      it(`line ${line}`, () => {
        const steps = stepsOf(text);
        assert.ok(steps.length > 0, 'no line begins with «$ »');
        const printed = steps.map(({ command }) => shell(command, folder));
        if (process.env.UPDATE)
          writeFileSync(
            join(root, path),
            pageAt(path).replace(text, () => blockOf(steps, printed)),
          );
        else for (const [i, { command, output }] of steps.entries()) assert.equal(printed[i], output, `$ ${command}`);
      });
  });
}

it('a console block whose output has changed would be seen', () => {
  assert.deepEqual(stepsOf('$ echo a\na\n\n$ echo b | cat\nb\nc\n'), [
    { command: 'echo a', output: 'a' },
    { command: 'echo b | cat', output: 'b\nc' },
  ]);
});
