/** Statements of one text → the same, each with `sameAs`, `partOf`, `counted` and the reason. The rule is written out in docs/counting.md. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { isGroup } from '../../model/ids.ts';
import { put } from '../../model/sorted.ts';
import { type Amount, COUNTABLE, OPEN_CONDITIONS, type Reason, type Statement, summed } from '../../model/statement.ts';
import { isDelivery, isShare } from './alike.ts';
import { earlierStatements } from './earlier.ts';
import { isWithin } from './rates.ts';
import type { PlacedTurn } from './turns.ts';

function reasonOf(statement: Statement): Reason {
  if (!COUNTABLE.has(statement.act)) return 'not.act';
  if (statement.polarity === 'neg') return 'not.negated';
  if (statement.by.length === 0) return 'not.no_promisor';
  // «передала рівно 0 танків» makes nobody a giver
  const quantity = statement.items.some((item) => (item.qty ?? 0) > 0);
  const amounts = statement.amounts.filter((amount) => (amount.max ?? amount.min ?? 0) > 0);
  if (amounts.length === 0 && !quantity) return 'not.no_amount';
  if (statement.conditions.some(({ type }) => OPEN_CONDITIONS.has(type))) return 'not.open_condition';
  if (statement.partOf) return 'not.part';
  if (statement.sameAs) return 'not.same';
  const groups = isOfGroup(statement);
  if (groups && !amounts.some(summed) && !quantity) return 'not.unspecified_group';
  if (statement.domestic) return 'counted.domestic';
  if (isRunning(statement)) return 'counted.running_total';
  if (groups) return 'counted.group_total';
  if (statement.joint) return 'counted.joint_sum';
  if (amounts.some((amount) => amount.basis === 'increment') && amounts.some((amount) => amount.basis === 'new_level'))
    return 'counted.increment';
  if (amounts.length > 0 && amounts.every((amount) => amount.basis === 'rate')) return 'counted.rate';
  return amounts.length > 0 ? 'counted.giver_and_sum' : 'counted.giver_and_quantity';
}

const isOfGroup = ({ by }: Statement): boolean => by.length > 0 && by.every(isGroup);
/** «Загалом уже надала понад 9 млрд»: what has been given so far, and nothing new. */
const isRunning = ({ amounts }: Statement): boolean =>
  amounts.some(summed) && amounts.filter(summed).every(({ cumulative }) => cumulative);

const figure = ({ min, max, currency }: Amount): string => `${min}|${max}|${currency}`;

/** «Країни Балтії внесуть 120 млн» in the headline, «Естонія, Латвія та Литва внесуть 120 млн» in the text: the named ones count. */
function named(statements: readonly Statement[]): Statement[] {
  const saysSame = ({ act, programme }: Statement, amount: Amount): string => `${act}|${programme}|${figure(amount)}`;
  const members = new Map<string, string>();
  for (const statement of statements)
    if (statement.counted && !isOfGroup(statement))
      for (const amount of statement.amounts) {
        const key = saysSame(statement, amount);
        if (!members.has(key)) members.set(key, statement.id);
      }
  return statements.map((statement) => {
    if (!statement.counted || !isOfGroup(statement)) return statement;
    const [member] = statement.amounts.flatMap((amount) => members.get(saysSame(statement, amount)) ?? []);
    return member ? { ...statement, sameAs: member, counted: false, reason: 'not.same' as const } : statement;
  });
}

/** «Австралія і Нова Зеландія виділили понад 70 млн … Канберра дає 63 млн, Веллінгтон – 8,7 млн»: what each gives counts, when it comes to what both gave. */
function apart(statements: readonly Statement[], turns: ReadonlyMap<string, PlacedTurn>): Statement[] {
  const single = new Map<string, Statement[]>();
  for (const statement of statements) {
    const [by, ...more] = statement.by;
    const turn = turns.get(statement.id);
    // «окремо», «торік»: besides what both gave
    if (!statement.counted || by === undefined || more.length > 0 || turn?.adds || turn?.more || turn?.dated) continue;
    put(single, by, statement);
  }
  return statements.map((joint) => {
    const sum = joint.counted && joint.joint && !joint.domestic ? joint.amounts.find(summed) : undefined;
    const least = sum?.min ?? null;
    if (!sum || least === null) return joint;
    const of = ({ amounts }: Statement): number =>
      amounts.find(({ currency, min }) => currency === sum.currency && min !== null)?.min ?? Number.NaN;
    const members = joint.by.map((party) => single.get(party) ?? []);
    const told = members.flat().reduce((all, member) => all + of(member), 0);
    const first = members[0]?.[0];
    const most = sum.max ?? least * (1 + MORE);
    const gained = (member: Statement): boolean =>
      member.for.length === 0 || joint.for.length === 0 || member.for.some((id) => joint.for.includes(id));
    if (!first || members.some((list) => list.length === 0 || !list.every(gained)) || !(told >= least && told <= most))
      return joint;
    return { ...joint, sameAs: first.id, counted: false, reason: 'not.same' as const };
  });
}

/** «понад 70 млн» for 71,7: how far a round figure may be from the sum of its parts. */
const MORE = 0.1;

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
function running(
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
function ofPromised(
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

type SizeOf = StatementGrammar['sizeOf'];

/** «Виплатили 6 млрд за Ukraine Facility … Програму на 50 млрд ухвалили торік»: beside all of a programme what came of it is a part. */
function paidOut(statements: readonly Statement[], sizeOf: SizeOf): Statement[] {
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
const exactSum = ({ amounts }: Statement): Amount | null => {
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
const within = (inner: Statement, outer: Statement): boolean =>
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
function shares(statements: readonly Statement[], turns: ReadonlyMap<string, PlacedTurn>): Statement[] {
  const wholes = new Map<string, string>();
  for (let at = statements.length - 1; at >= 0; at--) {
    const whole = statements[at];
    if (!whole || !(whole.counted || whole.sameAs) || wholes.has(whole.id)) continue;
    const figures = figuresOf(whole);
    if (figures.length === 0) continue;
    const after = statements.slice(at + 1, at + 1 + AHEAD).filter(({ id }) => !wholes.has(id));
    const before = addedUp(statements, turns, at).filter(({ id, by }) => by.length > 0 && !wholes.has(id));
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
function ofJoint(statements: readonly Statement[], turns: ReadonlyMap<string, PlacedTurn>): Statement[] {
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
const BACK = 8;

/**
 * «Данія надасть пакет на 2 млрд … Пакет передбачає 300 млн на дрони»: no more than was told of the same giver is a part of it. «Перший транш, 5 млрд,
 * надійде від МВФ … Фонд схвалив 17,5 млрд»: so is a tranche of what is told after it as agreed, unless that is new.
 */
function ofPackage(statements: readonly Statement[], turns: ReadonlyMap<string, PlacedTurn>): Statement[] {
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
    const isWhole = ({ by, counted, programme, amounts }: Statement): boolean =>
      counted &&
      by.length > 0 &&
      by.every((party) => statement.by.includes(party)) &&
      (programme === null || statement.programme === null || programme === statement.programme) &&
      amounts.some((all) => (summed(all) || all.basis === 'conversion') && holds(all));
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

/** Links first, since a part or a restatement never counts; then the decision. Each statement is looked up and never compared with all. */
export function count(
  statements: readonly Statement[],
  turns: ReadonlyMap<string, PlacedTurn>,
  grammar: Pick<StatementGrammar, 'sizeOf' | 'sortOf' | 'wholeOfBody'>,
): Statement[] {
  const earlier = earlierStatements(turns, grammar);
  const out: Statement[] = [];
  const places = new Map<string, number>();
  for (const statement of statements) {
    const restated = statement.partOf ? undefined : earlier.restatedBy(statement);
    // «200 млн на ППО та 200 млн на дрони» are two
    const before = restated && !within(statement, restated) && !within(restated, statement) ? restated : undefined;
    // «Україна отримала 1,5 млрд» in the headline, «Данія і Швеція надали 1,5 млрд» in the text: who gives is told there
    const nameless = before && before.by.length === 0 && statement.by.length > 0 ? before : undefined;
    const same = nameless ? undefined : before;
    const mayBePart = !statement.partOf && (isDelivery(statement) || statement.amounts.some(isShare));
    const whole = same || !mayBePart ? undefined : earlier.wholeOf(statement);
    const linked = { ...statement, sameAs: same?.id ?? null, partOf: whole?.id ?? statement.partOf };
    const reason = reasonOf(linked);
    const told = { ...linked, reason, counted: reason.startsWith('counted.') };
    const part = told.counted ? (nameless ?? earlier.partlyTold(told)) : undefined;
    const at = part ? places.get(part.id) : undefined;
    if (part && at !== undefined)
      out[at] = { ...part, sameAs: told.id, counted: false, reason: part.counted ? 'not.same' : part.reason };
    earlier.add(told);
    places.set(told.id, out.length);
    out.push(told);
  }
  const { sizeOf, sortOf } = grammar;
  const parted = ofPackage(shares(paidOut(apart(named(out), turns), sizeOf), turns), turns);
  return running(ofPromised(ofJoint(parted, turns), turns, sortOf), turns, sortOf);
}
