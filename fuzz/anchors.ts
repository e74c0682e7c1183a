/** A quote described is found at its place again; after edits elsewhere it is found there or a person is asked, and never with another figure. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Draft, draftOf, splice, truthOf } from '../bench/edits.ts';
import { describe, locate } from '../src/notes/anchor.ts';
import type { Span } from '../src/model/document.ts';
import { bodyStart } from '../src/text/body.ts';
import { anything, news, notes, PIECES } from '../test/engine/texts.ts';
import { damaged, repeated } from './bytes.ts';
import type { Target } from './target.ts';

interface Change {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}
interface Input {
  readonly text: string;
  /** No word stands in it twice: what is attached elsewhere is attached wrongly. */
  readonly unique: boolean;
  readonly from: number;
  readonly length: number;
  readonly changes: readonly Change[];
}

const SYLLABLES = 'ба ве ги до жу зе ки ло мя ні'.split(' ');
const word = (n: number): string => [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('');
/** Words made of numbers, no two the same. */
const unique = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 100, max: 9999 }), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n\n', ' 5 ', ' – ')),
    {
      selector: ([n]) => n,
      minLength: 5,
      maxLength: 60,
    },
  )
  .map((list) => list.map(([n, gap]) => word(n) + gap).join(''));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const figures = (text: string): string => (text.match(/\d/g) ?? []).join('');

/** A span without the space at its ends. */
function words(text: string, { start, end }: Span): readonly number[] {
  const part = text.slice(start, end);
  return [end - part.trimStart().length, start + part.trimEnd().length];
}

function edited(text: string, changes: readonly Change[], keeps: readonly [number, number] | null): Draft {
  return changes.reduce((draft, { at, cut, put }) => {
    const start = Math.floor(at * draft.text.length);
    const end = Math.min(draft.text.length, start + cut);
    const own = (place: number): boolean => {
      const origin = draft.from[place] ?? -1;
      return keeps !== null && origin >= keeps[0] && origin < keeps[1];
    };
    // neither cut from nor parted
    for (let place = start; place < end; place++) if (own(place)) return draft;
    return own(start - 1) && own(start) ? draft : splice(draft, start, end, put);
  }, draftOf(text));
}

export const target: Target<Input> = {
  inputs: fc
    .oneof(
      { weight: 60, arbitrary: fc.record({ text: unique, unique: fc.constant(true) }) },
      { weight: 60, arbitrary: fc.record({ text: fc.oneof(anything, news), unique: fc.constant(false) }) },
      { weight: 10, arbitrary: fc.record({ text: damaged(notes), unique: fc.constant(false) }) },
      { weight: 1, arbitrary: fc.record({ text: repeated([...PIECES, ' ', '\n']), unique: fc.constant(false) }) },
    )
    .chain((given) =>
      fc.record({
        text: fc.constant(given.text),
        unique: fc.constant(given.unique),
        from: share,
        length: fc.oneof({ weight: 9, arbitrary: fc.nat(200) }, { weight: 1, arbitrary: fc.nat(2000) }),
        changes: fc.array(
          fc.record({
            at: share,
            cut: fc.nat(40),
            put: fc.oneof(
              fc.constantFrom('', ...PIECES),
              unique.map((text) => text.slice(0, 80)),
            ),
          }),
          { maxLength: 5 },
        ),
      }),
    ),
  check: ({ text, unique: alone, from, length, changes }) => {
    const body = bodyStart(text);
    const start = body + Math.floor(from * (text.length - body));
    const end = Math.min(text.length, start + 1 + length);
    if (start >= end) return;
    const anchor = describe(text, { start, end });
    assert.deepEqual(locate(text, anchor), { state: 'attached', span: { start, end }, candidates: [] });
    const draft = edited(text, changes, alone ? [start, end] : null);
    const found = locate(draft.text, anchor);
    for (const place of [found.span, ...found.candidates])
      if (place)
        assert.ok(0 <= place.start && place.start <= place.end && place.end <= draft.text.length, 'in the text');
    if (!found.span) return;
    const there = draft.text.slice(found.span.start, found.span.end);
    if (found.state === 'attached') assert.equal(there, anchor.exact);
    assert.equal(figures(there), figures(anchor.exact), 'another figure');
    if (!alone || changes.some(({ put }) => put.includes(anchor.exact))) return;
    const truth = truthOf(draft, start, end);
    assert.equal(truth.kind, 'there');
    // how much of the space at an end belongs to a quote is nobody's concern
    if (truth.kind === 'there') assert.deepEqual(words(draft.text, found.span), words(draft.text, truth), 'elsewhere');
  },
  size: ({ text, changes }) => text.length + changes.reduce((sum, { put }) => sum + put.length, 0),
  pace: 50,
};
