/** Ids ⇄ tags, both ways, legal in Obsidian. */
import { strict as assert } from 'node:assert';
import { implied, tagsOf } from '../../src/notes/tags.ts';
import { need, norway, purl } from './samples.ts';

describe('tags', () => {
  const parties: readonly (readonly [string, string, 'country' | 'actor'])[] = [
    ['UA', 'country/UA', 'country'],
    ['XK', 'country/XK', 'country'],
    ['EU', 'actor/EU', 'actor'],
    ['UN', 'actor/UN', 'actor'],
    ['WB', 'actor/WB', 'actor'],
    ['G7', 'actor/G7', 'actor'],
    ['UNICEF', 'actor/UNICEF', 'actor'],
    ['person:zelenskyi-volodymyr', 'actor/person/zelenskyi-volodymyr', 'actor'],
    ['group:european-partners', 'actor/group/european-partners', 'actor'],
    ['org:zsu', 'actor/org/zsu', 'actor'],
  ];
  for (const [id, tag, kind] of parties) {
    it(`${id} ⇄ ${tag}`, () => {
      assert.deepEqual(tagsOf([{ ...need, requester: [id] }]).slice(0, 1), [tag]);
      assert.deepEqual(implied(tag), { kind, id });
    });
  }

  it('knows no tag of another shape', () => {
    for (const tag of ['новини', 'country', 'country/', 'countries/UA', 'act/a b']) assert.equal(implied(tag), null);
  });

  it('writes only characters that a tag may have', () => {
    const records = [
      { ...need, requester: ['org:Фонд «Повернись живим»', ':'], programme: 'Чеська ініціатива (2026)' },
    ];
    assert.deepEqual(tagsOf(records), [
      'actor/org/Фонд-Повернись-живим',
      'programme/Чеська-ініціатива-2026',
      'act/need',
    ]);
  });

  it('lists states, other parties, programmes and acts, each once, in one order', () => {
    const tags = tagsOf([purl, norway, need, { ...need, id: 'R9', act: 'refusal', by: ['HU'], review: 'rejected' }]);
    assert.deepEqual(tags, [
      'country/NO',
      'country/UA',
      'actor/group/european-partners',
      'actor/person/zelenskyi-volodymyr',
      'programme/PURL',
      'act/contribution_report',
      'act/need',
      'act/pledge',
    ]);
  });
});
