/** Tokens → the name of one person: given name, patronymic, surname, read together so that case and gender agree. Never throws; null is no name. */
import type { Document, Token } from '../model/document.ts';
import { fold } from '../text/fold.ts';
import { ALL_CASES, shared } from './animate.ts';
import { PARTICLES } from './lexicon/name-guards.ts';
import { familiesAt, fullsAt, hasGiven, type Person } from './lexicon/people.ts';
import {
  type Given,
  givenAt,
  isCapital,
  isNamePart,
  isSurnamePart,
  isSurnameShape,
  opensName,
  opensParagraph,
  patronymicOf,
  UKRAINIAN,
} from './name-words.ts';
import { speech } from './speech.ts';
import { lemmas } from './surname.ts';

export interface PersonName {
  /** Tokens [from, end). */
  readonly from: number;
  readonly end: number;
  readonly given: string | null;
  readonly family: string | null;
  /** Nominative; null when it is not sure. */
  readonly name: string | null;
  /** Nominative surnames that the form may come from, folded, likeliest first. */
  readonly lemmas: readonly string[];
  readonly cases: string;
  readonly gender: 'm' | 'f' | null;
  readonly person: Person | null;
}

type Spanned = Pick<PersonName, 'from' | 'end'>;

/** What is known of somebody whom no list has. */
export const unlisted = (known: Spanned & Partial<PersonName>): PersonName => ({
  given: null,
  family: null,
  name: null,
  lemmas: [],
  cases: '',
  gender: null,
  person: null,
  ...known,
});

export const ofPerson = (person: Person, from: number, end: number, cases: string): PersonName => ({
  from,
  end,
  given: person.given,
  family: person.family,
  name: person.name,
  lemmas: [fold(person.family)],
  cases,
  gender: person.gender,
  person,
});

const LONGEST = 4;
const isSaid = (token: Token | undefined): boolean =>
  token !== undefined && speech.verbs.get(token.key)?.weak === false;

const isOtherGiven = (tokens: readonly Token[], at: number, first: Given): boolean => {
  const options = givenAt(tokens, at).filter((option) => !option.word);
  return (
    options.length > 0 && !options.some((option) => option.gender === first.gender && shared(option.cases, first.cases))
  );
};

/** The ends that a surname beginning at the token may have, the longest first. */
function surnameEnds(
  document: Document,
  at: number,
  given: Given,
  capitals: boolean,
  stop: (at: number) => boolean,
): readonly number[] {
  const { tokens } = document;
  const ends: number[] = [];
  let next = at;
  for (let words = 0; words < LONGEST; words++) {
    const token = tokens[next];
    if (!token || opensParagraph(document, next)) break;
    if (token.kind === 'word' && PARTICLES.has(token.key)) {
      next++;
      continue;
    }
    if (!isSurnamePart(document, next, capitals) || stop(next)) break;
    // «Ради Валентин Зайчук»: another person's given name
    if (isNamePart(document, next + 1, capitals) && isOtherGiven(tokens, next, given)) break;
    next++;
    ends.unshift(next);
    if (UKRAINIAN.test(token.key) && !patronymicOf(token)) break;
  }
  return ends;
}

interface Family {
  readonly family: string;
  readonly lemmas: readonly string[];
  readonly cases: string;
  readonly weight: number;
}

/** «фон дер Ляєн», «Лунд Поульсен», «Нечуя-Левицького»: the last word declines, the words before it agree or stay. */
export function familyOf(
  tokens: readonly Token[],
  from: number,
  end: number,
  gender: 'm' | 'f' | null,
  cases: string,
): Family | null {
  const last = tokens[end - 1];
  if (!last) return null;
  const found = lemmas(last.text, { gender, ...(cases ? { cases } : {}) });
  const best = found[0];
  if (!best) return null;
  const before = tokens.slice(from, end - 1).map((token) => {
    if (PARTICLES.has(token.key)) return token.text;
    return lemmas(token.text, { gender: best.gender, cases: best.cases })[0]?.lemma ?? token.text;
  });
  const agreed = [...ALL_CASES].filter((letter) => best.cases.includes(letter)).join('');
  return {
    family: [...before, best.lemma].join(' '),
    lemmas: [...new Set(found.slice(0, 5).map(({ lemma }) => fold(lemma)))],
    cases: agreed,
    weight: best.weight,
  };
}

/** The listed person whose surname stands at the token and whose given name that is. */
function listed(tokens: readonly Token[], at: number, given: Given): PersonName | null {
  for (const { end, value } of familiesAt(tokens, at)) {
    const person = value.value;
    const cases = shared(given.cases, value.cases);
    if (person.gender !== given.gender || !cases || !hasGiven(person, given.name)) continue;
    return ofPerson(person, at, end, cases);
  }
  return null;
}

/**
 * «Володимира Зеленського», «Івану Петровичу Коваленку», «Марк Рютте», «Урсулою фон дер Ляєн»: a name that begins with the given name.
 * `stop` says where a name cannot go on: the state or body that follows it.
 */
export function fromGiven(document: Document, at: number, stop: (at: number) => boolean): PersonName | null {
  const { tokens } = document;
  const options = givenAt(tokens, at);
  // «Лі Чже Мьон»: listed, surname first
  if (options.length === 0 || fullsAt(tokens, at).length > 0) return null;
  const capitals = tokens[at]?.capitals === 'all';
  for (const given of options) {
    const person = listed(tokens, given.end, given);
    if (person) return { ...person, from: at };
  }
  let best: (PersonName & { readonly weight: number }) | null = null;
  for (const given of options) {
    const reading = readAfter(document, at, given, capitals, stop);
    if (reading && (!best || reading.end > best.end || (reading.end === best.end && reading.weight > best.weight)))
      best = reading;
  }
  return best ?? unagreeing(document, at, options, capitals, stop);
}

function readAfter(
  document: Document,
  at: number,
  given: Given,
  capitals: boolean,
  stop: (at: number) => boolean,
): (PersonName & { readonly weight: number }) | null {
  const { tokens } = document;
  let next = given.end;
  let cases = given.cases;
  const names = [given.name];
  // «Джордж В. Буш»
  if (
    tokens[next]?.kind === 'word' &&
    tokens[next]?.text.length === 1 &&
    tokens[next]?.capitals !== 'none' &&
    tokens[next + 1]?.text === '.'
  ) {
    names.push(`${tokens[next]?.text}.`);
    next += 2;
  }
  const patronymic = opensParagraph(document, next) ? null : patronymicOf(tokens[next]);
  const middle = patronymic && patronymic.gender === given.gender ? shared(cases, patronymic.cases) : '';
  if (patronymic && middle) {
    const person = listed(tokens, next + 1, { ...given, cases: middle });
    if (person) return { ...person, from: at, weight: 30 };
    const after = surnameEnds(document, next + 1, given, capitals, stop)[0];
    const family = after === undefined ? null : familyOf(tokens, next + 1, after, given.gender, middle);
    if (family && after !== undefined)
      return {
        ...unlisted({
          from: at,
          end: after,
          given: given.name,
          family: family.family,
          name: `${given.name} ${patronymic.name} ${family.family}`,
          lemmas: family.lemmas,
          cases: family.cases,
          gender: given.gender,
        }),
        weight: 20,
      };
    const alone = {
      ...unlisted({
        from: at,
        end: next + 1,
        given: given.name,
        name: `${given.name} ${patronymic.name}`,
        cases: middle,
        gender: given.gender,
      }),
      weight: 10,
    };
    // «Іван Попович» may be a surname as well
    const surname = familyOf(tokens, next, next + 1, given.gender, cases);
    return surname ? { ...alone, lemmas: surname.lemmas, family: surname.family } : alone;
  }
  for (const end of surnameEnds(document, next, given, capitals, stop)) {
    const family = familyOf(tokens, next, end, given.gender, cases);
    if (!family) continue;
    // «Том Грінберг» inside a sentence, but «Надія Бойчук» and «Том Грінберг сказав» anywhere
    if (given.word && !isSurnameShape(tokens[end - 1]?.key ?? '') && opensName(document, at) && !isSaid(tokens[end]))
      continue;
    cases = family.cases;
    return {
      ...unlisted({
        from: at,
        end,
        given: given.name,
        family: family.family,
        name: `${names.join(' ')} ${family.family}`,
        lemmas: family.lemmas,
        cases,
        gender: given.gender,
      }),
      weight: family.weight,
    };
  }
  return null;
}

/** «Івану Петренко», «Сергію Чалий»: people who do not decline what should be declined. */
function unagreeing(
  document: Document,
  at: number,
  options: readonly Given[],
  capitals: boolean,
  stop: (at: number) => boolean,
): PersonName | null {
  const given = options.find((option) => !option.word);
  if (!given) return null;
  const end = surnameEnds(document, given.end, given, capitals, stop).at(-1);
  const last = end === undefined ? undefined : document.tokens[end - 1];
  if (end === undefined || !last) return null;
  const family = lemmas(last.text, { gender: given.gender });
  return {
    from: at,
    end,
    given: given.name,
    family: null,
    name: null,
    lemmas: family.slice(0, 5).map(({ lemma }) => fold(lemma)),
    cases: given.cases,
    gender: given.gender,
    person: null,
  };
}

/** «Шевченка Тараса Григоровича», «Рютте Марк»: a name that begins with the surname; the given name stands at `at + 1` or after. */
export function fromFamily(document: Document, at: number): PersonName | null {
  const { tokens } = document;
  const full = fullsAt(tokens, at)[0];
  if (full) return ofPerson(full.value.value, at, full.end, full.value.cases);
  for (const { end, value } of familiesAt(tokens, at)) {
    if (opensParagraph(document, end) || tokens[end]?.capitals === 'none') continue;
    for (const given of givenAt(tokens, end)) {
      const cases = shared(given.cases, value.cases);
      const person = value.value;
      if (cases && given.gender === person.gender && hasGiven(person, given.name))
        return ofPerson(
          person,
          at,
          given.end + (patronymicOf(tokens[given.end]) && !opensParagraph(document, given.end) ? 1 : 0),
          cases,
        );
    }
  }
  if (opensParagraph(document, at + 1) || !isCapital(tokens[at + 1])) return null;
  for (const given of givenAt(tokens, at + 1)) {
    const family = familyOf(tokens, at, at + 1, given.gender, given.cases);
    if (!family) continue;
    const patronymic = opensParagraph(document, given.end) ? null : patronymicOf(tokens[given.end]);
    const cases = patronymic && patronymic.gender === given.gender ? shared(family.cases, patronymic.cases) : '';
    if (given.word && !cases) continue;
    const end = cases ? given.end + 1 : given.end;
    return unlisted({
      from: at,
      end,
      given: given.name,
      family: family.family,
      name:
        cases && patronymic ? `${family.family} ${given.name} ${patronymic.name}` : `${given.name} ${family.family}`,
      lemmas: family.lemmas,
      cases: cases || family.cases,
      gender: given.gender,
    });
  }
  return null;
}

/** Listed people whose surname, standing alone, names them: «Туск», «фон дер Ляєн». Two of them are two candidates. */
export function lone(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly people: readonly { readonly person: Person; readonly cases: string }[] } | null {
  const matches = familiesAt(tokens, at);
  const end = matches[0]?.end;
  if (end === undefined) return null;
  const people = matches
    .filter((match) => match.end === end && !match.value.value.quiet)
    .map(({ value }) => ({ person: value.value, cases: value.cases }));
  const distinct = people.filter(({ person }, i) => people.findIndex((other) => other.person.id === person.id) === i);
  return distinct.length > 0 ? { end, people: distinct } : null;
}
