/** Mistakes of `poruka.yaml` where they stand: as it is typed, when it is open, else as it was saved. */
import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  Disposable as Together,
  type Uri,
  workspace,
} from 'vscode';
import type { Problem } from '../../model/note.ts';
import { oneLine } from '../../views/escape.ts';
import type { Words } from '../../views/words/words.ts';
import { check, isKnowledgeFile, type OwnKnowledge, textOnDisk } from './knowledge.ts';
import type { Language } from '../language.ts';
import type { Log } from '../log.ts';
import { soon } from '../soon.ts';

/** Milliseconds without a keystroke. */
const PAUSE = 300;

const SEVERITIES = { error: DiagnosticSeverity.Error, note: DiagnosticSeverity.Information } as const;

/** By line and column: offsets count the line ends of the text that was read, which need not be those of the document. What goes on is marked to the end of its first line. */
function told(problem: Problem, lines: readonly string[], words: Words): Diagnostic {
  const { code, detail, severity } = problem;
  const [line, column] = [problem.line - 1, problem.column - 1];
  const end = Math.min(column + problem.end - problem.start, lines[line]?.length ?? column);
  const range = new Range(line, column, line, Math.max(column, end));
  const diagnostic = new Diagnostic(
    range,
    words.t(`problem.${code}`, { detail: oneLine(detail) }),
    SEVERITIES[severity],
  );
  diagnostic.source = words.t('editor.status.name');
  diagnostic.code = code;
  return diagnostic;
}

export function showKnowledgeProblems(knowledge: OwnKnowledge, language: Language, log: Log): Disposable {
  const collection = languages.createDiagnosticCollection('poruka');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** What is not changed counts as it is on disk: a document outlives its editor, and sometimes its file. */
  const unsavedAt = (uri: Uri): TextDocument | undefined =>
    workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());

  async function show(uri: Uri): Promise<void> {
    const typed = unsavedAt(uri);
    const text = typed?.getText() ?? (await textOnDisk(uri));
    if (text === null || !isKnowledgeFile(uri)) return collection.delete(uri);
    const { problems } = await check(text);
    // Typed on in the meantime: the next look is on its way.
    if (typed !== unsavedAt(uri) || (typed && typed.getText() !== text)) return;
    const words = language.words();
    const lines = text.split(/\r\n|\n|\r/);
    collection.set(
      uri,
      problems.map((problem) => told(problem, lines, words)),
    );
  }

  function look(uri: Uri, ms: number): void {
    const key = uri.toString();
    clearTimeout(timers.get(key));
    const timer = setTimeout(() => {
      timers.delete(key);
      show(uri).catch(log.error);
    }, ms);
    timers.set(key, timer);
  }

  const lookAtOpen = (): void => {
    for (const { uri } of workspace.textDocuments) if (isKnowledgeFile(uri)) look(uri, 0);
  };
  const lookAtAll = (): void => {
    for (const [uri] of collection) look(uri, 0);
    lookAtOpen();
  };

  const stop = (): void => {
    for (const timer of timers.values()) clearTimeout(timer);
  };

  return Together.from(
    collection,
    { dispose: stop },
    soon(lookAtOpen),
    knowledge.onDidRead((uri) => look(uri, 0)),
    language.onDidChange(lookAtAll),
    workspace.onDidChangeWorkspaceFolders(lookAtAll),
    workspace.onDidOpenTextDocument(({ uri }) => isKnowledgeFile(uri) && look(uri, 0)),
    workspace.onDidCloseTextDocument(({ uri }) => isKnowledgeFile(uri) && look(uri, 0)),
    workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
      if (contentChanges.length > 0 && isKnowledgeFile(uri)) look(uri, PAUSE);
    }),
  );
}
