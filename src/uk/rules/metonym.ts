/** Capitals that stand for their government: «Берлін заявив», «надати Києву», «рішення Варшави»; never the city («у Києві», «мер Києва»). */
import { found, type Rule } from '../../grammar/rule.ts';
import { type Document, isWord, keyAt, type Token } from '../../model/document.ts';
import type { GrammaticalNumber, Gender } from '../../model/grammar.ts';
import type { ActorMention, CountryMention } from '../../model/mention.ts';
import { folded } from '../../text/fold.ts';
import { keysOf, senses } from '../country-forms.ts';
import { adjective, decline } from '../declension.ts';
import { places } from '../lexicon/country-guards.ts';
import { between, genitivePhrases, subjectStates } from '../lexicon/metonyms.ts';
import { things } from '../lexicon/things.ts';
import { opensSentence } from './country.ts';
import { type City, cities, UNION } from './capitals.ts';
import { governors, nouns } from './metonym-governors.ts';

const STATES = folded(subjectStates);
const BETWEEN = folded(between);
/** «додатково», «безоплатно»: adverbs of manner, which no list ends. */
const MANNER = /(?:ово|льно|тно|чно|йно|вно|сно|рно|нно|зно)$/;
/** «Кишинів отримати не встигне» */
const INFINITIVE = /[аиі]ти(?:ся)?$/;
const mayStandBetween = (word: string): boolean => BETWEEN.has(word) || MANNER.test(word) || INFINITIVE.test(word);
const OFFICIAL = new Set(adjective('офіційний').map((form) => form.text));

const AND: ReadonlySet<string> = new Set(['і', 'й', 'та']);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'у',
  'в',
  'до',
  'з',
  'із',
  'зі',
  'під',
  'над',
  'біля',
  'через',
  'по',
  'на',
  'від',
  'для',
  'за',
  'поблизу',
  'навколо',
  'між',
  'поза',
  'крізь',
  'без',
  'про',
  'перед',
  'при',
  'повз',
  'вздовж',
  'щодо',
  'після',
  'проти',
  'крім',
  'окрім',
  'попри',
  'неподалік',
  'довкола',
  'серед',
]);

/** Index after a state or capital in the nominative that begins at `at`, or `at` itself. */
function skipParty(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.capitals === 'none') return at;
  const party = [...cities.at(tokens, at), ...senses.at(tokens, at)].find(({ value }) => value.cases.includes('n'));
  return party?.end ?? at;
}

/** «Київ і Варшава домовилися», «Берлін, Париж та Лондон вимагають»: where the chain of subjects ends. */
function subjectsEnd(tokens: readonly Token[], end: number): number {
  let at = end;
  for (let links = 0; links < 4; links++) {
    if (!AND.has(keyAt(tokens, at)) && keyAt(tokens, at) !== ',') break;
    const next = skipParty(tokens, at + 1);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

const agrees = (found: Gender | GrammaticalNumber | undefined, city: City, chain: boolean): boolean =>
  found !== undefined &&
  // «Осло виділило»: a name that does not decline is neuter, as «місто» is
  (found === 'pl'
    ? chain || city.number !== 'sg'
    : city.number !== 'pl' && (found === 'sg' || found === (city.gender ?? 'n')));

/** What a clause that is put in begins with: «Прага, за даними FT, погодилася», «Кишинів, як пише NewsMaker, отримає»; «з якого» leads on. */
const ASIDE = folded([
  'за',
  'як',
  'на',
  'попри',
  'своєю',
  'згідно',
  'зі',
  'втім',
  'натомість',
  'зокрема',
  'зрештою',
  'схоже',
  'кажуть',
  'вочевидь',
  'пише',
  'пишуть',
  'каже',
  'повідомляє',
  'зазначає',
  'стверджує',
]);
const ASIDE_LENGTH = 7;

/** Index after the clause put in between the subject and its verb, or the same index when there is none. */
function skipAside(tokens: readonly Token[], at: number): number {
  if (keyAt(tokens, at) !== ',' || !ASIDE.has(keyAt(tokens, at + 1)) || keyAt(tokens, at + 2).startsWith('як'))
    return at;
  for (let end = at + 2; end <= at + 1 + ASIDE_LENGTH; end++) {
    if (keyAt(tokens, end) === ',') return end + 1;
    if (!tokens[end] || /^[.;:!?]$/.test(keyAt(tokens, end))) return at;
  }
  return at;
}

/** A verb or state of the subject that ends at `end`, within a few adverbs: «Київ також офіційно заявив», «Варшава проти». */
function hasVerbOfDeciding(tokens: readonly Token[], end: number, city: City, paired: boolean): boolean {
  const last = subjectsEnd(tokens, end);
  const from = skipAside(tokens, last);
  const chain = paired || last > end;
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (!isWord(token)) return false;
    if (STATES.has(token.key) || agrees(governors().subject.get(token.key), city, chain)) return true;
    if (!mayStandBetween(token.key)) return false;
  }
  return false;
}

/** «підтримає Рига», «заявив Київ»: the verb before; «взяв Київ» could be the city, so a form that may be accusative needs a verb of speech or giving. */
function hasVerbBefore(tokens: readonly Token[], at: number, city: City): boolean {
  const verbs = city.cases.includes('a') ? governors().inverted : governors().subject;
  return agrees(verbs.get(keyAt(tokens, at - 1)), city, false);
}

/** The words that govern: up to `far` words back, not over the end of a clause. */
function governed(tokens: readonly Token[], at: number, far: number, by: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= Math.max(0, at - far); back--) {
    const token = tokens[back];
    if (!token || (token.kind === 'mark' && token.text !== '»' && token.text !== '«')) return false;
    if (by.has(token.key)) return true;
  }
  return false;
}

/** «Берлін заявив», «Прага та Варшава передадуть»; not «Динамо» Київ, «стадіон Київ», «у Київ». */
function isSubject(document: Document, at: number, end: number, city: City, paired: boolean): boolean {
  const { tokens } = document;
  if (hasVerbBefore(tokens, at, city)) return true;
  const before = tokens[at - 1];
  if (before && !opensSentence(document, at) && !isGoods(tokens, at)) {
    if (before.kind === 'word' ? !mayStandBefore(document, at - 1) : !/^[,;:—–(-]$/.test(before.text)) return false;
  }
  return hasVerbOfDeciding(tokens, end, city, paired);
}

/** How many words a model may have: «IRIS-T SLM», «Mirage 2000». */
const MODEL_WORDS = 3;

/** «2 системи Patriot | Берлін передасть», «14 літаків МіГ-29 | Варшава передасть»: the goods first; «готель Hilton | Берлін» is a name. */
function isGoods(tokens: readonly Token[], end: number): boolean {
  let at = end - 1;
  for (; at >= end - MODEL_WORDS && /[A-Za-z\d]/.test(tokens[at]?.text ?? ''); at--)
    if (goods().has(keyAt(tokens, at))) return true;
  return at < end - 1 && goods().has(keyAt(tokens, at));
}

let known: ReadonlySet<string> | null = null;
/** Every form of arms and of their models; made when a capital first asks. «Автобус Mercedes» may go to the city. */
const goods = (): ReadonlySet<string> => {
  known ??= folded(
    things
      .filter(({ theme, instrument, general }) => theme === 'military' && instrument === 'in_kind' && !general)
      .flatMap(({ noun, like }) => decline(noun, like).map((form) => form.text)),
  );
  return known;
};

function mayStandBefore(document: Document, at: number): boolean {
  const token = document.tokens[at];
  return token !== undefined && !HOUSES.has(token.key) && (token.capitals === 'none' || opensSentence(document, at));
}

const HOUSES = new Set([
  ...keysOf(places.map((place) => [place])),
  'реал',
  'динамо',
  'локомотив',
  'атлетико',
  'арсенал',
  'спартак',
  'торпедо',
]);

/** «Київ і Варшава»: the other party before the conjunction, whose governor is ours. */
function startOfPair(tokens: readonly Token[], at: number): number {
  if (!AND.has(keyAt(tokens, at - 1)) || tokens[at - 2]?.capitals !== 'first') return at;
  return cities.at(tokens, at - 2).length > 0 || senses.at(tokens, at - 2).length > 0 ? at - 2 : at;
}

const endsWith = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => keyAt(tokens, at - phrase.length + i) === word);

/** «від Києва»: a distance or a direction unless something comes from a government. */
const DISTANCE =
  /^(?:км|кілометр|метр|північ|півд|сх[оі]д|зах[оі]д|недал|непод|подал|далек|осторон|дорог|шлях|поїзд|потяг|трас)/;

const isDistance = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => DISTANCE.test(keyAt(tokens, at - back)));

/** What governs the capital, by the cases it may be: the first that fits decides which cases remain. */
function government(document: Document, at: number, end: number, city: City): string | null {
  const { tokens } = document;
  const { cases } = city;
  const can = (letter: string): boolean => cases.includes(letter);
  const start = startOfPair(tokens, at);
  const before = keyAt(tokens, start - 1);
  if (OFFICIAL.has(before)) return cases;
  if (PREPOSITIONS.has(before)) {
    if (genitivePhrases.some((phrase) => endsWith(tokens, start, phrase))) return can('g') ? 'g' : null;
    if (
      before === 'від' &&
      can('g') &&
      !isDistance(tokens, start - 1) &&
      governed(tokens, start - 1, 6, governors().from)
    )
      return 'g';
    if (
      (before === 'з' || before === 'із' || before === 'зі' || before === 'між') &&
      can('i') &&
      governed(tokens, start - 1, 4, governors().with)
    )
      return 'i';
    // «пакет допомоги для Києва»; «тролейбуси для Києва» are the city's
    if (before === 'для' && can('g') && governed(tokens, start - 1, 6, governors().dative)) return 'g';
    if (before === 'на' && can('a') && governed(tokens, start - 1, 3, governors().on)) return 'a';
    if (before === 'проти' && can('g') && governed(tokens, start - 1, 3, governors().against)) return 'g';
    return null;
  }
  if (can('n') && isSubject(document, start, end, city, start < at)) return 'n';
  if (
    can('g') &&
    (governors().genitive.has(before) || genitivePhrases.some((phrase) => endsWith(tokens, start, phrase)))
  )
    return 'g';
  if (
    can('d') &&
    (governed(tokens, start, 4, governors().dative) ||
      governors().dativeAfter.has(keyAt(tokens, afterAdverbs(tokens, end))))
  )
    return 'd';
  if (can('a') && governed(tokens, start, 2, governors().accusative)) return 'a';
  return null;
}

function afterAdverbs(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at < end + 3 && mayStandBetween(keyAt(tokens, at))) at++;
  return at;
}

/** «Софія» is also a woman's name: then the state must be named nearby. */
function stateIsNear(tokens: readonly Token[], at: number, iso: string): boolean {
  for (let near = Math.max(0, at - 60); near < Math.min(tokens.length, at + 60); near++) {
    if (near !== at && senses.at(tokens, near).some(({ value }) => value.iso === iso)) return true;
  }
  return false;
}

const CITY = nouns(['місто', 'столиця', 'мер', 'мерія']);

/** «КИЇВ. 5 березня», «Київ, 12 травня», «Київ — Львів», «Вашингтон Пост»: a place, a route, a name of its own. */
function isPlace(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]];
  if (CITY.has(before?.key ?? '') || (before?.text === '.' && before.glued && keyAt(tokens, at - 2) === 'м'))
    return true;
  if (after?.text === ',' && tokens[end + 1]?.kind === 'number') return true;
  if (after?.key === '-' && cities.at(tokens, end + 1).length > 0) return true;
  if (before?.key === '-' && tokens[at - 2] && cities.at(tokens, at - 2).length > 0) return true;
  return (
    after?.capitals === 'first' && after.start - (tokens[end - 1]?.end ?? 0) <= 1 && skipParty(tokens, end) === end
  );
}

export const metonym: Rule = {
  name: 'metonym',
  keys: cities.keys,
  find(document, at): readonly (CountryMention | ActorMention)[] {
    const { tokens } = document;
    // «москва» is written small on purpose, as «росія» is
    if (tokens[at]?.capitals === 'none' && !/^москв/.test(keyAt(tokens, at))) return [];
    // «…, а Париж – 300 млн»: the verb of the clause before is meant
    const elided = (end: number): boolean =>
      /^[,;а]$/.test(keyAt(tokens, at - 1)) &&
      keyAt(tokens, end) === '-' &&
      (tokens[end + 1]?.kind === 'number' || tokens[end + 1]?.kind === 'symbol');
    for (const { end, value: city } of cities.at(tokens, at)) {
      if (isPlace(tokens, at, end) && !elided(end)) return [];
      const cases = elided(end) && city.cases.includes('n') ? 'n' : government(document, at, end, city);
      if (cases === null || (city.guarded && !stateIsNear(tokens, at, city.iso))) return [];
      const shape = { cases, number: city.number, gender: city.gender };
      const common = found(document, at, end, 'metonym', shape);
      return city.iso === UNION.id
        ? [
            {
              ...common,
              kind: 'actor',
              type: 'intl_org',
              name: 'Євросоюз',
              entity: null,
              candidates: [],
              hint: { id: UNION.id },
            },
          ]
        : [{ ...common, kind: 'country', iso: city.iso, form: 'metonym' }];
    }
    return [];
  },
};
