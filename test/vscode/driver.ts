/** How a test in the extension host asks for what only the page can do or see: a screenshot, a hover, the text that was drawn. */
import { commands, type Uri, Uri as Uris, workspace } from 'vscode';

/** Where: a CSS selector (in the page, or with `webview` inside the visible webview), or a text that is drawn in the editor or a list. */
type Place = { readonly selector: string; readonly webview?: true; readonly text?: undefined } | Drawn;
interface Drawn {
  readonly text: string;
  readonly within?: string;
}

/** `patience`: milliseconds to wait for what is not there yet, 15000 unless told. */
export type Request = { readonly patience?: number } & Deed;

type Deed =
  /** `file` is a name such as `hover.png`, written to .vscode-test/screenshots; `selector` cuts out one element. */
  | { readonly do: 'screenshot'; readonly file: string; readonly selector?: string }
  /** Waits for the first match; `texts` of the answer has every match. */
  | { readonly do: 'text'; readonly selector: string; readonly webview?: true }
  /** Waits until nothing visible matches. */
  | { readonly do: 'gone'; readonly selector: string; readonly webview?: true }
  | ({ readonly do: 'hover' } & Place)
  | ({ readonly do: 'click'; readonly button?: 'left' | 'right'; readonly count?: number } & Place)
  /** From one drawn text to another; with `shift` held, as a drop into an editor wants it. */
  | { readonly do: 'drag'; readonly from: Drawn; readonly to: Drawn; readonly shift?: boolean }
  /** Keys as Playwright names them, parted by spaces: `Enter`, `Control+Shift+P`, `Control+' a`. */
  | { readonly do: 'press'; readonly key: string }
  /** `delay`: milliseconds between two keys. */
  | { readonly do: 'type'; readonly text: string; readonly delay?: number }
  /** A JavaScript expression, evaluated in the page or in the visible webview; `value` of the answer is its JSON. */
  | { readonly do: 'evaluate'; readonly expression: string; readonly webview?: true }
  /** Looks for barriers with axe-core in the visible webview; `texts` of the answer has a line for each that it finds. */
  | { readonly do: 'axe' }
  | { readonly do: 'viewport'; readonly width: number; readonly height: number };

export interface Answer {
  readonly texts?: readonly string[];
  readonly value?: unknown;
  readonly error?: string;
}

/** What the driver tells the suite, in a file beside the workspace. */
export interface Options {
  readonly host: 'node' | 'web';
  /** False in desktop VS Code, where nobody drives a page. */
  readonly page: boolean;
  readonly grep?: string;
  /** From its package, as a person installs it; otherwise it is under development. */
  readonly installed?: true;
  /** Measures are taken, and nothing else is done: see bench/workspace.ts. */
  readonly measure?: true;
  /** The extension host is killed so many milliseconds after its work has begun: see bench/kill-editor.ts. */
  readonly kill?: number;
  /** Nobody has said that the workspace is to be trusted. */
  readonly restricted?: true;
  /** The window is loaded twice: what is remembered from one time to the next. */
  readonly reload?: 'before' | 'after';
  /** Two folders are open, «workspace» and «second». */
  readonly folders?: true;
}

/** A file beside the workspace, where the driver and the suite meet. */
export const beside = (name: string): Uri => {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suite wants a workspace folder');
  return Uris.joinPath(folder.uri, '../driver', name);
};

const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(beside(name))));

let told: Options | undefined;

/** Read once by run.ts, before any test is defined. */
export const readOptions = async (): Promise<Options> => {
  told = (await readJson('options.json')) as Options;
  return told;
};

export const options = (): Options => {
  if (!told) throw new Error('the options are read by run.ts first');
  return told;
};

/** `it` for a test that asks the page something: not defined where there is no page to ask. */
export const onPage = (title: string, test: () => Promise<void>): void => {
  if (options().page) it(title, test);
};

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until `read` gives something other than undefined or false; after `limit` fails with `what`. */
export const until = async <T>(
  what: string,
  read: () => T | undefined | false | Thenable<T | undefined | false>,
  limit = 20_000,
): Promise<T> => {
  for (const end = performance.now() + limit; ; ) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`${what}: not within ${limit} ms`);
    await pause(50);
  }
};

let asked = 0;

/** Asks the driver and waits for its answer; rejects with the driver's reason when it could not be done. */
export const ask = async (request: Request): Promise<Answer> => {
  const id = ++asked;
  console.log(`DRIVER ${JSON.stringify({ id, request })}`);
  const answer = await until(
    `answer to ${JSON.stringify(request)}`,
    () =>
      readJson(`${id}.json`).then(
        (value) => value as Answer,
        () => undefined,
      ),
    // longer than the driver itself is patient, on a machine that is busy with other things
    45_000,
  );
  if (answer.error !== undefined) throw new Error(`${request.do}: ${answer.error}`);
  return answer;
};

export const press = (key: string): Promise<Answer> => ask({ do: 'press', key });

/** Texts of every visible match of a selector: the answer that is wanted most. */
export const texts = async (selector: string): Promise<readonly string[]> =>
  (await ask({ do: 'text', selector })).texts ?? [];

export const closeAll = async (): Promise<void> => {
  await commands.executeCommand('workbench.action.closeAllEditors');
};
