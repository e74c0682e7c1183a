/** An id → its card: names, state, offices with their dates and sources, from the lexicons. */
import type { Card, Tenure } from '../model/card.ts';
import { HEADS, COMPLEMENTS } from './lexicon/offices.ts';
import { TENURES, tableAsOf } from './lexicon/holders.ts';
import { ORGANIZATIONS } from './lexicon/organizations.ts';
import { PROGRAMMES, type ProgrammeRow } from './lexicon/programmes.ts';
import { TREATIES } from './lexicon/treaties.ts';
import { known } from './references.ts';
import { statementGrammar } from './rules/statement.ts';

/** A name without the marks of its declension («Рада =Європи»). */
const plain = (name: string): string => name.replaceAll('=', '');

/** «defence_minister» → «міністр оборони». */
function officeName(office: string): string | null {
  const alone = HEADS.find((head) => head.office === office)?.names[0]?.[0];
  if (alone !== undefined) return plain(alone);
  const row = COMPLEMENTS.find(({ value }) => value.office === office);
  const noun = row && HEADS.find(({ group }) => row.groups[0] === group)?.names[0]?.[0];
  return row && noun !== undefined ? `${plain(noun)} ${row.phrases[0] ?? ''}`.trim() : null;
}

const tenuresOf = (person: string): readonly Tenure[] =>
  TENURES.filter((tenure) => tenure.person === person).map(({ office, of, from, to, source }) => ({
    office,
    name: officeName(office),
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
  ...also.map((name) => plain(typeof name === 'string' ? name : name[0])),
  ...short,
];

const named = (type: 'programme' | 'treaty', row: ProgrammeRow): Card => ({
  id: row.key,
  type,
  name: plain(row.name),
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
    return {
      id,
      type,
      name,
      aliases: body ? aliasesOf(body) : [],
      country,
      beneficiary: null,
      tenures: type === 'person' ? tenuresOf(id) : [],
      asOf: tableAsOf,
    };
  }
  const programme = PROGRAMMES.find((row) => row.key === id);
  if (programme) return named('programme', programme);
  const treaty = TREATIES.find((row) => row.key === id);
  return treaty ? named('treaty', treaty) : null;
}
