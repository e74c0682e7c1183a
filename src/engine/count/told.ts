/** Statements already told, kept under the keys by which a later one may repeat them or be a part of them. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { put } from '../../model/sorted.ts';
import type { Item, Statement } from '../../model/statement.ts';
import {
  ANYBODY,
  figureKey,
  GROUPS,
  giversOf,
  isDelivery,
  isOfGroup,
  kindOf,
  NOBODY,
  quantitiesOf,
  sumKey,
  sumOf,
  sumsOf,
} from './alike.ts';
import type { PlacedTurn } from './turns.ts';

/** Of one key so many are looked at: a text that says the very same more often than that is no news. */
export const LOOKS = 32;

interface Lists {
  readonly at: (...key: string[]) => readonly Statement[];
  readonly add: (statement: Statement, ...key: string[]) => void;
}

export interface Told {
  /** Which of several alike each statement tells of, by its id. */
  readonly turns: ReadonlyMap<string, PlacedTurn>;
  readonly grammar: Pick<StatementGrammar, 'sortOf' | 'wholeOfBody'>;
  /** By kind, figure and givers. */
  readonly figures: Lists;
  /** By kind and sum: under anybody all, under nobody those that name no giver. */
  readonly values: Lists;
  /** What tells a sum, by kind and givers. */
  readonly givers: Lists;
  /** By kind, thing with its number, and givers or anybody. */
  readonly goods: Lists;
  /** What is no delivery, by sum and givers. */
  readonly promisedSums: Lists;
  /** The same by sort of thing and each giver. */
  readonly promisedGoods: Lists;
  /** By what is talked of. */
  readonly talks: Lists;
  /** The last of each giver, and of anybody. */
  readonly last: Map<string, { readonly order: number; readonly statement: Statement }>;
  /** What tells anew, by its id. */
  readonly originals: Map<string, Statement>;
  /** What a later one tells again with more. */
  readonly replaced: Set<string>;
}

function lists(): Lists {
  const all = new Map<string, Statement[]>();
  return {
    at: (...key) => all.get(key.join('|')) ?? [],
    add: (statement, ...key) => put(all, key.join('|'), statement),
  };
}

export const nothingTold = (turns: Told['turns'], grammar: Told['grammar']): Told => ({
  turns,
  grammar,
  figures: lists(),
  values: lists(),
  givers: lists(),
  goods: lists(),
  promisedSums: lists(),
  promisedGoods: lists(),
  talks: lists(),
  last: new Map(),
  originals: new Map(),
  replaced: new Set(),
});

/** So much of a thing's name is in its key: «літак» and «літаків Gripen» meet there, and are compared then. */
const BEGINNING = 3;
export const itemKey = ({ grammar: { sortOf } }: Told, { item, qty }: Item): string =>
  `${qty} ${sortOf(item).slice(0, BEGINNING)}`;

/** «€48 млн» in the headline, «45 млн франків (48 млн євро)» in the text: the francs tell the same from then on. */
export function addFigures({ figures }: Told, statement: Statement, original: Statement | undefined): void {
  if (!original) return;
  for (const amount of sumsOf(statement))
    figures.add(original, kindOf(original), figureKey(amount), giversOf(original));
}

/** What tells anew. */
export function remember(told: Told, statement: Statement): void {
  told.originals.set(statement.id, statement);
  const kind = kindOf(statement);
  const by = giversOf(statement);
  const parties = by === NOBODY ? [NOBODY, ANYBODY] : [ANYBODY];
  for (const amount of sumsOf(statement)) {
    told.figures.add(statement, kind, figureKey(amount), by);
    for (const party of parties) told.values.add(statement, kind, sumKey(amount), party);
  }
  const whole = sumOf(statement);
  if (whole) told.figures.add(statement, kind, figureKey(whole), by);
  if (sumsOf(statement).length > 0) told.givers.add(statement, kind, by);
  for (const item of quantitiesOf(statement))
    for (const party of new Set([by, ANYBODY])) told.goods.add(statement, kind, itemKey(told, item), party);
  if (!statement.partOf) rememberWhole(told, statement);
}

/** What may have shares, or be delivered. */
function rememberWhole(told: Told, statement: Statement): void {
  // «коаліція виділяє 150 млн, з яких 20 внесе Латвія»: whoever gives a share is of the group
  const sharers = [ANYBODY, ...statement.by, ...(isOfGroup(statement) ? [GROUPS] : [])];
  for (const party of sharers) told.last.set(party, { order: told.originals.size, statement });
  if (isDelivery(statement)) return;
  for (const amount of sumsOf(statement)) told.promisedSums.add(statement, sumKey(amount), giversOf(statement));
  for (const { item } of statement.items)
    for (const party of sharers) told.promisedGoods.add(statement, told.grammar.sortOf(item), party);
}
