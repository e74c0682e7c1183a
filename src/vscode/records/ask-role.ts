/** A role of a commitment → a list of what its sentence holds for it, and what a person chooses there. */
import { type QuickPickItem, window } from 'vscode';
import type { Span } from '../../model/document.ts';
import type { NoteRecord, RecordAmount } from '../../model/note.ts';
import { ACTS } from '../../model/statement.ts';
import { sentenceAround } from '../../notes/by-hand.ts';
import { amountsAsKept, type Offers, offersIn } from '../../register/offers.ts';
import type { Roles } from '../../register/roles.ts';
import { oneLine } from '../../views/escape.ts';
import { exact } from '../../views/money.ts';
import { nameOfParty } from '../../views/names.ts';
import type { Words } from '../../views/words/words.ts';
import { loadEngine } from '../engine.ts';
import { literal } from '../messages.ts';
import type { Reading } from '../index/reading.ts';

export const ROLES = ['by', 'for', 'amounts', 'items', 'due', 'conditions', 'programme', 'act'] as const;
export type Role = (typeof ROLES)[number];
export interface Item<T> extends QuickPickItem {
  readonly value: T;
}

export async function pick<T>(title: string, items: readonly Item<T>[]): Promise<T | undefined> {
  const picked = await window.showQuickPick(items, { title, matchOnDescription: true, ignoreFocusOut: true });
  return picked?.value;
}

/** `hint` stands in the empty box. */
export async function pickMany<T>(
  title: string,
  items: readonly Item<T>[],
  hint: string,
): Promise<readonly T[] | undefined> {
  const options = {
    title,
    placeHolder: hint,
    matchOnDescription: true,
    canPickMany: true,
    ignoreFocusOut: true,
  } as const;
  return (await window.showQuickPick(items, options))?.map(({ value }) => value);
}

/** Words that are typed, and what is read in them; nothing is taken that is not read. */
export async function askWords<T>(
  prompt: string,
  refusal: string,
  value: string,
  read: (text: string) => T | null,
): Promise<T | undefined> {
  const given = await window.showInputBox({
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (read(text) === null ? refusal : null),
  });
  return given === undefined ? undefined : (read(given) ?? undefined);
}

export const partyItem = (id: string, text: string, { analysis, known }: Reading, words: Words): Item<string> => ({
  label: literal(nameOfParty(id, analysis, words, known)),
  description: literal([text === '' ? '' : `«${text}»`, id].filter(Boolean).join(' · ')),
  value: id,
});

const itemsOf = ({ items = [] }: NoteRecord, words: Words): string =>
  items.map(({ item, qty }) => [qty === null ? '' : words.number(qty), item].filter(Boolean).join(' ')).join(', ');

export const titleOf = (role: Role, words: Words): string => words.t(`annotate.role.${role}`);

/** What the sentence does not say, or what nobody has found in it: it is typed, and read as any text would be. */
const OTHER = Symbol('other');
type Other = typeof OTHER;
type Typed = 'by' | 'for' | 'amounts' | 'due' | 'programme';

const firstOf = <T>(list: readonly T[]): T | null => list[0] ?? null;
const someOf = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

/** What the sentence at the place holds for the role, as a list, and a way to say what it does not; undefined: nobody chose. `selected` begins what is typed. */
export async function askRole(
  role: Role,
  record: NoteRecord,
  reading: Reading,
  at: Span,
  selected: string,
  words: Words,
): Promise<Roles | undefined> {
  const { analyze, goodsIn } = await loadEngine();
  const { parties, amounts, dues, programmes } = offersIn(reading.analysis, sentenceAround(reading.text, at));
  const title = titleOf(role, words);
  const hint = words.t('annotate.tick');
  const other = (typed: Typed): Item<Other> => ({ label: words.t(`annotate.other.${typed}`), value: OTHER });
  const offered = (text: string): Offers => {
    const read = analyze(text, { id: role, date: reading.analysis.date, knowledge: reading.knowledge });
    return offersIn(read, { start: 0, end: text.length });
  };
  const typed = <T>(about: Typed, of: (offers: Offers) => T | null): Promise<T | undefined> =>
    askWords(words.t(`annotate.ask.${about}`), words.t(`annotate.unread.${about}`), selected, (text) =>
      of(offered(text)),
    );
  switch (role) {
    case 'by':
    case 'for': {
      const now = record[role] ?? [];
      const all = [
        ...parties,
        ...now.filter((id) => !parties.some((one) => one.id === id)).map((id) => ({ id, text: '' })),
      ];
      const items = all.map(({ id, text }) => ({ ...partyItem(id, text, reading, words), picked: now.includes(id) }));
      const chosen = await pickMany<string | Other>(title, [...items, other(role)], hint);
      if (!chosen) return undefined;
      const ids = chosen.filter((one) => one !== OTHER);
      if (ids.length === chosen.length) return { [role]: ids };
      const more = await typed(role, (offers) => someOf(offers.parties));
      return more && { [role]: [...new Set([...ids, ...more.map(({ id }) => id)])] };
    }
    case 'amounts': {
      const now = record.amounts ?? [];
      const kept = new Set(now.map(({ raw }) => raw));
      const all = [...amounts, ...now.filter(({ raw }) => !amounts.some((one) => one.raw === raw))];
      const items = all.map((one) => ({
        label: literal(one.raw),
        description: exact(one, words),
        picked: kept.has(one.raw),
        value: one,
      }));
      const chosen: readonly (RecordAmount | Other)[] | undefined =
        all.length === 0 ? [OTHER] : await pickMany<RecordAmount | Other>(title, [...items, other(role)], hint);
      if (!chosen) return undefined;
      const sums = chosen.filter((one) => one !== OTHER);
      const more = sums.length === chosen.length ? [] : await typed(role, (offers) => someOf(offers.amounts));
      return more && { amounts: amountsAsKept([...sums, ...more], record) };
    }
    case 'items': {
      const text = await window.showInputBox({
        prompt: words.t('annotate.askItems'),
        value: selected || itemsOf(record, words),
        ignoreFocusOut: true,
        validateInput: (value) =>
          value.trim() === '' || goodsIn(value).length > 0 ? null : words.t('annotate.noItems'),
      });
      return text === undefined ? undefined : { items: text.trim() === '' ? [] : goodsIn(oneLine(text)) };
    }
    case 'due': {
      const { due: now } = record;
      const all = now && !dues.some(({ text }) => text === now.text) ? [now, ...dues] : dues;
      const items = all.map((due) => ({
        label: literal(due.text),
        description: words.dates(due.from, due.to),
        value: due,
      }));
      const none = { label: words.t('tree.none.due'), value: null };
      const due = await pick<NoteRecord['due'] | null | Other>(title, [...items, other(role), none]);
      if (due !== OTHER) return due === undefined ? undefined : { due };
      const said = await typed(role, (offers) => firstOf(offers.dues));
      return said && { due: said };
    }
    case 'programme': {
      const { programme: now } = record;
      const all = now === undefined || programmes.includes(now) ? programmes : [now, ...programmes];
      const items = all.map((one) => ({ label: literal(one), value: one }));
      const programme = await pick<string | Other>(title, [...items, other(role)]);
      if (programme !== OTHER) return programme === undefined ? undefined : { programme };
      const said = await typed(role, (offers) => firstOf(offers.programmes));
      return said === undefined ? undefined : { programme: said };
    }
    case 'conditions': {
      const text = await window.showInputBox({
        prompt: words.t('annotate.askCondition'),
        value: record.conditions?.[0]?.text ?? selected,
        ignoreFocusOut: true,
      });
      if (text === undefined) return undefined;
      return { conditions: text.trim() === '' ? [] : [{ text: oneLine(text), type: 'precondition' }] };
    }
    case 'act': {
      const now = record.act;
      const act = await pick(
        title,
        [now, ...ACTS.filter((one) => one !== 'none' && one !== now)].map((one) => ({
          label: words.label('act', one),
          value: one,
        })),
      );
      return act && { act };
    }
  }
}
