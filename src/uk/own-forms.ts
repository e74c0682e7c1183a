/** A name of the analyst's own in the nominative → all its forms, by the same declension as the lexicon's. Words in quotes and after the first noun stay as they are. */
import type { Form } from '../model/grammar.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import { ALL_CASES, declineAnimate, shared } from './animate.ts';
import { decline } from './declension.ts';
import { givenNames } from './lexicon/given-names.ts';
import { declineSurname } from './surname.ts';

/** «Верховна», «Світовий», «Українське», «Збройні»: before another word it agrees with it. Nouns in -на mostly have a vowel before it. */
const AGREES =
  /(?:[иі]й|[сцз]ьк[аеі]|[^аеиіоуйїє]на|[оеє]ва|[кн]ша|[воб]ча|[^цщ][еє]|(?:[^аеиіоуї]|[ае]н)ні|ов[іе]|[кн]ші|ічі|ичні|ані)$/;
const AGREEING: ReadonlySet<string> = new Set(
  'єдина зелена шалена мала біла велика золота друга третя добра червона синя свята жива чиста стара молода висока широка малі білі великі золоті другі треті добрі червоні сині святі живі чисті старі молоді інша інші наша наші одна'.split(
    ' ',
  ),
);
const agrees = (word: string): boolean => AGREES.test(word.toLowerCase()) || AGREEING.has(word.toLowerCase());

const QUOTE = /[«»"“”„]/;
/** Pairs in which the same name may be written; the last one is none. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['', ''],
];
const DOTS = /^(?:…|\.{3})$/;
/** «ФВП», «USAID», «B4»: no letter of it is small, or it is of another alphabet. */
const AS_WRITTEN = /^(?:[^\p{Ll}]{2,}|[^\p{Script=Cyrillic}]+)$/u;

const frozen = (word: string): string => (word.startsWith('=') ? word : `=${word}`);

interface Marked {
  readonly name: string;
  readonly like?: string;
}

/** «Фонд Відродження Півдня» → «Фонд =Відродження =Півдня»; what the analyst has marked with = is believed. */
function marked(name: string, like: string | null): Marked {
  const words = name.split(' ');
  if (like !== null) {
    const models = like.split(' ').filter((model, i, all) => i < all.length - 1 || !DOTS.test(model));
    return {
      name: words.map((word, i) => (models[i] === undefined || DOTS.test(models[i]) ? frozen(word) : word)).join(' '),
      like: models.map((model) => (DOTS.test(model) ? 'США' : model)).join(' '),
    };
  }
  if (words.some((word) => word.startsWith('='))) return { name };
  const head = words.findIndex((word, i) => i === words.length - 1 || !agrees(word));
  return {
    name: words
      .map((word, i) => (i > head || QUOTE.test(word) || AS_WRITTEN.test(word) ? frozen(word) : word))
      .join(' '),
  };
}

const asWritten = (text: string): Form => ({ text, cases: ALL_CASES, number: 'sg', gender: null });

/** The words as the reader parts them, with a space between. */
const parted = (text: string): string =>
  tokensOf(text, 0, text.length)
    .map((token) => token.text)
    .join(' ');

/** Every way to write the quotes of a name; «Відродження» alone has none of its own. */
function quotings(text: string): readonly string[] {
  const whole = /^[«"“„]([^«»"“”„]+)[»"“”]$/.exec(text);
  if (whole?.[1]) return [whole[1]];
  if (!QUOTE.test(text)) return [text];
  return PAIRS.map(([open, close]) => {
    let isOpen = false;
    return text.replace(/[«»"“”„]/g, () => {
      isOpen = !isOpen;
      return isOpen ? open : close;
    });
  });
}

/** Forms of a body, programme, office or thing; each is written in every kind of quotes. */
export function formsOfName(name: string, like: string | null): readonly Form[] {
  const whole = quotings(name).length === 1 ? (quotings(name)[0] ?? name) : name;
  if (like === null && AS_WRITTEN.test(whole)) return quotings(whole).map((text) => asWritten(parted(text)));
  const { name: plain, like: model } = marked(whole, like);
  const words = plain.split(' ');
  const first = words.findIndex((word) => word.startsWith('='));
  // one word before frozen ones is a noun, whatever its ending
  const forms =
    model === undefined && first === 1
      ? decline(`${words[0]} =`).map(trimmed)
      : decline(heads(words), padded(model, words));
  const tail = words.slice(lastMoving(words) + 1).map((word) => word.slice(1));
  // «фонд» has a plural, «Фонд» and the holder of an office do not
  const only = forms.some(({ number }) => number === 'sg') ? forms.filter(({ number }) => number === 'sg') : forms;
  return only.flatMap((form) =>
    quotings([form.text, ...tail].join(' ')).map((text) => ({ ...form, text: parted(text) })),
  );
}

const trimmed = (form: Form): Form => ({ ...form, text: form.text.trimEnd() });
const lastMoving = (words: readonly string[]): number => words.findLastIndex((word) => !word.startsWith('='));
const heads = (words: readonly string[]): string => words.slice(0, lastMoving(words) + 1).join(' ');
const padded = (like: string | undefined, words: readonly string[]): string | undefined =>
  like
    ?.split(' ')
    .slice(0, lastMoving(words) + 1)
    .join(' ');

const PARTICLES: ReadonlySet<string> = new Set('фон дер ван ден де да ді дель ла ле бін ібн бен аль ель та'.split(' '));
/** «Марко», «Данило», «Павло» decline; «Антоніо» does not. */
const DECLINES_IN_O = /(?:[лрк])о$/;

interface NameParts {
  readonly given: string;
  readonly family: string;
}

/** «Урсула фон дер Ляєн» → Урсула, фон дер Ляєн; the last word with the particles before it, unless the analyst says. */
export function partsOf(name: string, family: string | null): NameParts {
  if (family !== null) return { family, given: ` ${name} `.replace(` ${family} `, ' ').trim() };
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from--;
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') };
}

/** As the lists of given names have it; null when they have none or both. */
export function genderOf(name: string, family: string | null): 'm' | 'f' | null {
  const found = new Set(
    givenNames(fold(partsOf(name, family).given.split(' ')[0] ?? ''))
      .filter(({ cases }) => cases.includes('n'))
      .map(({ gender }) => gender),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Forms of a person's name word by word, agreeing: given names, then the surname; of both genders when nobody knows it. */
export function formsOfPerson(name: string, family: string | null, gender: 'm' | 'f' | null): readonly Form[] {
  const surname = new Set(partsOf(name, family).family.split(' '));
  const out = new Map<string, Form>();
  for (const sex of gender ? [gender] : (['m', 'f'] as const)) {
    let heads: readonly Pick<Form, 'text' | 'cases'>[] = [{ text: '', cases: ALL_CASES }];
    for (const word of name.split(' ')) {
      const stays = PARTICLES.has(word.toLowerCase()) || word.endsWith('.') || !/\p{Script=Cyrillic}/u.test(word);
      const forms = stays
        ? [asWritten(word)]
        : surname.has(word)
          ? declineSurname(word, sex)
          : declineAnimate(word, sex, !DECLINES_IN_O.test(word));
      heads = heads.flatMap((head) =>
        forms.flatMap((form) => {
          const cases = shared(head.cases, form.cases);
          return cases ? [{ text: head.text ? `${head.text} ${form.text}` : form.text, cases }] : [];
        }),
      );
    }
    for (const { text, cases } of heads) {
      const old = out.get(text);
      const both = [...new Set((old?.cases ?? '') + cases)].join('');
      out.set(text, { text: parted(text), cases: both, number: 'sg', gender: old && old.gender !== sex ? null : sex });
    }
  }
  return [...out.values()];
}

/** Whatever the words may be declined as: nothing is lost by a form that nobody writes. */
export const formsToIgnore = (text: string): readonly Form[] => [
  asWritten(parted(text)),
  ...formsOfName(text, null),
  ...(/^\p{Lu}\p{Ll}/u.test(text) && text.split(' ').length <= 3 && !QUOTE.test(text)
    ? formsOfPerson(text, null, null)
    : []),
  ...(text === text.toLowerCase() && !text.includes(' ') ? decline(text) : []),
];
