/** Decisions about rows of a note: what is kept then, in which order, what is taken back, and what says the same. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import type { NoteRecord, Review } from '../../src/model/note.ts';
import { saysTheSame, takenBack, withDecisions } from '../../src/register/decisions.ts';
import { type Row, rowsOf } from '../../src/register/index.ts';

const TEXT = `Данія виділить Україні 500 млн євро на снаряди.

Норвегія передасть Україні 2 млрд крон.

Данія виділить Україні 500 млн євро на снаряди, нагадало міністерство.

Швеція надасть Україні 30 млн євро.
`;
const META = { title: null, outlet: null, url: null, date: null };
const rowsWith = (records: readonly NoteRecord[]): readonly Row[] =>
  rowsOf({ uri: '', title: '', meta: META, analysis: analyze(TEXT, { id: '' }), records, text: TEXT });
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
    assert.equal(brief(takenBack(now, ids('R01', 'R02'))), 'R02 auto, R04 rejected');
    assert.equal(brief(rowsWith(takenBack(now, ids('R01'))).map(({ record }) => record)).split(',').length, 4);
  });

  it('the same words or the same gift is the same, another sum is not', () => {
    const [first, norse, again, swedish] = rows as [Row, Row, Row, Row];
    assert.equal(saysTheSame(first, again), true);
    assert.equal(saysTheSame(first, norse), false);
    assert.equal(saysTheSame(norse, swedish), false);
  });
});
