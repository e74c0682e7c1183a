/** What the host machine must offer: a browser, a compiler, a free port. Found or installed, else an error that says what to do. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const cache = join(root, '.vscode-test');

/** An error whose message alone is meant for a person: printed without a stack. */
export const trouble = (message: string): Error => Object.assign(new Error(message), { plain: true });

/** Runs a script's main function: the exit code is its answer, an error becomes one readable line and exit code 1. */
export const main = (run: () => Promise<number>): void => {
  run().then(
    (code) => process.exit(code),
    (error: unknown) => {
      const plain = error instanceof Error && 'plain' in error;
      console.error(plain ? `\n${error.message}` : error);
      process.exit(1);
    },
  );
};

/** The value of `--name value` on the command line, else undefined. */
export const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** Runs a command to its end and gives its exit code and everything it printed; never throws. */
export const run = (
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((done) => {
    // npm is a .cmd file on Windows, which only a shell can start.
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-100_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ code: 127, output: `${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });

const found = (command: string): string | undefined => {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(finder, [command], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
};
export const findCommand = (...names: readonly string[]): string | undefined =>
  names.reduce<string | undefined>((path, name) => path ?? found(name), undefined);

const isRoot = process.getuid?.() === 0;

/** Installs Debian packages when this is a Debian as root; says whether it did. */
export const aptInstall = async (packages: readonly string[]): Promise<boolean> => {
  if (!isRoot || !findCommand('apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
  });
  if (code !== 0) console.error(output.split('\n').slice(-10).join('\n'));
  return code === 0;
};

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const BROWSER_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chrome or Chromium: CHROME_PATH, a usual name, or freshly installed. */
export const findBrowser = async (): Promise<string> => {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw trouble(`CHROME_PATH names ${wanted}, and there is no such file.`);
  }
  const look = (): string | undefined => findCommand(...BROWSERS) ?? BROWSER_PATHS.find((path) => existsSync(path));
  const present = look();
  if (present) return present;
  // Without a font of its own Chromium draws Cyrillic as boxes.
  if (await aptInstall(['chromium', 'fonts-liberation'])) {
    const installed = look();
    if (installed) return installed;
  }
  throw trouble(
    'No Chrome or Chromium found, and the editor tests need one.\n' +
      'Install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROME_PATH to its executable.',
  );
};

/** Sees to it that native modules can be built. */
export const ensureCompiler = async (): Promise<void> => {
  const missing = (): readonly string[] => ['python3', 'make', 'g++'].filter((name) => !findCommand(name));
  if (missing().length === 0 || (await aptInstall(missing()))) return;
  throw trouble(
    `Two small native modules of VS Code are built once, and this machine has no ${missing().join(', no ')}.\n` +
      `Install them (Debian, Ubuntu: sudo apt-get install python3 make g++; macOS: xcode-select --install) and run again.`,
  );
};

export const findRipgrep = async (): Promise<string> => {
  const path = findCommand('rg') ?? ((await aptInstall(['ripgrep'])) ? findCommand('rg') : undefined);
  if (path) return path;
  throw trouble(
    'The oldest VS Code wants ripgrep. Install it (Debian, Ubuntu: sudo apt-get install ripgrep) and run again.',
  );
};

/** Whether a port of this machine can be listened on; 0 asks for any free one. The port, or undefined when taken. */
export const freePort = (port = 0): Promise<number | undefined> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : undefined));
    });
  });
