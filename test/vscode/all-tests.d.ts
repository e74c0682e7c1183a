/** Made by esbuild.js: requires every test/vscode/*.test.ts when called, so that mocha is set up before the tests are defined. */
declare module 'all-editor-tests' {
  const defineAll: () => void;
  export default defineAll;
}

/** The browser build of mocha: it runs in the Node host and in the web worker alike. */
declare module 'mocha/mocha.js';

declare const __VERSION__: string;
declare const WorkerGlobalScope: unknown;
