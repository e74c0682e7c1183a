/** A matter → where it stands: its stages with their evidence, what is delivered of what was promised, and whether its deadline has passed. */
import { type Stage, STAGE_OF } from '../model/statement.ts';
import { lastDay } from './dates.ts';
import type { Row } from './index.ts';
import { allOf, isDelivery, type Matter, partsOf, wholes } from './relate.ts';
import { kept, type Said } from './said.ts';

interface StageChange {
  readonly stage: Stage;
  /** ISO date of the note; null when it has none. */
  readonly on: string | null;
  readonly row: Row;
}

export interface Bounds {
  readonly min: number | null;
  /** null: no upper end. */
  readonly max: number | null;
}

/** «1 з 2 батарей»: things by their name, money by its currency. */
export interface Fulfilled {
  readonly item: string | null;
  readonly currency: string | null;
  readonly promised: Bounds;
  readonly delivered: Bounds;
}

export interface Lifecycle {
  readonly stage: Stage | null;
  readonly history: readonly StageChange[];
  /** The last day of the deadline that was told last. */
  readonly due: { readonly text: string; readonly day: number; readonly row: Row } | null;
  readonly fulfilled: readonly Fulfilled[];
  readonly isOverdue: boolean;
}

const ONWARD: readonly Stage[] = [
  'considered',
  'ready',
  'pledged',
  'agreed',
  'allocated',
  'in_delivery',
  'partially_fulfilled',
  'fulfilled',
];

/** A promise affirmed again does not undo its signing; after a suspension it stands again. */
const next = (before: Stage | null, told: Stage): Stage => {
  const [from, to] = [before === null ? -1 : ONWARD.indexOf(before), ONWARD.indexOf(told)];
  return before === null || from < 0 || to < 0 || to > from ? told : before;
};

const dateOf = ({ row }: Said): string | null => row.note.analysis?.date ?? row.note.meta.date;

const NONE: readonly never[] = [];
const NOTHING: Bounds = { min: 0, max: 0 };
const plus = (a: Bounds, b: Bounds): Bounds => ({
  min: (a.min ?? 0) + (b.min ?? 0),
  max: a.max === null || b.max === null ? null : a.max + b.max,
});

interface Quantity {
  readonly item: string | null;
  readonly currency: string | null;
  readonly bounds: Bounds;
}

/** Things and sums of a statement under the keys by which promise and delivery are compared: «батарея», «USD». */
function quantitiesOf({ things, record }: Said): ReadonlyMap<string, Quantity> {
  const out = new Map<string, Quantity>();
  const add = (key: string, quantity: Quantity): void => {
    const before = out.get(key);
    out.set(key, before ? { ...before, bounds: plus(before.bounds, quantity.bounds) } : quantity);
  };
  for (const { name, head, qty } of things)
    add(`item ${head}`, { item: name, currency: null, bounds: { min: qty, max: qty } });
  for (const { currency, min, max } of wholes(record)) {
    if (currency !== null && (min ?? max) !== null) add(currency, { item: null, currency, bounds: { min, max } });
  }
  return out;
}

/** What the latest statement that has any says; each delivery is counted once, however many notes tell of it. */
function latest(members: readonly Said[]): ReadonlyMap<string, Quantity> {
  const told = members.findLast((one) => quantitiesOf(one).size > 0);
  return told ? quantitiesOf(told) : new Map();
}

const DELIVERED: ReadonlySet<string> = new Set(['delivered', 'paid', 'fulfilled']);

function fulfilledOf(matter: Matter): readonly Fulfilled[] {
  const { members } = matter.group;
  const isGiven = ({ record }: Said): boolean => record.act === 'delivery_report';
  const promises = latest(members.filter((one) => !isGiven(one)));
  if (promises.size === 0) return NONE;
  const deliveries = [
    ...(members.some(isGiven) ? [latest(members.filter(isGiven))] : []),
    ...partsOf(matter)
      .filter(({ group }) => isDelivery(group))
      .map(({ group }) => latest(group.members)),
  ];
  if (deliveries.length === 0 && !members.some(({ record }) => record.fulfilment)) return NONE;
  const stated = members.findLast(({ record }) => record.fulfilment?.some(({ status }) => DELIVERED.has(status)));
  return [...promises].flatMap(([key, { item, currency, bounds }]) => {
    const found = deliveries.flatMap((delivery) => delivery.get(key)?.bounds ?? []);
    // a note of the analyst's own says how much has come
    const told = (stated?.record.fulfilment ?? [])
      .filter(({ status, qty }) => DELIVERED.has(status) && (qty !== null) === (item !== null))
      .map(({ qty, min, max }): Bounds => (qty === null ? { min, max } : { min: qty, max: qty }));
    const all = found.length > 0 ? found : told;
    return all.length === 0 ? [] : [{ item, currency, promised: bounds, delivered: all.reduce(plus, NOTHING) }];
  });
}

/** Everything has come that was promised. */
const isWhole = ({ promised, delivered }: Fulfilled): boolean =>
  (delivered.min ?? 0) >= (promised.max ?? promised.min ?? 0);

/** «не виділить» takes a promise back; «не передали» says nothing of it. */
const stageOf = ({ record }: Said): Stage | null =>
  record.polarity === 'neg' && (record.act === 'pledge' || record.act === 'agreement')
    ? 'cancelled'
    : (record.stage ?? (record.polarity === 'neg' ? 'cancelled' : STAGE_OF[record.act]));

/** Past its deadline it is late only while something is still to come. */
const WAITING: ReadonlySet<Stage> = new Set<Stage>([
  'pledged',
  'agreed',
  'allocated',
  'in_delivery',
  'partially_fulfilled',
  'suspended',
]);

const isOnlyRate = ({ amounts = [], items = [] }: Said['record']): boolean =>
  amounts.length > 0 &&
  amounts.every(({ basis, per }) => basis === 'rate' || per) &&
  !items.some(({ qty }) => qty !== null);

/** «до», «у», «протягом» have an end; «незабаром» and «починаючи з» do not. */
const ENDS: ReadonlySet<string> = new Set(['by', 'at', 'during']);

/** `asOf`: days since 1970-01-01; null when nobody asks what is overdue. */
export function lifecycleOf(matter: Matter, asOf: number | null): Lifecycle {
  const own = new Set(matter.group.members);
  const about = new Set(matter.about.flatMap(allOf));
  const fulfilled = fulfilledOf(matter);
  const isDone = fulfilled.length > 0 && fulfilled.every(isWhole);
  const history: StageChange[] = [];
  let stage: Stage | null = null;
  const told = allOf(matter);
  const lastDelivery = told.findLast(({ record }) => record.act === 'delivery_report');
  for (const one of told) {
    const isPart = !own.has(one) && !about.has(one);
    if (isPart && one.record.act !== 'delivery_report') continue;
    const said = isPart ? (isDone && one === lastDelivery ? 'fulfilled' : 'partially_fulfilled') : stageOf(one);
    if (!said) continue;
    const now: Stage = next(stage, said);
    if (now !== stage) history.push({ stage: now, on: dateOf(one), row: one.row });
    stage = now;
  }
  let due: Lifecycle['due'] = null;
  for (const { record, row } of matter.group.members) {
    // «по 5 млн щомісяця до кінця року»: until when it goes on, and not by when it is all there
    if (isOnlyRate(record)) continue;
    const day = record.due && ENDS.has(record.due.relation) ? lastDay(record.due.to ?? record.due.from) : null;
    if (record.due && day !== null) due = { text: record.due.text, day, row };
  }
  const isOverdue = asOf !== null && due !== null && due.day < asOf && stage !== null && WAITING.has(stage);
  return { stage, history: kept(history), due, fulfilled, isOverdue };
}
