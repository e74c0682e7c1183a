/** `Ctrl+T`: commitments and who is named, of all notes, by a part of what the tree calls them. Where they stand is found when one is chosen. */
import { type Disposable, languages, Location, Position, SymbolInformation, SymbolKind, Uri, workspace } from 'vscode';
import type { Span } from '../../model/document.ts';
import { occurrencesOf } from '../../views/occurrences.ts';
import { headline, ofRow } from '../../views/told.ts';
import { entityNodes } from '../../views/tree-entities.ts';
import { EVERY_PAGE } from '../../views/tree-lists.ts';
import type { Analyses } from '../index/analyses.ts';
import { loadEngine } from '../engine.ts';
import type { Language } from '../language.ts';
import { rangeOf } from '../positions.ts';
import { knownTo, type Reading } from '../index/reading.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';

/** A person types on, and has no use for more. */
const MOST = 200;
const TOP = new Position(0, 0);

/** Where it is in the note, as that reads now. */
class Found extends SymbolInformation {
  readonly find: (reading: Reading) => Span | null | undefined;

  constructor(name: string, kind: SymbolKind, note: string, uri: string, find: Found['find']) {
    super(name, kind, note, new Location(Uri.parse(uri, true), TOP));
    this.find = find;
  }
}

/** Every letter of the query, in order: VS Code narrows further. */
function fits(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export const offerWorkspaceSymbols = (analyses: Analyses, notes: WorkspaceNotes, language: Language): Disposable =>
  languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(typed, token) {
      const query = typed.toLocaleLowerCase('uk').replace(/\s/g, '');
      if (query === '') return [];
      const [{ readings, all }, { choices }] = await Promise.all([notes.read(token), loadEngine()]);
      if (token.isCancellationRequested) return [];
      const words = language.words();
      const known = knownTo(all);
      const isAsked = (name: string): boolean => fits(name.toLocaleLowerCase('uk'), query);
      const countries = new Set(choices.countries);
      const isCountry = (id: string): boolean => countries.has(id);
      const views = all.map(({ view }) => view);
      const found: Found[] = [];
      for (const { label, children } of entityNodes(views, { words, known, isCountry, pages: EVERY_PAGE }))
        for (const entity of children) {
          const note = found.length < MOST && isAsked(entity.label) ? entity.children[0] : undefined;
          if (!note?.uri) continue;
          const find: Found['find'] = ({ analysis }) => occurrencesOf(analysis, entity.entity ?? '')[0];
          found.push(new Found(entity.label, SymbolKind.Class, label, note.uri, find));
        }
      for (const row of readings.flatMap(({ rows }) => rows)) {
        if (found.length >= MOST) break;
        const name = headline(ofRow(row), { words, known });
        if (row.record.review === 'rejected' || !isAsked(name)) continue;
        const find: Found['find'] = ({ rows }) => rows.find(({ record }) => record.id === row.record.id)?.span;
        found.push(new Found(name, SymbolKind.Event, row.note.title, row.note.uri, find));
      }
      return found;
    },
    async resolveWorkspaceSymbol(symbol) {
      if (!(symbol instanceof Found)) return symbol;
      const document = await workspace.openTextDocument(symbol.location.uri);
      const reading = await analyses.now(document);
      const span = reading && symbol.find(reading);
      if (span) symbol.location = new Location(document.uri, rangeOf(document, span));
      return symbol;
    },
  });
