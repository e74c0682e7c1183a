/** Many decisions at once: of a paragraph, a note, a filter or the workspace, or about all that says the same. A list shows them before, one edit writes them, one undo takes them back. */
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  Disposable as Together,
  type QuickPickItem,
  window,
  workspace,
} from 'vscode';
import { overlaps } from '../../model/document.ts';
import { paragraphAround } from '../../notes/by-hand.ts';
import { saysTheSame } from '../../register/decisions.ts';
import type { Row } from '../../register/index.ts';
import { parseFilter } from '../../views/filter.ts';
import type { Known } from '../../views/names.ts';
import { headline, ofRow } from '../../views/told.ts';
import { complain, literal } from '../messages.ts';
import { spanOf } from '../positions.ts';
import { activeProse } from '../prose.ts';
import { knownTo } from '../index/reading.ts';
import { type Choice, chooseStatement, placesOf } from '../text/statements.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';
import { type Decision, writeDecisions } from './write-decisions.ts';

const SCOPES = ['paragraph', 'note', 'filter', 'workspace'] as const;
type Scope = (typeof SCOPES)[number];

/** A key binding may say what would be asked: `{ "scope": "filter", "filter": "who:DE" }`. */
interface Wish {
  readonly scope?: unknown;
  readonly filter?: unknown;
}

interface Offered {
  readonly rows: readonly Row[];
  readonly known: Known;
}

/** Accepting waits for what is a suggestion, rejecting for what is not rejected, taking back for what is decided. */
const waits = (decision: Decision, { record, lost, kept }: Row): boolean => {
  if (lost) return false;
  if (decision === 'accepted') return record.review === 'auto';
  if (decision === 'rejected') return record.review === 'auto' || record.review === 'accepted';
  return kept && (record.review === 'accepted' || record.review === 'rejected');
};

export function offerManyDecisions(choice: Choice, notes: WorkspaceNotes): Disposable {
  const { analyses, language } = choice;
  async function ofWorkspace(): Promise<Offered> {
    const source = new CancellationTokenSource();
    const { readings } = await notes.read(source.token);
    return { rows: readings.flatMap(({ rows }) => rows), known: knownTo(readings) };
  }

  async function ofNote(here: boolean): Promise<Offered | null> {
    const editor = activeProse();
    const reading = editor && (await analyses.now(editor.document));
    if (!editor || !reading) return complain(language.words().t('editor.noNote'));
    const part = here ? paragraphAround(reading.text, spanOf(editor.document, editor.selection)) : null;
    const rows = reading.rows.filter(({ span }) => !part || (span && overlaps(span, part)));
    return { rows, known: reading.known };
  }

  async function askScope(wish: Wish): Promise<Scope | undefined> {
    const wished = SCOPES.find((scope) => scope === wish.scope);
    if (wished) return wished;
    const words = language.words();
    const note = activeProse() !== null;
    const many = (workspace.workspaceFolders?.length ?? 0) > 0;
    const items = SCOPES.filter((scope) => (scope === 'paragraph' || scope === 'note' ? note : many)).map((scope) => ({
      label: words.t(`editor.many.${scope}`),
      scope,
    }));
    return (await window.showQuickPick(items, { placeHolder: words.t('editor.many.askScope') }))?.scope;
  }

  async function filtered(wish: Wish): Promise<Offered | null> {
    const words = language.words();
    const typed =
      typeof wish.filter === 'string'
        ? wish.filter
        : await window.showInputBox({
            prompt: words.t('editor.many.askFilter'),
            ignoreFocusOut: true,
            validateInput: (text) => {
              const [problem] = parseFilter(text).problems;
              return problem ? words.t('editor.many.badFilter', { text: problem.text }) : null;
            },
          });
    if (typed === undefined) return null;
    const { rows, known } = await ofWorkspace();
    const filter = parseFilter(typed);
    const context = { known, isOverdue: () => false, isConflict: () => false };
    return { rows: rows.filter((row) => filter.matches(row, context)), known };
  }

  /** The preview: every statement with its words and its note, all checked; null when nobody goes on. */
  async function preview(decision: Decision, { rows, known }: Offered): Promise<readonly Row[] | null> {
    const words = language.words();
    const waiting = rows.filter((row) => waits(decision, row));
    if (waiting.length === 0) return complain(words.t('editor.many.nothing'));
    const items = waiting.map((row): QuickPickItem & { readonly row: Row } => ({
      label: literal(headline(ofRow(row), { words, known })),
      description: literal([words.label('review', row.record.review), row.note.title].join(' · ')),
      detail: literal(row.record.evidence.exact),
      picked: true,
      row,
    }));
    const picked = await window.showQuickPick(items, {
      title: words.t(`editor.many.${decision}`),
      placeHolder: words.t('annotate.tick'),
      canPickMany: true,
      ignoreFocusOut: true,
      matchOnDetail: true,
      matchOnDescription: true,
    });
    return picked && picked.length > 0 ? picked.map(({ row }) => row) : null;
  }

  const write = (decision: Decision, rows: readonly Row[]): Promise<boolean> =>
    writeDecisions(
      decision,
      rows.map(({ note, record }) => ({ uri: note.uri, recordId: record.id })),
      choice,
    );

  async function decideMany(decision: Decision, argument: unknown): Promise<boolean> {
    const wish: Wish = typeof argument === 'object' && argument !== null ? argument : {};
    const scope = await askScope(wish);
    if (!scope) return false;
    const offered =
      scope === 'filter'
        ? await filtered(wish)
        : scope === 'workspace'
          ? await ofWorkspace()
          : await ofNote(scope === 'paragraph');
    const rows = offered && (await preview(decision, offered));
    return rows ? write(decision, rows) : false;
  }

  /** The statement that is meant and all that say the same, in its note or in every note. */
  async function rejectAlike(argument: unknown, everywhere: boolean): Promise<boolean> {
    const chosen = await chooseStatement(argument, choice);
    if (!chosen) return false;
    const { reading, row } = chosen;
    const { rows, known } = everywhere ? await ofWorkspace() : reading;
    const alike = rows.filter((other) => saysTheSame(row, other));
    const picked = await preview('rejected', { rows: alike, known });
    return picked ? write('rejected', picked) : false;
  }

  async function takeBack(argument: unknown, nodes: unknown): Promise<boolean> {
    const places = placesOf(argument, nodes, choice);
    if (places.length > 1) return writeDecisions('auto', places, choice);
    const chosen = await chooseStatement(argument, choice);
    if (!chosen) return false;
    if (!waits('auto', chosen.row)) return complain(language.words().t('editor.many.nothing')) ?? false;
    return write('auto', [chosen.row]);
  }

  return Together.from(
    commands.registerCommand('poruka.acceptMany', (argument: unknown) => decideMany('accepted', argument)),
    commands.registerCommand('poruka.rejectMany', (argument: unknown) => decideMany('rejected', argument)),
    commands.registerCommand('poruka.takeBackMany', (argument: unknown) => decideMany('auto', argument)),
    commands.registerCommand('poruka.rejectInNote', (argument: unknown) => rejectAlike(argument, false)),
    commands.registerCommand('poruka.rejectEverywhere', (argument: unknown) => rejectAlike(argument, true)),
    commands.registerCommand('poruka.takeBack', takeBack),
  );
}
