/** Roles that a person fills: what they say stands, what was worked out before does not. */
import { strict as assert } from 'node:assert';
import type { NoteRecord } from '../../src/model/note.ts';
import { counts } from '../../src/register/ledger.ts';
import { type Roles, withRoles } from '../../src/register/roles.ts';

const RECORD: NoteRecord = {
  id: 'R01',
  act: 'pledge',
  stage: 'pledged',
  by: ['CZ'],
  for: ['UA'],
  amounts: [{ min: 2e8, max: 2e8, currency: 'EUR', basis: 'total', raw: '200 млн євро' }],
  counted: true,
  reason: 'counted.giver_and_sum',
  evidence: { exact: 'Чехія передасть Україні 200 млн євро', prefix: '', suffix: '', start: 0 },
  review: 'auto',
  generator: { version: '1', lexicon: '2' },
};
const { generator: _, counted: __, reason: ___, ...SAID } = RECORD;

describe('roles', () => {
  const TABLE: readonly (readonly [string, Partial<NoteRecord>, Roles, Readonly<Record<string, unknown>>, boolean])[] =
    [
      ['another giver', {}, { by: ['SK'] }, { by: ['SK'] }, true],
      ['nobody gives', {}, { by: [] }, { by: [] }, false],
      [
        'a condition that is open',
        {},
        { conditions: [{ text: 'якщо схвалять', type: 'precondition' }] },
        { conditions: [{ text: 'якщо схвалять', type: 'precondition' }] },
        false,
      ],
      ['no commitment after all', {}, { act: 'wish' }, { act: 'wish', stage: 'ready' }, false],
      ['a need has no stage', {}, { act: 'need' }, { act: 'need', stage: undefined }, false],
      [
        'own funds given to another are none',
        { by: ['UA'], domestic: true },
        { for: ['MD'] },
        { by: ['UA'], for: ['MD'] },
        true,
      ],
      [
        'own funds of another sum stay own',
        { by: ['UA'], domestic: true },
        { amounts: [] },
        { by: ['UA'], amounts: [], domestic: true },
        false,
      ],
      ['one giver gives nothing jointly', { by: ['CZ', 'SK'], joint: true }, { by: ['CZ'] }, { by: ['CZ'] }, true],
      [
        'a person said that it does not count',
        { counted: false, review: 'edited' },
        { by: ['SK'] },
        { by: ['SK'], counted: false },
        false,
      ],
    ];
  for (const [name, before, roles, after, counted] of TABLE) {
    it(name, () => {
      const record = withRoles({ ...RECORD, ...before }, roles);
      const expected: Record<string, unknown> = { ...SAID, ...after, review: 'edited' };
      for (const key of Object.keys(expected)) if (expected[key] === undefined) delete expected[key];
      assert.deepEqual(record, expected);
      assert.equal(counts(record), counted);
    });
  }

  it('says who decided, when it is told', () => {
    const who = { by: 'Оксана', on: '2026-02-03' };
    assert.deepEqual(withRoles(RECORD, { by: ['SK'] }, who).decided, who);
    assert.equal(withRoles({ ...RECORD, decided: who }, { by: ['SK'] }).decided, undefined);
  });
});
