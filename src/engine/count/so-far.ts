/** What was given so far («загалом уже надала 9 млрд») and what is new beside it: which of them counts. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { isGroup } from '../../model/ids.ts';
import { type Statement, summed } from '../../model/statement.ts';
import { isDelivery } from './alike.ts';
import { BACK, exactSum } from './parts.ts';
import type { PlacedTurn } from './turns.ts';

export const isOfGroup = ({ by }: Statement): boolean => by.length > 0 && by.every(isGroup);
/** «Загалом уже надала понад 9 млрд»: what has been given so far, and nothing new. */
export const isRunning = ({ amounts }: Statement): boolean =>
  amounts.some(summed) && amounts.filter(summed).every(({ cumulative }) => cumulative);

type SortOf = StatementGrammar['sortOf'];
/** The key of what anybody tells. */
const ANYBODY = '*';
/** «20 танків» of a giver: a key for each sort. */
const thingsOf = ({ items }: Statement, party: string, sortOf: SortOf): readonly string[] =>
  items.flatMap(({ item, qty }) => (qty === null ? [] : [`${party}|${sortOf(item)}`]));

/**
 * «Данія передала зброї на 500 млн. Загалом Копенгаген уже надав 9 млрд»: what is new counts, and the running total only where nothing of it is
 * told apart that may be in it. Of several running totals of one giver the first counts. A group's is told apart when any member of it is.
 */
export function running(
  statements: readonly Statement[],
  turns: ReadonlyMap<string, PlacedTurn>,
  sortOf: SortOf,
): Statement[] {
  const isSince = ({ id }: Statement): boolean => turns.get(id)?.since ?? false;
  const runs = (statement: Statement): boolean =>
    isRunning(statement) ||
    // «від початку війни передала 300 танків», «загалом передала 300 танків»
    (isDelivery(statement) &&
      statement.amounts.length === 0 &&
      (isSince(statement) || (turns.get(statement.id)?.all ?? false)));
  /** Told apart by whom, and whether any of it may be in what was given: «а тепер виділить ще 300 млн» is still to come. */
  const giversOf = new Map<string, boolean>();
  for (const statement of statements) {
    const told = statement.amounts.some(summed) || statement.items.some(({ qty }) => qty !== null);
    if (!statement.counted || statement.domestic || runs(statement) || !told) continue;
    const given = !turns.get(statement.id)?.ahead;
    for (const id of [...statement.by, ANYBODY])
      for (const key of [id, ...thingsOf(statement, id, sortOf)])
        giversOf.set(key, given || giversOf.get(key) === true);
  }
  const total = new Map<string, Statement>();
  /** «Данія надала 9 млрд … Данія та Швеція загалом надали 15 млрд»: the first is in what is told of more givers. */
  const held = new Map<string, string>();
  const told = statements.map((statement) => {
    if (!statement.counted || !runs(statement)) return statement;
    const parties = isOfGroup(statement) ? [ANYBODY] : statement.by;
    // of all tanks only tanks are a part
    const keys = parties.flatMap((id) =>
      isRunning(statement) || isSince(statement) ? [id] : thingsOf(statement, id, sortOf),
    );
    const apart = keys.map((key) => giversOf.get(key));
    // «враховуючи цей пакет»: in it, though it is still to come
    const turn = turns.get(statement.id);
    // «виділила» is no delivery, and done all the same
    const toCome = (isDelivery(statement) || turn?.past === true) && !turn?.countsIn;
    if (apart.some((given) => given !== undefined && (given || !toCome)))
      return { ...statement, counted: false, reason: 'not.running_total' as const };
    // things are in no sum
    const kinds = statement.by.flatMap((id) => (statement.amounts.length > 0 ? [id] : thingsOf(statement, id, sortOf)));
    const first = kinds.flatMap((key) => total.get(key) ?? [])[0];
    const wider = first?.by.every((id) => statement.by.includes(id)) && first.by.length < statement.by.length;
    if (first && !wider) return { ...statement, partOf: first.id, counted: false, reason: 'not.part' as const };
    const sum = wider ? exactSum(statement) : null;
    if (first && sum && first.amounts.filter(summed).every((part) => part.currency === sum.currency))
      held.set(first.id, statement.id);
    for (const kind of kinds) total.set(kind, statement);
    return statement;
  });
  return told.map((statement) => {
    const whole = held.get(statement.id);
    return whole ? { ...statement, partOf: whole, counted: false, reason: 'not.part' as const } : statement;
  });
}

/** «США передали 20 HIMARS, а загалом обіцяли 38»: what came already of all that is promised of one sort. */
export function ofPromised(
  statements: readonly Statement[],
  turns: ReadonlyMap<string, PlacedTurn>,
  sortOf: SortOf,
): Statement[] {
  const given = new Map<string, Statement[]>();
  const wholes = new Map<string, string>();
  for (const statement of statements) {
    const [item, ...more] = statement.items;
    if (!statement.counted || statement.amounts.length > 0 || !item || more.length > 0) continue;
    const keys = statement.by.flatMap((party) => thingsOf(statement, party, sortOf));
    if (isDelivery(statement))
      for (const key of keys) given.set(key, [...(given.get(key) ?? []).slice(1 - BACK), statement]);
    else if (turns.get(statement.id)?.all)
      for (const { id, items } of keys.flatMap((key) => given.get(key) ?? []))
        if ((items[0]?.qty ?? 0) <= (item.qty ?? 0)) wholes.set(id, statement.id);
  }
  return statements.map((statement) => {
    const whole = wholes.get(statement.id);
    return whole ? { ...statement, partOf: whole, counted: false, reason: 'not.part' as const } : statement;
  });
}
