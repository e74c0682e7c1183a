/** `ledger`: all notes together → their commitments, each once, and the totals. */
import { ledgerJson } from '../exports/ledger-json.ts';
import { registerOf } from '../register/commitments.ts';
import { dateAt } from '../register/dates.ts';
import { rowsOf } from '../register/index.ts';
import { ledgerText } from '../views/ledger.ts';
import { narrowed } from '../views/tree-lists.ts';
import type { Command } from './command.ts';
import { filterOf } from './filter.ts';
import { generatorOf, knownOf, viewsOf } from './notes.ts';
import { paint, print, words } from './terminal.ts';

/** By the clock of this machine and in its time zone. */
export const today = (): string => dateAt(new Date());

export const ledger: Command = {
  options: ['date', 'knowledge', 'reviewed', 'json', 'as-of', 'filter', 'jobs'],
  async run(files, given, reading) {
    const { reviewed = false, json = false, 'as-of': asOf = today() } = given;
    const filter = filterOf(given);
    const { views, failed } = await viewsOf(files, reading);
    const rows = views.flatMap(rowsOf).filter(({ record }) => !reviewed || record.review !== 'auto');
    const all = registerOf(rows, asOf);
    const known = await knownOf(reading);
    const register = { ...all, commitments: narrowed(rows, all.commitments, filter, known).commitments };
    await print(
      json
        ? ledgerJson(register, await generatorOf(reading))
        : ledgerText(register, views.length, { words, known }, paint),
    );
    return { failed };
  },
};
