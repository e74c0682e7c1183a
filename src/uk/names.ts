/** Tokens → the name of one person: given name, patronymic, surname, read together so that case and gender agree. Never throws; null is no name. */
import type { Document, Token } from '../model/document.ts';
import { fold } from '../text/fold.ts';
import { ALL_CASES, shared } from './animate.ts';
import { givenNames, isWord } from './lexicon/given-names.ts';
import { familiesAt, fullsAt, givensAt, hasGiven, type Person } from './lexicon/people.ts';
import { isInstitution, isNeverName, PARTICLES } from './lexicon/name-guards.ts';
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

export interface Given {
  readonly end: number;
  readonly name: string;
  readonly gender: 'm' | 'f';
  readonly cases: string;
  /** «Надія», «Тому»: only before a surname that agrees. */
  readonly word: boolean;
}

const STARTS = new WeakMap<Document, ReadonlySet<number>>();

/** The token opens a paragraph: no name goes on into it. */
export function opensParagraph(document: Document, at: number): boolean {
  let starts = STARTS.get(document);
  if (!starts) {
    starts = new Set(document.paragraphs.map((paragraph) => paragraph.from));
    STARTS.set(document, starts);
  }
  return starts.has(at);
}

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.capitals !== 'none' && token.text.length > 1 && /^(?:\p{Lu}|\p{Ll}{2,3}[-‑]\p{Lu})/u.test(token.text);

const CLOSED = /^(?:[.!?…:;«„“"'—–(-]|\.{2,})$/;
/** The capital of the token says nothing. */
const opensSentence = (document: Document, at: number): boolean => opensParagraph(document, at) || at === 0 || CLOSED.test(document.tokens[at - 1]?.text ?? '');

/** Cyrillic, capitalized, and no abbreviation unless the whole name is in capitals. */
export function isNamePart(document: Document, at: number, capitals: boolean): boolean {
  const token = document.tokens[at];
  if (!token) return false;
  return isSurnamePart(document, at, capitals) && !isNeverName(token.key);
}

/** After a given name even «Лютий» and «Який» may be a surname. */
function isSurnamePart(document: Document, at: number, capitals: boolean): boolean {
  const token = document.tokens[at];
  if (!isCapital(token) || opensParagraph(document, at)) return false;
  if (token.capitals === 'all' && !capitals) return false;
  return /^[\p{Script=Cyrillic}'’ʼ‑-]+$/u.test(token.text) && !isInstitution(token.key);
}

/** Given names at the token, of listed people («Реджеп Таїп») first, then of the list; «Жан-Марк» by its parts. */
export function givenAt(tokens: readonly Token[], at: number): readonly Given[] {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || token.key.length < 2) return [];
  const out: Given[] = givensAt(tokens, at).map(({ end, value: { value, cases } }) => ({ end, name: value.name, gender: value.gender, cases, word: false }));
  for (const given of givenNames(token.key)) {
    if (out.some((other) => other.end === at + 1 && other.name === given.name && other.gender === given.gender)) continue;
    out.push({ end: at + 1, name: given.name, gender: given.gender, cases: given.cases, word: isWord(given) });
  }
  const hyphen = token.key.indexOf('-');
  if (out.length === 0 && hyphen > 0) {
    const first = givenNames(token.key.slice(0, hyphen))[0];
    const second = givenNames(token.key.slice(hyphen + 1))[0];
    const cases = first && second ? shared(first.cases, second.cases) : '';
    if (first && second && cases && first.gender === second.gender)
      out.push({ end: at + 1, name: `${first.name}-${second.name}`, gender: second.gender, cases, word: false });
  }
  return out;
}

const PATRONYMICS: readonly (readonly [pattern: RegExp, gender: 'm' | 'f', cases: string, ending: string])[] = [
  [/(?:ович|[ьйє]вич|йович|лліч|міч|кич)$/, 'm', 'n', ''],
  [/(?:ович|йович|лліч)а$/, 'm', 'ga', ''],
  [/(?:ович|йович|лліч)у$/, 'm', 'dv', ''],
  [/(?:ович|йович|лліч)еві$/, 'm', 'dl', ''],
  [/(?:ович|йович|лліч)ем$/, 'm', 'i', ''],
  [/(?:[іїо]вн|[иі]чн)а$/, 'f', 'n', 'а'],
  [/(?:[іїо]вн|[иі]чн)и$/, 'f', 'g', 'а'],
  [/(?:[іїо]вн|[иі]чн)і$/, 'f', 'dl', 'а'],
  [/(?:[іїо]вн|[иі]чн)у$/, 'f', 'a', 'а'],
  [/(?:[іїо]вн|[иі]чн)ою$/, 'f', 'i', 'а'],
];

interface Patronymic {
  readonly gender: 'm' | 'f';
  readonly cases: string;
  readonly name: string;
}

/** «Олександрович», «Іванівни»; the nominative with it. */
export function patronymicOf(token: Token | undefined): Patronymic | null {
  if (!isCapital(token) || token.key.length < 6) return null;
  for (const [pattern, gender, cases, ending] of PATRONYMICS) {
    if (!pattern.test(token.key)) continue;
    const stem = token.text.replace(gender === 'm' ? /(?<=ч)(?:а|у|еві|ем)$/i : /(?<=н)(?:а|и|і|у|ою)$/i, '');
    return { gender, cases, name: stem + ending };
  }
  return null;
}

/** Surnames of one shape: nothing but a surname ends so. */
const STRONG = /(?:енк|єнк|[чш]енк|ськ|цьк|зьк|ч[уи]к|щук|юк|ович|евич|[оеєї]в|[іи]н|ишин|дзе|швілі|ян)(?:о|а|у|ові|ом|ий|ого|ому|им|ою|ої|ій|ем|и|і|ів)?$/;
export const isSurnameShape = (key: string): boolean => key.length > 4 && STRONG.test(key);
/** After these no second surname follows without a hyphen. */
const UKRAINIAN = /(?:енк|єнк|ськ|цьк|зьк|ч[уи]к|щук|юк)(?:о|а|у|ові|ом|ий|ого|ому|им|ою|ої|ій|ем|и|і)?$/;

const LONGEST = 4;

const isOtherGiven = (tokens: readonly Token[], at: number, first: Given): boolean => {
  const options = givenAt(tokens, at).filter((option) => !option.word);
  return options.length > 0 && !options.some((option) => option.gender === first.gender && shared(option.cases, first.cases));
};

/** The ends that a surname beginning at the token may have, the longest first. */
function surnameEnds(document: Document, at: number, given: Given, capitals: boolean, stop: (at: number) => boolean): readonly number[] {
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
export function familyOf(tokens: readonly Token[], from: number, end: number, gender: 'm' | 'f' | null, cases: string): Family | null {
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
    return { from: at, end, given: person.given, family: person.family, name: person.name, lemmas: [fold(person.family)], cases, gender: person.gender, person };
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
  if (options.length === 0) return null;
  const capitals = tokens[at]?.capitals === 'all';
  for (const given of options) {
    const person = listed(tokens, given.end, given);
    if (person) return { ...person, from: at };
  }
  let best: (PersonName & { readonly weight: number }) | null = null;
  for (const given of options) {
    const reading = readAfter(document, at, given, capitals, stop);
    if (reading && (!best || reading.end > best.end || (reading.end === best.end && reading.weight > best.weight))) best = reading;
  }
  return best ?? unagreeing(document, at, options, capitals, stop);
}

function readAfter(document: Document, at: number, given: Given, capitals: boolean, stop: (at: number) => boolean): (PersonName & { readonly weight: number }) | null {
  const { tokens } = document;
  let next = given.end;
  let cases = given.cases;
  const names = [given.name];
  // «Джордж В. Буш»
  if (tokens[next]?.kind === 'word' && tokens[next]?.text.length === 1 && tokens[next]?.capitals !== 'none' && tokens[next + 1]?.text === '.') {
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
      return { from: at, end: after, given: given.name, family: family.family, name: `${given.name} ${patronymic.name} ${family.family}`, lemmas: family.lemmas, cases: family.cases, gender: given.gender, person: null, weight: 20 };
    const alone = { from: at, end: next + 1, given: given.name, family: null, name: `${given.name} ${patronymic.name}`, lemmas: [], cases: middle, gender: given.gender, person: null, weight: 10 };
    // «Іван Попович» may be a surname as well
    const surname = familyOf(tokens, next, next + 1, given.gender, cases);
    return surname ? { ...alone, lemmas: surname.lemmas, family: surname.family } : alone;
  }
  for (const end of surnameEnds(document, next, given, capitals, stop)) {
    const family = familyOf(tokens, next, end, given.gender, cases);
    if (!family) continue;
    // «Том Грінберг» inside a sentence, but «Надія Бойчук» anywhere
    if (given.word && !isSurnameShape(tokens[end - 1]?.key ?? '') && opensSentence(document, at)) continue;
    cases = family.cases;
    return { from: at, end, given: given.name, family: family.family, name: `${names.join(' ')} ${family.family}`, lemmas: family.lemmas, cases, gender: given.gender, person: null, weight: family.weight };
  }
  return null;
}

/** «Івану Петренко», «Сергію Чалий»: people who do not decline what should be declined. */
function unagreeing(document: Document, at: number, options: readonly Given[], capitals: boolean, stop: (at: number) => boolean): PersonName | null {
  const given = options.find((option) => !option.word);
  if (!given) return null;
  const end = surnameEnds(document, given.end, given, capitals, stop).at(-1);
  const last = end === undefined ? undefined : document.tokens[end - 1];
  if (end === undefined || !last) return null;
  const family = lemmas(last.text, { gender: given.gender });
  return { from: at, end, given: given.name, family: null, name: null, lemmas: family.slice(0, 5).map(({ lemma }) => fold(lemma)), cases: given.cases, gender: given.gender, person: null };
}

/** «Шевченка Тараса Григоровича», «Рютте Марк»: a name that begins with the surname; the given name stands at `at + 1` or after. */
export function fromFamily(document: Document, at: number): PersonName | null {
  const { tokens } = document;
  for (const { end, value: { value: person, cases } } of fullsAt(tokens, at)) {
    return { from: at, end, given: person.given, family: person.family, name: person.name, lemmas: [fold(person.family)], cases, gender: person.gender, person };
  }
  for (const { end, value } of familiesAt(tokens, at)) {
    if (opensParagraph(document, end) || tokens[end]?.capitals === 'none') continue;
    for (const given of givenAt(tokens, end)) {
      const cases = shared(given.cases, value.cases);
      const person = value.value;
      if (cases && given.gender === person.gender && hasGiven(person, given.name))
        return { from: at, end: given.end + (patronymicOf(tokens[given.end]) && !opensParagraph(document, given.end) ? 1 : 0), given: person.given, family: person.family, name: person.name, lemmas: [fold(person.family)], cases, gender: person.gender, person };
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
    return { from: at, end, given: given.name, family: family.family, name: cases && patronymic ? `${family.family} ${given.name} ${patronymic.name}` : `${given.name} ${family.family}`, lemmas: family.lemmas, cases: cases || family.cases, gender: given.gender, person: null };
  }
  return null;
}

/** Listed people whose surname, standing alone, names them: «Туск», «фон дер Ляєн». Two of them are two candidates. */
export function lone(tokens: readonly Token[], at: number): { readonly end: number; readonly people: readonly { readonly person: Person; readonly cases: string }[] } | null {
  const matches = familiesAt(tokens, at);
  const end = matches[0]?.end;
  if (end === undefined) return null;
  const people = matches.filter((match) => match.end === end && !match.value.value.quiet).map(({ value }) => ({ person: value.value, cases: value.cases }));
  const seen = new Set<string>();
  const distinct = people.filter(({ person }) => !seen.has(person.id) && seen.add(person.id));
  return distinct.length > 0 ? { end, people: distinct } : null;
}
