/** Classes of nouns and adjectives with their endings, the model words that show them, and stems that follow no class. Data only. */
import type { Gender } from '../../model/grammar.ts';

/**
 * Endings of the seven cases, n g d a i l v, parted by spaces; variants by commas. `_` is no ending, `0` the bare genitive plural with its
 * inserted vowel («спілка» → «спілок»), `~` softens г к х («Америка» → «Америці»), `A` is the nominative or, of persons, the genitive,
 * `J` the instrumental of the third declension, `L` and `V` the locative and vocative of a hard masculine stem.
 */
export interface NounClass {
  readonly gender: Gender | null;
  /** What the nominative loses to become the stem. */
  readonly cut: RegExp;
  readonly sg?: string;
  readonly pl?: string;
  readonly animate?: true;
}

const PL_HARD = 'и ів ам A ами ах и';
const PL_MIXED = 'і ів ам A ами ах і';
const PL_SOFT = 'і ів ям A ями ях і';
const PL_VOWEL = 'ї їв ям A ями ях ї';

export const CLASSES = {
  indeclinable: { gender: null, cut: /$/, sg: '_ _ _ _ _ _ _' },

  fHard: { gender: 'f', cut: /а$/, sg: 'а и ~і у ою ~і о', pl: 'и 0 ам A ами ах и' },
  fMixed: { gender: 'f', cut: /а$/, sg: 'а і і у ею і е', pl: 'і 0 ам A ами ах і' },
  fSoft: { gender: 'f', cut: /я$/, sg: 'я і і ю ею і е', pl: 'і 0 ям A ями ях і' },
  fVowel: { gender: 'f', cut: /я$/, sg: 'я ї ї ю єю ї є', pl: 'ї й ям A ями ях ї' },
  fThird: { gender: 'f', cut: /ь?$/, sg: 'N і і N J і е', pl: 'і ей ям A ями ях і' },
  fHardPerson: { gender: 'f', cut: /а$/, sg: 'а и ~і у ою ~і о', pl: 'и 0 ам A ами ах и', animate: true },
  fSoftPerson: { gender: 'f', cut: /я$/, sg: 'я і і ю ею і е', pl: 'і 0 ям A ями ях і', animate: true },

  mHard: { gender: 'm', cut: /$/, sg: 'N у у,ові A ом L V', pl: PL_HARD },
  mCity: { gender: 'm', cut: /$/, sg: 'N а,у у,ові A ом L V', pl: PL_HARD },
  mPerson: { gender: 'm', cut: /$/, sg: 'N а у,ові A ом L V', pl: PL_HARD, animate: true },
  mMixed: { gender: 'm', cut: /$/, sg: 'N у у,еві A ем і,у,еві е', pl: PL_MIXED },
  mMixedCity: { gender: 'm', cut: /$/, sg: 'N а,у у,еві A ем і,у,еві е', pl: PL_MIXED },
  mMixedPerson: { gender: 'm', cut: /$/, sg: 'N а у,еві A ем еві,у,і у', pl: PL_MIXED, animate: true },
  mSoft: { gender: 'm', cut: /ь?$/, sg: 'N ю ю,еві A ем і,ю,еві ю', pl: PL_SOFT },
  mSoftCity: { gender: 'm', cut: /ь?$/, sg: 'N я,ю ю,еві A ем і,ю,еві ю', pl: PL_SOFT },
  mSoftPerson: { gender: 'm', cut: /ь?$/, sg: 'N я ю,еві A ем еві,ю,і ю', pl: PL_SOFT, animate: true },
  mVowel: { gender: 'm', cut: /й$/, sg: 'N ю ю,єві A єм ї,ю,єві ю', pl: PL_VOWEL },
  mVowelCity: { gender: 'm', cut: /й$/, sg: 'N я,ю ю,єві A єм ї,ю,єві ю', pl: PL_VOWEL },
  mVowelPerson: { gender: 'm', cut: /й$/, sg: 'N я ю,єві A єм єві,ю,ї ю', pl: PL_VOWEL, animate: true },
  // the locative «українці» is left out: nobody writes it, and it would be the dative of «українка»
  mEts: { gender: 'm', cut: /ь$/, sg: 'N я ю,еві A ем еві,ю V', pl: PL_SOFT, animate: true },
  mEtsThing: { gender: 'm', cut: /ь$/, sg: 'N я ю,еві A ем і,ю,еві ю', pl: PL_SOFT },
  mInPerson: { gender: 'm', cut: /$/, sg: 'N а у,ові A ом L V', pl: 'и 0 ам A ами ах и', animate: true },
  mHead: { gender: 'm', cut: /а$/, sg: 'а и ~і у ою ~і о', pl: 'и 0 ам A ами ах и', animate: true },
  mJudge: { gender: 'm', cut: /я$/, sg: 'я і і ю ею і е', pl: PL_SOFT, animate: true },

  nHard: { gender: 'n', cut: /о$/, sg: 'о а у о ом L о', pl: 'а 0 ам A ами ах а' },
  nMixed: { gender: 'n', cut: /е$/, sg: 'е а у е ем і,у е', pl: 'а 0 ам A ами ах а' },
  nSoft: { gender: 'n', cut: /е$/, sg: 'е я ю,еві е ем і,ю е', pl: 'я 0 ям A ями ях я' },
  nDouble: { gender: 'n', cut: /я$/, sg: 'я я ю я ям і,ю я', pl: 'я 0 ям A ями ях я' },

  plHard: { gender: null, cut: /и$/, pl: PL_HARD },
  plBare: { gender: null, cut: /и$/, pl: 'и 0,ів ам A ами ах и' },
  plForces: { gender: null, cut: /и$/, pl: 'и 0 ам A ами ах и' },
  plPersons: { gender: null, cut: /и$/, pl: PL_HARD, animate: true },
  plSoft: { gender: null, cut: /і$/, pl: PL_SOFT },
  plSoftPersons: { gender: null, cut: /і$/, pl: PL_SOFT, animate: true },
  plVowel: { gender: null, cut: /ї$/, pl: 'ї й ям A ями ях ї' },
  plNeuter: { gender: null, cut: /а$/, pl: 'а 0 ам A ами ах а' },
} as const satisfies Record<string, NounClass>;

export type ClassName = keyof typeof CLASSES;

/** Model words: each declines as its class and so shows what the class is. Agreeing adjectives are told by their endings. */
export const MODELS: Readonly<Record<string, ClassName>> = {
  США: 'indeclinable',
  НАТО: 'indeclinable',
  бюро: 'indeclinable',
  аташе: 'indeclinable',
  Україна: 'fHard',
  Америка: 'fHard',
  рада: 'fHard',
  служба: 'fHard',
  спілка: 'fHard',
  республіка: 'fHard',
  оборона: 'fHard',
  Польща: 'fMixed',
  площа: 'fMixed',
  столиця: 'fSoft',
  Данія: 'fVowel',
  Корея: 'fVowel',
  армія: 'fVowel',
  комісія: 'fVowel',
  партія: 'fVowel',
  агенція: 'fVowel',
  Білорусь: 'fThird',
  область: 'fThird',
  безпека: 'fHard',
  прокурорка: 'fHardPerson',
  речниця: 'fSoftPerson',
  Іран: 'mHard',
  Ірак: 'mHard',
  уряд: 'mHard',
  банк: 'mHard',
  фонд: 'mHard',
  союз: 'mHard',
  рух: 'mHard',
  дім: 'mHard',
  палац: 'mHard',
  будинок: 'mHard',
  парламент: 'mHard',
  комітет: 'mHard',
  Лондон: 'mCity',
  Київ: 'mCity',
  острів: 'mCity',
  півострів: 'mCity',
  Єгипет: 'mHard',
  президент: 'mPerson',
  міністр: 'mPerson',
  канцлер: 'mPerson',
  "прем'єр": 'mPerson',
  речник: 'mPerson',
  генсек: 'mPerson',
  спікер: 'mPerson',
  посол: 'mPerson',
  турок: 'mPerson',
  Бангладеш: 'mMixed',
  Париж: 'mMixedCity',
  командувач: 'mMixedPerson',
  Тайвань: 'mSoft',
  Ізраїль: 'mSoftCity',
  Брюссель: 'mSoftCity',
  Кремль: 'mSoftCity',
  Відень: 'mSoftCity',
  король: 'mSoftPerson',
  секретар: 'mSoftPerson',
  комісар: 'mPerson',
  Китай: 'mVowel',
  Капітолій: 'mVowelCity',
  герой: 'mVowelPerson',
  українець: 'mEts',
  таєць: 'mEts',
  кінець: 'mEtsThing',
  росіянин: 'mInPerson',
  голова: 'mHead',
  глава: 'mHead',
  суддя: 'mJudge',
  Королівство: 'nHard',
  міністерство: 'nHard',
  військо: 'nHard',
  училище: 'nMixed',
  місце: 'nSoft',
  управління: 'nDouble',
  Штати: 'plHard',
  збори: 'plHard',
  Філіппіни: 'plBare',
  сили: 'plForces',
  партнери: 'plPersons',
  перегони: 'plHard',
  острови: 'plHard',
  мешканці: 'plSoftPersons',
  нації: 'plVowel',
  війська: 'plNeuter',
};

/** Stems that lose or change their last vowel, by the lower-case nominative. */
export const OBLIQUE: Readonly<Record<string, string>> = {
  боєць: 'бійц',
  вертоліт: 'вертольот',
  відень: 'відн',
  вівторок: 'вівторк',
  день: 'дн',
  дім: 'дом',
  договір: 'договор',
  єгипет: 'єгипт',
  загін: 'загон',
  захід: 'заход',
  збір: 'збор',
  камінь: 'камен',
  київ: 'києв',
  північ: 'півноч',
  кишинів: 'кишинев',
  корабель: 'корабл',
  орел: 'орл',
  острів: 'остров',
  півострів: 'півостров',
  посол: 'посл',
  схід: 'сход',
  табір: 'табор',
  турок: 'турк',
};
/** Bare genitives plural that do not follow from the stem. */
export const BARE: Readonly<Record<string, string>> = {
  війн: 'воєн',
  голов: 'голів',
  сестр: 'сестер',
  земл: 'земель',
  вікн: 'вікон',
  ядр: 'ядер',
  числ: 'чисел',
  судн: 'суден',
};

/** Hard and soft, by gender and in the plural. */
export const ADJECTIVE = {
  hard: {
    m: 'ий ого ому A им ому,ім ий',
    f: 'а ої ій у ою ій а',
    n: 'е ого ому е им ому,ім е',
    pl: 'і их им A ими их і',
  },
  soft: {
    m: 'ій ього ьому A ім ьому,ім ій',
    f: 'я ьої ій ю ьою ій я',
    n: 'є ього ьому є ім ьому,ім є',
    pl: 'і іх ім A іми іх і',
  },
} as const;
