/** What must hold for every note that can be generated: no other byte changes, what is written is read, a second write changes nothing. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import {
  type Anchor,
  type KeptMention,
  KEPT_KINDS,
  MENTION_REVIEWS,
  type NoteRecord,
  REVIEWS,
} from '../../src/model/note.ts';
import { ACTS, STAGES } from '../../src/model/statement.ts';
import { decide } from '../../src/notes/merge.ts';
import { readNote, writeNote } from '../../src/notes/note.ts';
import { tagsOf } from '../../src/notes/tags.ts';

const words = [
  'Осло',
  '500 млн',
  '«так»',
  '$1,5',
  ': ',
  '# ',
  '"',
  "'",
  '\\',
  '—',
  '\u00A0',
  'NO',
  '🇺🇦',
  '\u2028',
  '{',
  '- ',
  '\n',
  '\t',
  '…',
];
const phrase = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(''));
const anyText = fc.oneof(phrase, fc.string({ unit: 'grapheme', maxLength: 12 }));
const party = fc.constantFrom('UA', 'NO', 'EU', 'NATO', 'group:partners', 'person:riutte-mark', 'org:zsu', 'DE');
const parties = fc.uniqueArray(party, { minLength: 1, maxLength: 3 });
const figure = fc.option(
  fc.oneof(
    fc.integer({ min: 0 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  ),
);
const day = fc.option(fc.constantFrom('2026-03-05', '2026', '2026-12'));
const anchor: fc.Arbitrary<Anchor> = fc.record({ exact: anyText, prefix: anyText, suffix: anyText, start: fc.nat() });
const optional = { requiredKeys: [] as [] };

const record: fc.Arbitrary<Omit<NoteRecord, 'id'>> = fc
  .tuple(
    fc.record({ act: fc.constantFrom(...ACTS), evidence: anchor, review: fc.constantFrom(...REVIEWS) }),
    fc.record(
      {
        stage: fc.constantFrom(...STAGES),
        polarity: fc.constant('neg' as const),
        by: parties,
        for: parties,
        requester: parties,
        joint: fc.boolean(),
        theme: fc.constantFrom('military', 'energy'),
        programme: fc.constantFrom('PURL', 'on', 'Чеська ініціатива', '2026'),
        items: fc.array(fc.record({ item: anyText, qty: figure, unit: fc.option(anyText) }), {
          minLength: 1,
          maxLength: 2,
        }),
        amounts: fc.array(
          fc.record({
            min: figure,
            max: figure,
            currency: fc.constantFrom('USD', 'NOK', null),
            basis: fc.constantFrom('total' as const, 'rate' as const),
            raw: anyText,
          }),
          { minLength: 1, maxLength: 3 },
        ),
        conditions: fc.array(fc.record({ text: anyText, type: fc.constant('approval' as const) }), {
          minLength: 1,
          maxLength: 2,
        }),
        due: fc.record({ text: anyText, relation: fc.constant('by'), from: day, to: day }),
        speaker: party,
        counted: fc.boolean(),
        reason: fc.constantFrom('counted.giver_and_sum', 'not.act'),
        extra: fc.dictionary(fc.constantFrom('note', 'моє', 'a b', 'yes'), fc.jsonValue({ maxDepth: 2 }), {
          minKeys: 1,
          maxKeys: 2,
          noNullPrototype: true,
        }),
      },
      optional,
    ),
  )
  .map(([must, may]) => ({ ...must, ...may }));

/** JSON has -0 and YAML text has not. */
const settled = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const records = fc
  .array(record, { maxLength: 5 })
  .map((list) => list.map((one, i) => ({ id: `R0${i + 1}`, ...(settled(one) as Omit<NoteRecord, 'id'>) })));

const mentions = fc
  .array(
    fc
      .tuple(
        fc.record({
          kind: fc.constantFrom(...KEPT_KINDS),
          evidence: anchor,
          review: fc.constantFrom(...MENTION_REVIEWS),
        }),
        fc.record(
          {
            entity: party,
            name: anyText,
            amount: fc.record({ min: figure, max: figure, currency: fc.constantFrom('USD', 'NOK', null) }),
            scope: fc.constant('note' as const),
          },
          optional,
        ),
      )
      .map(([must, may]) => ({ ...must, ...may })),
    { maxLength: 4 },
  )
  .map((list) => list.map((one, i) => ({ id: `M0${i + 1}`, ...(settled(one) as Omit<KeptMention, 'id'>) })));

const lines = fc.subarray(
  [
    'title: "Осло: так"',
    "other:   'a'   # так",
    'list: [a,  b]',
    'deep:\n    - x\n    -   y: 1\n        z: 2   # ні',
    'about: |\n  рядок\n\n  другий # не примітка',
    'folded: >-\n  рядок\n  ще',
    'base: &b {x: 0x1F}\ncopy: *b',
    '# примітка',
    '',
    'null_:',
    'date: 2026-03-05',
    '"ключ": так',
    '? explicit\n: value',
  ],
  { minLength: 0 },
);
const tagForms = fc.constantFrom(
  '',
  'tags: []',
  'tags:',
  'tags: [ моє,  "country/PL" ]  # так',
  'tags:\n- моє\n-   "act/need"   # так\n# далі',
  "tags:\n    - 'моє'\n\n    - 'country/UA'",
  'tags: [\n  моє, # перша\n  "actor/NATO",\n]',
  'tags: новини, допомога',
);
const bodies = fc.constantFrom(
  '',
  'Текст.',
  'Текст.\n---\nще: так\n---\n',
  '\n\n# Заголовок\n\n- a\n',
  'tags: [x]\nporuka: так\n',
);
const ends = fc.constantFrom('\n', '\r\n', 'mixed');

/** A whole file; without front matter when there is none to write. */
const files = fc
  .record({
    front: fc.option(fc.tuple(lines, tagForms, fc.nat({ max: 3 }))),
    body: bodies,
    end: ends,
    bom: fc.boolean(),
    close: fc.constantFrom('---', '...'),
    indent: fc.boolean(),
  })
  .map(({ front, body, end, bom, close, indent }) => {
    let text: string = body;
    if (front) {
      const [keys, tags, place] = front;
      const inner = [...keys];
      if (tags) inner.splice(Math.min(place, inner.length), 0, tags);
      const block = inner.join('\n');
      const pushed = indent ? block.replace(/^(?=[^\n])/gm, '  ') : block;
      text = ['---', ...(inner.length > 0 ? [pushed] : []), close, body].join('\n');
    }
    if (end === 'mixed') text = [...text].map((c, i) => (c === '\n' && i % 2 ? '\r\n' : c)).join('');
    else text = text.replaceAll('\n', end);
    return (bom ? '\uFEFF' : '') + text;
  });

const write = (
  text: string,
  list: readonly NoteRecord[],
  decided?: readonly KeptMention[],
): { text: string; undo: string } => {
  const out = writeNote(text, list, decided && { mentions: decided });
  assert.ok(out.ok, out.ok ? '' : JSON.stringify(out.problem));
  let undo = out.text;
  let shift = 0;
  let last = -1;
  const back = out.edits.map((edit) => {
    assert.ok(edit.start > last && edit.end >= edit.start, 'sorted and apart');
    last = edit.end;
    const start = edit.start + shift;
    shift += edit.newText.length - (edit.end - edit.start);
    return { start, end: start + edit.newText.length, newText: text.slice(edit.start, edit.end) };
  });
  for (const edit of back.reverse()) undo = undo.slice(0, edit.start) + edit.newText + undo.slice(edit.end);
  return { text: out.text, undo };
};

/** The file with our block and our tags taken out by the YAML parser, an independent witness: values of all other keys, and the body. */
function others(text: string, ours: ReadonlySet<string>): unknown {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const close = open && /(?:^|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(open[0].length));
  if (!open || !close) return { keys: {}, tags: [], body: text.replace(/^\uFEFF/, ''), bom: text.startsWith('\uFEFF') };
  const front: unknown = parseDocument(text.slice(open[0].length, open[0].length + close.index)).toJS();
  const keys = typeof front === 'object' && front !== null ? { ...front } : {};
  if ('poruka' in keys) delete keys.poruka;
  const tags = 'tags' in keys && Array.isArray(keys.tags) ? keys.tags.filter((tag) => !ours.has(String(tag))) : [];
  if ('tags' in keys && typeof keys.tags !== 'string') delete keys.tags;
  return {
    keys,
    tags,
    body: text.slice(open[0].length + close.index + close[0].length),
    bom: text.startsWith('\uFEFF'),
  };
}

/** What is left of `after` when lines and entries are put in is `before`: every byte of it, in its order. */
function holds(after: string, before: string): boolean {
  let at = 0;
  for (const unit of before) {
    at = after.indexOf(unit, at);
    if (at < 0) return false;
    at += unit.length;
  }
  return true;
}

/** `RUNS=20000 npx mocha test/notes/note.property.test.ts --timeout 0` for a long night. */
const numRuns = Number(process.env.RUNS ?? 30);
const run = { seed: 20260305, numRuns };

describe('every note', () => {
  it('keeps every byte that is not ours, reads back what was written, and is not changed by a second write', () => {
    fc.assert(
      fc.property(files, records, (file, list) => {
        const out = write(file, list);
        const note = readNote(out.text);
        assert.deepEqual(settled(note.records), list);
        assert.equal(out.undo, file);
        assert.ok(holds(out.text, file), 'nothing was taken out');
        const ours = new Set(tagsOf(list));
        assert.deepEqual(others(out.text, ours), others(file, ours));
        assert.equal(write(out.text, list).text, out.text);
      }),
      run,
    );
  });

  it('goes from any records to any others, and what stayed keeps its lines', () => {
    fc.assert(
      fc.property(files, records, records, fc.integer(), (file, first, second, seed) => {
        const before = write(file, first).text;
        // some stay, some go, some change place, some come
        const mixed = [
          ...first.filter((_, i) => (seed >> i) & 1).reverse(),
          ...second.map((one) => ({ ...one, id: `S${one.id}` })),
        ];
        const out = write(before, mixed);
        assert.deepEqual(settled(readNote(out.text).records), mixed);
        assert.equal(out.undo, before);
        assert.equal(write(out.text, mixed).text, out.text);
        assert.deepEqual(
          others(out.text, new Set(tagsOf([...first, ...mixed]))),
          others(before, new Set(tagsOf([...first, ...mixed]))),
        );
      }),
      run,
    );
  });

  it('holds mentions beside its records: each list changes alone, and who knows of no mentions leaves them as they are', () => {
    fc.assert(
      fc.property(files, records, mentions, mentions, fc.integer(), (file, list, first, second, seed) => {
        const before = write(file, list, first);
        assert.equal(before.undo, file);
        assert.ok(holds(before.text, file), 'nothing was taken out');
        assert.deepEqual(settled(readNote(before.text).mentions), first);
        const fewer = list.filter((_, i) => (seed >> i) & 1);
        const records = write(before.text, fewer);
        assert.deepEqual(settled(readNote(records.text).mentions), first);
        const mixed = [...second.map((one) => ({ ...one, id: `N${one.id}` })), ...first.slice(1).reverse()];
        const out = write(before.text, list, mixed);
        assert.equal(out.undo, before.text);
        const note = readNote(out.text);
        assert.deepEqual([settled(note.records), settled(note.mentions)], [list, mixed]);
        assert.equal(write(out.text, list, mixed).text, out.text);
        assert.equal(write(out.text, list).text, out.text);
        const ours = new Set([...tagsOf(list), ...tagsOf([], undefined, [...first, ...second])]);
        assert.deepEqual(others(out.text, ours), others(file, ours));
      }),
      run,
    );
  });

  it('keeps comments that a person put anywhere in our block', () => {
    fc.assert(
      fc.property(records, fc.array(fc.nat(), { maxLength: 4 }), fc.constantFrom(...REVIEWS), (list, where, review) => {
        const rows = write('Текст.\n', list).text.split('\n');
        const from = rows.indexOf('poruka:');
        const to = rows.indexOf('---', 1);
        if (from < 0) return;
        const comments = where.map((place, i) => {
          const at = from + 1 + (place % (to - from));
          const comment = `# моє${i}`;
          if (place % 2 || at >= to || /[|>]$/.test(rows[at] ?? '')) rows[at - 1] += `   ${comment}`;
          else rows[at] = `${rows[at]} ${comment}`;
          return comment;
        });
        const text = rows.join('\n');
        const next = decide(list.slice(1), list[1]?.id ?? '', review);
        const out = write(text, next).text;
        for (const comment of comments) assert.ok(out.includes(comment), `${comment} in ${out}`);
        assert.equal(write(out, next).text, out);
      }),
      run,
    );
  });

  it('is at home in a block that another program has written its own way', () => {
    const style = fc.record({
      indent: fc.constantFrom(2, 3, 4),
      indentSeq: fc.boolean(),
      defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_SINGLE' as const, 'QUOTE_DOUBLE' as const),
      lineWidth: fc.constantFrom(0, 40),
    });
    fc.assert(
      fc.property(records, records, style, fc.constantFrom('\n', '\r\n'), (list, others, options, end) => {
        const front: unknown = parseDocument(write('', list).text.replace(/^---\n|---\n$/g, '')).toJS();
        const keys = typeof front === 'object' && front !== null ? { before: 1, ...front, after: [1] } : { before: 1 };
        const text = `---\n${stringify(keys, options)}---\nТекст.\n`.replaceAll('\n', end);
        const read = readNote(text);
        assert.deepEqual(settled(read.records), list);
        assert.equal(write(text, list).text, text);
        const mixed = [
          ...decide(list, 'R02', 'accepted').slice(1),
          ...others.map((one) => ({ ...one, id: `S${one.id}` })),
        ];
        const out = write(text, mixed);
        assert.equal(out.undo, text);
        assert.deepEqual(settled(readNote(out.text).records), mixed);
        assert.equal(write(out.text, mixed).text, out.text);
      }),
      run,
    );
  });

  it('is read without an exception, whatever it is, and is written or refused', () => {
    const piece = fc.constantFrom(
      '---',
      '...',
      '\n',
      '\r\n',
      '\r',
      'a: 1',
      'poruka:',
      '  records:',
      '    - id: R1',
      '      act: pledge',
      'tags:',
      ' [',
      ']',
      '{',
      '}',
      '\t',
      '"',
      '<<<<<<<',
      '&a ',
      '*a',
      '|',
      '- ',
      '# x',
      '? ',
      ':',
      '\uFEFF',
      'Текст',
      ' ',
    );
    const noise = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.boolean(), noise, records, (opened, tail, list) => {
        const text = (opened ? '---\n' : '') + tail;
        readNote(text);
        const out = writeNote(text, list);
        if (!out.ok) {
          assert.ok(out.problem.start <= text.length && out.problem.line >= 1 && out.problem.column >= 1);
          return;
        }
        // an entry that cannot be read may hold an id of ours
        assert.equal(readNote(out.text).records.length, list.length);
        const again = writeNote(out.text, readNote(out.text).records);
        assert.deepEqual(again.ok && again.edits, []);
      }),
      { ...run, numRuns: 2 * numRuns },
    );
  });
});
