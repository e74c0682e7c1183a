/**
 * Tagging by hand: what is selected, or the word at the cursor, becomes an actor, a state, a sum or a commitment; the roles of a commitment are
 * filled from what its sentence holds. Each gesture is one edit of the front matter, which one undo takes back.
 */
import { commands, type Disposable, Selection, Disposable as Together, window, workspace, WorkspaceEdit } from 'vscode';
import { bySpan, type Span, within } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { KeptMention } from '../../model/note.ts';
import { describe } from '../../notes/anchor.ts';
import { recordByHand, resized, sentenceAround, wordAt } from '../../notes/by-hand.ts';
import {
  keepMention,
  keptAround,
  pointedAt,
  type Pointed,
  rejectMention,
  takeBackMention,
} from '../../notes/mentions.ts';
import { attach } from '../../notes/merge.ts';
import { withRecords } from '../../register/keeping.ts';
import { rowWith } from '../../register/index.ts';
import { offersIn } from '../../register/offers.ts';
import { withRoles } from '../../register/roles.ts';
import { brief, oneLine } from '../../views/escape.ts';
import { headline, ofRow } from '../../views/told.ts';
import { askRole, askWords, type Item, partyItem, pick, type Role, ROLES, titleOf } from './ask-role.ts';
import { loadEngine } from '../engine.ts';
import { KNOWLEDGE_FILE } from '../knowledge/knowledge.ts';
import { addKnowledge } from '../knowledge/row.ts';
import { complain, literal, mention } from '../messages.ts';
import { rangeOf, spanOf } from '../positions.ts';
import { activeProse } from '../prose.ts';
import type { Reading } from '../index/reading.ts';
import { settings } from '../settings.ts';
import { type Choice, chooseStatement } from '../text/statements.ts';
import { type Change, writeMany } from './write-note.ts';

type Kind = KeptMention['kind'];

interface Here {
  readonly editor: NonNullable<ReturnType<typeof activeProse>>;
  readonly reading: Reading;
  /** Without the spaces at its ends; empty at a bare cursor. */
  readonly span: Span;
}

export function offerAnnotating(choice: Choice): Disposable {
  const { analyses, language } = choice;

  async function here(): Promise<Here | null> {
    const words = language.words();
    const editor = activeProse();
    const reading = editor && (await analyses.now(editor.document));
    if (!editor || !reading) return complain(words.t('editor.noNote'));
    const { start, end } = spanOf(editor.document, editor.selection);
    const said = reading.text.slice(start, end);
    const span = {
      start: start + said.length - said.trimStart().length,
      end: end - said.length + said.trimEnd().length,
    };
    if (start < reading.note.bodyStart) return complain(words.t('annotate.body'));
    return { editor, reading, span: span.end < span.start ? { start, end: start } : span };
  }

  async function write(
    { editor: { document }, reading }: Pick<Here, 'editor' | 'reading'>,
    kept: Partial<Pick<Change, 'records' | 'mentions'>>,
    done: string,
  ): Promise<boolean> {
    const change = { document, reading, records: reading.note.records, ...kept };
    if ((await writeMany([change], language.words())) === 'refused') return false;
    mention(done);
    return true;
  }

  // Actors, states and sums.

  /** What was found at the span: there exactly, or the widest within it; at a bare cursor what the cursor is in. */
  function foundAt({ reading: { analysis }, span }: Here, kind: Kind): Mention | undefined {
    const isBare = span.start === span.end;
    const fits = (one: Mention): boolean => (isBare ? within(span, one) : within(one, span));
    return analysis.mentions
      .filter((one) => one.kind === kind && fits(one))
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  }

  async function askCountry(at: Here): Promise<Partial<Pointed> | undefined> {
    const { choices } = await loadEngine();
    const items = choices.countries.map((id) => partyItem(id, '', at.reading, language.words()));
    const entity = await pick(language.words().t('annotate.askCountry'), items);
    return entity === undefined ? undefined : { entity };
  }

  /** Somebody of the note, or a name that only this note knows. */
  async function askActor({ reading }: Here, text: string): Promise<Partial<Pointed> | undefined> {
    const words = language.words();
    const own: Item<string | null> = { label: literal(words.t('annotate.newActor', { text })), value: null };
    const parties = reading.analysis.entities.map(({ id }) => partyItem(id, '', reading, words));
    const entity = await pick<string | null>(words.t('annotate.askActor'), [own, ...parties]);
    if (entity === undefined) return undefined;
    if (entity !== null) return { entity };
    const name = await window.showInputBox({ prompt: words.t('annotate.askName'), value: text, ignoreFocusOut: true });
    return name === undefined || name.trim() === '' ? undefined : { name: oneLine(name) };
  }

  /** The sum as any text would say it. */
  async function askMoney(text: string): Promise<Partial<Pointed> | undefined> {
    const words = language.words();
    const { analyze } = await loadEngine();
    const read = (value: string): Pointed['amount'] | null => {
      const sum = analyze(value, { id: 'sum' }).mentions.find(({ kind }) => kind === 'money');
      return (sum && pointedAt(sum)?.amount) ?? null;
    };
    const amount = await askWords(words.t('annotate.ask.amounts'), words.t('annotate.unread.amounts'), text, read);
    return amount && { amount };
  }

  async function tag(kind: Kind): Promise<boolean> {
    const at = await here();
    if (!at) return false;
    const words = language.words();
    const { reading } = at;
    const found = foundAt(at, kind);
    const isBare = at.span.start === at.span.end;
    const span = isBare ? (found ?? wordAt(reading.text, at.span.start)) : at.span;
    if (!span) return complain(words.t('annotate.nothing')) ?? false;
    const text = reading.text.slice(span.start, span.end);
    const known = found && pointedAt(found);
    const isSame = found !== undefined && found.start === span.start && found.end === span.end;
    const isTold = known && (known.entity !== undefined || known.amount !== undefined);
    const told = isTold
      ? known
      : kind === 'country'
        ? await askCountry(at)
        : kind === 'actor'
          ? await askActor(at, text)
          : await askMoney(text);
    if (!told) return false;
    const what: Pointed = { ...told, kind, span: { start: span.start, end: span.end } };
    const { mentions } = reading.note;
    const review = isSame && isTold ? 'accepted' : 'edited';
    const kept = keepMention(mentions, reading.text, what, review, settings.who(at.editor.document));
    return write(
      at,
      { mentions: kept },
      words.t('annotate.tagged', { kind: words.t(`annotate.${kind}`), text: brief(text) }),
    );
  }

  /** It is none in any note: a row of `poruka.yaml`. */
  async function ignore({ editor: { document } }: Here, kind: Kind, text: string): Promise<boolean> {
    const words = language.words();
    const prompt = words.t('annotate.askIgnored');
    const said = await window.showInputBox({ prompt, value: oneLine(text), ignoreFocusOut: true });
    if (said === undefined || said.trim() === '') return false;
    const edit = new WorkspaceEdit();
    try {
      await addKnowledge(edit, document.uri, 'ignore', { text: oneLine(said), kind }, words);
    } catch (error) {
      return complain(error instanceof Error ? error.message : String(error)) ?? false;
    }
    if (!(await workspace.applyEdit(edit))) return complain(words.t('editor.readOnly')) ?? false;
    mention(words.t('annotate.ignored', { text: brief(said), file: KNOWLEDGE_FILE }));
    return true;
  }

  /** It is none, here, in the whole note or anywhere; or a decision about it is nobody's any more. */
  async function untag(): Promise<boolean> {
    const at = await here();
    if (!at) return false;
    const words = language.words();
    const { reading, editor } = at;
    const kept = keptAround(reading.note.mentions, reading.text, at.span);
    const found = (['actor', 'country', 'money'] as const).map((kind) => foundAt(at, kind)).find((one) => one);
    const what = found && pointedAt(found);
    const items: Item<'back' | 'here' | 'note' | 'everywhere'>[] = [
      ...(kept ? [{ label: words.t('annotate.takeBack'), value: 'back' as const }] : []),
      ...(what
        ? (['here', 'note', 'everywhere'] as const).map((value) => ({
            label: words.t(`annotate.none.${value}`),
            value,
          }))
        : []),
    ];
    if (items.length === 0) return complain(words.t('annotate.nothing')) ?? false;
    const text = kept?.evidence.exact ?? found?.text ?? '';
    const way = await pick(literal(`«${brief(text)}»`), items);
    if (!way) return false;
    if (way === 'everywhere' && what) return ignore(at, what.kind, text);
    const { mentions } = reading.note;
    const left =
      way === 'back' && kept
        ? takeBackMention(mentions, kept.id)
        : what && (way === 'here' || way === 'note')
          ? rejectMention(mentions, reading.text, what, way, settings.who(editor.document))
          : mentions;
    return write(at, { mentions: left }, words.t('annotate.untagged', { text: brief(text) }));
  }

  // Commitments and their roles.

  async function fillRole(argument: unknown): Promise<boolean> {
    const chosen = await chooseStatement(undefined, choice);
    if (!chosen) return false;
    const words = language.words();
    const { document, reading, row } = chosen;
    const items = ROLES.map((value) => ({ label: titleOf(value, words), value }));
    const role = ROLES.find((one) => one === argument) ?? (await pick(words.t('annotate.askRole'), items));
    const editor = activeProse();
    if (!role || !row.span || !editor) return false;
    const { start, end } = spanOf(document, editor.selection);
    // what is selected is the statement itself, when a key went to it: no role of it
    const isWhole = start === row.span.start && end === row.span.end;
    const selected = isWhole ? '' : document.getText(editor.selection);
    const roles = await askRole(role, row.record, reading, row.span, selected, words);
    if (!roles) return false;
    const record = withRoles(row.record, roles, settings.who(document));
    const records = withRecords(reading.note.records, reading.rows, [record]);
    const what = headline(ofRow(rowWith(row, { record })), { words, known: reading.known });
    return write({ editor, reading }, { records }, words.t('annotate.filled', { what }));
  }

  /** Act, who, to whom, how much, by when, one question each; Escape at any of them leaves the note as it is. */
  async function tagCommitment(): Promise<boolean> {
    const at = await here();
    if (!at) return false;
    const words = language.words();
    const { reading, editor } = at;
    const span = at.span.start === at.span.end ? sentenceAround(reading.text, at.span) : at.span;
    if (span.start === span.end) return complain(words.t('annotate.nothing')) ?? false;
    const taken = new Set(reading.rows.map(({ record }) => record.id));
    let record = recordByHand(reading.text, span, taken);
    const { amounts, dues } = offersIn(reading.analysis, sentenceAround(reading.text, span));
    const asked: readonly Role[] = [
      'act',
      'by',
      'for',
      ...(amounts.length > 0 ? (['amounts'] as const) : []),
      ...(dues.length > 0 ? (['due'] as const) : []),
    ];
    for (const role of asked) {
      const roles = await askRole(role, record, reading, span, '', words);
      if (!roles) return false;
      record = withRoles(record, roles, settings.who(editor.document));
    }
    const made = {
      note: reading.view,
      record,
      statement: null,
      kept: true,
      state: 'attached',
      span,
      lost: false,
      otherwise: false,
      candidates: [],
    } as const;
    const rows = [...reading.rows, made].sort((a, b) => bySpan(a.span ?? span, b.span ?? span));
    const what = headline(ofRow(made), { words, known: reading.known });
    return write(
      at,
      { records: withRecords(reading.note.records, rows, [record]) },
      words.t('annotate.filled', { what }),
    );
  }

  // Spans.

  /** The selection by a word; where it is just what a statement quotes, the quote goes along. */
  async function resize(end: 'start' | 'end', by: 1 | -1): Promise<void> {
    const at = await here();
    if (!at) return;
    const { editor, reading } = at;
    const { text } = reading;
    const span = at.span.start === at.span.end ? wordAt(text, at.span.start) : at.span;
    if (!span) return;
    const now = at.span.start === at.span.end && by > 0 && end === 'end' ? span : resized(text, span, end, by);
    const own = reading.rows.find((row) => row.span?.start === span.start && row.span.end === span.end);
    if (own && (now.start !== span.start || now.end !== span.end)) {
      const { document } = editor;
      const kept = withRecords(reading.note.records, reading.rows, [own.record]);
      const records = attach(kept, own.record.id, describe(text, now), settings.who(document));
      const what = headline(ofRow(own), { words: language.words(), known: reading.known });
      const before = document.getText().length;
      if (!(await write(at, { records }, language.words().t('editor.review.resized', { what })))) return;
      // the front matter before it has grown
      const moved = document.getText().length - before;
      const range = rangeOf(document, { start: now.start + moved, end: now.end + moved });
      editor.selection = new Selection(range.start, range.end);
      return;
    }
    const range = rangeOf(editor.document, now);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  }

  const registered: readonly (readonly [string, (argument: unknown) => unknown])[] = [
    ['poruka.tagActor', () => tag('actor')],
    ['poruka.tagCountry', () => tag('country')],
    ['poruka.tagMoney', () => tag('money')],
    ['poruka.tagCommitment', tagCommitment],
    ['poruka.untag', untag],
    ['poruka.fillRole', fillRole],
    ['poruka.growEnd', () => resize('end', 1)],
    ['poruka.shrinkEnd', () => resize('end', -1)],
    ['poruka.growStart', () => resize('start', 1)],
    ['poruka.shrinkStart', () => resize('start', -1)],
  ];
  return Together.from(...registered.map(([name, run]) => commands.registerCommand(name, run)));
}
