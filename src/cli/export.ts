/** `export`: notes → one file of a format, written whole or not at all, or standard output. */
import type { Command } from './command.ts';
import { Misuse } from './command.ts';
import { each, write } from './files.ts';
import { formats, generatorOf, knownOf, streamOf, type Tally } from './notes.ts';
import { complain, print, t, words } from './terminal.ts';

export const exportNotes: Command = {
  options: ['date', 'knowledge', 'format', 'out', 'suggestions', 'separator', 'bom'],
  async run(files, { format: id, out, suggestions = false, separator = ',', bom = false }, reading) {
    const table = await formats();
    const names = table.map((one) => one.id).join('|');
    const format = table.find((one) => one.id === id);
    if (id === undefined) throw new Misuse('cli.noFormat', { formats: names });
    if (!format) throw new Misuse('cli.badFormat', { format: id, formats: names });
    if (separator !== ',' && separator !== ';') throw new Misuse('cli.badSeparator', { separator });
    if (format.binary && out === undefined && process.stdout.isTTY)
      throw new Misuse('cli.binary', { format: format.id });

    const tally: Tally = { notes: 0, records: 0, failed: 0 };
    const content = format.write(streamOf(files, reading, tally), {
      suggestions,
      separator,
      bom,
      words,
      known: await knownOf(reading),
      generator: await generatorOf(reading),
    });
    let unwritten = 0;
    if (out !== undefined && out !== '-') unwritten = await each([out], (file) => write(file, content));
    else for await (const chunk of content) await print(chunk);
    if (!suggestions && tally.notes > 0 && tally.records === 0) complain(t('cli.nothingKept'));
    return { failed: tally.failed + unwritten };
  },
};
