/** Two people tagged one note and git could not merge it: what may be merged by id, and what must be asked. */
import { strict as assert } from 'node:assert';
import type { KeptMention, NoteRecord } from '../../src/model/note.ts';
import { mergeRecords, resolve, sides } from '../../src/notes/conflict.ts';
import { decide } from '../../src/notes/merge.ts';
import { readNote, writeNote } from '../../src/notes/note.ts';
import { need, norway, purl } from './samples.ts';

const note = (records: readonly NoteRecord[], title = 'Так', mentions: readonly KeptMention[] = []): string => {
  const out = writeNote(`---\ntitle: ${title}\n---\nТекст.\n`, records, { mentions });
  return out.ok ? out.text : '';
};

/** What git leaves: all of the front matter in one conflict. */
function conflict(ours: string, theirs: string, base?: string): string {
  const inner = (text: string): string => text.split('---\n')[1] ?? '';
  const old = base === undefined ? '' : `||||||| base\n${inner(base)}`;
  return `---\n<<<<<<< HEAD\n${inner(ours)}${old}=======\n${inner(theirs)}>>>>>>> theirs\n---\nТекст.\n`;
}

describe('sides', () => {
  it('tells them apart, with the base when git shows it', () => {
    assert.deepEqual(sides('a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\nd'), {
      ours: 'a\nb\nd',
      theirs: 'a\nc\nd',
      base: null,
    });
    assert.deepEqual(sides('<<<<<<<\r\nb\r\n|||||||\r\no\r\n=======\r\n>>>>>>>\r\n'), {
      ours: 'b\r\n',
      theirs: '',
      base: 'o\r\n',
    });
  });
  for (const text of [
    'a',
    '<<<<<<< x\nb\n',
    '>>>>>>> y\n',
    '<<<<<<< x\n<<<<<<< x\n=======\n>>>>>>> y\n',
    'Заголовок\n=======\n',
  ]) {
    it(`none in ${JSON.stringify(text)}`, () => assert.equal(sides(text), null));
  }
});

describe('mergeRecords', () => {
  const accepted: NoteRecord = { ...purl, review: 'accepted' };
  const rejected = decide([purl], 'R02', 'rejected')[0] ?? purl;
  const rows: readonly (readonly [
    string,
    readonly NoteRecord[],
    readonly NoteRecord[],
    readonly NoteRecord[] | null,
    readonly NoteRecord[],
    number,
  ])[] = [
    ['both sides the same', [norway], [norway], null, [norway], 0],
    ['each has added one', [norway], [purl], [], [norway, purl], 0],
    ['a decision beats a suggestion', [purl], [accepted], null, [accepted], 0],
    ['a decision beats a suggestion, the other way', [accepted], [{ ...purl, stage: 'ready' }], null, [accepted], 0],
    ['only they have changed it', [purl], [rejected], [purl], [rejected], 0],
    ['only we have changed it', [rejected], [purl], [purl], [rejected], 0],
    ['they deleted what we left alone', [norway, purl], [norway], [norway, purl], [norway], 0],
    ['they deleted what we decided', [accepted], [], [purl], [accepted], 0],
    ['two decisions', [accepted], [rejected], [purl], [accepted], 1],
    ['one id for two sentences', [need], [{ ...purl, id: 'R03' }], [], [need, { ...purl, id: 'R04' }], 0],
    [
      'one id for two sentences, and what points to theirs',
      [need],
      [
        { ...purl, id: 'R03' },
        { ...norway, id: 'R05', sameAs: 'R03' },
      ],
      [],
      [{ ...norway, id: 'R05', sameAs: 'R06' }, need, { ...purl, id: 'R06' }],
      0,
    ],
    [
      'they deleted what ours repeats',
      [norway, { ...purl, review: 'accepted', sameAs: norway.id, reason: 'not.same' }],
      [],
      [norway],
      [{ ...purl, review: 'accepted' }],
      0,
    ],
  ];
  for (const [name, ours, theirs, base, records, open] of rows) {
    it(name, () => {
      const merged = mergeRecords(ours, theirs, base);
      assert.deepEqual([merged.records, merged.open.length], [records, open]);
    });
  }
});

describe('resolve', () => {
  it('merges what only our keys are about', () => {
    const base = note([norway, need]);
    const ours = note(decide([norway, need], 'R03', 'accepted'));
    const theirs = note([norway, need, purl]);
    const expected = writeNote(ours, [norway, { ...need, review: 'accepted' }, purl]);
    assert.deepEqual(resolve(conflict(ours, theirs, base)), { text: expected.ok && expected.text, open: [] });
    assert.deepEqual(readNote(resolve(conflict(ours, theirs))?.text ?? '').records.length, 3);
  });

  it('merges what each has decided of actors and sums; two decisions about one are a person to choose', () => {
    const kept = (id: string, exact: string, review: KeptMention['review'] = 'accepted'): KeptMention => ({
      id,
      kind: 'actor',
      entity: 'org:zsu',
      evidence: { exact, prefix: '', suffix: '', start: exact.length },
      review,
    });
    const sides = (ours: readonly KeptMention[], theirs: readonly KeptMention[]): string =>
      conflict(note([norway], 'Так', ours), note([norway, purl], 'Так', theirs));
    const merged = resolve(sides([kept('M01', 'ЗСУ')], [kept('M01', 'Сили оборони')]));
    assert.deepEqual(
      readNote(merged?.text ?? '').mentions.map(({ id, evidence }) => `${id} ${evidence.exact}`),
      ['M01 ЗСУ', 'M02 Сили оборони'],
    );
    assert.equal(resolve(sides([kept('M01', 'ЗСУ')], [kept('M01', 'ЗСУ', 'rejected')])), null);
  });

  it('leaves everything else to the person', () => {
    const ours = note([need]);
    assert.equal(resolve(conflict(ours, note([need, purl], 'Ні'))), null);
    assert.equal(resolve(ours), null);
    assert.equal(resolve(`${ours}<<<<<<< a\nодне\n=======\nінше\n>>>>>>> b\n`), null);
  });
});
