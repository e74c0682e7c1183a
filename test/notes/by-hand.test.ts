/** Tagging by hand: the word, the sentence, a span by a word, the same name elsewhere. «…» of a span are written as [ ]. */
import { strict as assert } from 'node:assert';
import type { Span } from '../../src/model/document.ts';
import { readNote, writeNote } from '../../src/notes/note.ts';
import { namesLike, recordByHand, resized, sentenceAround, wordAt } from '../../src/notes/by-hand.ts';

/** A text with one [span], which may be empty. */
function given(marked: string): { readonly text: string; readonly span: Span } {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  return { text: marked.replace(/[[\]]/g, ''), span: { start, end } };
}
const shown = (text: string, span: Span | null): string =>
  span === null ? text : `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;

describe('by hand', () => {
  const WORDS: readonly (readonly [string, string])[] = [
    ['Фонд Н[]адії допоможе', 'Фонд [Надії] допоможе'],
    ['Фонд Надії[] допоможе', 'Фонд [Надії] допоможе'],
    ["[]прем'єр-міністр заявив", "[прем'єр-міністр] заявив"],
    ['дасть 1[],5 млрд', 'дасть [1,5] млрд'],
    ['Крапка. [] Далі', 'Крапка.  Далі'],
    ['---\ntitle: Ф[]онд\n---\nТекст', '---\ntitle: Фонд\n---\nТекст'],
  ];
  for (const [at, word] of WORDS)
    it(`the word at ${JSON.stringify(at)}`, () => {
      const { text, span } = given(at);
      assert.equal(shown(text, wordAt(text, span.start)), word);
    });

  const SENTENCES: readonly (readonly [string, string])[] = [
    ['Осінь. Данія д[]асть 5 млн євро. Зима.', 'Осінь. [Данія дасть 5 млн євро]. Зима.'],
    [
      'Данія дасть 5 млн. євро лікарні ім. Д[]анилевського. Зима.',
      '[Данія дасть 5 млн. євро лікарні ім. Данилевського]. Зима.',
    ],
    ['О. Степ[]енко приїхав. Зима.', '[О. Степенко приїхав]. Зима.'],
    ['«Дамо[] снаряди», – каже Ніна. – Зима.', '[«Дамо снаряди», – каже Ніна]. – Зима.'],
    ['# Дані[]я допоможе\n\nПерше речення.', '# [Данія допоможе]\n\nПерше речення.'],
    ['Перше.\n\n- Дан[]ія дасть\n  снаряди\n\nДруге.', 'Перше.\n\n- [Данія дасть\n  снаряди]\n\nДруге.'],
    ['Одне [речення. Друге] речення. Третє.', '[Одне речення. Друге речення]. Третє.'],
    ['---\ndate: 2026-01-01\n---\nДані[]я дасть.', '---\ndate: 2026-01-01\n---\n[Данія дасть].'],
  ];
  for (const [at, sentence] of SENTENCES)
    it(`the sentence at ${JSON.stringify(at)}`, () => {
      const { text, span } = given(at);
      assert.equal(shown(text, sentenceAround(text, span)), sentence);
    });

  const SIZES: readonly (readonly [string, 'start' | 'end', 1 | -1, string])[] = [
    ['уряд [Данії] дасть 1,5 млрд', 'end', 1, 'уряд [Данії дасть] 1,5 млрд'],
    ['уряд [Данії дасть] 1,5 млрд', 'end', 1, 'уряд [Данії дасть 1,5] млрд'],
    ['уряд [Данії дасть] 1,5 млрд', 'end', -1, 'уряд [Данії] дасть 1,5 млрд'],
    ['уряд [Данії] дасть', 'start', 1, '[уряд Данії] дасть'],
    ['[уряд Данії] дасть', 'start', -1, 'уряд [Данії] дасть'],
    ['уряд [Данії] дасть', 'end', -1, 'уряд [Данії] дасть'],
    ['[уряд] дасть', 'start', 1, '[уряд] дасть'],
    ['уряд [Данії]\n\nНорвегія', 'end', 1, 'уряд [Данії]\n\nНорвегія'],
    ['уряд Да[нії дас]ть зброю', 'end', 1, 'уряд Да[нії дасть] зброю'],
  ];
  for (const [before, end, by, after] of SIZES)
    it(`${by > 0 ? 'longer' : 'shorter'} at the ${end}: ${JSON.stringify(before)}`, () => {
      const { text, span } = given(before);
      assert.equal(shown(text, resized(text, span, end, by)), after);
    });

  const NAMES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
    ['Надії', 'Фонд Надії. Фонду Надії дякують, надії багато.\n\n## Надією\n', ['Надії', 'Надії', 'Надією']],
    ['Фонд Надії', 'Фонд Надії і Фонд Добра. З Фондом Надії їдуть; надії багато.', ['Фонд Надії', 'Фондом Надії']],
    ['«Світло поруч»', 'Фонд «Світло поруч» і «Світло далеко». "Світло поруч"', ['«Світло поруч»', 'Світло поруч']],
    ['Фонд «Світло поруч»', 'Фонду «Світло поруч» дякують.', ['Фонду «Світло поруч»']],
    ['Данія', 'Швеція, данії нема, Данії досить', ['Данії']],
    ['Надія', '---\ntitle: Надія\n---\nТут її нема.', []],
    ['!', 'Ні!', []],
  ];
  for (const [name, text, found] of NAMES)
    it(`${name} in any case of its words, and no other name: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        namesLike(text, name).map(({ start, end }) => text.slice(start, end)),
        found,
      ));

  it('a record by hand is written, read again and found where it was made', () => {
    const { text, span } = given('---\ntitle: Проба\n---\n\nТоді [Данія дасть снаряди], сказали вони.\n');
    const record = recordByHand(text, span, new Set(['R01']));
    assert.equal(record.id, 'R02');
    const written = writeNote(text, [record]);
    assert.ok(written.ok);
    assert.deepEqual(readNote(written.text).records, [record]);
  });
});
