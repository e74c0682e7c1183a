/** Records whose words are no longer found: a warning at the record, a hint where the words may be now, and what a person can do about it, each as one undoable edit. */
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  type Disposable,
  Disposable as Together,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../model/document.ts';
import type { NoteRecord } from '../../model/note.ts';
import { describe } from '../../notes/anchor.ts';
import { attach, detach } from '../../notes/merge.ts';
import { remove } from '../../register/decisions.ts';
import type { Row } from '../../register/index.ts';
import { brief } from '../../views/escape.ts';
import { headline, ofRow } from '../../views/told.ts';
import type { WordKey, Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { type Asked, firstLine, LOST, offerWarnings, touching, type Warning } from './lost.ts';
import { complain, literal, mention } from '../messages.ts';
import { spanOf } from '../positions.ts';
import { activeProse } from '../prose.ts';
import type { Reading } from '../index/reading.ts';
import { reveal } from '../text/reveal.ts';
import { settings } from '../settings.ts';
import { placeOf } from '../text/statements.ts';
import { writeRecords } from './write-note.ts';

const MAYBE = 'record.may-be-here';
/** A place that is less like the quote is not marked in the text; it stands in the list all the same. */
const LIKELY = 0.6;
/** More actions than this are a list of their own. */
const MOST = 5;

/** A rejected record asks nothing: what it was about is gone. */
export const lostRows = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ lost, record }) => lost && record.review !== 'rejected');

const lineOf = ({ note, text }: Reading, { record }: Row): Span =>
  firstLine(text, note.written[note.records.indexOf(record)] ?? { start: 0, end: 0 });

const warningsIn = (reading: Reading, words: Words): readonly Warning[] =>
  lostRows(reading.rows).flatMap((row) => {
    const { record, candidates } = row;
    const what = headline(ofRow(row), { words, known: reading.known });
    const quote = brief(record.evidence.exact);
    const at = { span: lineOf(reading, row), code: LOST, candidates };
    // written by hand, a record may quote nothing
    const lost: Warning = record.evidence.exact
      ? { ...at, message: words.t('editor.review.lost', { what, quote }), severity: DiagnosticSeverity.Warning }
      : { ...at, message: words.t('editor.review.noQuote'), severity: DiagnosticSeverity.Information };
    const [best] = candidates;
    if (!best || best.score < LIKELY) return [lost];
    const message = words.t('editor.review.maybe', { what, quote });
    return [lost, { span: best, code: MAYBE, candidates: [], message, severity: DiagnosticSeverity.Information }];
  });

interface Chosen {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly row: Row;
}

export function offerReview(analyses: Analyses, language: Language): Disposable {
  /** The lost record that a command is about; asked for when the note has several. */
  async function choose(argument: unknown): Promise<Chosen | null> {
    const words = language.words();
    const place = placeOf(argument);
    const document = place ? await workspace.openTextDocument(Uri.parse(place.uri, true)) : activeProse()?.document;
    const reading = document ? await analyses.now(document) : null;
    if (!document || !reading) return complain(words.t('editor.noNote'));
    const lost = lostRows(reading.rows);
    const rows = place ? lost.filter(({ record }) => record.id === place.recordId) : lost;
    const items = rows.map((row) => ({
      label: literal(headline(ofRow(row), { words, known: reading.known })),
      detail: literal(brief(row.record.evidence.exact)),
      row,
    }));
    const [only] = items;
    if (!only) return complain(words.t('editor.review.none'));
    const picked =
      items.length === 1 ? only : await window.showQuickPick(items, { title: words.t('editor.review.which') });
    return picked ? { document, reading, row: picked.row } : null;
  }

  async function write({ document, reading, row }: Chosen, done: WordKey, change: Change): Promise<boolean> {
    const words = language.words();
    const records = change(reading.note.records, row.record.id);
    if ((await writeRecords(document, reading, records, words)) === 'refused') return false;
    mention(words.t(done, { what: headline(ofRow(row), { words, known: reading.known }) }));
    return true;
  }

  const attachTo = (chosen: Chosen, span: Span): Promise<boolean> =>
    write(chosen, 'editor.review.attached', (records, id) =>
      attach(records, id, describe(chosen.reading.text, span), settings.who(chosen.document)),
    );

  async function attachToSelection(argument: unknown): Promise<boolean> {
    const editor = activeProse();
    const chosen = await choose(argument);
    if (!chosen) return false;
    const { document, reading } = chosen;
    const selected = editor?.document === document ? spanOf(document, editor.selection) : null;
    const words = selected ? reading.text.slice(selected.start, selected.end) : '';
    if (!selected || selected.start < reading.note.bodyStart || words.trim() === '')
      return complain(language.words().t('editor.review.select')) ?? false;
    const start = selected.start + (words.length - words.trimStart().length);
    return attachTo(chosen, { start, end: start + words.trim().length });
  }

  async function attachToCandidate(argument: unknown): Promise<boolean> {
    const chosen = await choose(argument);
    const [best] = chosen?.row.candidates ?? [];
    if (!chosen) return false;
    return best ? attachTo(chosen, best) : (complain(language.words().t('editor.review.noPlace')) ?? false);
  }

  /** The places one by one: what is active in the list is selected in the text; Escape puts the cursor back. */
  async function chooseCandidate(argument: unknown): Promise<boolean> {
    const chosen = await choose(argument);
    if (!chosen) return false;
    const words = language.words();
    const { document, row } = chosen;
    if (row.candidates.length === 0) return complain(words.t('editor.review.noPlace')) ?? false;
    const before = activeProse()?.selection;
    const items = row.candidates.map((span) => ({
      label: literal(brief(span.text)),
      description: words.t('editor.review.line', { line: document.positionAt(span.start).line + 1 }),
      span,
    }));
    const picked = await window.showQuickPick(items, {
      title: literal(words.t('editor.review.choose')),
      placeHolder: literal(brief(row.record.evidence.exact)),
      onDidSelectItem: (item) => {
        const at = items.find((one) => one === item);
        if (at) void reveal(document, at.span, true);
      },
    });
    if (picked) return attachTo(chosen, picked.span);
    const editor = activeProse();
    if (editor && before) editor.selection = before;
    return false;
  }
  const keepWithoutText = async (argument: unknown): Promise<boolean> => {
    const chosen = await choose(argument);
    return chosen
      ? write(chosen, 'editor.review.kept', (records, id) => detach(records, id, settings.who(chosen.document)))
      : false;
  };
  const deleteRecord = async (argument: unknown): Promise<boolean> => {
    const chosen = await choose(argument);
    return chosen ? write(chosen, 'editor.review.deleted', remove) : false;
  };

  function fixesAt({ reading, at, document, fix }: Asked): readonly CodeAction[] {
    const lost = lostRows(reading.rows);
    const words = language.words();
    const uri = document.uri.toString();
    const action = (title: string, command: string, { record }: Row, span: Span | null): CodeAction =>
      fix(title, command, { uri, recordId: record.id }, span);
    const name = (row: Row): string => headline(ofRow(row), { words, known: reading.known });
    const selecting = at.start < at.end && at.start >= reading.note.bodyStart;
    const out = selecting
      ? lost
          .slice(0, MOST)
          .map((row) =>
            action(
              words.t('editor.review.attachSelection', { what: name(row) }),
              'poruka.attachToSelection',
              row,
              null,
            ),
          )
      : [];
    const touches = touching(at);
    for (const row of lost) {
      const own = reading.note.written[reading.note.records.indexOf(row.record)];
      const [best] = row.candidates;
      const isHere = best && touches(best);
      if (!isHere && !(own && touches(own))) continue;
      const span = isHere ? best : lineOf(reading, row);
      const quote = best ? brief(best.text) : '';
      if (best) {
        const first = action(words.t('editor.review.attachTo', { quote }), 'poruka.attachToCandidate', row, span);
        first.isPreferred = true;
        out.push(first, action(words.t('editor.review.choose'), 'poruka.chooseCandidate', row, span));
      }
      out.push(
        action(words.t('editor.review.keep'), 'poruka.keepWithoutText', row, span),
        action(words.t('editor.review.delete'), 'poruka.deleteRecord', row, span),
      );
    }
    return out;
  }

  return Together.from(
    offerWarnings('poruka.records', analyses, language, (reading) => warningsIn(reading, language.words()), fixesAt),
    commands.registerCommand('poruka.attachToSelection', attachToSelection),
    commands.registerCommand('poruka.attachToCandidate', attachToCandidate),
    commands.registerCommand('poruka.chooseCandidate', chooseCandidate),
    commands.registerCommand('poruka.keepWithoutText', keepWithoutText),
    commands.registerCommand('poruka.deleteRecord', deleteRecord),
  );
}

type Change = (records: readonly NoteRecord[], id: string) => readonly NoteRecord[];
