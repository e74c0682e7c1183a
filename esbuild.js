/**
 * Source → the bundles that ship: Node host, web worker and command line. `--production` minifies, `--watch` rebuilds; `--contents` builds
 * nothing and prints, as JSON, the packages of others that have a part in what ships.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, context } from 'esbuild';

const contents = process.argv.includes('--contents');
const production = contents || process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every bundle has the same source and the same look; a target says only what differs. */
const bundle = (host, options) => ({
  bundle: true,
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  define: { __HOST__: JSON.stringify(host), __VERSION__: JSON.stringify(version) },
  ...options,
  // Every host knows classes of letters; a pattern that is written as a string would be made anew at each call.
  supported: { 'regexp-unicode-property-escapes': true, ...options.supported },
});

/** A new test file is a new file and nothing else. Required inside a function, since mocha must be set up before tests are defined. */
const allEditorTests = {
  name: 'all-editor-tests',
  setup: (build) => {
    build.onResolve({ filter: /^all-editor-tests$/ }, ({ path }) => ({ path, namespace: 'all-editor-tests' }));
    build.onLoad({ filter: /.*/, namespace: 'all-editor-tests' }, () => {
      const files = readdirSync('test/vscode').filter((name) => name.endsWith('.test.ts'));
      const lines = files.map((name) => `require('./${name}');`);
      return { contents: `module.exports = () => {\n${lines.join('\n')}\n};`, resolveDir: resolve('test/vscode') };
    });
  },
};

/** Mocha's browser build calls itself an ES module but looks for `module.exports`, and would replace ours: it must not see them. */
const mochaAsGlobal = {
  name: 'mocha-as-global',
  setup: (build) => {
    build.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `(function (exports, module, define) {${readFileSync(path, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

/**
 * In Node the engine is a file of its own, read when the first note is: reading it costs more than half of activation, even unused.
 * So are the export formats with their libraries, read when somebody exports, and the dashboard with its charts, which a report shows too.
 * In the web worker, where one file is all there is, the same import only puts off running it.
 */
const apart = {
  name: 'apart',
  setup: (build) => {
    const files = {
      '/analyze.ts': './engine.cjs',
      '/exports/formats.ts': './exports.cjs',
      '/webview/page.ts': './dashboard.cjs',
    };
    build.onResolve({ filter: /\/(?:analyze|exports\/formats|webview\/page)\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' || kind === 'import-statement'
        ? { path: files[path.replace(/^[./]*(?=\/)/, '')], external: true }
        : undefined,
    );
  },
};

/** What starts a thread in Node needs `node:`; in a browser another file does the same. */
const threadsOfTheWeb = {
  name: 'threads-of-the-web',
  setup: (build) =>
    build.onResolve({ filter: /\/threads\/node\.ts$/ }, () => ({ path: resolve('src/threads/web.ts') })),
};

const inNode = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['vscode'],
};

const targets = [
  bundle('node', {
    ...inNode,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.cjs',
    plugins: [apart],
    // `require` instead: the host's loader of modules is not the extension's.
    supported: { 'dynamic-import': false },
  }),
  bundle('node', { ...inNode, entryPoints: ['src/analyze.ts'], outfile: 'dist/engine.cjs' }),
  bundle('node', { ...inNode, entryPoints: ['src/exports/formats.ts'], outfile: 'dist/exports.cjs', plugins: [apart] }),
  bundle('node', { ...inNode, entryPoints: ['src/webview/page.ts'], outfile: 'dist/dashboard.cjs' }),
  // The script of the dashboard's page.
  bundle('page', {
    entryPoints: ['src/webview/clicks.ts'],
    outfile: 'dist/page.js',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  }),
  // platform browser: an import of `node:` or of a built-in is an error here, and so is `vscode` below src/vscode (see the import table).
  bundle('web', {
    entryPoints: ['src/vscode/extension.ts'],
    // CommonJS, since the manifest that is shipped says nothing of modules: see test/host/shipped.ts.
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    plugins: [threadsOfTheWeb],
  }),
  bundle('cli', {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // A CommonJS dependency that asks for a built-in needs `require`, which an ES module has not.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  }),
  // The editor suite: one CommonJS file that runs in the Node host and in the web worker alike.
  bundle('test', {
    entryPoints: ['test/vscode/run.ts'],
    outfile: '.vscode-test/suite.cjs',
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    minify: false,
    sourcemap: 'inline',
    define: { global: 'globalThis', __VERSION__: JSON.stringify(version) },
    external: ['vscode'],
    plugins: [allEditorTests, mochaAsGlobal],
  }),
];

const wanted = production ? targets.filter(({ outfile }) => outfile.startsWith('dist/')) : targets;

/** «node_modules/@scope/name/file.js» → «@scope/name», of every file of which a byte is left. */
const packagesIn = ({ metafile }) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.slice(1) ?? []) : [],
    ),
  );

if (contents) {
  const built = await Promise.all(wanted.map((target) => build({ ...target, write: false, metafile: true })));
  console.log(JSON.stringify([...new Set(built.flatMap(packagesIn))].sort()));
} else if (watch) {
  for (const target of wanted) await (await context(target)).watch();
  console.log('Watching; Ctrl+C ends.');
} else {
  if (production) rmSync('dist', { recursive: true, force: true });
  // Each is built whatever happens to the others; esbuild has said what is wrong.
  const built = await Promise.allSettled(wanted.map((target) => build(target)));
  process.exitCode = built.some(({ status }) => status === 'rejected') ? 1 : 0;
}
