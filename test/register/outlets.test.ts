/** One press conference as several outlets tell it, read by the engine: what is one, what is disputed, what is added. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import { registerOf } from '../../src/register/commitments.ts';
import { type NoteView, rowsOf } from '../../src/register/index.ts';
import { totals } from '../../src/register/totals.ts';
import { conflicts, drawn } from './notes.ts';

const DAY = '2025-09-10';
const told = (name: string, text: string, date = DAY): NoteView => ({
  uri: `file:///notes/${name}.md`,
  title: name,
  meta: { title: name, outlet: name, url: null, date },
  analysis: analyze(text, { id: name, date }),
  records: [],
  text,
});
const register = (...notes: readonly NoteView[]) => registerOf(notes.flatMap(rowsOf), '2026-01-01').commitments;

describe('outlets on one event', () => {
  it('a need in two currencies, and once called a request, is one need with its versions, and adds nothing', () => {
    const commitments = register(
      told('a', 'Зеленський: Україні потрібно понад 6 млрд доларів на виробництво дронів.'),
      told('b', 'Україні потрібно 6 мільярдів євро на виробництво дронів, написав Зеленський.'),
      told('c', 'Зеленський попросив у партнерів 6 млрд доларів на дрони.'),
    );
    assert.deepEqual(drawn(commitments), ['a.R01 b.R01(other-currency) c.R01(same-sum)']);
    assert.deepEqual(conflicts(commitments[0]), ['currency: a.R01 c.R01 / b.R01']);
    assert.deepEqual(totals(commitments).aid, []);
  });

  it('a contribution to a programme that another outlet tells as delivered is added once, and shown', () => {
    const commitments = register(
      told('a', 'Європейські партнери вже внесли до PURL 1,5 млрд доларів.'),
      told('b', 'Європейські країни передали Україні 1,5 млрд доларів за програмою PURL.'),
    );
    assert.deepEqual(drawn(commitments), ['a.R01 b.R01(group-sum)']);
    assert.deepEqual(conflicts(commitments[0]), ['act: a.R01 / b.R01']);
    assert.deepEqual(
      totals(commitments).aid.map(({ min, currency, count }) => [min, currency, count]),
      [[1.5e9, 'USD', 1]],
    );
  });

  it('a wish that another outlet calls readiness', () => {
    const commitments = register(
      told('a', 'Туреччина хоче бути частиною гарантій безпеки для України на морі.'),
      told('b', 'Туреччина готова бути частиною гарантій безпеки для України на морі.'),
    );
    assert.deepEqual(conflicts(commitments[0]), ['act: a.R01 / b.R01']);
  });

  it('a total of a group and, before and after it, what its members give', () => {
    const commitments = register(
      told('a', 'Нідерланди внесли до PURL 500 млн доларів.', '2025-09-04'),
      told('b', 'Європейські партнери вже внесли до PURL 1,5 млрд доларів.'),
      told('c', 'Німеччина внесе до PURL 500 млн доларів.', '2025-09-12'),
      told('d', 'Канада внесе до PURL 500 млн доларів США.', '2025-09-12'),
    );
    assert.deepEqual(
      totals(commitments).byGiver.map(({ parties, totals: own }) => `${parties.join('+')} ${own[0]?.min}`),
      ['CA 500000000', 'DE 500000000', 'NL 500000000', 'group:european-partners 500000000'],
    );
  });

  it('one of two batteries came, late', () => {
    const [commitment] = register(
      told('a', 'Німеччина передасть Україні дві батареї Patriot до кінця вересня 2025 року.'),
      told('b', 'Німеччина передала Україні одну батарею Patriot.', '2025-11-03'),
      told('c', 'Берлін передав Україні першу батарею Patriot.', '2025-11-04'),
    );
    assert.equal(commitment?.isOverdue, true);
    assert.deepEqual(
      commitment?.fulfilled.map(({ delivered, promised }) => [delivered.min, promised.min]),
      [[1, 2]],
    );
  });
});
