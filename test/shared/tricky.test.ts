/** The tricky sentences of ../shared: every field that they state, read from there and never copied. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { analyze } from '../../src/analyze.ts';

interface Expected {
  readonly s: string;
  readonly date?: string;
  readonly mentions?: readonly Readonly<Record<string, unknown>>[];
  readonly expect: readonly Readonly<Record<string, unknown>>[];
}

const guide = readFileSync(join(import.meta.dirname, '../../../shared/design/DOMAIN.md'), 'utf8');
const block = guide.slice(guide.indexOf('tests:\n- s:'));
const { tests } = parse(block.slice(0, block.indexOf('```'))) as { readonly tests: readonly Expected[] };

/** The reasons there are prose, and ids are only for links between the statements of one sentence. */
const UNASSERTED: ReadonlySet<string> = new Set(['reason', 'id', 'partOf', 'chain', 'attribution', 'certainty']);

/** What is not stated is not asserted. */
function fits(wanted: unknown, got: unknown): boolean {
  if (wanted === null || typeof wanted !== 'object') return wanted === got;
  if (Array.isArray(wanted))
    return Array.isArray(got) && wanted.length === got.length && wanted.every((one, i) => fits(one, got[i]));
  return Object.entries(wanted).every(([key, value]) => fits(value, (got as Record<string, unknown> | null)?.[key]));
}

describe('the tricky sentences of ../shared', () => {
  it('are all there', () => assert.equal(tests.length, 15));
  for (const { s, date = '2025-10-01', expect, mentions = [] } of tests)
    it(s, () => {
      const found = analyze(s, { id: 'tricky', date });
      const names = new Map(expect.map(({ id }, i) => [id, found.statements[i]?.id]));
      assert.equal(found.statements.length, expect.length, found.statements.map(({ act }) => act).join());
      expect.forEach((wanted, i) => {
        const got = found.statements[i] as unknown as Record<string, unknown>;
        if (wanted.partOf) assert.equal(got.partOf, names.get(wanted.partOf));
        for (const [key, value] of Object.entries(wanted))
          if (!UNASSERTED.has(key))
            assert.ok(
              fits(value, got[key]),
              `${i + 1} ${key}: ${JSON.stringify(got[key])} is not ${JSON.stringify(value)}`,
            );
      });
      for (const wanted of mentions)
        assert.ok(
          found.mentions.some((mention) => fits(wanted, mention)),
          JSON.stringify(wanted),
        );
    });
});
