/** `npm start [-- FOLDER] [--port N]`: builds the extension, serves VS Code with it on a folder (examples/ unless named), prints the address; Ctrl+C ends it. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cache, freePort, main, option, root, run, trouble } from './system.ts';
import { QUIET, startServer } from './vscode-server.ts';

const DEFAULT_PORT = 3210;

/** The folder named on the command line; `--port` and its number are not it. */
const wantedFolder = (): string => {
  const args = process.argv.slice(2);
  const named = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--port');
  const folder = resolve(named ?? join(root, 'examples'));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw trouble(`${folder} is not a folder.`);
  return folder;
};

const wantedPort = async (): Promise<number> => {
  const text = option('port') ?? process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw trouble(`«${text}» is not a port: a number from 1 to 65535 is.`);
  if (await freePort(port)) return port;
  throw trouble(`Port ${port} is taken. Choose another: npm start -- --port ${port < 65535 ? port + 1 : DEFAULT_PORT}`);
};

const build = async (): Promise<void> => {
  const { code, output } = await run(process.execPath, ['esbuild.js'], { cwd: root });
  if (code !== 0) throw trouble(`${output}\nThe extension does not build: see above.`);
};

/** The extension as an installed one: the server's list of extensions names the repository itself, so a reload shows a new build. */
const install = (dataDir: string): void => {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const extensions = join(dataDir, 'extensions');
  mkdirSync(extensions, { recursive: true });
  const entry = {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, path: root, scheme: 'file' },
    metadata: {},
  };
  writeFileSync(join(extensions, 'extensions.json'), JSON.stringify([entry]));
};

main(async () => {
  const folder = wantedFolder();
  const port = await wantedPort();
  await build();
  // Kept between starts: what a person sets in the editor stays set.
  const dataDir = join(cache, 'start');
  install(dataDir);
  // Any page of the browser can talk to a port of this machine; only who has the token is let in.
  const token = randomBytes(16).toString('hex');
  const server = await startServer({
    port,
    dataDir,
    settings: QUIET,
    keepSettings: true,
    args: ['--connection-token', token],
  });
  // In the address, not as the server's default folder: that one has another authority («remote») than the documents that
  // the extension shows, and a command that leads into an open note would open it a second time.
  const address = `${server.origin}/?${new URLSearchParams({ tkn: token, folder })}`;
  console.log(`\nPoruka in VS Code, on ${folder}:\n\n  ${address}\n\nOpen it in a browser. Ctrl+C ends it.`);
  await server.ended;
  throw trouble(`${server.log()}\nThe VS Code server has ended.`);
});
