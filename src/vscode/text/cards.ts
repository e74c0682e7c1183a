/** What is named in a note → what is known of it: «Go to Definition» opens the row of `poruka.yaml`, or a read-only card of the lexicon. */
import {
  type CancellationToken,
  type Disposable,
  DocumentLink,
  EventEmitter,
  languages,
  Location,
  Position,
  Disposable as Together,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { Knowledge } from '../../model/knowledge.ts';
import { pageOfCard } from '../../views/card.ts';
import { namedAt } from '../../views/occurrences.ts';
import type { Analyses } from '../index/analyses.ts';
import { loadEngine } from '../engine.ts';
import { KNOWLEDGE_FILE, textOnDisk } from '../knowledge/knowledge.ts';
import type { Language } from '../language.ts';
import { rangeOf } from '../positions.ts';
import { PROSE } from '../prose.ts';
import type { Reading } from '../index/reading.ts';

const SCHEME = 'poruka-card';

/** The name is what the tab says, the query what it is about. */
const addressOf = (id: string, name: string): Uri =>
  Uri.from({ scheme: SCHEME, path: `/${name.replaceAll('/', ' ')}.md`, query: encodeURIComponent(id) });

/** How the analyst's own row about it begins: its id or key, else its name. */
function ownWords(knowledge: Knowledge | null, id: string, name: string): string | null {
  if (!knowledge) return null;
  const programme = knowledge.programmes.find(({ key }) => key === id);
  if (programme) return programme.key;
  const row = [...knowledge.people, ...knowledge.organizations].find((one) => one.id === id || one.name === name);
  if (row) return row.id ?? row.name;
  return knowledge.aliases.find(({ means }) => means === id)?.text ?? null;
}

async function ownRow(document: TextDocument, reading: Reading, id: string, name: string): Promise<Location | null> {
  const words = ownWords(reading.knowledge, id, name);
  const folder = workspace.getWorkspaceFolder(document.uri) ?? workspace.workspaceFolders?.[0];
  if (words === null || !folder) return null;
  const file = Uri.joinPath(folder.uri, KNOWLEDGE_FILE);
  const at = (await textOnDisk(file))?.indexOf(words) ?? -1;
  if (at < 0) return null;
  const opened = await workspace.openTextDocument(file);
  return new Location(file, rangeOf(opened, { start: at, end: at + words.length }));
}

export function showCards(analyses: Analyses, language: Language): Disposable {
  const changed = new EventEmitter<Uri>();

  async function define(document: TextDocument, position: Position, token: CancellationToken) {
    const reading = await analyses.now(document);
    const named = reading && namedAt(reading.analysis, document.offsetAt(position));
    if (!reading || !named || token.isCancellationRequested) return null;
    const entity = reading.analysis.entities.find(({ id }) => id === named.id);
    const name = entity?.name ?? reading.known(named.id) ?? named.mention.text;
    const own = await ownRow(document, reading, named.id, name);
    if (own) return own;
    const { cardOf } = await loadEngine();
    return cardOf(named.id) && new Location(addressOf(named.id, name), new Position(0, 0));
  }

  return Together.from(
    changed,
    language.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }),
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent({ query }) {
        const { cardOf, knownWith } = await loadEngine();
        const id = decodeURIComponent(query);
        const words = language.words();
        const card = cardOf(id);
        return card ? pageOfCard(card, words, knownWith(null)) : words.t('editor.card.unknown', { id });
      },
    }),
    languages.registerDefinitionProvider(PROSE, { provideDefinition: define }),
    languages.registerDocumentLinkProvider(PROSE, {
      async provideDocumentLinks(document, token) {
        const reading = await analyses.now(document);
        if (!reading || token.isCancellationRequested) return [];
        const { cardOf } = await loadEngine();
        return reading.analysis.mentions.flatMap((mention) => {
          if ((mention.kind !== 'programme' && mention.kind !== 'treaty') || !cardOf(mention.key)) return [];
          const link = new DocumentLink(rangeOf(document, mention), addressOf(mention.key, mention.name));
          link.tooltip = language.words().t('editor.link.card');
          return [link];
        });
      },
    }),
  );
}
