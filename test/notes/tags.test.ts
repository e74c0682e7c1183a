/** Ids → tags, legal in Obsidian. */
import { strict as assert } from 'node:assert';
import { tagsOf } from '../../src/notes/tags.ts';
import { need, norway, purl } from './samples.ts';

describe('tags', () => {
  const parties: readonly (readonly [id: string, tag: string])[] = [
    ['UA', 'country/UA'],
    ['XK', 'country/XK'],
    ['EU', 'actor/EU'],
    ['UN', 'actor/UN'],
    ['WB', 'actor/WB'],
    ['G7', 'actor/G7'],
    ['UNICEF', 'actor/UNICEF'],
    ['person:zelenskyi-volodymyr', 'actor/person/zelenskyi-volodymyr'],
    ['group:european-partners', 'actor/group/european-partners'],
    ['org:zsu', 'actor/org/zsu'],
  ];
  for (const [id, tag] of parties)
    it(`${id} → ${tag}`, () => assert.deepEqual(tagsOf([{ ...need, requester: [id] }]).slice(0, 1), [tag]));

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
