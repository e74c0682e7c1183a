/** What people read of two taggings: each difference in words, and agreement as a table. */
import { strict as assert } from 'node:assert';
import { agreementOf, compareAlone, compareTaggings, type Tagging } from '../../src/compare/taggings.ts';
import { known } from '../../src/analyze.ts';
import { MENTION_KINDS, RECORD_KINDS } from '../../src/compare/kinds.ts';
import type { NoteRecord } from '../../src/model/note.ts';
import { describe as quote } from '../../src/notes/anchor.ts';
import { alphaRows, compareJson, compareText, versionOf } from '../../src/views/compare.ts';
import { type CompareNode, compareTree, placeId } from '../../src/views/compare-tree.ts';
import { compareEn } from '../../src/views/words/compare-en.ts';
import { words } from '../../src/views/words/words.ts';
import { plain } from './sample.ts';

const text = '---\ntitle: Так\n---\nДанія виділить Україні 100 млн євро. Литва передасть генератори до кінця року.\n';
const record = (id: string, exact: string, more: Partial<NoteRecord>): NoteRecord => ({
  id,
  act: 'pledge',
  ...more,
  evidence: quote(text, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }),
  review: more.review ?? 'accepted',
});
const danes = record('R01', 'Данія виділить Україні 100 млн євро', {
  by: ['DK'],
  for: ['UA'],
  amounts: [{ min: 1e8, max: 1e8, currency: 'EUR', basis: 'total', raw: '100 млн євро' }],
  counted: true,
});
const balts = record('R02', 'Литва передасть генератори', {
  by: ['LT'],
  items: [{ item: 'генератор', qty: null, unit: null }],
});
const mine: Tagging = {
  text,
  records: [danes, balts],
  mentions: [
    {
      id: 'M01',
      kind: 'country',
      entity: 'LT',
      evidence: quote(text, { start: text.indexOf('Литва'), end: text.indexOf('Литва') + 5 }),
      review: 'accepted',
    },
  ],
};
const theirs: Tagging = {
  text,
  records: [
    { ...danes, id: 'R04', by: ['NO'], amounts: [{ min: 1e9, max: 1e9, currency: 'EUR', basis: 'total', raw: '' }] },
  ],
  mentions: mine.mentions.map((one) => ({ ...one, review: 'rejected' })),
};
const compared = compareTaggings(mine, theirs);
const uk = { words: words('uk'), known };
const bare = (_: unknown, line: string): string => line;

describe('two taggings in words', () => {
  it('every difference with both versions, then how far they agree', () =>
    assert.equal(
      plain(compareText([{ file: 'а.md', text, compared, alone: null }], agreementOf([compared]), uk, bare)),
      `а.md
а.md:4:1: R01 ≠ R04 Данія → Україна: 100 млн €
  хто дає: Данія ≠ Норвегія; суми: 100 млн € ≠ 1 млрд €
  «Данія виділить Україні 100 млн євро»
а.md:4:38: R02 ≠ – Литва: генератор
  лише в моїй
  «Литва передасть генератори»
а.md:4:38: M01 ≠ M01 Литва
  збережено чи відхилено: прийнято ≠ відхилено
  «Литва»
збігається: 0 · інакше: 2 · лише в моїй: 1 · лише в іншій: 0
Згода понад випадкову (альфа Кріппендорфа)
  де стоїть, за знаками тексту    0,314  53 з 79
  збережено чи відхилено              —  1 з 1
  дія                                 —  1 з 1
  стадія                              —  1 з 1
  хто дає                             0  0 з 1
  хто отримує                         —  1 з 1
  суми                                0  0 з 1
  речі                                —  1 з 1
  програма                            —  1 з 1
  строк                               —  1 з 1
  рахується чи ні                     —  1 з 1
  згадки: збережено чи відхилено      0  0 з 1
`,
    ));

  it('a note that agrees is not listed; a note of one side says so', () => {
    const same = compareTaggings(mine, mine);
    const alone = compareAlone(theirs, 'theirs');
    const notes = [
      { file: 'а.md', text, compared: same, alone: null },
      { file: 'б.md', text, compared: alone, alone: 'theirs' as const },
    ];
    const told = plain(compareText(notes, agreementOf([same, alone]), uk, bare));
    assert.match(
      told,
      /^б\.md: ця нотатка є лише в іншій\nб\.md:4:1: – ≠ R04 Норвегія → Україна: 1 млрд €\n {2}лише в іншій\n/,
    );
    assert.match(told, /збігається: 3 · інакше: 0 · лише в моїй: 0 · лише в іншій: 2\n/);
  });

  it('as JSON, for other programs', () => {
    const written = compareJson([{ file: 'а.md', text, compared, alone: null }], agreementOf([compared]));
    const { schema, notes, agreement } = JSON.parse(written) as {
      readonly schema: string;
      readonly notes: readonly unknown[];
      readonly agreement: { readonly counts: unknown };
    };
    assert.equal(schema, 'poruka/compare@1');
    assert.deepEqual(notes[0], {
      file: 'а.md',
      alone: null,
      sameText: true,
      pairs: [
        { of: 'record', mine: 'R01', theirs: 'R04', differs: ['by', 'amounts'], start: 19, end: 54 },
        { of: 'record', mine: 'R02', theirs: null, differs: [], start: 56, end: 82 },
        { of: 'mention', mine: 'M01', theirs: 'M01', differs: ['decision'], start: 56, end: 61 },
      ],
    });
    assert.deepEqual(agreement.counts, { agreed: 0, otherwise: 2, onlyMine: 1, onlyTheirs: 0 });
  });

  it('as nodes: how far they agree, then each difference with what it is about', () => {
    const note = { file: 'а.md', text, compared, alone: null };
    const lines = (nodes: readonly CompareNode[], indent = ''): readonly string[] =>
      nodes.flatMap(({ label, description, contextValue, children }) => [
        plain(`${indent}${contextValue}: ${label} | ${description}`),
        ...lines(children, `${indent}  `),
      ]);
    const [agreement, ...differences] = compareTree([note], agreementOf([compared]), new Set(), uk);
    assert.equal(plain(agreement?.label ?? ''), 'Згода (α)');
    assert.deepEqual(lines(differences), [
      'pair: Данія → Україна: 100 млн € | хто дає, суми',
      '  kind: Данія ≠ Норвегія | хто дає',
      '  kind: 100 млн € ≠ 1 млрд € | суми',
      'one: Литва: генератор | лише в моїй',
      'pair: Литва | збережено чи відхилено',
      '  kind: прийнято ≠ відхилено | збережено чи відхилено',
    ]);
    const settled = new Set(differences.flatMap(({ place }) => (place?.of === 'record' ? [placeId(place)] : [])));
    assert.deepEqual(
      compareTree([note], agreementOf([compared]), settled, uk).map(({ contextValue }) => contextValue),
      ['agreement', 'settled', 'settled', 'pair'],
    );
    const two = compareTree([note, { ...note, file: 'б.md' }], agreementOf([compared, compared]), new Set(), uk);
    assert.deepEqual(
      two.map(({ label, contextValue, description }) => `${contextValue} ${label} ${description}`).slice(1),
      ['note а.md 3', 'note б.md 3'],
    );
    const ids = two.flatMap((node) => [
      node.id,
      ...node.children.flatMap((one) => [one.id, ...one.children.map(({ id }) => id)]),
    ]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('every kind has its name in both languages and a value for people', () => {
    for (const locale of ['uk', 'en'] as const) {
      for (const kind of [...RECORD_KINDS, ...MENTION_KINDS])
        assert.ok(Object.hasOwn(compareEn, `compareKind.${kind}`), kind);
      for (const kind of RECORD_KINDS)
        assert.notEqual(versionOf(kind, danes, { words: words(locale), known }), '', kind);
    }
    assert.deepEqual(alphaRows(agreementOf([]), words('en')), []);
  });
});
