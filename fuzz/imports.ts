/** Files of other programs and of ours, damaged: imports never throw, attach only what stands in the note, and lose no record of it. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { standoff } from '../src/exports/brat.ts';
import { json } from '../src/exports/json.ts';
import { jsonl } from '../src/exports/jsonl.ts';
import { webAnnotation } from '../src/exports/web-annotation.ts';
import { attachForeign, attachMentions, attachRecords } from '../src/imports/attach.ts';
import { readBrat } from '../src/imports/brat.ts';
import { bodyOf, fileNameOf, headlineOf, withoutHeadline } from '../src/imports/clipping.ts';
import { requestOf } from '../src/imports/json-line.ts';
import { readNotes } from '../src/imports/notes-json.ts';
import { importReport } from '../src/imports/told.ts';
import { decode } from '../src/imports/utf8.ts';
import { readWebAnnotations } from '../src/imports/web-annotations.ts';
import type { NoteRecord } from '../src/model/note.ts';
import { locate } from '../src/notes/anchor.ts';
import { readNote, writeNote } from '../src/notes/note.ts';
import { words } from '../src/views/words/words.ts';
import { collected } from '../test/exports/collected.ts';
import { known, note, record, sum, TEXT } from '../test/views/sample.ts';
import { damagedBytes, repeated } from './bytes.ts';
import type { Target } from './target.ts';

const kept = [
  record({ id: 'R01', amounts: [sum(7e9, null, 'NOK')], stage: 'pledged' }),
  record({ id: 'R02', by: ['DK'] }),
];
const whole = note({ records: kept });
const options = {
  words: words('uk'),
  known,
  generator: { version: '0.0.1', lexicon: '2026-01-01' },
  suggestions: true,
};
const SAMPLES = [
  await collected(json([whole], options)),
  await collected(jsonl([whole, whole], options)),
  await collected(webAnnotation([whole], options)),
  standoff(whole, options),
  '{"id":"a","text":"Данія дасть 5 млн крон.","date":"2026-02-01"}',
  'T1\tPledge 2 6;10 14\tтест\nE1\tPledge:T1 By:T2\nT2\tActor 0 3\tОсл\n#1\tAnnotatorNotes E1\t{"act":"pledge"}\n',
  '{"@graph":[{"type":"Annotation","bodyValue":"pledge","target":{"selector":{"type":"TextQuoteSelector","exact":"Норвегія"}}}]}',
  TEXT,
];
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  '"id":"R01"',
  '"schema":"poruka/notes@1"',
  '"schema":"poruka/note@1"',
  '"notes":[',
  '"records":[',
  '"mentions":[',
  '"act":"pledge"',
  '"evidence":{"exact":"Норвегія","start":1e99}',
  '"target":',
  '"selector":',
  '"items":',
  '"refinedBy":',
  '"type":"Annotation"',
  'null',
  'true',
  '-1',
  '1e999',
  '\\ud800',
  '\\u0000',
  '__proto__',
  'T1\tPledge 0 5\tx\n',
  'E1\tPledge:T1 By:E1\n',
  '\t',
  '\n',
  '#1\tX T1\t{}\n',
];
const REPORT = words('uk');

/** Whatever is attached stands in the text, and the note that comes of it can be written and read. */
function attached(text: string, list: readonly NoteRecord[], own: readonly NoteRecord[]): void {
  const ids = list.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'an id twice');
  for (const one of own)
    assert.ok(
      list.some((other) => other === one || (one.review === 'auto' && other.id === one.id)),
      'a record is lost',
    );
  const out = writeNote(text, list);
  assert.ok(out.ok, out.ok ? '' : JSON.stringify(out.problem));
  assert.equal(readNote(out.text).records.length, list.length);
  assert.ok(out.text.endsWith(text));
}

export const target: Target<Buffer> = {
  inputs: fc.oneof(
    { weight: 100, arbitrary: damagedBytes(SAMPLES) },
    {
      weight: 60,
      arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => Buffer.from(parts.join(''))),
    },
    { weight: 30, arbitrary: fc.json().map((text) => Buffer.from(text)) },
    { weight: 10, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
    { weight: 1, arbitrary: repeated(PIECES).map((text) => Buffer.from(text)) },
  ),
  check: (bytes) => {
    const decoded = decode(bytes);
    if ('bad' in decoded) assert.ok(decoded.bad >= 0 && decoded.bad < bytes.length, 'the byte that is wrong');
    else assert.ok(Buffer.from(decoded.text).equals(bytes), 'a byte is lost');
    const request = requestOf(bytes);
    assert.equal(typeof (request.ok ? request.request.text : request.problem), 'string');

    const file = bytes.toString('utf8');
    const ours = readNotes(file);
    for (const { records, mentions = [] } of ours?.notes ?? []) {
      for (const own of [[], kept]) attached(TEXT, attachRecords(TEXT, own, records).records, own);
      const decided = attachMentions(TEXT, [], mentions);
      assert.equal(new Set(decided.map(({ id }) => id)).size, decided.length);
    }
    for (const given of [readWebAnnotations(file) ?? [], readBrat(file, TEXT, null)]) {
      const { records, taken, left } = attachForeign(TEXT, kept, given);
      attached(TEXT, records, kept);
      assert.equal(taken.length + left.length, given.length, 'each is taken or told');
      for (const { evidence } of taken) assert.equal(locate(TEXT, evidence).state, 'attached');
      importReport([{ note: file.slice(0, 40), isHere: true, taken: taken.length, left }], REPORT);
    }
    const clipped = bodyOf(file);
    assert.equal(bodyOf(clipped), clipped);
    withoutHeadline(clipped, headlineOf(file));
    assert.match(fileNameOf(headlineOf(file), '2026-02-01'), /^[\p{L}\p{M}\p{N}-]+$/u);
  },
  size: (bytes) => bytes.length + TEXT.length,
  pace: 200,
};
