/** What every rule about people asks: how a name becomes a mention, whether the words around it forbid or demand a person. */
import { found } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import { isState } from '../../model/ids.ts';
import type { ActorHint, ActorMention } from '../../model/mention.ts';
import { atPlace } from '../../text/at-place.ts';
import { ofWord } from '../../text/of-word.ts';
import { fold } from '../../text/fold.ts';
import { decline } from '../declension.ts';
import { isThing, OCCUPATIONS, opensNaming, PARTICLES } from '../lexicon/name-guards.ts';
import { headForms } from '../lexicon/offices.ts';
import { nameOfPerson } from '../lexicon/people.ts';
import { givenAt, opensParagraph } from '../name-words.ts';
import type { PersonName } from '../names.ts';
import { casesHere, country } from './country.ts';
import { organization, stateBody } from './organization.ts';

function* roleForms(): Generator<readonly [key: string, cases: string]> {
  for (const [text, { form }] of headForms()) yield [fold(text.split(' ', 1)[0] ?? ''), form.cases];
  for (const word of OCCUPATIONS) for (const form of decline(word)) yield [fold(form.text), form.cases];
}

function roleCases(): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [key, cases] of roleForms()) out.set(key, [...new Set((out.get(key) ?? '') + cases)].join(''));
  return out;
}
/** Nouns that stand before names, in every form, and the cases of each form. */
export const ROLE_CASES: ReadonlyMap<string, string> = roleCases();

/** «експрем'єрка», «віцепрезидента» */
const PREFIX = /^(?:екс|віце|обер|співа|топ)-?/;
export const isRole = ofWord((key) => ROLE_CASES.has(key) || ROLE_CASES.has(key.replace(PREFIX, '')), false);

/** «Білого дому Левітт»: the word before a name may end like an adjective and be none. */
const LIKE_ADJECTIVE = /(?:[оеє]ї|ою|ею|єю|[іо]й|ого|ому|их|ими)$/;

/** The cases that the form may be after the preposition that stands before it, if one does. */
export const afterPreposition = (cases: string, tokens: readonly Token[], at: number): string =>
  LIKE_ADJECTIVE.test(tokens[at - 1]?.key ?? '') ? cases : casesHere(cases, tokens, at);

/** Nobody is spoken to in a report unless the form is nothing else: «Володимире». */
const withoutVocative = (cases: string): string =>
  cases.length > 1 && cases.length < 7 ? cases.replace('v', '') : cases;

export function personMention(document: Document, name: PersonName, rule: string): ActorMention {
  const { tokens } = document;
  const cases = withoutVocative(afterPreposition(name.cases, tokens, name.from));
  const base = found(document, name.from, name.end, rule, { cases, number: 'sg', gender: name.gender });
  const hint: ActorHint = {
    ...(name.person ? { id: name.person.id } : {}),
    // the head of NATO is of no state here
    ...(name.person && isState(name.person.country) ? { country: name.person.country } : {}),
    ...(name.family ? { family: name.family } : {}),
    ...(name.given ? { given: name.given } : {}),
    lemmas: name.lemmas,
  };
  const nominative = name.person
    ? nameOfPerson(name.person.id)
    : cases === 'n' && base.text.toUpperCase() !== base.text
      ? base.text
      : name.name;
  return { ...base, kind: 'actor', type: 'person', name: nominative ?? base.text, entity: null, candidates: [], hint };
}

export const isInitial = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.text.length <= 2 && INITIAL.test(token.text);
const INITIAL = /^(?:\p{Lu}|Дж|Дз)$/u;

/** «вул. Шевченка», «імені Тараса Шевченка», «площа Академіка Вернадського», «крейсер «Тарас Бульба»». */
export const isNamedAfter = atPlace(({ tokens }: Document, at: number): boolean => {
  if (at === 0) return false;
  if (isQuoted(tokens, at)) return isThing(tokens[at - 2]?.key ?? '');
  // «бригада імені генерала армії Марка Безручка»
  for (let back = at - 1; back > at - 5 && tokens[back]?.capitals === 'none'; back--)
    // «від імені президента Джо Байдена» speaks of him
    if (tokens[back]?.key === 'імені') return tokens[back - 1]?.key !== 'від';
  for (let back = 1; back <= 2; back++) {
    const token = tokens[at - back];
    if (!token) return false;
    if (token.text === '.' && back === 1) {
      const named = tokens[at - 2];
      return named !== undefined && opensNaming(named);
    }
    if (token.kind !== 'word') return false;
    if (opensNaming(token) && token.key !== 'майдан') return true;
    // one word may stand between: «вулиця Академіка Вернадського», «площа генерала Григоренка»
    if (token.capitals === 'none' && !isRole(token)) return false;
  }
  return false;
});

/** «Альтком Б.» in quotes is a firm. */
export const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && QUOTE.test(tokens[at - 1]?.text ?? '');
const QUOTE = /^[«"“„]$/;

/** The surname belongs to the given name before it, which finds the whole name. */
export function followsGiven(document: Document, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && !opensParagraph(document, back + 1); back--) {
    const token = document.tokens[back];
    if (token?.kind !== 'word' || (token.capitals === 'none' && !PARTICLES.has(token.key))) return false;
    if (givenAt(document.tokens, back).some((given) => !given.word)) return true;
  }
  return false;
}

/** The name of a state or a known body begins here: a person's name does not go on. */
export const stopsAt = atPlace((document: Document, at: number): boolean => {
  const start = document.tokens[at]?.start;
  if (
    country
      .find(document, at)
      .some((mention) => mention.start === start && mention.kind === 'country' && mention.form === 'name')
  )
    return true;
  return organization.find(document, at).some((mention) => mention.start === start);
});

/** «Мінфіну Латвії» begins here. */
export const isStateBody = (document: Document, at: number): boolean =>
  stateBody.find(document, at).some((mention) => mention.start === document.tokens[at]?.start);

export const stop =
  (document: Document) =>
  (at: number): boolean =>
    stopsAt(document, at);
