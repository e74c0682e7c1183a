/** A version of code-server → a folder with a VS Code server that starts, kept in .vscode-test; a half-made folder is never used. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, ensureCompiler, findCommand, findRipgrep, root, run, trouble } from './system.ts';

/** A build of code-server carries the whole VS Code server and web workbench of the same minor version. */
interface Build {
  readonly version: string;
  /** Without these the extension host does not start; nothing else native is needed. */
  readonly native: readonly string[];
  /** The build has no ripgrep of its own, and `findFiles` fails without one. */
  readonly wantsRipgrep?: true;
}
const BUILDS = {
  current: { version: '4.139.1', native: ['@vscode/spdlog', '@vscode/native-watchdog'] },
  /** The oldest that `engines.vscode` promises. */
  oldest: { version: '4.100.3', native: ['@vscode/spdlog', 'native-watchdog'], wantsRipgrep: true },
} as const satisfies Readonly<Record<string, Build>>;

const build: Build = process.argv.includes('--oldest') ? BUILDS.oldest : BUILDS.current;

/** The server asks a marketplace about every extension it sees; nothing here needs one. */
const NO_GALLERY = '{"serviceUrl":""}';

const npm = async (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> => {
  if (!findCommand('npm'))
    throw trouble('npm is not on PATH. Install Node.js with npm (https://nodejs.org) and run again.');
  const { code, output } = await run('npm', args, { cwd, env: { ...process.env, ...env } });
  if (code === 0) return;
  const network = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/.test(output);
  const tail = output.trimEnd().split('\n').slice(-15).join('\n');
  throw trouble(
    network
      ? `${tail}\n\nThe npm registry cannot be reached. VS Code is fetched from it once: connect to the network and run again.`
      : `${tail}\n\n"npm ${args.join(' ')}" failed in ${cwd}: see above.`,
  );
};

/** A folder whose include/node fits the Node that runs this; the `node` package has it until npm prunes it. */
const nodeHeaders = async (into: string): Promise<string> => {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${os}-${process.arch}`;
  const kept = join(root, 'node_modules/node/node_modules', name);
  if (existsSync(join(kept, 'include/node/node.h'))) return kept;
  await npm(['pack', '--loglevel=error', `${name}@${process.versions.node}`], into);
  await unpack(into, `${name}-${process.versions.node}.tgz`, 'package/include');
  return join(into, 'package');
};

const unpack = async (folder: string, archive: string, part: string): Promise<void> => {
  const { code, output } = await run('tar', ['xzf', archive, part], { cwd: folder });
  if (code !== 0) throw trouble(`${output}\nCould not unpack ${archive}.`);
  rmSync(join(folder, archive));
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Folders of runs that were killed while they were making one. */
const sweep = (): void => {
  for (const name of readdirSync(cache)) {
    const pid = /^making-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true });
  }
};

/** The folder of the server, made on the first call (about a minute) and found on every later one. */
export const getServer = async (): Promise<string> => {
  const folder = join(cache, `code-server-${build.version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  sweep();
  await ensureCompiler();
  console.log('Getting VS Code from the npm registry: once, about a minute, 500 MB on disk …');
  const making = join(cache, `making-${process.pid}`);
  mkdirSync(making, { recursive: true });
  try {
    await npm(['pack', '--loglevel=error', `code-server@${build.version}`], making);
    await unpack(making, `code-server-${build.version}.tgz`, 'package/lib/vscode');
    const server = join(making, 'package/lib/vscode');
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], server);
    console.log('Building its two native modules …');
    const headers = join(making, 'headers');
    mkdirSync(headers);
    await npm(['rebuild', ...build.native], server, { npm_config_nodedir: await nodeHeaders(headers) });
    if (build.wantsRipgrep) {
      const bin = join(server, 'node_modules/@vscode/ripgrep/bin');
      mkdirSync(bin, { recursive: true });
      symlinkSync(await findRipgrep(), join(bin, 'rg'));
    }
    // A rename is all or nothing, so the cache has this name only when it is whole. Another run may have been faster.
    if (!existsSync(folder)) renameSync(server, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
};

export interface Server {
  readonly origin: string;
  /** The last lines it printed, for a report of a failure. */
  readonly log: () => string;
  readonly stop: () => void;
  /** Settles when the server is gone, for whatever reason. */
  readonly ended: Promise<unknown>;
}

const end = (child: ChildProcess): void => {
  // The group: extension hosts are children of the server and outlive it otherwise.
  try {
    if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
};

/** Starts the server and waits until it listens. It is stopped by `stop`, by the end of this process and by its signals. */
export const startServer = async (options: {
  readonly port: number;
  readonly dataDir: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly keepSettings?: boolean;
  /** Workspaces are trusted by nobody until a person says so. */
  readonly restricted?: boolean;
  readonly args?: readonly string[];
}): Promise<Server> => {
  const folder = await getServer();
  const settings = join(options.dataDir, 'data/User/settings.json');
  mkdirSync(join(options.dataDir, 'data/User'), { recursive: true });
  if (!options.keepSettings || !existsSync(settings))
    writeFileSync(settings, JSON.stringify(options.settings, null, 2));
  const child = spawn(
    process.execPath,
    [
      join(folder, 'out/server-main.js'),
      ...['--accept-server-license-terms', '--host', '127.0.0.1', '--port', String(options.port)],
      ...['--server-data-dir', options.dataDir, '--telemetry-level', 'off'],
      ...(options.restricted ? [] : ['--disable-workspace-trust']),
      ...(options.args ?? ['--without-connection-token']),
    ],
    {
      cwd: folder,
      env: { ...process.env, EXTENSIONS_GALLERY: NO_GALLERY },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    },
  );
  const stop = (): void => end(child);
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
  const ended = new Promise((gone) => child.once('close', gone));
  let log = '';
  await new Promise<void>((ready, fail) => {
    const limit = setTimeout(
      () => fail(trouble(`${log}\nThe VS Code server did not start within 60 seconds.`)),
      60_000,
    );
    const read = (chunk: Buffer): void => {
      log = (log + chunk.toString()).slice(-20_000);
      if (log.includes('Extension host agent listening on')) {
        clearTimeout(limit);
        ready();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => {
      clearTimeout(limit);
      fail(trouble(`${log}\nThe VS Code server ended at once (code ${code}). If it keeps failing, delete ${folder}.`));
    });
  });
  return { origin: `http://127.0.0.1:${options.port}`, log: () => log, stop, ended };
};

/** Installs a .vsix as a person does, before the server is started on the folder. */
export const installInto = async (dataDir: string, vsix: string): Promise<void> => {
  const args = ['--accept-server-license-terms', '--server-data-dir', dataDir, '--install-extension', vsix];
  const { code, output } = await run(process.execPath, [join(await getServer(), 'out/server-main.js'), ...args], {
    env: { ...process.env, EXTENSIONS_GALLERY: NO_GALLERY },
  });
  if (code !== 0 || !output.includes('was successfully installed'))
    throw trouble(`${output}\n${vsix} could not be installed: see above.`);
};

/** What a person who only wants to see the extension would switch off first. */
export const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
} as const;
