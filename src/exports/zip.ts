/** Files, one at a time → the chunks of a ZIP archive. The same files make the same bytes: every file is as old as the format. */
import { strToU8, Zip, ZipDeflate } from 'fflate';

export interface Packed {
  readonly name: string;
  readonly text: string;
}

/** Local, as the format has no time zone. */
const EPOCH = new Date(1980, 0, 1);

export async function* zipped(files: AsyncIterable<Packed>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  for await (const { name, text } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = EPOCH;
    zip.add(file);
    file.push(strToU8(text), true);
    yield* ready.splice(0);
  }
  zip.end();
  if (failure) throw failure;
  yield* ready.splice(0);
}

/** A path of a note → a name inside the archive, never outside of where it is unpacked, and never the same for two. */
export function uniqueNames(): (path: string) => string {
  const taken = new Set<string>();
  return (path) => {
    const parts = path
      .replace(/^[a-z][a-z\d+.-]*:/i, '')
      .split(/[\\/]+/)
      .filter((part) => part !== '' && part !== '.' && part !== '..');
    const name = parts.join('/') || 'note';
    const dot = name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length;
    let free = name;
    for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${name.slice(0, dot)}-${i}${name.slice(dot)}`;
    taken.add(free.toLowerCase());
    return free;
  };
}
