/** Imports: our JSON comes back to the letter; brat and Web Annotations become suggestions where their words stand, and the rest is told. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { standoff } from '../../src/exports/brat.ts';
import type { ExportOptions } from '../../src/exports/formats.ts';
import { json } from '../../src/exports/json.ts';
import { jsonl } from '../../src/exports/jsonl.ts';
import { webAnnotation } from '../../src/exports/web-annotation.ts';
import { attachForeign, attachMentions, attachRecords } from '../../src/imports/attach.ts';
import { readBrat } from '../../src/imports/brat.ts';
import { readNotes } from '../../src/imports/notes-json.ts';
import { readWebAnnotations } from '../../src/imports/web-annotations.ts';
import { type KeptMention, REVIEWS } from '../../src/model/note.ts';
import { ACTS, STAGES } from '../../src/model/statement.ts';
import { describe as quote } from '../../src/notes/anchor.ts';
import { readNote, writeNote } from '../../src/notes/note.ts';
import { plain } from '../../src/notes/record.ts';
import type { NoteView } from '../../src/register/index.ts';
import { words } from '../../src/views/words/words.ts';
import { collected } from '../exports/collected.ts';
import { known, note, record, sum, TEXT } from '../views/sample.ts';

const options: ExportOptions = {
  words: words('uk'),
  known,
  generator: { version: '0.0.1', lexicon: '2026-01-01' },
  path: (uri) => uri.replace('file:///', ''),
};
const never = (): never => assert.fail('it is none of ours');

const anyRecord = fc
  .record(
    {
      id: fc.stringMatching(/^R\d{1,4}$/),
      act: fc.constantFrom(...ACTS),
      stage: fc.constantFrom(...STAGES),
      by: fc.array(fc.constantFrom('NO', 'DK', 'org:зсу', 'person:x'), { minLength: 1, maxLength: 3 }),
      review: fc.constantFrom(...REVIEWS),
      amounts: fc.array(
        fc.record({
          min: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 })),
          max: fc.option(fc.integer()),
          currency: fc.option(fc.constant('EUR')),
          basis: fc.constantFrom('total', 'rate'),
          raw: fc.string({ unit: 'grapheme' }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      programme: fc.string({ unit: 'grapheme', minLength: 1 }),
      counted: fc.boolean(),
      comment: fc.string({ unit: 'grapheme' }),
    },
    { requiredKeys: ['id', 'act', 'review'] },
  )
  .map(({ comment, ...given }) => record({ ...given, ...(comment && { extra: { comment } }) } as never));
const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 5 });

describe('import of our JSON', () => {
  it('export → import → export is the same file, JSON and JSON Lines, with and without suggestions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecords, { maxLength: 3 }), fc.boolean(), async (lists, suggestions) => {
        const notes = lists.map((records, i) => note({ uri: `file:///notes/${i}.md`, records }));
        for (const write of [json, jsonl]) {
          const first = await collected(write(notes, { ...options, suggestions }));
          if (first === '') continue;
          const back = readNotes(first) ?? never();
          const { path: _, ...same } = options;
          assert.equal(await collected(write(back.notes, { ...same, suggestions })), first);
          assert.deepEqual(back.unread, []);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('into the notes, by way of their files: what they then export is what was imported', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const first = await collected(json([note({ records })], options));
        const [given] = (readNotes(first) ?? never()).notes;
        const attached = attachRecords(TEXT, [], given?.records ?? []);
        const written = writeNote(TEXT, attached.records);
        assert.ok(written.ok);
        const back: NoteView = note({ records: readNote(written.text).records });
        assert.equal(await collected(json([back], options)), first);
      }),
      { numRuns: 40 },
    );
  });

  it('mentions too: they come back whole, a second time changes nothing, and what the note has decided stays', async () => {
    const mention = (id: string, exact: string, more: Partial<KeptMention> = {}): KeptMention => {
      const start = TEXT.indexOf(exact);
      assert.ok(start >= 0, exact);
      return {
        id,
        kind: 'country',
        evidence: quote(TEXT, { start, end: start + exact.length }),
        review: 'accepted',
        ...more,
      };
    };
    const [first = ''] = TEXT.match(/\p{L}{4,}/u) ?? [];
    const given = [
      mention('M01', first, { entity: 'NO', extra: { note: 'моє' } }),
      mention('M02', first, { kind: 'actor' }),
    ];
    const file = await collected(json([note({ records: [], mentions: given })], options));
    const [read] = (readNotes(file) ?? never()).notes;
    assert.deepEqual(read?.mentions, given);
    assert.deepEqual(attachMentions(TEXT, [], given), given);
    assert.equal(attachMentions(TEXT, given, given), given);
    const mine = [mention('M01', first, { review: 'rejected' })];
    assert.deepEqual(
      attachMentions(TEXT, mine, given).map(({ id, review, kind }) => `${id} ${review} ${kind}`),
      ['M01 rejected country', 'M02 accepted actor'],
    );
    assert.equal(attachMentions('Зовсім інший текст.\n', mine, given), mine);
  });

  it('never replaces a decision, replaces a suggestion, and says what it left', () => {
    const kept = [
      record({ id: 'a', review: 'accepted' }),
      record({ id: 'b', review: 'auto' }),
      record({ id: 'c', review: 'auto' }),
    ];
    const given = [
      record({ id: 'a', review: 'edited', by: ['DK'] }),
      record({ id: 'b', review: 'edited', by: ['DK'] }),
      record({ id: 'c', review: 'auto' }),
      record({ id: 'd' }),
    ];
    const { records, taken, left } = attachRecords(TEXT, kept, given);
    assert.deepEqual(
      records.map(({ id, review, by }) => `${id} ${review} ${by}`),
      ['a accepted NO', 'b edited DK', 'c auto NO', 'd accepted NO'],
    );
    assert.deepEqual(
      taken.map(({ id }) => id),
      ['b', 'd'],
    );
    assert.deepEqual(
      left.map(({ id, why }) => [id, why]),
      [
        ['a', 'decided'],
        ['c', 'same'],
      ],
    );
  });

  it('a record whose quote is gone comes back too; onto another text nothing does', () => {
    const evidence = { exact: 'чого в тексті немає зовсім', prefix: '', suffix: '', start: 0 };
    const given = [record({ id: 'a' }), record({ id: 'b', evidence })];
    assert.equal(attachRecords(TEXT, [], given).records.length, 2);
    const { records, left } = attachRecords('Зовсім інша новина про погоду.\n', [], given);
    assert.deepEqual([records, left.map(({ why }) => why)], [[], ['not-found', 'not-found']]);
  });

  it('what is none of ours, is broken or has records without an act', () => {
    for (const text of ['', '{', '[]', '{"schema":"x"}', '{"schema":"poruka/notes@1"}', 'null', '1\n2'])
      assert.equal(readNotes(text), null, text);
    const odd = readNotes('{"schema":"poruka/note@1","uri":"a.md","records":[{"id":"a"},{"act":"pledge"},7]}');
    assert.deepEqual(
      [odd?.unread.map(({ record: no }) => no), odd?.notes[0]?.records.map(({ act }) => act)],
      [[1, 3], ['pledge']],
    );
  });
});

describe('import of annotations', () => {
  const records = [
    record({ id: 'R01', amounts: [sum(7e9, null, 'NOK')], stage: 'pledged' }),
    record({ id: 'R02', by: ['DK'] }),
  ];
  const whole = note({ records });
  const kindsOf = (list: readonly { readonly why: string }[]): Readonly<Record<string, number>> => {
    const out: Record<string, number> = {};
    for (const { why } of list) out[why] = (out[why] ?? 0) + 1;
    return out;
  };

  it('our own come back as suggestions, also onto a text that has moved; mentions are found anew', async () => {
    const annotations = readWebAnnotations(await collected(webAnnotation([whole], options))) ?? never();
    const events = readBrat(standoff(whole, options), TEXT, null);
    for (const [name, given] of [
      ['W3C', annotations],
      ['brat', events],
    ] as const)
      for (const text of [TEXT, `---\ntitle: "😀"\n---\n\n😀 Ще абзац згори.\n\n${TEXT}`]) {
        const { taken, left } = attachForeign(text, [], given);
        assert.deepEqual(
          taken.map((one) => plain({ ...one, evidence: records[0]?.evidence ?? never() })),
          records.map((one) => plain({ ...one, review: 'auto' })),
          name,
        );
        for (const { evidence } of taken) assert.ok(text.includes(evidence.exact));
        assert.deepEqual(Object.keys(kindsOf(left)), ['no-act']);
        assert.deepEqual(kindsOf(attachForeign(text, taken, given).left).same, records.length, `${name}, twice`);
      }
  });

  it('of other tools: an act by its name; what is not certain is left and told', () => {
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      '@graph': [
        {
          id: 'x1',
          type: 'Annotation',
          body: [
            { type: 'TextualBody', value: 'Delivery report' },
            { type: 'TextualBody', value: 'перевірити дату' },
          ],
          target: {
            selector: { type: 'TextQuoteSelector', exact: 'Словаччина призупинила постачання електроенергії' },
          },
        },
        {
          id: 'x2',
          type: 'Annotation',
          bodyValue: 'pledge',
          target: { selector: { type: 'TextQuoteSelector', exact: 'немає такого в тексті' } },
        },
        { id: 'x3', type: 'Annotation', bodyValue: 'цікаво', target: 'https://example.org/' },
      ],
    };
    const { taken, left } = attachForeign(TEXT, [], readWebAnnotations(JSON.stringify(page)) ?? never());
    assert.deepEqual(
      taken.map(({ act, review, extra }) => [act, review, extra]),
      [['delivery_report', 'auto', { comment: 'перевірити дату' }]],
    );
    assert.deepEqual(
      left.map(({ id, why }) => [id, why]),
      [
        ['x2', 'not-found'],
        ['x3', 'no-act'],
      ],
    );
    const ann = 'T1\tWithdrawal 2 6;10 14\tтест\nE1\tWithdrawal:T1\nT9\tбез місця\n*\tEquiv T1 T2\n';
    assert.deepEqual(
      readBrat(ann, TEXT, 'a.txt').map(({ id, labels, anchor }) => [id, labels, anchor.exact]),
      [['E1', ['Withdrawal'], TEXT.slice(2, 14)]],
    );
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        readNotes(text);
        attachForeign(TEXT, [], readWebAnnotations(text) ?? []);
        attachForeign(TEXT, [], readBrat(text, TEXT, null));
      }),
    );
  });
});
