/** The article of ../shared read end to end: its figures, its states, its people, and the one statement that may be counted. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analyze.ts';
import type { CountryMention, Mention } from '../../src/model/mention.ts';

const article = join(import.meta.dirname, '../../../shared/articles/000_284be24bbe0b3d7f.txt');
const text = readFileSync(article, 'utf8');
const { mentions, entities, statements } = analyze(text, { id: 'article', date: '2025-08-22' });

const isCountry = (mention: Mention): mention is CountryMention => mention.kind === 'country';
const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;

describe('the article of ../shared, read whole', () => {
  it('three figures with value, bounds, currency and period', () => {
    const figures = mentions.flatMap((mention) => (mention.kind === 'money' ? [mention] : []));
    assert.deepEqual(
      figures.map(({ start, min, max, approx, currency, currencySource, per }) => [
        lineOf(start),
        min,
        max,
        approx,
        currency,
        currencySource,
        per,
      ]),
      [
        [15, 1.5e9, 1.5e9, false, 'USD', 'stated', null],
        [17, 1e9, 1e9, true, 'USD', 'inferred', 'P1M'],
        [19, 6e9, null, false, 'USD', 'stated', null],
      ],
    );
  });

  it('states by name, adjectives and nested names apart', () => {
    const count = (iso: string, test: (mention: CountryMention) => boolean): number =>
      mentions.filter(isCountry).filter((mention) => mention.iso === iso && test(mention)).length;
    const named = (iso: string): number => count(iso, ({ form, nested }) => form === 'name' && !nested);
    assert.deepEqual(['UA', 'US', 'RU', 'TR'].map(named), [10, 2, 2, 1]);
    assert.deepEqual(
      ['UA', 'US'].map((iso) => count(iso, ({ form }) => form === 'adjective')),
      [2, 1],
    );
    assert.deepEqual(
      ['UA', 'US'].map((iso) => count(iso, ({ nested }) => nested)),
      [3, 1],
    );
    assert.deepEqual([...new Set(mentions.filter(isCountry).map(({ iso }) => iso))].sort(), ['RU', 'TR', 'UA', 'US']);
  });

  it('no state in a treaty named after a city, in a continent or in a sea', () => {
    for (const beginning of ['Мінськ', 'Будапешт', 'європейськ', 'Чорн']) {
      for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        assert.ok(
          !mentions.some((mention) => isCountry(mention) && mention.start <= at && at < mention.end),
          `a state at ${at}`,
        );
      }
    }
  });

  it('each person is one entity', () => {
    const people = entities.filter(({ type }) => type === 'person').map(({ id }) => id);
    assert.deepEqual(people.sort(), ['person:riutte-mark', 'person:rubio-marko', 'person:zelenskyi-volodymyr']);
  });

  it('one statement counts, the United States give nothing, and no total says 8.5 billion', () => {
    const counted = statements.filter((statement) => statement.counted);
    assert.deepEqual(
      counted.map(({ act, by, for: gains, programme, amounts }) => [
        act,
        by,
        gains,
        programme,
        amounts.map(({ min, max, currency }) => [min, max, currency]),
      ]),
      [['contribution_report', ['group:european-partners'], ['UA'], 'PURL', [[1.5e9, 1.5e9, 'USD']]]],
    );
    assert.ok(!statements.some(({ act, by }) => by.includes('US') && act !== 'readiness'));
    const total = counted.flatMap(({ amounts }) => amounts).reduce((sum, { min }) => sum + (min ?? 0), 0);
    assert.equal(total, 1.5e9);
  });

  it('what is only wanted stays what it is', () => {
    const sums = statements.flatMap(({ act, amounts, counted }) => amounts.map(({ min }) => [act, min, counted]));
    assert.deepEqual(
      sums.filter(([, min]) => min === 6e9),
      [['need', 6e9, false]],
    );
  });
});
