/** docs/limits.md tells of mistakes that are made today: each of its lines is read again. */
import { strict as assert } from 'node:assert';
import { tableAsOf } from '../../src/uk/lexicon/holders.ts';
import { read, statements } from '../check.ts';
import { linesOfTests } from './lines.ts';
import { fencedIn, pageAt } from './pages.ts';

describe('docs/limits.md', () => {
  const page = pageAt('docs/limits.md');

  for (const { text, line } of fencedIn(page))
    for (const { sentence, readings, date } of linesOfTests(text))
      it(`${line}: ${sentence}`, () => {
        assert.deepEqual(statements(sentence, date), readings, 'read otherwise now: the page tells of an old mistake');
      });

  it('offices are known until the day that it names', () => {
    assert.ok(page.includes(`**${tableAsOf}**`));
    const minister = 'Міністр оборони Литви пообіцяв 10 млн євро.';
    const [early, late] = ['2025-12-01', '2026-05-10'].map((date) => read(minister, date).mentions[0]);
    assert.ok(early?.kind === 'actor' && early.entity?.startsWith('person:'));
    assert.ok(late?.kind === 'actor' && !late.entity?.startsWith('person:'));
  });
});
