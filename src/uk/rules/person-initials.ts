/** People by initials and surname, in either order. */
import type { Rule } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { ActorMention } from '../../model/mention.ts';
import { isNeverName, PARTICLES } from '../lexicon/name-guards.ts';
import { familiesAt, type Person } from '../lexicon/people.ts';
import { givenAt, isNamePart, isSurnameShape, opensParagraph } from '../name-words.ts';
import { familyOf, ofPerson, unlisted } from '../names.ts';
import { isInitial, isNamedAfter, isQuoted, isRole, personMention, stopsAt } from './person-context.ts';

/** «І.» or «І. П.» from the token: where the surname may begin. */
function afterInitials(tokens: readonly Token[], at: number): number | null {
  let next = at;
  for (
    let count = 0;
    count < 2 && isInitial(tokens[next]) && tokens[next + 1]?.text === '.' && tokens[next + 1]?.glued;
    count++
  )
    next += 2;
  return next > at ? next : null;
}

/** The listed person with that surname whose given name begins so. */
function listedBy(
  initial: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly person: Person; readonly cases: string } | null {
  for (const match of familiesAt(tokens, at)) {
    if (match.end === end && match.value.value.given.startsWith(initial))
      return { person: match.value.value, cases: match.value.cases };
  }
  return null;
}

function initialled(
  document: Document,
  from: number,
  end: number,
  family: readonly [from: number, end: number],
  initial: string,
): ActorMention[] {
  const { tokens } = document;
  const listed = listedBy(initial, tokens, family[0], family[1]);
  if (listed) {
    const { person, cases } = listed;
    return [personMention(document, ofPerson(person, from, end, cases), 'initials')];
  }
  const read = familyOf(tokens, family[0], family[1], null, '');
  return [
    personMention(document, unlisted({ from, end, lemmas: read?.lemmas ?? [], cases: read?.cases ?? '' }), 'initials'),
  ];
}

/** «В. Зеленський», «В. О. Зеленського», «Дж. Байден». */
export const initialsFirst: Rule = {
  name: 'initials',
  keys: ['дж', 'дз'],
  classes: ['initial'],
  find(document, at) {
    const { tokens } = document;
    if (isInitial(tokens[at - 2]) && tokens[at - 1]?.text === '.' && !opensParagraph(document, at)) return [];
    const begin = afterInitials(tokens, at);
    if (begin === null || isNamedAfter(document, at)) return [];
    let last = begin;
    while (PARTICLES.has(tokens[last]?.key ?? '') && last < begin + 3) last++;
    const token = tokens[last];
    if (!token || !isNamePart(document, last, false) || token.key.length < 3) return [];
    // «А. Загальні положення» numbers a paragraph
    if (
      begin === at + 2 &&
      opensParagraph(document, at) &&
      !isSurnameShape(token.key) &&
      familiesAt(tokens, last).length === 0
    )
      return [];
    if (stopsAt(document, last)) return [];
    return initialled(document, at, last + 1, [begin, last + 1], tokens[at]?.text ?? '');
  },
};

/** «Зеленський В. О.», «Петренка І.І.» */
export const initialsLast: Rule = {
  name: 'surname-and-initials',
  classes: ['capital'],
  heeds: (word) => word.capitals !== 'all' && word.key.length >= 3 && !isNeverName(word) && !isRole(word),
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || !isInitial(tokens[at + 1]) || tokens[at + 2]?.text !== '.' || !tokens[at + 2]?.glued) return [];
    if (opensParagraph(document, at + 1) || isNamedAfter(document, at) || isQuoted(tokens, at)) return [];
    if (stopsAt(document, at) || !/^[\p{Script=Cyrillic}'’ʼ‑-]+$/u.test(token.text)) return [];
    if (givenAt(tokens, at).some((given) => !given.word) && !isSurnameShape(token.key)) return [];
    const end = afterInitials(tokens, at + 1);
    if (end === null || (end === at + 3 && !isSurnameShape(token.key))) return [];
    // «зустрів Андрія В. Петренко»: the initials go with the next surname
    const next = tokens[end];
    const goesOn =
      end === at + 3 &&
      next !== undefined &&
      !opensParagraph(document, end) &&
      isNamePart(document, end, false) &&
      isSurnameShape(next.key);
    if (goesOn) return [];
    return initialled(document, at, end, [at, at + 1], tokens[at + 1]?.text ?? '');
  },
};
