/** A headless Chromium that reaches this machine only, and the deeds a test can ask of its page. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { Answer, Request } from '../vscode/driver.ts';
import { cache, findBrowser, root } from './system.ts';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: FLAGS, headless: true });

/** In a profile of its own: pages that it opens share what it stores. */
export const openPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
  });
  return context.newPage();
};

const screenshots = join(cache, 'screenshots');
const patience = (request: Request): number => request.patience ?? 15_000;

const inFrame = (page: Page, request: { readonly webview?: true }): Pick<Page, 'locator'> =>
  request.webview ? page.frameLocator('iframe.webview.ready').frameLocator('#active-frame') : page;

/**
 * Middle of the first visible occurrence of a text, in pixels. Lines of the editor are many spans with no-break spaces between
 * words, so the text of each line is joined before it is searched. Run in the page, hence written as text.
 */
const FIND_TEXT = `([wanted, within]) => {
  const lines = [...document.querySelectorAll(within)];
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push([text.length, node]);
      text += node.data.replaceAll('\\u00a0', ' ');
    }
    const start = text.indexOf(wanted);
    if (start < 0) continue;
    const place = (offset) => nodes.findLast(([from]) => from <= offset);
    const [from, first] = place(start), [to, last] = place(start + wanted.length - 1);
    const range = document.createRange();
    range.setStart(first, start - from);
    range.setEnd(last, start + wanted.length - to);
    const box = range.getBoundingClientRect();
    if (box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}`;

const DEFAULT_LINES = '.view-lines .view-line, .monaco-list-row, .view-zone';

const textPlace = async (
  page: Page,
  text: string,
  within: string,
  limit: number,
): Promise<{ x: number; y: number }> => {
  const until = Date.now() + limit;
  for (;;) {
    const place: { x: number; y: number } | null = await page.evaluate(
      `(${FIND_TEXT})(${JSON.stringify([text, within])})`,
    );
    if (place) return place;
    if (Date.now() > until) throw new Error(`no visible text «${text}» within ${within}`);
    await page.waitForTimeout(100);
  }
};

type Target = Extract<Request, { readonly do: 'hover' | 'click' }>;

const point = async (page: Page, request: Target): Promise<void> => {
  if (request.text === undefined) {
    const target: Locator = inFrame(page, request).locator(request.selector).first();
    if (request.do === 'hover') return target.hover({ timeout: patience(request) });
    return target.click({
      timeout: patience(request),
      button: request.button ?? 'left',
      clickCount: request.count ?? 1,
    });
  }
  const { x, y } = await textPlace(page, request.text, request.within ?? DEFAULT_LINES, patience(request));
  // A hover is shown for a pointer that came there, not for one that has always been.
  await page.mouse.move(x - 30, y + 40);
  await page.mouse.move(x, y, { steps: 4 });
  if (request.do === 'hover') return;
  await page.mouse.click(x, y, { button: request.button ?? 'left', clickCount: request.count ?? 1 });
};

/** The place in an editor, the row of a list. */
const TAKES = '.monaco-editor .dnd-target, .monaco-list-row.drop-target';
const STEP_MS = 50;

type Drag = Extract<Request, { readonly do: 'drag' }>;

/** A row that is drawn anew under the pointer lets go of it: then it is taken again. */
const TAKEN_MS = 3000;

/** What is dragged is let go whatever happens: a key or a button that stays down would spoil every test after this one. */
async function dragged(page: Page, request: Drag): Promise<boolean> {
  const place = ({ text, within = DEFAULT_LINES }: Drag['from']) => textPlace(page, text, within, patience(request));
  const [from, to] = [await place(request.from), await place(request.to)];
  let isTaken = false;
  await page.mouse.move(from.x, from.y, { steps: 4 });
  await page.mouse.down();
  try {
    await page.mouse.move(from.x + 12, from.y + 12, { steps: 4 });
    if (request.shift) await page.keyboard.down('Shift');
    await page.mouse.move(to.x, to.y, { steps: 8 });
    // what is under the pointer says, some frames later, that it takes what is dragged: only then is it let go
    for (let i = 0; !isTaken && i * STEP_MS < TAKEN_MS; i++) {
      isTaken = (await page.locator(TAKES).count()) > 0;
      if (isTaken) break;
      await page.mouse.move(to.x + (i % 2), to.y);
      await page.waitForTimeout(STEP_MS);
    }
    if (!isTaken) await page.keyboard.press('Escape');
  } finally {
    await page.mouse.up();
    if (request.shift) await page.keyboard.up('Shift');
  }
  return isTaken;
}

const drag = async (page: Page, request: Drag): Promise<void> => {
  for (const until = Date.now() + patience(request); !(await dragged(page, request)); )
    if (Date.now() > until) throw new Error(`«${request.to.text}» does not take what is dragged onto it`);
};

/** Run in the webview, whose policy forbids scripts to the page and not to its debugger. */
const AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`;

async function barriers(page: Page): Promise<readonly string[]> {
  const inside = inFrame(page, { webview: true }).locator('html');
  await inside.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return inside.evaluate(AXE);
}

/** A webview that is filled anew has another frame: what was asked of the old one is asked of the new. */
const GONE = /Frame was detached|Execution context was destroyed/;

/** Does what a test asked of the page; throws with a readable reason when it cannot be done. */
export const perform = async (page: Page, request: Request): Promise<Answer> => {
  for (const until = Date.now() + patience(request); ; ) {
    try {
      return await once(page, request);
    } catch (error) {
      if (!GONE.test(String(error)) || Date.now() > until) throw error;
    }
  }
};

const once = async (page: Page, request: Request): Promise<Answer> => {
  switch (request.do) {
    case 'screenshot': {
      const file = resolve(screenshots, request.file);
      if (!file.startsWith(screenshots + sep))
        throw new Error(`${request.file}: a file name inside .vscode-test/screenshots is wanted`);
      mkdirSync(dirname(file), { recursive: true });
      if (request.selector)
        await page
          .locator(request.selector)
          .first()
          .screenshot({ path: file, timeout: patience(request) });
      else await page.screenshot({ path: file });
      return {};
    }
    case 'text': {
      const found = inFrame(page, request).locator(request.selector);
      await found.first().waitFor({ state: 'visible', timeout: patience(request) });
      const texts = await found.allInnerTexts();
      return { texts: texts.map((text) => text.replaceAll('\u00a0', ' ')) };
    }
    case 'gone':
      await inFrame(page, request)
        .locator(request.selector)
        .first()
        .waitFor({ state: 'hidden', timeout: patience(request) });
      return {};
    case 'hover':
    case 'click':
      await point(page, request);
      return {};
    case 'drag':
      await drag(page, request);
      return {};
    case 'press':
      for (const key of request.key.split(' ')) await page.keyboard.press(key);
      return {};
    case 'type':
      await page.keyboard.type(request.text, { delay: request.delay ?? 5 });
      return {};
    case 'evaluate':
      return {
        value: request.webview
          ? await inFrame(page, request).locator('html').evaluate(request.expression)
          : await page.evaluate(request.expression),
      };
    case 'axe':
      return { texts: await barriers(page) };
    case 'viewport':
      await page.setViewportSize({ width: request.width, height: request.height });
      return {};
  }
};
