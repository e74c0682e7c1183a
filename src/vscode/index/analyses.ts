/** Open notes → their readings, one for each version of a document: read again when typing pauses, never when too large. */
import {
  type Disposable,
  type Event,
  EventEmitter,
  Disposable as Together,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../model/document.ts';
import type { TextEdit } from '../../model/note.ts';
import { follow, placeKey } from '../../notes/follow.ts';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import type { Log } from '../log.ts';
import { isProse } from '../prose.ts';
import { type Reading, readText } from './reading.ts';
import { settings } from '../settings.ts';

export interface Analyses extends Disposable {
  /** What was read last, perhaps a version ago; null when nothing was yet. */
  readonly latest: (document: TextDocument) => Reading | null;
  /** The reading of the document as it is now; null when it is no note, is too large, or has changed again. */
  readonly now: (document: TextDocument) => Promise<Reading | null>;
  readonly isTooLarge: (document: TextDocument) => boolean;
  readonly isBusy: (document: TextDocument) => boolean;
  readonly onDidChange: Event<TextDocument>;
}

/** Milliseconds without a keystroke. */
const PAUSE = 150;
/** No version of a document. */
const OUTDATED = -1;

interface Entry {
  /** Where the records of the note are, followed through every change of the text. */
  live: ReadonlyMap<string, Span>;
  latest: { readonly version: number; readonly reading: Reading } | null;
  running: { readonly version: number; readonly reading: Promise<Reading | null> } | null;
  timer: ReturnType<typeof setTimeout> | null;
}

const asEdit = ({ rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent): TextEdit => ({
  start: rangeOffset,
  end: rangeOffset + rangeLength,
  newText: text,
});

/** Where each record is now; of one that a person must look at, where it was followed to. */
function placesOf({ rows }: Reading, before: ReadonlyMap<string, Span>): ReadonlyMap<string, Span> {
  const kept = rows.filter((row) => row.kept);
  return new Map(
    kept.flatMap(({ record, span }) => {
      const place = span ?? before.get(placeKey(record));
      return place ? [[placeKey(record), place] as const] : [];
    }),
  );
}

const sizeOf = (document: TextDocument): number => document.offsetAt(document.lineAt(document.lineCount - 1).range.end);

export function followNotes(knowledge: OwnKnowledge, log: Log): Analyses {
  const entries = new Map<TextDocument, Entry>();
  const changed = new EventEmitter<TextDocument>();

  const entryOf = (document: TextDocument): Entry => {
    const entry = entries.get(document) ?? { live: new Map(), latest: null, running: null, timer: null };
    entries.set(document, entry);
    return entry;
  };

  const isTooLarge = (document: TextDocument): boolean => sizeOf(document) > settings.maxFileSize(document);

  const isRead = (document: TextDocument): boolean => {
    const latest = entries.get(document)?.latest;
    return latest != null && latest.version !== OUTDATED;
  };

  /** Never rejects. */
  async function run(document: TextDocument, entry: Entry): Promise<Reading | null> {
    const { version, uri } = document;
    const { running } = entry;
    const text = document.getText();
    const { live } = entry;
    const reading = await knowledge
      .of(uri)
      .then((own) => readText(uri, text, own, live))
      .catch((error) => {
        log.error(error);
        return null;
      });
    // Loading takes a moment the first time: what was typed in it is read by the next run.
    const isLatest = entry.running === running;
    if (isLatest) entry.running = null;
    if (!reading || document.version !== version || document.isClosed) return null;
    if (!isLatest) return now(document);
    entry.latest = { version, reading };
    entry.live = placesOf(reading, entry.live);
    changed.fire(document);
    return reading;
  }

  function now(document: TextDocument): Promise<Reading | null> {
    if (!isProse(document) || document.isClosed || isTooLarge(document)) return Promise.resolve(null);
    const entry = entryOf(document);
    if (entry.latest?.version === document.version) return Promise.resolve(entry.latest.reading);
    if (entry.running?.version !== document.version) {
      const { version } = document;
      const reading = Promise.resolve().then(() => run(document, entry));
      entry.running = { version, reading };
    }
    return entry.running?.reading ?? Promise.resolve(null);
  }

  function soon(document: TextDocument, ms: number): void {
    if (!isProse(document)) return;
    const entry = entryOf(document);
    if (entry.timer) clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      entry.timer = null;
      if (!isTooLarge(document)) return void now(document);
      const had = entry.latest;
      entry.latest = null;
      if (had) changed.fire(document);
    }, ms);
  }

  function forget(document: TextDocument): void {
    const entry = entries.get(document);
    if (entry?.timer) clearTimeout(entry.timer);
    if (entries.delete(document)) changed.fire(document);
  }

  const readVisible = (): void => {
    for (const { document } of window.visibleTextEditors) if (!isRead(document)) soon(document, 0);
  };
  readVisible();

  /** What is shown stays until the same text is read again. */
  function readAgain(): void {
    for (const entry of entries.values()) {
      if (entry.latest) entry.latest = { ...entry.latest, version: OUTDATED };
      entry.running = null;
    }
    readVisible();
  }

  const listeners = Together.from(
    changed,
    window.onDidChangeVisibleTextEditors(readVisible),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Only what somebody looks at, or has looked at: a document opened by a program is read when it is asked for.
      const entry = entries.get(document);
      if (contentChanges.length === 0 || !entry) return;
      entry.live = follow(entry.live, contentChanges.map(asEdit));
      soon(document, PAUSE);
    }),
    workspace.onDidCloseTextDocument(forget),
    knowledge.onDidChange(readAgain),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('poruka.maxFileSize')) return;
      for (const { document } of window.visibleTextEditors) soon(document, 0);
    }),
  );

  return {
    latest: (document) => entries.get(document)?.latest?.reading ?? null,
    now,
    isTooLarge,
    isBusy: (document) => entries.get(document)?.running != null,
    onDidChange: changed.event,
    dispose: () => {
      listeners.dispose();
      for (const { timer } of entries.values()) if (timer) clearTimeout(timer);
      entries.clear();
    },
  };
}
