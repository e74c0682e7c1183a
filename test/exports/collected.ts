/** Chunks of an export → its whole text or bytes. */
import type { Chunk } from '../../src/exports/formats.ts';

export async function collectedBytes(chunks: AsyncIterable<Chunk>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
  return Buffer.concat(parts);
}

export const collected = async (chunks: AsyncIterable<Chunk>): Promise<string> =>
  Buffer.from(await collectedBytes(chunks)).toString('utf8');
