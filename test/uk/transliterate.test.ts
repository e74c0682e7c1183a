/** Ukrainian → Latin by the table of 2010; ids of people. */
import assert from 'node:assert/strict';
import { personId, slug, transliterate } from '../../src/uk/transliterate.ts';

const NAMES: readonly (readonly [uk: string, latin: string])[] = [
  ['Алушта', 'Alushta'],
  ['Борщагівка', 'Borshchahivka'],
  ['Вінниця', 'Vinnytsia'],
  ['Гадяч', 'Hadiach'],
  ['Згорани', 'Zghorany'],
  ['Розгон', 'Rozghon'],
  ['Ґалаґан', 'Galagan'],
  ['Донецьк', 'Donetsk'],
  ['Рівне', 'Rivne'],
  ['Єнакієве', 'Yenakiieve'],
  ['Наєнко', 'Naienko'],
  ['Житомир', 'Zhytomyr'],
  ['Закарпаття', 'Zakarpattia'],
  ['Медвин', 'Medvyn'],
  ['Іршава', 'Irshava'],
  ['Їжакевич', 'Yizhakevych'],
  ['Кадиївка', 'Kadyivka'],
  ['Йосипівка', 'Yosypivka'],
  ['Стрий', 'Stryi'],
  ['Київ', 'Kyiv'],
  ['Лебедин', 'Lebedyn'],
  ['Миколаїв', 'Mykolaiv'],
  ['Ніжин', 'Nizhyn'],
  ['Одеса', 'Odesa'],
  ['Полтава', 'Poltava'],
  ['Ромни', 'Romny'],
  ['Суми', 'Sumy'],
  ['Тетерів', 'Teteriv'],
  ['Ужгород', 'Uzhhorod'],
  ['Фастів', 'Fastiv'],
  ['Харків', 'Kharkiv'],
  ['Біла Церква', 'Bila Tserkva'],
  ['Чернівці', 'Chernivtsi'],
  ['Шостка', 'Shostka'],
  ['Щербухи', 'Shcherbukhy'],
  ['Юрій', 'Yurii'],
  ['Корюківка', 'Koriukivka'],
  ['Яготин', 'Yahotyn'],
  ['Костянтин', 'Kostiantyn'],
  ["Знам'янка", 'Znamianka'],
  ['Знам’янка', 'Znamianka'],
  ['ЗГУРСЬКИЙ', 'ZGHURSKYI'],
  ['ЩАСТЯ', 'SHCHASTIA'],
];

const IDS: readonly (readonly [given: string, family: string, id: string])[] = [
  ['Володимир', 'Зеленський', 'person:zelenskyi-volodymyr'],
  ['Марк', 'Рютте', 'person:riutte-mark'],
  ['Урсула', 'фон дер Ляєн', 'person:fon-der-liaien-ursula'],
  ["В'ячеслав", 'Згурський', 'person:zghurskyi-viacheslav'],
  ['Касим-Жомарт', 'Токаєв', 'person:tokaiev-kasym-zhomart'],
  ['', 'Франциск', 'person:frantsysk'],
];

describe('transliterate', () => {
  for (const [uk, latin] of NAMES) it(`${uk} → ${latin}`, () => assert.equal(transliterate(uk), latin));
  for (const [given, family, id] of IDS) it(id, () => assert.equal(personId(given, family), id));
  it('a slug has nothing but a-z, 0-9 and inner hyphens', () => {
    for (const text of ['«Наші гроші»', ' — ', 'Łódź', 'Économie № 5', '', '🙂', "об'єднання"])
      assert.match(slug(text), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    assert.equal(slug('«Наші гроші»'), 'nashi-hroshi');
    assert.equal(slug('Économie № 5'), 'economie-5');
  });
});
