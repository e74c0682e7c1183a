/** What goes into a file → the file, all or nothing: while it is written a person sees how far it is and may cancel it. */
import { CancellationError, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Chunk, Format } from '../../exports/formats.ts';
import { fileName } from '../index/reading.ts';
import { complain, mention } from '../messages.ts';
import { type Content, pathOf, streamed } from './export-content.ts';

async function bytesOf(chunks: AsyncIterable<Chunk>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
  const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** All or nothing: a file beside it takes its place. */
async function replaceFile(file: Uri, bytes: Uint8Array): Promise<void> {
  const temporary = Uri.joinPath(file, '..', `.${fileName(file.path)}.${Date.now()}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, file, { overwrite: true });
  } catch (error) {
    // It may never have been there; what went wrong is told below.
    await workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

/** false: it was cancelled, or it failed and that was said. */
export async function writeExport(file: Uri, format: Format, { listed, part, options }: Content): Promise<boolean> {
  const { words } = options;
  const title = words.t('editor.export.title');
  const gone: string[] = [];
  try {
    await window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        const told = (done: number): void =>
          progress.report({
            message: words.t('editor.export.progress', {
              done: words.number(done),
              all: words.number(listed.length),
            }),
          });
        const bytes = await bytesOf(
          format.write(
            streamed(listed, format, token, told, (uri) => gone.push(pathOf(uri)), part),
            options,
          ),
        );
        if (token.isCancellationRequested) throw new CancellationError();
        await replaceFile(file, bytes);
      },
    );
    // a file that lacks notes must not be taken for the whole
    if (gone.length > 0) complain(words.t('editor.export.gone', { notes: gone.join(', ') }));
    return true;
  } catch (error) {
    if (error instanceof CancellationError) return mention(words.t('editor.export.cancelled')) ?? false;
    const reason = error instanceof Error ? error.message : String(error);
    return complain(words.t('editor.export.failed', { reason })) ?? false;
  }
}
