/** One word of a person's name: what a token may be by its shape and by the lists of given names. */
import type { Document, Token, Word } from '../model/document.ts';
import { atPlace } from '../text/at-place.ts';
import { byWord } from '../text/by-word.ts';
import { ofWord } from '../text/of-word.ts';
import { shared } from './animate.ts';
import { givenNames, isWord } from './lexicon/given-names.ts';
import { isInstitution, isNeverName } from './lexicon/name-guards.ts';
import { givensAt, opensListedGiven } from './lexicon/people.ts';

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
  // the rules look at one paragraph at a time
  if (document.paragraphs.length === 1) return at === document.paragraphs[0]?.from;
  let starts = STARTS.get(document);
  if (!starts) {
    starts = new Set(document.paragraphs.map((paragraph) => paragraph.from));
    STARTS.set(document, starts);
  }
  return starts.has(at);
}

export const isCapital = (token: Token | undefined): token is Token => token !== undefined && isCapitalized(token);
const isCapitalized = ofWord(
  (_, { kind, capitals, text }) =>
    kind === 'word' && capitals !== 'none' && text.length > 1 && /^(?:\p{Lu}|\p{Ll}{2,3}[-‑]\p{Lu})/u.test(text),
  false,
);

const CLOSED = /^(?:[.!?…:;«„“"'—–(-]|\.{2,})$/;
/** The capital of the token says nothing. */
export const opensName = (document: Document, at: number): boolean =>
  opensParagraph(document, at) || at === 0 || CLOSED.test(document.tokens[at - 1]?.text ?? '');

/** Cyrillic, capitalized, and no abbreviation unless the whole name is in capitals. */
export function isNamePart(document: Document, at: number, capitals: boolean): boolean {
  const token = document.tokens[at];
  if (!token) return false;
  return isSurnamePart(document, at, capitals) && !isNeverName(token);
}

/** After a given name even «Лютий» and «Який» may be a surname. */
export function isSurnamePart(document: Document, at: number, capitals: boolean): boolean {
  const token = document.tokens[at];
  if (!token || (token.capitals === 'all') !== capitals) return false;
  return likeSurname(token) && !opensParagraph(document, at);
}
const likeSurname = ofWord(
  (_, word) => isCapitalized(word) && /^[\p{Script=Cyrillic}'’ʼ‑-]+$/u.test(word.text) && !isInstitution(word),
  false,
);

/** What `isNamePart` asks of the word alone, when not all of it is in capitals. */
export const likeName = (word: Word): boolean => word.capitals !== 'all' && likeSurname(word) && !isNeverName(word);

/** Given names at the token, of listed people («Реджеп Таїп») first, then of the list; «Жан-Марк» by its parts. */
export const givenAt = atPlace((tokens: readonly Token[], at: number): readonly Given[] => {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.key.length < 2) return NONE;
  const out: Given[] = givensAt(tokens, at).map(({ end, value: { value, cases } }) => ({
    end,
    name: value.name,
    gender: value.gender,
    cases,
    word: false,
  }));
  for (const given of givenNames(token.key)) {
    if (out.some((other) => other.end === at + 1 && other.name === given.name && other.gender === given.gender))
      continue;
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
});
const NONE: readonly never[] = [];

/** A given name may begin with the word. */
export const opensGiven = (word: Word): boolean =>
  opensListedGiven(word) || givenNames(word.key).length > 0 || word.key.includes('-');

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

const patronymicEnding = byWord((key) => PATRONYMICS.find(([pattern]) => pattern.test(key)) ?? null);

/** «Олександрович», «Іванівни»; the nominative with it. */
export function patronymicOf(token: Token | undefined): Patronymic | null {
  if (!isCapital(token) || token.key.length < 6) return null;
  const ends = patronymicEnding(token.key);
  if (!ends) return null;
  const [, gender, cases, ending] = ends;
  const stem = token.text.replace(gender === 'm' ? /(?<=ч)(?:а|у|еві|ем)$/i : /(?<=н)(?:а|и|і|у|ою)$/i, '');
  return { gender, cases, name: stem + ending };
}

/** Surnames of one shape: nothing but a surname ends so. */
const STRONG =
  /(?:енк|єнк|[чш]енк|ськ|цьк|зьк|ч[уи]к|щук|юк|ович|евич|[оеєї]в|[іи]н|ишин|дзе|швілі|ян)(?:о|а|у|ові|ом|ий|ого|ому|им|ою|ої|ій|ем|и|і|ів)?$/;
export const isSurnameShape = byWord((key) => key.length > 4 && STRONG.test(key));
/** After these no second surname follows without a hyphen. */
export const UKRAINIAN = /(?:енк|єнк|ськ|цьк|зьк|ч[уи]к|щук|юк)(?:о|а|у|ові|ом|ий|ого|ому|им|ою|ої|ій|ем|и|і)?$/;

const ENDING = /(?:ові|еві|єві|ом|ем|єм|ою|ею|єю|[аяуюоийьіїеє])$/;

/** «дмито» for Дмитро, «володимра» for Володимир: but for the ending, one letter is missing, added or another. */
export function isMisspelt(key: string, name: string): boolean {
  const [a, b] = [key.replace(ENDING, ''), name.replace(ENDING, '')];
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}
