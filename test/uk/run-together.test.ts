/** Words that a lost space has run together, and words that only look so. */
import { strict as assert } from 'node:assert';
import { noFacts } from '../../src/text/of-word.ts';
import { runTogether } from '../../src/uk/run-together.ts';
import { read, statements } from '../check.ts';

const parted = (word: string): string => {
  const first = runTogether({ text: word, key: word, kind: 'word', capitals: 'none', facts: noFacts() });
  return first === 0 ? word : `${word.slice(0, first)} ${word.slice(first)}`;
};

describe('words run together', () => {
  for (const words of [
    'грн на',
    'млн для',
    'гривень від',
    'доларів на',
    'року передбачено',
    'рік виділено',
    'євро за',
    'році було',
  ])
    it(`yes: ${words}`, () => assert.equal(parted(words.replace(' ', '')), words));
  for (const word of [
    'гривень',
    'євро',
    'євровідбір',
    'єврозона',
    'рокувати',
    'роками',
    'грнп',
    'тисняви',
    'доларова',
    'фунтова',
    'кронами',
    'марками',
    'мільйонна',
    'пенсія',
    'роковий',
  ])
    it(`not: ${word}`, () => assert.equal(parted(word), word));

  it('a sum ends where its currency does, and offsets are those of the text', () => {
    const text = 'Данія виділить 540 млн грнна притулки для переселенців.';
    const [money] = read(text).mentions.filter(({ kind }) => kind === 'money');
    assert.equal(money?.text, '540 млн грн');
    assert.equal(text.slice(money?.start, money?.end), '540 млн грн');
  });
  it('the verb after a year is seen', () =>
    assert.deepEqual(
      statements('У держбюджеті на 2026 рікпередбачено 12 млрд грн на укриття.'),
      statements('У держбюджеті на 2026 рік передбачено 12 млрд грн на укриття.'),
    ));
});
