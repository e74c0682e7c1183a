/** A decision about statements of any notes, or another word about them → their records, as one edit that one undo takes back. */
import { Uri, workspace } from 'vscode';
import type { NoteRecord, Review } from '../../model/note.ts';
import { takenBack, withDecisions } from '../../register/decisions.ts';
import type { Row } from '../../register/index.ts';
import { withRecords } from '../../register/keeping.ts';
import { complain, mention } from '../messages.ts';
import type { Reading } from '../index/reading.ts';
import { settings } from '../settings.ts';
import type { Choice, StatementPlace } from '../text/statements.ts';
import { type Change, writeMany } from './write-note.ts';

/** auto: taken back. */
export type Decision = Extract<Review, 'accepted' | 'rejected' | 'auto'>;

type Who = NoteRecord['decided'];
/** What the note keeps, and the rows that are meant → what it shall keep. */
type Decide = (reading: Reading, ids: ReadonlySet<string>, who: Who) => readonly NoteRecord[];

async function write(places: readonly StatementPlace[], choice: Choice, decide: Decide): Promise<boolean> {
  const { analyses, language } = choice;
  const words = language.words();
  const byNote = new Map<string, Set<string>>();
  for (const { uri, recordId } of places) byNote.set(uri, (byNote.get(uri) ?? new Set()).add(recordId));
  const changes: Change[] = [];
  for (const [uri, ids] of byNote) {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    const reading = await analyses.now(document);
    const there = new Set(reading?.rows.map(({ record }) => record.id));
    if (!reading || [...ids].some((id) => !there.has(id))) return complain(words.t('editor.many.changed')) ?? false;
    changes.push({ document, reading, records: decide(reading, ids, settings.who(document)) });
  }
  if ((await writeMany(changes, words)) === 'refused') return false;
  mention(words.t('editor.many.done', { statements: words.plural('statements', places.length) }));
  return true;
}

export const writeDecisions = (
  decision: Decision,
  places: readonly StatementPlace[],
  choice: Choice,
): Promise<boolean> =>
  write(places, choice, ({ note: { records }, rows, view }, ids, who) =>
    decision === 'auto' ? takenBack(view, ids) : withDecisions(records, rows, ids, decision, who),
  );

export const writeChanges = (
  places: readonly StatementPlace[],
  choice: Choice,
  change: (row: Row, who: Who) => NoteRecord,
): Promise<boolean> =>
  write(places, choice, ({ note: { records }, rows }, ids, who) =>
    withRecords(
      records,
      rows,
      rows.filter(({ record }) => ids.has(record.id)).map((row) => change(row, who)),
    ),
  );
