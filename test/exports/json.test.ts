/** JSON: the contract's fields in its order and nothing internal; every kept record whole. */
import { strict as assert } from 'node:assert';
import { toJson } from '../../src/exports/analysis-json.ts';
import { json } from '../../src/exports/json.ts';
import { collected, options } from './collected.ts';
import { analysis, note, record, sum } from '../views/sample.ts';

describe('JSON of an analysis', () => {
  const made = toJson(analysis);

  it('has the keys of the contract, in its order', () => {
    assert.deepEqual(Object.keys(made), [
      'schema',
      'generator',
      'id',
      'date',
      'mentions',
      'entities',
      'quotes',
      'statements',
    ]);
    assert.deepEqual(Object.keys(made.statements[0] ?? {}), [
      ...[
        'id',
        'act',
        'stage',
        'polarity',
        'by',
        'for',
        'requester',
        'addressee',
        'supplier',
        'candidates',
        'joint',
        'theme',
      ],
      ...[
        'instrument',
        'programme',
        'items',
        'amounts',
        'conditions',
        'due',
        'period',
        'fulfilment',
        'of',
        'speaker',
        'attribution',
      ],
      ...['chain', 'certainty', 'counted', 'domestic', 'reason', 'sameAs', 'partOf', 'evidence', 'rule', 'parts'],
    ]);
    const keys = new Map(
      made.mentions.map((mention) => [(mention as { kind?: string }).kind, Object.keys(mention).join(' ')]),
    );
    const shared = 'start end text rule nested kind';
    assert.deepEqual(
      [...keys],
      [
        ['country', `${shared} iso form cases`],
        ['money', `${shared} min max approx currency currencySource per perUnit currencies conversion cases`],
        ['date', `${shared} from to relation cases`],
        ['actor', `${shared} type name entity candidates cases`],
      ],
    );
  });

  it('survives JSON unchanged, and carries no hint of the linker', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
    assert.doesNotMatch(JSON.stringify(made), /hint|"cue"/);
  });
});

describe('JSON of notes', () => {
  it('keeps records whole, rejected and unknown keys included', async () => {
    const records = [
      record({ id: 'R01', amounts: [sum(7e9, null, 'NOK')], extra: { note: 'моє', id: 'інший' } }),
      record({ id: 'R02', review: 'rejected' }),
    ];
    const made = JSON.parse(await collected(json([note({ records })], options)));
    assert.deepEqual([made.schema, made.generator], ['poruka/notes@1', options.generator]);
    const { extra: _, ...first } = records[0] ?? {};
    assert.deepEqual(made.notes[0].records, [{ ...first, note: 'моє' }, records[1]]);
    assert.deepEqual(made.notes[0].meta.url, 'https://fiord.example/oslo?a=1');
    assert.equal(made.notes[0].analysis, undefined);
  });

  it('has the analysis when suggestions are asked for', async () => {
    const made = JSON.parse(await collected(json([note()], { ...options, suggestions: true })));
    assert.deepEqual(made.notes[0].analysis, JSON.parse(JSON.stringify(toJson(analysis))));
  });

  it('is written a note at a time, as JSON.stringify writes the whole; a record begins with its id', async () => {
    const records = [record({ id: 'R01', extra: { note: 'моє' } })];
    for (const notes of [[], [note({ records })], [note({ records }), note()]]) {
      const text = await collected(json(notes, { ...options, suggestions: true }));
      assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
    const made = JSON.parse(await collected(json([note({ records })], options)));
    assert.equal(Object.keys(made.notes[0].records[0])[0], 'id');
  });
});
