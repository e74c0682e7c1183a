/** The view «Compare taggings»: what differs between my notes and another version of them, each difference beside the other in a diff editor, settled by one undoable edit. */
import { commands, type Disposable, EventEmitter, Disposable as Together, Uri, window, workspace } from 'vscode';
import { type Choice, settle } from '../../compare/settle.ts';
import { counts } from '../../register/ledger.ts';
import { type CompareNode, placeId } from '../../views/compare-tree.ts';
import { askedBy, askWhat, type Asked } from './ask.ts';
import { VIEW, viewComparison } from './compare-view.ts';
import { compareSide, type Comparison, findIn, nextIn, type Shown, spanIn } from './comparison.ts';
import { sidesOf } from './sides.ts';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../language.ts';
import type { Log } from '../log.ts';
import { complain, mention } from '../messages.ts';
import { rangeOf } from '../positions.ts';
import { activeProse } from '../prose.ts';
import { breathe } from '../soon.ts';
import { writeMany } from '../records/write-note.ts';

/** Where theirs is read from in a diff editor: nobody edits it. */
const SCHEME = 'poruka-theirs';
/** Milliseconds without a keystroke. */
const PAUSE = 150;

const theirsUri = (name: string): Uri => Uri.from({ scheme: SCHEME, path: `/${name}` });

/** It is compared from my side. */
const isOf =
  (uri: Uri) =>
  ({ mine }: Shown): boolean =>
    mine?.toString() === uri.toString();

export function offerComparison(knowledge: OwnKnowledge, language: Language, log: Log): Disposable {
  const theirsChanged = new EventEmitter<Uri>();
  const view = viewComparison(knowledge, language);
  let comparison: Comparison | null = null;
  /** What was opened last. */
  let current: string | null = null;

  const draw = (): Promise<void> => view.draw(comparison);

  async function load(asked: Asked, settled: Set<string>): Promise<void> {
    const words = language.words();
    const sides = await sidesOf(asked.mine, asked.other);
    const shown: Shown[] = [];
    const unread: string[] = [];
    for (const side of sides) {
      const one = await compareSide(side);
      if (one) shown.push(one);
      else unread.push(side.name);
      await breathe();
    }
    comparison = { asked, shown, settled };
    await commands.executeCommand('setContext', 'poruka.comparing', true);
    await draw();
    for (const { name } of shown) theirsChanged.fire(theirsUri(name));
    if (unread.length > 0) complain(words.t('compare.unread', { files: unread.slice(0, 5).join(', ') }));
  }

  async function compare(argument?: unknown): Promise<boolean> {
    const words = language.words();
    const asked = (await askedBy(argument)) ?? (await askWhat(activeProse()?.document.uri ?? null, words));
    if (!asked) return false;
    await window.withProgress({ location: { viewId: VIEW } }, () => load(asked, new Set()));
    await commands.executeCommand(`${VIEW}.focus`);
    return true;
  }

  async function openDifference(id: string): Promise<void> {
    const found = findIn(comparison, id);
    if (!found || !comparison) return;
    current = id;
    const { shown, pair } = found;
    const theirs = theirsUri(shown.name);
    if (!shown.mine) return void (await commands.executeCommand('vscode.open', theirs));
    const document = await workspace.openTextDocument(shown.mine);
    const span = spanIn(shown, pair);
    const title = language.words().t('compare.diff', { file: shown.name, theirs: comparison.asked.name });
    const at = span && rangeOf(document, { start: span.start, end: span.start });
    const options = { preserveFocus: true, ...(at && { selection: at }) };
    if (shown.theirs === null) await window.showTextDocument(document, options);
    else await commands.executeCommand('vscode.diff', theirs, shown.mine, title, options);
  }

  async function step(by: 1 | -1): Promise<void> {
    const wanted = nextIn(comparison, current, by);
    if (wanted === undefined) return void mention(language.words().t('compare.allAgree'));
    await openDifference(wanted);
    await view.reveal(wanted);
  }

  async function keep(argument: unknown, choice: Choice): Promise<boolean> {
    const words = language.words();
    // a node of the view, what is selected in it, or what was opened last
    const found = findIn(comparison, view.chosen(argument)) ?? findIn(comparison, current);
    if (!comparison || !found) return complain(words.t('compare.which')) ?? false;
    const { id, shown, pair } = found;
    if (choice === 'mine') {
      comparison.settled.add(id);
      await draw();
      return true;
    }
    if (!shown.mine || !shown.tagging) return complain(words.t('compare.noNote', { file: shown.name })) ?? false;
    const document = await workspace.openTextDocument(shown.mine);
    const { text } = shown.tagging;
    if (document.getText() !== text) return complain(words.t('editor.changed')) ?? false;
    const kept = settle(shown.tagging, shown.note.compared, pair, choice, counts);
    if ((await writeMany([{ document, reading: { text }, ...kept }], words)) === 'refused') return false;
    comparison.settled.delete(id);
    mention(words.t(choice === 'theirs' ? 'compare.tookTheirs' : 'compare.tookBoth'));
    await again(shown.mine);
    return true;
  }

  /** Only that note is compared anew. */
  async function again(uri: Uri): Promise<void> {
    const now = comparison;
    const before = now?.shown.find(isOf(uri));
    if (!now || !before) return;
    const after = await compareSide(before);
    // its front matter is being written: what was known stays until it can be read
    if (!after || comparison !== now) return;
    now.shown = now.shown.map((one) => (isOf(uri)(one) ? after : one));
    await draw();
  }

  async function close(): Promise<void> {
    comparison = null;
    current = null;
    await commands.executeCommand('setContext', 'poruka.comparing', false);
    await draw();
  }

  const logged = (work: Promise<unknown>): void => void work.catch((error) => log.error(error));

  return Together.from(
    theirsChanged,
    view,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: theirsChanged.event,
      provideTextDocumentContent: ({ path }) => comparison?.shown.find(({ name }) => `/${name}` === path)?.theirs ?? '',
    }),
    whenTyped(
      (uri) => comparison?.shown.some(isOf(uri)) ?? false,
      (uri) => logged(again(uri)),
    ),
    language.onDidChange(() => logged(draw())),
    commands.registerCommand('poruka.compare', compare),
    commands.registerCommand('poruka.compareAgain', () => comparison && load(comparison.asked, comparison.settled)),
    commands.registerCommand('poruka.closeComparison', close),
    commands.registerCommand(
      'poruka.openDifference',
      ({ place }: CompareNode) => place && openDifference(placeId(place)),
    ),
    commands.registerCommand('poruka.nextDifference', () => step(1)),
    commands.registerCommand('poruka.previousDifference', () => step(-1)),
    commands.registerCommand('poruka.keepMine', (argument: unknown) => keep(argument, 'mine')),
    commands.registerCommand('poruka.keepTheirs', (argument: unknown) => keep(argument, 'theirs')),
    commands.registerCommand('poruka.keepBoth', (argument: unknown) => keep(argument, 'both')),
  );
}

/** Of each document that is meant, when the last keystroke is a moment ago. */
function whenTyped(isMeant: (uri: Uri) => boolean, work: (uri: Uri) => void): Disposable {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const listener = workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
    const key = uri.toString();
    if (contentChanges.length === 0 || !isMeant(uri)) return;
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        work(uri);
      }, PAUSE),
    );
  });
  return {
    dispose() {
      listener.dispose();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
