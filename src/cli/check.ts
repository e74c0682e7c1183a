/** `check`: which records wait for a person, and which commitments are overdue or disputed; the exit code says whether any does or is. */
import { checkNote } from '../register/check.ts';
import { registerOf } from '../register/commitments.ts';
import { bareRows, keptRowsOf, type Row } from '../register/index.ts';
import { checkText, standsText } from '../views/check.ts';
import { standsJson } from '../exports/ledger-json.ts';
import type { Command } from './command.ts';
import { today } from './ledger.ts';
import { knownOf, streamOf, type Tally } from './notes.ts';
import { paint, print, words } from './terminal.ts';

const NEEDS_REVIEW = 3;
const OVERDUE_OR_DISPUTED = 4;

export const check: Command = {
  options: ['date', 'knowledge', 'json', 'as-of', 'jobs'],
  async run(files, { json = false, 'as-of': asOf = today() }, reading) {
    let open = 0;
    const rows: Row[] = [];
    const tally: Tally = { notes: 0, records: 0, failed: 0 };
    for await (const view of streamOf(files, reading, tally)) {
      const { uri: file, text } = view;
      const checks = checkNote(view);
      open += checks.filter(({ state }) => state === 'needs-review').length;
      rows.push(...bareRows(view, keptRowsOf(view)));
      const lines = checks.map(({ id, kind, state, start, end, candidates, otherwise }) =>
        JSON.stringify({ file, id, kind, state, start, end, candidates, otherwise }),
      );
      await print(json ? lines.map((line) => `${line}\n`).join('') : checkText(file, text, checks, words, paint));
    }
    const { commitments } = registerOf(rows, asOf);
    const standing = commitments.filter(({ isOverdue, conflicts }) => isOverdue || conflicts.length > 0);
    const reader = { words, known: await knownOf(reading) };
    await print(standing.map((one) => (json ? standsJson(one) : standsText(one, reader, paint))).join(''));
    const code = open > 0 ? NEEDS_REVIEW : standing.length > 0 ? OVERDUE_OR_DISPUTED : undefined;
    return { failed: tally.failed, ...(code && { code }) };
  },
};
