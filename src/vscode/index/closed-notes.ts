/** Notes of the workspace that nobody has open and that say or keep something of a party: read again, since the index has neither text nor mentions. */
import { type CancellationToken, type TextDocument, Uri, workspace } from 'vscode';
import type { Row } from '../../register/index.ts';
import { names } from '../../notes/party.ts';
import { textOnDisk } from '../knowledge/knowledge.ts';
import { type Listed, type Reading, readText } from './reading.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

interface Closed {
  readonly uri: Uri;
  readonly reading: Reading;
  /** To tell lines and columns; it is not shown. */
  readonly document: TextDocument;
}

const isAbout =
  (id: string) =>
  ({ record }: Row): boolean =>
    names(record, id);

const mentionsIt = ({ view, rows }: Listed, id: string): boolean =>
  rows.some(isAbout(id)) || (view.mentions?.some(({ entity }) => entity === id) ?? false);

/** What nobody has read yet is read first. */
export async function* closedNotesAbout(
  id: string,
  notes: WorkspaceNotes,
  isOpen: (uri: string) => boolean,
  token: CancellationToken,
): AsyncGenerator<Closed> {
  const { readings } = await notes.read(token);
  for (const listed of readings) {
    if (token.isCancellationRequested) return;
    if (isOpen(listed.view.uri) || !mentionsIt(listed, id)) continue;
    const uri = Uri.parse(listed.view.uri, true);
    // gone since it was read
    if ((await textOnDisk(uri)) === null) continue;
    const document = await workspace.openTextDocument(uri);
    yield { uri, document, reading: await readText(uri, document.getText(), listed.knowledge) };
  }
}
