/** A row that `poruka.yaml` of a note's folder shall have → its part of an edit, which one undo takes back; the file is made when there is none. */
import { Uri, workspace, type WorkspaceEdit } from 'vscode';
import type { Section } from '../../notes/knowledge-schema.ts';
import type { Words } from '../../views/words/words.ts';
import { KNOWLEDGE_FILE, textOnDisk } from './knowledge.ts';
import { rangeOf } from '../positions.ts';

/** Throws what to tell when there is no folder or the file cannot be read. */
export async function addKnowledge(
  edit: WorkspaceEdit,
  note: Uri,
  section: Section,
  fields: Readonly<Record<string, string | readonly string[]>>,
  words: Words,
): Promise<void> {
  const folder = (workspace.getWorkspaceFolder(note) ?? workspace.workspaceFolders?.[0])?.uri;
  if (!folder) throw new Error(words.t('editor.knowledge.noFolder'));
  const { addRow } = await import('../../notes/knowledge-adding.ts');
  const file = Uri.joinPath(folder, KNOWLEDGE_FILE);
  const document = (await textOnDisk(file)) === null ? null : await workspace.openTextDocument(file);
  const added = addRow(document?.getText() ?? '', section, fields);
  if (!added) throw new Error(words.t('rename.brokenFile', { file: KNOWLEDGE_FILE }));
  const metadata = { label: words.t('rename.inFile'), needsConfirmation: false };
  if (document) edit.replace(file, rangeOf(document, added), added.newText, metadata);
  // with its text: an edit of a file that is being made is not undone
  else edit.createFile(file, { contents: new TextEncoder().encode(added.newText) }, metadata);
}
