/**
 * Any file × records → tags written, accepted, rejected: refused with its place, or written so that what was written is read, a second write
 * changes nothing, and no byte is lost. What other keys hold is asked of the YAML parser, a witness of its own.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, Lexer, parseDocument } from 'yaml';
import { analyze } from '../src/analyze.ts';
import type { NoteRecord } from '../src/model/note.ts';
import { decide } from '../src/notes/merge.ts';
import { readNote, writeNote } from '../src/notes/note.ts';
import { recordsOf } from '../src/notes/record.ts';
import { tagsOf } from '../src/notes/tags.ts';
import { bodyStart, frontMatterSpan } from '../src/text/body.ts';
import { notes } from '../test/engine/texts.ts';
import { files, others, records, settled, undone } from '../test/notes/generated.ts';
import { need, norway, purl } from '../test/notes/samples.ts';
import { placed } from '../test/notes/placed.ts';
import { damaged, repeated } from './bytes.ts';
import type { Target } from './target.ts';

type Input = readonly [file: string, list: readonly NoteRecord[], pick: number];

/** The example notes as they are and with tags, of a body no more than a few lines. */
const short = notes.map((note) => note.slice(0, bodyStart(note) + 200));
const tagged = notes.map((note, i) => {
  const list = recordsOf(analyze(note, { id: 'x', date: '2025-12-01' }), note).slice(i, i + 3);
  const out = writeNote(note, decide(list, list[1]?.id ?? '', 'accepted'));
  assert.ok(out.ok);
  return out.text.slice(0, bodyStart(out.text) + 100);
});
const byHand = [
  '---\ntags:\n  - моє   # так\n  - country/UA\n\n  - "act/need"\nporuka:\n  version: 1\n  status: new # далі\n  records:\n    - {id: R01, act: need, by: [UA]}\n    # моє\n    - id: R02\n      act: pledge\n      by: [NO, DE]\n      note: |\n        рядок\n\n        ще\n      evidence: {exact: "а", prefix: "", suffix: "", start: 0}\n      review: edited\n    - просто слово\n  mentions:\n    - id: M01\n      kind: country\n      review: accepted\n      evidence: {exact: "Осло", prefix: "", suffix: "", start: 3}\nend: 1\n---\nТекст.\n',
  '---\r\nporuka: {version: 1, records: [{id: R01, act: need}, {id: R02, act: pledge, by: NO}], own: [a, b]}\r\ntags: [ моє,  "country/PL", # так\r\n  act/need ]\r\n---\r\nТекст.\r\n',
  "\uFEFF---\n? tags\n: - a\n  - 'actor/NATO'\nbase: &b {x: 1}\nporuka:\n    records:\n    -   act: need\n        by: *b\n    -   id: R02\n        act: pledge\ncopy: *b\n...\nТекст.\n",
];
const PIECES = [
  ...[
    '\n',
    '\n',
    '\n',
    '\n',
    '\r\n',
    '  ',
    '    ',
    '\n  ',
    '\n    - ',
    '\n- ',
    ': ',
    ':',
    ', ',
    '- ',
    '? ',
    '# ',
    ' # так',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '|',
    '>-',
    '|2',
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '\t',
    '\uFEFF',
    '\u0085',
    '\u2028',
    '\\',
    '@',
    '`',
    '~',
    'null',
    '0x1F',
  ],
  ...[
    'tags',
    'tags:',
    'poruka:',
    'version: 1',
    'records:',
    'mentions:',
    'status: new',
    'id: R01',
    'act: need',
    'act: pledge',
    'by: [NO]',
    'review: accepted',
  ],
  ...[
    'evidence: {exact: "а", prefix: "", suffix: "", start: 0}',
    'kind: country',
    'country/UA',
    'act/need',
    'a',
    'моє',
    'title: ',
    'date: 2026-03-05',
    '<<<<<<< HEAD\n',
  ],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));
const asFile = (inner: string): string => `---\n${inner}\n---\nТекст.\n`;

/** Where the values of our keys stand, by the parser: from the line of the key to the line after its value. */
function ours(text: string): readonly (readonly [number, number])[] {
  const root: unknown = parseDocument(
    text.slice(0, bodyStart(text)).replace(/(?:---|\.\.\.)[ \t]*\r?\n?$/, ''),
  ).contents;
  if (!isMap(root)) return [];
  return root.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !['tags', 'poruka'].includes(String(key.value)) || !key.range) return [];
    const inner = isMap(value) || isSeq(value) || isScalar(value) ? value.range?.[2] : undefined;
    const newline = text.indexOf('\n', Math.max(key.range[1], (inner ?? 0) - 1));
    return [[text.lastIndexOf('\n', key.range[0] - 1) + 1, newline < 0 ? text.length : newline + 1] as const];
  });
}

/** A person's words wherever they stand, in our keys too; by the lexer, to which «#» in a text is no comment. */
function comments(text: string): readonly string[] {
  let inScalar = false;
  const found: string[] = [];
  for (const lexeme of new Lexer().lex(text.slice(0, frontMatterSpan(text)?.end ?? 0))) {
    if (!inScalar && lexeme.startsWith('#')) found.push(lexeme.trimEnd());
    inScalar = lexeme === '\u001F';
  }
  return found.sort();
}

/** «? ? a»: keys that are lists are written out, one in the other, for as long as anybody can wait. */
const DEEP = /(?:[?{[]\s*){20}/;

/** What stands beside our keys; null where nobody can say. */
const keysOf = (text: string, own: ReadonlySet<string>): unknown => {
  const front = frontMatterSpan(text);
  if (!front || DEEP.test(text.slice(0, front.end))) return null;
  try {
    return others(text, own);
  } catch {
    // an alias to nothing, or one that would fill the memory
    return null;
  }
};
const plain = (list: readonly NoteRecord[]): unknown =>
  settled(list.map(({ id: _, sameAs: __, partOf: ___, ...rest }) => rest));

/** null: refused. */
function written(file: string, list: readonly NoteRecord[]): string | null {
  const before = readNote(file);
  for (const problem of before.problems) placed(file, problem);
  const out = writeNote(file, list);
  if (!out.ok) {
    placed(file, out.problem);
    return null;
  }
  const { text } = out;
  assert.equal(undone(file, out), file, 'undone');
  const own = ours(file);
  for (const { start, end } of out.edits)
    assert.ok(
      start === end || own.some(([from, to]) => from <= start && end <= to),
      `outside our keys: ${start}–${end}`,
    );
  const tags = new Set(tagsOf([...before.records, ...list], undefined, before.mentions));
  const [was, is] = [keysOf(file, tags), keysOf(text, tags)];
  if (!frontMatterSpan(file))
    assert.ok(text.endsWith(file.replace(/^\uFEFF/, '')), 'a new front matter stands before all');
  else if (was !== null) assert.deepEqual(is, was, 'other keys');
  assert.deepEqual(comments(text), comments(file), 'comments');
  for (const { code, start, end } of before.problems)
    if (code === 'record.unreadable')
      assert.ok(text.includes(file.slice(start, end)), 'an entry that nobody can read stays');
  const note = readNote(text);
  assert.deepEqual(plain(note.records), plain(list), 'what was written is read');
  assert.deepEqual(settled(note.mentions), settled(before.mentions), 'mentions stay');
  const again = writeNote(text, note.records);
  assert.deepEqual(again.ok && again.edits, [], 'a second write changes nothing');
  return text;
}

export const target: Target<Input> = {
  inputs: fc.tuple(
    fc.oneof(
      { weight: 40, arbitrary: files },
      { weight: 40, arbitrary: damaged([...byHand, ...short]) },
      { weight: 4, arbitrary: damaged(tagged) },
      { weight: 60, arbitrary: soup.map(asFile) },
      { weight: 20, arbitrary: damaged(byHand.map((file) => file.replace('---', ''))).map((inner) => `---${inner}`) },
      { weight: 5, arbitrary: fc.string({ unit: 'binary' }).map(asFile) },
      { weight: 1, arbitrary: repeated(PIECES).map(asFile) },
    ),
    fc.oneof(
      { weight: 1, arbitrary: records },
      { weight: 9, arbitrary: fc.constantFrom([need], [{ ...need, id: 'R01' }], [need, norway], [purl], []) },
    ),
    fc.nat(9),
  ),
  check: ([file, list, pick]) => {
    const text = written(file, list);
    const { records: kept } = readNote(text ?? file);
    const id = kept[pick % Math.max(1, kept.length)]?.id ?? '';
    const answer = decide(kept, id, pick % 2 ? 'accepted' : 'rejected', { by: 'я', on: '2026-03-05' });
    written(text ?? file, answer);
  },
  size: ([file, list]) => file.length + JSON.stringify(list).length,
  pace: 200,
};
