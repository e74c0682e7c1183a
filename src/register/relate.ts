/** Groups → which of them is a part of another, its delivery, or about it: «передала одну з двох батарей», «призупинила ці постачання». */
import { isGroup, mayShare } from '../model/ids.ts';
import { put } from '../model/sorted.ts';
import type { Group, Joined } from './link.ts';
import { agree, type Link } from './rungs.ts';
import { EVENT, inOrder, kept, type Said } from './said.ts';
import { each, mapped, type Steps } from './steps.ts';

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

/** What a sum that counts is made of. */
export const wholes = (record: Said['record']) =>
  (record.amounts ?? []).filter(({ basis, per }) => (basis === 'total' || basis === 'increment') && !per);

const NONE: readonly never[] = [];
/** The things and sums of a group: of each key the largest quantity. */
function quantities(group: Group): readonly (readonly [key: string, quantity: number])[] {
  const out = new Map<string, number>();
  const put = (key: string, value: number): void => void out.set(key, Math.max(out.get(key) ?? 0, value));
  for (const { givers, things, record } of group.members) {
    if (givers === '') continue;
    for (const { head, qty } of things) put(['item', givers, head].join('|'), qty);
    // money alone is too common: only within a programme is a smaller sum a part of a larger
    if (!record.programme) continue;
    for (const { currency, min, max } of wholes(record)) {
      if (currency) put(['sum', givers, record.programme, currency].join('|'), max ?? min ?? 0);
    }
  }
  return kept([...out]);
}

/** By what a refusal may say which promise it means. */
function subjects(group: Group): readonly string[] {
  return group.members.flatMap(({ givers, sums, things, record }) =>
    givers === ''
      ? []
      : [
          ...sums.map(({ figure, currency }) => [givers, figure, currency].join('|')),
          ...things.map(({ head }) => [givers, 'item', head].join('|')),
          ...(record.programme ? [[givers, 'programme', record.programme].join('|')] : []),
        ],
  );
}

/** What a group says whatever others say. */
interface Facts {
  readonly quantities: readonly (readonly [key: string, quantity: number])[];
  readonly subjects: readonly string[];
  /** Each who gives in one of its statements. */
  readonly givers: readonly string[];
  /** Keys of the statements of which one of its own is a part. */
  readonly wholes: readonly string[];
  /** As the analyst named it. */
  readonly name: string | undefined;
  readonly isDelivery: boolean;
  readonly isApart: boolean;
  /** As it is when nothing belongs to it and it belongs to nothing. */
  readonly alone: Matter;
}

const known = new WeakMap<Group, Facts>();

/** Worked out once, since groups stay while notes change. */
function factsOf(group: Group): Facts {
  const facts = known.get(group) ?? factsIn(group);
  known.set(group, facts);
  return facts;
}

const factsIn = (group: Group): Facts => ({
  quantities: quantities(group),
  subjects: kept([...new Set(subjects(group))]),
  givers: [...new Set(group.members.map(({ givers }) => givers))],
  wholes: kept(
    group.members.flatMap(({ record: { partOf }, row }) => (partOf === undefined ? [] : `${row.note.uri}#${partOf}`)),
  ),
  name: group.members.find(({ record }) => record.commitment !== undefined)?.record.commitment,
  isDelivery: isDelivery(group),
  isApart: isApart(group),
  alone: { group, parts: NONE, about: NONE, joined: null },
});

const within = (group: Group, later: Said, days: number): boolean => {
  const { day } = originOf(group);
  return day === null || later.day === null || (later.day - day <= days && later.day >= day - EVENT);
};

const REFUSALS: ReadonlySet<string> = new Set(['suspension', 'withdrawal', 'breach_claim', 'denial']);

/** `groups` by their beginnings, and so the matters. */
export function* relating(groups: readonly Group[]): Steps<readonly Matter[]> {
  const all = yield* mapped(groups, (group) => ({ group, ...factsOf(group) }));
  const owner = new Map<Group, { readonly group: Group; readonly why: Link; readonly to: Said }>();
  const rootOf = (group: Group): Group => {
    let at = group;
    for (let next = owner.get(at); next; next = owner.get(at)) at = next.group;
    return at;
  };
  /** As the analyst named them, with what came to those that had no name. */
  const names = new Map<Group, string>();
  const nameOf = (group: Group): string | undefined => names.get(group) ?? factsOf(group).name;
  function own(part: Group, whole: Group, why: Link): void {
    const root = rootOf(whole);
    const [mine, theirs] = [nameOf(part), nameOf(root)];
    if (owner.has(part) || root === part || !agree(mine, theirs)) return;
    owner.set(part, { group: whole, why, to: originOf(whole) });
    if (theirs === undefined && mine !== undefined) names.set(root, mine);
  }

  const inParts = all.filter(({ wholes }) => wholes.length > 0);
  const wanted = new Set(inParts.flatMap(({ wholes }) => wholes));
  const groupOf = new Map<string, Group>();
  if (wanted.size > 0)
    yield* each(groups, (group) => {
      for (const { key } of group.members) if (wanted.has(key)) groupOf.set(key, group);
    });
  for (const { group, wholes } of inParts) {
    for (const key of wholes) {
      const whole = groupOf.get(key);
      if (whole && whole !== group) own(group, whole, 'part');
    }
  }

  const deliveries = all.filter((one) => one.isDelivery && !one.isApart && !owner.has(one.group));
  const refusals = all.filter(({ group, isApart }) => {
    const { family, givers } = originOf(group);
    return family === 'against' && givers !== '' && !isApart;
  });
  // of the promises only those of which somebody may tell more
  const awaited = new Set(deliveries.flatMap(({ quantities }) => quantities.map(([key]) => key)));
  const meant = new Set(refusals.flatMap(({ subjects }) => subjects));
  const refusing = new Set(refusals.map(({ group }) => originOf(group).givers));
  yield;
  // by what they promise, by what they may be called, and by who gives
  const promised = new Map<string, Open[]>();
  const called = new Map<string, Group[]>();
  const given = new Map<string, Group[]>();
  yield* each(all, ({ group, subjects, givers, quantities, isDelivery, isApart }) => {
    if (originOf(group).family !== 'give' || isApart) return;
    for (const key of subjects) if (meant.has(key)) put(called, key, group);
    for (const giver of givers) if (refusing.has(giver)) put(given, giver, group);
    if (isDelivery || owner.has(group)) return;
    for (const [key, left] of quantities) if (awaited.has(key)) put(promised, key, { group, left });
  });

  yield* each(deliveries, ({ group, quantities }) => {
    const origin = originOf(group);
    for (const [key, quantity] of quantities) {
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

  yield* each(refusals, ({ group, subjects }) => {
    const origin = originOf(group);
    const fits = (whole: Group): boolean => within(whole, origin, RECENT);
    let whole: Group | undefined;
    for (const key of subjects) whole ??= called.get(key)?.findLast(fits);
    // «відкликала свою обіцянку»: only when there is one that can be meant
    if (subjects.length === 0 && REFUSALS.has(origin.record.act) && !origin.givers.split(' ').every(isGroup)) {
      const recent = (given.get(origin.givers) ?? []).slice(-2).filter(fits);
      if (recent.length === 1) [whole] = recent;
    }
    if (whole) own(group, whole, 'about');
  });

  const parts = new Map<Group, Group[]>();
  const about = new Map<Group, Group[]>();
  for (const { group } of owner.size > 0 ? all : []) {
    const whole = owner.get(group);
    if (whole) put(whole.why === 'about' ? about : parts, whole.group, group);
  }
  const matter = (group: Group): Matter => {
    const whole = owner.get(group);
    const [own, told] = [parts.get(group) ?? [], about.get(group) ?? []];
    if (!whole && own.length + told.length === 0) return factsOf(group).alone;
    return {
      group,
      parts: own.map(matter),
      about: told.map(matter),
      joined: whole ? { why: whole.why, to: whole.to } : null,
    };
  };
  return yield* mapped(
    groups.filter((group) => !owner.has(group)),
    matter,
  );
}

/** Every statement of a matter, its parts and what is about it included. */
export const allOf = (matter: Matter): readonly Said[] =>
  [...matter.group.members, ...matter.parts.flatMap(allOf), ...matter.about.flatMap(allOf)].sort(inOrder);

/** Shares and deliveries at any depth. */
export const partsOf = (matter: Matter): readonly Matter[] => matter.parts.flatMap((part) => [part, ...partsOf(part)]);
