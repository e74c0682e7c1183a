/** Chunks of bytes → lines without their ends, one at a time. Only «\n» ends a line: U+2028 may stand in JSON. Memory is bounded by the limit. */

const LINE_FEED = 10;

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** null stands for a line longer than `limit` bytes: its bytes are not kept, its place is. A last line needs no end. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) held = [];
    else held.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, at));
      yield size > limit ? null : joined(held, size);
      held = [];
      size = 0;
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield size > limit ? null : joined(held, size);
}

/** Nothing but spaces, tabs and a carriage return. */
export const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13);
