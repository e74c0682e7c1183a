/**
 * Surnames that no list holds. Forward: a surname and a gender → its forms. Back: any form → the surnames it may come from, likeliest first;
 * one oblique form is never certain («Бутка»: Бутко or Бутк), the given name's case and gender narrow it to the right one 97 times of 100.
 */
import type { Form, Gender } from '../model/grammar.ts';
import { put } from '../model/sorted.ts';
import { ALL_CASES, shared } from './animate.ts';

interface Lemma {
  readonly lemma: string;
  readonly cases: string;
  readonly gender: 'm' | 'f';
  readonly weight: number;
}

interface Narrowing {
  readonly gender?: Gender | null;
  readonly cases?: string;
}

interface SurnameClass {
  readonly genders: 'm' | 'f' | 'mf';
  /** What the nominative ends in, and is replaced by the endings. */
  readonly ending: string;
  readonly test: RegExp;
  readonly forms: readonly (readonly [ending: string, cases: string])[];
  readonly weight: number;
  /** Only a guess backwards: nobody's surname is declined so unless a mention shows it. */
  readonly back: boolean;
}

const HARD = ':n а:ga у:dl ові:dl ом:i і:l е:v';
const row = (
  genders: 'm' | 'f' | 'mf',
  ending: string,
  test: RegExp,
  forms: string,
  weight: number,
  back = false,
): SurnameClass => ({
  genders,
  ending,
  test,
  forms: forms.split(' ').map((form) => {
    const colon = form.indexOf(':');
    return [form.slice(0, colon), form.slice(colon + 1)] as const;
  }),
  weight,
  back,
});

const CLASSES: readonly SurnameClass[] = [
  // «Зеленський», «Залужний», «Чорновіл» is below
  row('m', 'ий', /(?:[сцз]ьк|[^иії]н|[^о]р|[^оеєїі]в|[^ь]к|[бгґджзлмпстхцчшщ])ий$/, 'ий:nv ого:ga ому:dl им:i ім:l', 9),
  // «Садовий», «Скорий»: rarer than «Садов», so a weaker guess
  row('m', 'ий', /[бвгґджзклмнпрстхцчшщ]ий$/, 'ий:nv ого:ga ому:dl им:i ім:l', 4),
  row('m', 'ій', /[нжш]ій$/, 'ій:nv ього:ga ьому:dl ім:il', 2, true),
  // «Зеленська»
  row('f', 'а', /[сцз]ька$/, 'а:nv ої:g ій:dl у:a ою:i', 9),
  // «Федорова», «Калініна»
  row('f', 'а', /(?:[оеєї]в|[иіїє]н)а$/, 'а:nv ої:g ій:dl у:a ою:i', 8),
  // «Заболотна», «Чорна», «Безугла»; «Весна» is rarer
  row('f', 'а', /(?:[бвгджзйлмпрстхцчшщь]н|угл|товст|крут|молод|глух|бл[иі]д)а$/, 'а:nv ої:g ій:dl у:a ою:i', 6),
  // «Біла», «Лиха» may be either
  row('f', 'а', /[нтлдрвхжшк]а$/, 'а:nv ої:g ій:dl у:a ою:i', 3, true),
  // «Шевченко», «Шило»; a woman's does not change
  row('m', 'о', /(?:[бвгґджзйлмнпрстхцчшь]к|л)о$/, 'о:n а:ga у:dlv ові:dl ом:i і:l е:v', 8),
  // «Путіним», but «Остіном»; «Литвином», but «Кузьминим»; «Федоровим»
  row('m', '', /[иії]н$/, ':n а:ga у:dl ові:dl им:i ом:i і:l е:v', 8),
  row('m', '', /[оеєї]в$/, ':n а:ga у:dl ові:dl им:i і:l е:v', 8),
  // «Леськів» → «Леськова», «Гнатів» → «Гнатіва»
  row('m', 'ів', /ів$/, 'ів:n ова:ga ову:dl овим:i ові:l', 3),
  row('m', '', /ів$/, ':n а:ga у:dl им:i ом:i ові:dl і:l', 2),
  // «Ємець», «Марунчак», «Мерц», «Вучич», «Шмигаль», «Бондар», «Палій»
  row('m', 'ець', /[бвгґджзклмнпрстфхчш]ець$/, 'ець:n ця:ga цю:dlv цеві:dl цем:i ці:l', 5),
  row('m', 'єць', /єць$/, 'єць:n йця:ga йцю:dlv йцеві:dl йцем:i йці:l', 4),
  row('m', '', /[рлнаеиіоутсь]ц$/, ':n а:ga у:dlv ові:dl еві:dl ом:i ем:i і:l', 6),
  // «Дубневич», «Вакарчук»: «Ярослава Дубневича» is a man in the genitive, though a woman's name may end so
  row('m', '', /(?:[оеє]в|[бвгґджзклмнпрстцчш])ич$/, ':n а:ga у:dlv еві:dl ем:i і:l е:v', 9),
  row('m', '', /(?:[чщ]у|ю|[бвдзлмнпрстчшщ][аия])к$/, HARD, 9),
  // «Олександра Грінберга» is a man, too
  row('m', '', /(?:берг|ман|шт[еа]йн|сон|тон|ленд|форд|[аео]р[тдкнс]|[ео]льд|інг|[ауе]н[дт]|кс|ельд)$/, HARD, 8),
  row('m', '', /[жчшщ]$/, ':n а:ga у:dlv еві:dl ем:i і:l е:v', 6),
  row('m', 'ь', /[лнрсдзт]ь$/, 'ь:n я:ga ю:dlv еві:dl ем:i і:l', 6),
  row(
    'm',
    '',
    /(?:бонд|кобз|гонч|слюс|токар|пушк|пис|лік|крам|вівч|палам|шинк|глад|зв|куш)[ая]р$/i,
    ':n я:ga ю:dlv еві:dl ем:i і:l',
    7,
  ),
  row('m', '', /[ая]р$/, ':n я:ga ю:dlv еві:dl ем:i і:l', 4, true),
  row('m', 'й', /[аеєиіїоуюя]й$/, 'й:n я:ga ю:dlv єві:dl єм:i ї:l', 5),
  row('m', '', /[бвгґдзклмнпрстфх]$/, HARD, 6),
  // «Кубок» → «Кубка», «Орел» → «Орла», «Кремінь» is rare enough to be left out
  row('m', 'ок', /[бвгджзклмнпрстхцчш]ок$/, 'ок:n ка:ga ку:dlv кові:dl ком:i', 2, true),
  row('m', 'ел', /[бвгджзклмнпрстхцчш]ел$/, 'ел:n ла:ga лу:dl лові:dl лом:i', 1, true),
  row('m', 'ень', /[бвгджзклмнпрстхцчш]ень$/, 'ень:n ня:ga ню:dlv неві:dl нем:i', 2, true),
  // «Сибіга», «Дуда», «Притула», «Заря», «Гарсія»; both genders
  row('mf', 'га', /га$/, 'га:n ги:g зі:dl гу:a гою:i го:v', 6),
  row('mf', 'ка', /ка$/, 'ка:n ки:g ці:dl ку:a кою:i ко:v', 5.5),
  row('mf', 'ха', /ха$/, 'ха:n хи:g сі:dl ху:a хою:i хо:v', 6),
  row('mf', 'а', /[жчшщ]а$/, 'а:n і:gdl у:a ею:i о:v', 5),
  row('mf', 'а', /[бвґджзлмнпрстфцйеіоу]а$/, 'а:n и:g і:dl у:a ою:i о:v', 5),
  row('mf', 'я', /[аеєиіїоую]я$/, 'я:n ї:gdl ю:a єю:i є:v', 5),
  row('mf', 'я', /[бвгджзклмнпрстфхцчшщ'’ʼ]я$/, 'я:n і:gdl ю:a ею:i е:v', 2.5),
  // «Джорджеску», «Стефанеску»
  row('mf', '', /еску$/, `:${ALL_CASES}`, 10),
  // «Рютте», «Рубіо», «Мелоні», «Фіцо»
  row('mf', '', /(?:[еєиіїую]|[^клг]о|[аеєиіїуюя]го|[аеєиіїоуюя]ко)$/, `:${ALL_CASES}`, 3),
  row('f', '', /(?:[бвгґджзйклмнпрстфхцчшщь]|[кл]о)$/, `:${ALL_CASES}`, 4),
];

/** Ending → the classes that have it: one look-up for each possible length of an ending. */
const BY_ENDING = new Map<string, { readonly rule: SurnameClass; readonly cases: string }[]>();
for (const rule of CLASSES) {
  for (const [ending, cases] of rule.forms) put(BY_ENDING, ending, { rule, cases });
}
const LONGEST = 4;

/** ZELENSKY as ZELENSKY in a heading in capitals declines like any other. */
export const titleCase = (word: string): string =>
  word.toUpperCase() === word && word.length > 1
    ? word.replace(/\p{L}+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase())
    : word;

const VERDICT = (cases: string): number => (cases.includes('n') ? 2 : cases === 'v' ? -6 : cases === 'l' ? -2 : 0);

function ofPart(form: string, { gender, cases }: Narrowing): Lemma[] {
  const best = new Map<string, Lemma>();
  for (let length = 0; length <= LONGEST && form.length - length >= 2; length++) {
    const stem = form.slice(0, form.length - length);
    for (const { rule, cases: mine } of BY_ENDING.get(form.slice(form.length - length).toLowerCase()) ?? []) {
      const lemma = stem + rule.ending;
      if (lemma.length < 2 || !rule.test.test(lemma)) continue;
      const agreed = cases ? shared(mine, cases) : mine;
      if (!agreed) continue;
      for (const sex of rule.genders === 'mf' ? (['m', 'f'] as const) : [rule.genders]) {
        if (gender && gender !== sex) continue;
        const weight = rule.weight + VERDICT(agreed) - (rule.genders === 'mf' && sex === 'f' ? 0.5 : 0);
        const key = `${lemma} ${sex}`;
        const old = best.get(key);
        if (!old) best.set(key, { lemma, cases: agreed, gender: sex, weight });
        else
          best.set(key, {
            ...old,
            cases: old.cases + shared(agreed, missing(old.cases)),
            weight: Math.max(old.weight, weight),
          });
      }
    }
  }
  return [...best.values()];
}

const missing = (cases: string): string => [...ALL_CASES].filter((letter) => !cases.includes(letter)).join('') || '-';

const byWeight = (a: Lemma, b: Lemma): number => b.weight - a.weight || a.lemma.length - b.lemma.length;

/** «аль-Асад», «аш-Шараа»: the article never declines. */
const ARTICLE = /^(?:аль|ель|ас|аш|ад|ар|ат|ан|ен|ес|ет|уль|бен|ібн|бін)$/i;

/**
 * Every surname that the form may come from, likeliest first; none when the form cannot have the cases or gender that the given name shows.
 * «Климпуш-Цинцадзе» declines part by part; the last part decides, an earlier part may stay as it is.
 */
export function lemmas(form: string, narrowing: Narrowing = {}): readonly Lemma[] {
  const word = titleCase(form);
  const hyphen = Math.max(word.lastIndexOf('-'), word.lastIndexOf('‑'));
  if (hyphen < 2) return ofPart(word, narrowing).sort(byWeight);
  const head = word.slice(0, hyphen);
  if (ARTICLE.test(head))
    return ofPart(word.slice(hyphen + 1), narrowing)
      .map((last) => ({ ...last, lemma: `${head}-${last.lemma}` }))
      .sort(byWeight);
  return ofPart(word.slice(hyphen + 1), narrowing)
    .map((last) => {
      const first = lemmas(head, { gender: last.gender, cases: last.cases })[0];
      return { ...last, lemma: `${first?.lemma ?? head}-${last.lemma}` };
    })
    .sort(byWeight);
}

function formsOfPart(family: string, gender: 'm' | 'f'): Form[] {
  const rule = CLASSES.find(
    (each) => !each.back && each.genders.includes(gender) && each.test.test(family.toLowerCase()),
  );
  if (!rule) return [{ text: family, cases: ALL_CASES, number: 'sg', gender }];
  const stem = family.slice(0, family.length - rule.ending.length);
  return rule.forms.map(([ending, cases]) => ({ text: stem + ending, cases, number: 'sg', gender }));
}

/** Forms of one word or of a name with a hyphen; an earlier part of it that looks foreign to the gender stays as it is. */
export function declineSurname(family: string, gender: 'm' | 'f'): readonly Form[] {
  const hyphen = family.lastIndexOf('-');
  if (hyphen < 2) return formsOfPart(family, gender);
  const article = family.slice(0, hyphen);
  if (ARTICLE.test(article))
    return formsOfPart(family.slice(hyphen + 1), gender).map((form) => ({ ...form, text: `${article}-${form.text}` }));
  const first = declineSurname(family.slice(0, hyphen), gender);
  return formsOfPart(family.slice(hyphen + 1), gender).flatMap((last) => {
    const agreeing = first.filter((form) => shared(form.cases, last.cases));
    return agreeing.map((form) => ({
      ...last,
      text: `${form.text}-${last.text}`,
      cases: shared(form.cases, last.cases),
    }));
  });
}
