/** One commitment that several notes tell: one row wherever rows may be added up, with everybody who tells it. */
import { strict as assert } from 'node:assert';
import { parse } from 'csv-parse/sync';
import { csv } from '../../src/exports/csv.ts';
import type { ExportOptions } from '../../src/exports/formats.ts';
import { iati } from '../../src/exports/iati.ts';
import { kiel } from '../../src/exports/kiel.ts';
import type { NoteView } from '../../src/register/index.ts';
import { words } from '../../src/views/words/words.ts';
import { eur, note, rowsOf, says, things, totalsFrom, usd } from '../register/notes.ts';
import { collected } from './collected.ts';

const options: ExportOptions = {
  words: words('en'),
  known: () => null,
  generator: { version: '0.0.1', lexicon: '2026-01-01' },
  path: (uri) => uri.replace('file:///notes/', ''),
};
type Cells = Readonly<Record<string, string>>;
const table = async (write: typeof csv, notes: readonly NoteView[]): Promise<readonly Cells[]> =>
  parse(await collected(write(notes, options)), { columns: true }) as Cells[];

const counted = { counted: true, reason: 'counted.giver_and_sum' } as const;
const withUrl = (view: NoteView): NoteView => ({
  ...view,
  meta: { ...view.meta, url: `https://${view.title}.example/1` },
});

/** Two outlets on one promise, one of them on another too; a third later on its signing. */
const OUTLETS = [
  note('ranok', '2025-09-01', 'Ранок', says('pledge', 'DK', { ...counted, amounts: [eur(40e6)], theme: 'energy' })),
  note(
    'vechir',
    '2025-09-02',
    'Вечір',
    says('pledge', 'DK', { ...counted, amounts: [eur(40e6)], review: 'accepted' }),
    says('pledge', 'NO', { ...counted, amounts: [usd(7e6)] }),
  ),
  note('pidpys', '2025-10-01', 'Ранок', says('agreement', 'DK', { ...counted, amounts: [eur(40e6)] })),
].map(withUrl);

describe('one commitment of several notes', () => {
  it('CSV: a row a commitment, with all who tell it', async () => {
    const rows = await table(csv, OUTLETS);
    assert.deepEqual(
      rows.map(({ commitment, by, min, currency, in_total, stage, notes, statements, unreviewed }) => [
        [commitment, by, min, currency].join(' '),
        [in_total, stage, notes, statements, unreviewed].join(' '),
      ]),
      [
        ['ranok.md#R1 DK 40000000 EUR', 'true agreed 3 3 false'],
        ['vechir.md#R2 NO 7000000 USD', 'true pledged 1 1 true'],
      ],
    );
    assert.equal(
      rows[0]?.sources,
      [
        '2025-09-01 Ранок https://ranok.example/1 ranok.md#R1',
        '2025-09-02 Вечір https://vechir.example/1 vechir.md#R1 (same-sum)',
        '2025-10-01 Ранок https://pidpys.example/1 pidpys.md#R1 (same-sum)',
      ].join('; '),
    );
    assert.equal(rows[0]?.quotes, 'ranok 0. | vechir 0. | pidpys 0.');
  });

  it('what a reader adds up is the ledger: sums that differ, parts, totals of groups, doubts', async () => {
    const notes = [
      ...OUTLETS,
      note('inshe', '2025-09-02', 'Інше', says('pledge', 'NO', { ...counted, amounts: [usd(8e6)], programme: 'PURL' })),
      note('inshe2', '2025-09-02', 'Ще', says('pledge', 'NO', { ...counted, amounts: [usd(9e6)], programme: 'PURL' })),
      note(
        'razom',
        '2025-09-10',
        'Разом',
        says('contribution_report', 'group:partners', { ...counted, programme: 'PURL', amounts: [usd(1.5e9)] }),
        says('pledge', 'UA', { ...counted, domestic: true, amounts: [usd(5e6)] }),
        says('need', '', { requester: ['UA'], amounts: [usd(6e9)] }),
      ),
      note('valiuta', '2025-11-02', 'А', says('pledge', 'SE', { ...counted, amounts: [usd(3e6)] })),
      note('valiuta2', '2025-11-02', 'Б', says('pledge', 'SE', { ...counted, amounts: [eur(3e6)] })),
    ];
    const totals = totalsFrom(rowsOf(notes));
    const added = (rows: readonly Cells[], own: string): Record<string, number> => {
      const sums: Record<string, number> = {};
      for (const { in_total, domestic, currency = '', min } of rows)
        if (in_total === 'true' && domestic === own) sums[currency] = (sums[currency] ?? 0) + Number(min);
      return sums;
    };
    const rows = await table(csv, notes);
    const expected = (list: typeof totals.aid) => Object.fromEntries(list.map(({ currency, min }) => [currency, min]));
    assert.deepEqual(added(rows, 'false'), expected(totals.aid));
    assert.deepEqual(added(rows, 'true'), expected(totals.domestic));
    const sweden = rows.find(({ by }) => by === 'SE');
    assert.deepEqual(
      [sweden?.counted, sweden?.reason, sweden?.conflicts, sweden?.in_total],
      ['false', 'not.disputed', 'currency', 'false'],
    );
    const kielSums: Record<string, number> = {};
    for (const { reporting_currency: currency = '', poruka_min, poruka_domestic } of await table(kiel, notes))
      if (currency && poruka_domestic === 'false') kielSums[currency] = (kielSums[currency] ?? 0) + Number(poruka_min);
    assert.deepEqual(kielSums, expected(totals.aid));
  });

  it('Kiel: an activity of the day on which it was first told, allocated when it was', async () => {
    const [row] = await table(kiel, OUTLETS);
    assert.deepEqual(
      [row?.activity_id, row?.announcement_date, row?.measure, row?.poruka_notes, row?.poruka_unreviewed],
      ['ranok.md#R1', '2025-09-01', 'Commitment', '3', 'false'],
    );
    const delivered = await table(kiel, [
      note('obitsianka', '2025-01-10', 'А', says('pledge', 'NL', { ...counted, ...things(2, 'батарея Patriot') })),
      note('nadano', '2025-06-01', 'Б', says('delivery_report', 'NL', { ...counted, ...things(1, 'батарея Patriot') })),
    ]);
    assert.deepEqual(
      delivered.map(({ item_numb, item_numb_deliv, measure }) => [item_numb, item_numb_deliv, measure]),
      [['2', '1', 'Allocation']],
    );
  });

  it('IATI: one activity, every article, every quote', async () => {
    const xml = await collected(iati(OUTLETS, options));
    const [first = ''] = xml.match(/<iati-activity .*/g) ?? [];
    assert.equal(xml.match(/<iati-activity /g)?.length, 2);
    assert.equal(first.match(/<document-link /g)?.length, 3);
    assert.equal(first.match(/<transaction>/g)?.length, 1);
    assert.match(first, /<activity-date type="1" iso-date="2025-09-01"\/>/);
    assert.match(first, /<transaction-type code="2"\/>/);
    assert.match(first, /type="4"><narrative[^>]*>2025-09-01 Ранок https:\/\/ranok\.example\/1 [^<]*: ranok 0\./);
  });

  it('what counts though its sentence is gone is marked', async () => {
    const gone = note('hodi', '2025-09-01', 'Ранок', says('pledge', 'DK', { ...counted, amounts: [eur(4e6)] }));
    const text = 'Тут уже інші слова, і про гроші в них немає нічого.';
    const accepted = gone.records.map((one) => ({ ...one, review: 'accepted' as const }));
    const lost = { ...gone, text, records: accepted };
    const [row] = await table(csv, [lost]);
    assert.deepEqual([row?.in_total, row?.needs_review, row?.unreviewed], ['true', 'true', 'false']);
    assert.equal((await table(kiel, [lost]))[0]?.poruka_needs_review, 'true');
    assert.match(await collected(iati([lost], options)), /name="needs-review" value="true"/);
    assert.equal((await table(csv, [gone]))[0]?.needs_review, 'false');
  });
});
