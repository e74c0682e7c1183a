/** A card → a page of Markdown: what the program knows of one actor, state, programme or treaty, and from where. */
import type { Card, Tenure } from '../model/card.ts';
import { labelled, markdown } from './escape.ts';
import { type Known, nameOfParty } from './names.ts';
import type { Words } from './words/words.ts';

const BODIES = /\b(?:cia|fbi|hur|nabu|sap|sbu|szr)\b/;

/** «acting_sbu_head» → acting SBU head: the lexicon names offices in Ukrainian only. A king may be a queen. */
const officeOf = ({ office, name }: Tenure, words: Words): string =>
  words.locale === 'uk' && name !== null
    ? name
    : office === 'king'
      ? 'monarch'
      : office.replaceAll('_', ' ').replace(BODIES, (body) => body.toUpperCase());

export function pageOfCard(card: Card, words: Words, known: Known): string {
  const party = (id: string): string => `${nameOfParty(id, null, words, known)} (${id})`;
  const type =
    card.type === 'programme' || card.type === 'treaty'
      ? words.t(`kind.${card.type}`)
      : words.label('actor', card.type);
  const name = card.type === 'country' ? nameOfParty(card.id, null, words, known) : card.name;
  const facts = [
    labelled(words.t('card.type'), type),
    labelled(words.t('hover.code'), card.id),
    ...(card.country === null || card.country === card.id
      ? []
      : [labelled(words.t('card.country'), party(card.country))]),
    ...(card.beneficiary === null ? [] : [labelled(words.t('card.beneficiary'), party(card.beneficiary))]),
    ...(card.aliases.length === 0 ? [] : [labelled(words.t('card.aliases'), card.aliases.join('; '))]),
  ];
  const until = words.t('card.asOf', { date: words.date(card.asOf) });
  const tenures = card.tenures.map((tenure) => {
    const dates = words.dates(tenure.from, tenure.to);
    return `- ${[officeOf(tenure, words), party(tenure.of), dates, tenure.source].filter(Boolean).map(markdown).join(' · ')}`;
  });
  return [
    `# ${markdown(name)}`,
    facts.join('\n'),
    ...(tenures.length === 0
      ? []
      : [`## ${markdown(words.t('card.tenures'))}`, tenures.join('\n'), `*${markdown(until)}*`]),
    `*${markdown(words.t('card.own'))}*`,
    '',
  ].join('\n\n');
}
