/** What a note keeps and whose words are no longer found, records and mentions alike: a warning where it is written, and quick fixes that settle it. */
import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticRelatedInformation,
  type DiagnosticSeverity,
  type Disposable,
  languages,
  Location,
  type Range,
  Disposable as Together,
  type TextDocument,
  workspace,
} from 'vscode';
import { overlaps, type Span } from '../../model/document.ts';
import { brief, oneLine } from '../../views/escape.ts';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { rangeOf, spanOf } from '../positions.ts';
import { isProse, PROSE } from '../prose.ts';
import type { Reading } from '../index/reading.ts';

export const LOST = 'record.needs-review';

/** Of what is written there: «- id: R02». */
export function firstLine(text: string, { start, end }: Span): Span {
  const stop = text.slice(start, end).search(/[\r\n]/);
  return { start, end: stop < 0 ? end : start + stop };
}

/** Whether it shares a character with the place, or the cursor stands at its beginning. */
export const touching =
  (at: Span) =>
  (span: Span): boolean =>
    overlaps(span, at) || (span.start <= at.start && at.start <= span.end);

export interface Warning {
  readonly span: Span;
  readonly message: string;
  readonly severity: DiagnosticSeverity;
  readonly code: string;
  /** Where its words may be now. */
  readonly candidates: readonly Span[];
}

/** What quick fixes are asked for. */
export interface Asked {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly at: Span;
  /** A fix that runs a command with this argument; it settles the warning at `span`. */
  readonly fix: (title: string, command: string, argument: object, span: Span | null) => CodeAction;
}

/** `name` is that of the collection of diagnostics. */
export function offerWarnings(
  name: string,
  analyses: Analyses,
  language: Language,
  warningsOf: (reading: Reading) => readonly Warning[],
  fixesOf: (asked: Asked) => readonly CodeAction[],
): Disposable {
  const collection = languages.createDiagnosticCollection(name);

  function shown(document: TextDocument, { text }: Reading, warning: Warning): Diagnostic {
    const diagnostic = new Diagnostic(rangeOf(document, warning.span), oneLine(warning.message), warning.severity);
    diagnostic.source = language.words().t('editor.status.name');
    diagnostic.code = warning.code;
    diagnostic.relatedInformation = warning.candidates.map(
      (at) =>
        new DiagnosticRelatedInformation(
          new Location(document.uri, rangeOf(document, at)),
          brief(text.slice(at.start, at.end)),
        ),
    );
    return diagnostic;
  }

  function show(document: TextDocument): void {
    const reading = isProse(document) && !document.isClosed ? analyses.latest(document) : null;
    // a reading of a moment ago has other offsets: the next is on its way
    if (reading && reading.text !== document.getText()) return;
    collection.set(document.uri, reading ? warningsOf(reading).map((one) => shown(document, reading, one)) : []);
  }

  async function provideCodeActions(document: TextDocument, range: Range): Promise<CodeAction[]> {
    const reading = await analyses.now(document);
    if (!reading) return [];
    const diagnostics = collection.get(document.uri) ?? [];
    const fix: Asked['fix'] = (title, command, argument, span) => {
      const made = new CodeAction(oneLine(title), CodeActionKind.QuickFix);
      made.command = { command, title: '', arguments: [argument] };
      if (span) made.diagnostics = diagnostics.filter((one) => one.range.isEqual(rangeOf(document, span)));
      return made;
    };
    return [...fixesOf({ document, reading, at: spanOf(document, range), fix })];
  }

  return Together.from(
    collection,
    analyses.onDidChange(show),
    language.onDidChange(() => workspace.textDocuments.forEach(show)),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    languages.registerCodeActionsProvider(
      PROSE,
      { provideCodeActions },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}
