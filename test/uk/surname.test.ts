/** Surnames forward and back. */
import assert from 'node:assert/strict';
import { shared } from '../../src/uk/animate.ts';
import { declineSurname, lemmas } from '../../src/uk/surname.ts';

/** n g d a i l v; variants by a slash, «*» any. */
const PARADIGMS: readonly (readonly [gender: 'm' | 'f', forms: string])[] = [
  ['m', 'Бойчук Бойчука Бойчуку/Бойчукові Бойчука Бойчуком'],
  ['m', 'Вишневський Вишневського Вишневському Вишневського Вишневським Вишневському/Вишневськім'],
  ['f', 'Вишневська Вишневської Вишневській Вишневську Вишневською Вишневській'],
  ['m', 'Марченко Марченка Марченку/Марченкові Марченка Марченком'],
  ['f', 'Марченко Марченко Марченко Марченко Марченко Марченко'],
  ['m', 'Кулеба Кулеби Кулебі Кулебу Кулебою Кулебі Кулебо'],
  ['m', 'Сибіга Сибіги Сибізі Сибігу Сибігою Сибізі'],
  ['f', 'Притика Притики Притиці Притику Притикою Притиці'],
  ['m', 'Шмигаль Шмигаля Шмигалю/Шмигалеві Шмигаля Шмигалем'],
  ['m', 'Палій Палія Палію/Палієві Палія Палієм'],
  ['m', 'Гнатенко Гнатенка Гнатенку Гнатенка Гнатенком'],
  ['m', 'Федоров Федорова Федорову Федорова Федоровим'],
  ['f', 'Федорова Федорової Федоровій Федорову Федоровою Федоровій'],
  ['m', 'Калинін Калиніна Калиніну Калиніна Калиніним'],
  ['f', 'Калиніна Калиніної Калиніній Калиніну Калиніною'],
  ['m', 'Ємець Ємця Ємцю/Ємцеві Ємця Ємцем'],
  ['m', 'Вучич Вучича Вучичу/Вучичеві Вучича Вучичем'],
  ['m', 'Мерц Мерца Мерцу Мерца Мерцом/Мерцем'],
  ['m', 'Бондар Бондаря Бондарю/Бондареві Бондаря Бондарем'],
  ['m', 'Садовий Садового Садовому Садового Садовим'],
  ['m', 'Шольц Шольца Шольцу/Шольцові Шольца Шольцом'],
  ['m', 'Литвин Литвина Литвину Литвина Литвином'],
  ['m', 'Остін Остіна Остіну Остіна Остіном'],
  ['m', 'Макрон Макрона Макрону Макрона Макроном'],
  ['m', 'Залужний Залужного Залужному Залужного Залужним'],
  ['m', 'Фіцо Фіцо Фіцо Фіцо Фіцо Фіцо'],
  ['m', 'Рютте Рютте Рютте Рютте Рютте Рютте'],
  ['f', 'Мелоні Мелоні Мелоні Мелоні Мелоні Мелоні'],
  ['f', 'Бербок Бербок Бербок Бербок Бербок Бербок'],
  ['m', 'Дуда Дуди Дуді Дуду Дудою Дуді'],
  ['m', 'Арахамія Арахамії Арахамії Арахамію Арахамією Арахамії'],
  ['m', 'Косіняк-Камиш Косіняка-Камиша Косіняку-Камишу Косіняка-Камиша Косіняком-Камишем'],
  ['f', 'Климпуш-Цинцадзе Климпуш-Цинцадзе Климпуш-Цинцадзе Климпуш-Цинцадзе Климпуш-Цинцадзе'],
  ['m', 'аль-Асад аль-Асада аль-Асаду аль-Асада аль-Асадом'],
];
const CASES = 'ngdailv';

/** One form, what is known of it, and the surname it must come from first. */
const BACK: readonly (readonly [form: string, known: { gender?: 'm' | 'f'; cases?: string }, lemma: string])[] = [
  ['Бойчука', { gender: 'm', cases: 'ga' }, 'Бойчук'],
  ['Вишневському', { gender: 'm' }, 'Вишневський'],
  ['Вишневською', { gender: 'f' }, 'Вишневська'],
  ['Марченком', { gender: 'm', cases: 'i' }, 'Марченко'],
  ['Марченко', { gender: 'f', cases: 'g' }, 'Марченко'],
  ['Кулеби', { gender: 'm', cases: 'ga' }, 'Кулеба'],
  ['Сибізі', { gender: 'm', cases: 'dl' }, 'Сибіга'],
  ['Шмигалем', { gender: 'm', cases: 'i' }, 'Шмигаль'],
  ['Остіном', { gender: 'm', cases: 'i' }, 'Остін'],
  ['Кондратієвим', { gender: 'm', cases: 'i' }, 'Кондратієв'],
  ['Кондратієвої', { gender: 'f', cases: 'g' }, 'Кондратієва'],
  ['Ємцем', { gender: 'm', cases: 'i' }, 'Ємець'],
  ['Палію', { gender: 'm', cases: 'd' }, 'Палій'],
  ['Стурзою', { gender: 'm', cases: 'i' }, 'Стурза'],
  ['Стенлі', { gender: 'm', cases: 'g' }, 'Стенлі'],
  ['Залужним', { gender: 'm', cases: 'i' }, 'Залужний'],
  ['Ковач', { gender: 'f', cases: 'd' }, 'Ковач'],
  ['ЗАЛУЖНОГО', { gender: 'm', cases: 'ga' }, 'Залужний'],
  ['Нечуя-Левицького', { gender: 'm', cases: 'ga' }, 'Нечуй-Левицький'],
];

describe('surname', () => {
  for (const [gender, row] of PARADIGMS) {
    const slots = row.split(' ');
    const name = slots[0] ?? '';
    it(`${name} (${gender})`, () => {
      const forms = declineSurname(name, gender);
      slots.forEach((slot, i) => {
        const letter = CASES.charAt(i);
        for (const variant of slot.split('/'))
          assert.ok(
            forms.some((form) => form.text === variant && form.cases.includes(letter)),
            `${variant}: ${letter} among ${forms.map((form) => `${form.text}:${form.cases}`).join(' ')}`,
          );
      });
    });
    if (name.includes('-')) continue;
    it(`every form of ${name} (${gender}) leads back to it`, () => {
      for (const form of declineSurname(name, gender)) {
        const back = lemmas(form.text, { gender, cases: form.cases });
        assert.ok(
          back.slice(0, 6).some((each) => each.lemma === name),
          `${form.text}: ${back.map((each) => each.lemma).join(', ')}`,
        );
      }
    });
  }
  for (const [form, known, lemma] of BACK)
    it(`${form} → ${lemma}`, () => assert.equal(lemmas(form, known)[0]?.lemma, lemma));
  it('what cannot agree is no surname', () => {
    assert.deepEqual(lemmas('Зеленський', { gender: 'm', cases: 'g' }), []);
    assert.equal(shared('ng', 'ga'), 'g');
  });
  it('says nothing of shreds and never throws', () => {
    for (const text of ['', 'А', '-', 'а-', 'Ь', '’', 'XIV', '🙂']) assert.ok(Array.isArray(lemmas(text)));
  });
});
