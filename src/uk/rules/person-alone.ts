/** People by one word: a surname that everybody knows or that nothing but a surname ends like, a given name that is spoken to. */
import type { Rule } from '../../grammar/rule.ts';
import { type Document, hasCapital, type Token } from '../../model/document.ts';
import { fold } from '../../text/fold.ts';
import { decline } from '../declension.ts';
import { ADDRESS, isNeverName, KIN, NOUNS, PARTICLES, WORD_FORMS } from '../lexicon/name-guards.ts';
import { familyKeys, loweredKeys, opensFamily } from '../lexicon/people.ts';
import { givenAt, isMisspelt, opensGiven, opensParagraph } from '../name-words.ts';
import { familyOf, fromGiven, lone, type PersonName, unlisted } from '../names.ts';
import { opensSentence } from './country.ts';
import { followsGiven, isNamedAfter, isQuoted, isRole, personMention, stop, stopsAt } from './person-context.ts';

/** «Зеленський», «Туск», «фон дер Ляєн», «путін»: surnames that name one person, or two. */
export const wellKnown: Rule = {
  name: 'well-known',
  keys: [...loweredKeys(), ...PARTICLES],
  classes: ['capital'],
  heeds: opensFamily,
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || isNamedAfter(document, at)) return [];
    if (token.capitals === 'none' && !LOWERED.has(token.key) && !PARTICLES.has(token.key)) return [];
    if (WORD_FORMS.has(token.key) && opensSentence(document, at)) return [];
    const match = lone(tokens, at);
    if (
      !match ||
      followsGiven(document, at) ||
      (PARTICLES.has(token.key) && tokens[match.end - 1]?.capitals === 'none')
    )
      return [];
    const [first, second] = match.people;
    if (!first) return [];
    const { person, cases } = first;
    const misspelt =
      !second && !opensParagraph(document, at) && isMisspelt(tokens[at - 1]?.key ?? '', fold(person.given));
    const name: PersonName = {
      // «Володимр Зеленський»
      from: misspelt && tokens[at - 1]?.capitals === 'first' ? at - 1 : at,
      end: match.end,
      given: second ? null : person.given,
      family: person.family,
      name: person.name,
      lemmas: [...new Set(match.people.map((each) => fold(each.person.family)))],
      cases,
      gender: person.gender,
      person: second ? null : person,
    };
    const mention = personMention(document, name, 'well-known');
    return [
      second ? { ...mention, name: person.family, candidates: match.people.map((each) => each.person.id) } : mention,
    ];
  },
};
const LOWERED: ReadonlySet<string> = new Set(loweredKeys());

/** «дональд трамп», «володимир путін»: channels that write without capitals. */
export const uncapitalized: Rule = {
  name: 'uncapitalized',
  keys: familyKeys(),
  find(document, at) {
    const { tokens } = document;
    if (tokens[at]?.capitals !== 'none' || tokens[at - 1]?.kind !== 'word' || opensParagraph(document, at)) return [];
    for (const from of [at - 1, at - 2]) {
      const name = tokens[from]?.kind === 'word' ? fromGiven(document, from, stop(document)) : null;
      if (name?.person && name.end === at + 1) return [personMention(document, name, 'uncapitalized')];
    }
    return [];
  },
};

/** «дорогий Володимире», «Друже Андрію, …»: a given name alone is somebody when he or she is spoken to. */
export const addressed: Rule = {
  name: 'vocative',
  classes: ['capital'],
  heeds: opensGiven,
  find(document, at) {
    const { tokens } = document;
    const given = givenAt(tokens, at).find(
      (option) => option.cases.includes('v') && !option.cases.includes('n') && option.end === at + 1 && !option.word,
    );
    if (!given) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const asked = before?.kind === 'word' && ADDRESS.has(before.key);
    const apart =
      (before === undefined || /^[,«"“„—–-]$/.test(before.text)) && after !== undefined && /^[,!]$/.test(after.text);
    if (!asked && !(apart && given.cases === 'v')) return [];
    return [
      personMention(
        document,
        unlisted({ from: at, end: at + 1, given: given.name, name: given.name, cases: 'v', gender: given.gender }),
        'vocative',
      ),
    ];
  },
};

/** The token is «дружина», «сином»: whose name stands after it, alone or after theirs whose relative it is. */
export const isKin = (token: Token | undefined): boolean => KIN_KEYS.has(token?.key ?? '');

/** «дружина Наталія», «син екс-мера Миколи Гнатюка – Олексій», «дружина Бродського Світлана». */
function followsKin({ tokens }: Document, at: number): boolean {
  if (isKin(tokens[at - 1])) return true;
  const dash = /^[–—-]$/.test(tokens[at - 1]?.text ?? '');
  let back = dash ? at - 2 : at - 1;
  const last = back;
  while (back > last - 3 && hasCapital(tokens[back]) && !isKin(tokens[back])) back--;
  if (back === last) return false;
  for (let words = 0; words < 4 && tokens[back]?.kind === 'word'; words++, back--) if (isKin(tokens[back])) return true;
  return false;
}

/** A given name alone after the word for a relative. */
export const relative: Rule = {
  name: 'relative',
  classes: ['capital'],
  heeds: opensGiven,
  find(document, at) {
    const { tokens } = document;
    if (opensParagraph(document, at) || !followsKin(document, at)) return [];
    if (!isKin(tokens[at - 1]) && hasCapital(tokens[at + 1])) return [];
    const given = givenAt(tokens, at).find((option) => option.end === at + 1 && !option.word);
    if (!given) return [];
    return [
      personMention(
        document,
        unlisted({
          from: at,
          end: at + 1,
          given: given.name,
          name: given.name,
          cases: given.cases,
          gender: given.gender,
        }),
        'relative',
      ),
    ];
  },
};
const KIN_KEYS: ReadonlySet<string> = new Set(KIN.flatMap((word) => decline(word).map((form) => fold(form.text))));

const ALWAYS = /(?:[еє]нк(?:о|ові|ом)|[чщ]ук(?:|ові|ом)|[бвгджзлмнпрстфх]юк(?:|ові|ом)|[дтр]ько(?:|ві|м))$/;
/** Where a sentence begins, they may be words like others. */
const INSIDE =
  /(?:[еє]нк[ау]|[чщ]ук[ау]|[бвгджзлмнпрстфх]юк[ау]|[дтр]ьк[ау]|[лнрдтвсзмпбк][оеє]в(?:|им)|[кцлнртч]єв(?:|им))$/;

/** «Глущенко заявила», «нардепа Іванющенка»: nothing but a surname ends so. */
export const surnameAlone: Rule = {
  name: 'surname-shape',
  classes: ['capital'],
  heeds: (word) =>
    word.capitals !== 'all' &&
    word.key.length >= 5 &&
    (ALWAYS.test(word.key) || INSIDE.test(word.key)) &&
    !isNeverName(word) &&
    !NOUNS.has(word.key) &&
    !isRole(word),
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || isNamedAfter(document, at) || isQuoted(tokens, at)) return [];
    if ((!ALWAYS.test(token.key) && opensSentence(document, at)) || stopsAt(document, at)) return [];
    const family = followsGiven(document, at) ? null : familyOf(tokens, at, at + 1, null, '');
    if (!family) return [];
    return [
      personMention(
        document,
        unlisted({ from: at, end: at + 1, lemmas: family.lemmas, cases: family.cases }),
        'surname-shape',
      ),
    ];
  },
};
