/** Records whose words are no longer found: a warning at the record, a hint where the words may be now, and what a person can do about it, each as one undoable edit. */
import {
  CodeAction,
  CodeActionKind,
  commands,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Location,
  type Range,
  Disposable as Together,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { overlaps, type Span } from '../model/document.ts';
import type { NoteRecord } from '../model/note.ts';
import { describe } from '../notes/anchor.ts';
import { attach, detach, remove } from '../notes/merge.ts';
import type { Row } from '../register/index.ts';
import { oneLine } from '../views/escape.ts';
import { headline, ofRow } from '../views/told.ts';
import type { WordKey, Words } from '../views/words.ts';
import type { Analyses } from './analyses.ts';
import type { Language } from './language.ts';
import { complain, literal, mention } from './messages.ts';
import { rangeOf, spanOf } from './positions.ts';
import { activeProse, isProse, PROSE } from './prose.ts';
import type { Reading } from './reading.ts';
import { reveal } from './reveal.ts';
import { settings } from './settings.ts';
import { placeOf } from './statements.ts';
import { writeRecords } from './write-note.ts';

export const LOST = 'record.needs-review';
const MAYBE = 'record.may-be-here';
/** A place that is less like the quote is not marked in the text; it stands in the list all the same. */
const LIKELY = 0.6;
const SHOWN = 80;
/** More actions than this are a list of their own. */
const MOST = 5;

export const short = (text: string): string => {
  const line = oneLine(text);
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
};

/** A rejected record asks nothing: what it was about is gone. */
export const lostRows = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ lost, record }) => lost && record.review !== 'rejected');

/** The first line of the record, «- id: R02». */
function lineOf({ note, text }: Reading, { record }: Row): Span {
  const at = note.records.indexOf(record);
  const { start = 0, end = 0 } = note.written[at] ?? {};
  const stop = text.slice(start, end).search(/[\r\n]/);
  return { start, end: stop < 0 ? end : start + stop };
}

function diagnosticsOf(document: TextDocument, reading: Reading, words: Words): Diagnostic[] {
  const told = (span: Span, message: string, severity: DiagnosticSeverity, code: string): Diagnostic => {
    const diagnostic = new Diagnostic(rangeOf(document, span), oneLine(message), severity);
    diagnostic.source = words.t('editor.status.name');
    diagnostic.code = code;
    return diagnostic;
  };
  return lostRows(reading.rows).flatMap((row) => {
    const { record, candidates } = row;
    const what = headline(ofRow(row), { words, known: reading.known });
    // written by hand, a record may quote nothing
    const lost = record.evidence.exact
      ? told(
          lineOf(reading, row),
          words.t('editor.review.lost', { what, quote: short(record.evidence.exact) }),
          DiagnosticSeverity.Warning,
          LOST,
        )
      : told(lineOf(reading, row), words.t('editor.review.noQuote'), DiagnosticSeverity.Information, LOST);
    lost.relatedInformation = candidates.map(
      (one) => new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(document, one)), short(one.text)),
    );
    const [best] = candidates;
    const maybe = words.t('editor.review.maybe', { what, quote: short(record.evidence.exact) });
    return best && best.score >= LIKELY ? [lost, told(best, maybe, DiagnosticSeverity.Information, MAYBE)] : [lost];
  });
}

interface Chosen {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly row: Row;
}

export function offerReview(analyses: Analyses, language: Language): Disposable {
  const collection = languages.createDiagnosticCollection('poruka.records');

  function show(document: TextDocument): void {
    const reading = isProse(document) && !document.isClosed ? analyses.latest(document) : null;
    // a reading of a moment ago has other offsets: the next is on its way
    if (reading && reading.text !== document.getText()) return;
    collection.set(document.uri, reading ? diagnosticsOf(document, reading, language.words()) : []);
  }

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
      detail: literal(short(row.record.evidence.exact)),
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
      label: literal(short(span.text)),
      description: words.t('editor.review.line', { line: document.positionAt(span.start).line + 1 }),
      span,
    }));
    const picked = await window.showQuickPick(items, {
      title: literal(words.t('editor.review.choose')),
      placeHolder: literal(short(row.record.evidence.exact)),
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

  async function actionsAt(document: TextDocument, range: Range): Promise<CodeAction[]> {
    const reading = await analyses.now(document);
    const lost = reading ? lostRows(reading.rows) : [];
    if (!reading || lost.length === 0) return [];
    const words = language.words();
    const diagnostics = collection.get(document.uri) ?? [];
    const at = spanOf(document, range);
    const uri = document.uri.toString();
    const action = (title: string, command: string, row: Row, span: Span | null): CodeAction => {
      const made = new CodeAction(oneLine(title), CodeActionKind.QuickFix);
      made.command = { command, title: '', arguments: [{ uri, recordId: row.record.id }] };
      if (span) made.diagnostics = diagnostics.filter((one) => one.range.isEqual(rangeOf(document, span)));
      return made;
    };
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
    const touches = (span: Span): boolean => overlaps(span, at) || (span.start <= at.start && at.start <= span.end);
    for (const row of lost) {
      const own = reading.note.written[reading.note.records.indexOf(row.record)];
      const [best] = row.candidates;
      const isHere = best && touches(best);
      if (!isHere && !(own && touches(own))) continue;
      const span = isHere ? best : lineOf(reading, row);
      const quote = best ? short(best.text) : '';
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

  const showAll = (): void => workspace.textDocuments.forEach(show);
  return Together.from(
    collection,
    analyses.onDidChange(show),
    language.onDidChange(showAll),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    languages.registerCodeActionsProvider(
      PROSE,
      { provideCodeActions: actionsAt },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand('poruka.attachToSelection', attachToSelection),
    commands.registerCommand('poruka.attachToCandidate', attachToCandidate),
    commands.registerCommand('poruka.chooseCandidate', chooseCandidate),
    commands.registerCommand('poruka.keepWithoutText', keepWithoutText),
    commands.registerCommand('poruka.deleteRecord', deleteRecord),
  );
}

type Change = (records: readonly NoteRecord[], id: string) => readonly NoteRecord[];
