/** Link and take apart: which statements of several notes are one commitment. Written into their records, in all notes as one undoable edit. */
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  ProgressLocation,
  type QuickPickItem,
  Disposable as Together,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Commitment } from '../../register/commitments.ts';
import type { Row } from '../../register/index.ts';
import { withRecords } from '../../register/keeping.ts';
import { type LinkEdit, linkEdits, unlinkEdits, withLink } from '../../register/linking.ts';
import { sourcesOf, standingOf, titleOf } from '../../views/commitment.ts';
import { oneLine } from '../../views/escape.ts';
import { headline, ofRow, type Reader } from '../../views/told.ts';
import { complain, literal, mention } from '../messages.ts';
import { knownTo } from '../index/reading.ts';
import { type Choice, chooseStatement, placeOf, type StatementPlace } from '../text/statements.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';
import { type Change, writeMany } from './write-note.ts';

/** A statement is meant itself, a commitment by the statement that tells it best. */
function placeIn(argument: unknown): StatementPlace | null {
  const lead = typeof argument === 'object' && argument !== null && 'lead' in argument ? argument.lead : null;
  return placeOf(argument) ?? placeOf(lead);
}

interface Asked {
  readonly rows: readonly Row[];
  readonly chosen: readonly Row[];
  readonly reader: Reader;
}

export function offerLinks(choice: Choice, notes: WorkspaceNotes): Disposable {
  const { analyses, language } = choice;

  /** What the command is about, among all notes; `nodes` when several are selected in the tree. */
  async function ask(argument: unknown, nodes: unknown): Promise<Asked | null> {
    const selected = Array.isArray(nodes) && nodes.length > 1 ? nodes : [argument];
    const places = selected.map(placeIn).filter((place) => place !== null);
    if (places.length === 0) {
      const one = await chooseStatement(argument, choice);
      if (!one) return null;
      places.push({ uri: one.document.uri.toString(), recordId: one.row.record.id });
    }
    const words = language.words();
    const source = new CancellationTokenSource();
    const { readings } = await window.withProgress(
      { location: ProgressLocation.Window, title: words.t('editor.view.reading') },
      () => notes.read(source.token),
    );
    source.dispose();
    const rows = readings.flatMap((reading) => reading.rows);
    const chosen = rows.filter(({ note, record }) =>
      places.some(({ uri, recordId }) => uri === note.uri && recordId === record.id),
    );
    if (chosen.length === 0) return complain(words.t('editor.changed'));
    return { rows, chosen, reader: { words, known: knownTo(readings) } };
  }

  async function write(edits: readonly LinkEdit[], reader: Reader): Promise<boolean> {
    const { words } = reader;
    const changes: Change[] = [];
    for (const uri of new Set(edits.map(({ row }) => row.note.uri))) {
      const document = await workspace.openTextDocument(Uri.parse(uri, true));
      const reading = await analyses.now(document);
      if (!reading)
        return complain(words.t(analyses.isTooLarge(document) ? 'editor.tooLarge' : 'editor.changed')) ?? false;
      const own = edits.filter(({ row }) => row.note.uri === uri);
      const changed = own.flatMap((edit) => {
        const now = reading.rows.find(({ record }) => record.id === edit.row.record.id);
        return now ? [withLink(now.record, edit)] : [];
      });
      if (changed.length < own.length) return complain(words.t('editor.changed')) ?? false;
      changes.push({ document, reading, records: withRecords(reading.note.records, reading.rows, changed) });
    }
    return (await writeMany(changes, words)) === 'written';
  }

  /** Those of the same giver first, then the nearest in time. */
  async function pickOther(commitments: readonly Commitment[], row: Row, reader: Reader): Promise<Row | null> {
    const { words } = reader;
    const own = commitments.find(({ statements }) => statements.some((stated) => stated.row === row));
    const day = (one: Row): number => Date.parse(one.note.analysis?.date ?? one.note.meta.date ?? '') || 0;
    const isAlike = ({ by }: Commitment): number => (by.some((id) => own?.by.includes(id)) ? 0 : 1);
    const items = commitments
      .filter((one) => one !== own)
      .sort((a, b) => isAlike(a) - isAlike(b) || Math.abs(day(a.lead) - day(row)) - Math.abs(day(b.lead) - day(row)))
      .map((commitment): QuickPickItem & { readonly row: Row } => ({
        label: literal(titleOf(commitment, reader)),
        description: literal(standingOf(commitment, reader).join(' · ')),
        detail: literal(
          sourcesOf(
            commitment.statements.map((stated) => stated.row),
            words,
          ),
        ),
        row: commitment.lead,
      }));
    if (items.length === 0) return complain(words.t('register.link.none'));
    const what = oneLine(headline(ofRow(row), reader));
    const picked = await window.showQuickPick(items, {
      title: words.t('register.link.title'),
      placeHolder: words.t('register.link.which', { what }),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    return picked?.row ?? null;
  }

  async function link(argument: unknown, nodes: unknown): Promise<boolean> {
    const asked = await ask(argument, nodes);
    if (!asked) return false;
    const { rows, chosen, reader } = asked;
    const { commitments } = await notes.register(rows);
    const [first] = chosen;
    if (!first) return false;
    const other = chosen.length > 1 ? null : await pickOther(commitments, first, reader);
    if (chosen.length === 1 && !other) return false;
    const edits = linkEdits(commitments, other ? [first, other] : chosen);
    if (edits.length === 0) return complain(reader.words.t('register.link.already')) ?? false;
    if (!(await write(edits, reader))) return false;
    mention(reader.words.t('register.linked', { what: headline(ofRow(first), reader) }));
    return true;
  }

  async function unlink(argument: unknown, nodes: unknown): Promise<boolean> {
    const asked = await ask(argument, nodes);
    if (!asked) return false;
    const { rows, chosen, reader } = asked;
    const { commitments } = await notes.register(rows);
    const isJoined = commitments.some(
      ({ statements }) => statements.length > 1 && statements.some(({ row }) => chosen.includes(row)),
    );
    const [first] = chosen;
    if (!first || !isJoined) return complain(reader.words.t('register.notJoined')) ?? false;
    if (!(await write(unlinkEdits(rows, chosen), reader))) return false;
    mention(reader.words.t('register.unlinked', { what: headline(ofRow(first), reader) }));
    return true;
  }

  return Together.from(
    commands.registerCommand('poruka.link', link),
    commands.registerCommand('poruka.unlink', unlink),
  );
}
