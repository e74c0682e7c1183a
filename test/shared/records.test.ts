/** The article of ../shared, statement by statement: each record that DOMAIN.md §2.5 annotates by hand, with its act, who gives, and whether it counts. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { analyze } from '../../src/analyze.ts';

const shared = join(import.meta.dirname, '../../../shared');
const text = readFileSync(join(shared, 'articles/000_284be24bbe0b3d7f.txt'), 'utf8');
const domain = readFileSync(join(shared, 'design/DOMAIN.md'), 'utf8');

interface Gold {
  readonly id: string;
  readonly act: string;
  readonly by?: readonly string[];
  readonly counted: boolean;
  readonly ev: readonly (readonly [line: number, text: string])[];
}

/** The block of YAML under the heading. */
const block = (heading: string): unknown =>
  parse(/```yaml\n([\s\S]*?)```/.exec(domain.slice(domain.indexOf(heading)))?.[1] ?? '');

const { entities } = block('### 2.1') as { entities: Readonly<Record<string, { id?: string; iso?: string }>> };
const { records } = block('### 2.5') as { records: readonly Gold[] };
const idOf = (label: string): string => entities[label]?.iso ?? entities[label]?.id ?? label;

/** Offset of the line, counted from 1. */
const startOf = (line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;

/** Groups that nobody names have no id of their own to agree upon: who they are is left out. */
const named = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !/^group:(?:unspecified|several-states|negotiators)$/.test(id)).sort();

describe('the article of ../shared: its records', () => {
  const { statements } = analyze(text, { id: 'article', date: '2025-08-22' });
  it('annotates 21', () => assert.equal(records.length, 21));
  for (const gold of records) {
    it(`${gold.id}: ${gold.act}`, () => {
      const here = statements.filter(({ evidence }) =>
        evidence.some(({ start, end }) =>
          gold.ev.some(([line, quote]) => {
            const from = text.indexOf(quote, startOf(line));
            assert.ok(from >= 0, `«${quote}» stands in line ${line}`);
            return start < from + quote.length && from < end;
          }),
        ),
      );
      const read = here.map(({ act, by, counted }) => ({ act, by: named(by), counted }));
      const want = { act: gold.act, by: named((gold.by ?? []).map(idOf)), counted: gold.counted };
      const found = read.some((one) => JSON.stringify(one) === JSON.stringify(want));
      assert.ok(found, `${JSON.stringify(want)} among ${JSON.stringify(read)}`);
    });
  }
});
