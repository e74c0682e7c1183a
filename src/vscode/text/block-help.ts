/** Help with writing the `poruka:` block by hand: keys and values to choose from, what a key, an id or a word means. What is wrong in it is marked where it stands. */
import {
  CompletionItem,
  CompletionItemKind,
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  Hover,
  languages,
  Range,
  type TextDocument,
  Disposable as Together,
  workspace,
} from 'vscode';
import { blockPlace } from '../../notes/block-place.ts';
import { inside, type Shape, shapeAt } from '../../notes/block-schema.ts';
import { oneLine } from '../../views/escape.ts';
import type { Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import { loadEngine } from '../engine.ts';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../language.ts';
import { rangeOf } from '../positions.ts';
import { isProse, PROSE } from '../prose.ts';

interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly insert?: string;
}

const meaning = (key: string, words: Words): string => {
  const text = words.label('block', key);
  return text === key ? '' : text;
};

const quotedId = (id: string): string => `"${id}"`;

export function helpWritingBlock(analyses: Analyses, knowledge: OwnKnowledge, language: Language): Disposable {
  /** Those of the note first: an id is written of somebody whom the note names. */
  async function parties(document: TextDocument): Promise<readonly Offer[]> {
    const { choices, knownWith } = await loadEngine();
    const known = knownWith(await knowledge.of(document.uri));
    const named = new Map((analyses.latest(document)?.analysis.entities ?? []).map(({ id, name }) => [id, name]));
    const ids = new Set([...named.keys(), ...choices.countries, ...choices.bodies]);
    return [...ids].map((id) => ({ label: id, detail: known(id) ?? named.get(id) ?? '' }));
  }

  function valuesOf(shape: Shape, words: Words): readonly Offer[] {
    if (shape.kind === 'boolean') return ['true', 'false'].map((label) => ({ label, detail: '' }));
    if (shape.kind !== 'choice') return [];
    return shape.values.map((label) => ({ label, detail: words.label(shape.group, label) }));
  }

  const completion = languages.registerCompletionItemProvider(
    PROSE,
    {
      provideCompletionItems: async (document, position) => {
        const text = document.getText();
        const offset = document.offsetAt(position);
        const place = isProse(document) ? blockPlace(text, offset) : null;
        const shape = place && shapeAt(place.path);
        if (!place || !shape) return [];
        const words = language.words();
        const within = inside(shape);
        const before = text.slice(place.start - 1, place.start);
        const offers: readonly Offer[] =
          place.kind === 'value'
            ? within.kind === 'party'
              ? (await parties(document)).map((one) => ({
                  ...one,
                  insert: before === '"' || before === "'" ? one.label : quotedId(one.label),
                }))
              : valuesOf(within, words)
            : within.kind === 'keys'
              ? Object.keys(within.keys)
                  .filter((key) => !place.has.has(key))
                  .map((key) => ({ label: key, detail: meaning(key, words), insert: `${key}: ` }))
              : [];
        const range = new Range(document.positionAt(place.start), position);
        return offers.map(({ label, detail, insert }, i) => {
          const item = new CompletionItem(
            label,
            place.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
          );
          item.range = range;
          item.detail = detail;
          // «Лат» finds LV
          item.filterText = `${label} ${detail}`;
          item.sortText = String(i).padStart(4, '0');
          if (insert !== undefined) item.insertText = insert;
          if (place.kind === 'key') item.command = { command: 'editor.action.triggerSuggest', title: '' };
          return item;
        });
      },
    },
    ' ',
    '[',
    '{',
    '"',
  );

  const hover = languages.registerHoverProvider(PROSE, {
    provideHover: async (document, position) => {
      const range = document.getWordRangeAtPosition(position, /[\w:-]*\w/);
      const place = range && isProse(document) ? blockPlace(document.getText(), document.offsetAt(range.end)) : null;
      if (!range || !place) return null;
      const words = language.words();
      const word = document.getText(range);
      if (place.kind === 'key') {
        const text = shapeAt([...place.path, word]) ? meaning(word, words) : '';
        return text === '' ? null : new Hover({ language: 'plaintext', value: text }, range);
      }
      const shape = shapeAt(place.path);
      const within = shape && inside(shape);
      if (within?.kind === 'choice') {
        const text = words.label(within.group, word);
        return text === word ? null : new Hover({ language: 'plaintext', value: text }, range);
      }
      if (within?.kind !== 'party') return null;
      const { knownWith } = await loadEngine();
      const named = analyses.latest(document)?.analysis.entities.find(({ id }) => id === word)?.name;
      const name = knownWith(await knowledge.of(document.uri))(word) ?? named;
      return name ? new Hover({ language: 'plaintext', value: oneLine(name) }, range) : null;
    },
  });

  const collection = languages.createDiagnosticCollection('poruka.note');
  function show(document: TextDocument): void {
    const reading = isProse(document) && !document.isClosed ? analyses.latest(document) : null;
    if (reading && reading.text !== document.getText()) return;
    const words = language.words();
    const found = (reading?.note.problems ?? []).map(({ code, detail, severity, ...span }) => {
      const diagnostic = new Diagnostic(
        rangeOf(document, span),
        words.t(`problem.${code}`, { detail: oneLine(detail) }),
        severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      );
      diagnostic.source = words.t('editor.status.name');
      diagnostic.code = code;
      return diagnostic;
    });
    collection.set(document.uri, found);
  }

  return Together.from(
    completion,
    hover,
    collection,
    analyses.onDidChange(show),
    language.onDidChange(() => workspace.textDocuments.forEach(show)),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
  );
}
