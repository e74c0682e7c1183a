/** What a person has decided about mentions, and what is read of the note then: parties, sums and who promised what. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { KeptMention } from '../../src/model/note.ts';
import { heeding, keepMention, type Pointed, pointedAt, rejectMention } from '../../src/notes/mentions.ts';

const read = (text: string, kept: readonly KeptMention[]): Analysis =>
  heeding(kept, text, (said) => analyze(text, { id: 'a', ...(said && { said }) }));
const found = (text: string, words: string): Pointed => {
  const mention = analyze(text, { id: 'a' }).mentions.find((one) => one.text === words);
  const what = mention && pointedAt(mention);
  assert.ok(what, words);
  return what;
};
const selected = (text: string, words: string, what: Omit<Pointed, 'span'>): Pointed => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { ...what, span: { start, end: start + words.length } };
};
/** «pledge DK → UA 100000000 EUR». */
const told = ({ statements }: Analysis): readonly string[] =>
  statements.map(({ act, by, for: whom, amounts }) =>
    [
      act,
      by.join('+') || '?',
      '→',
      whom.join('+') || '?',
      ...amounts.map(({ min, currency }) => `${min} ${currency}`),
    ].join(' '),
  );
const marks = ({ mentions }: Analysis): readonly string[] =>
  mentions.map((one) => `${one.kind} ${one.text}${one.nested ? ' nested' : ''}`);

describe('what a person has decided about mentions', () => {
  const text = 'Данія виділить Україні 100 млн євро на ремонт підстанцій.\n';

  it('nothing decided, or what was found anyway: the reading is the same', () => {
    const plain = read(text, []);
    assert.deepEqual(told(plain), ['pledge DK → UA 100000000 EUR']);
    assert.deepEqual(read(text, keepMention([], text, found(text, 'Данія'), 'accepted')), plain);
  });

  it('whom a person rejects gives nothing', () => {
    const reading = read(text, rejectMention([], text, found(text, 'Данія'), 'here'));
    assert.ok(!marks(reading).includes('country Данія'));
    assert.ok(
      told(reading).every((line) => !line.includes('DK')),
      String(told(reading)),
    );
    assert.ok(!reading.entities.some(({ id }) => id === 'DK'));
  });

  it('a sum that a person rejects is no sum', () => {
    const reading = read(text, rejectMention([], text, found(text, '100 млн євро'), 'here'));
    assert.ok(!marks(reading).some((mark) => mark.startsWith('money')));
    assert.ok(!told(reading).some((line) => line.includes('EUR')));
  });

  it('of a note: none of that name in any case, and others stay', () => {
    const two = 'Ізраїль мовчить. Про Ізраїлю допомогу говорили в Естонії.\n';
    const reading = read(two, rejectMention([], two, found(two, 'Ізраїль'), 'note'));
    assert.deepEqual(marks(reading), ['country Естонії']);
  });

  it('another currency, said by a person, is that of the statement', () => {
    const crowns = 'Данія виділить Україні 100 млн крон на ремонт підстанцій.\n';
    const sum = found(crowns, '100 млн крон');
    const kept = keepMention([], crowns, { ...sum, amount: { min: 1e8, max: 1e8, currency: 'NOK' } }, 'edited');
    assert.deepEqual(told(read(crowns, kept)), ['pledge DK → UA 100000000 NOK']);
  });

  it('an actor whom nobody knew is one, under the id that the person gives; the state in its name is none of its own', () => {
    const fund = 'Про ремонт домовлялися з фондом Світло Данії, повідомив Київ.\n';
    const what = selected(fund, 'фондом Світло Данії', {
      kind: 'actor',
      entity: 'org:fond-svitlo',
      name: 'Фонд Світло Данії',
    });
    const reading = read(fund, keepMention([], fund, what, 'edited'));
    assert.ok(marks(reading).includes('actor фондом Світло Данії'), String(marks(reading)));
    assert.ok(marks(reading).includes('country Данії nested'), String(marks(reading)));
    const entity = reading.entities.find(({ id }) => id === 'org:fond-svitlo');
    assert.deepEqual([entity?.name, entity?.type], ['Фонд Світло Данії', 'org']);
  });

  it('a person whom the text calls otherwise', () => {
    const who = 'Про це повідомила Марта Вербова на брифінгу.\n';
    const what = selected(who, 'Марта Вербова', {
      kind: 'actor',
      entity: 'person:verbova-marta-2',
      name: 'Марта Вербова',
    });
    const reading = read(who, keepMention([], who, what, 'edited'));
    assert.ok(
      reading.entities.some(({ id }) => id === 'person:verbova-marta-2'),
      JSON.stringify(reading.entities),
    );
  });

  it('a state where none was found', () => {
    const isle = 'Острів Мен передасть Україні 5 млн фунтів.\n';
    const what = selected(isle, 'Острів Мен', { kind: 'country', entity: 'IM' });
    const reading = read(isle, keepMention([], isle, what, 'edited'));
    assert.ok(marks(reading).includes('country Острів Мен'));
  });

  it('what is gone from the text says nothing', () => {
    const kept = keepMention([], text, found(text, 'Данія'), 'accepted');
    assert.deepEqual(read('Новий текст без держав.\n', kept).mentions, []);
  });
});
