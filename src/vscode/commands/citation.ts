/** «Copy as citation»: the sentence with its outlet, date and address on the clipboard. */
import { commands, type Disposable, env } from 'vscode';
import { citation } from '../../views/citation.ts';
import { mention } from '../messages.ts';
import { type Choice, chooseStatement } from '../text/statements.ts';

export const offerCitation = (choice: Choice): Disposable =>
  commands.registerCommand('poruka.copyCitation', async (argument: unknown) => {
    const chosen = await chooseStatement(argument, choice);
    if (!chosen) return;
    const words = choice.language.words();
    await env.clipboard.writeText(citation(chosen.row, words));
    mention(words.t('editor.citationCopied'));
  });
