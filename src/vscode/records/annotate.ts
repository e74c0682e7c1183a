/**
 * Tagging by hand: what is selected, or the word at the cursor, becomes an actor, a state, a sum or a commitment; the roles of a commitment are
 * filled from what its sentence holds. Each gesture is one edit of the front matter, which one undo takes back.
 */
import { commands, type Disposable, Disposable as Together } from 'vscode';
import type { Choice } from '../text/statements.ts';
import { resize } from './resize.ts';
import { fillRole, tagCommitment } from './tag-commitment.ts';
import { tagMention, untagMention } from './tag-mention.ts';

export function offerAnnotating(choice: Choice): Disposable {
  const registered: readonly (readonly [string, (argument: unknown) => unknown])[] = [
    ['poruka.tagActor', () => tagMention('actor', choice)],
    ['poruka.tagCountry', () => tagMention('country', choice)],
    ['poruka.tagMoney', () => tagMention('money', choice)],
    ['poruka.tagCommitment', () => tagCommitment(choice)],
    ['poruka.untag', () => untagMention(choice)],
    ['poruka.fillRole', (argument) => fillRole(argument, choice)],
    ['poruka.growEnd', () => resize('end', 1, choice)],
    ['poruka.shrinkEnd', () => resize('end', -1, choice)],
    ['poruka.growStart', () => resize('start', 1, choice)],
    ['poruka.shrinkStart', () => resize('start', -1, choice)],
  ];
  return Together.from(...registered.map(([name, run]) => commands.registerCommand(name, run)));
}
