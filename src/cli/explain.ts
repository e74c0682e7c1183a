/** `explain`: each note → every mention and every commitment with the reasons for it. */
import { explain as explained } from '../views/explain.ts';
import type { Command } from './command.ts';
import { each, source } from './files.ts';
import { analysisOf, knownOf } from './notes.ts';
import { paint, print, words } from './terminal.ts';

export const explain: Command = {
  options: ['date', 'knowledge'],
  async run(files, _, reading) {
    const failed = await each(files, async (file) => {
      const { text } = await source(file);
      const known = await knownOf(reading);
      await print(explained(await analysisOf(file, text, reading), text, { words, known }, paint));
    });
    return { failed };
  },
};
