/**
 * People: full names in any case and order, initials, patronymics, well-known surnames alone, a vocative. Titles and offices stay outside
 * the span. Lone surnames of people whom the text names in full are found by `propagate` (propagate.ts), a second pass.
 */
import type { Rule } from '../../grammar/rule.ts';
import { PARTICLES, isNeverName, TITLES } from '../lexicon/name-guards.ts';
import { familiesAt, opensFamily } from '../lexicon/people.ts';
import {
  givenAt,
  isCapital,
  isNamePart,
  isSurnameShape,
  likeName,
  opensGiven,
  opensParagraph,
  patronymicOf,
} from '../name-words.ts';
import { familyOf, fromFamily, fromGiven, unlisted } from '../names.ts';
import { opensSentence } from './country.ts';
import { addressed, isKin, relative, surnameAlone, uncapitalized, wellKnown } from './person-alone.ts';
import { isInitial, isNamedAfter, isRole, personMention, stop, stopsAt } from './person-context.ts';
import { initialsFirst, initialsLast } from './person-initials.ts';
import { afterRole, doingSomething, eastern, givenAndLetter, saidByOne } from './person-unlisted.ts';

/** «Володимир Зеленський», «Кирила Буданова», «Урсулою фон дер Ляєн». */
const givenFirst: Rule = {
  name: 'given-and-surname',
  classes: ['capital'],
  heeds: opensGiven,
  find(document, at) {
    const token = document.tokens[at];
    if (!token || givenAt(document.tokens, at).length === 0 || isNamedAfter(document, at)) return [];
    const before = document.tokens[at - 1];
    // «Джордж В Буш» is read from «Джордж» on; «І Марія Коннор» opens a sentence
    if (!opensParagraph(document, at) && isInitial(before) && isCapital(document.tokens[at - 2])) return [];
    const name = fromGiven(document, at, stop(document));
    // «Соломонові Острови»
    return name && (name.person || !stopsAt(document, at)) ? [personMention(document, name, 'given-and-surname')] : [];
  },
};

/** «Шевченко Тарас Григорович», «Рютте Марк», «Сі Цзіньпін». */
const familyFirst: Rule = {
  name: 'surname-and-given',
  classes: ['capital', 'initial'],
  heeds: (word) => opensFamily(word) || !isNeverName(word),
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    const name = fromFamily(document, at);
    if (!token || !name || isNamedAfter(document, at)) return [];
    const known = familiesAt(tokens, at).length > 0;
    if (!known && !isNamePart(document, at, token.capitals === 'all') && !opensParagraph(document, at)) return [];
    if (!known && (isNeverName(token) || stopsAt(document, at))) return [];
    if (name.person) return [personMention(document, name, 'surname-and-given')];
    if (isRole(token)) return [];
    const hasPatronymic = patronymicOf(tokens[name.end - 1]) !== null && name.end - at > 2;
    if (hasPatronymic && opensSentence(document, at) && !isSurnameShape(token.key) && !name.cases.includes('n'))
      return [];
    const next = tokens[name.end];
    // «Фермерка Ольга Іванівна Ткач»: the surname comes at the end
    if (hasPatronymic && isNamePart(document, name.end, false) && !stopsAt(document, name.end)) return [];
    if (hasPatronymic) return [personMention(document, name, 'surname-and-given')];
    // «Харкова Ігор Терехов»: the given name belongs to what follows
    // «дружина Бродського Світлана»: his wife
    if (isKin(tokens[at - 1]) && !opensParagraph(document, at)) return [];
    if (
      next?.kind === 'word' &&
      (next.capitals !== 'none' || PARTICLES.has(next.key)) &&
      !opensParagraph(document, name.end)
    )
      return [];
    if (givenAt(tokens, at).some((given) => !given.word) && !isSurnameShape(token.key)) return [];
    if (opensSentence(document, at) && !isSurnameShape(token.key) && !known) return [];
    return isSurnameShape(token.key) || !/(?:ої|ого|ій|их|ою)$/.test(token.key)
      ? [personMention(document, name, 'surname-and-given')]
      : [];
  },
};

/** «пан Петренко», «пані Іванової»; «Сагайдак Петрович» with a given name that no list has. */
const titled: Rule = {
  name: 'title-and-name',
  classes: ['capital'],
  heeds: likeName,
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || opensParagraph(document, at) || !isNamePart(document, at, false) || stopsAt(document, at)) return [];
    const gender = TITLES[tokens[at - 1]?.key ?? ''];
    const patronymic = opensParagraph(document, at + 1) ? null : patronymicOf(tokens[at + 1]);
    if (gender === undefined && !(patronymic && !isRole(token))) return [];
    if (patronymic && gender === undefined) {
      if (!isNamePart(document, at + 1, false) || isSurnameShape(token.key) || givenAt(tokens, at).length > 0)
        return [];
      const surname = isNamePart(document, at + 2, false) && !stopsAt(document, at + 2);
      const end = at + (surname ? 3 : 2);
      const family = surname ? familyOf(tokens, at + 2, end, patronymic.gender, patronymic.cases) : null;
      return [
        personMention(
          document,
          unlisted({
            from: at,
            end,
            family: family?.family ?? null,
            lemmas: family?.lemmas ?? [],
            cases: patronymic.cases,
            gender: patronymic.gender,
          }),
          'title-and-name',
        ),
      ];
    }
    if ((givenAt(tokens, at).length > 0 && isNamePart(document, at + 1, false)) || isRole(token)) return [];
    const family = familyOf(tokens, at, at + 1, gender ?? null, '');
    if (!family) return [];
    return [
      personMention(
        document,
        unlisted({ from: at, end: at + 1, lemmas: family.lemmas, cases: family.cases, gender: gender ?? null }),
        'title-and-name',
      ),
    ];
  },
};

/** In order of preference. */
export const personRules: readonly Rule[] = [
  eastern,
  givenFirst,
  familyFirst,
  initialsFirst,
  initialsLast,
  wellKnown,
  uncapitalized,
  givenAndLetter,
  afterRole,
  doingSomething,
  saidByOne,
  titled,
  addressed,
  relative,
  surnameAlone,
];
