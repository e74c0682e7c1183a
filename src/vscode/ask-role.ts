/** A role of a commitment → a list of what its sentence holds for it, and what a person chooses there. */
import { type QuickPickItem, window } from 'vscode';
import type { Span } from '../model/document.ts';
import type { NoteRecord } from '../model/note.ts';
import { ACTS } from '../model/statement.ts';
import { sentenceAround } from '../notes/by-hand.ts';
import { amountsAsKept, offersIn } from '../register/offers.ts';
import type { Roles } from '../register/roles.ts';
import { oneLine } from '../views/escape.ts';
import { exact } from '../views/money.ts';
import { nameOfParty } from '../views/names.ts';
import type { Words } from '../views/words.ts';
import { loadEngine } from './engine.ts';
import { literal } from './messages.ts';
import type { Reading } from './reading.ts';

export const ROLES = ['by', 'for', 'amounts', 'items', 'due', 'conditions', 'programme', 'act'] as const;
export type Role = (typeof ROLES)[number];
export interface Item<T> extends QuickPickItem {
  readonly value: T;
}

export async function pick<T>(title: string, items: readonly Item<T>[]): Promise<T | undefined> {
  const picked = await window.showQuickPick(items, { title, matchOnDescription: true, ignoreFocusOut: true });
  return picked?.value;
}

export async function pickMany<T>(title: string, items: readonly Item<T>[]): Promise<readonly T[] | undefined> {
  const options = { title, matchOnDescription: true, canPickMany: true, ignoreFocusOut: true } as const;
  return (await window.showQuickPick(items, options))?.map(({ value }) => value);
}

export const partyItem = (id: string, text: string, { analysis, known }: Reading, words: Words): Item<string> => ({
  label: literal(nameOfParty(id, analysis, words, known)),
  description: literal([text === '' ? '' : `«${text}»`, id].filter(Boolean).join(' · ')),
  value: id,
});

const itemsOf = ({ items = [] }: NoteRecord, words: Words): string =>
  items.map(({ item, qty }) => [qty === null ? '' : words.number(qty), item].filter(Boolean).join(' ')).join(', ');

export const titleOf = (role: Role, words: Words): string => words.t(`annotate.role.${role}`);

/** What the sentence at the place holds for the role, as a list; undefined: nobody chose. `selected` begins what is typed. */
export async function askRole(
  role: Role,
  record: NoteRecord,
  reading: Reading,
  at: Span,
  selected: string,
  words: Words,
): Promise<Roles | undefined> {
  const { parties, amounts, dues, programmes } = offersIn(reading.analysis, sentenceAround(reading.text, at));
  const title = titleOf(role, words);
  switch (role) {
    case 'by':
    case 'for': {
      const now = record[role] ?? [];
      const all = [
        ...parties,
        ...now.filter((id) => !parties.some((one) => one.id === id)).map((id) => ({ id, text: '' })),
      ];
      const ids = await pickMany(
        title,
        all.map(({ id, text }) => ({ ...partyItem(id, text, reading, words), picked: now.includes(id) })),
      );
      return ids && { [role]: ids };
    }
    case 'amounts': {
      const now = new Set((record.amounts ?? []).map(({ raw }) => raw));
      const chosen = await pickMany(
        title,
        amounts.map((one) => ({
          label: literal(one.raw),
          description: exact(one, words),
          picked: now.has(one.raw),
          value: one,
        })),
      );
      return chosen && { amounts: amountsAsKept(chosen, record) };
    }
    case 'items': {
      const { goodsIn } = await loadEngine();
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
      const none = { label: words.t('tree.none.due'), value: null };
      const items = dues.map((due) => ({
        label: literal(due.text),
        description: words.dates(due.from, due.to),
        value: due,
      }));
      const due = await pick<(typeof dues)[number] | null>(title, [...items, none]);
      return due === undefined ? undefined : { due };
    }
    case 'programme': {
      const items = programmes.map((one) => ({ label: literal(one), value: one }));
      const programme = await pick(title, items);
      return programme === undefined ? undefined : { programme };
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
      const act = await pick(
        title,
        ACTS.filter((one) => one !== 'none').map((one) => ({ label: words.label('act', one), value: one })),
      );
      return act && { act };
    }
  }
}
