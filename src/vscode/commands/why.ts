/** «Чому?»: the explanation of a statement on the clipboard, as plain text to paste into a message or a report of a mistake. */
import { commands, type Disposable, env } from 'vscode';
import { headline, ofRow, reasons, verdict } from '../../views/told.ts';
import { mention } from '../messages.ts';
import { type Choice, chooseStatement } from '../text/statements.ts';

export const offerWhy = (choice: Choice): Disposable =>
  commands.registerCommand('poruka.copyWhy', async (argument: unknown) => {
    const chosen = await chooseStatement(argument, choice);
    if (!chosen) return;
    const words = choice.language.words();
    const options = { words, known: chosen.reading.known };
    const told = ofRow(chosen.row);
    const quotes = told.quotes.map((quote) => `> ${quote}`);
    const why = [verdict(told, options), ...reasons(told, options)].map((reason) => `- ${reason}`);
    await env.clipboard.writeText([headline(told, options), ...quotes, ...why, ''].join('\n'));
    mention(words.t('editor.whyCopied'));
  });
