/** What stands around the text: places that name the same, remarks behind sums and deadlines, cards of what is named. */
import { strict as assert } from 'node:assert';
import { cardOf, known } from '../../src/analyze.ts';
import { pageOfCard } from '../../src/views/card.ts';
import { hintsOf } from '../../src/views/hints.ts';
import { namedAt, occurrencesOf } from '../../src/views/occurrences.ts';
import { words } from '../../src/views/words/words.ts';
import { read } from '../check.ts';

const uk = words('uk');
const en = words('en');

describe('what is named at a place', () => {
  const text =
    'Міністр оборони Данії Троельс Лунд Поульсен приїхав до Києва. Поульсен заявив, що Данія та данські компанії дадуть 5 млн євро для PURL.';
  const analysis = read(text);
  const at = (word: string): number => text.indexOf(word) + 1;
  const places = (word: string): readonly string[] => {
    const named = namedAt(analysis, at(word));
    return named ? occurrencesOf(analysis, named.id).map((mention) => mention.text) : [];
  };

  it('a state: its name, its adjective', () => assert.deepEqual(places('Данії'), ['Данії', 'Данія', 'данські']));
  it('a person: the office, the full name, the surname', () => {
    const found = places('Поульсен заявив');
    assert.ok(found.includes('Троельс Лунд Поульсен') && found.includes('Поульсен'), found.join(' | '));
  });
  it('a programme', () => assert.deepEqual(places('PURL'), ['PURL']));
  it('the cursor after the last letter is still at the word', () =>
    assert.equal(namedAt(analysis, text.indexOf('PURL') + 4)?.id, 'PURL'));
  it('a sum names nobody, nor does a verb', () => {
    assert.equal(namedAt(analysis, at('млн')), null);
    assert.equal(namedAt(analysis, at('приїхав')), null);
  });
});

describe('remarks', () => {
  const hints = (text: string, w = uk): readonly string[] =>
    hintsOf(read(text), w).map(
      ({ at, text: hint }) => `${text.slice(0, at).split(' ').at(-1)} → ${hint.replaceAll('\u00A0', ' ')}`,
    );

  it('a sum in full, a deadline as a day', () =>
    assert.deepEqual(hints('Данія виділить Україні понад 1,5 млрд крон до кінця року.', en), [
      'крон → ≥ 1,500,000,000 DKK',
      'року → until December 31, 2025',
    ]));
  it('nothing where the text says it itself', () => assert.deepEqual(hints('Данія дала 500 EUR.', en), []));
  it('a date that nothing is due by is left alone', () =>
    assert.deepEqual(hints('Торік переговори тривали довго.'), []));
});

describe('a card', () => {
  const page = (id: string, w = uk): string => {
    const card = cardOf(id);
    assert.ok(card, `no card of ${id}`);
    return pageOfCard(card, w, known).replaceAll('\\', '');
  };

  it('a person: state, offices with dates and where they can be checked', () => {
    const text = page('person:riutte-mark');
    for (const part of [
      '# Марк Рютте',
      'Код: person:riutte-mark',
      'генсек · НАТО (NATO) · ',
      "прем'єр-міністр · Нідерланди (NL)",
    ])
      assert.ok(text.includes(part), `«${part}» is missing in:\n${text}`);
  });
  it('in English, with the office as the lexicon calls it', () =>
    assert.match(page('person:riutte-mark', en), /secretary general · NATO \(NATO\) · .*2024/));
  it('whoever stands in is named so, and the head of a bank by the bank', () => {
    assert.match(page('person:maliuk-vasyl'), /- в\. о\. глави СБУ · Україна/);
    assert.match(page('person:maliuk-vasyl', en), /- acting SBU head · Ukraine/);
    assert.match(page('person:brekelmans-ruben'), /- в\. о\. міністра закордонних справ · Нідерланди/);
    assert.match(page('person:reno-basso-odil'), /- глава ЄБРР · /);
  });
  it('a programme: its names and whose money it is', () => {
    const text = page('PURL');
    assert.match(text, /Що це: програма/);
    assert.match(text, /Кошти отримує: Україна \(UA\)/);
  });
  it('a state, a treaty, a body', () => {
    assert.match(page('DE', en), /# Germany/);
    assert.match(page('BUDAPEST_MEMO'), /Будапештський меморандум/);
    assert.match(page('NATO'), /НАТО/);
  });
  it('of what the lexicon does not know there is none', () => assert.equal(cardOf('person:nobody-here'), null));
});
