/** The view «Порука»: who committed what to whom, in this note or in the whole workspace; a click selects the sentence that says so. */
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  type Event,
  type Memento,
  type TextDocument,
  Disposable as Together,
  window,
  workspace,
} from 'vscode';
import type { Scope } from '../../views/tree.ts';
import type { TreeNode } from '../../views/tree-node.ts';
import type { Analyses } from '../index/analyses.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';
import type { Language } from '../language.ts';
import { complain, progressText } from '../messages.ts';
import { isProse } from '../prose.ts';
import { settings } from '../settings.ts';
import { oneMore, pause, soon } from '../soon.ts';
import { reveal, revealRecord } from '../text/reveal.ts';
import { placeOf, type StatementPlace } from '../text/statements.ts';
import { isAbout } from './shown.ts';
import { setContext, VIEW, viewStatements } from './tree-view.ts';
import { offerWays } from './ways.ts';

/** While notes are read it is drawn seldom: when so many times as many are known. */
const MUCH_MORE = 2;
/** Where files change all the time, so many times as long as drawing takes nothing is drawn. */
const REST = 4;

export interface Tree extends Disposable {
  /** For a key that is pressed in the tree. */
  readonly selected: () => readonly StatementPlace[];
  /** As it was typed; '' when nothing is left out. `poruka.filterTree` sets it. */
  readonly filter: () => string;
  readonly onDidChangeFilter: Event<void>;
  /** Of what: the note, or all notes. */
  readonly scope: () => Scope;
}

export function showTree(analyses: Analyses, notes: WorkspaceNotes, language: Language, memory: Memento): Tree {
  const ways = offerWays(language, memory);
  const view = viewStatements(analyses, ways, language);
  let scope: Scope = settings.treeScope() === 'workspace' ? 'workspace' : 'note';
  let note: TextDocument | null = null;
  let reading = new CancellationTokenSource();
  /** How many notes had been looked at when all were drawn last, when that was, and what it cost. */
  let drawn = { notes: 0, at: 0, ms: 0 };

  function drawNote(): void {
    // A pane that is not an editor takes the focus, yet the note is still there to be read.
    const active = window.activeTextEditor?.document;
    if (active && isProse(active)) note = active;
    else if (!window.visibleTextEditors.some(({ document }) => document === note)) note = null;
    const read = note && analyses.latest(note);
    if (!note)
      view.draw({ scope, readings: [], empty: active && active.uri.scheme !== 'output' ? 'not-prose' : 'no-note' });
    else if (read) view.draw({ scope, readings: [read], empty: 'nothing-found' });
    else if (analyses.isTooLarge(note)) view.draw({ scope, readings: [], empty: 'too-large' });
  }

  /** What is known by now: the rest comes while it is read. Of many notes the register is made between the turns of the editor. */
  const drawKnown = oneMore(async (): Promise<void> => {
    const words = language.words();
    const { readings, progress, isSlow } = notes.now();
    const started = Date.now();
    drawn = { ...drawn, notes: progress?.done ?? 0 };
    const rows = readings.flatMap((one) => one.rows);
    const register = await notes.register(rows);
    if (scope !== 'workspace') return;
    const message = progress ? progressText(progress, words) : isSlow ? words.t('editor.view.slow') : '';
    view.draw({ scope, readings, empty: progress ? 'reading' : 'nothing-in-workspace', message, register });
    drawn = { ...drawn, at: Date.now(), ms: Date.now() - started };
  });

  /** What comes while thousands of notes are read: the first at once, then whenever there is so much more that it is worth to be drawn. */
  function drawSome(): void {
    const { progress } = notes.now();
    if (scope !== 'workspace' || !view.isVisible() || drawKnown.running() || !progress) return;
    const { done } = progress;
    if (view.isEmpty() || done < drawn.notes || done > MUCH_MORE * drawn.notes) void drawKnown();
    else view.tell(progressText(progress, language.words()));
  }

  async function drawWorkspace(all: boolean): Promise<void> {
    if (!workspace.workspaceFolders?.length) return view.draw({ scope, readings: [], empty: 'no-folder' });
    const before = reading;
    reading = new CancellationTokenSource();
    const { token } = reading;
    if (view.isEmpty()) setContext('empty', 'reading');
    const done = notes.read(token, all);
    // Not sooner: what is being read goes on for the new reader.
    before.cancel();
    await window.withProgress({ location: { viewId: VIEW } }, () => done);
    await pause(drawn.at + REST * drawn.ms - Date.now());
    if (!token.isCancellationRequested && scope === 'workspace') await drawKnown();
  }

  const drawScope = async (all = false): Promise<void> => {
    if (scope === 'note') drawNote();
    // Nobody sees it: the workspace is read when the view is opened.
    else if (view.isVisible()) await drawWorkspace(all);
  };

  async function setScope(wanted: Scope): Promise<void> {
    scope = wanted;
    view.name(scope);
    reading.cancel();
    setContext('scope', scope);
    await drawScope();
  }

  async function showInTree(argument: unknown): Promise<void> {
    const place = placeOf(argument);
    if (!place || (await view.reveal(isAbout(place)))) return;
    // Long lists are drawn in pages: as many as it takes to see the node.
    const further = view.placeOf(isAbout(place));
    if (further) {
      ways.showUpTo(further.list, further.at + 1);
      await drawKnown.running();
    }
    if (!(await view.reveal(isAbout(place)))) await commands.executeCommand(`${VIEW}.focus`);
  }

  const again = (): void => void drawScope();
  view.name(scope);
  const all = Together.from(
    view,
    ways,
    ways.onDidChange(() => (scope === 'note' ? drawNote() : void drawKnown())),
    { dispose: () => reading.cancel() },
    soon(() => void setScope(scope)),
    analyses.onDidChange(again),
    language.onDidChange(() => {
      view.name(scope);
      again();
    }),
    notes.onDidChange(() => scope === 'workspace' && again()),
    notes.onDidRead(drawSome),
    window.onDidChangeActiveTextEditor(() => scope === 'note' && again()),
    window.onDidChangeVisibleTextEditors(() => scope === 'note' && again()),
    view.onDidChangeVisibility(({ visible }) => visible && scope === 'workspace' && again()),
    commands.registerCommand('poruka.showWorkspace', () => setScope('workspace')),
    commands.registerCommand('poruka.showNote', () => setScope('note')),
    commands.registerCommand('poruka.toggleScope', () => setScope(scope === 'note' ? 'workspace' : 'note')),
    commands.registerCommand('poruka.refresh', () => drawScope(true)),
    commands.registerCommand('poruka.reveal', (argument) => showEvidence(argument, analyses, language)),
    commands.registerCommand('poruka.showInTree', showInTree),
  );
  return {
    selected: view.selected,
    scope: () => scope,
    filter: ways.filter,
    onDidChangeFilter: ways.onDidChange,
    dispose: () => all.dispose(),
  };
}

async function showEvidence(argument: unknown, analyses: Analyses, language: Language): Promise<void> {
  const place = placeOf(argument);
  const node = argument as Partial<TreeNode> | undefined;
  if (place && (await revealRecord(place, analyses))) return;
  if (node?.evidence) return void (await reveal(node.evidence.uri, node.evidence));
  complain(language.words().t('editor.gone'));
}
