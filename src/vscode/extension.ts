/** Entry of the extension in every host: puts together one file for each thing that a person sees. What `activate` returns is for other extensions: see api.ts. */
import type { ExtensionContext } from 'vscode';
import { type Job, makeReader, type Told } from '../reader/job.ts';
import { serve } from '../threads/node.ts';
import { followNotes } from './index/analyses.ts';
import { offerAnnotating } from './records/annotate.ts';
import { type Api, apiOf } from './api.ts';
import { showCards } from './text/cards.ts';
import { offerChatTools } from './commands/chat-tools.ts';
import { offerActions } from './text/code-actions.ts';
import { offerComparison } from './compare/compare.ts';
import { offerCitation } from './commands/citation.ts';
import { helpWritingBlock } from './text/block-help.ts';
import { offerManyDecisions } from './records/decide-many.ts';
import { offerDecisions } from './records/decisions.ts';
import { showDecorations } from './text/decorations.ts';
import { makeExchangeRates } from './exchange/exchange-rates.ts';
import { offerExport } from './exchange/export-notes.ts';
import { foldBlock } from './text/folding.ts';
import { showHovers } from './text/hovers.ts';
import { offerImport } from './exchange/import-notes.ts';
import { showKnowledgeProblems } from './knowledge/problems.ts';
import { helpWritingKnowledge } from './knowledge/writing.ts';
import { offerDashboard } from './exchange/dashboard.ts';
import { loadEngine } from './engine.ts';
import { showEntities } from './trees/entities.ts';
import { openCache } from './index/index-cache.ts';
import { followKnowledge } from './knowledge/knowledge.ts';
import { followLanguage } from './language.ts';
import { offerMentionReview } from './records/lost-mentions.ts';
import { offerReview } from './records/lost-records.ts';
import { offerLinks } from './records/links.ts';
import { makeLog } from './log.ts';
import { offerMerge } from './records/merge-conflict.ts';
import { offerNavigation } from './text/navigation.ts';
import { offerNewNote } from './commands/new-note.ts';
import { offerProblemReport } from './commands/problem-report.ts';
import { followActiveNote } from './prose.ts';
import { makeReaders } from './index/readers.ts';
import { showOccurrences } from './text/occurrences.ts';
import { showRemarks } from './text/remarks.ts';
import { offerRename } from './text/rename.ts';
import { offerSampleNote } from './commands/sample-note.ts';
import { offerSaveTags } from './records/save-tags.ts';
import { showStatus } from './text/status.ts';
import { keepStill } from './records/still.ts';
import { showTree } from './trees/tree.ts';
import { offerTaggingSame } from './records/tag-same.ts';
import { offerTestLine } from './commands/test-line.ts';
import { offerWhy } from './commands/why.ts';
import { offerWorkspaceSymbols } from './commands/workspace-symbols.ts';
import { followWorkspace, type WorkspaceNotes } from './index/workspace-notes.ts';

/** Beside what others may use, how far the index is: for our own tests and measures. */
export interface Measured extends Api {
  readonly workspace: WorkspaceNotes['now'];
  readonly makeReaders: typeof makeReaders;
  readonly openCache: typeof openCache;
}

/** What a thread runs of this bundle. */
export async function readInThread(): Promise<void> {
  const read = makeReader(await loadEngine());
  serve((message) => read(message as readonly Job[] | Told));
}

export function activate({
  subscriptions,
  extensionUri,
  storageUri,
  globalState,
  workspaceState,
  extension,
}: ExtensionContext): Measured {
  const log = makeLog();
  const language = followLanguage();
  const knowledge = followKnowledge(log);
  const analyses = followNotes(knowledge, log);
  const notes = followWorkspace({ extensionUri, storageUri }, analyses, knowledge, log);
  const tree = showTree(analyses, notes, language, workspaceState);
  const choice = { analyses, language, selected: tree.selected };
  subscriptions.push(
    log,
    language,
    knowledge,
    analyses,
    notes,
    showDecorations(analyses, extensionUri),
    showHovers(analyses, language),
    showOccurrences(analyses, notes),
    offerWorkspaceSymbols(analyses, notes, language),
    offerRename(analyses, notes, knowledge, language),
    showCards(analyses, language),
    showRemarks(analyses, language),
    foldBlock(),
    tree,
    showEntities(analyses, notes, language),
    offerDashboard(extensionUri, analyses, notes, tree, language, makeExchangeRates(globalState)),
    followActiveNote(),
    keepStill(),
    showStatus(analyses, language),
    offerDecisions(choice),
    offerManyDecisions(choice, notes),
    offerAnnotating(choice),
    offerActions(analyses, language),
    offerTaggingSame(choice, notes, log),
    offerLinks(choice, notes),
    offerReview(analyses, language),
    offerMentionReview(analyses, language),
    offerMerge(language),
    offerComparison(knowledge, language, log),
    helpWritingBlock(analyses, knowledge, language),
    offerSaveTags(analyses, language),
    offerExport(analyses, notes, tree, language, workspaceState),
    offerImport(analyses, language),
    offerNavigation(analyses, language),
    offerNewNote(language),
    offerSampleNote(extensionUri),
    offerWhy(choice),
    offerCitation(choice),
    offerTestLine(choice),
    offerProblemReport(extension, choice, log),
    offerChatTools(notes, language),
    showKnowledgeProblems(knowledge, language, log),
    helpWritingKnowledge(extensionUri, knowledge, language),
  );
  return { ...apiOf(analyses, knowledge), workspace: notes.now, makeReaders, openCache };
}
