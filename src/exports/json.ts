/** Notes → JSON for other programs: every kept record whole, rejected ones included, and with suggestions the analysis as `annotate` gives it. */
import type { NoteRecord } from '../model/note.ts';
import { toJson } from './analysis-json.ts';
import type { ExportOptions, Tagged } from './formats.ts';

const SCHEMA = 'poruka/notes@1';

/** Keys that the file has and we do not know stand beside ours again, as in the note; ours win. */
const recordOf = ({ extra, ...record }: NoteRecord) => ({ ...record, ...extra, ...record });

export const json = (notes: readonly Tagged[], { generator, suggestions }: ExportOptions): string =>
  `${JSON.stringify(
    {
      schema: SCHEMA,
      generator,
      notes: notes.map(({ uri, title, meta, records, analysis }) => ({
        uri,
        meta: { ...meta, title: meta.title ?? title },
        records: records.map(recordOf),
        ...(suggestions && analysis ? { analysis: toJson(analysis) } : {}),
      })),
    },
    null,
    2,
  )}\n`;
