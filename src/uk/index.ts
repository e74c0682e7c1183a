/** Ukrainian, put together: its rules in order of preference, and what the stages ask about words. */
import type { Language } from '../grammar/language.ts';
import type { Document } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { abbreviations } from './lexicon/abbreviations.ts';
import { keepsHyphen } from './lexicon/hyphens.ts';
import { runTogether } from './run-together.ts';
import { tableAsOf } from './lexicon/holders.ts';
import { references } from './references.ts';
import { country } from './rules/country.ts';
import { countryCompound } from './rules/country-compound.ts';
import { date } from './rules/date.ts';
import { definedAbbreviations } from './rules/defined-names.ts';
import { group } from './rules/group.ts';
import { metonym } from './rules/metonym.ts';
import { money } from './rules/money.ts';
import { office } from './rules/office.ts';
import { shownOrganizations } from './rules/org-context.ts';
import { nestsActor, organizationRules } from './rules/organization-rules.ts';
import { personRules } from './rules/person.ts';
import { programme, treaty } from './rules/programme.ts';
import { pronoun } from './rules/pronoun.ts';
import { propagate } from './rules/propagate.ts';
import { statementGrammar } from './rules/statement.ts';
import { speech } from './speech.ts';

/** «доларів США» is money through and through; «президент України» still names Ukraine, «Інститут Патона» nobody. */
function nests(outer: Mention, inner: Mention): boolean {
  if (outer.kind === 'treaty')
    return inner.kind === 'country' ? inner.form === 'name' : inner.kind === 'actor' && inner.type !== 'person';
  if (outer.kind !== 'actor' || outer.type === 'person' || outer.type === 'pronoun') return false;
  if (inner.kind === 'country') return inner.form !== 'metonym';
  if (inner.kind !== 'actor' || inner.type === 'pronoun') return false;
  return outer.type === 'role' || outer.type === 'group'
    ? inner.type !== 'person' && inner.type !== 'role'
    : nestsActor(outer, inner);
}

export const ukrainian: Language = {
  // the day to which offices are known; a change of any row is a new version of the program
  version: tableAsOf,
  abbreviations,
  spelling: { keepsHyphen, runTogether },
  rules: [
    money,
    date,
    programme,
    treaty,
    office,
    ...organizationRules,
    ...personRules,
    country,
    metonym,
    countryCompound,
    group,
    pronoun,
  ],
  nests,
  references,
  speech,
};

/** A second look, once names are known: lone surnames, and abbreviations that the text defines. None of them overlaps a name already there. */
export function again(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  const surnames = propagate(document, mentions);
  const people = [...mentions, ...surnames];
  const defined = definedAbbreviations(document, people);
  return [...surnames, ...defined, ...shownOrganizations(document, [...people, ...defined])];
}

export { statementGrammar };

/** A sentence in which goods are read as what is given: the verb wants them, and nothing else in it is anything of theirs. */
export const givingOf = (goods: string): string => `Данія передасть Україні ${goods}.`;
