/** Help with writing `poruka.yaml`, with or without an extension for YAML: a first file, sections, keys and values to choose from, what a key means. */
import {
  commands,
  CompletionItem,
  CompletionItemKind,
  type Disposable,
  extensions,
  FileSystemError,
  Hover,
  languages,
  type Position,
  Range,
  type TextDocument,
  Disposable as Together,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { placeIn } from '../../notes/knowledge-place.ts';
import { oneLine } from '../../views/escape.ts';
import type { Words } from '../../views/words/words.ts';
import { loadEngine } from '../engine.ts';
import { isKnowledgeFile, KNOWLEDGE_FILE, type OwnKnowledge } from './knowledge.ts';
import type { Language } from '../language.ts';
import { complain } from '../messages.ts';

const FILES = { pattern: `**/${KNOWLEDGE_FILE}` } as const;
const PARTIES: ReadonlySet<string> = new Set(['country', 'of', 'speaksFor', 'beneficiary', 'means']);

/** Reads our schema, and would say every key a second time. */
const hasYaml = (): boolean => extensions.getExtension('redhat.vscode-yaml') !== undefined;

interface Offer {
  readonly label: string;
  readonly insert?: string;
  readonly detail?: string;
}

type Schema = { readonly type: string; readonly wrapped?: Schema; readonly options?: readonly string[] };
/** The few words that the schema allows, if it allows only a few. */
const optionsOf = (schema: Schema | undefined): readonly string[] =>
  schema?.options ?? (schema?.wrapped ? optionsOf(schema.wrapped) : []);

const meaning = (group: 'section' | 'key', name: string, words: Words): string | undefined => {
  const text = words.label(`knowledge.${group}`, name);
  return text === name ? undefined : text;
};

async function offersAt(
  document: TextDocument,
  position: Position,
  words: Words,
  knowledge: OwnKnowledge,
): Promise<{ readonly start: number; readonly kind: CompletionItemKind; readonly offers: readonly Offer[] } | null> {
  const text = document.getText();
  const place = placeIn(text, document.offsetAt(position));
  if (!place) return null;
  const { start } = place;
  const { SECTIONS } = await import('../../notes/knowledge-schema.ts');
  const sections: Readonly<Record<string, { readonly row: { readonly entries: Readonly<Record<string, Schema>> } }>> =
    SECTIONS;
  const about = (group: 'section' | 'key', label: string, insert: string): Offer => {
    const detail = meaning(group, label, words);
    return { label, insert, ...(detail !== undefined && { detail }) };
  };
  if (place.kind === 'section') {
    const names = ['version', ...Object.keys(SECTIONS)].filter((name) => !place.has.has(name));
    const offers = names.map((name) => about('section', name, name === 'version' ? 'version: 1' : `${name}:\n  - `));
    return { start, kind: CompletionItemKind.Module, offers: hasYaml() ? [] : offers };
  }
  const entries = Object.hasOwn(sections, place.section) ? (sections[place.section]?.row.entries ?? {}) : {};
  if (place.kind === 'key') {
    const dash = place.needsDash ? '- ' : '';
    const names = Object.keys(entries).filter((name) => !place.has.has(name));
    const offers = names.map((name) => about('key', name, `${dash}${name}: `));
    return { start, kind: CompletionItemKind.Property, offers: hasYaml() ? [] : offers };
  }
  const { key } = place;
  if (!Object.hasOwn(entries, key)) return null;
  const { choices, knownWith } = await loadEngine();
  const kind = CompletionItemKind.Value;
  if (PARTIES.has(key)) {
    const known = knownWith(await knowledge.of(document.uri));
    const ids = [...choices.countries, ...choices.bodies];
    return { start, kind, offers: ids.map((label) => ({ label, detail: known(label) ?? '' })) };
  }
  if (key === 'office' && place.section === 'holders')
    return { start, kind, offers: choices.offices.map((label) => ({ label })) };
  if (key === 'like') {
    // Word by word: the one that is being written.
    const begun = text.slice(start, document.offsetAt(position));
    const offers = choices.models.map((label) => ({ label }));
    return { start: start + begun.lastIndexOf(' ') + 1, kind, offers };
  }
  return { start, kind, offers: hasYaml() ? [] : optionsOf(entries[key]).map((label) => ({ label })) };
}

const offerCompletion = (knowledge: OwnKnowledge, language: Language): Disposable =>
  languages.registerCompletionItemProvider(
    FILES,
    {
      provideCompletionItems: async (document, position) => {
        if (!isKnowledgeFile(document.uri)) return [];
        const found = await offersAt(document, position, language.words(), knowledge);
        if (!found) return [];
        const range = new Range(document.positionAt(found.start), position);
        return found.offers.map(({ label, insert, detail = '' }, i) => {
          const item = new CompletionItem(label, found.kind);
          item.range = range;
          item.detail = detail;
          // «Лат» finds LV.
          item.filterText = found.kind === CompletionItemKind.Value ? `${label} ${detail}` : label;
          item.sortText = String(i).padStart(4, '0');
          if (insert !== undefined) {
            item.insertText = insert;
            item.command = { command: 'editor.action.triggerSuggest', title: '' };
          }
          return item;
        });
      },
    },
    ' ',
    '{',
    '"',
  );

const showMeanings = (knowledge: OwnKnowledge, language: Language): Disposable =>
  languages.registerHoverProvider(FILES, {
    provideHover: async (document, position) => {
      const range = document.getWordRangeAtPosition(position, /[\w:-]*\w/);
      const place =
        range && isKnowledgeFile(document.uri) ? placeIn(document.getText(), document.offsetAt(range.end)) : null;
      if (!range || !place) return null;
      const word = document.getText(range);
      if (place.kind !== 'value') {
        const text = meaning(place.kind, word, language.words());
        return text === undefined ? null : new Hover(text, range);
      }
      if (!PARTIES.has(place.key) && place.key !== 'person') return null;
      const { knownWith } = await loadEngine();
      const name = knownWith(await knowledge.of(document.uri))(word);
      return name === null ? null : new Hover({ language: 'plaintext', value: oneLine(name) }, range);
    },
  });

/** The file of the folder, made when there is none. */
async function createFile(extension: Uri, language: Language): Promise<void> {
  const words = language.words();
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return void complain(words.t('editor.knowledge.noFolder'));
  const folder =
    folders.length === 1
      ? folders[0]
      : await window.showWorkspaceFolderPick({ placeHolder: words.t('editor.knowledge.askFolder') });
  if (!folder) return;
  const uri = Uri.joinPath(folder.uri, KNOWLEDGE_FILE);
  try {
    const exists = await workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!exists) {
      const contents = await workspace.fs.readFile(Uri.joinPath(extension, `media/knowledge.${words.locale}.yaml`));
      const edit = new WorkspaceEdit();
      edit.createFile(uri, { contents });
      if (!(await workspace.applyEdit(edit))) throw FileSystemError.NoPermissions(uri);
    }
    await window.showTextDocument(uri);
  } catch (error) {
    complain(words.t('editor.knowledge.failed', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

export const helpWritingKnowledge = (extension: Uri, knowledge: OwnKnowledge, language: Language): Disposable =>
  Together.from(
    offerCompletion(knowledge, language),
    showMeanings(knowledge, language),
    commands.registerCommand('poruka.createKnowledge', () => createFile(extension, language)),
  );
