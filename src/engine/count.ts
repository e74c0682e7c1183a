/** Statements of one text → the same, each with `sameAs`, `partOf`, `counted` and the reason. The rule is written out in docs/counting.md. */
import { type Amount, COUNTABLE, OPEN_CONDITIONS, type Reason, type Statement, summed } from '../model/statement.ts';

const sameValue = (a: Amount, b: Amount): boolean =>
  a.min === b.min && a.max === b.max && a.currency === b.currency && (a.min ?? a.max) !== null;
/** The same figure in another currency: a conversion, or a reporter's slip; either way one sum. */
const sameFigure = (a: Amount, b: Amount): boolean => a.min === b.min && a.max === b.max && (a.min ?? a.max) !== null;
/** «літак» and «літак Gripen» are one thing told twice. */
const sameItem = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** Headline and body say one thing: same giver, same sum (a conversion will do), or no sum and the same goods. */
function restates(later: Statement, earlier: Statement): boolean {
  if (earlier.sameAs || !COUNTABLE.has(later.act) || !COUNTABLE.has(earlier.act) || earlier.polarity !== later.polarity)
    return false;
  // what was promised and then sent is one sum in two stages: a part, no restatement
  if ((later.act === 'delivery_report') !== (earlier.act === 'delivery_report')) return false;
  const related = sameSet(later.by, earlier.by) || later.by.length === 0 || earlier.by.length === 0;
  if (!related) return false;
  if (later.programme && earlier.programme && later.programme !== earlier.programme) return false;
  const alike = sameSet(later.by, earlier.by) ? sameFigure : sameValue;
  if (later.amounts.some((a) => earlier.amounts.some((b) => alike(a, b)))) return true;
  const quantities = later.items.filter((item) => item.qty !== null);
  return (
    quantities.length > 0 &&
    later.amounts.length === 0 &&
    quantities.every((item) => earlier.items.some((other) => sameItem(other.item, item.item) && other.qty === item.qty))
  );
}

const isShare = ({ basis }: Amount): boolean => basis === 'share' || basis === 'remaining';
/** Asked once, so that a long text of promises is not compared with itself. */
const mayBePart = ({ act, amounts }: Statement): boolean => act === 'delivery_report' || amounts.some(isShare);

/** A share of a sum («з яких 90 млн внесе Копенгаген») or a delivery of what was promised. */
function isPart(later: Statement, earlier: Statement): boolean {
  if (!COUNTABLE.has(earlier.act) || earlier.partOf || earlier.sameAs) return false;
  // «коаліція виділяє 150 млн, з яких 20 внесе Латвія»: whoever gives a share is of the group
  const shared =
    later.by.length === 0 ||
    earlier.by.every((id) => id.startsWith('group:')) ||
    later.by.some((id) => earlier.by.includes(id));
  if (later.amounts.some(isShare)) return shared;
  const delivered = later.act === 'delivery_report' && earlier.act !== 'delivery_report';
  if (
    delivered &&
    sameSet(later.by, earlier.by) &&
    later.amounts.some((a) => earlier.amounts.some((b) => sameValue(a, b)))
  )
    return true;
  return (
    delivered &&
    shared &&
    later.amounts.length === 0 &&
    later.items.some((item) =>
      earlier.items.some(
        (other) => other.item === item.item && (other.qty ?? Number.POSITIVE_INFINITY) >= (item.qty ?? 0),
      ),
    )
  );
}

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
  const groups = statement.by.every((id) => id.startsWith('group:'));
  if (groups && !amounts.some(summed) && !quantity) return 'not.unspecified_group';
  if (statement.domestic) return 'counted.domestic';
  if (groups) return 'counted.group_total';
  if (statement.joint) return 'counted.joint_sum';
  if (amounts.some((amount) => amount.basis === 'increment') && amounts.some((amount) => amount.basis === 'new_level'))
    return 'counted.increment';
  if (amounts.length > 0 && amounts.every((amount) => amount.basis === 'rate')) return 'counted.rate';
  return amounts.length > 0 ? 'counted.giver_and_sum' : 'counted.giver_and_quantity';
}

/** «Країни Балтії внесуть 120 млн» in the headline, «Естонія, Латвія та Литва внесуть 120 млн» in the text: the named ones count. */
function named(statements: readonly Statement[]): Statement[] {
  const isGroup = ({ by }: Statement): boolean => by.length > 0 && by.every((id) => id.startsWith('group:'));
  return statements.map((statement) => {
    if (!statement.counted || !isGroup(statement)) return statement;
    const members = statements.find(
      (other) =>
        other !== statement &&
        other.counted &&
        !isGroup(other) &&
        other.act === statement.act &&
        other.programme === statement.programme &&
        other.amounts.some((a) => statement.amounts.some((b) => sameValue(a, b))),
    );
    return members ? { ...statement, sameAs: members.id, counted: false, reason: 'not.same' as const } : statement;
  });
}

/** Links first, since a part or a restatement never counts; then the decision. */
export function count(statements: readonly Statement[]): Statement[] {
  const out: Statement[] = [];
  for (const statement of statements) {
    const same = out.find((earlier) => restates(statement, earlier));
    const whole = same || !mayBePart(statement) ? undefined : out.findLast((earlier) => isPart(statement, earlier));
    const linked = { ...statement, sameAs: same?.id ?? null, partOf: whole?.id ?? null };
    const reason = reasonOf(linked);
    out.push({ ...linked, reason, counted: reason.startsWith('counted.') });
  }
  return named(out);
}
