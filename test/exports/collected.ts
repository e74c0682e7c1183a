/** What exports are asked with here, and their chunks → the whole text or bytes. */
import type { Chunk, ExportOptions } from '../../src/exports/formats.ts';
import { words } from '../../src/views/words/words.ts';
import { known } from '../views/sample.ts';

export const options: ExportOptions = {
  words: words('uk'),
  known,
  generator: { version: '0.0.1', lexicon: '2026-01-01' },
};

export async function collectedBytes(chunks: AsyncIterable<Chunk>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
  return Buffer.concat(parts);
}

export const collected = async (chunks: AsyncIterable<Chunk>): Promise<string> =>
  Buffer.from(await collectedBytes(chunks)).toString('utf8');
