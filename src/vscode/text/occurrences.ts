/** What is named at the cursor → every place that names it: marked in the note, listed from all notes that are open, and from closed ones that say or keep something of it. */
import { type Disposable, DocumentHighlight, languages, Location, Disposable as Together, workspace } from 'vscode';
import { namedAt, occurrencesOf } from '../../views/occurrences.ts';
import type { Analyses } from '../index/analyses.ts';
import { closedNotesAbout } from '../index/closed-notes.ts';
import { rangeOf } from '../positions.ts';
import { isProse, PROSE } from '../prose.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';

export const showOccurrences = (analyses: Analyses, notes: WorkspaceNotes): Disposable =>
  Together.from(
    languages.registerDocumentHighlightProvider(PROSE, {
      async provideDocumentHighlights(document, position, token) {
        const reading = await analyses.now(document);
        const named = reading && namedAt(reading.analysis, document.offsetAt(position));
        if (!reading || !named || token.isCancellationRequested) return undefined;
        return occurrencesOf(reading.analysis, named.id).map((span) => new DocumentHighlight(rangeOf(document, span)));
      },
    }),
    languages.registerReferenceProvider(PROSE, {
      async provideReferences(document, position, _, token) {
        const reading = await analyses.now(document);
        const named = reading && namedAt(reading.analysis, document.offsetAt(position));
        if (!named) return [];
        const found: Location[] = [];
        const shown = new Set<string>();
        for (const open of workspace.textDocuments.filter(isProse)) {
          const other = await analyses.now(open);
          if (token.isCancellationRequested) return [];
          if (!other) continue;
          shown.add(open.uri.toString());
          for (const span of occurrencesOf(other.analysis, named.id))
            found.push(new Location(open.uri, rangeOf(open, span)));
        }
        for await (const closed of closedNotesAbout(named.id, notes, (uri) => shown.has(uri), token))
          for (const span of occurrencesOf(closed.reading.analysis, named.id))
            found.push(new Location(closed.uri, rangeOf(closed.document, span)));
        return found;
      },
    }),
  );
