/** What a note keeps when a person decides on some of its records: these, those they point to, and nothing else that was only found. */
import { strict as assert } from 'node:assert';
import type { NoteRecord } from '../../src/model/note.ts';
import { withRecords } from '../../src/register/keeping.ts';
import { eur, note, rowsOf, says } from './notes.ts';

const rows = rowsOf([
  note(
    'a',
    '2025-03-01',
    'A',
    says('pledge', 'DK', { amounts: [eur(1)] }),
    says('pledge', 'NO', { amounts: [eur(2)] }),
    says('pledge', 'DK', { amounts: [eur(1)], sameAs: 'R1' }),
  ),
]);
const [first, second, third] = rows.map(({ record }) => record) as [NoteRecord, NoteRecord, NoteRecord];
const ids = (records: readonly NoteRecord[]): readonly string[] => records.map(({ id }) => id);

describe('records that are kept', () => {
  it('in the order of the text', () => {
    const one = withRecords([], rows, [second]);
    assert.deepEqual(ids(one), ['R2']);
    assert.deepEqual(ids(withRecords(one, rows, [first])), ['R1', 'R2']);
  });

  it('with what they point to', () => assert.deepEqual(ids(withRecords([], rows, [third])), ['R1', 'R3']));

  it('as they shall be, and the others as they are', () => {
    const out = withRecords([first, second], rows, [{ ...second, commitment: 'x' }]);
    assert.equal(out[0], first);
    assert.deepEqual(out[1], { ...second, commitment: 'x' });
  });
});
