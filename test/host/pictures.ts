/** `npm run pictures`: the pictures of README and of the walkthrough, taken anew from real runs: the first minutes, the working day, the dashboard of examples/. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { cache, main, root, trouble } from './system.ts';

/** Screenshot → picture of README. */
const README = {
  'first-look': 'look',
  'first-hover': 'hover',
  'first-decision': 'decision',
  'day-overdue': 'overdue',
} as const;
/** Picture of a step of the walkthrough: of which screenshot, and from where. A whole window would be too small to be read beside the text of a step. */
const WALKTHROUGH = {
  look: ['first-look', 470, 180],
  hover: ['first-hover', 470, 60],
  tree: ['first-look', 48, 60],
  decision: ['first-decision', 470, 250],
  export: ['first-export', 330, 20],
} as const;
const [WIDTH, HEIGHT] = [800, 500];
// letters stay legible, and the package small
const QUALITY = 0.2;

const taken = (name: string): string => join(cache, 'screenshots', `${name}.png`);

const runSuite = (...args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), '--host', 'node', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) throw trouble('The editor suite failed: no picture was replaced.');
};

/** Run in the page. */
const TO_WEBP = `async ([png, x, y, width, height, quality]) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d').drawImage(image, -x, -y);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}`;

main(async () => {
  runSuite('--grep', '^(first minutes|working day)');
  for (const [from, to] of Object.entries(README)) copyFileSync(taken(from), join(root, `media/screenshots/${to}.png`));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const [to, [from, x, y]] of Object.entries(WALKTHROUGH)) {
      const png = readFileSync(taken(from)).toString('base64');
      const webp: string = await page.evaluate(`(${TO_WEBP})(${JSON.stringify([png, x, y, WIDTH, HEIGHT, QUALITY])})`);
      writeFileSync(join(root, `media/walkthrough/${to}.webp`), Buffer.from(webp, 'base64'));
    }
  } finally {
    await browser.close();
  }
  runSuite('--workspace', join(root, 'examples'), '--grep', 'the dashboard of all notes');
  copyFileSync(taken('first-dashboard'), join(root, 'media/screenshots/dashboard.png'));
  return 0;
});
