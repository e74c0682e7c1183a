/** `check`: which records wait for a person; the exit code says whether any does. */
import { checkNote } from '../register/check.ts';
import { checkText } from '../views/check.ts';
import type { Command } from './command.ts';
import { each, source } from './files.ts';
import { viewOf } from './notes.ts';
import { paint, print, words } from './terminal.ts';

const NEEDS_REVIEW = 3;

export const check: Command = {
  options: ['date', 'knowledge', 'json'],
  async run(files, { json = false }, reading) {
    let open = 0;
    const failed = await each(files, async (file) => {
      const { text } = await source(file);
      const checks = checkNote(await viewOf(file, text, reading));
      open += checks.filter(({ state }) => state === 'needs-review').length;
      const lines = checks.map(({ id, kind, state, start, end, candidates, otherwise }) =>
        JSON.stringify({ file, id, kind, state, start, end, candidates, otherwise }),
      );
      await print(json ? lines.map((line) => `${line}\n`).join('') : checkText(file, text, checks, words, paint));
    });
    return { failed, ...(open > 0 && { code: NEEDS_REVIEW }) };
  },
};
