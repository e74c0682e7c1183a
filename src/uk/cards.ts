/** An id → its card: names, state, offices with their dates and sources, from the lexicons. */
import type { Card, Tenure } from '../model/card.ts';
import type { Gender } from '../model/grammar.ts';
import { decline, withoutMarks } from './declension.ts';
import { HEADS, COMPLEMENTS } from './lexicon/offices.ts';
import { TENURES, tableAsOf } from './lexicon/holders.ts';
import { ORGANIZATIONS } from './lexicon/organizations.ts';
import { PEOPLE } from './lexicon/people.ts';
import { PROGRAMMES, type ProgrammeRow } from './lexicon/programmes.ts';
import { TREATIES } from './lexicon/treaties.ts';
import { known } from './references.ts';
import { statementGrammar } from './rules/statement.ts';

type Noun = readonly [name: string, like: string];

/** The noun of an office and what follows it, in that state or body: «глава» and «ЄБРР» of the EBRD, «Світового банку» of the World Bank. */
function wordsOf(office: string, of: string, gender: Gender): readonly [noun: Noun, after: string] | null {
  const alone = HEADS.find((head) => head.office === office);
  if (alone) {
    const noun = (alone.group === 'monarch' && gender === 'f' && alone.names[1]) || alone.names[0];
    return noun ? [noun, ''] : null;
  }
  const rows = COMPLEMENTS.filter(({ value }) => value.office === office);
  const owner = ({ value }: (typeof rows)[number]): string | undefined => value.of ?? value.home;
  const anyones = rows.find((row) => owner(row) === undefined);
  const first = rows[0];
  const row = first && first !== anyones ? (rows.find((each) => owner(each) === of) ?? anyones ?? first) : first;
  const group = row?.groups.find((each) => each === 'secretary') ?? row?.groups[0];
  const noun = HEADS.find((head) => head.group === group)?.names[0];
  return row && noun ? [noun, row.phrases[0] ?? ''] : null;
}

/** «defence_minister» → «міністр оборони», «acting_defence_minister» → «в. о. міністра оборони». */
function officeName(office: string, of: string, gender: Gender): string | null {
  const acting = office.startsWith('acting_');
  const words = wordsOf(acting ? office.slice('acting_'.length) : office, of, gender);
  if (!words) return null;
  const [[name, like], after] = words;
  if (!acting) return `${withoutMarks(name)} ${after}`.trim();
  const genitive = decline(name, like).find(({ cases, number }) => cases.includes('g') && number === 'sg')?.text;
  return genitive === undefined ? null : `в. о. ${genitive} ${after}`.trim();
}

const tenuresOf = (person: string, gender: Gender): readonly Tenure[] =>
  TENURES.filter((tenure) => tenure.person === person).map(({ office, of, from, to, source }) => ({
    office,
    name: officeName(office, of, gender),
    of,
    from,
    to,
    source,
  }));

interface Names {
  readonly also?: readonly (string | readonly [name: string, like: string])[];
  readonly short?: readonly string[];
}
const aliasesOf = ({ also = [], short = [] }: Names): readonly string[] => [
  ...also.map((name) => withoutMarks(typeof name === 'string' ? name : name[0])),
  ...short,
];

const named = (type: 'programme' | 'treaty', row: ProgrammeRow): Card => ({
  id: row.key,
  type,
  name: withoutMarks(row.name),
  aliases: aliasesOf(row),
  country: null,
  beneficiary: statementGrammar().beneficiaryOf(row.key),
  tenures: [],
  asOf: tableAsOf,
});

/** null: the lexicon does not know it. */
export function cardOf(id: string): Card | null {
  const thing = known(id);
  if (thing) {
    const body = ORGANIZATIONS.find((row) => row.id === id);
    const { type, name, country } = thing;
    const gender = PEOPLE.find((person) => person.id === id)?.gender ?? 'm';
    return {
      id,
      type,
      name,
      aliases: body ? aliasesOf(body) : [],
      country,
      beneficiary: null,
      tenures: type === 'person' ? tenuresOf(id, gender) : [],
      asOf: tableAsOf,
    };
  }
  const programme = PROGRAMMES.find((row) => row.key === id);
  if (programme) return named('programme', programme);
  const treaty = TREATIES.find((row) => row.key === id);
  return treaty ? named('treaty', treaty) : null;
}
