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
/** Screenshot → picture of a step of the walkthrough. */
const WALKTHROUGH = {
  'first-look': 'look',
  'first-hover': 'hover',
  'day-overdue': 'tree',
  'first-decision': 'decision',
  'first-export': 'export',
} as const;
/** Beside the text of a step a picture has little more than half of the page. */
const WIDTH = 960;
const QUALITY = 0.8;

const taken = (name: string): string => join(cache, 'screenshots', `${name}.png`);

const runSuite = (...args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), '--host', 'node', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) throw trouble('The editor suite failed: no picture was replaced.');
};

/** Run in the page. */
const TO_WEBP = `async ([png, width, quality]) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((image.height * width) / image.width);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}`;

main(async () => {
  runSuite('--grep', '^(first minutes|working day)');
  for (const [from, to] of Object.entries(README)) copyFileSync(taken(from), join(root, `media/screenshots/${to}.png`));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const [from, to] of Object.entries(WALKTHROUGH)) {
      const png = readFileSync(taken(from)).toString('base64');
      const webp: string = await page.evaluate(`(${TO_WEBP})(${JSON.stringify([png, WIDTH, QUALITY])})`);
      writeFileSync(join(root, `media/walkthrough/${to}.webp`), Buffer.from(webp, 'base64'));
    }
  } finally {
    await browser.close();
  }
  runSuite('--workspace', join(root, 'examples'), '--grep', 'the dashboard of all notes');
  copyFileSync(taken('first-dashboard'), join(root, 'media/screenshots/dashboard.png'));
  return 0;
});
