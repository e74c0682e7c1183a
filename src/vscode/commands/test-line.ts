/** «Copy as test line»: the sentence and how it was read, on the clipboard, ready for a report of a mistake or a table of tests. */
import { commands, type Disposable, env } from 'vscode';
import { testLine } from '../../views/test-line.ts';
import { mention } from '../messages.ts';
import { type Choice, chooseStatement } from '../text/statements.ts';

export const offerTestLine = (choice: Choice): Disposable =>
  commands.registerCommand('poruka.copyTestLine', async (argument: unknown) => {
    const chosen = await chooseStatement(argument, choice);
    if (!chosen) return;
    await env.clipboard.writeText(testLine(chosen.row, chosen.reading.rows));
    mention(choice.language.words().t('editor.testLineCopied'));
  });
