/** Notes → rows: decisions of the person win over what is found again, and each row knows its statement and its place. */
import { strict as assert } from 'node:assert';
import { keptRowsOf, recordsAfterSave, rowsOf } from '../../src/register/index.ts';
import { counts } from '../../src/register/ledger.ts';
import { note, pledge, record, request, sum, TEXT } from '../views/sample.ts';

describe('rows', () => {
  it('a note that keeps nothing: every statement is a suggestion', () => {
    const rows = rowsOf(note());
    assert.deepEqual(
      rows.map((row) => [row.record.act, row.record.review, row.kept, row.lost, row.statement?.id]),
      [
        ['pledge', 'auto', false, false, 's1'],
        ['request', 'auto', false, false, 's2'],
        ['suspension', 'auto', false, false, 's3'],
      ],
    );
    for (const row of rows) assert.equal(TEXT.slice(row.span?.start, row.span?.end), row.record.evidence.exact);
  });

  it('one note has the same rows every time: what was made of them is about the same', () => {
    const view = note();
    assert.equal(rowsOf(view), rowsOf(view));
    assert.equal(keptRowsOf(view), keptRowsOf(view));
  });

  it('a decision replaces the suggestion of the same place', () => {
    const rows = rowsOf(note({ records: [record({ id: 'R01', review: 'rejected' })] }));
    assert.deepEqual(
      rows.map((row) => [row.record.id, row.record.review, row.kept]),
      [
        ['R01', 'rejected', true],
        ['s2', 'auto', false],
        ['s3', 'auto', false],
      ],
    );
    assert.equal(rows[0]?.statement, pledge);
  });

  it('an id that another statement has by chance is not asked', () => {
    const rows = keptRowsOf(note({ records: [record({ id: 's2', amounts: [sum(7e9, null, 'NOK')] })] }));
    assert.equal(rows[0]?.statement, pledge);
  });

  it('an edited act still finds its statement', () => {
    const exact = request.evidence[0]?.text ?? '';
    const evidence = { exact, prefix: '', suffix: '', start: TEXT.indexOf(exact) };
    const edited = record({ id: 'R01', act: 'expectation', review: 'edited', evidence });
    assert.equal(keptRowsOf(note({ records: [edited] }))[0]?.statement, request);
    const accepted = record({ id: 'R01', act: 'expectation', review: 'accepted', evidence });
    assert.equal(keptRowsOf(note({ records: [accepted] }))[0]?.statement, null);
  });

  it('what was accepted repeats nothing and is no part of what was rejected; what nobody accepted still does', () => {
    const repeating = (review: 'accepted' | 'auto', more: object = { sameAs: 'R02', reason: 'not.same' }) =>
      note({
        records: [
          record({ id: 'R01', review, amounts: [sum(7e9, 7e9, 'NOK')], ...more }),
          record({ id: 'R02', review: 'rejected' }),
          record({ id: 'R03', review: 'auto', by: [] }),
        ],
      });
    const countsIn = (view: ReturnType<typeof note>): readonly boolean[] =>
      keptRowsOf(view).map((row) => counts(row.record));
    assert.deepEqual(countsIn(repeating('accepted')), [true, false, false]);
    assert.deepEqual(countsIn(repeating('accepted', { partOf: 'R02', reason: 'not.part' })), [true, false, false]);
    assert.deepEqual(countsIn(repeating('accepted', { sameAs: 'R03', reason: 'not.same' })), [false, false, false]);
    assert.deepEqual(countsIn(repeating('auto')), [false, false, false], 'rejecting a promise brings no headline back');
    // the rejection may be taken back, and is written nowhere else
    assert.equal(recordsAfterSave(repeating('accepted'))[0]?.sameAs, 'R02');
  });

  it('of several accepted ones that repeat what was rejected the first that can counts, and the others repeat it', () => {
    const view = note({
      records: [
        record({ id: 'R01', review: 'rejected' }),
        record({ id: 'R02', by: [], amounts: [sum(7e9, 7e9, 'NOK')], sameAs: 'R01', reason: 'not.same' }),
        record({ id: 'R03', review: 'edited', amounts: [sum(7e9, 7e9, 'NOK')], sameAs: 'R01' }),
        record({ id: 'R04', amounts: [sum(7e9, 7e9, 'NOK')], sameAs: 'R01', reason: 'not.same' }),
      ],
    });
    assert.deepEqual(
      keptRowsOf(view).map((row) => [row.record.id, counts(row.record), row.record.sameAs]),
      [
        ['R01', false, undefined],
        ['R02', false, 'R03'],
        ['R03', true, undefined],
        ['R04', false, 'R03'],
      ],
    );
    assert.deepEqual(
      recordsAfterSave(view).flatMap(({ id, sameAs }) => (/^R0[234]$/.test(id) ? [sameAs] : [])),
      ['R01', 'R01', 'R01'],
    );
  });

  it('a save keeps both of two records that have one id, since people copy them', () => {
    const [first, second] = [record({ id: 'R01', by: ['NO'] }), record({ id: 'R01', by: ['SE'] })];
    const saved = recordsAfterSave(note({ records: [first, second] })).filter(({ review }) => review === 'accepted');
    assert.deepEqual(
      saved.map(({ by }) => by),
      [['NO'], ['SE']],
    );
  });

  it('a quote that is gone makes the row lost, never guessed', () => {
    const evidence = { exact: 'Ісландія подарує Україні вулкан і два гейзери', prefix: '', suffix: '', start: 5 };
    const [row] = keptRowsOf(note({ records: [record({ id: 'R01', evidence })] }));
    assert.deepEqual([row?.lost, row?.span, row?.statement], [true, null, null]);
  });

  it('a note that was not read has only what it keeps', () => {
    assert.deepEqual(rowsOf(note({ analysis: null })), []);
    assert.equal(rowsOf(note({ analysis: null, records: [record({ id: 'R01' })] })).length, 1);
  });
});
