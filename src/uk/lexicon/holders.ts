/** The table of tenures, asked: who held an office of a state or body at a date, and which offices its words may mean there. */
import type { Holder } from '../../grammar/language.ts';
import { PEOPLE, type Person } from './people.ts';
import { BLOCKS, type Tenure, tableAsOf } from './tenures.ts';

export { tableAsOf };

const IDS: ReadonlyMap<string, string> = new Map(PEOPLE.map((person) => [person.name, person.id]));

export const TENURES: readonly Tenure[] = BLOCKS.flatMap(({ of: whose, source, lines }) =>
  lines.map(([office, name, from, to, own]) => ({ office, of: whose, person: IDS.get(name) ?? name, from, to, source: own ?? source })),
);

/** Office → state or body → tenures. */
const BY_OFFICE = new Map<string, Map<string, Tenure[]>>();
for (const tenure of TENURES) {
  const { office, of } = tenure;
  const places = BY_OFFICE.get(office) ?? new Map<string, Tenure[]>();
  BY_OFFICE.set(office, places);
  const list = places.get(of);
  if (list) list.push(tenure);
  else places.set(of, [tenure]);
}

const PERSONS: ReadonlyMap<string, Person> = new Map(PEOPLE.map((person) => [person.id, person]));

/** Other offices that the words may mean in that state: «глава держави» is the president or the king, «прем'єр» of Germany the chancellor. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  head_of_state: ['president', 'king', 'pope'],
  prime_minister: ['chancellor'],
  foreign_minister: ['secretary_of_state'],
  war_minister: ['defence_minister'],
  president: ['bank_president', 'king'],
  head: ['bank_president', 'managing_director', 'director_general', 'secretary_general'],
  managing_director: ['director_general', 'bank_president'],
};

/** «Французький лідер», «лідер України»: whom the press calls so, where a state has a president and a head of government. */
const LED_BY: ReadonlyMap<string, string> = new Map([
  ...'UA US FR RU BY TR PL RO LT FI MD RS KZ UZ AZ CN KR BR AR MX CO ZA SY EG ID'.split(' ').map((state): [string, string] => [state, 'president']),
  ...'DE AT'.split(' ').map((state): [string, string] => [state, 'chancellor']),
  ...'GB CA IT ES NL BE LU DK SE NO IS HU GR PT SI SK AL XK IL IN JP AU NZ AM'.split(' ').map((state): [string, string] => [state, 'prime_minister']),
]);

/** The office and those that its words may mean too, likeliest first. */
export const sameOffices = (office: string): readonly string[] => [office, ...(SAME[office] ?? [])];

function tenuresOf(office: string, of: string): readonly Tenure[] {
  // «глава Фінляндії»
  const isLeader = office === 'leader' || (office === 'head' && LED_BY.has(of));
  for (const name of isLeader ? [LED_BY.get(of) ?? office] : sameOffices(office)) {
    const list = BY_OFFICE.get(name)?.get(of);
    if (list) return list;
  }
  return [];
}

function holder({ person: id, from, to }: Tenure): Holder {
  const person = PERSONS.get(id);
  return { id, name: person?.name ?? id, ...(person && { gender: person.gender }), from, to };
}

/**
 * Who held the office of that state or body at the date (ISO): one when known; the two neighbours when the date falls in a gap between rows;
 * none without a date, before the first row, after the last closed one, and after `tableAsOf`.
 */
export function holders(office: string, of: string, date: string | null): readonly Holder[] {
  if (date === null) return [];
  const rows = tenuresOf(office, of);
  const now = rows.find(({ from, to }) => from <= date && (to === null ? date <= tableAsOf : date < to));
  if (now) return [holder(now)];
  // between two who stood in somebody was in office
  if (office.startsWith('acting_')) return [];
  const before = rows.findLast(({ to }) => to !== null && to <= date);
  const after = rows.find(({ from }) => from > date);
  return before && after ? [holder(before), holder(after)] : [];
}
