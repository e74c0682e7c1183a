/** Where records stand after an edit, with the reading of the text as a witness: what is followed and what is asked about. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import type { Span } from '../../src/model/document.ts';
import type { Review } from '../../src/model/note.ts';
import { placeKey } from '../../src/notes/follow.ts';
import { recordsOf } from '../../src/notes/record.ts';
import { checkNote } from '../../src/register/check.ts';
import type { NoteView } from '../../src/register/index.ts';

const BEFORE = 'Зустріч тривала у вівторок у Копенгагені.\n\n';
const AFTER = ' Інших подробиць сторони не розкрили.\n\nНаступного разу вони зберуться восени.\n';
const META = { title: null, outlet: null, url: null, date: null };

/** Where the first record of a sentence is after the sentence became another. */
function placed(sentence: string, now: string, options: { review?: Review; live?: boolean } = {}): string | null {
  const text = BEFORE + sentence + AFTER;
  const [record] = recordsOf(analyze(text, { id: '' }), text);
  assert.ok(record, `no statement in «${sentence}»`);
  const changed = BEFORE + now + AFTER;
  const live = new Map<string, Span>([
    [placeKey(record), { start: BEFORE.length, end: BEFORE.length + now.length - 1 }],
  ]);
  const note: NoteView = {
    uri: '',
    title: '',
    meta: META,
    analysis: analyze(changed, { id: '' }),
    records: [{ ...record, review: options.review ?? 'accepted' }],
    text: changed,
    ...(options.live && { live }),
  };
  const [check] = checkNote(note);
  return check?.start === null || !check ? null : changed.slice(check.start, check.end ?? 0);
}

const IRISH = 'Ірландія виділить Україні 5 млн євро на ремонт підстанцій.';

describe('places', () => {
  const followed: readonly (readonly [string, string, string])[] = [
    ['an ending', 'Литва дасть Україні 5 млн євро на мережі.', 'Литва дасть Україні 5 млн євро на мережу.'],
    ['a short word', 'Норвегія дасть Україні 5 млн євро на мережі.', 'Норвегія дасть Україні 5 млн євро н мережі.'],
  ];
  for (const [name, was, now] of followed)
    it(`follows where the same is read: ${name}`, () => {
      assert.equal(`${placed(was, now)}.`, now);
    });

  const asked: readonly (readonly [string, string, string])[] = [
    ['another giver by one letter', IRISH, IRISH.replace('Ірландія', 'Ісландія')],
    [
      'another giver by one letter of an adjective',
      'Ірландський уряд виділить Україні 5 млн євро на ремонт підстанцій.',
      'Ісландський уряд виділить Україні 5 млн євро на ремонт підстанцій.',
    ],
    [
      'a sum in words by its ending',
      'Данія виділить Україні мільярд євро на артилерійські снаряди.',
      'Данія виділить Україні мільярди євро на артилерійські снаряди.',
    ],
    [
      'another sum in words',
      'Данія виділить Україні п’ять мільярдів євро на снаряди.',
      'Данія виділить Україні шість мільярдів євро на снаряди.',
    ],
  ];
  for (const [name, was, now] of asked)
    for (const live of [false, true])
      it(`asks: ${name}${live ? ', changed in the editor' : ''}`, () => assert.equal(placed(was, now, { live }), null));

  it('a sentence said otherwise in the editor is followed where the same is read in it', () => {
    const now = 'Ірландія невдовзі, як сказано в її заяві, виділить Україні 5 млн євро на ремонт підстанцій.';
    assert.equal(placed(IRISH, now), null);
    assert.equal(`${placed(IRISH, now, { live: true })}.`, now);
  });

  it('what a person wrote is followed by its figures, since no engine has read it', () => {
    const now = 'Ірландія виділить Україні 5 млн євро на термінове відновлення електричних мереж.';
    assert.equal(`${placed(IRISH, now, { live: true, review: 'edited' })}.`, now);
    assert.equal(placed(IRISH, now.replace('5 млн', '6 млн'), { live: true, review: 'edited' }), null);
    assert.equal(placed(IRISH, now.replace('євро', 'крон'), { live: true, review: 'edited' }), null);
  });
});
