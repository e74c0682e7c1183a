/** The editor suite in real VS Code, without a display: server, headless Chromium, mocha inside the extension host; exit code 0 only when tests ran and passed. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Answer, Options, Request } from '../vscode/driver.ts';
import { openBrowser, openPage, perform } from './browser.ts';
import { shipInto } from './shipped.ts';
import { makeUnbundle } from './stack.ts';
import { cache, findBrowser, freePort, main, option, root, trouble } from './system.ts';
import { getServer, installInto, QUIET, type Server, startServer } from './vscode-server.ts';

const SUITE = join(cache, 'suite.cjs');

/** `--installed`: the package of `npm run package` is installed, as a person would, and the suite is an extension of its own beside it. */
const installed = process.argv.includes('--installed');
/** What it must pass then: it wakes up, and a whole day is worked with it. */
const RELEASE = '^(activation|working day)';

/** `--restricted`: nobody has said that the workspace is to be trusted. Whatever the extension does there, it does everywhere. */
const RESTRICTED = '^(a workspace that nobody trusts|marks in the text|a virtual note|export|tree)';

/** `--reload`: the window is loaded a second time, with what it stored. */
const RELOAD = '^a window that is loaded again';

/** A run that hangs must fail soon, with something to read. */
const LIMIT = Number(option('limit') ?? 900) * 1000;

/** After the extension host was killed: what the server is writing for it comes to its end. */
const SETTLE_MS = 3_000;

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
  readonly engines: unknown;
};

/** Under development is then what holds the suite, and nothing else. */
const HOLDER = { publisher: manifest.publisher, name: 'suite', version: '1.0.0', engines: manifest.engines };
const EXTENSIONS = [manifest, HOLDER].map(({ publisher, name }) => `${publisher}.${name}`);

const makeHolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...HOLDER, extensionKind: ['workspace'] }));
};

const packaged = (): string => {
  const file = join(root, `${manifest.name}-${manifest.version}.vsix`);
  if (existsSync(file)) return file;
  throw trouble(`There is no ${file}: run "npm run package" first.`);
};

interface Scratch {
  readonly folder: string;
  readonly extension: string;
  readonly workspace: string;
  readonly driver: string;
  /** Of several folders; null when one is opened. */
  readonly file: string | null;
  readonly unbundle: (line: string) => string | undefined;
}

/** What the suite reads first; no answer of an earlier run is left. */
const tell = (driver: string, options: Options): void => {
  rmSync(driver, { recursive: true, force: true });
  mkdirSync(driver);
  writeFileSync(join(driver, 'options.json'), JSON.stringify(options));
};

/** `--scratch FOLDER`: made by who starts us and not removed, so that a second run finds what the first has stored. */
const makeScratch = (options: Options): Scratch => {
  const folder = realpathSync(option('scratch') ?? mkdtempSync(join(tmpdir(), 'poruka-test-')));
  const at = (name: string): string => join(folder, name);
  const scratch = {
    folder,
    extension: at('extension'),
    workspace: at('workspace'),
    driver: at('driver'),
    file: options.folders ? at('both.code-workspace') : null,
    unbundle: makeUnbundle(SUITE, options.host),
  };
  // A copy, so that a build in the meantime changes nothing under the run.
  if (installed) makeHolder(scratch.extension);
  else shipInto(scratch.extension);
  // Inside the extension, since the suite runs in the host of the extension that holds it.
  cpSync(SUITE, join(scratch.extension, 'suite.js'));
  if (!existsSync(scratch.workspace))
    cpSync(option('workspace') ?? join(root, 'test/vscode/workspace'), scratch.workspace, { recursive: true });
  tell(scratch.driver, options);
  if (scratch.file) {
    mkdirSync(at('second'), { recursive: true });
    writeFileSync(scratch.file, JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'second' }] }));
  }
  return scratch;
};

/** No question about it at the start, and no banner. */
const UNTRUSTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
} as const;

const settingsFor = (host: Options['host']): Readonly<Record<string, unknown>> => ({
  ...QUIET,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'editor.hover.delay': 100,
  'files.hotExit': 'off',
  // On in a browser unless told: a test would find saved what nobody has saved.
  'files.autoSave': 'off',
  // Moves the extension, and the suite with it, from the Node host into the web worker.
  ...(host === 'web' && { 'remote.extensionKind': Object.fromEntries(EXTENSIONS.map((id) => [id, ['web']])) }),
});

/** Reads what the suite prints: answers a `DRIVER` line, shows a `TEST` line, keeps the last ones for the report of a failure. */
const makeLog = (): { readonly note: (line: string) => void; readonly tail: () => string } => {
  const lines: string[] = [];
  return {
    note: (line) => {
      lines.push(line);
      if (lines.length > 60) lines.shift();
    },
    tail: () => lines.join('\n'),
  };
};

const answer = async (page: Page, driver: string, id: number, request: Request): Promise<void> => {
  const given: Answer = await perform(page, request).catch((error: Error) => ({ error: error.message }));
  const file = join(driver, `${id}.json`);
  // Renamed into place: the suite never reads half an answer.
  writeFileSync(`${file}.part`, JSON.stringify(given));
  renameSync(`${file}.part`, file);
};

const show = (test: string, unbundle: (line: string) => string | undefined): void => {
  const [, passing, failing] = /^end (\d+) passing, (\d+) failing/.exec(test) ?? [];
  const line = passing === undefined ? unbundle(`  ${test}`) : `\n  ${passing} passing\n  ${failing} failing`;
  if (line !== undefined) console.log(line);
};

const readLine = (page: Page, { driver, unbundle }: Scratch, line: string): void => {
  if (line.startsWith('TEST ')) show(line.slice(5), unbundle);
  if (!line.startsWith('DRIVER ')) return;
  const { id, request } = JSON.parse(line.slice(7)) as { readonly id: number; readonly request: Request };
  void answer(page, driver, id, request);
};

/** Opens the workbench with the suite in it; the exit code is the suite's. */
const runInPage = async (
  page: Page,
  scratch: Scratch,
  server: Server,
  note: (line: string) => void,
  kill?: number,
): Promise<number> => {
  const exit = new Promise<number>((done) => {
    void page.exposeFunction('codeAutomationExit', done);
  });
  let begun = (): void => undefined;
  const killed = new Promise<number>((done) => {
    begun = () => setTimeout(() => done(0), (kill ?? 0) + SETTLE_MS);
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const line = args.map(String).join(' ');
    // The workbench says so of every request that was under way when the hosts are stopped.
    if (!line.startsWith('Canceled: ')) note(line);
    readLine(page, scratch, line);
    if (kill !== undefined && line.startsWith('TEST measure begun')) begun();
  });
  page.on('pageerror', (error) => note(`page error: ${error.message}`));
  const remote = (path: string): string => server.origin.replace('http:', 'vscode-remote:') + path;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(scratch.extension)],
    ['extensionTestsPath', remote(join(scratch.extension, 'suite.js'))],
  ]);
  const opened = scratch.file ? { workspace: scratch.file } : { folder: scratch.workspace };
  await page.goto(`${server.origin}/?${new URLSearchParams({ ...opened, payload })}`);
  const crash = new Promise<number>((_, fail) => page.on('crash', () => fail(trouble('The page crashed.'))));
  const hang = new Promise<number>((_, fail) => {
    setTimeout(() => fail(trouble(`The suite did not end within ${LIMIT / 1000} seconds.`)), LIMIT).unref();
  });
  return Promise.race([exit, crash, hang, killed]);
};

const suite = async (host: Options['host']): Promise<number> => {
  if (!existsSync(SUITE)) throw trouble('The editor suite is not built: run "npm run build" first.');
  await getServer();
  await findBrowser();
  const folders = process.argv.includes('--folders');
  const restricted = process.argv.includes('--restricted');
  const grep =
    option('grep') ?? (folders ? 'several folders' : restricted ? RESTRICTED : installed ? RELEASE : undefined);
  const measure = process.argv.includes('--measure');
  const kill = option('kill') === undefined ? undefined : Number(option('kill'));
  const reload = process.argv.includes('--reload');
  const options: Options = {
    host,
    page: true,
    ...(grep !== undefined && { grep }),
    ...(installed && { installed }),
    ...(measure && { measure }),
    ...(kill !== undefined && { kill }),
    ...(folders && { folders }),
    ...(restricted && { restricted }),
    ...(reload && { reload: 'before', grep: RELOAD }),
  };
  const scratch = makeScratch(options);
  process.once('exit', () => {
    if (!process.argv.includes('--keep') && option('scratch') === undefined)
      rmSync(scratch.folder, { recursive: true, force: true });
  });
  console.log(`\nEditor suite, ${host === 'web' ? 'web worker' : 'Node'} extension host`);
  const dataDir = join(scratch.folder, 'data');
  if (installed) await installInto(dataDir, packaged());
  const { note, tail } = makeLog();
  const server = await startServer({
    // Storage is by the address of the workspace, and the port is part of it.
    port: Number(option('port') ?? (await freePort()) ?? 0),
    dataDir,
    settings: { ...settingsFor(host), ...(restricted && UNTRUSTED) },
    restricted,
    args: ['--without-connection-token', '--enable-smoke-test-driver'],
  });
  const browser = await openBrowser();
  try {
    const page = await openPage(browser);
    let code = await runInPage(page, scratch, server, note, kill);
    if (reload && code === 0) {
      tell(scratch.driver, { ...options, reload: 'after' });
      // what the window stores is in the browser
      const again = await page.context().newPage();
      await page.close();
      code = await runInPage(again, scratch, server, note);
    }
    // Without its closing line the suite never came to mocha, and only the log says why.
    if (code !== 0 && !tail().includes('TEST end ')) throw trouble(`The editor suite did not run (exit code ${code}).`);
    return code;
  } catch (error) {
    console.error(`\nLast lines of the page:\n${tail()}\n\nLast lines of the server:\n${server.log().slice(-2000)}`);
    throw error;
  } finally {
    await browser.close();
    server.stop();
  }
};

main(() => suite(option('host') === 'web' ? 'web' : 'node'));
