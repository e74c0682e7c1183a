/**
 * People whose given name no list has: two capitals where the words beside them show that somebody is named, an order of names of the Far East,
 * a given name with the letter that courts and police leave of the surname.
 */
import type { Rule } from '../../grammar/rule.ts';
import type { Document, Token, Word } from '../../model/document.ts';
import { ALL_CASES } from '../animate.ts';
import { byWord } from '../../text/by-word.ts';
import { fold } from '../../text/fold.ts';
import { EASTERN, isNeverName, LIFE_VERBS, NOUNS } from '../lexicon/name-guards.ts';
import { country } from './country.ts';
import { fullsAt } from '../lexicon/people.ts';
import {
  givenAt,
  isNamePart,
  isSurnameShape,
  likeName,
  opensGiven,
  opensName,
  opensParagraph,
  UKRAINIAN,
} from '../name-words.ts';
import { familyOf, unlisted } from '../names.ts';
import { speech } from '../speech.ts';
import { lemmas } from '../surname.ts';
import {
  afterPreposition,
  isInitial,
  isNamedAfter,
  isQuoted,
  isRole,
  isStateBody,
  personMention,
  ROLE_CASES,
  stopsAt,
} from './person-context.ts';

const ADJECTIVE = /(?:ого|ої|ому|ий|их|ими|ська|цька|ське|цьке|не|на|ну)$/;

/** A role that stands before a name: the cases it may be, and whether the name of a place may go with it. */
interface Role {
  readonly cases: string;
  readonly ofPlace: boolean;
}

/** Somebody's role stands before the name: «міністерка оборони Литви», «речник МЗС». */
function roleBefore(document: Document, at: number): Role | null {
  const { tokens } = document;
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const token = tokens[back];
    if (!token || opensParagraph(document, back + 1)) return null;
    // «кореспондент «Вільного радіо» Рікард Джозвяк»
    if (/^[»”"]$/.test(token.text) && back === at - 1) {
      while (back > at - 6 && !/^[«“„"]$/.test(tokens[back - 1]?.text ?? '')) back--;
      back--;
      continue;
    }
    if (token.kind !== 'word') return null;
    // «ефіоп Кенініса Бекеле»
    if (back === at - 1 && isDemonym(document, back)) return { cases: '', ofPlace: false };
    if (isRole(token))
      return { cases: ROLE_CASES.get(token.key) ?? '', ofPlace: back === at - 1 && OF_PLACE.test(token.key) };
    if (token.capitals === 'none') continue;
    if (token.capitals !== 'all' && !stopsAt(document, back) && !isStateBody(document, back)) return null;
  }
  return null;
}

/** «мера Бучі», «прем'єр Баварії»: what of them stands between the office and the name. */
const OF_PLACE =
  /^(?:мер|міськ|голов|начальник|губернатор|старост|комендант|очільни|глав|керівни|прем.єр|президент|канцлер|лідер|єпископ|архієпископ|митрополит|посол|посл|консул|сенатор|депутат|жител|мешкан|урожен|архітектор|прокурор|військком)/;
const GENITIVE = /(?:и|і|ї|а|я|у|ю|ів|їв|ей|ого|ої|их)$/;
const NEVER_NOMINATIVE = /(?:и|ї|ів|їв|ого|ої|их|ах|ам|ою|ем|ом)$/;

const isDemonym = (document: Document, at: number): boolean =>
  country.find(document, at).some((mention) => mention.kind === 'country' && mention.form === 'demonym');

/** An unlisted name may begin with the word. */
const opensUnknown = (word: Word): boolean =>
  word.capitals === 'first' && likeName(word) && !ADJECTIVE.test(word.key) && !isRole(word);

/** Two or three capitals that no list knows: the token after the last. */
function unknownPair(document: Document, at: number): number | null {
  const { tokens } = document;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || second.capitals === 'all') return null;
  if (!isNamePart(document, at, false) || !isNamePart(document, at + 1, false) || isNamedAfter(document, at))
    return null;
  if (stopsAt(document, at) || stopsAt(document, at + 1)) return null;
  if ([at, at + 1].some((each) => givenAt(tokens, each).some((given) => !given.word))) return null;
  const third = isNamePart(document, at + 2, false) && !stopsAt(document, at + 2) && !isSurnameShape(second.key);
  return third ? at + 3 : at + 2;
}

const CONSONANT = /[бвгґджзйклмнпрстфхцчшщь]$/;

/** In the nominative a name is as it stands: «речниця Теммі Брюс»; in another case nobody knows it. */
function pairMention(document: Document, at: number, end: number, nominative: boolean, rule: string) {
  const { tokens, text } = document;
  const family = familyOf(tokens, end - 1, end, null, '');
  const last = text.slice(tokens[at + 1]?.start, tokens[end - 1]?.end);
  // «Юн Фоссе»: a man's name would decline, a woman's never does
  const sure = nominative || (/[бвгґджзйклмнпрстфхцчшщ]$/.test(tokens[at]?.key ?? '') && !/[аяи]$/.test(last));
  const named = end > at + 1 && sure ? { given: tokens[at]?.text ?? null, family: last, cases: 'n' } : {};
  return [personMention(document, unlisted({ from: at, end, lemmas: family?.lemmas ?? [], ...named }), rule)];
}

/** «міністерка оборони Литви Довіле Шакалєне»: two capitals after a role. */
export const afterRole: Rule = {
  name: 'role-and-name',
  classes: ['capital'],
  heeds: opensUnknown,
  find(document, at) {
    const end = unknownPair(document, at);
    const role = end === null ? null : roleBefore(document, at);
    if (end === null || !role) return [];
    const first = document.tokens[at]?.key ?? '';
    const nominative = role.cases === 'n';
    const place = (role.ofPlace && GENITIVE.test(first)) || (nominative && NEVER_NOMINATIVE.test(first));
    return pairMention(document, place ? at + 1 : at, end, nominative, 'role-and-name');
  },
};

const LIFE = new RegExp(
  `^(?:(?:${LIFE_VERBS})(?:в|ла|вся|лася)|переміг|зник|зникла|виріс|виросла|прийшов|пішов|знайшов|побіг)$`,
);
const isDoing = byWord((key) => speech.personal.has(key) || LIFE.test(key));
const isDone = (token: Token | undefined): boolean => token?.capitals === 'none' && isDoing(token.key);

/** «повідомила Рагнгільд Сьо», «на думку Тео Ессьєна», «голи забив Кіліан Мбаппе»: two capitals beside what only people do. */
export const doingSomething: Rule = {
  name: 'deed-and-name',
  classes: ['capital'],
  heeds: opensUnknown,
  find(document, at) {
    const { tokens } = document;
    if (opensName(document, at) || isQuoted(tokens, at)) return [];
    const end = unknownPair(document, at);
    if (end === null || roleBefore(document, at)) return [];
    if (isDone(tokens[at - 1]) || isDone(tokens[end])) return pairMention(document, at, end, true, 'deed-and-name');
    const said = speech.according.at(tokens, at - 2).some((match) => match.end === at);
    return said ? pairMention(document, at, end, false, 'deed-and-name') : [];
  },
};

/** «сказав», «заявила»; what «повідомляє» and «пише» is rather an outlet. */
const SAID = /(?:в|ла|вся|лася)$/;
/** «за словами», «на думку»: of people; data and reports are of bodies. */
const WORDS_OF = /^(?:словами|слів|думку|переконання(?:м)?|твердженням|припущенням)$/;
const NO_SURNAME = /(?:ого|ої|ому|ий|их|ими|ська|цька|ське|цьке)$/;
const OBLIQUE = /(?:[ую]|ові|еві|єві|ом|ем|им|ою|ею|ій|ам)$/;

/** «розповів Лельєвр», «за словами Тарана»: one capital that no list knows, right after what only people do. */
export const saidByOne: Rule = {
  name: 'deed-and-surname',
  classes: ['capital'],
  heeds: (word) => word.capitals === 'first' && likeName(word) && !NO_SURNAME.test(word.key) && !isRole(word),
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || opensName(document, at) || isQuoted(tokens, at) || token.key.length < 4) return [];
    if (!isNamePart(document, at, false) || isNamedAfter(document, at) || stopsAt(document, at)) return [];
    if (isNeverName(token) || givenAt(tokens, at).length > 0 || isStateBody(document, at)) return [];
    const after = tokens[at + 1];
    if (after?.kind === 'word' && (after.capitals !== 'none' || after.key === token.key)) return [];
    const before = tokens[at - 1];
    const verb = before?.capitals === 'none' ? speech.verb(before) : null;
    // «сказав Мерсьє», and not «сказав Марті»
    const did =
      verb !== null && !verb.weak && SAID.test(before?.key ?? '') && !OBLIQUE.test(token.key) && !NOUNS.has(token.key);
    const said =
      WORDS_OF.test(before?.key ?? '') && speech.according.at(tokens, at - 2).some((match) => match.end === at);
    if (!did && !said) return [];
    const family = familyOf(tokens, at, at + 1, null, '');
    const named = did ? { family: token.text, name: token.text, cases: 'n' } : { cases: family?.cases ?? 'g' };
    return [
      personMention(
        document,
        unlisted({ from: at, end: at + 1, lemmas: did ? [token.key] : (family?.lemmas ?? []), ...named }),
        'deed-and-surname',
      ),
    ];
  },
};

const LONGEST_SYLLABLES = 9;

/** «Лі Чже Мьон», «Нгуєн Фу Чонгу», «Пань Гуншен»: the surname first, and only the last word declines. */
export const eastern: Rule = {
  name: 'surname-first',
  classes: ['capital'],
  heeds: ({ capitals, key }) => capitals === 'first' && EASTERN.has(key),
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || isNamedAfter(document, at)) return [];
    if (fullsAt(tokens, at).length > 0) return [];
    let end = at + 1;
    while (end < at + 4 && isSyllables(document, end)) end++;
    if (end < at + 2 || (opensName(document, at) && end < at + 3 && isNeverName(token))) return [];
    const last = tokens[end - 1]?.text ?? '';
    const here = afterPreposition(ALL_CASES, tokens, at);
    const possible = lemmas(last, { gender: 'm', cases: here });
    const found = possible.find(({ lemma, cases }) => CONSONANT.test(lemma) && cases !== 'v');
    const closed = !found || (CONSONANT.test(last) && (here.includes('n') || found.lemma === last));
    // «Мьоном» is nothing else, «Манета» may be Манет or Манета
    const sure = closed ? last : possible.every(({ cases }) => !cases.includes('n')) ? found?.lemma : undefined;
    const before = tokens.slice(at, end - 1).map(({ text }) => text);
    const family = sure === undefined ? null : [...before, sure].join(' ');
    return [
      personMention(
        document,
        unlisted({
          from: at,
          end,
          family,
          name: family,
          lemmas: closed ? [fold(last)] : possible.slice(0, 3).map(({ lemma }) => fold(lemma)),
          cases: closed ? 'n' : (found?.cases ?? ''),
        }),
        'surname-first',
      ),
    ];
  },
};

function isSyllables(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token || token.text.length > LONGEST_SYLLABLES || !isNamePart(document, at, false)) return false;
  return (
    !UKRAINIAN.test(token.key) && !isRole(token) && !stopsAt(document, at) && givenAt(document.tokens, at).length === 0
  );
}

/** «Людмила Ж.», «34-річного Сергія К.»: all that a court lets one say. */
export const givenAndLetter: Rule = {
  name: 'given-and-letter',
  classes: ['capital'],
  heeds: opensGiven,
  find(document, at) {
    const { tokens } = document;
    const given = givenAt(tokens, at).find((option) => !option.word);
    if (!given || tokens[at]?.capitals !== 'first' || isNamedAfter(document, at)) return [];
    const letter = tokens[given.end];
    const dot = tokens[given.end + 1];
    if (!isInitial(letter) || dot?.text !== '.' || !dot.glued || opensParagraph(document, given.end)) return [];
    const next = given.end + 2;
    const goesOn = isInitial(tokens[next]) && tokens[next + 1]?.text === '.';
    if (goesOn || (isNamePart(document, next, false) && isSurnameShape(tokens[next]?.key ?? ''))) return [];
    const family = `${letter.text}.`;
    return [
      personMention(
        document,
        unlisted({
          from: at,
          end: next,
          given: given.name,
          family,
          name: `${given.name} ${family}`,
          lemmas: [fold(family)],
          cases: given.cases,
          gender: given.gender,
        }),
        'given-and-letter',
      ),
    ];
  },
};
