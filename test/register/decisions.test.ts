/** Decisions about rows of a note: what is kept then, in which order, what is taken back, and what says the same. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import type { NoteRecord, Review } from '../../src/model/note.ts';
import { remove, saysTheSame, takenBack, withDecisions } from '../../src/register/decisions.ts';
import { registerOf } from '../../src/register/commitments.ts';
import { type NoteView, recordsAfterSave, type Row, rowsOf } from '../../src/register/index.ts';
import { withRecords } from '../../src/register/keeping.ts';
import { counts } from '../../src/register/ledger.ts';
import { withLink } from '../../src/register/linking.ts';
import { withRoles } from '../../src/register/roles.ts';
import { record, sum } from '../views/sample.ts';

const TEXT = `Данія виділить Україні 500 млн євро на снаряди.

Норвегія передасть Україні 2 млрд крон.

Данія виділить Україні 500 млн євро на снаряди, нагадало міністерство.

Швеція надасть Україні 30 млн євро.
`;
const META = { title: null, outlet: null, url: null, date: null };
const viewOf = (records: readonly NoteRecord[]): NoteView => ({
  uri: '',
  title: '',
  meta: META,
  analysis: analyze(TEXT, { id: '' }),
  records,
  text: TEXT,
});
const rowsWith = (records: readonly NoteRecord[]): readonly Row[] => rowsOf(viewOf(records));
const brief = (records: readonly NoteRecord[]): string => records.map(({ id, review }) => `${id} ${review}`).join(', ');
const rows = rowsWith([]);
const ids = (...named: readonly string[]): ReadonlySet<string> => new Set(named);
const kept = (records: readonly NoteRecord[], named: ReadonlySet<string>, review: Review): readonly NoteRecord[] =>
  withDecisions(records, rowsWith(records), named, review, undefined);

describe('decisions', () => {
  it('four statements to decide about', () => assert.equal(rows.length, 4));

  it('what is decided is kept in the order of the text, and nothing else', () => {
    assert.equal(brief(kept([], ids('R04', 'R02'), 'accepted')), 'R02 accepted, R04 accepted');
  });

  it('what was kept before stays, to the record', () => {
    const first = kept([], ids('R02'), 'accepted');
    const both = kept(first, ids('R01', 'R04'), 'rejected');
    assert.equal(brief(both), 'R01 rejected, R02 accepted, R04 rejected');
    assert.equal(both[1], first[0]);
  });

  it('a record that points to another brings it along', () => {
    const repeated = rows.find(({ record }) => record.sameAs !== undefined || record.partOf !== undefined);
    if (!repeated) return;
    const now = kept([], ids(repeated.record.id), 'accepted');
    const points = now.flatMap(({ sameAs, partOf }) => [sameAs, partOf].filter((id) => id !== undefined));
    assert.ok(points.every((id) => now.some((record) => record.id === id)));
  });

  it('taken back: a rejected one goes, an accepted one is a suggestion again', () => {
    const now = kept(kept([], ids('R02'), 'accepted'), ids('R01', 'R04'), 'rejected');
    assert.equal(brief(takenBack(viewOf(now), ids('R01', 'R02'))), 'R02 auto, R04 rejected');
    assert.equal(brief(rowsWith(takenBack(viewOf(now), ids('R01'))).map(({ record }) => record)).split(',').length, 4);
  });

  /** The third statement repeats the first. */
  const REPEATED = 'R03';
  const DANISH = 'R01';
  const counted = (records: readonly NoteRecord[]): string =>
    rowsWith(records)
      .flatMap(({ record }) => (counts(record) ? record.id : []))
      .join(' ');
  const rejected = (records: readonly NoteRecord[]): readonly NoteRecord[] => kept(records, ids(DANISH), 'rejected');
  const back = (records: readonly NoteRecord[]): readonly NoteRecord[] => takenBack(viewOf(records), ids(DANISH));
  const changed = (records: readonly NoteRecord[], change: (record: NoteRecord) => NoteRecord): readonly NoteRecord[] =>
    withRecords(
      records,
      rowsWith(records),
      rowsWith(records).flatMap(({ record }) => (record.id === REPEATED ? change(record) : [])),
    );

  it('a repetition that a person accepted counts when what it repeats is rejected, and no more when that is taken back', () => {
    const first = kept([], ids(REPEATED), 'accepted');
    assert.equal(counted(first), 'R01 R02 R04');
    assert.equal(counted(rejected(first)), 'R02 R03 R04');
    assert.equal(counted(back(rejected(first))), 'R01 R02 R04');
    assert.equal(counted(rejected(back(rejected(first)))), 'R02 R03 R04', 'rejected once more');
  });

  const CHANGES: readonly (readonly [what: string, change: (record: NoteRecord) => NoteRecord])[] = [
    ['edited', (record) => withRoles(record, { programme: 'PURL' })],
    ['linked', (record) => withLink(record, { commitment: 'danish-shells', apart: false })],
    ['accepted again', (record) => ({ ...record, review: 'accepted' })],
  ];
  for (const [what, change] of CHANGES)
    it(`${what} while what it repeats is rejected, it still repeats that when the rejection is taken back`, () => {
      const now = changed(rejected(kept([], ids(REPEATED), 'accepted')), change);
      assert.equal(now.find(({ id }) => id === REPEATED)?.sameAs, DANISH);
      assert.equal(counted(now), 'R02 R03 R04');
      assert.equal(counted(back(now)), 'R01 R02 R04');
    });

  it('all accepted and the first one rejected: what repeats it counts once', () => {
    const text = `${TEXT}\nЗагалом 500 млн євро на снаряди Данія виділить Україні цього року.\n`;
    const rowsIn = (records: readonly NoteRecord[]): readonly Row[] =>
      rowsOf({ ...viewOf(records), analysis: analyze(text, { id: '' }), text });
    const decide = (records: readonly NoteRecord[], id: string, review: Review): readonly NoteRecord[] =>
      withDecisions(records, rowsIn(records), ids(id), review, undefined);
    const all = ['R01', 'R03', 'R05'].reduce(
      (records, id) => decide(records, id, 'accepted'),
      [] as readonly NoteRecord[],
    );
    const givers = (records: readonly NoteRecord[]): readonly string[] =>
      registerOf(rowsIn(records))
        .commitments.flatMap(({ counted, by }) => (counted ? by : []))
        .toSorted();
    assert.deepEqual(givers(all), ['DK', 'NO', 'SE']);
    assert.deepEqual(givers(decide(all, 'R01', 'rejected')), ['DK', 'NO', 'SE']);
    const linked = withRecords(
      decide(all, 'R01', 'rejected'),
      rowsIn(decide(all, 'R01', 'rejected')),
      rowsIn(decide(all, 'R01', 'rejected')).flatMap(({ record }) =>
        record.id === 'R05' ? withLink(record, { commitment: 'shells', apart: false }) : [],
      ),
    );
    assert.equal(linked.find(({ id }) => id === 'R05')?.sameAs, 'R01');
  });

  describe('what a person accepted repeats a sentence that is cut', () => {
    const [headline = '', ...rest] = TEXT.split('\n\n');
    const cut = rest.join('\n\n');
    const other = `Швеція передасть Україні 80 млн крон.\n\n${cut}`;
    const viewIn = (text: string, records: readonly NoteRecord[]): NoteView => ({
      ...viewOf(records),
      analysis: analyze(text, { id: '' }),
      text,
    });
    const givers = (text: string, records: readonly NoteRecord[]): string =>
      rowsOf(viewIn(text, records))
        .flatMap(({ record }) => (counts(record) ? (record.by ?? []) : []))
        .toSorted()
        .join(' ');
    const first = kept([], ids(REPEATED), 'accepted');

    it('it counts by itself, saved or not', () => {
      assert.equal(givers(cut, first), 'DK NO SE');
      assert.equal(givers(cut, recordsAfterSave(viewIn(cut, first))), 'DK NO SE');
    });
    it('and no more when the sentence is back', () =>
      assert.equal(givers(`${headline}\n\n${cut}`, recordsAfterSave(viewIn(cut, first))), 'DK NO SE'));
    it('another sentence in its place is nothing that it repeats', () => {
      const saved = recordsAfterSave(viewIn(cut, first));
      assert.equal(givers(other, saved), 'DK NO SE SE');
      assert.equal(givers(other, recordsAfterSave(viewIn(other, saved))), 'DK NO SE SE');
    });
  });

  it('deleted: what repeats it counts once, and points nowhere no more', () => {
    const records = ['R01', 'R02', 'R03'].map(
      (id): NoteRecord => ({
        ...record({ id, amounts: [sum(7e9, 7e9, 'NOK')] }),
        ...(id !== 'R01' && { sameAs: 'R01', reason: 'not.same' }),
      }),
    );
    assert.deepEqual(
      remove(records, 'R01').map((one) => [one.id, one.sameAs, counts(one)]),
      [
        ['R02', undefined, true],
        ['R03', 'R02', false],
      ],
    );
  });

  it('rejected in its turn, it says only what it was about', () => {
    const now = kept(rejected(kept([], ids(REPEATED), 'accepted')), ids(REPEATED), 'rejected');
    assert.deepEqual(Object.keys(now.find(({ id }) => id === REPEATED) ?? {}), ['id', 'act', 'evidence', 'review']);
  });

  it('what it repeats is read no more when the rejection is taken back: then it counts', () => {
    const gone = 'Литва передасть Україні 40 млн євро.';
    const evidence = { exact: gone, prefix: '', suffix: '', start: 0 };
    const now = kept([], ids(REPEATED), 'accepted').map((record) =>
      record.id === DANISH ? { id: DANISH, act: record.act, evidence, review: 'rejected' as const } : record,
    );
    assert.equal(brief(back(now)), 'R03 accepted');
    assert.equal(counted(back(now)).includes(REPEATED), true);
  });

  it('the same words or the same gift is the same, another sum is not', () => {
    const [first, norse, again, swedish] = rows as [Row, Row, Row, Row];
    assert.equal(saysTheSame(first, again), true);
    assert.equal(saysTheSame(first, norse), false);
    assert.equal(saysTheSame(norse, swedish), false);
  });
});
