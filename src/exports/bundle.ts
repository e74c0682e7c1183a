/** Notes → an archive (ZIP) of the notes themselves, as they are, with a manifest: what each is, what it keeps and a sum to check its text by. */
import type { ExportOptions, Notes, Tagged } from './formats.ts';
import { REVIEWS } from '../model/note.ts';
import { counts } from '../register/ledger.ts';
import { dateOf } from './rows.ts';
import { type Packed, uniqueNames, zipped } from './zip.ts';

const BUNDLE_SCHEMA = 'poruka/bundle@1';

/** SHA-256 of the text as UTF-8, in hexadecimal. */
async function sumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function described(note: Tagged, path: string) {
  const { meta, records, title, text } = note;
  return {
    path,
    sha256: await sumOf(text),
    title,
    outlet: meta.outlet,
    url: meta.url,
    date: dateOf(note),
    records: records.length,
    counted: records.filter(counts).length,
    reviews: Object.fromEntries(
      REVIEWS.map((review) => [review, records.filter((one) => one.review === review).length]),
    ),
  };
}

export async function* bundleFiles(
  notes: Notes,
  { generator, path = (uri) => uri }: ExportOptions,
): AsyncGenerator<Packed> {
  const nameOf = uniqueNames();
  const list: unknown[] = [];
  for await (const note of notes) {
    const name = `notes/${nameOf(path(note.uri))}`;
    list.push(await described(note, name));
    yield { name, text: note.text };
  }
  const manifest = { schema: BUNDLE_SCHEMA, generator, notes: list };
  yield { name: 'manifest.json', text: `${JSON.stringify(manifest, null, 2)}\n` };
}

export const bundle = (notes: Notes, options: ExportOptions): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
  zipped(bundleFiles(notes, options));
