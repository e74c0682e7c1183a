/** Statements of one text → the same, each with `sameAs`, `partOf`, `counted` and the reason. The rule is written out in docs/counting.md. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { put } from '../../model/sorted.ts';
import { type Amount, COUNTABLE, OPEN_CONDITIONS, type Reason, type Statement, summed } from '../../model/statement.ts';
import { isDelivery, isShare } from './alike.ts';
import { earlierStatements } from './earlier.ts';
import type { PlacedTurn } from './turns.ts';
import { ofJoint, ofPackage, paidOut, shares, within } from './parts.ts';
import { isOfGroup, isRunning, ofPromised, running } from './so-far.ts';

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
