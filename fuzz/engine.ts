/** Any text at all → its analysis: nothing throws, spans are sorted and in bounds, every offset reproduces its text (test/engine/sound.ts). */
import fc from 'fast-check';
import { analyze } from '../src/analyze.ts';
import { sound } from '../test/engine/sound.ts';
import { anything, damaged as damagedNote, MARKDOWN, news, notes, PIECES, SENTENCES } from '../test/engine/texts.ts';
import { damaged, repeated } from './bytes.ts';
import type { Target } from './target.ts';

/** Single paragraphs, so that most inputs are short and there can be many. */
const paragraphs = [...SENTENCES, ...notes.flatMap((note) => note.split(/\n{2,}/)).filter((part) => part.length < 300)];

interface Input {
  readonly text: string;
  readonly date: string | undefined;
  readonly outlet: string | undefined;
}

export const target: Target<Input> = {
  inputs: fc.record({
    text: fc.oneof(
      { weight: 200, arbitrary: anything },
      { weight: 600, arbitrary: damaged(paragraphs) },
      { weight: 30, arbitrary: news },
      { weight: 8, arbitrary: fc.oneof(damagedNote, damaged(notes)) },
      { weight: 1, arbitrary: repeated([...PIECES, ...MARKDOWN, ' ', ' ', ' ', '\n', '\n\n']) },
    ),
    date: fc.constantFrom('2025-09-10', '2026-02-01', '', 'учора', undefined),
    outlet: fc.constantFrom('УНІАН', undefined),
  }),
  check: ({ text, date, outlet }) =>
    sound(
      text,
      analyze(text, { id: 'x', ...(date !== undefined && { date }), ...(outlet !== undefined && { outlet }) }),
    ),
  size: ({ text }) => text.length,
  pace: 10,
};
