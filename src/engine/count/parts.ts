/** What is a part of what: of a programme, of what is added up, of what several give together, of a package. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { type Amount, type Statement, summed } from '../../model/statement.ts';
import { isDelivery, sameGainer } from './alike.ts';
import { isWithin } from './rates.ts';
import type { PlacedTurn } from './turns.ts';

type SizeOf = StatementGrammar['sizeOf'];

/** «Виплатили 6 млрд за Ukraine Facility … Програму на 50 млрд ухвалили торік»: beside all of a programme what came of it is a part. */
export function paidOut(statements: readonly Statement[], sizeOf: SizeOf): Statement[] {
  const isWhole = ({ programme, amounts }: Statement): boolean => {
    const size = programme === null ? null : sizeOf(programme);
    return (
      size !== null &&
      amounts.some(({ min, max, currency }) => (max ?? min) === size.value && currency === size.currency)
    );
  };
  const wholes = new Map<string | null, string>();
  for (const statement of statements)
    if (statement.counted && isWhole(statement) && !wholes.has(statement.programme))
      wholes.set(statement.programme, statement.id);
  if (wholes.size === 0) return [...statements];
  return statements.map((statement) => {
    const whole = statement.programme === null ? undefined : wholes.get(statement.programme);
    if (!statement.counted || whole === undefined || isWhole(statement) || !statement.amounts.some(summed))
      return statement;
    return { ...statement, partOf: whole, counted: false, reason: 'not.part' as const };
  });
}

/** How many statements after a sum may tell what it is made of. */
const AHEAD = 12;
/** What it tells of, when that is one exact sum. */
export const exactSum = ({ amounts }: Statement): Amount | null => {
  const [only, ...more] = amounts.filter(summed);
  return only && more.length === 0 && only.min !== null && only.min === only.max ? only : null;
};

/** What the sums of a statement come to in that currency, «до 150 млн» for what it may; null for a range or another currency. */
function partsIn(
  { amounts }: Statement,
  currency: string | null,
): { readonly sum: number; readonly many: number } | null {
  const added = amounts.filter(summed);
  const single = added.every((one) => one.currency === currency && (one.min === null || one.min === one.max));
  if (added.length === 0 || !single) return null;
  return { sum: added.reduce((all, { min, max }) => all + (min ?? max ?? 0), 0), many: added.length };
}

/** What all of it comes to, as one exact figure, or as its conversion. */
const figuresOf = (whole: Statement): readonly Amount[] => {
  const sum = exactSum(whole);
  const converted = whole.amounts.filter(
    ({ basis, min, max }) => basis === 'conversion' && min !== null && min === max,
  );
  return sum ? [sum, ...converted] : [];
};

/** All that is told of the one stands among the words of the other. */
export const within = (inner: Statement, outer: Statement): boolean =>
  inner.evidence.every(({ start, end }) => outer.evidence.some((span) => span.start <= start && end <= span.end));

/** The statements after the whole that come to it exactly, in order: of its own givers. */
function partsOf(whole: Statement, sum: Amount, after: readonly Statement[]): readonly Statement[] {
  const parts: Statement[] = [];
  let [left, many] = [sum.min ?? 0, 0];
  for (const part of after) {
    const of = partsIn(part, sum.currency);
    const another = part.by.length > 0 && !part.by.every((party) => whole.by.includes(party));
    // «150 млн на дрони, 100 млн на ППО і 50 млн на навчання»: beside each other, whatever they come to
    if (!of || another || part.sameAs || part.partOf || within(part, whole) || within(whole, part)) continue;
    left -= of.sum;
    many += of.many;
    parts.push(part);
    if (left <= 0) break;
  }
  // of figures with a fraction the sum may miss by less than a unit
  return Math.abs(left) < 1 && many > 1 ? parts : [];
}

/**
 * What a sum may add up of those told before it, the nearest first: all where it says so («Разом 150 млн»); where it is called a package or «усі 150 млн»,
 * what is as much to come as it is and of no other day; else what one sentence before it tells («100 млн на ППО і 50 млн на енергетику. … 150 млн»),
 * unless it has an end, a day or a year of its own or comes besides.
 */
function addedUp(
  statements: readonly Statement[],
  turns: ReadonlyMap<string, PlacedTurn>,
  at: number,
): readonly Statement[] {
  const whole = statements[at];
  const turn = whole && turns.get(whole.id);
  const before = statements.slice(Math.max(0, at - AHEAD), at).reverse();
  if (!turn || turn.together) return turn ? before : [];
  const besides = turn.adds || turn.more || turn.other || whole.amounts.some(({ basis }) => basis === 'increment');
  if (besides || whole.period !== null) return [];
  const alike = before.filter(
    (part) =>
      isDelivery(part) === isDelivery(whole) &&
      !(turn.dated && turns.get(part.id)?.dated) &&
      // «Молдові Німеччина виділить 150 млн»
      (part.for.length === 0 || whole.for.length === 0 || part.for.some((id) => whole.for.includes(id))),
  );
  if (turn.summary) return alike;
  const [nearest] = before;
  const last = nearest && turns.get(nearest.id);
  const ofItself = turn.dated || whole.theme !== null || whole.items.length > 0;
  if (!last || ofItself || (last.sentence === turn.sentence && last.paragraph === turn.paragraph)) return [];
  return alike.filter(({ id }) => {
    const its = turns.get(id);
    return its?.sentence === last.sentence && its.paragraph === last.paragraph;
  });
}

/**
 * «Пакет на 55,7 млн. 20 млн спрямують на …, 30 млн виділили на …, 5,7 млн передбачили на …»: what comes to the sum exactly is its shares.
 */
export function shares(statements: readonly Statement[], turns: ReadonlyMap<string, PlacedTurn>): Statement[] {
  const wholes = new Map<string, string>();
  for (let at = statements.length - 1; at >= 0; at--) {
    const whole = statements[at];
    if (!whole || !(whole.counted || whole.sameAs) || wholes.has(whole.id)) continue;
    const figures = figuresOf(whole);
    if (figures.length === 0) continue;
    const after = statements.slice(at + 1, at + 1 + AHEAD).filter(({ id }) => !wholes.has(id));
    // what it repeats is no part of it
    const before = addedUp(statements, turns, at).filter(
      ({ id, by }) => by.length > 0 && id !== whole.sameAs && !wholes.has(id),
    );
    const own =
      [after, before]
        .flatMap((near) => figures.map((sum) => partsOf(whole, sum, near)))
        .find(({ length }) => length > 0) ?? [];
    for (const { id } of own) wholes.set(id, whole.sameAs ?? whole.id);
  }
  return statements.map((statement) => {
    const whole = wholes.get(statement.id);
    if (!whole) return statement;
    const linked = { ...statement, partOf: whole };
    return statement.counted ? { ...linked, counted: false, reason: 'not.part' as const } : linked;
  });
}

/** Of so many joint gifts the last are looked at. */
const JOINTS = 16;

/** «Данія та Норвегія вкладуть 5 млрд крон … Норвегія внесе 1,5 млрд»: of what several give together, until something is said to come besides. */
export function ofJoint(statements: readonly Statement[], turns: ReadonlyMap<string, PlacedTurn>): Statement[] {
  let joints: Statement[] = [];
  return statements.map((statement) => {
    if (!statement.counted || statement.domestic) return statement;
    if (statement.joint && statement.amounts.some(summed)) joints = [...joints.slice(1 - JOINTS), statement];
    const [party, ...more] = statement.by;
    if (party === undefined || more.length > 0) return statement;
    const turn = turns.get(statement.id);
    const sum = exactSum(statement);
    // «Окремо Данія надасть 55 млн, а Швеція – 42»: what follows is besides too
    if (turn?.adds || turn?.more || turn?.dated || sum?.basis === 'increment')
      joints = joints.filter(({ by }) => !by.includes(party));
    const whole = joints.find(
      ({ id, by, for: gainers, programme, theme, items, amounts }) =>
        sum !== null &&
        by.includes(party) &&
        // in its paragraph, for the same, and of no end or programme of its own
        turns.get(id)?.paragraph === turn?.paragraph &&
        (statement.for.length === 0 || statement.for.join() === gainers.join()) &&
        programme === statement.programme &&
        (statement.theme === null || statement.theme === theme) &&
        (statement.items.length === 0 || items.length > 0) &&
        amounts.some((all) => isWithin(sum, all)),
    );
    return whole ? { ...statement, partOf: whole.id, counted: false, reason: 'not.part' as const } : statement;
  });
}

/** How many statements before or after it the package may stand that a sum is a part of. */
export const BACK = 8;

/**
 * «Данія надасть пакет на 2 млрд … Пакет передбачає 300 млн на дрони»: no more than was told of the same giver is a part of it. «Перший транш, 5 млрд,
 * надійде від МВФ … Фонд схвалив 17,5 млрд»: so is a tranche of what is told after it as agreed, unless that is new.
 */
export function ofPackage(statements: readonly Statement[], turns: ReadonlyMap<string, PlacedTurn>): Statement[] {
  return statements.map((statement, at) => {
    const sums = statement.amounts.filter(summed);
    const turn = turns.get(statement.id);
    // «затвердив програму на 17 млрд … перерахував перший транш, 3 млрд»
    const tranche = turn?.tranche === true && !turn.other;
    if (!statement.counted || !(turn?.holds || tranche) || sums.length === 0) return statement;
    const least = ({ min, max }: Amount): number => min ?? max ?? 0;
    const holds = (all: Amount): boolean =>
      sums.every((sum) =>
        sum.currency === null || sum.currency === all.currency ? least(sum) <= least(all) : isWithin(sum, all),
      );
    const isWhole = (other: Statement): boolean =>
      other.counted &&
      other.by.length > 0 &&
      other.by.every((party) => statement.by.includes(party)) &&
      // a loan to Moldova holds no tranche to Ukraine
      sameGainer(other, statement) &&
      (other.programme === null || statement.programme === null || other.programme === statement.programme) &&
      other.amounts.some((all) => (summed(all) || all.basis === 'conversion') && holds(all));
    const told = statements.slice(Math.max(0, at - BACK), at).findLast(
      (whole) =>
        isWhole(whole) &&
        // what came already, or as a tranche, holds no other; «ще один транш» is one more of what was agreed
        (turn?.holds ||
          (!turns.get(whole.id)?.tranche &&
            (whole.act === 'agreement' || (whole.act === 'pledge' && !turn?.more && !turn?.adds)))),
    );
    const agreed = (whole: Statement): boolean => {
      const its = turns.get(whole.id);
      const isNew = !its || its.tranche || its.other || its.more || its.adds || its.today || its.ahead;
      return (
        whole.act === 'agreement' &&
        !isNew &&
        isWhole(whole) &&
        whole.amounts.some((all) => sums.every((sum) => isWithin(sum, all)))
      );
    };
    const whole = told ?? (tranche ? statements.slice(at + 1, at + 1 + BACK).find(agreed) : undefined);
    return whole ? { ...statement, partOf: whole.id, counted: false, reason: 'not.part' as const } : statement;
  });
}
