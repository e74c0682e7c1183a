/** Accept and reject: the decision about one statement, or about all that are selected in the tree, becomes records in the front matter, as one undoable edit; other records stay as they are. */
import { commands, type Disposable, Disposable as Together } from 'vscode';
import { withDecisions } from '../../register/decisions.ts';
import { headline, ofRow } from '../../views/told.ts';
import { mention } from '../messages.ts';
import { settings } from '../settings.ts';
import { type Choice, chooseStatement, placesOf } from '../text/statements.ts';
import { writeDecisions } from './write-decisions.ts';
import { writeRecords } from './write-note.ts';

export function offerDecisions(choice: Choice): Disposable {
  const decideOn = async (argument: unknown, nodes: unknown, review: 'accepted' | 'rejected'): Promise<boolean> => {
    const places = placesOf(argument, nodes, choice);
    if (places.length > 1) return writeDecisions(review, places, choice);
    const chosen = await chooseStatement(argument, choice);
    if (!chosen) return false;
    const { document, reading, row } = chosen;
    const words = choice.language.words();
    const records = withDecisions(
      reading.note.records,
      reading.rows,
      new Set([row.record.id]),
      review,
      settings.who(document),
    );
    const outcome = await writeRecords(document, reading, records, words);
    if (outcome === 'refused') return false;
    const what = headline(ofRow(row), { words, known: reading.known });
    mention(words.t(`editor.${review}`, { what }));
    return true;
  };
  return Together.from(
    commands.registerCommand('poruka.accept', (argument: unknown, nodes: unknown) =>
      decideOn(argument, nodes, 'accepted'),
    ),
    commands.registerCommand('poruka.reject', (argument: unknown, nodes: unknown) =>
      decideOn(argument, nodes, 'rejected'),
    ),
  );
}
