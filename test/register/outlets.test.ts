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

  const added = (...notes: readonly NoteView[]): readonly string[] =>
    totals(register(...notes)).aid.map(
      ({ currency, min, max }) => `${min === max ? min : `${min}–${max}`} ${currency}`,
    );

  it('who tells one of two sums takes nothing from the other, and contradicts nobody', () => {
    const both = told('a', 'Данія виділить Україні 40 млн євро на дрони та 10 млн євро на радари.', '2025-09-01');
    const one = 'Данія виділить Україні 40 млн євро на дрони.';
    for (const day of ['2025-09-01', '2025-09-20']) {
      assert.deepEqual(added(both, told('b', one, day)), ['50000000 EUR'], day);
      assert.deepEqual(register(both, told('b', one, day)).flatMap(conflicts), []);
    }
    const crowns = told('a', 'Данія виділить Україні 40 млн євро на дрони та 100 млн крон на радари.', '2025-09-01');
    assert.deepEqual(added(crowns, told('b', one, '2025-09-20')), ['100000000 DKK', '40000000 EUR']);
  });

  it('tranches alike are several: by their number, or because the text says that it is another', () => {
    const third = told('a', 'ЄС перерахував Україні третій транш на 1 млрд євро.', '2025-08-01');
    const fourth = told('b', 'ЄС перерахував Україні четвертий транш на 1 млрд євро.', '2025-09-01');
    const again = told('c', 'Україна отримала від ЄС 4-й транш на 1 млрд євро.', '2025-09-02');
    assert.deepEqual(drawn(register(third, fourth, again)), ['a.R01', 'b.R01 c.R01(same-sum)']);
    assert.deepEqual(added(third, fourth, again), ['2000000000 EUR']);
    assert.deepEqual(added(third, told('b', 'ЄС перерахував Україні 1 млрд євро.', '2025-08-02')), ['1000000000 EUR']);
    const first = told('a', 'Німеччина перерахувала Україні 500 млн євро.', '2025-08-01');
    const more = told('b', 'Німеччина перерахувала Україні черговий транш на 500 млн євро.', '2025-08-25');
    const bare = told('c', 'Берлін перерахував Україні 500 млн євро.', '2025-08-26');
    assert.deepEqual(drawn(register(first, more, bare)), ['a.R01', 'b.R01 c.R01(same-sum)']);
    // an outlet that leaves «черговий» out on the same day tells of the same
    assert.deepEqual(added(more, bare), ['500000000 EUR']);
  });

  it('packages with numbers of their own are several', () =>
    assert.deepEqual(
      added(
        told('a', 'Норвегія передасть Україні 26-й пакет допомоги на 400 млн крон.', '2025-08-01'),
        told('b', 'Норвегія передасть Україні 27-й пакет допомоги на 400 млн крон.', '2025-08-25'),
      ),
      ['800000000 NOK'],
    ));

  it('outlets that word it otherwise and give another sum disagree; a sum far from it is another matter', () => {
    const notes = [
      told('a', 'Данія виділить Україні 40 млн євро на відновлення енергетики.'),
      told('b', 'Копенгаген надасть Україні 45 млн євро для відновлення енергосистеми, повідомили в уряді.'),
    ];
    const [commitment] = register(...notes);
    assert.deepEqual(drawn(register(...notes)), ['a.R01 b.R01(other-sum)']);
    assert.deepEqual(conflicts(commitment), ['amount: a.R01 / b.R01']);
    assert.deepEqual(added(...notes), ['40000000–45000000 EUR']);
    const others = [
      'Уряд Данії надасть 450 млн євро на українську енергетику.',
      'Данія надасть Україні 45 млн євро на дрони. Данія надасть Україні 50 млн євро на гуманітарні потреби.',
      'Уряд Данії надасть Молдові 45 млн євро на енергетику.',
    ];
    for (const text of others)
      assert.ok(!drawn(register(notes[0] as NoteView, told('b', text)))[0]?.includes(' '), text);
    const later = told('b', 'Данія надасть Україні 45 млн євро на відновлення енергетики.', '2025-09-20');
    assert.equal(register(notes[0] as NoteView, later).length, 2);
  });

  it('a sum and its conversion are one version of those who give either', () => {
    const [commitment] = register(
      told('a', 'Швеція виділить Україні 46 млн євро (50 млн доларів) на енергетику.'),
      told('b', 'Швеція виділить Україні 46 млн євро на енергетику.'),
      told('c', 'Стокгольм виділить Україні 50 млн доларів на енергетику.'),
    );
    assert.deepEqual([conflicts(commitment), commitment?.counted], [[], true]);
  });

  it('so much a month until a day is never late by that day; a sum by that day is', () => {
    const late = (text: string) => register(told('a', text)).map(({ isOverdue }) => isOverdue);
    assert.deepEqual(late('Литва надаватиме Україні по 5 млн євро щомісяця до кінця 2025 року.'), [false]);
    assert.deepEqual(late('Литва виплачуватиме Україні 5 млн євро на місяць до грудня 2025 року.'), [false]);
    assert.deepEqual(late('Литва передасть Україні 5 млн євро до кінця 2025 року.'), [true]);
  });
});
