/** Groups → which of them is a part of another, its delivery, or about it: «передала одну з двох батарей», «призупинила ці постачання». */
import { isGroup, mayShare } from '../model/ids.ts';
import type { Group, Joined } from './link.ts';
import { agree, type Link } from './rungs.ts';
import { EVENT, inOrder, type Said } from './said.ts';
import { atOnce, each, mapped, type Steps } from './steps.ts';

/** A group with what belongs to it. */
export interface Matter {
  readonly group: Group;
  /** Shares and deliveries, each told once or more. */
  readonly parts: readonly Matter[];
  /** Refusals, suspensions, withdrawals, denials and charges of a breach. */
  readonly about: readonly Matter[];
  /** Why it belongs to another; null when it stands by itself. */
  readonly joined: Joined;
}

/** Days after which a delivery or a refusal is no longer of that promise, unless it says so. */
const REACH = 800;
const RECENT = 400;

export const originOf = ({ members }: Group): Said => members[0] as Said;
/** Nothing but the giving itself is told. */
export const isDelivery = ({ members }: Group): boolean =>
  members.every(({ record }) => record.act === 'delivery_report');
const isApart = ({ members }: Group): boolean => members.some(({ record }) => record.apart === true);

/** What is promised under a key and not yet delivered. */
interface Open {
  readonly group: Group;
  left: number;
}

/** A map of lists, and one value more. */
function put<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** What a sum that counts is made of. */
export const wholes = (record: Said['record']) =>
  (record.amounts ?? []).filter(({ basis, per }) => (basis === 'total' || basis === 'increment') && !per);

/** The things and sums of a group: of each key the largest quantity. */
function quantities(group: Group): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const put = (key: string, value: number): void => void out.set(key, Math.max(out.get(key) ?? 0, value));
  for (const { givers, things, record } of group.members) {
    if (givers === '') continue;
    for (const { head, qty } of things) put(`item|${givers}|${head}`, qty);
    // money alone is too common: only within a programme is a smaller sum a part of a larger
    if (!record.programme) continue;
    for (const { currency, min, max } of wholes(record)) {
      if (currency) put(`sum|${givers}|${record.programme}|${currency}`, max ?? min ?? 0);
    }
  }
  return out;
}

/** By what a refusal may say which promise it means. */
function subjects(group: Group): readonly string[] {
  return group.members.flatMap(({ givers, sums, things, record }) =>
    givers === ''
      ? []
      : [
          ...sums.map(({ figure, currency }) => `${givers}|${figure}|${currency}`),
          ...things.map(({ head }) => `${givers}|item ${head}`),
          ...(record.programme ? [`${givers}|programme ${record.programme}`] : []),
        ],
  );
}

/** As the analyst named it. */
const nameOf = ({ members }: Group): string | undefined =>
  members.find(({ record }) => record.commitment !== undefined)?.record.commitment;

const within = (group: Group, later: Said, days: number): boolean => {
  const { day } = originOf(group);
  return day === null || later.day === null || (later.day - day <= days && later.day >= day - EVENT);
};

const REFUSALS: ReadonlySet<string> = new Set(['suspension', 'withdrawal', 'breach_claim', 'denial']);

export const relate = (groups: readonly Group[]): readonly Matter[] => atOnce(relating(groups));

export function* relating(groups: readonly Group[]): Steps<readonly Matter[]> {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((one) => [one.key, group] as const)));
  const owner = new Map<Group, { readonly group: Group; readonly why: Link; readonly to: Said }>();
  const rootOf = (group: Group): Group => {
    let at = group;
    for (let next = owner.get(at); next; next = owner.get(at)) at = next.group;
    return at;
  };
  /** As the analyst named them, with all that has come to them. */
  const names = new Map(groups.map((group) => [group, nameOf(group)] as const));
  function own(part: Group, whole: Group, why: Link): void {
    const root = rootOf(whole);
    const [mine, theirs] = [names.get(part), names.get(root)];
    if (owner.has(part) || root === part || !agree(mine, theirs)) return;
    owner.set(part, { group: whole, why, to: originOf(whole) });
    names.set(root, theirs ?? mine);
  }

  const ordered = [...groups].sort((a, b) => inOrder(originOf(a), originOf(b)));

  yield;
  yield* each(ordered, (group) => {
    for (const one of group.members) {
      const { partOf } = one.record;
      const whole = partOf === undefined ? undefined : groupOf.get(`${one.row.note.uri}#${partOf}`);
      if (whole && whole !== group) own(group, whole, 'part');
    }
  });

  // promises by what they promise, by what they may be called, and by who gives
  const promised = new Map<string, Open[]>();
  const called = new Map<string, Group[]>();
  const given = new Map<string, Group[]>();
  yield* each(ordered, (group) => {
    const { family } = originOf(group);
    if (family !== 'give' || isApart(group)) return;
    for (const key of new Set(subjects(group))) put(called, key, group);
    for (const givers of new Set(group.members.map((one) => one.givers))) put(given, givers, group);
    if (isDelivery(group) || owner.has(group)) return;
    for (const [key, left] of quantities(group)) put(promised, key, { group, left });
  });

  yield* each(ordered, (group) => {
    if (!isDelivery(group) || owner.has(group) || isApart(group)) return;
    const origin = originOf(group);
    for (const [key, quantity] of quantities(group)) {
      const open = promised.get(key) ?? [];
      const at = open.findLastIndex(
        (one) =>
          one.left >= quantity &&
          within(one.group, origin, REACH) &&
          mayShare(originOf(one.group).record.for, origin.record.for),
      );
      const whole = open[at];
      if (!whole) continue;
      whole.left -= quantity;
      if (whole.left <= 0) open.splice(at, 1);
      own(group, whole.group, 'delivery');
      break;
    }
  });

  yield* each(ordered, (group) => {
    const origin = originOf(group);
    if (origin.family !== 'against' || origin.givers === '' || isApart(group)) return;
    const meant = subjects(group);
    const fits = (whole: Group): boolean => within(whole, origin, RECENT);
    let whole: Group | undefined;
    for (const key of meant) whole ??= called.get(key)?.findLast(fits);
    // «відкликала свою обіцянку»: only when there is one that can be meant
    if (meant.length === 0 && REFUSALS.has(origin.record.act) && !origin.givers.split(' ').every(isGroup)) {
      const recent = (given.get(origin.givers) ?? []).slice(-2).filter(fits);
      if (recent.length === 1) [whole] = recent;
    }
    if (whole) own(group, whole, 'about');
  });

  const parts = new Map<Group, Group[]>();
  const about = new Map<Group, Group[]>();
  for (const group of ordered) {
    const whole = owner.get(group);
    if (whole) put(whole.why === 'about' ? about : parts, whole.group, group);
  }
  const matter = (group: Group): Matter => {
    const whole = owner.get(group);
    return {
      group,
      parts: (parts.get(group) ?? []).map(matter),
      about: (about.get(group) ?? []).map(matter),
      joined: whole ? { why: whole.why, to: whole.to } : null,
    };
  };
  return yield* mapped(
    ordered.filter((group) => !owner.has(group)),
    matter,
  );
}

/** Every statement of a matter, its parts and what is about it included. */
export const allOf = (matter: Matter): readonly Said[] =>
  [...matter.group.members, ...matter.parts.flatMap(allOf), ...matter.about.flatMap(allOf)].sort(inOrder);

/** Shares and deliveries at any depth. */
export const partsOf = (matter: Matter): readonly Matter[] => matter.parts.flatMap((part) => [part, ...partsOf(part)]);
