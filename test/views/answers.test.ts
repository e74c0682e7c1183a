/** What a chat is told and what a citation says: figures with their sentence, nothing without one. */
import { strict as assert } from 'node:assert';
import { known } from '../../src/analyze.ts';
import { keptRowsOf, type NoteView, rowsOf } from '../../src/register/index.ts';
import { actorsNamed, type Asking, actorAnswer, findAnswer, totalsAnswer } from '../../src/views/answers.ts';
import { citation } from '../../src/views/citation.ts';
import { words } from '../../src/views/words/words.ts';
import { read } from '../check.ts';

const uk = words('uk');
const TEXT =
  'Данія виділить Україні 300 млн євро. Данія та Норвегія спільно передадуть Україні 50 млн доларів. Швеція виділить Україні 700 млн крон.';
const note: NoteView = {
  uri: 'file:///n.md',
  title: 'Північ допомагає',
  meta: { title: null, outlet: 'Вечірні вісті', url: 'https://example.org/a b', date: '2025-09-18' },
  analysis: read(TEXT, '2025-09-18'),
  records: [],
  text: TEXT,
};
const rows = rowsOf(note);
const asking: Asking = { words: uk, known, isOverdue: () => false, isConflict: () => false };

describe('answers', () => {
  it('records with their sentence, their source and why they count', () => {
    const { total, shown, records } = findAnswer(rows, 'who:SE', 10, asking);
    assert.deepEqual([total, shown], [1, 1]);
    const [one] = records;
    assert.equal(one?.evidence, 'Швеція виділить Україні 700 млн крон');
    assert.deepEqual(one?.by, [{ id: 'SE', name: 'Швеція' }]);
    assert.equal(one?.review, 'auto');
    assert.ok(one?.counted && one.why.length > 0);
    assert.equal(one?.note.outlet, 'Вечірні вісті');
  });
  it('a limit, and what was not understood', () => {
    const { total, shown, ignored } = findAnswer(rows, 'колір:синій', 2, asking);
    assert.deepEqual([total, shown, ignored], [3, 2, ['колір:синій']]);
  });
  it('totals of donors: together what is promised together, and no currency added to another', () => {
    const { groups } = totalsAnswer(rows, '', 'donor', asking);
    assert.deepEqual(
      groups
        .map(({ ids, totals }) => [ids.join('+'), totals.map(({ min, currency }) => `${min} ${currency}`).join()])

        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      [
        ['DK', '300000000 EUR'],
        ['DK+NO', '50000000 USD'],
        ['SE', '700000000 SEK'],
      ],
    );
  });
  it('of recipients', () => {
    const { groups } = totalsAnswer(rows, 'who:DK,SE', 'recipient', asking);
    assert.deepEqual(
      groups.map(({ name, counted, unreviewed }) => [name, counted, unreviewed]),
      [['Україна', 3, 3]],
    );
  });
  it('an actor by a name in either language', () => {
    assert.deepEqual(actorsNamed(rows, 'norw', known, [uk, words('en')]), ['NO']);
    assert.deepEqual(actorsNamed(rows, 'данія', known, [uk]), ['DK']);
    assert.equal(actorAnswer(rows, 'DK', null).gives, 2);
    assert.equal(actorAnswer(rows, 'UA', null).gains, 3);
  });
  it('what a person rejected is told only when asked for', () => {
    const [first] = rows;
    assert.ok(first);
    const rejected = keptRowsOf({ ...note, records: [{ ...first.record, review: 'rejected' }] });
    assert.equal(findAnswer(rejected, '', 10, asking).total, 0);
    assert.equal(findAnswer(rejected, 'is:rejected', 10, asking).total, 1);
  });
});

describe('a citation', () => {
  const [row] = rows;
  it('words, outlet, date, address', () => {
    assert.ok(row);
    assert.equal(
      citation(row, uk).replaceAll('\u00a0', ' '),
      '«Данія виділить Україні 300 млн євро» — Вечірні вісті, 18 вересня 2025 р., https://example.org/a%20b',
    );
  });
  it('the title where no outlet is known; no address that could run anything', () => {
    assert.ok(row);
    const bare = { ...row, note: { ...note, meta: { title: null, outlet: null, url: 'command:x', date: null } } };
    assert.equal(citation(bare, uk), '«Данія виділить Україні 300 млн євро» — Північ допомагає');
  });
});
