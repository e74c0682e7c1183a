/** A person links and takes apart: what is written, and that it holds when everything is read again. */
import { strict as assert } from 'node:assert';
import { keep } from '../../src/notes/merge.ts';
import { registerOf } from '../../src/register/commitments.ts';
import type { NoteView, Row } from '../../src/register/index.ts';
import { linkEdits, type LinkEdit, unlinkEdits, withLink } from '../../src/register/linking.ts';
import { drawn, eur, note, rowsOf, says } from './notes.ts';

const pledge = (by: string, value: number, more = {}) => says('pledge', by, { amounts: [eur(value)], ...more });
const named = (rows: readonly Row[], names: string): readonly Row[] =>
  names.split(' ').map((name) => {
    const found = rows.find(({ note: { title }, record }) => `${title}.${record.id}` === name);
    assert.ok(found, name);
    return found;
  });
const apply = (rows: readonly Row[], edits: readonly LinkEdit[]): readonly Row[] =>
  rows.map((row) => {
    const edit = edits.find((one) => one.row === row);
    return edit ? { ...row, record: withLink(row.record, edit) } : row;
  });

const NOTES: readonly NoteView[] = [
  note('a', '2025-03-01', 'A', pledge('DK', 100, { programme: 'PURL' })),
  note('b', '2025-03-02', 'B', pledge('DK', 100)),
  note('c', '2025-03-03', 'C', pledge('DK', 100)),
  note('d', '2025-03-03', 'D', pledge('NO', 7)),
  note('e', '2025-03-04', 'E', pledge('NO', 7)),
];
const BEFORE = ['a.R1 b.R1(same-sum) c.R1(same-sum)', 'd.R1 e.R1(same-sum)'];

describe('linking by the analyst', () => {
  const rows = rowsOf(NOTES);
  const { commitments } = registerOf(rows);
  const link = (names: string) => linkEdits(commitments, named(rows, names));
  const unlink = (from: readonly Row[], names: string) => unlinkEdits(from, named(from, names));
  const result = (edits: readonly LinkEdit[], from = rows) => drawn(registerOf(apply(from, edits)).commitments);
  const told = (edits: readonly LinkEdit[]) =>
    edits.map(({ row, commitment, apart }) => `${row.note.title} ${commitment ?? '-'}${apart ? ' apart' : ''}`);

  it('starts from what is automatic', () => assert.deepEqual(drawn(commitments), BEFORE));

  it('writes one name into two records, and the rest comes along', () => {
    const edits = link('a.R1 e.R1');
    assert.deepEqual(told(edits), ['a dk-purl-2025-03-01', 'e dk-purl-2025-03-01']);
    assert.equal(result(edits).length, 1);
  });

  it('takes one out: one record changes, the others stay together', () => {
    const edits = unlink(rows, 'b.R1');
    assert.deepEqual(told(edits), ['b - apart']);
    assert.deepEqual(result(edits), ['a.R1 c.R1(same-sum)', 'b.R1', 'd.R1 e.R1(same-sum)']);
  });

  it('takes two out together', () => {
    const edits = unlink(rows, 'b.R1 c.R1');
    assert.deepEqual(result(edits), ['a.R1', 'b.R1 c.R1(analyst)', 'd.R1 e.R1(same-sum)']);
  });

  it('a link taken back leaves nothing behind', () => {
    const linked = apply(rows, link('c.R1 d.R1'));
    assert.equal(registerOf(linked).commitments.length, 1);
    const back = unlink(linked, 'd.R1');
    assert.deepEqual(told(back), ['d -']);
    assert.deepEqual(result(back, linked), BEFORE);
  });

  it('what was taken apart can be linked again', () => {
    const apart = apply(rows, unlink(rows, 'b.R1'));
    const again = linkEdits(registerOf(apart).commitments, named(apart, 'b.R1 a.R1'));
    assert.equal(result(again, apart).length, 2);
    assert.ok(again.every((edit) => !edit.apart));
  });

  it('two names become one', () => {
    const two = [
      note('a', '2025-03-01', 'A', pledge('DK', 1, { commitment: 'x' })),
      note('b', '2025-03-01', 'B', pledge('DK', 2, { commitment: 'x' })),
      note('c', '2025-03-01', 'C', pledge('DK', 3, { commitment: 'y' })),
      note('d', '2025-03-01', 'D', pledge('DK', 4, { commitment: 'y' })),
    ];
    const own = rowsOf(two);
    const edits = linkEdits(registerOf(own).commitments, named(own, 'a.R1 c.R1'));
    assert.deepEqual(told(edits), ['c x', 'd x']);
    assert.equal(result(edits, own).length, 1);
  });

  it('says nothing new when they are one by the person already, or only one is chosen', () => {
    const linked = apply(rows, link('a.R1 d.R1'));
    assert.deepEqual(linkEdits(registerOf(linked).commitments, named(linked, 'a.R1 d.R1')), []);
    assert.deepEqual(link('a.R1'), []);
  });
});

describe('a link survives a new reading', () => {
  const [view] = NOTES;
  assert.ok(view);
  const [auto] = view.records;
  assert.ok(auto);
  const linked = { ...auto, commitment: 'x' };
  const apart = { ...auto, apart: true as const };

  it('in a record that is still ours', () => {
    assert.deepEqual(keep([linked], [{ ...auto, stage: 'agreed' }], view.text), [
      { ...auto, stage: 'agreed', commitment: 'x' },
    ]);
    assert.deepEqual(keep([apart], [auto], view.text), [apart]);
  });

  it('though nobody finds the statement again', () => {
    assert.deepEqual(keep([linked], [], view.text), [linked]);
    assert.deepEqual(keep([auto], [], view.text), []);
  });

  it('in a record that a person decided', () => {
    const accepted = { ...linked, review: 'accepted' as const };
    assert.deepEqual(keep([accepted], [auto], view.text), [accepted]);
  });
});
