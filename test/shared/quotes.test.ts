/** The article of ../shared read whole: its twelve quotes with their speakers, and who is meant by every name, office and pronoun. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analyze.ts';

const article = join(import.meta.dirname, '../../../shared/articles/000_284be24bbe0b3d7f.txt');
const ZELENSKYI = 'person:zelenskyi-volodymyr';
const RUTTE = 'person:riutte-mark';

describe('the article of ../shared', () => {
  const { quotes, mentions, entities } = analyze(readFileSync(article, 'utf8'), { id: 'seed', date: '2025-08-22' });

  it('twelve quotes with their speakers; two are retold', () => {
    const turkey = ['TR', ZELENSKYI];
    assert.deepEqual(
      quotes.map(({ speaker, via }) => [speaker, via]),
      [RUTTE, ZELENSKYI, ZELENSKYI, ZELENSKYI, ZELENSKYI, ZELENSKYI, RUTTE, RUTTE, ZELENSKYI]
        .map((id) => [id, null])
        .concat([turkey, turkey], [[ZELENSKYI, null]]),
    );
  });

  const ROLL_UP: readonly (readonly [id: string, named: number, office: number, pronoun: number])[] = [
    [ZELENSKYI, 7, 3, 8],
    [RUTTE, 4, 2, 2],
    ['person:rubio-marko', 1, 1, 1],
  ];
  for (const [id, ...counts] of ROLL_UP) {
    it(id, () => {
      const of = entities.find((entity) => entity.id === id)?.mentions.map((index) => mentions[index]) ?? [];
      const types = of.flatMap((mention) => (mention?.kind === 'actor' && !mention.nested ? [mention.type] : []));
      assert.deepEqual(
        ['person', 'role', 'pronoun'].map((type) => types.filter((each) => each === type).length),
        counts,
      );
    });
  }
});
