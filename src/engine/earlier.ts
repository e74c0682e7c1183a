/** Statements already told, kept by what a later one may repeat or be a part of: a look-up a statement, however many there are. */
import { type Amount, COUNTABLE, type Item, type Statement } from '../model/statement.ts';

export const isShare = ({ basis }: Amount): boolean => basis === 'share' || basis === 'remaining';
export const isDelivery = ({ act }: Statement): boolean => act === 'delivery_report';

export interface Earlier {
  /** Headline and body say one thing: same giver, same sum (a conversion will do), or no sum and the same goods. */
  readonly restatedBy: (later: Statement) => Statement | undefined;
  /** What it is a share of («з яких 90 млн внесе Копенгаген»), or the promise that it delivers. */
  readonly wholeOf: (later: Statement) => Statement | undefined;
  readonly add: (statement: Statement) => void;
}

/** Whoever it is: the key of all statements, of groups, and of those that name no giver. */
const ANYBODY = '*';
const GROUPS = 'group:';
const NOBODY = '';

const giversOf = ({ by }: Statement): string => [...by].sort().join('+');
const isGroup = ({ by }: Statement): boolean => by.every((id) => id.startsWith(GROUPS));
/** «Обіцяно» and «передано» are two stages of one sum: a delivery restates deliveries only. */
const kindOf = (statement: Statement): string => `${statement.polarity} ${isDelivery(statement)}`;

const isKnown = ({ min, max }: Amount): boolean => (min ?? max) !== null;
const figureKey = ({ min, max }: Amount): string => `${min}..${max}`;
const sumKey = (amount: Amount): string => `${figureKey(amount)} ${amount.currency}`;
const sumsOf = ({ amounts }: Statement): readonly Amount[] => amounts.filter(isKnown);

/** «літак» and «літак Gripen» are one thing told twice: they begin alike. */
const sameItem = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
const BEGINNING = 3;
const itemKey = ({ item, qty }: Item): string => `${qty} ${item.slice(0, BEGINNING)}`;
const quantitiesOf = ({ items }: Statement): readonly Item[] => items.filter(({ qty }) => qty !== null);
const sameGoods = (later: Statement, earlier: Statement): boolean =>
  quantitiesOf(later).every((item) =>
    earlier.items.some((other) => other.qty === item.qty && sameItem(other.item, item.item)),
  );

const sameProgramme = (a: Statement, b: Statement): boolean =>
  !a.programme || !b.programme || a.programme === b.programme;

/** Of one key so many are looked at: a text that says the very same more often than that is no news. */
const LOOKS = 32;

function lists(): {
  at: (...key: string[]) => readonly Statement[];
  add: (statement: Statement, ...key: string[]) => void;
} {
  const all = new Map<string, Statement[]>();
  return {
    at: (...key) => all.get(key.join('|')) ?? [],
    add(statement, ...key) {
      const list = all.get(key.join('|'));
      if (list) list.push(statement);
      else all.set(key.join('|'), [statement]);
    },
  };
}

export function earlierStatements(): Earlier {
  const figures = lists();
  const values = lists();
  const goods = lists();
  const promisedSums = lists();
  const promisedGoods = lists();
  const last = new Map<string, { readonly order: number; readonly statement: Statement }>();
  let order = 0;

  const restatedBy = (later: Statement): Statement | undefined => {
    if (!COUNTABLE.has(later.act)) return undefined;
    const kind = kindOf(later);
    const by = giversOf(later);
    const fits = (list: readonly Statement[], test: (earlier: Statement) => boolean = () => true) =>
      list.slice(0, LOOKS).find((earlier) => sameProgramme(later, earlier) && test(earlier));
    // where one of the two names no giver, the currency must be the same
    const open = by === NOBODY ? ANYBODY : NOBODY;
    for (const amount of sumsOf(later)) {
      const same = fits(figures.at(kind, figureKey(amount), by)) ?? fits(values.at(kind, sumKey(amount), open));
      if (same) return same;
    }
    const [item] = quantitiesOf(later);
    if (!item || later.amounts.length > 0) return undefined;
    const told = (earlier: Statement): boolean => sameGoods(later, earlier);
    return fits(goods.at(kind, itemKey(item), by), told) ?? fits(goods.at(kind, itemKey(item), open), told);
  };

  const wholeOf = (later: Statement): Statement | undefined => {
    const parties = later.by.length === 0 ? [ANYBODY] : [...later.by, GROUPS];
    if (later.amounts.some(isShare))
      return parties
        .map((party) => last.get(party))
        .filter((one) => one !== undefined)
        .sort((a, b) => b.order - a.order)[0]?.statement;
    if (!isDelivery(later)) return undefined;
    const promise = sumsOf(later).flatMap((amount) => promisedSums.at(sumKey(amount), giversOf(later)).at(-1) ?? [])[0];
    if (promise || later.amounts.length > 0) return promise;
    const holds = ({ item, qty }: Item, { items }: Statement): boolean =>
      items.some((other) => other.item === item && (other.qty ?? Number.POSITIVE_INFINITY) >= (qty ?? 0));
    return later.items.flatMap((item) =>
      parties.flatMap(
        (party) =>
          promisedGoods
            .at(item.item, party)
            .slice(-LOOKS)
            .findLast((earlier) => holds(item, earlier)) ?? [],
      ),
    )[0];
  };

  const add = (statement: Statement): void => {
    if (!COUNTABLE.has(statement.act) || statement.sameAs) return;
    order++;
    const kind = kindOf(statement);
    const by = giversOf(statement);
    const parties = by === NOBODY ? [NOBODY, ANYBODY] : [ANYBODY];
    for (const amount of sumsOf(statement)) {
      figures.add(statement, kind, figureKey(amount), by);
      for (const party of parties) values.add(statement, kind, sumKey(amount), party);
    }
    for (const item of quantitiesOf(statement))
      for (const party of new Set([by, ANYBODY])) goods.add(statement, kind, itemKey(item), party);
    if (statement.partOf) return;
    // «коаліція виділяє 150 млн, з яких 20 внесе Латвія»: whoever gives a share is of the group
    const sharers = [ANYBODY, ...statement.by, ...(isGroup(statement) ? [GROUPS] : [])];
    for (const party of sharers) last.set(party, { order, statement });
    if (isDelivery(statement)) return;
    for (const amount of sumsOf(statement)) promisedSums.add(statement, sumKey(amount), by);
    for (const { item } of statement.items) for (const party of sharers) promisedGoods.add(statement, item, party);
  };

  return { restatedBy, wholeOf, add };
}
