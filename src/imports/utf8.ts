/** Bytes → text, or the offset of the first byte that is not UTF-8. A byte order mark stays; nothing is replaced silently. */

type Decoded = { readonly text: string } | { readonly bad: number };

const decoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: decoder().decode(bytes) };
  } catch {
    return { bad: firstBad(bytes) };
  }
}

/** A prefix is good when nothing in it is wrong, though its last character may go on; the longest good prefix ends where the error is. */
function firstBad(bytes: Uint8Array): number {
  const isGood = (length: number): boolean => {
    try {
      decoder().decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  // «D0» and then no second byte: the character that was begun is what is wrong
  let at = good;
  while (at > 0 && good - at < 3 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--;
  const lead = at > 0 ? (bytes[at - 1] ?? 0) : 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return good - (at - 1) < length ? at - 1 : good;
}
