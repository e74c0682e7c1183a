/** `ledger`: all notes together → their commitments, each once, and the totals. */
import { ledgerJson } from '../exports/ledger-json.ts';
import { registerOf } from '../register/commitments.ts';
import { rowsOf } from '../register/index.ts';
import { ledgerText } from '../views/ledger.ts';
import type { Command } from './command.ts';
import { generatorOf, knownOf, viewsOf } from './notes.ts';
import { paint, print, words } from './terminal.ts';

/** By the clock of this machine and in its time zone. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export const ledger: Command = {
  options: ['date', 'knowledge', 'reviewed', 'json', 'as-of'],
  async run(files, { reviewed = false, json = false, 'as-of': asOf = today() }, reading) {
    const { views, failed } = await viewsOf(files, reading);
    const rows = views.flatMap(rowsOf).filter(({ record }) => !reviewed || record.review !== 'auto');
    const register = registerOf(rows, asOf);
    await print(
      json
        ? ledgerJson(register, await generatorOf(reading))
        : ledgerText(register, views.length, { words, known: await knownOf(reading) }, paint),
    );
    return { failed };
  },
};
