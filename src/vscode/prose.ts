/** Which documents are notes: Markdown and plain text that a person reads, wherever they are stored. */
import { commands, type Disposable, type DocumentSelector, type TextDocument, type TextEditor, window } from 'vscode';

const LANGUAGES: readonly string[] = ['markdown', 'plaintext'];

/** Text of the editor itself, not of a person: output, an input box, a terminal. */
const NOT_NOTES: ReadonlySet<string> = new Set([
  'output',
  'poruka-card',
  'poruka-fields',
  'poruka-theirs',
  'debug',
  'comment',
  'vscode-scm',
  'vscode-terminal',
  'vscode-interactive-input',
  'search-editor',
  'walkThrough',
  'walkThroughSnippet',
]);

export const PROSE: DocumentSelector = [...LANGUAGES];

export const isProse = ({ languageId, uri }: TextDocument): boolean =>
  LANGUAGES.includes(languageId) && !NOT_NOTES.has(uri.scheme);

/** The editor that a command without arguments is about. */
export function activeProse(): TextEditor | null {
  const editor = window.activeTextEditor;
  return editor && isProse(editor.document) ? editor : null;
}

/** For `when` clauses outside the text: `editorLangId` is known only inside an editor. */
export function followActiveNote(): Disposable {
  const tell = (): void => void commands.executeCommand('setContext', 'poruka.hasNote', activeProse() !== null);
  tell();
  return window.onDidChangeActiveTextEditor(tell);
}
