/** `export`: notes → one file of a format, written whole or not at all, or standard output. */
import { fitting, meantBy } from '../exports/selection.ts';
import { keptRowsOf, type NoteView, type Row, rowsOf } from '../register/index.ts';
import type { Filter } from '../views/filter.ts';
import type { Known } from '../views/names.ts';
import type { Command } from './command.ts';
import { Misuse } from './command.ts';
import { each, write } from './files.ts';
import { filterOf } from './filter.ts';
import { today } from './ledger.ts';
import { formats, generatorOf, knownOf, streamOf, type Tally } from './notes.ts';
import { complain, print, t, words } from './terminal.ts';

interface Wish {
  readonly filter: Filter;
  readonly known: Known;
  readonly asOf: string;
  readonly suggestions: boolean;
}

const exportedOf = (view: NoteView, { suggestions }: Wish): readonly Row[] =>
  suggestions ? rowsOf(view) : keptRowsOf(view);

/** Notes with the statements that are meant, those without any left out. What is overdue or disputed only all together say: then all are held. */
async function* meant(views: AsyncIterable<NoteView>, wish: Wish): AsyncGenerator<NoteView> {
  const { filter, known, asOf } = wish;
  const held: NoteView[] = [];
  if (filter.asksWhole) for await (const view of views) held.push(view);
  const rows = held.flatMap((view) => exportedOf(view, wish));
  const isMeant = meantBy(filter, rows, known, asOf);
  for await (const view of filter.asksWhole ? held : views) {
    const left = fitting(view, isMeant);
    if (exportedOf(left, wish).length > 0) yield left;
  }
}

export const exportNotes: Command = {
  options: ['date', 'knowledge', 'format', 'out', 'suggestions', 'separator', 'bom', 'as-of', 'filter', 'jobs'],
  async run(files, given, reading) {
    const { format: id, out, suggestions = false, separator = ',', bom = false, 'as-of': asOf = today() } = given;
    const filter = filterOf(given);
    const table = await formats();
    const names = table.map((one) => one.id).join('|');
    const format = table.find((one) => one.id === id);
    if (id === undefined) throw new Misuse('cli.noFormat', { formats: names });
    if (!format) throw new Misuse('cli.badFormat', { format: id, formats: names });
    if (separator !== ',' && separator !== ';') throw new Misuse('cli.badSeparator', { separator });
    if (format.binary && out === undefined && process.stdout.isTTY)
      throw new Misuse('cli.binary', { format: format.id });

    const tally: Tally = { notes: 0, records: 0, failed: 0 };
    const known = await knownOf(reading);
    const all = streamOf(files, reading, tally);
    const notes = filter && !format.merges ? meant(all, { filter, known, asOf, suggestions }) : all;
    const content = format.write(notes, {
      suggestions,
      separator,
      bom,
      asOf,
      words,
      known,
      filter,
      generator: await generatorOf(reading),
    });
    let unwritten = 0;
    if (out !== undefined && out !== '-') unwritten = await each([out], (file) => write(file, content));
    else for await (const chunk of content) await print(chunk);
    if (!suggestions && tally.notes > 0 && tally.records === 0) complain(t('cli.nothingKept'));
    return { failed: tally.failed + unwritten };
  },
};
