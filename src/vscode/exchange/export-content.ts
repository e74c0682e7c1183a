/** Notes and what is meant of them → what goes into the file of a format, a note at a time, and how it begins. */
import { CancellationError, type CancellationToken, CancellationTokenSource, Uri, workspace } from 'vscode';
import type { ExportOptions, Format } from '../../exports/formats.ts';
import { MOST_RECORDS, previewOf, previewPage } from '../../exports/preview.ts';
import { fitting, meantBy, within } from '../../exports/selection.ts';
import type { Span } from '../../model/document.ts';
import { keptRowsOf, type NoteView } from '../../register/index.ts';
import type { Filter } from '../../views/filter.ts';
import { knownTo, type Listed, readText } from '../index/reading.ts';
import { isProse } from '../prose.ts';
import { today } from '../today.ts';

export const pathOf = (uri: string): string => workspace.asRelativePath(Uri.parse(uri));

/** What of a note is meant. */
type Part = (view: NoteView) => NoteView;

/** Which notes are meant: all of each, or its selection, or what fits a filter. */
export interface Meant {
  readonly read: readonly Listed[];
  readonly selection: Span | null;
  readonly filter: Filter | null;
}

/** Of them what a person has kept, or with `suggestions` also what is found. */
export interface Chosen {
  readonly notes: readonly Listed[];
  readonly part: Part;
  readonly suggestions: boolean;
  /** How many there are. */
  readonly records: number;
}

const whole: Part = (view) => view;

function partOf({ read, selection, filter }: Meant, suggestions: boolean): Part {
  if (selection) return (view) => within(view, selection);
  if (!filter) return whole;
  const rows = read.flatMap((one) => (suggestions ? one.rows : keptRowsOf(one.view)));
  const isMeant = meantBy(filter, rows, knownTo(read), today());
  return (view) => fitting(view, isMeant);
}

export function chosenOf(meant: Meant, suggestions: boolean): Chosen {
  const part = partOf(meant, suggestions);
  const notes =
    part === whole
      ? meant.read
      : meant.read.map((one) => {
          const view = part(one.view);
          return { ...one, view, rows: view.ready?.rows ?? [] };
        });
  const records = notes.reduce((sum, { view, rows }) => sum + (suggestions ? rows : view.records).length, 0);
  return { notes, part, suggestions, records };
}

/** Notes of which nothing goes into the file are none of it. */
const meantIn =
  ({ filter }: Meant, { suggestions }: Chosen) =>
  ({ view, rows }: Listed): boolean =>
    suggestions ? !filter || rows.length > 0 : view.records.length + (filter ? 0 : (view.mentions?.length ?? 0)) > 0;

/** A note of the index has neither text nor mentions: it is read again, as it stands in the editor when it is open there. */
async function withText({ view, knowledge }: Listed): Promise<NoteView> {
  if (!view.ready && view.text !== '') return view;
  const uri = Uri.parse(view.uri);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === view.uri);
  const text =
    open && isProse(open) ? open.getText() : await workspace.decode(await workspace.fs.readFile(uri), { uri });
  return (await readText(uri, text, knowledge)).view;
}

/** Notes as the format asks for them, one at a time, until somebody cancels. A note that is gone by now is left out and named. */
export async function* streamed(
  notes: readonly Listed[],
  { asks }: Format,
  token: CancellationToken,
  told: (done: number) => void,
  gone: (uri: string) => unknown,
  part: Part,
): AsyncGenerator<NoteView> {
  let turn = Date.now();
  for (const [i, note] of notes.entries()) {
    if (token.isCancellationRequested) throw new CancellationError();
    const view = asks === 'text' ? await withText(note).catch(() => void gone(note.view.uri)) : note.view;
    if (view) yield part(view);
    if (Date.now() - turn < 50) continue;
    told(i + 1);
    await new Promise((done) => setTimeout(done, 0));
    turn = Date.now();
  }
}

/** What goes into the file of a format. */
export interface Content {
  readonly listed: readonly Listed[];
  readonly part: Part;
  readonly options: ExportOptions;
}

export function contentOf(
  format: Format,
  meant: Meant,
  chosen: Chosen,
  made: Pick<ExportOptions, 'generator' | 'words'>,
): Content {
  // a table has whole commitments: it narrows them itself, by all of their statements
  const narrowsItself = meant.filter !== null && format.merges;
  const listed = (narrowsItself ? meant.read : chosen.notes).filter(meantIn(meant, chosen));
  return {
    listed,
    part: narrowsItself ? whole : chosen.part,
    options: {
      ...made,
      known: knownTo(listed),
      suggestions: chosen.suggestions,
      filter: meant.filter,
      path: pathOf,
      asOf: today(),
      bom: format.id === 'csv',
    },
  };
}

/** The addresses of the notes that hold the first records; one without any is a note all the same. */
export function firstOf(meant: Meant, chosen: Chosen): ReadonlySet<string> {
  let records = 0;
  const first = chosen.notes.filter(meantIn(meant, chosen)).filter(({ view, rows }) => {
    const isNeeded = records < MOST_RECORDS;
    records += Math.max(1, (chosen.suggestions ? rows : view.records).length);
    return isNeeded;
  });
  return new Set(first.map(({ view }) => view.uri));
}

/** Made as the file is; lines of whole commitments are joined from all notes, for the others a few notes are enough. */
export async function pageOf(format: Format, content: Content, first: ReadonlySet<string>): Promise<string> {
  const { listed, part, options } = content;
  const isWhole = format.merges && format.asks === 'rows';
  const notes = isWhole ? listed : listed.filter(({ view }) => first.has(view.uri));
  const { token } = new CancellationTokenSource();
  const ignored = (): void => undefined;
  // a note that is gone is named when the file is written
  const preview = await previewOf(format, streamed(notes, format, token, ignored, ignored, part), options);
  return previewPage({ ...preview, isCut: preview.isCut || notes.length < listed.length }, format, options.words);
}
