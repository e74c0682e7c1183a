/** A register that is kept up to date while notes come, change and go is at every moment the register that would be made anew. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { makeRegister, registerOf } from '../../src/register/commitments.ts';
import type { NoteView, Row } from '../../src/register/index.ts';
import { atOnce } from '../../src/register/steps.ts';
import { amount, eur, note, rowsOf, says, things } from './notes.ts';

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const records = fc.record({
  act: fc.constantFrom('pledge', 'agreement', 'contribution_report', 'delivery_report', 'need', 'suspension', 'denial'),
  by: fc.constantFrom('DE', 'DK', 'group:nordic', 'DK NO', ''),
  sum: fc.option(fc.tuple(fc.constantFrom(100, 110, 200), fc.constantFrom('EUR', 'USD', null)), { nil: undefined }),
  thing: fc.option(fc.tuple(fc.constantFrom(1, 2), fc.constantFrom('батарея Patriot', 'батарея', 'дрон')), {
    nil: undefined,
  }),
  more: fc.record(
    {
      programme: fc.constantFrom('PURL', 'ERA'),
      theme: fc.constantFrom('military', 'energy'),
      commitment: fc.constantFrom('x', 'y'),
      apart: fc.constant(true as const),
      sameAs: fc.constantFrom('R1', 'R2'),
      partOf: fc.constantFrom('R1', 'R2'),
      id: fc.constant('R1'),
      review: fc.constantFrom('rejected' as const, 'accepted' as const),
      quote: fc.constantFrom(
        'уряд ухвалив рішення про передачу першої партії обладнання вже цього тижня',
        'уряд ухвалив рішення про передачу першої партії обладнання вже наступного тижня',
      ),
    },
    { requiredKeys: [] },
  ),
});

const days = maybe('2025-03-01', '2025-03-02', '2025-03-05', '2025-03-20', '2025-06-01');

const made = fc.tuple(fc.nat(9), days, fc.array(records, { maxLength: 4 })).map(([name, day, own]) =>
  note(
    `n${name}`,
    day ?? '',
    `outlet ${name % 3}`,
    ...own.map(({ act, by, sum, thing, more }) =>
      says(act as 'pledge', by, {
        ...(sum && { amounts: [amount(...sum)] }),
        ...(thing && things(...thing)),
        ...more,
      }),
    ),
  ),
);

/** What comes or changes, and what goes. */
const changes = fc.record({ come: fc.array(made, { maxLength: 6 }), go: fc.array(fc.nat(9), { maxLength: 3 }) });

const same = (kept: ReturnType<typeof makeRegister>, rows: readonly Row[], asOf: string | null): void =>
  assert.deepEqual(atOnce(kept(rows, asOf)), registerOf(rows, asOf));

describe('a register of notes that change', () => {
  it('is the same as one made anew', () => {
    fc.assert(
      fc.property(
        fc.array(changes, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('2025-12-31', null),
        (all, asOf) => {
          const kept = makeRegister();
          const notes = new Map<string, NoteView>();
          for (const { come, go } of all) {
            for (const name of go) notes.delete(`n${name}`);
            for (const one of come) notes.set(one.title, one);
            same(kept, rowsOf([...notes.values()]), asOf);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('also of more notes than are looked back at', () => {
    const all = Array.from({ length: 700 }, (_, i) =>
      note(
        `n${i}`,
        `2025-03-0${1 + (i % 3)}`,
        'A',
        says('pledge', 'DE', { amounts: [eur(500)], ...(i % 90 === 0 && { theme: `theme ${i}` }) }),
      ),
    );
    const kept = makeRegister();
    const without = (...names: readonly number[]) => rowsOf(all.filter((_, i) => !names.includes(i)));
    for (const rows of [
      without(),
      without(3),
      without(3, 350, 351),
      without(90, 699),
      rowsOf(all.slice(300)),
      without(),
    ])
      same(kept, rows, null);
  });

  it('works out nothing again of what a change does not touch', () => {
    const kept = makeRegister();
    const [a, b, c] = [
      note('a', '2025-03-01', 'A', says('pledge', 'DE', { amounts: [eur(500)] })),
      note('b', '2025-03-01', 'B', says('pledge', 'SE', { amounts: [eur(70)] })),
      note('c', '2025-03-02', 'C', says('pledge', 'SE', { amounts: [eur(70)] })),
    ];
    const before = atOnce(kept(rowsOf([a, b]))).commitments;
    const after = atOnce(kept(rowsOf([a, b, c]))).commitments;
    assert.equal(after[0], before[0]);
    assert.equal(after[1]?.statements.length, 2);
    assert.equal(atOnce(kept(rowsOf([a, b, c]))).commitments[1], after[1]);
  });

  it('begins anew when somebody has left in the middle', () => {
    const kept = makeRegister();
    const notes = ['a', 'b', 'c'].map((name) =>
      note(name, '2025-03-01', 'A', says('pledge', 'DE', { amounts: [eur(5)] })),
    );
    kept(rowsOf(notes)).next();
    kept(rowsOf(notes.slice(1))).next();
    same(kept, rowsOf(notes), null);
  });
});
