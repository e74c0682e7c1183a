/** Our JSON or JSON Lines of notes → the notes with their records, each read as from a front matter; what cannot be read is named, never dropped silently. */
import type { Analysis } from '../model/analysis.ts';
import type { KeptMention, NoteMeta, NoteRecord } from '../model/note.ts';
import { isPlain, type Plain } from '../notes/fields.ts';
import { MENTION_FORM } from '../notes/mentions.ts';
import { readRecord } from '../notes/record.ts';
import type { NoteView } from '../register/index.ts';

interface ReadNotes {
  readonly generator: Analysis['generator'] | null;
  /** Without text: what the file says and nothing else. */
  readonly notes: readonly NoteView[];
  /** Records that have no act, by note and number from 1. */
  readonly unread: readonly { readonly note: string; readonly record: number }[];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const metaOf = (value: unknown): NoteMeta => {
  const { title, outlet, url, date } = isPlain(value) ? value : {};
  return { title: textOf(title), outlet: textOf(outlet), url: textOf(url), date: textOf(date) };
};

/** null: it is none of our exports. */
function schemaOf(value: unknown): 'notes' | 'note' | null {
  if (!isPlain(value)) return null;
  if (value.schema === 'poruka/notes@1' && Array.isArray(value.notes)) return 'notes';
  return value.schema === 'poruka/note@1' ? 'note' : null;
}

function generatorOf(value: unknown): Analysis['generator'] | null {
  const { version, lexicon } = isPlain(value) ? value : {};
  return typeof version === 'string' && typeof lexicon === 'string' ? { version, lexicon } : null;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** null: the text is neither. */
export function readNotes(file: string): ReadNotes | null {
  const text = file.replace(/^\uFEFF/, '');
  const whole = parsed(text);
  const values =
    whole === undefined
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parsed)
      : [whole];
  if (values.length === 0 || values.some((value) => schemaOf(value) === null)) return null;
  const list = values.flatMap((value) => {
    if (!isPlain(value)) return [];
    return schemaOf(value) === 'notes' ? (value.notes as readonly unknown[]) : [value];
  });
  const unread: { note: string; record: number }[] = [];
  const notes = list.filter(isPlain).map((value): NoteView => {
    const uri = textOf(value.uri) ?? '';
    const given = Array.isArray(value.records) ? value.records : [];
    const records = given.flatMap((raw: unknown, i): readonly NoteRecord[] => {
      const read = readRecord(raw);
      if (!read) unread.push({ note: uri, record: i + 1 });
      return read ? [read.record] : [];
    });
    const mentions = (Array.isArray(value.mentions) ? value.mentions : []).flatMap(
      (raw: unknown): readonly KeptMention[] => {
        const read = MENTION_FORM.read(raw);
        return read ? [read.record] : [];
      },
    );
    const meta = metaOf(value.meta);
    // what another program computed is passed on as it is, and never shown as our own
    const analysis = isPlain(value.analysis) ? (value.analysis as unknown as Analysis) : null;
    return { uri, title: meta.title ?? '', meta, analysis, records, mentions, text: '' };
  });
  return { generator: generatorOf((values[0] as Plain).generator), notes, unread };
}
