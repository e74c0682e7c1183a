/**
 * A second pass over settled mentions: lone surnames («Петренко заявив») and given names («Володимир додав») of people whom the text names in
 * full somewhere, before or after. What it returns overlaps no settled mention of a person or a body.
 */
import { found } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { byWord } from '../../text/by-word.ts';
import { fold } from '../../text/fold.ts';
import { isNeverName } from '../lexicon/name-guards.ts';
import { givenNames, isWord } from '../lexicon/given-names.ts';
import { personById } from '../lexicon/people.ts';
import { isMisspelt, opensParagraph } from '../name-words.ts';
import { declineSurname, lemmas, titleCase } from '../surname.ts';
import { opensSentence } from './country.ts';
import { afterPreposition, isNamedAfter } from './person-context.ts';

interface Known {
  readonly mention: ActorMention;
  readonly cases: string;
  readonly gender: 'm' | 'f' | null;
  readonly family: string;
  /** Ids of namesakes that the text names, too. */
  readonly candidates: readonly string[];
}

/** «Борис Джонсон» and «Майк Джонсон»: two people of one surname, when both are known. */
function namesakes(a: ActorMention, b: ActorMention): readonly string[] {
  const [one, two] = [a.hint?.id, b.hint?.id];
  return one !== undefined && two !== undefined && one !== two ? [one, two] : [];
}

const isPerson = (mention: Mention): mention is ActorMention => mention.kind === 'actor' && mention.type === 'person';
const GENDERS = ['m', 'f'] as const;
const MOST = 3;

/** The last word of the name as it stands, without initials. */
const lastWord = (mention: ActorMention): string => {
  const words = mention.text.split(/[\s.]+/).filter((word) => word.length > 2);
  return words.at(mention.rule === 'surname-and-initials' || mention.rule === 'surname-and-given' ? 0 : -1) ?? '';
};

const declined = (family: string, gender: 'm' | 'f') =>
  declineSurname(family, gender).map(({ text, cases }) => ({ key: fold(text), cases }));
const ofMan = byWord((family) => declined(family, 'm'));
const ofWoman = byWord((family) => declined(family, 'f'));

/** Folded forms of a surname → the people who bear it: from the lemmas that the full name allows. */
function formsOf(people: readonly ActorMention[]): ReadonlyMap<string, Known> {
  const out = new Map<string, Known>();
  const add = (key: string, known: Known): void => {
    const old = out.get(key);
    if (!old) out.set(key, known);
    else if (old.family === known.family)
      out.set(key, {
        ...old,
        cases: [...new Set(old.cases + known.cases)].join(''),
        candidates: [...new Set([...old.candidates, ...namesakes(old.mention, known.mention)])],
      });
  };
  const seen = new Set<string>();
  for (const mention of people) {
    const { hint } = mention;
    const key = `${mention.text} ${mention.gender}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const listed = hint?.id === undefined ? null : personById(hint.id);
    const families = listed ? [listed.family] : hint?.family ? [hint.family] : candidates(mention);
    const genders = mention.gender === 'm' || mention.gender === 'f' ? [mention.gender] : GENDERS;
    for (const family of families) {
      const last = family.split(' ').at(-1) ?? '';
      if (last.length < 2) continue;
      for (const gender of genders) {
        for (const { key, cases } of gender === 'm' ? ofMan(last) : ofWoman(last))
          add(key, {
            mention,
            cases,
            gender: genders.length === 1 ? gender : null,
            candidates: [],
            family: fold(last),
          });
      }
    }
    const surface = lastWord(mention);
    if (surface.length > 2 && hint?.lemmas && hint.lemmas.length > 0)
      add(fold(surface), {
        mention,
        cases: '',
        gender: null,
        family: hint.lemmas[0] ?? fold(surface),
        candidates: [],
      });
  }
  return out;
}

/** One oblique form leaves several lemmas; all of them are tried. */
function candidates(mention: ActorMention): readonly string[] {
  const word = titleCase(lastWord(mention));
  const cases = mention.cases ? { cases: mention.cases } : {};
  return lemmas(word, { gender: mention.gender, ...cases })
    .slice(0, MOST)
    .map(({ lemma }) => lemma);
}

const isCapital = (token: Token): boolean =>
  token.kind === 'word' &&
  (token.capitals === 'first' || token.capitals === 'mixed' || (token.capitals === 'all' && token.text.length > 3));

export function propagate(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  const people = mentions
    .filter(isPerson)
    .filter(({ hint, rule }) => rule !== 'vocative' && (hint?.lemmas?.length ?? 0) > 0);
  if (people.length === 0) return [];
  const forms = formsOf(people);
  const givens = new Map<string, ActorMention>();
  for (const mention of people)
    if (mention.hint?.given && !givens.has(fold(mention.hint.given))) givens.set(fold(mention.hint.given), mention);
  // a state or a date does not forbid a name; a person, a body or a sum does
  const taken = mentions.filter(({ kind }) => kind !== 'date');
  const out: Mention[] = [];
  let next = 0;
  let covered = 0;
  document.tokens.forEach((token, at) => {
    while (next < taken.length && (taken[next]?.start ?? 0) <= token.start)
      covered = Math.max(covered, taken[next++]?.end ?? 0);
    if (token.start < covered || !isCapital(token) || isNeverName(token)) return;
    const known = forms.get(token.key);
    const alone = givenNames(token.key).find((given) => givens.has(fold(given.name)) && !isWord(given));
    if ((!known && !alone) || isNamedAfter(document, at)) return;
    const before = document.tokens[at - 1];
    // «Дані розвідки» though the text names Нікушор Дан
    const isWordHere = token.text.length < 5 && known?.cases.includes('n') === false && opensSentence(document, at);
    // «у Миколаєві» is the town, though somebody is called Миколаєв
    const isPlace =
      (before?.key === 'у' || before?.key === 'в') && known?.cases.includes('l') && !known.cases.includes('g');
    if (known && !isPlace && !isWordHere && (known.cases !== '' || token.text.length > 3)) {
      const from = withGiven(document, at, known, covered, givens) ? at - 1 : at;
      if (from < at && out.at(-1)?.start === document.tokens[from]?.start) out.pop();
      const cases = afterPreposition(known.cases, document.tokens, from);
      out.push(again(document, from, at + 1, known, cases));
      return;
    }
    const mention = alone && givens.get(fold(alone.name));
    if (!mention || !alone || (opensSentence(document, at) && !alone.cases.includes('n'))) return;
    if (mention.gender && mention.gender !== alone.gender) return;
    const cases = afterPreposition(alone.cases, document.tokens, at);
    out.push(again(document, at, at + 1, { mention, gender: alone.gender, candidates: [] }, cases));
  });
  return out;
}

/** «І Тіна Кароль», «Дмито Деглін»: the word before is the given name again, in whatever spelling. */
function withGiven(
  document: Document,
  at: number,
  { mention }: Known,
  covered: number,
  givens: ReadonlyMap<string, ActorMention>,
): boolean {
  const before = document.tokens[at - 1];
  const given = fold(mention.hint?.given ?? '');
  if (!before || !given || before.capitals !== 'first' || before.start < covered || opensParagraph(document, at))
    return false;
  const same = givenNames(before.key).some(({ name }) => givens.get(fold(name)) === mention);
  return same || isMisspelt(before.key, given);
}

function again(
  document: Document,
  from: number,
  end: number,
  { mention: full, gender, candidates }: Pick<Known, 'mention' | 'gender' | 'candidates'>,
  cases: string,
): ActorMention {
  const base = found(document, from, end, 'same-name', { cases, number: 'sg', gender: gender ?? full.gender });
  const { hint, name } = full;
  if (candidates.length === 0)
    return { ...base, kind: 'actor', type: 'person', name, entity: null, candidates: full.candidates, hint };
  // two people: which of them, the linker may know
  const { family, lemmas: possible } = hint ?? {};
  const open = { ...(family ? { family } : {}), ...(possible ? { lemmas: possible } : {}) };
  return { ...base, kind: 'actor', type: 'person', name: family ?? base.text, entity: null, candidates, hint: open };
}
