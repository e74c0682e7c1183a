/** A statement and those told before it → which of them it repeats, tells more of, or is a part of: a look-up a statement, however many there are. */
import { type Amount, COUNTABLE, type Item, sameItem, type Statement, summed } from '../../model/statement.ts';
import {
  ANYBODY,
  delivered,
  figureKey,
  GROUPS,
  giversOf,
  isDelivery,
  isPromiseOf,
  isShare,
  isSigned,
  isTalk,
  kindOf,
  NOBODY,
  quantitiesOf,
  sameGainer,
  sameInstrument,
  sameMoney,
  sameProgramme,
  sameTalkers,
  sumKey,
  sumsOf,
  talkKey,
  tellsAll,
} from './alike.ts';
import { isWithin, mayBeWorth } from './rates.ts';
import { sameFigure } from './rounding.ts';
import { addFigures, itemKey, LOOKS, nothingTold, remember, type Told } from './told.ts';
import { isAnother, isHeadlineOf } from './turns.ts';

interface Earlier {
  /** Headline and body say one thing: same giver, same sum (a conversion will do), or no sum and the same goods. */
  readonly restatedBy: (later: Statement) => Statement | undefined;
  /** One of its several sums was told before: what told it is restated by this, which tells more. */
  readonly partlyTold: (later: Statement) => Statement | undefined;
  /** What it is a share of («з яких 90 млн внесе Копенгаген»), or the promise that it delivers. */
  readonly wholeOf: (later: Statement) => Statement | undefined;
  readonly add: (statement: Statement) => void;
}

export function earlierStatements(turns: Told['turns'], grammar: Told['grammar']): Earlier {
  const told = nothingTold(turns, grammar);
  return {
    restatedBy: (later) => restatedBy(told, later),
    partlyTold: (later) => partlyTold(told, later),
    wholeOf: (later) => (later.amounts.some(isShare) ? wholeOfShare(told, later) : promiseOf(told, later)),
    add: (statement) => add(told, statement),
  };
}

const mayBeSame = ({ turns }: Told, later: Statement, earlier: Statement): boolean =>
  sameProgramme(later, earlier) &&
  sameInstrument(later, earlier) &&
  sameGainer(later, earlier) &&
  !isAnother(turns.get(later.id), turns.get(earlier.id));

/** All things of the one are told by the other, in the same number. */
const sameGoods = ({ grammar: { sortOf } }: Told, one: Statement, other: Statement): boolean =>
  quantitiesOf(one).every(({ item, qty }) =>
    other.items.some((its) => its.qty === qty && (sameItem(its.item, item) || sortOf(its.item) === sortOf(item))),
  );

/** Where one of the two names no giver. */
const openTo = (by: string): string => (by === NOBODY ? ANYBODY : NOBODY);

/** Lists in which something of the kind may tell one of its sums, the surest first. */
function* tellingItsSum(
  { turns, grammar, figures, values, givers }: Told,
  later: Statement,
  kind: string,
): Generator<readonly Statement[]> {
  const by = giversOf(later);
  const sums = sumsOf(later);
  for (const amount of sums) {
    yield figures.at(kind, figureKey(amount), by);
    // the currency must be the same then
    yield values.at(kind, sumKey(amount), openTo(by));
  }
  // «ООН надасть 90 млн … УВКБ ООН виділить 90 млн»
  const whole = grammar.wholeOfBody(by);
  if (whole) for (const amount of sums) yield figures.at(kind, figureKey(amount), whole);
  if (by === NOBODY || sums.length === 0) return;
  const ofGiver = givers.at(kind, by).slice(0, LOOKS);
  yield ofGiver.filter((earlier) => sums.some((one) => sumsOf(earlier).some((other) => sameFigure(one, other))));
  // «$1,4 млрд» in the headline, «12,9 млрд крон» in the text
  yield ofGiver.filter(
    (earlier) =>
      isHeadlineOf(turns.get(earlier.id), turns.get(later.id)) &&
      earlier.amounts.length === 1 &&
      quantitiesOf(later).length === 0 &&
      sameMoney(later, earlier) &&
      (earlier.theme === null || later.theme === earlier.theme) &&
      sums.every((one) => sumsOf(earlier).every((other) => mayBeWorth(one, other))),
  );
}

/** The first of the kind that tells one of its sums, and passes the test. */
function withSum(
  told: Told,
  later: Statement,
  test: (earlier: Statement) => boolean,
  kind = kindOf(later),
): Statement | undefined {
  const fits = (earlier: Statement): boolean =>
    !told.replaced.has(earlier.id) && mayBeSame(told, later, earlier) && test(earlier);
  for (const list of tellingItsSum(told, later, kind)) {
    const same = list.slice(0, LOOKS).find(fits);
    if (same) return same;
  }
  return undefined;
}

/** The first of the kind that tells its goods. */
function withGoods(told: Told, later: Statement, kind: string): Statement | undefined {
  const [item] = quantitiesOf(later);
  if (!item) return undefined;
  const by = giversOf(later);
  for (const party of [by, openTo(by)]) {
    const same = told.goods
      .at(kind, itemKey(told, item), party)
      .slice(0, LOOKS)
      .find((earlier) => mayBeSame(told, later, earlier) && sameGoods(told, later, earlier));
    if (same) return same;
  }
  return undefined;
}

function restatedBy(told: Told, later: Statement): Statement | undefined {
  if (isTalk(later)) return told.talks.at(talkKey(later)).find((earlier) => sameTalkers(later, earlier));
  if (!COUNTABLE.has(later.act)) return undefined;
  // «передала дві системи … повідомив про передачу двох систем»: in the giver's words what came already
  const kinds = isSigned(later) || isPromiseOf(later) ? [kindOf(later), delivered(later)] : [kindOf(later)];
  for (const kind of kinds) {
    const same = withSum(told, later, (earlier) => tellsAll(earlier, later), kind);
    if (same) return same;
  }
  if (later.amounts.length > 0) return undefined;
  for (const kind of kinds) {
    const same = withGoods(told, later, kind);
    if (same) return same;
  }
  return undefined;
}

function partlyTold(told: Told, later: Statement): Statement | undefined {
  if (!COUNTABLE.has(later.act)) return undefined;
  const several = later.amounts.filter(summed).length > 1;
  const part = several
    ? withSum(told, later, (earlier) => earlier.counted && tellsAll(later, earlier))
    : unpriced(told, later);
  if (part) told.replaced.add(part.id);
  return part;
}

/** «Литва передасть 4500 дронів … відправляє 4500 безпілотників на 5 млн євро»: the goods, told before without their sum. */
function unpriced(told: Told, later: Statement): Statement | undefined {
  const [item] = quantitiesOf(later);
  if (!item || !later.amounts.some(summed)) return undefined;
  return [later, { ...later, act: 'pledge' as const }]
    .flatMap((kind) => told.goods.at(kindOf(kind), itemKey(told, item), giversOf(later)).slice(0, LOOKS))
    .find(
      (earlier) =>
        earlier.counted &&
        !told.replaced.has(earlier.id) &&
        earlier.amounts.length === 0 &&
        mayBeSame(told, later, earlier) &&
        sameGoods(told, earlier, later),
    );
}

/** Whose earlier statement may hold it: its givers', or their group's. */
const holdersOf = ({ by }: Statement): readonly string[] => (by.length === 0 ? [ANYBODY] : [...by, GROUPS]);

function wholeOfShare({ last }: Told, later: Statement): Statement | undefined {
  const own = holdersOf(later)
    .map((party) => last.get(party))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.order - a.order)[0]?.statement;
  // «Україна отримала 30 млрд, з яких 18 млрд – від ЄС»: of all nobody is named who gives, and the share counts
  if (own) return own.by.length === 0 && later.by.length > 0 ? undefined : own;
  // «ЄС надасть 500 млн, з яких 100 млн надійде від Данії»: of what was told right before, whoever gives it
  const before = last.get(ANYBODY)?.statement;
  const holds = (share: Amount): boolean => before?.amounts.some((all) => isWithin(share, all)) ?? false;
  const isWhole = before?.counted === true && !before.amounts.some(isShare);
  return isWhole && later.amounts.filter(isShare).every(holds) ? before : undefined;
}

function promiseOf(
  { grammar: { sortOf }, promisedSums, promisedGoods }: Told,
  later: Statement,
): Statement | undefined {
  if (!isDelivery(later)) return undefined;
  const promise = sumsOf(later).flatMap((amount) => promisedSums.at(sumKey(amount), giversOf(later)).at(-1) ?? [])[0];
  if (promise || later.amounts.length > 0) return promise;
  const holds = ({ item, qty }: Item, { items }: Statement): boolean =>
    items.some((other) => sortOf(other.item) === sortOf(item) && (other.qty ?? Number.POSITIVE_INFINITY) >= (qty ?? 0));
  return later.items.flatMap((item) =>
    holdersOf(later).flatMap(
      (party) =>
        promisedGoods
          .at(sortOf(item.item), party)
          .slice(-LOOKS)
          .findLast((earlier) => holds(item, earlier)) ?? [],
    ),
  )[0];
}

function add(told: Told, statement: Statement): void {
  if (isTalk(statement) && !statement.sameAs && told.talks.at(talkKey(statement)).length < LOOKS)
    told.talks.add(statement, talkKey(statement));
  if (!COUNTABLE.has(statement.act)) addFigures(told, statement, convertedBy(told, statement));
  else if (statement.sameAs) addFigures(told, statement, told.originals.get(statement.sameAs));
  else remember(told, statement);
}

/** «надішлють $2,7 млрд … оприлюднили план надати 2,5 млрд євро ($2,7 млрд)»: the euros tell the same from then on. */
function convertedBy(told: Told, statement: Statement): Statement | undefined {
  const converts = statement.act === 'intent' && statement.amounts.some(({ basis }) => basis === 'conversion');
  return converts ? withSum(told, { ...statement, act: 'pledge' }, () => true) : undefined;
}
