/**
 * People: full names in any case and order, initials, patronymics, well-known surnames alone, a vocative. Titles and offices stay outside
 * the span. Lone surnames of people whom the text names in full are found by `propagate` (propagate.ts), a second pass.
 */
import { found, type Rule } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { ActorHint, ActorMention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { decline } from '../declension.ts';
import { HEADS } from '../lexicon/offices.ts';
import { ADDRESS, isNeverName, KIN, NAMED_AFTER, OCCUPATIONS, PARTICLES, TITLES, TOWNS, WORD_FORMS } from '../lexicon/name-guards.ts';
import { familiesAt, familyKeys, loweredKeys, nameOfPerson, type Person } from '../lexicon/people.ts';
import { familyOf, fromFamily, fromGiven, givenAt, isNamePart, isSurnameShape, lone, opensParagraph, patronymicOf, type PersonName } from '../names.ts';
import { casesHere, country, opensSentence } from './country.ts';
import { organization } from './organization.ts';

/** The head of NATO is of no state here. */
const isState = (id: string): boolean => /^[A-Z]{2}$/.test(id) && !BODIES.has(id);
const BODIES: ReadonlySet<string> = new Set(['EU', 'UN', 'WB']);

/** Nobody is spoken to in a report unless the form is nothing else: «Володимире». */
const withoutVocative = (cases: string): string => (cases.length > 1 && cases.length < 7 ? cases.replace('v', '') : cases);

export function personMention(document: Document, name: PersonName, rule: string): ActorMention {
  const { tokens } = document;
  const cases = withoutVocative(casesHere(name.cases, tokens, name.from));
  const base = found(document, name.from, name.end, rule, { cases, number: 'sg', gender: name.gender });
  const hint: ActorHint = {
    ...(name.person ? { id: name.person.id } : {}),
    ...(name.person && isState(name.person.country) ? { country: name.person.country } : {}),
    ...(name.family ? { family: name.family } : {}),
    ...(name.given ? { given: name.given } : {}),
    lemmas: name.lemmas,
  };
  const nominative = name.person ? nameOfPerson(name.person.id) : cases === 'n' && base.text.toUpperCase() !== base.text ? base.text : name.name;
  return { ...base, kind: 'actor', type: 'person', name: nominative ?? base.text, entity: null, candidates: [], hint };
}

const isInitial = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && /^(?:\p{Lu}|Дж|Дз|Ю|Є)$/u.test(token.text);

/** «вул. Шевченка», «імені Тараса Шевченка», «площа Академіка Вернадського». */
function isNamedAfter(document: Document, at: number): boolean {
  const { tokens } = document;
  for (let back = 1; back <= 2; back++) {
    const token = tokens[at - back];
    if (!token) return false;
    if (token.text === '.' && back === 1) {
      return NAMED_AFTER.test(tokens[at - 2]?.key ?? '');
    }
    if (token.kind !== 'word') return false;
    if (NAMED_AFTER.test(token.key) && token.key !== 'майдан') return true;
    // one word may stand between: «вулиця Академіка Вернадського»
    if (token.capitals === 'none') return false;
  }
  return false;
}

/** «Альтком Б.» in quotes is a firm. */
const isQuoted = (tokens: readonly Token[], at: number): boolean => /^[«"“„]$/.test(tokens[at - 1]?.text ?? '');

/** The surname belongs to the given name before it, which finds the whole name. */
const followsGiven = (document: Document, at: number): boolean =>
  !opensParagraph(document, at) && isCapitalized(document.tokens[at - 1]) && givenAt(document.tokens, at - 1).some((given) => !given.word);
const isCapitalized = (token: Token | undefined): boolean => token?.kind === 'word' && token.capitals !== 'none';

/** The name of a state or a known body begins here: a person's name does not go on. */
function stopsAt(document: Document, at: number): boolean {
  const start = document.tokens[at]?.start;
  if (country.find(document, at).some((mention) => mention.start === start && mention.kind === 'country' && mention.form === 'name')) return true;
  return organization.find(document, at).some((mention) => mention.start === start);
}

const stop = (document: Document) => (at: number): boolean => stopsAt(document, at);

/** «Володимир Зеленський», «Кирила Буданова», «Урсулою фон дер Ляєн». */
export const givenFirst: Rule = {
  name: 'given-and-surname',
  classes: ['capital'],
  find(document, at) {
    const token = document.tokens[at];
    if (!token || givenAt(document.tokens, at).length === 0 || isNamedAfter(document, at)) return [];
    const before = document.tokens[at - 1];
    // «Марія Сара Коннор» was read from «Марія» on
    if (before && !opensParagraph(document, at) && isInitial(before)) return [];
    const name = fromGiven(document, at, stop(document));
    return name ? [personMention(document, name, 'given-and-surname')] : [];
  },
};

/** «Шевченко Тарас Григорович», «Рютте Марк», «Сі Цзіньпін». */
export const familyFirst: Rule = {
  name: 'surname-and-given',
  classes: ['capital', 'initial'],
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || isNamedAfter(document, at)) return [];
    const known = familiesAt(tokens, at).length > 0;
    if (!known && (!isNamePart(document, at, token.capitals === 'all') && !opensParagraph(document, at))) return [];
    if (!known && (isNeverName(token.key) || stopsAt(document, at))) return [];
    const name = fromFamily(document, at);
    if (!name) return [];
    if (name.person) return [personMention(document, name, 'surname-and-given')];
    if (ROLE_KEYS.has(token.key)) return [];
    const hasPatronymic = patronymicOf(tokens[name.end - 1]) !== null && name.end - at > 2;
    if (hasPatronymic && opensSentence(document, at) && !isSurnameShape(token.key) && !name.cases.includes('n')) return [];
    if (hasPatronymic) return [personMention(document, name, 'surname-and-given')];
    // «Харкова Ігор Терехов»: the given name belongs to what follows
    const next = tokens[name.end];
    if (next?.kind === 'word' && (next.capitals !== 'none' || PARTICLES.has(next.key)) && !opensParagraph(document, name.end)) return [];
    if (givenAt(tokens, at).some((given) => !given.word) && !isSurnameShape(token.key)) return [];
    if (opensSentence(document, at) && !isSurnameShape(token.key) && !known) return [];
    return isSurnameShape(token.key) || !/(?:ої|ого|ій|их|ою)$/.test(token.key) ? [personMention(document, name, 'surname-and-given')] : [];
  },
};

/** «І.» or «І. П.» from the token: where the surname may begin. */
function afterInitials(tokens: readonly Token[], at: number): number | null {
  let next = at;
  for (let count = 0; count < 2 && isInitial(tokens[next]) && tokens[next + 1]?.text === '.' && tokens[next + 1]?.glued; count++) next += 2;
  return next > at ? next : null;
}

/** The listed person with that surname whose given name begins so. */
function listedBy(initial: string, tokens: readonly Token[], at: number, end: number): { readonly person: Person; readonly cases: string } | null {
  for (const match of familiesAt(tokens, at)) {
    if (match.end === end && match.value.value.given.startsWith(initial)) return { person: match.value.value, cases: match.value.cases };
  }
  return null;
}

function initialled(document: Document, from: number, end: number, family: readonly [from: number, end: number], initial: string): ActorMention[] {
  const { tokens } = document;
  const listed = listedBy(initial, tokens, family[0], family[1]);
  if (listed) {
    const { person, cases } = listed;
    return [personMention(document, { from, end, given: person.given, family: person.family, name: person.name, lemmas: [fold(person.family)], cases, gender: person.gender, person }, 'initials')];
  }
  const read = familyOf(tokens, family[0], family[1], null, '');
  return [personMention(document, { from, end, given: null, family: null, name: null, lemmas: read?.lemmas ?? [], cases: read?.cases ?? '', gender: null, person: null }, 'initials')];
}

/** «В. Зеленський», «В. О. Зеленського», «Дж. Байден». */
export const initialsFirst: Rule = {
  name: 'initials',
  keys: ['дж', 'дз'],
  classes: ['initial'],
  find(document, at) {
    const { tokens } = document;
    if (isInitial(tokens[at - 2]) && tokens[at - 1]?.text === '.' && tokens[at]?.glued) return [];
    const begin = afterInitials(tokens, at);
    if (begin === null || isNamedAfter(document, at)) return [];
    let last = begin;
    while (PARTICLES.has(tokens[last]?.key ?? '') && last < begin + 3) last++;
    const token = tokens[last];
    if (!token || !isNamePart(document, last, false) || token.key.length < 3) return [];
    // «А. Загальні положення» numbers a paragraph
    if (begin === at + 2 && opensParagraph(document, at) && !isSurnameShape(token.key) && familiesAt(tokens, last).length === 0) return [];
    if (stopsAt(document, last)) return [];
    return initialled(document, at, last + 1, [begin, last + 1], tokens[at]?.text ?? '');
  },
};

/** «Зеленський В. О.», «Петренка І.І.» */
export const initialsLast: Rule = {
  name: 'surname-and-initials',
  classes: ['capital'],
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || !isInitial(tokens[at + 1]) || tokens[at + 2]?.text !== '.' || !tokens[at + 2]?.glued) return [];
    if (opensParagraph(document, at + 1) || isNamedAfter(document, at) || isQuoted(tokens, at)) return [];
    if (isNeverName(token.key) || token.key.length < 3 || stopsAt(document, at) || ROLE_KEYS.has(token.key)) return [];
    if (token.capitals === 'all' || !/^[\p{Script=Cyrillic}'’ʼ‑-]+$/u.test(token.text)) return [];
    if (givenAt(tokens, at).some((given) => !given.word) && !isSurnameShape(token.key)) return [];
    const end = afterInitials(tokens, at + 1);
    if (end === null || (end === at + 3 && !isSurnameShape(token.key))) return [];
    // «зустрів Андрія В. Петренко»: the initials go with the next surname
    const next = tokens[end];
    const goesOn = end === at + 3 && next !== undefined && !opensParagraph(document, end) && isNamePart(document, end, false) && isSurnameShape(next.key);
    if (goesOn) return [];
    return initialled(document, at, end, [at, at + 1], tokens[at + 1]?.text ?? '');
  },
};

/** «Зеленський», «Туск», «фон дер Ляєн», «путін»: surnames that name one person, or two. */
export const wellKnown: Rule = {
  name: 'well-known',
  keys: [...loweredKeys(), ...PARTICLES],
  classes: ['capital'],
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || isNamedAfter(document, at)) return [];
    if (token.capitals === 'none' && !LOWERED.has(token.key) && !PARTICLES.has(token.key)) return [];
    if (WORD_FORMS.has(token.key) && opensSentence(document, at)) return [];
    const match = lone(tokens, at);
    if (!match || followsGiven(document, at) || (PARTICLES.has(token.key) && tokens[match.end - 1]?.capitals === 'none')) return [];
    const [first, second] = match.people;
    if (!first) return [];
    const { person, cases } = first;
    const name: PersonName = { from: at, end: match.end, given: second ? null : person.given, family: person.family, name: person.name, lemmas: [...new Set(match.people.map((each) => fold(each.person.family)))], cases, gender: person.gender, person: second ? null : person };
    const mention = personMention(document, name, 'well-known');
    return [second ? { ...mention, name: person.family, candidates: match.people.map((each) => each.person.id) } : mention];
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

function* roleKeys(): Generator<string> {
  for (const word of [...HEADS.flatMap((head) => head.names.map(([name]) => name)), ...OCCUPATIONS]) {
    if (word.includes(' ')) continue;
    for (const form of decline(word)) yield fold(form.text);
  }
}
/** Nouns that stand before names, in every form. */
export const ROLE_KEYS: ReadonlySet<string> = new Set(roleKeys());

const ADJECTIVE = /(?:ого|ої|ому|ий|их|ими|ська|цька|ське|цьке|не|на|ну)$/;

/** Something before the name shows that it is a person: «міністерка оборони Литви», «аналітик», «речник МЗС». */
function hasRoleBefore(document: Document, at: number): boolean {
  const { tokens } = document;
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const token = tokens[back];
    if (!token || opensParagraph(document, back + 1)) return false;
    if (token.kind !== 'word') return false;
    if (ROLE_KEYS.has(token.key)) return true;
    if (token.capitals === 'none') continue;
    if (token.capitals !== 'all' && !stopsAt(document, back)) return false;
  }
  return false;
}

/** «міністерка оборони Литви Довіле Шакалєне»: two capitals after a role, though no list has the given name. */
export const afterRole: Rule = {
  name: 'role-and-name',
  classes: ['capital'],
  find(document, at) {
    const { tokens } = document;
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!first || !second || first.capitals !== 'first' || second.capitals === 'all') return [];
    if (!isNamePart(document, at, false) || !isNamePart(document, at + 1, false) || isNamedAfter(document, at)) return [];
    if (ADJECTIVE.test(first.key) || ROLE_KEYS.has(first.key) || stopsAt(document, at) || stopsAt(document, at + 1)) return [];
    if ([at, at + 1].some((each) => givenAt(tokens, each).some((given) => !given.word)) || !hasRoleBefore(document, at)) return [];
    const third = isNamePart(document, at + 2, false) && !stopsAt(document, at + 2) && !isSurnameShape(second.key);
    const end = third ? at + 3 : at + 2;
    const family = familyOf(tokens, end - 1, end, null, '');
    return [personMention(document, { from: at, end, given: null, family: null, name: null, lemmas: family?.lemmas ?? [], cases: '', gender: null, person: null }, 'role-and-name')];
  },
};

/** «пан Петренко», «пані Іванової»; «Сагайдак Петрович» with a given name that no list has. */
export const titled: Rule = {
  name: 'title-and-name',
  classes: ['capital'],
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || opensParagraph(document, at) || !isNamePart(document, at, false) || stopsAt(document, at)) return [];
    const gender = TITLES[tokens[at - 1]?.key ?? ''];
    const patronymic = opensParagraph(document, at + 1) ? null : patronymicOf(tokens[at + 1]);
    if (gender === undefined && !(patronymic && !ROLE_KEYS.has(token.key))) return [];
    if (patronymic && gender === undefined) {
      if (!isNamePart(document, at + 1, false) || isSurnameShape(token.key) || givenAt(tokens, at).length > 0) return [];
      const surname = isNamePart(document, at + 2, false) && !stopsAt(document, at + 2);
      const end = at + (surname ? 3 : 2);
      const family = surname ? familyOf(tokens, at + 2, end, patronymic.gender, patronymic.cases) : null;
      return [personMention(document, { from: at, end, given: null, family: family?.family ?? null, name: null, lemmas: family?.lemmas ?? [], cases: patronymic.cases, gender: patronymic.gender, person: null }, 'title-and-name')];
    }
    if (givenAt(tokens, at).length > 0 && isNamePart(document, at + 1, false)) return [];
    const family = familyOf(tokens, at, at + 1, gender ?? null, '');
    if (!family) return [];
    return [personMention(document, { from: at, end: at + 1, given: null, family: null, name: null, lemmas: family.lemmas, cases: family.cases, gender: gender ?? null, person: null }, 'title-and-name')];
  },
};

/** «дорогий Володимире», «Друже Андрію, …»: a given name alone is somebody when he or she is spoken to. */
export const addressed: Rule = {
  name: 'vocative',
  classes: ['capital'],
  find(document, at) {
    const { tokens } = document;
    const given = givenAt(tokens, at).find((option) => option.cases.includes('v') && !option.cases.includes('n') && option.end === at + 1 && !option.word);
    if (!given) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const asked = before?.kind === 'word' && ADDRESS.has(before.key);
    const apart = (before === undefined || /^[,«"“„—–-]$/.test(before.text)) && after !== undefined && /^[,!]$/.test(after.text);
    if (!asked && !(apart && given.cases === 'v')) return [];
    return [personMention(document, { from: at, end: at + 1, given: given.name, family: null, name: given.name, lemmas: [], cases: 'v', gender: given.gender, person: null }, 'vocative')];
  },
};

/** «дружина Наталія», «його син Іван»: a given name alone after the word for a relative. */
export const relative: Rule = {
  name: 'relative',
  classes: ['capital'],
  find(document, at) {
    const { tokens } = document;
    if (opensParagraph(document, at) || !KIN_KEYS.has(tokens[at - 1]?.key ?? '')) return [];
    const given = givenAt(tokens, at).find((option) => option.end === at + 1 && !option.word);
    if (!given) return [];
    return [personMention(document, { from: at, end: at + 1, given: given.name, family: null, name: given.name, lemmas: [], cases: given.cases, gender: given.gender, person: null }, 'relative')];
  },
};
const KIN_KEYS: ReadonlySet<string> = new Set(KIN.flatMap((word) => decline(word).map((form) => fold(form.text))));

/** «Глущенко заявила», «нардепа Іванющенка»: nothing but a surname ends so. */
export const surnameAlone: Rule = {
  name: 'surname-shape',
  classes: ['capital'],
  find(document, at) {
    const { tokens } = document;
    const token = tokens[at];
    if (!token || token.capitals === 'all' || token.key.length < 5 || isNamedAfter(document, at) || isQuoted(tokens, at)) return [];
    const always = /(?:[еє]нк(?:о|ові|ом)|[чщ]ук(?:|ові|ом)|[бвгджзлмнпрстфх]юк(?:|ові|ом)|[дтр]ько(?:|ві|м))$/.test(token.key);
    const inside = /(?:[еє]нк[ау]|[чщ]ук[ау]|[бвгджзлмнпрстфх]юк[ау]|[дтр]ьк[ау]|[лнрдтвсзмпбк][оеє]в(?:|им)|[кцлнртч]єв(?:|им))$/.test(token.key);
    if (!always && !(inside && !opensSentence(document, at))) return [];
    if (isNeverName(token.key) || TOWNS.has(token.key) || ROLE_KEYS.has(token.key) || stopsAt(document, at)) return [];
    const family = followsGiven(document, at) ? null : familyOf(tokens, at, at + 1, null, '');
    if (!family) return [];
    return [personMention(document, { from: at, end: at + 1, given: null, family: null, name: null, lemmas: family.lemmas, cases: family.cases, gender: null, person: null }, 'surname-shape')];
  },
};

/** In order of preference. */
export const personRules: readonly Rule[] = [givenFirst, familyFirst, initialsFirst, initialsLast, wellKnown, uncapitalized, afterRole, titled, addressed, relative, surnameAlone];
