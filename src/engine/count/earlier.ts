/** Statements already told, kept by what a later one may repeat or be a part of: a look-up a statement, however many there are. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { isGroup } from '../../model/ids.ts';
import { put } from '../../model/sorted.ts';
import { type Amount, COUNTABLE, type Item, sameItem, type Statement, summed } from '../../model/statement.ts';
import { sameFigure } from './rounding.ts';
import { isWithin, mayBeWorth } from './rates.ts';
import { isAnother, isHeadlineOf, type PlacedTurn } from './turns.ts';

export const isShare = ({ basis }: Amount): boolean => basis === 'share' || basis === 'remaining';
export const isDelivery = ({ act }: Statement): boolean => act === 'delivery_report';

interface Earlier {
  /** Headline and body say one thing: same giver, same sum (a conversion will do), or no sum and the same goods. */
  readonly restatedBy: (later: Statement) => Statement | undefined;
  /** One of its several sums was told before: what told it is restated by this, which tells more. */
  readonly partlyTold: (later: Statement) => Statement | undefined;
  /** What it is a share of («з яких 90 млн внесе Копенгаген»), or the promise that it delivers. */
  readonly wholeOf: (later: Statement) => Statement | undefined;
  readonly add: (statement: Statement) => void;
}

/** Whoever it is: the key of all statements, of groups, and of those that name no giver. */
const ANYBODY = '*';
const GROUPS = 'group:';
const NOBODY = '';

/** Headline and body call one group by two names: «країни ЄС», «європейські союзники». */
const giversOf = ({ by }: Statement): string =>
  [...new Set(by.map((id) => (isGroup(id) ? GROUPS : id)))].sort().join('+');
const isOfGroup = ({ by }: Statement): boolean => by.every(isGroup);
/** «Обіцяно» and «передано» are two stages of one sum: a delivery restates deliveries only. */
const kindOf = (statement: Statement): string => `${statement.polarity} ${isDelivery(statement)}`;

/** «ЄБРР надав 85 млн … Угоду на 85 млн підписали торік»: signed for what is told as delivered. */
const isSigned = ({ act, amounts }: Statement): boolean =>
  act === 'agreement' && amounts.every(({ basis }) => basis !== 'increment');
/** «ЄС переказав 4,2 млрд … Сьогодні ми виділяємо майже 4,2 млрд»: in the giver's words what came already; with a day or year of its own it is to come. */
const isPromiseOf = ({ act, amounts, due, period }: Statement): boolean =>
  act === 'pledge' &&
  // «сьогодні» is when it is told
  (due === null || (due.from !== null && due.from === due.to)) &&
  period === null &&
  amounts.every(({ basis }) => basis === 'total' || basis === 'conversion');
const delivered = ({ polarity }: Statement): string => `${polarity} true`;

const isKnown = ({ min, max }: Amount): boolean => (min ?? max) !== null;
const figureKey = ({ min, max }: Amount): string => `${min}..${max}`;
const sumKey = (amount: Amount): string => `${figureKey(amount)} ${amount.currency}`;
const sumsOf = ({ amounts }: Statement): readonly Amount[] => amounts.filter(isKnown);

const BEGINNING = 3;
const quantitiesOf = ({ items }: Statement): readonly Item[] => items.filter(({ qty }) => qty !== null);

const sameProgramme = (a: Statement, b: Statement): boolean =>
  !a.programme || !b.programme || a.programme === b.programme;

/** «100 млн на ППО і 50 млн на енергетику», told again as «150 млн»: what its sums come to, when they are exact and of one currency. */
function sumOf({ amounts }: Statement): Amount | null {
  const added = amounts.filter(summed);
  const [first] = added;
  if (!first || added.length < 2 || added.some(({ currency, min, max }) => currency !== first.currency || min !== max))
    return null;
  const value = added.reduce((sum, { min }) => sum + (min ?? 0), 0);
  return { ...first, min: value, max: value };
}

/** «$1,4 млрд» of the headline and «12,9 млрд крон» of Sweden: the second is the giver's own, and both are paid into one programme or none. */
const sameMoney = (later: Statement, earlier: Statement): boolean =>
  later.programme === earlier.programme &&
  later.amounts.some(({ currency }) => later.by.length === 1 && currency?.startsWith(later.by[0] ?? '-')) &&
  earlier.amounts.every(({ currency }) => currency === 'USD' || currency === 'EUR');

/** All that the other adds to a total is told by the one: «100 млн» by «100 млн і 50 млн», and not the other way round. */
const tellsAll = (one: Statement, other: Statement): boolean => {
  const figures = new Set(one.amounts.map(figureKey));
  const added = other.amounts.filter(summed);
  return added.length < 2 || added.every((amount) => figures.has(figureKey(amount)));
};

/** «кредит на 100 млн і грант на 100 млн»: two sums, though the figure is one. */
const FINANCIAL: ReadonlySet<string | null> = new Set(['loan', 'grant', 'credit_guarantee']);
const sameInstrument = (a: Statement, b: Statement): boolean =>
  a.instrument === b.instrument || !FINANCIAL.has(a.instrument) || !FINANCIAL.has(b.instrument);

/** A state, or a body known by its letters: «UA», «NATO». */
const isCode = (id: string): boolean => /^[A-Z]{2,6}$/.test(id);
/** «по 100 млн Україні та Молдові», «Світовому банку та ЄБРР»: two gain. */
const sameGainer = ({ for: a }: Statement, { for: b }: Statement): boolean =>
  a.length === 0 || b.length === 0 || ![...a, ...b].every(isCode) || a.some((id) => b.includes(id));

/** «щодня тривають перемовини щодо гарантій», and again «працюємо над гарантіями»: talks of one thing are one process. */
const isTalk = ({ act, polarity, theme, amounts, items }: Statement): boolean =>
  act === 'process' && polarity === 'pos' && theme !== null && amounts.length + items.length === 0;
const talkKey = ({ theme, programme, for: gains }: Statement): string =>
  [theme, programme, ...[...gains].sort()].join(' ');
const sameTalkers = ({ by: a }: Statement, { by: b }: Statement): boolean =>
  a.length === 0 || b.length === 0 || a.some((party) => b.includes(party));

/** Of one key so many are looked at: a text that says the very same more often than that is no news. */
const LOOKS = 32;

function lists(): {
  at: (...key: string[]) => readonly Statement[];
  add: (statement: Statement, ...key: string[]) => void;
} {
  const all = new Map<string, Statement[]>();
  return {
    at: (...key) => all.get(key.join('|')) ?? [],
    add: (statement, ...key) => put(all, key.join('|'), statement),
  };
}

/** `turns`: which of several alike each statement tells of, by its id. */
export function earlierStatements(
  turns: ReadonlyMap<string, PlacedTurn>,
  { sortOf, wholeOfBody }: Pick<StatementGrammar, 'sortOf' | 'wholeOfBody'>,
): Earlier {
  const itemKey = ({ item, qty }: Item): string => `${qty} ${sortOf(item).slice(0, BEGINNING)}`;
  const sameSort = (a: string, b: string): boolean => sameItem(a, b) || sortOf(a) === sortOf(b);
  const sameGoods = (later: Statement, earlier: Statement): boolean =>
    quantitiesOf(later).every((item) =>
      earlier.items.some((other) => other.qty === item.qty && sameSort(other.item, item.item)),
    );
  const mayBeSame = (later: Statement, earlier: Statement): boolean =>
    sameProgramme(later, earlier) &&
    sameInstrument(later, earlier) &&
    sameGainer(later, earlier) &&
    !isAnother(turns.get(later.id), turns.get(earlier.id));
  const figures = lists();
  const values = lists();
  const givers = lists();
  const goods = lists();
  const promisedSums = lists();
  const promisedGoods = lists();
  const talks = lists();
  const last = new Map<string, { readonly order: number; readonly statement: Statement }>();
  const replaced = new Set<string>();
  let order = 0;

  /** The first of one kind and giver that tells one of its sums, and passes the test. */
  const withSum = (
    later: Statement,
    test: (earlier: Statement) => boolean,
    kind = kindOf(later),
  ): Statement | undefined => {
    const by = giversOf(later);
    const fits = (list: readonly Statement[]): Statement | undefined =>
      list.slice(0, LOOKS).find((earlier) => !replaced.has(earlier.id) && mayBeSame(later, earlier) && test(earlier));
    // where one of the two names no giver, the currency must be the same
    const open = by === NOBODY ? ANYBODY : NOBODY;
    for (const amount of sumsOf(later)) {
      const same = fits(figures.at(kind, figureKey(amount), by)) ?? fits(values.at(kind, sumKey(amount), open));
      if (same) return same;
    }
    // «ООН надасть 90 млн … УВКБ ООН виділить 90 млн»
    const whole = wholeOfBody(by);
    for (const amount of whole === null ? [] : sumsOf(later)) {
      const same = whole && fits(figures.at(kind, figureKey(amount), whole));
      if (same) return same;
    }
    const sums = sumsOf(later);
    if (by === NOBODY || sums.length === 0) return undefined;
    const rounded = givers
      .at(kind, by)
      .slice(0, LOOKS)
      .filter((earlier) => sums.some((one) => sumsOf(earlier).some((other) => sameFigure(one, other))));
    // «$1,4 млрд» in the headline, «12,9 млрд крон» in the text
    const converted = givers
      .at(kind, by)
      .slice(0, LOOKS)
      .filter(
        (earlier) =>
          isHeadlineOf(turns.get(earlier.id), turns.get(later.id)) &&
          earlier.amounts.length === 1 &&
          quantitiesOf(later).length === 0 &&
          sameMoney(later, earlier) &&
          (earlier.theme === null || later.theme === earlier.theme) &&
          sums.every((one) => sumsOf(earlier).every((other) => mayBeWorth(one, other))),
      );
    return fits(rounded) ?? fits(converted);
  };

  const restatedBy = (later: Statement): Statement | undefined => {
    if (isTalk(later)) return talks.at(talkKey(later)).find((earlier) => sameTalkers(later, earlier));
    if (!COUNTABLE.has(later.act)) return undefined;
    const same =
      withSum(later, (earlier) => tellsAll(earlier, later)) ??
      (isSigned(later) || isPromiseOf(later)
        ? withSum(later, (earlier) => tellsAll(earlier, later), delivered(later))
        : undefined);
    const [item] = quantitiesOf(later);
    if (same || !item || later.amounts.length > 0) return same;
    const kind = kindOf(later);
    const by = giversOf(later);
    const open = by === NOBODY ? ANYBODY : NOBODY;
    const fits = (list: readonly Statement[]): Statement | undefined =>
      list.slice(0, LOOKS).find((earlier) => mayBeSame(later, earlier) && sameGoods(later, earlier));
    const told = (as: string): Statement | undefined =>
      fits(goods.at(as, itemKey(item), by)) ?? fits(goods.at(as, itemKey(item), open));
    // «передала дві системи … повідомив про передачу двох систем»: in the giver's words what came already
    return told(kind) ?? (isSigned(later) || isPromiseOf(later) ? told(delivered(later)) : undefined);
  };

  /** «Литва передасть 4500 дронів … відправляє 4500 безпілотників на 5 млн євро»: the goods, told before without their sum. */
  const unpriced = (later: Statement): Statement | undefined => {
    const [item] = quantitiesOf(later);
    if (!item || !later.amounts.some(summed)) return undefined;
    return [later, { ...later, act: 'pledge' as const }]
      .flatMap((kind) => goods.at(kindOf(kind), itemKey(item), giversOf(later)).slice(0, LOOKS))
      .find(
        (earlier) =>
          earlier.counted &&
          !replaced.has(earlier.id) &&
          earlier.amounts.length === 0 &&
          mayBeSame(later, earlier) &&
          sameGoods(earlier, later),
      );
  };

  const partlyTold = (later: Statement): Statement | undefined => {
    if (!COUNTABLE.has(later.act)) return undefined;
    const several = later.amounts.filter(summed).length > 1;
    const part = several ? withSum(later, (earlier) => earlier.counted && tellsAll(later, earlier)) : unpriced(later);
    if (part) replaced.add(part.id);
    return part;
  };

  const wholeOf = (later: Statement): Statement | undefined => {
    const parties = later.by.length === 0 ? [ANYBODY] : [...later.by, GROUPS];
    if (later.amounts.some(isShare)) {
      const own = parties
        .map((party) => last.get(party))
        .filter((one) => one !== undefined)
        .sort((a, b) => b.order - a.order)[0]?.statement;
      // «Україна отримала 30 млрд, з яких 18 млрд – від ЄС»: of all nobody is named who gives, and the share counts
      if (own) return own.by.length === 0 && later.by.length > 0 ? undefined : own;
      // «ЄС надасть 500 млн, з яких 100 млн надійде від Данії»: of what was told right before, whoever gives it
      const told = last.get(ANYBODY)?.statement;
      const holds = (share: Amount): boolean => told?.amounts.some((all) => isWithin(share, all)) ?? false;
      const isWhole = told?.counted === true && !told.amounts.some(isShare);
      return isWhole && later.amounts.filter(isShare).every(holds) ? told : undefined;
    }
    if (!isDelivery(later)) return undefined;
    const promise = sumsOf(later).flatMap((amount) => promisedSums.at(sumKey(amount), giversOf(later)).at(-1) ?? [])[0];
    if (promise || later.amounts.length > 0) return promise;
    const holds = ({ item, qty }: Item, { items }: Statement): boolean =>
      items.some(
        (other) => sortOf(other.item) === sortOf(item) && (other.qty ?? Number.POSITIVE_INFINITY) >= (qty ?? 0),
      );
    return later.items.flatMap((item) =>
      parties.flatMap(
        (party) =>
          promisedGoods
            .at(sortOf(item.item), party)
            .slice(-LOOKS)
            .findLast((earlier) => holds(item, earlier)) ?? [],
      ),
    )[0];
  };

  const originals = new Map<string, Statement>();

  /** «€48 млн» in the headline, «45 млн франків (48 млн євро)» in the text: the francs tell the same from then on. */
  const addFigures = (statement: Statement, original: Statement): void => {
    for (const amount of sumsOf(statement))
      figures.add(original, kindOf(original), figureKey(amount), giversOf(original));
  };

  const add = (statement: Statement): void => {
    if (isTalk(statement) && !statement.sameAs && talks.at(talkKey(statement)).length < LOOKS)
      talks.add(statement, talkKey(statement));
    if (!COUNTABLE.has(statement.act)) {
      // «надішлють $2,7 млрд … оприлюднили план надати 2,5 млрд євро ($2,7 млрд)»: the euros tell the same from then on
      const converts = statement.act === 'intent' && statement.amounts.some(({ basis }) => basis === 'conversion');
      const told = converts ? withSum({ ...statement, act: 'pledge' }, () => true) : undefined;
      if (told) addFigures(statement, told);
      return;
    }
    if (statement.sameAs) {
      const original = originals.get(statement.sameAs);
      if (original) addFigures(statement, original);
      return;
    }
    originals.set(statement.id, statement);
    order++;
    const kind = kindOf(statement);
    const by = giversOf(statement);
    const parties = by === NOBODY ? [NOBODY, ANYBODY] : [ANYBODY];
    for (const amount of sumsOf(statement)) {
      figures.add(statement, kind, figureKey(amount), by);
      for (const party of parties) values.add(statement, kind, sumKey(amount), party);
    }
    const whole = sumOf(statement);
    if (whole) figures.add(statement, kind, figureKey(whole), by);
    if (sumsOf(statement).length > 0) givers.add(statement, kind, by);
    for (const item of quantitiesOf(statement))
      for (const party of new Set([by, ANYBODY])) goods.add(statement, kind, itemKey(item), party);
    if (statement.partOf) return;
    // «коаліція виділяє 150 млн, з яких 20 внесе Латвія»: whoever gives a share is of the group
    const sharers = [ANYBODY, ...statement.by, ...(isOfGroup(statement) ? [GROUPS] : [])];
    for (const party of sharers) last.set(party, { order, statement });
    if (isDelivery(statement)) return;
    for (const amount of sumsOf(statement)) promisedSums.add(statement, sumKey(amount), by);
    for (const { item } of statement.items)
      for (const party of sharers) promisedGoods.add(statement, sortOf(item), party);
  };

  return { restatedBy, partlyTold, wholeOf, add };
}
