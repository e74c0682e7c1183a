/** Rows of many notes → commitments: each with all its statements, its stage, what it adds to a total and why, and where outlets disagree. */
import { type Branch, branchOf, COUNTABLE } from '../model/statement.ts';
import type { NoteRecord } from '../model/note.ts';
import { later } from '../model/once.ts';
import { replacingTotals } from './aggregates.ts';
import { makeLinking } from './blocks.ts';
import { type Conflict, conflictsOf, eventsOf } from './conflicts.ts';
import { dayOf } from './dates.ts';
import type { Row } from './index.ts';
import { type Bounds, type Lifecycle, lifecycleOf } from './lifecycle.ts';
import type { Group, Joined } from './link.ts';
import { type Matter, originOf, relating } from './relate.ts';
import { counts, summedAmounts, sumsOf } from './ledger.ts';
import type { Link } from './rungs.ts';
import { fullest, inOrder, type Said } from './said.ts';
import { atOnce, mapped, type Steps } from './steps.ts';

/** Why the whole counts or not, where that is not the reason of its statement. The texts are `views/words`; one code, one text. */
export const STANDINGS = ['counted.remainder', 'not.members', 'not.disputed', 'not.denied', 'not.cancelled'] as const;
type Standing = (typeof STANDINGS)[number];

/** One statement of a commitment. */
export interface Stated {
  /** Address of the note and id of the record. */
  readonly id: string;
  readonly row: Row;
  /** `part`: a share or a delivery; `about`: a refusal, suspension or denial of it. */
  readonly role: 'same' | 'part' | 'about';
  /** Why it stands here; null for the statement that the commitment began with. */
  readonly why: Link | null;
  /** Beside which it was put. */
  readonly to: Row | null;
}

export interface Worth extends Bounds {
  /** null: nobody says which; added to nothing. */
  readonly currency: string | null;
  /** «близько 5 млрд». */
  readonly approx?: true;
}

export interface Commitment extends Lifecycle {
  /** Address of the note and id of the record that it began with: stable while these are. */
  readonly id: string;
  /** What tells it best: the latest statement that counts, else the latest. */
  readonly lead: Row;
  readonly branch: Branch;
  /** In the order of time. */
  readonly statements: readonly Stated[];
  /** Sorted; for the totals by party. */
  readonly by: readonly string[];
  readonly for: readonly string[];
  readonly counted: boolean;
  /** A reason of the lead's record, or of the whole. */
  readonly reason: string | null;
  /** What it adds, each currency once. */
  readonly worth: readonly Worth[];
  readonly domestic: boolean;
  /** Counted, and no statement that makes it count was reviewed by a person. */
  readonly isUnreviewed: boolean;
  /** Counted, and every statement that makes it count has lost its place in its note: a person must look. */
  readonly isLost: boolean;
  readonly conflicts: readonly Conflict[];
  /** Of a total: the commitments that it is made of, as far as they are told. */
  readonly members: readonly string[];
  /** Totals that hold it. */
  readonly memberOf: readonly string[];
}

export interface Register {
  /** By their beginning. */
  readonly commitments: readonly Commitment[];
  readonly asOf: string | null;
}

/** What one record adds, by currency; null: nobody says which. */
function boundsOf(record: NoteRecord): ReadonlyMap<string | null, Omit<Worth, 'currency'>> {
  const unclear = summedAmounts(record).filter(({ currency, min, max }) => currency === null && (min ?? max) !== null);
  const [first] = unclear;
  const known = sumsOf(record).map(
    ({ currency, min, max, approx }) => [currency, { min: min ?? 0, max, ...(approx && { approx }) }] as const,
  );
  return new Map<string | null, Omit<Worth, 'currency'>>(
    first ? [...known, [null, { min: first.min ?? 0, max: first.max }]] : known,
  );
}

/**
 * The last event holds, within it what a person has reviewed; outlets that differ make bounds, and one that tells only some of the sums
 * that another tells takes nothing away. A currency is known when one of them says it, and where one gives a sum and its conversion the
 * first is the sum.
 */
function worthOf(counting: readonly Said[]): readonly Worth[] {
  const told = counting.filter(({ record }) => boundsOf(record).size > 0);
  const event = eventsOf(fullest(told)).at(-1) ?? [];
  const reviewed = event.filter(({ record }) => record.review !== 'auto');
  const members = reviewed.length > 0 ? reviewed : event;
  const hasConversion = ({ record }: Said): boolean =>
    record.amounts?.some(({ basis }) => basis === 'conversion') ?? false;
  const isKnown = ({ record }: Said): boolean => [...boundsOf(record).keys()].some((currency) => currency !== null);
  const first = members.find(hasConversion) ?? members.find(isKnown) ?? members[0];
  if (!first) return [];
  const currencies = [...boundsOf(first.record).keys()];
  return currencies.map((currency) => {
    const bounds = members.flatMap(({ record }) => boundsOf(record).get(currency) ?? []);
    return {
      currency,
      min: Math.min(...bounds.map(({ min }) => min ?? 0)),
      max: bounds.some(({ max }) => max === null) ? null : Math.max(...bounds.map(({ max }) => max ?? 0)),
      ...(bounds.some(({ approx }) => approx) && { approx: true as const }),
    };
  });
}

/** A name rather than a group, a sum rather than none, the latest. */
function leadOf(members: readonly Said[]): Said | undefined {
  const named = members.filter(({ ofGroup, givers }) => !ofGroup && givers !== '');
  const pool = named.length > 0 ? named : members;
  return pool.findLast(({ sums, things }) => sums.length + things.length > 0) ?? pool.at(-1);
}

/** One for all that is empty: tens of thousands of commitments are kept. */
const NONE: readonly never[] = [];

const unique = (ids: readonly string[] | undefined): readonly string[] =>
  ids && ids.length > 0 ? [...new Set(ids)].sort() : NONE;

function statementsOf(matter: Matter, role: Stated['role'], joined: Joined): readonly (Stated & { said: Said })[] {
  const { group, parts, about } = matter;
  return [
    ...group.members.map((said) => {
      const by = group.joined.get(said) ?? joined;
      return { said, id: said.key, row: said.row, role, why: by?.why ?? null, to: by?.to.row ?? null };
    }),
    ...parts.flatMap((part) => statementsOf(part, role === 'same' ? 'part' : role, part.joined)),
    ...about.flatMap((one) => statementsOf(one, 'about', one.joined)),
  ];
}

function commitmentOf(matter: Matter, asOf: number | null): Commitment {
  const { members, joined } = matter.group;
  const origin = originOf(matter.group);
  const counting = members.filter(({ record }) => counts(record));
  const lead = leadOf(counting) ?? leadOf(members) ?? origin;
  const life = lifecycleOf(matter, asOf);
  const conflicts = conflictsOf(
    matter,
    [...joined.values()].some((by) => by?.why === 'same-words'),
  );
  const disagree = (...about: readonly Conflict['about'][]): boolean =>
    conflicts.some((conflict) => about.includes(conflict.about));
  const isDenied = matter.about.some(({ group }) =>
    group.members.some(
      ({ record }) => record.act === 'denial' && record.by?.some((id) => lead.record.by?.includes(id)),
    ),
  );
  // where some say that it was given or promised and others that it was not, nobody knows what to add
  const isDoubted = conflicts.some(
    ({ about, versions }) =>
      about === 'act' && versions.some((rows) => rows.some(({ record }) => !COUNTABLE.has(record.act))),
  );
  const standing: Standing | null =
    counting.length === 0
      ? null
      : life.stage === 'cancelled'
        ? 'not.cancelled'
        : isDenied
          ? 'not.denied'
          : isDoubted || disagree('currency')
            ? 'not.disputed'
            : null;
  const counted = counting.length > 0 && standing === null;
  const actors = disagree('actor') ? [] : lead.record.by;
  return {
    ...life,
    id: origin.key,
    lead: lead.row,
    branch: branchOf(lead.record.act, lead.record.polarity),
    statements: [...statementsOf(matter, 'same', null)]
      .sort((a, b) => inOrder(a.said, b.said))
      .map(({ id, row, role, why, to }) => ({ id, row, role, why, to })),
    by: unique(actors),
    for: unique(
      lead.record.for?.length ? lead.record.for : members.find(({ record }) => record.for?.length)?.record.for,
    ),
    counted,
    reason: standing ?? lead.record.reason ?? null,
    worth: counted ? worthOf(counting) : NONE,
    domestic: lead.record.domestic ?? false,
    isUnreviewed: counted && counting.every(({ record }) => record.review === 'auto'),
    isLost: counted && counting.every(({ row }) => row.lost),
    conflicts,
    members: NONE,
    memberOf: NONE,
  };
}

/** Rows and the day on which a deadline has passed or not. Gives, whatever was asked before, what `registerOf` gives. */
type Registering = (rows: readonly Row[], asOf?: string | null) => Steps<Register>;

/** The same groups, each told where it was told. */
const isSame = (a: Matter, b: Matter): boolean =>
  a === b ||
  (a.group === b.group &&
    a.joined?.why === b.joined?.why &&
    a.joined?.to === b.joined?.to &&
    areSame(a.parts, b.parts) &&
    areSame(a.about, b.about));
const areSame = (a: readonly Matter[], b: readonly Matter[]): boolean =>
  a.length === b.length && a.every((one, i) => isSame(one, b[i] as Matter));

/** A register of notes that change: what a change does not touch is not worked out again. */
export function makeRegister(): Registering {
  const linking = makeLinking();
  let known: ReadonlyMap<Group, { readonly matter: Matter; readonly commitment: Commitment }> = new Map();
  let knownOn: string | null = null;

  return function* registering(rows, asOf = null) {
    const day = dayOf(asOf);
    const matters = yield* relating(yield* linking(rows));
    const before = knownOn === asOf ? known : new Map<never, never>();
    const made = yield* mapped(matters, (matter) => {
      const last = before.get(matter.group);
      return last && isSame(last.matter, matter) ? last : { matter, commitment: commitmentOf(matter, day) };
    });
    known = new Map(made.map((one) => [one.matter.group, one]));
    knownOn = asOf;
    yield;
    return { commitments: yield* replacingTotals(made.map(({ commitment }) => commitment)), asOf };
  };
}

/** `asOf`: the ISO date on which a deadline has passed or not; without it nothing is overdue. */
export const registerOf = (rows: readonly Row[], asOf: string | null = null): Register =>
  atOnce(makeRegister()(rows, asOf));

interface Flags {
  /** Its commitment is past its deadline. */
  readonly isOverdue: (row: Row) => boolean;
  /** Others tell of its commitment otherwise. */
  readonly isConflict: (row: Row) => boolean;
}

/** For filters of statements, once the commitments are known. */
export function flagsIn(commitments: readonly Commitment[]): Flags {
  const within = (fits: (one: Commitment) => boolean): ReadonlySet<Row> =>
    new Set(commitments.filter(fits).flatMap(({ statements }) => statements.map(({ row }) => row)));
  const overdue = within(({ isOverdue }) => isOverdue);
  const disputed = within(({ conflicts }) => conflicts.length > 0);
  return { isOverdue: (row) => overdue.has(row), isConflict: (row) => disputed.has(row) };
}

/** For filters of statements; worked out when first asked for. */
export function flagsOf(rows: readonly Row[], asOf: string): Flags {
  const flags = later(() => flagsIn(registerOf(rows, asOf).commitments));
  return { isOverdue: (row) => flags().isOverdue(row), isConflict: (row) => flags().isConflict(row) };
}
