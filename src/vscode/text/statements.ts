/** What a command is about → the statement that is meant: of a tree node, of a link in a hover, or under the cursor. */
import { type TextDocument, Uri, window, workspace } from 'vscode';
import { lengthOf, type Span } from '../../model/document.ts';
import type { Row } from '../../register/index.ts';
import type { Analyses } from '../index/analyses.ts';
import { complain } from '../messages.ts';
import type { Language } from '../language.ts';
import { activeProse } from '../prose.ts';
import type { Reading } from '../index/reading.ts';

/** Which statement: what a link or a key binding can say in JSON. */
export interface StatementPlace {
  readonly uri: string;
  readonly recordId: string;
}

interface Chosen {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly row: Row;
}

/** Tree nodes are places too; what else a command may be given (the address of an editor's menu) is not. */
export function placeOf(argument: unknown): StatementPlace | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { uri, recordId } = argument as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' && typeof recordId === 'string' ? { uri, recordId } : null;
}

/** In a sentence that says several things, the one with the shortest evidence at the cursor; of equals the first that is still open. */
export function rowAt(rows: readonly Row[], at: number): Row | null {
  const here = rows.filter(({ span }) => span && span.start <= at && at <= span.end);
  const isOpen = ({ record }: Row): number => (record.review === 'auto' ? 0 : 1);
  return here.sort((a, b) => isOpen(a) - isOpen(b) || lengthOf(a.span ?? NONE) - lengthOf(b.span ?? NONE))[0] ?? null;
}
const NONE: Span = { start: 0, end: 0 };

/** What choosing needs to know: the notes, the words, and what is selected in the tree. */
export interface Choice {
  readonly analyses: Analyses;
  readonly language: Language;
  readonly selected: () => readonly StatementPlace[];
}

/** A key that is pressed in the tree says so with this argument. */
const SELECTED = 'selected';

/** All that are meant, when a menu or a key is used on several nodes; `nodes` is what a menu of the tree gives beside the one it was opened on. */
export function placesOf(argument: unknown, nodes: unknown, { selected }: Choice): readonly StatementPlace[] {
  if (argument === SELECTED) return selected();
  const all = Array.isArray(nodes) && nodes.length > 1 ? nodes : [argument];
  return once(all.flatMap(aboutOf));
}

/** A commitment of the tree is about all statements that say it. */
function aboutOf(argument: unknown): readonly StatementPlace[] {
  const about = typeof argument === 'object' && argument !== null && 'about' in argument ? argument.about : null;
  const places = Array.isArray(about) && about.length > 0 ? about : [argument];
  return places.map(placeOf).filter((place) => place !== null);
}

export const once = (places: readonly StatementPlace[]): readonly StatementPlace[] => [
  ...new Map(places.map((place) => [`${place.uri}#${place.recordId}`, place])).values(),
];

/** Says why when there is none. */
export async function chooseStatement(
  argument: unknown,
  { analyses, language, selected }: Choice,
): Promise<Chosen | null> {
  const words = language.words();
  const place = argument === SELECTED ? (selected()[0] ?? null) : (aboutOf(argument)[0] ?? null);
  if (argument === SELECTED && !place) return complain(words.t('editor.noStatement'));
  const document = place
    ? await workspace.openTextDocument(Uri.parse(place.uri, true))
    : (activeProse()?.document ?? null);
  if (!document) return complain(words.t('editor.noNote'));
  const reading = await analyses.now(document);
  if (!reading) return complain(words.t(analyses.isTooLarge(document) ? 'editor.tooLarge' : 'editor.changed'));
  const editor = window.activeTextEditor;
  const row = place
    ? (reading.rows.find(({ record }) => record.id === place.recordId) ?? null)
    : editor && rowAt(reading.rows, document.offsetAt(editor.selection.active));
  return row ? { document, reading, row } : complain(words.t(place ? 'editor.changed' : 'editor.noStatement'));
}
