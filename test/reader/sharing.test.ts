/** What many entries say is in memory once, and every entry says what it said. */
import { strict as assert } from 'node:assert';
import type { Entry } from '../../src/reader/entry.ts';
import { makeSharing } from '../../src/reader/sharing.ts';

const meta = { title: 'Вода', outlet: 'Ранковий вісник', url: null, date: '2026-01-31' };
const evidence = { exact: 'Данія дасть 5 млн євро', prefix: '', suffix: '.', start: 0 };
const record = { id: 'R01', act: 'pledge', by: ['DK'], for: ['UA'], review: 'auto', evidence } as const;
const found = { rule: 'verb:дати', chain: ['Ранковий вісник'], certainty: { author: 'CT+' } } as const;
const entry: Entry = {
  title: 'Вода',
  meta,
  date: '2026-01-31',
  kept: [{ record, found, lost: true, kept: true }],
  rows: [0, { record, span: [0, 22], found }],
  named: 'DK 1 UA 1',
  names: [{ id: 'org:rada', type: 'org', name: 'рада' }],
  money: [],
};
const copy = (): Entry => JSON.parse(JSON.stringify(entry)) as Entry;

describe('entries that share what they have in common', () => {
  it('say what they said, in the same order', () => {
    const share = makeSharing();
    for (const shared of [share(copy()), share(copy())]) assert.equal(JSON.stringify(shared), JSON.stringify(entry));
  });

  it('have one value where they say the same beyond their records, and where they name the same parties', () => {
    const share = makeSharing();
    const [one, other] = [share(copy()).kept[0], share(copy()).kept[0]];
    assert.ok(one && other);
    assert.equal(one.found, other.found);
    assert.equal(one.record.by, other.record.by);
    assert.notEqual(one.record, other.record);
  });

  it('never take one value for another', () => {
    const share = makeSharing();
    const row = share(copy()).rows[1];
    const other = share({
      ...copy(),
      rows: [{ record: { ...record, by: ['SE'] }, found: { ...found, rule: 'verb:дати' } }],
    }).rows[0];
    assert.ok(typeof row === 'object' && typeof other === 'object');
    assert.deepEqual([row.record.by, other.record.by], [['DK'], ['SE']]);
    assert.equal(row.found?.rule, other.found?.rule);
  });
});
