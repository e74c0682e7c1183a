/**
 * Rows of many notes → groups of rows that tell of one commitment. The order of the notes changes nothing. What was linked before is not linked
 * again: rows fall into blocks, in none of which a row meets one of another, and only blocks in which somebody meets others than before are made anew.
 */
import { groupBy, put } from '../model/sorted.ts';
import type { Row } from './index.ts';
import { type Group, linked } from './link.ts';
import { type Linkable, linkables } from './linkable.ts';
import { makeMeetings, type Met, NEVER_MET } from './meetings.ts';
import { inOrder, kept } from './said.ts';
import { each, type Steps } from './steps.ts';

/** Gives, whatever was asked before, what it would give had nothing been asked. By their beginnings. */
type Linking = (rows: readonly Row[]) => Steps<readonly Group[]>;

interface Block {
  readonly members: readonly Linkable[];
  readonly groups: readonly Group[];
}

interface Own {
  readonly rows: readonly Row[];
  readonly linkables: readonly Linkable[];
}

/** All that is known of the rows that were given last. */
const nothing = () => ({
  notes: new Map<string, Own>(),
  meetings: makeMeetings(),
  met: new Map<Linkable, Met>(),
  blocks: new Map<Linkable, Block>(),
  /** By the name that the analyst gave. */
  named: new Map<string | undefined, Set<Linkable>>(),
  groups: [] as readonly Group[],
});

/** By address; a note that is given twice says everything once. */
function* byNote(rows: readonly Row[]): Steps<ReadonlyMap<string, readonly Row[]>> {
  const notes = new Map<Row['note'], Row[]>();
  yield* each(rows, (row) => put(notes, row.note, row));
  const first = new Map<string, readonly Row[]>();
  for (const [{ uri }, own] of notes) if (!first.has(uri)) first.set(uri, own);
  return first;
}

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((one, i) => one === b[i]));
const sameMet = (a: Met, b: Met): boolean => a === b || a.every((others, nth) => sameList(others, b[nth] ?? []));

/** Which of them are together, by the edges between two. */
function together(all: Iterable<Linkable>, edges: (one: Linkable) => Iterable<Linkable>): readonly Linkable[][] {
  const above = new Map<Linkable, Linkable>();
  const top = (one: Linkable): Linkable => {
    let at = one;
    for (let next = above.get(at); next; next = above.get(at)) {
      const further = above.get(next);
      if (further) above.set(at, further);
      at = next;
    }
    return at;
  };
  const list = [...all];
  for (const one of list)
    for (const other of edges(one)) {
      const [a, b] = [top(one), top(other)];
      if (a !== b) above.set(a, b);
    }
  return [...groupBy(list, top).values()];
}

const originOf = ({ members }: Group) => members[0] as Group['members'][number];

export function makeLinking(): Linking {
  let known = nothing();

  return function* linking(rows) {
    const state = known;
    // whoever leaves in the middle begins anew
    known = nothing();
    const { notes, meetings, met, blocks, named } = state;

    const now = yield* byNote(rows);
    const gone: Linkable[] = [];
    const come: Linkable[] = [];
    for (const [uri, own] of notes) {
      if (sameList(own.rows, now.get(uri) ?? [])) continue;
      gone.push(...own.linkables);
      notes.delete(uri);
    }
    yield* each([...now], ([uri, own]) => {
      if (notes.has(uri)) return;
      const made = linkables(own);
      notes.set(uri, { rows: own, linkables: made });
      come.push(...made);
    });

    const concerned = yield* meetings.change(gone, come);
    const old = new Set<Block>();
    const anew = new Set<Linkable>();
    const take = (one: Linkable): void => {
      const block = blocks.get(one);
      if (!block) anew.add(one);
      else if (!old.has(block)) {
        old.add(block);
        for (const member of block.members) anew.add(member);
      }
    };
    for (const one of gone) {
      take(one);
      met.delete(one);
      named.get(one.said.record.commitment)?.delete(one);
    }
    for (const one of come) {
      take(one);
      const { commitment } = one.said.record;
      if (commitment === undefined) continue;
      const others = named.get(commitment) ?? new Set();
      named.set(commitment, others.add(one));
      others.forEach(take);
    }
    yield* each([...concerned], (one) => {
      const next = meetings.of(one);
      if (sameMet(met.get(one) ?? NEVER_MET, next)) return;
      if (next === NEVER_MET) met.delete(one);
      else met.set(one, next);
      take(one);
      for (const others of next) others.forEach(take);
    });
    for (const one of gone) {
      anew.delete(one);
      blocks.delete(one);
    }

    const metBy = (one: Linkable): Met => met.get(one) ?? NEVER_MET;
    function* edges(one: Linkable): Generator<Linkable> {
      for (const others of metBy(one)) yield* others;
      if (one.repeats) yield one.repeats;
      const [first] = named.get(one.said.record.commitment) ?? [];
      if (first) yield first;
    }
    const made: Group[] = [];
    yield;
    yield* each(together(anew, edges), (members) => {
      members.sort((a, b) => inOrder(a.said, b.said));
      const block = { members: kept(members), groups: linked(members, metBy) };
      for (const one of members) blocks.set(one, block);
      made.push(...block.groups);
    });
    const replaced = new Set([...old].flatMap(({ groups }) => groups));
    const groups = [...state.groups.filter((group) => !replaced.has(group)), ...made];
    yield;
    groups.sort((a, b) => inOrder(originOf(a), originOf(b)));
    known = { ...state, groups };
    return groups;
  };
}
