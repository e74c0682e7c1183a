/** Tagging an actor, a state or a sum by hand: what the text does not tell is asked; and saying that it is none. */
import { window, workspace, WorkspaceEdit } from 'vscode';
import { within } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { KeptMention } from '../../model/note.ts';
import { wordAt } from '../../notes/by-hand.ts';
import {
  keepMention,
  keptAround,
  pointedAt,
  type Pointed,
  rejectMention,
  takeBackMention,
} from '../../notes/mentions.ts';
import { brief, oneLine } from '../../views/escape.ts';
import type { Words } from '../../views/words/words.ts';
import { loadEngine } from '../engine.ts';
import { KNOWLEDGE_FILE } from '../knowledge/knowledge.ts';
import { addKnowledge } from '../knowledge/row.ts';
import { complain, literal, mention } from '../messages.ts';
import { settings } from '../settings.ts';
import type { Choice } from '../text/statements.ts';
import { askWords, type Item, partyItem, pick } from './ask-role.ts';
import { type Here, here, write } from './gesture.ts';

type Kind = KeptMention['kind'];

/** What is selected, or the word at the cursor, is of the kind. */
export async function tagMention(kind: Kind, choice: Choice): Promise<boolean> {
  const at = await here(choice);
  if (!at) return false;
  const words = choice.language.words();
  const { reading } = at;
  const found = foundAt(at, kind);
  const isBare = at.span.start === at.span.end;
  const span = isBare ? (found ?? wordAt(reading.text, at.span.start)) : at.span;
  if (!span) return complain(words.t('annotate.nothing')) ?? false;
  const text = reading.text.slice(span.start, span.end);
  const known = found && pointedAt(found);
  const isSame = found !== undefined && found.start === span.start && found.end === span.end;
  const isTold = known && (known.entity !== undefined || known.amount !== undefined);
  const told = isTold ? known : await ask(kind, at, text, words);
  if (!told) return false;
  const what: Pointed = { ...told, kind, span: { start: span.start, end: span.end } };
  const { mentions } = reading.note;
  const review = isSame && isTold ? 'accepted' : 'edited';
  const kept = keepMention(mentions, reading.text, what, review, settings.who(at.editor.document));
  return write(
    choice,
    at,
    { mentions: kept },
    words.t('annotate.tagged', { kind: words.t(`annotate.${kind}`), text: brief(text) }),
  );
}

/** What was found at the span: there exactly, or the widest within it; at a bare cursor what the cursor is in. */
function foundAt({ reading: { analysis }, span }: Here, kind: Kind): Mention | undefined {
  const isBare = span.start === span.end;
  const fits = (one: Mention): boolean => (isBare ? within(span, one) : within(one, span));
  return analysis.mentions
    .filter((one) => one.kind === kind && fits(one))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** Which state, which actor, how much; undefined where nothing is answered. */
function ask(kind: Kind, at: Here, text: string, words: Words): Promise<Partial<Pointed> | undefined> {
  switch (kind) {
    case 'country':
      return askCountry(at, words);
    case 'actor':
      return askActor(at, text, words);
    case 'money':
      return askMoney(text, words);
  }
}

async function askCountry({ reading }: Here, words: Words): Promise<Partial<Pointed> | undefined> {
  const { choices } = await loadEngine();
  const items = choices.countries.map((id) => partyItem(id, '', reading, words));
  const entity = await pick(words.t('annotate.askCountry'), items);
  return entity === undefined ? undefined : { entity };
}

/** Somebody of the note, or a name that only this note knows. */
async function askActor({ reading }: Here, text: string, words: Words): Promise<Partial<Pointed> | undefined> {
  const own: Item<string | null> = { label: literal(words.t('annotate.newActor', { text })), value: null };
  const parties = reading.analysis.entities.map(({ id }) => partyItem(id, '', reading, words));
  const entity = await pick<string | null>(words.t('annotate.askActor'), [own, ...parties]);
  if (entity === undefined) return undefined;
  if (entity !== null) return { entity };
  const name = await window.showInputBox({ prompt: words.t('annotate.askName'), value: text, ignoreFocusOut: true });
  return name === undefined || name.trim() === '' ? undefined : { name: oneLine(name) };
}

/** The sum as any text would say it. */
async function askMoney(text: string, words: Words): Promise<Partial<Pointed> | undefined> {
  const { analyze } = await loadEngine();
  const read = (value: string): Pointed['amount'] | null => {
    const sum = analyze(value, { id: 'sum' }).mentions.find(({ kind }) => kind === 'money');
    return (sum && pointedAt(sum)?.amount) ?? null;
  };
  const amount = await askWords(words.t('annotate.ask.amounts'), words.t('annotate.unread.amounts'), text, read);
  return amount && { amount };
}

/** It is none, here, in the whole note or anywhere; or a decision about it is nobody's any more. */
export async function untagMention(choice: Choice): Promise<boolean> {
  const at = await here(choice);
  if (!at) return false;
  const words = choice.language.words();
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
  if (way === 'everywhere' && what) return ignore(at, what.kind, text, words);
  const { mentions } = reading.note;
  const left =
    way === 'back' && kept
      ? takeBackMention(mentions, kept.id)
      : what && (way === 'here' || way === 'note')
        ? rejectMention(mentions, reading.text, what, way, settings.who(editor.document))
        : mentions;
  return write(choice, at, { mentions: left }, words.t('annotate.untagged', { text: brief(text) }));
}

/** It is none in any note: a row of `poruka.yaml`. */
async function ignore({ editor: { document } }: Here, kind: Kind, text: string, words: Words): Promise<boolean> {
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
