/** The view «Compare taggings»: what differs between my notes and another version of them, each difference beside the other in a diff editor, settled by one undoable edit. */
import {
  commands,
  type Disposable,
  EventEmitter,
  ThemeIcon,
  Disposable as Together,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../model/document.ts';
import { readNote } from '../../notes/note.ts';
import { type Choice, settle } from '../../compare/settle.ts';
import { agreementOf, compareAlone, type Compared, compareTaggings, type Tagging } from '../../compare/taggings.ts';
import { counts } from '../../register/ledger.ts';
import { type ComparedNote, differencesOf, type Difference } from '../../views/compare.ts';
import {
  type CompareNode,
  compareTree,
  type DifferencePlace,
  placeId,
  placeOfDifference,
} from '../../views/compare-tree.ts';
import { heard } from '../../views/escape.ts';
import { askedBy, askWhat, type Asked } from './ask.ts';
import { type Side, sidesOf, textOf } from './sides.ts';
import { loadEngine } from '../engine.ts';
import type { OwnKnowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../language.ts';
import type { Log } from '../log.ts';
import { complain, mention } from '../messages.ts';
import { rangeOf } from '../positions.ts';
import { activeProse } from '../prose.ts';
import { breathe } from '../soon.ts';
import { writeMany } from '../records/write-note.ts';

const VIEW = 'poruka.compared';
/** Where theirs is read from in a diff editor: nobody edits it. */
const SCHEME = 'poruka-theirs';
/** Milliseconds without a keystroke. */
const PAUSE = 150;

/** A side as it was compared last. */
interface Shown extends Side {
  readonly note: ComparedNote;
  readonly tagging: Tagging | null;
}

interface Comparison {
  readonly asked: Asked;
  shown: readonly Shown[];
  /** Places of which the person has said that mine holds. */
  readonly settled: Set<string>;
}

/** null: its front matter cannot be read. */
function taggingOf(text: string): Tagging | null {
  const { records, mentions, problems } = readNote(text);
  return problems.some(({ severity }) => severity === 'error') ? null : { text, records, mentions };
}

const NOTHING: Compared = {
  records: [],
  mentions: [],
  places: { both: 0, one: 0, neither: 0 },
  isSameText: true,
};

async function compareSide(side: Side): Promise<Shown | null> {
  const text = side.mine ? await textOf(side.mine) : null;
  const mine = text === null ? null : taggingOf(text);
  const theirs = side.theirs === null ? null : taggingOf(side.theirs);
  const isRead = (text === null || mine !== null) && (side.theirs === null || theirs !== null);
  if (!isRead) return null;
  const alone = mine && theirs ? null : mine ? 'mine' : 'theirs';
  const compared =
    mine && theirs
      ? compareTaggings(mine, theirs)
      : mine
        ? compareAlone(mine, 'mine')
        : theirs
          ? compareAlone(theirs, 'theirs')
          : NOTHING;
  return { ...side, tagging: mine, note: { file: side.name, text: text ?? side.theirs ?? '', compared, alone } };
}

function itemOf(node: CompareNode): TreeItem {
  const { None, Expanded, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(node.label, node.children.length === 0 ? None : node.expanded ? Expanded : Collapsed);
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.iconPath = new ThemeIcon(node.icon);
  item.contextValue = node.contextValue;
  item.accessibilityInformation = { label: heard(node.spoken) };
  if (node.place) item.command = { command: 'poruka.openDifference', title: '', arguments: [node] };
  return item;
}

export function offerComparison(knowledge: OwnKnowledge, language: Language, log: Log): Disposable {
  const changed = new EventEmitter<undefined>();
  const theirsChanged = new EventEmitter<Uri>();
  let comparison: Comparison | null = null;
  let roots: readonly CompareNode[] = [];
  let current: string | null = null;
  const parents = new Map<string, CompareNode>();

  const view = window.createTreeView<CompareNode>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node ? node.children : roots)],
      getParent: (node) => parents.get(node.id),
      getTreeItem: itemOf,
    },
  });

  async function draw(): Promise<void> {
    const words = language.words();
    const shown = comparison?.shown ?? [];
    const { knownWith } = await loadEngine();
    const known = knownWith(comparison ? await knowledge.of(comparison.asked.mine) : null);
    const notes = shown.map(({ note }) => note);
    const settled = comparison?.settled ?? new Set<string>();
    roots = comparison
      ? compareTree(notes, agreementOf(notes.map(({ compared }) => compared)), settled, { words, known })
      : [];
    parents.clear();
    const walk = (node: CompareNode): void => {
      for (const child of node.children) {
        parents.set(child.id, node);
        walk(child);
      }
    };
    roots.forEach(walk);
    view.title = words.t('compare.view', { theirs: comparison?.asked.name ?? '' });
    view.message = comparison && differences().length === 0 ? words.t('compare.allAgree') : '';
    changed.fire(undefined);
  }

  const differences = (): readonly {
    readonly place: DifferencePlace;
    readonly shown: Shown;
    readonly pair: Difference;
  }[] =>
    (comparison?.shown ?? []).flatMap((shown) =>
      differencesOf(shown.note.compared).map((pair) => ({ place: placeOfDifference(shown.name, pair), shown, pair })),
    );
  const find = (id: string) => differences().find(({ place }) => placeId(place) === id);

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

  const theirsUri = (name: string): Uri => Uri.from({ scheme: SCHEME, path: `/${name}` });

  /** Where to look in my note: at the lines of the record, else at the sentence. */
  function spanIn({ tagging }: Shown, { mine, span }: Difference): Span | null {
    if (!tagging || !mine) return span;
    const note = readNote(tagging.text);
    const places = 'act' in mine ? note.written : note.writtenMentions;
    const list: readonly { readonly id: string }[] = 'act' in mine ? note.records : note.mentions;
    return places[list.findIndex(({ id }) => id === mine.id)] ?? span;
  }

  async function openDifference(id: string): Promise<void> {
    const found = find(id);
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

  const nodeOf = (id: string): CompareNode | undefined =>
    roots.flatMap((root) => [root, ...root.children]).find((node) => node.id === id);

  async function step(by: 1 | -1): Promise<void> {
    const open = differences().filter(({ place }) => !comparison?.settled.has(placeId(place)));
    const all = differences().map(({ place }) => placeId(place));
    const from = current === null ? (by > 0 ? -1 : all.length) : all.indexOf(current);
    const places = open.map(({ place }) => ({ id: placeId(place), at: all.indexOf(placeId(place)) }));
    const next = by > 0 ? places.find(({ at }) => at > from) : places.findLast(({ at }) => at < from);
    const wanted = next ?? (by > 0 ? places[0] : places.at(-1));
    if (!wanted) return void mention(language.words().t('compare.allAgree'));
    await openDifference(wanted.id);
    const node = nodeOf(wanted.id);
    if (node && view.visible) await view.reveal(node, { select: true });
  }

  /** A node of the view, what is selected in it, or what was opened last. */
  function chosen(argument: unknown): string | null {
    const { place } = (argument ?? view.selection[0] ?? {}) as Partial<CompareNode>;
    const id = place ? placeId(place) : null;
    return id !== null && find(id) ? id : current;
  }

  async function keep(argument: unknown, choice: Choice): Promise<boolean> {
    const words = language.words();
    const id = chosen(argument);
    const found = id === null ? undefined : find(id);
    if (!comparison || id === null || !found) return complain(words.t('compare.which')) ?? false;
    const { shown, pair } = found;
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
    const key = uri.toString();
    const now = comparison;
    const before = now?.shown.find(({ mine }) => mine?.toString() === key);
    if (!now || !before) return;
    const after = await compareSide(before);
    // its front matter is being written: what was known stays until it can be read
    if (!after || comparison !== now) return;
    now.shown = now.shown.map((one) => (one.mine?.toString() === key ? after : one));
    await draw();
  }

  async function close(): Promise<void> {
    comparison = null;
    current = null;
    await commands.executeCommand('setContext', 'poruka.comparing', false);
    await draw();
  }

  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const logged = (work: Promise<unknown>): void => void work.catch((error) => log.error(error));

  return Together.from(
    changed,
    theirsChanged,
    view,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: theirsChanged.event,
      provideTextDocumentContent: ({ path }) => comparison?.shown.find(({ name }) => `/${name}` === path)?.theirs ?? '',
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const key = document.uri.toString();
      if (contentChanges.length === 0 || !comparison?.shown.some(({ mine }) => mine?.toString() === key)) return;
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key);
          logged(again(document.uri));
        }, PAUSE),
      );
    }),
    {
      dispose() {
        for (const timer of timers.values()) clearTimeout(timer);
      },
    },
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
