/** A name in the nominative → all its forms with cases, number and gender; words agree case by case, and every form occurs once per number and gender. */
import type { Case, Form, Gender, GrammaticalNumber } from '../model/grammar.ts';
import { ADJECTIVE, BARE, CLASSES, type ClassName, MODELS, type NounClass, OBLIQUE } from './lexicon/paradigms.ts';

/** Every word that may stand in a `like`. */
export const models: ReadonlySet<string> = new Set([
  ...Object.keys(MODELS),
  'новий',
  'нова',
  'нове',
  'нові',
  'останній',
  'остання',
  'останнє',
  'останні',
]);

/** «урок» keeps the vowel that «будинок» loses. */
const KEEPS_O = /^[^аеєиіїоуюя]*ок$|(?:рок|блок|шок)$/;

const CASES: readonly Case[] = ['n', 'g', 'd', 'a', 'i', 'l', 'v'];
const VOWELS = 'аеєиіїоуюя';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter.toLowerCase());
const SOFTENED: Readonly<Record<string, string>> = { г: 'з', ґ: 'з', к: 'ц', х: 'с' };
const last = (word: string): string => word.at(-1) ?? '';

const soften = (stem: string): string => stem.slice(0, -1) + (SOFTENED[last(stem)] ?? last(stem));
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** A table keyed in lower case, answered in the capitals of the word. */
function listed(table: Readonly<Record<string, string>>, word: string): string | null {
  const lower = word.toLowerCase();
  const found = Object.hasOwn(table, lower) ? table[lower] : undefined;
  return found === undefined ? null : isCapital(word) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}

/** «українець» → українц, «австрієць» → австрійц, «португалець» → португальц, «Львів» → Львов, «будинок» → будинк. */
function stemOf(word: string, name: ClassName): string {
  const irregular = listed(OBLIQUE, word);
  if (irregular !== null) return irregular;
  if (name === 'mEts' || name === 'mEtsThing') {
    const base = word.slice(0, -3);
    return word.endsWith('єць') ? `${base}йц` : last(base) === 'л' ? `${base}ьц` : `${base}ц`;
  }
  if (name === 'mHard' || name === 'mPerson') {
    if (!isCapital(word) && word.endsWith('ок') && !KEEPS_O.test(word)) return `${word.slice(0, -2)}к`;
  }
  if (name === 'mCity') {
    if (word.endsWith('їв')) return `${word.slice(0, -2)}єв`;
    if (word.endsWith('ів')) return `${word.slice(0, -2)}ов`;
  }
  if (name === 'fThird' && word.endsWith('ість')) return `${word.slice(0, -4)}ост`;
  return word.replace(CLASSES[name].cut, '');
}

/** «спілк» → спілок, «речниц» → речниць, «управлінн» → управлінь, «росіянин» → росіян. */
function bare(stem: string, name: ClassName): string {
  const irregular = listed(BARE, stem);
  if (irregular !== null) return irregular;
  const before = stem.at(-2);
  if (name === 'nDouble') return /[мжшчщ]$/.test(stem) ? stem : `${before === last(stem) ? stem.slice(0, -1) : stem}ь`;
  if (name === 'fSoft' || name === 'fSoftPerson' || name === 'nSoft') {
    if (/[нл]$/.test(stem) && before && !isVowel(before)) return `${stem.slice(0, -1)}е${last(stem)}ь`;
    return `${stem}ь`;
  }
  if ((name === 'fHard' || name === 'fHardPerson') && last(stem) === 'к' && before && !isVowel(before))
    return `${stem.slice(0, -1)}ок`;
  return stem;
}

/** «Білорусь» → Білоруссю, «область» → областю, «любов» → любов'ю. */
function thirdInstrumental(stem: string): string {
  if (/[бпвмфр]$/.test(stem)) return `${stem}'ю`;
  return isVowel(stem.at(-2)) && last(stem) !== 'щ' ? `${stem}${last(stem)}ю` : `${stem}ю`;
}

/** «новітні» and «останні» are soft, «північні» is hard: the plural does not show it. */
const SOFT_PLURAL = /(?:остан|серед|верх|ниж|край|внутріш|зовніш|сусід|майбут|колиш|нинішн?|дав|ран|новіт|світ)ні$/i;

/** Seven slots, each with its variants, likeliest first. */
type Slots = readonly (readonly string[])[];

function variant(ending: string, stem: string, word: string, name: ClassName): readonly string[] {
  switch (ending) {
    case '_':
    case 'N':
      return [word];
    case '0':
      return [bare(stem, name)];
    case 'J':
      return [thirdInstrumental(word.replace(/ь$/, ''))];
    case 'V':
      if (name === 'mEts') return [`${stem.slice(0, -1)}че`];
      return /[гґкх]$/.test(stem) ? [`${stem}у`] : [`${stem}е`];
    case 'L':
      if (last(stem) === 'к') return CLASSES[name].gender === 'n' ? [`${stem}у`] : [`${stem}у`, `${stem}ові`];
      if (/[гґх]$/.test(stem)) return [`${soften(stem)}і`, `${stem}у`, `${stem}ові`];
      return CLASSES[name].gender === 'n' ? [`${stem}і`] : [`${stem}і`, `${stem}ові`];
    default:
      return [ending.startsWith('~') ? soften(stem) + ending.slice(1) : stem + ending];
  }
}

/** The endings of a class, parsed once: for each case its variants. */
const PARSED = new Map<string, readonly (readonly string[])[] | null>();

function endingsOf(name: ClassName, number: GrammaticalNumber): readonly (readonly string[])[] | null {
  const id = name + number;
  const ready = PARSED.get(id);
  if (ready !== undefined) return ready;
  const noun: NounClass = CLASSES[name];
  const made = noun[number]?.split(' ').map((ending) => ending.split(',')) ?? null;
  PARSED.set(id, made);
  return made;
}

function slotsOf(word: string, name: ClassName, number: GrammaticalNumber): Slots | null {
  const endings = endingsOf(name, number);
  if (!endings) return null;
  const noun: NounClass = CLASSES[name];
  const oblique = stemOf(word, name);
  const stem = number === 'pl' && name === 'mInPerson' ? oblique.slice(0, -2) : oblique;
  const slots: (readonly string[])[] = endings.map((ending) => {
    const [only] = ending;
    if (only === 'A') return [];
    return ending.length === 1 && only !== undefined
      ? variant(only, stem, word, name)
      : ending.flatMap((one) => variant(one, stem, word, name));
  });
  slots[3] = slots[3]?.length ? slots[3] : (slots[noun.animate ? 1 : 0] ?? []);
  return slots;
}

function adjectiveSlots(stem: string, soft: boolean, what: Gender | 'pl', animate: boolean): Slots {
  const slots = ADJECTIVE[soft ? 'soft' : 'hard'][what]
    .split(' ')
    .map((ending) => ending.split(',').map((e) => stem + e));
  return slots.map((slot, i) => (i === 3 && slot[0] === `${stem}A` ? (slots[animate ? 1 : 0] ?? slot) : slot));
}

/** What the ending of an adjective in the nominative says. */
const ADJECTIVE_ENDING: Readonly<Record<string, Gender | 'pl'>> = { й: 'm', а: 'f', я: 'f', е: 'n', є: 'n', і: 'pl' };

/** Nouns of persons by their suffix: «керівник», «журналіст», «прем'єр», «директор»; not «парламент», «сектор». */
const PERSON = /(?:ник|комісар|санітар|тик|[еиі]ст|[тс]ор|рор|[єе]р|ант|дент|гент|утат|лог|сек|арх)$/;
const THING =
  /(?:контингент|сектор|фактор|вектор|монітор|простір|центр|пікник|паркан|^[^аеєиіїоуюя]*[еиі]ст|зміст|папер|концерн|рейтинг|грант|варіант|гарант|діалог|каталог)$/;
/** «комісар» is hard, unlike «секретар». */
const HARD_AR = /(?:комісар|санітар|гусар|варвар|семінар|долар|гонорар|[бджп]ар)$/;

/** The class that the ending suggests: right in the common case, `like` says the rest. Capitalized words are places and bodies. */
function guess(word: string): ClassName {
  const model = MODELS[word] ?? MODELS[word.toLowerCase()];
  if (model) return model;
  const proper = isCapital(word);
  if (word.length > 1 && word === word.toUpperCase()) return 'indeclinable';
  if (/(?:нн|тт|лл|зз|сс|дд|чч|жж)я$/.test(word)) return 'nDouble';
  if (/[уоі]а$/.test(word)) return 'indeclinable';
  if (/[аеєиіїоуюя']я$/.test(word)) return 'fVowel';
  if (word.endsWith('я')) return !proper && /(?:ниця|иня|еня)$/.test(word) ? 'fSoftPerson' : 'fSoft';
  if (/[жчшщ]а$/.test(word)) return 'fMixed';
  if (word.endsWith('а')) return !proper && /(?:[еоа]р|ент|ат|[иі]ст|[аяеи]н)ка$/.test(word) ? 'fHardPerson' : 'fHard';
  if (/[еє]ць$/.test(word)) return proper ? 'mEtsThing' : 'mEts';
  if (/(?:сть|дь|русь)$/.test(word)) return 'fThird';
  if (word.endsWith('ь')) return proper ? 'mSoftCity' : /(?:роль|нязь|итель)$/.test(word) ? 'mSoftPerson' : 'mSoft';
  if (word.endsWith('й')) return !proper && /(?:ій|рой)$/.test(word) ? 'mVowelPerson' : 'mVowel';
  if (/[жчшщ]$/.test(word)) return proper ? 'mMixedCity' : word.endsWith('ач') ? 'mMixedPerson' : 'mMixed';
  if (/[їі]в$/.test(word) && proper) return 'mCity';
  if (!proper && /(?:ян|ан|рмен|гар|атар|тв)ин$/.test(word)) return 'mInPerson';
  if (!proper && word.endsWith('ар') && !HARD_AR.test(word)) return 'mSoftPerson';
  if (/[бвгґдзклмнпрстфхц]$/.test(word)) return !proper && PERSON.test(word) && !THING.test(word) ? 'mPerson' : 'mHard';
  if (/(?:ство|цтво|сько)$/.test(word) || (word.endsWith('о') && !proper)) return 'nHard';
  if (word.endsWith('ще')) return 'nMixed';
  if (word.endsWith('це')) return 'nSoft';
  if (word.endsWith('и')) return 'plHard';
  return !proper && word.endsWith('ці') ? 'plSoftPersons' : 'indeclinable';
}

/** A word of a phrase: agreeing, declining by itself, or frozen. */
type Word =
  | { readonly kind: 'frozen'; readonly text: string }
  | { readonly kind: 'adjective'; readonly text: string }
  | { readonly kind: 'noun'; readonly parts: readonly (readonly [text: string, name: ClassName | null])[] };

const JOINING = /^(?:[іїй&]|та|[-–—]|\d.*)$/;
const ADJECTIVE_MODEL = /^(?:нов|останн)/i;
const LOOKS_ADJECTIVE = /[ийаяеєі]$/;

/** «прем'єр-міністр»: the last part declines; with a model of several parts each follows its own. */
function nounParts(word: string, like: string | undefined): Extract<Word, { kind: 'noun' }>['parts'] {
  const parts = word.split('-');
  const models = like?.split('-');
  if (models && models.length > 1)
    return parts.map((part, i) => [part, MODELS[models[i] ?? ''] ?? guess(part)] as const);
  return parts.map((part, i) => {
    if (i < parts.length - 1) return [part, null] as const;
    return [part, like === undefined ? guess(part) : (MODELS[like] ?? guess(like))] as const;
  });
}

/** A name of the lexicon as people read it: words that do not decline are marked there («Рада =Європи»). */
export const withoutMarks = (name: string): string => name.replaceAll('=', '');

function wordsOf(name: string, like: string | undefined): Word[] {
  const texts = name.split(' ');
  const models = like?.split(' ');
  return texts.map((text, i): Word => {
    const model = models?.[i];
    if (text.startsWith('=')) return { kind: 'frozen', text: text.slice(1) };
    if (JOINING.test(text)) return { kind: 'frozen', text };
    if (model !== undefined) {
      return ADJECTIVE_MODEL.test(model)
        ? { kind: 'adjective', text }
        : { kind: 'noun', parts: nounParts(text, model) };
    }
    const next = texts[i + 1];
    const agrees = next !== undefined && !next.startsWith('=') && !JOINING.test(next);
    // «Генеральний секретар», and «Уповноважений» by itself: no noun ends in -ий
    if (text.endsWith('ий') || (agrees && LOOKS_ADJECTIVE.test(text) && !/(?:ія|ай)$/.test(text)))
      return { kind: 'adjective', text };
    return { kind: 'noun', parts: nounParts(text, undefined) };
  });
}

function declineNoun(word: Extract<Word, { kind: 'noun' }>, number: GrammaticalNumber): Slots | null {
  const columns = word.parts.map(([text, name]) => (name === null ? null : slotsOf(text, name, number)));
  if (word.parts.some(([, name], i) => name !== null && columns[i] === null)) return null;
  return CASES.map((_, at) =>
    word.parts.reduce<readonly string[]>(
      (heads, [text], i) =>
        heads.flatMap((head) => (columns[i]?.[at] ?? [text]).map((tail) => (i === 0 ? tail : `${head}-${tail}`))),
      [''],
    ),
  );
}

const classOf = (word: Word | undefined): NounClass | null => {
  if (word?.kind !== 'noun') return null;
  const name = (word.parts.find(([, one]) => one !== null && one !== 'indeclinable') ?? word.parts.at(-1))?.[1];
  return name ? CLASSES[name] : null;
};

/** The slots of a word in a phrase of that number; `head` is the noun that an adjective agrees with. */
function slotsIn(word: Word, number: GrammaticalNumber, head: NounClass | null): Slots {
  if (word.kind === 'frozen') return CASES.map(() => [word.text]);
  if (word.kind === 'noun')
    // «Сент-Вінсент і Гренадини»: a part that has one number only keeps it
    return declineNoun(word, number) ?? declineNoun(word, number === 'sg' ? 'pl' : 'sg') ?? CASES.map(() => []);
  const { text } = word;
  const soft = /(?:ій|я|є)$/.test(text) || SOFT_PLURAL.test(text);
  const own = ADJECTIVE_ENDING[last(text)] ?? 'm';
  const stem = text.replace(/(?:ий|ій|.)$/, '');
  return adjectiveSlots(stem, soft, number === 'pl' ? 'pl' : own, head === null || head.animate === true);
}

/** Slots of one number → forms, one for each text, its cases in order. */
function gather(slots: Slots, number: GrammaticalNumber, gender: Gender | null): Form[] {
  const out: { text: string; cases: string; number: GrammaticalNumber; gender: Gender | null }[] = [];
  slots.forEach((slot, i) => {
    const at = CASES[i] ?? 'n';
    for (const text of slot) {
      const known = out.find((form) => form.text === text);
      if (!known) out.push({ text, cases: at, number, gender });
      else if (!known.cases.includes(at)) known.cases += at;
    }
  });
  return out;
}

/**
 * All forms of a name of one or more words. `like` is a model phrase of the same number of words; without it each word's class is guessed
 * from its ending, a word before another is an adjective, and frozen words begin with `=` («Сполучені Штати =Америки»). Names with a capital
 * have one number, the rest both.
 */
export function decline(name: string, like?: string): readonly Form[] {
  return PLAIN.test(name) ? declineWord(name, like) : declinePhrase(name, like);
}

/** One noun without hyphens, the commonest name. */
const PLAIN = /^[^ =-]*[^ =й-]$|^[^ =-]*[^ =и-]й$/;

function declineWord(name: string, like: string | undefined): readonly Form[] {
  if (like !== undefined && ADJECTIVE_MODEL.test(like)) return declinePhrase(name, like);
  const kind = like === undefined ? guess(name) : (MODELS[like] ?? guess(like));
  const noun: NounClass = CLASSES[kind];
  const out: Form[] = [];
  for (const number of ['sg', 'pl'] as const) {
    if (number === 'pl' && noun.sg && isCapital(name)) break;
    const slots = slotsOf(name, kind, number);
    if (slots) out.push(...gather(slots, number, noun.gender));
  }
  return out;
}

function declinePhrase(name: string, like: string | undefined): readonly Form[] {
  const words = wordsOf(name, like);
  const nouns = words.filter((word) => word.kind === 'noun');
  const main = classOf(nouns.find((word) => classOf(word) !== CLASSES.indeclinable) ?? nouns[0]);
  const lone = nouns.length === 0 ? words.find((word) => word.kind === 'adjective') : undefined;
  const own = lone ? ADJECTIVE_ENDING[last(lone.text)] : undefined;
  const gender = main ? main.gender : own === undefined || own === 'pl' ? null : own;
  const numbers: readonly GrammaticalNumber[] = main
    ? !main.sg
      ? ['pl']
      : isCapital(name.replace(/^=/, '')) || !main.pl
        ? ['sg']
        : ['sg', 'pl']
    : own === 'pl'
      ? ['pl']
      : isCapital(name)
        ? ['sg']
        : ['sg', 'pl'];
  return numbers.flatMap((number) => {
    const columns = words.map((word, i) =>
      slotsIn(word, number, classOf(words.slice(i).find((one) => one.kind === 'noun')) ?? main),
    );
    const slots = CASES.map((_, i) =>
      columns.reduce<readonly string[]>(
        (heads, column) => heads.flatMap((head) => (column[i] ?? []).map((tail) => (head ? `${head} ${tail}` : tail))),
        [''],
      ),
    );
    return gather(slots, number, gender);
  });
}

/** Endings of an adjective, merged: «-ому» is one row for masculine and neuter. Worked out once for hard and soft. */
const ADJECTIVE_ROWS = { hard: adjectiveRows(false), soft: adjectiveRows(true) };

function adjectiveRows(soft: boolean): readonly Form[] {
  const out = new Map<string, Form>();
  for (const what of ['m', 'f', 'n', 'pl'] as const) {
    const number = what === 'pl' ? 'pl' : 'sg';
    for (const animate of [false, true]) {
      adjectiveSlots('', soft, what, animate).forEach((slot, i) => {
        const at = CASES[i];
        if (!at || at === 'v') return;
        for (const text of slot) {
          const known = out.get(`${text} ${number}`);
          const gender = what === 'pl' || (known && known.gender !== what) ? null : what;
          const letters = known?.cases ?? '';
          out.set(`${text} ${number}`, { text, cases: letters.includes(at) ? letters : letters + at, number, gender });
        }
      });
    }
  }
  return [...out.values()];
}

/** «німецький» → every case, number and gender but the vocative; a form that several genders share has none. */
export function adjective(nominative: string): readonly Form[] {
  const stem = nominative.slice(0, -2);
  return ADJECTIVE_ROWS[nominative.endsWith('ій') ? 'soft' : 'hard'].map((row) => ({ ...row, text: stem + row.text }));
}

/** «українець», «українка» → all forms but the vocative («данко» is a surname). */
export function demonym(masculine: string | null, feminine: string | null): readonly Form[] {
  const man = masculine === null ? [] : decline(masculine, personModel(masculine));
  const woman = feminine === null ? [] : decline(feminine, feminine.endsWith('я') ? 'речниця' : 'прокурорка');
  const out: Form[] = [];
  for (const form of [...man, ...woman]) {
    if (form.cases === 'v') continue;
    out.push(form.cases.endsWith('v') ? { ...form, cases: form.cases.slice(0, -1) } : form);
  }
  return out;
}

/** Whom a masculine demonym declines like: only «росіянин» loses its -ин in the plural, «грузин» does not. */
function personModel(word: string): string {
  if (/[еє]ць$/.test(word)) return 'українець';
  if (/(?:[яа]н|рмен|гар|атар|тв)ин$/.test(word)) return 'росіянин';
  if (/[жчшщ]$/.test(word)) return 'командувач';
  if (word.endsWith('ь')) return 'король';
  return word.endsWith('й') ? 'герой' : 'президент';
}
