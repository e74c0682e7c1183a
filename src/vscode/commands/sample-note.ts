/** An invented article as an untitled document: the first look, with nothing written to disk. */
import { commands, type Disposable, Uri, window, workspace } from 'vscode';

export const offerSampleNote = (extension: Uri): Disposable =>
  commands.registerCommand('poruka.openSample', async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'media/sample-note.md'));
    const content = new TextDecoder().decode(bytes);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  });
