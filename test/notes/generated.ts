/** Notes as anybody may have written them, what may be kept in them, and what must be true of a note that was written. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import {
  type Anchor,
  type KeptMention,
  KEPT_KINDS,
  MENTION_REVIEWS,
  type NoteRecord,
  REVIEWS,
  type Written,
} from '../../src/model/note.ts';
import { ACTS, STAGES } from '../../src/model/statement.ts';
import { writeNote } from '../../src/notes/note.ts';

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
export const settled = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
export const records = fc
  .array(record, { maxLength: 5 })
  .map((list) => list.map((one, i) => ({ id: `R0${i + 1}`, ...(settled(one) as Omit<NoteRecord, 'id'>) })));

export const mentions = fc
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
export const files = fc
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

/** What was written, with its edits taken back: sorted edits that are apart from each other give the text as it was. */
export function undone(text: string, out: Extract<Written, { readonly ok: true }>): string {
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
  return undo;
}

export const write = (
  text: string,
  list: readonly NoteRecord[],
  decided?: readonly KeptMention[],
): { text: string; undo: string } => {
  const out = writeNote(text, list, decided && { mentions: decided });
  assert.ok(out.ok, out.ok ? '' : JSON.stringify(out.problem));
  return { text: out.text, undo: undone(text, out) };
};

/** The file with our block and our tags taken out by the YAML parser, an independent witness: values of all other keys, and the body. */
export function others(text: string, ours: ReadonlySet<string>): unknown {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const close = open && /(?:^|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(open[0].length));
  if (!open || !close) return { keys: {}, tags: [], body: text.replace(/^\uFEFF/, ''), bom: text.startsWith('\uFEFF') };
  const front: unknown = parseDocument(text.slice(0, open[0].length + close.index), {
    logLevel: 'error',
  }).toJS();
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
export function holds(after: string, before: string): boolean {
  let at = 0;
  for (const unit of before) {
    at = after.indexOf(unit, at);
    if (at < 0) return false;
    at += unit.length;
  }
  return true;
}
