/** For aid trackers and investigators: the table after Kiel, IATI, FollowTheMoney. What counts and nothing else, each sum once, promises no payments. */
import { strict as assert } from 'node:assert';
import { defaultModel, Model } from '@alephdata/followthemoney';
import { parse } from 'csv-parse/sync';
import type { ExportOptions } from '../../src/exports/formats.ts';
import { ftm } from '../../src/exports/ftm.ts';
import { iati } from '../../src/exports/iati.ts';
import { kiel } from '../../src/exports/kiel.ts';
import type { NoteRecord } from '../../src/model/note.ts';
import { STAGES } from '../../src/model/statement.ts';
import { words } from '../../src/views/words/words.ts';
import { known, note, record, sum } from '../views/sample.ts';
import { collected } from './collected.ts';

const options: ExportOptions = {
  words: words('en'),
  known,
  generator: { version: '0.0.1', lexicon: '2026-01-01' },
  path: (uri) => uri.replace('file:///', ''),
};
const usd = (value: number) => sum(value, value, 'USD');
const counted = { id: 'R01', counted: true, stage: 'pledged', amounts: [usd(5e8)] } as const;

describe('table after the Kiel tracker', () => {
  const rows = async (...records: readonly NoteRecord[]): Promise<readonly Readonly<Record<string, string>>[]> =>
    parse(await collected(kiel([note({ records })], options)), { columns: true }) as Record<string, string>[];

  it('has what the source reports apart from what is converted, which nothing is', async () => {
    const [row] = await rows(
      record({
        ...counted,
        theme: 'military',
        amounts: [sum(7e9, null, 'NOK')],
        items: [{ item: 'генератор', qty: 400, unit: null }],
        fulfilment: [{ qty: 120, min: null, max: null, status: 'delivered' }],
        period: { from: '2027', to: '2027' },
      }),
    );
    const expected = {
      activity_id: 'notes/oslo.md#R01',
      sub_activity_id: 'notes/oslo.md#R01.1',
      donor: 'Norway',
      announcement_date: '2026-02-03',
      month: '50',
      month_exists_dummy: '1',
      earmarked_year: '2027',
      aid_type_general: 'Military',
      item: 'генератор',
      item_numb: '400',
      item_numb_deliv: '120',
      item_price_USD: '',
      measure: 'Commitment',
      reporting_currency: 'NOK',
      source_reported_value: '7000000000',
      tot_activity_value_EUR: '',
      poruka_bound: 'atLeast',
      poruka_max: '',
      poruka_review: 'accepted',
      poruka_domestic: 'false',
    };
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, row?.[key]])), expected);
  });

  it('has only what counts; marks what nobody reviewed and what is at home; euros stay euros', async () => {
    const made = await rows(
      record({ ...counted, review: 'auto', domestic: true, amounts: [sum(3, 3, 'EUR'), usd(4)] }),
      record({ ...counted, id: 'R02', partOf: 'R01', counted: false }),
      record({ ...counted, id: 'R03', review: 'rejected' }),
      record({ ...counted, id: 'R04', amounts: [usd(9), sum(1, 1, 'USD', 'share')] }),
    );
    assert.deepEqual(
      made.map((row) => [
        row.activity_id?.split('#')[1],
        row.source_reported_value,
        row.tot_activity_value_EUR,
        row.poruka_review,
        row.poruka_domestic,
      ]),
      [
        ['R01', '3', '3', 'auto', 'true'],
        ['R01', '4', '', 'auto', 'true'],
        ['R04', '9', '', 'accepted', 'false'],
      ],
    );
  });

  it('things without a sum have rows without a value; an undated note is of month 0', async () => {
    const items = ['міст', 'човен'].map((item) => ({ item, qty: 2, unit: null }));
    const records = [record({ ...counted, amounts: [], items })];
    const meta = { title: null, outlet: null, url: null, date: null };
    const text = await collected(kiel([note({ records, meta, analysis: null })], options));
    const made = parse(text, { columns: true }) as Readonly<Record<string, string>>[];
    assert.deepEqual(
      made.map(({ item, source_reported_value, total_value_dummy, month }) => [
        item,
        source_reported_value,
        total_value_dummy,
        month,
      ]),
      [
        ['міст', '', '0', '0'],
        ['човен', '', '0', '0'],
      ],
    );
  });
});

describe('IATI', () => {
  const xml = (...records: readonly NoteRecord[]): Promise<string> => collected(iati([note({ records })], options));
  const type = async (more: Partial<NoteRecord>): Promise<string | undefined> =>
    /<transaction-type code="(\d+)"/.exec(await xml(record({ ...counted, ...more })))?.[1];

  it('the type of a transaction is by stage and by who reports it', async () => {
    const TABLE: readonly (readonly [NoteRecord['stage'], string, string])[] = [
      ['pledged', '12', '13'],
      ['agreed', '2', '11'],
      ['allocated', '2', '11'],
      ['in_delivery', '3', '1'],
      ['fulfilled', '3', '1'],
      ['partially_fulfilled', '3', '1'],
    ];
    for (const [stage, own, recipients] of TABLE) {
      assert.equal(await type({ ...(stage && { stage }) }), own, stage);
      assert.equal(await type({ ...(stage && { stage }), attribution: 'beneficiary' }), recipients, stage);
    }
    for (const stage of STAGES)
      assert.match((await type({ stage })) ?? '', stage === 'cancelled' ? /^$/ : /^(?:1|2|3|11|12|13)$/);
  });

  it('one activity a commitment that counts, one transaction a sum; bounds are said in words', async () => {
    const made = await xml(
      record({ ...counted, amounts: [sum(7e9, null, 'NOK'), usd(2), sum(5, 5, 'USD', 'share')] }),
      record({ ...counted, id: 'R02', counted: false, reason: 'not.part' }),
    );
    assert.equal(made.match(/<iati-activity /g)?.length, 1);
    assert.deepEqual(
      [...made.matchAll(/<value currency="(\w+)"[^>]*>(\d+)</g)].map(([, ...found]) => found),
      [
        ['NOK', '7000000000'],
        ['USD', '2'],
      ],
    );
    assert.match(made, /<description><narrative>≥[^<]*7,000,000,000/);
    assert.match(made, /<legacy-data name="review" value="accepted"\/>/);
  });

  it('a bank or a union whose id looks like that of a state is neither a government nor a country', async () => {
    const made = await xml(record({ ...counted, by: ['WB'], for: ['WB'] }));
    assert.match(made, /<participating-org role="1" type="40">/);
    assert.doesNotMatch(made, /<recipient-country/);
  });

  it('a note without a date is left out and named', async () => {
    const meta = { title: null, outlet: null, url: null, date: null };
    const made = await collected(iati([note({ records: [record(counted)], meta, analysis: null })], options));
    assert.doesNotMatch(made, /<iati-activity /);
    assert.match(made, /<!-- .*notes\/oslo\.md.* -->/);
  });
});

describe('FollowTheMoney', () => {
  const model = new Model(defaultModel);
  const entities = async (...records: readonly NoteRecord[]) =>
    (await collected(ftm([note({ records })], options)))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });

  it('every entity is of the model, has what it requires, and points to entities of the file', async () => {
    const made = await entities(
      record({ ...counted, by: ['NO', 'org:zsu', 'person:x-y'] }),
      record({ ...counted, id: 'R02', stage: 'fulfilled' }),
      record({ ...counted, id: 'R03', for: [] }),
    );
    const ids = new Set(made.map(({ id }) => id));
    for (const raw of made) {
      assert.match(raw.id, /^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$/);
      const schema = model.getSchema(raw.schema);
      const properties = schema.getProperties();
      for (const [name, values] of Object.entries(raw.properties)) {
        const property = properties.get(name);
        assert.ok(property && !property.stub, `${raw.schema} has no ${name}`);
        if (property.type.name === 'entity') for (const id of values) assert.ok(ids.has(id), `${name}: ${id}`);
      }
      for (const name of schema.required ?? []) assert.ok(raw.properties[name], `${raw.schema} needs ${name}`);
      assert.equal(model.getEntity(raw as never).schema.name, raw.schema);
    }
    assert.equal(made.filter(({ schema }) => schema === 'Article').length, 1);
  });

  it('a bank or a union whose id looks like that of a state is an organization of no country', async () => {
    for (const id of ['WB', 'UN', 'EU']) {
      const party = (await entities(record({ ...counted, by: [id] }))).find((one) => one.id === `party-${id}-p`);
      assert.deepEqual([party?.schema, party?.properties.country], ['Organization', undefined], id);
    }
  });

  it('a promise is a link, what nobody gets an event, and only what was given, between two, a payment', async () => {
    const kinds = async (more: Partial<NoteRecord>) =>
      (await entities(record({ ...counted, ...more })))
        .filter(({ id }) => id.startsWith('commitment'))
        .map(({ schema, properties }) => [schema, properties.amount?.[0]]);
    assert.deepEqual(await kinds({}), [['UnknownLink', undefined]]);
    assert.deepEqual(await kinds({ for: [] }), [['Event', undefined]]);
    assert.deepEqual(await kinds({ stage: 'fulfilled' }), [['Payment', '500000000']]);
    assert.deepEqual(await kinds({ stage: 'fulfilled', amounts: [sum(5, null, 'USD')] }), [['UnknownLink', undefined]]);
    assert.deepEqual(await kinds({ stage: 'fulfilled', by: ['NO', 'DK'] }), [
      ['UnknownLink', undefined],
      ['UnknownLink', undefined],
    ]);
    assert.deepEqual(await kinds({ act: 'request' }), []);
  });
});
