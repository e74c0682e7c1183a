/** Suggestions meet decisions: what a person decided is never changed, doubled or lost, whatever the next reading says. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Act } from '../../src/model/statement.ts';
import { type NoteRecord, type Review, REVIEWS } from '../../src/model/note.ts';
import { describe as anchorOf } from '../../src/notes/anchor.ts';
import { decide, keep } from '../../src/notes/merge.ts';
import { readNote, writeNote } from '../../src/notes/note.ts';
import { article, sentences } from './article.ts';

const DANISH = 'Данія виділить 500 млн євро на артилерійські снаряди.';
const NORSE = 'Норвегія виділить 600 млн євро на артилерійські снаряди.';
const CANADA = 'Канада вже передала 40 бронемашин.';

const record = (id: string, act: Act, quote: string, more: Partial<NoteRecord> = {}): NoteRecord => ({
  id,
  act,
  evidence: anchorOf(article, { start: article.indexOf(quote), end: article.indexOf(quote) + quote.length }),
  review: 'auto',
  ...more,
});
const brief = (list: readonly NoteRecord[]): string =>
  list.map(({ id, act, review }) => `${id} ${act} ${review}`).join(', ');

const danish = record('R01', 'pledge', DANISH, { by: ['DK'] });
const norse = record('R02', 'pledge', NORSE, { by: ['NO'] });
const canada = record('R03', 'delivery_report', CANADA, { by: ['CA'] });

describe('keep', () => {
  it('replaces what nobody has decided', () => {
    assert.equal(brief(keep([danish, norse], [norse, canada], article)), 'R02 pledge auto, R03 delivery_report auto');
    assert.deepEqual(keep([], [norse, danish], article), [danish, norse]);
    assert.deepEqual(keep([danish], [], article), []);
  });

  const decisions: readonly Review[] = ['accepted', 'edited', 'rejected'];
  for (const review of decisions) {
    it(`keeps what was ${review}, the very same record, and does not suggest it again`, () => {
      const list = decide([danish, norse], 'R01', review);
      const out = keep(list, [danish, norse, canada], article);
      assert.equal(out[0], list[0]);
      assert.equal(out.length, 3);
      assert.equal(keep(list, [], article)[0], list[0]);
    });
  }

  it('does not suggest again what a person has given another act', () => {
    const edited: NoteRecord = { ...danish, act: 'intent', review: 'edited' };
    assert.equal(brief(keep([edited], [danish, norse], article)), 'R01 intent edited, R02 pledge auto');
  });

  it('counts no promise twice when its sentence has another figure since the decision', () => {
    const sum = (n: number, raw: string) => [{ min: n, max: n, currency: 'EUR', basis: 'total', raw }] as const;
    const before: NoteRecord = { ...danish, amounts: sum(5e8, '500 млн євро'), counted: true, review: 'accepted' };
    const text = article.replace('500 млн', '700 млн');
    const start = text.indexOf('Данія виділить 700');
    const evidence = anchorOf(text, { start, end: start + DANISH.length });
    const offer: NoteRecord = { ...danish, amounts: sum(7e8, '700 млн євро'), counted: true, evidence };
    assert.deepEqual(
      keep([before], [offer], text).map(({ id, review, counted, sameAs }) => [id, review, counted, sameAs]),
      [
        ['R01', 'accepted', true, undefined],
        ['R02', 'auto', undefined, 'R01'],
      ],
    );
  });

  it('counts no promise twice when its sentence has been rewritten after a decision', () => {
    const amounts = [{ min: 5e8, max: 5e8, currency: 'EUR', basis: 'total', raw: '500 млн євро' }] as const;
    const before: NoteRecord = { ...danish, amounts, counted: true, review: 'accepted' };
    const reworded = 'На артилерію Копенгаген дасть 500 млн євро: так вирішив парламент у вівторок увечері.';
    const text = article.replace(DANISH, reworded);
    const start = text.indexOf(reworded);
    const evidence = anchorOf(text, { start, end: start + reworded.length });
    const after: NoteRecord = {
      ...danish,
      id: 'R01',
      amounts,
      counted: true,
      reason: 'counted.giver_and_sum',
      evidence,
    };
    const told = (offer: NoteRecord): unknown =>
      keep([before], [offer], text).map(({ id, review, counted, sameAs }) => [id, review, counted, sameAs]);
    assert.deepEqual(told(after), [
      ['R01', 'accepted', true, undefined],
      ['R02', 'auto', undefined, 'R01'],
    ]);
    assert.deepEqual(told({ ...after, by: ['NO'] }), [
      ['R01', 'accepted', true, undefined],
      ['R02', 'auto', true, undefined],
    ]);
  });

  it('suggests another act of the same sentence', () => {
    const other = record('R05', 'need', DANISH);
    assert.equal(
      brief(keep(decide([danish], 'R01', 'accepted'), [danish, other], article)),
      'R01 pledge accepted, R05 need auto',
    );
  });

  it('tells two promises of one sentence apart', () => {
    const one = record('R01', 'pledge', DANISH, { by: ['DK'] });
    const two = record('R02', 'pledge', DANISH, { by: ['NO'] });
    const accepted: NoteRecord = { ...two, id: 'R07', review: 'accepted' };
    assert.deepEqual(
      keep([accepted], [one, two], article).map(({ id, by }) => [id, by?.[0]]),
      [
        ['R07', 'NO'],
        ['R01', 'DK'],
      ],
    );
  });

  it('gives no new record the id of a kept one, and lets references follow', () => {
    const accepted: NoteRecord = { ...canada, id: 'R01', review: 'accepted' };
    const part: NoteRecord = { ...norse, partOf: 'R01', sameAs: 'R03' };
    const out = keep([accepted], [danish, part, canada], article);
    assert.deepEqual(
      out.map(({ id, by }) => [id, by?.[0]]),
      [
        ['R04', 'DK'],
        ['R02', 'NO'],
        ['R01', 'CA'],
      ],
    );
    assert.deepEqual([out[1]?.partOf, out[1]?.sameAs], ['R04', 'R01']);
  });

  it('keeps the id of a suggestion when a new reading counts otherwise, so that a diff stays small', () => {
    const out = keep(
      [danish, norse],
      [record('R01', 'need', CANADA), { ...danish, id: 'R02' }, { ...norse, id: 'R03' }],
      article,
    );
    assert.deepEqual(
      out.map(({ id, act }) => [id, act]),
      [
        ['R01', 'pledge'],
        ['R02', 'pledge'],
        ['R04', 'need'],
      ],
    );
  });

  it('keeps what the analyst wrote beside a suggestion', () => {
    const [out] = keep([{ ...danish, extra: { note: 'перевірити' } }], [{ ...danish, stage: 'pledged' }], article);
    assert.deepEqual([out?.stage, out?.extra], ['pledged', { note: 'перевірити' }]);
  });

  it('keeps a decided record whose sentence is gone or now says another figure', () => {
    const list = decide([danish], 'R01', 'accepted');
    const text = article.replace('500 млн', '700 млн');
    const quote = DANISH.replace('500', '700');
    const start = text.indexOf(quote);
    const again = { ...danish, evidence: anchorOf(text, { start, end: start + quote.length }) };
    assert.equal(brief(keep(list, [again], text)), 'R01 pledge accepted, R02 pledge auto');
    assert.deepEqual(keep(list, [], 'Інше.'), list);
  });

  it('settles: any decisions survive any reading, and a second reading changes nothing', () => {
    const spans = sentences(article);
    const acts: readonly Act[] = ['pledge', 'need', 'refusal'];
    const one = fc.record({
      at: fc.nat({ max: spans.length - 1 }),
      act: fc.constantFrom(...acts),
      by: fc.constantFrom('DK', 'NO'),
    });
    const reading = fc
      .uniqueArray(one, { maxLength: 8, selector: ({ at, act, by }) => `${at} ${act} ${by}` })
      .map((list) =>
        list.map(
          ({ at, act, by }, i): NoteRecord => ({
            id: `R0${i + 1}`,
            act,
            by: [by],
            evidence: anchorOf(article, spans[at] ?? { start: 0, end: 1 }),
            review: 'auto',
          }),
        ),
      );
    fc.assert(
      fc.property(
        reading,
        reading,
        fc.array(fc.constantFrom(...REVIEWS), { minLength: 8, maxLength: 8 }),
        (first, second, reviews) => {
          let list = keep([], first, article);
          list
            .map(({ id }, i) => [id, reviews[i] ?? 'auto'] as const)
            .forEach(([id, review]) => {
              list = decide(list, id, review);
            });
          const out = keep(list, second, article);
          for (const one of list) if (one.review !== 'auto') assert.ok(out.includes(one));
          assert.equal(new Set(out.map(({ id }) => id)).size, out.length);
          assert.ok(out.length <= list.length + second.length);
          assert.deepEqual(keep(out, second, article), out);
          const saved = writeNote(article, out);
          assert.ok(saved.ok);
          const note = readNote(saved.text);
          const again = writeNote(saved.text, keep(note.records, second, saved.text));
          assert.deepEqual(again.ok && again.edits, []);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('decide', () => {
  it('keeps of a rejected record what it was about, so that it can be recognized and taken back', () => {
    const [out] = decide([{ ...danish, extra: { note: 1 } }], 'R01', 'rejected');
    assert.deepEqual(out, {
      id: 'R01',
      act: 'pledge',
      evidence: danish.evidence,
      extra: { note: 1 },
      review: 'rejected',
    });
    assert.deepEqual(keep(decide(out ? [out] : [], 'R01', 'auto'), [danish], article), [
      { ...danish, extra: { note: 1 } },
    ]);
  });

  it('says who and when only when it is told', () => {
    const who = { by: 'Олена', on: '2026-03-05' };
    assert.deepEqual(decide([danish], 'R01', 'accepted', who), [{ ...danish, review: 'accepted', decided: who }]);
    assert.deepEqual(decide([danish], 'R01', 'accepted'), [{ ...danish, review: 'accepted' }]);
    assert.deepEqual(decide([{ ...danish, decided: who }], 'R01', 'auto'), [danish]);
  });

  it('leaves the other records as they are', () => {
    const list = [danish, norse];
    assert.equal(decide(list, 'R02', 'accepted')[0], danish);
    assert.deepEqual(decide(list, 'R99', 'accepted'), list);
  });
});
