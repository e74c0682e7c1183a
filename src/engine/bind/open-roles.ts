/** A reading and what is known of its sentence → which of its roles are filled by now, and how one more is. */
import type { Role } from '../../grammar/frame.ts';
import { later } from '../../model/once.ts';
import type { Argument, Party } from './arguments.ts';
import type { Clause } from './clauses.ts';
import { type Filling, fillingsOf, mayFill } from './fillings.ts';
import type { Hit } from './predicates.ts';
import type { Reading } from './readings.ts';
import type { Scene } from './scene.ts';

export interface Known {
  readonly scene: Scene;
  readonly clauses: readonly Clause[];
  /** Of each clause. */
  readonly readings: readonly (readonly Reading[])[];
  /** Which of the clauses is read. */
  readonly index: number;
  readonly reading: Reading;
  /** What the clause itself says. */
  readonly fillings: readonly Filling[];
  /** The subject of the reading before it. */
  readonly inherited: readonly Filling[];
  /** What a relative clause may be about. */
  readonly antecedents: readonly Argument[];
  readonly args: readonly Argument[];
}

export interface OpenRoles extends Known {
  readonly clause: Clause;
  /** The clause that it hangs on. */
  readonly parent: Clause | undefined;
  /** Who does what there. */
  readonly above: () => readonly Filling[];
  readonly head: Hit | null;
  /** The role of its subject. */
  readonly wanted: Role | null;
  readonly out: Filling[];
}

export function openRoles(known: Known): OpenRoles {
  const { scene, clauses, readings, index, reading, fillings } = known;
  const clause = clauses[index] as Clause;
  const parent = clauses[clause.parent ?? -1];
  const frame = (reading.operators[0] ?? reading.content)?.form.predicate.frame;
  return {
    ...known,
    clause,
    parent,
    above: later(() =>
      parent === undefined
        ? []
        : (readings[clause.parent ?? -1] ?? []).flatMap((one) => fillingsOf(scene, parent, one).fillings),
    ),
    head: reading.finite ?? reading.operators[0] ?? reading.content,
    wanted: frame?.find((slot) => slot.case === 'n' && slot.preposition === null)?.role ?? null,
    out: [...fillings],
  };
}

/** Unless somebody fills it, or may not. */
export function add(
  { scene, out }: OpenRoles,
  role: Role,
  id: string | null,
  by: string,
  argument: Argument | null = null,
): void {
  if (argument && !mayFill(role, argument.mention)) return;
  // «разом із Канадою» joins the giver, and is none
  const isFilled = out.some(
    (filling) => filling.role === role && !filling.by.startsWith(`${scene.grammar.sums.along}+`),
  );
  if (id && !isFilled && out.every((filling) => filling.role !== role || filling.id !== id))
    out.push({ role, id, argument, by });
}

export function addParty(open: OpenRoles, role: Role, by: string, party: Argument<Party> | null | undefined): void {
  if (party) add(open, role, open.scene.party(party.mention), by, party);
}

/** «Данія та Швеція долучаться, виділивши 15 млн»: all of them do both. */
export function addAll(open: OpenRoles, doers: readonly Filling[]): void {
  const { head, out } = open;
  const [first, ...rest] = doers;
  if (!first) return;
  const more = head?.form.number === 'sg' ? [] : rest;
  const least = out.length;
  addAs(open, first.role, first);
  if (out.length > least)
    for (const doer of more) if (out.every(({ role, id }) => role !== doer.role || id !== doer.id)) out.push(doer);
}

/** As it is filled elsewhere. */
export const addAs = (open: OpenRoles, role: Role, { id, by, argument }: Filling): void =>
  add(open, role, id, by, argument);
