/** Accept and reject: the decision about one statement becomes a record in the front matter, as one undoable edit; other records stay as they are. */
import { commands, type Disposable, Disposable as Together } from 'vscode';
import type { NoteRecord, Review } from '../model/note.ts';
import { decide } from '../notes/merge.ts';
import type { Row } from '../register/index.ts';
import { headline, ofRow } from '../views/told.ts';
import { mention } from './messages.ts';
import { settings } from './settings.ts';
import { type Choice, chooseStatement } from './statements.ts';
import { writeRecords } from './write-note.ts';

/** The decided record and those it points to, so that no id in the file points nowhere. */
function needed(decided: NoteRecord, rows: readonly Row[]): ReadonlySet<string> {
  const out = new Set<string>();
  const add = (record: NoteRecord | undefined): void => {
    if (!record || out.has(record.id)) return;
    out.add(record.id);
    for (const id of [record.sameAs, record.partOf]) add(rows.find((row) => row.record.id === id)?.record);
  };
  add(decided);
  return out;
}

/** What the note keeps, with the decision in it; in the order of the text as far as the note itself keeps it. */
function withDecision(
  kept: readonly NoteRecord[],
  rows: readonly Row[],
  id: string,
  review: Review,
  who: NoteRecord['decided'],
): readonly NoteRecord[] {
  const [decided] = decide(
    rows.map(({ record }) => record).filter((record) => record.id === id),
    id,
    review,
    who,
  );
  if (!decided) return kept;
  const out = kept.map((record) => (record.id === id ? decided : record));
  const wanted = needed(decided, rows);
  const order = rows.map(({ record }) => record.id);
  for (const { record } of rows) {
    if (!wanted.has(record.id) || out.some((other) => other.id === record.id)) continue;
    const later = new Set(order.slice(order.indexOf(record.id) + 1));
    const before = out.findIndex((other) => later.has(other.id));
    out.splice(before < 0 ? out.length : before, 0, record.id === id ? decided : record);
  }
  return out;
}

export function offerDecisions(choice: Choice): Disposable {
  const decideOn = async (argument: unknown, review: 'accepted' | 'rejected'): Promise<boolean> => {
    const chosen = await chooseStatement(argument, choice);
    if (!chosen) return false;
    const { document, reading, row } = chosen;
    const words = choice.language.words();
    const records = withDecision(reading.note.records, reading.rows, row.record.id, review, settings.who(document));
    const outcome = await writeRecords(document, reading, records, words);
    if (outcome === 'refused') return false;
    const what = headline(ofRow(row), { words, known: reading.known });
    mention(words.t(`editor.${review}`, { what }));
    return true;
  };
  return Together.from(
    commands.registerCommand('poruka.accept', (argument: unknown) => decideOn(argument, 'accepted')),
    commands.registerCommand('poruka.reject', (argument: unknown) => decideOn(argument, 'rejected')),
  );
}
