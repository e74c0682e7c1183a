/** Entry of the editor suite, in the Node extension host, the web worker and desktop VS Code: resolves when every test passed. */
import 'mocha/mocha.js';
import defineAll from 'all-editor-tests';
import { type Options, readOptions } from './driver.ts';

const report = (line: string): void => console.log(`TEST ${line}`);

/** One line a test, then what went wrong: the driver prints these lines and nothing else. */
function Reporter(runner: Mocha.Runner): void {
  runner.on('pass', (test) => report(`ok ${test.fullTitle()} (${test.duration ?? 0} ms)`));
  runner.on('fail', (test, error: Error & { readonly expected?: unknown; readonly actual?: unknown }) => {
    report(`not ok ${test.fullTitle()}`);
    for (const line of (error.stack ?? String(error)).split('\n')) report(`   | ${line}`);
  });
}

const runMocha = ({ grep }: Options): Promise<number> =>
  new Promise((done, fail) => {
    // mocha.run of the browser build reads it, and the Node host has none.
    if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
    const mocha = (globalThis as unknown as { readonly mocha: BrowserMocha }).mocha;
    mocha.setup({ ui: 'bdd', reporter: Reporter, timeout: 60_000, forbidOnly: true, forbidPending: true });
    if (grep) mocha.grep(grep);
    defineAll();
    const runner = mocha.run((failures: number) => {
      const { passes = 0, tests = 0 } = runner.stats ?? {};
      report(`end ${passes} passing, ${failures} failing`);
      if (tests === 0) report('no test was run, and that is a failure');
      if (tests > 0 && failures === 0) done(passes);
      else fail(new Error(`${failures} of ${tests} tests failed`));
    });
  });

interface BrowserMocha {
  readonly setup: (options: object) => void;
  readonly grep: (text: string) => void;
  readonly run: (done: (failures: number) => void) => {
    readonly stats?: { readonly passes: number; readonly tests: number };
  };
}

export const run = async (): Promise<void> => {
  await runMocha(await readOptions());
};
