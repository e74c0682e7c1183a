/** What an update says of records that people kept: which it reads otherwise, and that it changes none of them. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { NoteRecord } from '../../src/model/note.ts';
import { readNote, writeNote } from '../../src/notes/note.ts';
import { checkNote } from '../../src/register/check.ts';
import { withDecisions } from '../../src/register/decisions.ts';
import { type NoteView, recordsAfterSave, rowsOf } from '../../src/register/index.ts';
import { treeOf } from '../../src/views/tree.ts';
import { words } from '../../src/views/words/words.ts';

const TEXT = 'Данія виділить Україні 500 млн євро на снаряди.\n';
const META = { title: null, outlet: null, url: null, date: null };
const today = analyze(TEXT, { id: '' });
const noteWith = (records: readonly NoteRecord[], analysis: Analysis = today): NoteView => ({
  uri: 'a.md',
  title: '',
  meta: META,
  analysis,
  records,
  text: TEXT,
});
const [accepted] = withDecisions([], rowsOf(noteWith([])), new Set(['R01']), 'accepted', undefined);
assert.ok(accepted);
/** As a version before read it: to Denmark's own account, and less. */
const old: NoteRecord = {
  ...accepted,
  for: ['DK'],
  generator: { version: '0.0.9', lexicon: 'old' },
};
const otherwise = (record: NoteRecord): boolean | undefined => checkNote(noteWith([record]))[0]?.otherwise;

describe('an update', () => {
  it('an accepted record says what read it', () => assert.deepEqual(accepted.generator, today.generator));

  it('says of a record of another version that it is read otherwise now, and of no other', () => {
    assert.equal(otherwise(old), true);
    assert.equal(otherwise({ ...old, for: accepted.for ?? [] }), false);
    assert.equal(otherwise({ ...old, generator: today.generator }), false, 'the person has seen this reading');
    assert.equal(otherwise({ ...old, review: 'edited' }), false, 'a person wrote it');
    assert.equal(otherwise({ ...old, review: 'auto' }), true);
    assert.equal(otherwise({ ...old, act: 'refusal' }), true, 'nothing of the kind is read there');
  });

  it('changes nothing that is kept', () => {
    assert.deepEqual(recordsAfterSave(noteWith([old])), [old]);
    const written = writeNote(TEXT, [old]);
    assert.ok(written.ok);
    assert.deepEqual(readNote(written.text).records, [old]);
  });

  for (const [locale, branch, now] of [
    ['uk', 'Читається інакше', 'Тепер читається'],
    ['en', 'Read otherwise now', 'Read now'],
  ] as const)
    it(`has a branch of the tree that says what is read now, ${locale}`, () => {
      const roots = treeOf([noteWith([old])], 'note', { words: words(locale), known: () => null });
      const found = roots.find(({ label }) => label === branch);
      assert.equal(found?.children.length, 1);
      const detail = found?.children[0]?.children.find(({ label }) => label === now);
      assert.match(detail?.description ?? '', /500/);
    });
});
